"""How lists look on the pages about officers and training: rows with air, boxes one can see."""

from importlib import resources

from ui.parts import theme

ICONS = str(resources.files("resources") / "icons").replace("\\", "/")
TABLE = f"""
QTableView::item {{ padding: 0px 9px; border-bottom: 1px solid {theme.LINE}; }}
QTableView::item:selected {{ background: {theme.ACCENT_TINT}; color: {theme.INK}; }}
"""
LIST = f"""
QListWidget {{ border: 1px solid {theme.EDGE}; border-radius: 4px; font-size: 14px; }}
QListWidget:focus {{ border: 2px solid {theme.ACCENT}; }}
QListWidget::item {{ padding: 2px 8px; }}
QListWidget::item:selected {{ background: {theme.ACCENT_TINT}; color: {theme.INK}; }}
QListWidget::indicator {{ width: 16px; height: 16px; border: 1px solid {theme.EDGE};
    border-radius: 3px; background: {theme.SHEET}; }}
QListWidget::indicator:checked {{ background: {theme.ACCENT}; border-color: {theme.ACCENT};
    image: url("{ICONS}/check-white.svg"); }}
"""

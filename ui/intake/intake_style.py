"""What the centre's pages look like beyond the desk's common style sheet."""

from typing import Final

from ui.parts import theme

STYLE: Final = f"""
QWidget#form {{ background: {theme.SHEET}; }}
QFrame#section {{ background: {theme.SHEET}; border: none; border-bottom: 1px solid {theme.LINE}; }}
QFrame#problemBar {{ background: {theme.BAD_TINT}; border: none;
    border-bottom: 1px solid {theme.BAD_LINE}; }}
QFrame#problemBar QLabel#words {{ color: {theme.BAD}; font-size: 14px; font-weight: 600; }}
QFrame#problemBar QLabel#hint {{ color: {theme.BAD}; font-size: 13px; }}
QFrame#problemBar[tone="warn"] {{ background: {theme.WARN_TINT};
    border-bottom-color: {theme.WARN_LINE}; }}
QFrame#problemBar[tone="warn"] QLabel#words, QFrame#problemBar[tone="warn"] QLabel#hint
    {{ color: {theme.WARN}; }}
QFrame#correctionBar {{ background: {theme.WARN_TINT}; border: none;
    border-bottom: 1px solid {theme.WARN_LINE}; }}
QFrame#offerBar {{ background: {theme.ACCENT_TINT}; border: none;
    border-bottom: 1px solid {theme.ACCENT}; }}
QFrame#resultBar {{ background: {theme.SHEET}; border: none; border-top: 1px solid {theme.EDGE}; }}
QFrame#paperHead {{ background: {theme.SUNKEN}; border: none;
    border-top: 1px solid {theme.LINE}; border-bottom: 1px solid {theme.LINE}; }}
QFrame#paperHead QLabel {{ color: {theme.INK_2}; font-size: 12px; font-weight: 600; }}
QFrame#paperRow {{ background: {theme.SHEET}; border: none; border-left: 3px solid {theme.SHEET};
    border-top: 1px solid {theme.SHEET}; border-bottom: 1px solid {theme.LINE}; }}
QFrame#paperRow[focused="true"] {{ background: {theme.ACCENT_TINT};
    border-left-color: {theme.ACCENT}; border-top-color: {theme.ACCENT};
    border-bottom-color: {theme.ACCENT}; }}
QFrame#paperRow[state="error"] {{ border-left-color: {theme.BAD_LINE}; }}
QFrame#paperRow[state="error"] QCheckBox::indicator {{ border: 2px solid {theme.BAD_LINE};
    width: 14px; height: 14px; }}
QFrame#paperRow QLabel#paperName {{ font-size: 14px; }}
QFrame#paperRow QLabel#paperName[struck="true"] {{ color: {theme.INK_3};
    text-decoration: line-through; }}
QLabel#noTick {{ background: {theme.OFF_TINT}; border: 1px solid {theme.EDGE};
    border-radius: 3px; color: {theme.INK_2}; font-weight: 600; }}
QLineEdit#count {{ background: transparent; border: 1px solid transparent; border-radius: 4px;
    min-height: 20px; padding: 0px 2px; font-family: "Fira Sans"; font-size: 15px; }}
QLineEdit#count:focus {{ background: {theme.SHEET}; border: 2px solid {theme.ACCENT};
    padding: 0px 1px; }}
QLineEdit#count:disabled {{ background: transparent; border: 1px solid transparent;
    color: {theme.INK_3}; }}
QLineEdit#count[state="error"] {{ border: 2px solid {theme.BAD_LINE}; }}
QLineEdit#procedure[chosen="true"] {{ font-weight: 600; }}
QFrame#tile {{ background: {theme.SHEET}; border: 1px solid {theme.LINE}; border-radius: 6px; }}
QFrame#tile[tone="primary"] {{ background: {theme.ACCENT}; border-color: {theme.ACCENT_INK}; }}
QFrame#tile[tone="primary"] QLabel {{ color: {theme.SHEET}; }}
QFrame#day {{ background: {theme.SHEET}; border: 1px solid {theme.LINE}; border-radius: 4px; }}
QFrame#day[look="off"] {{ background: {theme.OFF_TINT}; }}
QFrame#day[look="holiday"] {{ background: {theme.LINE}; border-color: {theme.EDGE}; }}
QFrame#day[look="counted"] {{ background: {theme.ACCENT_TINT}; border-color: {theme.ACCENT}; }}
QFrame#day[look="receipt"] {{ border: 2px solid {theme.INK}; }}
QFrame#day[look="due"] {{ background: {theme.ACCENT}; border-color: {theme.ACCENT_INK}; }}
QFrame#day QLabel#date {{ font-family: "Fira Sans"; font-size: 14px; color: {theme.INK_2}; }}
QFrame#day QLabel#count {{ font-family: "Fira Sans"; font-size: 20px; font-weight: 600;
    color: {theme.ACCENT_INK}; }}
QFrame#day QLabel#word {{ font-size: 12px; font-weight: 600; color: {theme.INK}; }}
QFrame#day[look="due"] QLabel#date, QFrame#day[look="due"] QLabel#count,
QFrame#day[look="due"] QLabel#word {{ color: {theme.SHEET}; }}
QTableView#countedDays QHeaderView::section {{ padding: 0px 4px; }}
QTableView#countedDays {{ border: none; gridline-color: {theme.LINE}; font-size: 14px; }}
QScrollArea#paperPane, QWidget#paperPane {{ background: {theme.LINE}; }}
QLabel#page {{ background: {theme.SHEET}; border: 1px solid {theme.EDGE}; }}
QLabel#lamp {{ background: {theme.OFF_TINT}; border: 1px solid {theme.EDGE};
    border-radius: 13px; padding: 4px; }}
QLabel#lamp[glow="done"] {{ background: {theme.OK_TINT}; border: 1px solid {theme.OK_LINE}; }}
QLabel#lamp[glow="waiting"] {{ background: {theme.OFF_TINT}; }}
QLabel#lamp[glow="trouble"] {{ background: {theme.WARN_TINT}; border-color: {theme.WARN_LINE}; }}
QLabel[kind="receiptCode"] {{ font-family: "Fira Sans"; font-size: 19px; font-weight: 600; }}
"""

LIST_STYLE: Final = f"""
QListView#procedures {{ background: {theme.SHEET}; border: 1px solid {theme.EDGE};
    border-radius: 4px; font-size: 14px; }}
QListView#procedures::item {{ min-height: 26px; padding: 0px 10px; }}
QListView#procedures::item:selected {{ background: {theme.ACCENT_TINT}; color: {theme.INK};
    border-left: 3px solid {theme.ACCENT}; }}
"""
"""The list of found procedures hangs on the window, beyond the page's own sheet."""

"""What the first run and the settings look like beyond the desk's common style sheet."""

from typing import Final

from ui.parts import theme

RAIL: Final = "#24435F"
AMBER: Final = "#F2C879"
"""8.3 on the band (look.md 2.1)."""
STYLE: Final = f"""
QWidget#setupSide {{ background: {theme.BAND}; }}
QWidget#setupSide QLabel {{ color: {theme.SHEET}; }}
QWidget#setupSide QLabel[kind="sideTitle"] {{ font-size: 16px; font-weight: 600; }}
QWidget#setupSide QLabel[kind="missing"] {{ color: {AMBER}; font-size: 13px; font-weight: 600; }}
QWidget#setupSide QLabel[kind="second"] {{ color: {theme.ON_BAND}; font-size: 12px; }}
QPushButton#stepRow {{ background: transparent; border: 2px solid transparent; border-radius: 0px;
    min-height: 40px; padding: 0px; }}
QPushButton#stepRow[compact="true"] {{ min-height: 30px; }}
QPushButton#stepRow[look="now"] {{ background: {RAIL}; }}
QPushButton#stepRow:focus {{ border: 2px solid #6FB1F0; }}
QPushButton#stepRow QLabel[kind="stepName"] {{ font-size: 14px; color: {theme.ON_BAND}; }}
QPushButton#stepRow[look="now"] QLabel[kind="stepName"] {{ color: {theme.SHEET};
    font-weight: 600; }}
QPushButton#stepRow[look="done"] QLabel[kind="stepName"] {{ color: {theme.SHEET}; }}
QPushButton#stepRow QLabel[kind="stepState"] {{ font-size: 12px; color: {theme.ON_BAND}; }}
QPushButton#stepRow[look="later"] QLabel[kind="stepState"] {{ color: {AMBER}; }}
QLabel#stepBadge {{ border: 1px solid {theme.ON_BAND}; border-radius: 13px; color: {theme.ON_BAND};
    font-family: "Fira Sans"; font-size: 13px; font-weight: 600; }}
QLabel#stepBadge[look="now"] {{ background: {theme.SHEET}; color: {theme.BAND};
    border-color: {theme.SHEET}; }}
QLabel#stepBadge[look="later"] {{ border: 2px dashed {AMBER}; color: {AMBER}; }}
QWidget#setupFoot {{ background: {theme.SHEET}; border-top: 1px solid {theme.LINE}; }}
QWidget#setupPreview {{ background: {theme.LINE}; }}
QFrame#paper, QLabel#paper {{ background: {theme.SHEET}; border: 1px solid {theme.EDGE};
    border-radius: 2px; }}
QLabel[kind="paper"] {{ font-family: "Tinos", "Times New Roman", "Spectral"; font-size: 10px; }}
QLabel[kind="paper"][look="bold"] {{ font-weight: 600; }}
QLabel[kind="paper"][look="italic"] {{ font-style: italic; font-size: 11px; }}
QLabel[kind="paper"][look="title"] {{ font-size: 13px; font-weight: 600; }}
QPushButton#choice {{ text-align: left; min-height: 38px; padding: 0px 15px; font-size: 14px;
    outline: none; border: 1px solid {theme.LINE}; }}
QPushButton#choice:checked {{ background: {theme.ACCENT_TINT}; border: 2px solid {theme.ACCENT};
    padding: 0px 14px; font-weight: 600; }}
QPushButton#choice:focus {{ border: 2px solid {theme.ACCENT_INK}; padding: 0px 14px; }}
QComboBox QLineEdit, QComboBox QLineEdit:focus {{ border: none; padding: 0px; min-height: 0px;
    background: transparent; }}
QFrame#scanned {{ background: {theme.SUNKEN}; border: 1px solid {theme.LINE}; border-radius: 6px; }}
QFrame#scanned:focus {{ border: 2px solid {theme.ACCENT}; }}
QLabel[kind="recoveryKey"] {{ background: {theme.SUNKEN}; border: 1px solid {theme.LINE};
    border-radius: 6px; padding: 12px 16px; font-family: "Fira Sans"; font-size: 22px;
    font-weight: 600; }}
QListWidget#parts {{ background: {theme.CANVAS}; border: none;
    border-right: 1px solid {theme.LINE}; font-size: 14px; }}
QListWidget#parts::item {{ min-height: 34px; padding: 0px 12px; }}
QListWidget#parts::item:selected {{ background: {theme.ACCENT_TINT}; color: {theme.INK};
    border-left: 3px solid {theme.ACCENT}; padding-left: 9px; }}
QListWidget#parts:focus::item:selected {{ border-top: 1px solid {theme.ACCENT};
    border-bottom: 1px solid {theme.ACCENT}; }}
QFrame#missingPanel {{ background: {theme.WARN_TINT}; border: none;
    border-top: 1px solid {theme.WARN_LINE}; }}
QFrame#missingPanel QLabel {{ color: {theme.WARN}; }}
QFrame#held {{ background: {theme.OFF_TINT}; border: none; border-radius: 4px; }}
"""

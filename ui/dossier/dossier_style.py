"""What the dossier's page looks like beyond the desk's common style sheet."""

from typing import Final

from ui.intake.intake_style import STYLE as INTAKE_STYLE
from ui.parts import theme

STYLE: Final = f"""
{INTAKE_STYLE}
QWidget#life, QWidget#lifeBody {{ background: {theme.SHEET}; }}
QFrame#axis {{ background: {theme.SHEET}; border: 1px solid {theme.LINE};
    border-top: 3px solid {theme.EDGE}; border-radius: 4px; }}
QFrame#axis[tone="accent"] {{ border-top-color: {theme.ACCENT}; }}
QFrame#axis[tone="ok"] {{ border-top-color: {theme.OK_LINE}; }}
QFrame#axis[tone="warn"] {{ border-top-color: {theme.WARN_LINE}; }}
QFrame#axis[tone="bad"] {{ border-top-color: {theme.BAD_LINE}; }}
QFrame#voidBand {{ background: {theme.OFF_TINT}; border: none;
    border-bottom: 1px solid {theme.EDGE}; }}
QFrame#voidBand QLabel#words {{ color: {theme.OFF}; font-size: 14px; font-weight: 600; }}
QFrame#instead {{ background: {theme.SUNKEN}; border: none;
    border-bottom: 1px solid {theme.LINE}; }}
QLabel#dossierCode {{ font-family: "Fira Sans"; font-size: 19px; font-weight: 600; }}
QLabel#dossierCode[temporary="true"] {{ color: {theme.WARN}; }}
QFrame#codeBox {{ border: none; }}
QFrame#codeBox[temporary="true"] {{ border: 2px dashed {theme.WARN_LINE}; border-radius: 4px; }}
QLabel#dossierCode[void="true"] {{ color: {theme.INK_3}; text-decoration: line-through; }}
QLabel[kind="axisName"] {{ font-size: 12px; color: {theme.INK_3}; font-weight: 500; }}
QLabel[kind="axisValue"] {{ font-size: 15px; font-weight: 600; }}
QLabel[kind="at"] {{ font-family: "Fira Sans"; font-size: 14px; color: {theme.INK_2}; }}
QFrame#actions, QFrame#strip {{ background: {theme.SUNKEN}; border: none;
    border-top: 1px solid {theme.EDGE}; }}
QFrame#strip[danger="true"] {{ background: {theme.BAD_TINT};
    border-top: 1px solid {theme.BAD_LINE}; }}
QFrame#strip QLabel#told {{ color: {theme.BAD}; font-size: 13px; font-weight: 500; }}
QScrollArea#history:focus, QScrollArea#papers:focus {{ border: 2px solid {theme.ACCENT};
    border-radius: 4px; }}
QScrollArea#history, QScrollArea#papers {{ border: 2px solid {theme.SHEET}; }}
QFrame#paperLine {{ background: {theme.SHEET}; border: none;
    border-bottom: 1px solid {theme.LINE}; }}
"""

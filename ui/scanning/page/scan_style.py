"""The scan page's own rules on top of the window's style sheet."""

from string import Template
from typing import Final

from ui.parts import theme

_RULES: Final = Template(
    """
QWidget#scanFoot { background: $sunken; border-top: 1px solid $line; }
QListView#pageGrid { background: $canvas; }
QFrame#readCard { background: $tint; border-radius: 4px; }
QFrame#scanTrouble { background: $warn_tint; border-bottom: 1px solid $warn_line; }
QFrame#scanTrouble QLabel { color: $warn; font-size: 14px; font-weight: 500; }
QFrame#scanTrouble[tone="bad"] { background: $bad_tint; border-bottom-color: $bad_line; }
QFrame#scanTrouble[tone="bad"] QLabel { color: $bad; }
QFrame#scanTrouble[tone="accent"] { background: $tint; border-bottom-color: $accent_line; }
QFrame#scanTrouble[tone="accent"] QLabel { color: $accent_ink; }
QProgressBar#scanBar { background: $off_tint; border: none; border-radius: 3px; }
QProgressBar#scanBar::chunk { background: $accent; border-radius: 3px; }
"""
)


def scan_style() -> str:
    """With the tokens put in."""
    return _RULES.substitute(
        canvas=theme.CANVAS,
        sunken=theme.SUNKEN,
        line=theme.LINE,
        tint=theme.ACCENT_TINT,
        accent=theme.ACCENT,
        accent_ink=theme.ACCENT_INK,
        accent_line=theme.ACCENT_LINE,
        warn=theme.WARN,
        warn_tint=theme.WARN_TINT,
        warn_line=theme.WARN_LINE,
        bad=theme.BAD,
        bad_tint=theme.BAD_TINT,
        bad_line=theme.BAD_LINE,
        off_tint=theme.OFF_TINT,
    )

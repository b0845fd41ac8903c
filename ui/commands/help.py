"""The parser of the headless door: its help in the officers' language, its errors one sentence."""

from argparse import ArgumentParser, HelpFormatter, _MutuallyExclusiveGroup
from collections.abc import Iterable
from typing import Any, NoReturn

from PySide6.QtCore import QCoreApplication

from ui.commands.usage import UsageError
from ui.wording.commands import misuse

translate = QCoreApplication.translate


class Parser(ArgumentParser):
    """No abbreviations, no exit of its own; options must be written out."""

    def __init__(self, **told: Any) -> None:  # noqa: ANN401 - what argparse hands to it
        super().__init__(
            **{**told, "add_help": False, "allow_abbrev": False, "formatter_class": _Help}
        )
        self._positionals.title = translate("Commands", "Arguments")
        self._optionals.title = translate("Commands", "Options")
        self.add_argument(
            "-h", "--help", action="help", help=translate("Commands", "show this help and stop")
        )

    def error(self, message: str) -> NoReturn:
        raise UsageError(misuse(message))


class _Help(HelpFormatter):
    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[Any],
        groups: Iterable[_MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        told = translate("Commands", "Usage: ") if prefix is None else prefix
        super().add_usage(usage, actions, groups, told)

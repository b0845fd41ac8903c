"""What `doctor` says of the vault: how many files, and with the register open which are missing."""

import os
from argparse import Namespace
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Final

from desk.adapters.vault import NAME
from ui.commands.unlocking import PasswordMissingError, given_password, unlocked
from ui.machine_checks import Check, Finding

PATIENCE: Final = 5.0
"""Seconds for counting; a vault of many hundred thousand files is then told as "more than"."""


def vault_finding(args: Namespace, patience: float = PATIENCE) -> Finding:
    """Names alone are looked at, never contents; what is missing is only known with a password."""
    until = monotonic() + patience
    held, whole = _within(_names(args.home / "vault"), until)
    needed = _needed(args)
    if not whole:
        return Finding(Check.VAULT, True, f"{len(held)}+")
    if needed is None:
        return Finding(Check.VAULT, True, f"{len(held)}")
    missing = len(needed - held)
    return Finding(Check.VAULT, not missing, f"{len(held)} {missing}")


def _needed(args: Namespace) -> frozenset[str] | None:
    """What the register wants to have in the vault; None without a password."""
    try:
        password = given_password(args)
    except PasswordMissingError:
        return None
    home = unlocked(args, password)
    try:
        with home.store.reading() as books:
            return frozenset(file.name for file in books.files())
    finally:
        home.session.close()
        home.book.close()


def _within(names: Iterable[str], until: float) -> tuple[set[str], bool]:
    held: set[str] = set()
    for name in names:
        held.add(name)
        if monotonic() > until:
            return held, False
    return held, True


def _names(vault: Path) -> Iterator[str]:
    with suppress(FileNotFoundError), os.scandir(vault) as rooms:
        for room in rooms:
            if room.is_dir(follow_symlinks=False):
                with os.scandir(room) as files:
                    yield from (each.name for each in files if NAME.fullmatch(each.name))

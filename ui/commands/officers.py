"""`officer`: who may sign in; passwords never stand on the command line.

The acting officer's own password comes as for every command (DESK_PASSWORD, --password-file); a
second one, the new password, is the next line of stdin.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desk.office.accounts import Officer, Role, UnknownOfficerError
from ui.commands.table import show, show_json, show_table
from ui.commands.unlocking import add_home, add_unlocking, given_password, unlocked
from ui.commands.usage import Commands, UsageError
from ui.files.export import export
from ui.wiring.home import HomeGate
from ui.wiring.officers import Officers, recover
from ui.wording.officers import disabling_words, field_words, role_words

translate = QCoreApplication.translate
LONGEST_LINE = 1_000


def add(commands: Commands) -> None:
    """The command and its own commands."""
    top = commands.add_parser(
        "officer",
        help=translate(
            "Commands", "officers: list, add, disable, passwords, roles, fields of work"
        ),
    )
    inner = top.add_subparsers(
        dest="what",
        required=True,
        metavar=translate("Commands", "COMMAND"),
        title=translate("Commands", "Commands"),
    )
    _parser(inner, "list", translate("Commands", "who may sign in"), _list, login=False)
    _described(_parser(inner, "add", translate("Commands", "one more officer"), _add))
    _parser(inner, "disable", translate("Commands", "may not sign in any more"), _disable)
    _parser(inner, "password", translate("Commands", "a new password, from stdin"), _password)
    change = translate("Commands", "another name, title or role")
    _described(_parser(inner, "change", change, _change), required=False)
    fields = _parser(inner, "fields", translate("Commands", "the fields of work"), _fields)
    fields.add_argument(
        "fields",
        nargs="*",
        metavar=translate("Commands", "FIELD"),
        help=translate("Commands", "as the catalogue names them; none: all fields"),
    )
    told = translate(
        "Commands", "with the recovery key: its line and that of the new password come on stdin"
    )
    _parser(inner, "recover", told, _recover)
    told = translate("Commands", "a new recovery key; the old one ends")
    key = _parser(inner, "recovery-key", told, _recovery_key, login=False)
    key.add_argument(
        "--out",
        type=Path,
        required=True,
        metavar=translate("Commands", "FILE"),
        help=translate("Commands", "a PDF to print, to lock away and to delete"),
    )


def _parser(
    inner: Commands,
    name: str,
    told: str,
    run: Callable[[Namespace], int],
    login: bool = True,
) -> ArgumentParser:
    parser = inner.add_parser(name, help=told)
    if login:
        parser.add_argument(
            "login",
            metavar=translate("Commands", "LOGIN"),
            help=translate("Commands", "the sign-in name"),
        )
    add_home(parser)
    add_unlocking(parser)
    parser.set_defaults(run=run)
    return parser


def _described(parser: ArgumentParser, required: bool = True) -> None:
    parser.add_argument(
        "--name",
        required=required,
        metavar=translate("Commands", "NAME"),
        help=translate("Commands", "as it is printed"),
    )
    parser.add_argument(
        "--title",
        metavar=translate("Commands", "TITLE"),
        help=translate("Commands", "the office held, as it is printed"),
    )
    parser.add_argument(
        "--role",
        type=Role,
        metavar="officer|administrator",
        help=translate("Commands", "officer, if left out"),
    )


def _list(args: Namespace) -> int:
    gate = HomeGate(args.home)
    officers = gate.officers()
    gate.close()
    if args.json:
        show_json(officers)
        return 0
    head = (
        translate("Commands", "Sign-in name"),
        translate("Commands", "Name"),
        translate("Commands", "Role"),
        translate("Commands", "Fields of work"),
    )
    show_table(
        head, [(one.login, one.name, role_words(one.role), field_words(one)) for one in officers]
    )
    return 0


def _add(args: Namespace) -> int:
    officer = Officer(args.login, args.name, args.title or "", args.role or Role.OFFICER)
    return _as_signed_in(args, lambda office, own: office.add(own, officer, _line()))


def _disable(args: Namespace) -> int:
    officer = next((one for one in _officers(args) if one.login == args.login), None)
    code = _as_signed_in(args, lambda office, own: office.disable(own, args.login))
    if officer and not args.json:
        show(disabling_words(officer))
    return code


def _password(args: Namespace) -> int:
    def change(office: Officers, own: str) -> None:
        if args.login == office.me:
            office.change_password(own, _line())
        else:
            office.set_password(own, args.login, _line())

    return _as_signed_in(args, change)


def _change(args: Namespace) -> int:
    def change(office: Officers, own: str) -> None:
        old = _of(office, args.login)
        name = old.name if args.name is None else args.name
        title = old.title if args.title is None else args.title
        office.change(own, replace(old, name=name, title=title, role=args.role or old.role))

    return _as_signed_in(args, change)


def _fields(args: Namespace) -> int:
    def change(office: Officers, own: str) -> None:
        old = _of(office, args.login)
        office.change(own, replace(old, fields=tuple(args.fields)))

    return _as_signed_in(args, change)


def _recover(args: Namespace) -> int:
    gate = HomeGate(args.home)
    try:
        recover(gate, _line(), args.login, _line())
    finally:
        gate.close()
    return _done(args, args.login)


def _recovery_key(args: Namespace) -> int:
    from desk.forms.recovery import render

    def renew(office: Officers, own: str) -> None:
        name = office.home.session.office.agency.name
        today = office.home.session.clock().date()
        export(args.out, lambda: render(office.new_recovery_key(own), name, today))

    return _as_signed_in(args, renew)


def _as_signed_in(args: Namespace, act: Callable[[Officers, str], None]) -> int:
    own = given_password(args)
    home = unlocked(args, own)
    try:
        act(Officers(home), own)
    finally:
        home.session.close()
        home.book.close()
    return _done(args, getattr(args, "login", home.officer.login))


def _officers(args: Namespace) -> tuple[Officer, ...]:
    gate = HomeGate(args.home)
    officers = gate.officers()
    gate.close()
    return officers


def _of(office: Officers, login: str) -> Officer:
    found = next((one for one in office.officers() if one.login == login), None)
    if found is None:
        raise UnknownOfficerError
    return found


def _line() -> str:
    """The next line of stdin, a secret."""
    try:
        line = sys.stdin.readline().rstrip("\r\n")
    except UnicodeDecodeError:
        line = ""
    if not line or len(line) > LONGEST_LINE:
        raise UsageError(translate("Commands", "no usable secret came on stdin"))
    return line


def _done(args: Namespace, login: str) -> int:
    if args.json:
        show_json({"done": args.what, "officer": login})
    else:
        show(translate("Commands", "Done: {what}, {officer}").format(what=args.what, officer=login))
    return 0

"""`correct` and `void`: what was taken in wrong is put right, with its reason."""

import sys
from argparse import ArgumentParser, Namespace
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desk.dossier.annulment import Mistake
from desk.draft.draft import Draft
from desk.errors import UnknownDossierError
from desk.intake.correction import Correction
from desk.session import Session
from ui.commands.table import show, show_json
from ui.commands.unlocking import add_home, add_unlocking, given_password, unlocked
from ui.commands.usage import Commands, UsageError
from ui.files.draft_errors import DraftFileTooLargeError
from ui.wording import corrections as wording

translate = QCoreApplication.translate
LONGEST_FILE = 1_000_000
LONGEST_REASON = 5_000


def add(commands: Commands) -> None:
    """The commands and their options."""
    parser = commands.add_parser(
        "correct",
        help=translate(
            "Commands", "put a received dossier right; the changes (JSON) come from stdin"
        ),
    )
    parser.add_argument(
        "--amend",
        action="store_true",
        help=translate("Commands", "under the same code; only what the province refused"),
    )
    _add_common(parser, needed=False)
    parser.set_defaults(run=run_correct)
    parser = commands.add_parser(
        "void", help=translate("Commands", "make a received dossier void; its number stays used")
    )
    _add_common(parser, needed=True)
    parser.set_defaults(run=run_void)


def _add_common(parser: ArgumentParser, *, needed: bool) -> None:
    parser.add_argument(
        "code",
        metavar=translate("Commands", "CODE"),
        help=translate("Commands", "the dossier's code, official or temporary"),
    )
    parser.add_argument(
        "--mistake",
        type=Mistake,
        required=needed,
        default=None,
        metavar="|".join(Mistake),
        help=translate("Commands", "what was wrong"),
    )
    parser.add_argument(
        "--reason",
        required=True,
        metavar=translate("Commands", "TEXT"),
        help=translate(
            "Commands", "why, in words; - reads the next line of stdin: names belong there"
        ),
    )
    add_home(parser)
    add_unlocking(parser)


def run_void(args: Namespace) -> int:
    """Exit 0 only if it is void now."""
    password = given_password(args)
    reason = _reason(args.reason)
    session = unlocked(args, password).session
    try:
        wanted, code = _wanted(session, args.code)
        session.correction.void(wanted, args.mistake, reason)
    finally:
        session.close()
    if args.json:
        show_json({"code": code, "annulled": True, "mistake": args.mistake})
    else:
        show(wording.voided(code))
    return 0


def run_correct(args: Namespace) -> int:
    """A new dossier in place of the wrong one; with --amend the same one, sent again."""
    from ui.commands.change_file import change, changed

    if args.amend == (args.mistake is not None):
        raise UsageError(translate("Commands", "--mistake is needed, but not with --amend"))
    password = given_password(args)
    reason, shape = _reason(args.reason), change(_rest())
    session = unlocked(args, password).session
    try:
        wanted, code = _wanted(session, args.code)
        former = session.correction.draft_of(wanted)
        draft = changed(former, shape, session.catalogue, session.clock())
        told, sentence = _corrected(session.correction, wanted, code, (draft, args.mistake), reason)
    finally:
        session.close()
    if args.json:
        show_json(told)
    else:
        show(sentence)
    return 0


def _corrected(
    correction: Correction,
    wanted: UUID,
    code: str,
    change: tuple[Draft, Mistake | None],
    reason: str,
) -> tuple[dict[str, object], str]:
    """What to tell; without a mistake it is an amendment."""
    draft, mistake = change
    told: dict[str, object]
    if mistake is None:
        mended = correction.amend(wanted, draft, reason)
        told = {"code": code, "due": mended.dossier.due_at, "reprint": mended.reprint}
        return told, wording.amended(code, mended.reprint)
    made = correction.replace(wanted, draft, mistake, reason)
    told = {
        "code": made.dossier.code,
        "replaces": code,
        "temporary": made.dossier.temporary,
        "due": made.dossier.due_at,
        "repeated": made.repeated,
    }
    return told, wording.replaced(code, made.dossier.code)


def _wanted(session: Session, code: str) -> tuple[UUID, str]:
    """The dossier of that code, and the code it bears now."""
    with session.store.reading() as books:
        dossier = books.dossier_by_code(code)
    if dossier is None:
        raise UnknownDossierError
    return dossier.id, dossier.code


def _reason(given: str) -> str:
    return _read_line() if given == "-" else given


def _read_line() -> str:
    try:
        return sys.stdin.readline(LONGEST_REASON)
    except UnicodeDecodeError:
        raise _not_utf8() from None


def _rest() -> str:
    try:
        text = sys.stdin.read(LONGEST_FILE + 1)
    except UnicodeDecodeError:
        raise _not_utf8() from None
    if len(text) > LONGEST_FILE:
        raise DraftFileTooLargeError
    return text


def _not_utf8() -> UsageError:
    return UsageError(translate("Commands", "{file} cannot be read as UTF-8").format(file="-"))

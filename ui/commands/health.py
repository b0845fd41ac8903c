"""`verify` and `doctor`: is everything still what was written, and is this machine fit for it?"""

from argparse import Namespace
from dataclasses import asdict
from hashlib import sha256

from PySide6.QtCore import QCoreApplication

from desk.errors import FileDamagedError
from desk.health import Verdict
from ui.commands.page_look import page_finding
from ui.commands.table import show, show_json, show_table
from ui.commands.unlocking import add_home, add_unlocking, unlocked
from ui.commands.usage import Commands
from ui.commands.vault_look import vault_finding
from ui.machine_checks import Finding, findings
from ui.wiring.agreement import agreed_to
from ui.wiring.home import HomeGate, OpenHome
from ui.wording import commands as wording

translate = QCoreApplication.translate


def add(commands: Commands) -> None:
    """The commands and their options."""
    verify = commands.add_parser(
        "verify", help=translate("Commands", "check journal, files and settings for changes")
    )
    add_home(verify)
    add_unlocking(verify)
    verify.set_defaults(run=run_verify)
    doctor = commands.add_parser(
        "doctor", help=translate("Commands", "check this machine; needs no password")
    )
    add_home(doctor)
    add_unlocking(doctor)
    page = translate("Commands", "also scan a test page in the first way of scanning; not kept")
    doctor.add_argument("--scan", action="store_true", help=page)
    doctor.set_defaults(run=run_doctor)


def run_verify(args: Namespace) -> int:
    """Exit 0 only if every page of the register, the journal's chain, every file and office.db are
    what they were.
    """
    home = unlocked(args)
    try:
        home.store.require_sound()
        verdict = _verdict(home)
    finally:
        home.session.close()
    if args.json:
        show_json({"sound": verdict.sound, **asdict(verdict)})
    else:
        for line in wording.verdict(verdict):
            show(line)
    return 0 if verdict.sound else 1


def _verdict(home: OpenHome) -> Verdict:
    with home.store.reading() as books:
        faults = books.check_journal()
        files, dossiers = books.files(), books.count_dossiers()
        agreed = agreed_to(books)
    damaged = tuple(file.name for file in files if not _whole(home, file.name, file.sha256))
    with home.store.reading() as books:
        uses = tuple(use for name in damaged for use in books.file_uses(name))
    known = {file.name for file in files}
    orphans = tuple(name for name in home.vault.names() if name not in known)
    told = tuple(f"{fault.number}: {fault.fault}" for fault in faults)
    copies = home.copies.state()
    return Verdict(
        dossiers,
        len(files),
        told,
        damaged,
        orphans,
        home.book.digest() not in agreed,
        home.vault.leftovers(),
        copies.last,
        copies.drilled,
        uses,
    )


def _whole(home: OpenHome, name: str, digest: str) -> bool:
    try:
        return sha256(home.vault.get(name)).hexdigest() == digest
    except FileDamagedError:
        return False


def run_doctor(args: Namespace) -> int:
    """Looks at the machine; with a password also which files are missing. Exit 1 if something is
    wrong; a remark is not.
    """
    gate = HomeGate(args.home)
    office = gate.office()
    found: tuple[Finding, ...] = findings(args.home, office, gate.world.clock())
    gate.close()
    found = (*found, vault_finding(args), *([page_finding(office)] if args.scan else ()))
    if args.json:
        show_json(found)
    else:
        show_table(
            (
                translate("Commands", "Check"),
                translate("Commands", "Verdict"),
                translate("Commands", "Detail"),
            ),
            [wording.finding(one) for one in found],
        )
    return 0 if all(one.well for one in found) else 1

"""`scan`: which scanners there are, and one page to see whether one works; it is not kept."""

from argparse import Namespace
from dataclasses import replace
from time import monotonic

from PySide6.QtCore import QCoreApplication

from desk.errors import DeskError
from desk.scan_trial import ScanDoor, Trial, reach, try_scan
from desk.scanner.device import Driver, Profile, ScanOrder
from desk.scanner.scan_trouble import ScanError, ScanTrouble
from desk.scanner.typed_address import is_bare
from ui.commands.table import show, show_json, show_table
from ui.commands.unlocking import (
    PasswordMissingError,
    add_home,
    add_unlocking,
    given_password,
    unlocked,
)
from ui.commands.usage import Commands
from ui.wiring.home import HomeGate, OpenHome
from ui.wiring.scanning import scan_door
from ui.wiring.setup import keep_values
from ui.wording.figures import figure
from ui.wording.scanner import driver_name, in_groups

translate = QCoreApplication.translate
LONGEST = 200
SEEN = "setup.scanner"


class NoProfileError(DeskError):
    """That way of scanning has no scanner yet."""


def add(commands: Commands) -> None:
    """The command and its options."""
    scan = commands.add_parser(
        "scan", help=translate("Commands", "look for scanners, try one; works without a password")
    )
    acts = scan.add_subparsers(
        dest="act",
        required=True,
        parser_class=type(scan),
        metavar=translate("Commands", "ACT"),
    )
    devices = acts.add_parser(
        "devices", help=translate("Commands", "scanners that can be reached now")
    )
    devices.set_defaults(run=run_devices)
    test = acts.add_parser(
        "test", help=translate("Commands", "scan one page in a way of the settings; not kept")
    )
    test.add_argument(
        "--profile",
        type=int,
        choices=(1, 2, 3, 4),
        default=1,
        metavar=translate("Commands", "NUMBER"),
        help=translate("Commands", "which of the four ways of scanning (default: 1)"),
    )
    test.add_argument(
        "--address",
        default="",
        metavar=translate("Commands", "ADDRESS"),
        help=translate("Commands", "a network scanner at this address instead, http or https"),
    )
    test.set_defaults(run=run_test)
    for parser in (devices, test):
        add_home(parser)
    add_unlocking(test)


def run_devices(args: Namespace) -> int:
    """Exit 0 also where none is found: that is so."""
    found = scan_door().scanner.devices()
    if args.json:
        show_json(found)
    elif not found:
        show(translate("Commands", "No scanner was found. Look at its power and its cable."))
    else:
        show_table(
            (
                translate("Commands", "Driver"),
                translate("Commands", "Name"),
                translate("Commands", "Address"),
            ),
            [(driver_name(one.driver), one.name or "–", one.address) for one in found],
        )
    return 0


def run_test(args: Namespace) -> int:
    """With a password the scanner counts as set up from then on, as in the first run.

    Raises NoProfileError, ScanError, ImageError, and what unlocking raises, before a page is drawn.
    """
    home = _opened(args)
    try:
        profile, trial = _tried(args)
        if home is not None and not args.address:
            keep_values(home, {SEEN: "true"})
    finally:
        if home is not None:
            home.session.close()
    if args.json:
        show_json(_told(trial, profile))
    else:
        show(trial_words(trial, profile))
        if not (home or args.address or _seen(args)):
            show(
                translate(
                    "Commands",
                    "With a password (DESK_PASSWORD or --password-file) it would count as set up.",
                )
            )
    return 0


def _opened(args: Namespace) -> OpenHome | None:
    """Signed in where a password was given: what is kept of a test is a setting, and journaled."""
    try:
        password = given_password(args)
    except PasswordMissingError:
        return None
    return unlocked(args, password)


def _tried(args: Namespace) -> tuple[Profile, Trial]:
    try:
        return tried(_profile(args))
    except ScanError as error:
        _show_certificate(error, args)
        raise


def tried(profile: Profile) -> tuple[Profile, Trial]:
    """One page, not kept, and the way it came. Raises ScanError, ImageError."""
    door = scan_door()
    try:
        if profile.driver is Driver.ESCL and is_bare(profile.address):
            profile = _answering(profile, door)
        run = door.scanner.scan(ScanOrder.by(profile))
        return profile, try_scan(run, door.darkroom, monotonic, LONGEST)
    finally:
        door.close()


def _answering(profile: Profile, door: ScanDoor) -> Profile:
    """With the address that answers. Raises ScanError."""
    found = reach(door.scanner, profile.address, profile.pin)
    if found.error is not None:
        raise found.error
    return replace(profile, address=found.device.address)


def _seen(args: Namespace) -> bool:
    gate = HomeGate(args.home)
    try:
        return gate.office().setup.scanner
    finally:
        gate.close()


def _profile(args: Namespace) -> Profile:
    gate = HomeGate(args.home)
    try:
        profile: Profile = gate.office().scanning.profiles[args.profile - 1]
    finally:
        gate.close()
    if args.address:
        return replace(profile, driver=Driver.ESCL, address=args.address, pin="", name="")
    if not profile.address:
        raise NoProfileError
    return profile


def _show_certificate(error: ScanError, args: Namespace) -> None:
    """A fingerprint is public, and an administrator has to compare it."""
    if error.trouble is ScanTrouble.UNTRUSTED and error.detail and not args.json:
        told = translate("Commands", "Certificate (SHA-256): {groups}")
        show(told.format(groups=in_groups(error.detail)))


def _told(trial: Trial, profile: Profile) -> dict[str, object]:
    return {
        "profile": profile.name,
        "address": profile.address,
        "width": trial.width,
        "height": trial.height,
        "dpi": trial.dpi,
        "bytes": trial.size,
        "seconds": round(trial.seconds, 2),
    }


def trial_words(trial: Trial, profile: Profile) -> str:
    """What came of it."""
    told = translate(
        "Commands",
        "{name}: one page of {width} × {height} dots, {dpi} dpi, {size} bytes, in {seconds} "
        "seconds. It was not kept.",
    )
    return told.format(
        name=profile.name or profile.address,
        width=figure(trial.width),
        height=figure(trial.height),
        dpi=trial.dpi or "?",
        size=figure(trial.size),
        seconds=f"{trial.seconds:.1f}".replace(".", ","),
    )

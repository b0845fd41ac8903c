"""Homes that older versions left behind, outbox waiting: opened, delivered, taken back (T9)."""

import json
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from db.engine import open_engine
from db.schema import DESK, downgrade, revision_of
from desk.adapters.keys import derive
from desk.adapters.slot import Cost
from desk.adapters.slots import FileKeySlots
from desk.proof import Word
from desk.sandbox.server import Sandbox
from desk.time.working_time import VIETNAM
from ui.commands.demo import OFFICER, PASSWORD, known_procedures
from ui.wiring.home import HomeGate, OpenHome
from ui.wiring.world import World

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
OLD = sorted(FIXTURES.glob("home-*.zip"))


@pytest.fixture(params=OLD, ids=lambda path: path.stem)
def old(request, tmp_path) -> Path:
    """The folder of an older version's home, its witness beside it."""
    with zipfile.ZipFile(request.param) as packed:
        packed.extractall(tmp_path / "home")
    (tmp_path / "home" / "witness").rename(tmp_path / "witness")
    (tmp_path / "home" / "facts.json").rename(tmp_path / "facts.json")
    return tmp_path / "home"


@pytest.fixture
def facts(old) -> dict:
    """What stood in it when it was left."""
    return json.loads((old.parent / "facts.json").read_text(encoding="utf-8"))


@pytest.fixture
def world(old, facts) -> World:
    """The same PC a minute later."""
    later = datetime.fromisoformat(facts["at"]).astimezone(VIETNAM) + timedelta(minutes=1)
    return World(lambda: later, "machine-1", old.parent / "witness", Cost(8 * 1024, 1, 1))


@pytest.fixture
def home(old, world) -> Iterator[OpenHome]:
    """Opened by this version."""
    gate = HomeGate(old, world)
    opened = gate.unlock(OFFICER.login, PASSWORD)
    yield opened
    opened.session.close()
    gate.close()


def standing(home: OpenHome, facts: dict) -> dict[str, list[object]]:
    with home.store.reading() as books:
        rows = books.queue(datetime.fromisoformat(facts["at"]).date())
    return {row.code: [row.state.value, row.word.value, row.prints] for row in rows}


def test_there_is_a_home_of_an_older_version():
    assert OLD


def test_every_dossier_stands_as_it_stood(home, facts):
    assert standing(home, facts) == facts["codes"]


def test_the_outbox_waits_as_it_waited(home, facts):
    with home.store.reading() as books:
        rows = books.outbox()
    told = [[row.code, row.kind.value, row.state.value, row.attempts] for row in rows]
    assert told == facts["outbox"]


def test_the_journal_is_whole_and_goes_on(home, facts):
    with home.store.reading() as books:
        assert books.check_journal() == ()
        assert books.mac_at(facts["journal"]) == facts["mac"]


def test_every_kept_file_has_its_content(home, facts):
    with home.store.reading() as books:
        assert {file.name: file.sha256 for file in books.files()} == facts["files"]
    assert set(home.vault.names()) == set(facts["files"])


def test_drafts_are_offered_as_they_were(home, facts):
    assert [draft.owner for draft in home.session.drafts.all()] == facts.get("drafts", [])


def test_pages_that_no_dossier_has_are_offered(home, facts):
    told = {str(bundle): pages for bundle, pages in home.session.unclaimed.counts().items()}
    assert told == facts.get("unclaimed", {})


def test_receipts_still_wait_for_their_printer(home, facts):
    assert [job.code for job in home.session.press.waiting()] == facts["print_jobs"]


def test_numbers_go_on_after_the_last_one(home, facts):
    newest = max(facts["codes"])
    assert home.session.intake.next_code() == f"{newest[:-4]}{int(newest[-4:]) + 1}"


def test_old_dossiers_are_found_by_their_address(home):
    with home.store.reading() as books:
        dossier = books.dossier_by_code("H42.37.12-261120-3001")
        found = books.find(dossier.owner.address.split(",")[0])
    assert dossier.id in {row.dossier for row in found}


def test_what_waited_is_delivered_once(home, facts, tmp_path):
    portal = tmp_path / "portal"
    with Sandbox(portal, procedures=known_procedures()) as sandbox:
        home.keep_office(
            replace(
                home.session.office,
                portal=replace(home.session.office.portal, address=sandbox.address),
            )
        )
        home.session.close()
        gate = HomeGate(home.folder, home.world)
        again = gate.unlock(OFFICER.login, PASSWORD)
        again.session.deliver_all()
        after = standing(again, facts)
        again.session.close()
        gate.close()
    waited = [code for code, (state, _, _) in facts["codes"].items() if state == "waiting"]
    assert {code: after[code][1] for code in waited} == dict.fromkeys(waited, Word.MATCHING.value)


def test_the_file_can_be_taken_back_to_the_older_version(old, facts, world):
    HomeGate(old, world).unlock(OFFICER.login, PASSWORD).session.close()
    master = FileKeySlots(old / "keys", world.cost).unlock(OFFICER.login, PASSWORD, world.clock())
    engine = open_engine(old / "desk.db", derive(master).database)
    revision = facts.get("revision", "0001")
    downgrade(engine, DESK, revision)
    with engine.connect() as connection:
        assert revision_of(connection) == revision
        counted = connection.exec_driver_sql("SELECT count(*) FROM dossier").scalar()
    engine.dispose()
    assert counted == facts["dossiers"]

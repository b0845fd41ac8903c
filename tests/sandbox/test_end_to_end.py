"""The real register, the real connector and a sandbox that misbehaves: exactly once, and proven."""

from collections import Counter
from datetime import timedelta
from secrets import token_bytes

import pytest

from db.store import create_store
from desk.adapters.classic_portal import ClassicPortal
from desk.delivery.delivery import deliver_round, prove_round
from desk.delivery.store_facts import StoreFacts
from desk.office.settings import PortalSettings
from desk.sandbox.classic import PASSWORD, USERNAME
from desk.sandbox.faults import read_faults
from desk.sandbox.server import Sandbox
from tests.fakes import PROCEDURES, StoppedClock, calm, dossier, fill, step, step_entry

MANY = 200


@pytest.fixture
def store(tmp_path):
    made = create_store(tmp_path / "desk.db", token_bytes(32), token_bytes(32), "test", "machine")
    yield made
    made.close()


@pytest.fixture
def clock():
    return StoppedClock()


def until_quiet(store, portal, clock):
    """Rounds until nothing waits; the clock jumps over every wait."""
    for _ in range(60):
        deliver_round(store, portal, clock, calm, "here")
        with store.reading() as books:
            if not books.tally().waiting:
                return
        clock.pass_by(timedelta(hours=4))


def connected(sandbox, store):
    settings = PortalSettings(sandbox.address, USERNAME, "H57.37.22", "VN:GOV:TEST")
    return ClassicPortal(settings, PASSWORD, StoreFacts(store), timeout=5.0)


def test_lost_replies_lose_and_double_nothing(store, clock, tmp_path):
    lost = {"fault": "lost_reply", "probability": 0.3}
    made = [dossier(number) for number in range(1, MANY + 1)]
    fill(store, made)
    faults = read_faults({"seed": 20261123, "faults": [lost]})
    with Sandbox(tmp_path / "sandbox", 0, faults, PROCEDURES) as sandbox:
        with connected(sandbox, store) as portal:
            until_quiet(store, portal, clock)
        held = sandbox.register.codes()
    assert held == tuple(sorted(one.code for one in made))


def test_lost_replies_double_no_step(store, clock, tmp_path):
    lost = {"fault": "lost_reply", "probability": 0.3}
    made = [dossier(number) for number in range(1, 21)]
    fill(store, made)
    with store.writing() as books:
        for number, one in enumerate(made * 3):
            books.put_entry(step_entry(one, step(number), number))
    faults = read_faults({"seed": 3, "faults": [lost]})
    with Sandbox(tmp_path / "sandbox", 0, faults, PROCEDURES) as sandbox:
        with connected(sandbox, store) as portal:
            until_quiet(store, portal, clock)
        held = Counter(len(sandbox.register.steps(one.code)) for one in made)
    assert held == {3: 20}


def test_what_an_honest_portal_holds_is_proven(store, clock, tmp_path):
    fill(store, [dossier(number) for number in range(1, 21)])
    with (
        Sandbox(tmp_path / "sandbox", 0, None, PROCEDURES) as sandbox,
        connected(sandbox, store) as portal,
    ):
        deliver_round(store, portal, clock, calm, "here")
        assert prove_round(store, portal, clock, "here").matching == 20


@pytest.mark.parametrize(
    ("lie", "found"), [("lie_nothing", (0, 5)), ("lie_name", (5, 0))], ids=["nothing", "name"]
)
def test_a_portal_that_lies_is_found_out(store, clock, tmp_path, lie, found):
    fill(store, [dossier(number) for number in range(1, 6)])
    faults = read_faults({"faults": [{"fault": lie}]})
    with (
        Sandbox(tmp_path / "sandbox", 0, faults, PROCEDURES) as sandbox,
        connected(sandbox, store) as portal,
    ):
        assert deliver_round(store, portal, clock, calm, "here").delivered == 5
        done = prove_round(store, portal, clock, "here")
    assert (done.different, done.missing) == found


def test_one_poison_item_is_shown_with_its_reason(store, clock, tmp_path):
    fill(store, [dossier(1), dossier(2, due_at=None), dossier(3)])
    with (
        Sandbox(tmp_path / "sandbox", 0, None, PROCEDURES) as sandbox,
        connected(sandbox, store) as portal,
    ):
        done = deliver_round(store, portal, clock, calm, "here")
    assert (done.delivered, done.refused) == (2, 1)


def test_the_sandbox_keeps_what_it_got_over_a_restart(store, clock, tmp_path):
    fill(store, [dossier(1)])
    with (
        Sandbox(tmp_path / "sandbox", 0, None, PROCEDURES) as sandbox,
        connected(sandbox, store) as portal,
    ):
        deliver_round(store, portal, clock, calm, "here")
    with (
        Sandbox(tmp_path / "sandbox", 0, None, PROCEDURES) as again,
        connected(again, store) as portal,
    ):
        assert prove_round(store, portal, clock, "here").matching == 1

"""Corrections over real HTTP: whatever the line did, the portal ends with one truth."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desk.outbox import State
from desk.proof import Word
from tests.desk.counter import CITIZEN, draft
from tests.sandbox.correcting import UNKNOWN, Village, village

RIGHT = replace(CITIZEN, name="Nguyễn Thị Đào Thơ")
SENDING, REPORTING = "DongBoHoSoMC", "CapNhatTienDoHoSoMC"


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Village]:
    with village(tmp_path) as made:
        yield made


def test_void_before_any_line_the_portal_never_hears(here):
    wrong = here.counter.intake.receive(draft())
    here.void(wrong)
    here.until_quiet()
    assert (here.codes(), list(here.waiting())) == ((), [])


def test_void_after_delivery_it_is_stopped_and_still_matches(here):
    wrong = here.counter.intake.receive(draft())
    here.until_quiet()
    here.void(wrong)
    here.until_quiet()
    assert here.steps(wrong) == ["2", "8"]
    assert here.word(wrong.dossier.id) is Word.MATCHING


@pytest.mark.parametrize("fault", ["lost_reply", "cut"])
def test_void_after_a_lost_reply_it_is_found_and_stopped(here, fault):
    wrong = here.counter.intake.receive(draft())
    here.line.fault(fault, service=SENDING)
    here.deliver()
    here.void(wrong)
    here.until_quiet()
    assert (here.codes(), here.steps(wrong)) == ((wrong.dossier.code,), ["2", "8"])


def test_void_after_a_server_fault_the_portal_never_hears(here):
    wrong = here.counter.intake.receive(draft())
    here.line.fault("status", service=SENDING)
    here.deliver()
    here.void(wrong)
    here.until_quiet()
    assert here.codes() == ()


def test_a_lost_reply_to_the_stop_step_stops_once(here):
    wrong = here.counter.intake.receive(draft())
    here.until_quiet()
    here.void(wrong)
    here.line.fault("lost_reply", service=REPORTING)
    here.deliver()
    here.counter.clock.pass_by(timedelta(hours=1))
    here.until_quiet()
    assert here.steps(wrong) == ["2", "8"]


@pytest.mark.parametrize("service", ["TraCuuHoSo", SENDING, REPORTING])
def test_voided_while_it_is_on_its_way_it_is_stopped(here, service):
    wrong = here.counter.intake.receive(draft())
    here.line.meanwhile = (service, lambda: here.void(wrong))
    here.until_quiet()
    assert here.steps(wrong) == ["2", "8"]


def test_voided_on_its_way_with_the_reply_lost_it_is_stopped(here):
    wrong = here.counter.intake.receive(draft())
    here.line.meanwhile = (SENDING, lambda: here.void(wrong))
    here.line.fault("lost_reply", service=SENDING)
    here.deliver()
    here.until_quiet()
    assert here.steps(wrong) == ["2", "8"]


@pytest.mark.parametrize("delivered_first", [False, True])
def test_one_living_dossier_for_one_citizen(here, delivered_first):
    wrong = here.counter.intake.receive(draft())
    if delivered_first:
        here.until_quiet()
    right = here.replace(wrong, draft(owner=RIGHT))
    here.until_quiet()
    assert here.living() == (right.dossier.code,)
    assert here.word(right.dossier.id) is Word.MATCHING


def test_the_stop_names_the_code_in_its_place(here):
    wrong = here.counter.intake.receive(draft())
    here.until_quiet()
    right = here.replace(wrong, draft(owner=RIGHT))
    here.until_quiet()
    last = here.sandbox.register.steps(wrong.dossier.code)[-1]
    assert isinstance(last, dict)
    assert str(last["NoiDungXuLy"]).endswith(f"thay bằng {right.dossier.code}")


def test_replaced_and_replaced_again_the_last_one_lives(here):
    first = here.counter.intake.receive(draft())
    here.deliver()
    second = here.replace(first, draft(owner=RIGHT))
    here.deliver()
    third = here.replace(second, draft())
    here.until_quiet()
    assert here.living() == (third.dossier.code,)


def test_amended_after_a_refusal_it_is_delivered_under_its_code(here):
    wrong = here.counter.intake.receive(draft(procedure=UNKNOWN.code))
    here.deliver()
    assert list(here.waiting()) == [State.WAITING, State.REFUSED]
    here.amend(wrong, draft())
    here.until_quiet()
    assert (here.codes(), here.steps(wrong)) == ((wrong.dossier.code,), ["2"])
    assert here.word(wrong.dossier.id) is Word.MATCHING


def test_void_after_a_refusal_nothing_waits(here):
    wrong = here.counter.intake.receive(draft(procedure=UNKNOWN.code))
    here.deliver()
    here.void(wrong)
    assert (list(here.waiting()), here.codes()) == ([], ())

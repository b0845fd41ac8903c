"""Whether an upload server still has the whole of a file, and what it cannot say."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from desk.adapters.tus import TusServer
from desk.outbox import Trouble, TryLater
from desk.sandbox.server import Sandbox
from tests.adapters.misbehaving import misbehaving_in
from tests.adapters.parcels import Notes, attached, location, paper
from tests.fakes import StoppedClock

CONTENT = paper(300_000)
SENT = attached(CONTENT)


@pytest.fixture
def misbehaving(tmp_path) -> Iterator[Callable[..., Sandbox]]:
    with misbehaving_in(tmp_path) as begin:
        yield begin


def holds(sandbox: Sandbox, **other: object) -> bool | TryLater:
    notes = Notes()
    with TusServer(sandbox.files_address, StoppedClock(), notes, 5.0) as tus:
        sent = replace(SENT, location=location(tus.send(CONTENT, SENT)))
        return tus.holds(replace(sent, **other))


def test_what_is_there_is_held(misbehaving):
    assert holds(misbehaving()) is True


def test_other_bytes_are_found_by_reading_them_back(misbehaving):
    assert holds(misbehaving({"fault": "lie_bytes", "service": "files.patch", "first": 1})) is False


def test_without_reading_back_the_noted_digest_counts(misbehaving):
    fault = {"fault": "status", "status": 403, "service": "files.get"}
    assert holds(misbehaving(fault)) is True


def test_what_is_gone_is_not_held_and_will_be_sent_anew(misbehaving):
    sandbox = misbehaving({"fault": "gone", "service": "files.head", "first": 1})
    notes = Notes()
    with TusServer(sandbox.files_address, StoppedClock(), notes, 5.0) as tus:
        sent = replace(SENT, location=location(tus.send(CONTENT, SENT)))
        assert tus.holds(sent) is False
        assert location(tus.send(CONTENT, SENT)) != sent.location


def test_a_server_that_does_not_answer_cannot_say(misbehaving):
    fault = {"fault": "status", "status": 500, "service": "files.head"}
    assert holds(misbehaving(fault)) == TryLater(Trouble.SERVER_FAULT, "HTTP 500")


def test_a_file_of_another_server_cannot_be_said(misbehaving):
    found = holds(misbehaving(), location="http://elsewhere.example/files/x")
    assert found == TryLater(Trouble.UNREADABLE, "another server")

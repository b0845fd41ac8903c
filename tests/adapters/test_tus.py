"""A file on its way by tus to the sandbox that misbehaves: what is borne, tried later, refused."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from desk.outbox import Answer, Refused, Trouble, TryLater
from desk.sandbox.server import Sandbox
from tests.adapters.misbehaving import misbehaving_in
from tests.adapters.parcels import Notes, location, paper, sent_to
from tests.devices.tus_servers import free_port

CONTENT = paper(300_000)


@pytest.fixture
def misbehaving(tmp_path) -> Iterator[Callable[..., Sandbox]]:
    with misbehaving_in(tmp_path) as begin:
        yield begin


def stored(sandbox: Sandbox, answer: Answer) -> bytes:
    return sandbox.files.content(location(answer).rpartition("/")[2]).read_bytes()


def test_the_whole_content_arrives(misbehaving):
    sandbox = misbehaving()
    assert stored(sandbox, sent_to(sandbox.files_address, CONTENT)) == CONTENT


def test_a_relative_location_becomes_absolute(misbehaving):
    sandbox = misbehaving()
    assert location(sent_to(sandbox.files_address, CONTENT)).startswith(sandbox.files_address + "/")


@pytest.mark.parametrize(
    "fault",
    [
        {"fault": "cut", "cut_after": 1000},
        {"fault": "lost_reply"},
        {"fault": "status", "status": 409},
        {"fault": "status", "status": 404},
        {"fault": "gone"},
    ],
    ids=lambda fault: f"{fault['fault']} {fault.get('status', '')}",
)
def test_one_fault_in_mid_file_is_borne(misbehaving, fault):
    sandbox = misbehaving(fault | {"service": "files.patch", "first": 1})
    assert stored(sandbox, sent_to(sandbox.files_address, CONTENT)) == CONTENT


@pytest.mark.parametrize(
    ("status", "trouble"),
    [
        (401, Trouble.SIGN_IN),
        (408, Trouble.LOST_REPLY),
        (423, Trouble.SERVER_FAULT),
        (429, Trouble.BUSY),
        (500, Trouble.SERVER_FAULT),
        (503, Trouble.BUSY),
        (511, Trouble.CAPTIVE),
    ],
)
def test_a_status_means_try_later(misbehaving, status, trouble):
    sandbox = misbehaving({"fault": "status", "status": status})
    answer = sent_to(sandbox.files_address, CONTENT)
    assert isinstance(answer, TryLater)
    assert answer.trouble is trouble


@pytest.mark.parametrize("status", [400, 403, 409, 412, 413, 422])
def test_a_no_to_the_creation_is_a_refusal(misbehaving, status):
    sandbox = misbehaving({"fault": "status", "status": status, "service": "files.post"})
    assert sent_to(sandbox.files_address, CONTENT) == Refused(f"HTTP {status}")


def test_a_busy_server_is_left_alone_as_long_as_it_wishes(misbehaving):
    sandbox = misbehaving({"fault": "status", "status": 503, "retry_after": "120"})
    assert sent_to(sandbox.files_address, CONTENT) == TryLater(
        Trouble.BUSY, "HTTP 503", timedelta(minutes=2)
    )


def test_a_sign_in_page_is_no_success(misbehaving):
    answer = sent_to(misbehaving({"fault": "captive"}).files_address, CONTENT)
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.CAPTIVE


def test_no_line():
    answer = sent_to(f"http://127.0.0.1:{free_port()}/files", CONTENT)
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.NO_LINE


@pytest.mark.parametrize(
    "address", ["", "quay", "ftp://quay", "http://", "http://[", "http://a b", "http://a..b/files"]
)
def test_an_address_that_is_none_is_no_line(address):
    answer = sent_to(address, CONTENT)
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.NO_LINE


def test_replies_that_are_always_lost_end_the_try(misbehaving):
    sandbox = misbehaving({"fault": "cut", "cut_after": 0, "service": "files.patch"})
    answer = sent_to(sandbox.files_address, CONTENT)
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.LOST_REPLY


def test_a_slow_server_is_a_lost_reply(misbehaving):
    sandbox = misbehaving({"fault": "latency", "latency_ms": 5000, "service": "files.head"})
    notes = Notes()
    sent_to(sandbox.files_address, CONTENT, notes)
    [known] = notes.kept.values()
    notes.keep(replace(known, offset=1000, done_at=None))
    answer = sent_to(sandbox.files_address, CONTENT, notes, timeout=0.2)
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.LOST_REPLY


def test_the_metadata_names_no_citizen(misbehaving):
    sandbox = misbehaving()
    sent_to(sandbox.files_address, CONTENT)
    [name] = sandbox.files.names()
    held = sandbox.files.held(name)
    assert held is not None
    assert [pair.split(" ")[0] for pair in held.metadata.split(",")] == [
        "filename",
        "filetype",
        "sha256",
    ]

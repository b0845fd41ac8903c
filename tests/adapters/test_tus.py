"""The tus client against the sandbox that misbehaves and against answers no honest server gives."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from desk.adapters.tus import TusServer
from desk.adapters.tus_sending import FIRST, LARGEST, SMALLEST, Pace
from desk.outbox import Accepted, Answer, Refused, Trouble, TryLater
from desk.pages.attachment import Upload
from desk.sandbox.faults import read_faults
from desk.sandbox.server import Sandbox
from tests.adapters.hostile_server import HostileServer, Said
from tests.adapters.parcels import Notes, attached, location, paper
from tests.devices.tus_servers import free_port
from tests.fakes import MORNING, StoppedClock

CONTENT = paper(300_000)
SENT = attached(CONTENT)
PLACE = {"Location": "/files/x"}
WHOLE = {"Upload-Offset": str(SENT.size), "Upload-Length": str(SENT.size)}
START = {"Upload-Offset": "0", "Upload-Length": str(SENT.size)}


@pytest.fixture
def misbehaving(tmp_path) -> Iterator[Callable[..., Sandbox]]:
    begun = []

    def begin(*faults: dict[str, object]) -> Sandbox:
        begun.append(Sandbox(tmp_path / "portal", 0, read_faults({"faults": list(faults)})))
        begun[-1].start()
        return begun[-1]

    yield begin
    for sandbox in begun:
        sandbox.stop()


def send(address: str, notes: Notes | None = None, timeout: float = 5.0) -> Answer:
    with TusServer(address, StoppedClock(), notes or Notes(), timeout) as tus:
        return tus.send(CONTENT, SENT)


def stored(sandbox: Sandbox, answer: Answer) -> bytes:
    return sandbox.files.content(location(answer).rpartition("/")[2]).read_bytes()


def test_the_whole_content_arrives(misbehaving):
    sandbox = misbehaving()
    assert stored(sandbox, send(sandbox.files_address)) == CONTENT


def test_a_relative_location_becomes_absolute(misbehaving):
    sandbox = misbehaving()
    assert location(send(sandbox.files_address)).startswith(sandbox.files_address + "/")


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
    assert stored(sandbox, send(sandbox.files_address)) == CONTENT


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
    answer = send(sandbox.files_address)
    assert isinstance(answer, TryLater)
    assert answer.trouble is trouble


@pytest.mark.parametrize("status", [400, 403, 409, 412, 413, 422])
def test_a_no_to_the_creation_is_a_refusal(misbehaving, status):
    sandbox = misbehaving({"fault": "status", "status": status, "service": "files.post"})
    assert send(sandbox.files_address) == Refused(f"HTTP {status}")


def test_a_busy_server_is_left_alone_as_long_as_it_wishes(misbehaving):
    sandbox = misbehaving({"fault": "status", "status": 503, "retry_after": "120"})
    assert send(sandbox.files_address) == TryLater(Trouble.BUSY, "HTTP 503", timedelta(minutes=2))


def test_a_sign_in_page_is_no_success(misbehaving):
    answer = send(misbehaving({"fault": "captive"}).files_address)
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.CAPTIVE


def test_no_line():
    answer = send(f"http://127.0.0.1:{free_port()}/files")
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.NO_LINE


@pytest.mark.parametrize(
    "address", ["", "quay", "ftp://quay", "http://", "http://[", "http://a b", "http://a..b/files"]
)
def test_an_address_that_is_none_is_no_line(address):
    answer = send(address)
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.NO_LINE


def test_replies_that_are_always_lost_end_the_try(misbehaving):
    sandbox = misbehaving({"fault": "cut", "cut_after": 0, "service": "files.patch"})
    answer = send(sandbox.files_address)
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.LOST_REPLY


def test_a_slow_server_is_a_lost_reply(misbehaving):
    sandbox = misbehaving({"fault": "latency", "latency_ms": 5000, "service": "files.head"})
    notes = Notes()
    send(sandbox.files_address, notes)
    [known] = notes.kept.values()
    notes.keep(replace(known, offset=1000, done_at=None))
    answer = send(sandbox.files_address, notes, timeout=0.2)
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.LOST_REPLY


@pytest.mark.parametrize(
    "told",
    [
        "https://127.0.0.1/files/x",
        "http://elsewhere.example/files/x",
        "//elsewhere.example/x",
        "https://127.0.0.1:{port}/files/x",
        "http://127.0.0.1:1/files/x",
        "http://user:word@127.0.0.1:{port}/x",
        "http://@127.0.0.1:{port}/x",
        "http://127.0.0.1:{port}@elsewhere.example/x",
        "http://127.0.0.1:{port}\\@elsewhere.example/x",
        "http://127.0.0.1:{port}/x#y",
        "\\\\elsewhere.example\\x",
        "file:///etc/passwd",
        "file://127.0.0.1:{port}/etc/passwd",
        "ftp://127.0.0.1:{port}/x",
        "javascript:0",
        "http://[",
        "/files/" + "x" * 3000,
        "",
    ],
)
def test_a_location_elsewhere_gets_nothing(told):
    with HostileServer() as server:
        port = server.address.rpartition(":")[2].partition("/")[0]
        server.then(Said(201, {"Location": told.replace("{port}", port)}))
        answer = send(server.address)
        assert answer == TryLater(Trouble.UNREADABLE, "location")
        assert server.asked == ["POST /files"]


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(status):
    with HostileServer(Said(status, {"Location": "/elsewhere"})) as server:
        answer = send(server.address)
        assert server.asked == ["POST /files"]
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.CAPTIVE


@pytest.mark.parametrize("told", ["", "-1", "x", "1e9", "9" * 40, "300001", "0"])
def test_an_offset_that_cannot_be_is_asked_again(told):
    script = [Said(201, PLACE), Said(204, {"Upload-Offset": told}), Said(200, WHOLE)]
    with HostileServer(*script) as server:
        send(server.address)
        assert server.asked[2] == "HEAD /files/x"


@pytest.mark.parametrize("told", [{}, {"Upload-Offset": "x"}, {"Upload-Offset": "1"}])
def test_a_server_that_does_not_say_where_it_stands_is_unreadable(told):
    script = [Said(201, PLACE), Said(409), Said(200, told)]
    with HostileServer(*script) as server:
        assert send(server.address) == TryLater(Trouble.UNREADABLE, "no offset")


@pytest.mark.parametrize("told", [{"Upload-Length": "5"}, {"Upload-Offset": "300001"}])
def test_an_upload_that_is_not_ours_is_begun_anew(told):
    script = [Said(201, PLACE), Said(409), Said(200, WHOLE | told), Said(201, PLACE)]
    with HostileServer(*script) as server:
        send(server.address)
        assert server.asked[3] == "POST /files"


def test_more_than_was_sent_is_not_believed():
    large = paper(LARGEST + 200_000)
    sent = attached(large)
    told = {"Upload-Offset": str(sent.size), "Upload-Length": str(sent.size)}
    script = [Said(201, PLACE), Said(409), Said(200, told), Said(201, PLACE)]
    with (
        HostileServer(*script) as server,
        TusServer(server.address, StoppedClock(), Notes(), 5.0) as tus,
    ):
        tus.send(large, sent)
        assert server.asked[3] == "POST /files"


def test_a_server_that_never_comes_further_ends_the_try():
    script = [Said(201, PLACE), *[Said(204, {"Upload-Offset": "0"}), Said(200, START)] * 20]
    with HostileServer(*script) as server:
        assert send(server.address) == TryLater(Trouble.SERVER_FAULT, "no progress")
        assert len(server.asked) < 15


def test_the_location_and_the_offset_are_kept_after_each_chunk():
    script = [Said(201, PLACE), Said(204, {"Upload-Offset": str(FIRST)}), Said(500)]
    notes = Notes()
    with HostileServer(*script) as server:
        send(server.address, notes)
        place = server.address + "/x"
    assert list(notes.kept.values()) == [
        Upload(server.address, SENT.sha256, SENT.size, place, FIRST)
    ]


def test_a_finished_content_costs_no_byte():
    notes = Notes()
    with HostileServer() as server:
        place = server.address + "/x"
        notes.keep(Upload(server.address, SENT.sha256, SENT.size, place, SENT.size, MORNING))
        assert send(server.address, notes) == Accepted({"location": place})
        assert server.asked == []


def test_the_metadata_names_no_citizen(misbehaving):
    sandbox = misbehaving()
    send(sandbox.files_address)
    [name] = sandbox.files.names()
    held = sandbox.files.held(name)
    assert held is not None
    assert [pair.split(" ")[0] for pair in held.metadata.split(",")] == [
        "filename",
        "filetype",
        "sha256",
    ]


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


@pytest.mark.parametrize(
    ("seconds", "expected"), [(1, 2 * FIRST), (5, FIRST), (10, FIRST // 2), (1000, SMALLEST)]
)
def test_a_chunk_follows_the_line(seconds, expected):
    pace = Pace()
    pace.took(FIRST, timedelta(seconds=seconds))
    assert pace.size == expected


def test_a_chunk_never_grows_beyond_its_limit():
    pace = Pace()
    for _ in range(20):
        pace.took(pace.size, timedelta(0))
    assert pace.size == LARGEST


def test_a_small_file_is_not_done_because_the_server_says_so():
    """It may not have come further than what was sent to it, however little the whole is."""
    script = [Said(201, PLACE), Said(204, {}), Said(200, WHOLE), Said(201, PLACE)]
    with (
        HostileServer(*script) as server,
        TusServer(server.address, StoppedClock(), Notes(), 5.0) as tus,
    ):
        answer = tus.send(CONTENT, SENT)
        assert not isinstance(answer, Accepted)
        assert server.asked[3] == "POST /files"

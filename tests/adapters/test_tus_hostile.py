"""The tus client against answers no honest server gives, and what it keeps of good ones."""

import pytest

from desk.adapters.tus_pace import FIRST, LARGEST
from desk.outbox import Accepted, Trouble, TryLater
from desk.pages.attachment import Upload
from tests.adapters.hostile_server import HostileServer, Said
from tests.adapters.parcels import Notes, attached, paper, sent_to
from tests.fakes import MORNING

CONTENT = paper(300_000)
SENT = attached(CONTENT)
PLACE = {"Location": "/files/x"}
WHOLE = {"Upload-Offset": str(SENT.size), "Upload-Length": str(SENT.size)}
START = {"Upload-Offset": "0", "Upload-Length": str(SENT.size)}


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
        answer = sent_to(server.address, CONTENT)
        assert answer == TryLater(Trouble.UNREADABLE, "location")
        assert server.asked == ["POST /files"]


@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_a_redirect_is_not_followed(status):
    with HostileServer(Said(status, {"Location": "/elsewhere"})) as server:
        answer = sent_to(server.address, CONTENT)
        assert server.asked == ["POST /files"]
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.CAPTIVE


@pytest.mark.parametrize("told", ["", "-1", "x", "1e9", "9" * 40, "300001", "0"])
def test_an_offset_that_cannot_be_is_asked_again(told):
    script = [Said(201, PLACE), Said(204, {"Upload-Offset": told}), Said(200, WHOLE)]
    with HostileServer(*script) as server:
        sent_to(server.address, CONTENT)
        assert server.asked[2] == "HEAD /files/x"


@pytest.mark.parametrize("told", [{}, {"Upload-Offset": "x"}, {"Upload-Offset": "1"}])
def test_a_server_that_does_not_say_where_it_stands_is_unreadable(told):
    script = [Said(201, PLACE), Said(409), Said(200, told)]
    with HostileServer(*script) as server:
        assert sent_to(server.address, CONTENT) == TryLater(Trouble.UNREADABLE, "no offset")


@pytest.mark.parametrize("told", [{"Upload-Length": "5"}, {"Upload-Offset": "300001"}])
def test_an_upload_that_is_not_ours_is_begun_anew(told):
    script = [Said(201, PLACE), Said(409), Said(200, WHOLE | told), Said(201, PLACE)]
    with HostileServer(*script) as server:
        sent_to(server.address, CONTENT)
        assert server.asked[3] == "POST /files"


def test_more_than_was_sent_is_not_believed():
    large = paper(LARGEST + 200_000)
    told = {"Upload-Offset": str(len(large)), "Upload-Length": str(len(large))}
    script = [Said(201, PLACE), Said(409), Said(200, told), Said(201, PLACE)]
    with HostileServer(*script) as server:
        sent_to(server.address, large)
        assert server.asked[3] == "POST /files"


def test_a_server_that_never_comes_further_ends_the_try():
    script = [Said(201, PLACE), *[Said(204, {"Upload-Offset": "0"}), Said(200, START)] * 20]
    with HostileServer(*script) as server:
        assert sent_to(server.address, CONTENT) == TryLater(Trouble.SERVER_FAULT, "no progress")
        assert len(server.asked) < 15


def test_the_location_and_the_offset_are_kept_after_each_chunk():
    script = [Said(201, PLACE), Said(204, {"Upload-Offset": str(FIRST)}), Said(500)]
    notes = Notes()
    with HostileServer(*script) as server:
        sent_to(server.address, CONTENT, notes)
        place = server.address + "/x"
    assert list(notes.kept.values()) == [
        Upload(server.address, SENT.sha256, SENT.size, place, FIRST)
    ]


def test_a_finished_content_costs_no_byte():
    notes = Notes()
    with HostileServer() as server:
        place = server.address + "/x"
        notes.keep(Upload(server.address, SENT.sha256, SENT.size, place, SENT.size, MORNING))
        assert sent_to(server.address, CONTENT, notes) == Accepted({"location": place})
        assert server.asked == []


def test_a_small_file_is_not_done_because_the_server_says_so():
    """It may not have come further than what was sent to it, however little the whole is."""
    script = [Said(201, PLACE), Said(204, {}), Said(200, WHOLE), Said(201, PLACE)]
    with HostileServer(*script) as server:
        assert not isinstance(sent_to(server.address, CONTENT), Accepted)
        assert server.asked[3] == "POST /files"

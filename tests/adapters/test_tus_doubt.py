"""An upload whose bytes may lie at the server twice in part is read back, or begun anew."""

import base64
from dataclasses import replace

import pytest

from desk.adapters.tus import TusServer
from desk.adapters.tus_pace import FIRST, READ_BACK
from desk.adapters.tus_sending import MOST_ANEW, TAIL
from desk.outbox import Accepted, Answer, Trouble, TryLater
from desk.pages.attachment import Attachment, Trail, Upload
from tests.adapters.hostile_server import HostileServer, Said
from tests.adapters.parcels import Notes, attached, paper
from tests.fakes import StoppedClock

SMALL, LONG = paper(300_000), paper(FIRST * READ_BACK + 1)
NO_GET = Said(405)


def stands(content: bytes, offset: int) -> Said:
    digest = base64.b64encode(attached(content).sha256.encode()).decode()
    told = {"Upload-Offset": str(offset), "Upload-Length": str(len(content))}
    return Said(200, told | {"Upload-Metadata": f"sha256 {digest}"})


def took(content: bytes, to: int | None = None) -> Said:
    return Said(204, {"Upload-Offset": str(len(content) if to is None else to)})


def part(content: bytes, piece: bytes) -> Said:
    size = len(content)
    told = {"Content-Range": f"bytes {size - TAIL}-{size - 1}/{size}"}
    return Said(206, told, piece)


def almost(server: HostileServer, content: bytes, trail: Trail) -> Notes:
    """All but a thousand bytes are there; what became of the last run only the trail says."""
    sent, notes = attached(content), Notes()
    offset = sent.size - 1000
    notes.keep(Upload(server.address, sent.sha256, sent.size, server.address + "/x", offset))
    notes.trails[server.address, sent.sha256] = trail
    return notes


def go_on(
    content: bytes, trail: Trail, *script: Said, stood: int = 1000
) -> tuple[Answer, Trail, list[str]]:
    first = stands(content, len(content) - stood)
    with HostileServer(first, *script) as server:
        notes = almost(server, content, trail)
        with TusServer(server.address, StoppedClock(), notes, 5.0) as tus:
            answer = tus.send(content, attached(content))
        left = notes.trail(server.address, attached(content).sha256)
        return answer, left, [one.partition(" ")[0] for one in server.asked]


def test_what_was_left_between_two_chunks_is_not_read_back():
    answer, left, asked = go_on(SMALL, Trail(rest=len(SMALL) - 1000), took(SMALL))
    assert isinstance(answer, Accepted)
    assert (left, asked) == (Trail(), ["HEAD", "PATCH"])


def test_nor_is_what_the_server_counted_further():
    answer, _, asked = go_on(SMALL, Trail(), took(SMALL), stood=400)
    assert isinstance(answer, Accepted)
    assert asked == ["HEAD", "PATCH"]


def test_nor_is_what_the_server_would_not_take_twice():
    answer, left, asked = go_on(
        SMALL, Trail(), Said(409), stands(SMALL, len(SMALL) - 400), took(SMALL)
    )
    assert isinstance(answer, Accepted)
    assert (left, asked) == (Trail(), ["HEAD", "PATCH", "HEAD", "PATCH"])


@pytest.mark.parametrize(
    ("content", "given"),
    [
        (SMALL, Said(200, {}, SMALL)),
        (LONG, part(LONG, LONG[-TAIL:])),
        (LONG, Said(200, {}, LONG)),
    ],
    ids=["all of a small one", "the end of a long one", "the length of a long one"],
)
def test_a_doubt_is_settled_by_what_is_read_back(content, given):
    answer, left, asked = go_on(content, Trail(), took(content), given)
    assert isinstance(answer, Accepted)
    assert (left, asked) == (Trail(), ["HEAD", "PATCH", "GET"])


DAMAGED = [
    (SMALL, Said(200, {}, SMALL[:-900] + SMALL[-1000:])),
    (SMALL, Said(200, {}, SMALL[:-1000] + SMALL[-1100:-100])),
    (LONG, part(LONG, LONG[-TAIL - 100 : -100])),
    (LONG, part(LONG + b"x", LONG[-TAIL:])),
    (LONG, part(LONG, LONG[-TAIL:] + b"x")),
    (LONG, Said(200, {}, LONG + b"x")),
]
NAMES = ["longer", "shifted", "shifted end", "longer range", "more than asked", "longer long one"]


@pytest.mark.parametrize(("content", "given"), [*DAMAGED, (SMALL, NO_GET)], ids=[*NAMES, "no word"])
def test_a_damaged_upload_is_begun_anew(content, given):
    anew = [Said(201, {"Location": "/files/y"}), *[took(content, n) for n in ends(content)]]
    answer, left, asked = go_on(content, Trail(), took(content), given, *anew)
    assert isinstance(answer, Accepted)
    assert str(answer.fields["location"]).endswith("/files/y")
    assert (left, asked[:4]) == (Trail(), ["HEAD", "PATCH", "GET", "POST"])


def ends(content: bytes) -> list[int]:
    """Where chunks end that double each time, after one of double the first."""
    found, at, size = [], 0, FIRST
    while at < len(content):
        at = min(at + size, len(content))
        found.append(at)
        size *= 2
    return found


def test_a_server_that_damages_whatever_it_gets_is_out_of_order():
    content, given = DAMAGED[0]
    answer, left, _ = go_on(content, Trail(anew=MOST_ANEW), took(content), given)
    assert answer == TryLater(Trouble.SERVER_FAULT, "damaged")
    assert left.anew == MOST_ANEW


def test_a_server_that_never_says_is_believed_in_the_end_and_the_doubt_stays():
    answer, left, _ = go_on(SMALL, Trail(anew=MOST_ANEW), took(SMALL), NO_GET)
    assert isinstance(answer, Accepted)
    assert left == Trail(doubtful=True)


def holds(content: bytes, *given: Said) -> tuple[bool | TryLater, Notes, Attachment]:
    """A doubtful one that the server says it has, with the digest it was told of."""
    sent = attached(content)
    with HostileServer(stands(content, len(content)), *given) as server:
        notes = almost(server, content, Trail(doubtful=True))
        there = replace(sent, location=server.address + "/x")
        with TusServer(server.address, StoppedClock(), notes, 5.0) as tus:
            return tus.holds(there), notes, there


@pytest.mark.parametrize(
    ("content", "given"), [(SMALL, [NO_GET]), (LONG, [])], ids=["no word", "too long to read back"]
)
def test_a_digest_that_was_only_noted_proves_nothing_of_a_doubtful_file(content, given):
    assert holds(content, *given)[0] == TryLater(Trouble.UNREADABLE, "doubt")


def test_a_damaged_file_is_not_held_whatever_digest_was_noted():
    assert holds(SMALL, DAMAGED[0][1])[0] is False


def test_a_doubtful_file_is_proven_by_its_very_bytes():
    found, notes, sent = holds(SMALL, Said(200, {}, SMALL))
    assert found is True
    assert [one for one in notes.trails.values() if one.doubtful] == []
    assert sent.sha256

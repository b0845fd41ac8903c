"""The sandbox's upload server: strict about headers, whole after a restart, asked by the portal."""

from base64 import b64encode
from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest

from desk.adapters.classic_portal import ClassicPortal
from desk.adapters.tus import TusServer
from desk.delivery.store_facts import StoreFacts
from desk.office.settings import PortalSettings
from desk.outbox import Accepted, Refused
from desk.proof import Found
from desk.sandbox.classic import PASSWORD, USERNAME
from desk.sandbox.server import Sandbox
from tests.adapters.parcels import Notes, attached, location, paper
from tests.desk.counter import Counter
from tests.fakes import PROCEDURES, StoppedClock, dossier

CONTENT = paper(50_000)
METADATA = ",".join(
    f"{key} {b64encode(text.encode()).decode()}"
    for key, text in (("filename", "a.pdf"), ("filetype", "application/pdf"), ("sha256", "0" * 64))
)
TUS = {"Tus-Resumable": "1.0.0"}
CREATE = TUS | {"Upload-Length": "10", "Upload-Metadata": METADATA}
APPEND = TUS | {"Upload-Offset": "0", "Content-Type": "application/offset+octet-stream"}


@pytest.fixture
def sandbox(tmp_path) -> Iterator[Sandbox]:
    with Sandbox(tmp_path / "portal", 0, None, PROCEDURES) as made:
        yield made


@pytest.fixture
def client() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False) as made:
        yield made


def created(client: httpx.Client, sandbox: Sandbox) -> str:
    answer = client.post(sandbox.files_address, headers=CREATE)
    assert answer.status_code == 201
    return sandbox.address + answer.headers["location"]


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Tus-Resumable": "0.9"}, 412),
        ({"Tus-Resumable": ""}, 412),
        ({"Upload-Length": "x"}, 400),
        ({"Upload-Length": "-1"}, 400),
        ({"Upload-Length": "99999999999"}, 413),
        ({"Upload-Metadata": "filename !"}, 400),
        ({"Upload-Metadata": METADATA.partition(",")[0]}, 400),
    ],
)
def test_a_creation_that_is_not_to_the_letter_is_refused(client, sandbox, headers, status):
    answer = client.post(sandbox.files_address, headers=CREATE | headers)
    assert (answer.status_code, sandbox.files.names()) == (status, ())


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Tus-Resumable": "2.0.0"}, 412),
        ({"Content-Type": "application/octet-stream"}, 415),
        ({"Upload-Offset": "3"}, 409),
        ({"Upload-Offset": "x"}, 400),
    ],
)
def test_a_chunk_that_is_not_to_the_letter_is_refused(client, sandbox, headers, status):
    place = created(client, sandbox)
    answer = client.patch(place, headers=APPEND | headers, content=b"12345")
    assert answer.status_code == status
    assert client.head(place, headers=TUS).headers["upload-offset"] == "0"


def test_more_than_was_announced_is_refused(client, sandbox):
    answer = client.patch(created(client, sandbox), headers=APPEND, content=b"x" * 11)
    assert answer.status_code == 413


def test_an_unknown_upload_is_gone(client, sandbox):
    assert client.head(f"{sandbox.files_address}/{'0' * 32}", headers=TUS).status_code == 410


@pytest.mark.parametrize("path", ["/files/../sandbox.sqlite3", "/files/x", "/files/%2e%2e/x"])
def test_no_path_leads_elsewhere(client, sandbox, path):
    assert client.get(sandbox.address + path).status_code == 404


def test_a_file_is_given_only_when_it_is_whole(client, sandbox):
    place = created(client, sandbox)
    client.patch(place, headers=APPEND, content=b"12345")
    assert client.get(place).status_code == 404
    client.patch(place, headers=APPEND | {"Upload-Offset": "5"}, content=b"67890")
    assert client.get(place).content == b"1234567890"


def test_options_tell_what_is_spoken(client, sandbox):
    told = client.options(sandbox.files_address).headers
    assert (told["tus-version"], told["tus-extension"]) == ("1.0.0", "creation")


def test_what_came_is_there_after_a_restart(client, tmp_path):
    with Sandbox(tmp_path / "portal") as first:
        place = created(client, first).removeprefix(first.address)
        client.patch(first.address + place, headers=APPEND, content=b"12345")
    with Sandbox(tmp_path / "portal") as again:
        told = client.head(again.address + place, headers=TUS).headers
    assert (told["upload-offset"], told["upload-length"]) == ("5", "10")


@pytest.fixture
def portal(sandbox, tmp_path) -> Iterator[ClassicPortal]:
    (tmp_path / "desk").mkdir()
    counter = Counter(tmp_path / "desk")
    settings = PortalSettings(sandbox.address, USERNAME, "H57.37.22", "VN:GOV:TEST")
    with ClassicPortal(settings, PASSWORD, StoreFacts(counter.store), timeout=5.0) as made:
        yield made
    counter.store.close()


def uploaded(sandbox: Sandbox, number: int = 1):
    content = paper(5_000, number)
    sent = attached(content, number)
    with TusServer(sandbox.files_address, StoppedClock(), Notes()) as tus:
        return replace(sent, location=location(tus.send(content, sent)))


def listed(portal: ClassicPortal) -> list[dict[str, str]]:
    found = portal.look_up(dossier(1).code)
    assert isinstance(found, Found)
    return found.fields["TaiLieuNop"]


def test_a_whole_file_is_taken_by_the_portal(portal, sandbox):
    file = uploaded(sandbox)
    assert isinstance(portal.submit(dossier(1), [file]), Accepted)
    assert listed(portal) == [
        {
            "TepDinhKemId": str(file.id),
            "TenTepDinhKem": file.name,
            "IsDeleted": "False",
            "MaThanhPhanHoSo": file.paper_code,
            "DuongDanTaiTepTin": file.location,
            "DuocSoHoa": "1",
            "DuocTaiSuDung": "0",
        }
    ]


def test_a_file_that_is_not_whole_is_refused_by_the_portal(portal, sandbox, client):
    file = attached(CONTENT, location=created(client, sandbox))
    answer = portal.submit(dossier(1), [file])
    assert answer == Refused("DuongDanTaiTepTin: chưa có tệp hoặc tệp chưa đủ")


def test_a_superseded_file_the_portal_was_told_of_is_taken_back(portal, sandbox):
    old, new = uploaded(sandbox, 1), uploaded(sandbox, 2)
    portal.submit(dossier(1), [old])
    portal.submit(dossier(1), [replace(old, superseded=True), new])
    assert [(one["TepDinhKemId"], one["IsDeleted"]) for one in listed(portal)] == [
        (str(old.id), "True"),
        (str(new.id), "False"),
    ]


def test_a_superseded_file_the_portal_never_heard_of_is_not_told(portal, sandbox):
    old, new = uploaded(sandbox, 1), uploaded(sandbox, 2)
    portal.submit(dossier(1), [replace(old, superseded=True), new])
    assert [one["TepDinhKemId"] for one in listed(portal)] == [str(new.id)]

"""The sandbox over HTTP, as a stranger would meet it, and from the command line's side."""

import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from desk.sandbox.classic import PASSWORD, USERNAME
from desk.sandbox.register import Register
from desk.sandbox.server import Sandbox
from tests.fakes import PROCEDURES

ROOT = Path(__file__).parents[2]
SERVE = """
import sys
from pathlib import Path
from desk.sandbox.server import serve
def ready(address):
    sys.stdout.write(address + chr(10))
    sys.stdout.flush()
serve(0, Path(sys.argv[1]), None, {}, ready)
"""


@pytest.fixture
def sandbox(tmp_path):
    with Sandbox(tmp_path / "sandbox", 0, None, PROCEDURES) as sandbox:
        yield sandbox


@pytest.fixture
def client(sandbox):
    with httpx.Client(base_url=sandbox.address, trust_env=False) as client:
        yield client


@pytest.fixture
def session(client):
    account = {"username": USERNAME, "password": PASSWORD}
    return client.post("/mapi/login", json=account).json()["session"]


def ask(client, **asked):
    return client.post("/mapi/g", json=asked)


def test_it_listens_on_loopback_alone(sandbox):
    assert sandbox.address.startswith("http://127.0.0.1:")


def test_nobody_is_served_without_a_session(client):
    answer = ask(client, session="x", madonvi="u", service="TraCuuHoSo", mahoso="x")
    assert answer.status_code == 401


def test_a_session_runs_out(tmp_path):
    register = Register(tmp_path)
    token = register.open_session(until=100.0)
    assert (register.session_alive(token, 99.0), register.session_alive(token, 100.0)) == (
        True,
        False,
    )
    register.close()


def test_the_procedures_are_listed(client, session):
    answer = ask(client, session=session, madonvi="u", service="LayDanhSachTTHC").json()
    assert answer["result"] == [{"MATTHC": "1.001193", "TENTTHC": PROCEDURES["1.001193"][0]}]


def test_a_field_has_the_sandboxs_own_code(client, session):
    asked = {"session": session, "madonvi": "u", "service": "LayThuTuc", "maTTHC": "1.001193"}
    field = ask(client, **asked).json()["result"]["LINHVUCTHUCHIEN"]
    assert field == [{"MALINHVUC": "SBX-01", "TENLINHVUC": "Hộ tịch"}]


@pytest.mark.parametrize(
    "other",
    [
        {"service": "DongBoHoiDap"},
        {"madonvi": ""},
        {"madonvi": None},
        {"mahoso": 1},
        {"more": "x"},
    ],
)
def test_a_wrong_envelope_is_refused(client, session, other):
    asked = {"session": session, "madonvi": "u", "service": "TraCuuHoSo", "mahoso": "x"}
    assert ask(client, **(asked | other)).json()["error_code"] == -1


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        (b"{", "application/json", 400),
        (b"[]", "application/json", 400),
        (b'{"x": "\\ud800"}', "application/json", 400),
        (b"[" * 100_000, "application/json", 400),
        (b"{}", "application/json", 404),
        (b"{}", "text/plain", 415),
    ],
)
def test_junk_gets_an_answer(client, content, kind, status):
    answer = client.post("/mapi/g", content=content, headers={"Content-Type": kind})
    assert answer.status_code == status


def test_no_body_stands_in_its_log(sandbox, client, session, tmp_path):
    ask(client, session=session, madonvi="u", service="TraCuuHoSo", mahoso="H57-MARK")
    sandbox.stop()
    written = b"".join(path.read_bytes() for path in (tmp_path / "sandbox").iterdir())
    assert b"H57-MARK" not in written


def test_a_taken_port_is_said(sandbox, tmp_path):
    port = int(sandbox.address.rsplit(":", 1)[1])
    with pytest.raises(OSError, match=r"in use"):
        Sandbox(tmp_path / "second", port).start()


def test_a_stopped_sandbox_lets_go_of_its_port(tmp_path):
    with Sandbox(tmp_path / "sandbox") as sandbox:
        port = int(sandbox.address.rsplit(":", 1)[1])
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGTERM to send there")
def test_served_until_it_is_told_to_end(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", SERVE, str(tmp_path)], stdout=subprocess.PIPE, text=True, cwd=ROOT
    ) as served:
        address = served.stdout.readline().strip()
        assert httpx.post(f"{address}/mapi/login", json={}, trust_env=False).status_code == 200
        served.send_signal(signal.SIGTERM)
        assert served.wait(timeout=20) == 0

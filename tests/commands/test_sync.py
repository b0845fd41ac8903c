"""`sync` against a portal in a process of its own, and what it says when nobody answers."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands.door import ROOT, Door, draft, drafts


@pytest.fixture
def portal(tmp_path: Path) -> Iterator[str]:
    """The address of a sandbox that runs until the test is over."""
    door = Door(tmp_path / "no home", tmp_path)
    words = ("sandbox", "--port", "0", "--dir", str(tmp_path / "portal"), "--json")
    with subprocess.Popen(
        door.line(*words), env=door.environment(), cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        told = "".join(iter(process.stdout.readline, "}\n")) + "}"
        yield json.loads(told)["address"]
        process.terminate()
        assert process.wait(20) == 0


@pytest.fixture
def waiting(door: Door) -> Door:
    """A home with one dossier that nobody has been told of."""
    assert door("receive", "-", stdin=drafts(draft())).code == 0
    return door


def test_what_waits_is_sent_and_proven(waiting: Door, portal: str):
    assert waiting("set", "portal.address", portal).code == 0
    done = waiting("sync", "--json")
    told = done.json()
    assert (told["waiting"], told["refused"], told["stopped"]) == (0, 0, None)
    assert (done.code, done.err) == (0, "")


def test_a_dead_line_is_trouble_and_loses_nothing(waiting: Door):
    assert waiting("set", "portal.address", "http://127.0.0.1:9").code == 0
    done = waiting("sync", "--json")
    assert (done.code, done.json()["waiting"], done.json()["stopped"]) == (1, 1, "no_line")
    assert done.complaint.startswith("Đã dừng gửi: ")


@pytest.mark.parametrize("key", ["portal.address", "portal.files_address"])
def test_an_open_line_is_kept_with_one_sentence_of_warning(door: Door, key: str):
    done = door("set", key, "http://10.0.0.5")
    assert (done.code, "không được mã hóa" in done.complaint) == (0, True)
    assert door("set", key).out.rstrip().endswith("http://10.0.0.5")


def test_a_wrong_portal_password_is_trouble(waiting: Door, portal: str):
    assert waiting("set", "portal.address", portal).code == 0
    assert waiting("set", "portal.password", stdin="sai\n").code == 0
    done = waiting("sync", "--json")
    assert (done.code, done.json()["stopped"]) == (1, "sign_in")


def test_a_taken_port_is_told(tmp_path: Path, portal: str):
    port = portal.rpartition(":")[2]
    done = Door(tmp_path, tmp_path)("sandbox", "--port", port, "--dir", str(tmp_path / "second"))
    assert done.code == 2
    assert port in done.complaint

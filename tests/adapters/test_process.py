"""The process keeps its memory, its files and its password to itself."""

import io
import os
import subprocess
import sys

import pytest

from desk.adapters.clock import now
from desk.adapters.password_file import PasswordFileOpenError, PasswordFileUnreadableError
from desk.adapters.process import read_password_file, take_password_from_environment
from desk.time.working_time import VIETNAM

HARDENED = """
import os, resource
from desk.adapters.process import harden
harden()
print(resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)))
"""


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "password"
    path.write_bytes("bí mật của tôi\n".encode())
    path.chmod(0o600)
    return path


def test_a_hardened_process_dumps_no_core_and_writes_for_itself_alone():
    done = subprocess.run(
        [sys.executable, "-c", HARDENED], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "(0, 0) 0o77"


def test_the_password_is_taken_out_of_the_environment(monkeypatch):
    monkeypatch.setenv("DESK_PASSWORD", "bí mật của tôi")
    assert take_password_from_environment() == "bí mật của tôi"
    assert "DESK_PASSWORD" not in os.environ


def test_without_a_password_in_the_environment_there_is_none(monkeypatch):
    monkeypatch.delenv("DESK_PASSWORD", raising=False)
    assert take_password_from_environment() is None


def test_a_password_file_is_read_without_its_last_newline(file):
    assert read_password_file(str(file)) == "bí mật của tôi"


@pytest.mark.parametrize(
    ("content", "password"),
    [
        (b"secret", "secret"),
        (b"secret\r\n", "secret"),
        (b"secret\n\n", "secret\n"),
        (b" secret \n", " secret "),
        (b"\xef\xbb\xbfsecret\n", "secret"),
    ],
)
def test_only_one_newline_goes(file, content, password):
    file.write_bytes(content)
    assert read_password_file(str(file)) == password


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o601])
def test_a_file_others_may_touch_is_refused(file, mode):
    file.chmod(mode)
    with pytest.raises(PasswordFileOpenError):
        read_password_file(str(file))


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(PasswordFileUnreadableError):
        read_password_file(str(tmp_path / "missing"))


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", bytes(5000)])
def test_a_file_that_is_no_password_is_refused(file, content):
    file.write_bytes(content)
    with pytest.raises(PasswordFileUnreadableError):
        read_password_file(str(file))


def test_a_dash_means_the_next_line_of_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.StringIO("bí mật\nwords to search for\n"))
    assert read_password_file("-") == "bí mật"
    assert sys.stdin.read() == "words to search for\n"


def test_the_clock_shows_the_time_of_vietnam():
    assert now().tzinfo is VIETNAM

"""What a hostile or odd portal may send back: never an exception, never a false yes."""

import json
import threading
from contextlib import contextmanager, suppress
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.adapters.classic_portal import ClassicPortal
from desk.adapters.classic_reply import Reply, UnreadableError, read_lookup, read_reply
from desk.adapters.classic_wire import LARGEST_REPLY, pause_wished
from desk.office.settings import PortalSettings
from desk.outbox import Refused, Trouble, TryLater
from desk.proof import Found, Missing, StatusOnly
from desk.time.working_time import VIETNAM
from tests.fakes import dossier, step

NOW = datetime(2026, 11, 23, 8, 0, tzinfo=VIETNAM)
CODE = dossier(1).code
LOGIN = json.dumps({"session": "s", "error_code": 0}).encode()

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
envelopes = st.fixed_dictionaries(
    {"error_code": st.sampled_from([0, -1, 3, "0", 1.5, None, True])},
    optional={"message": json_values, "result": json_values, "session": json_values},
)


class NoFacts:
    def get(self, key):
        return None

    def keep(self, key, value):
        return None


class _Odd(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.0"

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        status, kind, body = (200, "application/json", LOGIN)
        if self.path.endswith("/g"):
            status, kind, body = self.server.reply
        self.send_response(status)
        self.send_header("Content-Type", kind)
        if 300 <= status < 400:
            self.send_header("Location", "http://127.0.0.1:9/login")
        for name, value in self.server.more.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args):
        return


class OddServer(HTTPServer):
    def handle_error(self, request, client_address):
        """A client that has heard enough hangs up."""


@pytest.fixture(scope="module")
def odd():
    with OddServer(("127.0.0.1", 0), _Odd) as server:
        server.more = {}
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@contextmanager
def connected(server):
    address = f"http://127.0.0.1:{server.server_address[1]}"
    with ClassicPortal(PortalSettings(address, "quay", "u"), "p", NoFacts(), 5.0) as portal:
        yield portal


def heard(server, body, status=200, kind="application/json", more=None):
    server.reply, server.more = (status, kind, body), more or {}
    with connected(server) as portal:
        return portal.look_up(CODE)


@pytest.mark.parametrize(
    ("body", "kind", "trouble"),
    [
        (b"<html>", "text/html", Trouble.CAPTIVE),
        (b"{}", "text/html", Trouble.CAPTIVE),
        (b"\xef\xbb\xbf \n<!DOCTYPE html>", "application/json", Trouble.CAPTIVE),
        (b"", "application/json", Trouble.UNREADABLE),
        (b"null", "application/json", Trouble.UNREADABLE),
        (b"[" * 100_000, "application/json", Trouble.UNREADABLE),
        (b'{"error_code": NaN}', "application/json", Trouble.UNREADABLE),
        (b'{"error_code": 0, "message": "\\ud800"}', "application/json", Trouble.UNREADABLE),
        (b'{"error_code": ' + b"9" * 5000 + b"}", "application/json", Trouble.UNREADABLE),
        (b'{"error_code": true, "result": []}', "application/json", Trouble.UNREADABLE),
        (b'{"result": []}', "application/json", Trouble.UNREADABLE),
        (
            b'{"error_code": 0, "result": ' + b"[" * 40 + b"]" * 40 + b"}",
            "application/json",
            Trouble.UNREADABLE,
        ),
    ],
)
def test_what_is_no_answer_is_tried_later(odd, body, kind, trouble):
    answer = heard(odd, body, kind=kind)
    assert isinstance(answer, TryLater)
    assert answer.trouble is trouble


def test_a_redirect_is_a_captive_portal_and_is_not_followed(odd):
    answer = heard(odd, b"", status=302)
    assert answer == TryLater(Trouble.CAPTIVE, "HTTP 302")


def test_a_page_instead_of_a_no_is_a_captive_portal(odd):
    answer = heard(odd, b"<html>", status=403, kind="text/html")
    assert answer == TryLater(Trouble.CAPTIVE, "HTTP 403")


def test_an_endless_answer_is_cut(odd):
    answer = heard(odd, b" " * (LARGEST_REPLY + 1))
    assert answer == TryLater(Trouble.UNREADABLE, "too long")


def test_a_packed_answer_is_not_unpacked(odd):
    answer = heard(odd, b"\x1f\x8b", more={"Content-Encoding": "gzip"})
    assert answer == TryLater(Trouble.UNREADABLE, "content-encoding")


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        ([], Missing()),
        (None, Missing()),
        ({}, Missing()),
        ([{"MaHoSo": CODE, "MaTTHC": "1.001193"}], Found({"MaHoSo": CODE, "MaTTHC": "1.001193"})),
        ({"MaTTHC": "1.001193"}, Found({"MaTTHC": "1.001193"})),
        ([{"MaHoSo": CODE, "TrangThaiHoSo": 4}], StatusOnly("4")),
        ({"MaHoSo": CODE, "TrangThai": "Đang xử lý"}, StatusOnly("Đang xử lý")),
        ("Đang xử lý", StatusOnly("Đang xử lý")),
        (4, StatusOnly("4")),
        ([{"MaHoSo": "H57.37.22-261123-0777", "MaTTHC": "1.001193"}], Missing()),
    ],
)
def test_every_known_shape_of_a_look_up_is_read(result, expected):
    assert read_lookup(Reply(0, "", result), CODE) == expected


def test_minus_one_is_an_unknown_code():
    assert read_lookup(Reply(-1, "Không tìm thấy", None), CODE) == Missing()


def test_an_answer_about_another_dossier_is_unreadable():
    told = {"MaHoSo": "H57.37.22-261123-0777", "MaTTHC": "1.001193"}
    with pytest.raises(UnreadableError):
        read_lookup(Reply(0, "", told), CODE)


@given(st.binary(max_size=200) | json_values.map(lambda value: json.dumps(value).encode()))
def test_junk_is_read_or_unreadable(body):
    with suppress(UnreadableError):
        assert isinstance(read_reply(body), Reply)


@given(envelopes)
def test_whatever_the_envelope_holds_nothing_is_raised_and_nothing_accepted(odd, envelope):
    odd.reply, odd.more = (200, "application/json", json.dumps(envelope).encode()), {}
    with connected(odd) as portal:
        assert isinstance(portal.submit(dossier(1)), Refused | TryLater)
        assert portal.report(dossier(1), [step(1)]) is not None
        assert portal.look_up(CODE) is not None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("120", timedelta(minutes=2)),
        ("Mon, 23 Nov 2026 01:05:00 GMT", timedelta(minutes=5)),
        ("Mon, 23 Nov 2026 00:00:00 GMT", timedelta(0)),
        ("999999999999", timedelta(days=1)),
        ("Mon, 23 Nov 9999 00:00:00 GMT", timedelta(days=1)),
        ("", None),
        ("-5", None),
        ("soon", None),
    ],
)
def test_retry_after_is_read(text, expected):
    assert pause_wished(text, NOW) == expected


@given(st.text())
def test_any_retry_after_is_borne(text):
    pause = pause_wished(text, NOW)
    assert pause is None or timedelta(0) <= pause <= timedelta(days=1)

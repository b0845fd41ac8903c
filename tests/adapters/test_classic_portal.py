"""Connector A over real HTTP on loopback, against the sandbox and every one of its faults."""

import socket
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from desk.adapters.classic_portal import ClassicPortal
from desk.office.settings import PortalSettings
from desk.outbox import Accepted, Refused, Trouble, TryLater
from desk.proof import Found, Missing, Word, judge
from desk.sandbox.classic import PASSWORD, USERNAME
from desk.sandbox.server import Sandbox
from tests.adapters.misbehaving import misbehaving_in
from tests.fakes import MORNING, dossier, step


@dataclass
class DictFacts:
    kept: dict = field(default_factory=dict)

    def get(self, key):
        return self.kept.get(key)

    def keep(self, key, value):
        self.kept[key] = value


@contextmanager
def connected(address, password=PASSWORD, timeout=5.0, facts=None):
    settings = PortalSettings(address, USERNAME, "H57.37.22", "VN:GOV:TEST")
    with ClassicPortal(settings, password, facts or DictFacts(), timeout) as portal:
        yield portal


@pytest.fixture
def misbehaving(tmp_path):
    with misbehaving_in(tmp_path) as begin:
        yield begin


@pytest.fixture
def sandbox(misbehaving):
    return misbehaving()


@pytest.fixture
def portal(sandbox):
    with connected(sandbox.address) as portal:
        yield portal


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def answer_to(sandbox, **more):
    with connected(sandbox.address, **more) as portal:
        return portal.submit(dossier(1))


def test_a_dossier_is_accepted_and_found_again_as_sent(portal):
    answer = portal.submit(dossier(1))
    assert isinstance(answer, Accepted)
    found = portal.look_up(dossier(1).code)
    assert judge(dossier(1).id, answer.fields, found, MORNING).word is Word.MATCHING


def test_an_unknown_code_is_missing(portal):
    assert portal.look_up("H57.37.22-261123-9999") == Missing()


def test_submitting_again_updates(portal, sandbox):
    portal.submit(dossier(1))
    assert isinstance(portal.submit(dossier(1, subject="Nội dung mới")), Accepted)
    assert sandbox.register.dossier(dossier(1).code)["TrichYeuHoSo"] == "Nội dung mới"


def test_a_repeated_request_that_says_it_exists_becomes_an_update(misbehaving):
    sandbox = misbehaving({"fault": "duplicate", "service": "DongBoHoSoMC", "first": 1})
    assert isinstance(answer_to(sandbox), Accepted)
    assert (sandbox.counts().dossiers, sandbox.counts().updates) == (1, 1)


def test_the_procedure_is_asked_once_and_kept(portal, sandbox):
    portal.submit(dossier(1))
    before = sandbox.counts().requests
    portal.submit(dossier(2))
    assert sandbox.counts().requests - before == 2


def test_a_procedure_the_portal_does_not_know_is_refused(misbehaving, tmp_path):
    with Sandbox(tmp_path / "empty") as sandbox:
        assert answer_to(sandbox) == Refused("Không tìm thấy thủ tục")


def test_a_dossier_without_a_due_date_is_refused_with_the_reason(portal):
    assert portal.submit(dossier(1, due_at=None)) == Refused("NgayHenTra: bắt buộc")


def test_a_refusal_forgets_the_kept_procedure(sandbox):
    facts = DictFacts()
    with connected(sandbox.address, facts=facts) as portal:
        portal.submit(dossier(1, due_at=None))
    assert list(facts.kept.values()) == [None]


def test_steps_go_in_chunks_of_ten_and_keep_their_order(portal, sandbox):
    portal.submit(dossier(1))
    steps = [step(number) for number in range(23)]
    assert isinstance(portal.report(dossier(1), steps), Accepted)
    told = [row["NoiDungXuLy"] for row in sandbox.register.steps(dossier(1).code)]
    assert told == [one.content for one in steps]


def test_a_step_told_twice_stands_there_once(portal, sandbox):
    portal.submit(dossier(1))
    portal.report(dossier(1), [step(1)])
    portal.report(dossier(1), [step(1), step(2)])
    assert sandbox.counts().steps == 2


def test_a_step_whose_reply_was_lost_is_not_doubled(misbehaving):
    sandbox = misbehaving({"fault": "lost_reply", "service": "CapNhatTienDoHoSoMC", "first": 1})
    with connected(sandbox.address) as portal:
        portal.submit(dossier(1))
        first = portal.report(dossier(1), [step(1)])
        second = portal.report(dossier(1), [step(1)])
    assert isinstance(first, TryLater)
    assert isinstance(second, Accepted)
    assert sandbox.counts().steps == 1


def test_steps_of_an_unknown_dossier_are_refused(portal):
    assert portal.report(dossier(1), [step(1)]) == Refused("Không tìm thấy hồ sơ")


def test_a_temporary_code_is_a_bug(portal):
    with pytest.raises(ValueError, match="temporary"):
        portal.submit(dossier(1, temporary=True))


def test_no_line():
    with connected(f"http://127.0.0.1:{free_port()}") as portal:
        answer = portal.submit(dossier(1))
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.NO_LINE


@pytest.mark.parametrize(
    "address", ["", "quay", "ftp://quay", "http://", "http://[", "http://a..b"]
)
def test_an_address_that_is_none_is_no_line(address):
    with connected(address) as portal:
        answer = portal.look_up(dossier(1).code)
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.NO_LINE


def test_a_wrong_password_is_no_fault_of_the_dossier(sandbox):
    assert answer_to(sandbox, password="sai") == TryLater(
        Trouble.SIGN_IN, "Sai tài khoản hoặc mật khẩu"
    )


def test_a_dead_session_is_renewed(portal, sandbox):
    portal.submit(dossier(1))
    sandbox.register.end_sessions()
    assert isinstance(portal.submit(dossier(2)), Accepted)


def test_sessions_that_never_last_are_a_failed_sign_in(misbehaving):
    answer = answer_to(misbehaving(session_seconds=0))
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.SIGN_IN


@pytest.mark.parametrize(
    ("fault", "trouble"),
    [
        ({"fault": "captive"}, Trouble.CAPTIVE),
        ({"fault": "lost_reply"}, Trouble.LOST_REPLY),
        ({"fault": "cut", "cut_after": 10}, Trouble.LOST_REPLY),
        ({"fault": "status", "status": 500}, Trouble.SERVER_FAULT),
        ({"fault": "status", "status": 404}, Trouble.SERVER_FAULT),
        ({"fault": "status", "status": 503}, Trouble.BUSY),
        ({"fault": "status", "status": 511}, Trouble.CAPTIVE),
        ({"fault": "status", "status": 401}, Trouble.SIGN_IN),
    ],
)
def test_a_fault_means_try_later(misbehaving, fault, trouble):
    answer = answer_to(misbehaving(fault | {"service": "DongBoHoSoMC"}))
    assert isinstance(answer, TryLater)
    assert answer.trouble is trouble


@pytest.mark.parametrize("status", [403, 409, 412, 413, 422])
def test_a_no_of_http_is_a_refusal_in_the_portals_words(misbehaving, status):
    sandbox = misbehaving({"fault": "status", "status": status, "service": "DongBoHoSoMC"})
    assert answer_to(sandbox) == Refused(f"HTTP {status} Lỗi giả lập")


@pytest.mark.parametrize("status", [401, 403, 409])
def test_a_no_at_the_login_blames_no_dossier(misbehaving, status):
    answer = answer_to(misbehaving({"fault": "status", "status": status, "service": "login"}))
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.SIGN_IN


def test_a_busy_portal_is_left_alone_as_long_as_it_wishes(misbehaving):
    sandbox = misbehaving({"fault": "status", "status": 429, "retry_after": "120"})
    assert answer_to(sandbox) == TryLater(Trouble.BUSY, "HTTP 429", timedelta(minutes=2))


def test_a_slow_portal_is_a_lost_reply(misbehaving):
    sandbox = misbehaving({"fault": "latency", "latency_ms": 5000, "service": "DongBoHoSoMC"})
    answer = answer_to(sandbox, timeout=0.3)
    assert isinstance(answer, TryLater)
    assert answer.trouble is Trouble.LOST_REPLY


def test_a_slow_line_is_borne(misbehaving):
    sandbox = misbehaving({"fault": "rate", "bytes_per_second": 4000})
    assert isinstance(answer_to(sandbox), Accepted)


def test_a_lost_reply_after_the_commit_is_found_by_looking(misbehaving):
    sandbox = misbehaving({"fault": "lost_reply", "service": "DongBoHoSoMC", "first": 1})
    with connected(sandbox.address) as portal:
        assert isinstance(portal.submit(dossier(1)), TryLater)
        assert isinstance(portal.submit(dossier(1)), Accepted)
    assert (sandbox.counts().dossiers, sandbox.counts().updates) == (1, 1)


@pytest.mark.parametrize(
    ("lie", "expected"), [("lie_nothing", Word.MISSING), ("lie_name", Word.DIFFERENT)]
)
def test_a_lie_is_found(misbehaving, lie, expected):
    sandbox = misbehaving({"fault": lie})
    with connected(sandbox.address) as portal:
        answer = portal.submit(dossier(1))
        assert isinstance(answer, Accepted)
        found = portal.look_up(dossier(1).code)
    assert judge(dossier(1).id, answer.fields, found, MORNING).word is expected


def test_a_stored_name_that_differs_is_named(misbehaving):
    sandbox = misbehaving({"fault": "lie_name"})
    with connected(sandbox.address) as portal:
        answer = portal.submit(dossier(1))
        found = portal.look_up(dossier(1).code)
    assert isinstance(answer, Accepted)
    assert isinstance(found, Found)
    assert judge(dossier(1).id, answer.fields, found, MORNING).differing == ("ChuHoSo",)


def test_a_stopped_portal_is_no_line(portal, sandbox):
    portal.submit(dossier(1))
    sandbox.stop()
    answer = portal.submit(dossier(2))
    assert isinstance(answer, TryLater)
    assert answer.trouble in {Trouble.NO_LINE, Trouble.LOST_REPLY}

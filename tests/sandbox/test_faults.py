"""The file of faults: read strictly, drawn by seed."""

import json

import pytest

from desk.sandbox.faults import FaultKind, FaultsError, load_faults, read_faults


def one(**fault):
    return read_faults({"faults": [fault]})


def strikes(faults, times, service="TraCuuHoSo"):
    return [bool(faults.draw(service).faults) for _ in range(times)]


def test_an_empty_file_has_no_faults(tmp_path):
    path = tmp_path / "faults.json"
    path.write_text("{}", encoding="utf-8")
    assert strikes(load_faults(path), 3) == [False] * 3


def test_a_fault_strikes_always_unless_told_otherwise():
    assert strikes(one(fault="captive"), 3) == [True] * 3


def test_a_fault_may_strike_the_first_calls_only():
    assert strikes(one(fault="captive", first=2), 4) == [True, True, False, False]


def test_a_fault_may_strike_one_service_only():
    faults = one(fault="captive", service="login")
    assert (strikes(faults, 1), strikes(faults, 1, "login")) == ([False], [True])


def test_a_seed_replays():
    told = {"seed": 7, "faults": [{"fault": "lost_reply", "probability": 0.3}]}
    assert strikes(read_faults(told), 200) == strikes(read_faults(told), 200)


def test_a_probability_is_kept_to():
    told = {"seed": 7, "faults": [{"fault": "lost_reply", "probability": 0.3}]}
    assert 240 <= sum(strikes(read_faults(told), 1000)) <= 360


def test_numbers_are_read():
    struck = one(fault="status", status=503, retry_after="5").draw("login")
    assert (struck.number(FaultKind.STATUS), struck.retry_after) == (503, "5")


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ([], "faults file: an object is needed"),
        ({"fault": []}, "faults file: unknown key 'fault'"),
        ({"faults": {}}, "faults: a list is needed"),
        ({"seed": -1}, "faults file: seed must be a whole number, 0 or more"),
        ({"session_seconds": True}, "session_seconds: a number in range is needed"),
        ({"faults": [{}]}, r"faults\[0\]: fault must be one of latency, rate"),
        ({"faults": [{"fault": "rate"}]}, r"bytes_per_second is missing"),
        ({"faults": [{"fault": "rate", "bytes_per_second": 0}]}, "more than 0"),
        ({"faults": [{"fault": "status", "status": 200}]}, "status is missing or out of range"),
        ({"faults": [{"fault": "captive", "probability": 2}]}, "probability: a number in range"),
        ({"faults": [{"fault": "captive", "first": 1.5}]}, "first must be a whole number"),
        ({"faults": [{"fault": "captive", "service": "x"}]}, "unknown service 'x'"),
        ({"faults": [{"fault": "captive", "status": 500}]}, "unknown key 'status'"),
        ({"faults": [{"fault": "status", "status": 500, "retry_after": 5}]}, "must be a text"),
    ],
)
def test_a_bad_file_says_where_and_why(value, reason):
    with pytest.raises(FaultsError, match=reason):
        read_faults(value)


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, json.dumps("x")])
def test_what_is_no_file_of_faults_is_refused(tmp_path, text):
    path = tmp_path / "faults.json"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=r".+"):
        load_faults(path)

"""The word a look-up earns, and the digest it rests on."""

from datetime import datetime
from unicodedata import normalize
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.proof import Found, Missing, Proof, StatusOnly, Word, differing, digest, judge
from desk.time.working_time import VIETNAM

NOW = datetime(2026, 11, 20, 16, 42, tzinfo=VIETNAM)
DOSSIER = UUID(int=1)
TEXT = st.text(max_size=8)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)
FIELDS = st.dictionaries(st.sampled_from("abcdef"), VALUES)
EMPTY = st.sampled_from((None, "", "  ", [], {}, {"a": None}))
SENT = {"MaHoSo": "H15.50.05-261120-3001", "TenHoSo": "Khai sinh", "SoTien": 8000}


@given(fields=FIELDS)
def test_what_the_portal_returns_unchanged_matches(fields):
    assert judge(DOSSIER, fields, Found(dict(fields)), NOW).word is Word.MATCHING


@given(fields=FIELDS, added=st.dictionaries(st.sampled_from("xyz"), VALUES))
def test_what_the_portal_adds_does_not_count(fields, added):
    assert judge(DOSSIER, fields, Found({**fields, **added}), NOW).word is Word.MATCHING


@given(name=st.sampled_from(sorted(SENT)), value=TEXT)
def test_a_field_held_otherwise_is_named(name, value):
    found = {**SENT, name: f"{SENT[name]}!{value}"}
    proof = judge(DOSSIER, SENT, Found(found), NOW)
    assert proof == Proof(DOSSIER, Word.DIFFERENT, NOW, (name,))


@given(name=st.sampled_from(sorted(SENT)))
def test_a_lost_field_is_named(name):
    found = {key: value for key, value in SENT.items() if key != name}
    assert differing(SENT, found) == (name,)


def test_a_status_alone_proves_presence_and_no_more():
    assert judge(DOSSIER, SENT, StatusOnly("2"), NOW) == Proof(DOSSIER, Word.PRESENT, NOW)


def test_a_code_the_portal_does_not_know_is_missing():
    assert judge(DOSSIER, SENT, Missing(), NOW) == Proof(DOSSIER, Word.MISSING, NOW)


@given(fields=FIELDS, empty=EMPTY)
def test_empty_null_and_absent_are_one(fields, empty):
    assert digest({**fields, "z": empty}) == digest(fields)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (8000, "8000"),
        (8000.0, 8000),
        (8000.5, "8000.5"),
        (True, "true"),
        (False, "false"),
        (0, "0"),
        (" An ", "An"),
        (normalize("NFD", "Nguyễn"), "Nguyễn"),
        ({"b": 1, "a": None}, {"b": "1"}),
        ([{"b": 1, "a": None}], [{"b": "1", "a": ""}]),
    ],
)
def test_one_value_told_in_two_ways_is_one(one, other):
    assert digest({"a": one}) == digest({"a": other})


@pytest.mark.parametrize(
    ("one", "other"),
    [(0, None), (False, None), ("An", "AN"), ([1, 2], [2, 1]), ("1", "01"), ([1], 1)],
)
def test_two_values_are_two(one, other):
    assert digest({"a": one}) != digest({"a": other})


def test_half_a_letter_from_the_portal_is_a_difference_and_no_crash():
    assert differing({"a": "An"}, {"a": "\ud800"}) == ("a",)


def test_a_number_that_is_none_is_a_difference_and_no_crash():
    assert differing({"a": 1}, {"a": float("nan")}) == ("a",)

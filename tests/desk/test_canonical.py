"""The same value always gives the same bytes."""

import json
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import IntEnum, StrEnum
from unicodedata import normalize
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.canonical import canonical_json, plain
from desk.time.working_time import VIETNAM

VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=15,
)


class Colour(StrEnum):
    RED = "red"


class Level(IntEnum):
    ONE = 1


@dataclass(frozen=True, slots=True)
class Point:
    name: str
    parts: tuple[int, ...]


@given(value=VALUES)
def test_reading_it_and_writing_it_again_changes_nothing(value):
    text = canonical_json(value)
    assert canonical_json(json.loads(text)) == text


@given(value=st.dictionaries(st.text(), VALUES), data=st.data())
def test_the_order_of_keys_does_not_count(value, data):
    normal = {normalize("NFC", key): item for key, item in value.items()}
    mixed = dict(data.draw(st.permutations(list(normal.items()))))
    assert canonical_json(mixed) == canonical_json(normal)


@given(text=st.text(alphabet="aăâđêôơưếệữ\u0301\u0323 "))
def test_composed_and_decomposed_letters_are_one(text):
    composed, decomposed = normalize("NFC", text), normalize("NFD", text)
    assert canonical_json({composed: composed}) == canonical_json({decomposed: decomposed})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"b": 1, "a": "ố"}, '{"a":"ố","b":1}'),
        ((1, [2, None, True]), "[1,[2,null,true]]"),
        (Colour.RED, '"red"'),
        (Level.ONE, "1"),
        (Point("A", (1, 2)), '{"name":"A","parts":[1,2]}'),
        (datetime(2026, 11, 20, 16, 42, tzinfo=VIETNAM), '"2026-11-20T16:42:00+07:00"'),
        (date(2026, 11, 20), '"2026-11-20"'),
        (time(7, 30), '"07:30:00"'),
        (UUID(int=1), '"00000000-0000-0000-0000-000000000001"'),
        ({Colour.RED: 1}, '{"red":1}'),
    ],
)
def test_each_type_has_one_form(value, text):
    assert canonical_json(value) == text


@pytest.mark.parametrize("value", [b"bytes", {1, 2}, object(), 1j])
def test_other_types_are_refused(value):
    with pytest.raises(TypeError):
        plain(value)


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_a_float_that_is_no_number_is_refused(value):
    with pytest.raises(ValueError, match="JSON"):
        canonical_json(value)

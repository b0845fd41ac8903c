"""The chain: whatever is done to the journal by hand is found."""

from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.journal import (
    GENESIS,
    Act,
    Deed,
    Fault,
    JournalFault,
    check,
    head_seal,
    salted_digest,
    seal,
)
from desk.time.working_time import VIETNAM

KEY = bytes(range(32))
NOW = datetime(2026, 11, 20, 16, 42, tzinfo=VIETNAM)
DEEDS = st.lists(
    st.builds(
        Deed,
        at=st.integers(0, 10**6).map(lambda seconds: NOW + timedelta(seconds=seconds)),
        officer=st.sampled_from(("an", "binh")),
        desk=st.sampled_from(("1", "2")),
        act=st.sampled_from(Act),
        dossier=st.none() | st.uuids(),
        content=st.text(max_size=20),
    ),
    min_size=1,
    max_size=6,
)
OTHER_VALUES = {
    "number": lambda entry: entry.number + 1,
    "at": lambda entry: entry.at + timedelta(microseconds=1),
    "officer": lambda entry: entry.officer + "x",
    "desk": lambda entry: entry.desk + "x",
    "act": lambda entry: "view" if entry.act != "view" else "print",
    "dossier": lambda entry: None if entry.dossier else UUID(int=1),
    "content": lambda entry: entry.content + "x",
    "salt": lambda entry: entry.salt + b"x",
    "digest": lambda entry: bytes(32),
    "previous": lambda entry: b"\x01" * 32,
    "mac": lambda entry: bytes(32),
}


def journal(deeds):
    entries, previous = [], GENESIS
    for number, deed in enumerate(deeds, 1):
        entries.append(seal(deed, number, previous, bytes([number]) * 16, KEY))
        previous = entries[-1].mac
    return entries


def faults(entries, whole):
    """What checking finds, the store saying of its end what was true before."""
    return check(entries, len(whole), head_seal(len(whole), whole[-1].mac, KEY), KEY)


def kinds(entries, whole):
    return {found.fault for found in faults(entries, whole)}


@given(deeds=DEEDS)
def test_an_untouched_journal_has_no_fault(deeds):
    entries = journal(deeds)
    assert faults(entries, entries) == ()


def test_an_empty_journal_has_no_fault():
    assert check([], 0, head_seal(0, GENESIS, KEY), KEY) == ()


@given(deeds=DEEDS, data=st.data(), name=st.sampled_from(sorted(OTHER_VALUES)))
def test_any_changed_value_is_found(deeds, data, name):
    entries = journal(deeds)
    at = data.draw(st.integers(0, len(entries) - 1))
    changed = list(entries)
    changed[at] = replace(entries[at], **{name: OTHER_VALUES[name](entries[at])})
    assert faults(changed, entries)


@given(deeds=DEEDS, data=st.data())
def test_any_removed_entry_is_found(deeds, data):
    entries = journal(deeds)
    at = data.draw(st.integers(0, len(entries) - 1))
    assert faults(entries[:at] + entries[at + 1 :], entries)


@given(deeds=DEEDS.filter(lambda deeds: len(deeds) > 1), data=st.data())
def test_any_other_order_is_found(deeds, data):
    entries = journal(deeds)
    mixed = data.draw(st.permutations(entries).filter(lambda found: found != entries))
    assert faults(mixed, entries)


@given(deeds=DEEDS, data=st.data())
def test_a_cut_off_tail_is_found(deeds, data):
    entries = journal(deeds)
    kept = data.draw(st.integers(0, len(entries) - 1))
    assert Fault.CUT_OFF in kinds(entries[:kept], entries)


@given(deeds=DEEDS, data=st.data())
def test_a_repeated_entry_is_found(deeds, data):
    entries = journal(deeds)
    at = data.draw(st.integers(0, len(entries) - 1))
    assert faults(entries[: at + 1] + entries[at:], entries)


@given(deeds=DEEDS)
def test_an_entry_put_in_without_the_key_is_found(deeds):
    entries = journal(deeds)
    forged = seal(deeds[0], len(entries) + 1, entries[-1].mac, bytes(16), bytes(32))
    assert Fault.BROKEN_SEAL in kinds([*entries, forged], entries)


@given(deeds=DEEDS)
def test_a_journal_under_another_key_is_all_faults(deeds):
    entries = journal(deeds)
    head = head_seal(len(entries), entries[-1].mac, KEY)
    found = check(entries, len(entries), head, bytes(32))
    assert {fault.number for fault in found} == {entry.number for entry in entries}


@given(deeds=DEEDS, data=st.data())
def test_a_wipe_by_law_keeps_the_chain_whole(deeds, data):
    entries = journal(deeds)
    at = data.draw(st.integers(0, len(entries) - 1))
    wiped = list(entries)
    wiped[at] = replace(entries[at], content=None, salt=None)
    assert faults(wiped, entries) == ()


def test_a_lost_salt_is_found():
    entries = journal([Deed(NOW, "an", "1", Act.RECEIVE, None, "{}")])
    assert kinds([replace(entries[0], salt=None)], entries) == {Fault.CHANGED_CONTENT}


@given(salt=st.binary(min_size=1, max_size=16), content=st.text(min_size=1), data=st.data())
def test_letters_moved_from_content_to_salt_are_found(salt, content, data):
    cut = data.draw(st.integers(1, len(content)))
    moved = salt + content[:cut].encode()
    assert salted_digest(moved, content[cut:]) != salted_digest(salt, content)


def test_an_act_nobody_knows_is_a_fault_and_no_crash():
    entries = journal([Deed(NOW, "an", "1", Act.RECEIVE, None, "{}")])
    assert kinds([replace(entries[0], act="forged")], entries) == {Fault.BROKEN_SEAL}


@pytest.mark.parametrize("number", [-5, 0, 2**62])
def test_a_number_out_of_range_is_a_fault_and_no_crash(number):
    entry = journal([Deed(NOW, "an", "1", Act.RECEIVE, None, "{}")])[0]
    head = head_seal(1, entry.mac, KEY)
    found = check([replace(entry, number=number)], number, head, KEY)
    assert JournalFault(number, Fault.BROKEN_SEAL) in found


def test_a_fault_names_the_entry():
    entries = journal([Deed(NOW, "an", "1", Act.RECEIVE, None, "{}")] * 3)
    changed = [entries[0], replace(entries[1], content="{} "), entries[2]]
    assert faults(changed, entries) == (JournalFault(2, Fault.CHANGED_CONTENT),)

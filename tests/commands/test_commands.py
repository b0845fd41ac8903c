"""Each headless command: what it does, what wrong use (2) and trouble (1) sound like."""

import re
from datetime import datetime

import pytest

from tests.commands.door import BIRTH, Demo, Done, Door, draft, drafts
from ui.files.draft_errors import BadDraftFileError, DraftFileTooLargeError
from ui.files.draft_file import shapes

VIETNAMESE = re.compile("[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]")
SECRET = "Nguyễn Bí Mật"


def is_trouble(done: Done) -> bool:
    """Exit 1, one Vietnamese sentence."""
    return done.code == 1 and bool(VIETNAMESE.search(done.complaint.casefold()))


def is_misuse(done: Done) -> bool:
    """Exit 2, one Vietnamese sentence, nothing on stdout."""
    return done.code == 2 and done.complaint.startswith("Không hiểu lệnh: ") and not done.out


@pytest.mark.parametrize(
    "words",
    [
        ("nothing",),
        ("receive", "--nothing"),
        ("receipt", "H42"),
        ("find", SECRET),
        ("due", "--procedure", BIRTH, "--received", "hôm nay"),
        ("due", "--procedure", "9.999999", "--received", "2026-11-23T08:00"),
        ("due", "--procedure", BIRTH, "--received", "9999-12-31T23:59+00:00"),
        ("outbox", "--json=yes"),
        ("sync", "now"),
        ("set", "desk", "1", "2"),
        ("catalogue", "import"),
        ("sandbox", "--dir", "x", "--port", "70000"),
    ],
    ids=" ".join,
)
def test_wrong_use_is_one_sentence_and_two(demo: Demo, words: tuple[str, ...]):
    done = demo.door(*words)
    assert is_misuse(done), done
    assert SECRET not in done.err


def test_a_home_that_is_not_there_is_trouble(demo: Demo):
    assert is_trouble(Door(demo.door.home / "nowhere", demo.door.state)("doctor"))


def test_no_password_is_trouble(demo: Demo):
    assert is_trouble(demo.door("outbox", password=None))


def test_a_wrong_password_is_trouble(door: Door):
    assert is_trouble(door("outbox", password="không phải"))


def test_help_is_vietnamese(demo: Demo):
    done = demo.door("receive", "--help")
    assert done.code == 0
    assert not re.search(r"usage|options|show|default", done.out)


# due


def test_due_tells_every_day_without_unlocking(demo: Demo):
    told = demo.door(
        *("due", "--procedure", BIRTH, "--received", "2026-11-23T16:00", "--json"), password=None
    ).json()
    assert told["due"] == "2026-11-25T17:00:00+07:00"
    assert [day["day"] for day in told["days"]] == ["2026-11-23", "2026-11-24", "2026-11-25"]
    assert [day["counted"] for day in told["days"]] == [None, None, 1]
    assert all(day["reason"] for day in told["days"])


def test_due_reads_a_zone_as_vietnams_time(demo: Demo):
    words = ("due", "--procedure", BIRTH, "--received", "2026-11-23T01:00:00+00:00", "--json")
    told = demo.door(*words).json()
    assert told["received"] == "2026-11-23T08:00:00+07:00"
    assert datetime.fromisoformat(told["due"]).utcoffset() is not None


# receive


def test_one_draft_becomes_one_dossier(door: Door):
    [one] = door("receive", "-", "--json", stdin=drafts(draft())).json()
    assert one["code"].endswith("-3021")
    assert one["repeated"] is False


def test_a_list_is_received_in_its_order(door: Door):
    done = door("receive", "--json", stdin=drafts(draft(1), draft(2), draft(3)))
    assert [one["code"][-4:] for one in done.json()] == ["3021", "3022", "3023"]


def test_the_same_key_twice_is_one_dossier(door: Door):
    text = drafts(draft(key="6a1f4f1e-6f0e-4c0e-9d3b-0c7f3e8c1a55"))
    [first] = door("receive", "-", "--json", stdin=text).json()
    [second] = door("receive", "-", "--json", stdin=text).json()
    assert (second["code"], second["repeated"]) == (first["code"], True)


def test_drafts_before_the_first_bad_one_stand(door: Door):
    bad = draft(2, procedure="9.999999")
    done = door("receive", "-", "--json", stdin=drafts(draft(1), bad, draft(3)))
    assert done.complaint.startswith("Bản nháp thứ 2: ")
    assert (done.code, len(done.json())) == (1, 1)


def test_the_password_may_be_the_first_line_of_stdin(door: Door):
    text = "tap-huan-2026\n" + drafts(draft())
    done = door("receive", "-", "--password-file", "-", "--json", stdin=text, password=None)
    assert len(done.json()) == 1


def test_the_schema_is_a_json_schema(demo: Demo):
    schema = demo.door("receive", "--schema", password=None).json()
    assert schema["type"] == "object"
    assert schema["additionalProperties"] is False
    assert set(draft()) <= set(schema["properties"])
    assert all(ref.startswith("#/$defs/") for ref in _references(schema))
    assert {ref.rpartition("/")[2] for ref in _references(schema)} == set(schema["$defs"])


def _references(value) -> set[str]:
    if isinstance(value, dict):
        own = {value["$ref"]} if "$ref" in value else set()
        return own.union(*map(_references, value.values()))
    return set().union(*map(_references, value)) if isinstance(value, list) else set()


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("{", ""),
        ("[" * 100_000, ""),
        ("1", "[0]"),
        (drafts(draft(sets=10**30)), "[0].sets"),
        (drafts(draft(sets=-1)), "[0].sets"),
        (drafts(draft(subject=SECRET * 100)), "[0].subject"),
        (drafts(draft(subject="\udc80")), "[0].subject"),
        (drafts(draft(person={"name": SECRET, "phon": "1"})), "[0].person.phon"),
        (drafts(draft(person={SECRET: "1"})), "[0].person.?"),
        (drafts(draft(channel=SECRET)), "[0].channel"),
        (drafts(draft(key=SECRET)), "[0].key"),
        (drafts(draft(typed_due="2026-11-23T08:00")), "[0].typed_due"),
        (drafts(draft(papers=[{"name": "a", "originals": SECRET}])), "[0].papers[0].originals"),
        (drafts(draft(papers=[{"name": SECRET}] * 300)), "[0].papers"),
        (drafts(draft(fees=[{"name": "a", "amount": 10**40}])), "[0].fees[0].amount"),
        (drafts(draft(1), draft(2, sets="nhiều")), "[1].sets"),
    ],
)
def test_a_bad_file_is_refused_by_its_place(text: str, place: str):
    with pytest.raises(BadDraftFileError) as refused:
        shapes(text)
    assert refused.value.where == place
    assert SECRET not in str(refused.value)


def test_thousands_of_drafts_are_too_much_for_one_file():
    with pytest.raises(DraftFileTooLargeError):
        shapes("[" + "{}," * 5000 + "{}]")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "không phải JSON"),
        (drafts(draft(channel=SECRET)), "[0].channel"),
        (drafts(draft(person={"card": SECRET})), "không phải thẻ căn cước"),
    ],
    ids=["no JSON", "channel", "card"],
)
def test_the_place_is_told_and_never_the_value(door: Door, text: str, told: str):
    done = door("receive", "-", stdin=text)
    assert is_trouble(done), done
    assert told in done.complaint
    assert SECRET not in done.err


def test_bytes_that_are_no_utf8_are_wrong_use(demo: Demo):
    assert is_misuse(demo.door("receive", "-", stdin=b"\xff\xfe\x00"))


def test_problems_are_told_by_field(door: Door):
    done = door("receive", "-", stdin=drafts(draft(person={"name": SECRET})))
    assert is_trouble(done)
    assert "địa chỉ – " in done.complaint
    assert SECRET not in done.err


# receipt, find


def test_a_receipt_is_never_written_over_a_file(door: Door, demo: Demo, tmp_path):
    out = tmp_path / "có rồi.pdf"
    out.write_text("của tôi", encoding="utf-8")
    assert is_trouble(door("receipt", demo.told["rows"][0]["code"], "--out", str(out)))
    assert out.read_text(encoding="utf-8") == "của tôi"


def test_a_receipt_of_an_unknown_code_leaves_no_file(door: Door, tmp_path):
    out = tmp_path / "a.pdf"
    assert is_trouble(door("receipt", "H42.37.12-261122-9999", "--out", str(out)))
    assert not out.exists()


def test_words_without_accents_find_the_citizen(door: Door):
    done = door("find", "-", "--json", stdin="luong phuong\n")
    assert [row["owner"] for row in done.json()] == ["Lường Thị Phượng"]


def test_finding_nothing_is_no_trouble(door: Door):
    assert (
        door("find", "-", stdin="zzzzzz").code,
        door("find", "-", "--json", stdin="zzzzzz").json(),
    ) == (0, [])


# set


def test_a_setting_is_shown_without_a_password(demo: Demo):
    assert demo.door("set", "desk", "--json", password=None).json() == {"desk": "3"}
    assert "portal.password" not in demo.door("set", "--json", password=None).json()


def test_a_changed_setting_stays_and_is_agreed_to(door: Door):
    assert door("set", "phone", "0229 3000 999").code == 0
    assert door("set", "phone", "--json").json() == {"phone": "0229 3000 999"}
    assert door("verify").code == 0


def test_a_value_that_cannot_be_is_refused_and_changes_nothing(door: Door):
    before = door("set", "--json", password=None).json()
    wrong = [("desk", "500"), ("paper", "A3"), ("no.such", "1"), ("numbering.settle", "²")]
    assert all(is_trouble(door("set", key, value)) for key, value in wrong)
    assert door("set", "--json", password=None).json() == before


def test_a_secret_comes_from_stdin_and_is_never_shown(door: Door):
    done = door("set", "portal.password", stdin="bí mật 123\n")
    assert (done.code, "123" in done.out + done.err) == (0, False)


def test_a_secret_on_the_command_line_is_refused_and_not_repeated(demo: Demo):
    done = demo.door("set", "portal.password", "bi-mat-123")
    assert is_misuse(done)
    assert "123" not in done.err


def test_no_secret_on_stdin_is_wrong_use(demo: Demo):
    assert is_misuse(demo.door("set", "portal.password", stdin=""))


def test_the_calendar_goes_out_and_comes_back_the_same(door: Door):
    told = door("set", "calendar.days", "--json", password=None)
    assert door("set", "calendar.days", "-", stdin=told.out).code == 0
    assert door("set", "calendar.days", "--json").out == told.out


def test_a_broken_calendar_changes_nothing(door: Door):
    assert is_trouble(door("set", "calendar.week", "-", stdin='{"monday": 1}'))
    assert is_misuse(door("set", "calendar.week", "-", stdin="{"))


# outbox, doctor


def test_the_outbox_counts_what_is_proven(door: Door):
    told = door("outbox", "--json").json()
    assert (told["tally"]["waiting"], told["tally"]["matching"]) == (0, 20)
    assert len(told["entries"]) == 40


def test_the_outbox_table_has_no_english(door: Door):
    assert not re.search(r"Sent|Match|waiting|step", door("outbox").out)


def test_a_longer_outbox_than_asked_for_says_so(door: Door):
    assert "Chỉ liệt kê 3 dòng mới nhất" in door("outbox", "--limit", "3").out


def test_an_outbox_of_no_lines_is_wrong_use(demo: Demo):
    assert is_misuse(demo.door("outbox", "--limit", "0"))


def test_the_doctor_needs_no_password(demo: Demo):
    told = demo.door("doctor", "--json", password=None).json()
    assert {one["check"] for one in told} >= {"disk", "clock", "swap", "font", "printer"}

"""A lock in mid-word: text, focus and cursor come back in a new window, whatever the field."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit

from desk.catalogue.procedure import LimitUnit, Procedure
from desk.dossier.annulment import Mistake
from desk.dossier.person import Person, Sex
from desk.draft.draft import Draft, DraftFee, DraftPaper
from tests.ui.intake_stand_ins import CARD, Desk, open_desk, put_away, type_text
from ui.intake.correcting import Correcting, Way
from ui.intake.form.form_content import draft_content, substance
from ui.intake.form.form_places import here, places
from ui.intake.intake_page import IntakePage

BIRTH = "1.001193"
LINES = (
    *(f"person.{name}" for name in ("number", "name", "birth", "address", "phone", "email")),
    *(f"submitter.{name}" for name in ("number", "name", "phone", "address", "paper")),
    "procedure",
    "papers.extra",
    "papers.0.count.0",
    "fees.0.amount",
    "fees.0.quantity",
    "fees.0.exemption",
    "collection.sets",
    "collection.place",
    "collection.subject",
    "due",
)
OTHERS = (
    "person.sex",
    "person.kind",
    "person.comes.1",
    "papers.0.tick",
    "collection.way.0",
    "channel.0",
    "save",
)


@pytest.fixture(scope="module")
def desk(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    with open_desk(tmp_path_factory.mktemp("desk")) as opened:
        yield opened


@pytest.fixture
def page(desk: Desk) -> Iterator[IntakePage]:
    made = new_page(desk)
    yield made
    put_away(made)


def new_page(desk: Desk) -> IntakePage:
    made = IntakePage(desk.session, desk.work, desk.tray)
    made.resize(818, 584)
    made.show()
    made.activateWindow()
    return made


def no_date(procedure: Procedure) -> bool:
    return all(terms.limit.unit is LimitUnit.UNKNOWN for terms in procedure.terms)


def fee_to_type(procedure: Procedure) -> bool:
    return any(fee.amount is None for terms in procedure.terms for fee in terms.fees)


def prepared(desk: Desk, page: IntakePage, name: str = "due") -> None:
    """A delegated dossier with papers, of a procedure whose fee, or else whose date, is typed."""
    fits = fee_to_type if name.startswith("fees") else no_date
    unknown = next(
        one
        for one in desk.session.catalogue.procedures
        if len(one.cases) == 1 and one.cases[0].papers and fits(one)
    )
    page.take_card(CARD)
    page.form.person.comes.set_value(True)
    page.form.procedure.show_procedure(unknown)
    page.form.procedure.picker.chosen.emit(unknown)
    page.form.papers.rows[0].tick.setChecked(True)
    page.form.refresh()


def locked_and_back(desk: Desk, page: IntakePage, qtbot) -> IntakePage:
    """The window goes, an officer signs in, another window opens what was held."""
    done: list[bool] = []
    page.hold(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done), timeout=20_000)
    kept = desk.session.drafts.find(page.held())
    assert kept is not None
    fresh = new_page(desk)
    fresh.open_draft(kept)
    return fresh


@pytest.mark.parametrize("name", LINES)
def test_text_and_cursor_come_back_in_every_line(desk, page, qtbot, name):
    prepared(desk, page, name)
    place = places(page.form)[name]
    assert isinstance(place, QLineEdit)
    qtbot.waitUntil(place.isVisible, timeout=20_000)
    place.clear()
    place.setFocus()
    type_text(place, "12 Mơ")
    place.setCursorPosition(2)
    fresh = locked_and_back(desk, page, qtbot)
    again, found = places(fresh.form)[name], here(fresh.form)
    words = again.text() if isinstance(again, QLineEdit) else ""
    put_away(fresh)

    assert (words, found) == (place.text(), {"focus": name, "cursor": 2})


@pytest.mark.parametrize("name", OTHERS)
def test_the_focus_comes_back_on_everything_else(desk, page, qtbot, name):
    prepared(desk, page)
    places(page.form)[name].setFocus()
    fresh = locked_and_back(desk, page, qtbot)
    found = here(fresh.form)["focus"]
    put_away(fresh)

    assert found == name


def test_ticks_and_the_key_come_back(desk, page, qtbot):
    prepared(desk, page)
    fresh = locked_and_back(desk, page, qtbot)
    tick, key = places(fresh.form)["papers.0.tick"], fresh.form.key
    put_away(fresh)

    assert isinstance(tick, QCheckBox)
    assert key == page.form.key


@pytest.mark.parametrize("name", ["correction.reason", "correction.mistake"])
def test_the_band_of_a_correction_comes_back(desk, page, qtbot, name):
    prepared(desk, page)
    draft = page.form.draft()
    page.form.clear()
    page.begin_correction(Correcting(draft.key, "H42.37.12-261123-3007", Way.REPLACE, draft))
    page.form.correction.reason.setText("ghi sai")
    places(page.form)[name].setFocus()
    content = page.form.content()
    page.form.clear()
    page.form.show_content(content)

    assert here(page.form)["focus"] == name
    assert page.form.correction.reason_told == "ghi sai"
    assert page.form.correction.mistake.count() == len(Mistake)


TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=12)
FIELDS = ("number", "name", "birth", "address", "phone", "email")


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.fixed_dictionaries(dict.fromkeys(FIELDS, TEXT)), st.lists(TEXT, max_size=3), TEXT)
def test_whatever_is_typed_comes_back_the_same(desk, typed: dict[str, str], papers, due):
    form = desk.page.form
    form.clear()
    for name, words in typed.items():
        form.person.lines[name].setText(words)
    form.procedure.picker.show_procedure(form.procedure.picker.known(BIRTH))
    form.papers.show_case(form.procedure.picker.known(BIRTH).cases[0])
    for paper in papers:
        form.papers.extra.setText(paper)
        form.papers.extra.returnPressed.emit()
    form.result.typed.setText(due)
    content = form.content()
    form.clear()
    form.show_content(content)

    assert form.content() == content


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)
NAMES = ("key", "person", "channel", "procedure", "papers", "fees", "collection", "due", "focus")


@settings(max_examples=60, deadline=None)
@given(content=st.dictionaries(st.sampled_from((*NAMES, "cursor", "correcting", "new")), JSON))
def test_what_another_version_or_a_stranger_wrote_never_breaks_the_form(desk, content: Any):
    desk.page.form.clear()
    desk.page.form.show_content(content)

    assert substance(desk.page.form.content())


def test_a_form_made_of_a_draft_means_that_draft(desk):
    procedure = desk.session.catalogue.current(BIRTH, desk.session.clock().date())
    paper = next(one for one in procedure.cases[0].papers if one.replaced_by is None)
    draft = Draft(
        Person("Đào Mơ", "037186009417", birth_year=1986, sex=Sex.FEMALE, address="Thôn Đông"),
        BIRTH,
        procedure.cases[0].name if len(procedure.cases) > 1 else "",
        submitter=Person("Đặng Nghĩa", phone="0912000347"),
        delegation="Giấy ủy quyền số 7",
        papers=(DraftPaper(paper.name, True, 2, 0, 1), DraftPaper("Giấy khác", True, 1)),
        sets=2,
        fees=tuple(DraftFee(line.name, 3) for line in procedure.terms[0].fees),
    )
    form = desk.page.form
    form.show_content(draft_content(draft))
    told = form.draft()

    assert (told.owner, told.submitter, told.delegation, told.sets, told.key) == (
        draft.owner,
        draft.submitter,
        draft.delegation,
        draft.sets,
        draft.key,
    )
    assert [one for one in told.papers if one.handed] == list(draft.papers)

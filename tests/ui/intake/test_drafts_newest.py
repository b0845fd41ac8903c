"""A list of drafts may be older than what was typed: what is opened or brought back never is."""

from desk.draft.kept_draft import KeptDraft
from tests.ui.intake_stand_ins import CARD, Desk, Wait, type_text

PHONE = "0912345678"


def drafts(desk: Desk) -> tuple[KeptDraft, ...]:
    return desk.session.drafts.all()


def listed_before_the_phone(desk: Desk, wait: Wait) -> KeptDraft:
    """A draft as the list at the left read it; a phone was typed after that, then F2."""
    desk.page.take_card(CARD)
    wait(lambda: len(drafts(desk)) == 1)
    [listed] = drafts(desk)
    type_text(desk.page.form.person.phone, PHONE)
    desk.page.new_dossier()
    return listed


def test_a_draft_opens_as_it_was_typed_last(desk, wait):
    listed = listed_before_the_phone(desk, wait)
    wait(lambda: desk.page.drafts.keeper.safe)
    desk.page.open_draft(listed)

    assert desk.page.form.person.phone.text() == PHONE


def test_a_draft_opens_with_what_the_store_has_not_taken_yet(desk, wait):
    listed = listed_before_the_phone(desk, wait)
    desk.page.open_draft(listed)

    assert desk.page.form.person.phone.text() == PHONE


def test_a_draft_given_up_comes_back_as_it_was_typed_last(desk, wait):
    listed = listed_before_the_phone(desk, wait)
    wait(lambda: desk.page.drafts.keeper.safe)
    desk.page.give_up(listed)
    wait(lambda: drafts(desk) == ())
    desk.page.undo()
    wait(lambda: len(drafts(desk)) == 1)
    desk.page.open_draft(drafts(desk)[0])

    assert desk.page.form.person.phone.text() == PHONE


def test_what_another_window_kept_since_is_not_covered_up(desk, wait):
    listed = listed_before_the_phone(desk, wait)
    wait(lambda: desk.page.drafts.keeper.safe)
    [kept] = drafts(desk)
    elsewhere = KeptDraft(
        kept.key,
        kept.officer,
        kept.started_at,
        kept.saved_at.replace(hour=11),
        kept.owner,
        kept.procedure,
        listed.content,
    )
    desk.page.open_draft(elsewhere)

    assert desk.page.form.person.phone.text() == ""

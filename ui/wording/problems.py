"""What is wrong, in words: problems beside their fields, and cards that cannot be read."""

from datetime import date
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from desk.card.card import Card, CardTrouble
from desk.draft.checks import Field, Flaw, Problem
from ui.wording.clock import short_day

translate = QCoreApplication.translate

PERSONAL_NUMBER = 12


def problem_words(problem: Problem) -> str:
    """The short message under the field."""
    match problem.flaw:
        case Flaw.MISSING:
            return _missing(problem.field)
        case Flaw.MALFORMED:
            return _malformed(problem.field)
        case Flaw.OUT_OF_RANGE:
            return _out_of_range(problem.field)
        case Flaw.TOO_LONG:
            text = translate("Problems", "Too long, at most {count} letters")
            return text.format(count=problem.about)
        case Flaw.NOT_DIGITS:
            return translate("Problems", "Digits only, no letters")
        case Flaw.WRONG_LENGTH:
            return _wrong_length(problem.about)
        case Flaw.IN_FUTURE:
            return translate("Problems", "This day is yet to come")
        case _:
            return _rule_words(problem)


def _rule_words(problem: Problem) -> str:
    match problem.flaw:
        case Flaw.UNKNOWN_PROCEDURE:
            return translate("Problems", "Not in the catalogue. Type to find another.")
        case Flaw.CHOOSE_CASE:
            return translate("Problems", "Choose it to get date and fee")
        case Flaw.REQUIRED_PAPER:
            return translate("Problems", "Required paper. Tick it, or do not receive yet.")
        case Flaw.NO_PAPER:
            return translate("Problems", "No paper is ticked. Tick what was handed in.")
        case Flaw.LIMIT_UNKNOWN:
            return translate("Problems", "Limit unclear, type the date")
        case Flaw.BEFORE_RECEIPT:
            return translate("Problems", "The date has already passed")
        case _:
            return _warning_words(problem)


def _warning_words(problem: Problem) -> str:
    about = problem.about
    match problem.flaw:
        case Flaw.NOT_TO_BE_DEMANDED:
            return translate("Problems", "Not to be demanded. Give it back.")
        case Flaw.FEE_UNKNOWN:
            return translate("Problems", "Amount unclear, type it")
        case Flaw.NO_ID:
            return translate("Problems", "No personal number yet")
        case Flaw.OPEN_DOSSIER:
            told = translate("Problems", "Has an open dossier of this kind, received {day}")
            return told.format(day=short_day(date.fromisoformat(about)))
        case _:
            return _number_words(problem)


def _number_words(problem: Problem) -> str:
    match problem.flaw:
        case Flaw.SEX_DIFFERS:
            return translate("Problems", "Number tells another sex")
        case Flaw.BIRTH_YEAR_DIFFERS:
            return translate("Problems", "Number tells ’{year}").format(year=problem.about)
        case Flaw.PROVINCE_UNKNOWN:
            return translate("Problems", "Unknown province code")
        case Flaw.OLD_NUMBER_EXPIRED:
            return translate("Problems", "Old ID number, now expired")
        case _:
            return problem.flaw.value


def _missing(field: Field) -> str:
    match field:
        case Field.NAME | Field.SUBMITTER_NAME:
            return translate("Problems", "Type the name as on paper")
        case Field.ADDRESS:
            return translate("Problems", "Type the address as on the card")
        case Field.PROCEDURE:
            return translate("Problems", "Type words, initials or code")
        case Field.DELEGATION:
            return translate("Problems", "Name the paper of delegation")
        case _:
            return translate("Problems", "Still missing")


def _malformed(field: Field) -> str:
    match field:
        case Field.BIRTH:
            return translate("Problems", "Type 14/08/1986 or 1986")
        case Field.PHONE:
            return translate("Problems", "This is no phone number")
        case Field.EMAIL:
            return translate("Problems", "This is no e-mail address")
        case Field.DUE:
            return translate("Problems", "Type 27/11/2026 or with 16:30")
        case Field.FEES:
            return translate("Problems", "Type an amount, 50.000")
        case _:
            return translate("Problems", "Check how it is written")


def _out_of_range(field: Field) -> str:
    match field:
        case Field.SETS:
            return translate("Problems", "From 1 to 99 sets")
        case Field.PAPERS:
            return translate("Problems", "Count from 0 to 999")
        case _:
            return translate("Problems", "The figure cannot be right")


def _wrong_length(missing: str) -> str:
    if missing and missing != "0":
        text = translate("Problems", "{count} digits missing of {full}")
    else:
        text = translate("Problems", "Too many digits, {full} are right")
    return text.format(count=missing, full=PERSONAL_NUMBER)


def card_words(card: Card) -> str:
    """What to do after a card was read; a card without accents asks for another look."""
    if card.ascii_only:
        return translate(
            "Problems", "The card gave letters without accents. Compare name and address with it."
        )
    if card.repaired:
        return translate(
            "Problems",
            "The reader damaged some letters; they were restored. Compare with the card.",
        )
    return translate("Problems", "Read from the card. Go on with the procedure.")


def card_trouble_words(trouble: CardTrouble) -> str:
    """Why a scan was not taken, and the way on."""
    match trouble:
        case CardTrouble.NOT_A_CARD:
            return translate("Problems", "This is no identity card. Nothing was changed.")
        case CardTrouble.GARBLED_LETTERS:
            return translate(
                "Problems",
                "The accents on the card cannot be read. Scan again, or type the number.",
            )
        case CardTrouble.BAD_NUMBER:
            return translate(
                "Problems", "The number on the card is not whole. Scan again, or type the number."
            )
        case CardTrouble.BAD_DATE:
            return translate(
                "Problems", "A date on the card is impossible. Scan again, or type from the card."
            )
        case CardTrouble.INCOMPLETE:
            return translate("Problems", "The scan was cut short. Scan the card again.")
        case _ as never:
            assert_never(never)


def bad_count(count: int) -> str:
    """How many places of a section must be corrected."""
    return translate("Problems", "{count} to correct").format(count=count)


def look_count(count: int) -> str:
    """How many places of a section should be looked at again."""
    return translate("Problems", "{count} to look at").format(count=count)


def problems_sentence(bad: int, look: int) -> str:
    """The line over the form after F9 found something."""
    if not bad:
        return translate("Problems", "{look} places to look at again").format(look=look)
    if not look:
        return translate("Problems", "Not printed yet: {bad} places to correct").format(bad=bad)
    text = translate("Problems", "Not printed yet: {bad} places to correct, {look} to look at")
    return text.format(bad=bad, look=look)

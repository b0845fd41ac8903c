"""Which problems the form shows, in the order of the form, and when."""

from collections.abc import Iterable

from desk.draft.checks import Field, Flaw, Problem

LIVE = frozenset(
    {
        Flaw.SEX_DIFFERS,
        Flaw.BIRTH_YEAR_DIFFERS,
        Flaw.PROVINCE_UNKNOWN,
        Flaw.OLD_NUMBER_EXPIRED,
        Flaw.OPEN_DOSSIER,
    }
)
"""What is worth saying before F9 asks for everything."""

_PLACES = list(Field)


def in_order(typed: Iterable[Problem], found: Iterable[Problem]) -> tuple[Problem, ...]:
    """All that is wrong and nothing twice; `typed` is what could not even become a draft."""
    own = tuple(typed)
    places = {(problem.field, problem.about) for problem in own}
    rest = [problem for problem in found if (problem.field, problem.about) not in places]
    if any(problem.flaw is Flaw.REQUIRED_PAPER for problem in rest):
        rest = [problem for problem in rest if problem.flaw is not Flaw.NO_PAPER]
    return tuple(sorted((*own, *rest), key=lambda problem: _PLACES.index(problem.field)))

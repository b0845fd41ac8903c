"""Papers, cases and results out of imported rows; headings are no cases and notes are no papers."""

import re
from collections.abc import Iterable
from dataclasses import replace

from desk.catalogue.catalogue import is_result_code
from desk.catalogue.procedure import Case, Paper, Replacement, Result
from desk.catalogue.tables import BadRow, BadRowReason, Row
from desk.folding import fold

MOST_COPIES = 99
"""More of one paper than this is a slip of the source ("Mẫu số 18" + "1" read as 181)."""

_LONGEST_NAME = 300
_HEADINGS = (
    "giay to phai",
    "luu y",
    "*luu y",
    "thanh phan ho so",
    "ho so gom",
    "ho so cua nguoi",
    "nguoi yeu cau chung thuc",
    "xuat trinh",
    "tuy tung truong hop",
    "truong hop uy quyen",
)
_NOTES = ("truong hop", "doi voi", "luu y", "*", "+", "nguoi ", "co quan", "ca nhan", "vi du")
_CONDITION = re.compile(
    r"(truong hop|doi voi|neu) |.*((trong|doi voi) (cac )?truong hop|\((truong hop|doi voi|neu) )"
)
_BULLET = re.compile(r"^[\s+*•\-–]*(\(?[0-9ivx]{1,4}\)\s*)?")
_CERTIFIED = re.compile(r"ban sao( dien tu)? (co|duoc|da) (duoc )?chung thuc")
_COUNT = re.compile(r"[0-9]{1,6}")
_ALIKE = 20


def paper_from_row(row: Row) -> Paper | BadRow | None:
    """The paper; None when the row is an explanatory note (0 originals, 0 copies)."""
    counts = [_count(row.cells[column]) for column in ("originals", "copies")]
    originals, copies = counts
    if originals is None or copies is None:
        return row.bad(BadRowReason.COUNT_NOT_A_NUMBER)
    if max(originals, copies) > MOST_COPIES:
        return row.bad(BadRowReason.COUNT_UNLIKELY, str(max(originals, copies)))
    name = _name(row.cells["document"], row.cells["template_file"])
    if not name:
        return row.bad(BadRowReason.NAME_MISSING) if originals or copies else None
    return _paper(name, originals, copies, "xuat trinh" in fold(row.cells["case"]))


def _paper(name: str, originals: int, copies: int, shown: bool) -> Paper | None:
    folded = fold(name)
    if not originals and not copies and (not shown or folded.startswith(_NOTES)):
        return None
    certified = not originals and _CERTIFIED.search(folded) is not None
    return Paper(
        name=name,
        originals=originals,
        certified=copies if certified else 0,
        photocopies=0 if certified else copies,
        required=False if _CONDITION.match(folded) else None,
        shown=shown,
    )


def _count(text: str) -> int | None:
    """A number of copies; an empty cell counts none."""
    plain = text.strip()
    if not plain:
        return 0
    return int(plain) if _COUNT.fullmatch(plain) else None


def _name(document: str, template: str) -> str:
    """The paper's name on one line: no bullet, no glued-on template file, cut if too long."""
    text = " ".join(document.split())
    text = text.removesuffix(" ".join(template.split())) or text
    text = _BULLET.sub("", text).rstrip(" ;,.:")
    if len(text) <= _LONGEST_NAME:
        return text
    cut = max(text.rfind(sign, 0, _LONGEST_NAME) for sign in (". ", "; ", ", ", " "))
    return f"{text[:cut]} …"


def is_heading(case: str) -> bool:
    """Whether a case's text only heads a part of the list, as "Giấy tờ phải nộp" does."""
    folded = fold(case)
    return not folded or folded.startswith(_HEADINGS)


def cases_from_papers(papers: Iterable[tuple[str, Paper]]) -> tuple[Case, ...]:
    """Cases in their order; papers under mere headings belong to every case."""
    common: dict[Paper, None] = {}
    named: dict[str, dict[Paper, None]] = {}
    for case, paper in papers:
        name = " ".join(case.split()).rstrip(" :;,.")
        (common if is_heading(case) else named.setdefault(name, {}))[paper] = None
    cases = [Case(name, (*common, *own)) for name, own in named.items()]
    return tuple([Case("", tuple(common)), *cases] if common or not cases else cases)


def with_replaced(case: Case, replaced: Iterable[Paper]) -> Case:
    """The case with the papers databases replace marked; one not on the list joins it."""
    papers = list(case.papers)
    for gone in replaced:
        like = [at for at, paper in enumerate(papers) if _alike(paper.name, gone.name)]
        for at in like:
            papers[at] = replace(papers[at], replaced_by=gone.replaced_by)
        if not like:
            papers.append(gone)
    return replace(case, papers=tuple(papers))


def _alike(one: str, other: str) -> bool:
    """The same name, or one begins the other and is long enough to mean it."""
    short, long = sorted((fold(one), fold(other)), key=len)
    return short == long or (len(short) >= _ALIKE and long.startswith(short))


def replaced_from_row(row: Row) -> Paper | BadRow:
    """The paper that may not be demanded any more, with the database it stands in."""
    name, database, owner = (
        " ".join(row.cells[column].split()) for column in ("document_replaced", "database", "owner")
    )
    if not (name and database and owner):
        return row.bad(BadRowReason.REPLACEMENT_INCOMPLETE)
    by = Replacement(database, owner)
    return Paper(_name(name, ""), required=False, shown=True, replaced_by=by)


def result_from_row(row: Row) -> Result | BadRow:
    """The result; without a code it is a gap, with a malformed one the row is bad."""
    name = _name(row.cells["result_name"], "")
    code = row.cells["result_code"].strip()
    if not name:
        return row.bad(BadRowReason.NAME_MISSING)
    if code and not is_result_code(code):
        return row.bad(BadRowReason.RESULT_CODE_MALFORMED, code)
    return Result(name, code or None)

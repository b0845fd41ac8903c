"""A procedure out of JSON; strict: the unknown, mistyped or malformed is refused by path."""

from collections.abc import Callable
from typing import TypeVar

from desk.catalogue.catalogue import CatalogueFault, is_procedure_code, is_result_code
from desk.catalogue.json_node import Node
from desk.catalogue.procedure import (
    AfterSupplement,
    Case,
    Channel,
    FeeKind,
    FeeLine,
    Leg,
    Limit,
    LimitUnit,
    Paper,
    Procedure,
    Replacement,
    Result,
    Terms,
)

Made = TypeVar("Made")


def procedure_from_json(value: object, where: str = "procedure") -> Procedure:
    """The procedure that JSON object tells; raises CatalogueError naming the spot."""
    node = Node(value, where)
    of = node.fields(
        "code name field_name valid_from source cases",
        "terms field_code results legs after_supplement",
    )
    after = of.get("after_supplement")
    cases = _list(of.get("cases"), _case)
    if not cases:
        raise of["cases"].fail(CatalogueFault.MISSING)
    return Procedure(
        code=_coded(of["code"], is_procedure_code),
        name=of["name"].words(),
        field_name=of["field_name"].words(),
        valid_from=of["valid_from"].day(),
        source=of["source"].words(),
        cases=cases,
        terms=_list(of.get("terms"), _terms),
        field_code=_optional_text(of.get("field_code")),
        results=_list(of.get("results"), _result),
        legs=_list(of.get("legs"), _leg),
        after_supplement=after.choice(AfterSupplement) if after else AfterSupplement.RESUME,
    )


def _list(node: Node | None, read: Callable[[Node], Made]) -> tuple[Made, ...]:
    return tuple(read(item) for item in node.items()) if node else ()


def _optional_text(node: Node | None) -> str | None:
    return node.words() if node else None


def _amount(node: Node | None) -> int:
    return node.number() if node else 0


def _flag(node: Node | None) -> bool:
    return node.flag() if node else False


def _coded(node: Node, is_well_formed: Callable[[str], bool]) -> str:
    if not is_well_formed(node.text()):
        raise node.fail(CatalogueFault.WRONG_VALUE)
    return node.text()


def _case(node: Node) -> Case:
    of = node.fields("name", "papers terms")
    return Case(of["name"].text(), _list(of.get("papers"), _paper), _list(of.get("terms"), _terms))


def _paper(node: Node) -> Paper:
    of = node.fields("name", "originals certified photocopies required shown code replaced_by")
    required, replaced = of.get("required"), of.get("replaced_by")
    return Paper(
        name=of["name"].words(),
        originals=_amount(of.get("originals")),
        certified=_amount(of.get("certified")),
        photocopies=_amount(of.get("photocopies")),
        required=required.flag() if required else None,
        shown=_flag(of.get("shown")),
        code=_optional_text(of.get("code")),
        replaced_by=_replacement(replaced) if replaced else None,
    )


def _replacement(node: Node) -> Replacement:
    of = node.fields("database owner")
    return Replacement(of["database"].words(), of["owner"].words())


def _terms(node: Node) -> Terms:
    of = node.fields("channel limit", "fees")
    return Terms(of["channel"].choice(Channel), _limit(of["limit"]), _list(of.get("fees"), _fee))


_COUNTED = frozenset(LimitUnit) - {LimitUnit.SAME_DAY, LimitUnit.UNKNOWN}


def _limit(node: Node) -> Limit:
    of = node.fields("unit", "amount")
    unit, amount = of["unit"].choice(LimitUnit), _amount(of.get("amount"))
    if (unit in _COUNTED) != (amount > 0):
        raise node.fail(CatalogueFault.WRONG_VALUE)
    return Limit(unit, amount)


def _fee(node: Node) -> FeeLine:
    of = node.fields("name kind", "amount per note")
    amount, per, note = of.get("amount"), of.get("per"), of.get("note")
    return FeeLine(
        name=of["name"].words(),
        kind=of["kind"].choice(FeeKind),
        amount=amount.number() if amount else None,
        per=per.text() if per else "",
        note=note.text() if note else "",
    )


def _result(node: Node) -> Result:
    of = node.fields("name", "code")
    code = of.get("code")
    return Result(of["name"].words(), _coded(code, is_result_code) if code else None)


def _leg(node: Node) -> Leg:
    of = node.fields("agency limit", "own")
    return Leg(of["agency"].words(), _limit(of["limit"]), _flag(of.get("own")))

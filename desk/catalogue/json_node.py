"""One spot in a JSON document that knows its path, so that what is wrong there can be named."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeVar

from desk.catalogue.catalogue import CatalogueError, CatalogueFault

Choice = TypeVar("Choice", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Node:
    """A value and the path to it; every reader raises CatalogueError with that path."""

    value: object
    where: str

    def fail(self, fault: CatalogueFault) -> CatalogueError:
        """The error to raise about this spot."""
        return CatalogueError(self.where, fault)

    def fields(self, required: str, optional: str = "") -> dict[str, "Node"]:
        """The object's members; null counts as absent, an unheard-of key is refused."""
        if not isinstance(self.value, dict):
            raise self.fail(CatalogueFault.WRONG_TYPE)
        found = {str(key): Node(value, f"{self.where}.{key}") for key, value in self.value.items()}
        for key, node in found.items():
            if key not in {*required.split(), *optional.split()}:
                raise node.fail(CatalogueFault.UNKNOWN_KEY)
        present = {key: node for key, node in found.items() if node.value is not None}
        for key in required.split():
            if key not in present:
                raise Node(None, f"{self.where}.{key}").fail(CatalogueFault.MISSING)
        return present

    def items(self) -> tuple["Node", ...]:
        """The list's members."""
        if not isinstance(self.value, list):
            raise self.fail(CatalogueFault.WRONG_TYPE)
        return tuple(Node(item, f"{self.where}[{at}]") for at, item in enumerate(self.value))

    def text(self) -> str:
        """A text, which may be empty."""
        if not isinstance(self.value, str):
            raise self.fail(CatalogueFault.WRONG_TYPE)
        return self.value

    def words(self) -> str:
        """A text that says something."""
        text = self.text()
        if not text.strip():
            raise self.fail(CatalogueFault.MISSING)
        return text

    def number(self) -> int:
        """A whole number, zero or more."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            raise self.fail(CatalogueFault.WRONG_TYPE)
        if self.value < 0:
            raise self.fail(CatalogueFault.WRONG_VALUE)
        return self.value

    def flag(self) -> bool:
        """Yes or no."""
        if not isinstance(self.value, bool):
            raise self.fail(CatalogueFault.WRONG_TYPE)
        return self.value

    def day(self) -> date:
        """A day written YYYY-MM-DD."""
        try:
            return date.fromisoformat(self.text())
        except ValueError:
            raise self.fail(CatalogueFault.WRONG_VALUE) from None

    def choice(self, kind: type[Choice]) -> Choice:
        """One of the kind's values."""
        try:
            return kind(self.text())
        except ValueError:
            raise self.fail(CatalogueFault.WRONG_VALUE) from None

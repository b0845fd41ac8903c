"""The catalogue the program ships: resources/catalogue/*.json by name, everyday ones first."""

import json
from pathlib import Path

from desk.catalogue.catalogue import CatalogueError, CatalogueFault
from desk.catalogue.json_node import Node
from desk.catalogue.procedure import Procedure
from desk.catalogue.procedure_json import procedure_from_json
from resources import path


def load_starter() -> tuple[Procedure, ...]:
    """Every shipped procedure; raises CatalogueError naming the file and the spot."""
    files = sorted(path("catalogue").glob("*.json"))
    return tuple(procedure for file in files for procedure in _read(file))


def _read(file: Path) -> tuple[Procedure, ...]:
    try:
        value = json.loads(file.read_bytes())
    except ValueError:
        raise CatalogueError(file.name, CatalogueFault.NOT_JSON) from None
    items = Node(value, file.name).items()
    return tuple(procedure_from_json(item.value, item.where) for item in items)

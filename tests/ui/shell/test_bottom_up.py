"""The modules of the shell stand one on another: no two import each other, not even for types."""

import ast
from graphlib import TopologicalSorter
from pathlib import Path

ROOM = "ui.shell"
FOLDER = Path(__file__).resolve().parents[3].joinpath(*ROOM.split("."))


def imported(path: Path) -> set[str]:
    """The modules of the room that it names in an import, wherever that stands."""
    walked = list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
    told = {node.module or "" for node in walked if isinstance(node, ast.ImportFrom)}
    told |= {each.name for node in walked if isinstance(node, ast.Import) for each in node.names}
    return {name.removeprefix(f"{ROOM}.") for name in told if name.startswith(f"{ROOM}.")}


def test_no_module_of_the_shell_stands_on_itself():
    standing = {path.stem: imported(path) for path in FOLDER.glob("[a-z]*.py")}
    order = list(TopologicalSorter(standing).static_order())  # raises CycleError
    assert order.index("behind_lock") < order.index("shell")

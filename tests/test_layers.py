"""Doors open one way: the import contracts of pyproject.toml hold."""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
MAY = {"adapters", "forms", "reports", "sandbox", "scanning"}


def test_imports_point_one_way():
    checked = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert checked.returncode == 0, checked.stdout


def test_headless_commands_need_no_widgets():
    told = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, ui.command_line; sys.exit('PySide6.QtWidgets' in sys.modules)",
        ],
        cwd=ROOT,
        check=False,
    )
    assert told.returncode == 0


def test_pure_rooms_import_no_third_party():
    files = (path.relative_to(ROOT) for path in sorted((ROOT / "desk").rglob("[a-z]*.py")))
    pure = " ".join(
        ".".join(path.with_suffix("").parts) for path in files if path.parts[1] not in MAY
    )
    script = (
        "import importlib, sys, sysconfig\n"
        f"for name in '{pure}'.split(): importlib.import_module(name)\n"
        "strange = {name.split('.')[0] for name in sys.modules} & "
        "{'pydantic', 'sqlalchemy', 'reportlab', 'httpx', 'cryptography', 'PySide6', 'PIL'}\n"
        "sys.exit(', '.join(strange) or 0)"
    )
    told = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr

"""One holder at a time, and none once its process is gone."""

import subprocess
import sys
from pathlib import Path

from desk.adapters.file_lock import only_one

HOLD = (
    "import sys; from pathlib import Path; from desk.adapters.file_lock import only_one\n"
    "with only_one(Path(sys.argv[1])) as mine: print(mine, flush=True); sys.stdin.read()"
)


def test_the_second_holder_is_told_no(tmp_path: Path):
    with only_one(tmp_path / "lock") as first, only_one(tmp_path / "lock") as second:
        assert (first, second) == (True, False)


def test_the_lock_is_free_again_afterwards(tmp_path: Path):
    with only_one(tmp_path / "lock"):
        pass
    with only_one(tmp_path / "lock") as mine:
        assert mine


def test_a_killed_holder_holds_nothing(tmp_path: Path):
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path / "lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == b"True\n"
        with only_one(tmp_path / "lock") as meanwhile:
            assert not meanwhile
        holder.kill()
        holder.wait()

    with only_one(tmp_path / "lock") as mine:
        assert mine

"""What the warm program does is what `python -m desk` does when it is started anew."""

import subprocess

import pytest

from tests.commands.door import ROOT, Demo, Done, Door, draft, drafts


def started_anew(door: Door, *words: str, stdin: str = "", password: str | None = None) -> Done:
    done = subprocess.run(
        door.line(*words),
        input=stdin.encode(),
        env=door.environment(password),
        cwd=ROOT,
        capture_output=True,
        timeout=60,
        check=False,
    )
    return Done(done.returncode, done.stdout.decode(), done.stderr.decode())


@pytest.mark.parametrize(
    "words",
    [(), ("fax",), ("set", "--json"), ("due", "--json"), ("scan", "test", "--profile", "4")],
)
def test_both_say_the_same(demo: Demo, words: tuple[str, ...]):
    warm = demo.door(*words, password=None)
    assert started_anew(demo.door, *words) == warm


def test_both_receive_from_standard_input_by_password(door: Door):
    told = [
        started_anew(
            door, "receive", "-", "--json", stdin=drafts(draft(1)), password="tap-huan-2026"
        ),
        door("receive", "-", "--json", stdin=drafts(draft(2))),
    ]
    assert [done.code for done in told] == [0, 0]
    first, second = (int(done.json()[0]["code"].rpartition("-")[2]) for done in told)
    assert second == first + 1


def test_neither_leaves_anything_to_the_next(demo: Demo):
    assert demo.door("outbox").code == 0
    assert demo.door("outbox", password=None) == started_anew(demo.door, "outbox")

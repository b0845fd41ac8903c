"""A page looked at behind the lock is told of, and goes where it belongs, after it."""

from dataclasses import dataclass, field
from threading import Event
from uuid import uuid4

from desk.pages.page import Look
from desk.scanner.device import ArrivedPage
from tests.ui.scanning.dossiers import coded, numbers, open_dossier
from tests.ui.scanning.stand_ins import SLOTS, sheet


@dataclass
class Held:
    """A darkroom's look that waits until it may go on."""

    darkroom: object
    begun: Event = field(default_factory=Event)
    go_on: Event = field(default_factory=Event)

    def look(self, content: bytes) -> Look:
        self.begun.set()
        self.go_on.wait(10)
        return type(self.darkroom).look(self.darkroom, content)


def scan_held(bench, monkeypatch, content) -> Held:
    """The page is in, and its look is under way."""
    held = Held(bench.desk.darkroom._darkroom)
    monkeypatch.setattr(bench.desk.darkroom._darkroom, "look", held.look, raising=False)
    bench.scan(content, wait=False)
    bench.wait(held.begun.is_set)
    return held


def told(code: str) -> str:
    return f"Trang 1 mang mã {code}: đã xếp sang hồ sơ đó. Ctrl+Z lấy lại."


def test_a_page_whose_look_ends_behind_the_lock_goes_after_it(bench, received, monkeypatch):
    held = scan_held(bench, monkeypatch, coded(received[1].code))
    bench.desk.forget()
    held.go_on.set()
    bench.wait_work()
    assert numbers(bench, received[1]) == []
    bench.desk.resume()
    bench.wait(lambda: numbers(bench, received[1]) == [1])
    bench.wait(lambda: bench.desk.page.told == told(received[1].code))


def test_a_look_that_was_kept_just_before_the_lock_is_told_after_it(bench, received):
    bench.scan(sheet("a"))
    arrived = bench.filing.arrived(bench.bundle, uuid4(), ArrivedPage(coded(received[1].code), 300))
    seen = bench.filing.looked(arrived, bench.desk.darkroom._darkroom.look(coded(received[1].code)))
    bench.desk.forget()
    bench.desk.darkroom.unheard.emit(seen.id)
    bench.desk.resume()
    bench.wait(lambda: numbers(bench, received[1]) == [1])
    bench.wait(lambda: bench.desk.page.told.startswith("Trang 2 mang mã"))


def test_a_page_looked_at_while_another_form_is_open_goes_when_its_own_is_opened(
    bench, received, monkeypatch
):
    held = scan_held(bench, monkeypatch, coded(received[1].code))
    bench.desk.open(uuid4(), SLOTS, "", None)
    held.go_on.set()
    bench.wait_work()
    open_dossier(bench, received[0])
    bench.wait(lambda: numbers(bench, received[1]) == [1])


def test_what_stayed_before_the_lock_stays_after_it(bench, received):
    bench.scan(sheet("a"), sheet("b"))
    bench.wait_looked()
    bench.desk.forget()
    bench.desk.resume()
    bench.wait_work()
    assert numbers(bench, received[0]) == [1, 2]

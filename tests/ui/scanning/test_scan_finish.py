"""Leaving the page makes the files of a received dossier; papers held already need no scan."""

from PySide6.QtCore import Qt

from desk.filing.binding import Binder
from desk.filing.file_maker import FileMaker
from desk.pages.attachment import Digital
from desk.pages.slot import bundle_of
from desk.ports import Bound
from tests.desk.counter import Counter, draft
from tests.ui.scanning.dossiers import open_dossier
from tests.ui.scanning.stand_ins import QuickDarkroom, sheet


def leave(bench) -> None:
    bench.press(Qt.Key.Key_Escape)
    bench.wait_work()


def test_leaving_makes_one_file_for_each_paper_with_pages(bench, received):
    bench.scan(sheet("a"), sheet("b"))
    bench.press(Qt.Key.Key_1, Qt.Key.Key_1)
    leave(bench)
    (made,) = bench.filing.attachments(received[0].id)
    assert len(made.pages) == 2


def test_a_scan_that_ends_after_the_officer_left_is_in_the_file_too(bench, received):
    bench.feeder.hold = 1
    bench.scan(sheet("a"), sheet("b"), wait=False)
    bench.wait(lambda: len(bench.desk.hand.strip.pages) == 1)
    bench.press(Qt.Key.Key_1)
    bench.desk.leave()
    assert not bench.filing.attachments(received[0].id)
    bench.feeder.go_on.set()
    bench.wait(lambda: not bench.desk.busy)
    bench.wait_work()
    assert bench.filing.attachments(received[0].id)


def test_a_held_paper_is_offered_and_taken_with_h(bench, received, tmp_path):
    bench.scan(sheet("a"))
    bench.press(Qt.Key.Key_1)
    leave(bench)
    counter = Counter(tmp_path)
    assert FileMaker(Binder(counter.store, counter.vault, Binding(), counter.clock)).make_next()
    counter.store.close()
    open_dossier(bench, received[1])
    bench.press(Qt.Key.Key_H)
    (reused,) = bench.filing.attachments(received[1].id)
    assert reused.digital is Digital.REUSED


def test_a_held_paper_taken_on_a_form_is_remembered_until_it_is_saved(bench, received, tmp_path):
    bench.scan(sheet("a"))
    bench.press(Qt.Key.Key_1)
    leave(bench)
    counter, form = Counter(tmp_path), draft()
    assert FileMaker(Binder(counter.store, counter.vault, Binding(), counter.clock)).make_next()
    slots = bundle_of(received[1]).slots
    bench.desk.open(form.key, slots, received[0].owner.id_number, None)
    bench.wait_work()
    bench.press(Qt.Key.Key_H)
    bench.wait_work()
    assert bench.desk.held.taken == {slots[0].name}
    bench.desk.open(form.key, slots, received[0].owner.id_number, None)
    bench.wait_work()
    assert bench.desk.held.offer({}) is None
    made = counter.intake.receive(form)
    counter.store.close()
    (reused,) = bench.filing.attachments(made.dossier.id)
    assert reused.digital is Digital.REUSED


class Binding(QuickDarkroom):
    """Makes a file of whatever pages there are."""

    def bind(self, sheets, text=True):
        return Bound(b"%PDF-1.7", len(sheets), text=False)

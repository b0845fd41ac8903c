"""Other scanned pages alone are a correction: nothing typed has to change for them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk.delivery.delivery import deliver_round
from desk.outbox import Refused
from tests.desk.counter import Counter, draft
from tests.desk.filing.stand_ins import COPIES, UPLOADING, correction, filing, scan
from tests.fakes import ScriptedPortal, calm

WHY = "quét lại bản sao"


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[Counter]:
    made = Counter(tmp_path, office=UPLOADING)
    yield made
    made.store.close()


def test_other_pages_alone_are_an_amendment(counter):
    received = counter.intake.receive(draft())
    portal = ScriptedPortal(script=[Refused("TepDinhKem: sai")])
    deliver_round(counter.store, portal, counter.clock, calm, "here")
    form = correction(counter).draft_of(received.dossier.id)
    scan(counter, form.key, 1, under=COPIES)
    correction(counter).amend(received.dossier.id, form, WHY)
    assert [page.number for page in filing(counter).strip(received.dossier.id).pages] == [1]

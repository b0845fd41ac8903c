"""A client to be killed: `python -m tests.devices.tus_client FOLDER ADDRESS` sends what is due.

FOLDER is a tests.desk.counter with its register and vault; ends once nothing waits.
"""

import sys
from datetime import datetime
from pathlib import Path
from uuid import UUID

from desk.adapters.tus import TusServer
from desk.delivery.delivery import deliver_round
from desk.delivery.lease import Lease
from desk.delivery.upload_notes import StoreNotes
from desk.delivery.uploading import Files
from desk.pages.attachment import Attachment
from desk.time.working_time import VIETNAM
from tests.desk.counter import Counter
from tests.fakes import ScriptedPortal, calm


def clock() -> datetime:
    return datetime.now(VIETNAM)


def bound_already(_: UUID) -> Attachment:
    raise AssertionError("every file is bound")


def send_all(folder: Path, address: str) -> None:
    counter = Counter(folder)
    while waits(counter):
        with counter.store.writing() as books:
            books.hurry(clock())
        notes = StoreNotes.of_round(counter.store, Lease("here", clock))
        with TusServer(address, clock, notes, timeout=5.0) as server:
            files = Files(server, notes, counter.vault, bound_already)
            deliver_round(counter.store, ScriptedPortal(), clock, calm, "here", files)
    counter.store.close()


def waits(counter: Counter) -> bool:
    with counter.store.reading() as books:
        return books.tally().waiting > 0


if __name__ == "__main__":
    send_all(Path(sys.argv[1]), sys.argv[2])

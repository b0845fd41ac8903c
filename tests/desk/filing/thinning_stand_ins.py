"""A dossier whose images may go, and the program at it."""

from dataclasses import replace

from desk.filing.filing import Filing
from desk.filing.thinning import KEPT_FOR, Thinner, Thinness
from desk.intake.intake import Received
from desk.outbox import Accepted
from desk.proof import Proof, Word
from tests.desk.counter import Counter, draft
from tests.desk.filing.stand_ins import PAPER, bound, scan

PROVEN = Thinness(proven=True, after=KEPT_FOR)


def with_file(counter: Counter) -> Received:
    """A dossier with two pages of one paper and a loose one; its file is made."""
    form = draft()
    scan(counter, form.key, 1, 2, under=PAPER)
    scan(counter, form.key, 3)
    made = counter.intake.receive(form)
    bound(counter)
    return made


def thinner(counter: Counter, thinness: Thinness | None = PROVEN) -> Thinner:
    return Thinner(counter.store, counter.vault, counter.clock, thinness, "3")


def run(counter: Counter, thinness: Thinness | None = PROVEN) -> int:
    """Until there is nothing to do; how often there was something."""
    own, done = thinner(counter, thinness), 0
    while own.thin_next():
        done += 1
    return done


def told(counter: Counter, received: Received, word: Word = Word.MATCHING) -> None:
    """All went out, and the portal said so."""
    of, now = received.dossier.id, counter.clock()
    with counter.store.writing() as books:
        for entry in books.entries_of(of):
            books.note_entry(entry.after(Accepted({}), now))
        for file in books.attachments(of):
            books.keep_attachment(replace(file, location="https://tep.example/1"))
        books.note_proof(Proof(of, word, now))


def kept(counter: Counter, filing: Filing, received: Received) -> list[int]:
    """Numbers of the pages whose images are in the vault."""
    pages = filing.strip(received.dossier.id).pages
    return [page.number for page in pages if counter.vault.holds(page.file)]


def sound(counter: Counter) -> bool:
    """What `verify` says of the files."""
    with counter.store.reading() as books:
        files = {file.name for file in books.files()}
    return files == set(counter.vault.names())

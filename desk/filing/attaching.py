"""From filed pages to the files of a dossier and what the portal is to be told of them.

All of it happens within the caller's transaction.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid4

from desk.canonical import canonical_json
from desk.dossier.dossier import Dossier
from desk.filing.digest import current
from desk.filing.names import file_name, unused
from desk.filing.papers import Paper, papers
from desk.filing.uploads import submit_again, upload_of, withdraw_uploads
from desk.journal import Act, Deed
from desk.office.settings import Office, Scanning
from desk.outbox import Entry, Kind, State
from desk.pages.attachment import Attachment, Digital
from desk.pages.strip import Strip
from desk.ports import Books


@dataclass(frozen=True, slots=True)
class Destination:
    """How files are named there, and whether the portal takes any."""

    file_name: str = Scanning().file_name
    uploads: bool = False

    @classmethod
    def of(cls, office: Office) -> "Destination":
        """What the office has settled."""
        return cls(office.scanning.file_name, bool(office.portal.files_address))


NOWHERE = Destination()


@dataclass(frozen=True, slots=True)
class Attacher:
    """One officer's hand at one desk, on the way to one portal."""

    officer: str
    desk: str
    destination: Destination
    new_id: Callable[[], UUID] = uuid4

    def attach(
        self, books: Books, dossier: Dossier, now: datetime, heirs_of: Sequence[Attachment] = ()
    ) -> tuple[Attachment, ...]:
        """New files to be made for all papers whose pages changed, and what follows from them in
        the outbox; `heirs_of`: files of the wrong dossier that this one stands in place of.
        """
        known, heirlooms = current(books.attachments(dossier.id)), current(heirs_of)
        made: list[Attachment] = []
        removed = False
        for paper in papers(dossier, Strip(books.pages(dossier.id)), known):
            former = known.get(paper.name)
            heirloom = _earlier(books, dossier, paper)
            if former is None:
                heirloom = _fitting(heirlooms.get(paper.name), paper) or heirloom
            if paper.made_of == (former.made_of if former else "") and (former or not heirloom):
                continue
            if paper.pages or heirloom:
                made.append(self._made(books, dossier, paper, now, (former, heirloom)))
            elif former:
                self._removed(books, dossier, former, now)
                removed = True
        self.tell(books, dossier, now, anew=removed)
        return tuple(made)

    def reuse(
        self, books: Books, dossier: Dossier, paper_name: str, held: Attachment, now: datetime
    ) -> Attachment:
        """A file this office holds already, for that paper (tái sử dụng)."""
        known = current(books.attachments(dossier.id))
        listed = papers(dossier, Strip(books.pages(dossier.id)), known)
        paper = next((one for one in listed if one.name == paper_name), None)
        paper = paper or Paper(len(dossier.papers) + 1, paper_name, "", ())
        lasting = held.digital is Digital.REUSED_RESULT
        made = replace(
            _with_file(self._fresh(books, dossier, paper, now), held),
            digital=Digital.REUSED_RESULT if lasting else Digital.REUSED,
            paper_code=paper.code or held.paper_code,
            pages=(),
            source=held.dossier,
        )
        self._take_place(books, known.get(paper_name), now)
        books.add_attachment(made)
        told = {"attachment": made.id, "paper": paper_name, "source": held.dossier}
        self.write(books, dossier.id, Act.REUSE, {**told, "sha256": held.sha256}, now)
        self.tell(books, dossier, now)
        return made

    def tell(self, books: Books, dossier: Dossier, now: datetime, anew: bool = False) -> None:
        """Puts uploads of files that have none yet into the outbox. Of a dossier already on its
        way the portal hears once more, because of them or `anew`: it then learns their names.
        """
        if not self.destination.uploads:
            return
        entries = books.entries_of(dossier.id)
        told = {one.content for one in entries if one.kind is Kind.UPLOAD_FILE}
        files = current(books.attachments(dossier.id)).values()
        fresh = [content for one in files if (content := upload_of(one)) not in told]
        for content in fresh:
            books.put_entry(self._entry(dossier, Kind.UPLOAD_FILE, content, now))
        submits = (one.state for one in entries if one.kind is Kind.SUBMIT_DOSSIER)
        on_its_way = any(state is not State.WITHDRAWN for state in submits)
        if on_its_way and (fresh or anew):
            submit_again(books, self._entry(dossier, Kind.SUBMIT_DOSSIER, "", now), now)

    def write(
        self, books: Books, dossier: UUID | None, act: Act, content: object, now: datetime
    ) -> None:
        """One line of the journal."""
        books.write(Deed(now, self.officer, self.desk, act, dossier, canonical_json(content)))

    def _made(
        self,
        books: Books,
        dossier: Dossier,
        paper: Paper,
        now: datetime,
        known: tuple[Attachment | None, Attachment | None],
    ) -> Attachment:
        """`known`: the file it had, and the one it takes over because it was made of the same."""
        former, heirloom = known
        if former and not former.bound and not heirloom:
            made = replace(former, pages=paper.page_ids, made_of=paper.made_of, made_at=now)
            books.keep_attachment(made)
        else:
            made = self._fresh(books, dossier, paper, now)
            if heirloom:
                made = _with_file(made, heirloom)
                made = replace(made, digital=heirloom.digital, source=heirloom.source)
            self._take_place(books, former, now)
            books.add_attachment(made)
        told = {"attachment": made.id, "paper": paper.name, "pages": made.pages, "name": made.name}
        replaced = former or heirloom
        instead = replaced.id if replaced and replaced.id != made.id else None
        self.write(books, dossier.id, Act.ATTACH, {**told, "replaces": instead}, now)
        return made

    def _fresh(self, books: Books, dossier: Dossier, paper: Paper, now: datetime) -> Attachment:
        pattern = self.destination.file_name
        name = file_name(pattern, dossier.code, paper.order, paper.code, now)
        taken = [one.name for one in books.attachments(dossier.id)]
        return Attachment(
            id=self.new_id(),
            dossier=dossier.id,
            paper=paper.name,
            paper_code=paper.code,
            digital=Digital.DIGITISED,
            made_at=now,
            name=unused(name, taken),
            pages=paper.page_ids,
            made_of=paper.made_of,
        )

    def _removed(self, books: Books, dossier: Dossier, former: Attachment, now: datetime) -> None:
        self._take_place(books, former, now)
        told = {"attachment": None, "paper": former.paper, "pages": (), "replaces": former.id}
        self.write(books, dossier.id, Act.ATTACH, told, now)

    def _take_place(self, books: Books, former: Attachment | None, now: datetime) -> None:
        if former:
            books.keep_attachment(replace(former, superseded=True))
            withdraw_uploads(books, former.dossier, now, upload_of(former))

    def _entry(self, dossier: Dossier, kind: Kind, content: str, now: datetime) -> Entry:
        state = State.AWAITING_CODE if dossier.temporary else State.WAITING
        return Entry(self.new_id(), dossier.id, kind, content, now, now, state=state)


def _fitting(heirloom: Attachment | None, paper: Paper) -> Attachment | None:
    """What the wrong dossier had for that paper, if it was made of the same."""
    fits = heirloom and heirloom.bound and heirloom.made_of == paper.made_of
    return heirloom if fits else None


def _earlier(books: Books, dossier: Dossier, paper: Paper) -> Attachment | None:
    """The paper's own earlier file of just these pages, where they have no images any more."""
    if not any(page.thinned for page in paper.pages):
        return None
    files = (one for one in books.attachments(dossier.id) if one.paper == paper.name)
    return next((one for one in files if _fitting(one, paper)), None)


def _with_file(made: Attachment, other: Attachment) -> Attachment:
    return replace(made, file=other.file, sha256=other.sha256, size=other.size, sheets=other.sheets)

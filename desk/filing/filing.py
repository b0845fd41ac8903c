"""Scanned pages at one desk: kept the moment they arrive, filed, offered again, made into files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid4

from desk.errors import FileDamagedError, UnknownDossierError
from desk.filing.attaching import NOWHERE, Attacher, Destination
from desk.filing.beginning import begin_draft
from desk.filing.held import HeldPaper, NotHeldError, held_for, held_of, usable
from desk.filing.homes import (
    home_of,
    known_dossier,
    living_home,
    standing_dossier,
    still_there,
)
from desk.filing.noted import write_edit
from desk.filing.sending import send, take_back
from desk.filing.thinned import PageThinnedError, refuse_unmakable
from desk.journal import Act
from desk.pages.attachment import Attachment, Reuse
from desk.pages.history import Edit, changed, redecided
from desk.pages.page import Look, Page, Standing
from desk.pages.strip import Strip
from desk.ports import Clock, Store, Vault
from desk.scanner.device import ArrivedPage

NO_OFFICER = ""
"""Who wrote what the program did by itself."""


@dataclass(frozen=True, slots=True)
class Filing:
    """As one signed-in officer. A bundle is a draft's key or a dossier's id; the key leads to the
    dossier that the draft became. All raise a store's errors; nothing is changed then.
    """

    store: Store
    vault: Vault
    clock: Clock
    officer: str
    desk: str
    destination: Destination = NOWHERE
    new_id: Callable[[], UUID] = uuid4

    def arrived(self, bundle: UUID, job: UUID, arrived: ArrivedPage) -> Page:
        """The page, on disk and in the register when this returns; it comes last. The first page of
        a form makes it a draft. Raises the vault's errors too.
        """
        file, now = self.vault.put(arrived.content), self._now()
        with self.store.writing() as books:
            place, dossier = living_home(books, bundle)
            number = books.next_page_number(place)
            if dossier is None and number == 1:
                begin_draft(books, place, self.officer, now)
            page = Page(
                self.new_id(),
                place,
                number,
                job,
                file.name,
                now,
                number,
                back=arrived.back,
                officer=self.officer,
            )
            books.add_page(page, file)
            if not self.vault.holds(file.name):
                self.vault.put(arrived.content)  # the same image was thinned away just now
            at = dossier.id if dossier else None
            told = {"page": page.id, "file": file.name, "sha256": file.sha256, "job": job}
            self._attacher.write(books, at, Act.SCAN, told, now)
        return page

    def strip(self, bundle: UUID) -> Strip:
        """All pages of the bundle as they stand."""
        with self.store.reading() as books:
            return Strip(books.pages(home_of(books, bundle)[0]))

    def opened(self, bundle: UUID) -> Strip:
        """The same, for an officer who is about to see them: of a received dossier the journal
        says who looked.
        """
        with self.store.reading() as books:
            place, dossier = home_of(books, bundle)
            strip = Strip(books.pages(place))
        if dossier and strip.pages:
            with self.store.writing() as books:
                told = {"pages": len(strip.pages)}
                self._attacher.write(books, dossier.id, Act.VIEW, told, self._now())
        return strip

    def content(self, page: Page) -> bytes:
        """Its untouched image. Raises PageThinnedError, FileDamagedError."""
        try:
            return self.vault.get(page.file)
        except FileDamagedError:
            with self.store.reading() as books:
                known = books.page(page.id)
            if known and known.thinned:
                raise PageThinnedError from None
            raise

    def keep(self, before: Strip, after: Strip, edit: Edit) -> None:
        """Writes down what the officer decided otherwise between the two, and nothing else of the
        pages: what was seen on them meanwhile stays. Pages that are new in `after` are not his, and
        those that were sent elsewhere meanwhile are left alone there. Raises PageThinnedError.
        """
        pairs = {now.id: (was, now) for was, now in changed(before, after) if was}
        if not pairs:
            return
        now = self._now()
        with self.store.writing() as books:
            found = {one: page for one in pairs if (page := books.page(one))}
            kept = [
                redecided(page, *pairs[one])
                for one, page in found.items()
                if still_there(books, pairs[one][0], page)
            ]
            for bundle in {page.bundle for page in kept}:
                refuse_unmakable(books, Strip(books.pages(bundle)), kept)
            books.keep_pages(kept)
            write_edit(self._attacher, books, edit, kept, now)

    def looked(self, page: Page, look: Look) -> Page:
        """The page with what was seen on it. A blank one goes to the tray at its first look, if the
        officer has decided nothing about it yet.
        """
        with self.store.writing() as books:
            found = books.page(page.id) or page
            seen = replace(found, look=look)
            if look.blank and _undecided(found, Strip(books.pages(found.bundle))):
                seen = replace(seen, standing=Standing.TRAY)
            books.keep_pages((seen,))
            if seen.standing is not found.standing:
                program = replace(self._attacher, officer=NO_OFFICER)
                write_edit(program, books, Edit.LOOKED, (seen,), self._now())
        return seen

    def send_to(self, pages: Sequence[UUID], dossier_id: UUID) -> tuple[Page, ...]:
        """The pages leave their bundle and lie loose behind those of that dossier, with what shares
        a sheet with them. Returns them as they were, for `take_back`.

        Raises UnknownDossierError, VoidDossierError, PageThinnedError.
        """
        with self.store.writing() as books:
            dossier = standing_dossier(books, known_dossier(books, dossier_id))
            return send(self._attacher, books, pages, dossier.id, self._now())

    def send_by_code(self, pages: Sequence[UUID], code: str) -> tuple[Page, ...]:
        """`send_to` the dossier that bears that code or once did as its temporary one."""
        with self.store.writing() as books:
            dossier = books.dossier_by_code(code)
            if dossier is None:
                raise UnknownDossierError
            dossier = standing_dossier(books, dossier)
            return send(self._attacher, books, pages, dossier.id, self._now())

    def take_back(self, were: Sequence[Page]) -> tuple[Page, ...]:
        """What `send_to` sent is where it was, under its old number, or in the dossier that stands
        in place of that one; the pages as they are now. Raises VoidDossierError, PageThinnedError.
        """
        back: list[Page] = []
        with self.store.writing() as books:
            for bundle in dict.fromkeys(page.bundle for page in were):
                home, dossier = living_home(books, bundle)
                if dossier:
                    standing_dossier(books, dossier)
                own = [page for page in were if page.bundle == bundle]
                back += take_back(self._attacher, books, own, home, self._now())
        return tuple(back)

    def finish(self, dossier_id: UUID) -> tuple[Attachment, ...]:
        """Files to be made for papers whose pages changed, with what the portal must hear of them.

        Nothing for a void dossier. Raises UnknownDossierError.
        """
        with self.store.writing() as books:
            dossier = known_dossier(books, dossier_id)
            if books.annulment(dossier.id):
                return ()
            return self._attacher.attach(books, dossier, self._now())

    def attachments(self, dossier_id: UUID) -> tuple[Attachment, ...]:
        """In the order they were made, superseded ones too."""
        with self.store.reading() as books:
            return books.attachments(dossier_id)

    def held(self, of: UUID | str) -> tuple[HeldPaper, ...]:
        """Files of that ID number, or of the citizen of that dossier in other ones."""
        with self.store.reading() as books:
            return held_of(books, of)

    def reuse(self, dossier_id: UUID, slot_name: str, attachment: Attachment) -> Attachment:
        """The file for that paper, in place of what was there (tái sử dụng).

        Raises UnknownDossierError, NotHeldError.
        """
        with self.store.writing() as books:
            dossier = known_dossier(books, dossier_id)
            held = held_for(books, dossier, attachment.id)
            if books.annulment(dossier.id) or held is None:
                raise NotHeldError
            return self._attacher.reuse(books, dossier, slot_name, held, self._now())

    def reuse_later(self, bundle: UUID, slot_name: str, attachment: Attachment) -> None:
        """For that paper of a form: the dossier it becomes has the file then, if it is the same
        citizen's and no page was scanned for the paper. A form that has become one has it at once.

        Raises NotHeldError.
        """
        with self.store.writing() as books:
            _, dossier = home_of(books, bundle)
            if dossier is None:
                if usable(books, attachment.id) is None:
                    raise NotHeldError
                books.keep_reuse(Reuse(bundle, slot_name, attachment.id))
        if dossier is not None:
            self.reuse(dossier.id, slot_name, attachment)

    def reused_later(self, bundle: UUID) -> tuple[str, ...]:
        """Names of the form's papers that are to have a held file."""
        with self.store.reading() as books:
            return tuple(one.paper for one in books.reuses(bundle))

    @property
    def _attacher(self) -> Attacher:
        return Attacher(self.officer, self.desk, self.destination, self.new_id)

    def _now(self) -> datetime:
        return self.clock().replace(microsecond=0)


def _undecided(page: Page, strip: Strip) -> bool:
    untouched = page.look is None and page.standing is Standing.STRIP and not page.slot
    plain = not page.turn and page.crop is None and page.tone is None
    return untouched and plain and len(strip.sheet_of(page.id)) == 1

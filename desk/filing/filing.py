"""Scanned pages at one desk: kept the moment they arrive, filed, offered again, made into files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID, uuid4

from desk.dossier.dossier import Dossier
from desk.errors import DeskError, FileDamagedError, UnknownDossierError
from desk.filing.attaching import NOWHERE, Attacher, Destination
from desk.filing.beginning import begin_draft
from desk.filing.held import held_for, usable
from desk.filing.noted import write_edit
from desk.filing.sending import send, take_back
from desk.filing.thinned import PageThinnedError, refuse_unmakable
from desk.journal import Act
from desk.pages.attachment import Attachment, Reuse
from desk.pages.history import Edit, changed, redecided
from desk.pages.page import Look, Page, Standing
from desk.pages.strip import Strip
from desk.ports import Books, Clock, Store, Vault
from desk.scanner.device import ArrivedPage

NO_OFFICER = ""
"""Who wrote what the program did by itself."""


class NotHeldError(DeskError):
    """This office holds no such file of that citizen, or no longer."""


class VoidDossierError(DeskError):
    """Nothing is filed in a dossier whose number was made void."""


@dataclass(frozen=True, slots=True)
class HeldPaper:
    """A file this office holds of a citizen: `code` and `received_at` of its dossier."""

    attachment: Attachment
    code: str
    received_at: datetime


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
            place, dossier = _living_home(books, bundle)
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
            return Strip(books.pages(_home(books, bundle)[0]))

    def opened(self, bundle: UUID) -> Strip:
        """The same, for an officer who is about to see them: of a received dossier the journal
        says who looked.
        """
        with self.store.reading() as books:
            place, dossier = _home(books, bundle)
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
                if _still_there(books, pairs[one][0], page)
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
            dossier = _standing(books, _known(books, dossier_id))
            return send(self._attacher, books, pages, dossier.id, self._now())

    def send_by_code(self, pages: Sequence[UUID], code: str) -> tuple[Page, ...]:
        """`send_to` the dossier that bears that code or once did as its temporary one."""
        with self.store.writing() as books:
            dossier = books.dossier_by_code(code)
            if dossier is None:
                raise UnknownDossierError
            dossier = _standing(books, dossier)
            return send(self._attacher, books, pages, dossier.id, self._now())

    def take_back(self, were: Sequence[Page]) -> tuple[Page, ...]:
        """What `send_to` sent is where it was, under its old number, or in the dossier that stands
        in place of that one; the pages as they are now. Raises VoidDossierError, PageThinnedError.
        """
        back: list[Page] = []
        with self.store.writing() as books:
            for bundle in dict.fromkeys(page.bundle for page in were):
                home, dossier = _living_home(books, bundle)
                if dossier:
                    _standing(books, dossier)
                own = [page for page in were if page.bundle == bundle]
                back += take_back(self._attacher, books, own, home, self._now())
        return tuple(back)

    def finish(self, dossier_id: UUID) -> tuple[Attachment, ...]:
        """Files to be made for papers whose pages changed, with what the portal must hear of them.

        Nothing for a void dossier. Raises UnknownDossierError.
        """
        with self.store.writing() as books:
            dossier = _known(books, dossier_id)
            if books.annulment(dossier.id):
                return ()
            return self._attacher.attach(books, dossier, self._now())

    def attachments(self, dossier_id: UUID) -> tuple[Attachment, ...]:
        """In the order they were made, superseded ones too."""
        with self.store.reading() as books:
            return books.attachments(dossier_id)

    def held(self, of: UUID | str) -> tuple[HeldPaper, ...]:
        """Files of that ID number, or of the citizen of that dossier in other ones, newest first,
        each content once with the dossier it first came with.
        """
        with self.store.reading() as books:
            dossier = books.dossier(of) if isinstance(of, UUID) else None
            number = dossier.owner.id_number if dossier else of if isinstance(of, str) else ""
            files = {one.sha256: one for one in books.held_papers(number.strip())}
            others = (one for one in files.values() if not dossier or one.dossier != dossier.id)
            homes = ((one, books.dossier(one.dossier)) for one in others)
            return tuple(HeldPaper(one, home.code, home.received_at) for one, home in homes if home)

    def reuse(self, dossier_id: UUID, slot_name: str, attachment: Attachment) -> Attachment:
        """The file for that paper, in place of what was there (tái sử dụng).

        Raises UnknownDossierError, NotHeldError.
        """
        with self.store.writing() as books:
            dossier = _known(books, dossier_id)
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
            _, dossier = _home(books, bundle)
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


def _home(books: Books, bundle: UUID) -> tuple[UUID, Dossier | None]:
    """Where pages of the bundle lie now: a form may have become a dossier while they came."""
    dossier = books.dossier(bundle) or books.dossier_by_key(bundle)
    return (dossier.id, dossier) if dossier else (bundle, None)


def _living_home(books: Books, bundle: UUID) -> tuple[UUID, Dossier | None]:
    """The same, where pages still come to it: a wrong dossier's go on to the one in its place."""
    place, dossier = _home(books, bundle)
    while (wrong := books.annulment(place)) and wrong.replaced_by:
        place, dossier = _home(books, wrong.replaced_by)
    return place, dossier


def _known(books: Books, dossier_id: UUID) -> Dossier:
    dossier = books.dossier(dossier_id)
    if dossier is None:
        raise UnknownDossierError
    return dossier


def _standing(books: Books, dossier: Dossier) -> Dossier:
    if books.annulment(dossier.id):
        raise VoidDossierError
    return dossier


def _still_there(books: Books, was: Page, page: Page) -> bool:
    """Whether it lies where the officer saw it, or where all of that form or dossier went."""
    home = _home(books, was.bundle)[0]
    wrong = books.annulment(home)
    return page.bundle in (was.bundle, home, wrong and wrong.replaced_by)


def _undecided(page: Page, strip: Strip) -> bool:
    untouched = page.look is None and page.standing is Standing.STRIP and not page.slot
    plain = not page.turn and page.crop is None and page.tone is None
    return untouched and plain and len(strip.sheet_of(page.id)) == 1

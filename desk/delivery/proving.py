"""Asking the portal what it really holds, and writing down the best word that is true."""

from collections import Counter
from dataclasses import dataclass, replace
from typing import Final

from desk.canonical import Json, canonical_json
from desk.delivery.file_proof import FILES, heal, named_files, not_held, without_deleted
from desk.delivery.lease import STOPPING, Lease
from desk.delivery.upload_notes import UploadStoppedError
from desk.dossier.dossier import Dossier
from desk.journal import Act, Deed
from desk.outbox import Trouble, TryLater
from desk.pages.attachment import Attachment
from desk.ports import Books, Clock, Portal, Store, UploadServer
from desk.proof import Found, Lookup, Proof, StatusOnly, Word, judge

BATCH: Final = 200


@dataclass(frozen=True, slots=True)
class ProofRound:
    """What one round of look-ups found. `later`: no answer that counts. See Round for the rest."""

    matching: int = 0
    present: int = 0
    different: int = 0
    missing: int = 0
    later: int = 0
    stopped: Trouble | None = None
    elsewhere: bool = False

    def then(self, later: "ProofRound") -> "ProofRound":
        """This round and the one after it: what was proven adds up, the rest is the later one's."""
        matching = self.matching + later.matching
        return replace(later, matching=matching, present=self.present + later.present)


@dataclass(frozen=True, slots=True)
class _Question:
    """A delivered dossier, what was sent of it and the word known so far."""

    dossier: Dossier
    sent: dict[str, Json] | None
    word: Word
    named: tuple[Attachment | None, ...] = ()


def prove_round(
    store: Store,
    portal: Portal,
    clock: Clock,
    holder: str,
    server: UploadServer | None = None,
) -> ProofRound:
    """Look up every delivered dossier that is not proven yet, oldest look-up first.

    Each word is noted at once; the journal hears of it when it changes. A dossier with files
    matches only when `server` holds each of them whole. While it cannot be asked the dossier keeps
    its word and is asked about later; if it never can say, the word is PRESENT. Raises the store's
    errors.
    """
    lease = Lease(holder, clock)
    if not lease.taken(store):
        return ProofRound(elsewhere=True)
    try:
        return _prove(store, portal, lease, server)
    finally:
        lease.given_back(store)


def _prove(store: Store, portal: Portal, lease: Lease, server: UploadServer | None) -> ProofRound:
    tally: Counter[Word | None] = Counter()
    for question in _questions(store):
        found = portal.look_up(question.dossier.code)
        if isinstance(found, TryLater):
            tally[None] += 1
            if found.trouble in STOPPING:
                return _told(tally, found.trouble)
            continue
        try:
            noted, word = _weigh(store, lease, question, found, server)
        except UploadStoppedError:
            noted, word = False, None
        if not noted:
            return _told(tally, None, elsewhere=True)
        tally[word] += 1
    return _told(tally, None)


def _told(
    tally: Counter[Word | None], stopped: Trouble | None, *, elsewhere: bool = False
) -> ProofRound:
    return ProofRound(
        tally[Word.MATCHING],
        tally[Word.PRESENT],
        tally[Word.DIFFERENT],
        tally[Word.MISSING],
        tally[None],
        stopped,
        elsewhere,
    )


def _questions(store: Store) -> list[_Question]:
    with store.reading() as books:
        asked = [books.dossier(known) for known in books.to_prove(BATCH)]
        dossiers = [dossier for dossier in asked if dossier and not dossier.temporary]
        return [_question(books, dossier) for dossier in dossiers]


def _question(books: Books, dossier: Dossier) -> _Question:
    sent = books.sent(dossier.id)
    named = tuple(books.attachment(known) for known in named_files(sent or {}))
    return _Question(dossier, sent, _word(books, dossier), named)


def _word(books: Books, dossier: Dossier) -> Word:
    line = books.line_of(dossier.id)
    return line.word if line else Word.NONE


def _weigh(
    store: Store, lease: Lease, question: _Question, found: Lookup, server: UploadServer | None
) -> tuple[bool, Word | None]:
    """Whether this process still had the lease, and the word; None: nothing new can be said."""
    proof, gone = _with_files(_judged(question, found, lease), question, server)
    if proof is None and question.word is not Word.ANSWERED:
        return True, None
    noted = proof or Proof(question.dossier.id, Word.ANSWERED, lease.clock())
    with store.writing() as books:
        mine = _note(books, lease, question, noted)
        if mine and server:
            for file in gone:
                heal(books, server, file, question.dossier.desk, noted.at)
    return mine, proof.word if proof else None


def _judged(question: _Question, found: Lookup, lease: Lease) -> Proof:
    sent = question.sent
    if sent is None and isinstance(found, Found):
        found = StatusOnly("")
    if isinstance(found, Found):
        found = Found(without_deleted(found.fields))
    return judge(question.dossier.id, without_deleted(sent or {}), found, lease.clock())


def _with_files(
    proof: Proof, question: _Question, server: UploadServer | None
) -> tuple[Proof | None, tuple[Attachment, ...]]:
    """What is left of a match once the files were asked for, None when they cannot be now; and
    those that are gone.
    """
    if proof.word is not Word.MATCHING:
        return proof, ()
    match not_held(server, question.named):
        case ():
            return proof, ()
        case TryLater(Trouble.UNREADABLE):
            return replace(proof, word=Word.PRESENT), ()
        case TryLater():
            return None, ()
        case gone:
            return replace(proof, word=Word.DIFFERENT, differing=(FILES,)), gone


def _note(books: Books, lease: Lease, question: _Question, proof: Proof) -> bool:
    """False when another process has taken over."""
    dossier, now = question.dossier, proof.at
    if not lease.renew(books):
        return False
    books.note_proof(proof)
    if proof.word is not question.word:
        books.write(Deed(now, "", dossier.desk, Act.PROVEN, dossier.id, _content(proof)))
    return True


def _content(proof: Proof) -> str:
    return canonical_json({"word": proof.word, "differing": proof.differing})

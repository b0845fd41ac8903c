"""Asking the portal what it really holds, and writing down the best word that is true."""

from collections import Counter
from dataclasses import dataclass, replace
from typing import Final

from desk.canonical import Json, canonical_json
from desk.delivery.lease import STOPPING, Lease
from desk.dossier.dossier import Dossier
from desk.journal import Act, Deed
from desk.outbox import Trouble, TryLater
from desk.ports import Books, Clock, Portal, Store
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


def prove_round(store: Store, portal: Portal, clock: Clock, holder: str) -> ProofRound:
    """Look up every delivered dossier that is not proven yet, oldest look-up first.

    Each word is noted at once; the journal hears of it when it changes. Raises the store's errors.
    """
    lease = Lease(holder, clock)
    if not lease.taken(store):
        return ProofRound(elsewhere=True)
    try:
        return _prove(store, portal, lease)
    finally:
        lease.given_back(store)


def _prove(store: Store, portal: Portal, lease: Lease) -> ProofRound:
    tally: Counter[Word | None] = Counter()
    for question in _questions(store):
        found = portal.look_up(question.dossier.code)
        if isinstance(found, TryLater):
            tally[None] += 1
            if found.trouble in STOPPING:
                return _told(tally, found.trouble)
            continue
        word = _note(store, lease, question, found)
        if word is None:
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
        return [
            _Question(dossier, books.sent(dossier.id), _word(books, dossier))
            for dossier in dossiers
        ]


def _word(books: Books, dossier: Dossier) -> Word:
    line = books.line_of(dossier.id)
    return line.word if line else Word.NONE


def _note(store: Store, lease: Lease, question: _Question, found: Lookup) -> Word | None:
    """The word, once written down; None when another process has taken over."""
    dossier, now = question.dossier, lease.clock()
    if question.sent is None and isinstance(found, Found):
        found = StatusOnly("")
    proof = judge(dossier.id, question.sent or {}, found, now)
    with store.writing() as books:
        if not lease.renew(books):
            return None
        books.note_proof(proof)
        if proof.word is not question.word:
            books.write(Deed(now, "", dossier.desk, Act.PROVEN, dossier.id, _content(proof)))
    return proof.word


def _content(proof: Proof) -> str:
    return canonical_json({"word": proof.word, "differing": proof.differing})

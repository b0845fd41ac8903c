"""What one round of telling the portal came to."""

from dataclasses import dataclass, replace

from desk.delivery.lease import STOPPING
from desk.delivery.retraction import Outcome
from desk.outbox import Accepted, Refused, Trouble, TryLater
from desk.proof import Missing


@dataclass(frozen=True, slots=True)
class Round:
    """Entries moved by one round. `stopped` is the trouble that ended it early.

    `withdrawn`: submissions of void dossiers that the portal never had. `elsewhere`: another
    process holds the lease, it delivers instead. `unwanted`: files that no paper needs any more.
    `paused`: files are left that could go on at once. `files`: the trouble that kept files from
    the upload server: the rest of them keep their attempts, and it stops nothing else.
    """

    delivered: int = 0
    refused: int = 0
    later: int = 0
    stopped: Trouble | None = None
    elsewhere: bool = False
    withdrawn: int = 0
    unwanted: int = 0
    paused: bool = False
    files: Trouble | None = None

    @property
    def moved(self) -> bool:
        """Whether another round may find things otherwise than this one."""
        settled = self.delivered + self.refused + self.withdrawn + self.unwanted
        return self.paused or settled > 0

    def then(self, later: "Round") -> "Round":
        """This round and the one after it: what moved adds up, how it ended is the later one's."""
        return replace(
            later,
            delivered=self.delivered + later.delivered,
            refused=self.refused + later.refused,
            withdrawn=self.withdrawn + later.withdrawn,
            unwanted=self.unwanted + later.unwanted,
        )

    def with_answer(self, answer: Outcome, entries: int) -> "Round":
        """The round once `entries` have had this answer."""
        match answer:
            case Accepted():
                return replace(self, delivered=self.delivered + entries)
            case Refused():
                return replace(self, refused=self.refused + entries)
            case Missing():
                return replace(self, withdrawn=self.withdrawn + entries)
            case TryLater(trouble) if trouble in STOPPING:
                return replace(self, later=self.later + entries, stopped=trouble)
            case _:
                return replace(self, later=self.later + entries)

    def with_file(self, answer: Accepted | Refused | TryLater | None) -> "Round":
        """The round once a file has had this answer; None: nobody wants it any more."""
        match answer:
            case None:
                return replace(self, unwanted=self.unwanted + 1)
            case TryLater(trouble):
                return replace(self, later=self.later + 1, files=trouble)
            case _:
                return self.with_answer(answer, 1)

"""What F9 does with the form: a new dossier, another one in its place, or the same one mended."""

from collections.abc import Callable

from desk.dossier.annulment import Mistake
from desk.intake.intake import Received
from desk.session import Session
from ui.intake.correcting import Way
from ui.intake.form.intake_form import IntakeForm


def saving(session: Session, form: IntakeForm) -> Callable[[], Received]:
    """To be called where nobody waits; it reads the form no more."""
    draft, marked = form.draft(), form.correction.marked
    if marked is None:
        return lambda: session.intake.receive(draft)
    dossier, reason = marked.dossier, form.correction.reason_told
    mistake = form.correction.mistake_told or Mistake.OTHER
    if marked.way is Way.REPLACE:
        return lambda: session.correction.replace(dossier, draft, mistake, reason)

    def amend() -> Received:
        done = session.correction.amend(dossier, draft, reason)
        return Received(done.dossier, done.receipt, repeated=not done.reprint)

    return amend

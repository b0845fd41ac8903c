"""A printer whose sheets are PDF files in a folder: the officer's deliberate copies, readable by
her alone.
"""

from dataclasses import dataclass
from pathlib import Path

from ui.commands.dossiers import write_export


@dataclass(frozen=True, slots=True)
class PdfFolder:
    """desk.press.Printer; one file a job, never over another."""

    folder: Path

    def print_pdf(self, pdf: bytes, job: str) -> None:
        """Writes `<job>.pdf`."""
        write_export(self.folder / f"{job}.pdf", pdf)

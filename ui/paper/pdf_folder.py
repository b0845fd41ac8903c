"""A printer whose sheets are PDF files in a folder: deliberate copies for the officer alone."""

from dataclasses import dataclass
from pathlib import Path

from ui.files.export import write_export


@dataclass(frozen=True, slots=True)
class PdfFolder:
    """desk.press.Printer; one file a job, never over another."""

    folder: Path

    def print_pdf(self, pdf: bytes, job: str) -> None:
        """Writes `<job>.pdf`."""
        write_export(self.folder / f"{job}.pdf", pdf)

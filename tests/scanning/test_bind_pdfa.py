"""What a file says of itself and may hold: PDF/A-2, and nothing that hides or runs."""

import io
import shutil
import subprocess

import pikepdf
import pytest

from tests.scanning.sheets import needs_tesseract, sealed


def document(text=False):
    return pikepdf.open(io.BytesIO(sealed(text=text).pdf))


def test_it_bears_the_mark_of_pdf_a_2():
    with document() as pdf, pdf.open_metadata() as metadata:
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "B")


@needs_tesseract
def test_with_text_every_letter_has_its_meaning_level_u():
    with document(text=True) as pdf, pdf.open_metadata() as metadata:
        (font,) = pdf.pages[0].Resources.Font.values()
        assert metadata["pdfaid:conformance"] == "U"
        assert "/ToUnicode" in font
        assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor


def test_the_metadata_can_be_read_without_unpacking():
    with document() as pdf:
        assert "/Filter" not in pdf.Root.Metadata


def test_its_colours_are_told_by_an_srgb_profile():
    with document() as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert str(intent.S) == "/GTS_PDFA1"
        assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"


def test_nothing_is_transparent_hidden_or_runs():
    with document() as pdf:
        things = [thing for thing in pdf.objects if isinstance(thing, pikepdf.Object)]
        keys = {str(key) for thing in things if hasattr(thing, "keys") for key in thing.keys()}  # noqa: SIM118
    assert not keys & {"/SMask", "/Group", "/JS", "/JavaScript", "/AA", "/OpenAction", "/Encrypt"}
    assert not keys & {"/CA", "/ca", "/BM", "/EmbeddedFile", "/EF", "/Interpolate", "/Alternates"}


def test_it_has_an_id_and_names_nobody():
    with document() as pdf:
        assert len(pdf.trailer.ID) == 2
        assert "/Info" not in pdf.trailer


@pytest.mark.skipif(not shutil.which("qpdf"), reason="no qpdf here")
def test_qpdf_finds_nothing_wrong(tmp_path):
    made = tmp_path / "made.pdf"
    made.write_bytes(sealed(text=False).pdf)
    assert (
        subprocess.run(["qpdf", "--check", made], capture_output=True, check=False).returncode == 0
    )

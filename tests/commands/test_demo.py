"""`demo`: twenty citizens in, twenty receipts out, twenty dossiers proven at the portal."""

import json
import subprocess
from functools import cache
from pathlib import Path
from unicodedata import is_normalized

import pypdfium2
import pytest
import zxingcpp

import resources
from desk.catalogue.procedure import Channel
from desk.numbering import is_code
from tests.commands.door import Demo, Door

DPI_200 = 200 / 72


@cache
def codes_on(path: Path) -> frozenset[tuple[str, str]]:
    """Every barcode of the PDF's pages at 200 dpi, as (format, text)."""
    found = set()
    with pypdfium2.PdfDocument(path) as document:
        for page in document:
            image = page.render(scale=DPI_200).to_pil().convert("L")
            found |= {(code.format, code.text) for code in zxingcpp.read_barcodes(image)}
    return frozenset(found)


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode()


def test_says_twenty_four_times(demo: Demo):
    counts = [demo.told[key] for key in ("dossiers", "receipts", "delivered", "proven")]
    assert counts == [20, 20, 20, 20]


def test_every_row_is_matching(demo: Demo):
    assert {row["proven"] for row in demo.told["rows"]} == {"matching"}


def test_at_least_eight_procedures(demo: Demo):
    assert len({row["procedure"] for row in demo.told["rows"]}) >= 8


def test_the_sample_uses_every_channel():
    sample = json.loads(resources.path("samples", "citizens.json").read_text(encoding="utf-8"))
    assert {one["channel"] for one in sample} == set(Channel)


def test_no_code_twice(demo: Demo):
    assert len({row["code"] for row in demo.told["rows"]}) == 20


def test_the_receipts_lie_outside_the_home(demo: Demo):
    folder = Path(demo.told["receipts_dir"])
    assert demo.door.home not in (folder, *folder.parents)


def test_each_receipt_is_named_by_its_code(demo: Demo):
    assert {path.stem for path in demo.receipts} == {row["code"] for row in demo.told["rows"]}


@pytest.mark.parametrize("kind", [zxingcpp.BarcodeFormat.Code128, zxingcpp.BarcodeFormat.QRCode])
def test_every_barcode_reads_as_the_dossier_code(demo: Demo, kind):
    read = {
        path.stem: {text for form, text in codes_on(path) if form == kind} for path in demo.receipts
    }
    assert read == {path.stem: {path.stem} for path in demo.receipts}


def test_pdftotext_gives_every_name_back_exactly(demo: Demo):
    names = {row["code"]: row["citizen"] for row in demo.told["rows"]}
    assert all(is_normalized("NFC", name) for name in names.values())
    lost = [
        name
        for path in demo.receipts
        if (name := names[path.stem]) not in " ".join(text_of(path).split())
    ]
    assert lost == []


def test_refuses_a_home_that_is_not_empty(tmp_path: Path):
    home = tmp_path / "đã có"
    home.mkdir()
    (home / "ghi chú.txt").write_text("của tôi", encoding="utf-8")
    done = Door(home, tmp_path / "state")("demo", "--json")
    assert (done.code, done.out) == (1, "")
    assert done.complaint == "Thư mục không trống. Chọn một thư mục trống để cài mới."
    assert [path.name for path in home.iterdir()] == ["ghi chú.txt"]


def test_refuses_to_make_a_second_day_in_the_same_home(demo: Demo):
    before = sorted(path for path in demo.door.home.rglob("*"))
    assert demo.door("demo").code == 1
    assert sorted(path for path in demo.door.home.rglob("*")) == before


def test_a_person_sees_a_table_and_the_password(tmp_path: Path):
    done = Door(tmp_path / "home", tmp_path / "state")("demo")
    assert done.code == 0
    assert "khớp 20/20" in done.out
    assert "tap-huan-2026" in done.out
    assert len(done.out.splitlines()) == 25


def test_its_numbers_are_official_for_the_sandbox_is_to_prove_them(demo: Demo):
    assert all(is_code(row["code"]) for row in demo.told["rows"])


def test_its_home_is_no_training_home(demo: Demo):
    told = demo.door("set", "--json").json()
    assert (told["training"], told["numbering.training"]) == ("true", "false")

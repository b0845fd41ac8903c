"""The test scanner is one: an independent client, sane-airscan, scans with it."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from tests.devices.escl_plan import Plan, shade
from tests.devices.escl_server import scanner

BACKENDS = [
    *Path("/usr/lib").glob("*/sane/libsane-airscan.so.1"),
    *Path("/usr/lib/sane").glob("libsane-airscan*"),
]

pytestmark = pytest.mark.skipif(
    not (shutil.which("scanimage") and BACKENDS), reason="no scanimage with sane-airscan here"
)


@pytest.fixture
def airscan(tmp_path):
    """Runs scanimage against a server; only that device exists for it."""

    def run(server, *words):
        (tmp_path / "dll.conf").write_text("airscan\n")
        (tmp_path / "airscan.d").mkdir(exist_ok=True)
        (tmp_path / "airscan.conf").write_text(
            f'[devices]\n"Quay 1" = {server.root}/, eSCL\n[options]\ndiscovery = disable\n'
        )
        return subprocess.run(
            ["scanimage", *words],
            cwd=tmp_path,
            env={**os.environ, "SANE_CONFIG_DIR": str(tmp_path), "LC_ALL": "C"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )

    return run


DEVICE = ("-d", "airscan:e0:Quay 1", "--format=png", "--resolution", "100", "--mode", "Color")


def shades(files):
    """The even grey of every page's corner."""
    for file in files:
        with Image.open(file) as image:
            yield image.convert("L").getpixel((5, 5))


def test_it_is_listed(airscan):
    with scanner() as server:
        listed = airscan(server, "-L")
    assert "airscan:e0:Quay 1" in listed.stdout, listed.stderr


def test_it_scans_from_the_glass(airscan, tmp_path):
    with scanner() as server:
        done = airscan(server, *DEVICE, "--source", "Flatbed", "-o", "glass.png")
    assert done.returncode == 0, done.stderr
    assert list(shades([tmp_path / "glass.png"])) == pytest.approx([shade(1)], abs=2)


def test_it_feeds_ten_pages_in_order(airscan, tmp_path):
    with scanner(Plan(sheets=10)) as server:
        done = airscan(server, *DEVICE, "--source", "ADF", "--batch=p%02d.png")
    pages = sorted(tmp_path.glob("p*.png"))
    assert len(pages) == 10, done.stderr
    wanted = [shade(number) for number in range(1, 11)]
    assert list(shades(pages)) == pytest.approx(wanted, abs=2)

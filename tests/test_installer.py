"""The installer: what it takes along, what dpkg is told, and a .deb that dpkg can read."""

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import build_installer
from build_installer import DEPENDS, NAME, RECOMMENDS, Version, control, lay_out, nsis, spec, unused
from desk.adapters.darkroom_process import DarkroomProcess
from desk.pages.page import Tone
from tests.scanning.invented import jpeg, page

ROOT = Path(__file__).resolve().parents[1]
VERSION = Version("1.2.3")


@pytest.fixture
def frozen(tmp_path) -> Path:
    """A folder as PyInstaller leaves it."""
    folder = tmp_path / "frozen" / NAME
    (folder / "_internal").mkdir(parents=True)
    (folder / NAME).write_bytes(b"\x7fELF" + bytes(2048))
    (folder / "_internal" / "base_library.zip").write_bytes(bytes(4096))
    return folder


def package(frozen: Path, tmp_path: Path) -> Path:
    lay_out(frozen, tmp_path / "tree", VERSION)
    made = tmp_path / "package.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Znone", "--build"]
    subprocess.run([*command, str(tmp_path / "tree"), str(made)], check=True, capture_output=True)
    return made


def told(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


needs_dpkg = pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="no dpkg-deb here")


@pytest.mark.parametrize("windows", [False, True])
def test_the_recipe_is_python(windows):
    ast.parse(spec(windows))


def test_windows_has_a_door_for_commands_too():
    assert "('desk', True)" in spec(windows=True)


def test_one_version_is_told_everywhere():
    assert Version.read().text in "\n".join(build_installer.plan(Path("dist"), Version.read()))


def test_the_migrations_go_along_as_files():
    assert "db/migrations" in spec(windows=False)


@pytest.mark.parametrize("name", ["PySide6/Qt/lib/libQt6Qml.so.6", "x/platformthemes/libqgtk3.so"])
def test_what_nothing_uses_stays_out(name):
    assert unused(name)


@pytest.mark.parametrize(
    "name",
    [
        "PySide6/Qt/lib/libQt6Widgets.so.6",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/lib/libicudata.so.73",
        "resources/i18n/vi.ts",
    ],
)
def test_what_the_window_needs_goes_along(name):
    assert not unused(name)


def test_every_system_package_of_the_makefile_is_depended_on_or_recommended():
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    names = makefile.split("QT_PACKAGES :=")[1].split("TEST_PACKAGES")[0].replace("\\\n", " ")
    wanted = {
        word for word in names.split() if word not in {"FORM_PACKAGES", "SCAN_PACKAGES", ":="}
    }
    assert wanted - {*DEPENDS, *RECOMMENDS} == set()


def test_the_control_file_names_version_and_size():
    lines = control(VERSION, 4711).splitlines()
    assert {"Package: quay-mot-cua", "Version: 1.2.3", "Installed-Size: 4711"} <= set(lines)


@needs_dpkg
def test_dpkg_reads_the_package(frozen, tmp_path):
    made = package(frozen, tmp_path)
    assert told("dpkg-deb", "--field", str(made), "Version").strip() == "1.2.3"


@needs_dpkg
def test_the_package_holds_program_command_menu_entry_and_icon(frozen, tmp_path):
    names = told("dpkg-deb", "--contents", str(package(frozen, tmp_path)))
    wanted = (
        f"./opt/{NAME}/{NAME}",
        f"./usr/bin/{NAME} -> /opt/{NAME}/{NAME}",
        f"./usr/share/applications/{NAME}.desktop",
        f"./usr/share/icons/hicolor/scalable/apps/{NAME}.svg",
    )
    assert [name for name in wanted if name not in names] == []


@needs_dpkg
def test_the_package_touches_nothing_of_the_user(frozen, tmp_path):
    scripts = {"preinst", "postinst", "prerm", "postrm"}
    lay_out(frozen, tmp_path / "tree", VERSION)
    assert scripts & {one.name for one in (tmp_path / "tree" / "DEBIAN").iterdir()} == set()


def test_the_windows_script_is_64_bit_and_vietnamese(tmp_path):
    script = nsis(VERSION, tmp_path / "frozen", tmp_path / "setup.exe")
    assert script.index("Target amd64-unicode") < script.index("SetCompressor")
    assert 'MUI_LANGUAGE "Vietnamese"' in script


def test_the_plan_speaks_of_both_systems(tmp_path):
    lines = "\n".join(build_installer.plan(tmp_path, VERSION))
    assert "dpkg-deb" in lines
    assert "makensis" in lines


def test_the_plan_changes_nothing(tmp_path):
    out = tmp_path / "dist"
    line = [sys.executable, str(ROOT / "build_installer.py"), "--plan", "--out", str(out)]
    told(*line)
    assert not out.exists()


@pytest.mark.skipif(not os.environ.get("SOAK"), reason="takes minutes: make soak")
def test_the_frozen_program_runs_the_demo(tmp_path):
    program = build_installer.freeze(tmp_path / "build", windows=False) / NAME
    done = subprocess.run(
        [str(program), "demo", "--home", str(tmp_path / "home")],
        capture_output=True,
        text=True,
        env={**os.environ, "XDG_STATE_HOME": str(tmp_path / "state")},
        check=False,
    )
    assert (done.returncode, "khớp 20/20" in done.stdout) == (0, True)


@pytest.mark.skipif(not os.environ.get("SOAK"), reason="takes minutes: make soak")
def test_the_frozen_darkroom_sees_a_page(tmp_path):
    program = build_installer.freeze(tmp_path / "build", windows=False) / NAME
    darkroom = DarkroomProcess((str(program), "child"))
    look = darkroom.look(jpeg(page("sealed", 150).image))
    darkroom.close()
    assert look.tone is Tone.COLOUR


@pytest.mark.parametrize(
    ("name", "whole"),
    [
        ("libscipy_openblas64_-32a4b2a6.so", True),
        ("libgfortran-040039e1-0352e75f.so.5.0.0", True),
        ("libQt6Core.so.6", False),
        ("zxingcpp.cpython-311-x86_64-linux-gnu.so", False),
    ],
)
def test_libraries_whose_parts_were_moved_are_not_stripped(name, whole):
    assert build_installer.kept_whole(name) is whole

"""Builds the installer for the system it runs on: a .deb on Debian, a set-up (NSIS) on Windows.

`python build_installer.py [--out DIR]`; with `--plan` it only says what it would do, for both.
"""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from argparse import ArgumentParser
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path
from string import Template
from typing import Final

ROOT: Final = Path(__file__).resolve().parent
NAME: Final = "quay-mot-cua"
TITLE: Final = "Quầy Một Cửa"
SUMMARY: Final = "one-stop desk of a commune: receives dossiers offline, delivers them with proof"

DEPENDS: Final = (
    "libc6",
    "libgcc-s1",
    "libstdc++6",
    "libgl1",
    "libegl1",
    "libxkbcommon0",
    "libdbus-1-3",
    "libfontconfig1",
    "libglib2.0-0",
    "libxcb-cursor0",
    "libxcb-icccm4",
    "libxcb-keysyms1",
    "libxcb-shape0",
    "libxcb-xkb1",
    "libxkbcommon-x11-0",
    "xkb-data",
    "libcups2",
    "fonts-croscore",
)

RECOMMENDS: Final = ("sane-utils", "sane-airscan", "tesseract-ocr", "tesseract-ocr-vie")
"""Without them everything works but a USB scanner on this PC and recognised text."""

DATA: Final = ("resources", "db/migrations")
"""Read as files at run time."""

PACKAGES_WITH_DATA: Final = (
    "barcode",
    "fontpkg",
    "fontpkg_be_vietnam_pro",
    "fontpkg_fira_sans",
    "fontpkg_spectral",
    "reportlab",
    "tzdata",
)

NOT_USED: Final = (
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6VirtualKeyboard*",
    "*Qt6WebSockets*",
    "*Qt6Designer*",
    "*Qt6Test*",
    "*qtvirtualkeyboard*",
    "*/platformthemes/*gtk3*",
    "*/Qt/translations/*",
    "*/Qt/qml/*",
    "*/platforms/*vnc*",
    "*/platforms/*linuxfb*",
    "*/platforms/*eglfs*",
    "*/platforms/*minimalegl*",
    "*/egldeviceintegrations/*",
    "*libgtk-3*",
    "*libgdk-3*",
    "*/libcups.so*",
    "*/libgnutls.so*",
    "*/libavahi-*",
    "*/libstdc++.so*",
    "*/libgcc_s.so*",
    "*/PIL/_avif*",
    "*/pillow.libs/libavif*",
    "*/resources/installer/*",
    "*/resources/screenshots/*",
    "*/__pycache__/*",
    "*/tests/*",
    "*.pyi",
)
KEPT_WHOLE: Final = re.compile(r"-[0-9a-f]{8}\.so")
EXCLUDED: Final = (
    "tkinter",
    "pytest",
    "hypothesis",
    "mypy",
    "setuptools",
    "PySide6.QtQml",
    "PySide6.QtQuick",
)


@dataclass(frozen=True, slots=True)
class Version:
    """The program's version as pyproject.toml has it."""

    text: str

    @staticmethod
    def read() -> "Version":
        """Raises KeyError when pyproject.toml has none."""
        told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
        return Version(told["project"]["version"])


REGISTRY_KEY: Final = rf"Software\Microsoft\Windows\CurrentVersion\Uninstall\{NAME}"


def filled(template: str, **values: object) -> str:
    """One of the texts in resources/installer with its $names filled in."""
    text = (ROOT / "resources" / "installer" / template).read_text(encoding="utf-8")
    return Template(text).substitute(values)


def spec(windows: bool) -> str:
    """What PyInstaller is told: one folder, no UPX, nothing that is not used."""
    programs = [(NAME, not windows)] + ([("desk", True)] if windows else [])
    data = [(str(ROOT / one), one) for one in DATA]
    return filled(
        "program.spec",
        packages=repr(PACKAGES_WITH_DATA),
        data=repr(data),
        entry=repr(str(ROOT / "desk" / "__main__.py")),
        root=repr(str(ROOT)),
        excluded=repr(list(EXCLUDED)),
        programs=repr(programs),
        name=repr(NAME),
    )


def freeze(build: Path, windows: bool) -> Path:
    """The folder with the program, its Python and what it needs."""
    build.mkdir(parents=True, exist_ok=True)
    recipe = build / f"{NAME}.spec"
    recipe.write_text(spec(windows), encoding="utf-8")
    places = ("--distpath", str(build / "frozen"), "--workpath", str(build / "work"))
    run(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", *places, str(recipe))
    frozen = build / "frozen" / NAME
    if not windows:
        strip(frozen)
    return frozen


def strip(frozen: Path) -> None:
    """Takes the symbols out of what is not broken by it."""
    found = (one for one in files_of(frozen) if ".so" in one.name and not kept_whole(one.name))
    run("strip", "--strip-unneeded", *map(str, found))


def kept_whole(name: str) -> bool:
    """Whether a library no longer loads once it is stripped: its wheel's maker moved its parts."""
    return KEPT_WHOLE.search(name) is not None


def lay_out(frozen: Path, tree: Path, version: Version) -> None:
    """The files of the .deb as they will lie on the disk."""
    shutil.rmtree(tree, ignore_errors=True)
    place = tree / "opt" / NAME
    shutil.copytree(frozen, place, symlinks=True)
    binaries = tree / "usr" / "bin"
    binaries.mkdir(parents=True)
    (binaries / NAME).symlink_to(f"/opt/{NAME}/{NAME}")
    menu = filled("desktop", title=TITLE, name=NAME)
    write(tree / "usr/share/applications" / f"{NAME}.desktop", menu)
    icon = (ROOT / "resources/icons" / f"{NAME}.svg").read_text(encoding="utf-8")
    write(tree / "usr/share/icons/hicolor/scalable/apps" / f"{NAME}.svg", icon)
    write(tree / "usr/share/doc" / NAME / "copyright", copyright_text())
    size = sum(file.stat().st_size for file in files_of(place)) // 1024
    write(tree / "DEBIAN" / "control", control(version, size))


def copyright_text() -> str:
    """The licences of the icons; each library's own lies beside it in the program's folder."""
    icons = (ROOT / "resources/icons/LICENSE").read_text(encoding="utf-8")
    return f"{TITLE}\n\nIcons (Lucide):\n{icons}"


def control(version: Version, kilobytes: int) -> str:
    """What dpkg must know."""
    return filled(
        "control",
        name=NAME,
        version=version.text,
        depends=", ".join(DEPENDS),
        recommends=", ".join(RECOMMENDS),
        kilobytes=kilobytes,
        summary=SUMMARY,
    )


def nsis(version: Version, frozen: Path, setup: Path) -> str:
    """The set-up's script for Windows."""
    return filled(
        "setup.nsi",
        title=TITLE,
        name=NAME,
        version=version.text,
        folder=frozen,
        setup=setup,
        key=REGISTRY_KEY,
    )


def build_deb(out: Path, version: Version) -> Path:
    """The .deb of this version."""
    tree = out / "build" / "tree"
    lay_out(freeze(out / "build", windows=False), tree, version)
    package = out / f"{NAME}_{version.text}_amd64.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package))
    return package


def build_setup(out: Path, version: Version) -> Path:
    """The set-up of this version."""
    frozen = freeze(out / "build", windows=True)
    setup = out / f"{NAME}-{version.text}-setup.exe"
    script = out / "build" / f"{NAME}.nsi"
    script.write_text(nsis(version, frozen, setup), encoding="utf-8-sig")
    run("makensis", "/INPUTCHARSET", "UTF8", str(script))
    return setup


def plan(out: Path, version: Version) -> Iterator[str]:
    """What would be done on each system."""
    yield f"{TITLE} {version.text}, from {ROOT.name} into {out}"
    yield f"Debian:  PyInstaller, one folder -> /opt/{NAME}; /usr/bin/{NAME}; menu entry and icon"
    yield f"         dpkg-deb -Zxz -> {NAME}_{version.text}_amd64.deb"
    yield f"         Depends: {', '.join(DEPENDS)}"
    yield f"Windows: PyInstaller, one folder: {NAME}.exe (window), desk.exe (commands)"
    yield f"         makensis (amd64-unicode, lzma) -> {NAME}-{version.text}-setup.exe"
    yield f"         into Program Files\\{NAME}, start menu, uninstaller under {REGISTRY_KEY}"
    yield "Data of the office lies in the user's folder; no installer touches it."


def run(*command: str) -> None:
    """Raises CalledProcessError."""
    subprocess.run(command, check=True, cwd=ROOT)  # noqa: S603 - our own tools, our own paths


def write(path: Path, text: str) -> None:
    """A text file, its folders made."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def files_of(folder: Path) -> list[Path]:
    """All plain files below it."""
    return [one for one in folder.rglob("*") if one.is_file() and not one.is_symlink()]


def unused(name: str) -> bool:
    """Whether the installer leaves out a file of that name."""
    return any(fnmatch(f"/{name}", pattern) for pattern in NOT_USED)


def main(argv: Sequence[str] | None = None) -> int:
    """0 when the installer lies in the folder asked for."""
    parser = ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    parser.add_argument("--plan", action="store_true", help="only say what would be done")
    args = parser.parse_args(argv)
    version = Version.read()
    os.umask(0o022)
    if args.plan:
        sys.stdout.write("\n".join(plan(args.out, version)) + "\n")
        return 0
    args.out.mkdir(parents=True, exist_ok=True)
    build = build_setup if sys.platform == "win32" else build_deb
    made = build(args.out.resolve(), version)
    sys.stdout.write(f"{made} ({made.stat().st_size / 1e6:.1f} MB)\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())

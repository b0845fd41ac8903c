"""Every English source has its Vietnamese, with the same placeholders."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from ui.translation import OURS, QTS, Vietnamese, read_words

ROOT = Path(__file__).resolve().parents[3]
PLACEHOLDER = re.compile(r"\{\w*\}")


@pytest.fixture(scope="module")
def sources(tmp_path_factory) -> set[tuple[str, str]]:
    """What lupdate finds in ui/ as it stands."""
    found = tmp_path_factory.mktemp("i18n") / "found.ts"
    files = sorted(str(file) for file in (ROOT / "ui").rglob("*.py"))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    command = [str(tool), "-locations", "none", *files, "-ts", str(found)]
    subprocess.run(command, check=True, capture_output=True)
    return {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ET.parse(found).getroot().iter("context")
        for message in context.iter("message")
    }


@pytest.mark.parametrize("file", [OURS, QTS])
def test_the_words_are_read_as_an_xml_reader_reads_them(file):
    tree = ET.parse(ROOT / "resources" / "i18n" / file).getroot()

    assert read_words(file) == {
        (context.findtext("name", ""), message.findtext("source", "")): told.text
        for context in tree.iter("context")
        for message in context.iter("message")
        if (told := message.find("translation")) is not None and told.get("type") is None
    }


def test_every_source_has_its_vietnamese(sources):
    assert sources - set(read_words()) == set()


def test_nothing_is_translated_that_nobody_says(sources):
    assert set(read_words()) - sources == set()


def test_placeholders_are_the_same():
    wrong = [
        source
        for (_, source), told in read_words().items()
        if set(PLACEHOLDER.findall(source)) != set(PLACEHOLDER.findall(told))
    ]
    assert wrong == []


@pytest.mark.parametrize("file", [OURS, QTS])
def test_no_sentence_begs_or_shouts(file):
    loud = [told for told in read_words(file).values() if "vui lòng" in told.lower() or "!" in told]
    assert loud == []


def test_an_unknown_sentence_stays_as_it_is():
    assert Vietnamese({}).translate("Nowhere", "Not known") == "Not known"

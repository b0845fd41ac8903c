"""The portal step warns of an address that is not encrypted, and keeps it all the same."""

import pytest

from desk.office.setup import Part
from tests.ui.intake_stand_ins import MORNING, type_text
from tests.ui.setup_stand_ins import FirstRun
from ui.parts import FieldState
from ui.setup.settings_page import SettingsPage

WARNING = "Dữ liệu của công dân sẽ đi trên mạng không được mã hóa; dùng https:// mới an toàn."


@pytest.fixture
def run(tmp_path, work):
    made = FirstRun(tmp_path, work)
    made.home()
    yield made
    made.close()


@pytest.fixture
def page(qtbot, run, settle):
    made = SettingsPage(run.host, run.work, lambda: MORNING)
    qtbot.addWidget(made)
    made.show()
    made.start(Part.PORTAL)
    settle()
    return made


def put(page, key, text):
    field = page.step.boxes[key].field
    field.clear()
    type_text(field, text)
    box = page.step.boxes[key]
    return box.state, box.message


@pytest.mark.parametrize("key", ["portal.address", "portal.files_address"])
def test_an_open_line_is_warned_of_in_amber_while_it_is_typed(page, key):
    assert put(page, key, "http://10.0.0.5") == (FieldState.WARNING, WARNING)


@pytest.mark.parametrize("address", ["https://mot-cua.example", "http://127.0.0.1:8765"])
def test_an_encrypted_line_or_this_machine_is_not(page, address):
    put(page, "portal.address", "http://10.0.0.5")
    assert put(page, "portal.address", address)[0] is FieldState.NORMAL


def test_an_open_line_is_kept_and_still_warned_of(page, run, settle):
    put(page, "portal.address", "http://10.0.0.5")
    page.save()
    settle()
    assert run.host.settled().office.portal.address == "http://10.0.0.5"
    assert page.step.boxes["portal.address"].state is FieldState.WARNING

"""The pages about officers and training: what a key does, and what a refusal says."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from desk.adapters.starter_catalogue import load_starter
from desk.catalogue.catalogue import Catalogue
from desk.errors import DeskError, TooManyTriesError, WrongPasswordError
from desk.office.accounts import (
    LastAdministratorError,
    Officer,
    OfficerExistsError,
    Role,
    WrongRecoveryKeyError,
    may_take,
)
from desk.office.training import PASSWORD
from tests.ui.stand_ins import NOW, OFFICERS
from ui.officers.officers_page import OfficersPage, Task
from ui.officers.recovery_page import RecoveryPage
from ui.training.cases_page import CasesPage
from ui.wiring.training import cases
from ui.wording.officers import field_warning
from ui.work import Work

CHIEF, THANG, _ = OFFICERS
FIELDS = ("Hộ tịch", "Chứng thực", "Đất đai")
OWN, NEW = "mật khẩu dài", "một mật khẩu khác"
KEY = "ABCD-EFGH-IJKL-MNOP-QRST-UVWX-YZ23-4567"


@dataclass
class KeeperStandIn:
    """Takes notes of what is asked for; `trouble` is raised once."""

    me: str = CHIEF.login
    trouble: DeskError | None = None
    asked: list[tuple] = field(default_factory=list)

    def officers(self) -> tuple[Officer, ...]:
        return OFFICERS

    def __getattr__(self, name: str) -> Callable[..., None]:
        if name.startswith("_"):
            raise AttributeError(name)

        def note(*told: object) -> None:
            if self.trouble:
                trouble, self.trouble = self.trouble, None
                raise trouble
            self.asked.append((name, *told))

        return note


@pytest.fixture
def keeper() -> KeeperStandIn:
    return KeeperStandIn()


def shown(qtbot, widget: QWidget, settle: Callable[[], None]) -> None:
    qtbot.addWidget(widget)
    widget.resize(818, 584)
    widget.show()
    widget.activateWindow()
    qtbot.waitExposed(widget)
    settle()


@pytest.fixture
def page(qtbot, work: Work, settle, keeper) -> OfficersPage:
    made = OfficersPage(keeper, CHIEF, FIELDS, work)
    shown(qtbot, made, settle)
    return made


@pytest.fixture
def recovery(qtbot, work: Work, settle, keeper) -> RecoveryPage:
    made = RecoveryPage(keeper, work)
    shown(qtbot, made, settle)
    return made


@pytest.fixture
def training(qtbot, settle) -> CasesPage:
    made = CasesPage(cases(Catalogue(load_starter()), NOW), PASSWORD)
    shown(qtbot, made, settle)
    return made


def fill(page: OfficersPage, **texts: str) -> None:
    for name, text in texts.items():
        line = getattr(page.form, name).field
        assert isinstance(line, QLineEdit)
        line.setText(text)


def choose(page: OfficersPage, officer: Officer) -> None:
    page.table.selectRow(page.model.place_of(officer.login))


def passwords(page: OfficersPage) -> list[str]:
    return [
        page.form.password.field.text(),
        page.form.again.field.text(),
        page.form.own.field.text(),
    ]


def test_the_list_tells_each_officer_with_role_and_fields(page):
    cells = [page.model.index(0, column).data() for column in range(page.model.columnCount())]
    assert cells == [CHIEF.name, "nguyet", "Quản trị viên", "Tất cả lĩnh vực", "Đang ở quầy này"]


def test_a_key_begins_a_new_officer_and_enter_adds_it(page, keeper, settle):
    QTest.keyClick(page.table, Qt.Key.Key_Insert)
    fill(page, name="Đặng  Hữu Nghĩa", title="Công chức", login="nghia")
    page.form.fields.item(2).setCheckState(Qt.CheckState.Checked)
    fill(page, password=NEW, again=NEW, own=OWN)
    QTest.keyClick(page.form.own.field, Qt.Key.Key_Return)
    settle()
    officer = Officer("nghia", "Đặng Hữu Nghĩa", "Công chức", Role.OFFICER, ("Đất đai",))
    assert keeper.asked == [("add", OWN, officer, NEW)]
    assert not page.filling


def test_a_sign_in_name_is_proposed(page, qtbot):
    page.begin(Task.ADD)
    qtbot.keyClicks(page.form.name.field, "Dang Huu Nghia")
    assert page.form.login.field.text()


def test_enter_on_the_list_changes_that_officer(page, keeper, settle):
    choose(page, THANG)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    page.form.role.set_value(Role.ADMINISTRATOR)
    fill(page, own=OWN)
    page.do()
    settle()
    assert keeper.asked == [("change", OWN, replace(THANG, role=Role.ADMINISTRATOR))]


def test_a_field_the_catalogue_no_longer_has_is_kept(page, keeper, settle):
    old = replace(THANG, fields=("Ngành cũ",))
    page.model.show_officers((old,))
    page.table.selectRow(0)
    page.begin(Task.CHANGE)
    fill(page, own=OWN)
    page.do()
    settle()
    assert keeper.asked == [("change", OWN, old)]


def test_a_password_is_set_for_a_colleague(page, keeper, settle):
    choose(page, THANG)
    QTest.keyClick(page.table, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    fill(page, password=NEW, again=NEW, own=OWN)
    page.do()
    settle()
    assert keeper.asked == [("set_password", OWN, THANG.login, NEW)]


def test_disabling_says_what_it_does_and_is_confirmed_by_the_own_password(page, keeper, settle):
    choose(page, THANG)
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    page.do()
    settle()
    assert keeper.asked == []
    assert page.form.message == "Gõ mật khẩu để xác nhận."
    fill(page, own=OWN)
    page.drop.click()
    settle()
    assert keeper.asked == [("disable", OWN, THANG.login)]
    assert page.told.text() == f"{THANG.name} không đăng nhập được nữa."


def test_the_own_password_is_changed_by_everyone(qtbot, work, settle, keeper):
    page = OfficersPage(keeper, THANG, FIELDS, work)
    shown(qtbot, page, settle)
    for task in (Task.ADD, Task.CHANGE, Task.PASSWORD, Task.DISABLE):
        page.begin(task)
        assert not page.filling
        assert not page.buttons[task].isEnabled()
    page.buttons[Task.OWN_PASSWORD].click()
    fill(page, password=NEW, again=NEW, own=OWN)
    page.do()
    settle()
    assert keeper.asked == [("change_password", OWN, NEW)]


@pytest.mark.parametrize(
    ("texts", "told"),
    [
        ({"password": "ngắn", "again": "ngắn"}, "Cần ít nhất 8 ký tự."),
        ({"password": NEW, "again": OWN}, "Hai lần gõ khác nhau. Gõ lại cả hai."),
    ],
    ids=["short", "different"],
)
def test_a_password_that_will_not_do_is_said_at_once(page, keeper, texts, told):
    page.begin(Task.OWN_PASSWORD)
    fill(page, own=OWN, **texts)
    page.do()
    assert (page.form.message, keeper.asked) == (told, [])


@pytest.mark.parametrize(
    ("trouble", "told"),
    [
        (WrongPasswordError(), "Mật khẩu của người đang đăng nhập chưa đúng. Chưa thay đổi gì."),
        (OfficerExistsError(), "Đã có cán bộ tên này."),
        (
            LastAdministratorError(),
            "Đây là quản trị viên cuối cùng. Giao vai trò này cho người khác trước đã.",
        ),
    ],
    ids=["own password", "exists", "last"],
)
def test_a_refusal_is_one_sentence_and_the_form_stays(page, keeper, settle, trouble, told):
    page.begin(Task.ADD)
    fill(page, name="Người Mới", login="moi", password=NEW, again=NEW, own=OWN)
    keeper.trouble = trouble
    page.do()
    settle()
    assert page.filling
    assert page.form.message == told
    assert page.form.name.field.text() == "Người Mới"


def test_passwords_never_stay_in_fields(page, settle):
    page.begin(Task.ADD)
    fill(page, name="Người Mới", login="moi", password=NEW, again=NEW, own=OWN)
    page.do()
    assert passwords(page) == ["", "", ""]
    settle()
    page.begin(Task.OWN_PASSWORD)
    fill(page, password=NEW, again=NEW, own=OWN)
    page.step_back()
    assert passwords(page) == ["", "", ""]


def test_esc_goes_from_the_form_to_the_list_and_then_back(page, qtbot):
    page.begin(Task.ADD)
    QTest.keyClick(page.form.name.field, Qt.Key.Key_Escape)
    assert not page.filling
    with qtbot.waitSignal(page.back):
        QTest.keyClick(page.table, Qt.Key.Key_Escape)


def test_changes_are_told(page, keeper, settle, qtbot):
    page.begin(Task.OWN_PASSWORD)
    fill(page, password=NEW, again=NEW, own=OWN)
    with qtbot.waitSignal(page.changed):
        page.do()


@pytest.mark.parametrize(
    "typed", [KEY, KEY.lower(), KEY.replace("-", ""), KEY.replace("-", "  "), f" {KEY}\t"]
)
def test_the_recovery_key_is_taken_however_it_is_typed(recovery, qtbot, typed):
    qtbot.keyClicks(recovery.key, typed.replace("\t", " "))
    assert recovery.key.key == KEY.replace("-", "")
    assert recovery.key.text() == KEY.replace("-", " - ")


def test_the_key_is_corrected_in_the_middle_without_losing_the_place(recovery, qtbot):
    qtbot.keyClicks(recovery.key, "ABCDEFGX")
    recovery.key.setCursorPosition(len("ABCD - EFGX"))
    QTest.keyClick(recovery.key, Qt.Key.Key_Backspace)
    qtbot.keyClicks(recovery.key, "HIJ")
    assert recovery.key.key == "ABCDEFGHIJ"
    recovery.key.setCursorPosition(2)
    qtbot.keyClicks(recovery.key, "XY")
    assert recovery.key.key == "ABXYCDEFGHIJ"


def ready(page: RecoveryPage) -> None:
    page.key.setText(KEY)
    page.password.setText(NEW)
    page.again.setText(NEW)


def test_the_key_sets_a_new_password_for_the_chosen_officer(recovery, keeper, settle, qtbot):
    QTest.keyClick(recovery.key, Qt.Key.Key_Down)
    ready(recovery)
    with qtbot.waitSignal(recovery.recovered) as told:
        QTest.keyClick(recovery.again, Qt.Key.Key_Return)
    assert told.args == [THANG.login]
    assert keeper.asked == [("recover", KEY.replace("-", ""), THANG.login, NEW)]
    assert [recovery.key.text(), recovery.password.text(), recovery.again.text()] == ["", "", ""]


def test_a_wrong_key_is_one_clear_sentence(recovery, keeper, settle):
    keeper.trouble = WrongRecoveryKeyError()
    ready(recovery)
    recovery.recover()
    settle()
    assert recovery.message == (
        "Khóa khôi phục này không mở được quầy này. So lại cả tám nhóm trên tờ in."
    )
    assert recovery.key.hasFocus()


def test_after_too_many_wrong_keys_the_page_waits(recovery, keeper, settle):
    keeper.trouble = TooManyTriesError(8)
    ready(recovery)
    recovery.recover()
    settle()
    assert not recovery.button.isEnabled()
    recovery.recover()
    settle()
    assert keeper.asked == []
    for _ in range(8):
        recovery.waiting.tick()
    assert recovery.button.isEnabled()


def test_half_a_key_is_said_with_its_group(recovery, keeper):
    recovery.key.setText("ABCD - EFGH - IJ")
    recovery.recover()
    assert recovery.message == "Khóa có 8 nhóm, mỗi nhóm 4 ký tự; nhóm 3 chưa đủ."
    assert keeper.asked == []


def test_esc_leaves_the_recovery(recovery, qtbot):
    with qtbot.waitSignal(recovery.back):
        QTest.keyClick(recovery.key, Qt.Key.Key_Escape)


def test_enter_opens_the_case_the_keyboard_is_on(training, qtbot):
    QTest.keyClick(training.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(training.chosen) as told:
        QTest.keyClick(training.list, Qt.Key.Key_Return)
    assert told.args[0].number == 2
    assert told.args[0].draft.owner.name == "Đinh Thị Lụa"


def test_the_plug_is_pulled_by_its_key(training, qtbot):
    with qtbot.waitSignal(training.kill_wanted) as told:
        keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(training.list, Qt.Key.Key_K, keys)
    assert told.args[0].number == 1


def test_training_begins_anew_only_after_a_second_word(training, qtbot):
    with qtbot.assertNotEmitted(training.reset_wanted):
        training.reset.click()
        QTest.keyClick(training.later, Qt.Key.Key_Escape)
    training.reset.click()
    with qtbot.waitSignal(training.reset_wanted):
        training.sure.click()


def test_the_password_of_the_training_mode_is_shown(training):
    assert any(
        PASSWORD in child.text()
        for child in training.findChildren(QWidget, "")
        if hasattr(child, "text") and callable(child.text)
    )


@pytest.mark.parametrize("made", ["page", "recovery", "training"])
def test_whatever_can_have_the_focus_has_a_name(request, made):
    widget = request.getfixturevalue(made)
    if isinstance(widget, OfficersPage):
        widget.begin(Task.ADD)
    nameless = [
        child.objectName() or type(child).__name__
        for child in widget.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus
        and isinstance(child, QLineEdit | QPushButton)
        and not child.accessibleName()
    ]
    assert nameless == []


def test_a_procedure_outside_the_fields_is_warned_of_and_not_forbidden():
    land = next(one for one in load_starter() if one.field_name == "Đất đai")
    officer = replace(THANG, fields=("Hộ tịch",))
    assert not may_take(officer, land)
    told = "Đất đai: không thuộc lĩnh vực được giao. Vẫn nhận được hồ sơ này."
    assert (field_warning(officer, land), field_warning(THANG, land)) == (told, "")

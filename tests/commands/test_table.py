"""What a catalogue or a portal wrote does not steer the officer's terminal."""

from ui.commands.table import complain, show, show_table


def test_a_table_holds_no_control_characters(capsys):
    show_table(("Code",), [("a\x1b]0;title\x07\u202eb\x9b31m",)])
    assert capsys.readouterr().out.splitlines()[-1] == "a ]0;title  b 31m"


def test_vietnamese_letters_stay(capsys):
    show("Ủy ban nhân dân xã Yên Khê Thượng – ✓ ─")
    assert capsys.readouterr().out == "Ủy ban nhân dân xã Yên Khê Thượng – ✓ ─\n"


def test_a_complaint_is_one_line(capsys):
    complain("một\nhai\x1b[2J")
    assert capsys.readouterr().err == "một hai [2J\n"

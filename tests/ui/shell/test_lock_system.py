"""The computer's own lock, heard on a real bus; Windows' messages as what they mean."""

import shutil
import subprocess

import pytest
from PySide6.QtDBus import QDBusConnection, QDBusMessage

from ui.shell.bus_lock import BusLock
from ui.shell.system_lock import SystemLock
from ui.shell.windows_lock import POWER, SESSION_CHANGE, means_lock

LOGIN = "org.freedesktop.login1"
needs_bus = pytest.mark.skipif(shutil.which("dbus-daemon") is None, reason="needs dbus-daemon")


@pytest.fixture
def bus(tmp_path):
    """The address of a bus of our own."""
    socket = tmp_path / "bus"
    config = tmp_path / "bus.conf"
    config.write_text(
        "<busconfig>"
        f"<type>session</type><listen>unix:path={socket}</listen>"
        '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
        '<allow eavesdrop="true"/><allow own="*"/></policy>'
        "</busconfig>"
    )
    daemon = subprocess.Popen(
        ["dbus-daemon", f"--config-file={config}", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


@pytest.fixture
def sender(qapp, bus):
    """Somebody else on that bus."""
    yield QDBusConnection.connectToBus(bus, "sender")
    QDBusConnection.disconnectFromBus("sender")


@pytest.fixture
def lock(qapp, bus):
    yield BusLock([QDBusConnection.connectToBus(bus, "listener")])
    QDBusConnection.disconnectFromBus("listener")


def tell(sender, path, interface, name, *words):
    message = QDBusMessage.createSignal(path, interface, name)
    message.setArguments(list(words))
    assert sender.send(message)


@needs_bus
@pytest.mark.parametrize(
    ("path", "interface", "name", "words"),
    [
        ("/org/freedesktop/login1/session/_32", f"{LOGIN}.Session", "Lock", ()),
        ("/org/freedesktop/login1", f"{LOGIN}.Manager", "PrepareForSleep", (True,)),
        ("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", (True,)),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", (True,)),
    ],
)
def test_the_computers_lock_and_sleep_are_heard(qtbot, lock, sender, path, interface, name, words):
    with qtbot.waitSignal(lock.locked, timeout=20_000):
        tell(sender, path, interface, name, *words)


@needs_bus
def test_waking_up_is_no_lock(qtbot, lock, sender):
    heard = []
    lock.locked.connect(lambda: heard.append("lock"))
    manager = ("/org/freedesktop/login1", f"{LOGIN}.Manager")
    tell(sender, *manager, "PrepareForSleep", False)
    with qtbot.waitSignal(lock.locked, timeout=20_000):  # the second comes after the first
        tell(sender, *manager, "PrepareForSleep", True)
    assert heard == ["lock"]


def test_no_bus_is_no_trouble(qapp):
    nowhere = QDBusConnection.connectToBus("unix:path=/nonexistent/bus", "nowhere")
    assert isinstance(BusLock([nowhere]), SystemLock)


@pytest.mark.parametrize(
    ("message", "detail", "meant"),
    [
        (SESSION_CHANGE, 7, True),
        (SESSION_CHANGE, 8, False),
        (SESSION_CHANGE, 2, True),
        (SESSION_CHANGE, 4, True),
        (POWER, 4, True),
        (POWER, 7, False),
        (0x0100, 7, False),
    ],
)
def test_windows_locking_switching_and_sleeping_lock(message, detail, meant):
    assert means_lock(message, detail) is meant

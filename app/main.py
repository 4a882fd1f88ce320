"""The desktop program: the worker, its thread, the window."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMetaObject, QSettings, Qt, QThread, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

import resources
from app.engine.engine import Engine
from app.engine.worker import Worker
from app.instance import FirstInstance, raise_first
from app.look import applying, theme
from app.settings import load, place
from app.window import Window
from index.address import SharedServer


def main(folder: Path, server: SharedServer | None = None) -> int:
    """Opens the window on the library in a folder; returns the exit code."""
    application = prepare(QApplication([sys.argv[0]]))
    settings = QSettings()
    chosen = load(place())
    if raise_first(folder):
        return 0
    first = FirstInstance(folder)
    applying.translate(application, chosen.language)
    applying.apply(application, chosen)
    worker = Worker(lambda: open_library(folder, server), lambda: mend_library(folder))
    with on_its_own_thread(worker):
        window = Window(worker, settings, chosen, str(server or ""))
        first.raised.connect(window.come_forward)
        sys.excepthook = window.excepthook
        window.show()
        QTimer.singleShot(0, window, window.start)
        code = application.exec()
        sys.excepthook = sys.__excepthook__
        first.close()
        window.deleteLater()
    return code


def prepare(application: QApplication) -> QApplication:
    """Names the application and gives it its look."""
    application.setApplicationName("rapporteur")
    application.setOrganizationName("rapporteur")
    application.setApplicationDisplayName("Rapporteur")
    application.setDesktopFileName("rapporteur")
    application.setStyle("Fusion")
    application.setWindowIcon(QIcon(str(resources.path("icons") / "rapporteur.svg")))
    theme.apply(application)
    return application


def open_library(folder: Path, server: SharedServer | None = None) -> Engine:
    """Opens the real library; called on the worker's thread, where its imports take their time."""
    from index.library import Library

    return Library.open(folder, server=server)


def mend_library(folder: Path) -> None:
    """Puts a damaged library right from its backup and its originals; on the worker's thread too.

    What can't be mended is named by `rapporteur check`.
    """
    from index.library import Library

    Library.recover(folder)


@contextmanager
def on_its_own_thread(worker: Worker) -> Iterator[QThread]:
    """Runs a worker on a thread, and ends both.

    A thread owned by the window dies with the window while it still runs, which aborts the
    process; here it has ended before anything of the window's is gone.
    """
    thread = QThread()
    worker.moveToThread(thread)
    thread.start()
    try:
        yield thread
    finally:
        QMetaObject.invokeMethod(worker, "close", Qt.ConnectionType.QueuedConnection)
        thread.wait()

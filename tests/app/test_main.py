"""The program starts: the window before the library, one window a library, an orderly end."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

import app.main
from app.instance import FirstInstance
from app.window import Window
from index.address import SharedServer

_HEAVY = ("torch", "chromadb", "llama_index", "onnxruntime", "numpy", "sentence_transformers")


@pytest.fixture
def start(
    look: QApplication, library: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """Lets `main` run within this process, on the fake library; what happened, in order."""
    happened: list[str] = []

    def open_library(folder: Path, server: SharedServer | None) -> Any:
        shown = [one for one in QApplication.topLevelWidgets() if isinstance(one, Window)]
        happened.append("opened behind a window" if any(one.isVisible() for one in shown) else "")
        return library

    for kind in QSettings.Format.NativeFormat, QSettings.Format.IniFormat:
        QSettings.setPath(kind, QSettings.Scope.UserScope, str(tmp_path))
    monkeypatch.setattr(app.main, "QApplication", lambda argv: look)
    monkeypatch.setattr(app.main, "open_library", open_library)
    return happened


def close_when_opened(happened: list[str]) -> None:
    """Closes the window once the library is open."""
    if happened:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, Window) and window.isVisible():
                window.close()
    else:
        QTimer.singleShot(20, lambda: close_when_opened(happened))


def test_the_window_is_there_before_the_library_and_all_ends(
    start: list[str], library: Any, tmp_path: Path
) -> None:
    close_when_opened(start)
    assert app.main.main(tmp_path) == 0
    assert start == ["opened behind a window"]
    assert library.closed
    assert sys.excepthook is sys.__excepthook__


def test_a_second_start_raises_the_first_and_ends(start: list[str], tmp_path: Path) -> None:
    first = FirstInstance(tmp_path)
    raised: list[bool] = []
    first.raised.connect(lambda: raised.append(True))
    assert app.main.main(tmp_path) == 0
    QApplication.processEvents()
    assert raised == [True]
    assert start == []
    first.close()


def test_nothing_heavy_is_imported_before_the_window() -> None:
    asked = f"import sys, app.main; print([m for m in {_HEAVY!r} if m in sys.modules])"
    done = subprocess.run(
        [sys.executable, "-c", asked],
        capture_output=True,
        check=True,
        cwd=Path(__file__).parents[2],
        text=True,
    )
    assert done.stdout.strip() == "[]"

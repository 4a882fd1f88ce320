"""The window speaks the language chosen, and all of it where the language is called complete."""

import importlib.util
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

import resources
from app import phrases
from app.engine.worker import Worker
from app.look import applying
from app.settings import LANGUAGES
from app.window import Window

ROOT = Path(__file__).parents[2]
COMPLETE = ("fr", "es")
BEGUN = ("ar",)
FIELD = re.compile(r"\{[^}]*\}|%n")


def tools() -> Any:
    """The script that `make translations` runs."""
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "packaging" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(language: str) -> Iterator[tuple[str, list[str], bool]]:
    """Each word of the program, its translations, and whether they are finished."""
    path = resources.path("translations") / f"rapporteur_{language}.ts"
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        finished = translation.get("type") is None
        yield message.findtext("source", ""), forms or [translation.text or ""], finished


@pytest.mark.parametrize("language", COMPLETE)
def test_a_complete_language_leaves_nothing_in_english(language: str) -> None:
    unfinished = [text for text, forms, done in messages(language) if not done or not all(forms)]
    assert unfinished == []


@pytest.mark.parametrize("language", [*COMPLETE, *BEGUN])
def test_translations_keep_the_fields_that_are_filled_in(language: str) -> None:
    for text, forms, finished in messages(language):
        for form in forms if finished else ():
            wanted = set(FIELD.findall(text))
            found = set(FIELD.findall(form))
            # Arabic says "a page" and "two pages" without a number.
            assert found == wanted or (len(forms) > 2 and found == wanted - {"%n"}), text


@pytest.fixture
def speak(
    look: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], str]]:
    """Builds a language as set-up does, and has the program speak it until the test ends."""
    (tmp_path / "translations").mkdir()
    before = set(look.findChildren(QTranslator))
    place = resources.path
    built = tmp_path / "translations"
    monkeypatch.setattr(
        resources, "path", lambda name: built if name == "translations" else place(name)
    )

    def speak(language: str) -> str:
        source = ROOT / "resources" / "translations" / f"rapporteur_{language}.ts"
        if source.exists():
            tools().build(source, built / f"rapporteur_{language}.qm")
        return applying.translate(look, language)

    yield speak
    for translator in set(look.findChildren(QTranslator)) - before:
        look.removeTranslator(translator)
        translator.deleteLater()
    look.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_the_window_speaks_french(
    speak: Callable[[str], str], qtbot: Any, library: Any, settings: Any
) -> None:
    assert speak("fr") == "fr"
    window = Window(Worker(lambda: library), settings)
    qtbot.addWidget(window)
    assert list(window.panes.middle.names.values()) == [
        "Interroger", "Toutes les occurrences", "Explorer", "Comparer", "Positions",
    ]  # fmt: skip
    assert phrases.paragraphs(1) == "1 paragraphe"
    assert phrases.paragraphs(5) == "5 paragraphes"
    titles = [action.text() for action in window.menuBar().actions()]
    assert titles[0] == "&Bibliothèque"


def test_arabic_runs_from_right_to_left(
    speak: Callable[[str], str], qtbot: Any, library: Any, settings: Any
) -> None:
    assert speak("ar") == "ar"
    window = Window(Worker(lambda: library), settings)
    qtbot.addWidget(window)
    window.show()
    assert window.panes.shelf.x() > window.panes.source.x()
    assert [phrases.paragraphs(count) for count in (1, 2, 3, 11)] == [
        "فقرة واحدة", "فقرتان", "3 فقرات", "11 فقرة",
    ]  # fmt: skip


def test_every_language_offered_has_its_words_here() -> None:
    here = {path.stem.rpartition("_")[2] for path in resources.path("translations").glob("*.ts")}
    assert here == {*COMPLETE, *BEGUN} == set(LANGUAGES) - {"", "en"}


def test_a_language_that_is_not_there_is_english(
    speak: Callable[[str], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert speak("xx") == "en"
    monkeypatch.setattr(QLocale, "system", lambda: QLocale("de_DE"))
    assert speak("") == "en"
    assert phrases.paragraphs(2) == "2 paragraphs"


def test_updating_keeps_what_is_translated_and_finds_what_is_new(tmp_path: Path) -> None:
    path = tmp_path / "rapporteur_fr.ts"
    source = (resources.path("translations") / path.name).read_text("utf-8")
    path.write_text(source.replace("Interroger tous les documents", ""), "utf-8")
    tools().update(path)
    text = path.read_text("utf-8")
    assert "%n occurrences" in text
    assert "Toutes les occurrences" in text

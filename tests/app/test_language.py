"""Nothing the program says is left in English where the window speaks another language."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

import resources
from app.errors import OutputUnwritable, UnknownFormat
from app.export.layout import blocks, direction
from app.language import Language, beside, counted, decimal, said, speak, spoken
from app.messages import cite, message, refusal
from app.reasons import detailed
from corpus import errors as files
from corpus.errors import KnownError
from corpus.model import Document
from index import errors as library
from index.model import Answer, Passage, Refusal
from index.ranking.evidence import _sorts
from index.sheet import Heading, KeptAnswer, Sheet
from index.themes import themes

ROOT = Path(__file__).parents[2]
COMPLETE = ("fr", "es")
PLURALS = {"fr": 2, "es": 2, "ar": 6}
BASES = (files.DocumentError, library.LibraryError)
SAID = {"said", "counted", "to_say"}
THE_SYSTEMS_OWN = {"str(error)", "type(error).__name__", "error.strerror", "str(failure)", "error"}
"""What another program says of a failure, in its own words."""


@cache
def translations(language: str) -> dict[str, list[str]]:
    """The finished translations of words said without Qt, with their plural forms."""
    path = resources.path("translations") / f"rapporteur_{language}.ts"
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for one in context.iter("message") if not context.findtext("name") else ():
            translation = one.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")]
            if translation.get("type") is None:
                found[one.findtext("source", "")] = forms or [translation.text or ""]
    return found


def speaking(language: str) -> list[str]:
    """Has the program speak a language; the words it says that the language lacks, as they come."""
    lacking: list[str] = []

    def translate(text: str, _: int) -> str:
        forms = translations(language).get(text)
        if forms is None:
            lacking.append(text)
        return forms[-1] if forms else text

    speak(Language(language, translate))
    return lacking


def written() -> Iterator[str]:
    """The words that modules of the program say without Qt."""
    for path in sorted((ROOT / "app").rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in SAID:
                first = call.args[0]
                if isinstance(first, ast.Constant):
                    yield str(first.value)


def errors() -> Iterator[KnownError]:
    """One of every known error, of those that name others one with names too."""
    for module in (files, library):
        for kind in vars(module).values():
            if isinstance(kind, type) and issubclass(
                kind, files.DocumentError | library.LibraryError
            ):
                yield kind(Path("folder/note.txt"))
    yield from (files.UnsupportedFormat(Path("a"), suffix) for suffix in (".doc", ".xyz", "folder"))
    yield library.LibraryDamaged(Path("x"), "not a library", datetime(2025, 3, 1, tzinfo=UTC))
    yield from (library.EmptyQuestion(), library.ModelMissing())
    yield from (library.UnknownDocument("x", names) for names in ((), ("one", "two")))
    yield from (library.UnknownSheet("x", names) for names in ((), ("one", "two")))
    yield from (library.UnknownReference("x"), library.UnknownReference("x", "draft"))
    yield from (library.UnfitValue(field, "x") for field in ("title", "date", "language"))
    yield library.UnfitValue("superseded_by", "x")
    yield library.ModelUnreachable("http://127.0.0.1:1/v1", "its reply is too long")
    yield library.PackBroken(Path("x"), "it is no pack")
    yield OutputUnwritable(Path("x"), "the disk is full")
    yield UnknownFormat(Path("x.rtf"), (".docx", ".pdf"))


def reasons(folder: str) -> Iterator[str]:
    """The reasons that errors are raised with, a figure wherever something is filled in."""
    for path in sorted((ROOT / folder).rglob("*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            name = getattr(getattr(call, "func", None), "id", "")
            kind = getattr(files, name, None) or getattr(library, name, None)
            if not kind or kind in {files.UnsupportedFormat, library.UnfitValue}:
                continue
            for argument in [*call.args[1:]] if isinstance(call, ast.Call) else ():
                yield from _sample(argument)


def _sample(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and argument.value:
        yield argument.value
    elif isinstance(argument, ast.JoinedStr):
        parts = (part for part in argument.values if isinstance(part, ast.FormattedValue))
        filled = {ast.unparse(part.value) for part in parts}
        if not filled & THE_SYSTEMS_OWN:
            yield "".join(
                str(part.value) if isinstance(part, ast.Constant) else "7"
                for part in argument.values
            )


@pytest.mark.parametrize("language", COMPLETE)
def test_every_word_said_without_qt_is_translated(language: str) -> None:
    assert set(written()) - set(translations(language)) == set()


@pytest.mark.parametrize("language", COMPLETE)
@pytest.mark.parametrize("error", list(errors()), ids=lambda error: type(error).__name__)
def test_every_error_is_told_in_the_language_of_the_window(
    error: KnownError, language: str
) -> None:
    english = message(error)
    lacking = speaking(language)
    assert message(error) != english
    assert lacking == []


@pytest.mark.parametrize("folder", ["corpus", "index"])
def test_every_reason_of_an_error_is_among_those_translated(folder: str) -> None:
    found = set(reasons(folder))
    assert len(found) > 10
    speak(Language("xx", lambda text, _: f"<{text}>"))
    assert {reason for reason in found if not detailed(reason).startswith("<")} == set()


def test_a_reason_keeps_the_figure_it_was_given() -> None:
    speaking("fr")
    assert detailed("document.xml: more than 50 MB") == "document.xml\u00a0: plus de 50 Mo"
    assert detailed("more than 50 MB") == "plus de 50 Mo"
    assert detailed("No route to host") == "No route to host"


@pytest.mark.parametrize("language", COMPLETE)
def test_a_refusal_names_in_the_language_of_the_window_what_was_asked_for(
    language: str, new_paragraph: Any, draft_document: Document
) -> None:
    near = (Passage(new_paragraph("1", "x"), draft_document, 0.3),)
    lacking = speaking(language)
    for sort in _sorts().values():
        text = refusal(Answer("?", (), near, Refusal("not-stated", sort.name), 0.0))
        assert sort.name not in text
    assert lacking == []


@pytest.mark.parametrize("language", [*COMPLETE, "ar"])
def test_themes_are_called_as_the_united_nations_call_them(language: str) -> None:
    lacking = speaking(language)
    titles = {theme.key: said(theme.title) for theme in themes()}
    assert [said(theme.about) for theme in themes() if theme.about in lacking] == []
    assert lacking == []
    assert titles["c3"] == {
        "fr": "L’accès à l’information et au savoir",
        "es": "Acceso a la información y al conocimiento",
        "ar": "النفاذ إلى المعلومات والمعرفة",
    }[language]  # fmt: skip


CITED = {
    "fr": ("A/RES/70/125, par. 31", "par. 103 ter (3e de ce numéro)", "commentaire u28 (par. 1)"),
    "es": ("A/RES/70/125, párr. 31", "párr. 103 ter (3.º con ese", "comentario u28 (párr. 1)"),
    "ar": ("A/RES/70/125، الفقرة 31", "الفقرة 103 ter (المرة 3", "التعليق u28 على الفقرة 1"),
}


@pytest.mark.parametrize("language", CITED)
def test_the_window_cites_as_the_united_nations_do_in_its_language(
    new_paragraph: Any, draft_document: Document, language: str
) -> None:
    speaking(language)
    paper = replace(draft_document, symbol="A/RES/70/125")
    plain, again, comment = CITED[language]
    assert shown(cite(new_paragraph("31", "x"), paper)) == plain
    assert again in shown(cite(new_paragraph("103ter", "x", occurrence=3), paper))
    own = cite(new_paragraph("u28", "x", kind="comment"), paper, new_paragraph("1", "x"))
    assert comment in shown(own)


def shown(text: str) -> str:
    """A text without the signs that keep its parts in order (UAX #9)."""
    return re.sub("[\u200e\u200f\u2066-\u2069]", "", text)


def test_an_arabic_citation_runs_right_to_left_and_its_number_does_not(
    new_paragraph: Any, draft_document: Document
) -> None:
    speaking("ar")
    own = cite(new_paragraph("103ter", "x"), replace(draft_document, symbol="A/RES/70/125"))
    assert direction(own) == "rtl"
    assert "\u2066103 ter\u2069" in own


def test_arabic_facts_beside_each_other_each_keep_their_own_direction() -> None:
    facts = ("A/80/L.41", "2025-12-16", None, "20 صفحة")
    assert beside(facts) == "A/80/L.41 · 2025-12-16 · 20 صفحة"
    speaking("ar")
    laid = beside(facts)
    assert direction(laid) == "rtl"
    assert laid.count("\u2068") == laid.count("\u2069") == 3
    assert shown(laid) == "A/80/L.41 · 2025-12-16 · 20 صفحة"
    assert beside(()) == ""


@pytest.mark.parametrize(("language", "sign"), [("fr", ","), ("es", ","), ("ar", ",")])
def test_a_decimal_has_the_sign_of_its_language(language: str, sign: str) -> None:
    assert decimal(0.291, 2) == "0.29"
    speaking(language)
    assert decimal(0.291, 2) == f"0{sign}29"


@pytest.mark.parametrize("language", PLURALS)
def test_words_with_a_number_have_every_plural_of_their_language(language: str) -> None:
    numbered = {text: forms for text, forms in translations(language).items() if "%n" in text}
    assert len(numbered) > 5
    assert {text for text, forms in numbered.items() if len(forms) != PLURALS[language]} == set()
    assert {text for text, forms in numbered.items() if not all(forms)} == set()


def test_without_a_window_the_program_counts_in_english() -> None:
    assert spoken() == "en"
    assert [counted("%n document(s)", count) for count in (0, 1, 2)] == [
        "0 documents", "1 document", "2 documents",
    ]  # fmt: skip


def test_a_sheet_is_exported_in_the_language_of_the_window(
    new_paragraph: Any, draft_document: Document
) -> None:
    near = (Passage(new_paragraph("1", "x", page=4), draft_document, 0.3),)
    answer = Answer("Who?", (), near, Refusal("off-topic"), 0.0)
    sheet = Sheet("s", "Fiche", (Heading("h", "Un"), KeptAnswer("1", answer, "2026")))
    speaking("fr")
    shown = "\n".join(block.text for block in blocks(sheet))
    assert "Annexe" in shown
    assert "par. 1" in shown
    assert "page\u00a04" in shown or "page 4" in shown
    assert not re.search(r"\b(Annex|cited|para|answer|The documents)\b", shown)
    speaking("ar")
    laid = list(blocks(sheet))
    assert {block.direction for block in laid if block.kind in {"summary", "detail"}} == {"rtl"}
    # Between Arabic words a date would be read from its end.
    summary = next(block.text for block in laid if block.kind == "summary")
    assert re.search("\u2068\\d{4}-\\d\\d-\\d\\d\u2069", summary)


def test_the_command_line_speaks_without_loading_qt() -> None:
    asked = "import sys, app.cli, app.messages, app.phrases; print('PySide6' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"

"""Brings the translations up to date with the program's words, and builds what the program reads.

    python packaging/translations.py          # new words into resources/translations/*.ts, then .qm
    python packaging/translations.py --build  # .qm from .ts only; set-up does this

Qt Linguist edits the .ts files; words that still need a translation are marked there.
"""

import json
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
FORMS = {"fr": 2, "es": 2, "ar": 6}
"""How many plural forms each language has, in Qt's order."""
_ALIASES = "tr+=said,tr+=counted,tr+=to_say"
"""The functions of app.language, which lupdate takes for Qt's own."""
_UNFINISHED = re.compile(r'<translation type="unfinished"')


def main() -> int:
    """Updates and builds; says for each language how many words are left."""
    build_only = "--build" in sys.argv[1:]
    for path in sorted(FOLDER.glob("*.ts")):
        if not build_only:
            update(path)
        build(path, path.with_suffix(".qm"))
        left = len(_UNFINISHED.findall(path.read_text("utf-8")))
        print(f"{path.name}: {left} unfinished" if left else f"{path.name}: complete")
    return 0


def update(path: Path) -> None:
    """Puts the words of the program into a .ts file; translations stay, what is gone goes."""
    before = _plurals(path)
    sources = [str(one) for one in sorted((ROOT / "app").rglob("*.py"))]
    language = path.stem.rpartition("_")[2]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "resources.py"
        listed.write_text("\n".join(f"said({json.dumps(text)})" for text in written()), "utf-8")
        _run(
            "pyside6-lupdate", *sources, str(listed), "-no-obsolete", "-locations", "none",
            "-tr-function-alias", _ALIASES, "-target-language", language, "-ts", str(path),
        )  # fmt: skip
    _with_plurals(path, before)


def written() -> Iterator[str]:
    """The words that stand in resources rather than in the program, each once."""
    themes = tomllib.loads((ROOT / "resources" / "themes.toml").read_text("utf-8"))["theme"]
    asked = tomllib.loads((ROOT / "resources" / "asked.toml").read_text("utf-8"))
    shown = [theme[part] for part in ("label", "title", "about") for theme in themes]
    shown += [kind["name"] for kind in asked["kinds"]]
    yield from dict.fromkeys(filter(None, shown))


def _with_plurals(path: Path, before: dict[tuple[str, str], list[str]]) -> None:
    """Gives each word with a number its plural forms; lupdate doesn’t see them in Python."""
    tree = ElementTree.parse(path)  # noqa: S314 - a file of ours
    language = path.stem.rpartition("_")[2]
    for context, message in _messages(tree):
        source = message.findtext("source", "")
        translation = message.find("translation")
        if "%n" not in source or translation is None:
            continue
        message.set("numerus", "yes")
        forms = before.get((context, source), [""] * FORMS[language])
        translation.text = None
        translation[:] = []
        for form in forms:
            ElementTree.SubElement(translation, "numerusform").text = form
        if all(forms):
            translation.attrib.pop("type", None)
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(tree, "    ")
    body = ElementTree.tostring(tree.getroot(), "unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def _plurals(path: Path) -> dict[tuple[str, str], list[str]]:
    """The plural forms a .ts file holds."""
    tree = ElementTree.parse(path)  # noqa: S314 - a file of ours
    return {
        (context, message.findtext("source", "")): [
            form.text or "" for form in message.iter("numerusform")
        ]
        for context, message in _messages(tree)
        if message.get("numerus") == "yes"
    }


def _messages(tree: "ElementTree.ElementTree[Any]") -> Iterator[tuple[str, Any]]:
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def build(path: Path, built: Path) -> None:
    """Makes of a .ts file what Qt reads."""
    _run("pyside6-lrelease", "-silent", str(path), "-qm", str(built))


def _run(tool: str, *arguments: str) -> None:
    command = Path(sys.executable).parent / tool
    subprocess.run([str(command), *arguments], check=True, cwd=ROOT, capture_output=True)


if __name__ == "__main__":
    sys.exit(main())

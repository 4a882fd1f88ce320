"""`rapporteur compare`: what became of each paragraph between two drafts."""

import argparse
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands import comparisons
from app.commands.changes import described, totals
from app.commands.console import DONE, open_library, print_json, say, watched
from app.messages import name
from corpus.isolate import isolated
from corpus.model import Document, Paragraph

if TYPE_CHECKING:
    from index.comparing.model import Comparison
    from index.counterparts import Sided
    from index.library import Library

_KINDS = ("reworded", "renumbered", "moved", "split", "merged", "added", "removed", "unchanged")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What can be typed after its name."""
    parser.add_argument("older", metavar="A", help="the older draft: a file, or a document")
    parser.add_argument("newer", metavar="B", help="the newer one")
    parser.add_argument(
        "--only", action="append", choices=_KINDS, default=[], help="only what changed so"
    )
    parser.add_argument(
        "--same", action="append", default=[], metavar="P=Q", help="P of A became Q of B; kept"
    )
    parser.add_argument(
        "--apart", action="append", default=[], metavar="P=Q", help="P did not become Q; kept"
    )
    parser.add_argument(
        "--forget", action="append", default=[], metavar="P=Q", help="drop such a correction"
    )


def run(arguments: argparse.Namespace) -> int:
    """Prints the totals, then each pair that changed with its redline."""
    paths = [Path(arguments.older), Path(arguments.newer)]
    files = [path if path.is_file() else None for path in paths]
    # Two files need no library: there is nothing kept of them.
    with nullcontext() if all(files) else open_library(arguments) as library:
        names = (arguments.older, arguments.newer)
        older, newer = (_side(library, *one) for one in zip(names, files, strict=True))
        _correct(arguments, library, (older[0], newer[0]))
        comparison = _compared(library, older, newer)
    if arguments.json:
        print_json(comparisons.comparison(comparison, arguments.only))
        return DONE
    print(f"{name(comparison.a)}  [{comparison.a.file}]")
    print(f"{name(comparison.b)}  [{comparison.b.file}]")
    print(totals(comparison.totals))
    for pair in comparison.pairs:
        changes = set(pair.changes or ("unchanged",))
        if changes & set(arguments.only) if arguments.only else pair.changes:
            print(f"\n{described(pair)}")
    return DONE


def _side(library: "Library | None", wanted: str, file: Path | None) -> "Sided":
    if file is not None:
        outline = isolated(file)
        return outline.document, outline.paragraphs
    assert library is not None  # noqa: S101 - opened where one of the two is no file
    document = library.resolve(wanted)
    return document, library.paragraphs(document.id)


def _compared(library: "Library | None", older: "Sided", newer: "Sided") -> "Comparison":
    if library is not None:
        return watched(library.drafts.compare(older, newer), "comparing")
    from index.counterparts import comparing  # noqa: PLC0415 - other commands need none
    from index.encode import Encoder  # noqa: PLC0415

    return watched(comparing(older, newer, None, Encoder), "comparing")


def _correct(
    arguments: argparse.Namespace,
    library: "Library | None",
    documents: tuple[Document, Document],
) -> None:
    verdicts = {True: arguments.same, False: arguments.apart, None: arguments.forget}
    for same, pairs in verdicts.items():
        for pair in pairs:
            if library is None:
                say("Corrections are kept in the library. Add the two files first.")
                return
            labels = pair.partition("=")[::2]
            older, newer = (
                _meant(library, document, label.strip())
                for document, label in zip(documents, labels, strict=True)
            )
            library.drafts.correct(older, newer, same)


def _meant(library: "Library", document: Document, label: str) -> Paragraph:
    return library.show(f"{document.id} {label}")[0].paragraph

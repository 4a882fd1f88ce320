"""The command line: what the window does, for terminals and other programs."""

import argparse
import json
import os
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app import composing, jsonform, versions
from app.arguments import build_parser
from app.errors import OutputUnwritable
from app.messages import cite, message, name, newer_version, progress, refusal
from app.questions import asked
from app.settings import default_library
from app.sheet import append
from corpus.errors import DocumentError, KnownError
from corpus.isolate import FROZEN_FLAG, isolated
from corpus.model import Document
from index.errors import EmptyQuestion, LibraryDamaged, LibraryError, ModelUnreachable
from index.model import Scope
from index.storage.described import FIELDS, Description

if TYPE_CHECKING:
    from index.compose import Composed
    from index.library import Library
    from index.model import Answer, Citation, Health, Passage, Progress

DONE, SOME_FAILED, WRONG_USAGE, NO_LIBRARY = range(4)


def run() -> None:
    """The command `rapporteur`, or in a packaged program, one of the processes it starts."""
    if sys.argv[1:2] == [FROZEN_FLAG]:
        from corpus.isolate.serve import main as serve  # noqa: PLC0415 - ends this process

        serve()
    if sys.argv[1:2] == ["--apart"]:
        from index import apart  # noqa: PLC0415

        sys.exit(apart.main(*sys.argv[2:]))
    sys.exit(main(sys.argv[1:]))


def main(argv: list[str]) -> int:
    """Runs one command and says how it went: 0 done, 1 some failed, 2 usage, 3 no library."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    arguments = build_parser().parse_args(argv)
    arguments.library = Path(arguments.library) if arguments.library else default_library()
    try:
        return _COMMANDS[arguments.command](arguments)
    except KnownError as error:
        _say(message(error))
        return _exit_code(error)
    except BrokenPipeError:
        # The reader of our output has gone, as `head` does; what is left goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except KeyboardInterrupt:
        _say("Stopped. What was finished is kept.")
        return SOME_FAILED


def _exit_code(error: KnownError) -> int:
    if isinstance(error, LibraryError):
        return NO_LIBRARY
    return SOME_FAILED if isinstance(error, DocumentError | OutputUnwritable) else WRONG_USAGE


def _say(text: str) -> None:
    print(text, file=sys.stderr)


def _print_json(value: object) -> None:
    print(json.dumps(value, ensure_ascii=False))


def _library(arguments: argparse.Namespace) -> "Library":
    from index.library import Library  # noqa: PLC0415 - `outline` and `--help` need none

    return Library.open(arguments.library)


def _recovered(arguments: argparse.Namespace) -> "Health":
    """A library whose database can't even be opened, mended from its documents' copies."""
    from index.library import Library  # noqa: PLC0415

    return Library.recover(arguments.library)


def _window(arguments: argparse.Namespace) -> int:
    try:
        from app.main import main as open_window  # noqa: PLC0415 - the command line needs no Qt
    except ImportError as error:
        _say(f"The window can't be opened, a system library is missing: {error}. See the README.")
        return WRONG_USAGE
    return open_window(arguments.library.expanduser().absolute())


def _add(arguments: argparse.Namespace) -> int:
    paths = [Path(path) for path in arguments.paths]
    with _library(arguments) as library:
        steps = library.add(paths)
        if arguments.replace:
            return _report(versions.replacing(library, steps))
        seen: list[Progress] = []
        code = _report(_noted(steps, seen))
        for line in versions.ask(library, versions.pairs(seen)):
            _say(line)
    return code


def _noted(steps: "Iterator[Progress]", seen: "list[Progress]") -> "Iterator[Progress]":
    for step in steps:
        seen.extend([step] if step.earlier else [])
        yield step


def _report(steps: "Iterator[Progress]") -> int:
    """A progress bar on a terminal, and a line for each file that is done."""
    from tqdm import tqdm  # noqa: PLC0415 - only adding shows a bar

    failed = False
    with tqdm(unit="file", disable=None, leave=False) as bar:
        for step in steps:
            bar.total = step.total
            bar.set_description_str(f"{step.stage} {step.path.name}"[:50])
            if step.change is not None:
                failed = failed or step.change == "failed"
                bar.write(progress(step), file=sys.stderr)
                bar.update(step.done - bar.n)
    return SOME_FAILED if failed else DONE


def _list(arguments: argparse.Namespace) -> int:
    with _library(arguments) as library:
        documents = library.documents()
    if arguments.json:
        _print_json([jsonform.document(document) for document in documents])
        return DONE
    for document in documents:
        date = f", {document.date}" if document.date else ""
        newer = newer_version(document, documents)
        gone = f"  (superseded by {newer})" if newer else ""
        print(f"{document.id}\n    {name(document)}{date}  [{document.file}]{gone}")
    if not documents:
        _say("There are no documents in the library yet. Add some: rapporteur add FILE…")
    return DONE


def _describe(arguments: argparse.Namespace) -> int:
    with _library(arguments) as library:
        document = library.resolve(arguments.document)
        other = (arguments.superseded_by or "").strip()
        newer = library.resolve(other).id if other else None
        said = Description()
        for field in FIELDS:
            if (value := getattr(arguments, field)) is not None:
                said[field] = value
        if said:
            document = library.describe(document.id, **said)
        if arguments.superseded_by is not None:
            document = library.supersede(document.id, newer)
        documents = library.documents()
    if arguments.json:
        _print_json(jsonform.document(document))
    else:
        print(*versions.described(document, newer_version(document, documents)), sep="\n")
    return DONE


def _remove(arguments: argparse.Namespace) -> int:
    with _library(arguments) as library:
        for wanted in [library.resolve(document) for document in arguments.documents]:
            library.remove(wanted.id)
            _say(f"removed  {name(wanted)}  [{wanted.file}]")
    return DONE


def _check(arguments: argparse.Namespace) -> int:
    try:
        with _library(arguments) as library:
            health = library.check(repair=arguments.repair)
    except LibraryDamaged:
        if not arguments.repair:
            raise
        health = _recovered(arguments)
    if arguments.json:
        _print_json(jsonform.health(health))
    else:
        print(f"{health.documents} documents, {health.paragraphs} paragraphs")
        for line in [*health.repaired, *health.problems]:
            print(line)
        print("The library is sound." if not health.problems else "The library needs repair.")
    return NO_LIBRARY if health.problems else DONE


def _ask(arguments: argparse.Namespace) -> int:
    if arguments.compose and not arguments.model:
        _say("Say which model composes: ask --compose --model NAME.")
        return WRONG_USAGE
    failed = False
    questions = list(asked(arguments))
    with _library(arguments) as library:
        if not library.documents():
            _say("The library is empty: adding the starter documents.")
            _report(library.add_starters())
        within = [library.resolve(document).id for document in arguments.within]
        for question, after in questions:
            answer = library.ask(question, within, after)
            composed = composing.composed(answer, arguments)
            failed = failed or isinstance(composed, ModelUnreachable)
            if arguments.json:
                more = (
                    {"composed": composing.as_json(composed, arguments.model)} if composed else {}
                )
                _print_json(jsonform.answer(answer) | more)
            else:
                print(_readable(answer, library.documents(), composed))
            if arguments.sheet:
                append(Path(arguments.sheet), answer)
    return SOME_FAILED if failed else DONE


def _readable(
    answer: "Answer", documents: Sequence[Document], composed: "Composed | ModelUnreachable | None"
) -> str:
    lines = [f"{answer.question}\n"]
    if answer.understood:
        lines.append(f"  (understood as: {answer.understood})\n")
    if composed:
        lines.append(composing.readable(composed))
    if answer.statements:
        for number, statement in enumerate(answer.statements, 1):
            c = statement.citation
            lines.append(
                f"  {f'[{number}] ' * bool(composed)}“{c.quote}”\n      {_cited(c, documents)}\n"
            )
        return "\n".join(lines)
    lines.append(f"  {refusal(answer)}\n")
    lines += [f"    {_cited(p, documents)}: {p.paragraph.text[:100]}" for p in answer.passages[:5]]
    return "\n".join(lines) + "\n"


def _cited(source: "Citation | Passage", documents: Sequence[Document]) -> str:
    newer = newer_version(source.document, documents)
    gone = f" (superseded by {newer})" if newer else ""
    return f"{cite(source.paragraph, source.document, source.attached)}{gone}"


def _find(arguments: argparse.Namespace) -> int:
    words = " ".join(arguments.words)
    if not words.strip():
        raise EmptyQuestion
    with _library(arguments) as library:
        within = [library.resolve(document).id for document in arguments.within]
        mentions = library.find(words, within, _scope(arguments))
    if arguments.json:
        _print_json(jsonform.mentions(words, mentions))
        return DONE
    totals = Counter(m.document for m in mentions)
    print(f"{len(mentions)} mentions in {len(totals)} documents")
    for document, total in totals.items():
        print(f"  {total:>6}  {name(document)}  [{document.file}]")
    for m in mentions:
        before, after = m.text[max(0, m.start - 50) : m.start], m.text[m.end : m.end + 50]
        print(f"  {cite(m.paragraph, m.document, m.attached)}{', struck out' * bool(m.struck)}")
        print(f"      …{before}[{m.quote}]{after}…")
    return DONE


def _scope(arguments: argparse.Namespace) -> Scope:
    return Scope(
        every=not arguments.any,
        exact=arguments.exact,
        case=arguments.case,
        struck=arguments.struck,
        comments=not arguments.no_comments,
    )


def _show(arguments: argparse.Namespace) -> int:
    with _library(arguments) as library:
        passages = library.show(" ".join(arguments.reference))
    for p in passages:
        if arguments.json:
            _print_json(jsonform.found(p))
            continue
        print(f"{cite(p.paragraph, p.document, p.attached)}")
        print(f"    {' › '.join(p.paragraph.headings)}" if p.paragraph.headings else "", end="\n")
        print(f"{p.paragraph.text}")
        for words in p.paragraph.deleted:
            print(f"    struck out: {words}")
        print()
    return DONE


def _outline(arguments: argparse.Namespace) -> int:
    found = isolated(Path(arguments.file))
    if arguments.json:
        _print_json(jsonform.outline(found))
        return DONE
    print(f"{name(found.document)}  [{found.document.file}]")
    for warning in found.warnings:
        _say(warning)
    for paragraph in found.paragraphs:
        print(f"{paragraph.kind:<10}{paragraph.label or '':<10}{paragraph.text[:90]}")
    return DONE


_COMMANDS: dict[str | None, Callable[[argparse.Namespace], int]] = {
    None: _window,
    "add": _add,
    "list": _list,
    "describe": _describe,
    "remove": _remove,
    "check": _check,
    "ask": _ask,
    "find": _find,
    "show": _show,
    "outline": _outline,
}

"""The instruments that papers refer to by name, and the documents of a library that hold them."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import resources
from corpus.model import Document
from corpus.symbols import same_symbol

_FILLING = {"the", "of", "and", "on", "for", "in", "to", "a", "an", "un", "united", "nations"}


@dataclass(frozen=True, slots=True)
class Instrument:
    """A text with a name of its own.

    Attributes:
        name: in full.
        symbols: of documents that hold it, the usual one first.
        short: other names.
        part: its heading in a document that holds other texts as well; may be empty.
    """

    name: str
    symbols: tuple[str, ...]
    short: tuple[str, ...] = ()
    part: str = ""


@cache
def instruments() -> tuple[Instrument, ...]:
    """Those that are known, from `resources/instruments.toml`."""
    table = tomllib.loads(resources.text("instruments.toml"))
    return tuple(
        Instrument(name, tuple(e["symbols"]), tuple(e.get("short", ())), e.get("part", ""))
        for name, e in table.items()
    )


def instrument(name: str) -> Instrument | None:
    """The instrument that goes by a name, in full or short."""
    return _by_name().get(_plain(name))


def only_called(word: str) -> Instrument | None:
    """The instrument a single word means, as "the Compact" does where no other is known."""
    found = [known for known in instruments() if known.name.endswith(f" {word}")]
    return found[0] if len(found) == 1 and word[:1].isupper() else None


@cache
def names_pattern() -> re.Pattern[str]:
    """Matches any known name; those in capitals only so."""
    names = sorted({n for i in instruments() for n in (i.name, *i.short)}, key=len, reverse=True)
    either = [
        re.escape(name).replace(r"\ ", r"\s") if name.isupper() else f"(?i:{_loose(name)})"
        for name in names
    ]
    return re.compile(rf"(?<![\w+])(?:{'|'.join(either)})(?![\w+])")


def meant(name: str, documents: Sequence[Document]) -> tuple[Document, ...]:
    """The documents of a library that a reference's document can be.

    Args:
        name: a symbol, an instrument's name, or a title as printed.
        documents: of the library; the user's own come before starters.
    """
    known = instrument(name)
    symbols = known.symbols if known else (name,)
    for symbol in symbols:
        found = [d for d in documents if d.symbol and same_symbol(d.symbol, symbol)]
        if found:
            return tuple(found)
    names = {_plain(n) for n in (known.name, *known.short)} if known else {_plain(name)}
    return tuple(d for d in documents if _plain(d.title) in names) or tuple(
        d for d in documents if any(_within(n, _plain(d.title)) for n in names)
    )


@cache
def _by_name() -> dict[str, Instrument]:
    return {_plain(name): i for i in instruments() for name in (i.name, *i.short)}


def _loose(name: str) -> str:
    return re.escape(name).replace(r"\ ", r"\s")


def _plain(name: str) -> str:
    return " ".join(re.findall(r"[\w+]+", name.casefold()))


def _within(name: str, title: str) -> bool:
    """Whether a title is the name with more words; a name of one telling word is not enough."""
    telling = [word for word in name.split() if word not in _FILLING]
    return len(telling) > 1 and f" {name} " in f" {title} "

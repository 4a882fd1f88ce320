"""A DOCX file's parts, after its ZIP and its XML are found harmless (RELIABILITY, section 3)."""

import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from lxml import etree

from corpus.errors import (
    BrokenDocument,
    DocumentTooLarge,
    EmptyDocument,
    EncryptedDocument,
    FileMissing,
    FileUnreadable,
    UnsupportedFormat,
)
from corpus.readers.docx.names import PACKAGE_RELATIONSHIPS, STRICT, Element

_ENTRIES = 2_000
_BYTES = 200_000_000
_RATIO = 200
_RATIO_FROM = 1_000_000
_PART = 60_000_000
_NODES = 2_000_000
_HEAD = 65_536

_OLE = bytes.fromhex("d0cf11e0a1b11ae1")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_DOCTYPE = re.compile(rb"<\x00?!\x00?D\x00?O\x00?C\x00?T\x00?Y\x00?P\x00?E", re.IGNORECASE)
_ABSOLUTE = re.compile(r"^/|^[A-Za-z]:|(^|/)\.\.(/|$)")
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, EOFError, struct.error, ValueError, NotImplementedError,
    RuntimeError, OverflowError, OSError,
)  # fmt: skip


class Package:
    """The XML parts of one file, read on demand.

    Attributes:
        path: the file.
        main: name of the part that holds the text.
    """

    def __init__(self, path: Path, archive: zipfile.ZipFile) -> None:
        self.path = path
        self._archive = archive
        self._entries = _checked(path, archive.infolist())
        self._refuse_doctypes()
        self.main = self._main()

    def part(self, name: str) -> Element | None:
        """The root of an XML part, None where there is none.

        Raises:
            BrokenDocument: it isn't XML, or has a document type declaration.
            DocumentTooLarge: more than a document needs.
        """
        entry = self._entries.get(name.casefold())
        if entry is None:
            return None
        if entry.file_size > _PART:
            raise DocumentTooLarge(self.path, f"{name}: more than {_PART // 1_000_000} MB")
        return self._parsed(name, self._bytes(entry))

    def related(self, kind: str) -> list[str]:
        """Names of the parts the main part refers to as "header", "styles" and the like."""
        return self._targets(self.main, kind)

    def properties(self) -> Element | None:
        """The core properties."""
        names = self._targets("", "core-properties")
        return self.part(names[0]) if names else None

    def _main(self) -> str:
        names = self._targets("", "officeDocument")
        if not names:
            raise BrokenDocument(self.path, "no Word document in it")
        return names[0]

    def _targets(self, source: str, kind: str) -> list[str]:
        folder, name = posixpath.split(source)
        root = self.part(posixpath.join(folder, "_rels", f"{name}.rels"))
        found: list[str] = []
        for relation in (
            () if root is None else root.iter(f"{{{PACKAGE_RELATIONSHIPS}}}Relationship")
        ):
            is_kind = relation.get("Type", "").rpartition("/")[2] == kind
            if is_kind and relation.get("TargetMode") != "External":
                target = posixpath.join("/", folder, relation.get("Target", ""))
                found.append(posixpath.normpath(target).lstrip("/"))
        return found

    def _bytes(self, entry: zipfile.ZipInfo, limit: int = -1) -> bytes:
        with damage_named(self.path), self._archive.open(entry) as stream:
            return stream.read(limit)

    def _refuse_doctypes(self) -> None:
        for name, entry in self._entries.items():
            if name.endswith((".xml", ".rels")) and _DOCTYPE.search(self._bytes(entry, _HEAD)):
                raise BrokenDocument(self.path, f"{entry.filename}: document type declaration")

    def _parsed(self, name: str, data: bytes) -> Element:
        if _DOCTYPE.search(data):
            raise BrokenDocument(self.path, f"{name}: document type declaration")
        if data.count(b"<") + data.count(b"=") > _NODES:
            raise DocumentTooLarge(self.path, f"{name}: more than {_NODES} elements")
        for strict, usual in STRICT.items():
            data = data.replace(strict, usual)
        try:
            root = etree.fromstring(data, _parser())
        except (etree.XMLSyntaxError, ValueError) as error:
            raise BrokenDocument(self.path, f"{name}: {error}") from error
        if root.getroottree().docinfo.doctype:
            raise BrokenDocument(self.path, f"{name}: document type declaration")
        return root


@contextmanager
def opened(path: Path) -> Iterator[Package]:
    """Opens a file's parts.

    Raises:
        FileMissing, FileUnreadable, EmptyDocument, EncryptedDocument, UnsupportedFormat,
        DocumentTooLarge, BrokenDocument: see `corpus.errors`.
    """
    _sniff(path)
    with damage_named(path):
        archive = zipfile.ZipFile(path)
    with archive:
        yield Package(path, archive)


@contextmanager
def damage_named(path: Path) -> Iterator[None]:
    """Turns what a damaged ZIP raises into BrokenDocument."""
    try:
        yield
    except _DAMAGE as error:
        raise BrokenDocument(path, str(error)) from error


def _sniff(path: Path) -> None:
    """Refuses what isn't a ZIP by its first bytes."""
    try:
        size = path.stat().st_size
        with path.open("rb") as stream:
            head = stream.read(len(_OLE))
            old = head == _OLE and size <= _BYTES and stream.read()
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise FileUnreadable(path, error.strerror or "") from error
    if not head:
        raise EmptyDocument(path)
    if size > _BYTES:
        raise DocumentTooLarge(path, f"more than {_BYTES // 1_000_000} MB")
    if old:
        raise EncryptedDocument(path) if _ENCRYPTED in old else UnsupportedFormat(path, ".doc")
    if not head.startswith(b"PK"):
        raise BrokenDocument(path, "not a ZIP file")


def _checked(path: Path, entries: list[zipfile.ZipInfo]) -> dict[str, zipfile.ZipInfo]:
    """The entries by lower-case name, if they keep the limits."""
    if len(entries) > _ENTRIES:
        raise DocumentTooLarge(path, f"more than {_ENTRIES} parts")
    if sum(entry.file_size for entry in entries) > _BYTES:
        raise DocumentTooLarge(path, f"unpacks to more than {_BYTES // 1_000_000} MB")
    by_name: dict[str, zipfile.ZipInfo] = {}
    for entry in entries:
        _check(path, entry)
        # Some writers use backslashes; OPC names differ not by case.
        name = entry.filename.replace("\\", "/")
        if _ABSOLUTE.search(name) or name.casefold() in by_name:
            raise BrokenDocument(path, f"{entry.filename[:80]!r}: forbidden or repeated name")
        by_name[name.casefold()] = entry
    return by_name


def _check(path: Path, entry: zipfile.ZipInfo) -> None:
    if entry.flag_bits & 1:
        raise EncryptedDocument(path)
    if entry.compress_type not in _METHODS:
        raise BrokenDocument(path, f"{entry.filename[:80]!r}: unknown compression")
    packed = max(entry.compress_size, 1)
    if entry.file_size > _RATIO_FROM and entry.file_size / packed > _RATIO:
        raise DocumentTooLarge(path, f"{entry.filename[:80]!r} unpacks more than {_RATIO} times")


def _parser() -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )

"""The formats a sheet is exported in, by the suffix of the file."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from app.errors import UnknownFormat
from app.export.writing import write
from index.sheet import Sheet

FORMATS = {
    ".docx": ("docx", "Word document"),
    ".pdf": ("pdf", "PDF"),
    ".html": ("webpage", "Web page"),
    ".md": ("markdown", "Markdown"),
    ".csv": ("table", "Table (CSV)"),
    ".json": ("csl", "Citations for Zotero (CSL-JSON)"),
    ".bib": ("bibtex", "Citations for Zotero (BibTeX)"),
}
"""By suffix, the module that makes it and what it is called."""

_OTHERS = {".htm": ".html", ".markdown": ".md", ".bibtex": ".bib"}


def export(sheet: Sheet, path: Path) -> None:
    """Writes a sheet into a file, in the format its suffix names.

    Raises:
        UnknownFormat: there is no such format.
        OutputUnwritable: the file can't be written; what was in it stays.
    """
    write(path, exported(sheet, path))


def exported(sheet: Sheet, path: Path) -> bytes:
    """A sheet as the bytes of a file of that name.

    Raises:
        UnknownFormat: there is no such format.
    """
    suffix = path.suffix.lower()
    suffix = _OTHERS.get(suffix, suffix)
    if suffix not in FORMATS:
        raise UnknownFormat(path, tuple(FORMATS))
    # Word documents and PDF load a library of their own, so only what is asked for is loaded.
    module = import_module(f"app.export.{FORMATS[suffix][0]}")
    render: Callable[[Sheet], bytes] = module.render
    return render(sheet)

"""Asks for the file a sheet is exported into, and by it the format."""

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.export.formats import FORMATS

_UNFIT = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')
_LONGEST = 80


class ExportDialog(QFileDialog):
    """Offers every format; a name without a suffix takes that of the format chosen.

    Signals:
        chosen: the file.
    """

    chosen = Signal(object)

    def __init__(self, name: str, folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent, self.tr("Export the sheet"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self._suffixes = {f"{words} (*{suffix})": suffix for suffix, words in self._words().items()}
        self.setNameFilters(list(self._suffixes))
        self.filterSelected.connect(self._take_filter)
        self.fileSelected.connect(self._choose)
        documents = QStandardPaths.writableLocation(
            QStandardPaths.StandardLocation.DocumentsLocation
        )
        self.setDirectory(folder or documents)
        self.setDefaultSuffix(next(iter(self._suffixes.values()))[1:])
        self.selectFile(_fit(name))

    def _words(self) -> dict[str, str]:
        said = {
            ".docx": self.tr("Word document"),
            ".pdf": self.tr("PDF"),
            ".html": self.tr("Web page"),
            ".md": self.tr("Markdown"),
            ".csv": self.tr("Table (CSV)"),
            ".json": self.tr("Citations for Zotero (CSL-JSON)"),
            ".bib": self.tr("Citations for Zotero (BibTeX)"),
        }
        return {suffix: said[suffix] for suffix in FORMATS}

    def _take_filter(self, chosen: str) -> None:
        suffix = self._suffixes.get(chosen, "")
        self.setDefaultSuffix(suffix[1:])
        names = self.selectedFiles()
        if names and Path(names[0]).suffix.lower() in FORMATS:
            self.selectFile(Path(names[0]).stem + suffix)

    def _choose(self, file: str) -> None:
        if file:
            self.chosen.emit(Path(file))


def _fit(name: str) -> str:
    """A sheet's name as every system takes it for a file's."""
    return _UNFIT.sub(" ", name).strip(" .")[:_LONGEST].strip() or "sheet"

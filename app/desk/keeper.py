"""Between the sheet and the client: sheets are kept, dropped and exported by the engine."""

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSettings, QUrl
from PySide6.QtGui import QDesktopServices

from app.engine.client import Client
from app.engine.engine import Engine
from app.engine.errands import Errand
from app.export.formats import export
from app.messages import message
from app.views.sheet import SheetView
from corpus.errors import KnownError
from corpus.model import Document
from index.sheet import Sheet

_OPEN = "sheet/open"


class Keeper(QObject):
    """Has what is done on the sheet kept in the library, as it is done."""

    def __init__(
        self, view: SheetView, client: Client, settings: QSettings, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._client = client
        self._settings = settings
        notebook = view.notebook
        notebook.saving.connect(self._save)
        notebook.deleting.connect(self._delete)
        notebook.changed.connect(self._remember)
        view.export_wanted.connect(self._export)
        view.file_wanted.connect(self._open)
        client.opened.connect(self._load)
        client.done.connect(self._take)
        client.failed.connect(self._fail)

    def _load(self, documents: tuple[Document, ...]) -> None:
        self._client.do("sheets", lambda engine: engine.sheets.all())

    def _save(self, sheet: Sheet) -> None:
        self._client.do("sheet", lambda engine: engine.sheets.save(sheet))

    def _delete(self, sheet_id: str) -> None:
        self._client.do("sheet", lambda engine: engine.sheets.delete(sheet_id))

    def _export(self, sheet: Sheet, path: Path) -> None:
        self._client.do("export", partial(_exported, sheet, path))

    def _take(self, errand: Errand, result: Any) -> None:
        if errand == "sheets":
            self._view.notebook.load(result, str(self._settings.value(_OPEN) or ""))
        elif errand == "sheet":
            self._view.show_saved()
        elif errand == "export":
            self._view.show_exported(result)

    def _fail(self, errand: Errand, error: Exception) -> None:
        if not isinstance(error, KnownError):
            return
        if errand == "export":
            self._view.show_failed(message(error))
        elif errand in ("sheet", "sheets"):
            self._view.show_unsaved(message(error))

    def _remember(self) -> None:
        self._settings.setValue(_OPEN, self._view.notebook.sheet.id)

    def _open(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._view.told.emit(self.tr("No program opens this file: {}").format(path))


def _exported(sheet: Sheet, path: Path, _: Engine) -> Path:
    export(sheet, path)
    return path

"""The window: lays the views out, holds the menus, and remembers its shape."""

import logging
from dataclasses import replace
from functools import partial
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QSettings, Qt, Signal, Slot
from PySide6.QtGui import QActionGroup, QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMainWindow,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

import resources
from app.actions import Entry, Menus, add_menus, keys
from app.desk import tour
from app.desk.desk import Desk
from app.desk.panes import Panes
from app.engine.client import Client
from app.engine.worker import Worker
from app.look import applying, theme
from app.menus import menus
from app.report import release
from app.settings import SIZES, Settings, Theme, place, save
from app.views.dialogs import BugDialog, KeysDialog
from app.views.middle import Middle
from app.views.pages import PageRow
from app.views.palette import CommandPalette
from app.views.question import QuestionBar
from app.views.settings import SettingsDialog
from app.views.shelf import Shelf
from app.views.sides import Sides
from app.views.source import SourceView

_LOG = logging.getLogger(__name__)
_SIZES = [250, 520, 510]


class Window(QMainWindow):
    """Library and sheet on the left, question and answer in the middle, source on the right.

    Signals:
        broke: an exception that is our own fault, on whichever thread.

    Args:
        server: the address of the one the library is shared through; "" is none.
    """

    broke = Signal(object)

    def __init__(
        self,
        worker: Worker,
        settings: QSettings,
        chosen: Settings | None = None,
        server: str = "",
    ) -> None:
        super().__init__()
        self._settings = settings
        self.chosen = chosen or Settings()
        self._trouble: BugDialog | None = None
        middle = Middle()
        pages = PageRow(middle.names)
        self.panes = Panes(QuestionBar(settings), Shelf(), middle, SourceView(), pages)
        self.desk = Desk(self.panes, Client(worker, self), settings, self, server)
        self.desk.chosen = self.chosen
        self._build()
        self._connect()
        self._restore()

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Rapporteur"))
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 480)
        self._splitter = Sides(self.panes.shelf, self.panes.middle, self.panes.source)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget()
        head.setObjectName("pages")
        row = QHBoxLayout(head)
        row.setContentsMargins(8, 0, 8, 0)
        row.addWidget(self.panes.pages, 1)
        for button in self._splitter.buttons.values():
            row.addWidget(button)
        column.addWidget(head)
        column.addWidget(self.panes.question)
        column.addWidget(self.panes.middle.tour)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(body)
        self.statusBar().setSizeGripEnabled(False)
        own: Menus = {self.tr("&View"): self._view(), self.tr("&Help"): self._help()}
        self._menus = menus(self.panes, self.desk) | own
        self.actions_by_name = add_menus(self, self._menus)
        self._group_schemes()

    def _view(self) -> list[Entry | None]:
        return [
            Entry(self.tr("Colours of the system"), "", partial(self._choose_scheme, "system")),
            Entry(self.tr("Light"), "", partial(self._choose_scheme, "light")),
            Entry(self.tr("Dark"), "", partial(self._choose_scheme, "dark")),
            Entry(self.tr("High contrast"), "", partial(self._choose_scheme, "contrast")),
            None,
            Entry(self.tr("Larger letters everywhere"), "Ctrl+Shift++", partial(self._grow, 10)),
            Entry(self.tr("Smaller letters everywhere"), "Ctrl+Shift+-", partial(self._grow, -10)),
            None,
            Entry(self.tr("Settings…"), "Ctrl+,", self.show_settings),
        ]

    def _group_schemes(self) -> None:
        group = QActionGroup(self)
        names = {
            "system": self.tr("Colours of the system"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }
        self._schemes = {key: group.addAction(self.actions_by_name[n]) for key, n in names.items()}
        for action in self._schemes.values():
            action.setCheckable(True)
        self._schemes[self.chosen.theme].setChecked(True)

    def _choose_scheme(self, scheme: Theme, *checked: bool) -> None:
        self.choose(replace(self.chosen, theme=scheme))

    def _grow(self, by: int, *checked: bool) -> None:
        least, most = SIZES
        size = min(most, max(least, self.chosen.text_size + by))
        self.choose(replace(self.chosen, text_size=size))

    def choose(self, chosen: Settings) -> None:
        """Puts settings into force, as far as that can be done at once, and keeps them."""
        self.chosen = self.desk.chosen = chosen
        self._schemes[chosen.theme].setChecked(True)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            applying.apply(application, chosen)
        self.panes.source.page.recolour()
        self.panes.middle.answer.refresh()
        try:
            save(place(), chosen)
        except OSError as error:
            self._tell(self.tr("The settings can’t be kept: {}").format(error.strerror))

    def show_settings(self) -> None:
        """Lets the user choose."""
        dialog = SettingsDialog(self.chosen, self)
        dialog.accepted.connect(lambda: self.choose(dialog.settings))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def show_palette(self) -> None:
        """Offers every command by a few of its letters."""
        palette = CommandPalette(self.actions_by_name, self)
        palette.finished.connect(palette.deleteLater)
        palette.open()

    def _help(self) -> list[Entry | None]:
        return [
            Entry(self.tr("Commands…"), "Ctrl+K", self.show_palette),
            Entry(self.tr("Keyboard shortcuts"), "F1", self.show_keys),
            Entry(self.tr("Guided tour"), "", self.begin_tour),
            Entry(self.tr("About Rapporteur"), "", self.show_about),
        ]

    def _connect(self) -> None:
        self.desk.told.connect(self._tell)
        self.desk.broke.connect(self.broke)
        self.broke.connect(self._report)
        self.panes.middle.explore.tour_wanted.connect(self.begin_tour)
        self.panes.middle.welcome.tour_wanted.connect(self.begin_tour)
        self.panes.source.moved.connect(self._enable_moves)
        self.panes.source.sought.connect(partial(self._splitter.show_side, "source"))
        self.panes.source.arrived.connect(lambda _: self._splitter.show_side("source"))
        self.panes.shelf.sought.connect(partial(self._splitter.show_side, "shelf"))
        self._enable_moves(False, False)

    @Slot()
    def start(self) -> None:
        """Opens the library; the window is on the screen by now."""
        self.desk.start()

    @Slot()
    def come_forward(self) -> None:
        """Brings the window in front of others."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def begin_tour(self) -> None:
        """Shows what the program can do, step by step."""
        self.panes.middle.tour.begin(tour.steps(self.panes, self.desk))

    def show_keys(self) -> None:
        """Lists the keyboard shortcuts."""
        KeysDialog(keys(self._menus), self).open()

    def show_about(self) -> None:
        """Says what the program is, and the licences of what a package of it ships."""
        box = QMessageBox(self)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setWindowTitle(self.tr("About Rapporteur"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(
            self.tr(
                "Ask the WSIS documents. Get the paragraph.\n\nEvery answer is made of verbatim "
                "quotations, each with the number of its paragraph. Rapporteur works offline and "
                "sends nothing anywhere."
            )
        )
        told = [self.tr("Version {}").format(release())]
        licences = resources.path("licences") / "LICENCES.txt"
        if licences.is_file():
            told.append(self.tr("The details name the licences of everything it is made of."))
            box.setDetailedText(licences.read_text("utf-8"))
        box.setInformativeText("\n".join(told))
        box.open()

    def excepthook(
        self, kind: type[BaseException], error: BaseException, traceback: TracebackType | None
    ) -> None:
        """Takes what nobody caught; a signal brings it to the window's thread from any other."""
        if isinstance(error, Exception):
            self.broke.emit(error)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.panes.shelf.sheet.finish()
        if not self.panes.shelf.sheet.is_saved and not self._may_leave():
            event.ignore()
            return
        self.desk.close()
        self._settings.setValue("window/geometry", self.saveGeometry())
        self._settings.setValue("window/panes", self._splitter.saveState())
        self._settings.setValue("window/scale", self.panes.source.page.scale)
        super().closeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        application = QApplication.instance()
        kinds = (QEvent.Type.ThemeChange, QEvent.Type.ApplicationPaletteChange)
        if event.type() in kinds and isinstance(application, QApplication):
            theme.apply(application)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _paths(event):
            event.acceptProposedAction()
            self.panes.shelf.set_target(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.panes.shelf.set_target(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.panes.shelf.set_target(False)
        paths = _paths(event)
        if paths:
            event.acceptProposedAction()
            self.desk.add(paths)

    def _restore(self) -> None:
        self.resize(1280, 800)
        shelf, *others = _SIZES
        self._splitter.setSizes([shelf * self.chosen.text_size // 100, *others])
        geometry = self._settings.value("window/geometry")
        panes = self._settings.value("window/panes")
        scale = self._settings.value("window/scale")
        if geometry:
            self.restoreGeometry(geometry)
        if panes:
            self._splitter.restoreState(panes)
        if scale:
            self.panes.source.page.zoom(float(scale))
        self.panes.question.field.setFocus()

    def _tell(self, words: str) -> None:
        self.statusBar().showMessage(words)

    def _report(self, error: Exception) -> None:
        """Shows one dialog, however much goes wrong at once."""
        _LOG.error("something went wrong", exc_info=error)
        if self._trouble is None or not self._trouble.isVisible():
            self._trouble = BugDialog(error, self)
            self._trouble.open()

    def _enable_moves(self, back: bool, forward: bool) -> None:
        self.actions_by_name[self.tr("Back")].setEnabled(back)
        self.actions_by_name[self.tr("Forward")].setEnabled(forward)

    def _may_leave(self) -> bool:
        """Asks before leaving what could not be kept, e.g. on a full disk."""
        box = QMessageBox(self)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Sheet not kept"))
        box.setText(self.tr("The last changes to your sheets could not be kept in the library."))
        box.setInformativeText(self.tr("Leave without them? You can also export the sheet first."))
        kinds = QMessageBox.StandardButton
        box.setStandardButtons(kinds.Discard | kinds.Cancel)
        box.setDefaultButton(kinds.Cancel)
        return box.exec() == kinds.Discard


def _paths(event: QDropEvent) -> tuple[Path, ...]:
    urls = event.mimeData().urls()
    return tuple(Path(url.toLocalFile()) for url in urls if url.isLocalFile())

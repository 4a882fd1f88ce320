"""Files being added: one line a file, how far it is, and a way to stop."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app import phrases
from app.models.lists import Steps
from app.views.parts import BATCH, plain, row_list, tool
from app.views.rows import Rows
from index.model import Progress

_MOMENT_MS = 60
_AT_ONCE, _BY_AND_BY = QListView.LayoutMode.SinglePass, QListView.LayoutMode.Batched


class AddingView(QWidget):
    """Shows what has come of each file, and stays until it is closed.

    Signals:
        cancelled: adding is to stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._running = False
        self._came: list[Progress] = []
        self._gathering = QTimer(self)
        self._gathering.setSingleShot(True)
        self._gathering.setInterval(_MOMENT_MS)
        self._gathering.timeout.connect(self._show)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.setObjectName("adding")
        self.title = plain("", "sectionTitle")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Files added"))
        self.steps = Steps(self)
        self.list = row_list(self.steps, self.tr("Files being added"))
        self.list.setItemDelegate(Rows(self.list))
        self.list.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.list.setBatchSize(BATCH)
        self.list.setMaximumHeight(220)
        self.list.setMinimumHeight(40)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setAccessibleName(self.tr("Cancel adding"))
        self.shut = tool("close", self.tr("Close this list"), self.close_list)
        row = QHBoxLayout()
        row.addWidget(self.title, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.shut)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self.list)

    def _connect(self) -> None:
        self.cancel.clicked.connect(self._cancel)

    @property
    def is_running(self) -> bool:
        """Whether files are being added."""
        return self._running

    def begin(self) -> None:
        """Shows that adding has begun."""
        if not self._running:
            self._came = []
            self.steps.show(())
            self.bar.setRange(0, 0)
            self.title.setText(self.tr("Adding…"))
        self._set_running(True)
        self.show()

    def step(self, progress: Progress) -> None:
        """Shows one step, in a moment, together with those that follow at once."""
        self._came.append(progress)
        if not self._gathering.isActive():
            self._gathering.start()

    def _show(self) -> None:
        """Shows what has come: to lay the list out at every step would take the window's time."""
        self._gathering.stop()
        if not self._came:
            return
        came, self._came = self._came, []
        self.steps.step(*came)
        progress = came[-1]
        self.bar.setRange(0, max(progress.total, 1))
        self.bar.setValue(progress.done)
        if progress.done == progress.total and progress.change is None:
            self.title.setText(self.tr("Putting the index in order…"))
        else:
            number = min(progress.done + 1, progress.total)
            files = phrases.files(progress.total)
            adding = self.tr("Adding {number} of {files}")
            self.title.setText(adding.format(number=number, files=files))
        self.list.scrollToBottom()

    def stop(self) -> None:
        """Takes it that adding is over; `end` shows what has come of it."""
        self._running = False

    def end(self, *, cancelled: bool) -> None:
        """Shows that adding has ended, and what failed; leaves if there is nothing to say."""
        self._show()
        self._set_running(False)
        if not self.steps.values:
            self.hide()
            return
        failed = len(self.steps.failed)
        done = sum(step.change not in (None, "failed") for step in self.steps.values)
        text = self.tr("{files} done").format(files=phrases.files(done))
        if failed:
            text += self.tr(", {files} could not be read").format(files=phrases.files(failed))
        if cancelled:
            text = self.tr("Cancelled: {}").format(text)
        self.title.setText(text)

    def close_list(self) -> None:
        """Hides the list."""
        self.hide()

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancelled.emit()

    def _set_running(self, running: bool) -> None:
        self._running = running
        # Each file that comes has all rows placed anew: they are of one height until the last.
        self.list.setUniformItemSizes(running)
        self.list.setLayoutMode(_AT_ONCE if running else _BY_AND_BY)
        self.cancel.setEnabled(running)
        self.cancel.setVisible(running)
        self.bar.setVisible(running)
        self.shut.setVisible(not running)

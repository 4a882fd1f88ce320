"""The dialogs: what went wrong, the keys, what the program is."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.report import report
from app.views.parts import plain


class BugDialog(QDialog):
    """Says that something went wrong through no fault of the user's, with a report to copy."""

    def __init__(self, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Something went wrong"))
        self.resize(560, 380)
        self.text = QPlainTextEdit(report(error))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Report"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setTabChangesFocus(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(self.tr("Copy the report"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(
            plain(
                self.tr(
                    "This is a fault of the program. Your documents and your library are safe; "
                    "you can go on."
                ),
                "lead",
            )
        )
        column.addWidget(
            plain(
                self.tr(
                    "The report says where it happened. It holds no text of your documents or "
                    "questions."
                )
            )
        )
        column.addWidget(self.text, 1)
        column.addWidget(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())


class AddressDialog(QDialog):
    """Shows where a web address leads before anything is opened."""

    def __init__(self, url: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Web address"))
        self.resize(460, 180)
        self._url = url
        # As the network sees it: letters of other scripts that look alike can't hide a host.
        host = QUrl(url).host(QUrl.ComponentFormattingOption.FullyEncoded)
        self.host = plain(self.tr("This leads out of Rapporteur, to {}").format(host), "lead")
        self.address = QPlainTextEdit(url)
        self.address.setReadOnly(True)
        self.address.setTabChangesFocus(True)
        self.address.setAccessibleName(self.tr("Web address"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        roles = QDialogButtonBox.ButtonRole
        self.leave = buttons.addButton(self.tr("Open in the browser"), roles.AcceptRole)
        copy = buttons.addButton(self.tr("Copy the address"), roles.ActionRole)
        copy.clicked.connect(self._copy)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setDefault(True)
        column = QVBoxLayout(self)
        column.addWidget(self.host)
        column.addWidget(self.address, 1)
        column.addWidget(buttons)
        self.finished.connect(self.deleteLater)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._url)


class KeysDialog(QDialog):
    """Lists the keys, in groups."""

    def __init__(
        self, groups: dict[str, list[tuple[str, str]]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.resize(560, 520)
        body = QWidget()
        grid = QGridLayout(body)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(0, 1)
        for title, keys in groups.items():
            row = grid.rowCount()
            grid.setRowMinimumHeight(row, 14)
            row += 1
            grid.addWidget(plain(title, "sectionTitle"), row, 0, 1, 2)
            for number, (what, key) in enumerate(keys, row + 1):
                grid.addWidget(plain(what), number, 0)
                grid.addWidget(plain(key, "key", wrap=False), number, 1, _LEFT)
        grid.setRowStretch(grid.rowCount(), 1)
        area = QScrollArea()
        area.setWidget(body)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(buttons)


_LEFT = Qt.AlignmentFlag.AlignLeft

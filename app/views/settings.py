"""The settings: one dialog over one value."""

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.messages import message
from app.settings import LANGUAGES, SIZES, Settings, shared_library, usual_library
from app.views.parts import plain
from index.address import SharedServer
from index.errors import UnfitValue

_STEP = 10
_WIDE = 80
_AROUND = 40
_WAITING = ("library", "language", "server", "token")
"""What takes effect at the next start."""


class SettingsDialog(QDialog):
    """Lets the user choose; `settings` is what is chosen."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = settings
        self.setWindowTitle(self.tr("Settings"))
        self._build()
        self._show(settings)
        self._connect()
        self._say()
        width = self.fontMetrics().averageCharWidth() * _WIDE
        self.resize(min(width, self.screen().availableGeometry().width() - _AROUND), 0)
        self._grow()

    def _build(self) -> None:
        self.theme = _combo(
            self.tr("Colours"),
            {
                "system": self.tr("As the system has them"),
                "light": self.tr("Light"),
                "dark": self.tr("Dark"),
                "contrast": self.tr("High contrast"),
            },
        )
        names = LANGUAGES | {"": self.tr("That of the system")}
        self.language = _combo(self.tr("Language"), names)
        self.letters = QSlider(Qt.Orientation.Horizontal)
        self.letters.setRange(SIZES[0] // _STEP, SIZES[1] // _STEP)
        self.letters.setAccessibleName(self.tr("Text size"))
        self.per_cent = plain("", wrap=False)
        self.library = QLineEdit()
        self.library.setAccessibleName(self.tr("Folder of the library"))
        self.choose = QPushButton(self.tr("Choose…"))
        self.choose.setAccessibleName(self.tr("Choose the folder of the library"))
        self.keep_index = QCheckBox(self.tr("Put the index in order without being asked"))
        self.compose = QCheckBox(self.tr("Have a local language model sum up answers"))
        self.endpoint = QLineEdit()
        self.endpoint.setAccessibleName(self.tr("Address of the language model"))
        self.model = QLineEdit()
        self.model.setAccessibleName(self.tr("Name of the language model"))
        self.server = QLineEdit()
        self.server.setAccessibleName(self.tr("Address of the shared server"))
        self.server.setPlaceholderText("http://host:8000")
        self.token = QLineEdit()
        self.token.setAccessibleName(self.tr("Token of the shared server"))
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.unfit = plain("", "refusal")
        self.restart = plain(
            self.tr("Library, language and shared server change when Rapporteur is started again."),
            "refusal",
        )
        self._lay_out()

    def _lay_out(self) -> None:
        size, folder = QHBoxLayout(), QHBoxLayout()
        for row in (size, folder):
            row.setSpacing(8)
        size.addWidget(self.letters, 1)
        size.addWidget(self.per_cent)
        folder.addWidget(self.library, 1)
        folder.addWidget(self.choose)
        form = QFormLayout()
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Colours"), self.theme)
        form.addRow(self.tr("Text size"), size)
        form.addRow(self.tr("Language"), self.language)
        form.addRow(self.tr("Library"), folder)
        form.addRow(self.tr("Index"), self.keep_index)
        form.addRow(self.tr("Summaries"), self.compose)
        form.addRow(
            "",
            plain(
                self.tr(
                    "Off unless you switch it on. The question and the quotations then go to the "
                    "address named here, and nowhere else. Every sentence shows what it rests on."
                ),
                "muted",
            ),
        )
        form.addRow(self.tr("Address"), self.endpoint)
        form.addRow(self.tr("Model"), self.model)
        form.addRow(self.tr("Shared server"), self.server)
        form.addRow(
            "",
            plain(
                self.tr(
                    "None unless you name one. Its documents are fetched into a library of their "
                    "own, and what you add to that library goes to all who share the server."
                ),
                "muted",
            ),
        )
        form.addRow(self.tr("Token"), self.token)
        form.addRow("", self.unfit)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        column = QVBoxLayout(self)
        column.addLayout(form)
        column.addWidget(self.restart)
        column.addStretch(1)
        column.addWidget(self.buttons)

    def _show(self, settings: Settings) -> None:
        self.theme.setCurrentIndex(self.theme.findData(settings.theme))
        self.language.setCurrentIndex(self.language.findData(settings.language))
        self.letters.setValue(settings.text_size // _STEP)
        self.library.setText(settings.library)
        self.keep_index.setChecked(settings.keep_index)
        self.compose.setChecked(settings.compose)
        self.endpoint.setText(settings.endpoint)
        self.model.setText(settings.model)
        self.server.setText(settings.server)
        self.token.setText(settings.token)

    def _connect(self) -> None:
        self.letters.valueChanged.connect(self._say)
        self.language.currentIndexChanged.connect(self._say)
        self.library.textChanged.connect(self._say)
        self.compose.toggled.connect(self._say)
        self.server.textChanged.connect(self._say)
        self.token.textChanged.connect(self._say)
        self.choose.clicked.connect(self._choose)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)

    @property
    def settings(self) -> Settings:
        """What is chosen now."""
        return Settings(
            library=self.library.text().strip(),
            language=self.language.currentData(),
            theme=self.theme.currentData(),
            text_size=self.letters.value() * _STEP,
            keep_index=self.keep_index.isChecked(),
            compose=self.compose.isChecked(),
            endpoint=self.endpoint.text().strip(),
            model=self.model.text().strip(),
            server=self.server.text().strip(),
            token=self.token.text().strip(),
        )

    def _say(self) -> None:
        """Says the size, and whether something waits for the next start."""
        chosen, before = self.settings, self._before
        self.per_cent.setText(f"{chosen.text_size} %")
        for field in (self.endpoint, self.model):
            field.setEnabled(chosen.compose)
        self._say_of_server(chosen.server)
        self.restart.setVisible(any(getattr(chosen, f) != getattr(before, f) for f in _WAITING))
        QTimer.singleShot(0, self, self._grow)

    def _say_of_server(self, address: str) -> None:
        """Says what is wrong with a server's address, and where its library is."""
        server, complaint = None, ""
        try:
            server = SharedServer.at(address) if address else None
        except UnfitValue as error:
            complaint = message(error)
        self.unfit.setText(complaint)
        self.unfit.setVisible(bool(complaint))
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not complaint)
        for field in (self.library, self.choose):
            field.setEnabled(not address)
        self.token.setEnabled(bool(address))
        folder = shared_library(server) if server else usual_library()
        self.library.setPlaceholderText(str(folder))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._grow)

    def _grow(self) -> None:
        """Makes room for what is said now."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            for label in self.findChildren(QLabel):
                if (
                    label.wordWrap() and label.isVisible()
                ):  # a form would give it the height it has when it is narrow
                    label.setFixedHeight(label.heightForWidth(label.width()))
            self.resize(self.width(), layout.totalHeightForWidth(self.width()))

    def _choose(self) -> None:
        start = self.library.text() or str(usual_library().parent)
        chosen = QFileDialog.getExistingDirectory(self, self.tr("Folder of the library"), start)
        if chosen:
            self.library.setText(str(Path(chosen)))


def _combo(name: str, choices: dict[str, str]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    for key, text in choices.items():
        combo.addItem(text, key)
    return combo

"""The bar above a sheet: which of the sheets is open, and what can be done with a whole one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from app.look.theme import dress
from app.models.notebook import Notebook


class SheetBar(QWidget):
    """Chooses among the sheets, makes, renames and deletes them.

    Signals:
        deleted: the name of the sheet that was deleted.
    """

    deleted = Signal(str)

    def __init__(self, notebook: Notebook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self.choice = QComboBox()
        self.choice.setAccessibleName(self.tr("Sheet that is open"))
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.choice.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.choice.view().setAccessibleName(self.tr("Sheets"))
        self.menu = QMenu(self)
        self.add = self._action(self.tr("New sheet…"), "add", self.ask_new)
        self.rename = self._action(self.tr("Rename the sheet…"), "", self.ask_name)
        self.delete = self._action(self.tr("Delete the sheet"), "trash", self._delete)
        more = QToolButton()
        more.setAccessibleName(self.tr("New, rename, delete"))
        more.setToolTip(self.tr("New, rename, delete"))
        more.setAutoRaise(True)
        more.setMenu(self.menu)
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        more.setObjectName("menuButton")
        dress(more, "more")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.choice, 1)
        row.addWidget(more)
        self.choice.activated.connect(self._open)
        notebook.changed.connect(self._show)
        self._show()

    def ask_new(self) -> None:
        """Asks for a name and makes an empty sheet."""
        self._ask(self.tr("New sheet"), "").textValueSelected.connect(self._add)

    def ask_name(self) -> None:
        """Asks for another name for the open sheet."""
        self._ask(self.tr("Rename the sheet"), self._notebook.sheet.name).textValueSelected.connect(
            self._rename
        )

    def _action(self, text: str, icon: str, do: object) -> QAction:
        action = self.menu.addAction(text)
        action.triggered.connect(do)
        if icon:
            dress(action, icon)
        return action

    def _ask(self, title: str, name: str) -> QInputDialog:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(self.tr("Name of the sheet:"))
        dialog.setTextValue(name)
        dialog.open()
        for field in dialog.findChildren(QLineEdit):
            field.setAccessibleName(self.tr("Name of the sheet"))
        return dialog

    def _add(self, name: str) -> None:
        if name.strip():
            self._notebook.add(name.strip())

    def _rename(self, name: str) -> None:
        if name.strip():
            self._notebook.rename(name.strip())

    def _delete(self) -> None:
        name = self._notebook.sheet.name
        self._notebook.delete()
        self.deleted.emit(name)

    def _open(self, row: int) -> None:
        self._notebook.open(str(self.choice.itemData(row)))

    def _show(self) -> None:
        self.choice.clear()
        for sheet in self._notebook.sheets:
            self.choice.addItem(sheet.name, sheet.id)
        self.choice.setCurrentIndex(self.choice.findData(self._notebook.sheet.id))
        self.choice.setToolTip("")

"""Small controls several views are made of."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
    QToolButton,
    QWidget,
)

from app.look import theme
from app.views.flow import FlowLayout

BATCH = 50
"""So many rows of a long list are placed in one turn of the event loop."""
_BESIDE = 4
"""Pixels that styles leave between an icon and the words beside it."""


class ElidedLabel(QLabel):
    """One line of plain text, cut with an ellipsis where it doesn't fit."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Shows another text; all of it is in the accessible name."""
        self._full = text
        self.setAccessibleName(text)
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        # Qt would go by the direction of the words; a pane's titles all begin at its own side.
        left = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        self.setAlignment(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        mode = Qt.TextElideMode.ElideRight
        self.setText(self.fontMetrics().elidedText(self._full, mode, max(self.width(), 40)))


class ElidedButton(QPushButton):
    """A button as wide as it may be, its words cut with an ellipsis where it must."""

    _mode = Qt.TextElideMode.ElideRight

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._full = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = (
            self.style()
            .subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self)
            .width()
        )
        if not self.icon().isNull():
            room -= self.iconSize().width() + _BESIDE
        cut = self.fontMetrics().elidedText(self._full, self._mode, room)
        option.text = cut.replace("&", "&&")
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)


class WrappedButton(QPushButton):
    """A button whose words go on over further lines where one has no room for them."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._full = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        part = QStyle.SubElement.SE_PushButtonContents
        room = self.style().subElementRect(part, option, self).width()
        broken = "\n".join(self._lines(room - self.iconSize().width() - 2 * _BESIDE))
        if broken != self.text():
            self.setText(broken)

    def _lines(self, room: int) -> list[str]:
        lines: list[str] = []
        for word in self._full.replace("&", "&&").split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.fontMetrics().horizontalAdvance(longer) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        # Each keeps its own direction, whichever that of the window is.
        return [f"\u2068{line}\u2069" for line in lines]


class LinkButton(ElidedButton):
    """A citation: a flat button, cut in the middle, since the paragraph's number ends it."""

    _mode = Qt.TextElideMode.ElideMiddle

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setObjectName("link")
        self.setCursor(Qt.CursorShape.PointingHandCursor)


class Choice(QWidget):
    """A few choices side by side, one of them made; on further lines where they don't fit.

    Signals:
        chosen: the key of the choice the user made.
    """

    chosen = Signal(str)

    def __init__(self, name: str, choices: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setObjectName("choice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        self._row = FlowLayout(self, gap=2)
        self._row.setContentsMargins(2, 2, 2, 2)
        for key, text in choices.items():
            button = QToolButton(self)
            button.setText(text)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {text}")
            button.setProperty("key", key)
            self._group.addButton(button)
            self._buttons[key] = button
            self._row.addWidget(button)
        self._group.buttonClicked.connect(self._choose)
        self.choose(next(iter(choices)))

    def sizeHint(self) -> QSize:
        return self._row.in_one_line()

    def minimumSizeHint(self) -> QSize:
        return self._row.narrowest()

    @property
    def choice(self) -> str:
        """The key of the choice made."""
        button = self._group.checkedButton()
        return str(button.property("key")) if button is not None else ""

    def choose(self, key: str) -> None:
        """Makes a choice without announcing it."""
        self._buttons[key].setChecked(True)

    def rename(self, key: str, text: str) -> None:
        """Changes the words of one choice."""
        self._buttons[key].setText(text)
        self._buttons[key].setAccessibleName(f"{self.accessibleName()}: {text}")

    def describe(self, key: str, text: str) -> None:
        """Says more about one choice."""
        self._buttons[key].setToolTip(text)
        self._buttons[key].setAccessibleDescription(text)

    def enable(self, key: str, *, enabled: bool) -> None:
        """Says whether a choice can be made."""
        self._buttons[key].setEnabled(enabled)

    def is_enabled(self, key: str) -> bool:
        """Whether a choice can be made."""
        return self._buttons[key].isEnabledTo(self)

    def _choose(self, button: QAbstractButton) -> None:
        self.chosen.emit(str(button.property("key")))


def tool(
    icon: str, name: str, do: Callable[[], object], shortcut: QKeySequence | str = ""
) -> QToolButton:
    """A button with an icon alone; its name is for the tool tip and the screen reader."""
    button = QToolButton()
    keys = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
    button.setAccessibleName(name)
    button.setToolTip(f"{name} ({keys})" if keys else name)
    button.setAutoRaise(True)
    button.clicked.connect(do)
    theme.dress(button, icon)
    return button


def copyable(rows: QListView, name: str, do: Callable[[], object]) -> None:
    """Gives a list its way to copy: the usual keys, and the menu of the right button."""
    action = QAction(name, rows)
    action.setShortcut(QKeySequence.StandardKey.Copy)
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.triggered.connect(do)
    rows.addAction(action)
    rows.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)


def clearable(field: QLineEdit, clear: str) -> None:
    """Gives a field its button to empty it, with a name: Qt leaves it without."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(clear)


def row_list(model: QAbstractItemModel, name: str) -> QListView:
    """A list of rows as wide as it is, scrolled by pixels; its delegate paints it all."""
    rows = QListView()
    rows.setObjectName("rows")
    rows.setAccessibleName(name)
    rows.setModel(model)
    rows.setFrameShape(QFrame.Shape.NoFrame)
    rows.setResizeMode(QListView.ResizeMode.Adjust)
    rows.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    rows.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
    rows.setMouseTracking(True)
    return rows


def plain(text: str = "", name: str = "", *, wrap: bool = True) -> QLabel:
    """A label that never takes its text for HTML; name is its part in the style sheet."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    label.setObjectName(name)
    if wrap and label.isRightToLeft():
        _align_lines(label)
    return label


def _align_lines(label: QLabel) -> None:
    """Has each line of a right-to-left label begin at its edge.

    Qt paints labels with the space that a line was broken at, which pushes the line in. Labels that
    can be selected it lays out as documents, without; the rest of what that brings isn't wanted.
    """
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    label.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)


def palette_changed(event: QEvent) -> bool:
    """Whether an event says that the colours are others now."""
    return event.type() == QEvent.Type.PaletteChange


def restyle(widget: QWidget) -> None:
    """Has the style sheet look at a widget's properties again."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)

"""The look: colours drawn from the system's palette, the style sheet, icons and fonts."""

from dataclasses import dataclass, fields
from functools import lru_cache
from string import Template
from weakref import WeakSet

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontDatabase,
    QFontInfo,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication
from shiboken6 import isValid

import resources

_SIZES = (16, 18, 32, 36, 54)
_MIRRORED = {"back": "forward", "forward": "back", "right": "left"}
"""Icons that point, and what they are where words run from right to left."""
_dressed: "WeakSet[QAbstractButton | QAction]" = WeakSet()
# Asking Qt for all children instead makes a Python object of each, and one that is being deleted
# by the garbage collector just then ends the process.
_LETTERS = {"larger": 1.2, "heading_size": 1.4, "welcome_size": 1.7}
"""Sizes of the style sheet, as multiples of the application's font."""
_READING_FONTS = ("Charter", "Georgia", "Cambria", "Noto Serif", "Liberation Serif", "DejaVu Serif")


@dataclass(frozen=True, slots=True)
class Colours:
    """Colours of one palette, each legible on the ground it is used on."""

    window: QColor
    surface: QColor
    sunken: QColor
    text: QColor
    muted: QColor
    line: QColor
    edge: QColor
    hover: QColor
    accent: QColor
    accent_strong: QColor
    on_accent: QColor
    link: QColor
    tint: QColor
    marker: QColor
    marker_strong: QColor
    deleted: QColor
    inserted: QColor
    note: QColor
    bad: QColor
    good: QColor


def look() -> Colours:
    """The colours in force: of the application's palette, which style sheets leave alone."""
    return colours(QApplication.palette())


def colours(palette: QPalette) -> Colours:
    """The colours that go with a palette."""
    return _colours(
        palette.color(QPalette.ColorRole.Window).rgb(),
        palette.color(QPalette.ColorRole.Base).rgb(),
        palette.color(QPalette.ColorRole.Text).rgb(),
        palette.color(QPalette.ColorRole.Accent).rgb(),
    )


def apply(application: QApplication) -> None:
    """Sets the style sheet for the palette now in force, and colours the icons shown."""
    names = {name: colour.name() for name, colour in _by_name(look()).items()}
    points = application.font().pointSizeF()
    names |= {name: f"{points * times:.1f}pt" for name, times in _LETTERS.items()}
    names["tick"] = f"{QFontInfo(application.font()).pixelSize()}px"
    names["tick_shade"] = "light" if look().on_accent.lightnessF() > 0.5 else "dark"
    names["icon"] = f"{round(QFontInfo(application.font()).pixelSize() * 1.35)}px"
    # A style sheet takes the colour of a picture as it is.
    names["arrow"] = "down-light" if look().surface.lightnessF() < 0.5 else "down"
    names["icons"] = resources.path("icons").as_posix()
    sheet = Template(resources.text("styles/window.qss")).substitute(names)
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)
    for target in list(_dressed):
        if isValid(target):
            _colour(target)


def dress(target: QAbstractButton | QAction, icon: str) -> None:
    """Gives a button or action an icon that follows the palette."""
    target.setProperty("icon_name", icon)
    _dressed.add(target)
    _colour(target)


def pixmap(name: str, colour: QColor, size: int) -> QPixmap:
    """One size, in pixels, of a line icon of resources/icons."""
    return _pixmap(name, colour.name(), size)


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, disabled: str) -> QIcon:
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_pixmap(name, colour, size))
        made.addPixmap(_pixmap(name, disabled, size), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=1024)
def _pixmap(name: str, colour: str, size: int) -> QPixmap:
    drawing = resources.text(f"icons/{name}.svg").replace("currentColor", colour)
    image = QPixmap(size, size)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


def reading_font(beside: QFont, more: float, scale: float = 1.0) -> QFont:
    """The face documents and quotations are set in: a serif, unlike the window's own words.

    Args:
        beside: the font of the words around, whose size it goes by.
        more: points by which it is larger.
        scale: by which all of it is larger.
    """
    font = QFont()
    font.setFamilies(list(_reading_families()))
    font.setStyleHint(QFont.StyleHint.Serif)
    # A font may be given in pixels; what it comes to in points is always known.
    font.setPointSizeF((QFontInfo(beside).pointSizeF() + more) * scale)
    return font


@lru_cache(maxsize=1)
def _reading_families() -> tuple[str, ...]:
    known = set(QFontDatabase.families())
    return tuple(name for name in _READING_FONTS if name in known) or ("serif",)


def _by_name(shades: Colours) -> dict[str, QColor]:
    return {field.name: getattr(shades, field.name) for field in fields(shades)}


def _colour(target: QAbstractButton | QAction) -> None:
    name = target.property("icon_name")
    if not name:
        return
    if QApplication.isRightToLeft():
        name = _MIRRORED.get(str(name), name)
    shades = look()
    primary = isinstance(target, QAbstractButton) and target.property("primary")
    shade = shades.on_accent if primary else mix(shades.text, shades.window, 0.25)
    faint = mix(shades.text, shades.window, 0.7)
    target.setIcon(_icon(str(name), shade.name(), faint.name()))


@lru_cache(maxsize=8)
def _colours(window_rgb: int, base_rgb: int, text_rgb: int, accent_rgb: int) -> Colours:
    window, surface = QColor(window_rgb), QColor(base_rgb)
    text = QColor(text_rgb)
    dark = surface.lightnessF() < 0.5
    # Pure black and white is high contrast, ours or the system's: nothing is faint in it.
    strong = contrast(text, window) > 20 and contrast(text, surface) > 20
    accent = _legible(QColor(accent_rgb), surface, 4.5)
    marker = _tone(46, 0.9, 0.26 if dark else 0.80)
    return Colours(
        window=window,
        surface=surface,
        sunken=mix(window, surface, 0.5),
        text=text,
        muted=text if strong else _legible(mix(text, window, 0.42), window, 4.6),
        line=mix(window, text, 0.75 if strong else 0.14),
        edge=text if strong else mix(window, text, 0.30),
        hover=mix(surface, text, 0.25 if strong else 0.06),
        accent=accent,
        accent_strong=mix(accent, text, 0.15),
        on_accent=_legible(QColor("white"), accent, 4.5),
        link=accent,
        tint=mix(surface, accent, 0.30 if strong else 0.16 if dark else 0.09),
        marker=marker,
        marker_strong=_tone(40, 0.95, 0.40 if dark else 0.62),
        deleted=_legible(_tone(4, 0.65, 0.66 if dark else 0.42), surface, 4.5),
        inserted=_legible(_tone(205 if dark else 215, 0.75, 0.68 if dark else 0.40), surface, 4.5),
        note=mix(surface, _tone(46, 0.8, 0.5), 0.10 if dark else 0.12),
        bad=_legible(_tone(4, 0.7, 0.66 if dark else 0.42), window, 4.5),
        good=_legible(_tone(140, 0.5, 0.58 if dark else 0.30), window, 4.5),
    )


def mix(first: QColor, second: QColor, share: float) -> QColor:
    """A colour between two; share is that of the second."""
    return QColor.fromRgbF(
        first.redF() + (second.redF() - first.redF()) * share,
        first.greenF() + (second.greenF() - first.greenF()) * share,
        first.blueF() + (second.blueF() - first.blueF()) * share,
    )


def contrast(first: QColor, second: QColor) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _legible(colour: QColor, ground: QColor, ratio: float) -> QColor:
    """The colour, moved towards black or white until it can be read on the ground."""
    black, white = QColor("black"), QColor("white")
    end = white if contrast(white, ground) > contrast(black, ground) else black
    for step in range(21):
        moved = mix(colour, end, step / 20)
        if contrast(moved, ground) >= ratio:
            return moved
    return end


def _tone(hue: int, saturation: float, lightness: float) -> QColor:
    return QColor.fromHslF(hue / 360, saturation, lightness)

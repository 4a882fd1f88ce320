"""Puts the settings into force: colours, text size, language."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

import resources
from app.language import RIGHT_TO_LEFT, Language, speak
from app.look import schemes
from app.settings import Settings

_BASE = "base_points"


def apply(application: QApplication, settings: Settings) -> None:
    """Sets the text size and the colours."""
    base = application.property(_BASE)
    if base is None:
        base = application.font().pointSizeF()
        application.setProperty(_BASE, base)
    font = QFont(application.font())
    font.setPointSizeF(base * settings.text_size / 100)
    application.setFont(font)
    schemes.choose(application, settings.theme)


def translate(application: QApplication, language: str) -> str:
    """Has the program speak a language, "" being the system's; the language it came to speak.

    Qt's own words, such as those of buttons, are translated too where Qt has them.
    """
    wanted = language or QLocale.system().name().partition("_")[0]
    own = QTranslator(application)
    spoken = (
        wanted if own.load(f"rapporteur_{wanted}", str(resources.path("translations"))) else "en"
    )
    if spoken != "en":
        application.installTranslator(own)
        qt = QTranslator(application)
        place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if qt.load(f"qtbase_{spoken}", place):
            application.installTranslator(qt)
    speak(Language(spoken, _translated))
    right = spoken in RIGHT_TO_LEFT
    application.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    return spoken


def _translated(text: str, count: int) -> str:
    """Words of modules that know nothing of Qt; the window prints apostrophes as books do."""
    return QCoreApplication.translate("", text, None, count).replace("'", "’")

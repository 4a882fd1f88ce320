"""Where Tesseract is, the program that recognises the letters of scans; it may be missing."""

import os
import shutil
import sys
from pathlib import Path

VARIABLE = "RAPPORTEUR_TESSERACT"
"""In the environment: the program's path, or nothing where scans are not to be recognised."""

_USUAL = Path("C:/Program Files/Tesseract-OCR/tesseract.exe")  # its installer leaves PATH alone


def recogniser() -> str | None:
    """The program's path, None where there is none."""
    told = os.environ.get(VARIABLE)
    if told is not None:
        return told or None
    found = shutil.which("tesseract")
    if found is None and sys.platform == "win32" and _USUAL.is_file():
        return str(_USUAL)
    return found

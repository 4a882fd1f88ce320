"""A report of what went wrong: where, with what versions, and no word of any document."""

import platform
import traceback
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

_HERE = Path(__file__).parents[1]
_PACKAGES = ("rapporteur", "PySide6_Essentials", "chromadb", "llama-index-core", "onnxruntime")


def report(error: BaseException) -> str:
    """The error's kind and place, and the versions in play.

    An exception's own words may quote a document, so they are left out; so are the lines of code
    around, and the folders the program and its libraries are installed in.
    """
    lines = [f"Python {platform.python_version()}, {platform.system()} {platform.release()}"]
    lines += [f"{name} {_version(name)}" for name in _PACKAGES]
    chain: BaseException | None = error
    while chain is not None:
        lines.append("")
        lines.append(f"{type(chain).__module__}.{type(chain).__qualname__}")
        for frame in traceback.extract_tb(chain.__traceback__):
            lines.append(f"  {_place(Path(frame.filename))}:{frame.lineno} in {frame.name}")
        chain = chain.__cause__ or chain.__context__
    return "\n".join(lines)


def release() -> str:
    """The version of the program."""
    return _version(_PACKAGES[0])


def _place(path: Path) -> str:
    if path.is_relative_to(_HERE):
        return path.relative_to(_HERE).as_posix()
    return "/".join(path.parts[-2:])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"

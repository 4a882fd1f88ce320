"""Stands in, when the packaged program starts, for what is imported but never used in it.

Chroma imports the exporter that would send traces, LlamaIndex what asks SQL databases, and with
pypdf what opens pictures: none is shipped, and nothing of them is ever called. And programs of the
system that this one starts (Tesseract, a browser) find the system's libraries, not those shipped.
"""

import os
import sys
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType


class _Nothing:
    """Any class or function of a module that isn't there: made, called and derived from in vain."""

    def __init__(self, *_: object, **__: object) -> None:
        """Takes anything."""

    def __call__(self, *_: object, **__: object) -> "type[_Nothing]":
        return _Nothing


class _Empty(ModuleType):
    """A module that has every name."""

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Nothing


class _Left(MetaPathFinder, Loader):
    """Finds an empty module for all that is below some names."""

    def __init__(self, *names: str) -> None:
        self._names = names

    def find_spec(self, fullname: str, *_: object) -> ModuleSpec | None:
        """An empty package, for these names alone."""
        left = fullname.partition(".")[0] in self._names
        return ModuleSpec(fullname, self, is_package=True) if left else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """The empty module."""
        return _Empty(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""


def _stand_in(name: str, **members: object) -> None:
    parts = name.split(".")
    for end in range(1, len(parts) + 1):
        whole = ".".join(parts[:end])
        if whole not in sys.modules:
            module = ModuleType(whole)
            module.__path__ = []
            sys.modules[whole] = module
            if end > 1:
                setattr(sys.modules[".".join(parts[: end - 1])], parts[end - 1], module)
    vars(sys.modules[name]).update(members)


if "LD_LIBRARY_PATH" in os.environ:  # as PyInstaller's bootloader sets it; read already
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        del os.environ["LD_LIBRARY_PATH"]
    else:
        os.environ["LD_LIBRARY_PATH"] = before
# The program's own children find the libraries shipped here, by a start like the first one.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"

sys.meta_path.append(_Left("sqlalchemy"))
_stand_in("PIL.Image", Image=type("Image", (), {}))
_stand_in("PIL", __version__="none")  # pypdf asks for it

import opentelemetry  # noqa: E402 - a namespace, whose other parts are shipped

_stand_in(
    "opentelemetry.exporter.otlp.proto.grpc.trace_exporter",
    OTLPSpanExporter=type("OTLPSpanExporter", (), {}),
)

__all__ = ["opentelemetry"]

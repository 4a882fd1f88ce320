"""Stands in, when the packaged program starts, for what is imported but never used in it.

Chroma imports the exporter that would send traces, LlamaIndex and pypdf what opens pictures:
neither is shipped, and nothing of them is ever called. And programs of the system that this one
starts (Tesseract, a browser) find the system's libraries, not those shipped here.
"""

import os
import sys
from types import ModuleType


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

_stand_in("PIL.Image", Image=type("Image", (), {}))
_stand_in("PIL", __version__="none")  # pypdf asks for it

import opentelemetry  # noqa: E402 - a namespace, whose other parts are shipped

_stand_in(
    "opentelemetry.exporter.otlp.proto.grpc.trace_exporter",
    OTLPSpanExporter=type("OTLPSpanExporter", (), {}),
)

__all__ = ["opentelemetry"]

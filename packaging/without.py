"""Stands in, when the packaged program starts, for what is imported but never used in it.

Chroma imports the exporter that would send traces, LlamaIndex what opens pictures: neither is
shipped, and nothing of them is ever called.
"""

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


_stand_in("PIL.Image", Image=type("Image", (), {}))

import opentelemetry  # noqa: E402 - a namespace, whose other parts are shipped

_stand_in(
    "opentelemetry.exporter.otlp.proto.grpc.trace_exporter",
    OTLPSpanExporter=type("OTLPSpanExporter", (), {}),
)

__all__ = ["opentelemetry"]

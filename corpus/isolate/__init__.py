"""Reading is dangerous, so it happens in another process, which gets a path and answers values."""

from corpus.isolate.limits import DRAWING, Limits
from corpus.isolate.pool import Isolation, isolated, outlines
from corpus.isolate.process import FROZEN_FLAG, ReadingProcess

__all__ = [
    "DRAWING",
    "FROZEN_FLAG",
    "Isolation",
    "Limits",
    "ReadingProcess",
    "isolated",
    "outlines",
]

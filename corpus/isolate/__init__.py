"""Reading is dangerous, so it happens in another process, which gets a path and answers values."""

from corpus.isolate.pool import Isolation, isolated, outlines
from corpus.isolate.process import FROZEN_FLAG, Limits

__all__ = ["FROZEN_FLAG", "Isolation", "Limits", "isolated", "outlines"]

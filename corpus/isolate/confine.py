"""What the reading process may not do: use much memory, write files, start programs, talk.

Each of these is a second wall: readers do none of it, a hostile file can only make them take long
or grow. Where a system lacks one (Windows has no resource limits, macOS doesn't hold the one on
memory, containers forbid namespaces), the parent's clock and its killing still hold; Windows Job
objects are for later.
"""

import os
import re
import sys
from contextlib import suppress
from functools import partial
from pathlib import Path
from threading import Thread
from time import sleep

OUT_OF_MEMORY = 77
"""The exit code of a process that has outgrown its limit."""

_FILES = 64
_LOOKS = 0.2  # seconds between two looks at the memory
_NEW_NETWORK, _NEW_USER, _NO_NEW_PRIVILEGES = 0x40000000, 0x10000000, 38
_FORBIDDEN = (
    *("socket.", "subprocess.", "shutil.", "pty.", "winreg.", "webbrowser.", "os.exec", "os.fork"),
    *("os.kill", "os.posix_spawn", "os.spawn", "os.startfile", "os.system", "os.remove"),
    *("os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.truncate", "os.chmod"),
    *("os.chown", "os.utime", "os.setxattr", "os.removexattr"),
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def confine(memory: int, program: str | None = None) -> None:
    """Gives up, for good, what reading needs none of.

    Args:
        memory: bytes of address space (of resident memory where that can't be limited).
        program: the one that may be started; it inherits the limits and has no network either.
    """
    if not _limited(memory) and sys.platform != "win32":
        Thread(target=_watch, args=(memory,), daemon=True).start()
    if sys.platform == "linux":
        _leave_network()
    sys.addaudithook(partial(_refuse, program))


def allow_seconds(seconds: float) -> None:
    """Limits the processor's time from now on, for when the parent is no longer there to kill."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - Windows has none

        usage = resource.getrusage(resource.RUSAGE_SELF)
        used = usage.ru_utime + usage.ru_stime
        _, hard = resource.getrlimit(resource.RLIMIT_CPU)
        resource.setrlimit(resource.RLIMIT_CPU, (_within(int(used + seconds) + 1, hard), hard))


def largest_size() -> int:
    """The most memory this process has had at once, in bytes; 0 where that isn't known."""
    if sys.platform == "linux":
        # getrusage would tell the size of the parent, where that was larger before it started us.
        status = Path("/proc/self/status").read_text("ascii", "replace")
        peak = re.search(r"^VmHWM:\s*(\d+) kB", status, re.MULTILINE)
        return int(peak[1]) * 1024 if peak else 0
    if sys.platform == "win32":
        return 0
    import resource  # noqa: PLC0415 - Windows has none

    size = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return size if sys.platform == "darwin" else size * 1024


def _limited(memory: int) -> bool:
    """Sets limits; tells whether the one on memory holds."""
    if sys.platform == "win32":
        return False
    import resource  # noqa: PLC0415 - Windows has none

    limits = {
        resource.RLIMIT_FSIZE: 0,
        resource.RLIMIT_CORE: 0,
        resource.RLIMIT_NOFILE: _FILES,
        resource.RLIMIT_AS: memory,
    }
    held = sys.platform != "darwin"
    for kind, limit in limits.items():
        least = _within(limit, resource.getrlimit(kind)[1])
        try:
            resource.setrlimit(kind, (least, least))
        except (OSError, ValueError):
            held = held and kind != resource.RLIMIT_AS
    return held


def _within(limit: int, hard: int) -> int:
    return limit if hard < 0 else min(limit, hard)


def _watch(memory: int) -> None:
    while largest_size() <= memory:
        sleep(_LOOKS)
    os._exit(OUT_OF_MEMORY)


def _leave_network() -> None:
    """Moves into an empty network of its own, where the kernel permits it."""
    import ctypes  # noqa: PLC0415 - only here

    with suppress(OSError, AttributeError):
        libc = ctypes.CDLL(None)
        libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)
        # Root needs no new user, who could read less than root can.
        if libc.unshare(_NEW_NETWORK):
            libc.unshare(_NEW_USER | _NEW_NETWORK)


def _refuse(program: str | None, event: str, arguments: tuple[object, ...]) -> None:
    if event == "subprocess.Popen" and program is not None and arguments[0] == program:
        return
    if event == "open":
        flags = arguments[2] if len(arguments) > 2 else 0
        own = isinstance(arguments[0], int)  # a pipe that is open already
        if own or not isinstance(flags, int) or not flags & _WRITING:
            return
    elif not event.startswith(_FORBIDDEN):
        return
    raise PermissionError(f"reading a document needs no {event}")

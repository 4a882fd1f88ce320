"""A file written whole or not at all: beside its place first, then moved into it."""

import errno
import os
from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from app.errors import OutputUnwritable

_REASONS = {
    errno.EACCES: "it is open in another program, or protected",
    errno.EPERM: "it is open in another program, or protected",
    errno.EBUSY: "it is open in another program",
    errno.EROFS: "the disk can only be read",
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk is full",
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "it is a folder",
    errno.ENAMETOOLONG: "its name is too long",
}


def write(path: Path, data: bytes) -> None:
    """Puts bytes into a file; where that fails, what was in it stays.

    Raises:
        OutputUnwritable: the system doesn't let it be written.
    """
    try:
        target = path.resolve()
        _look(target)
        beside = target.with_name(f".{uuid4().hex}.part")
        try:
            with beside.open("wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            beside.replace(target)
        except BaseException:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise OutputUnwritable(path, reason(error)) from error


def reason(error: OSError) -> str:
    """Why the system doesn't let a file be written, in plain words."""
    return _REASONS.get(error.errno or 0) or error.strerror or str(error)


def _look(target: Path) -> None:
    """A folder, or a file set to read only, isn't replaced, though the system may allow it."""
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

"""Length-prefixed JSON over a pipe: how the program and its reading process talk.

A frame is its length in bytes (four, big-endian) and a JSON list `[number, word, value]`, the
number being the request's, so that no answer can be taken for another's.
"""

import json
import struct
from typing import IO, Any

LARGEST = 16 * 2**20
"""Bytes of the largest frame: what JSON becomes in memory is up to forty times its length."""

_LENGTH = struct.Struct(">I")


class BadFrame(ValueError):
    """Not a frame, or half a character in it."""


class TooLong(BadFrame):
    """A longer frame than is let through."""


class EndOfFrames(EOFError):
    """The other side has gone."""


def packed(number: int, word: str, value: object) -> bytes:
    """A frame.

    Raises:
        BadFrame: it would be too long (TooLong), or holds half a character.
    """
    try:
        data = json.dumps([number, word, value], ensure_ascii=False, separators=(",", ":")).encode()
    except UnicodeEncodeError as error:
        raise BadFrame("half a character") from error
    if len(data) > LARGEST:
        raise TooLong
    return _LENGTH.pack(len(data)) + data


def receive(stream: IO[bytes], most: int = LARGEST) -> tuple[int, str, Any, int]:
    """The next frame's number, word and value, and its length in bytes.

    Args:
        stream: a pipe's reading end, buffered.
        most: bytes of a frame that is let through.

    Raises:
        BadFrame: it isn't one, or too long (TooLong).
        EndOfFrames: there is none.
    """
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    if length > LARGEST:
        raise BadFrame("no length")
    if length > most:
        raise TooLong
    data = _exactly(stream, length)
    try:
        frame = json.loads(data.decode(), parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise BadFrame("no JSON") from error
    match frame:
        case [int(number), str(word), value]:
            return number, word, value, length + _LENGTH.size
    raise BadFrame("no frame")


def _exactly(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise EndOfFrames
    return data


def _refuse(constant: str) -> None:
    raise ValueError(constant)

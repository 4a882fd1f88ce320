"""Where a shared server listens, as its users write it."""

from dataclasses import dataclass, field
from typing import Literal, Self
from urllib.parse import urlsplit

from index.errors import UnfitValue


@dataclass(frozen=True, slots=True)
class SharedServer:
    """Where a Chroma server listens through which libraries share their documents.

    Attributes:
        token: what it asks for, where it asks for one.
    """

    scheme: Literal["http", "https"]
    host: str
    port: int
    token: str = field(default="", repr=False)

    @classmethod
    def at(cls, address: str, token: str = "") -> Self:
        """The server at `http://host:port`, `https://host:port` or `host:port`.

        Raises:
            UnfitValue: it is no such address.
        """
        text = address.strip()
        try:
            parts = urlsplit(text if "://" in text else f"http://{text}")
            more = parts.path.strip("/") or parts.query or parts.username
            port, plain = parts.port, not more and " " not in text
        except ValueError:  # a port that is no number
            port, plain = None, False
        if plain and parts.hostname and parts.scheme == "https":
            return cls("https", parts.hostname, port or 443, token)
        if plain and parts.hostname and parts.scheme == "http":
            return cls("http", parts.hostname, port or 8000, token)
        raise UnfitValue("server", address)

    def __str__(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{self.scheme}://{host}:{self.port}"

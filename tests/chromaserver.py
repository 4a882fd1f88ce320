"""A real Chroma server on loopback, and a proxy before it that asks for a token, as nginx would."""

import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Self

_PATIENCE = 60.0


class ChromaServer:
    """`chroma run` over a folder; can be killed and started again at its port."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port: int = free.getsockname()[1]

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> Self:
        """Starts it and waits until it answers."""
        self._process = subprocess.Popen(
            [
                *(Path(sys.executable).with_name("chroma"), "run", "--path", self._folder),
                *("--host", "127.0.0.1", "--port", str(self.port)),
            ],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        end = time.monotonic() + _PATIENCE
        while time.monotonic() < end:
            try:
                with urllib.request.urlopen(f"{self.address}/api/v2/heartbeat", timeout=1):
                    return self
            except OSError:
                time.sleep(0.05)
        raise TimeoutError(self.address)

    def empty(self) -> None:
        """Drops what Rapporteur keeps there."""
        where = f"{self.address}/api/v2/tenants/default_tenant/databases/default_database"
        for name in ("rapporteur-documents", "rapporteur-paragraphs"):
            request = urllib.request.Request(f"{where}/collections/{name}", method="DELETE")
            try:
                urllib.request.urlopen(request, timeout=10).close()
            except urllib.error.HTTPError as error:  # it isn't there
                error.close()

    def kill(self) -> None:
        """As a power cut would."""
        if self._process:
            self._process.kill()
            self._process.wait()
            self._process = None


class Proxy(ThreadingHTTPServer):
    """Passes requests on to a server where they bear the right token; else it says 401.

    Attributes:
        version: what it says of the server's version, as JSON; the server's own where it is None.
        silent: whether it takes requests and never answers.
        asked: the paths asked for, in order.
    """

    daemon_threads = True

    def __init__(self, behind: str, token: str = "") -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.behind = behind
        self.token = token
        self.version: str | None = None
        self.silent = False
        self.asked: list[str] = []
        self.ended = threading.Event()
        self._thread = threading.Thread(target=self.serve_forever, daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def close(self) -> None:
        self.ended.set()
        self.shutdown()
        self.server_close()
        self._thread.join()


class _Handler(BaseHTTPRequestHandler):
    server: Proxy

    def _pass_on(self) -> None:
        proxy = self.server
        proxy.asked.append(self.path)
        if proxy.silent:
            proxy.ended.wait()
            return
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if proxy.token and self.headers.get("Authorization") != f"Bearer {proxy.token}":
            self._answer(401, b'"no"')
        elif proxy.version is not None and self.path.endswith("/version"):
            self._answer(200, proxy.version.encode())
        else:
            self._answer(*self._from_behind(body))

    def _from_behind(self, body: bytes) -> tuple[int, bytes]:
        headers = {"Content-Type": "application/json"}
        url, data = self.server.behind + self.path, body or None
        request = urllib.request.Request(url, data, headers, method=self.command)
        try:
            with urllib.request.urlopen(request, timeout=30) as reply:
                return reply.status, reply.read()
        except urllib.error.HTTPError as error:
            return error.code, error.read()
        except OSError:
            return 502, b'"nobody there"'

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_DELETE = _pass_on  # noqa: N815 - the names the class wants

    def log_message(self, *_: object) -> None:
        """Says nothing."""

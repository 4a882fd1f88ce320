"""One window a library: a second start raises the first. A local socket, no network."""

from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


class FirstInstance(QObject):
    """Listens for later starts on the same library.

    Signals:
        raised: another start wants the window in front.
    """

    raised = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        name = _name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        if not self._server.listen(name):
            # What a killed program leaves behind: nobody answered `raise_first` there.
            QLocalServer.removeServer(name)
            self._server.listen(name)

    def close(self) -> None:
        """Stops listening."""
        self._server.close()

    def _greet(self) -> None:
        socket = self._server.nextPendingConnection()
        if socket is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
        self.raised.emit()


def raise_first(folder: Path) -> bool:
    """Raises the window another start has opened on this library; whether there is one."""
    socket = QLocalSocket()
    socket.connectToServer(_name(folder))
    there = socket.waitForConnected(_WAIT_MS)
    socket.abort()
    return there


def _name(folder: Path) -> str:
    return f"rapporteur-{sha256(str(folder.resolve()).encode()).hexdigest()[:24]}"

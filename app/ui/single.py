"""Keeps to one window a person: a second start hands over its files and goes.

Rules: a lock file in the person's own folder decides who is first; the first listens on a socket that only
this person may open; what comes in is a bounded list of paths and never more; a second start that is not
heard goes on by itself rather than not at all.
"""

from __future__ import annotations

import time
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LONGEST: Final = 64 * 1024
_MOST_FILES: Final = 100
_PATIENCE_SECONDS: Final = 3.0
_STEP_MS: Final = 100


class SingleInstance(QObject):
    """The place where starts of one person meet.

    Args:
        folder: theirs alone; made where it is missing.
    """

    called = Signal(object)
    """Another start came, with a tuple of paths; it may be empty."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        with suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = QLockFile(str(folder / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._folder = folder
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether no other window of this person is open; if so, no other is first until `close`.

        Where the folder cannot be used nobody can know, and a window is better than none.
        """
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def hand_over(self, paths: tuple[Path, ...]) -> bool:
        """Give files to the first window and raise it.

        Returns:
            Whether it heard us.
        """
        import json

        from PySide6.QtNetwork import QLocalSocket

        letter = json.dumps([str(path) for path in paths[:_MOST_FILES]]).encode()
        until = time.monotonic() + _PATIENCE_SECONDS
        while time.monotonic() < until:
            plug = QLocalSocket()
            plug.connectToServer(self._name())
            if plug.waitForConnected(_STEP_MS):
                plug.write(letter)
                plug.flush()
                heard = plug.waitForBytesWritten(round(_PATIENCE_SECONDS * 1000)) or not plug.bytesToWrite()
                plug.disconnectFromServer()
                return heard
            time.sleep(_STEP_MS / 1000)
        return False

    def listen(self) -> None:
        """Hear later starts from now on."""
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._answer)
        if not self._server.listen(self._name()):
            QLocalServer.removeServer(self._name())
            self._server.listen(self._name())

    def close(self) -> None:
        """Let another start be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _name(self) -> str:
        import hashlib

        return "porchlight-" + hashlib.sha256(str(self._folder).encode()).hexdigest()[:24]

    def _answer(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            plug = self._server.nextPendingConnection()
            letter = _Letter(plug)
            letter.read.connect(self.called)
            letter.look()


class _Letter(QObject):
    """What one start has to say."""

    read = Signal(object)

    def __init__(self, plug: QLocalSocket) -> None:
        super().__init__(plug)
        self._plug, self._bytes, self._is_read = plug, b"", False
        plug.readyRead.connect(self.look)
        plug.disconnected.connect(self._end)

    def look(self) -> None:
        """Take what is there."""
        self._bytes += bytes(self._plug.read(_LONGEST + 1 - len(self._bytes)).data())
        if len(self._bytes) > _LONGEST:
            self._is_read = True
            self._plug.abort()
        elif self._plug.state() != self._plug.LocalSocketState.ConnectedState:
            self._end()

    def _end(self) -> None:
        if not self._is_read:
            self._is_read = True
            self._bytes += bytes(self._plug.readAll().data())
            self.read.emit(paths_in(self._bytes))
            self._plug.deleteLater()


def paths_in(letter: bytes) -> tuple[Path, ...]:
    """The paths a start hands over; none where it is anything else than a short list of them."""
    import json

    try:
        told = json.loads(letter) if len(letter) <= _LONGEST else []
    except (ValueError, RecursionError):
        return ()
    if not isinstance(told, list) or len(told) > _MOST_FILES:
        return ()
    return tuple(Path(path) for path in told if isinstance(path, str) and path and "\0" not in path)

"""Asking an address: with an own timeout, a limit on bytes, cancellable, tried again where that helps."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

from qgis.core import QgsApplication, QgsAuthCertUtils, QgsFeedback, QgsNetworkAccessManager
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..errors import Cancelled, Fault
from ..i18n import translate
from .links import host_of, shown
from .trouble import BUSY, Trouble, of_error, of_status

MOST_BYTES = 64 * 1024 * 1024
MOST_REDIRECTS = 10
READ_BUFFER = 1024 * 1024
"""What Qt holds of an answer before we read it: more waits at the server."""
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.5, 30.0
DEADLINE = 10
"""A single request may take this many times the timeout in all, however steadily it trickles."""


@dataclass(frozen=True)
class Answer:
    """What came back. The names of the headers are in lower case."""

    url: str
    status: int
    content_type: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    ms: float = 0.0

    @property
    def host(self) -> str:
        return host_of(self.url)

    @property
    def sort(self) -> str:
        """What the body is by its looks, whatever the header says: json, xml, html, picture, empty or other."""
        return sort_of(self.body)

    def text(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8-sig", "replace")

    def json(self) -> Any:
        """The body as JSON; a fault where it is none."""
        if self.sort != "json":
            raise no_data(self)
        try:
            return json.loads(self.text())
        except (ValueError, RecursionError) as error:
            raise half(self.host) from error


def no_data(answer: Answer) -> Trouble:
    """The fault of an answer that is something else than data, and what it is."""
    sorts = {
        "html": translate("Zoemzone", "a web page"),
        "xml": translate("Zoemzone", "a text in XML"),
        "picture": translate("Zoemzone", "a picture"),
        "empty": translate("Zoemzone", "an empty answer"),
    }
    sort = sorts.get(answer.sort, translate("Zoemzone", "something unreadable"))
    return Trouble("nonsense", Fault("{host} gave no data but {sort}.", host=answer.host, sort=sort))


def half(host: str) -> Trouble:
    """The fault of an answer that breaks off or cannot be read."""
    return Trouble(
        "nonsense", Fault("{host} gave half an answer, or one that cannot be read. Try again later.", host=host)
    )


def sort_of(body: bytes) -> str:
    """What a body is by its looks.

    >>> sort_of(b' {"a": 1}'), sort_of(b"<?xml version='1.0'?><a/>"), sort_of(b"<!DOCTYPE html><html>"), sort_of(b"")
    ('json', 'xml', 'html', 'empty')
    """
    start = body[:2000].removeprefix(b"\xef\xbb\xbf").lstrip()
    if not start:
        return "empty"
    if start[:1] in b"{[":
        return "json"
    if start[:1] == b"<":
        lower = start.lower()
        return "html" if lower.startswith(b"<!doctype html") or b"<html" in lower else "xml"
    if start[:4] in (b"\x89PNG", b"GIF8", b"II*\x00", b"MM\x00*", b"RIFF") or start[:3] == b"\xff\xd8\xff":
        return "picture"
    return "other"


class Fetcher:
    """Fetches addresses one after another, in the thread that uses it.

    It never asks the user anything: where a login or a doubtful certificate would bring up a dialog of QGIS, it
    fails with a sentence. Use one per thread, and close it there (``with Fetcher(...) as fetcher``).
    """

    def __init__(
        self,
        timeout_s: float = 30.0,
        retries: int = 3,
        feedback: QgsFeedback | None = None,
        authcfg: str = "",
    ) -> None:
        self.timeout_s, self.retries, self.feedback, self.authcfg = timeout_s, retries, feedback, authcfg
        self._manager: QgsNetworkAccessManager | None = None
        self._home = ""  # where the login belongs: the server that was asked first

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def get(self, url: str, most_bytes: int = MOST_BYTES, accept: str = "") -> Answer:
        """The answer of an address. Raises a Fault that names the host, or Cancelled."""
        body = bytearray()
        done = self._patiently(url, most_bytes, accept, body.extend, body.clear)
        return Answer(done.url, done.status, done.content_type, bytes(body), done.headers, done.ms)

    def save(self, url: str, path: Path, most_bytes: int, accept: str = "") -> Answer:
        """The same into a file; the answer's body is empty. After a failure no file is left."""
        try:
            with open(path, "wb") as file:

                def anew() -> None:
                    file.seek(0)
                    file.truncate()

                return self._patiently(url, most_bytes, accept, file.write, anew)
        except BaseException:
            Path(path).unlink(missing_ok=True)
            raise

    def head(self, url: str) -> Answer:
        """The start of an answer, for addresses of large files: the rest is not waited for."""
        start = bytearray()

        def enough(chunk: bytes) -> None:
            start.extend(chunk)
            raise _Enough

        try:
            return self._patiently(url, READ_BUFFER, "", enough, start.clear)
        except _Enough:
            return Answer(url, 200, "", bytes(start))

    def close(self) -> None:
        """Let go of the connections."""
        manager, self._manager = self._manager, None
        if manager is not None and not sip.isdeleted(manager):
            sip.delete(manager)

    def login_for(self, url: QUrl) -> str:
        """The authentication configuration for an address: a link of a service to another server does not get it."""
        server = f"{url.scheme()}://{url.authority()}"
        self._home = self._home or server
        return self.authcfg if server == self._home else ""

    @property
    def cancelled(self) -> bool:
        return self.feedback is not None and self.feedback.isCanceled()

    def stop_if_cancelled(self) -> None:
        """Raise Cancelled when the user stopped."""
        if self.cancelled:
            raise Cancelled

    def _patiently(
        self, url: str, most_bytes: int, accept: str, take: Callable[[bytes], Any], anew: Callable[[], Any]
    ) -> Answer:
        """Ask, and ask again after a pause where the connection broke or the server is busy."""
        pause = FIRST_PAUSE_S
        for left in range(self.retries, -1, -1):
            self.stop_if_cancelled()
            try:
                return _Request(self, url, most_bytes, accept, take).answer()
            except Trouble as trouble:
                if trouble.kind not in ("reset", BUSY) or not left:
                    raise
                self._wait(min(max(pause, trouble.wait_s), LONGEST_PAUSE_S))
            anew()
            pause *= 2
        raise Fault("{host} cannot be reached.", host=host_of(url))  # not reached: the last round returns or raises

    def _wait(self, seconds: float) -> None:
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        with _Cancelling(self.feedback, loop.quit):
            if not self.cancelled:
                with _place_lent():
                    loop.exec()
        self.stop_if_cancelled()

    def manager(self) -> QgsNetworkAccessManager:
        """A manager of our own with the proxies of QGIS; that of the thread would ask the user for logins."""
        if self._manager is None:
            manager = QgsNetworkAccessManager()
            manager.setupDefaultProxyAndCache()
            # what is left unanswered fails; answered, it would hold this thread and put a dialog before the user
            unplug(manager.authenticationRequired)
            unplug(manager.sslErrors)
            self._manager = manager
        return self._manager


def unplug(signal: Any) -> bool:
    """Disconnect whatever listens to a signal, also what QGIS itself connected; whether anything did."""
    try:
        signal.disconnect()
    except TypeError:
        return False
    return True


@contextmanager
def _place_lent() -> Iterator[None]:
    """While we only wait, another task may run: QGIS runs as many as there are processors, and two slow services would
    hold up every question about a parcel."""
    pool = QgsApplication.taskManager().threadPool()
    pool.releaseThread()
    try:
        yield
    finally:
        pool.reserveThread()


class _Enough(OSError):
    """What came is enough."""


class _Cancelling:
    """Calls back when a feedback is cancelled, as long as the block lasts."""

    def __init__(self, feedback: QgsFeedback | None, call: Callable[[], Any]) -> None:
        self._feedback, self._call = feedback, call

    def __enter__(self) -> None:
        if self._feedback is not None:
            self._feedback.canceled.connect(self._call)

    def __exit__(self, *_: object) -> None:
        if self._feedback is not None and not sip.isdeleted(self._feedback):
            self._feedback.canceled.disconnect(self._call)


class _Request:
    """One request and what became of it."""

    def __init__(self, fetcher: Fetcher, url: str, most_bytes: int, accept: str, take: Callable[[bytes], Any]) -> None:
        self._fetcher, self._most, self._take = fetcher, most_bytes, take
        self.host = host_of(url)
        self._request = self._made(url, accept)
        self._reply: QNetworkReply | None = None
        self._bytes = 0
        self._error: Exception | None = None
        self._certificate = ""

    def _made(self, url: str, accept: str) -> QNetworkRequest:
        address = QUrl(url)
        if address.scheme() not in ("http", "https") or not address.host():
            raise Trouble("address", Fault("{address} is no web address.", address=shown(url)))
        request = QNetworkRequest(address)
        request.setTransferTimeout(int(self._fetcher.timeout_s * 1000))
        request.setMaximumRedirectsAllowed(MOST_REDIRECTS)
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute,
            QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy,
        )
        # a badge must tell what is so now, and pages of objects would only drive out the user's tiles
        request.setAttribute(
            QNetworkRequest.Attribute.CacheLoadControlAttribute, QNetworkRequest.CacheLoadControl.AlwaysNetwork
        )
        request.setAttribute(QNetworkRequest.Attribute.CacheSaveControlAttribute, False)
        if accept:
            request.setRawHeader(b"Accept", accept.encode())
        authcfg = self._fetcher.login_for(address)
        if authcfg:
            # Qt takes the headers of a login along wherever a service sends us
            request.setAttribute(
                QNetworkRequest.Attribute.RedirectPolicyAttribute,
                QNetworkRequest.RedirectPolicy.SameOriginRedirectPolicy,
            )
            done, request = QgsApplication.authManager().updateNetworkRequest(request, authcfg)
            if not done:
                raise Trouble(
                    "login",
                    Fault("The authentication configuration for {host} cannot be used.", host=self.host),
                )
        return request

    def answer(self) -> Answer:
        """Wait for it, reading as it comes."""
        start = time.perf_counter()
        loop, late = QEventLoop(), QTimer()
        late.setSingleShot(True)
        reply = self._reply = self._fetcher.manager().get(self._request)
        # PyQt would hear of its end in the main thread, too late, and take the next reply, which often lies at the
        # same place in memory, for deleted
        unplug(reply.destroyed)
        reply.setReadBufferSize(READ_BUFFER)
        unplug(reply.sslErrors)
        reply.sslErrors.connect(self._doubt)
        reply.readyRead.connect(self._read)
        reply.finished.connect(loop.quit)
        late.timeout.connect(self._too_long)
        try:
            with _Cancelling(self._fetcher.feedback, loop.quit):
                late.start(int(self._fetcher.timeout_s * 1000 * DEADLINE))
                if not self._fetcher.cancelled and not reply.isFinished():
                    with _place_lent():
                        loop.exec()
            self._fetcher.stop_if_cancelled()
            self._read()
            return self._outcome(reply, (time.perf_counter() - start) * 1000)
        finally:
            late.stop()
            self._reply = None
            sip.delete(reply)  # what still comes is cut off

    def _read(self) -> None:
        """Take what has come; called by Qt, so nothing may be raised here."""
        if self._reply is None or self._error is not None or not self._reply.isOpen():
            return
        chunk = bytes(self._reply.readAll())
        self._bytes += len(chunk)
        try:
            if self._bytes > self._most:
                raise Trouble(
                    "huge",
                    Fault("{host} gives more than {most} MB. Choose a smaller area.", host=self.host,
                          most=round(self._most / 1e6)),
                )  # fmt: skip
            if chunk:
                self._take(chunk)
        except (Fault, OSError) as error:
            self._error = error
            self._reply.abort()

    def _doubt(self, errors: list[Any]) -> None:
        if self._reply is not None and self._accepted(errors):
            self._reply.ignoreSslErrors()
            return
        self._certificate = "; ".join(dict.fromkeys(error.errorString().rstrip(".") for error in errors))

    def _accepted(self, errors: list[Any]) -> bool:
        """Whether the user accepted these faults of this very certificate before, in the settings of QGIS."""
        manager = QgsApplication.authManager()
        if manager.isDisabled() or self._reply is None:
            return False
        url = self._reply.url()
        certificate = QgsAuthCertUtils.shaHexForCert(self._reply.sslConfiguration().peerCertificate())
        known = manager.sslCertCustomConfig(certificate, f"{url.host()}:{url.port(443)}")
        return not known.isNull() and {error.error() for error in errors} <= set(known.sslIgnoredErrorEnums())

    def _too_long(self) -> None:
        self._error = self._error or of_error(QNetworkReply.NetworkError.TimeoutError, self.host, "", self._seconds)
        if self._reply is not None:
            self._reply.abort()

    @property
    def _seconds(self) -> float:
        return self._fetcher.timeout_s

    def _outcome(self, reply: QNetworkReply, ms: float) -> Answer:
        status = int(reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute) or 0)
        headers = {bytes(name).decode("latin-1").lower(): bytes(value).decode("latin-1")
                   for name, value in reply.rawHeaderPairs()}  # fmt: skip
        if self._error is not None:
            raise self._error
        if self._certificate and reply.error() != QNetworkReply.NetworkError.NoError:
            reason = self._certificate
            raise Trouble(
                "certificate",
                Fault("The certificate of {host} cannot be trusted: {reason}. Ask its owner to renew it.",
                      host=self.host, reason=reason),
            )  # fmt: skip
        if status >= 400:
            raise of_status(status, self.host, headers.get("retry-after", ""))
        if reply.error() != QNetworkReply.NetworkError.NoError:
            raise of_error(reply.error(), self.host, reply.errorString(), self._seconds)
        return Answer(reply.url().toString(), status, headers.get("content-type", ""), b"", headers, ms)

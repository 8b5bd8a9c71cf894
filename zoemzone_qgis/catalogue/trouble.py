"""What can be wrong with a source, each as a sentence that names the host, the fault and the remedy."""

from __future__ import annotations

from qgis.PyQt.QtNetwork import QNetworkReply

from ..errors import Fault

LOGIN, BUSY = "login", "busy"
BUSY_STATUSES = (429, 503)


class Trouble(Fault):
    """A fault with its kind: address, timeout, refused, host, notfound, login, busy, server, request, redirects,
    certificate, reset, huge, nonsense, nolayer, other."""

    def __init__(self, kind: str, fault: Fault, wait_s: float = 0.0) -> None:
        super().__init__(fault.text, **fault.facts)
        self.kind = kind
        self.wait_s = wait_s
        """How long the server asks to stay away."""


def of_status(status: int, host: str, retry_after: str = "") -> Trouble:
    """The trouble of an HTTP status of 400 and above."""
    if status in (401, 403, 407):
        return Trouble(
            LOGIN,
            Fault(
                "{host} needs a login ({status}). Choose an authentication configuration for this layer.",
                host=host,
                status=status,
            ),
        )
    if status in (404, 410):
        return Trouble(
            "notfound",
            Fault("{host} has nothing at this address ({status}). Check the address.", host=host, status=status),
        )
    if status in BUSY_STATUSES:
        wait = float(retry_after) if retry_after.strip().isdigit() else 0.0
        return Trouble(BUSY, Fault("{host} is too busy ({status}). Try again later.", host=host, status=status), wait)
    if status >= 500:
        return Trouble(
            "server",
            Fault("{host} reports a fault of its own ({status}). Try again later.", host=host, status=status),
        )
    return Trouble(
        "request",
        Fault("{host} does not accept the request ({status}). Check the address and the layer.", host=host,
              status=status),
    )  # fmt: skip


def of_error(error: QNetworkReply.NetworkError, host: str, words: str, seconds: float) -> Trouble:
    """The trouble of a request that brought no status."""
    errors = QNetworkReply.NetworkError
    # an own timeout ends a request as if somebody had cancelled it
    if error in (errors.TimeoutError, errors.OperationCanceledError):
        return Trouble(
            "timeout",
            Fault("{host} gave no answer within {seconds} seconds. Try again later.", host=host,
                  seconds=f"{seconds:g}"),
        )  # fmt: skip
    if error == errors.ConnectionRefusedError:
        return Trouble(
            "refused",
            Fault("{host} refuses the connection: the service is down, or a firewall is in between.", host=host),
        )
    if error == errors.HostNotFoundError:
        return Trouble("host", Fault("{host} cannot be found. Check the address and your network.", host=host))
    if error in (errors.TooManyRedirectsError, errors.InsecureRedirectError):
        return Trouble(
            "redirects", Fault("{host} sends the request from one address to the next. Check the address.", host=host)
        )
    if error == errors.SslHandshakeFailedError:
        return Trouble("certificate", Fault("{host} offers no safe connection: {reason}.", host=host, reason=words))
    if error in (
        errors.RemoteHostClosedError,
        errors.TemporaryNetworkFailureError,
        errors.NetworkSessionFailedError,
        errors.UnknownNetworkError,
    ):
        return Trouble("reset", Fault("{host} broke off the connection. Try again later.", host=host))
    return Trouble("other", Fault("{host} cannot be reached: {reason}.", host=host, reason=words.rstrip(".")))

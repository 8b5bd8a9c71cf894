"""Asking a server that misbehaves: a whole sentence that names the host, in time, and never a dialog."""

from __future__ import annotations

import resource
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthCertUtils,
    QgsAuthConfigSslServer,
    QgsAuthMethodConfig,
    QgsCredentials,
    QgsFeedback,
    QgsNetworkAccessManager,
)
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtNetwork import QSslError

from zoemzone_qgis.catalogue.fetch import Fetcher
from zoemzone_qgis.catalogue.trouble import Trouble
from zoemzone_qgis.errors import Cancelled, sentence

from .misbehaving import Server, expired_certificate
from .workkit import cancelling, fault_of, in_worker


@pytest.fixture
def server(qgis_app: Any) -> Iterator[Server]:
    QgsNetworkAccessManager.instance()
    with Server() as server:
        yield server


@pytest.fixture(scope="module")
def expired(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with Server(expired_certificate(tmp_path_factory.mktemp("certificate"))) as server:
        yield server


def get(url: str, **more: Any) -> Any:
    most = more.pop("most_bytes", 1_000_000)

    def call() -> Any:
        with Fetcher(**{"timeout_s": 2.0, "retries": 1, **more}) as fetcher:
            return fetcher.get(url, most)

    return call


@pytest.mark.parametrize("path", ["/fine", "/moved", "/resetonce", "/busyonce", "/slow?seconds=0.5"])
def test_an_answer(server: Server, path: str) -> None:
    answer = in_worker(get(server.url(path)))
    assert answer.json() == {"fine": True}
    assert answer.status == 200
    assert answer.ms > 0
    assert answer.host == f"127.0.0.1:{server.port}"


FAULTS = {
    "/404": ("notfound", "404"),
    "/500": ("server", "500"),
    "/401": ("login", "401"),
    "/403": ("login", "403"),
    "/silent": ("timeout", "within 2 seconds"),
    "/redirect": ("redirects", "from one address to the next"),
    "/cut": ("reset", "broke off"),
    "/reset": ("reset", "broke off"),
    "/huge": ("huge", "more than 1 MB"),
}


@pytest.mark.parametrize("path", FAULTS)
def test_a_fault_is_a_sentence_that_names_the_host(server: Server, path: str) -> None:
    start = time.monotonic()
    fault = fault_of(get(server.url(path)))
    seconds = time.monotonic() - start
    assert isinstance(fault, Trouble)
    kind, words = FAULTS[path]
    assert fault.kind == kind
    said = sentence(fault)
    assert words in said
    assert f"127.0.0.1:{server.port}" in said
    assert said.endswith(".")
    assert seconds < 6


@pytest.mark.parametrize(
    ("path", "words"), [("/half", "half an answer"), ("/wrongtype", "a web page"), ("/exception", "XML")]
)
def test_what_is_no_json(server: Server, path: str, words: str) -> None:
    answer = in_worker(get(server.url(path)))
    with pytest.raises(Trouble, match=words):
        answer.json()


def test_nobody_there() -> None:
    with Server() as server:
        url = server.url("/fine")
    assert fault_of(get(url)).kind == "refused"
    assert fault_of(get("http://nowhere.invalid/")).kind == "host"
    assert fault_of(get("file:///etc/passwd")).kind == "address"


def test_a_trickle_ends(server: Server) -> None:
    start = time.monotonic()
    assert fault_of(get(server.url("/trickle"), timeout_s=0.3)).kind == "timeout"
    assert 2 < time.monotonic() - start < 6


@pytest.mark.parametrize(("path", "asked"), [("/reset", 3), ("/500", 1), ("/404", 1), ("/silent", 1)])
def test_tried_again_only_where_that_helps(server: Server, path: str, asked: int) -> None:
    fault_of(get(server.url(path), retries=2, timeout_s=1.0))
    # Qt itself asks a second time when a connection that it kept open turns out to be gone
    assert asked <= server.seen[path] <= asked * 2 - (asked == 1)


def test_it_waits_as_long_as_the_server_asks(server: Server) -> None:
    start = time.monotonic()
    in_worker(get(server.url("/busyonce")))
    assert time.monotonic() - start >= 1


def test_nothing_huge_is_taken_in(server: Server, tmp_path: Path) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    fault_of(get(server.url("/huge"), most_bytes=20_000_000))
    assert (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024 < 60
    path = tmp_path / "huge"
    fault_of(lambda: Fetcher(2.0).save(server.url("/huge"), path, 5_000_000))
    assert not path.exists()


def test_head_does_not_wait_for_the_rest(server: Server) -> None:
    answer = in_worker(lambda: Fetcher(2.0).head(server.url("/huge")))
    assert 0 < len(answer.body) < 2_000_000


@pytest.mark.parametrize("path", ["/silent", "/huge", "/trickle", "/reset"])
def test_cancelled_at_once(server: Server, path: str) -> None:
    feedback = QgsFeedback()
    cancelling(feedback, 300)
    start = time.monotonic()
    with pytest.raises(Cancelled):
        in_worker(get(server.url(path), feedback=feedback, timeout_s=20.0, retries=9, most_bytes=10**12))
    assert time.monotonic() - start < 1.5


class Asker(QgsCredentials):
    """Stands where QGIS would ask the user for a name and password."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.setInstance(self)

    def request(self, realm: str, username: str, password: str, message: str = "") -> tuple[bool, str, str]:
        self.asked.append(realm)
        return False, "", ""


def test_nobody_is_asked_for_a_login_or_about_a_certificate(server: Server, expired: Server) -> None:
    asker = Asker()
    doubts: list[Any] = []
    manager = QgsNetworkAccessManager.instance()
    manager.requestEncounteredSslErrors.connect(lambda *told: doubts.append(told))
    manager.requestRequiresAuth.connect(lambda *told: doubts.append(told))
    fault = fault_of(get(server.url("/401")))
    assert fault.kind == "login"
    fault = fault_of(get(expired.url("/fine")))
    assert fault.kind == "certificate"
    assert "expired" in sentence(fault)
    assert expired.seen["/fine"] == 0
    assert asker.asked == []
    assert doubts == []


def open_store() -> Any:
    """The store of logins and certificates of the tests' profile."""
    manager = QgsApplication.authManager()
    if not manager.setMasterPassword("not a secret", True):
        manager.eraseAuthenticationDatabase(False)
        assert manager.setMasterPassword("not a secret", True)
    return manager


def test_a_certificate_that_the_user_accepted_before(expired: Server, tmp_path_factory: pytest.TempPathFactory) -> None:
    """That one, with those faults; not another of the same host."""
    manager = open_store()
    place = f"127.0.0.1:{expired.port}"
    certificate = QgsAuthCertUtils.certsFromFile(str(expired.certificate))[0]
    accepted = QgsAuthConfigSslServer()
    accepted.setSslCertificate(certificate)
    accepted.setSslHostPort(place)
    faults = [QSslError.SslError.SelfSignedCertificate, QSslError.SslError.CertificateExpired]
    accepted.setSslIgnoredErrorEnums(faults)
    assert manager.storeSslCertCustomConfig(accepted)
    try:
        assert in_worker(get(expired.url("/fine"))).json() == {"fine": True}
        with Server(expired_certificate(tmp_path_factory.mktemp("other"))) as other:
            assert fault_of(get(other.url("/fine"))).kind == "certificate"
    finally:
        manager.removeSslCertCustomConfig(QgsAuthCertUtils.shaHexForCert(certificate), place)
    assert fault_of(get(expired.url("/fine"))).kind == "certificate"


def test_a_login_that_the_user_chose(server: Server) -> None:
    manager = open_store()
    login = QgsAuthMethodConfig("Basic")
    login.setName("web")
    login.setConfigMap({"username": "bij", "password": "honing", "realm": ""})
    assert manager.storeAuthenticationConfig(login)
    try:
        assert in_worker(get(server.url("/401"), authcfg=login.id())).json() == {"fine": True}
    finally:
        manager.removeAuthenticationConfig(login.id())


def test_a_login_stays_with_the_server_it_was_chosen_for(server: Server) -> None:
    manager = open_store()
    login = QgsAuthMethodConfig("Basic")
    login.setName("web")
    login.setConfigMap({"username": "bij", "password": "honing", "realm": ""})
    assert manager.storeAuthenticationConfig(login)
    with Server() as other:
        server.pages["/away"] = (b"", "text/plain", 302, {"Location": other.url("/fine")})

        def call() -> list[Any]:
            with Fetcher(2.0, 0, authcfg=login.id()) as fetcher:
                first = fetcher.get(server.url("/fine"))
                linked = fetcher.get(other.url("/fine"))  # as a next page on another server
                try:
                    fetcher.get(server.url("/away"))
                except Trouble as trouble:
                    return [first.status, linked.status, trouble.kind]
            return []

        try:
            assert in_worker(call) == [200, 200, "redirects"]
        finally:
            manager.removeAuthenticationConfig(login.id())
        assert "authorization" in server.headers[0]
        assert [one for one in other.headers if "authorization" in one] == []
        assert other.seen == {"/fine": 1}


def test_a_fault_of_an_address_repeats_no_login(qgis_app: Any) -> None:
    said = sentence(fault_of(get("ftp://jan:geheim@example.org/a?token=stil")))
    assert "example.org" in said
    assert "geheim" not in said
    assert "stil" not in said


def test_no_thread_and_no_connection_is_left(server: Server) -> None:
    before = len(QgsNetworkAccessManager.instance().children())

    def call() -> Any:
        with Fetcher(2.0) as fetcher:
            for _ in range(5):
                fetcher.get(server.url("/fine"))
            own = fetcher.manager()
            assert own.thread() == QThread.currentThread()
        return True

    for _ in range(5):
        assert in_worker(call)
    assert len(QgsNetworkAccessManager.instance().children()) == before


def test_reply_after_reply(server: Server) -> None:
    """Replies that come to lie where an earlier one lay, while the main thread hears of the end of that."""

    def call() -> int:
        with Fetcher(2.0) as fetcher:
            return sum(fetcher.get(server.url("/fine")).status == 200 for _ in range(400))

    assert in_worker(call) == 400

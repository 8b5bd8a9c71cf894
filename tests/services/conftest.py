"""Fixtures of the services ring: real servers on loopback, started when the first test asks, ended with the tests.

Where one cannot be installed, its tests are skipped with "not run: ...", which scripts/test repeats at its end.
"""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsDataSourceUri, QgsProviderRegistry

from zoemzone_qgis.layers.crs import settle

from .servers import HOST, Files, Postgis, Pygeoapi, QgisServer, Server, database, oaf, ogc

CONNECTION = "Gemeente (proef)"
PASSPHRASE = "not a secret: the master password of the tests' profile"  # noqa: S105
_running: list[Server] = []
_status: list[int] = []


@pytest.fixture(autouse=True)
def no_test_hangs() -> Iterator[None]:
    """A lock that QGIS never gets stops the ring with the place where it stands, instead of for ever."""
    faulthandler.dump_traceback_later(300, exit=True)
    yield
    faulthandler.cancel_dump_traceback_later()


@pytest.fixture(autouse=True, scope="session")
def systems(qgis_app: Any) -> None:
    """As the provider does when the plugin is loaded."""
    settle()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """With a failure, the end of every server's log."""
    outcome = yield
    report = outcome.get_result()
    if report.failed:
        for server in _running:
            report.sections.append((f"log of {server.name}", server.said()))


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    for server in _running:
        server.stop()
    _status.append(int(exitstatus))


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave at once when all is reported, as the QGIS ring does: QGIS and Python end in no fixed order."""
    sys.stdout.flush()
    sys.stderr.flush()
    if _status:
        os._exit(_status[-1])


def not_run(what: str) -> None:
    pytest.skip(f"not run: {what}")


def started(server: Server) -> Server:
    _running.append(server)
    return server.start()


@pytest.fixture(scope="session")
def pygeoapi(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pygeoapi]:
    """OGC API Features; land cover under begroeidterreindeel with its history, other layers as they stand."""
    if not oaf.PYTHON.exists():
        not_run("pygeoapi (requirements/servers.txt)")
    server = Pygeoapi(tmp_path_factory.mktemp("pygeoapi"))
    started(server)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def qgisserver(qgis_app: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[QgisServer]:
    """WFS, WMS, WMTS and WCS of the sample."""
    if ogc.program() is None:
        not_run("QGIS Server (package qgis-server)")
    server = QgisServer(tmp_path_factory.mktemp("qgisserver"))
    started(server)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Files]:
    """Vector tiles and picture tiles as files."""
    server = Files(tmp_path_factory.mktemp("files"))
    started(server)
    yield server
    server.stop()


@pytest.fixture(scope="session")
def postgis(qgis_app: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Postgis]:
    """A database with trees, known to QGIS as the connection CONNECTION with a login kept apart."""
    with running_database(tmp_path_factory.mktemp("postgis"), CONNECTION) as server:
        yield server


@pytest.fixture
def postgis_to_stop(qgis_app: Any, tmp_path: Path) -> Iterator[Postgis]:
    """Another one for a single test, under another name: QGIS keeps connections open between tests, and does not always
    get over the death of one."""
    with running_database(tmp_path / "postgis", f"{CONNECTION} {tmp_path.name}") as server:
        yield server


@contextmanager
def running_database(folder: Path, name: str) -> Iterator[Postgis]:
    if database.programs() is None:
        not_run("PostGIS (package postgresql-postgis)")
    server = Postgis(folder)
    try:
        started(server)
        server.fill()
        with connected(server, name):
            yield server
    finally:
        server.remove()


@contextmanager
def connected(server: Postgis, name: str) -> Iterator[None]:
    """The database as a user has it: a connection in the settings, without user or password, and a login apart."""
    manager = QgsApplication.authManager()
    if not manager.setMasterPassword(PASSPHRASE, True):
        manager.eraseAuthenticationDatabase(False)  # a profile of earlier tests, with another master password
        assert manager.setMasterPassword(PASSPHRASE, True)
    login = QgsAuthMethodConfig("Basic")
    login.setName("trees")
    login.setConfigMap({"username": database.OWNER, "password": server.password, "realm": ""})
    assert manager.storeAuthenticationConfig(login)
    uri = QgsDataSourceUri()
    uri.setConnection(
        HOST, str(server.port), database.DATABASE, "", "", QgsDataSourceUri.SslMode.SslDisable, login.id()
    )
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    provider.saveConnection(provider.createConnection(uri.connectionInfo(False), {}), name)
    server.connection, server.authcfg = name, login.id()
    try:
        yield
    finally:
        provider.deleteConnection(name)
        manager.removeAuthenticationConfig(login.id())

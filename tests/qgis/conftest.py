"""Fixtures of the QGIS ring: the provider, and a way to run algorithms that keeps what was said."""

from __future__ import annotations

import os
import sys
from typing import Any
from unittest.mock import MagicMock

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProject,
)

from zoemzone_qgis.processing.provider import ZoemzoneProvider

_status: list[int] = []


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    _status.append(int(exitstatus))


@pytest.hookimpl(tryfirst=True)
def pytest_unconfigure(config: pytest.Config) -> None:
    """Leave at once when all is reported: Python and QGIS take down what both hold in no fixed order, and now and
    then that crashes after the last test, which would look like a failed run."""
    sys.stdout.flush()
    sys.stderr.flush()
    if _status:
        os._exit(_status[-1])


class Listener(QgsProcessingFeedback):
    """Feedback that remembers what the algorithm said."""

    def __init__(self) -> None:
        super().__init__(False)
        self.infos: list[str] = []
        self.warnings: list[str] = []

    def pushInfo(self, info: str) -> None:  # noqa: N802
        self.infos.append(info)

    def pushWarning(self, warning: str) -> None:  # noqa: N802
        self.warnings.append(warning)


@pytest.fixture(scope="session")
def provider(qgis_app: Any, qgis_processing: Any) -> Any:
    registry = QgsApplication.processingRegistry()
    ours = ZoemzoneProvider()
    registry.addProvider(ours)
    yield ours
    registry.removeProvider(ours)


_desktops: list[MagicMock] = []


@pytest.fixture
def desktop(provider: Any, qgis_new_project: Any, monkeypatch: pytest.MonkeyPatch) -> MagicMock:
    """The iface for runs that load their results.

    It is false, so that QGIS 3.44 passes on no tree of layers, where it would refuse a mock. There must be one, held
    to the end of the tests: it holds the loaded layers, which Python and QGIS would else both delete (with QGIS's
    own algorithms, too).
    """
    from processing.gui import Postprocessing

    iface = MagicMock()
    iface.__bool__.return_value = False
    _desktops.append(iface)
    monkeypatch.setattr(Postprocessing, "iface", iface)
    return iface


@pytest.fixture
def listener() -> Listener:
    return Listener()


@pytest.fixture
def run(provider: Any, listener: Listener) -> Any:
    """run("habitatmap", {...}) through processing.run, as a script would."""
    import processing

    def call(algorithm: str, parameters: dict[str, Any]) -> dict[str, Any]:
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        call.context = context  # results in memory live as long as their context
        results = processing.run(f"zoemzone:{algorithm}", parameters, feedback=listener, context=context)
        if not listener.isCanceled():
            check_outputs(algorithm, results)
        return results

    return call


def check_outputs(algorithm: str, results: dict[str, Any]) -> None:
    """Whatever a test is about: every declared output has its key, and a number is Python's own, or None."""
    for output in QgsApplication.processingRegistry().algorithmById(f"zoemzone:{algorithm}").outputDefinitions():
        assert output.name() in results, f"{algorithm} does not return {output.name()}"
        value = results[output.name()]
        if isinstance(output, QgsProcessingOutputNumber):
            assert value is None or type(value) in {int, float}, f"{algorithm} {output.name()}: {type(value)}"

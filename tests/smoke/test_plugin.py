"""The plugin in QGIS: it loads, reloads and unloads, and leaves nothing behind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import qgis.utils
from qgis.core import QgsApplication

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def installed(
    qgis_app: Any, qgis_iface: Any, qgis_processing: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[str]:
    (tmp_path / "zoemzone").symlink_to(ROOT, target_is_directory=True)
    monkeypatch.setattr(qgis.utils, "iface", qgis_iface)
    monkeypatch.setattr(qgis.utils, "plugin_paths", [str(tmp_path)])
    monkeypatch.syspath_prepend(str(tmp_path))
    qgis.utils.updateAvailablePlugins()
    yield "zoemzone"
    if "zoemzone" in qgis.utils.plugins:
        qgis.utils.unloadPlugin("zoemzone")


def provider() -> Any:
    return QgsApplication.processingRegistry().providerById("zoemzone")


def test_load_reload_unload(installed: str) -> None:
    assert installed in qgis.utils.available_plugins
    before = len(QgsApplication.processingRegistry().providers())
    assert qgis.utils.loadPlugin(installed)
    assert qgis.utils.startPlugin(installed)
    algorithms = {one.id() for one in provider().algorithms()}
    assert "zoemzone:habitatmap" in algorithms

    assert qgis.utils.reloadPlugin(installed)
    assert {one.id() for one in provider().algorithms()} == algorithms
    assert len(QgsApplication.processingRegistry().providers()) == before + 1

    assert qgis.utils.unloadPlugin(installed)
    assert provider() is None
    assert len(QgsApplication.processingRegistry().providers()) == before


def test_for_qgis_process_alone(installed: str) -> None:
    assert qgis.utils.loadPlugin(installed)
    assert qgis.utils.startProcessingPlugin(installed)  # as qgis_process does: no initGui
    assert provider() is not None
    assert qgis.utils.unloadPlugin(installed)
    assert provider() is None

"""The dock on real servers: every kind of source side by side, copies while one is down, badges that tell the truth."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject

from tests.qgis.dockkit import Desktop, own_profile, until
from zoemzone_qgis import settings
from zoemzone_qgis.catalogue.model.catalogue import Catalogue
from zoemzone_qgis.catalogue.model.entry import Theme
from zoemzone_qgis.catalogue.model.state import AMBER, GREEN, RED
from zoemzone_qgis.catalogue.model.writing import written
from zoemzone_qgis.catalogue.sources import CatalogueStore
from zoemzone_qgis.gui.catalogue import group
from zoemzone_qgis.gui.catalogue.tab import CatalogueTab

from .loadkit import check_words, core
from .servers import Server
from .test_load_stopped import SOURCES, source

LONG_MS = 90_000


@pytest.fixture(autouse=True)
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield from own_profile(tmp_path / "profile", monkeypatch)


@pytest.fixture
def servers(request: pytest.FixtureRequest) -> dict[str, Server]:
    return {kind: request.getfixturevalue(name) for kind, (name, _) in SOURCES.items()}


@pytest.fixture
def tab(qgis_new_project: Any, servers: dict[str, Server], tmp_path: Path) -> Iterator[CatalogueTab]:
    entries = tuple(source(kind, server) for kind, server in servers.items())
    shipped = tmp_path / "catalogue.json"
    shipped.write_text(written(Catalogue(themes=(Theme("proef", "Proef", "Trial"),), entries=entries)), "utf-8")
    made = CatalogueTab(Desktop(), store=CatalogueStore(tmp_path / "profile", shipped))
    assert until(lambda: len(made.model.entries()) == len(SOURCES))
    made.box.choose(core())
    yield made
    made.stop()
    assert until(lambda: not made.jobs.keys())


def idle(tab: CatalogueTab) -> bool:
    return until(lambda: not tab.jobs.keys(), LONG_MS)


def test_all_kinds_come_side_by_side(tab: CatalogueTab) -> None:
    tab.load(tab.model.entries())
    assert len(tab.jobs.keys()) == len(SOURCES)
    assert idle(tab)
    project = QgsProject.instance()
    for entry in tab.model.entries():
        layers = group.layers_of(project, entry.id)
        assert len(layers) == 1, (entry.id, tab.model.state(entry.id))
        check_words(layers[0], entry, core())
        assert tab.model.state(entry.id).light in (GREEN, AMBER)
    within = group.found(group.found(project.layerTreeRoot(), group.ROOT), "proef")
    assert len(within.findLayers()) == len(SOURCES)
    kinds = [layer.type().name for layer in (node.layer() for node in within.findLayers())]
    vectors = [place for place, kind in enumerate(kinds) if kind == "Vector"]
    assert vectors == list(range(len(vectors)))  # objects above pictures, so that both are seen


def test_a_stopped_server_is_red_its_copy_stands_in_and_the_rest_works(
    tab: CatalogueTab, servers: dict[str, Server]
) -> None:
    tab.copy([tab.model.entry("proef-oaf")])
    assert idle(tab)
    assert until(lambda: tab.model.copied("proef-oaf") is not None)
    with servers["oaf"].stopped():
        tab.check(tab.model.entries())
        assert idle(tab)
        lights = {entry.kind: tab.model.state(entry.id).light for entry in tab.model.entries()}
        assert lights.pop("oaf") == RED
        assert set(lights.values()) <= {GREEN, AMBER}, lights
        tab.load([tab.model.entry("proef-oaf"), tab.model.entry("proef-wfs")])
        assert idle(tab)
        tab.renew_copies()
        assert idle(tab)
    layer = group.layers_of(QgsProject.instance(), "proef-oaf")[0]
    assert str(settings.offline_file()) in layer.source()
    assert layer.featureCount() > 0
    assert group.layers_of(QgsProject.instance(), "proef-wfs")
    assert tab.model.state("proef-oaf").light == RED
    assert until(lambda: tab.model.copied("proef-oaf") is not None)  # a renewal that fails leaves the copy
    tab.check([tab.model.entry("proef-oaf")])
    assert idle(tab)
    assert tab.model.state("proef-oaf").light in (GREEN, AMBER)

"""REUSE in a chain, of a published folder, and stopped while the inputs are read."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from zoemzone_qgis.core.errors import Cancelled
from zoemzone_qgis.core.progress import Progress
from zoemzone_qgis.layers.digest import Digests, LayerState

from .layers import memory_layer, saved
from .publishkit import filed, zones
from .reusekit import SAID, SAMPLE, chain, square, with_feature, with_sqlite

STEPS = ("habitatmap", "buildingblocks", "opportunitymap")


def reused(run: Any, listener: Any, given: dict[str, dict[str, Any]], more: dict[str, Any]) -> list[str]:
    """Run three algorithms with REUSE; those that were not computed."""
    found = []
    for name in STEPS:
        listener.infos.clear()
        run(name, {**given[name], **(more if name == "opportunitymap" else {}), "REUSE": True})
        found += [name] if any(text.startswith(SAID) for text in listener.infos) else []
    return found


def test_only_what_depends_on_a_change_is_computed(run: Any, listener: Any, tmp_path: Path) -> None:
    land = tmp_path / "land.gpkg"
    shutil.copyfile(SAMPLE, land)
    given = chain(tmp_path)
    given["habitatmap"]["LAYERS"] = [one.replace(str(SAMPLE), str(land)) for one in given["habitatmap"]["LAYERS"]]
    given["opportunitymap"].pop("OPTIONS")
    nature = {"NATURE": saved(memory_layer("nature", [(square(181100, 456400, 50), {})]), str(tmp_path / "n.gpkg"))}
    assert reused(run, listener, given, nature) == []
    assert reused(run, listener, given, nature) == list(STEPS)
    with_feature(nature["NATURE"], square(181200, 456500, 80))
    assert reused(run, listener, given, nature) == ["habitatmap", "buildingblocks"]
    assert reused(run, listener, given, nature) == list(STEPS)
    with_sqlite(land, "UPDATE wegdeel SET bronhouder = bronhouder || 'x'")  # read, but draws the same map
    assert reused(run, listener, given, nature) == ["buildingblocks", "opportunitymap"]
    with_sqlite(land, "DELETE FROM pand WHERE fid % 2 = 0")
    assert reused(run, listener, given, nature) == []


def test_reading_the_inputs_is_stopped(provider: Any) -> None:

    class Stopped(Progress):
        def stopped(self) -> bool:
            return True

    layer = memory_layer("any", [(square(0, 0, 1), {})])
    for make in (
        lambda digests: digests.file(SAMPLE),
        lambda digests: digests.geopackage(SAMPLE, "wegdeel"),
        lambda digests: LayerState(layer).digest(digests),
    ):
        with pytest.raises(Cancelled):
            make(Digests(Stopped()))


def test_a_published_folder(run: Any, listener: Any, tmp_path: Path) -> None:
    """A folder with its inputs, their run records and what is told of them."""
    path = filed(zones(), tmp_path / "given", {"algorithm": "zoemzone:opportunitymap"})
    layer = QgsVectorLayer(path, "opportunities", "ogr")
    folder = tmp_path / "map"
    given = {"TITLE": "Kaart", "WEBMAP": False, "OPPORTUNITIES": layer, "OUTPUT": str(folder), "OVERWRITE": True}

    def is_reused() -> bool:
        listener.infos.clear()
        run("publishmap", {**given, "REUSE": True})
        return any(text.startswith(SAID) for text in listener.infos)

    assert not is_reused()
    before = {one: one.stat().st_mtime_ns for one in folder.rglob("*")}
    assert is_reused()
    assert before == {one: one.stat().st_mtime_ns for one in folder.rglob("*")}
    record = Path(path + ".run.json")
    record.write_text(record.read_text(encoding="utf-8").replace("{}", '{"PROFILE": "EP2"}'), encoding="utf-8")
    assert not is_reused()
    assert is_reused()
    metadata = layer.metadata()
    metadata.setRights(["Gemeente Ede"])
    layer.setMetadata(metadata)
    assert not is_reused()
    assert is_reused()
    next(one for one in folder.rglob("*.csv")).unlink()
    assert not is_reused()

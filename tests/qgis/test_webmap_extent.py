"""What a web map opens on: few features far from all others do not make it half the globe, and they stay there."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProcessingFeedback, QgsVectorLayer

from zoemzone_qgis.report.webmap import tiles
from zoemzone_qgis.report.webmap.content import Place, Text, WebCategory, WebContent, WebFigures, WebLayer
from zoemzone_qgis.report.webmap.extent import near
from zoemzone_qgis.report.webmap.write import write_webmap

HOME = (5.70, 52.05)
"""Degrees of the south west corner of where the features are, 0.1 degrees wide and high."""
KINDS = [WebCategory("", Text("Houden", "Keep"), "#1b6b4a")]


def square(x: float, y: float, size: float = 0.001) -> str:
    return f"Polygon(({x} {y}, {x + size} {y}, {x + size} {y + size}, {x} {y + size}, {x} {y}))"


def some(count: int, seed: int = 1) -> list[str]:
    spots = np.random.default_rng(seed).uniform(0.0, 0.099, (count, 2))
    return [square(HOME[0] + x, HOME[1] + y) for x, y in spots.tolist()]


def layer(shapes: list[str], key: str = "zones") -> WebLayer:
    source = QgsVectorLayer("Polygon?crs=EPSG:4326", key, "memory")
    features = []
    for shape in shapes:
        one = QgsFeature()
        one.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(one)
    source.dataProvider().addFeatures(features)
    return WebLayer(key, Text("Kansen", "Chances"), source, KINDS)


def written(folder: Path, layers: list[WebLayer], places: tuple[Place, ...] = ()) -> tuple[WebFigures, dict[str, Any]]:
    given = WebContent(Text("Kaart", "Map"), "Gemeente", "CC0", "2026-05-01", layers, places)
    figures = write_webmap(folder, given, QgsProcessingFeedback(False))
    text = (folder / "data" / "manifest.js").read_text(encoding="ascii")
    found = re.fullmatch(r'zoem\.take\("manifest",(.*)\);\n', text, re.DOTALL)
    assert found
    return figures, json.loads(found[1])


def at_home(bounds: list[int]) -> bool:
    west, south, east, north = (each / 100_000 for each in bounds)
    return west > HOME[0] - 0.01 and south > HOME[1] - 0.01 and east < HOME[0] + 0.11 and north < HOME[1] + 0.11


@pytest.mark.parametrize("astray", [(0.0, 0.0), (-74.0, 40.7), (5.7, -52.0), (3.3, 48.0), (9.0, 52.05)])
@pytest.mark.parametrize("count", [4, 60])
def test_one_feature_astray_does_not_make_the_map_small(
    qgis_app: Any, tmp_path: Path, astray: tuple[float, float], count: int
) -> None:
    figures, made = written(tmp_path / "map", [layer([*some(count), square(*astray)])])
    assert at_home(made["bounds"])
    assert figures.far == {"zones": 1}
    assert made["far"] == 1
    west, south, east, north = (each / 100_000 for each in made["whole"])
    assert west <= min(astray[0], HOME[0] + 0.1)
    assert south <= min(astray[1], HOME[1] + 0.1)
    assert east >= max(astray[0], HOME[0])
    assert north >= max(astray[1], HOME[1])
    tiles_of = made["layers"][0]["tiles"]
    alone, _ = written(tmp_path / "alone", [layer(some(count))])
    assert figures.features == alone.features + 1
    assert figures.files < 3 * alone.files
    assert tiles_of["last"] == tiles.DEEPEST  # as deep as without it
    assert tiles_of["first"] < 6  # and from where all can be seen


def test_a_shape_with_a_part_astray_is_far_as_well(qgis_app: Any, tmp_path: Path) -> None:
    two = f"MultiPolygon({square(5.75, 52.1)[7:]}, {square(0, 0)[7:]})"
    _, made = written(tmp_path, [layer([*some(20), two])])
    assert at_home(made["bounds"])
    assert made["far"] == 1


def test_what_belongs_together_stays_together(qgis_app: Any, tmp_path: Path) -> None:
    """A town with most of the features and a village some way off, or layers beside each other, are no mistake."""
    village = [square(HOME[0] + 0.35, HOME[1])]
    figures, made = written(tmp_path / "a", [layer(some(50)), layer(village, "plan")])
    assert figures.far == {}
    assert made["bounds"] == made["whole"]
    rng = np.random.default_rng(3)
    spread = [square(x, y) for x, y in (rng.uniform(-1.0, 1.0, (80, 2)) ** 3 + [5.8, 51.2]).tolist()]
    figures, made = written(tmp_path / "b", [layer(spread)])
    assert figures.far == {}
    assert made["bounds"] == made["whole"]
    figures, made = written(tmp_path / "c", [layer([square(0, 0), square(5.8, 52.0)])])
    assert made["bounds"] == made["whole"]  # of two none is astray


def test_places_tell_where_the_map_is(qgis_app: Any, tmp_path: Path) -> None:
    """With so many features astray that they alone could not tell; places elsewhere tell nothing."""
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    astray = [square(-70.0 - n, 40.0) for n in range(12)]
    shapes = [*some(40), *astray]
    _, without = written(tmp_path / "a", [layer(shapes)])
    assert not at_home(without["bounds"])
    here = Place("Ede", "municipality", QgsGeometry.fromWkt(square(5.69, 52.04, 0.12)), crs)
    figures, made = written(tmp_path / "b", [layer(shapes)], (here,))
    assert at_home(made["bounds"])
    assert figures.far == {"zones": 12}
    there = Place("Elders", "municipality", QgsGeometry.fromWkt(square(20.0, 10.0, 0.1)), crs)
    _, elsewhere = written(tmp_path / "c", [layer(shapes)], (there,))
    assert elsewhere["bounds"] == without["bounds"]


def test_many_areas_from_afar_with_one_astray(qgis_app: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Areas drawn together: only tiles with something in them are drawn, also of a shape with parts far apart."""
    monkeypatch.setattr(tiles, "FEW", 50)
    monkeypatch.setattr(tiles, "CROWDED", 5)
    drawn = []
    cells = tiles.Overview._cells
    monkeypatch.setattr(tiles.Overview, "_cells", lambda *given: drawn.append(given[1:4]) or cells(*given))
    two = f"MultiPolygon({square(5.75, 52.1)[7:]}, {square(0, 0)[7:]})"
    _, made = written(tmp_path, [layer([*some(100), square(-74.0, 40.7), two])])
    told = made["layers"][0]["tiles"]
    assert told["overview"] >= 10
    assert len(drawn) < 300
    assert at_home(made["bounds"])


def test_near_needs_three() -> None:
    boxes = np.array([[0.0, 0.0, 1.0, 1.0], [1e7, 0.0, 1e7 + 1, 1.0]])
    assert near(boxes).tolist() == [True, True]
    assert near(np.vstack([boxes, boxes[:1] + 5.0])).tolist() == [True, False, True]

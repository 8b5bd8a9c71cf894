"""Class areas of the raster against the areas that the rules leave, worked out by other means than ours; narrow strips;
the classified polygons."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import Qgis, QgsGeometry, QgsProcessingFeatureSourceDefinition, QgsRectangle, QgsVectorLayer
from scipy import ndimage

from .landkit import SAMPLE, bgt, extent, green, in_project, land, make_map, moved, own
from .layers import box, memory_layer

# half a hectare is what the promise of 0.5 % is about
LARGE_M2 = 5_000.0
PROMISED = 0.005
BOX = (180_000.0, 456_000.0, 182_000.0, 458_000.0)


def sample(*names: str) -> list[QgsVectorLayer]:
    return [QgsVectorLayer(f"{SAMPLE}|layername={name}", name, "ogr") for name in names]


def shifted(layer: QgsVectorLayer, dx: float, dy: float) -> QgsVectorLayer:
    """A copy in memory of what lies near the box, moved."""
    rows = []
    for feature in layer.getFeatures(QgsRectangle(*BOX).buffered(1.0)):
        geometry = QgsGeometry(feature.geometry())
        geometry.translate(dx, dy)
        values = {field.name(): feature[field.name()] for field in layer.fields() if field.name() != "fid"}
        rows.append((geometry, {name: str(value) for name, value in values.items()}))
    return memory_layer(layer.name(), rows, "MultiPolygon")


def left_over(stacked: list[list[QgsGeometry]], frame: QgsGeometry) -> list[float]:
    """Area that each layer of polygons shows, the topmost first, by taking off what lies above."""
    above, areas = QgsGeometry(), []
    for shapes in stacked:
        land_ = QgsGeometry.unaryUnion(shapes).intersection(frame)
        areas.append(land_.difference(above).area() if not above.isNull() else land_.area())
        above = land_ if above.isNull() else above.combine(land_)
    return areas


@pytest.mark.parametrize(("dx", "dy"), [(0.0, 0.0), (0.37, 0.71), (-0.53, 0.249)])
def test_areas_of_the_village_are_those_of_its_polygons(run, dx, dy):
    """The objects of the village hardly overlap (0.04 %): cut to the box, their areas are those of their classes."""
    layers = [shifted(layer, dx, dy) for layer in sample("begroeidterreindeel", "onbegroeidterreindeel", "waterdeel")]
    found = make_map(run, layers, EXTENT=f"{BOX[0]},{BOX[2]},{BOX[1]},{BOX[3]} [EPSG:28992]").areas()
    classes = {
        "naaldbos": "NBOS", "gemengd bos": "GBOS", "heide": "HEI", "houtwal": "HAAG", "loofbos": "LBOS",
        "grasland agrarisch": "GAGR", "bouwland": "GRN", "boomteelt": "BTL", "erf": "ERF", "zand": "ZND",
        "waterloop": "WAT", "watervlakte": "WAT", "greppel, droge sloot": "OEV",
    }  # fmt: skip
    expected: dict[str, float] = {}
    for layer in layers:
        for feature in layer.getFeatures():
            kind = feature["bgt_fysiekvoorkomen" if layer.name() == "onbegroeidterreindeel" else "class"]
            name = classes.get(kind)
            if name is not None:
                inside = QgsGeometry(feature.geometry()).intersection(QgsGeometry.fromRect(QgsRectangle(*BOX)))
                expected[name] = expected.get(name, 0.0) + inside.area()
    large = {name: area for name, area in expected.items() if area > LARGE_M2}
    assert len(large) >= 8
    for name, area in large.items():
        assert found[name] == pytest.approx(area, rel=PROMISED), name


@pytest.mark.parametrize(("dx", "dy"), [(0.0, 0.0), (0.3, 0.6), (0.5, 0.5)])
@pytest.mark.parametrize("window", [(0, 0, 300, 300), (10.3, 20.7, 250.1, 280.9)])
def test_areas_of_slanting_fields(run, dx, dy, window):
    """Three fields in a turned frame; the extent is cut by cell centres, so its edge adds nothing."""
    corners = [(0, 0), (200, 40), (160, 240), (-40, 200)]
    field = QgsGeometry.fromWkt("POLYGON((" + ",".join(f"{x + dx} {y + dy}" for x, y in [*corners, corners[0]]) + "))")
    pond = QgsGeometry.fromWkt(f"POINT({90 + dx} {110 + dy})").buffer(45, 64)
    layers = [
        bgt(
            "begroeidterreindeel", green(land(-100, -100, 400, 400), "heide"), green(moved(field.asWkt(6)), "struiken")
        ),
        bgt("waterdeel", (moved(pond.asWkt(6)), {"type": "watervlakte"})),
    ]
    # the larger heath lies under the smaller scrub
    found = make_map(run, layers, EXTENT=extent(*window)).areas()
    frame = QgsGeometry.fromWkt(box(*window))
    water, scrub, heath = left_over([[pond], [field], [QgsGeometry.fromWkt(box(-100, -100, 400, 400))]], frame)
    assert found["WAT"] == pytest.approx(water, rel=PROMISED)
    assert found["STR"] == pytest.approx(scrub, rel=PROMISED)
    assert found["HEI"] == pytest.approx(heath, rel=PROMISED)


@pytest.mark.parametrize("angle", [0, 9, 26.565, 45, 63, 87.5])
@pytest.mark.parametrize("kind", ["polygon", "hedge"])
def test_strips_of_two_metres_are_unbroken(run, angle, kind):
    line = QgsGeometry.fromWkt("LINESTRING(0 0.13, 120 0.13)")
    line.rotate(-angle, QgsGeometry.fromWkt("POINT(0 0)").asPoint())
    ground = bgt("begroeidterreindeel", green(land(-150, -150, 150, 150), "bouwland"))
    if kind == "polygon":
        flat = line.buffer(1.0, 8, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Round, 2.0)
        strip = own((moved(flat.asWkt(6)), "HAAG"))
    else:
        strip = bgt("vegetatieobject", (moved(line.asWkt(6)), {"plus_type": "haag"}), kind="LineString")
    made = make_map(run, [strip, ground], EXTENT=extent(-150, -150, 150, 150))
    hedge = made.codes == 37
    _, count = ndimage.label(hedge, structure=np.ones((3, 3)))
    assert count == 1
    assert hedge.sum() == pytest.approx(240, rel=0.15)  # a slant of 45 degrees falls in step with the cells


# ---- classified polygons ------------------------------------------------------------------------
def check_classified(made, cell: float = 1.0) -> None:
    """The pieces do not overlap, cover the land of the raster, and say at cell centres what the cells say."""
    pieces = made.pieces()
    total = sum(geometry.area() for geometry, *_ in pieces)
    union = QgsGeometry.unaryUnion([geometry for geometry, *_ in pieces])
    assert union.area() == pytest.approx(total, rel=1e-7)
    assert all(geometry.isGeosValid() and geometry.isMultipart() for geometry, *_ in pieces)
    assert {made.ids[code] for _, _, code, _, _ in pieces} == {name for _, name, _, _, _ in pieces}
    codes, confidence = np.zeros_like(made.codes), np.full_like(made.confidence, 255)
    left, top = made.corner
    for geometry, _, code, _, sure in pieces:
        engine = QgsGeometry.createGeometryEngine(geometry.constGet())
        engine.prepareGeometry()
        edges = geometry.boundingBox()
        for row in range(max(0, int((top - edges.yMaximum()) // cell)), int((top - edges.yMinimum()) // cell) + 1):
            for column in range(
                max(0, int((edges.xMinimum() - left) // cell)), int((edges.xMaximum() - left) // cell) + 1
            ):
                if row < codes.shape[0] and column < codes.shape[1]:
                    x, y = left + (column + 0.5) * cell, top - (row + 0.5) * cell
                    if engine.contains(QgsGeometry.fromWkt(f"POINT({x} {y})").constGet()):
                        codes[row, column], confidence[row, column] = code, sure
    differ = (codes != made.codes) | (confidence != made.confidence)
    examples = [
        (made.codes[place], codes[place], made.confidence[place], confidence[place])
        for place in zip(*np.nonzero(differ), strict=True)
    ]
    assert differ.mean() < 2e-4, f"{differ.sum()} of {differ.size} cells: {sorted(set(examples))[:10]}"


def everything() -> list[QgsVectorLayer]:
    """A small landscape in which every rule has something to do."""
    tree = {"plus_type": "boom"}
    return [
        own((land(60, 60, 75, 90), "GKR")),
        bgt("pand", (land(10, 10, 30, 20), {}), (land(12, 30, 30, 38), {})),
        bgt("wegdeel", (land(0, 0, 120, 6), {"functie": "rijbaan", "fysiek_voorkomen": "gesloten verharding"})),
        bgt("waterdeel", (moved("POLYGON((0 100.1, 120 60.3, 120 66.2, 0 106.1, 0 100.1))"), {"type": "waterloop"})),
        bgt(
            "begroeidterreindeel",
            green(land(0, 0, 60, 120), "groenvoorziening", "gras- en kruidachtigen", op_talud=True),
            green(land(60, 0, 120, 120), "groenvoorziening", "gras- en kruidachtigen", op_talud=False),
        ),
        bgt("vegetatieobject_lijn", (moved("LINESTRING(5 50, 80 45, 110 20)"), {"plus_type": "haag"}),
            kind="LineString"),
        bgt("vegetatieobject_punt", *[(moved(f"POINT({8 * n} {20 + 6.3 * n})"), tree) for n in range(15)],
            (moved("POINT(130 130)"), tree), (moved("POINT(133 130)"), tree), kind="Point"),
        memory_layer(
            "bomen",
            [(moved("POINT(40 50)"), {"soort": "Tilia cordata", "kroondiameter": 9.0, "datum": "2010-01-01"}),
             (moved("POINT(44 50)"), {"soort": "Salix alba", "kroondiameter": 8.0, "datum": "2022-01-01"})],
            "Point",
        ),
        memory_layer("clc", [(land(-40, -40, 160, 160), {"code_18": "311"})]),
    ]  # fmt: skip


def test_classified_polygons_of_every_rule(run):
    town = in_project(memory_layer("town", [(moved("POLYGON((-9 -9, 90 -9, 40 130, -9 -9))"), {"a": 1})]))
    nature = in_project(
        memory_layer(
            "nature",
            [
                (land(80, 30, 110, 80), {"BEHEERTYPE": "N11.01"}),
                (moved("POLYGON((50 70.1, 120 90.2, 60 110.3, 50 70.1))"), {"BEHEERTYPE": "N12.02"}),
            ],
        )
    )
    made = make_map(
        run,
        everything(),
        BUILTUP=town,
        NATURE=nature,
        EXTENT=extent(-20.25, -20, 140, 140.4),
        CLASSIFIED="TEMPORARY_OUTPUT",
    )
    check_classified(made)
    held = set(made.areas())
    assert {
        "GAZ",
        "BRMR",
        "GAZ+BMO+slope",
        "GAZ+slope",
        "GSCH",
        "GEXT",
        "GKR",
        "HAAG",
        "WAT",
        "VERH",
        "LBOS",
        "LBOS+BMO",
    } <= held
    assert any(name.endswith("BMZ") or "+BMZ" in name for name in held)


def test_crowns_over_nothing_are_classified_too(run):
    trees = bgt(
        "vegetatieobject", *[(moved(f"POINT({10 + 4 * n} 10)"), {"plus_type": "boom"}) for n in range(3)], kind="Point"
    )
    ground = bgt("begroeidterreindeel", green(land(0, 0, 12, 20), "heide"))
    made = make_map(run, [trees, ground], EXTENT=extent(0, 0, 40, 20), CLASSIFIED="TEMPORARY_OUTPUT")
    check_classified(made)
    assert set(made.areas()) == {"HEI", "HEI+BMO", "BMO"}
    assert {source for *_, source, _ in made.pieces()} == {"BGT"}


def test_the_map_does_not_depend_on_classified(run):
    with_, without = (
        make_map(run, everything(), EXTENT=extent(0, 0, 120, 120), **more)
        for more in ({"CLASSIFIED": "TEMPORARY_OUTPUT"}, {})
    )
    assert (with_.codes == without.codes).all()
    assert (with_.confidence == without.confidence).all()


def test_classified_polygons_of_the_village(run, tmp_path: Path):
    window = (181_000.0, 181_250.0, 456_900.0, 457_150.0)
    made = make_map(
        run,
        str(SAMPLE),
        EXTENT=",".join(map(str, window)) + " [EPSG:28992]",
        CLASSIFIED=str(tmp_path / "classified.gpkg"),
    )
    check_classified(made)
    assert sum(geometry.area() for geometry, *_ in made.pieces()) == pytest.approx(62_500, rel=1e-4)


def test_selected_polygons_of_the_built_up_area(run):
    town = in_project(memory_layer("towns", [(land(0, 0, 50, 100), {"a": 1}), (land(50, 0, 100, 100), {"a": 2})]))
    town.selectByExpression("a = 2")
    grass = bgt("begroeidterreindeel", green(land(0, 0, 100, 100), "groenvoorziening", "gras- en kruidachtigen"))
    made = make_map(run, grass, BUILTUP=QgsProcessingFeatureSourceDefinition(town.id(), True))
    assert made.areas() == {"BRMR": 5_000.0, "GAZ": 5_000.0}
    filtered = QgsProcessingFeatureSourceDefinition(town.id(), False, -1, filterExpression="a = 1")
    assert make_map(run, grass, BUILTUP=filtered).at(25, 50) == "GAZ"

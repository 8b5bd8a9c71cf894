"""Units of work on small maps: land, edges and strips against brute force and GEOS."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from qgis.core import Qgis, QgsGeometry, QgsPointXY

from zoemzone_qgis.core.measure.conditions import read_condition
from zoemzone_qgis.core.measure.measure import Catalogue
from zoemzone_qgis.core.measures import weigh

from .habitatmaps import CLASSES, CODE, LEFT, TOP
from .unitkit import CATALOGUE, areas, areas_of, land, place, strip, strip_land, units, way

IDS = {row.code: row.id for row in CLASSES.rows}


@pytest.fixture(autouse=True)
def _qgis(qgis_app: object) -> None:
    """Geometries need an application."""


def turned(wkt: str, degrees: float, x: float, y: float) -> QgsGeometry:
    geometry = QgsGeometry.fromWkt(wkt)
    geometry.rotate(degrees, QgsPointXY(LEFT + x, TOP + y))
    return geometry


def same(one: QgsGeometry, other: QgsGeometry, within: float) -> bool:
    return one.symDifference(other).area() <= within


# ---- land -----------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("cell", [1.0, 2.5])
def test_areas_are_those_of_the_cells(tmp_path: Path, cell: float):
    random = np.random.default_rng(4)
    codes = random.choice([0, 1, 2, 8, 13, 32], (80, 80)).astype(np.uint16)
    size = 80 * cell
    rows = [
        (turned(place(x, -y - 30, x + 42, -y), turn, x + 20, -y - 15), {"name": f"{x} {y}"})
        for x, y, turn in [(40, 30, 0), (30, 35, 30), (size - 30, 60, 0), (20, 20, 77)]
    ]
    found = units(tmp_path, codes, rows, cell=cell)
    for number, shape in enumerate(found.geometries):
        expected: dict[str, float] = {}
        for row in range(80):
            for column in range(80):
                square = QgsGeometry.fromWkt(place(column * cell, -(row + 1) * cell, (column + 1) * cell, -row * cell))
                if codes[row, column] and square.intersects(shape):
                    name = IDS[int(codes[row, column])]
                    expected[name] = expected.get(name, 0.0) + square.intersection(shape).area()
        counted = areas_of(found, number)
        for name, area in expected.items():
            assert counted.get(name, 0.0) == pytest.approx(area, rel=0.02, abs=2 * cell)
        assert sum(counted.values()) == pytest.approx(sum(expected.values()), rel=2e-3)


def test_a_unit_of_one_class_is_counted_exactly(tmp_path: Path):
    shape = turned(place(40, -90, 131.3, -50.7), 23, 80, -70)
    found = units(tmp_path, land(150, 180), [(shape, {"name": "a"})])
    assert areas_of(found, "a") == {"GAGR": pytest.approx(shape.area(), rel=1e-12)}
    assert (found.units.width[0], found.units.length[0]) == (pytest.approx(39.3), pytest.approx(91.3))


def test_clear_land_leaves_out_the_first_metre_beside_paving(tmp_path: Path):
    codes = land(60, 100, "BRMR", ((0, -30, 100, -24), "VERH"))
    found = units(
        tmp_path, codes, [(place(10, -40, 60, -24), {"name": "both"}), (place(10, -24, 60, -20), {"name": "n"})]
    )
    assert areas_of(found, "n") == {"BRMR": pytest.approx(200.0)}
    assert areas_of(found, "n", clear=True) == {"BRMR": pytest.approx(150.0)}
    assert areas_of(found, "both", clear=True) == {"VERH": pytest.approx(300.0), "BRMR": pytest.approx(450.0)}


def test_clear_land_on_large_cells_is_the_share_of_the_metre(tmp_path: Path):
    codes = np.full((20, 40), CODE["BRMR"], dtype=np.uint16)
    codes[10] = CODE["OVH"]
    found = units(tmp_path, codes, [(place(10, -25, 60, -5), {"name": "n"})], cell=2.5)
    assert areas_of(found, "n", clear=True) == {"BRMR": pytest.approx(1000.0 - 50.0)}


def test_holes_and_parts_count(tmp_path: Path):
    ring = QgsGeometry.fromWkt(place(10, -60, 60, -10)).difference(QgsGeometry.fromWkt(place(13, -57, 57, -13)))
    far = ring.combine(QgsGeometry.fromWkt(place(80, -20, 100, -10)))
    found = units(tmp_path, land(80, 120), [(far, {"name": "a"})])
    assert areas_of(found, "a") == {"GAGR": pytest.approx(2500 - 44 * 44 + 200)}
    # the ring is 3 m wide and 188 m long, the other part 10 m and 20 m
    assert found.units.length[0] == pytest.approx(188 + 20, rel=0.02)
    assert found.units.width[0] == pytest.approx((564 + 200) / 208, rel=0.02)


def test_thousands_of_parts_and_overlaps_survive(tmp_path: Path):
    squares = [QgsGeometry.fromWkt(place(x, -y - 1, x + 1, -y)) for x in range(0, 120, 2) for y in range(0, 100, 2)]
    many = QgsGeometry.unaryUnion(squares)
    rows = [(many, {"name": "many"}), (place(0, -50, 60, 0), {"name": "a"}), (place(0, -50, 60, 0), {"name": "b"})]
    found = units(tmp_path, land(100, 120, "GRN"), rows)
    assert areas_of(found, "many") == {"GRN": pytest.approx(3000.0)}
    assert areas_of(found, "a") == areas_of(found, "b") == {"GRN": pytest.approx(3000.0)}
    assert weigh(CATALOGUE, CLASSES, found.units).count > 0


# ---- reading --------------------------------------------------------------------------------------------------------
def test_slivers_empties_and_bad_shapes_are_counted(tmp_path: Path):
    bow = f"POLYGON(({LEFT} {TOP - 20},{LEFT + 20} {TOP},{LEFT + 20} {TOP - 20},{LEFT} {TOP},{LEFT} {TOP - 20}))"
    rows = [
        (place(10, -20, 30, -10), {"name": "a"}),
        (place(40, -10.9, 41, -10), {"name": "sliver"}),
        (QgsGeometry(), {"name": "nothing"}),
        (bow, {"name": "bow"}),
    ]
    found = units(tmp_path, land(60, 60), rows)
    tally = found.tally
    assert sorted(found.names) == ["a", "bow"]
    assert (tally.read, tally.skipped, tally.repaired, tally.slivers) == (3, 1, 1, 1)
    assert areas_of(found, "bow") == {"GAGR": pytest.approx(200.0)}


def test_only_units_of_the_municipality(tmp_path: Path):
    rows = [(place(x, -20, x + 18, -10), {"name": str(x)}) for x in (0, 20, 40)]
    town = areas((place(15, -30, 50, 0), {}), (place(50, -30, 55, 0), {}))
    found = units(tmp_path, land(60, 60), rows, municipality=town)
    assert sorted(found.names) == ["20", "40"]
    assert found.tally.elsewhere == 1


def test_units_in_degrees_with_heights_are_read(tmp_path: Path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject

    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:28992"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    shape = QgsGeometry.fromWkt(place(10, -50, 60, -10))
    shape.transform(there)
    shape.get().addZValue(7.0)
    found = units(tmp_path, land(60, 80), [(shape, {"name": "a"})], crs="EPSG:4326", kind="PolygonZ")
    assert areas_of(found, "a") == {"GAGR": pytest.approx(2000.0, rel=1e-3)}


def test_names_ids_and_kept_values(tmp_path: Path):
    rows = [
        (place(0, -10, 10, 0), {"name": "a", "crop": "x", "size": 1.0}),
        (place(20, -10, 30, 0), {"name": "a", "crop": None, "size": 2.0}),
        (place(40, -10, 50, 0), {"name": None, "crop": "z", "size": 3.0}),
    ]
    found = units(tmp_path, land(20, 60), rows, fields=("name", "crop", "size"))
    assert found.names == ["a (1)", "a (2)", "3"]
    assert found.ids == [["a"], ["a"], ["3"]]
    assert found.kept == [("a", "x", 1.0), ("a", None, 2.0), (None, "z", 3.0)]


def test_no_units(tmp_path: Path):
    found = units(tmp_path, land(20, 60), [], fields=())
    assert (found.names, found.units.count) == ([], 0)
    assert weigh(CATALOGUE, CLASSES, found.units).count == 0


def test_units_outside_the_map_have_no_land(tmp_path: Path):
    found = units(tmp_path, land(20, 60), [(place(500, -700, 900, -600), {"name": "far"})])
    assert found.units.areas.sum() == 0


# ---- strips ---------------------------------------------------------------------------------------------------------
def test_strip_along_the_longest_side(tmp_path: Path):
    shape = turned(place(40, -90, 140, -50), 20, 90, -70)
    found = units(tmp_path, land(160, 180, "GRN"), [(shape, {"name": "a"})])
    lowest = turned(place(40, -90, 140, -84), 20, 90, -70)
    assert same(strip(found, "a", "M05 strip"), lowest, 0.1)
    assert strip_land(found, "a", "M05 strip") == {"GRN": pytest.approx(600.0, rel=1e-3)}
    assert found.units.edges["longest"][0] == pytest.approx(100.0)
    assert found.units.edges["all"][0] == pytest.approx(280.0)


def test_strip_along_water_only_where_there_is_water(tmp_path: Path):
    codes = land(120, 160, "GRN", ((0, -75, 160, -73), "WAT"), ((60, -75, 70, -73), "GRN"))
    found = units(tmp_path, codes, [(place(20, -70, 120, -20), {"name": "a"})])
    expected = QgsGeometry.fromWkt(place(20, -70, 60, -67)).combine(QgsGeometry.fromWkt(place(70, -70, 120, -67)))
    assert same(strip(found, "a", "M06 strip"), expected, 12.0)  # pieces of 2 m end it
    assert found.units.edges["water"][0] == pytest.approx(90.0, abs=4.0)
    assert found.units.facts["water_m"][0] == pytest.approx(3.0, abs=0.05)


def test_a_strip_begins_behind_the_ditch_that_belongs_to_the_parcel(tmp_path: Path):
    codes = land(120, 160, "GRN", ((0, -74, 160, -70), "WAT"))
    found = units(tmp_path, codes, [(place(20, -72, 120, -20), {"name": "a"})])
    assert same(strip(found, "a", "M06 strip"), QgsGeometry.fromWkt(place(20, -70, 120, -67)), 1.0)
    assert strip_land(found, "a", "M06 strip") == {"GRN": pytest.approx(300.0, rel=0.01)}


def test_sight_strip_comes_off_first(tmp_path: Path):
    codes = land(80, 160, "BRMR", ((0, -46, 160, -40), "VERH"))
    rows = [(place(20, -40, 120, -30), {"name": "n"}), (place(20, -56, 120, -46), {"name": "s"})]
    found = units(tmp_path, codes, rows, stretches=False)
    # the lowest of two equal sides lies along the road in the north, away from it in the south
    assert same(strip(found, "n", "M07 strip"), QgsGeometry.fromWkt(place(20, -39, 120, -37)), 0.5)
    assert same(strip(found, "s", "M07 strip"), QgsGeometry.fromWkt(place(20, -56, 120, -54)), 0.5)
    assert strip_land(found, "n", "M07 strip") == {"BRMR": pytest.approx(200.0, rel=0.01)}


def test_woodland_edge_faces_east_south_and_west(tmp_path: Path):
    codes = land(200, 200, "GAGR", ((40, -160, 160, -40), "LBOS"))
    found = units(tmp_path, codes, [(place(40, -160, 160, -40), {"name": "wood"})], stretches=False)
    wood = QgsGeometry.fromWkt(place(40, -160, 160, -40))
    inner = QgsGeometry.fromWkt(place(50, -150, 150, -40))
    assert same(strip(found, "wood", "M24 strip"), wood.difference(inner), 5.0)
    options = weigh(CATALOGUE, CLASSES, found.units)
    keys = [options.ways[number].key for number in options.way]
    assert options.length_m[keys.index("M24 strip")] == pytest.approx((120 * 120 - 100 * 110) / 10, rel=0.01)


def test_woodland_that_goes_on_outside_has_no_edge_there(tmp_path: Path):
    codes = land(200, 200, "GAGR", ((40, -160, 200, -40), "LBOS"))
    rows = [(place(40, -160, 120, -40), {"name": "west"}), (place(120, -160, 200, -40), {"name": "east"})]
    found = units(tmp_path, codes, rows, stretches=False)
    east = strip(found, "east", "M24 strip")
    assert same(
        east,
        QgsGeometry.fromWkt(place(120, -160, 200, -150)).combine(QgsGeometry.fromWkt(place(190, -160, 200, -40))),
        15.0,
    )


def test_an_edge_that_faces_elsewhere_has_no_strip(tmp_path: Path):
    rules = [
        replace(rule, conditions=(read_condition("edge_deg=170-190"),)) if rule.measure == "M05" else rule
        for rule in CATALOGUE.rules
    ]
    catalogue = Catalogue(CATALOGUE.measures, tuple(rules), CATALOGUE.prices, CATALOGUE.upkeep)
    rows = [
        (turned(place(60, -130, 160, -90), 15, 110, -110), {"name": "turned"}),
        (place(60, -60, 160, -20), {"name": "s"}),
    ]
    found = units(tmp_path, land(200, 200, "GRN"), rows, catalogue=catalogue)
    options = weigh(catalogue, CLASSES, found.units)
    taken = {(found.names[u], options.ways[w].key) for u, w in zip(options.unit, options.way, strict=True)}
    assert ("s", "M05 strip") in taken
    assert ("turned", "M05 strip") not in taken


def test_no_strip_where_the_unit_holds_nothing_of_its_classes(tmp_path: Path):
    found = units(tmp_path, land(60, 160, "HEI"), [(place(20, -40, 120, -10), {"name": "a"})])
    assert all(not some for some in found.strips.values())
    assert strip(found, "a", "M05 strip").isEmpty()


def test_strips_are_cut_by_the_unit(tmp_path: Path):
    verge = place(20, -22, 120, -20)
    found = units(tmp_path, land(60, 160, "GRN"), [(verge, {"name": "a"})])
    assert same(strip(found, "a", "M05 strip"), QgsGeometry.fromWkt(verge), 1e-6)


@pytest.mark.parametrize("turn", [0.0, 12.0])
def test_never_twice_on_a_shared_edge(tmp_path: Path, turn: float):
    """Two fields, 0.2 m apart, of which both may have a strip along the whole outline."""
    rules = [replace(rule, edge="all") if rule.measure == "M05" else rule for rule in CATALOGUE.rules]
    catalogue = Catalogue(CATALOGUE.measures, tuple(rules), CATALOGUE.prices, CATALOGUE.upkeep)
    key = next(one for one in catalogue.ways if one.key == "M05 strip")
    rows = [
        (turned(place(20, -60, 120, -20), turn, 70, -60), {"name": "small"}),
        (turned(place(20, -100.6, 120, -60.2), turn, 70, -60), {"name": "large"}),
    ]
    band = turned(place(30, -63, 110, -57), turn, 70, -60)
    found = [units(tmp_path, land(150, 200, "GRN"), some, catalogue=catalogue) for some in (rows, rows[::-1])]
    for one in found:
        strips = {name: one.geometry_of(one.names.index(name), key) for name in one.names}
        assert strips["large"].intersection(band).area() == pytest.approx(80 * 2.8, abs=0.5)
        assert strips["small"].intersection(band).area() == pytest.approx(0.0, abs=0.5)
    assert [found[0].geometry_of(number, key).asWkt(6) for number in (0, 1)] == [
        found[1].geometry_of(number, key).asWkt(6) for number in (0, 1)
    ]


def test_a_shared_edge_goes_to_the_larger_unit(tmp_path: Path):
    """Water between none: both fields have all their edge as an edge."""
    rules = [replace(rule, edge="all") if rule.measure == "M05" else rule for rule in CATALOGUE.rules]
    catalogue = Catalogue(CATALOGUE.measures, tuple(rules), CATALOGUE.prices, CATALOGUE.upkeep)
    rows = [(place(20, -60, 120, -20), {"name": "small"}), (place(20, -110, 120, -60), {"name": "large"})]
    key = next(one for one in catalogue.ways if one.key == "M05 strip")
    for some in (rows, rows[::-1]):
        found = units(tmp_path, land(150, 200, "GRN"), some, catalogue=catalogue)
        strips = {name: found.geometry_of(found.names.index(name), key) for name in found.names}
        large = QgsGeometry.fromWkt(place(20, -110, 120, -60))
        assert same(strips["large"], large.difference(QgsGeometry.fromWkt(place(26, -104, 114, -66))), 1.0)
        small = QgsGeometry.fromWkt(place(20, -60, 120, -20)).difference(QgsGeometry.fromWkt(place(26, -60, 114, -26)))
        assert same(strips["small"], small, 1.0)


def test_an_edge_beside_land_without_such_a_strip_is_not_shared(tmp_path: Path):
    codes = land(150, 200, "GRN", ((0, -140, 200, -60), "LBOS"))
    rows = [(place(20, -60, 120, -20), {"name": "field"}), (place(20, -140, 120, -60), {"name": "wood"})]
    found = units(tmp_path, codes, rows)
    assert same(strip(found, "field", "M05 strip"), QgsGeometry.fromWkt(place(20, -60, 120, -54)), 0.5)


@pytest.mark.parametrize("seed", range(3))
def test_strips_against_buffers_of_the_edge_that_brute_force_finds(tmp_path: Path, seed: int):
    """Along water, unit by unit, cell by cell: the part of the outline within 5 m of water, buffered by GEOS."""
    random = np.random.default_rng(seed)
    codes = land(140, 200, "GRN")
    left, low = random.integers(30, 60), random.integers(40, 60)
    codes[low : low + 4, left : left + 90] = CODE["WAT"]
    x = float(random.uniform(20, 50))
    shape = turned(place(x, -low - 60.0, x + 110, -low - 7.5), float(random.uniform(-2, 2)), x + 55, -low - 7.5)
    found = units(tmp_path, codes, [(shape, {"name": "a"})])
    water = QgsGeometry.fromWkt(place(left, -low - 4, left + 90, -low))
    outline = QgsGeometry(shape.constGet().boundary())
    edge = outline.intersection(water.buffer(5.0, 30))
    expected = edge.buffer(3.0, 8, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Round, 2.0).intersection(shape)
    got = strip(found, "a", "M06 strip")
    assert expected.area() > 100
    assert got.area() == pytest.approx(expected.area(), abs=3 * 8.0)  # 5 m straight out, in pieces of 2 m
    assert same(got, expected, 3 * 14.0)


# ---- order ----------------------------------------------------------------------------------------------------------
def test_the_order_of_features_does_not_matter(tmp_path: Path):
    random = np.random.default_rng(2)
    codes = random.choice([CODE[name] for name in ("GRN", "BRMR", "WAT", "VERH", "LBOS")], (20, 26)).repeat(10, 0)
    codes = codes.repeat(10, 1).astype(np.uint16)
    rows = [
        (turned(place(x, -y - 28, x + 34, -y), 9, 130, -100), {"name": f"{x} {y}"})
        for x in range(40, 200, 34)
        for y in range(30, 150, 28)
    ]
    one = units(tmp_path, codes, rows)
    other = units(tmp_path, codes, [rows[number] for number in random.permutation(len(rows))])
    assert one.names == other.names
    assert one.ids == other.ids
    assert (one.units.areas == other.units.areas).all()
    for key, strips in one.units.strips.items():
        assert (strips == other.units.strips[key]).all()
    for name, lengths in one.units.edges.items():
        assert (lengths == other.units.edges[name]).all()
    first, second = (weigh(CATALOGUE, CLASSES, some.units) for some in (one, other))
    assert (first.gain_ha == second.gain_ha).all()
    assert way("M05 strip") in first.ways

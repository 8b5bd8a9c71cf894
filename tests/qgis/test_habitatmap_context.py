"""Where land lies: in a nature area, in the built-up area."""

from __future__ import annotations

import math

import pytest
from qgis.core import QgsGeometry

from .landkit import bgt, crops, extent, green, in_project, land, make_map, moved, own
from .layers import memory_layer

WHOLE = land(0, 0, 100, 100)
SQUARE = extent(0, 0, 100, 100)
GRASS = "gras- en kruidachtigen"


def nature(*rows: tuple[str, str | None], field: str = "BEHEERTYPE"):
    return in_project(memory_layer("nature", [(wkt, {field: kind, "naam": "x"}) for wkt, kind in rows]))


# ---- nature -------------------------------------------------------------------------------------
NAMED = {
    "N07.01": "HEI", "N07.02": "ZND", "N10.01": "GKR", "N11.01": "GSCH", "N12.02": "GEXT", "N05.01": "MOE",
    "N14.01": "LBOS", "N15.02": "GBOS", "N16.03": "NBOS", "L01.02": "HAAG", "L01.08": "BMV", "L01.09": "FHO",
    "n11.01 Droog schraalland": "GSCH", "N99.99": "GEXT", None: "GEXT", "N04.02": "GEXT",
}  # fmt: skip


@pytest.mark.parametrize(("kind", "expected"), NAMED.items(), ids=[str(kind) for kind in NAMED])
def test_grass_in_nature_is_what_its_management_type_says(run, kind, expected):
    grass = bgt("begroeidterreindeel", green(WHOLE, "grasland overig"))
    made = make_map(run, grass, NATURE=nature((land(0, 0, 50, 100), kind)))
    assert made.at(25, 50) == expected
    assert made.at(75, 50) == "BRMR"


GROUND = {
    ("begroeidterreindeel", "grasland agrarisch", None): "GSCH",
    ("begroeidterreindeel", "groenvoorziening", GRASS): "GSCH",
    ("begroeidterreindeel", "groenvoorziening", None): "MGRN",
    ("begroeidterreindeel", "heide", None): "HEI",
    ("begroeidterreindeel", "bouwland", "akkerbouw"): "GRN",
    ("begroeidterreindeel", "loofbos", None): "LBOS",
    ("onbegroeidterreindeel", "erf", None): "ERF",
}


@pytest.mark.parametrize(("ground", "expected"), GROUND.items(), ids=[" ".join(filter(None, key)) for key in GROUND])
def test_only_grass_of_bgt_is_changed_by_nature(run, ground, expected):
    layer, kind, plus = ground
    made = make_map(run, bgt(layer, green(WHOLE, kind, plus)), NATURE=nature((WHOLE, "N11.01")))
    assert made.areas() == {expected: 10_000.0}


def test_grass_of_crop_parcels_in_nature(run):
    codes = {265: "GSCH", 266: "GSCH", 331: "GSCH", 335: "GSCH", 332: "GKR", 259: "MAI"}
    parcels = crops(*[(land(10 * n, 0, 10 * n + 10, 100), code, "x") for n, code in enumerate(codes)])
    made = make_map(run, parcels, NATURE=nature((land(0, 0, 100, 50), "N11.01"), (land(0, 50, 100, 80), None)))
    assert [made.at(10 * n + 5, 25) for n in range(6)] == list(codes.values())
    assert [made.at(10 * n + 5, 65) for n in range(6)] == ["GEXT", "GEXT", "GEXT", "HEI", "GKR", "MAI"]
    assert [made.at(10 * n + 5, 90) for n in range(6)] == ["GAGR", "GTIJ", "GEXT", "HEI", "GKR", "MAI"]


def test_nature_is_land_of_its_own_where_nothing_finer_lies(run):
    layers = [
        bgt("begroeidterreindeel", green(land(0, 0, 30, 100), "bouwland")),
        memory_layer("clc", [(WHOLE, {"code_18": "231"})]),
    ]
    areas = nature((land(0, 0, 60, 50), "N11.01"), (land(0, 50, 60, 100), "N04.02"), (land(60, 0, 80, 100), "N99"))
    made = make_map(run, layers, NATURE=areas, EXTENT=SQUARE)
    assert made.at(15, 25) == "GRN", "BGT is finer"
    assert (made.at(45, 25), made.at(45, 75)) == ("GSCH", "WAT"), "nature lies over CORINE"
    assert made.at(70, 50) == made.at(90, 50) == "GAGR"
    assert {row["source"] for row in made.rows() if row["class"] == "GSCH"} == {"NATURE"}


@pytest.mark.parametrize("field", ["BEHEERTYPE", "beheertypecode", "bht_code"])
def test_names_of_the_field_with_the_management_type(run, field):
    grass = bgt("begroeidterreindeel", green(WHOLE, "grasland overig"))
    assert make_map(run, grass, NATURE=nature((WHOLE, "N10.01"), field=field)).areas() == {"GKR": 10_000.0}


def test_nature_comes_before_the_built_up_area(run):
    grass = bgt("begroeidterreindeel", green(WHOLE, "groenvoorziening", GRASS))
    town = in_project(memory_layer("town", [(land(0, 0, 80, 100), {"a": 1})]))
    made = make_map(run, grass, NATURE=nature((land(0, 0, 40, 100), None)), BUILTUP=town)
    assert [made.at(x, 50) for x in (20, 60, 90)] == ["GEXT", "GAZ", "BRMR"]


def test_sloping_grass_keeps_its_slope_in_nature(run):
    grass = bgt("begroeidterreindeel", green(WHOLE, "grasland overig", op_talud=True))
    made = make_map(run, grass, NATURE=nature((land(0, 0, 50, 100), "N11.01"), (land(50, 0, 80, 100), None)))
    assert [made.at(x, 50) for x in (25, 65, 90)] == ["GSCH+slope", "GEXT+slope", "BRMR+slope"]


def test_the_confidence_ages_as_the_class_that_nature_names(run):
    """Grass of 8 years ago: half is left as grass (half-life 8), 0.83 as heath (30); the row has a factor of 0.5."""
    grass = bgt("begroeidterreindeel", green(WHOLE, "grasland overig", tijdstip_registratie="2016-05-15"))
    made = make_map(run, grass, NATURE=nature((land(0, 0, 50, 100), "N07.01"), (land(50, 0, 80, 100), "N12.02")))
    assert made.sure(25, 50) == round(50 * 0.5 ** (8 / 30))
    assert made.sure(65, 50) == made.sure(90, 50) == 25


# ---- built-up area ------------------------------------------------------------------------------
LAWN = {
    ("begroeidterreindeel", "groenvoorziening", GRASS): ("GAZ", "BRMR"),
    ("begroeidterreindeel", "groenvoorziening", "bosplantsoen"): ("BPL", "BPL"),
    ("begroeidterreindeel", "grasland overig", None): ("BRMR", "BRMR"),
    ("ondersteunendwegdeel", "groenvoorziening", GRASS): ("GAZ", "BRMR"),
    ("ondersteunendwegdeel", "groenvoorziening", None): ("GAZ", "BRMR"),
    ("ondersteunendwegdeel", "onverhard", None): ("GAZ", "BRMR"),
    ("ondersteunendwegdeel", "groenvoorziening", "heesters"): ("HST", "HST"),
    ("ondersteunendwegdeel", "gesloten verharding", None): ("VERH", "VERH"),
}


@pytest.mark.parametrize(("ground", "expected"), LAWN.items(), ids=[" ".join(filter(None, key)) for key in LAWN])
def test_lawn_or_verge_is_cut_at_the_border_of_the_built_up_area(run, ground, expected):
    layer, kind, plus = ground
    town = in_project(memory_layer("town", [(moved("POLYGON((-5 -5, 60.2 -5, 30.2 105, -5 105, -5 -5))"), {"a": 1})]))
    row = green(WHOLE, kind, plus, **({"functie": "berm"} if layer == "ondersteunendwegdeel" else {}))
    made = make_map(run, bgt(layer, row), BUILTUP=town)
    assert (made.at(20, 50), made.at(80, 50)) == expected
    if expected[0] != expected[1]:
        inside = QgsGeometry.fromWkt("POLYGON((-5 -5, 60.2 -5, 30.2 105, -5 105, -5 -5))")
        cut = inside.intersection(QgsGeometry.fromWkt("POLYGON((0 0,100 0,100 100,0 100,0 0))")).area()
        assert made.areas()[expected[0]] == pytest.approx(cut, rel=0.005)


def houses(*places: tuple[float, float]):
    return bgt("pand", *[(land(x, y, x + 10, y + 10), {}) for x, y in places])


def test_built_up_area_around_buildings(run):
    """A street of houses every 60 m is one village; 200 m from it is verge; one house alone is no village."""
    street = [(60.0 * n, 0.0) for n in range(8)]
    layers = [
        houses(*street, (1500.0, 1500.0)),
        bgt("begroeidterreindeel", green(land(-300, -300, 1700, 1700), "groenvoorziening", GRASS)),
    ]
    made = make_map(run, layers)
    assert made.at(210, 40) == "GAZ", "within 50 m of the houses"
    assert made.at(210, -200) == "BRMR"
    assert made.at(1505, 1530) == "BRMR", "0.9 ha around a single house is no built-up area"
    # 8 houses buffered by 50 m: a band of 110 x 430 m, and a round end of 50 m at both sides
    expected = 110 * 430 + 2 * 50 * 10 + math.pi * 50**2 - 8 * 100
    assert made.areas()["GAZ"] == pytest.approx(expected, rel=0.04)


def test_gaps_in_the_built_up_area_are_closed(run):
    """Two rows of houses, 180 m apart: their buffers end 80 m from each other, which closing fills."""
    rows = [(50.0 * n, y) for n in range(8) for y in (0.0, 190.0)]
    layers = [houses(*rows), bgt("begroeidterreindeel", green(land(-200, -200, 600, 600), "groenvoorziening", GRASS))]
    made = make_map(run, layers)
    assert made.at(180, 100) == "GAZ"
    far = [(50.0 * n, y) for n in range(8) for y in (0.0, 330.0)]
    layers = [houses(*far), bgt("begroeidterreindeel", green(land(-200, -200, 600, 600), "groenvoorziening", GRASS))]
    assert make_map(run, layers).at(180, 170) == "BRMR"


def test_built_up_area_across_the_tiles_it_is_worked_in(run):
    """5 ha is reached together with the houses on the other side of a kilometre line."""
    places = [(-180.0 + 60 * n, y) for n in range(7) for y in (-60.0, 60.0)]
    layers = [houses(*places), bgt("begroeidterreindeel", green(land(-400, -400, 400, 400), "groenvoorziening", GRASS))]
    made = make_map(run, layers)  # X and Y are whole kilometres
    assert [made.at(x, y) for x in (-100, 100) for y in (-20, 20)] == ["GAZ"] * 4
    _, counts = zip(*sorted(made.areas().items()), strict=True)
    assert sum(counts) == 800 * 800


def test_buildings_outside_the_extent_make_a_village_too(run):
    places = [(60.0 * n, -40.0) for n in range(8)]
    layers = [houses(*places), bgt("begroeidterreindeel", green(land(0, -300, 400, 400), "groenvoorziening", GRASS))]
    made = make_map(run, layers, EXTENT=extent(0, 0, 400, 100))
    assert made.at(200, 10) == "GAZ"


def test_without_built_up_area_the_user_is_told(run, listener):
    made = make_map(run, bgt("begroeidterreindeel", green(WHOLE, "groenvoorziening", GRASS)))
    assert made.areas() == {"BRMR": 10_000.0}
    assert any("no built-up area" in text for text in listener.warnings)


def test_own_layer_is_not_changed_by_nature_or_town(run):
    town = in_project(memory_layer("town", [(WHOLE, {"a": 1})]))
    made = make_map(run, own((WHOLE, "BRMR")), NATURE=nature((WHOLE, "N11.01")), BUILTUP=town)
    assert made.areas() == {"BRMR": 10_000.0}

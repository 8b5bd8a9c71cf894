"""Which layer wins, cell by cell: within BGT, between sources, and what is left out."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QDate, QDateTime

from .landkit import bgt, crops, extent, green, land, make_map, own
from .layers import memory_layer

WHOLE = land(0, 0, 100, 100)
SQUARE = extent(0, 0, 100, 100)


def test_within_bgt_building_road_water_unpaved_vegetated(run):
    """Five nested squares; each is larger than the one that must cover it, so size alone would say the opposite."""
    layers = [
        bgt("pand", (land(0, 0, 90, 90), {})),
        bgt("wegdeel", (land(0, 0, 80, 95), {"functie": "rijbaan lokale weg", "fysiek_voorkomen": "open verharding"})),
        bgt("waterdeel", (land(0, 0, 60, 97), {"type": "waterloop"})),
        bgt("onbegroeidterreindeel", green(land(0, 0, 40, 98), "erf")),
        bgt("begroeidterreindeel", green(land(0, 0, 20, 100), "heide")),
    ]
    made = make_map(run, layers[::-1])
    assert [made.at(10, y) for y in (50, 92, 96, 97.5, 99)] == ["VERH", "OVH", "WAT", "ERF", "HEI"]


@pytest.mark.parametrize("upside_down", [False, True])
def test_height_level_comes_before_kind(run, upside_down):
    layers = [
        bgt("pand", (WHOLE, {})),
        bgt("overbruggingsdeel", (land(0, 0, 50, 50), {"type": "dek", "relatieve_hoogteligging": 1})),
        bgt("begroeidterreindeel", green(land(0, 0, 20, 20), "grasland agrarisch", relatieve_hoogteligging=2)),
    ]
    made = make_map(run, layers[::-1] if upside_down else layers)
    assert made.at(10, 10) == "GAGR"
    assert made.at(30, 30) == "VERH"
    assert {row["class"] for row in made.rows() if row["class"]} == {"GAGR", "VERH"}


@pytest.mark.parametrize("level", [-1, "-1", -2.0])
def test_below_the_ground_is_dropped(run, listener, level):
    tunnel = memory_layer(
        "wegdeel",
        [(WHOLE, {"functie": "rijbaan", "fysiek_voorkomen": "gesloten verharding", "relatieve_hoogteligging": level})],
    )
    made = make_map(run, [tunnel, bgt("begroeidterreindeel", green(WHOLE, "heide"))])
    assert made.areas() == {"HEI": 10_000.0}
    assert any("wegdeel" in line and "1 under the ground" in line for line in listener.infos)


ENDS = [
    ("eind_registratie", "2021-03-04T10:00:00Z"),
    ("eindregistratie", "2021-03-04"),
    ("eindRegistratie", QDateTime(QDate(2021, 3, 4).startOfDay())),
    ("termination_date", QDate(2021, 3, 4)),
    ("terminationdate", "20210304"),
    ("objecteindtijd", "04-03-2021"),
    ("object_eind_tijd", "2021-03-04"),
]


@pytest.mark.parametrize(("field", "value"), ENDS, ids=[field for field, _ in ENDS])
def test_ended_objects_are_dropped(run, listener, field, value):
    layer = bgt(
        "begroeidterreindeel",
        green(WHOLE, "heide", **{field: value}),
        green(WHOLE, "struiken", **{field: None}),
    )
    made = make_map(run, layer)
    assert made.areas() == {"STR": 10_000.0}
    assert any("1 ended or planned" in line for line in listener.infos)


@pytest.mark.parametrize("value", ["", "  ", None, "9999-12-31"])
def test_an_end_that_is_not_filled_ends_nothing(run, value):
    layer = bgt("begroeidterreindeel", green(WHOLE, "heide", eind_registratie=value))
    assert make_map(run, layer).areas() == {"HEI": 10_000.0}


@pytest.mark.parametrize("status", ["plan", "historie"])
def test_planned_and_former_objects_are_dropped(run, status):
    layer = bgt(
        "begroeidterreindeel", green(WHOLE, "heide", status=status), green(WHOLE, "struiken", status="bestaand")
    )
    assert make_map(run, layer).areas() == {"STR": 10_000.0}


FARM = {"grasland agrarisch": "GAGR", "bouwland": "GRN", "fruitteelt": "FLA", "boomteelt": "BTL"}


@pytest.mark.parametrize("brp_first", [True, False])
def test_crops_win_over_farmland_of_bgt_only(run, brp_first):
    strips = [*FARM, "grasland overig", "heide", "groenvoorziening"]
    ground = [green(land(10 * n, 0, 10 * n + 10, 100), kind) for n, kind in enumerate(strips)]
    layers = [
        crops((land(0, 40, 100, 100), 1926, "Agrarisch natuurmengsel")),
        bgt("begroeidterreindeel", *ground),
        bgt("onbegroeidterreindeel", green(land(70, 0, 80, 100), "erf")),
        bgt("waterdeel", (land(80, 0, 90, 100), {"type": "waterloop"})),
    ]
    made = make_map(run, layers if brp_first else layers[::-1], EXTENT=SQUARE)
    assert [made.at(10 * n + 5, 20) for n in range(9)] == [*FARM.values(), "BRMR", "HEI", "MGRN", "ERF", "WAT"]
    assert [made.at(10 * n + 5, 70) for n in range(9)] == ["BLR"] * 4 + ["BRMR", "HEI", "MGRN", "ERF", "WAT"]
    assert made.at(95, 70) == "BLR", "where BGT has nothing the crop counts"


@pytest.mark.parametrize("first", [True, False])
def test_landscape_elements_win_everywhere(run, first):
    element = crops((land(0, 0, 50, 100), 2621, "Houtwal en houtsingel"), category="Landschapselement")
    layers = [element, bgt("pand", (WHOLE, {})), bgt("begroeidterreindeel", green(WHOLE, "heide"))]
    made = make_map(run, layers if first else layers[::-1])
    assert made.at(25, 50) == "HAAG"
    assert made.at(75, 50) == "VERH"


@pytest.mark.parametrize("place", [0, 1, 2])
def test_own_layers_win_everywhere_whatever_their_place(run, place):
    layers = [
        bgt("pand", (WHOLE, {})),
        crops((land(0, 0, 100, 50), 2621, "Houtwal en houtsingel"), category="Landschapselement"),
    ]
    layers.insert(place, own((land(0, 0, 50, 100), "DKK")))
    made = make_map(run, layers)
    assert [made.at(25, 75), made.at(25, 25), made.at(75, 25), made.at(75, 75)] == ["DKK", "DKK", "HAAG", "VERH"]


def test_of_own_layers_the_first_wins_even_with_one_name(run):
    one, two = own((WHOLE, "GKR"), name="same"), own((land(0, 0, 50, 100), "HEI"), name="same")
    assert make_map(run, [one, two]).areas() == {"GKR": 10_000.0}
    assert make_map(run, [two, one]).at(25, 50) == "HEI"


def test_own_layers_by_id_code_and_derived_class(run):
    values = ["GKR", " hei ", 9, "GAZ+BMO", "BRMR+slope"]
    strips = [own((land(20 * n, 0, 20 * n + 20, 100), value), name=f"own {n}") for n, value in enumerate(values)]
    made = make_map(run, strips)
    assert [made.at(20 * n + 10, 50) for n in range(5)] == ["GKR", "HEI", "GSCH", "GAZ+BMO", "BRMR+slope"]


def test_own_layer_by_another_class_field(run):
    layer = memory_layer("survey", [(WHOLE, {"habitat": "GSCH", "class": "something else"})])
    assert make_map(run, layer, CLASS_FIELD="HABITAT").areas() == {"GSCH": 10_000.0}


OSM = ("osm", [(WHOLE, {"osm_id": "1", "landuse": "meadow", "natural": None})])
TOP = ("terrein_vlak", [(land(0, 0, 100, 60), {"lokaalid": "1", "typelandgebruik": "heide", "voorkomen": None})])
CORINE = ("clc", [(land(0, 0, 100, 100), {"code_18": "311"})])


def test_order_of_the_list_decides_between_the_other_sources(run):
    layers = {name: memory_layer(*made) for name, made in (("O", OSM), ("T", TOP), ("C", CORINE))}
    expected = {"OTC": ("GAGR", "GAGR"), "TOC": ("HEI", "GAGR"), "TCO": ("HEI", "LBOS"), "CTO": ("LBOS", "LBOS")}
    for order, (low, high) in expected.items():
        made = make_map(run, [layers[name] for name in order], EXTENT=SQUARE)
        assert (made.at(50, 30), made.at(50, 80)) == (low, high), order


def test_layers_of_one_source_between_others_stay_together(run):
    parts = [bgt("begroeidterreindeel", green(land(0, 0, 100, 40), "heide")), bgt("pand", (land(0, 0, 40, 40), {}))]
    made = make_map(run, [parts[0], memory_layer(*CORINE), parts[1]], EXTENT=SQUARE)
    assert [made.at(20, 20), made.at(70, 20), made.at(50, 70)] == ["VERH", "HEI", "LBOS"]


def test_within_a_source_the_smaller_polygon_wins_whatever_the_order(run):
    rows = [
        (land(0, 0, 100, 100), {"osm_id": "1", "landuse": "forest"}),
        (land(20, 20, 60, 60), {"osm_id": "2", "landuse": "meadow"}),
        (land(30, 30, 40, 40), {"osm_id": "3", "landuse": "cemetery"}),
    ]
    for order in (rows, rows[::-1], [rows[1], rows[2], rows[0]]):
        made = make_map(run, memory_layer("osm", order))
        assert [made.at(10, 10), made.at(50, 50), made.at(35, 35)] == ["GBOS", "GAGR", "VOLK"]


def test_two_of_one_size_at_one_place_whatever_the_order(run):
    rows = [(WHOLE, {"osm_id": "1", "landuse": "forest"}), (WHOLE, {"osm_id": "2", "landuse": "meadow"})]
    assert make_map(run, memory_layer("osm", rows)).areas() == make_map(run, memory_layer("osm", rows[::-1])).areas()


def test_farmland_above_a_road_lies_over_it(run):
    layers = [
        bgt("wegdeel", (WHOLE, {"functie": "rijbaan", "fysiek_voorkomen": "gesloten verharding"})),
        bgt("begroeidterreindeel", green(land(0, 0, 50, 100), "grasland agrarisch", relatieve_hoogteligging=1)),
    ]
    made = make_map(run, layers)
    assert made.areas() == {"GAGR": 5_000.0, "VERH": 5_000.0}

"""Tree crowns, hedges, tree rows and slopes."""

from __future__ import annotations

import math

import pytest

from zoemzone_qgis.core.classes import read_classes, table_beside
from zoemzone_qgis.layers.widths import crown_diameter

from .landkit import bgt, extent, green, land, make_map, moved
from .layers import memory_layer

WHOLE = land(0, 0, 100, 100)
SQUARE = extent(0, 0, 100, 100)
VALUES = (
    "forage_1",
    "forage_2",
    "forage_3",
    "forage_4",
    "nest_ground",
    "nest_cavity",
    "nest_bumblebee",
    "habitat_weight",
)


def trees(*rows: tuple[float, float, dict[str, object]], name: str = "bomen"):
    return memory_layer(name, [(moved(f"POINT({x} {y})"), values) for x, y, values in rows], "Point")


def heath(wkt: str = WHOLE):
    return bgt("begroeidterreindeel", green(wkt, "heide"))


GROUNDS = [
    bgt("begroeidterreindeel", green(WHOLE, "heide")),
    bgt("begroeidterreindeel", green(WHOLE, "struiken")),
    bgt("begroeidterreindeel", green(WHOLE, "bouwland", "akkerbouw")),
    bgt("waterdeel", (WHOLE, {"type": "watervlakte"})),
    bgt("pand", (WHOLE, {})),
    bgt("onbegroeidterreindeel", green(WHOLE, "erf")),
]


@pytest.mark.parametrize("ground", range(len(GROUNDS)))
@pytest.mark.parametrize(
    ("species", "crown"), [("Salix alba", "BMV"), ("Tilia cordata", "BMZ"), ("Quercus robur", "BMO")]
)
def test_a_crown_never_lowers_what_lies_under_it(run, ground, species, crown):
    made = make_map(run, [GROUNDS[ground], trees((50, 50, {"soort": species, "kroondiameter": 12.0}))])
    below, over = made.at(90, 90), made.at(50, 50)
    assert over == f"{below}+{crown}"
    table = read_classes(table_beside(made.result["OUTPUT"]))
    for value in VALUES:
        parts = [table.by_id(name).value(value) for name in (below, crown)]
        assert table.by_id(over).value(value) == max(parts), value
    assert table.by_id(over).group == table.by_id(below).group
    assert made.areas()[over] == pytest.approx(math.pi * 36, rel=0.06)


def test_a_crown_over_nothing_is_land_of_its_own(run):
    made = make_map(run, [heath(land(0, 0, 40, 100)), trees((40, 50, {"soort": "Salix"}))], EXTENT=SQUARE)
    assert (made.at(39, 50), made.at(41, 50)) == ("HEI+BMV", "BMV")


def test_where_crowns_overlap_the_one_that_feeds_most_lies_on_top(run):
    rows = [
        (48, 50, {"soort": "Quercus", "kroondiameter": 8.0}),
        (52, 50, {"soort": "Salix", "kroondiameter": 8.0}),
        (50, 53, {"soort": "Tilia", "kroondiameter": 20.0}),
    ]
    for order in (rows, rows[::-1]):
        made = make_map(run, [heath(), trees(*order)])
        assert made.at(50, 50) == "HEI+BMZ", "lime gives 1.27 over the seasons, willow 1.22, oak 0.3"


DIAMETERS = {
    8: 8.0, 8.4: 8.4, "8": 8.0, "8,5": 8.5, "6 m": 6.0, "5-10 m": 7.5, "5 tot 10": 7.5, "> 15 m": 15.0,
    None: None, "": None, 0: None, -3: None, "-3": None, 850: None, "onbekend": None, "nan": None,
}  # fmt: skip


@pytest.mark.parametrize(("given", "expected"), DIAMETERS.items(), ids=[str(given) for given in DIAMETERS])
def test_diameters_as_registers_write_them(given, expected):
    assert crown_diameter(given) == expected


@pytest.mark.parametrize(
    ("given", "diameter"), [("12,0", 12.0), ("10-14 m", 12.0), (None, 5.0), ("onbekend", 5.0), ("900", 5.0)]
)
def test_diameter_from_the_register_or_the_default(run, given, diameter):
    """Sixteen trees, so that the sampling by cells evens out."""
    places = [(7 + 25.3 * n, 7 + 25.7 * m) for n in range(4) for m in range(4)]
    made = make_map(
        run,
        [bgt("begroeidterreindeel", green(land(-20, -20, 120, 120), "heide")),
         trees(*[(x, y, {"soort": "Fagus", "kroondiameter": given, "plantjaar": 1990}) for x, y in places])],
    )  # fmt: skip
    assert made.areas()["HEI+BMO"] == pytest.approx(16 * math.pi * diameter**2 / 4, rel=0.04)


SPECIES = {
    "Tilia (vulgaris) europaea 'Pallida'": "BMZ", "Winterlinde": "BMZ", "Acer platanoides": "BMV", "knotwilg": "BMV",
    "Prunus avium 'Plena'": "BMV", "Fraxinus ornus": "BMV", "Fraxinus excelsior": "BMO", "zomereik": "BMO",
    "Paardenkastanje": "BMV", "Tamme kastanje": "BMZ", "onbekend": "BMO", None: "BMO",
}  # fmt: skip


def test_species_in_latin_and_dutch(run):
    rows = [(8 * n + 4, 50, {"soort": name, "kroondiameter": 6.0}) for n, name in enumerate(SPECIES)]
    made = make_map(run, [heath(), trees(*rows)])
    assert [made.at(8 * n + 4, 50) for n in range(len(SPECIES))] == [f"HEI+{crown}" for crown in SPECIES.values()]


def test_tree_register_without_a_telling_name(run):
    layer = trees((50, 50, {"soort": "Tilia cordata"}), (20, 20, {"soort": "Quercus robur"}), name="layer 7")
    assert make_map(run, [heath(), layer]).at(50, 50) == "HEI+BMZ"


def test_observations_of_bees_are_no_trees(run, listener):
    layer = trees((50, 50, {"soort": "Bombus terrestris", "aantal": 3}), name="waarnemingen")
    assert make_map(run, [heath(), layer]).areas() == {"HEI": 10_000.0}
    assert any("waarnemingen" in text and "skipped" in text for text in listener.warnings)


def test_trees_of_bgt_without_species(run):
    layer = bgt("vegetatieobject", (moved("POINT(50 50)"), {"plus_type": "boom"}), kind="Point")
    made = make_map(run, [heath(), layer])
    assert made.at(50, 50) == "HEI+BMO"
    assert made.areas()["HEI+BMO"] == pytest.approx(math.pi * 2.5**2, rel=0.2)


def test_crowns_reach_into_the_extent_and_are_cut_by_it(run):
    layer = trees(
        (-4, 50, {"soort": "Salix", "kroondiameter": 20.0}), (100, 50, {"soort": "Salix", "kroondiameter": 20.0})
    )
    made = make_map(run, [heath(land(-50, -50, 200, 200)), layer], EXTENT=SQUARE)
    assert (made.at(3, 50), made.at(97, 50)) == ("HEI+BMV", "HEI+BMV")
    assert made.codes.shape == (100, 100)


def test_crowns_of_many_points_in_one_object(run):
    layer = memory_layer("bomen", [(moved("MULTIPOINT((20 20), (80 80))"), {"soort": "Salix alba"})], "MultiPoint")
    made = make_map(run, [heath(), layer])
    assert made.at(20, 20) == made.at(80, 80) == "HEI+BMV"


# ---- lines --------------------------------------------------------------------------------------
def test_hedge_lies_on_land_and_never_on_a_building_road_or_water(run):
    hedge = bgt("vegetatieobject", (moved("LINESTRING(0 50, 100 50)"), {"plus_type": "haag"}), kind="LineString")
    layers = [
        bgt("begroeidterreindeel", green(land(0, 0, 40, 100), "heide")),
        bgt("onbegroeidterreindeel", green(land(40, 0, 60, 100), "erf")),
        bgt("wegdeel", (land(60, 0, 70, 100), {"functie": "voetpad", "fysiek_voorkomen": "open verharding"})),
        bgt("waterdeel", (land(70, 0, 80, 100), {"type": "waterloop"})),
        bgt("pand", (land(80, 0, 90, 100), {})),
        hedge,
    ]
    made = make_map(run, layers, EXTENT=SQUARE)
    assert [made.at(x, 50.5) for x in (20, 50, 65, 75, 85, 95)] == ["HAAG", "HAAG", "OVH", "WAT", "VERH", "HAAG"]
    assert made.areas()["HAAG"] == pytest.approx(2 * 70, rel=0.01), "1 m at each side, without round ends"


def test_hedges_and_rows_of_top10nl_and_osm(run):
    top = memory_layer(
        "inrichtingselement_lijn",
        [
            (moved("LINESTRING(0 20, 100 20)"), {"lokaalid": "1", "typeinrichtingselement": "heg, haag"}),
            (moved("LINESTRING(0 40, 100 40)"), {"lokaalid": "2", "typeinrichtingselement": "bomenrij"}),
            (moved("LINESTRING(0 60, 100 60)"), {"lokaalid": "3", "typeinrichtingselement": "muur"}),
        ],
        "LineString",
    )
    osm = memory_layer(
        "osm lines",
        [
            (moved("LINESTRING(0 80, 100 80)"), {"osm_id": "1", "barrier": "hedge", "other_tags": None}),
            (
                moved("LINESTRING(0 90, 100 90)"),
                {"osm_id": "2", "barrier": None, "other_tags": '"natural"=>"tree_row"'},
            ),
            (moved("LINESTRING(0 70, 100 70)"), {"osm_id": "3", "barrier": None, "other_tags": '"natural"=>"cliff"'}),
        ],
        "LineString",
    )
    # a small field under the long hedges: their width, not their size, puts them on top
    ground = memory_layer(
        "osm polygons",
        [(land(10 * n, 0, 10 * n + 10, 100), {"osm_id": f"{n}", "landuse": "farmland"}) for n in range(10)],
    )
    terrain = memory_layer(
        "terrein_vlak", [(land(0, 0, 100, 65), {"lokaalid": "4", "typelandgebruik": "grasland", "voorkomen": None})]
    )
    made = make_map(run, [top, terrain, osm, ground], EXTENT=SQUARE)
    assert (made.at(50, 20), made.at(50, 40), made.at(50, 60), made.at(50, 70)) == ("HAAG", "GAGR+BMO", "GAGR", "GRN")
    assert (made.at(50, 80), made.at(50, 90)) == ("HAAG", "GRN+BMO")
    found = made.areas()
    assert found["HAAG"] == pytest.approx(400, rel=0.01)
    assert found["GAGR+BMO"] == pytest.approx(600, rel=0.01)


def test_rails_of_bgt_get_the_width_of_a_railway(run):
    rail = bgt("spoor", (moved("LINESTRING(0 50, 100 50)"), {"functie": "trein"}), kind="LineString")
    made = make_map(run, [heath(), rail])
    assert made.areas()["SPR"] == pytest.approx(100 * 4, rel=0.01)


def test_walls_and_roads_that_are_lines_are_no_land(run):
    wall = bgt("scheiding", (moved("LINESTRING(0 50, 100 50)"), {"type": "muur"}), kind="LineString")
    made = make_map(run, [heath(), wall])
    assert made.areas() == {"HEI": 10_000.0}


# ---- slopes -------------------------------------------------------------------------------------
@pytest.mark.parametrize("value", [True, "1", "true", 1, "ja"])
def test_slopes_are_better_to_nest_in(run, value):
    rows = [
        green(land(0, 0, 50, 100), "struiken", op_talud=value),
        green(land(50, 0, 100, 100), "struiken", op_talud="0" if isinstance(value, str) else type(value)(0)),
    ]
    made = make_map(run, bgt("begroeidterreindeel", *rows))
    assert (made.at(25, 50), made.at(75, 50)) == ("STR+slope", "STR")
    table = read_classes(table_beside(made.result["OUTPUT"]))
    assert table.by_id("STR+slope").nest_ground == pytest.approx(table.by_id("STR").nest_ground + 0.15)


def test_a_road_does_not_slope(run):
    road = {"functie": "rijbaan", "fysiek_voorkomen": "gesloten verharding", "op_talud": True}
    assert make_map(run, bgt("wegdeel", (WHOLE, road))).areas() == {"VERH": 10_000.0}

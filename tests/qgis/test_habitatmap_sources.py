"""Other sources than BGT: crop parcels, TOP10NL, OpenStreetMap, CORINE polygons; what is not recognised."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from .landkit import bgt, crops, extent, green, land, make_map, moved, own
from .layers import memory_layer

WHOLE = land(0, 0, 100, 100)
SQUARE = extent(0, 0, 100, 100)


def strips(name: str, rows: list[dict[str, object]], kind: str = "Polygon"):
    """One strip of 10 m a row."""
    return memory_layer(name, [(land(10 * n, 0, 10 * n + 10, 100), row) for n, row in enumerate(rows)], kind)


def classes(made, count: int) -> list[str]:
    return [made.at(10 * n + 5, 50) for n in range(count)]


# ---- BRP ------------------------------------------------------------------------------------------
CROPS = {
    (265, "Grasland, blijvend", "Grasland"): "GAGR",
    (2741, "Sla, productie", "Bouwland"): "GRO",
    (2710, "Andijvie, productie", "Bouwland"): "GRO",
    (1926, "Agrarisch natuurmengsel", "Bouwland"): "BLR",
    (9999, "Tarwe, winter-", "Bouwland"): "GRN",
    (343, "Sloot", "Landschapselement"): "OEV",
    (2621, "Houtwal en houtsingel", "Landschapselement"): "HAAG",
    (99999, "Drakenvrucht", "Bouwland"): "ONB",
    (None, None, "Bouwland"): "ONB",
}
BRP_NAMES = {
    "api": ("gewascode", "gewas", "category", "jaar"),
    "old download": ("GWS_GEWASCODE", "GWS_GEWAS", "CAT_GEWASCATEGORIE", "JAAR"),
    "shapefile": ("GWS_GEWASC", "GWS_GEWAS", "CAT_GEWASC", "JAAR"),
}


@pytest.mark.parametrize("name", ["brpgewaspercelen", "BrpGewas", "layer 4"])
@pytest.mark.parametrize("names", BRP_NAMES.values(), ids=list(BRP_NAMES))
def test_crop_parcels_in_every_spelling(run, name, names):
    rows = [dict(zip(names, (code, crop, category, 2024), strict=True)) for code, crop, category in CROPS]
    made = make_map(run, strips(name, rows))
    assert classes(made, len(rows)) == list(CROPS.values())
    notes = {row["note"] for row in made.rows() if row["class"] == "ONB"}
    assert notes == {"gewas = Drakenvrucht, gewascode = 99999", "gewas =, gewascode ="}


def test_crop_codes_as_text(run):
    rows = [{"gewascode": code, "gewas": "x"} for code in ("265", "0265", "265.0", " 265 ")]
    made = make_map(run, strips("brp", rows))
    assert classes(made, 4)[0] == classes(made, 4)[3] == "GAGR"


def test_a_single_parcel_with_an_unknown_code_is_still_a_crop_parcel(run, listener):
    made = make_map(run, crops((WHOLE, 99999, "Drakenvrucht"), name="x"))
    assert made.areas() == {"ONB": 10_000.0}
    assert made.result["UNKNOWN_PCT"] == 100
    [row] = [row for row in made.rows() if row["class"] == "ONB"]
    assert (row["source"], row["area_m2"], row["confidence_pct"]) == ("BRP", 10_000.0, 20.0)
    assert any("gewascode = 99999 (1.00 ha)" in text for text in listener.warnings)


# ---- TOP10NL --------------------------------------------------------------------------------------
TERRAIN = {
    ("akkerland", None): "GRN", ("grasland", None): "GAGR", ("boomgaard", None): "FHO", ("fruitkwekerij", None): "FLA",
    ("bos: loofbos", None): "LBOS", ("heide", "dras, moerassig"): "MOE", ("grasland", "met riet"): "MOE",
    ("dodenakker", None): "MBGR", ("bebouwd gebied", None): "ERF5", ("maanlandschap", None): "ONB",
}  # fmt: skip


@pytest.mark.parametrize("name", ["top10nl_terrein_vlak", "x"])
def test_terrain_of_top10nl(run, name):
    rows = [{"lokaalid": "1", "typelandgebruik": use, "voorkomen": state, "hoogteniveau": 0} for use, state in TERRAIN]
    made = make_map(run, strips(name, rows))
    assert classes(made, len(rows)) == list(TERRAIN.values())


def test_top10nl_in_layers(run, listener):
    common = {"lokaalid": "1", "hoogteniveau": 0, "bronactualiteit": "2024-05-15"}

    def layer(name: str, *rows: tuple[str, dict[str, object]], kind: str = "Polygon"):
        return memory_layer(name, [(wkt, {**common, **values}) for wkt, values in rows], kind)

    layers = [
        layer("terrein_vlak", (WHOLE, {"typelandgebruik": "heide", "voorkomen": None})),
        layer("waterdeel_vlak", (land(0, 0, 80, 80), {"typewater": "meer, plas", "voorkomen": None})),
        layer(
            "wegdeel_vlak",
            (land(0, 0, 60, 60), {"typeweg": "lokale weg", "verhardingstype": "verhard"}),
            (land(60, 0, 70, 60), {"typeweg": "overig", "verhardingstype": "onverhard"}),
            (land(0, 90, 60, 99), {"typeweg": "x", "verhardingstype": "verhard", "hoogteniveau": -1}),
        ),
        layer(
            "gebouw_vlak",
            (land(0, 0, 40, 40), {"typegebouw": "overig"}),
            (land(40, 0, 50, 40), {"typegebouw": "kas, warenhuis"}),
        ),
        layer("functioneel_gebied_vlak", (land(85, 0, 100, 100), {"typefunctioneelgebied": "volkstuinen"})),
        layer("spoorbaandeel_lijn", (moved("LINESTRING(82 0, 82 100)"), {"typespoorbaan": "trein"}), kind="LineString"),
        layer("plaats_punt", (moved("POINT(5 5)"), {"typegebied": "woonkern"}), kind="Point"),
    ]
    made = make_map(run, layers, EXTENT=SQUARE)
    places = [(20, 20), (45, 20), (55, 50), (65, 30), (75, 70), (82, 50), (95, 50), (30, 95)]
    assert [made.at(*place) for place in places] == ["VERH", "KAS", "VERH", "ZND", "WAT", "SPR", "VOLK", "HEI"]
    assert any("plaats_punt is skipped" in text for text in listener.warnings)
    assert made.result["SKIPPED_LAYERS"] == 1


# ---- OSM ------------------------------------------------------------------------------------------
TAGS = [
    ({"landuse": "meadow"}, "GAGR"),
    ({"landuse": "forest", "other_tags": '"leaf_type"=>"broadleaved","name"=>"het \\"bos\\""'}, "LBOS"),
    ({"landuse": "forest", "other_tags": '{"leaf_type": "needleleaved"}'}, "NBOS"),
    ({"natural": "wood"}, "GBOS"),
    ({"leisure": "park"}, "MPRK"),
    ({"building": "yes"}, "VERH"),
    ({"building": "greenhouse"}, "KAS"),
    ({"landuse": "military"}, "ONB"),
    ({"boundary": "administrative", "admin_level": "8"}, ""),
    ({"other_tags": '"meadow"=>"flower_strip","landuse"=>"grass"'}, "BLR"),
]


@pytest.mark.parametrize("name", ["osm_place — multipolygons", "x"])
def test_polygons_of_osm(run, name):
    keys = {key: None for tags, _ in TAGS for key in tags}
    made = make_map(run, strips(name, [{"osm_id": f"{n}", **keys, **tags} for n, (tags, _) in enumerate(TAGS)]))
    assert classes(made, len(TAGS)) == [name for _, name in TAGS]
    assert [row["note"] for row in made.rows() if row["class"] == "ONB"] == ["landuse = military"]


def test_points_and_lines_of_osm_by_their_fields(run):
    ground = strips("layer a", [{"osm_id": "1", "landuse": "farmland"}] * 10)
    trees = memory_layer(
        "layer b",
        [(moved("POINT(20 20)"), {"osm_id": "1", "highway": None, "other_tags": '"natural"=>"tree"'}),
         (moved("POINT(80 20)"), {"osm_id": "2", "highway": "crossing", "other_tags": None})],
        "Point",
    )  # fmt: skip
    roads = memory_layer(
        "layer c",
        [(moved("LINESTRING(0 60, 100 60)"), {"osm_id": "3", "highway": "residential", "other_tags": None})],
        "LineString",
    )
    made = make_map(run, [roads, trees, ground])
    assert (made.at(20, 20), made.at(80, 20), made.at(50, 60)) == ("GRN+BMO", "GRN", "GRN")


def test_buildings_of_osm_make_a_village(run):
    houses = [{"osm_id": f"{n}", "building": "yes"} for n in range(9)]
    layer = memory_layer("osm", [(land(50 * n, 0, 50 * n + 20, 20), row) for n, row in enumerate(houses)])
    grass = bgt("begroeidterreindeel", green(land(-100, -300, 600, 300), "groenvoorziening", "gras- en kruidachtigen"))
    made = make_map(run, [layer, grass], EXTENT=extent(-100, -300, 600, 300))
    assert (made.at(200, 40), made.at(200, 200)) == ("GAZ", "BRMR")


# ---- CORINE and LGN as polygons -------------------------------------------------------------------
@pytest.mark.parametrize("field", ["Code_18", "CODE_12", "clc_code"])
@pytest.mark.parametrize("kind", [str, int])
def test_polygons_of_corine(run, field, kind):
    rows = [{field: kind(code)} for code in (112, 211, 231, 311, 512, 999)]
    made = make_map(run, strips("x", rows), EXTENT=SQUARE)
    assert classes(made, 6) == ["ERF7", "MAKK", "GAGR", "LBOS", "WAT", ""]


# ---- not recognised -------------------------------------------------------------------------------
def parcels(name: str = "percelen", **values: object):
    return memory_layer(name, [(WHOLE, {"sectie": "A", "perceelnummer": "12", **values})])


def test_unknown_layers_are_named_and_listed(run, listener):
    made = make_map(
        run, [parcels(), bgt("begroeidterreindeel", green(WHOLE, "heide")), parcels("gemeente", naam="Ede")]
    )
    assert made.areas() == {"HEI": 10_000.0}
    assert [text.split(" is skipped")[0] for text in listener.warnings if "skipped" in text] == ["percelen", "gemeente"]
    listed = [row for row in made.rows() if "no known source" in str(row["note"])]
    assert [row["source"] for row in listed] == ["percelen", "gemeente"]
    assert [row["area_m2"] for row in listed] == [0.0, 0.0]
    assert made.result["SKIPPED_LAYERS"] == 2


def test_refused_when_nothing_is_left(run):
    with pytest.raises(QgsProcessingException, match="None of the layers is recognised"):
        make_map(run, [parcels(), parcels("gemeente", naam="Ede")])


@pytest.mark.parametrize("name", ["Putten parcels", "bakel", "kastelen", "pand van oorlog", "mast_2"])
def test_a_name_that_holds_another_name_is_not_enough(run, name):
    layers = [memory_layer(name, [(WHOLE, {"status": "x", "omschrijving": "y"})]), own((WHOLE, "GKR"))]
    made = make_map(run, layers)
    assert made.result["SKIPPED_LAYERS"] == 1


def test_an_own_layer_named_like_a_layer_of_bgt(run):
    roofs = memory_layer("pand met groen dak", [(land(0, 0, 50, 100), {"class": "DKK", "status": "bestaand"})])
    made = make_map(run, [roofs, bgt("pand", (WHOLE, {}))])
    assert (made.at(25, 50), made.at(75, 50)) == ("DKK", "VERH")


@pytest.mark.parametrize("fields", [{}, {"relatieve_hoogteligging": 0}, {"lokaal_id": "1", "eind_registratie": None}])
@pytest.mark.parametrize("name", ["pand", "bgt_pand", "waterdeel", "scheiding_vlak"])
def test_layers_of_bgt_with_hardly_any_field(run, name, fields):
    expected = "WAT" if name == "waterdeel" else "VERH"
    assert make_map(run, memory_layer(name, [(WHOLE, {"fid2": 1, **fields})])).areas() == {expected: 10_000.0}


def test_objects_that_say_nothing_of_land_cover_leave_what_lies_under_them(run):
    layers = [
        bgt(
            "functioneelgebied",
            (land(0, 0, 40, 100), {"type": "kering"}),
            (land(60, 0, 100, 100), {"type": "begraafplaats"}),
        ),
        bgt("gebouwinstallatie", (land(0, 0, 20, 20), {"functie": "bordes"})),
        bgt("begroeidterreindeel", green(WHOLE, "heide")),
    ]
    made = make_map(run, layers)
    assert made.areas() == {"HEI": 6_000.0, "VOLK": 4_000.0}


def test_not_yet_classified_objects_are_unknown(run):
    assert make_map(run, bgt("ongeclassificeerdobject", (WHOLE, {}))).areas() == {"ONB": 10_000.0}

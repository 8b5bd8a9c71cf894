"""Crosswalks of crops, TOP10NL, OSM, LGN, CORINE and nature management types: the answers of the method, every code."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.land.crosswalk import read_crosswalks

CLASSES = read_classes()
CROSSWALKS = read_crosswalks(None, CLASSES)
CROPS_2020 = """
174 233-238 241-242 244 246-247 256-259 262-263 265-266 308 311 314 316-317 331-335 337-338 343-344 346-347
370 372 375 381-383 426-428 511 515-516 636-637 652-657 662-666 670-671 794-796 799-804 814 853-854 863-864
944 964-965 967-968 970-971 973-974 976 979 982 985 988 991-992 994 997-999 1001-1007 1010 1012-1016 1019-1026
1028 1030 1032-1037 1039 1042 1044-1048 1050-1054 1067-1100 1869-1870 1872-1874 1876 1921-1923 1926-1927
1932-1936 1940 1949 2014-2017 2025 2032 2300 2325-2328 2645 2652 2700-2712 2715-2729 2731-2732 2735-2737 2739
2741-2745 2747-2748 2751-2802 3055 3500 3502-3513 3515 3517 3519 3521-3524 3736 3801-3805 3807-3808 6522
"""


def pairs(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(value, id) for id, values in table.items() for value in values.split()]


def crop_codes() -> Iterator[int]:
    for word in CROPS_2020.split():
        first, _, last = word.partition("-")
        yield from range(int(first), int(last or first) + 1)


def found(source: str, layer: str, context: str = "", **attributes: object) -> str:
    match = CROSSWALKS.match(source, layer, attributes, context)
    return match.class_id if match is not None else "no row"


# ---- BRP ----------------------------------------------------------------------------------------------------------
def test_every_crop_code_resolves_or_is_unknown_on_purpose() -> None:
    codes = list(crop_codes())
    assert len(codes) == 326
    for code in codes:
        match = CROSSWALKS.match("BRP", "gewaspercelen", {"gewascode": code})
        assert match is not None, code
        assert match.class_id in CLASSES
        if match.class_id == "ONB":
            assert match.note.startswith("unknown on purpose: "), code


CROPS = {
    "GAGR": "265",
    "GTIJ": "266 383",
    "GEXT": "331",
    "GKR": "332",
    "HEI": "335",
    "GRN": "233",
    "MAI": "259",
    "AARD": "2014",
    "BIET": "256 262 2787",
    "GRO": "2708 2802 2785",
    "KZ": "1922 664",
    "PEUL": "241 2779 2781",
    "VLB": "258 3524 426 3500",
    "GBM": "427 428 3508",
    "VEZ": "3736 515 656 246 247",
    "BLR": "1926 3803 1044",
    "GRR": "333 337",
    "BRK": "3801 2300",
    "FLA": "1096 1870",
    "KLF": "1869 2701",
    "BTL": "796 1067 1094 1876",
    "BOL": "1003 970",
    "LBOS": "1936 794",
    "STR": "1940",
    "MGRI": "795",
    "MOE": "3055 6522",
    "OEV": "343",
}


@pytest.mark.parametrize(("code", "expected"), pairs(CROPS))
def test_crops(code: str, expected: str) -> None:
    for written in (code, int(code), float(code), f" {code} "):
        assert found("BRP", "gewaspercelen", gewascode=written) == expected


@pytest.mark.parametrize(
    ("gewas", "expected"),
    [
        ("Hoogstamboomgaard", "FHO"),
        ("Houtwal en houtsingel", "HAAG"),
        ("Struweelhaag", "HAAG"),
        ("Graften", "HAAG"),
        ("Knip- of scheerheg", "MKSH"),
        ("Hakhoutbosje", "STR"),
        ("Struweelrand", "STR"),
        ("Bosje", "LBOS"),
        ("Boomgroep", "LBOS"),
        ("Natuurvriendelijke oever", "OEV"),
        ("Sloot", "OEV"),
        ("Stroken wild gras", "GKR"),
        ("Poel en klein historisch water", "MPOE"),
        ("Groene braak, spontane opkomst", "BRK"),
        ("Ruigtes op landbouwpercelen", "BRK"),
        ("Windhaag, in een perceel fruitteelt", "HAAG"),
        ("SLOOT", "OEV"),
        ("Klaver, rode, groenbemesting, vanggewas", "VLB"),
        ("Engels raaigras, groenbemesting, vanggewas", "GTIJ"),
        ("Gele mosterd, groenbemesting, vanggewas", "GBM"),
        ("Uien, rode zaai-", "BIET"),
        ("Mais, snij-", "MAI"),
        ("Maïs, energie-", "MAI"),
        ("Azolla", "no row"),
    ],
)
def test_landscape_elements_and_new_codes_go_by_name(gewas: str, expected: str) -> None:
    assert found("BRP", "gewaspercelen", gewascode=99999, gewas=gewas, category="Landschapselement") == expected


def test_a_code_wins_over_a_name_and_an_exact_code_over_a_range() -> None:
    assert found("BRP", "gewaspercelen", gewascode=265, gewas="Tarwe, winter-") == "GAGR"
    assert found("BRP", "gewaspercelen", gewascode=2751, gewas="Pronkbonen, productie") == "GRO"
    assert found("BRP", "gewaspercelen", gewascode=2779, gewas="Stamsperziebonen, productie") == "PEUL"


# ---- the others -------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("land_use", "occurrence", "expected", "confidence"),
    [
        ("akkerland", None, "GRN", 0.5),
        ("grasland", None, "GAGR", 0.4),
        ("boomgaard", None, "FHO", 0.6),
        ("fruitkwekerij", None, "FLA", 0.6),
        ("boomkwekerij", None, "BTL", 0.7),
        ("bos: loofbos", None, "LBOS", 0.8),
        ("populieren", None, "LBOS", 0.8),
        ("bos: gemengd bos", None, "GBOS", 0.8),
        ("bos: naaldbos", None, "NBOS", 0.8),
        ("bos: griend", None, "STR", 0.8),
        ("heide", None, "HEI", 0.9),
        ("duin", None, "ZND", 0.8),
        ("zand", None, "ZND", 0.8),
        ("braakliggend", None, "BRK", 0.5),
        ("dodenakker", None, "MBGR", 0.5),
        ("dodenakker met bos", None, "GBOS", 0.5),
        ("bebouwd gebied", None, "ERF5", 0.3),
        ("spoorbaanlichaam", None, "SPR", 0.5),
        ("overig", None, "ONB", 0.2),
        ("grasland", "dras, moerassig", "MOE", 0.8),
        ("bos: loofbos", "met riet", "MOE", 0.8),
    ],
)
def test_top10nl(land_use: str, occurrence: str | None, expected: str, confidence: float) -> None:
    match = CROSSWALKS.match("TOP10NL", "terrein", {"typelandgebruik": land_use, "voorkomen": occurrence})
    assert match is not None
    assert (match.class_id, match.confidence, match.named) == (expected, confidence, True)


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        ({"landuse": "meadow"}, "GAGR"),
        ({"landuse": "grass"}, "GAZ"),
        ({"landuse": "farmland"}, "GRN"),
        ({"landuse": "orchard"}, "FHO"),
        ({"landuse": "vineyard"}, "FLA"),
        ({"landuse": "meadow", "meadow": "agricultural"}, "GAGR"),
        ({"landuse": "meadow", "meadow": "flower_strip"}, "BLR"),
        ({"natural": "grassland"}, "GKR"),
        ({"natural": "heath"}, "HEI"),
        ({"natural": "scrub"}, "STR"),
        ({"natural": "sand"}, "ZND"),
        ({"natural": "bare_rock"}, "ZND"),
        ({"natural": "wetland"}, "MOE"),
        ({"landuse": "forest", "leaf_type": "broadleaved"}, "LBOS"),
        ({"natural": "wood", "leaf_type": "needleleaved"}, "NBOS"),
        ({"landuse": "forest"}, "GBOS"),
        ({"landuse": "allotments"}, "VOLK"),
        ({"landuse": "cemetery"}, "VOLK"),
        ({"leisure": "park"}, "MPRK"),
        ({"leisure": "garden"}, "MPRK"),
        ({"landuse": "residential"}, "ERF"),
        ({"landuse": "industrial"}, "MIND"),
        ({"landuse": "railway"}, "SPR"),
        ({"landuse": "quarry"}, "ZND"),
        ({"landuse": "brownfield"}, "BRK"),
        ({"barrier": "hedge"}, "HAAG"),
        ({"natural": "tree_row"}, "BMO"),
        ({"natural": "tree"}, "BMO"),
        ({"landuse": "flowerbed"}, "PLV"),
        ({"building": "house"}, "VERH"),
        ({"building": "greenhouse"}, "KAS"),
        ({"natural": "water"}, "WAT"),
        ({"highway": "residential"}, ""),
        ({"boundary": "administrative"}, ""),
    ],
)
def test_osm(tags: dict[str, object], expected: str) -> None:
    match = CROSSWALKS.match("OSM", "osm", tags)
    assert match is not None
    assert (match.class_id, match.confidence) == (expected, 0.5)


LGN = {
    "GAGR": "1",
    "MAI": "2",
    "AARD": "3",
    "BIET": "4",
    "GRN": "5",
    "GRO": "6",
    "KAS": "8",
    "FLA": "9 62",
    "BOL": "10",
    "BTL": "61",
    "LBOS": "11 20 22",
    "NBOS": "12",
    "GAZ": "23 28",
    "ERF": "18 19 26",
    "VERH": "25 251",
    "ZND": "35",
    "HEI": "36 37 38 39",
    "MOE": "41 42 43",
    "GKR": "45",
    "WAT": "16",
    "STR": "333",
}


@pytest.mark.parametrize(("number", "expected"), pairs(LGN))
def test_lgn(number: str, expected: str) -> None:
    assert found("LGN", "lgn", value=number) == expected


CORINE = {
    "VERH": "111",
    "ERF7": "112",
    "MBED": "121 122 123 124",
    "ZND": "131 331 332 333",
    "BRK": "132 133 334",
    "MSTG": "141 142",
    "MAKK": "211 212",
    "GRN": "213",
    "FLA": "221 222 223",
    "GAGR": "231",
    "MFRA": "241",
    "MKSL": "242 243 244",
    "LBOS": "311",
    "NBOS": "312",
    "GBOS": "313",
    "GKR": "321",
    "HEI": "322 412",
    "STR": "323 324",
    "MOE": "411 421",
    "WAT": "335 422 423 511 512 521 522 523",
}


def test_all_44_classes_of_corine_by_code_and_by_grid_value() -> None:
    expected = {int(code): id for id, codes in CORINE.items() for code in codes.split()}
    assert len(expected) == 44
    for grid_value, code in enumerate(sorted(expected), start=1):
        assert found("CORINE", "corine_code", value=code) == expected[code]
        assert found("CORINE", "corine_grid", value=grid_value) == expected[code]
    assert found("CORINE", "corine_grid", value=45) == "no row"
    assert found("CORINE", "corine_code", value=44) == "no row"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("N07.01", "HEI"),
        ("N07.02", "ZND"),
        ("N10.01", "GKR"),
        ("N10.02", "GKR"),
        ("N11.01", "GSCH"),
        ("N12.02", "GEXT"),
        ("N05.01", "MOE"),
        ("N14.01", "LBOS"),
        ("N15.02", "GBOS"),
        ("N16.03", "NBOS"),
        ("L01.02", "HAAG"),
        ("L01.08", "BMV"),
        ("L01.09", "FHO"),
        ("n11.01 droog schraalland", "GSCH"),
        ("N99.99", "no row"),
    ],
)
def test_nature_management_types(kind: str, expected: str) -> None:
    assert found("NATURE", "", beheertype=kind) == expected

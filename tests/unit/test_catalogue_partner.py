"""Layers of partners: recognised by their fields, and a short list of what they lack."""

from __future__ import annotations

import random

import pytest

from zoemzone_qgis.catalogue.model.names import likeness, squeezed
from zoemzone_qgis.catalogue.model.partner import (
    LayerFacts,
    PartnerType,
    check,
    completeness,
    match_fields,
    partner_types,
    recognise,
)
from zoemzone_qgis.catalogue.model.state import AMBER, GREEN, RED

TYPES = {one.key: one for one in partner_types()}
# docs of the method: type, geometry, required fields
METHOD = {
    "management": (("polygon",), {"beheertype", "maaifrequentie", "afvoer", "beheerder", "jaar"}),
    "trees": (("point",), {"soort", "kroondiameter", "plantjaar", "eigenaar"}),
    "nests": (("point",), {"type", "datum", "bron"}),
    "observations": (("point",), {"soort", "datum", "aantal", "methode", "nauwkeurigheid_m"}),
    "flowers": (("polygon", "point"), {"datum", "bloembedekking", "soorten"}),
    "initiative": (
        ("point", "polygon"),
        {"naam", "type", "organisatie", "status", "start", "oppervlakte_m2", "maatregel_id", "fonds"},
    ),
    "works": (("polygon", "line"), {"project", "jaar", "soort"}),
    "sprayfree": (("polygon",), {"sinds", "keurmerk"}),
}
FULL = ("BEHEERTYPE", "MAAIFREQUE", "AFVOER", "BEHEERDER", "JAAR")


def test_the_types_are_those_of_the_method() -> None:
    assert {key: (one.geometry, set(one.required)) for key, one in TYPES.items()} == METHOD


def test_types_are_told_in_both_languages() -> None:
    for one in TYPES.values():
        for words in (one.title, one.meaning, *(field.meaning for field in one.fields)):
            assert words.nl, one.key
            assert words.en, one.key
            assert words.nl != words.en, (one.key, words)


def test_no_synonym_means_two_fields_of_one_type() -> None:
    for kind in TYPES.values():
        names = [name for field in kind.fields for name in {squeezed(one) for one in (field.name, *field.synonyms)}]
        assert len(names) == len(set(names)), (kind.key, sorted(name for name in names if names.count(name) > 1))


@pytest.mark.parametrize("kind", TYPES.values(), ids=lambda kind: kind.key)
def test_a_layer_with_the_names_themselves(kind: PartnerType) -> None:
    best = recognise([*kind.required, "fid", "opmerking"], kind.geometry[0])[0]
    assert best.type.key == kind.key
    assert best.score == pytest.approx(1.0)
    assert best.field_map == {name: name for name in kind.required}
    assert best.missing == ()


@pytest.mark.parametrize("kind", TYPES.values(), ids=lambda kind: kind.key)
def test_a_layer_that_was_a_shapefile(kind: PartnerType) -> None:
    """Ten characters in upper case, as the driver leaves them."""
    cut = {name[:10].upper(): name for name in kind.required}
    assert len(cut) == len(kind.required)
    best = recognise(list(cut), kind.geometry[-1])[0]
    assert best.type.key == kind.key
    assert best.field_map == {name: short for short, name in cut.items()}


@pytest.mark.parametrize("seed", range(60))
def test_synonyms_in_any_case_and_order(seed: int) -> None:
    """Whichever synonym a partner uses, and whatever else stands in the layer."""
    draw = random.Random(seed)
    kind = draw.choice(list(TYPES.values()))
    chosen = {}
    for field in kind.fields:
        name = draw.choice((field.name, *field.synonyms))
        chosen[draw.choice((name, name.upper(), name.title(), name.replace("_", " "), name.replace("_", "")))] = (
            field.name
        )
    names = [*chosen, "fid", "gid", "opmerkingen_x", "shape_leng"]
    draw.shuffle(names)
    found = match_fields(kind, names)
    assert found == {required: name for name, required in chosen.items()}
    assert kind.key in [guess.type.key for guess in recognise(names, kind.geometry[0])][:2]


@pytest.mark.parametrize(
    ("fields", "geometry", "kind", "missing"),
    [
        (FULL, "polygon", "management", ()),
        (("BoomId", "Boomsoort", "Jaar van aanplant", "Eigenaar"), "point", "trees", ()),
        (("soort_latijn", "kroondiam"), "point", "trees", ("eigenaar",)),
        (("scientificName", "eventDate", "individualCount", "coordinateUncertaintyInMeters"), "point", "observations",
         ("methode",)),
        (("project", "uitvoeringsjaar", "soort"), "line", "works", ()),
        (("Naam initiatief", "Trekker", "Status", "Startdatum"), "point", "initiative",
         ("type", "oppervlakte_m2", "maatregel_id", "fonds")),
        (("nesttype", "waarnemingsdatum", "melder"), "point", "nests", ()),
        (("opnamedatum", "flower_cover"), "polygon", "flowers", ("soorten",)),
        (("sinds", "SKAL"), "polygon", "sprayfree", ()),
    ],
)  # fmt: skip
def test_layers_of_partners(fields: tuple[str, ...], geometry: str, kind: str, missing: tuple[str, ...]) -> None:
    best = recognise(fields, geometry)[0]
    assert best.type.key == kind
    assert best.missing == missing


def test_geometry_decides_between_likes_and_refuses_nothing() -> None:
    assert recognise(FULL, "polygon")[0].score > recognise(FULL, "point")[0].score > 0
    assert recognise(FULL, "point")[0].type.key == "management"
    assert recognise(FULL, "")[0].score == recognise(FULL, "polygon")[0].score


@pytest.mark.parametrize(
    "fields", [(), ("fid",), ("id", "geom", "objectid"), ("", " "), ("___",), ("日本",), ("jaar",)]
)
def test_layers_of_no_type(fields: tuple[str, ...]) -> None:
    assert [guess for guess in recognise(fields, "polygon") if guess.score > 0.3] == []


def test_a_field_serves_once() -> None:
    """Nothing is taken for two required fields, and the better name wins."""
    found = match_fields(TYPES["trees"], ["boomsoort", "soort", "plantjaar"])
    assert found == {"soort": "soort", "plantjaar": "plantjaar"}
    for kind in TYPES.values():
        names = [field.synonyms[0] for field in kind.fields] + ["soort", "type", "jaar", "naam"]
        values = list(match_fields(kind, names).values())
        assert len(values) == len(set(values))


@pytest.mark.parametrize(
    ("name", "wanted", "like"),
    [
        ("Maaifrequentie", "maaifrequentie", 1.0),
        ("maai frequentie", "maaifrequentie", 1.0),
        ("MAAI-FREQUENTIE", "maaifrequentie", 1.0),
        ("maaifréquentie", "maaifrequentie", 1.0),
        ("MAAIFREQUE", "maaifrequentie", 0.75),
        ("maaifreq_1", "maaifrequentie", 0.75),
        ("oppervla_1", "oppervlakte_m2", 0.75),
        ("OPPERVLAKT", "oppervlakte_m2", 0.75),
        ("coordinate", "coordinateuncertaintyinmeters", 0.75),
        ("maaifreque", "maaifreque", 1.0),
        ("maai", "maaifrequentie", 0.0),
        ("maaifrequen", "maaifrequentie", 0.0),
        ("datum_1", "datum", 0.0),
        ("", "datum", 0.0),
        ("soorten", "soort", 0.0),
    ],
)
def test_likeness_of_names(name: str, wanted: str, like: float) -> None:
    assert likeness(name, wanted) == like


def facts(**more: object) -> LayerFacts:
    """A management map in order."""
    sound: dict[str, object] = {
        "fields": FULL, "geometry": "polygon", "crs": "EPSG:28992", "licence": "CC0", "date": "2026",
        "owner": "Gemeente Échèl", "contact_role": "groenbeheer", "count": 200,
        "filled": dict.fromkeys(FULL, 200),
    }  # fmt: skip
    return LayerFacts(**(sound | more))


MAP = match_fields(TYPES["management"], FULL)


def findings(field_map: dict[str, str] | None = None, **more: object) -> list[tuple[str, str]]:
    found = check(TYPES["management"], facts(**more), MAP if field_map is None else field_map)
    return [(one.key, one.light) for one in found]


def test_a_layer_in_order() -> None:
    assert findings() == [("complete", GREEN)]
    assert findings(crs="EPSG:4326") == [("crs_other", GREEN), ("complete", GREEN)]
    assert completeness(TYPES["management"], facts(), MAP) == 1.0


@pytest.mark.parametrize(
    ("more", "key", "light"),
    [
        ({"crs": ""}, "crs_missing", RED),
        ({"licence": " "}, "licence_missing", RED),
        ({"date": ""}, "date_missing", RED),
        ({"owner": ""}, "owner_missing", AMBER),
        ({"contact_role": ""}, "contact_role_missing", AMBER),
        ({"geometry": "point"}, "geometry_other", AMBER),
        ({"geometry": "none", "crs": ""}, "geometry_other", RED),
        ({"count": 0, "filled": {}}, "empty", RED),
        ({"without_geometry": 3}, "without_geometry", AMBER),
        ({"filled": dict.fromkeys(FULL, 200) | {"AFVOER": 170}}, "incomplete", AMBER),
        ({"filled": dict.fromkeys(FULL, 200) | {"AFVOER": 20}}, "incomplete", RED),
    ],
    ids=str,
)
def test_each_lack_is_found_alone(more: dict[str, object], key: str, light: str) -> None:
    assert findings(**more) == [(key, light)]


def test_fields_that_are_missing_or_gone() -> None:
    less = {name: actual for name, actual in MAP.items() if name != "afvoer"}
    found = check(TYPES["management"], facts(), less)
    assert [(one.key, one.facts["field"]) for one in found] == [("field_missing", "afvoer")]
    assert "maaisel" in found[0].facts["synonyms"]
    assert findings(MAP | {"jaar": "weg"}) == [("field_missing", RED), ("mapped_field_gone", RED)]
    assert completeness(TYPES["management"], facts(), less) == pytest.approx(0.8)


def test_of_a_group_one_is_enough() -> None:
    kind = TYPES["trees"]
    layer = facts(fields=("soort", "plantjaar", "eigenaar"), geometry="point", filled={"plantjaar": 200})
    assert [
        one.key for one in check(kind, layer, {"soort": "soort", "plantjaar": "plantjaar", "eigenaar": "eigenaar"})
    ] == ["complete"]
    lacking = check(kind, layer, {"soort": "soort", "eigenaar": "eigenaar"})
    assert [(one.key, one.facts["names"]) for one in lacking] == [("one_of_missing", ("kroondiameter", "plantjaar"))]
    # the better filled one of the two counts
    both = facts(
        fields=("soort", "kroondiameter", "plantjaar", "eigenaar"), geometry="point",
        filled={"soort": 200, "eigenaar": 200, "kroondiameter": 10, "plantjaar": 200},
    )  # fmt: skip
    names = {name: name for name in kind.required}
    assert [one.key for one in check(kind, both, names)] == ["complete"]
    assert completeness(kind, both, names) == 1.0


def test_the_share_that_is_filled() -> None:
    found = check(TYPES["management"], facts(filled=dict.fromkeys(FULL, 200) | {"JAAR": 25}), MAP)
    assert found[0].facts == {"field": "jaar", "name": "JAAR", "pct": 12.5, "lacking": 175}
    assert completeness(
        TYPES["management"], facts(filled=dict.fromkeys(FULL, 200) | {"JAAR": 25}), MAP
    ) == pytest.approx((4 + 0.125) / 5)


def test_the_worst_comes_first() -> None:
    lights = [
        light for _, light in findings(licence="", owner="", crs="EPSG:4326", geometry="line", without_geometry=1)
    ]
    assert lights == sorted(lights, key=(RED, AMBER, GREEN).index)
    assert lights[0] == RED

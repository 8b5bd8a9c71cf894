"""The shipped catalogue, its schema and the types of partner layers."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from zoemzone_qgis.catalogue.model import checks
from zoemzone_qgis.catalogue.model.catalogue import FORMAT, VERSION, Catalogue
from zoemzone_qgis.catalogue.model.entry import (
    ID_PATTERN,
    KINDS,
    ROLES,
    SELECTIONS,
    Origin,
    is_url,
)
from zoemzone_qgis.catalogue.model.partner import partner_types
from zoemzone_qgis.catalogue.model.reading import ENTRY_KEYS, SELECTION_KEYS, parse, read_catalogue
from zoemzone_qgis.catalogue.model.writing import written
from zoemzone_qgis.paths import CATALOGUE, ROOT, STYLES

PATH = CATALOGUE / "zoemzone.json"
# the addresses as the method names them, row by row; a layer "" was not found there
ROWS: dict[int, tuple[tuple[str, str, str], ...]] = {
    1: tuple(
        ("oaf", "https://api.pdok.nl/lv/bgt/ogc/v1", name)
        for name in (
            "begroeidterreindeel", "onbegroeidterreindeel", "ondersteunendwegdeel", "wegdeel", "waterdeel",
            "ondersteunendwaterdeel", "pand", "vegetatieobject", "functioneelgebied",
        )
    ),
    2: (
        ("oaf", "https://api.pdok.nl/rvo/gewaspercelen/ogc/v1", "brpgewas"),
        ("wfs", "https://service.pdok.nl/rvo/brpgewaspercelen/wfs/v1_0", "brpgewaspercelen:BrpGewas"),
    ),
    3: tuple(
        ("oaf", "https://api.pdok.nl/brt/top10nl/ogc/v1", name)
        for name in ("terrein_vlak", "wegdeel_vlak", "waterdeel_vlak", "gebouw_vlak", "functioneel_gebied_vlak")
    ),
    4: (
        ("oaf", "https://api.pdok.nl/kadaster/brk-bestuurlijke-gebieden/ogc/v1", "gemeentegebied"),
        (
            "wfs", "https://service.pdok.nl/kadaster/brk-bestuurlijke-gebieden/wfs/v1_0",
            "bestuurlijkegebieden:Gemeentegebied",
        ),
    ),
    5: (
        ("oaf", "https://api.pdok.nl/kadaster/brk-kadastrale-kaart/ogc/v1", "perceel"),
        ("wms", "https://service.pdok.nl/kadaster/kadastralekaart/wms/v5_0", "Perceel"),
    ),
    6: (
        ("oaf", "https://api.pdok.nl/kadaster/bag/ogc/v2", "pand"),
        ("wms", "https://service.pdok.nl/lv/bag/wms/v2_0", "pand"),
    ),
    7: (
        ("oaf", "https://api.pdok.nl/rvo/natura2000/ogc/v1", "n2000"),
        ("wms", "https://service.pdok.nl/rvo/natura2000/wms/v1_0", "natura2000"),
    ),
    8: (("wms", "https://service.pdok.nl/provincies/natuurnetwerk-nederland/wms/v1_0", "PS.ProtectedSite"),),
    9: tuple(
        ("wfs", "https://portal.prvlimburg.nl/geodata/PROVINCIALE_BELEIDSPLANNEN/wfs", name)
        for name in ("VERORD_NATUURNETWERK_V", "VERORD_GRONDWATERBESCHERM_V", "VERORD_STEDELIJK_GEBIED_V", "")
    ),
    10: tuple(
        ("wms", "https://portal.prvlimburg.nl/geodata/ows", name)
        for name in ("NATUUR:VOORJ2026_ZOEKGEB_AGRARISCH_V", "")
    ),
    11: (
        ("wmts", "https://service.pdok.nl/hwh/luchtfotorgb/wmts/v1_0", "Actueel_orthoHR"),
        ("wmts", "https://service.pdok.nl/hwh/luchtfotorgb/wmts/v1_0", "Actueel_ortho25"),
        ("wmts", "https://service.pdok.nl/hwh/luchtfotorgb/wmts/v1_0", ""),
        ("wmts", "https://service.pdok.nl/hwh/luchtfotocir/wmts/v1_0", ""),
    ),
    12: tuple(("wcs", "https://service.pdok.nl/rws/ahn/wcs/v1_0", name) for name in ("dtm_05m", "dsm_05m")),
    13: (("oaf", "https://api.pdok.nl/rws/nationaal-wegenbestand-wegen/ogc/v1", "wegvakken"),),
    14: (("oaf", "https://api.pdok.nl/hwh/waterschappen-oppervlaktewateren-imwa/ogc/v1", "oppervlaktewaterlichaam"),),
    15: tuple((kind, f"https://data.rivm.nl/geo/ank/{kind}", "") for kind in ("wms", "wfs", "wcs")),
    17: (
        ("wms", "https://data.rivm.nl/geo/ank/wms", "Stedelijk_hitte_eiland_effect_01062022_v2"),
        ("wms", "https://data.rivm.nl/geo/ank/wms", "rivm_2022_groenpercentage_kaart_per_buurt"),
    ),
}  # fmt: skip
SLOTS = {
    "groenblauwe-mantel", "eigen-verlichting", "eigen-maaigebieden", "graften-holle-wegen", "eigen-brk",
    "pachtcontracten", "eigen-klassen", "lgn", "ndff", "gbif", "bijeninitiatieven",
}  # fmt: skip


@pytest.fixture(scope="module")
def shipped() -> Catalogue:
    return read_catalogue(PATH, Origin("shipped", str(PATH)))


@pytest.fixture(scope="module")
def schema() -> dict[str, Any]:
    return json.loads((CATALOGUE / "catalogue.schema.json").read_text(encoding="utf-8"))


def test_read_without_a_fault(shipped: Catalogue, schema: dict[str, Any]) -> None:
    assert [str(fault) for fault in shipped.warnings] == []
    assert list(Draft202012Validator(schema).iter_errors(json.loads(PATH.read_text(encoding="utf-8")))) == []
    assert len(shipped.entries) > 60


@pytest.mark.parametrize("row", ROWS)
def test_every_row_of_the_method(row: int, shipped: Catalogue) -> None:
    there = {(one.kind, one.address, one.layer) for one in shipped.entries}
    assert set(ROWS[row]) <= there


def test_addresses_stand_in_the_method(shipped: Catalogue) -> None:
    """No address was made up: each host and path is one that the rows name (the height map by the path of its WCS)."""
    known = {address for row in ROWS.values() for _, address, _ in row}
    known |= {"https://service.pdok.nl/rws/ahn/wms/v1_0"}
    assert {one.address for one in shipped.entries if one.address} == known


def test_slots_for_what_a_municipality_brings(shipped: Catalogue) -> None:
    slots = {one.id for one in shipped.entries if one.is_slot}
    assert slots >= SLOTS
    assert {f"partner-{kind.key}" for kind in partner_types()} <= slots
    # owners and leases are personal data
    assert {one.id for one in shipped.entries if not one.public} == {"eigen-brk", "pachtcontracten"}


def test_history_is_left_out_of_the_bgt(shipped: Catalogue) -> None:
    bgt = [one for one in shipped.entries if one.id.startswith("bgt-")]
    assert len(bgt) == 9
    for one in bgt:
        assert one.selection.datetime == "now"
        assert one.selection.drops({"relatieve_hoogteligging": -1})
        assert one.selection.drops({"eind_registratie": "2020-01-01"})
        assert not one.selection.drops({"relatieve_hoogteligging": 0, "eind_registratie": None})


def test_every_entry_is_whole(shipped: Catalogue) -> None:
    themes = {one.key for one in shipped.themes}
    types = {one.key for one in partner_types()}
    for theme in shipped.themes:
        assert theme.nl, theme.key
        assert theme.en, theme.key
    for one in shipped.entries:
        assert one.theme in themes, one.id
        assert len(one.abstract.nl) > 20, one.id
        assert len(one.abstract.en) > 20, one.id
        assert one.title.nl, one.id
        assert one.title.en, one.id
        assert one.roles, one.id
        assert one.contact_role or one.id == "bijeninitiatieven", one.id
        assert one.partner_type in types | {""}, one.id
        assert not one.style or (STYLES / one.style).is_file(), one.id
        assert one.is_slot or is_url(one.address), one.id
    assert themes == {one.theme for one in shipped.entries}


def test_nothing_is_claimed_that_was_not_found(shipped: Catalogue) -> None:
    """The province states no licence and no date, so that both show in red."""
    for one in shipped.entries:
        if one.id.startswith("limburg-"):
            assert "licence" in one.missing, one.id
    by_id = {one.id: one for one in shipped.entries}
    assert by_id["waterlopen"].licence == ""
    assert by_id["hitte-eiland-wms"].missing == ()


def test_the_shipped_file_is_as_it_would_be_written(shipped: Catalogue) -> None:
    assert written(shipped) == PATH.read_text(encoding="utf-8")


def test_schema_and_reader_know_the_same_keys(schema: dict[str, Any]) -> None:
    parts = schema["$defs"]
    assert tuple(parts["layer"]["properties"]) == ENTRY_KEYS
    assert tuple(parts["selection"]["properties"]) == SELECTION_KEYS
    keys = parts["layer"]["properties"]
    assert keys["kind"]["enum"] == list(KINDS)
    assert keys["roles"]["items"]["enum"] == list(ROLES)
    assert parts["selection"]["properties"]["by"]["enum"] == list(SELECTIONS)
    assert keys["id"]["pattern"] == ID_PATTERN
    assert keys["date"]["pattern"] == f"^$|{checks.DATE_PATTERN}"
    assert schema["properties"]["format"]["const"] == FORMAT
    assert schema["properties"]["version"]["const"] == VERSION
    for key, said in keys.items():
        assert said.get("description") or "$ref" in said, key


@pytest.mark.parametrize("language", ["en", "nl"])
def test_examples_of_the_manual_are_sound(language: str, schema: dict[str, Any]) -> None:
    page = (ROOT / "docs" / "manual" / language / "catalogue.md").read_text(encoding="utf-8")
    blocks = [block for block in re.findall(r"(?:^    .*\n|^\n)+", page, re.MULTILINE) if "zoemzone-catalogue" in block]
    assert blocks
    for block in blocks:
        text = "\n".join(line[4:] for line in block.splitlines())
        found = parse(text, "example.json", Origin("local", "/data/example.json"))
        assert found.warnings == ()
        assert found.entries
        assert list(Draft202012Validator(schema).iter_errors(json.loads(text))) == []
    for key in ENTRY_KEYS:
        assert f"`{key}`" in page, f"{key} is not explained"
    for word in (*KINDS, *ROLES):
        assert f"`{word}`" in page, f"{word} is not explained"

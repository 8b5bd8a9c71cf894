"""Reading a catalogue: what is wrong is told with file, layer, key and the way out, and the rest holds."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.unit.cataloguekit import RIGHT_LAYERS, SERVICE, SHIPPED, WRONG_LAYERS, document, layer, wrong
from zoemzone_qgis.catalogue.model.catalogue import VERSION, Catalogue
from zoemzone_qgis.catalogue.model.entry import LIVE, Entry, Origin, Selection
from zoemzone_qgis.catalogue.model.reading import ENTRY_KEYS, parse, read_catalogue
from zoemzone_qgis.catalogue.model.writing import written
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.paths import CATALOGUE

LOCAL = Origin("local", "/data/partner.json")


@pytest.fixture(scope="module")
def schema() -> Draft202012Validator:
    raw = json.loads((CATALOGUE / "catalogue.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator.check_schema(raw)
    return Draft202012Validator(raw)


def read(raw: Any) -> Catalogue:
    return parse(json.dumps(raw), "partner.json", LOCAL)


@pytest.mark.parametrize("change", RIGHT_LAYERS, ids=str)
def test_sound_layers(change: dict[str, Any], schema: Draft202012Validator) -> None:
    raw = document(layer(**change))
    found = read(raw)
    assert [one.id for one in found.entries] == ["bermen"]
    assert all("is not known" in fault.text for fault in found.warnings)
    assert list(schema.iter_errors(raw)) == []


@pytest.mark.parametrize(("change", "key", "lost"), WRONG_LAYERS, ids=lambda value: str(value)[:60])
def test_wrong_layers(change: dict[str, Any], key: str, lost: bool, schema: Draft202012Validator) -> None:
    """The fault names all there is to name, the layers beside it stay, and the schema refuses it as well."""
    raw = wrong(change)
    found = read(raw)
    kept = [one.id for one in found.entries]
    assert kept[0] == "before"
    assert kept[-1] == "after"
    assert len(kept) == (2 if lost else 3)
    assert len(found.warnings) == 1, [str(one) for one in found.warnings]
    said = str(found.warnings[0])
    assert "partner.json" in said
    assert found.warnings[0].facts["key"] == key
    assert ("bermen" if "id" not in change else "layers #2") in said or str(change.get("id")).strip() in said
    assert "geheim" not in said, "a login was repeated"
    assert said.count("{") <= said.count("}")
    assert list(schema.iter_errors(raw)), "the schema takes it for sound"


def test_value_found_is_told() -> None:
    said = str(read(wrong({"date": "15-05-2026"})).warnings[0])
    assert said == (
        'partner.json, bermen: date is "15-05-2026". Write a year, a month or a day as 2026, 2026-05 or 2026-05-15.'
    )


def test_what_is_kept_up_to_date_lacks_no_date(schema: Draft202012Validator) -> None:
    raw = document(layer(date=LIVE))
    [entry] = read(raw).entries
    assert (entry.date, "date" in entry.missing) == (LIVE, False)
    assert list(schema.iter_errors(raw)) == []
    whole = raw | {"date": LIVE}  # a catalogue itself has a day
    assert read(whole).warnings
    assert list(schema.iter_errors(whole))


def test_a_long_value_is_cut() -> None:
    assert len(str(read(wrong({"date": "x" * 5000})).warnings[0])) < 250


@pytest.mark.parametrize("missing", ["id", "theme", "title", "kind"])
def test_missing_keys(missing: str, schema: Draft202012Validator) -> None:
    broken = {key: value for key, value in layer().items() if key != missing}
    raw = document(layer(id="before"), broken)
    found = read(raw)
    assert [one.id for one in found.entries] == ["before"]
    assert [fault.facts["key"] for fault in found.warnings] == [missing]
    assert list(schema.iter_errors(raw))


def test_all_faults_of_a_layer_are_told_at_once() -> None:
    found = read(document(layer(kind="ftp", id="", theme=3, title="")))
    assert sorted(str(fault.facts["key"]) for fault in found.warnings) == ["id", "kind", "theme", "title"]
    found = read(document(layer(kind="ftp", date="nu", crs=1, roles=["bees"])))
    assert sorted(str(fault.facts["key"]) for fault in found.warnings) == ["crs", "date", "kind", "roles"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "line 1, column 1"),
        ('{"format": "zoemzone-catalogue",\n "version": 1,}', "line 2"),
        ("<!DOCTYPE html><html>", "not sound JSON"),
        ("[]", "[]"),
        ("null", "null"),
        ("3", "3"),
        ("{}", "format is null"),
        ('{"format": "geojson"}', '"geojson"'),
        ('{"format": "zoemzone-catalogue"}', "version is null"),
        ('{"format": "zoemzone-catalogue", "version": "1"}', 'version is "1"'),
        ('{"format": "zoemzone-catalogue", "version": true}', "version is true"),
        ('{"format": "zoemzone-catalogue", "version": 0}', "version is 0"),
        ('{"format": "zoemzone-catalogue", "version": 1}', "layers is null"),
        ('{"format": "zoemzone-catalogue", "version": 1, "layers": {}}', "layers is {}"),
        ('{"format": "zoemzone-catalogue", "version": 1, "layers": [NaN]}', "NaN"),
        ("[" * 100_000, "not sound JSON"),
        (b"\xff\xfe{\x00}\x00", "UTF-8"),
        (json.dumps(document()).encode("utf-16"), "UTF-8"),
        ('{"format": "zoemzone-catalogue", "version": ' + "9" * 5000 + "}", "not sound JSON"),
    ],
    ids=lambda value: str(value)[:40],
)
def test_files_that_are_no_catalogue(text: str | bytes, said: str) -> None:
    with pytest.raises(Fault) as caught:
        parse(text, "partner.json", LOCAL)
    assert said in str(caught.value)
    assert "partner.json" in str(caught.value)


def test_a_newer_version_asks_for_an_update() -> None:
    with pytest.raises(Fault, match=r"version 2 is newer than version 1.*Update the plugin"):
        read(document(version=VERSION + 1))


def test_a_bom_is_no_trouble() -> None:
    assert len(parse(json.dumps(document()).encode("utf-8-sig"), "a.json", LOCAL).entries) == 1
    assert len(parse("\ufeff" + json.dumps(document()), "a.json", LOCAL).entries) == 1


def test_layers_that_are_no_objects() -> None:
    found = read(document("bermen", None, layer(), [], 3))
    assert [one.id for one in found.entries] == ["bermen"]
    assert [fault.facts["entry"] for fault in found.warnings] == ["layers #1", "layers #2", "layers #4", "layers #5"]


def test_themes_with_faults() -> None:
    themes = [{"key": "a", "nl": "A"}, {"nl": "B"}, "c", {"key": 3}, {"key": "d", "colour": "red"}]
    found = read(document(themes=themes))
    assert [one.key for one in found.themes] == ["a", "d"]
    assert len(found.warnings) == 4
    assert read(document(themes="groen")).warnings[0].facts["found"] == '"groen"'


def test_double_ids_and_double_keys() -> None:
    found = read(document(layer(), layer(title="Andere")))
    assert [one.title.nl for one in found.entries] == ["Bermen"]
    assert "stands twice" in str(found.warnings[0])
    text = json.dumps(document(layer())).replace('"kind": "gpkg"', '"kind": "gpkg", "kind": "shp"')
    found = parse(text, "partner.json", LOCAL)
    assert found.entries[0].kind == "shp"
    assert "kind stands twice" in str(found.warnings[0])


def test_unknown_keys_are_kept_and_told() -> None:
    found = read(document(layer(license="CC0", kleur="groen", selection={"by": "none", "dorp": 1}), colour=1))
    said = [str(fault) for fault in found.warnings]
    assert any("license" in one and "Did you mean licence?" in one for one in said)
    assert any("kleur" in one and "kept" in one for one in said)
    assert any("selection.dorp" in one for one in said)
    assert any("colour" in one for one in said)
    assert found.entries[0].extra == {"license": "CC0", "kleur": "groen", "selection": {"dorp": 1}}
    assert found.extra == {"colour": 1}
    assert read({"$schema": "x"} | document()).warnings == ()


def test_entry_from_the_file_that_is_read(tmp_path: Path) -> None:
    path = tmp_path / "müll 't.json"
    path.write_text(json.dumps(document(layer(address="lagen/a.gpkg"), date="2026-05-01")), encoding="utf-8")
    found = read_catalogue(path)
    assert found.origin == Origin("local", str(path), "2026-05-01")
    assert found.entries[0].origin == found.origin
    assert found.entries[0].place == str(tmp_path / "lagen" / "a.gpkg")


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"weg\.json cannot be read"):
        read_catalogue(tmp_path / "weg.json")
    with pytest.raises(Fault, match="cannot be read"):
        read_catalogue(tmp_path)
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(30_000_000)
    with pytest.raises(Fault, match=r"huge\.json holds 30 MB"):
        read_catalogue(huge)


@pytest.mark.parametrize(
    ("origin", "address", "place"),
    [
        ("/data/a.json", "b.gpkg", "/data/b.gpkg"),
        ("/data/a.json", "../c/b.gpkg", "/c/b.gpkg"),
        ("/data/a.json", "sub\\b.gpkg", "/data/sub/b.gpkg"),
        ("/data/a.json", "/other/b.gpkg", "/other/b.gpkg"),
        ("/data/a.json", "D:\\b.gpkg", "D:\\b.gpkg"),
        ("C:\\data\\a.json", "sub/b.gpkg", "C:\\data\\sub\\b.gpkg"),
        ("C:\\data\\a.json", "..\\b.gpkg", "C:\\b.gpkg"),
        ("\\\\server\\groen\\a.json", "b.gpkg", "\\\\server\\groen\\b.gpkg"),
        ("https://example.org/x/a.json", "b.gpkg", "https://example.org/x/b.gpkg"),
        ("/data/a.json", "https://example.org/b.gpkg", "https://example.org/b.gpkg"),
        ("", "b.gpkg", "b.gpkg"),
        ("/data/a.json", "", ""),
    ],
)
def test_where_a_file_lies(origin: str, address: str, place: str) -> None:
    entry = parse(json.dumps(document(layer(address=address))), "a.json", Origin("local", origin)).entries[0]
    assert entry.place == place


@pytest.mark.parametrize(
    ("address", "taken"),
    [
        ("data/bomen.gpkg", True),
        ("https://example.org/bomen.gpkg", True),
        ("//server/share/bomen.gpkg", False),
        ("\\\\server\\share\\bomen.gpkg", False),
        ("C:/bomen.gpkg", False),
        ("/home/jan/bomen.gpkg", False),
        ("file:///home/jan/bomen.gpkg", False),
        ("", True),
    ],
)
def test_a_catalogue_on_the_web_names_no_files_of_the_users_machine(address: str, taken: bool) -> None:
    text = json.dumps(document(layer(kind="gpkg", address=address, layer="")))
    near = parse(text, "own.json", Origin("local", "/data/own.json"))
    far = parse(text, "own.json", Origin("remote", "https://example.org/own.json"))
    assert len(near.entries) == 1
    assert len(far.entries) == int(taken)
    assert bool(far.warnings) is not taken


@pytest.mark.parametrize(
    ("query", "taken"),
    [
        ("map=a", True),
        ("quadkey=1", True),
        ("access_key=abc", False),
        ("subscription-key=abc", False),
        ("X-Amz-Signature=abc", False),
        ("sv=1&sig=abc", False),
        ("auth=abc", False),
    ],
)
def test_keys_in_an_address_are_refused(query: str, taken: bool) -> None:
    text = json.dumps(document(layer(kind="wms", address=f"https://example.org/wms?{query}")))
    assert len(parse(text, "own.json", Origin("local", "/data/own.json")).entries) == int(taken)


def test_what_an_entry_says_of_itself() -> None:
    slot, filled, named, unnamed = read(
        document(
            layer(id="a", kind="file"),
            layer(id="d", kind="file", address="a.tab"),
            layer(id="b", kind="wfs", address="https://example.org", layer="x", licence="CC0", date="2026"),
            layer(id="c", kind="wfs", address="https://example.org", licence="CC0", date=""),
        )
    ).entries
    assert slot.is_slot
    assert not filled.is_slot
    assert slot.missing == ("licence", "date")
    assert not named.is_slot
    assert not named.must_choose_layer
    assert named.missing == ()
    assert unnamed.must_choose_layer
    assert unnamed.missing == ("date",)


@pytest.mark.parametrize(
    ("attributes", "dropped"),
    [
        ({"relatieve_hoogteligging": -1, "eind_registratie": None}, True),
        ({"relatieve_hoogteligging": "-2"}, True),
        ({"relatieveHoogteligging": -1}, True),
        ({"RELATIEVE_HOOGTELIGGING": 0}, False),
        ({"relatieve_hoogteligging": 1, "eind_registratie": ""}, False),
        ({"relatieve_hoogteligging": "boven"}, False),
        ({"eind_registratie": "2020-01-01T00:00:00Z"}, True),
        ({"eind_registratie": "NULL"}, False),
        ({"status": "historie"}, True),
        ({"status": "historisch"}, False),
        ({}, False),
    ],
)
def test_objects_that_are_left_out(attributes: dict[str, Any], dropped: bool) -> None:
    drop = {"relatieve_hoogteligging": ("<0",), "eind_registratie": ("*",), "status": ("historie",)}
    assert Selection(drop=drop).drops(attributes) is dropped


def test_entries_can_stand_in_sets() -> None:
    assert len({*read(document()).entries, *read(document()).entries}) == 1
    assert isinstance(read(document()).entries[0], Entry)
    assert SHIPPED.kind == "shipped"


VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2.5, 1e300, "", "a", "é", "2026", "2026-02-31", "<0", "*", "{code}", "EPSG:28992",
    "now", 30.0,
    "https://example.org", "https://example.org/{z}/{x}/{y}", "a.qml", "x" * 300, "wfs", "gpkg", "postgis", "xyz",
    "file", [],
    ["a"], ["landcover"], [None], {}, {"nl": "x"}, {"en": ""}, {"nl": 1}, {"a": ["b"]}, {"a": "b"}, {"by": "none"},
    {"by": "field", "field": "a", "value": "{name}"}, {"drop": {"a": ["*"]}}, {"drop": {"a": "b"}}, [[]], [{"id": "a"}],
)  # fmt: skip
KEYS = (*ENTRY_KEYS, "kleur", "Id", "")


@pytest.mark.parametrize("seed", range(400))
def test_any_values(seed: int, schema: Draft202012Validator) -> None:
    """Whatever stands in a layer: no more than a warning, the others stay, and the schema is of the same opinion."""
    draw = random.Random(seed)
    odd = layer(id="odd", **(SERVICE if draw.random() < 0.5 else {}))
    for key in draw.sample(KEYS, draw.randint(1, 4)):
        odd[key] = draw.choice(VALUES)
    raw = document(layer(id="before"), odd, layer(id="after"))
    found = read(raw)
    kept = [one.id for one in found.entries]
    assert kept[0] == "before"
    assert kept[-1] == "after"
    faults = [fault for fault in found.warnings if "is not known" not in fault.text]
    assert all(str(fault).startswith("partner.json") for fault in found.warnings)
    valid = not list(schema.iter_errors(raw))
    assert valid == (not faults), [str(fault) for fault in faults]
    if valid:
        assert len(kept) == 3
        again = parse(written(found), "partner.json", LOCAL)
        assert again.entries == found.entries


@pytest.mark.parametrize("seed", range(200))
def test_damaged_files(seed: int) -> None:
    """A file with a few bytes changed, lost or doubled is read as far as it goes, or refused in a sentence."""
    draw = random.Random(seed)
    text = bytearray(json.dumps(document(layer(**SERVICE), layer(id="b"))).encode())
    for _ in range(draw.randint(1, 6)):
        place = draw.randrange(len(text))
        damage = draw.randrange(3)
        if damage == 0:
            text[place] = draw.randrange(256)
        elif damage == 1:
            del text[place : place + draw.randint(1, 9)]
        else:
            text[place:place] = text[place : place + draw.randint(1, 9)]
    try:
        told = parse(bytes(text), "partner.json", LOCAL).warnings
    except Fault as fault:
        told = (fault,)
    assert all(str(fault).startswith("partner.json") for fault in told)

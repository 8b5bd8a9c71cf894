"""Writing: what is written is read again as it was, unknown keys stay, paths are fit to share, files stay whole."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from tests.unit.cataloguekit import NAMES, SHIPPED, catalogue, document, entries, layer
from zoemzone_qgis.catalogue.model.entry import Entry, Origin, Theme, Words
from zoemzone_qgis.catalogue.model.reading import parse, read_catalogue
from zoemzone_qgis.catalogue.model.writing import put_entry, relative, remove_entry, written
from zoemzone_qgis.core.errors import Fault

BERM = Entry(id="bermen", theme="t", title=Words("Bermen", "Verges"), kind="gpkg", owner="Gemeente Échèl")


@pytest.mark.parametrize("seed", range(20))
def test_round_trip(seed: int) -> None:
    made = catalogue(entries(40, seed))
    text = written(made)
    again = parse(text, "zoemzone.json", SHIPPED)
    for before, after in zip(made.entries, again.entries, strict=True):
        stripped = replace(
            before,
            title=Words(before.title.nl.strip(), before.title.en.strip()),
            note=before.note.strip(),
            # texts that were not known come back where they stood
        )
        assert after == stripped
    assert written(again) == text
    assert (again.title, again.date, again.publisher, again.themes) == (
        made.title, made.date, made.publisher, made.themes,
    )  # fmt: skip


def test_it_is_plain_json(tmp_path: Path) -> None:
    text = written(catalogue(entries(5)))
    assert json.loads(text)["version"] == 1
    assert text.endswith("}\n")
    assert "\\u" not in text


def test_a_new_file(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folder" / "eigen.json"
    put_entry(path, BERM, Theme("t", "Groen", "Green"))
    found = read_catalogue(path)
    assert found.warnings == ()
    assert found.themes == (Theme("t", "Groen", "Green"),)
    assert [replace(one, origin=BERM.origin) for one in found.entries] == [BERM]


def test_what_is_not_known_stays(tmp_path: Path) -> None:
    path = tmp_path / "partner.json"
    raw = document(
        layer(id="a", newer=[1]), layer(id="bermen", kleur="groen", licence="CC0"), {"id": "broken"}, later={"x": 1}
    )
    path.write_text(json.dumps(raw), encoding="utf-8")
    put_entry(path, BERM)
    after = json.loads(path.read_text(encoding="utf-8"))
    assert after["later"] == {"x": 1}
    assert after["themes"] == raw["themes"]
    assert [one["id"] for one in after["layers"]] == ["a", "bermen", "broken"]
    assert after["layers"][0] == raw["layers"][0]
    assert after["layers"][1]["kleur"] == "groen"
    assert after["layers"][1]["owner"] == "Gemeente Échèl"
    assert "licence" not in after["layers"][1], "a value of the old entry came back"


def test_put_twice_is_put_once(tmp_path: Path) -> None:
    path = tmp_path / "eigen.json"
    for one in (*entries(10, 2), *entries(10, 2)):
        put_entry(path, one, Theme("t", "Groen"))
    first = path.read_bytes()
    assert len(read_catalogue(path).entries) == 10
    assert len(read_catalogue(path).themes) == 1
    put_entry(path, entries(10, 2)[3])
    assert path.read_bytes() == first


def test_paths_are_fit_to_share(tmp_path: Path) -> None:
    path = tmp_path / "delen" / "partner.json"
    data = tmp_path / "delen" / "lagen" / "müll bermen.gpkg"
    data.parent.mkdir(parents=True)
    data.touch()
    put_entry(path, replace(BERM, address=str(data)))
    assert json.loads(path.read_text(encoding="utf-8"))["layers"][0]["address"] == "lagen/müll bermen.gpkg"
    assert read_catalogue(path).entries[0].place == str(data)
    # the folder goes to somebody else
    elsewhere = tmp_path / "elders"
    (tmp_path / "delen").rename(elsewhere)
    moved = read_catalogue(elsewhere / "partner.json").entries[0]
    assert Path(moved.place).is_file()
    # into a catalogue that lies elsewhere, the path goes on pointing to the same file
    other = tmp_path / "eigen" / "eigen.json"
    put_entry(other, moved)
    assert Path(read_catalogue(other).entries[0].place).samefile(moved.place)


@pytest.mark.parametrize(
    ("address", "catalogue_file", "stored"),
    [
        ("/data/a.gpkg", "/data/c.json", "a.gpkg"),
        ("/data/x/a.gpkg", "/data/c.json", "x/a.gpkg"),
        ("/data/a.gpkg", "/data/x/c.json", "../a.gpkg"),
        ("/mnt/groen/a.gpkg", "/home/jan/docs/x/c.json", "/mnt/groen/a.gpkg"),
        ("https://example.org/a.gpkg", "/data/c.json", "https://example.org/a.gpkg"),
        ("a.gpkg", "/data/c.json", "a.gpkg"),
        ("", "/data/c.json", ""),
    ],
)
def test_relative(address: str, catalogue_file: str, stored: str) -> None:
    assert relative(address, Path(catalogue_file)) == stored


def test_services_keep_their_address(tmp_path: Path) -> None:
    path = tmp_path / "eigen.json"
    put_entry(path, replace(BERM, kind="wfs", address="https://example.org/wfs"))
    put_entry(path, replace(BERM, id="pg", kind="postgis", address="Groen van de gemeente"))
    assert [one.address for one in read_catalogue(path).entries] == ["https://example.org/wfs", "Groen van de gemeente"]


@pytest.mark.parametrize(
    "content", ["{half", "[]", '{"format": "other"}', '{"format": "zoemzone-catalogue", "version": 9, "layers": []}',
                '{"format": "zoemzone-catalogue", "version": 1, "layers": {}}'],
)  # fmt: skip
def test_a_file_that_cannot_be_read_stays_as_it_is(tmp_path: Path, content: str) -> None:
    path = tmp_path / "eigen.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(Fault):
        put_entry(path, BERM)
    assert path.read_text(encoding="utf-8") == content
    assert [one.name for one in tmp_path.iterdir()] == ["eigen.json"]


@pytest.mark.parametrize(
    "change",
    [
        {"kind": "wfs", "address": "https://jan:geheim@example.org"},
        {"options": {"password": "geheim"}},
        {"id": "Niet Goed"},
        {"title": Words()},
        {"kind": "wms", "address": ""},
    ],
    ids=str,
)
def test_what_could_not_be_read_again_is_not_written(tmp_path: Path, change: dict[str, object]) -> None:
    path = tmp_path / "eigen.json"
    put_entry(path, BERM)
    before = path.read_bytes()
    with pytest.raises(Fault) as caught:
        put_entry(path, replace(BERM, **change))
    assert "geheim" not in str(caught.value)
    assert path.read_bytes() == before


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "eigen.json"
    put_entry(path, BERM)
    before = path.read_bytes()

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Fault, match="No space left"):
        put_entry(path, replace(BERM, id="meer"))
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["eigen.json"]


def test_a_folder_in_the_way(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Fault, match="cannot be written"):
        put_entry(tmp_path / "file" / "eigen.json", BERM)


def test_taking_out(tmp_path: Path) -> None:
    path = tmp_path / "eigen.json"
    for name in ("a", "b"):
        put_entry(path, replace(BERM, id=name))
    assert remove_entry(path, "a")
    assert not remove_entry(path, "a")
    assert [one.id for one in read_catalogue(path).entries] == ["b"]
    assert not remove_entry(tmp_path / "weg.json", "a")


@pytest.mark.parametrize("name", NAMES)
def test_odd_names(tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name.strip().replace('/', '')}.json"
    put_entry(path, replace(BERM, title=Words(name, name), owner=name, field_map={name: name}))
    found = read_catalogue(path)
    assert found.warnings == ()
    assert found.entries[0].title.nl == name.strip()
    assert found.entries[0].field_map == {name: name}
    assert found.entries[0].origin == Origin("local", str(path))

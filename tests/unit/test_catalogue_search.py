"""Searching: accents, case, order of words, all fields; and fast enough to follow typing."""

from __future__ import annotations

import itertools
import time

import pytest

from tests.unit.cataloguekit import NAMES, entries
from zoemzone_qgis.catalogue.model.entry import Entry, Theme, Words
from zoemzone_qgis.catalogue.model.search import Index, plain

LAYERS = (
    Entry(
        id="natura2000",
        theme="nature",
        title=Words("Natura 2000-gebieden", "Natura 2000 areas"),
        abstract=Words("Beschermde natuur", "Protected nature"),
        kind="oaf",
        owner="Rijksdienst voor Ondernemend Nederland (RVO)",
        fields=("naam_n2k", "beschermin"),
    ),
    Entry(
        id="maaien",
        theme="green",
        title=Words("Bermbeheer Coöperatie Geul", "Verge management"),
        abstract=Words("Wie maait wat, in België en Limburg", "Who mows what"),
        kind="gpkg",
        owner="Gemeente Échèl",
        required_fields=("maaifrequentie",),
        field_map={"maaifrequentie": "MAAIBEURTEN"},
        layer="groen.bermen",
    ),
    Entry(id="trees", theme="green", title=Words("", "Trees of Groß-Köln"), kind="shp"),
)
THEMES = (Theme("green", "Groen", "Green land"), Theme("nature", "Natuur", "Nature"))
INDEX = Index(LAYERS, THEMES)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", ["natura2000", "maaien", "trees"]),
        ("   ", ["natura2000", "maaien", "trees"]),
        ("natura", ["natura2000"]),
        ("NATURA 2000", ["natura2000"]),
        ("natura2000", ["natura2000"]),
        ("natura-2000", ["natura2000"]),
        ("2000 natura", ["natura2000"]),
        ("beheer berm", ["maaien"]),
        ("cooperatie", ["maaien"]),
        ("COÖPERATIE", ["maaien"]),
        ("coo\u0308peratie", ["maaien"]),
        ("echel", ["maaien"]),
        ("belgie mow", ["maaien"]),
        ("maaibeurten", ["maaien"]),
        ("maaifrequentie", ["maaien"]),
        ("n2k", ["natura2000"]),
        ("groen.bermen", ["maaien"]),
        ("grossköln", ["trees"]),
        ("land green", ["maaien", "trees"]),
        ("natuur", ["natura2000"]),
        ("rvo 2000", ["natura2000"]),
        ("rvo verge", []),
        ("geul verge wie", ["maaien"]),
        ("-", ["natura2000", "maaien", "trees"]),
        ("zzz", []),
        # no word runs on from one text into the next
        ("geulverge", []),
    ],
)
def test_finding(text: str, found: list[str]) -> None:
    assert INDEX.find(text) == found


@pytest.mark.parametrize("name", NAMES)
def test_every_odd_name_is_found_by_itself(name: str) -> None:
    index = Index([Entry(id="x", theme="t", title=Words(name), kind="shp"), *LAYERS])
    assert "x" in index.find(name)
    assert "x" in index.find(name.upper())


def test_plain_is_stable() -> None:
    for name in NAMES:
        assert plain(plain(name)) == plain(name)
        assert plain(name.upper()) == plain(name) or "ß" in name


def test_a_longer_word_never_finds_more() -> None:
    made = entries(300, 3)
    index = Index(made)
    for word in ("bermen hagen", "limburg 12", "coöperatie natuur"):
        found = [set(index.find(word[:size])) for size in range(len(word) + 1)]
        assert all(later <= earlier for earlier, later in itertools.pairwise(found))


def test_two_thousand_entries_while_typing() -> None:
    """A keystroke costs less than a twentieth of making the index, which happens once, and far below 50 ms."""
    made = entries(2000, 1)
    begin = time.perf_counter()
    index = Index(made)
    making = time.perf_counter() - begin
    text = "gemeente bloem perceel limburg"
    strokes = []
    for size in range(1, len(text) + 1):
        begin = time.perf_counter()
        index.find(text[:size])
        strokes.append(time.perf_counter() - begin)
    assert sorted(strokes)[len(strokes) // 2] < making / 5
    assert sorted(strokes)[len(strokes) // 2] < 0.05

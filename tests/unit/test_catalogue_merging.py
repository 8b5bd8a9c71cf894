"""Merging: by id, the nearest wins, whatever order the catalogues are given in."""

from __future__ import annotations

import itertools
import random
from dataclasses import replace

import pytest

from tests.unit.cataloguekit import catalogue, entries
from zoemzone_qgis.catalogue.model.catalogue import Catalogue
from zoemzone_qgis.catalogue.model.entry import ORIGINS, Entry, Origin, Theme, Words
from zoemzone_qgis.catalogue.model.merging import merged
from zoemzone_qgis.core.errors import Fault

LOCAL, REMOTE, SHIPPED = (Origin(kind, f"/{kind}.json") for kind in ORIGINS)


def entry(key: str, origin: Origin, **more: object) -> Entry:
    return Entry(id=key, theme="t", title=Words(f"{key} {origin.kind}"), kind="file", origin=origin, **more)


def test_the_nearest_wins_in_the_place_of_the_farthest() -> None:
    shipped = catalogue([entry("a", SHIPPED, owner="Kadaster"), entry("b", SHIPPED), entry("c", SHIPPED)], SHIPPED)
    remote = catalogue([entry("d", REMOTE), entry("b", REMOTE)], REMOTE)
    local = catalogue([entry("e", LOCAL), entry("a", LOCAL)], LOCAL)
    for given in itertools.permutations([shipped, remote, local]):
        found = merged(given)
        assert [(one.id, one.origin.kind) for one in found.entries] == [
            ("a", "local"), ("b", "remote"), ("c", "shipped"), ("d", "remote"), ("e", "local"),
        ]  # fmt: skip
        # all of it is the local one: what that leaves out is not filled in from elsewhere
        assert found.entry("a").owner == ""
        assert found.warnings == ()


def test_two_of_one_kind() -> None:
    one = catalogue([entry("a", LOCAL)], LOCAL)
    two = catalogue([entry("a", Origin("local", "/other.json"))], Origin("local", "/other.json"))
    found = merged([one, two])
    assert found.entry("a").origin.place == "/local.json"
    assert [fault.facts for fault in found.warnings] == [{"file": "other.json", "entry": "a", "other": "/local.json"}]
    assert merged([two, one]).entry("a").origin.place == "/other.json"


def test_themes_and_warnings() -> None:
    shipped = replace(catalogue([], SHIPPED), themes=(Theme("t", "Groen", "Green"), Theme("w", "Water", "Water")))
    local = replace(catalogue([], LOCAL), themes=(Theme("x", "Eigen"), Theme("t", "Ons groen")), warnings=(Fault("l"),))
    found = merged([replace(shipped, warnings=(Fault("s"),)), local])
    assert found.themes == (Theme("t", "Ons groen"), Theme("w", "Water", "Water"), Theme("x", "Eigen"))
    assert [str(fault) for fault in found.warnings] == ["l", "s"]
    assert found.theme("nieuw") == Theme("nieuw")
    assert found.theme("nieuw").text("nl") == "nieuw"
    assert found.title == Words("Proef", "Trial")


def test_nothing() -> None:
    assert merged([]) == Catalogue()


@pytest.mark.parametrize("seed", range(40))
def test_properties(seed: int) -> None:
    """Every id once, won by the nearest, the same in any order, and merging again changes nothing."""
    draw = random.Random(seed)
    pool = entries(30, seed)
    given = []
    for kind in ORIGINS:
        origin = Origin(kind, f"/{kind}.json")
        chosen = draw.sample(pool, draw.randint(0, len(pool)))
        given.append(catalogue([replace(one, origin=origin) for one in chosen], origin))
    found = merged(given)
    ids = [one.id for one in found.entries]
    assert len(ids) == len(set(ids))
    assert set(ids) == {one.id for source in given for one in source.entries}
    for one in found.entries:
        nearest = next(source for source in given if source.entry(one.id) is not None)
        assert one == nearest.entry(one.id)
    shuffled = draw.sample(given, len(given))
    assert merged(shuffled) == found
    again = merged([replace(found, warnings=())])
    assert again.entries == found.entries

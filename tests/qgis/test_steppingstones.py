"""steppingstones: chains of parcels across gaps, through processing.run."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsVectorLayer

from .gapscenes import find, stones
from .habitatmaps import CODE
from .layers import box, memory_layer
from .stonekit import CASE_9, X, Y, case_9_gap, case_9_parcels, chains_of, gaps, land, line, parcels, rows_of


@pytest.fixture
def close(run: Any) -> Any:
    """Run with the parcels' names and costs; gives the chains, their rows, the table by (gap, target), and all."""

    def call(**given: Any) -> Any:
        parameters = {"COST_FIELD": "cost", "PARCEL_FIELD": "name", "OUTPUT": "memory:", "TABLE": "memory:", **given}
        result = run("steppingstones", parameters)
        rows, table = rows_of(result["OUTPUT"]), rows_of(result["TABLE"])
        return chains_of(rows), rows, {(row["gap"], row["target"]): row for row in table}, result

    return call


# ---- case 9 -------------------------------------------------------------------------------------------
def test_case_9(close: Any) -> None:
    chains, rows, table, out = close(INPUT=case_9_gap(), PARCELS=case_9_parcels(), ALTERNATIVES=2)
    assert chains == {(7, "strip", 1): ["a", "b", "c"], (7, "strip", 2): ["a", "b", "e"], (7, "strip", 3): ["d", "e"]}
    cost = {row["chain"]: row["chain_cost"] for row in rows}
    assert cost == {1: 9000.0, 2: 10000.0, 3: 11000.0}
    first = [row for row in rows if row["chain"] == 1]
    assert [(row["position"], row["hop_before_m"], row["hop_after_m"]) for row in first] == [
        (1, pytest.approx(80), pytest.approx(80)),
        (2, pytest.approx(80), pytest.approx(80)),
        (3, pytest.approx(80), pytest.approx(80)),
    ]
    assert [row["cost"] for row in first] == [3000.0] * 3
    assert {row["rank"] for row in first} == {1}
    assert first[0]["gain"] == pytest.approx(2.0)  # importance 18 for EUR 9,000
    assert first[0]["usable_ha"] == pytest.approx(0.06)
    row = table[7, "strip"]
    assert (row["closed"], row["cost"], row["parcels"], row["parcel_names"]) == ("yes", 9000.0, 3, "a, b, c")
    assert (row["hop_now_m"], row["single"], row["single_hop_m"]) == (pytest.approx(460), "b", pytest.approx(220))
    # for a stone link 460 m need no stone at all
    stone = table[7, "stone"]
    assert (stone["closed"], stone["parcels"], stone["cost"], stone["rank"]) == ("yes", 0, 0.0, None)
    assert (out["CHAINS"], out["OPEN"], out["TOTAL_COST"], out["GAP_COUNT"]) == (3, 0, 9000.0, 1)


@pytest.mark.parametrize(
    ("budget", "remains", "names", "cost"),
    [(8999, 140.0, {"a", "e"}, 7000.0), (8000, 140.0, {"a", "e"}, 7000.0), (3000, 220.0, {"b"}, 3000.0)],
)
def test_case_9_with_a_budget(close: Any, budget: float, remains: float, names: set[str], cost: float) -> None:
    chains, rows, table, out = close(INPUT=case_9_gap(), PARCELS=case_9_parcels(), BUDGET=budget, TARGET="strip")
    assert chains == {(7, "strip", 0): ["b"]}
    assert (rows[0]["largest_hop_m"], rows[0]["hop_after_m"]) == (pytest.approx(220), pytest.approx(200))
    [row] = table.values()
    assert (row["closed"], row["needed_cost"], row["lacks"]) == ("no", 9000.0, "hop")
    assert (row["remains_m"], row["remains_cost"]) == (pytest.approx(remains), cost)
    assert set(row["remains_parcels"].split(", ")) == names
    assert (out["OPEN_STRIP"], out["CHAINS"], out["TOTAL_COST"]) == (1, 0, 0.0)


def test_the_order_of_rows_does_not_matter(close: Any) -> None:
    rng = random.Random(3)
    pieces = [
        (
            land(x, y, x + rng.uniform(20, 90), y + rng.uniform(5, 60)),
            {"name": f"p{number}", "cost": rng.choice([500, 700])},
        )
        for number, (x, y) in enumerate((rng.uniform(0, 1500), rng.uniform(-300, 300)) for _ in range(150))
    ]
    lines = [
        (
            line((50 + 30 * number, -200), (900 + 80 * number, 150)),
            {"id": number + 1, "kind": "strip", "importance": 3.0},
        )
        for number in range(6)
    ]
    results = []
    for _ in range(3):
        results.append(close(INPUT=gaps(*lines), PARCELS=parcels(*pieces))[:3])
        rng.shuffle(pieces)
        rng.shuffle(lines)
    assert len(results[0][0]) > 6
    for other in results[1:]:
        assert other[0] == results[0][0]
        drop = ("geometry",)
        strip = [
            [{k: v for k, v in row.items() if k not in drop} for row in some] for some in (results[0][1], other[1])
        ]
        assert strip[0] == strip[1]
        assert [row | {"geometry": 0} for row in other[2].values()] == [
            row | {"geometry": 0} for row in results[0][2].values()
        ]


# ---- targets ------------------------------------------------------------------------------------------
def stone_gap(**more: Any) -> QgsVectorLayer:
    return gaps((line((0, 0), (2600, 0)), {"id": 1, "kind": "stone", "importance": 10.0, **more}))


def test_stone_link(close: Any) -> None:
    """A parcel of half a hectare counts, one of a little less does not."""
    half = [
        (land(900, 0, 1000, 50), {"name": "half", "cost": 5.0}),
        (land(1700, 0, 1800, 60), {"name": "more", "cost": 6.0}),
    ]
    chains, rows, _, _ = close(INPUT=stone_gap(), PARCELS=parcels(*half), TARGET="stone")
    assert chains == {(1, "stone", 1): ["half", "more"]}
    assert [row["effective_ha"] for row in rows] == pytest.approx([0.5, 0.6])
    assert [row["hop_before_m"] for row in rows] == pytest.approx([900, 700])
    less = [(land(900, 0, 999, 50), {"name": "less", "cost": 5.0}), half[1]]
    chains, _, table, out = close(INPUT=stone_gap(), PARCELS=parcels(*less), TARGET="stone")
    row = table[1, "stone"]
    assert (row["closed"], row["lacks"], row["remains_m"]) == ("no", "hop", pytest.approx(1700))
    assert (row["single"], out["OPEN_STONE"], out["OPEN_STRIP"]) == ("more", 1, 0)
    assert chains == {(1, "stone", 0): ["more"]}


def test_a_stone_hop_of_exactly_1000_m_counts(close: Any) -> None:
    gap = gaps((line((0, 0), (2100, 0)), {"id": 1, "kind": "stone"}))
    for shift, closed in ((0.0, "yes"), (0.01, "no")):
        piece = parcels((land(1000 + shift, 0, 1100, 100), {"name": "p", "cost": 1.0}))
        _, _, table, _ = close(INPUT=gap, PARCELS=piece, TARGET="stone")
        assert table[1, "stone"]["closed"] == closed


@pytest.mark.parametrize(
    ("depth", "width", "fits"),
    [(3.0, 25.0, True), (2.9, 25.0, False), (3.0, 24.8, False), (2.9, 200.0, False), (24.0, 24.0, False)],
)
def test_a_piece_of_strip_has_a_least_size(close: Any, depth: float, width: float, fits: bool) -> None:
    gap = gaps((line((0, 0), (150, 0)), {"id": 1, "kind": "strip"}))
    piece = parcels((land(60, 0, 60 + width, depth), {"name": "p", "cost": 1.0}))
    _, _, table, _ = close(INPUT=gap, PARCELS=piece, TARGET="strip")
    assert table[1, "strip"]["closed"] == ("yes" if fits else "no")


def test_a_strip_needs_a_stone_every_kilometre(close: Any) -> None:
    """Verges of 4 x 240 m all along 2,100 m, with a field of 0.6 ha beside them."""
    verges = [(land(x, 0, x + 240, 4), {"name": f"v{x}", "cost": 100.0}) for x in range(0, 2100, 250)]
    gap = gaps((line((-20, 2), (2250, 2)), {"id": 1, "kind": "strip"}))
    chains, _, table, _ = close(INPUT=gap, PARCELS=parcels(*verges), TARGET="strip")
    row = table[1, "strip"]
    assert (row["closed"], row["lacks"], row["remains_m"]) == ("no", "stone", pytest.approx(20))
    assert row["remains_stone_m"] == pytest.approx(2270, abs=1.1)
    # the field at 1,000 m lies too far from the start, so it takes two: at 800 m (instead of the verge beside it) and
    # at 1,500 m
    fields = [
        (land(x, 4, x + 100, 64), {"name": f"f{x}", "cost": cost})
        for x, cost in ((800, 900.0), (1500, 50.0), (1000, 950.0))
    ]
    chains, rows, table, _ = close(INPUT=gap, PARCELS=parcels(*verges, *fields), TARGET="strip", ALTERNATIVES=0)
    [names] = chains.values()
    assert set(names) == {"v0", "v250", "v500", "f800", "v1000", "v1250", "f1500", "v1500", "v1750", "v2000"}
    assert (table[1, "strip"]["cost"], rows[0]["largest_hop_m"]) == (1750.0, pytest.approx(100))


def test_blocks_that_are_there_already(close: Any) -> None:
    blocks = memory_layer(
        "blocks",
        [
            (land(-300, -50, 0.5, 50), {"id": 1, "type": "bnb", "effective_ha": 12.0}),
            (land(900, 0, 1000, 60), {"id": 2, "type": "stepping_stone", "effective_ha": 0.6}),
            (land(1500, 0, 1700, 100), {"id": 3, "type": "fuel_station", "effective_ha": 0.7}),
            (land(2600, -50, 2900, 50), {"id": 4, "type": "nearly_bnb", "effective_ha": 6.0}),
        ],
    )
    piece = parcels((land(1800, 0, 1900, 60), {"name": "p", "cost": 400.0}))
    chains, rows, table, _ = close(INPUT=stone_gap(), PARCELS=piece, BLOCKS=blocks, TARGET="stone")
    assert chains == {(1, "stone", 1): ["p"]}
    assert (rows[0]["hop_before_m"], rows[0]["hop_after_m"]) == (pytest.approx(800), pytest.approx(700))
    # the first end is the whole block, 0.5 m over the end of the line
    assert rows[0]["largest_hop_m"] == pytest.approx(899.5)
    assert table[1, "stone"]["hop_now_m"] == pytest.approx(1600)


def test_gaps_of_corridorgaps(run: Any, close: Any, tmp_path: Path) -> None:
    """The whole chain: missing links of a landscape (case 8b: two squares of 0.45 ha that are no stones), and the
    fields that close them."""
    scene = stones(4500**0.5)
    scene.box(1500, 500, 60, 100, "VERH")
    _, found, _ = find(run, tmp_path, scene)
    stone = [row for row in found if row["kind"] == "stone"]
    assert [row["length_m"] for row in stone] == pytest.approx([2600], abs=2)
    height = 120_000**0.5
    left = scene.left + 200 + height
    fields = {"a": (900, 480), "paved half": (955, 500), "b": (1800, 480), "c": (2000, 900)}
    pieces = parcels(
        *(
            (box(left + x, scene.low + y, left + x + 100, scene.low + y + 80), {"name": name, "cost": 1000.0 + x})
            for name, (x, y) in fields.items()
        )
    )
    gap_layer = gaps(*((row["geometry"], {k: v for k, v in row.items() if k != "geometry"}) for row in found))
    habitat_map = str(tmp_path / "habitat.tif")
    given = {"INPUT": gap_layer, "PARCELS": pieces, "BLOCKS": scene.blocks(), "HABITAT": habitat_map}
    chains, rows, table, _ = close(**given, TARGET="stone")
    number = stone[0]["id"]
    assert chains[number, "stone", 1] == ["a", "b"]
    assert table[number, "stone"]["hop_now_m"] == pytest.approx(2600, abs=0.1)
    first = [row for row in rows if (row["gap"], row["chain"]) == (number, 1)]
    assert [row["hop_before_m"] for row in first] == pytest.approx([900, 800])
    assert first[0]["importance"] == pytest.approx(stone[0]["importance"])
    assert first[0]["gain"] == pytest.approx(stone[0]["importance"] / 4.7)


def test_blocks_close_a_gap_by_themselves(close: Any) -> None:
    blocks = memory_layer("blocks", [(land(900, 0, 1700, 60), {"class": "meadow"})])
    piece = parcels((land(1800, 0, 1900, 60), {"name": "p", "cost": 400.0}))
    chains, _, table, out = close(INPUT=stone_gap(), PARCELS=piece, BLOCKS=blocks, TARGET="stone")
    assert (chains, table[1, "stone"]["closed"], table[1, "stone"]["parcels"], out["CLOSED_STONE"]) == ({}, "yes", 0, 1)


def test_one_block_at_both_ends(close: Any) -> None:
    ring = land(-10, -10, 471, 300)
    blocks = memory_layer("blocks", [(ring, {"type": "bnb"})])
    _, _, table, _ = close(INPUT=case_9_gap(), PARCELS=case_9_parcels(), BLOCKS=blocks)
    assert [row["parcels"] for row in table.values()] == [0, 0]


# ---- what parcels can carry ---------------------------------------------------------------------------
def habitat(path: Path, *patches: tuple[float, float, float, float, str], cell: float = 1.0) -> str:
    """A map of cereals from (-100, -100) to (2800, 200) with patches of other classes."""
    import numpy as np

    from .habitatmaps import write_map

    codes = np.full((round(300 / cell), round(2900 / cell)), CODE["GRN"], np.uint16)
    for left, bottom, right, top, name in patches:
        rows = slice(round((200 - top) / cell), round((200 - bottom) / cell))
        codes[rows, round((left + 100) / cell) : round((right + 100) / cell)] = CODE[name]
    return str(write_map(path, codes, cell, corner=(X - 100, Y + 200)))


def test_usable_land_by_the_habitat_map(close: Any, tmp_path: Path) -> None:
    pieces = parcels(
        (land(900, 0, 1000, 60), {"name": "half paved", "cost": 1.0}),
        (land(1000, 0, 1100, 60), {"name": "some wood", "cost": 2.0}),
        (land(1700, 0, 1800, 60), {"name": "field", "cost": 3.0}),
    )
    path = habitat(tmp_path / "map.tif", (900, 0, 1000, 30, "VERH"), (1000, 0, 1100, 10, "LBOS"))
    chains, rows, _, _ = close(INPUT=stone_gap(), PARCELS=pieces, HABITAT=path, TARGET="stone")
    assert chains == {(1, "stone", 1): ["some wood", "field"]}
    assert [row["usable_ha"] for row in rows] == pytest.approx([0.5, 0.6], abs=1e-3)
    # wood keeps its weight of 0.2
    assert rows[0]["effective_ha"] == pytest.approx(0.52, abs=1e-3)
    # without costs the usable area counts
    _, rows, _, out = close(INPUT=stone_gap(), PARCELS=pieces, HABITAT=path, TARGET="stone", COST_FIELD=None)
    assert rows[0]["cost_unit"] == "ha"
    assert rows[0]["chain_cost"] == pytest.approx(1.1, abs=1e-3)
    assert rows[0]["gain"] == pytest.approx(10 / 1.1, rel=1e-3)
    assert out["TOTAL_COST"] == pytest.approx(1.1, abs=1e-3)


@pytest.mark.parametrize(("verge", "closed"), [(4, "yes"), (1, "no")])
def test_a_road_with_a_verge(close: Any, tmp_path: Path, verge: int, closed: str) -> None:
    """A road's parcel is mostly asphalt: what is left of it must be wide enough."""
    path = habitat(tmp_path / "map.tif", (50, 0, 400, 12 - verge, "VERH"))
    gap = gaps((line((0, 0), (460, 0)), {"id": 1, "kind": "strip"}))
    road = parcels((land(60, 0, 400, 12), {"name": "road", "cost": 1.0}))
    _, _, table, _ = close(INPUT=gap, PARCELS=road, HABITAT=path, TARGET="strip")
    assert table[1, "strip"]["closed"] == closed


def test_a_map_in_another_crs(close: Any, tmp_path: Path) -> None:
    from osgeo import gdal

    path = habitat(tmp_path / "map.tif", (900, 0, 1000, 30, "VERH"))
    gdal.Warp(str(tmp_path / "utm.tif"), path, dstSRS="EPSG:32631", xRes=1, yRes=1, resampleAlg="near").FlushCache()
    pieces = parcels((land(900, 0, 1000, 60), {"name": "p", "cost": 1.0}))
    _, _, table, _ = close(INPUT=stone_gap(), PARCELS=pieces, HABITAT=str(tmp_path / "utm.tif"), TARGET="stone")
    assert table[1, "stone"]["single"] is None
    _, _, table, _ = close(INPUT=stone_gap(), PARCELS=pieces, TARGET="stone")
    assert table[1, "stone"]["single"] == "p"


# ---- ranks and figures --------------------------------------------------------------------------------
def test_ranks_over_all_gaps(close: Any) -> None:
    lines = [
        (line((0, y), (150, y)), {"id": number, "kind": "strip", "importance": importance})
        for number, (y, importance) in enumerate([(0, 1.0), (2000, 9.0), (4000, None), (6000, 4.0)], start=1)
    ]
    pieces = [
        (land(60, y, 100, y + 10), {"name": f"p{y}", "cost": cost})
        for y, cost in ((0, 500.0), (2000, 9000.0), (4000, 1.0), (6000, 0.0))
    ]
    _, _, table, out = close(INPUT=gaps(*lines), PARCELS=parcels(*pieces), TARGET="strip")
    # gap 4 costs nothing; gap 1 earns 2 for EUR 1,000, gap 2 earns 1; of gap 3 no importance is known
    assert {gap: row["rank"] for (gap, _), row in table.items()} == {4: 1, 1: 2, 2: 3, 3: 4}
    assert [table[gap, "strip"]["gain"] for gap in (1, 2, 3, 4)] == [pytest.approx(2), pytest.approx(1), None, None]
    assert out["TOTAL_COST_STRIP"] == 9501.0


def test_a_parcel_of_two_gaps_is_paid_once(close: Any) -> None:
    two = gaps(
        (line((0, 0), (150, 0)), {"id": 1, "kind": "strip"}), (line((80, -75), (80, 75)), {"id": 2, "kind": "strip"})
    )
    _, _, table, out = close(
        INPUT=two, PARCELS=parcels((land(60, -10, 100, 10), {"name": "p", "cost": 700.0})), TARGET="strip"
    )
    assert [row["cost"] for row in table.values()] == [700.0, 700.0]
    assert out["TOTAL_COST"] == 700.0


def test_kept_fields_and_names(close: Any) -> None:
    pieces = parcels((land(60, 0, 100, 10), {"name": "p", "cost": 7.0, "gap": "own", "owner": "municipality"}))
    gap = gaps((line((0, 0), (150, 0)), {}))
    _, [row], _, _ = close(INPUT=gap, PARCELS=pieces, PARCEL_FIELD=["name", "gap", "owner"])
    assert (row["gap"], row["parcel"], row["gap_in"], row["owner"]) == (1, "p", "own", "municipality")
    _, [row], _, _ = close(INPUT=gap, PARCELS=pieces, PARCEL_FIELD=None)
    assert row["parcel"] == "1"  # the number of the row


def test_fid_of_the_parcels_does_not_number_the_rows(run: Any, tmp_path: Path) -> None:
    """A GeoPackage numbers its rows in fid, and a parcel stands in more than one chain."""
    pieces = memory_layer(
        "parcels",
        [(land(60, 0, 100, 10), {"fid": 3, "cost": 1}), (land(50, 0, 90, 10), {"fid": 3}), (land(55, 0, 95, 10), {})],
    )
    gap = gaps((line((0, 0), (150, 0)), {}))
    path = str(tmp_path / "chains.gpkg")
    run("steppingstones", {"INPUT": gap, "PARCELS": pieces, "PARCEL_FIELD": ["cost", "fid"], "OUTPUT": path})
    assert len(rows_of(path)) == 3
    run("habitatnetwork", {"INPUT": pieces, "NODES": str(tmp_path / "nodes.gpkg")})
    assert sorted((row["fid"], row["fid_in"]) for row in rows_of(str(tmp_path / "nodes.gpkg"))) == [
        (1, 3),
        (2, 3),
        (3, None),
    ]


def test_wood_is_left_out_and_fields_may_lack(close: Any, listener: Any) -> None:
    rows = [(line((0, 0), (150, 0)), {"kind": "wood"}), (line((0, 0), (150, 0)), {"kind": None})]
    _, _, table, out = close(INPUT=gaps(*rows), PARCELS=case_9_parcels())
    assert (len(table), out["GAP_COUNT"]) == (2, 1)
    assert {row["kind"] for row in table.values()} == {"strip"}
    assert any("1 stretches of wood" in text for text in listener.infos)


def test_search_distance(close: Any) -> None:
    piece = parcels((land(60, 40, 100, 60), {"name": "p", "cost": 7.0}))
    gap = gaps((line((0, 0), (150, 0)), {"id": 1}))
    for distance, closed in ((40, "yes"), (39.9, "no"), (0, "no"), (None, "yes")):
        _, _, table, _ = close(INPUT=gap, PARCELS=piece, SEARCH_DISTANCE=distance)
        assert table[1, "strip"]["closed"] == closed


def test_files_and_spreadsheet(run: Any, tmp_path: Path) -> None:
    result = run(
        "steppingstones",
        {
            "INPUT": case_9_gap(),
            "PARCELS": case_9_parcels(),
            "COST_FIELD": "cost",
            "PARCEL_FIELD": "name",
            "OUTPUT": str(tmp_path / "chains.gpkg"),
            "TABLE": str(tmp_path / "gaps.xlsx"),
        },
    )
    assert chains_of(rows_of(result["OUTPUT"]))[7, "strip", 3] == ["d", "e"]
    assert len(rows_of(result["TABLE"])) == 2
    assert (tmp_path / "chains.gpkg.run.json").is_file()


def test_what_is_wanted_without_a_table(run: Any) -> None:
    result = run("steppingstones", {"INPUT": case_9_gap(), "PARCELS": case_9_parcels(), "OUTPUT": "memory:"})
    assert result["TABLE"] is None
    assert result["CLOSED_STRIP"] == 1
    # without costs: abc is 0.16 ha; d and e are 0.175 ha
    assert result["TOTAL_COST"] == pytest.approx(sum(CASE_9[name][1] - CASE_9[name][0] for name in "abc") * 10 / 1e4)


@pytest.mark.parametrize("language", ["en", "nl"])
def test_the_manual_explains_every_field(language: str) -> None:
    from zoemzone_qgis.processing.corridors import steppingstones_rows

    page = Path(__file__).resolve().parents[2] / "docs" / "manual" / language / "steppingstones.md"
    said = page.read_text(encoding="utf-8")
    names = {name for name, _ in (*steppingstones_rows.CHAIN_FIELDS, *steppingstones_rows.TABLE_FIELDS)}
    assert [name for name in sorted(names) if f"`{name}`" not in said] == []
    assert names == set(steppingstones_rows.aliases())

"""habitatnetwork: figures against published ones, networks, what is written, and how it is told."""

from __future__ import annotations

import json
import math
import re
from pathlib import Path

import pytest

from .layers import box, memory_layer
from .networkkit import EVERYTHING, O2, O4, X, Y, by, conefor, row_of, square, table

PARTS = ("", "_intra", "_flux", "_connector")


def test_four_patches_published(run, tmp_path):
    # half of the animals cover 1,000 m, so 1 in 32 covers 5,000 m, within which all links count
    files = conefor(tmp_path, O2["nodes"], O2["links"])
    asked = {"LINK_DISTANCE": 1000, "DISPERSAL_DISTANCE": 5000, "DISPERSAL_PROBABILITY": 0.03125}
    result = run("habitatnetwork", {**files, **asked, "LANDSCAPE_AREA_HA": 10_000, **EVERYTHING})
    assert result["PC_NUMERATOR"] == pytest.approx(29696.328491, abs=1e-6)
    assert result["EC_PC_HA"] == pytest.approx(172.326227, abs=1e-6)
    assert result["PC"] == pytest.approx(0.000296963, abs=1e-9)
    assert result["IIC_NUMERATOR"] == pytest.approx(26633.333333, abs=1e-6)
    assert result["EC_IIC_HA"] == pytest.approx(163.197222, abs=1e-6)
    assert (result["COMPONENTS"], result["COUNT_NETWORKS"], result["PATCHES"], result["COUNT_LINKS"]) == (2, 1, 4, 6)
    expected = {
        1: (60.671024, 33.674196, 26.996828, 0, 61.326658, 37.546934, 23.779725, 0),
        2: (34.937006, 8.418549, 26.005752, 0.512705, 36.921151, 9.386733, 22.528160, 5.006258),
        3: (13.397237, 1.346968, 10.894358, 1.155911, 10.262829, 1.501877, 8.760951, 0),
        4: (27.672149, 21.551486, 6.120663, 0, 24.030038, 24.030038, 0, 0),
    }
    nodes = by(table(result["NODES"], run.context), "node")
    for number, figures in expected.items():
        found = [nodes[number][f"{index}{part}_pct"] for index in ("dpc", "diic") for part in PARTS]
        assert found == pytest.approx(figures, abs=2e-6)
        assert nodes[number]["exact"] == "yes"
    lost = 172.326227 - math.sqrt(29696.328491 * (1 - 0.60671024))
    assert nodes[1]["dec_ha"] == pytest.approx(lost, abs=1e-5)


def test_chain_of_five_published(run, tmp_path):
    files = conefor(tmp_path, O4["nodes"], O4["links"])
    asked = {"LINK_DISTANCE": 1000, "DISPERSAL_DISTANCE": 1000, "LANDSCAPE_AREA_HA": 195981593.78423}
    result = run("habitatnetwork", {**files, **asked, **EVERYTHING})
    assert result["PC_NUMERATOR"] == pytest.approx(11381334454.257439, rel=1e-12)
    assert result["EC_PC_HA"] == pytest.approx(106683.33728496, rel=1e-12)
    assert result["PC"] == pytest.approx(2.963211261166258e-07, rel=1e-12)
    assert result["IIC_NUMERATOR"] == pytest.approx(19674316355.158943, rel=1e-12)
    assert result["EC_IIC_HA"] == pytest.approx(140265.16443921, rel=1e-12)
    assert result["LARGEST_GAP_M"] == 798.0637604980316
    nodes = by(table(result["NODES"], run.context), "node")
    traffic = {1: 0, 3: 28175125.121922646, 8: 44246079.48858337, 11: 118965416.23713548, 17: 0}
    flux = {1: 4352.773869, 3: 11125.663459, 8: 17986.302655, 11: 34101.983860, 17: 5549.773990}
    loss = {1: 11.285080, 3: 13.010401, 8: 56.836164, 11: 27.300286, 17: 19.873475}
    for number in traffic:
        assert nodes[number]["betweenness"] == pytest.approx(traffic[number], rel=1e-9)
        assert nodes[number]["flux"] == pytest.approx(flux[number], abs=1e-6)
        assert nodes[number]["dpc_pct"] == pytest.approx(loss[number], abs=1e-6)
    links = by(table(result["LINKS"], run.context), "from_id", "to_id")
    expected = {
        (1, 3): (2.428473, 16.532028),
        (3, 8): (4.079226, 26.989732),
        (8, 11): (17.669314, 29.662725),
        (11, 17): (4.128394, 21.258376),
    }
    for ends, (dpc, diic) in expected.items():
        assert (links[ends]["dpc_pct"], links[ends]["diic_pct"]) == pytest.approx((dpc, diic), abs=1e-6)
    assert [ends for ends, link in links.items() if link["weakest"] == "yes"] == [(3, 8)]
    (row,) = table(result["TABLE"], run.context)
    assert (row["pc_intra_pct"], row["pc_direct_pct"], row["pc_step_pct"]) == pytest.approx(
        (75.05776, 21.76544, 3.176804), abs=1e-5
    )


def test_edge_to_edge_and_at_most(run):
    """Gaps of 250 and 250.1 m, and of 1,000 m: at most counts; EP7 links up to 250 m and disperses up to 1,000 m."""
    patches = row_of(0, 350, 700.1, 1800.1)
    result = run("habitatnetwork", {"INPUT": patches, **EVERYTHING})
    assert (result["COMPONENTS"], result["COUNT_NETWORKS"]) == (3, 1)
    links = by(table(result["LINKS"], run.context), "from_id", "to_id")
    assert links[1, 2]["length_m"] == pytest.approx(250.0)
    assert links[3, 4]["length_m"] == pytest.approx(1000.0)
    assert links[1, 2]["diic_pct"] > 0
    assert links[2, 3]["diic_pct"] is None
    assert (1, 4) not in links
    nodes = by(table(result["NODES"], run.context), "node")
    assert [nodes[number]["component"] for number in (1, 2, 3, 4)] == [1, 1, 2, 3]
    assert nodes[1]["weight_ha"] == pytest.approx(1.0)


def test_viable_networks_weakest_link_and_watch_list(run):
    """Key patch 10 ha. One network: 8 + 4 ha (a key patch: 12 ha), 1 ha, 3 ha; another of 6 ha, 4,000 m away."""
    patches = row_of(0, 200, 1150, 2050, 6150, ha=[8.0, 4.0, 1.0, 3.0, 6.0])
    asked = {"WEIGHT_FIELD": "ha", "LINK_DISTANCE": 100, "DISPERSAL_DISTANCE": 1000, "KEY_AREA_HA": 10}
    result = run("habitatnetwork", {"INPUT": patches, **asked, **EVERYTHING})
    first, second = table(result["NETWORKS"], run.context)
    assert (first["effective_ha"], first["viable"], first["short_ha"]) == (16.0, "yes", 0.0)
    assert (first["blocks"], first["local_areas"], first["key_patches"], first["key_nodes"]) == (4, 3, 1, "1, 2")
    assert (first["weakest_from"], first["weakest_to"], first["weakest_m"]) == (2, 3, pytest.approx(850))
    assert (first["watch_count"], first["watch_nodes"]) == (2, "2, 3")
    assert (first["nearest_m"], first["nearest_network"]) == (pytest.approx(4000), 2)
    assert first["area_ha"] == pytest.approx(4.0)
    assert (second["effective_ha"], second["viable"], second["short_ha"], second["weakest_m"]) == (
        6.0,
        "no",
        14.0,
        None,
    )
    nodes = by(table(result["NODES"], run.context), "node")
    assert {number: row["splits_ha"] for number, row in nodes.items()} == {1: 0, 2: 4.0, 3: 3.0, 4: 0, 5: 0}
    assert [nodes[number]["key_patch"] for number in range(1, 6)] == ["yes", "yes", "no", "no", "no"]
    assert nodes[4]["network_ha"] == 16.0
    assert nodes[2]["local_area_ha"] == 12.0
    assert (result["VIABLE_NETWORKS"], result["WATCH_LIST"], result["LARGEST_NETWORK_HA"]) == (1, 2, 16.0)
    assert result["LARGEST_GAP_M"] == pytest.approx(4000)


def test_cohesion_in_hectares(run):
    result = run("habitatnetwork", {"INPUT": row_of(0, 600, ha=[10.0, 5.0]), "WEIGHT_FIELD": "ha",
                                    "DISPERSAL_DISTANCE": 500, **EVERYTHING})  # fmt: skip
    found = [row["cohesion_ha"] for row in table(result["NODES"], run.context)]
    assert found == pytest.approx([10 + 5 / math.e, 5 + 10 / math.e])


def test_largest_gaps_between_named_areas(run):
    """A to B: 300 m; C far away, told beyond the dispersal distance; A has two patches, of which the nearer counts."""
    patches = row_of(0, 700, 1100, 1500, 9000, name=["A", "A", None, "B", "C"])
    result = run("habitatnetwork", {"INPUT": patches, "NAME_FIELD": "name", "DISPERSAL_DISTANCE": 1000, **EVERYTHING})
    pairs = by(table(result["PAIRS"], run.context), "from_name", "to_name")
    assert pairs["A", "B"]["gap_m"] == pytest.approx(300.0)
    assert (pairs["A", "B"]["gap_from"], pairs["A", "B"]["gap_to"], pairs["A", "B"]["linked"]) in [
        (2, 3, "yes"),
        (3, 4, "yes"),
    ]
    assert pairs["A", "C"]["gap_m"] == pytest.approx(7400.0)
    assert pairs["A", "C"]["linked"] == "no"
    assert (pairs["B", "C"]["gap_from"], pairs["B", "C"]["gap_to"]) == (4, 5)


BLOCKS = [
    ("bnb", "potential", 12.0),
    ("nearly_bnb", "potential", 6.0),
    ("fuel_station", "potential", 0.1),
    ("stepping_stone", "potential", 0.6),
    ("strip", "potential", 0.4),
    ("bnb", "confirmed", 11.0),
]


def blocks():
    rows = [
        (square(300 * number, 0), {"id": 10 + number, "type": kind, "basis": basis, "land_effective_ha": area,
                                   "effective_ha": 99.0})
        for number, (kind, basis, area) in enumerate(BLOCKS)
    ]  # fmt: skip
    return memory_layer("blocks", rows)


def test_building_blocks(run, listener):
    result = run("habitatnetwork", {"INPUT": blocks(), **EVERYTHING})
    nodes = by(table(result["NODES"], run.context), "node")
    assert {number: row["weight_ha"] for number, row in nodes.items()} == {10: 12.0, 11: 6.0, 13: 0.6, 14: 0.4}
    assert [row["type"] for row in nodes.values()] == ["bnb", "nearly_bnb", "stepping_stone", "strip"]
    assert nodes[10]["id"] == 10
    assert any("land_effective_ha" in said for said in listener.infos)
    assert any("2 features are of another type or basis" in said for said in listener.infos)
    other = run("habitatnetwork", {"INPUT": blocks(), "BASIS": "confirmed", "TYPES": ["bnb"], **EVERYTHING})
    assert [row["node"] for row in table(other["NODES"], run.context)] == [15]
    some = run("habitatnetwork", {"INPUT": blocks(), "TYPES": [4], **EVERYTHING})
    assert [row["node"] for row in table(some["NODES"], run.context)] == [12]


def test_fields_of_the_input_are_kept(run):
    patches = row_of(0, 200, network=["a", "b"], exact=[1, 2], keep=["x", "y"])
    result = run("habitatnetwork", {"INPUT": patches, **EVERYTHING})
    first, _ = table(result["NODES"], run.context)
    assert (first["network_in"], first["exact_in"], first["keep"], first["network"]) == ("a", 1, "x", 1)
    assert next(iter(first)) == "node"


def test_profiles_bring_their_distances(run):
    patches = row_of(0, 500, 3000)
    small, large = (run("habitatnetwork", {"INPUT": patches, "PROFILE": name}) for name in ("EP1", "EP3"))
    assert (small["COMPONENTS"], small["COUNT_NETWORKS"]) == (3, 2)
    assert (large["COMPONENTS"], large["COUNT_NETWORKS"]) == (2, 1)


def test_a_table_for_several_distances(run):
    patches = row_of(0, 350, 1100)
    result = run("habitatnetwork", {"INPUT": patches, "DISTANCES": "300; 650,5", **EVERYTHING})
    rows = by(table(result["TABLE"], run.context), "distance_m")
    assert list(rows) == [300.0, 650.5, 1000.0]
    assert [row["components"] for row in rows.values()] == [2, 1, 1]
    assert rows[300.0]["links"] == 1
    assert rows[1000.0]["ec_pc_ha"] == pytest.approx(result["EC_PC_HA"])
    alone = run("habitatnetwork", {"INPUT": patches, "DISPERSAL_DISTANCE": 300, **EVERYTHING})
    assert rows[300.0]["ec_pc_ha"] == pytest.approx(alone["EC_PC_HA"])
    more = run("habitatnetwork", {"INPUT": patches, "DISTANCES": [1500], **EVERYTHING})
    assert more["EC_PC_HA"] == result["EC_PC_HA"]
    assert len(table(more["LINKS"], run.context)) == len(table(result["LINKS"], run.context))


@pytest.mark.parametrize("with_layer", [False, True])
def test_exported_and_read_again(run, tmp_path, with_layer):
    patches = row_of(0, 233.3, 400.123456789, 900, 1100, ha=[1 / 3, 2.5, 0.7, 9.1, 1e-3])
    asked = {"LINK_DISTANCE": 300, "DISPERSAL_DISTANCE": 700, "LANDSCAPE_AREA_HA": 50}
    files = {"CONEFOR_NODES": str(tmp_path / "n.txt"), "CONEFOR_DISTANCES": str(tmp_path / "d.txt")}
    first = run("habitatnetwork", {"INPUT": patches, "WEIGHT_FIELD": "ha", **asked, **files, **EVERYTHING})
    before = [table(first[name], run.context) for name in ("NODES", "LINKS", "NETWORKS")]
    back = {f"{name}_IN": path for name, path in files.items()}
    given = {"INPUT": patches} if with_layer else {}
    second = run("habitatnetwork", {**given, **back, **asked, **EVERYTHING})
    for name in ("PC", "IIC", "EC_PC_HA", "EC_IIC_HA", "COMPONENTS", "COUNT_NETWORKS", "LARGEST_GAP_M", "WATCH_LIST"):
        assert second[name] == first[name], name
    after = [table(second[name], run.context) for name in ("NODES", "LINKS", "NETWORKS")]
    for old, new in zip(before, after, strict=True):
        for row, again in zip(old, new, strict=True):
            same = {name: value for name, value in row.items() if name in again and name != "area_ha"}
            assert {name: again[name] for name in same} == same
    text = (tmp_path / "n.txt").read_text(encoding="utf-8")
    assert "," not in text
    assert re.fullmatch(r"(\d+\t[\d.e+-]+\n)+", text)


def test_links_of_files_on_a_layer(run, tmp_path, listener):
    """Nodes and patches are matched by number, whatever their order; what has no counterpart is said."""
    patches = row_of(0, 500, 1000, code=[7, 5, 99])
    files = conefor(tmp_path, [(5, 2.0), (7, 3.0), (8, 1.0)], [(7, 5, 10.0), (5, 8, 20.0)])
    result = run("habitatnetwork", {"INPUT": patches, "ID_FIELD": "code", **files, **EVERYTHING})
    nodes = by(table(result["NODES"], run.context), "node")
    assert {number: (row["weight_ha"], row["code"]) for number, row in nodes.items()} == {
        5: (2.0, 5), 7: (3.0, 7), 8: (1.0, None),
    }  # fmt: skip
    layer = run.context.getMapLayer(result["LINKS"]) if isinstance(result["LINKS"], str) else result["LINKS"]
    lines = {(one["from_id"], one["to_id"]): one.geometry() for one in layer.getFeatures()}
    assert lines[5, 7].length() == pytest.approx(400)
    assert lines[5, 8].isNull()
    assert any("1 nodes of the Conefor file have no patch" in said for said in listener.warnings)


def test_dispersal_area(run):
    """Two patches 200 m apart in one component, one alone: discs around squares, joined."""
    patches = row_of(0, 300, 5000)
    result = run("habitatnetwork", {"INPUT": patches, "DISPERSAL_DISTANCE": 400, **EVERYTHING})
    rows = by(table(result["REACH"], run.context), "component")
    alone = (100**2 + 4 * 100 * 400 + math.pi * 400**2) / 10_000
    assert rows[2]["reach_ha"] == pytest.approx(alone, rel=1e-3)
    assert alone < rows[1]["reach_ha"] < alone + 400 * 900 / 10_000
    assert (rows[1]["blocks"], rows[1]["effective_ha"]) == (2, pytest.approx(2.0))


def test_the_page_and_the_log_tell_the_officer_first(run, tmp_path, listener):
    path = tmp_path / "network.html"
    patches = row_of(0, 200, 1150, 2050, 6150, ha=[8.0, 4.0, 1.0, 3.0, 6.0])
    run("habitatnetwork", {"INPUT": patches, "WEIGHT_FIELD": "ha", "DISTANCES": "500", "HTML": str(path)})
    text = path.read_text(encoding="utf-8")
    first = ("22.0 ha", "2, of which 1 viable", "850 m, between patches 2 and 3", "How this was computed")
    places = [text.index(word) for word in (*first, "Advanced: indices", "Advanced: figures per")]
    assert places == sorted(places)
    said = "\n".join(listener.infos)
    assert said.index("Effective habitat: 22.0 ha") < said.index("edge to edge") < said.index("EC(PC)")
    assert "at most 1000 m" in said
    assert "at most 250 m" in said


def test_spreadsheets_and_record(run, tmp_path):
    files = {name: str(tmp_path / f"{name.lower()}.xlsx") for name in ("NETWORKS", "TABLE", "PAIRS")}
    layers = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in ("NODES", "LINKS", "REACH")}
    patches = row_of(0, 350, 5000, name=["a", "b", "c"])
    result = run("habitatnetwork", {"INPUT": patches, "NAME_FIELD": "name", **files, **layers})
    assert len(table(result["NETWORKS"])) == 2
    assert len(table(result["PAIRS"])) == 3
    assert {row["node"] for row in table(result["NODES"])} == {1, 2, 3}
    record = json.loads((tmp_path / "nodes.gpkg.run.json").read_text(encoding="utf-8"))
    assert record["definitions"]["weight"] == "area"
    assert record["definitions"]["link_distance_m"] == 250
    assert record["outputs"]["EC_PC_HA"] == result["EC_PC_HA"]


def test_the_hundred_most_important_are_exact(run):
    """With TOP the figures of the most important are those of a full run, and the others are not below theirs."""
    shapes = [square(150 * (number % 12) + 37 * (number % 5), 170 * (number // 12)) for number in range(60)]
    rows = [(shape, {"ha": 0.2 + (number * 7 % 13)}) for number, shape in enumerate(shapes)]
    patches = memory_layer("patches", rows)
    asked = {"INPUT": patches, "WEIGHT_FIELD": "ha", "DISPERSAL_DISTANCE": 400, "LINK_DISTANCE": 120, **EVERYTHING}
    full = run("habitatnetwork", asked)
    whole = by(table(full["NODES"], run.context), "node")
    some = by(table(run("habitatnetwork", {**asked, "TOP": 5})["NODES"], run.context), "node")
    exact = [number for number, row in some.items() if row["exact"] == "yes"]
    assert 5 <= len(exact) < 60
    for number in exact:
        for index in ("dpc", "diic"):
            assert some[number][f"{index}_pct"] == pytest.approx(whole[number][f"{index}_pct"], abs=1e-9)
    for number, row in some.items():
        assert row["dpc_pct"] >= whole[number]["dpc_pct"] - 1e-9
        assert row["diic_pct"] >= whole[number]["diic_pct"] - 1e-9


def test_touching_patches_keep_their_link(run):
    patches = memory_layer(
        "patches",
        [(box(X, Y, X + 100, Y + 100), {"pid": 1}), (box(X + 100, Y, X + 200, Y + 100), {"pid": 2})],
    )
    result = run("habitatnetwork", {"INPUT": patches, "LINK_DISTANCE": 0, **EVERYTHING})
    (link,) = table(result["LINKS"], run.context)
    assert (link["length_m"], link["diic_pct"]) == (0.0, pytest.approx(100 * (4 - 1) / 3 - 66.6666667, abs=1e-5))
    assert result["COMPONENTS"] == 1


def test_nothing_beside_what_was_asked(run, tmp_path: Path):
    path = tmp_path / "networks.csv"
    result = run("habitatnetwork", {"INPUT": row_of(0, 200), "NETWORKS": str(path)})
    assert {one.name for one in tmp_path.iterdir()} == {"networks.csv", "networks.csv.run.json"}
    assert [result[name] for name in ("NODES", "LINKS", "HTML", "REACH", "CONEFOR_NODES")] == [None] * 5

"""habitatnetwork with wrong or meagre input: a sentence that helps, or a valid result with a warning."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsVectorLayer

from .layers import box, memory_layer, saved
from .networkkit import EVERYTHING, X, Y, by, conefor, row_of, square, table

NODES = [(1, 2.0), (2, 3.0)]
LINKS = [(1, 2, 100.0)]


def refused(run, parameters: dict) -> str:
    with pytest.raises(QgsProcessingException) as caught:
        run("habitatnetwork", parameters)
    return str(caught.value)


@pytest.mark.parametrize("count", [0, 1, 2])
def test_few_patches(run, listener, tmp_path, count):
    patches = row_of(*[200 * number for number in range(count)])
    if not count:
        patches = QgsVectorLayer("Polygon?crs=EPSG:28992&field=pid:integer", "patches", "memory")
    path = tmp_path / "page.html"
    result = run("habitatnetwork", {"INPUT": patches, **EVERYTHING, "DISTANCES": "500", "HTML": str(path)})
    assert result["PATCHES"] == count
    assert result["COUNT_NETWORKS"] == min(count, 1)
    assert (result["LARGEST_GAP_M"] is None) == (count < 2)
    assert len(table(result["NODES"], run.context)) == count
    assert len(table(result["LINKS"], run.context)) == max(0, count - 1)
    assert len(table(result["NETWORKS"], run.context)) == min(count, 1)
    assert any(f"There are {count} patches: too few" in said for said in listener.warnings)
    assert path.is_file()


def test_identical_overlapping_and_inside(run, listener):
    shapes = [square(0, 0), square(0, 0), square(50, 50), square(10, 10, 20), square(100, 0), square(400, 0)]
    patches = memory_layer("patches", [(shape, {"pid": number}) for number, shape in enumerate(shapes, start=1)])
    result = run("habitatnetwork", {"INPUT": patches, "LINK_DISTANCE": 0, **EVERYTHING})
    links = by(table(result["LINKS"], run.context), "from_id", "to_id")
    zero = {ends for ends, link in links.items() if link["length_m"] == 0}
    assert zero == {(1, 2), (1, 3), (2, 3), (1, 4), (2, 4), (1, 5), (2, 5), (3, 5)}
    assert result["COMPONENTS"] == 2
    # 5 touches 1 and 2 without sharing land
    assert any("6 pairs of patches overlap" in said for said in listener.warnings)


def test_repaired_skipped_and_of_every_kind(run, listener):
    bow = f"POLYGON(({X} {Y},{X + 100} {Y + 100},{X + 100} {Y},{X} {Y + 100},{X} {Y}))"
    holed = square(300, 0).replace(
        "))", f"),({X + 320} {Y + 20},{X + 340} {Y + 20},{X + 340} {Y + 40},{X + 320} {Y + 20}))"
    )
    patches = memory_layer("patches", [(bow, {"pid": 1}), ("POLYGON EMPTY", {"pid": 2}), (holed, {"pid": 3})])
    result = run("habitatnetwork", {"INPUT": patches, **EVERYTHING})
    assert result["PATCHES"] == 2
    assert any("2 polygons read, 1 repaired, 1 skipped" in said for said in listener.infos)
    nodes = by(table(result["NODES"], run.context), "pid")
    assert nodes[1]["area_ha"] == pytest.approx(0.5)
    assert nodes[3]["area_ha"] == pytest.approx(0.98)


def test_degrees_are_measured_in_metres(run, listener):
    shapes = [box(5.80, 51.00, 5.801, 51.001), box(5.81, 51.00, 5.811, 51.001)]
    patches = memory_layer("patches", [(shape, {"pid": 1}) for shape in shapes], crs="EPSG:4326")
    result = run("habitatnetwork", {"INPUT": patches, "DISPERSAL_DISTANCE": 2000, **EVERYTHING})
    (link,) = table(result["LINKS"], run.context)
    assert link["length_m"] == pytest.approx(631.5, rel=2e-3)  # 0.009 degrees at 51 degrees north
    assert any("patches is not in metres: areas are measured in EPSG:28992" in said for said in listener.infos)


@pytest.mark.parametrize(
    ("values", "message"),
    [
        ([1.0, -2.0], "patches: feature 2 has -2.0 in field ha. A weight is a number of at least 0"),
        (["1", "much"], "patches: feature 2 has much in field ha"),
    ],
)
def test_bad_weights(run, values, message):
    assert message in refused(run, {"INPUT": row_of(0, 200, ha=values), "WEIGHT_FIELD": "ha", **EVERYTHING})


def test_empty_weights_weigh_nothing(run, listener):
    result = run("habitatnetwork", {"INPUT": row_of(0, 200, 400, ha=[1.5, None, 2.5]), "WEIGHT_FIELD": "ha",
                                    **EVERYTHING})  # fmt: skip
    assert result["WEIGHT_HA"] == 4.0
    assert [row["weight_ha"] for row in table(result["NODES"], run.context)] == [1.5, 0.0, 2.5]
    assert any("1 patches have no value in ha; they weigh 0 ha" in said for said in listener.warnings)


def test_all_weights_zero(run):
    result = run("habitatnetwork", {"INPUT": row_of(0, 200, 400, ha=[0.0] * 3), "WEIGHT_FIELD": "ha", **EVERYTHING})
    assert (result["EC_PC_HA"], result["WEIGHT_HA"], result["COUNT_NETWORKS"]) == (0.0, 0.0, 1)
    assert all(row["dpc_pct"] == 0 for row in table(result["NODES"], run.context))


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"DISPERSAL_DISTANCE": 0}, "The dispersal distance is 0.0 m; it must be more than 0 m"),
        ({"DISPERSAL_PROBABILITY": 0}, "it must lie between 0 and 1"),
        ({"DISPERSAL_PROBABILITY": 1}, "it must lie between 0 and 1"),
        ({"KEY_AREA_HA": 0}, "The area of a key patch is 0.0; it must be more than 0"),
        ({"LANDSCAPE_AREA_HA": 0}, "The area of the landscape is 0.0; it must be more than 0"),
        ({"DISTANCES": "500, far"}, "far in DISTANCES is not a distance"),
        ({"DISTANCES": "-5"}, "-5 in DISTANCES is not a distance"),
        ({"PROFILE": "EP99"}, "There is no ecoprofile EP99"),
        ({"WEIGHT_FIELD": "hectares"}, "patches has no field hectares"),
        ({"NAME_FIELD": "nobody"}, "patches has no field nobody"),
        ({"ID_FIELD": "same"}, "patches: field same does not number the patches"),
        ({"CONEFOR_NODES_IN": "nodes.txt"}, "Conefor nodes and distances go together"),
    ],
)
def test_wrong_parameters(run, wrong, message):
    assert message in refused(run, {"INPUT": row_of(0, 200, same=[1, 1]), **wrong, **EVERYTHING})


def test_a_link_distance_of_zero_links_what_touches(run):
    result = run("habitatnetwork", {"INPUT": row_of(0, 100, 300), "LINK_DISTANCE": 0})
    assert result["COMPONENTS"] == 2


def test_a_link_distance_beyond_the_dispersal_distance(run, listener):
    result = run("habitatnetwork", {"INPUT": row_of(0, 600), "LINK_DISTANCE": 800, "DISPERSAL_DISTANCE": 300,
                                    **EVERYTHING})  # fmt: skip
    assert (result["COMPONENTS"], result["COUNT_NETWORKS"]) == (1, 1)
    assert result["EC_PC_HA"] == pytest.approx(2**0.5)  # PC counts no link
    assert any("networks are joined by the longer one" in said for said in listener.warnings)


def test_no_input_at_all(run):
    assert "Give a layer of patches, or Conefor files" in refused(run, {**EVERYTHING})


def test_layers_that_are_no_patches(run):
    points = memory_layer("points", [(f"POINT({X} {Y})", {"pid": 1})], "Point")
    assert "points holds no polygons" in refused(run, {"INPUT": points, **EVERYTHING})
    lost = memory_layer("lost", [(square(0, 0), {"pid": 1})])
    lost.setCrs(QgsCoordinateReferenceSystem())
    assert "lost has no CRS" in refused(run, {"INPUT": lost, **EVERYTHING})


@pytest.mark.parametrize(
    ("nodes", "distances", "message"),
    [
        ("1\t2,5\n2\t1\n", "1\t2\t100\n", "has a comma. Write numbers with a decimal point"),
        ("1\t2\n1\t3\n", "1\t2\t100\n", "patch 1 stands there twice"),
        ("1\t2\n2\t3\n", "1\t7\t100\n", "patch 7 does not stand in nodes.txt"),
        ("1\t2\n2\t3\n", "1\t2\n", "2 columns, where 3 are expected"),
        ("1\t2\n2\t-3\n", "1\t2\t5\n", "nodes.txt, line 2: -3 cannot be"),
        ("1\t2\n2\t3\n", "1\t2\t-5\n", "distances.txt, line 1: -5 cannot be"),
        ("one\t2\n", "1\t2\t-5\n", "one is not the number of a patch"),
        ("\x00\xff\x00", "1\t2\t5\n", "is not"),
    ],
)
def test_damaged_conefor_files(run, tmp_path, nodes, distances, message):
    paths = tmp_path / "nodes.txt", tmp_path / "distances.txt"
    paths[0].write_text(nodes, encoding="latin-1")
    paths[1].write_text(distances, encoding="utf-8")
    given = {"CONEFOR_NODES_IN": str(paths[0]), "CONEFOR_DISTANCES_IN": str(paths[1])}
    assert message in refused(run, {**given, **EVERYTHING})


def test_conefor_files_that_are_not_there(run, tmp_path):
    given = {"CONEFOR_NODES_IN": str(tmp_path / "none.txt"), "CONEFOR_DISTANCES_IN": str(tmp_path / "none2.txt")}
    assert "none.txt cannot be read" in refused(run, {**given, **EVERYTHING})


def test_results_never_replace_an_input(run, tmp_path: Path):
    files = conefor(tmp_path, NODES, LINKS)
    said = refused(run, {**files, "CONEFOR_NODES": files["CONEFOR_NODES_IN"], **EVERYTHING})
    assert "is an input or another result of this run" in said
    twice = str(tmp_path / "same.gpkg")
    said = refused(run, {"INPUT": row_of(0, 200), "NODES": twice, "LINKS": twice})
    assert "is an input or another result of this run" in said


@pytest.mark.parametrize("name", ["HTML", "CONEFOR_NODES"])
def test_a_result_that_cannot_be_written_leaves_nothing(run, tmp_path, name):
    ending = {"HTML": "page.html", "CONEFOR_NODES": "n.txt"}[name]
    blocked = tmp_path / "folder" / ending
    blocked.mkdir(parents=True)  # a folder stands where the file should go
    files = {"NODES": str(tmp_path / "nodes.gpkg"), "LINKS": str(tmp_path / "links.gpkg")}
    said = refused(run, {"INPUT": row_of(0, 200), **files, name: str(blocked)})
    assert "cannot be written" in said
    assert {one.name for one in tmp_path.iterdir()} == {"folder"}


def test_numbers_of_features_where_no_field_numbers_them(run, listener):
    patches = memory_layer("patches", [(square(200 * number, 0), {"id": "A"}) for number in range(3)])
    result = run("habitatnetwork", {"INPUT": patches, **EVERYTHING})
    assert [row["node"] for row in table(result["NODES"], run.context)] == [1, 2, 3]
    assert any("the numbers of the features are used" in said for said in listener.infos)


def test_too_many_named_areas(run, listener, monkeypatch):
    from zoemzone_qgis.processing.corridors import habitatnetwork_figures

    monkeypatch.setattr(habitatnetwork_figures, "MOST_NAMES", 2)
    patches = row_of(0, 200, 400, name=["a", "b", "c"])
    result = run("habitatnetwork", {"INPUT": patches, "NAME_FIELD": "name", **EVERYTHING})
    assert table(result["PAIRS"], run.context) == []
    assert any("There are more than" in said for said in listener.warnings)


def test_the_input_stays_as_it_is(run, tmp_path):
    path = saved(row_of(0, 200), str(tmp_path / "in.gpkg"))
    before = table(path)
    run("habitatnetwork", {"INPUT": path, **EVERYTHING})
    assert table(path) == before

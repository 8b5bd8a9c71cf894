"""publishmap: the folder appears whole or not at all, and nobody's files are touched."""

from __future__ import annotations

import json
import os
import resource
from pathlib import Path
from typing import Any
from weakref import ref

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsVectorLayer

from zoemzone_qgis.report.package.folder import PublishedFolder, changed_in

from .layers import memory_layer
from .publishkit import Folder, filed, gaps, plan, publisher, square, zones


@pytest.fixture
def publish(run: Any, tmp_path: Path) -> Any:
    return publisher(run, tmp_path / "map")


def there(folder: Path) -> dict[str, bytes]:
    """Every file with what is in it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_folder_of_ours_is_replaced_only_when_asked(publish: Any, tmp_path: Path) -> None:
    publish(PLAN=plan({}), GAPS=gaps())
    before = there(tmp_path / "map")
    with pytest.raises(QgsProcessingException, match=r"map exists\. Choose a new folder, or tick"):
        publish(PLAN=plan({}))
    assert there(tmp_path / "map") == before
    (tmp_path / "map" / "Thumbs.db").write_bytes(b"x")
    folder = publish(PLAN=plan({}, {}), OVERWRITE=True)
    assert folder.tables() == ["plan"]
    assert folder.layer("plan").featureCount() == 2
    assert {path.name for path in tmp_path.iterdir()} == {"map", "map.run.json"}


def test_what_somebody_changed_in_an_earlier_map_is_kept(publish: Any, listener: Any, tmp_path: Path) -> None:
    publish(PLAN=plan({}))
    readme = tmp_path / "map" / "README.txt"
    readme.write_text("Ours: " + readme.read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / "map" / "LICENCE.txt").unlink()
    before = there(tmp_path / "map")
    folder = publish(PLAN=plan({}, {}), OVERWRITE=True)
    assert folder.layer("plan").featureCount() == 2
    assert not (folder.place / "README.txt").read_text(encoding="utf-8-sig").startswith("Ours")
    (kept,) = [path for path in tmp_path.iterdir() if path.name.startswith("map-changed-")]
    assert there(kept) == before
    (told,) = [text for text in listener.warnings if "changed after it was made" in text]
    assert "README.txt" in told
    assert str(kept) in told
    with (folder.place / "fields.csv").open("a") as stream:
        stream.write("more")
    publish(PLAN=plan({}), OVERWRITE=True)
    assert there(kept) == before
    assert len([path for path in tmp_path.iterdir() if path.name.startswith("map-changed-")]) == 2


def test_a_package_that_was_only_looked_at_is_not_changed(publish: Any, tmp_path: Path) -> None:
    folder = publish(PLAN=plan({}))
    layer = folder.layer("plan")
    assert [feature["rank"] for feature in layer.getFeatures()] == [1]
    del layer
    assert changed_in(folder.place) == []
    package = folder.package.read_bytes()
    folder.package.write_bytes(package[:18] + b"\x02\x02" + package[20:])  # as QGIS leaves it when it is killed
    assert changed_in(folder.place) == []
    folder.package.write_bytes(package)
    layer = folder.layer("plan")
    assert layer.dataProvider().changeAttributeValues({1: {layer.fields().lookupField("rank"): 9}})
    del layer
    assert changed_in(folder.place) == ["kansenkaart.gpkg"]
    publish(PLAN=plan({}), OVERWRITE=True)
    (kept,) = [path for path in tmp_path.iterdir() if path.name.startswith("map-changed-")]
    assert Folder(kept).values("plan", "rank") == [9]


def test_a_layer_in_memory_with_many_fields(publish: Any) -> None:
    """Its source lists them, longer than the name of a file may be."""
    row = {f"a_rather_long_name_of_a_field_{number}": number for number in range(20)}
    folder = publish(MORE=[memory_layer("wide", [(square(0), row)])])
    assert folder.layer("wide").fields().count() == 21


def test_a_package_that_is_open_is_named(publish: Any, tmp_path: Path) -> None:
    """QGIS keeps two files beside a GeoPackage that it shows."""
    publish(PLAN=plan({}))
    (tmp_path / "map" / "kansenkaart.gpkg-wal").write_bytes(b"")
    with pytest.raises(QgsProcessingException, match=r"kansenkaart\.gpkg in the folder .* is open, in QGIS"):
        publish(PLAN=plan({}), OVERWRITE=True)


def test_a_name_that_is_too_long_is_told(publish: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match=r"cannot be made: File name too long\. Choose a folder"):
        publish(PLAN=plan({}), OUTPUT=str(tmp_path / ("a" * 300)))


def test_nothing_is_held_open_when_it_is_discarded(tmp_path: Path) -> None:
    """Windows removes no file that is open, and an error holds what was open where it was raised."""
    held: list[ref[Any]] = []

    def fail() -> None:
        stream = (folder.half / "half").open("w")
        held.append(ref(stream))
        raise OSError("full")

    def tell() -> None:
        try:
            fail()
        except OSError as error:
            raise ValueError("told") from error

    with pytest.raises(ValueError, match="told") as caught, PublishedFolder(tmp_path / "map", False) as folder:
        tell()
    assert caught.value.__cause__ is not None
    assert [one() for one in held] == [None]
    assert list(tmp_path.iterdir()) == []


def test_what_the_map_cannot_show_is_told(publish: Any, listener: Any) -> None:
    lines = ("LINESTRING(5.8 52.08, 5.81 52.09)", "LINESTRING(5.8 52.08, 5.8 90)")
    layer = memory_layer("paths", [(line, {"name": "a"}) for line in lines], "LineString", "EPSG:4326")
    table = QgsVectorLayer("None?field=name:string", "table", "memory")
    folder = publish(MORE=[layer, table], WEBMAP=True, BACKGROUND="none")
    assert folder.layer("paths").featureCount() == 2
    told = [text for text in listener.warnings if not text.startswith("table holds no objects")]
    assert told == ["paths: 1 objects have no shape or lie outside the web map; it does not show them."]


@pytest.mark.parametrize("overwrite", [False, True])
def test_files_of_others_are_never_touched(publish: Any, tmp_path: Path, overwrite: bool) -> None:
    publish(PLAN=plan({}))
    (tmp_path / "map" / "records" / "thesis.docx").write_bytes(b"years of work")
    before = there(tmp_path / "map")
    with pytest.raises(QgsProcessingException, match=r"did not make, such as records/thesis\.docx"):
        publish(PLAN=plan({}), OVERWRITE=overwrite)
    assert there(tmp_path / "map") == before


@pytest.mark.parametrize("manifest", [None, "{}", "[1", '{"maker": "x", "files": {"a.txt": {}}}'])
def test_a_folder_that_only_looks_like_ours(publish: Any, tmp_path: Path, manifest: str | None) -> None:
    (tmp_path / "map").mkdir()
    (tmp_path / "map" / "a.txt").write_text("mine")
    if manifest is not None:
        (tmp_path / "map" / "manifest.json").write_text(manifest)
    before = there(tmp_path / "map")
    with pytest.raises(QgsProcessingException, match="holds files that this algorithm did not make"):
        publish(PLAN=plan({}), OVERWRITE=True)
    assert there(tmp_path / "map") == before


def test_an_empty_folder_and_one_that_is_to_be_made(publish: Any, tmp_path: Path) -> None:
    (tmp_path / "map").mkdir()
    assert publish(PLAN=plan({})).tables() == ["plan"]
    assert publish(PLAN=plan({}), OUTPUT=str(tmp_path / "a" / "b c" / "kaart")).tables() == ["plan"]
    assert oct(os.stat(tmp_path / "map").st_mode)[-3:] == "755"
    assert oct(os.stat(tmp_path / "map" / "README.txt").st_mode)[-3:] == "644"


def test_a_file_or_a_link_in_its_place(publish: Any, tmp_path: Path) -> None:
    (tmp_path / "map").write_text("x")
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    for name in ("map", "link"):
        with pytest.raises(QgsProcessingException, match="is not a folder"):
            publish(PLAN=plan({}), OUTPUT=str(tmp_path / name), OVERWRITE=True)


def test_a_folder_below_a_file(publish: Any, tmp_path: Path) -> None:
    (tmp_path / "x").write_text("x")
    with pytest.raises(QgsProcessingException, match="cannot be made"):
        publish(PLAN=plan({}), OUTPUT=str(tmp_path / "x" / "map"))


def test_a_stopped_run_leaves_the_earlier_folder(publish: Any, listener: Any, tmp_path: Path, run: Any) -> None:
    publish(PLAN=plan({}))
    before = there(tmp_path / "map")
    listener.cancel()
    run("publishmap", {"TITLE": "x", "GAPS": gaps(), "OUTPUT": str(tmp_path / "map"), "OVERWRITE": True})
    assert there(tmp_path / "map") == before
    assert {path.name for path in tmp_path.iterdir()} == {"map", "map.run.json"}


@pytest.mark.parametrize("largest", [1_000, 60_000, 150_000, 230_000])
def test_when_the_disk_is_full_the_earlier_folder_stays(publish: Any, tmp_path: Path, largest: int) -> None:
    """Files may not grow beyond ``largest`` bytes, which fails as a full disk does."""
    place = tmp_path / "here"
    publish(PLAN=plan({}), OUTPUT=str(place / "map"))
    before = there(place)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, hard))
    try:
        with pytest.raises(QgsProcessingException) as error:
            publish(OPPORTUNITIES=zones(), PLAN=plan(*[{}] * 300), OUTPUT=str(place / "map"), OVERWRITE=True)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert "Traceback" not in str(error.value)
    assert there(place) == before
    assert {path.name for path in place.iterdir()} == {"map", "map.run.json"}


def test_an_input_inside_the_folder_is_refused(publish: Any) -> None:
    folder = publish(PLAN=plan({}))
    with pytest.raises(QgsProcessingException, match="lies in the folder"):
        publish(PLAN=f"{folder.package}|layername=plan", OVERWRITE=True)
    assert folder.tables() == ["plan"]


def test_inputs_stay_as_they_are(publish: Any, tmp_path: Path) -> None:
    source = filed(plan({"owner": "Jansen & Zn"}), tmp_path / "in", {"algorithm": "x"})
    layer = memory_layer("more", [(square(0), {"eigenaar": "Jansen & Zn"})])
    before, name, fields = there(tmp_path / "in"), layer.name(), layer.fields().names()
    publish(PLAN=source, MORE=[layer])
    assert there(tmp_path / "in") == before
    assert (layer.name(), layer.fields().names()) == (name, fields)
    assert next(layer.getFeatures())["eigenaar"] == "Jansen & Zn"


@pytest.mark.parametrize(
    ("parameter", "kind", "wkt", "said"),
    [
        ("AREAS", "Point", "POINT(185000 455000)", "dorpen holds no polygons"),
        ("DISTRICTS", "LineString", "LINESTRING(185000 455000, 185010 455000)", "dorpen holds no polygons"),
        ("PLAN", "None", "", "dorpen holds no polygons"),
        ("GAPS", "Polygon", square(0), "dorpen holds no lines"),
        ("BLOCKS", "Polygon", square(0), "dorpen has no field type. Choose a result"),
    ],
)
def test_another_layer_is_refused(publish: Any, tmp_path: Path, parameter: str, kind: str, wkt: str, said: str) -> None:
    layer = memory_layer("dorpen", [(wkt, {"naam": "a"})], kind)
    with pytest.raises(QgsProcessingException, match=said):
        publish(OPPORTUNITIES=zones(), **{parameter: layer})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({}, "There is nothing to publish"),
        ({"PLAN": "gone.gpkg"}, "PLAN"),
        ({"TITLE": "  ", "PLAN": True}, "The map has no title"),
        ({"BACKGROUND": "own", "PLAN": True}, "An own background is chosen without its address"),
        ({"BACKGROUND": "own", "BACKGROUND_URL": "http://x/{z}", "PLAN": True, "WEBMAP": True}, "background tiles"),
        ({"MORE": True}, "loose has no CRS"),
    ],
)
def test_wrong_input_gets_a_sentence(publish: Any, tmp_path: Path, parameters: dict[str, Any], said: str) -> None:
    given = dict(parameters)
    if given.get("PLAN") is True:
        given["PLAN"] = plan({})
    if "MORE" in given:
        loose = memory_layer("loose", [(square(0), {"a": 1})])
        loose.setCrs(QgsCoordinateReferenceSystem())
        given["MORE"] = [loose]
    with pytest.raises(QgsProcessingException, match=said):
        publish(**given)
    assert [path for path in tmp_path.iterdir() if path.name.startswith((".", "map"))] == []


def test_the_same_again_is_used_when_asked(publish: Any, listener: Any, tmp_path: Path) -> None:
    source = filed(plan({}), tmp_path / "in")
    folder = publish(PLAN=source)
    made = json.loads((folder.place / "manifest.json").read_text(encoding="utf-8"))["made"]
    publish(PLAN=source, REUSE=True)
    assert json.loads((folder.place / "manifest.json").read_text(encoding="utf-8"))["made"] == made


@pytest.mark.parametrize("step", ["may not go out", "layers", "tables", "web map"])
def test_stopping_at_any_step_leaves_nothing(run: Any, listener: Any, tmp_path: Path, step: str) -> None:
    def told(text: str) -> None:
        if step in text:
            listener.cancel()

    listener.setProgressText = told
    source = filed(plan({"owner": "Jansen & Zn"}), tmp_path / "in")
    run("publishmap", {"TITLE": "x", "PLAN": source, "OUTPUT": str(tmp_path / "map")})
    assert listener.isCanceled()
    assert {path.name for path in tmp_path.iterdir()} == {"in"}

"""A page for each municipality or district: which, in which order, under which names, at which scale."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsLayoutExporter,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.report.layouts import Wish, make_layout
from zoemzone_qgis.report.layouts.atlas import name_field
from zoemzone_qgis.report.layouts.scales import USUAL

from .layoutkit import BOX, areas, box, item, outside, overlaps, project_of, results, text

LEFT, LOW, RIGHT, TOP = BOX
MIDDLE = (LEFT + RIGHT) / 2
WEST = ("Wijk 'De Heuvel' / \"Oost\"", (LEFT, LOW, MIDDLE, TOP))
EAST = ("Boskant [% 1 + 1 %] <script>", (MIDDLE, LOW, RIGHT, TOP))
FAR = ("Elders", (200_000.0, 400_000.0, 201_000.0, 401_000.0))


@pytest.fixture
def made(run: Any, tmp_path_factory: Any) -> Path:
    return results(run, tmp_path_factory)


def series(project: QgsProject, layer: QgsVectorLayer, **wish: Any) -> Any:
    project.addMapLayer(layer)
    return make_layout(project, Wish("opportunities", language="nl", atlas=layer, **wish))


def pages(layout: Any) -> list[tuple[str, str]]:
    """Names of the pages and of their files."""
    made = layout.atlas()
    assert made.beginRender()
    found = []
    for number in range(made.count()):
        assert made.seekTo(number)
        found.append((made.nameForPage(number), made.currentFilename()))
    made.endRender()
    return found


def test_pages_have_the_names_of_the_areas_and_files_safe_names(made: Path) -> None:
    project = project_of(made, "opportunities.gpkg", "confidence.tif")
    small = (LEFT + 100, LOW + 100, LEFT + 220, LOW + 220)
    layer = areas(WEST, EAST, FAR, (None, small), ("../../" + "lange naam " * 20, small))
    layout = series(project, layer, place="Otterlo")
    found = pages(layout)
    assert {name for name, _ in found} == {WEST[0], EAST[0], "", "../../" + "lange naam " * 20}
    files = [file for _, file in found]
    assert len(set(files)) == 4
    for file in files:
        assert not set(file) & set("/\\:*?\"'<>|.[]% "), file
        assert file.startswith("kansenkaart_voor_wilde_bijen_")
        assert len(file) < 125
    assert any("_Wijk_De_Heuvel_Oost" in file for file in files)
    assert any(file.endswith("_naamloos") for file in files)
    assert [name for name, _ in found] == sorted(name for name, _ in found)


def test_a_page_without_a_name_says_so(made: Path) -> None:
    project = project_of(made, "opportunities.gpkg")
    layout = series(project, areas((None, WEST[1]), EAST), place="Otterlo")
    assert layout.atlas().beginRender()
    told = set()
    for number in range(2):
        assert layout.atlas().seekTo(number)
        told.add(text(layout, "title"))
    layout.atlas().endRender()
    assert told == {f"{name}: kansenkaart voor wilde bijen" for name in ("naamloos", EAST[0])}


def test_each_page_shows_its_area_at_a_usual_scale_with_its_name(made: Path) -> None:
    project = project_of(made, "opportunities.gpkg", "confidence.tif")
    tiny = ("Hofje", (LEFT + 300, LOW + 300, LEFT + 340, LOW + 320))
    layout = series(project, areas(WEST, EAST, tiny, crs="EPSG:28992"), place="Otterlo")
    assert text(layout, "subtitle").startswith("Otterlo. Waar ")
    atlas, main = layout.atlas(), item(layout, "map")
    boxes = {name: QgsRectangle(*rect) for name, rect in (WEST, EAST, tiny)}
    atlas.beginRender()
    scales = {}
    for number in range(atlas.count()):
        atlas.seekTo(number)
        name = atlas.nameForPage(number)
        assert text(layout, "title") == f"{name}: kansenkaart voor wilde bijen"
        assert main.extent().contains(boxes[name])
        assert item(layout, "confidence_map").extent().contains(boxes[name])
        assert min(abs(main.scale() / one - 1) for one in USUAL) < 1e-6
        assert text(layout, "page") == f"Pagina {number + 1} van 3"
        scales[name] = main.scale()
    atlas.endRender()
    assert scales["Hofje"] == pytest.approx(500)
    assert scales[WEST[0]] > 2500
    assert outside(layout) == []
    assert overlaps(layout) == []


def test_what_lies_outside_the_area_is_veiled(made: Path) -> None:
    project = project_of(made, "habitat.tif")
    layer = areas(WEST, EAST)
    project.addMapLayer(layer)
    layout = make_layout(project, Wish("habitat", atlas=layer))
    plain = make_layout(project, Wish("habitat"))
    atlas, main = layout.atlas(), item(layout, "map")
    atlas.beginRender()
    atlas.seekTo(0 if atlas.nameForPage(0) == EAST[0] else 1)
    picture = QgsLayoutExporter(layout).renderPageToImage(0, QSize(), 60)
    at = {name: _colour(picture, main, x) for name, x in (("in", MIDDLE + 40.0), ("out", MIDDLE - 40.0))}
    atlas.endRender()
    free = QgsLayoutExporter(plain).renderPageToImage(0, QSize(), 60)
    own = {name: _colour(free, item(plain, "map"), x) for name, x in (("in", MIDDLE + 40.0), ("out", MIDDLE - 40.0))}
    assert at["in"] == pytest.approx(own["in"], abs=25)
    assert at["out"] > own["out"] + 10


def _colour(picture: Any, main: Any, x: float) -> float:
    """How light the map is on a line from south to north."""
    scale, place = 60 / 25.4, box(main)
    light = []
    for step in range(5, 100, 5):
        point = main.mapToItemCoords(QgsPointXY(x, LOW + (TOP - LOW) * step / 100).toQPointF())
        colour = picture.pixelColor(round((place.x() + point.x()) * scale), round((place.y() + point.y()) * scale))
        light.append(colour.lightness())
    return sum(light) / len(light)


def test_the_atlas_becomes_one_pdf_or_files(made: Path, tmp_path: Path) -> None:
    project = project_of(made, "opportunities.gpkg")
    layout = series(project, areas(WEST, EAST, FAR))
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 50
    result, error = QgsLayoutExporter.exportToPdf(layout.atlas(), str(tmp_path / "atlas.pdf"), settings)
    assert (result, error) == (QgsLayoutExporter.ExportResult.Success, "")
    assert (tmp_path / "atlas.pdf").read_bytes().count(b"/Type /Page\n") == 2
    result, error = QgsLayoutExporter.exportToPdfs(layout.atlas(), str(tmp_path / "page.pdf"), settings)
    assert (result, error) == (QgsLayoutExporter.ExportResult.Success, "")
    found = {path.stem for path in tmp_path.glob("kansenkaart*.pdf")}
    assert found == {file for _, file in pages(layout)}


def test_areas_in_degrees_and_without_land(made: Path) -> None:
    project = project_of(made, "habitat.tif")
    layer = areas(("a", (5.766, 52.101, 5.770, 52.104)), crs="EPSG:4326")
    empty = QgsFeature(layer.fields())
    empty.setAttributes([9, "leeg"])
    layer.dataProvider().addFeatures([empty])
    nothing = QgsFeature(empty)
    nothing.setGeometry(QgsGeometry.fromWkt("MultiPolygon EMPTY"))
    layer.dataProvider().addFeatures([nothing])
    project.addMapLayer(layer)
    layout = make_layout(project, Wish("habitat", atlas=layer))
    assert [name for name, _ in pages(layout)] == ["a"]
    main = item(layout, "map")
    assert main.crs().authid() == "EPSG:28992"
    layout.atlas().beginRender()
    layout.atlas().seekTo(0)
    assert main.scale() in [pytest.approx(one) for one in USUAL]
    layout.atlas().endRender()


def test_areas_of_which_the_map_knows_nothing_get_no_page(made: Path) -> None:
    project = project_of(made, "habitat.tif")
    sliver = ("Net erop", (RIGHT - 5, LOW, RIGHT + 900, TOP))
    layer = areas(WEST, sliver)
    project.addMapLayer(layer)
    assert [name for name, _ in pages(make_layout(project, Wish("habitat", atlas=layer)))] == [WEST[0]]


def test_an_atlas_without_pages_is_refused(made: Path) -> None:
    project = project_of(made, "opportunities.gpkg")
    with pytest.raises(Fault, match="No area of wijken lies on the map"):
        series(project, areas(FAR))
    with pytest.raises(Fault, match="wijken has no field nummer"):
        series(project, areas(WEST), name_field="nummer")
    lines = QgsVectorLayer("LineString?crs=EPSG:28992&field=naam:string", "wegen", "memory")
    with pytest.raises(Fault, match="wegen holds no areas"):
        series(project, lines)
    with pytest.raises(Fault, match="wijken is not in the project"):
        make_layout(project, Wish("opportunities", atlas=areas(WEST)))
    assert project.layoutManager().layouts() == []


def test_the_field_of_names(qgis_app: Any) -> None:
    assert name_field(areas(WEST)) == "naam"
    made = QgsVectorLayer("Polygon?field=a:integer&field=b:string&field=Gemeente:string", "a", "memory")
    assert name_field(made) == "Gemeente"
    assert name_field(QgsVectorLayer("Polygon?field=a:integer", "a", "memory")) == ""

"""Print layouts: what stands on them, in both languages, and that nothing lies over another or beyond the page."""

from __future__ import annotations

from itertools import product
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from scripts import make_layouts
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.errors import sentence
from zoemzone_qgis.i18n import speaking
from zoemzone_qgis.layers.runrecord import record_of
from zoemzone_qgis.report.layouts import Wish, make_layout, offered
from zoemzone_qgis.report.layouts.legend import size_of
from zoemzone_qgis.report.layouts.scales import USUAL
from zoemzone_qgis.report.layouts.sources import day
from zoemzone_qgis.report.layouts.template import FOLDER, ORIENTATIONS, PAPERS, load, shipped
from zoemzone_qgis.report.layouts.words import SEASONS, THEMES, WORDS, word

from .layoutkit import BOX, IDS, areas, box, explained, item, items, outside, overlaps, project_of, results, text

KINDS = (PAPERS, ORIENTATIONS, make_layouts.MAPS, make_layouts.LANGUAGES)
THEMES_HERE = ["opportunities", "habitat", "food", "blocks", "confidence", "view"]


@pytest.fixture
def made(run: Any, tmp_path_factory: Any) -> Path:
    return results(run, tmp_path_factory)


def drawn(layout: Any, page: int = 0, dpi: int = 40) -> Any:
    image = QgsLayoutExporter(layout).renderPageToImage(page, QSize(), dpi)
    assert not image.isNull()
    return image


def looks(layout: Any) -> dict[str, tuple[Any, ...]]:
    """What a template holds, without what QGIS writes anew each time."""
    found = {}
    for one in items(layout):
        said = (one.text(), round(one.textFormat().size(), 3)) if isinstance(one, QgsLayoutItemLabel) else ()
        rect = box(one)
        found[one.id()] = (type(one).__name__, *(round(v, 2) for v in rect.getRect()), *said)
    return found


@pytest.mark.parametrize(
    "kind", [("A4", "landscape", 1, "nl"), ("A3", "portrait", 4, "en")], ids=lambda kind: "-".join(map(str, kind))
)
def test_the_templates_are_what_the_script_makes(qgis_app: Any, tmp_path: Path, kind: Any) -> None:
    names = {shipped(*one[:2], one[3], one[2]).name for one in product(*KINDS)}
    assert names == {path.name for path in FOLDER.glob("*.qpt")}
    project = QgsProject()
    path = make_layouts.write(*kind, tmp_path)
    assert looks(load(project, path)) == looks(load(project, FOLDER / path.name))


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.qpt")), ids=lambda path: path.stem)
def test_templates_hold_everything_and_nothing_overlaps(qgis_app: Any, path: Path) -> None:
    project = QgsProject()
    layout = load(project, path)
    assert {one.id() for one in items(layout)} >= IDS
    assert outside(layout) == []
    assert overlaps(layout) == []
    content = path.read_text(encoding="utf-8")
    assert str(Path.home()) not in content  # no path of the machine on which it was made
    assert 'file="base64:' in content


def test_what_is_offered(made: Path) -> None:
    assert offered(project_of(made)) == THEMES_HERE
    assert offered(project_of(made, "habitat.tif")) == ["habitat", "view"]
    assert offered(QgsProject()) == []


@pytest.mark.parametrize(
    ("theme", "language"), [*((one, "nl") for one in THEMES_HERE), ("opportunities", "en"), ("food", "en")]
)
def test_every_map_in_both_languages(made: Path, theme: str, language: str) -> None:
    project = project_of(made)
    layout = make_layout(project, Wish(theme, "A4", "landscape", language, "Otterlo"))
    drawn(layout)
    tongue = 0 if language == "nl" else 1
    assert text(layout, "title") == f"Otterlo: {THEMES[theme][0][tongue]}"
    assert text(layout, "subtitle") == THEMES[theme][1][tongue]
    assert text(layout, "note") == WORDS["note"][tongue]
    for part in ("legend", "sources", "confidence"):
        assert text(layout, f"{part}_title") == WORDS[part][tongue]
    assert text(layout, "scale").startswith("Schaal 1 : " if language == "nl" else "Scale 1 : ")
    assert outside(layout) == []
    assert overlaps(layout) == []
    main = item(layout, "map")
    assert min(abs(main.scale() / one - 1) for one in USUAL) < 1e-6
    assert main.extent().contains(main.layers()[-1].extent() if theme == "view" else main.layers()[0].extent())
    if theme == "food":
        titles = [text(layout, f"map_title{ending}") for ending in ("", "_2", "_3", "_4")]
        assert titles == [pair[tongue] for pair in SEASONS.values()]
    assert project.layoutManager().layoutByName(layout.name()) is layout


def test_the_legend_speaks_the_language_of_the_map(made: Path) -> None:
    project = project_of(made)
    said = {}
    for language in ("nl", "en"):
        layout = make_layout(project, Wish("opportunities", language=language))
        (labels,) = explained(item(layout, "legend")).values()
        said[language] = labels
    assert "Beheer verbeteren" in said["nl"]
    assert "Improve the management" in said["en"]
    assert len(said["nl"]) == len(said["en"])
    assert not set(said["nl"]) & set(said["en"])


def test_the_legend_holds_every_layer_of_the_map_and_no_other(made: Path) -> None:
    project = project_of(made)
    for theme in ("view", "opportunities"):
        layout = make_layout(project, Wish(theme))
        ids = {one.id() for one in item(layout, "map").layers()}
        ground = {one.id() for one in project.mapLayers().values() if one.name() == "habitat.tif"}
        named = set(explained(item(layout, "legend")))
        assert named == (ids if theme == "view" else ids - ground), theme
        whole = [one for one in items(layout) if one.id() == "whole_legend"]
        for one in whole:
            assert set(explained(one)) == named


def test_food_shows_each_season_with_its_own_band_and_one_legend(made: Path) -> None:
    project = project_of(made, "food.tif")
    layout = make_layout(project, Wish("food", language="nl"))
    styles = [item(layout, f"map{ending}").layerStyleOverrides() for ending in ("", "_2", "_3", "_4")]
    bands = []
    for found in styles:
        (xml,) = found.values()
        bands.append(xml.partition("<rasterrenderer ")[2].partition(">")[0].partition('band="')[2].partition('"')[0])
    assert bands == ["2", "3", "4", "5"]
    (labels,) = explained(item(layout, "legend")).values()
    assert labels == ["0 - 0,05", "0,05 - 0,1", "0,1 - 0,2", "0,2 - 0,3", "0,3 - 0,5", "0,5 - 1"]
    picture = drawn(layout, dpi=50)
    middles = [box(item(layout, f"map{ending}")).center() for ending in ("", "_2", "_3", "_4")]
    colours = {picture.pixelColor(round(at.x() / 25.4 * 50), round(at.y() / 25.4 * 50)).name() for at in middles}
    assert len(colours) > 1  # the seasons differ


@pytest.mark.parametrize(
    ("paper", "orientation", "size"),
    [
        ("A4", "landscape", (842, 595)),
        ("A4", "portrait", (595, 842)),
        ("A3", "landscape", (1191, 842)),
        ("A3", "portrait", (842, 1191)),
    ],
)
def test_the_pdf_has_the_size_of_its_paper(
    made: Path, tmp_path: Path, paper: str, orientation: str, size: tuple[int, int]
) -> None:
    project = project_of(made, "opportunities.gpkg", "confidence.tif")
    layout = make_layout(project, Wish("opportunities", paper, orientation, "nl", "Otterlo"))
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 60
    path = tmp_path / "map.pdf"
    result = QgsLayoutExporter(layout).exportToPdf(str(path), settings)
    assert result == QgsLayoutExporter.ExportResult.Success
    content = path.read_bytes()
    found = content.partition(b"/MediaBox [")[2].partition(b"]")[0].split()
    assert [round(float(one)) for one in found[2:]] == pytest.approx(size, abs=1)
    assert outside(layout) == []
    assert overlaps(layout) == []


def classes(folder: Path, count: int) -> Path:
    """A raster of so many classes with long names, as a habitat map of a whole municipality has."""
    names = [f"Klasse {number}: berm of oever, gewoon beheer + boomkroon, overig" for number in range(1, count + 1)]
    content = [f"ncols {count}\nnrows 1\nxllcorner 180900\nyllcorner 457000\ncellsize 10\n"]
    content.append(" ".join(str(number) for number in range(1, count + 1)))
    (folder / "habitat.asc").write_text("".join(content), encoding="utf-8")
    lines = ["code,id,name_nl,name_en"]
    lines += [
        f'{number},C{number},"{name}","{name.replace("Klasse", "Class")}"' for number, name in enumerate(names, 1)
    ]
    (folder / "habitat.classes.csv").write_text("\n".join(lines), encoding="utf-8")
    return folder / "habitat.asc"


@pytest.mark.parametrize(("paper", "count"), [("A4", 3), ("A4", 30), ("A4", 52), ("A4", 120), ("A3", 52)])
def test_a_long_legend_goes_to_a_page_of_its_own(qgis_app: Any, tmp_path: Path, paper: str, count: int) -> None:
    from qgis.core import QgsPalettedRasterRenderer

    layer = QgsRasterLayer(str(classes(tmp_path, count)), "leefgebied")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
    entries = [
        QgsPalettedRasterRenderer.Class(number, QColor("#336699"), f"Klasse {number}: berm of oever, gewoon beheer")
        for number in range(1, count + 1)
    ]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    project = QgsProject()
    project.addMapLayer(layer)
    layout = make_layout(project, Wish("habitat", paper, "landscape", "nl", "Otterlo"))
    for page in range(layout.pageCollection().pageCount()):
        drawn(layout, page)
    assert outside(layout) == []
    assert overlaps(layout) == []
    for one in items(layout):
        if isinstance(one, QgsLayoutItemLegend) and one.isVisible():
            size, room = size_of(one), one.sizeWithUnits()
            assert size.width() <= room.width()
            assert size.height() <= room.height()
    whole = [one for one in items(layout) if one.id() == "whole_legend"]
    legends: list[QgsLayoutItemLegend] = whole or [item(layout, "legend")]
    (labels,) = explained(legends[0]).values()
    assert len(labels) == count
    assert layout.pageCollection().pageCount() == (2 if whole else 1)
    if count == 3:
        assert not whole
    if count >= 52 and paper == "A4":
        assert whole
        assert text(layout, "legend_note") == word("legend_on", "nl", page=2)
        assert text(layout, "page").endswith("van 2")


def test_without_confidence_the_box_says_so(made: Path) -> None:
    project = project_of(made, "opportunities.gpkg")
    layout = make_layout(project, Wish("opportunities", language="nl"))
    assert text(layout, "confidence_note") == WORDS["no_confidence"][0]
    assert not item(layout, "confidence_map").isVisible()
    assert not item(layout, "confidence_legend").isVisible()
    assert overlaps(layout) == []
    project = project_of(made)
    layout = make_layout(project, Wish("opportunities", language="en"))
    assert text(layout, "confidence_note") == WORDS["confidence_note"][1]
    inset = item(layout, "confidence_map")
    assert [one.name() for one in inset.layers()] == ["confidence.tif"]
    (labels,) = explained(item(layout, "confidence_legend")).values()
    assert labels == ["low (0 - 39 %)", "moderate (40 - 69 %)", "high (70 - 100 %)"]


def test_sources_with_dates_and_licences_come_from_records_and_metadata(made: Path) -> None:
    project = project_of(made)
    plain = text(make_layout(project, Wish("opportunities", language="en")), "sources")
    assert plain == "Key register of large-scale topography (BGT): 6 layers, 28 July 2020; Kadaster / BGT, CC0 1.0"
    loaded = QgsVectorLayer(f"{Path(__file__).resolve().parents[2]}/resources/sample/otterlo.gpkg|layername=pand", "a")
    metadata = loaded.metadata()
    metadata.setLicenses(["CC0 1.0"])
    metadata.setRights(["Somebody else, CC0 1.0"])
    loaded.setMetadata(metadata)
    project.addMapLayer(loaded, False)
    layout = make_layout(project, Wish("opportunities", language="nl"))
    said = "Basisregistratie Grootschalige Topografie (BGT): 6 lagen, 28 juli 2020; "
    assert text(layout, "sources") == f"{said}Kadaster / BGT, CC0 1.0, Somebody else, CC0 1.0"
    run = next(record_of(one).finished for one in project.mapLayers().values() if one.name() == "opportunities.gpkg")
    assert run
    assert f"Berekend op {day(run, 'nl')}" in text(layout, "dates")
    assert text(layout, "dates").startswith("Afgedrukt op ")


def test_a_logo_of_a_partner_takes_the_place_of_ours(made: Path, tmp_path: Path) -> None:
    from zoemzone_qgis.report.layouts.template import logo_in

    assert logo_in(tmp_path) is None
    assert logo_in("") is None
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', "utf-8")
    project = project_of(made, "opportunities.gpkg")
    layout = make_layout(project, Wish("opportunities", logo=logo_in(tmp_path)))
    assert item(layout, "logo").picturePath() == str(tmp_path / "logo.svg")
    assert item(make_layout(project, Wish("opportunities")), "logo").picturePath().startswith("base64:")


def test_names_are_shown_as_they_are_and_long_ones_fit(made: Path) -> None:
    project = project_of(made)
    for layer in project.mapLayers().values():
        layer.setName('[% 1 + 1 %] <script>alert("x")</script> & co, een laag met een lange naam')
    place = "[% 6 * 7 %] <b>'s-Hertogenbosch</b> / Súdwest-Fryslân " * 4
    layout = make_layout(project, Wish("view", language="nl", place=place))
    assert text(layout, "title").replace("\u2060", "").startswith("[% 6 * 7 %] <b>'s-Hertogenbosch</b> / Súdwest-F")
    assert "42" not in text(layout, "title")
    for labels in explained(item(layout, "legend")).values():
        assert labels is not None
    drawn(layout)
    assert outside(layout) == []
    assert overlaps(layout) == []
    second = make_layout(project, Wish("view", language="nl", place=place))
    assert second.name() != layout.name()


def test_a_project_in_degrees_is_printed_in_metres(made: Path) -> None:
    project = project_of(made, "habitat.tif", crs="EPSG:4326")
    layout = make_layout(project, Wish("view"))
    assert item(layout, "map").crs().authid() == "EPSG:28992"
    degrees = areas(("a", (5.76, 52.1, 5.78, 52.11)), crs="EPSG:4326")
    project = QgsProject()
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    project.addMapLayer(degrees)
    layout = make_layout(project, Wish("view"))
    main = item(layout, "map")
    assert main.crs().authid() == "EPSG:28992"
    assert main.scale() in [pytest.approx(one) for one in USUAL]
    assert main.extent().contains(181_500, 457_300)
    abroad = areas(("b", (-70.0, -33.5, -69.9, -33.4)), crs="EPSG:4326")
    project = QgsProject()
    project.addMapLayer(abroad)
    layout = make_layout(project, Wish("view"))
    assert item(layout, "map").crs().authid() == "EPSG:32719"


def test_what_the_window_shows_can_be_printed(made: Path) -> None:
    from qgis.core import QgsRectangle

    view = QgsRectangle(BOX[0] + 100, BOX[1] + 100, BOX[0] + 200, BOX[1] + 180)
    crs = QgsCoordinateReferenceSystem("EPSG:28992")
    project = project_of(made, "habitat.tif")
    layout = make_layout(project, Wish("habitat", extent=view, extent_crs=crs))
    main: QgsLayoutItemMap = item(layout, "map")
    assert main.extent().contains(view)
    assert main.scale() == pytest.approx(750)


def test_nothing_to_print_is_said(made: Path) -> None:
    with pytest.raises(Fault, match="No layer is visible"):
        make_layout(QgsProject(), Wish("view"))
    with pytest.raises(Fault, match="There is no theme bees"):
        make_layout(project_of(made), Wish("bees"))
    with pytest.raises(Fault, match="There is no template for A0 landscape"):
        make_layout(project_of(made), Wish("habitat", "A0"))


def test_a_layout_is_kept_with_the_project(made: Path, tmp_path: Path) -> None:
    project = project_of(made)
    name = make_layout(project, Wish("food", language="en", place="Otterlo")).name()
    path = tmp_path / "project.qgz"
    assert project.write(str(path))
    again = QgsProject()
    assert again.read(str(path))
    layout = again.layoutManager().layoutByName(name)
    drawn(layout)
    assert text(layout, "title") == "Otterlo: food per season"
    (labels,) = explained(item(layout, "legend")).values()
    assert labels[0] == "0 - 0.05"
    assert len({tuple(item(layout, f"map{n}").layerStyleOverrides().values()) for n in ("", "_2", "_3", "_4")}) == 4


SAID = {
    "plan": (
        "geen resultaat met iets erin voor de kaart maatregelenplan",
        "anything in it for the map plan of measures",
    ),
    "view": ("Er is geen laag zichtbaar", "No layer is visible"),
}


@pytest.mark.parametrize("theme", SAID)
@pytest.mark.parametrize(("user", "of_map"), list(product(("nl", "en"), repeat=2)))
def test_what_is_wrong_is_told_in_the_language_of_qgis(made: Path, theme: str, user: str, of_map: str) -> None:
    """Whatever the language of the map."""
    with speaking(user):
        with pytest.raises(Fault) as error:
            make_layout(project_of(made) if theme == "plan" else QgsProject(), Wish(theme, language=of_map))
        told = sentence(error.value)
    assert SAID[theme][user == "en"] in told
    assert SAID[theme][user == "nl"] not in told


@pytest.mark.parametrize(("user", "of_map"), [("nl", "en"), ("en", "nl")])
def test_what_is_printed_is_in_the_language_of_the_map(made: Path, user: str, of_map: str) -> None:
    """Whatever the language of QGIS: titles, notes and every row of the legend are those of a QGIS in that language."""
    printed = []
    for spoken in (user, of_map):
        with speaking(spoken):
            project = project_of(made, "opportunities.gpkg", "habitat.tif")
            layout = make_layout(project, Wish("opportunities", language=of_map))
            texts = sorted(one.currentText() for one in items(layout) if isinstance(one, QgsLayoutItemLabel))
            rows = [*explained(item(layout, "legend")).values()]
            printed.append((texts, rows, layout.name()))
    assert printed[0] == printed[1]
    assert printed[0][1]

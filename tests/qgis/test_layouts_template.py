"""Templates of partners: found in a folder, filled in by their ids, and faults told with file and line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QSize

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.errors import sentence
from zoemzone_qgis.report.layouts import Wish, make_layout, templates
from zoemzone_qgis.report.layouts.legend import size_of
from zoemzone_qgis.report.layouts.template import FOLDER

from .layoutkit import explained, item, items, outside, project_of, results, text

MM = Qgis.LayoutUnit.Millimeters


@pytest.fixture
def made(run: Any, tmp_path_factory: Any) -> Path:
    return results(run, tmp_path_factory)


def house_style(path: Path) -> Path:
    """A template of a partner that knows nothing of our ids: maps, a legend, labels with and without a variable."""
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    for kind, place, size in (
        (QgsLayoutItemMap, (10, 30), (200, 150)),
        (QgsLayoutItemMap, (220, 150), (40, 40)),
        (QgsLayoutItemLegend, (220, 30), (60, 100)),
    ):
        made = kind(layout)
        layout.addLayoutItem(made)
        made.attemptMove(QgsLayoutPoint(*place, MM))
        made.attemptResize(QgsLayoutSize(*size, MM))
    for said, top in (("Gemeente Ons Dorp", 5), ("[% @zoemzone_title %] ([% @zoemzone_run %])", 15)):
        label = QgsLayoutItemLabel(layout)
        label.setText(said)
        layout.addLayoutItem(label)
        label.attemptMove(QgsLayoutPoint(10, top, MM))
        label.attemptResize(QgsLayoutSize(200, 8, MM))
    assert layout.saveAsTemplate(str(path), QgsReadWriteContext())
    return path


def test_the_folder_of_a_partner(tmp_path: Path) -> None:
    assert templates(None) == []
    assert templates("") == []
    assert templates(tmp_path / "gone") == []
    house_style(tmp_path / "Ons dorp & co.qpt")
    (tmp_path / "b.QPT").write_text("x", encoding="utf-8")
    (tmp_path / "readme.txt").write_text("x", encoding="utf-8")
    (tmp_path / "folder.qpt").mkdir()
    assert [one.name for one in templates(tmp_path)] == ["Ons dorp & co", "b"]


def test_a_house_style_without_our_ids_is_filled_in(made: Path, tmp_path: Path) -> None:
    project = project_of(made)
    template = house_style(tmp_path / "stijl.qpt")
    layout = make_layout(project, Wish("opportunities", language="nl", place="Ons [% 1 %] dorp", template=template))
    maps = [one for one in items(layout) if isinstance(one, QgsLayoutItemMap)]
    large = max(maps, key=lambda one: one.rect().width())
    assert large.layers()[0].name() == "opportunities.gpkg"
    legend = next(one for one in items(layout) if isinstance(one, QgsLayoutItemLegend))
    assert len(explained(legend)) == 1
    assert size_of(legend).height() <= legend.sizeWithUnits().height()
    said = [one.currentText() for one in items(layout) if isinstance(one, QgsLayoutItemLabel)]
    assert "Gemeente Ons Dorp" in said
    assert any(one.startswith("Ons [% 1 %] dorp: kansenkaart voor wilde bijen (Berekend op ") for one in said)
    assert "stijl" in layout.name()
    assert not QgsLayoutExporter(layout).renderPageToImage(0, QSize(), 40).isNull()


def test_a_changed_copy_of_ours_keeps_its_own_words(made: Path, tmp_path: Path) -> None:
    copy = (FOLDER / "a4_landscape_nl.qpt").read_text(encoding="utf-8")
    copy = copy.replace("Een kaart is een model: wat in het veld staat, beslist.", "Gemeente Ede, team Groen")
    path = tmp_path / "ede.qpt"
    path.write_text(copy, encoding="utf-8")
    project = project_of(made)
    layout = make_layout(project, Wish("food", language="nl", place="Ede", template=path))
    assert text(layout, "note") == "Gemeente Ede, team Groen"
    assert text(layout, "title") == "Ede: voedsel per seizoen"
    assert text(layout, "subtitle").startswith("Vroege voorjaar (mrt-apr). ")  # one map: it says which season
    assert outside(layout) == []
    assert item(layout, "map").layers()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("<Layout>\n<LayoutItem>\n</Layout>", "line 3: this is no valid XML"),
        ("", "line 1: this is no valid XML"),
        ("\n\n<Layout name='x'", "line 3: this is no valid XML"),
        (
            "<qgis version='3.40'>\n</qgis>",
            "line 1: this is no template of a print layout of QGIS: it begins with qgis",
        ),
        ("<Layout name='x'/>", "is no template of a print layout of QGIS: it has no page"),
        ("\x00\x01\x02", "line 1: this is no valid XML"),
    ],
)
def test_a_damaged_template_is_told_with_file_and_line(made: Path, tmp_path: Path, content: str, said: str) -> None:
    path = tmp_path / "stuk 'a' & b.qpt"
    path.write_text(content, encoding="utf-8")
    project = project_of(made, "habitat.tif")
    with pytest.raises(Fault) as fault:
        make_layout(project, Wish("habitat", template=path))
    assert said in sentence(fault.value)
    assert str(path) in sentence(fault.value)
    assert project.layoutManager().layouts() == []


def test_a_template_that_is_gone_is_told(made: Path, tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"weg\.qpt cannot be read"):
        make_layout(project_of(made, "habitat.tif"), Wish("habitat", template=tmp_path / "weg.qpt"))

"""The dialog of print layouts, and the entry in the menu that opens it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import MagicMock

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDialogButtonBox, QMainWindow

from zoemzone_qgis import settings
from zoemzone_qgis.gui.catalogue.optionspage import OptionsPage
from zoemzone_qgis.gui.layouts import action
from zoemzone_qgis.gui.layouts.dialog import LayoutDialog
from zoemzone_qgis.layers.style import apply_style

from .layoutkit import BOX, areas, results, text
from .test_layouts_template import house_style

RD = QgsCoordinateReferenceSystem("EPSG:28992")


@pytest.fixture
def made(run: Any, tmp_path_factory: Any) -> Path:
    return results(run, tmp_path_factory)


@pytest.fixture
def project(made: Path, qgis_new_project: Any) -> Iterator[QgsProject]:
    project = QgsProject.instance()
    project.setCrs(RD)
    for name in ("confidence.tif", "habitat.tif"):
        project.addMapLayer(QgsRasterLayer(str(made / name), name))
    layer = QgsVectorLayer(str(made / "opportunities.gpkg"), "kansen", "ogr")
    apply_style(layer, "opportunitymap.qml")
    project.addMapLayer(layer)
    yield project
    for one in (settings.TEMPLATE_FOLDER, settings.LAYOUT_PAGE, settings.LAYOUT_LANGUAGE):
        one.forget()
    project.clear()


@pytest.fixture
def iface(qgis_app: Any) -> MagicMock:
    desktop = MagicMock()
    window = QMainWindow()
    desktop.mainWindow.return_value = window
    canvas = desktop.mapCanvas.return_value
    canvas.extent.return_value = QgsRectangle(*BOX)
    canvas.mapSettings.return_value.destinationCrs.return_value = RD
    desktop.kept = window
    return desktop


def test_one_click_makes_a_layout_and_opens_it(project: QgsProject, iface: MagicMock) -> None:
    project.writeEntry("zoemzone", "/municipality/name", "Ede")
    dialog = action.open_dialog(iface)
    assert [dialog.theme.itemData(row) for row in range(dialog.theme.count())] == [
        "opportunities", "habitat", "confidence", "view",
    ]  # fmt: skip
    assert dialog.place.text() == "Ede"
    dialog.language.setCurrentIndex(dialog.language.findData("nl"))
    dialog.page.setCurrentIndex(dialog.page.findData("A3/portrait"))
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    (layout,) = project.layoutManager().layouts()
    iface.openLayoutDesigner.assert_called_once_with(layout)
    iface.openLayoutDesigner.return_value.setAtlasPreviewEnabled.assert_not_called()
    assert text(layout, "title") == "Ede: kansenkaart voor wilde bijen"
    size = layout.pageCollection().page(0).pageSize()
    assert (size.width(), size.height()) == (297, 420)
    again = LayoutDialog(project)
    assert (again.page.currentData(), again.language.currentData()) == ("A3/portrait", "nl")


def test_an_atlas_opens_with_its_preview(project: QgsProject, iface: MagicMock) -> None:
    layer = areas(("wijk", BOX))
    project.addMapLayer(layer)
    dialog = action.open_dialog(iface)
    assert dialog.atlas.currentLayer() is None
    dialog.atlas.setLayer(layer)
    assert dialog.names.currentField() == "naam"
    assert not dialog.shown.isEnabled()
    layout = action.make(iface, dialog)
    assert layout is not None
    assert layout.atlas().count() == 1
    iface.openLayoutDesigner.return_value.setAtlasPreviewEnabled.assert_called_once_with(True)


def test_what_cannot_be_made_is_said_in_the_dialog(project: QgsProject, iface: MagicMock, tmp_path: Path) -> None:
    (tmp_path / "stuk.qpt").write_text("<Layout>", encoding="utf-8")
    house_style(tmp_path / "huisstijl.qpt")
    (tmp_path / "logo.png").write_bytes(b"x")
    settings.TEMPLATE_FOLDER.set(str(tmp_path))
    dialog = action.open_dialog(iface)
    assert dialog.page.itemText(4) == "huisstijl"
    assert dialog.wish().logo == tmp_path / "logo.png"
    dialog.page.setCurrentIndex(5)
    assert action.make(iface, dialog) is None
    assert "stuk.qpt, line 1" in dialog.problem.text()
    assert not dialog.problem.isHidden()
    assert project.layoutManager().layouts() == []
    dialog.page.setCurrentIndex(4)
    assert action.make(iface, dialog) is not None


def test_an_empty_project_has_nothing_to_print(qgis_new_project: Any) -> None:
    QgsProject.instance().clear()
    dialog = LayoutDialog(QgsProject.instance())
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert "nothing to print yet" in dialog.problem.text()


def test_what_the_window_shows_is_printed(project: QgsProject, iface: MagicMock) -> None:
    dialog = action.open_dialog(iface)
    dialog.shown.setCurrentIndex(1)
    wish = dialog.wish()
    assert wish.extent == QgsRectangle(*BOX)
    assert wish.extent_crs == RD


def test_the_menu_gets_the_entry_and_loses_it(iface: MagicMock) -> None:
    made = action.LayoutAction(iface)
    iface.addPluginToMenu.assert_called_once_with("Zoem Zone", made.action)
    made.remove()
    iface.removePluginMenu.assert_called_once_with("Zoem Zone", made.action)


def test_the_folder_of_templates_is_an_option(qgis_app: Any, tmp_path: Path) -> None:
    page = OptionsPage()
    page.templates.setFilePath(str(tmp_path / "gone"))
    assert page.problems() == ["Folder with your own templates: this folder is not there."]
    page.templates.setFilePath(str(tmp_path))
    page.apply()
    assert settings.TEMPLATE_FOLDER.get() == str(tmp_path)
    settings.TEMPLATE_FOLDER.forget()

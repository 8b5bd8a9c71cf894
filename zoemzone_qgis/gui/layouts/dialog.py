"""What is to be printed: which map, on which paper, in which language, one page or an atlas."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsFieldProxyModel, QgsMapLayerProxyModel, QgsProject, QgsRectangle
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from ... import settings
from ...i18n import translate, user_locale
from ...report.layouts import Wish, offered, templates
from ...report.layouts.atlas import name_field
from ...report.layouts.template import logo_in
from ...report.layouts.words import THEMES, tongue
from ..widgets import note

WHOLE, VIEW = "whole", "view"


class LayoutDialog(QDialog):
    """Asks for everything that a layout needs; all of it is filled in."""

    def __init__(
        self,
        project: QgsProject,
        place: str = "",
        view: tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ZoemzoneLayoutDialog")
        self.setWindowTitle(translate("Zoemzone", "Print layout"))
        self.setMinimumWidth(460)
        self._project, self._view = project, view
        self.theme = QComboBox()
        here = tongue(user_locale())
        for key in offered(project):
            name = THEMES[key][0][here]
            self.theme.addItem(name[:1].upper() + name[1:], key)
        self.place = QLineEdit(place)
        self.place.setPlaceholderText(translate("Zoemzone", "Stands in the title, such as a municipality"))
        self.page = _pages()
        self.language = _languages()
        self.shown = QComboBox()
        self.shown.addItem(translate("Zoemzone", "The whole result"), WHOLE)
        if view is not None:
            self.shown.addItem(translate("Zoemzone", "What the map window shows now"), VIEW)
        self.atlas = QgsMapLayerComboBox()
        self.atlas.setProject(project)
        self.atlas.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.atlas.setAllowEmptyLayer(True, translate("Zoemzone", "No atlas: one map"))
        self.atlas.setLayer(None)
        self.names = QgsFieldComboBox()
        self.names.setFilters(QgsFieldProxyModel.Filter.String)
        self.names.setToolTip(translate("Zoemzone", "Field with the names of the areas: titles and files get them"))
        self.problem = note("", "red")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(translate("Zoemzone", "Make layout"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.atlas.layerChanged.connect(lambda layer: self._choose_atlas())
        self._lay_out()
        self._choose_atlas()

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Zoemzone", "Map"), self.theme)
        form.addRow(translate("Zoemzone", "Place"), self.place)
        form.addRow(translate("Zoemzone", "Page"), self.page)
        form.addRow(translate("Zoemzone", "Language"), self.language)
        form.addRow(translate("Zoemzone", "Shows"), self.shown)
        form.addRow(translate("Zoemzone", "A page for each area of"), self.atlas)
        form.addRow(translate("Zoemzone", "Name of the area"), self.names)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(
            note(
                translate(
                    "Zoemzone",
                    "The layout is kept in the project and opens in the designer of QGIS, where you can change it, "
                    "print it or save it as PDF. Own templates: Settings, Options, Zoem Zone.",
                )
            )
        )
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        if not self.theme.count():
            self.tell(
                translate("Zoemzone", "There is nothing to print yet: make a result first, or switch on a layer.")
            )
            self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(False)
        else:
            self.tell("")

    def wish(self) -> Wish:
        """What was chosen; it is remembered for the next time."""
        page, language = str(self.page.currentData()), str(self.language.currentData())
        settings.LAYOUT_PAGE.set(page)
        settings.LAYOUT_LANGUAGE.set(language)
        own = page.lower().endswith(".qpt")
        paper, _, orientation = "A4/landscape".partition("/") if own else page.partition("/")
        layer = self.atlas.currentLayer()
        shown = self._view if self.shown.currentData() == VIEW else None
        return Wish(
            str(self.theme.currentData()),
            paper,
            orientation,
            language,
            " ".join(self.place.text().split()),
            shown[0] if shown is not None else None,
            shown[1] if shown is not None else None,
            layer,
            self.names.currentField() if layer is not None else "",
            Path(page) if own else None,
            logo_in(settings.TEMPLATE_FOLDER.get().strip()),
        )

    def tell(self, text: str) -> None:
        """What is wrong."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def _choose_atlas(self) -> None:
        """The names of the areas; an atlas has extents of its own."""
        layer = self.atlas.currentLayer()
        self.names.setLayer(layer)
        self.names.setEnabled(layer is not None)
        self.shown.setEnabled(layer is None)
        if layer is not None:
            self.names.setField(name_field(layer))


def _pages() -> QComboBox:
    """Our pages and the templates in the partner's folder; the one that was chosen last."""
    box = QComboBox()
    for name, key in (
        (translate("Zoemzone", "A4, landscape"), "A4/landscape"),
        (translate("Zoemzone", "A4, portrait"), "A4/portrait"),
        (translate("Zoemzone", "A3, landscape"), "A3/landscape"),
        (translate("Zoemzone", "A3, portrait"), "A3/portrait"),
    ):
        box.addItem(name, key)
    for one in templates(settings.TEMPLATE_FOLDER.get().strip()):
        box.addItem(one.name, str(one.path))
        box.setItemData(box.count() - 1, str(one.path), Qt.ItemDataRole.ToolTipRole)
    box.setCurrentIndex(max(0, box.findData(settings.LAYOUT_PAGE.get())))
    return box


def _languages() -> QComboBox:
    box = QComboBox()
    box.addItem("Nederlands", "nl")
    box.addItem("English", "en")
    chosen = settings.LAYOUT_LANGUAGE.get() or ("nl" if user_locale().startswith("nl") else "en")
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box

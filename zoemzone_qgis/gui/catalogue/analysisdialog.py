"""The dialog of an algorithm, filled in with what is loaded; the layers are looked at in the background first."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsFeedback,
    QgsFillSymbol,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorLayer,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QPushButton

from ... import settings
from ...catalogue.dressing import MUNICIPALITY, ROLE
from ...i18n import translate
from ..tasks import Tasks, Work
from . import group
from .analysis import HABITAT_MAP, Choice, model_id, nothing, parameters_of
from .boundary import ROLE_NAME, loaded_boundary, write_boundary
from .inputs import Candidate, Known, candidates, recognised
from .messages import tell

if TYPE_CHECKING:
    from ...catalogue.municipality import Municipality

TAKE_LAYERS = (
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterVectorLayer,
)
_kept: list[Any] = []
"""Tasks until they have finished and dialogs until they are closed: nobody else holds them."""


@dataclass(frozen=True)
class Ready:
    """What the worker found: what the layers are, and the file of the boundary where one was asked for."""

    known: list[Known]
    boundary: str


def ready(layers: Sequence[Candidate], municipality: Municipality | None, folder: Path, feedback: QgsFeedback) -> Ready:
    """Look at the layers, and write the boundary of a municipality. For a worker."""
    known: list[Known] = []
    for layer in layers:
        if feedback.isCanceled():
            break
        known += recognised([layer])
    return Ready(known, str(write_boundary(municipality, folder)) if municipality is not None else "")


def open_analysis(iface: Any, municipality: Municipality | None, orders: Mapping[str, int] | None = None) -> None:
    """Open the dialog of the habitat map, filled in; with nothing suitable, say what to load."""
    start(iface, HABITAT_MAP, municipality, orders or {})


def open_model(iface: Any, municipality: Municipality | None, orders: Mapping[str, int] | None = None) -> None:
    """Open the dialog of the whole model, filled in. Only where there is one."""
    start(iface, model_id(), municipality, orders or {})


def start(iface: Any, algorithm: str, municipality: Municipality | None, orders: Mapping[str, int]) -> QgsTask:
    """Look at the layers in the background, then open the dialog of ``algorithm`` or say what to load."""
    project, folder = QgsProject.instance(), settings.data_folder()
    loaded = loaded_boundary(project, municipality) if municipality is not None else ""
    layers, wanted = candidates(project), municipality if not loaded else None

    def done(found: Ready) -> None:
        choice = Choice(found.known, municipality, orders)
        if not choice.layers:
            tell(iface, " ".join([nothing(), *choice.notes]), True)
            return
        boundary = loaded or (_added(project, found.boundary, municipality) if municipality is not None else "")
        _show(iface, algorithm, parameters_of(choice, municipality, boundary), choice.told(), found.known)

    task = Work(
        translate("Zoemzone", "Looking at the layers"), lambda feedback: ready(layers, wanted, folder, feedback)
    )
    task.done.connect(done)
    task.fault.connect(lambda text: tell(iface, text, True))
    tasks = Tasks()
    _kept.append(tasks)
    tasks.ended.connect(lambda _: _kept.remove(tasks))
    return tasks.start(task)


def _added(project: QgsProject, path: str, municipality: Municipality) -> str:
    """The boundary as a layer of the project, below all others; its id."""
    layer = QgsVectorLayer(path, municipality.name, "ogr")
    layer.setCustomProperty(MUNICIPALITY, municipality.code)
    layer.setCustomProperty(ROLE, ROLE_NAME)
    outline = {"style": "no", "outline_color": "#b3541e", "outline_width": "0.6"}  # the map below stays readable
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(outline)))
    project.addMapLayer(layer, False)
    ours = group.found(project.layerTreeRoot(), group.ROOT)
    (ours if ours is not None else project.layerTreeRoot()).addLayer(layer)
    return str(layer.id())


# ---- the dialog ---------------------------------------------------------------------------------
def _show(iface: Any, algorithm: str, parameters: dict[str, Any], notes: list[str], known: list[Known]) -> None:
    import processing

    if algorithm != HABITAT_MAP:
        parameters = model_parameters(algorithm, parameters, known)
    dialog = processing.createAlgorithmDialog(algorithm, parameters)
    if dialog is None:
        tell(iface, translate("Zoemzone", "The dialog cannot be opened: is Processing switched on?"), True)
        return
    _kept.append(dialog)
    dialog.destroyed.connect(lambda: _kept.remove(dialog) if dialog in _kept else None)
    dialog.show()
    if notes:
        tell_in_dialog(dialog, notes)


def tell_in_dialog(dialog: Any, notes: list[str]) -> None:
    """What is left out: all in the log of the dialog, and above its form how much there is to read."""
    for note in notes:
        dialog.pushInfo(note)
    if len(notes) == 1:
        dialog.messageBar().pushMessage("", html.escape(notes[0]), Qgis.MessageLevel.Info, 0)
        return
    text = translate("Zoemzone", "Filled in with what is loaded; {count} remarks.")
    item = dialog.messageBar().createMessage(text.format(count=len(notes)))
    button = QPushButton(translate("Zoemzone", "Read"))
    button.clicked.connect(lambda: None if sip.isdeleted(dialog) else dialog.showLog())
    item.layout().addWidget(button)
    dialog.messageBar().pushWidget(item, Qgis.MessageLevel.Info)


def model_parameters(algorithm: str, parameters: Mapping[str, Any], known: list[Known]) -> dict[str, Any]:
    """The same layers under the names that the model's own parameters have, and layers of other roles."""
    definition = QgsApplication.processingRegistry().algorithmById(algorithm)
    by_name = {name.casefold(): value for name, value in parameters.items()}
    for one in sorted(known, key=lambda one: -one.layer.place):
        for role in one.layer.roles:
            by_name.setdefault(role.replace("_", ""), one.layer.id)
            by_name.setdefault(role, one.layer.id)
    made: dict[str, Any] = {}
    for wanted in definition.parameterDefinitions():
        name = wanted.name().casefold()
        if name in by_name and (isinstance(wanted, TAKE_LAYERS) or name == "margin"):
            made[wanted.name()] = by_name[name]
    return made

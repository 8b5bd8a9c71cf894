"""What shipped models are put together from: steps, parameters that are handed on, and the model as QGIS knows it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

Definition = QgsProcessingParameterDefinition
Source = QgsProcessingModelChildParameterSource
TARGET = Path(__file__).resolve().parent.parent / "resources" / "models"
GROUP, TREE_GROUP = "report", "Kansenkaart"
LEFT, TOP, STEP, ROW, BOX = 150.0, 80.0, 330.0, 90.0, QSizeF(230.0, 60.0)
BELOW = 320.0
"""Steps stand in one row, their results below them, and below those the advanced inputs that they are the first to
take."""


@dataclass
class Child:
    """A step: its algorithm, what it takes ("@name" of the model, "step.OUTPUT" of an earlier step, else a value), and
    which outputs are results of the model."""

    id: str
    algorithm: str
    title: str
    takes: dict[str, Any]
    gives: dict[str, str] = field(default_factory=dict)
    always: str = ""
    """The output that is made even when nobody asks for it, of a step that has to make something."""


@dataclass
class Passed:
    """A parameter of the model that is like one of an algorithm. Steps that have a parameter of this name get it;
    ``steps`` names the algorithms with their parameter where not all do."""

    algorithm: str
    parameter: str
    name: str = ""
    parent: str = ""
    steps: dict[str, str] | None = None
    shown: bool = False
    default: Any = None

    def definition(self) -> Definition:
        """The parameter of the model: label, help, unit and default are those of the algorithm."""
        made = algorithm_of(self.algorithm).parameterDefinition(self.parameter).clone()
        made.setName(self.name or self.parameter)
        if not self.shown:
            made.setFlags(made.flags() | Qgis.ProcessingParameterFlag.Advanced)
        if self.parent:
            made.setParentLayerParameterName(self.parent)
        if self.default is not None:
            made.setDefaultValue(self.default)
        return made

    def of(self, algorithm: str) -> str:
        """The parameter of a step that takes this one; empty where none does."""
        if self.steps is not None:
            return self.steps.get(algorithm, "")
        return self.parameter if algorithm_of(algorithm).parameterDefinition(self.parameter) else ""


def algorithm_of(name: str) -> QgsProcessingAlgorithm:
    """An algorithm of the plugin."""
    return QgsApplication.processingRegistry().algorithmById(f"zoemzone:{name}")


def layers(name: str, label: str, text: str) -> Definition:
    """A list of layers."""
    made = QgsProcessingParameterMultipleLayers(name, label, Qgis.ProcessingSourceType.MapLayer)
    made.setHelp(text)
    return made


def features(name: str, label: str, text: str, optional: bool = True, lines: bool = False) -> Definition:
    """A layer of polygons or lines."""
    kind = Qgis.ProcessingSourceType.VectorLine if lines else Qgis.ProcessingSourceType.VectorPolygon
    made = QgsProcessingParameterFeatureSource(name, label, [int(kind)], optional=optional)
    made.setHelp(text)
    return made


def raster(name: str, label: str, text: str) -> Definition:
    """A raster layer."""
    made = QgsProcessingParameterRasterLayer(name, label)
    made.setHelp(text)
    return made


def source(given: Any, children: Iterable[str]) -> Source:
    """Where a parameter of a step comes from."""
    if isinstance(given, str) and given.startswith("@"):
        return Source.fromModelParameter(given[1:])
    step, _, output = given.partition(".") if isinstance(given, str) else ("", "", "")
    return Source.fromChildOutput(step, output) if output and step in children else Source.fromStaticValue(given)


def assembled(
    name: str, text: str, inputs: Sequence[Definition | Passed], children: Sequence[Child], order: Sequence[str]
) -> QgsProcessingModelAlgorithm:
    """A model, laid out from left to right; ``order`` names results as they lie on the map, the lowest first."""
    model = QgsProcessingModelAlgorithm(name, "Zoem Zone", GROUP)
    model.setHelpContent({"ALG_DESC": text})
    definitions = [given.definition() if isinstance(given, Passed) else given for given in inputs]
    for parameter, place in zip(definitions, _places(inputs, children), strict=True):
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(place)
        component.setSize(BOX)
        model.addModelParameter(parameter.clone(), component)
    model.setParameterOrder([parameter.name() for parameter in definitions])
    handed = [given for given in inputs if isinstance(given, Passed)]
    known = [child.id for child in children]
    read = {given for child in children for given in child.takes.values() if isinstance(given, str)}
    for place, child in enumerate(children):
        model.addChildAlgorithm(_step(child, place, handed, known, read))
    model.setOutputGroup(TREE_GROUP)
    model.setOutputOrder([called for called in order if any(called == one for one in _results(children))])
    return model


def _places(inputs: Sequence[Definition | Passed], children: Sequence[Child]) -> list[QPointF]:
    """Where the inputs stand: those in sight at the left, the others below the first step that takes them."""
    filled: dict[int, int] = {}
    found = []
    for given in inputs:
        column = 0
        if isinstance(given, Passed) and not given.shown:
            taken = [f"@{given.name or given.parameter}" in child.takes.values() for child in children]
            has = [bool(given.of(child.algorithm)) or one for child, one in zip(children, taken, strict=True)]
            column = 1 + has.index(True) if True in has else 0
        filled[column] = filled.get(column, -1) + 1
        down = TOP + ROW * filled[column] + (BELOW if column else 0.0)
        found.append(QPointF(LEFT + STEP * column, down))
    return found


def _results(children: Sequence[Child]) -> list[str]:
    return [f"{child.id}:{output}" for child in children for output in child.gives]


def _step(
    child: Child, place: int, handed: Sequence[Passed], known: Sequence[str], read: set[str]
) -> QgsProcessingModelChildAlgorithm:
    """A step with what it takes and gives; each waits for the one before, so that the order is the same every time.
    ``read`` names the outputs that steps take."""
    made = QgsProcessingModelChildAlgorithm(f"zoemzone:{child.algorithm}")
    made.setChildId(child.id)
    made.setDescription(child.title)
    made.setPosition(QPointF(LEFT + STEP * (1 + place), TOP))
    made.setSize(BOX)
    takes = {one.of(child.algorithm): f"@{one.name or one.parameter}" for one in handed if one.of(child.algorithm)}
    for parameter, given in (takes | child.takes).items():
        made.addParameterSources(parameter, [source(given, known)])
    if place:
        made.setDependencies([QgsProcessingModelChildDependency(known[place - 1])])
    outputs = {}
    for output, label in child.gives.items():
        result = QgsProcessingModelOutput(label, label)  # QGIS calls the layer by the name
        result.setChildId(child.id)
        result.setChildOutputName(output)
        # left unticked, it would be missing for the steps that read it
        result.setMandatory(f"{child.id}.{output}" in read or output == child.always)
        result.setPosition(made.position() + QPointF(40.0, 70.0 + 50.0 * len(outputs)))
        outputs[label] = result
    made.setModelOutputs(outputs)
    return made


def write(models: Mapping[str, Callable[[], QgsProcessingModelAlgorithm]]) -> None:
    """Write models under their names into resources/models."""
    app = QgsApplication([], False)
    app.initQgis()
    from zoemzone_qgis.processing.provider import ZoemzoneProvider

    provider = ZoemzoneProvider()
    QgsApplication.processingRegistry().addProvider(provider)  # what models are built from
    for name, build in models.items():
        model = build()
        valid, faults = model.validate()
        if not valid:
            raise SystemExit(f"{name}: {faults}")
        if not model.toFile(str(TARGET / f"{name}.model3")):
            raise SystemExit(f"{name} cannot be written")
    app.exitQgis()

"""What all our algorithms share: identity, errors as sentences, styled results, the run record."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, ClassVar

import numpy as np
from qgis.core import (
    NULL,
    QgsCsException,
    QgsException,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterMultipleLayers,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ..core.errors import Cancelled, Fault
from ..core.noclass import with_layer
from ..errors import sentence
from ..i18n import translate, user_locale
from ..layers.style import keep_style, style_when_loaded
from ..paths import HELP, ICONS
from . import reuse
from .feedback import FeedbackProgress
from .fieldnames import value_words
from .inputs import lost_layers, map_name
from .record import RunRecord

GROUPS = {
    "habitat": lambda: translate("Zoemzone", "Habitat"),
    "corridors": lambda: translate("Zoemzone", "Corridors"),
    "measures": lambda: translate("Zoemzone", "Measures"),
    "report": lambda: translate("Zoemzone", "Map and report"),
}

Parameters = Iterable[QgsProcessingParameterDefinition]
NumberLabels = Iterable[tuple[str, str]]
"""Names of outputs with their labels."""

# what a wrong input, a full disk or a library can raise: the user gets a sentence, never a traceback
FAILURES = (Fault, OSError, RuntimeError, MemoryError, ValueError, ArithmeticError, QgsException, QgsCsException)


def plain(value: Any) -> Any:
    """A number as Python's own, in lists and the like, too: QGIS reads a NumPy number as an empty value or 0, without
    a word."""
    if isinstance(value, (list, tuple)):
        return type(value)(plain(one) for one in value) if type(value) in (list, tuple) else value
    if isinstance(value, dict):
        return {name: plain(one) for name, one in value.items()}
    return value.item() if isinstance(value, np.generic) else value


class ZoemzoneAlgorithm(QgsProcessingAlgorithm):
    """Base of the algorithms. A subclass gives ID, GROUP, its texts and parameters, ``prepare`` and ``compute``.

    ``prepare`` runs on the main thread and reads layers and parameters into plain objects on ``self``;
    ``compute`` runs on a worker and returns the outputs. Both may raise ``Fault``.
    """

    ID: ClassVar[str]
    GROUP: ClassVar[str]
    # output parameter -> shipped style
    STYLED: ClassVar[Mapping[str, str]] = {}
    # parameter with a list to choose from -> the names of the choices, which scripts may give instead of numbers
    CHOICES: ClassVar[Mapping[str, Sequence[str]]] = {}
    # what ``compute`` leaves on ``self`` for showing the results, as plain values: kept in the run record for REUSE
    KEPT: ClassVar[Sequence[str]] = ()
    # whether the run records beside the inputs are read, so that they count for REUSE
    READS_RECORDS: ClassVar[bool] = False
    # a required input that a step of a model may lack, because the model leaves it open: then the step is left out
    NEEDED: ClassVar[str] = ""

    # ---- to be given by the subclass ------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Read what lives on the main thread."""

    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work and return every declared output."""
        raise NotImplementedError

    def dialog(self) -> Parameters:
        """Its inputs and destinations, in the order of the dialog."""
        raise NotImplementedError

    def numbers(self) -> NumberLabels:
        """The numbers among its outputs, with their labels."""
        return ()

    def styles(self) -> Mapping[str, str]:
        """The style of each output; for those whose style depends on the input."""
        return self.STYLED

    def aliases(self) -> Mapping[str, str]:
        """The names of the fields of the results in the user's language, with their unit."""
        return {}

    def also_counts(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Mapping[str, Any]:
        """What the results depend on besides the parameters: under the name of a parameter what is found without being
        given, under another name a plain value. Asked after ``prepare``, on the main thread."""
        return {}

    def restored(self, outputs: dict[str, Any]) -> None:
        """What ``KEPT`` cannot hold is made anew: the outputs are those of an earlier run."""

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        """Its own parameters and numbers, then the parameters of all algorithms."""
        for parameter in self.dialog():
            self.addParameter(parameter)
        for name, label in self.numbers():
            self.addOutput(QgsProcessingOutputNumber(name, label))
        self.addParameter(reuse.parameter())

    # ---- identity -------------------------------------------------------------------------------
    def name(self) -> str:
        return self.ID

    def group(self) -> str:
        return GROUPS[self.GROUP]()

    def groupId(self) -> str:  # noqa: N802
        return self.GROUP

    def createInstance(self) -> ZoemzoneAlgorithm:  # noqa: N802
        return type(self)()

    def icon(self) -> QIcon:
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:  # noqa: N802
        return str(ICONS / f"{self.ID}.svg")

    def helpUrl(self) -> str:  # noqa: N802
        language = "nl" if user_locale().startswith("nl") else "en"
        page = HELP / language / f"{self.ID}.html"
        return QUrl.fromLocalFile(str(page)).toString() if page.is_file() else ""

    # ---- running --------------------------------------------------------------------------------
    def numbered(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """The parameters with NumPy's numbers as Python's own, and the names of choices turned into their numbers."""
        parameters = {name: plain(value) for name, value in parameters.items()}

        def number(name: str, value: Any) -> Any:
            if isinstance(value, (list, tuple)):
                return [number(name, one) for one in value]
            known = isinstance(value, str) and value.strip().lower() in self.CHOICES[name]
            return self.CHOICES[name].index(value.strip().lower()) if known else value

        return parameters | {name: number(name, parameters[name]) for name in self.CHOICES if name in parameters}

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        parameters = self.numbered(parameters)
        for name, value in parameters.items():
            if isinstance(value, float) and not math.isfinite(value):
                said = translate("Zoemzone", "{parameter} is {value}. Give a number.")
                return False, said.format(parameter=name, value=value)
        lists = [one for one in self.parameterDefinitions() if isinstance(one, QgsProcessingParameterMultipleLayers)]
        lost = [name for one in lists for name in lost_layers(parameters.get(one.name()), context)]
        if lost:  # QGIS itself says only that the value is not right
            said = translate("Zoemzone", "{layer} cannot be opened. Check the path and the layer name.")
            return False, said.format(layer=", ".join(lost))
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        parameters = self.numbered(parameters)
        self.record = RunRecord(self.ID, parameters)
        self._outputs: dict[str, Any] = {}
        self._map_name = map_name(self, parameters, context)
        # What is raised here reaches a script only as "There were errors": so it waits for processAlgorithm.
        self._refusal: Exception | None = None
        # QGIS lets nobody run an algorithm alone without what it requires, but asks no step of a model for it
        self._is_left_out = bool(self.NEEDED) and parameters.get(self.NEEDED) in (None, "", NULL)
        if self._is_left_out:
            return True
        try:
            # processing.run() does not ask canExecute(), so SciPy is looked for here
            if importlib.util.find_spec("scipy") is None:
                raise Fault(
                    "SciPy is missing. On Windows: OSGeo4W Setup, Advanced, Libs, python3-scipy. "
                    "On Debian and Ubuntu: apt install python3-scipy. Then start QGIS again."
                )
            self.prepare(parameters, context, feedback)
            self._reuse = reuse.Reuse(self, parameters, context, feedback)
        except (QgsProcessingException, Cancelled) as error:
            self._refusal = error
        except FAILURES as error:
            self._refusal = QgsProcessingException(sentence(with_layer(error, self._map_name)))
        return True

    def processAlgorithm(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        parameters = self.numbered(parameters)
        self.progress = FeedbackProgress(feedback)
        if self._is_left_out:
            return self._left_out(feedback)
        try:
            if self._refusal is not None:
                raise self._refusal
            self._reuse.look(self.progress)
            outputs = self._reuse.outputs()
            self._is_reused = outputs is not None
            if outputs is not None:
                self.restored(outputs)
            else:
                outputs = {key: plain(value) for key, value in self.compute(parameters, context, feedback).items()}
                self._reuse.note(outputs, self.record)
                self._write_record(outputs, feedback)
        except Cancelled:
            feedback.pushInfo(translate("Zoemzone", "Stopped by the user; nothing was written."))
            return {}
        except FAILURES as error:
            raise QgsProcessingException(sentence(with_layer(error, self._map_name))) from error
        self._outputs = outputs
        return outputs

    def _left_out(self, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Nothing of a step that lacks its input: said, with a key for every output."""
        feedback.pushWarning(
            translate("Zoemzone", "{step} is left out, for this is not given: {input}.").format(
                step=self.displayName(), input=self.parameterDefinition(self.NEEDED).description()
            )
        )
        return {definition.name(): None for definition in self.outputDefinitions()}

    def _write_record(self, outputs: dict[str, Any], feedback: QgsProcessingFeedback) -> None:
        """The results are complete by now: without their record they are worth keeping all the same."""
        try:
            self.record.write(self, outputs)
        except OSError as error:
            feedback.pushWarning(
                translate("Zoemzone", "The run record could not be written: {error}").format(error=sentence(error))
            )

    def postProcessAlgorithm(  # noqa: N802
        self, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        if not self._outputs:
            return {}  # stopped by the user
        styles, aliases = self.styles(), self.aliases()
        for definition in self.destinationParameterDefinitions():
            output = definition.name()
            layer, qml = self._outputs.get(output), styles.get(output, "")
            if layer and (qml or aliases):
                abstract = self.abstract(output, definition) if qml else ""
                if not self._is_reused and not keep_style(str(layer), qml, abstract, aliases, value_words()):
                    text = translate("Zoemzone", "The style could not be written into {path}.")
                    feedback.pushWarning(text.format(path=layer))
                style_when_loaded(context, str(layer), qml, abstract, aliases=aliases, words=value_words())
        return {}

    def abstract(self, output: str, definition: QgsProcessingParameterDefinition | None) -> str:
        """The description that a result layer carries; the output's help by default."""
        return definition.help() if definition is not None else ""

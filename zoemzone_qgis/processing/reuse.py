"""REUSE: whether an earlier run, by the run record beside its outputs, has made what this run would make again.

Nothing else is remembered between runs. What counts is in ``Reuse.facts``: versions, language, the values of the
parameters, the digests of the inputs (``layers/digest.py``) and of the tables; and the outputs of that run must still
be there as it left them.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorLayer,
)

from ..core.classes import coarse_beside, table_beside
from ..core.errors import Fault
from ..core.progress import Progress
from ..errors import sentence
from ..i18n import translate, user_locale
from ..layers.digest import Digests, LayerState, text_digest, with_parts
from ..layers.runrecord import place
from ..paths import STYLES, TABLES, version
from .inputs import layers_of
from .parameters import tip
from .parametervalue import is_empty, value_of
from .record import RunRecord, plain, record_path
from .sinks import file_of, is_wanted

if TYPE_CHECKING:
    from .base import ZoemzoneAlgorithm

NAME = "REUSE"
LAYERS = ("source", "vector", "raster", "layer", "multilayer")
UNREADABLE = (Fault, OSError, RuntimeError, ValueError, sqlite3.Error, QgsProcessingException)


def parameter() -> QgsProcessingParameterBoolean:
    """REUSE, the same in every algorithm."""
    made = QgsProcessingParameterBoolean(NAME, translate("Zoemzone", "Use an earlier run when nothing changed"), False)
    return tip(
        made,
        translate(
            "Zoemzone",
            "Ticked: when inputs, settings, tables and the version of the plugin are those in the run record beside "
            "the results, those results are used and nothing is computed. Only for results in files that you name.",
        ),
        advanced=True,
    )


class NotReused(Exception):
    """Why the results of an earlier run are not used; ``is_fault`` where the user should look into it."""

    def __init__(self, why: str, is_fault: bool = False) -> None:
        super().__init__(why)
        self.why, self.is_fault = why, is_fault


class Reuse:
    """One run and the record of an earlier one. Made on the main thread, used on the worker."""

    def __init__(
        self,
        algorithm: ZoemzoneAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._algorithm, self._parameters, self._context = algorithm, parameters, context
        self._feedback = feedback
        self.is_asked = bool(algorithm.parameterAsBool(parameters, NAME, context))
        self._temporary = ""
        self._places = self._destinations()
        self._lost: dict[str, str] = {}
        self._values: dict[str, Any] = {}
        self._states: dict[str, list[LayerState]] = {}
        self._files: dict[str, Path] = {}
        self._digests = Digests()
        self.facts: dict[str, Any] = {}
        if self._places:
            self._take()

    # ---- what the run would make and read -------------------------------------------------------
    def _destinations(self) -> dict[str, Path]:
        """The file of each output that is asked for; none where one of them is temporary or no file of its own."""
        found: dict[str, Path] = {}
        scratch = Path(QgsProcessingUtils.tempFolder(self._context)).resolve()
        for definition in self._algorithm.destinationParameterDefinitions():
            if not is_wanted(self._parameters, definition.name()):
                continue
            path = file_of(self._parameters, definition.name())
            if path is None and definition.type() == "folderDestination":
                path = Path(self._algorithm.parameterAsString(self._parameters, definition.name(), self._context))
            if path is None or scratch in path.resolve().parents:
                self._temporary = definition.description()
                return {}
            found[definition.name()] = path
        return found

    def _take(self) -> None:
        """Note values, layers and files, as they are now."""
        more = self._algorithm.also_counts(self._parameters, self._context)
        parameters = {**self._parameters, **more}
        self._values = {
            name: plain(value) for name, value in more.items() if self._algorithm.parameterDefinition(name) is None
        }
        for definition in self._algorithm.parameterDefinitions():
            name, kind = definition.name(), definition.type()
            if definition.isDestination() or name == NAME:
                continue
            given = parameters.get(name)
            try:
                if kind in LAYERS and not is_empty(given):
                    self._states[name] = list(self._states_of(definition, parameters))
                elif kind == "file" and not is_empty(given):
                    self._files[name] = Path(self._algorithm.parameterAsFile(parameters, name, self._context))
                elif kind not in LAYERS:
                    self._values[name] = value_of(self._algorithm, definition, parameters, self._context)
            except UNREADABLE as error:
                self._lost[name] = sentence(error)

    def _states_of(
        self, definition: QgsProcessingParameterDefinition, parameters: dict[str, Any]
    ) -> Iterator[LayerState]:
        """The layers of a parameter."""
        name, given = definition.name(), parameters[definition.name()]
        if definition.type() == "multilayer":
            for layer in layers_of(self._algorithm, parameters, self._context, name):
                yield LayerState(layer)
            return
        chosen, more = None, ""
        if isinstance(given, QgsProcessingFeatureSourceDefinition):
            more = f"{given.featureLimit} {given.filterExpression}"
            given, is_selection = given.source, given.selectedFeaturesOnly
        else:
            is_selection = False
        if isinstance(given, QgsProperty):
            given = given.valueAsString(self._context.expressionContext())[0]
        layer = given
        if not isinstance(given, QgsMapLayer):
            layer = QgsProcessingUtils.mapLayerFromString(str(given), self._context)
        if layer is None:
            raise Fault("{layer} cannot be opened. Check the path and the layer name.", layer=given)
        if is_selection and isinstance(layer, QgsVectorLayer):
            chosen = sorted(layer.selectedFeatureIds())
        yield LayerState(layer, chosen, more)

    # ---- what counts ----------------------------------------------------------------------------
    def look(self, progress: Progress) -> None:
        """Make the digests of the inputs: what a later run is compared with. Nothing where an output is temporary."""
        if not self._places:
            return
        self._digests = Digests(progress)
        inputs: dict[str, Any] = {}
        for name, states in self._states.items():
            inputs[name] = [self._tried(name, lambda state=state: self._digest_of_layer(state)) for state in states]
        for name, path in self._files.items():
            inputs[name] = self._tried(name, lambda path=path: self._digest_of_input(path))
        shipped = sorted(TABLES.glob("*.csv"))
        self.facts = _plain(
            {
                "plugin": version(),
                "qgis": Qgis.version(),
                "language": user_locale()[:2],
                "tables": self._tried("", lambda: self._digests.files(shipped)),
                "values": self._values,
                "inputs": inputs,
                "wanted": sorted(self._places),
            }
        )

    def _tried(self, name: str, make: Any) -> str:
        try:
            return str(make())
        except UNREADABLE as error:
            self._lost[name] = sentence(error)
            return ""

    def _digest_of_layer(self, state: LayerState) -> str:
        """A layer, with the run record beside its file where that is read."""
        content = state.digest(self._digests)
        beside = record_path(Path(place(state.source)[0]))
        return text_digest([content, self._digests.files([beside])]) if self._algorithm.READS_RECORDS else content

    def _digest_of_input(self, path: Path) -> str:
        """An own table with the other tables that count when they stand beside it; a folder with all it holds."""
        if path.is_dir():
            return self._digests.folder(path)
        beside = [path.with_name(one.name) for one in sorted(TABLES.glob("*.csv"))] if path.suffix == ".csv" else []
        return self._digests.files([path, *beside])

    # ---- an earlier run -------------------------------------------------------------------------
    def outputs(self) -> dict[str, Any] | None:
        """The outputs of an earlier run that still hold, after which the algorithm can show them; None, said why, where
        they must be computed."""
        if not self.is_asked:
            return None
        try:
            kept, outputs = self._earlier()
        except NotReused as error:
            (self._feedback.pushWarning if error.is_fault else self._feedback.pushInfo)(error.why)
            return None
        self._feedback.pushInfo(
            translate(
                "Zoemzone",
                "Nothing has changed since {when}: the results of that run are used, and nothing is computed",
            ).format(when=_when(kept))
        )
        return outputs

    def _earlier(self) -> tuple[dict[str, Any], dict[str, Any]]:
        if not self._places:
            text = translate("Zoemzone", "Nothing is reused: {output} is not written to a file of its own that is kept")
            raise NotReused(text.format(output=self._temporary))
        if self._lost:
            text = translate(
                "Zoemzone", "Nothing is reused: {parameter} cannot be compared with an earlier run ({error})"
            )
            name, error = next(iter(self._lost.items()))
            raise NotReused(text.format(parameter=self._label(name), error=error))
        kept = self._record()
        changed = self._changed(kept)
        if changed:
            text = translate("Zoemzone", "Computed anew, because this is not as it was on {when}: {changed}")
            raise NotReused(text.format(when=_when(kept), changed=", ".join(changed)))
        outputs = self._still_there(kept)
        for name, value in kept["reuse"]["shown"].items():
            if name in self._algorithm.KEPT:
                setattr(self._algorithm, name, value)
        return kept, outputs

    def _record(self) -> dict[str, Any]:
        """The record that stands beside every output."""
        found: list[dict[str, Any]] = []
        for path in self._places.values():
            beside = record_path(path)
            if not beside.is_file():
                text = translate("Zoemzone", "Computed, because there is no run record beside {path}")
                raise NotReused(text.format(path=path))
            try:
                facts = json.loads(beside.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                facts = None
            if not _is_whole(facts):
                text = translate("Zoemzone", "The run record {path} is damaged: everything is computed anew.")
                raise NotReused(text.format(path=beside), is_fault=True)
            found.append(facts)
        if any(one != found[0] for one in found):
            text = translate("Zoemzone", "Computed anew, because the results are not all of one run")
            raise NotReused(text)
        return found[0]

    def _changed(self, kept: dict[str, Any]) -> list[str]:
        """What is not as it was, in words."""
        if kept["algorithm"] != f"zoemzone:{self._algorithm.ID}":
            return [translate("Zoemzone", "the algorithm")]
        if kept["plugin_version"] != version():
            return [translate("Zoemzone", "the version of the plugin")]
        if "reuse" not in kept:
            return [translate("Zoemzone", "inputs that could not be compared")]
        now, then = self.facts, kept["reuse"]["facts"]
        words = {
            "plugin": translate("Zoemzone", "the version of the plugin"),
            "qgis": translate("Zoemzone", "the version of QGIS"),
            "language": translate("Zoemzone", "the language"),
            "tables": translate("Zoemzone", "the tables"),
            "wanted": translate("Zoemzone", "which results are asked for"),
        }
        changed = [word for key, word in words.items() if now[key] != then.get(key)]
        for kind in ("values", "inputs"):
            before = then.get(kind, {})
            names = [name for name in {**before, **now[kind]} if before.get(name) != now[kind].get(name)]
            changed += [self._label(name) for name in names]
        tables = tables_of(self._algorithm.record.facts)
        if not changed and not tables.items() <= tables_of(kept).items():
            changed.append(words["tables"])
        return changed

    def _still_there(self, kept: dict[str, Any]) -> dict[str, Any]:
        """The outputs as that run returned them; the layers among them are noted to be loaded, where that is asked."""
        outputs, digests = dict(kept["outputs"]), kept["reuse"]["outputs"]
        moved = translate("Zoemzone", "Computed anew, because {path} is no longer as that run left it")
        for name, path in self._places.items():
            before = outputs.get(name)
            if before is None or Path(str(before)).resolve() != path.resolve():
                raise NotReused(moved.format(path=path))
            try:
                is_same = digests.get(name) == self._digest_of_output(path)
            except UNREADABLE:
                is_same = False
            if not is_same or not digests.get(name):
                raise NotReused(moved.format(path=path))
        for style in kept["reuse"]["styles"]:
            if not Path(style).is_file():
                raise NotReused(moved.format(path=style))
        for definition in self._algorithm.destinationParameterDefinitions():
            name = definition.name()
            if name in self._places and not definition.type().startswith(("file", "folder")):
                outputs[name] = self._algorithm.parameterAsOutputLayer(self._parameters, name, self._context)
        return outputs

    def _digest_of_output(self, path: Path) -> str:
        """An output with the tables that stand beside it, made a digest of anew."""
        if path.is_dir():
            return self._digests.folder(path)
        if path.suffix.lower() == ".gpkg":
            return self._digests.geopackage(path)
        beside = [table_beside(path), coarse_beside(path)] if path.suffix.lower() in (".tif", ".tiff") else []
        return self._digests.files([*with_parts(path), *beside])

    # ---- for a later run ------------------------------------------------------------------------
    def note(self, outputs: Mapping[str, Any], record: RunRecord) -> None:
        """Write what counts into the run record, when all outputs are there."""
        if not self._places or self._lost:
            return
        digests: dict[str, str] = {}
        self._digests = Digests()  # of these outputs nothing is known
        for name, path in self._places.items():
            try:
                digests[name] = self._digest_of_output(path)
            except UNREADABLE:
                return  # not a plain file after all: a later run computes
        folders = {path.resolve().parent for path in self._places.values()}  # styles elsewhere are temporary
        given = [style for style in self._algorithm.styles().values() if not (STYLES / style).is_file()]
        styles = [str(Path(style).resolve()) for style in given if Path(style).resolve().parent in folders]
        shown = {name: getattr(self._algorithm, name) for name in self._algorithm.KEPT}
        record.reuse(_plain({"facts": self.facts, "outputs": digests, "styles": styles, "shown": shown}))

    def _label(self, name: str) -> str:
        definition = self._algorithm.parameterDefinition(name)
        return str(definition.description()) if definition is not None else name


def _is_whole(facts: Any) -> bool:
    """Whether a run record holds what every run record holds, each of its kind."""
    if not isinstance(facts, dict):
        return False
    kinds = {"algorithm": str, "plugin_version": str, "finished": str, "tables": dict, "outputs": dict}
    if not all(isinstance(facts.get(key), kind) for key, kind in kinds.items()):
        return False
    if "reuse" not in facts:
        return True  # of an earlier version, or of inputs that cannot be compared
    reuse, parts = facts["reuse"], {"facts": dict, "outputs": dict, "styles": list, "shown": dict}
    if not isinstance(reuse, dict) or not all(isinstance(reuse.get(key), kind) for key, kind in parts.items()):
        return False
    return all(isinstance(reuse["facts"].get(key, {}), dict) for key in ("values", "inputs"))


def tables_of(facts: Mapping[str, Any]) -> dict[str, str]:
    """The digests of the tables that a run record names."""
    return {name: table["sha256"] for name, table in facts["tables"].items() if isinstance(table, dict)}


def _plain(value: Any) -> Any:
    """A value as it comes back from JSON."""
    return json.loads(json.dumps(value))


def _when(kept: Mapping[str, Any]) -> str:
    """When a run was ready, on the user's clock."""
    try:
        return f"{datetime.fromisoformat(str(kept['finished'])).astimezone():%Y-%m-%d %H:%M}"
    except ValueError:
        return str(kept["finished"])

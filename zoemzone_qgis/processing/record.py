"""The run record: a JSON file beside a file output, from which the run can be repeated."""

from __future__ import annotations

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProperty,
)

from ..paths import version

if TYPE_CHECKING:
    from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition


def plain(value: Any) -> Any:
    """A parameter value as JSON can hold it and Processing takes it back."""
    if isinstance(value, QgsMapLayer):
        return value.source()
    if isinstance(value, QgsProcessingFeatureSourceDefinition):
        return plain(value.source)
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        return plain(value.sink)
    if isinstance(value, QgsProperty):
        return value.staticValue() if value.propertyType() == Qgis.PropertyType.Static else value.asExpression()
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    return str(value)


def digest(path: Path) -> str:
    """SHA-256 of a file, so that a changed table shows."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def record_path(output: Path) -> Path:
    """Where the run record of an output stands.

    >>> record_path(Path("maps/habitat.tif")).name
    'habitat.tif.run.json'
    """
    return output.with_name(output.name + ".run.json")


def is_folder(definition: QgsProcessingParameterDefinition, path: Path) -> bool:
    """Whether an output is a folder that was made."""
    return definition.type() == "folderDestination" and path.is_dir()


class RunRecord:
    """Collects what a run used; written beside each output that is a file or a folder."""

    def __init__(self, algorithm: str, parameters: dict[str, Any]) -> None:
        self.facts: dict[str, Any] = {
            "algorithm": f"zoemzone:{algorithm}",
            "parameters": plain(parameters),
            "plugin_version": version(),
            "qgis_version": Qgis.version(),
            "started": datetime.now(UTC).isoformat(timespec="seconds"),
            "tables": {},
            "sources": [],
            "definitions": {},
        }

    def table(self, name: str, path: Path) -> None:
        """Note a table file with its digest."""
        self.facts["tables"][name] = {"path": str(path), "sha256": digest(path)}

    def source(self, name: str, **facts: Any) -> None:
        """Note an input: what it was read as, its date, how many objects."""
        self.facts["sources"].append({"name": name, **plain(facts)})

    def definition(self, **facts: Any) -> None:
        """Note a choice or a definition that was used (which reading of a rule, which cell size)."""
        self.facts["definitions"].update(plain(facts))

    def reuse(self, facts: dict[str, Any]) -> None:
        """Note what a later run is compared with (``reuse.py``)."""
        self.facts["reuse"] = facts

    def write(self, algorithm: QgsProcessingAlgorithm, outputs: dict[str, Any]) -> None:
        """Write ``<output>.run.json`` beside every output that is a file or a folder."""
        numbers = {key: plain(value) for key, value in outputs.items()}
        facts = {**self.facts, "outputs": numbers, "finished": datetime.now(UTC).isoformat(timespec="seconds")}
        text = json.dumps(facts, indent=1, ensure_ascii=False)
        for definition in algorithm.destinationParameterDefinitions():
            value = outputs.get(definition.name())
            path = Path(str(value).partition("|")[0]) if value else None
            if path is not None and (path.is_file() or is_folder(definition, path)):
                beside = record_path(path)
                try:
                    beside.write_text(text, encoding="utf-8")
                except OSError:
                    beside.unlink(missing_ok=True)
                    raise

"""The run record beside the file of a layer: which algorithm made it, with which parameters, from what."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsMapLayer

MOST_BYTES = 5_000_000  # of a run record; one that is larger is not ours


@dataclass(frozen=True)
class Record:
    """A run record: which algorithm, with which parameters, from which sources, and when it was ready."""

    algorithm: str = ""
    parameters: Mapping[str, object] = field(default_factory=dict)
    outputs: Mapping[str, object] = field(default_factory=dict)
    sources: Sequence[Mapping[str, object]] = ()
    finished: str = ""

    def text(self, key: str) -> str:
        """A parameter as a text, the first of several; empty where it is not set."""
        value = self.parameters.get(key)
        if isinstance(value, list):
            value = value[0] if value else None
        return str(value) if isinstance(value, (str, int, float)) and not isinstance(value, bool) else ""


def place(source: str) -> tuple[str, str]:
    """The file and the layer in it of the source of a layer, to compare with another.

    >>> place("/a/b.gpkg|layername=c|subset=x"), place("/a/b.gpkg") == place("/a/./b.gpkg|layername=b")
    (('/a/b.gpkg', 'c'), True)
    """
    path, *parts = source.split("|")
    given = next((part[len("layername=") :] for part in parts if part.startswith("layername=")), "")
    file = Path(path)
    return str(file), given or file.stem


def record_of(layer: QgsMapLayer) -> Record:
    """The run record beside the file of a layer; an empty one where there is none that can be read."""
    return record_beside(layer.source())


def record_beside(source: str) -> Record:
    """The run record beside the file of the source of a layer; an empty one where there is none that can be read."""
    file = Path(place(source)[0] + ".run.json")
    try:
        if source.startswith(("http:", "https:")) or not file.is_file() or file.stat().st_size > MOST_BYTES:
            return Record()
        facts = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Record()
    if not isinstance(facts, dict) or not isinstance(facts.get("parameters"), dict):
        return Record()
    outputs, sources = facts.get("outputs"), facts.get("sources")
    return Record(
        str(facts.get("algorithm", "")).removeprefix("zoemzone:"),
        facts["parameters"],
        outputs if isinstance(outputs, dict) else {},
        [one for one in sources if isinstance(one, dict)] if isinstance(sources, list) else (),
        str(facts.get("finished") or ""),
    )

"""Run records that stand beside the inputs: which runs the report rests on, and on which layers and values."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ...core.advice.changes import Change, table_changes
from ...core.errors import Fault
from ...core.land.tables import read_table
from ...paths import TABLES

END = ".run.json"
_TABLES = {path.stem: path for path in sorted(TABLES.glob("*.csv"))}


@dataclass(frozen=True)
class Run:
    """A run as its record tells: algorithm id, the file that it made, version of the plugin, when it finished, its
    parameters, tables (name to file), sources, definitions and outputs."""

    algorithm: str
    file: str
    version: str
    qgis: str
    finished: str
    parameters: Mapping[str, Any] = field(default_factory=dict)
    tables: Mapping[str, str] = field(default_factory=dict)
    sources: tuple[Mapping[str, Any], ...] = ()
    definitions: Mapping[str, Any] = field(default_factory=dict)
    outputs: Mapping[str, Any] = field(default_factory=dict)


def file_of_layer(source: str) -> Path | None:
    """The file that a layer's source names; None for what is no file."""
    text = source.partition("|")[0].strip()
    path = Path(text) if text else None
    try:
        return path if path is not None and path.is_file() else None
    except OSError:
        return None  # a layer in memory names its fields there: too long for a file


def read_run(source: str) -> Run | None:
    """The record beside the file of a layer; None where there is none that can be read."""
    path = file_of_layer(source)
    beside = path.with_name(path.name + END) if path is not None else None
    if path is None or beside is None or not beside.is_file():
        return None
    try:
        facts = json.loads(beside.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None  # a damaged record is no record: the report says that there is none
    if not isinstance(facts, dict):
        return None
    tables = {
        str(name): str(one.get("path", ""))
        for name, one in _mapping(facts.get("tables")).items()
        if isinstance(one, dict)
    }
    sources = facts.get("sources")
    rows = tuple(one for one in sources if isinstance(one, dict)) if isinstance(sources, list) else ()
    return Run(
        str(facts.get("algorithm", "")),
        path.name,
        str(facts.get("plugin_version", "")),
        str(facts.get("qgis_version", "")),
        str(facts.get("finished", ""))[:10],
        _mapping(facts.get("parameters")),
        tables,
        rows,
        _mapping(facts.get("definitions")),
        _mapping(facts.get("outputs")),
    )


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def read_runs(sources: Iterable[str]) -> list[Run]:
    """The runs that made some layers, each once, in the order of the layers; runs that made their inputs are told by
    the records beside those inputs, as far as these are still there."""
    found: dict[tuple[str, str, str], Run] = {}
    waiting, seen = [source for source in sources if source], set()
    while waiting:
        source = waiting.pop(0)
        path = file_of_layer(source)
        if path is None or path in seen:
            continue
        seen.add(path)
        run = read_run(source)
        if run is None:
            continue
        key = (run.algorithm, json.dumps(run.parameters, sort_keys=True, default=str), run.finished)
        found.setdefault(key, run)
        waiting += [value for value in _values(run.parameters) if value.partition("|")[0] != source.partition("|")[0]]
    return list(found.values())


def _values(parameters: Mapping[str, Any]) -> list[str]:
    """Texts among the values of parameters: some name files."""
    found: list[str] = []
    for value in parameters.values():
        found += [one for one in (value if isinstance(value, list) else [value]) if isinstance(one, str)]
    return found


@dataclass(frozen=True)
class OwnTable:
    """An own table: its name and file, and the values in it that differ; ``fault`` says why they could not be told."""

    name: str
    file: str
    changes: tuple[Change, ...] = ()
    fault: Fault | None = None


def own_tables(named: Iterable[tuple[str, str]]) -> list[OwnTable]:
    """Which of the tables (name, file) differ from the shipped ones, each file once.

    The class table beside a habitat map is read by the values of its classes: mixtures and derived classes in it are
    ours, too, and left out where the shipped tables make the same.
    """
    found: dict[Path, OwnTable] = {}
    for name, file in named:
        path = Path(file)
        shipped = _TABLES.get(name)
        if shipped is None or path in found or path.parent == TABLES:
            continue
        if not path.is_file():
            if _is_of_plugin(name, file):
                continue
            fault = Fault("{file} is not there. Choose another file or folder.", file=path)
            found[path] = OwnTable(name, path.name, (), fault)
            continue
        try:
            read_table(path, ())
            changes = table_changes(shipped, path)
        except (Fault, OSError, ValueError) as error:
            fault = error if isinstance(error, Fault) else Fault("The run stopped: {error}", error=error)
            found[path] = OwnTable(name, path.name, (), fault)
            continue
        if path.name.endswith(".classes.csv"):
            changes = _without_made(changes)
        if changes:
            found[path] = OwnTable(name, path.name, changes)
    return list(found.values())


def _is_of_plugin(name: str, file: str) -> bool:
    """Whether a table lies where a plugin keeps its own: that of another computer, which is not to be seen from here.

    >>> _is_of_plugin("rules", "C:\\\\QGIS\\\\plugins\\\\zoemzone\\\\resources\\\\tables\\\\rules.csv")
    True
    >>> _is_of_plugin("rules", "/home/a/rules.csv")
    False
    """
    return re.split(r"[\\/]", file)[-3:] == ["resources", "tables", f"{name}.csv"]


def _without_made(changes: tuple[Change, ...]) -> tuple[Change, ...]:
    """Without rows and empty cells that writing a class table adds."""
    return tuple(
        change
        for change in changes
        if change.column and not (change.shipped == "" and change.column.endswith(("_low", "_high")))
    )

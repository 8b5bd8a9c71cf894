"""What the run records beside the inputs say: runs, and every setting that is not the usual one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from ...i18n import speaking
from ...layers.advice.records import Run
from ...report.advice.model import Both, OwnValue, Step

SIMPLE = ("number", "distance", "enum", "boolean", "string", "area", "duration", "scale")
"""Types of parameters whose values are settings; the others are layers, fields, files and places."""
UNTOLD = frozenset(("REUSE", "NAME", "LANGUAGE"))


def algorithm_of(id: str) -> QgsProcessingAlgorithm | None:
    """The algorithm of a run; None where there is none of that name any more."""
    return QgsApplication.processingRegistry().algorithmById(id) if id else None


def steps_of(runs: Iterable[Run]) -> list[Step]:
    """The runs with the names of their algorithms. On the main thread."""
    return [Step(run.algorithm, _name(run.algorithm), run.version, run.finished, run.file) for run in runs]


def _name(id: str) -> Both:
    known = algorithm_of(id)
    if known is None:
        return Both(id, id)
    names = []
    for language in ("nl", "en"):
        with speaking(language):
            names.append(str(known.displayName()))
    return Both(*names)


def changed_settings(runs: Iterable[Run], language: str) -> list[OwnValue]:
    """The settings of the runs that differ from the defaults of their algorithms. On the main thread."""
    found: dict[tuple[str, str, str], OwnValue] = {}
    with speaking(language):
        for run in runs:
            known = algorithm_of(run.algorithm)
            fresh = known.create() if known is not None else None
            for definition in fresh.parameterDefinitions() if fresh is not None else ():
                change = _change(run, fresh, definition)
                if change is not None:
                    found.setdefault((run.algorithm, definition.name(), change.own), change)
    return list(found.values())


def _change(
    run: Run, algorithm: QgsProcessingAlgorithm, definition: QgsProcessingParameterDefinition
) -> OwnValue | None:
    name = definition.name()
    if definition.type() not in SIMPLE or name in UNTOLD or name not in run.parameters:
        return None
    given, usual = run.parameters[name], definition.defaultValue()
    if given is None or _same(given, usual):
        return None
    return OwnValue(
        str(algorithm.displayName()),
        f"{definition.description()} ({name})",
        _told(definition, usual),
        _told(definition, given),
    )


def _same(one: Any, other: Any) -> bool:
    if one == other or (one in ("", None) and other in ("", None)):
        return True
    try:
        return float(one) == float(other)
    except (TypeError, ValueError):
        return str(one).strip() == str(other if other is not None else "").strip()


def _told(definition: QgsProcessingParameterDefinition, value: Any) -> str:
    """A value in words: choices by their text."""
    if isinstance(definition, QgsProcessingParameterEnum):
        options, chosen = definition.options(), value if isinstance(value, list) else [value]
        if all(isinstance(one, int) and 0 <= one < len(options) for one in chosen):
            return ", ".join(options[one] for one in chosen)
    if value is None or value == "":
        return "-"
    return ", ".join(map(_text, value)) if isinstance(value, list) else _text(value)


def _text(value: Any) -> str:
    """A value as text: whole numbers without decimals."""
    return f"{value:.15g}" if isinstance(value, float) else str(value)

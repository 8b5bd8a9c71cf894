"""The value of a parameter as a run gets it, in plain terms: two spellings of one value are equal."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    NULL,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProperty,
)
from qgis.PyQt.QtCore import QDateTime, Qt

from .inputs import day_or_today, listed
from .record import plain

NUMBERS = ("number", "distance", "area", "volume", "duration", "scale")


def is_empty(value: Any) -> bool:
    """Whether nothing was given: QGIS knows several nothings."""
    return value is None or value == NULL or value in ("", [], ())


def value_of(
    algorithm: QgsProcessingAlgorithm,
    definition: QgsProcessingParameterDefinition,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Any:
    """The value that counts: the default where none is given, today for a date without one."""
    name, kind = definition.name(), definition.type()
    value = parameters.get(name, definition.defaultValue())
    if isinstance(value, QgsProperty):
        value = value.value(context.expressionContext(), definition.defaultValue())[0]
    parameters = {**parameters, name: value}
    if kind == "datetime":
        given: QDateTime = algorithm.parameterAsDateTime(parameters, name, context)
        return given.toString(Qt.DateFormat.ISODate) if given.isValid() else str(day_or_today(given.date()))
    if kind == "enum":  # left empty it would answer with its first option
        return [] if is_empty(value) else algorithm.parameterAsEnums(parameters, name, context)
    if is_empty(value) and is_empty(definition.defaultValue()):
        return None
    if kind in NUMBERS:
        return algorithm.parameterAsDouble(parameters, name, context)
    if kind == "boolean":
        return algorithm.parameterAsBool(parameters, name, context)
    if kind == "crs":
        crs = algorithm.parameterAsCrs(parameters, name, context)
        return crs.authid() or crs.toWkt()
    if kind == "extent":
        box, crs = algorithm.parameterAsExtent(parameters, name, context), None
        crs = algorithm.parameterAsExtentCrs(parameters, name, context)
        return [box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), crs.authid() or crs.toWkt()]
    if kind == "field":
        return [part for one in listed(value) for part in str(one).split(";")]
    return (
        plain(value)
        if isinstance(value, (list, tuple, dict))
        else algorithm.parameterAsString(parameters, name, context)
    )

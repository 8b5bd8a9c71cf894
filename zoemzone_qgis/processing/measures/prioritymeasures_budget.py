"""Budgets, years and shares as the user gives them, checked."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import NULL, QgsProcessingAlgorithm, QgsProcessingContext, QgsProperty

from ...core.errors import Fault
from ...core.plan import Budget
from ...i18n import translate
from ...layers.gaps import number
from ..landinput import is_given
from .prioritymeasures_form import MOST_YEARS

BUDGETS = ("BUDGET_ONE_OFF", "BUDGET_PER_YEAR", "BUDGET_TOTAL")


def refused_budget(parameters: Mapping[str, Any]) -> str:
    """A sentence on the first budget that is none, in the user's language; empty where all are fine."""
    for name in BUDGETS:
        value = parameters.get(name)
        if value is None or value == NULL or value == "" or isinstance(value, QgsProperty):
            continue
        if isinstance(value, bool) or number(value) is None:
            said = translate(
                "Zoemzone", "{parameter} is {value}. Give an amount in EUR, or leave it empty for no limit."
            )
            return str(said.format(parameter=name, value=value))
        if float(str(value).strip().replace(",", ".")) < 0:
            said = translate("Zoemzone", "{parameter} is {value}. A budget must be 0 or more; empty means no limit.")
            return str(said.format(parameter=name, value=value))
    return ""


def as_number(value: Any) -> Any:
    """A budget as text as a number; anything else as it is."""
    found = number(value) if isinstance(value, str) else None
    return value if found is None else found


def budget_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> float | None:
    """A budget; None for no limit."""
    if not is_given(parameters, name):
        return None
    found = float(algorithm.parameterAsDouble(parameters, name, context))
    if not math.isfinite(found) or found < 0:
        raise Fault(
            "{parameter} is {value}. A budget must be 0 or more; empty means no limit.", parameter=name, value=found
        )
    return found


@dataclass(frozen=True)
class Years:
    """When the plan is carried out: ``count`` years among which the one-off cost is divided evenly, or the ``yearly``
    one-off budgets."""

    count: int = 1
    yearly: tuple[float, ...] = ()

    @property
    def total(self) -> float | None:
        """What the yearly budgets are together; None where none are given."""
        return sum(self.yearly) if self.yearly else None

    def budgets(self, one_off: float | None, cost: float) -> tuple[float, ...]:
        """The one-off budget of each year; ``cost`` is that of the plan, divided where there is no budget."""
        if self.yearly:
            return self.yearly
        return ((cost if one_off is None else max(one_off, cost)) / self.count,) * self.count


def years_of(given: str) -> Years:
    """What YEARS says.

    >>> years_of("3").count, years_of("20000; 10000,50").yearly
    (3, (20000.0, 10000.5))
    """
    parts = [part.strip() for part in given.replace("\n", ";").split(";")]
    if not any(parts):
        return Years()
    amounts = [_amount(part, given) for part in parts if part]
    if len(amounts) == 1 and ";" not in given:
        count = amounts[0]
        if count != int(count) or not 1 <= count <= MOST_YEARS:
            raise Fault(
                "YEARS is {value}. Give a whole number of years from 1 to {most}, or the one-off budget of each year "
                "with a semicolon between them, such as 20000; 10000.",
                value=given,
                most=MOST_YEARS,
            )
        return Years(int(count))
    return Years(len(amounts), tuple(amounts))


def _amount(part: str, given: str) -> float:
    try:
        found = float(part.replace(" ", "").replace(",", "."))
    except ValueError:
        found = math.nan
    if not math.isfinite(found) or found < 0:
        raise Fault(
            "YEARS is {value}: {part} is not an amount of 0 or more. Write the one-off budget of each year in EUR, "
            "such as 20000; 10000.",
            value=given,
            part=part,
        )
    return found


def matrix_of(values: Sequence[Any], parameter: str) -> dict[str, Budget]:
    """Budgets by name from a table of three columns; an empty amount has no limit."""
    found: dict[str, Budget] = {}
    if len(values) % 3:
        raise Fault("{parameter} must hold three columns: a name, EUR once and EUR per year.", parameter=parameter)
    for begin in range(0, len(values), 3):
        name = str(values[begin] if values[begin] is not None and values[begin] != NULL else "").strip()
        limits = [_limit(value, name, parameter) for value in values[begin + 1 : begin + 3]]
        if not name:
            if limits == [None, None]:
                continue  # an empty row of the dialog
            raise Fault("{parameter}: a budget has no name. Fill in whose it is.", parameter=parameter)
        if name.casefold() in {one.casefold() for one in found}:
            raise Fault("{parameter}: {name} stands there twice. Keep one row.", parameter=parameter, name=name)
        found[name] = Budget(one_off=limits[0], per_year=limits[1])
    return found


def _limit(value: Any, name: str, parameter: str) -> float | None:
    if value is None or value == NULL or str(value).strip() == "":
        return None
    found = None if isinstance(value, bool) else number(value)
    if found is None or found < 0:
        raise Fault(
            "{parameter}: the budget of {name} is {value}. Give an amount of 0 or more in EUR, or leave it empty.",
            parameter=parameter,
            name=name,
            value=value,
        )
    return found


def matched(budgets: Mapping[str, Budget], names: Mapping[str, str]) -> tuple[dict[str, Budget], list[str]]:
    """Budgets by the names that options have (``names``: from folded text to the name), and those that fit none."""
    found, unknown = {}, []
    for name, budget in budgets.items():
        known = names.get(name.casefold())
        if known is None:
            unknown.append(name)
        else:
            found[known] = budget
    return found, unknown

"""What a shipped model adds to its steps: figures as number outputs, the group of its layers, and what was left out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from qgis.core import (
    NULL,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
)

from ..i18n import translate
from ..layers.style import switch_off_when_loaded
from ..layers.vector import field_value
from .base import plain
from .report.opportunitymap_areas import NAMES

GROUP = "Kansenkaart"
LEFT_OUT = "LEFT_OUT"
REPORTS = ("advice_report_as_web_page", "advice_report_as_pdf")
MOST_NAMES = 3
LONGEST = 80  # characters of the name of a group

FIGURES: dict[str, tuple[tuple[str, str, str], ...]] = {
    "kansenkaart": (
        ("KNOWN_PCT", "habitat", "MUNICIPALITY_KNOWN_PCT"),
        ("CONFIDENCE_PCT", "habitat", "CONFIDENCE_PCT"),
        ("BEST_DISC_HA", "blocks", "BEST_DISC_HA"),
        ("COUNT_BNB", "blocks", "COUNT_BNB"),
        ("COUNT_NEARLY", "blocks", "COUNT_NEARLY"),
        ("COUNT_GAPS", "gaps", "COUNT_GAPS"),
        ("CHOSEN", "plan", "CHOSEN"),
        ("COST_TOTAL", "plan", "COST_TOTAL"),
    ),
    "kansenkaart_forage": (
        ("KNOWN_PCT", "habitat", "MUNICIPALITY_KNOWN_PCT"),
        ("CONFIDENCE_PCT", "habitat", "CONFIDENCE_PCT"),
    ),
    "kansenkaart_gaps": (("COUNT_BNB", "blocks", "COUNT_BNB"), ("COUNT_GAPS", "gaps", "COUNT_GAPS")),
    "kansenkaart_measures": (("CHOSEN", "plan", "CHOSEN"), ("COST_TOTAL", "plan", "COST_TOTAL")),
    "kansenkaart_province": (
        ("MUNICIPALITIES", "municipalities", "MUNICIPALITIES"),
        ("RANKED", "municipalities", "RANKED"),
        ("NO_DATA", "municipalities", "NO_DATA"),
        ("DEPENDS_PCT", "municipalities", "DEPENDS_PCT"),
        ("SHARED_BLOCKS", "municipalities", "SHARED_BLOCKS"),
    ),
    "kansenkaart_pilots": (
        ("KNOWN_PCT", "rich", "MUNICIPALITY_KNOWN_PCT"),
        ("CLASS_AGREEMENT_PCT", "compare_habitat", "AGREEMENT_PCT"),
        ("EFFECTIVE_RICH_HA", "compare_habitat", "EFFECTIVE_FIRST_HA"),
        ("EFFECTIVE_POOR_HA", "compare_habitat", "EFFECTIVE_SECOND_HA"),
        ("STATUS_AGREEMENT_PCT", "compare_habitat", "STATUS_AGREEMENT_PCT"),
        ("ERROR_MEAN", "compare_results", "MEAN_DIFFERENCE"),
        ("ERROR_CELL", "compare_results", "RMSE"),
        ("SPEARMAN", "compare_results", "SPEARMAN"),
        ("BEST_OVERLAP_PCT", "compare_results", "BEST_OVERLAP_PCT"),
    ),
}
"""Number outputs of each model, with the step and the output that gives them."""

SHOWN: dict[str, frozenset[str]] = {
    "kansenkaart": frozenset({"opportunity_map", "gaps", "routes", "habitat_map"}),
    "kansenkaart_forage": frozenset({"food_and_nest_maps", "habitat_map"}),
    "kansenkaart_gaps": frozenset({"building_blocks", "gaps", "routes"}),
    "kansenkaart_measures": frozenset({"plan"}),
    "kansenkaart_province": frozenset({"municipalities_compared", "land_that_depends_on_missing_data"}),
    "kansenkaart_pilots": frozenset({"habitat_differences"}),
}
"""Results that are switched on when a model is done: all of them over each other say nothing."""


def labels() -> dict[str, str]:
    """What the number outputs are called."""
    return {
        "KNOWN_PCT": translate("Zoemzone", "Known land of the municipality in percent"),
        "CONFIDENCE_PCT": translate("Zoemzone", "Mean confidence in percent"),
        "BEST_DISC_HA": translate("Zoemzone", "Effective habitat in the best circle of 1 km2 (ha)"),
        "COUNT_BNB": translate("Zoemzone", "Number of B&B areas"),
        "COUNT_NEARLY": translate("Zoemzone", "Number of nearly-B&B areas"),
        "COUNT_GAPS": translate("Zoemzone", "Number of gaps"),
        "CHOSEN": translate("Zoemzone", "Number of measures chosen"),
        "COST_TOTAL": translate("Zoemzone", "Cost of the plan over its years (EUR)"),
        "CLASS_AGREEMENT_PCT": translate("Zoemzone", "Agreement of classes (%)"),
        "EFFECTIVE_RICH_HA": translate("Zoemzone", "Effective habitat by the rich data (ha)"),
        "EFFECTIVE_POOR_HA": translate("Zoemzone", "Effective habitat by the poor data (ha)"),
        "STATUS_AGREEMENT_PCT": translate("Zoemzone", "Agreement of the status of building blocks (%)"),
        "ERROR_MEAN": translate("Zoemzone", "Error to quote: poor minus rich on average (percent points)"),
        "ERROR_CELL": translate("Zoemzone", "Error to quote: typical of a single cell (percent points)"),
        "SPEARMAN": translate("Zoemzone", "Rank correlation (-1 to 1)"),
        "BEST_OVERLAP_PCT": translate("Zoemzone", "Overlap of the best part (%)"),
        "MUNICIPALITIES": translate("Zoemzone", "Number of municipalities"),
        "RANKED": translate("Zoemzone", "Municipalities of which 75 % or more is known"),
        "NO_DATA": translate("Zoemzone", "Municipalities without any data"),
        "DEPENDS_PCT": translate("Zoemzone", "Known land that depends on missing data (%)"),
        "SHARED_BLOCKS": translate("Zoemzone", "Building blocks that lie across a border"),
        LEFT_OUT: translate("Zoemzone", "Number of steps that were left out"),
    }


def numbers(model: QgsProcessingModelAlgorithm) -> Iterator[tuple[str, str]]:
    """Name and label of each number output of a model."""
    called = labels()
    for name, _, _ in FIGURES.get(model.name(), ()):
        yield name, called[name]
    yield LEFT_OUT, called[LEFT_OUT]


def figures(model: QgsProcessingModelAlgorithm, results: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """The number outputs, from the results of the steps by their id; None for a step that was left out or stopped."""
    made = {name: plain(results.get(step, {}).get(output)) for name, step, output in FIGURES.get(model.name(), ())}
    left_out = [step for step, found in results.items() if found and all(value is None for value in found.values())]
    return {**made, LEFT_OUT: len(left_out)}


def settle_layers(
    model: QgsProcessingModelAlgorithm,
    made: dict[str, Any],
    layers: Iterable[str],
    context: QgsProcessingContext,
    group: str,
    called: dict[str, str],
) -> None:
    """Put the results that QGIS loads into their group, by their names in the user's language (``called``), those
    that are not the answer switched off."""
    names = {str(value): name for name, value in made.items()}
    for layer in layers:
        details = context.layerToLoadOnCompletionDetails(layer)
        details.groupName = group
        if not details.forceName:
            details.name = called.get(details.name, details.name)
        if names.get(layer) not in SHOWN.get(model.name(), ()):
            switch_off_when_loaded(details, group)


# ---- running ------------------------------------------------------------------------------------
def steps(model: QgsProcessingModelAlgorithm) -> list[str]:
    """The algorithms of the active steps in the order in which they run: a step waits for all it depends on."""
    children = model.childAlgorithms()
    done: set[str] = set()
    found: list[str] = []
    while ready := [id for id in children if id not in done and model.dependsOnChildAlgorithms(id) <= done]:
        done |= set(ready)
        found += [children[id].algorithmId().partition(":")[2] for id in ready if children[id].isActive()]
    return found


def is_open(parameters: dict[str, Any], name: str) -> bool:
    """Whether a parameter was left open."""
    return parameters.get(name) in (None, "", NULL)


def not_given(model: QgsProcessingModelAlgorithm, parameters: dict[str, Any]) -> list[str]:
    """A sentence for each layer that was left open, for those of which no step says so itself."""
    sentences = {
        "MUNICIPALITY": translate("Zoemzone", "No municipality is given: the map covers all of the layers."),
        "NATURE": translate(
            "Zoemzone", "No protected nature is given: only good habitat in B&B areas and stepping stones is kept."
        ),
        "MANAGERS": translate(
            "Zoemzone", "No managers are given: the class of the land tells who is likely to manage it."
        ),
    }
    known = {parameter.name() for parameter in model.parameterDefinitions()}
    return [text for name, text in sentences.items() if name in known and is_open(parameters, name)]


def area_names(
    model: QgsProcessingModelAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> list[str]:
    """The names of the areas in the layer of the municipality, each once; "" for each without a name. No more than
    are needed to see that there are many."""
    if model.parameterDefinition("MUNICIPALITY") is None or is_open(parameters, "MUNICIPALITY"):
        return []
    source = model.parameterAsSource(parameters, "MUNICIPALITY", context)
    has_field = model.parameterDefinition("AREA_FIELD") is not None
    field = model.parameterAsString(parameters, "AREA_FIELD", context) if has_field else ""
    found: list[str] = []
    for feature in source.getFeatures() if source is not None else []:
        values = [field_value(feature, name) for name in ([field] if field else NAMES)]
        name = next((" ".join(str(value).split()) for value in values if value not in (None, NULL, "")), "")
        if not name or name not in found:
            found.append(name)
        if len(found) > MOST_NAMES:
            break
    return found


def group_name(names: list[str]) -> str:
    """The group of layers that the results come into: with the name of the municipality, where it has one. Those of a
    province have none in common."""
    known = [name for name in names if name]
    if not known or len(names) > MOST_NAMES:
        return GROUP
    return f"{GROUP} {', '.join(known)}"[:LONGEST].strip()


def reported(parameters: dict[str, Any], names: list[str]) -> tuple[dict[str, Any], str]:
    """What the step of the advice report gets instead, and a sentence where that leaves something out: a web page and
    a PDF are of one municipality."""
    if len(names) == 1 and names[0] and is_open(parameters, "NAME"):
        given = parameters.get("MUNICIPALITY")
        if isinstance(given, QgsProcessingFeatureSourceDefinition) and given.selectedFeaturesOnly:
            return {"NAME": names[0]}, ""
    if len(names) < 2 or not is_open(parameters, "NAME"):
        return {}, ""
    pages = [name for name in REPORTS if not is_open(parameters, name)]
    if not pages:
        return {}, ""
    said = translate(
        "Zoemzone",
        "The layer of the municipality holds several: no report is written, only its figures. Fill in the name of one "
        "for its report.",
    )
    return dict.fromkeys(pages), said

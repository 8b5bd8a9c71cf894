"""The form of prioritymeasures: its parameters and outputs, with labels and tooltips."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMatrix,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...core.plan import EXACT, GREEDY
from ...i18n import translate
from ..parameters import link_distances, number, optional_number, tip

SOLVERS = (GREEDY, EXACT)
OWNER, VILLAGE, CO_BENEFIT = "owner", "village", "co_benefit"
MOST_YEARS = 100
_POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon)]
_ANY = Qgis.ProcessingFieldParameterDataType.Any


def help_text() -> str:
    """What the algorithm does, how, and what its outputs mean."""
    return translate(
        "Zoemzone",
        "This algorithm chooses the measures that bring most for wild bees within a budget, ranks them, and says how "
        "far the plan can be from the best possible one.\n\n"
        "Three things count, each in its own unit and weighted by you: seasonal food at nests (ha of fed nest land; "
        "the need of each season is capped, so that filling the hungry season counts and more of the same does not), "
        "hectares towards completing nearly-B&B areas (annual measures bring none), and gaps closed in the network "
        "(by a whole chain only). Each is divided by what all allowed measures together would bring.\n\n"
        "Options come from What can be done on each parcel, or from a layer drawn by hand: polygons with a name (unit, "
        "parcel or id) and a cost (cost_one_off or cost, in EUR; cost_per_year where there is any). Gains that are "
        "not given count 0. Options of one parcel on the same class of land exclude each other.\n\n"
        "Budgets: an empty budget has no limit. With 0 only what costs nothing can be chosen. The cost per year is "
        "that above present management; savings make room for other costs. Ranking is by cost over the horizon.\n\n"
        "The fast solver adds what gains most per euro, counts again after each choice, then tries swaps; it reports a "
        "proven bound: no plan within the budgets can score more. The exact solver goes on until the time limit, and "
        "says how far it came. Equal choices are decided by co-benefit, then by name.\n\n"
        "The plan: rank, class (top, good, possible), the ranks that it cannot be told apart from (rank_low, "
        "rank_high), what each measure adds to each goal at its turn, loss_pct (what is lost when it may not be done "
        "and its money goes elsewhere), year, the gaps that open again and the areas that are incomplete again without "
        "it, and the reason in Dutch and English. The curve shows what more or less money buys.",
    )


def inputs() -> list[Any]:
    """What an officer fills in."""
    return [*_layers(), *_money(), *_weights(), *_fields(), *_shares(), *_solving(), *_links()]


def _field(name: str, label: str, text: str, default: str | None = None) -> Any:
    return tip(QgsProcessingParameterField(name, label, default, "INPUT", _ANY, optional=True), text, advanced=True)


def _layers() -> list[Any]:
    return [
        tip(
            QgsProcessingParameterFeatureSource("INPUT", translate("Zoemzone", "Measure options"), _POLYGONS),
            translate(
                "Zoemzone",
                "Options from What can be done on each parcel, or polygons with a name and a cost in EUR.",
            ),
        ),
        tip(
            QgsProcessingParameterFeatureSource(
                "NESTS",
                translate("Zoemzone", "Nest cells"),
                [int(Qgis.ProcessingSourceType.VectorPoint)],
                optional=True,
            ),
            translate(
                "Zoemzone",
                "Points with nests, food and need, made with the options. Empty: looked for beside the options; where "
                "there is none, each option counts by itself.",
            ),
        ),
        tip(
            QgsProcessingParameterFeatureSource(
                "GAPS",
                translate("Zoemzone", "Gaps"),
                [int(Qgis.ProcessingSourceType.VectorLine)],
                optional=True,
            ),
            translate("Zoemzone", "Gaps found by Missing links in the bee network, or lines drawn across a gap."),
        ),
    ]


def _money() -> list[Any]:
    # no least value here: a budget below 0 gets a sentence of our own
    return [
        optional_number(
            "BUDGET_ONE_OFF",
            translate("Zoemzone", "Budget, one-off (EUR)"),
            translate("Zoemzone", "In EUR for all measures together. Empty: no limit."),
            low=None,
        ),
        optional_number(
            "BUDGET_PER_YEAR",
            translate("Zoemzone", "Budget, extra per year (EUR)"),
            translate("Zoemzone", "In EUR per year above present management. Empty: no limit."),
            low=None,
        ),
        tip(
            QgsProcessingParameterString("YEARS", translate("Zoemzone", "Years to carry it out"), "", optional=True),
            translate(
                "Zoemzone",
                "A number of years (the one-off budget is divided evenly), or the one-off budget of each year in EUR: "
                "20000; 10000. Empty: all in one year.",
            ),
        ),
    ]


def _weights() -> list[Any]:
    def weight(name: str, label: str, text: str, default: float) -> Any:
        return number(name, label, text, default, 0.0, advanced=True, decimals=2)

    return [
        optional_number(
            "BUDGET_TOTAL",
            translate("Zoemzone", "Budget over the horizon (EUR)"),
            translate("Zoemzone", "In EUR: once and per year added up over the horizon. Empty: no limit."),
            low=None,
            advanced=True,
        ),
        number(
            "HORIZON_YEARS",
            translate("Zoemzone", "Horizon (years)"),
            translate("Zoemzone", "Years over which costs are added up."),
            10.0,
            1.0,
            100.0,
            advanced=True,
            decimals=0,
        ),
        weight(
            "WEIGHT_FORAGE",
            translate("Zoemzone", "Weight of food at nests"),
            translate("Zoemzone", "0 to 1; the three weights are counted beside each other."),
            0.5,
        ),
        weight(
            "WEIGHT_BNB",
            translate("Zoemzone", "Weight of completing B&B areas"),
            translate("Zoemzone", "0 to 1; the three weights are counted beside each other."),
            0.25,
        ),
        weight(
            "WEIGHT_GAPS",
            translate("Zoemzone", "Weight of closing gaps"),
            translate("Zoemzone", "0 to 1; the three weights are counted beside each other."),
            0.25,
        ),
    ]


def _fields() -> list[Any]:
    return [
        _field(
            "LOCK_FIELD",
            translate("Zoemzone", "Locks"),
            translate(
                "Zoemzone",
                "Field with must, never or promised (moet, nooit, toegezegd): always chosen; never; done by a partner "
                "already, counted as there at no cost.",
            ),
        ),
        _field(
            "WILLING_FIELD",
            translate("Zoemzone", "Willingness of the owner"),
            translate("Zoemzone", "Field; options with no, nee or 0 are left out and their share is shown."),
        ),
        _field(
            "OWNER_FIELD",
            translate("Zoemzone", "Owner"),
            translate("Zoemzone", "Field with the owner, or with the municipality for a fair share of each."),
            OWNER,
        ),
        _field(
            "CO_FIELD",
            translate("Zoemzone", "Co-benefit"),
            translate("Zoemzone", "Field with 0 to 1; higher goes first where gains per euro are equal."),
            CO_BENEFIT,
        ),
        _field(
            "AREA_FIELD",
            translate("Zoemzone", "Village or district"),
            translate("Zoemzone", "Field by which kilometres of verge and hectares are added up."),
            VILLAGE,
        ),
    ]


def _shares() -> list[Any]:
    heads = [
        translate("Zoemzone", "Name"),
        translate("Zoemzone", "One-off (EUR)"),
        translate("Zoemzone", "Per year (EUR)"),
    ]

    def matrix(name: str, label: str, text: str) -> Any:
        return tip(QgsProcessingParameterMatrix(name, label, 3, False, heads, [], True), text, advanced=True)

    return [
        matrix(
            "OWNER_BUDGETS",
            translate("Zoemzone", "Budgets of owners"),
            translate("Zoemzone", "Name of the owner, EUR once and EUR per year; an empty amount has no limit."),
        ),
        matrix(
            "EXECUTOR_BUDGETS",
            translate("Zoemzone", "Budgets of executors"),
            translate("Zoemzone", "Name of the executor, EUR once and EUR per year; an empty amount has no limit."),
        ),
        number(
            "FAIR_SHARE",
            translate("Zoemzone", "Fair share of each owner (0-1)"),
            translate(
                "Zoemzone",
                "0 to 1: this share of the budget is divided evenly over the owners, as far as their options go. "
                "0: not used.",
            ),
            0.0,
            0.0,
            1.0,
            advanced=True,
            decimals=2,
        ),
        number(
            "MIN_CONFIDENCE",
            translate("Zoemzone", "Least confidence of the land (%)"),
            translate(
                "Zoemzone",
                "In %. Options on land of which less is known (confidence_pct) are left out: survey them first. What "
                "must be done or is promised stays. 0: all options count.",
            ),
            0.0,
            0.0,
            100.0,
            advanced=True,
            decimals=0,
        ),
    ]


def _solving() -> list[Any]:
    solvers = [
        translate("Zoemzone", "Fast, with a proven bound"),
        translate("Zoemzone", "Exact, within a time limit"),
    ]
    return [
        tip(
            QgsProcessingParameterEnum("SOLVER", translate("Zoemzone", "Solver"), solvers, False, 0),
            translate("Zoemzone", "How the plan is searched for. In scripts: greedy or exact."),
            advanced=True,
        ),
        number(
            "TIME_LIMIT",
            translate("Zoemzone", "Time limit of the exact solver (s)"),
            translate("Zoemzone", "In seconds. Out of time it gives the best plan found, with its proven bound."),
            30.0,
            0.0,
            86_400.0,
            advanced=True,
            decimals=0,
        ),
        number(
            "GAP_PCT",
            translate("Zoemzone", "Proven distance to stop at (%)"),
            translate("Zoemzone", "In % of the best possible plan: the exact solver stops as soon as it is proven."),
            0.01,
            0.0,
            100.0,
            advanced=True,
            decimals=3,
        ),
        _whole(
            "DRAWS",
            translate("Zoemzone", "Draws of uncertain values"),
            translate("Zoemzone", "How often values and costs are drawn anew to see how sure each rank is. 0: none."),
            100,
            0,
            10_000,
        ),
        _whole(
            "SEED",
            translate("Zoemzone", "Seed of the draws"),
            translate("Zoemzone", "The same number gives the same draws."),
            1,
            0,
            2_147_483_647,
        ),
    ]


def _whole(name: str, label: str, text: str, default: int, low: int, high: int) -> Any:
    made = QgsProcessingParameterNumber(
        name, label, Qgis.ProcessingNumberParameterType.Integer, default, False, low, high
    )
    return tip(made, text, advanced=True)


def _links() -> list[Any]:
    return [
        tip(
            QgsProcessingParameterFeatureSource(
                "BLOCKS", translate("Zoemzone", "Building blocks"), _POLYGONS, optional=True
            ),
            translate("Zoemzone", "Blocks that are there already; they take part in chains at no cost."),
            advanced=True,
        ),
        *link_distances(),
    ]

"""What a run says of its plan, and its number outputs."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback

from ...core.plan import CANCELLED, Budget
from ...core.wording import DUTCH, ENGLISH, whole
from ...i18n import translate, user_locale
from .prioritymeasures_option import OptionSet
from .prioritymeasures_plan import Planned


def say_budget(budget: Budget, feedback: QgsProcessingFeedback) -> None:
    """Say what a budget of 0, or none, means."""
    if 0 in (budget.one_off, budget.per_year, budget.total):
        feedback.pushWarning(
            translate("Zoemzone", "A budget is 0: only measures that cost nothing of it can be chosen.")
        )
    elif budget == Budget():
        feedback.pushInfo(
            translate("Zoemzone", "No budget is given: the plan holds every measure that adds something.")
        )


def say(made: Planned, feedback: QgsProcessingFeedback) -> None:
    """Tell what an officer should know beside the map."""
    plan = made.plan
    if not plan.chosen:
        feedback.pushWarning(translate("Zoemzone", "No measure is chosen: none fits the budgets and adds something."))
    if plan.status == CANCELLED:
        feedback.pushWarning(
            translate(
                "Zoemzone",
                "Stopped by the user: the plan of the fast search is written, with its bound; ranks are not drawn.",
            )
        )
    for gap in made.gaps.standing:
        feedback.pushInfo(translate("Zoemzone", "Gap {gap} is closed already by what is there.").format(gap=gap.id))
    tongue = DUTCH if user_locale().startswith("nl") else ENGLISH
    feedback.pushInfo(
        translate(
            "Zoemzone",
            "{count} measures: EUR {once} once and EUR {yearly} per year; at most {distance} % below the best "
            "possible plan (proven)",
        ).format(
            count=len(plan.chosen),
            once=whole(plan.cost[0], tongue),
            yearly=whole(plan.cost[1], tongue),
            distance=f"{100 * made.distance:.2f}",
        )
    )


def numbers(made: Planned, own: Planned | None, options: OptionSet) -> dict[str, Any]:
    """The number outputs."""
    plan, gain = made.plan, made.gain
    return {
        "OPTIONS": len(options),
        "CHOSEN": len(plan.chosen),
        "COST_ONE_OFF": round(float(plan.cost[0]), 2),
        "COST_PER_YEAR": round(float(plan.cost[1]), 2),
        "COST_TOTAL": round(float(plan.cost[2]), 2),
        "GAIN_FOOD_HA": float(gain[0]),
        "GAIN_BNB_HA": float(gain[1]),
        "GAIN_LINKS": float(gain[2]),
        "COMPLETED": len(plan.completed),
        "GAPS_CLOSED": len(plan.closed),
        "GAPS_OPEN": len(made.gaps.gaps) - len(made.gaps_closed),
        "SCORE": made.score,
        "BOUND": made.bound,
        "DISTANCE_PCT": 100.0 * made.distance,
        "OWN_CHOSEN": None if own is None else len(own.plan.chosen),
        "OWN_COST_TOTAL": None if own is None else round(float(own.plan.cost[2]), 2),
        "OWN_SCORE": None if own is None else own.score_of(made),
        "UNWILLING_PCT": 100.0 * options.unwilling / options.asked if options.asked else 0.0,
        "SURVEY_FIRST": options.unsure,
        "STATUS": plan.status,
    }

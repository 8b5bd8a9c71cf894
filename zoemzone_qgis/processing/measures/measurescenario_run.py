"""What is told of measures that were carried out on the habitat map."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ...core.measure.measure import WHOLE
from ...core.measures import Way
from ...i18n import translate, user_locale
from ...layers.carriedout import Scenario, reasons
from ..fieldnames import form_names

_NAMED = 5  # measures named in a message


def measure_name(way: Way) -> str:
    """Id and name of a measure in the user's language, and how it is done where that is not on all of the land."""
    name = way.measure.name_nl if user_locale().startswith("nl") else way.measure.name_en
    how = "" if way.rule.form == WHOLE else f", {form_names()[way.rule.form]}"
    return f"{way.measure.id} {name}{how}"


def tell(scenario: Scenario, map_name: str, feedback: QgsProcessingFeedback) -> None:
    """Tell what was done and what was not."""
    done, left = scenario.carried_out, scenario.left
    feedback.pushInfo(
        translate("Zoemzone", "{layer}: {done} measures done, {left} not done; {area} ha changes").format(
            layer=scenario.name, done=len(done), left=len(left), area=f"{scenario.changed_ha:.2f}"
        )
    )
    said = reasons()
    for reason in sorted({one.reason for one in left}):
        some = [one for one in left if one.reason == reason]
        names = ", ".join(f"{one.task.name} ({one.way.measure.id})" for one in some[:_NAMED])
        feedback.pushWarning(
            translate("Zoemzone", "{layer}: {count} measures are not done, because {reason}: {names}").format(
                layer=scenario.name,
                count=len(some),
                reason=said[reason],
                names=names + (", ..." if len(some) > _NAMED else ""),
            )
        )
    if not done:
        feedback.pushWarning(
            translate(
                "Zoemzone", "{layer} changes nothing: the result is a copy of {map}. Look whether they overlap."
            ).format(layer=scenario.name, map=map_name)
        )

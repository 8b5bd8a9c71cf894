"""advicereport: what is found for a municipality, as a report to hand over."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsRasterLayer,
)

from ...core.advice.money import plan_and_half
from ...core.errors import Fault
from ...i18n import translate
from ...layers.advice.places import Place
from ...layers.raster import gdal_errors
from ...paths import version
from ...report.advice import MapSources, Pictures, map_sources, write
from ...report.advice.chapters import advice_of
from ...report.advice.findings import Findings
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..habitat.foragesurface import ForageSurface
from ..sinks import Results, file_of, is_wanted, refuse_overwriting, write_rows
from . import advicereport_form as form
from .advicereport_find import Finding
from .advicereport_input import AdviceInput
from .advicereport_numbers import NUMBERS, labels, numbers_of, table_fields, together
from .advicereport_records import changed_settings, steps_of

_LONGEST = 80
"""Characters of the name of a municipality in the name of a file."""
_LONGEST_LIST = 400
"""Characters of the names of municipalities in a message."""


class AdviceReport(ZoemzoneAlgorithm):
    """Writes the advice report of one municipality, or of each of a layer."""

    ID = "advicereport"
    GROUP = "report"
    CHOICES: ClassVar[Mapping[str, Sequence[str]]] = {"LANGUAGE": form.LANGUAGES, "RULES": ("dutch", "strict")}
    NEEDED = "MUNICIPALITY"

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Advice report")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone", "advice,report,pdf,html,municipality,alderman,summary,opportunities,monitoring,bees"
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate(
            "Zoemzone", "Writes the advice report of a municipality: one page for the alderman, and what it rests on."
        )

    def shortHelpString(self) -> str:  # noqa: N802
        return form.help_text()

    def aliases(self) -> Mapping[str, str]:
        return {name.lower(): label for name, label in labels().items()}

    def dialog(self) -> Parameters:
        return (*form.inputs(), *form.destinations())

    def numbers(self) -> NumberLabels:
        return labels().items()

    # ---- reading --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._given = given = AdviceInput(self, parameters, context, self.record, feedback)
        sources = [layer.source() for layer in given.layers.values()]
        refuse_overwriting(sources, [file_of(parameters, name) for name in ("HTML", "PDF", "TABLE")])
        self._steps, self._changed = steps_of(given.runs), changed_settings(given.runs, given.language)
        self._versions = (("Zoem Zone", version()), ("QGIS", Qgis.version()))
        self._maps = map_sources(given.map_layers(), given.source.crs, QgsGeometry(), given.transforms)
        self.record.definition(
            profile=given.profile.id,
            language=given.language,
            horizon_years=given.horizon,
            food="mean km2 of known land against 11.33 ha x season weight",
            half="cost curve, else order of the plan",
            survey="area x (1 - confidence) x stake, by class",
            initiative_m=given.initiative_m,
            link_m=given.link_m,
        )

    READS_RECORDS = True

    def also_counts(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Mapping[str, Any]:
        found: dict[str, Any] = {"DATE": self._given.today}
        return {**found, "CONFIDENCE": self._given.beside} if self._given.beside else found

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        given = self._given
        with ExitStack() as stack, gdal_errors():
            if given.sure is not None:
                stack.callback(given.sure.close)
            places = self._chosen(parameters)
            scratch = Path(
                stack.enter_context(tempfile.TemporaryDirectory(prefix="zoemzone-", ignore_cleanup_errors=True))
            )
            steps = QgsProcessingMultiStepFeedback(1 + 2 * len(places), feedback)
            forage = self._forage(scratch, context, steps)
            finding = Finding(given, forage, self._steps, self._changed, self._versions, feedback)
            finding.read(self.progress.part(0.0, 0.0))
            results = stack.enter_context(Results())
            reports = self._reports(parameters, context, places, stack)
            every: list[tuple[Findings, dict[str, Any]]] = []
            for number, (place, report) in enumerate(zip(places, reports, strict=True)):
                begin = (1 + 2 * number) / (1 + 2 * len(places))
                found = finding.of(place, self.progress.part(begin, begin + 1 / (1 + 2 * len(places))))
                every.append((found, numbers_of(found)))
                steps.setCurrentStep(2 + 2 * number)
                feedback.setProgressText(
                    translate("Zoemzone", "Writing the report of {place}").format(place=place.name)
                )
                pictures = Pictures(self._drawn(place, found, forage), *_curve(found), bool(found.outside))
                html, pdf = report
                if html is not None or pdf is not None:
                    write(advice_of(found), pictures, given.templates, given.language, html, pdf, steps, given.logo)
                for path in report:
                    results.made(path)  # now, and not before: a report of before stays when this one fails
                self.progress.check()
            outputs = self._finish(parameters, context, results, every, reports)
        given.note()
        self._say(every, feedback)
        return {**outputs, **together([row for _, row in every])}

    def _chosen(self, parameters: dict[str, Any]) -> list[Place]:
        """The municipalities that get a report. Raises ``Fault`` where a name is not there, or a folder lacks."""
        given = self._given
        places = given.places("MUNICIPALITY", "AREA_FIELD", self.progress.part(0.0, 0.0))
        layer = given.layer_name("MUNICIPALITY")
        if not places:
            raise Fault("{layer} holds no polygons. Choose a layer with the municipality.", layer=layer)
        if given.name and any(place.name for place in places):
            known = ", ".join(place.name for place in places if place.name)
            places = [place for place in places if place.name.casefold() == given.name.casefold()]
            if not places:
                raise Fault(
                    "{layer} has no municipality {name}. There are: {known}.",
                    layer=layer,
                    name=given.name,
                    known=known if len(known) <= _LONGEST_LIST else f"{known[:_LONGEST_LIST]}…",
                )
        if len(places) == 1:
            return [places[0] if places[0].name else replace(places[0], name=given.name or layer)]
        nameless = sum(not place.name for place in places)
        if nameless:
            raise Fault(
                "{layer} holds {count} areas, of which {nameless} without a name. Choose the field with the name of "
                "the municipality, or a layer with its border alone.",
                layer=layer,
                count=len(places),
                nameless=nameless,
            )
        one = not is_wanted(parameters, "FOLDER") and any(is_wanted(parameters, name) for name in ("HTML", "PDF"))
        if one and given.name:
            raise Fault(
                "{layer} holds {count} municipalities of the name {name}. Choose a folder for a report of each.",
                layer=layer,
                count=len(places),
                name=given.name,
            )
        if one:
            raise Fault(
                "{layer} holds {count} municipalities. Fill in the name of one, or choose a folder for a report of "
                "each.",
                layer=layer,
                count=len(places),
            )
        return places

    def _forage(self, scratch: Path, context: QgsProcessingContext, steps: QgsProcessingMultiStepFeedback) -> str:
        """The food map: the given one, else made from the habitat map; "" where it cannot be made."""
        given = self._given
        if given.forage is not None:
            return str(given.forage.source())
        if not given.is_fine:
            return ""
        steps.setProgressText(translate("Zoemzone", "Making the food map"))
        parameters = {
            "INPUT": given.source.path,
            "PROFILE": given.profile.id,
            "CLASSES": given.classes or None,
            "PROFILES": given.own_profiles or None,
            "OUTPUT": str(scratch / "food.tif"),
        }
        results, ok = ForageSurface().create().run(parameters, context, _Quiet(steps), {}, False)
        self.progress.check()
        return str(results["OUTPUT"]) if ok and results.get("OUTPUT") else ""

    # ---- where the reports go -------------------------------------------------------------------
    def _reports(
        self, parameters: dict[str, Any], context: QgsProcessingContext, places: list[Place], stack: ExitStack
    ) -> list[tuple[Path | None, Path | None]]:
        """The web page and the PDF of each municipality; those of a folder are made beside it, and moved at the end."""
        self._folder = self._half = None
        if is_wanted(parameters, "FOLDER"):
            self._folder = Path(self.parameterAsString(parameters, "FOLDER", context))
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
            except (FileExistsError, NotADirectoryError) as error:
                raise Fault("{folder} is a file. Choose a folder.", folder=self._folder) from error
            self._half = Path(stack.enter_context(tempfile.TemporaryDirectory(dir=self._folder, prefix=".zoemzone-")))
            names = file_names([place.name for place in places], self._given.language)
            return [(self._half / f"{name}.html", self._half / f"{name}.pdf") for name in names]
        if len(places) > 1:
            return [(None, None)] * len(places)

        def path(name: str) -> Path | None:
            wanted = is_wanted(parameters, name)
            return Path(self.parameterAsFileOutput(parameters, name, context)) if wanted else None

        return [(path("HTML"), path("PDF"))]

    def _drawn(self, place: Place, found: Findings, forage: str) -> MapSources:
        """The layers of the maps of a municipality, none where nothing of it is known; the food map shows its weakest
        season."""
        if not found.land.known_m2:
            return replace(self._maps, maps={})
        weakest = next((row.key for row in found.seasons if row.weakest), "summer")
        maps = replace(self._maps, outline=place.shape, extent=place.shape.boundingBox(), weakest=weakest)
        if not forage:
            return maps
        layer = QgsRasterLayer(forage, "food")
        food = map_sources({"forage": layer}, self._given.source.crs, place.shape, self._given.transforms, weakest)
        first = {key: roles for key, roles in maps.maps.items() if key == "landcover"}
        return replace(
            maps,
            layers={**maps.layers, **food.layers},
            maps={**first, **food.maps, **maps.maps},
            names={**food.names, **maps.names},
        )

    def _finish(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        results: Results,
        every: list[tuple[Findings, dict[str, Any]]],
        reports: list[tuple[Path | None, Path | None]],
    ) -> dict[str, Any]:
        """Write the table, and move the reports of a folder to their place."""
        shown = reports
        if self._folder is not None:
            shown = [(self._folder / html.name, self._folder / pdf.name) for html, pdf in reports if html and pdf]

        def rows() -> Iterator[tuple[None, list[Any]]]:
            for (found, numbers), paths in zip(every, shown, strict=True):
                files = [path.name if path is not None else "" for path in paths]
                yield None, [found.place, *files, *(numbers[name] for name in NUMBERS)]

        table = results.made(write_rows(self, parameters, "TABLE", context, table_fields(), rows()))
        if self._folder is not None:
            for (html, pdf), places in zip(reports, shown, strict=True):
                for half, place in zip((html, pdf), places, strict=True):
                    if half is not None and place is not None:
                        os.replace(half, results.made(place) or place)
        html, pdf = self._single(parameters, context, results, shown)
        return {
            "HTML": str(html) if html is not None else None,
            "PDF": str(pdf) if pdf is not None else None,
            "FOLDER": str(self._folder) if self._folder is not None else None,
            "TABLE": table,
        }

    def _single(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        results: Results,
        shown: list[tuple[Path | None, Path | None]],
    ) -> tuple[Path | None, Path | None]:
        """The web page and the PDF of one municipality; copies of those in the folder, where that was chosen, too."""
        if len(shown) != 1:
            return None, None
        if self._folder is None:
            return shown[0]
        found: list[Path | None] = []
        for name, made in zip(("HTML", "PDF"), shown[0], strict=True):
            place = Path(self.parameterAsFileOutput(parameters, name, context)) if is_wanted(parameters, name) else None
            if place is not None and made is not None:
                shutil.copyfile(made, place)
                results.made(place)
            found.append(place)
        return found[0], found[1]

    # ---- what is told ---------------------------------------------------------------------------
    def _say(self, every: list[tuple[Findings, dict[str, Any]]], feedback: QgsProcessingFeedback) -> None:
        for found, numbers in every:
            feedback.pushInfo(
                translate("Zoemzone", "{place}: {share} % effective habitat, {known} % of its land known").format(
                    place=found.place,
                    share="-" if numbers["SHARE_PCT"] is None else f"{numbers['SHARE_PCT']:.1f}",
                    known=f"{numbers['KNOWN_PCT']:.0f}",
                )
            )
            if found.land.known_pct < 100.0 * found.rules.known_share:
                feedback.pushWarning(
                    translate(
                        "Zoemzone", "Of {place} only {known} % lies on the habitat map; its report says so."
                    ).format(place=found.place, known=f"{found.land.known_pct:.0f}")
                )


class _Quiet(QgsProcessingMultiStepFeedback):
    """Passes on progress and the cancel button of a step, and nothing that it says."""

    def __init__(self, steps: QgsProcessingFeedback) -> None:
        super().__init__(1, steps)

    def pushInfo(self, info: str) -> None:  # noqa: N802
        pass

    def setProgressText(self, text: str) -> None:  # noqa: N802
        pass


def _curve(
    found: Findings,
) -> tuple[tuple[tuple[float, float], ...], tuple[float, float] | None, tuple[float, float] | None]:
    """The cost curve, with the points of the plan and of the best plan for half of its budget."""
    points = found.curve or ()
    ends = plan_and_half(points) or (None, None)
    plan, half = ((one.cost, one.score_pct / 100.0) if one is not None else None for one in ends)
    return tuple((point.cost, point.score_pct / 100.0) for point in points), plan, half


def file_names(places: Sequence[str], language: str) -> list[str]:
    """Names of files for municipalities that every system takes, each once whatever the case of its letters.

    >>> file_names(["Ede", "EDE", "a/b: <c>"], "nl")
    ['adviesrapport_Ede', 'adviesrapport_EDE_2', 'adviesrapport_a_b_c']
    """
    start, taken, found = ("adviesrapport" if language == "nl" else "advice_report"), set(), []
    for place in places:
        clean = re.sub(r"[^\w\-'’ ]+", "_", place, flags=re.UNICODE)
        clean = re.sub(r"[ _]*_[ _]*", "_", clean).strip(" _.'")[:_LONGEST].strip(" _.'") or "0"
        name, number = f"{start}_{clean}", 1
        while name.casefold() in taken:
            number += 1
            name = f"{start}_{clean}_{number}"
        taken.add(name.casefold())
        found.append(name)
    return found

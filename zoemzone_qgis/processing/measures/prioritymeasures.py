"""prioritymeasures: the plan that brings most for a budget, ranked, with reason and bound."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from typing import Any, ClassVar

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
)

from ...core.classes import read_classes
from ...core.errors import Fault
from ...core.land.rules import read_rules
from ...core.measure.mowing import read_mowing
from ...core.measures import read_measures
from ...core.plan import CANCELLED, Budget, Coverage
from ...core.planning.draws import REACHES
from ...core.progress import SILENT, Progress, checked
from ...i18n import translate
from ...layers.crs import in_metres
from ...report.charts import save_png
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from ..corridors.steppingstones_blocks import BlockLayer
from ..landinput import is_given, source_of
from ..sinks import Results, Row, file_of, is_wanted, refuse_overwriting, write_rows
from . import prioritymeasures_form as form
from .prioritymeasures_budget import BUDGETS, as_number, budget_of, matched, matrix_of, refused_budget, years_of
from .prioritymeasures_food import AtNests, NestLayer, beside, each_alone, say_alone
from .prioritymeasures_gaps import GapInput, GapSet, chain_costs
from .prioritymeasures_option import OptionSet
from .prioritymeasures_options import Columns, OptionLayer
from .prioritymeasures_page import Page, chart, write_plan_page
from .prioritymeasures_plan import (
    AreaSet,
    Planned,
    Wishes,
    links_of,
    narrowed,
    own_only,
    planned,
    problem_of,
)
from .prioritymeasures_results import destinations, outputs
from .prioritymeasures_rows import (
    CURVE_FIELDS,
    MOWING_FIELDS,
    Given,
    PlanRows,
    aliases,
    curve_rows,
    fields_of,
    mowing_rows,
)
from .prioritymeasures_sure import Curve, Told, briefly, curve_of, told
from .prioritymeasures_tell import numbers, say, say_budget

FILES = ("OUTPUT", "OWN", "CURVE", "MOWING", "TABLE", "HTML", "CHART")


class PriorityMeasures(ZoemzoneAlgorithm):
    """Chooses measures under a budget."""

    ID = "prioritymeasures"
    GROUP = "measures"
    STYLED: ClassVar[Mapping[str, str]] = {"OUTPUT": "prioritymeasures.qml", "OWN": "prioritymeasures.qml"}
    CHOICES: ClassVar[Mapping[str, tuple[str, ...]]] = {"SOLVER": form.SOLVERS}
    NEEDED = "INPUT"

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Best measures for a budget")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone", "plan,budget,measures,priority,ranking,cost,optimum,knapsack,own land,mowing contract,bees"
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Chooses the measures that bring most for a budget, with proof and reasons.")

    def shortHelpString(self) -> str:  # noqa: N802
        return form.help_text()

    def aliases(self) -> Mapping[str, str]:
        return aliases()

    def dialog(self) -> Parameters:
        return (*form.inputs(), *destinations())

    def numbers(self) -> NumberLabels:
        return outputs()

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:  # noqa: N802
        super().initAlgorithm(configuration)
        self.addOutput(QgsProcessingOutputString("STATUS", translate("Zoemzone", "How the search ended")))

    def numbered(self, parameters: dict[str, Any]) -> dict[str, Any]:
        """Budgets as text may have a decimal comma."""
        parameters = super().numbered(parameters)
        return parameters | {name: as_number(parameters[name]) for name in BUDGETS if name in parameters}

    def checkParameterValues(  # noqa: N802
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        said = refused_budget(parameters)
        if said:
            return False, said
        return super().checkParameterValues(parameters, context)

    # ---- reading --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        source = source_of(self, parameters, "INPUT", context)
        names = [field.name() for field in source.fields()]
        self._layer = OptionLayer(source, self._columns(parameters, context, names))
        self._wishes = self._wanted(parameters, context)
        self._nests = self._nest_layer(parameters, context)
        self._gaps = self._gap_input(parameters, context)
        self._draws = self.parameterAsInt(parameters, "DRAWS", context)
        self._seed = self.parameterAsInt(parameters, "SEED", context)
        candidates = [self._layer.crs, *([self._gaps.layer.crs] if self._gaps else [])]
        self._crs = in_metres(*candidates)
        self._transforms = context.transformContext()
        layers = [
            self.parameterAsVectorLayer(parameters, name, context) for name in ("INPUT", "NESTS", "GAPS", "BLOCKS")
        ]
        results = [file_of(parameters, name) for name in FILES]
        refuse_overwriting([layer.source() for layer in layers if layer is not None], results)
        self._note()

    def _columns(self, parameters: dict[str, Any], context: QgsProcessingContext, known: list[str]) -> Columns:
        """The fields that are named; a default that the layer does not have counts as none."""

        def name(parameter: str, default: str = "") -> str:
            given = self.parameterAsString(parameters, parameter, context)
            is_there = given.casefold() in {one.casefold() for one in known} or given[:10] in known
            return "" if given == default and not is_there else given

        return Columns(
            lock=name("LOCK_FIELD"),
            willing=name("WILLING_FIELD"),
            owner=name("OWNER_FIELD", form.OWNER),
            co_benefit=name("CO_FIELD", form.CO_BENEFIT),
            area=name("AREA_FIELD", form.VILLAGE),
            least_confidence=self.parameterAsDouble(parameters, "MIN_CONFIDENCE", context),
        )

    def _wanted(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Wishes:
        """Budgets, weights and years."""
        years = years_of(self.parameterAsString(parameters, "YEARS", context))
        once, yearly, both = (budget_of(self, parameters, name, context) for name in BUDGETS)
        if years.total is not None:
            once = years.total if once is None else min(once, years.total)

        def value(name: str) -> float:
            return float(self.parameterAsDouble(parameters, name, context))

        return Wishes(
            budget=Budget(one_off=once, per_year=yearly, total=both),
            weights=(value("WEIGHT_FORAGE"), value("WEIGHT_BNB"), value("WEIGHT_GAPS")),
            horizon=value("HORIZON_YEARS"),
            owner_budgets=matrix_of(self.parameterAsMatrix(parameters, "OWNER_BUDGETS", context), "OWNER_BUDGETS"),
            executor_budgets=matrix_of(
                self.parameterAsMatrix(parameters, "EXECUTOR_BUDGETS", context), "EXECUTOR_BUDGETS"
            ),
            share=value("FAIR_SHARE"),
            solver=form.SOLVERS[self.parameterAsEnum(parameters, "SOLVER", context)],
            time_limit=value("TIME_LIMIT"),
            gap=value("GAP_PCT") / 100.0,
            years=years,
        )

    def _nest_layer(self, parameters: dict[str, Any], context: QgsProcessingContext) -> NestLayer | None:
        """The layer of nests that is given, or stands beside the options."""
        layer = self.parameterAsVectorLayer(parameters, "INPUT", context)
        is_told = layer is None or is_given(parameters, "NESTS")
        self._beside = "" if is_told else beside(layer.source())
        given = {**parameters, "NESTS": self._beside} if self._beside else parameters
        return NestLayer(source_of(self, given, "NESTS", context)) if is_given(given, "NESTS") else None

    def also_counts(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Mapping[str, Any]:
        return {"NESTS": self._beside} if self._beside else {}

    def _gap_input(self, parameters: dict[str, Any], context: QgsProcessingContext) -> GapInput | None:
        if not is_given(parameters, "GAPS"):
            return None
        gap, stone = (self.parameterAsDouble(parameters, name, context) for name in ("GAP_LIMIT", "STONE_DISTANCE"))
        if gap > stone:
            raise Fault(
                "The largest break of a strip ({gap} m) cannot be larger than the distance between stones ({stone} m).",
                gap=f"{gap:g}",
                stone=f"{stone:g}",
            )
        rules = read_rules()
        blocks = (
            BlockLayer(source_of(self, parameters, "BLOCKS", context), rules)
            if is_given(parameters, "BLOCKS")
            else None
        )
        return GapInput(source_of(self, parameters, "GAPS", context), blocks, rules, gap, stone)

    def _note(self) -> None:
        """Note the definitions in the run record."""
        wishes = self._wishes
        self.record.definition(
            crs=self._crs.authid(),
            objectives={
                "food": "ha of fed nest land: sum over cells of nest land x sum of min(need, reach) / sum of need",
                "bnb": "ha towards completing nearly-B&B areas, up to the shortfall; annual measures bring none",
                "gaps": "importance of the gaps that a whole chain closes",
                "divided_by": "the gain when every allowed measure is taken",
            },
            shortfall_slack_ha=1e-3,
            budget=asdict(wishes.budget),
            budget_zero="options that cost nothing, or save, may be chosen",
            ties="gain per euro, then planned works and co-benefit, then name",
            nests="layer" if self._nests else "none: each option counts by itself",
        )

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        feedback.setProgressText(translate("Zoemzone", "Reading the options"))
        options = self._layer.read(self._crs, self._transforms, self.progress)
        wishes = self._wishes = self._with_names(options, feedback)
        self._layer.tell(options, wishes.horizon, self.record, feedback)
        say_budget(self._wishes.budget, feedback)
        food = self._food(options, feedback)
        gaps = self._read_gaps(options, feedback)
        feedback.setProgressText(translate("Zoemzone", "Choosing measures"))
        area = AreaSet.of(options.rows)
        problem = problem_of(options, food, area, gaps.links(len(options)), wishes)
        made = planned(options, problem, gaps, area, wishes, self.progress.part(0.3, 0.6))
        # a plan whose exact search was stopped is written all the same, without what takes more time
        rest = SILENT if made.plan.status == CANCELLED else self.progress.part(0.6, 1.0)
        own = self._own(parameters, made, food, rest)
        if own is None and is_wanted(parameters, "OWN"):
            feedback.pushWarning(
                translate(
                    "Zoemzone", "{layer} does not say whose land it is (owner_class): the plan on own land is empty."
                ).format(layer=self._layer.name)
            )
        rows = [*made.rows, *(made.options.rows[one] for one in made.promised), *(own.rows if own else ())]
        self._layer.fill(rows)
        known = self._told(made, rest, feedback)
        own_known = briefly(own, Given(self._layer.fields)) if own is not None else None
        say(made, feedback)
        feedback.setProgressText(translate("Zoemzone", "Writing the results"))
        written = self._write(parameters, context, made, known, own, own_known, rest)
        return {**written, **numbers(made, own, options)}

    def _with_names(self, options: OptionSet, feedback: QgsProcessingFeedback) -> Wishes:
        """The wishes with budgets under the names that options have."""
        owners = {row.owner.casefold(): row.owner for row in options.rows if row.owner}
        executors = {name.casefold(): row.executor for row in options.rows for name in row.executors if name}
        owner, no_owner = matched(self._wishes.owner_budgets, owners)
        executor, no_executor = matched(self._wishes.executor_budgets, executors)
        for parameter, names in (("OWNER_BUDGETS", no_owner), ("EXECUTOR_BUDGETS", no_executor)):
            if names:
                feedback.pushWarning(
                    translate("Zoemzone", "{parameter}: no option belongs to {names}.").format(
                        parameter=parameter, names=", ".join(names)
                    )
                )
        share = self._wishes.share
        if share > 0 and not owners:
            feedback.pushWarning(
                translate(
                    "Zoemzone", "No option names an owner: the fair share is not used. Choose the field of owners."
                )
            )
            share = 0.0
        return replace(self._wishes, owner_budgets=owner, executor_budgets=executor, share=share)

    def _food(self, options: OptionSet, feedback: QgsProcessingFeedback) -> Coverage:
        """The objective of food at nests."""
        self._at_nests: AtNests | None = None
        if self._nests is None:
            say_alone(self._layer.has("gain_fed_ha"), self._layer.name, feedback)
            return each_alone(options.rows)
        feedback.setProgressText(translate("Zoemzone", "Looking which nests each option feeds"))
        cells = self._nests.read(self.record, self.progress)
        if not cells.count:
            feedback.pushWarning(
                translate("Zoemzone", "{layer} holds no nest cells: food at nests counts 0 in this plan.").format(
                    layer=self._nests.name
                )
            )
        self._at_nests = AtNests(
            cells, self._nests.crs, options.rows, self._crs, self._transforms, self.progress.part(0.05, 0.1)
        )
        return self._at_nests.coverage(self.progress.part(0.1, 0.2))

    def _read_gaps(self, options: OptionSet, feedback: QgsProcessingFeedback) -> GapSet:
        if self._gaps is None:
            return GapSet()
        feedback.setProgressText(translate("Zoemzone", "Looking for chains of parcels"))
        wishes = self._wishes
        costs = chain_costs(
            options.rows, wishes.horizon, wishes.budget.one_off is not None, wishes.budget.per_year is not None
        )
        part = self.progress.part(0.2, 0.3)
        return self._gaps.read(options.rows, costs, self._crs, self._transforms, self.record, feedback, part)

    def _own(self, parameters: dict[str, Any], made: Planned, food: Coverage, progress: Progress) -> Planned | None:
        """The plan on own land; None where owners' classes are not known."""
        if not self._layer.has("owner_class") or made.plan.status == CANCELLED:
            return None
        keep = own_only(made.options)
        options, wishes = made.options.some(keep), replace(self._wishes, share=0.0, solver=form.SOLVERS[0])
        area = AreaSet.of(options.rows)
        problem = problem_of(options, narrowed(food, keep), area, links_of(made.gaps, keep), wishes)
        return planned(options, problem, made.gaps, area, wishes, progress)

    def _told(self, made: Planned, progress: Progress, feedback: QgsProcessingFeedback) -> Told:
        """How sure the plan is, what more money buys, and why."""
        given = Given(self._layer.fields)
        if made.plan.status == CANCELLED or not made.plan.chosen:
            return briefly(made, given)
        feedback.setProgressText(translate("Zoemzone", "Looking what more or less money buys"))
        curve = curve_of(made, progress.part(0.0, 0.3))
        feedback.setProgressText(translate("Zoemzone", "Looking how sure each choice is"))
        foods = None
        if self._draws and self._at_nests is not None:
            foods = self._at_nests.at_reaches(REACHES, progress.part(0.3, 0.4), made.ranked)
        known = told(made, curve, given, foods, self._draws, self._seed, progress.part(0.4, 1.0))
        self.record.definition(draws=known.draws)
        return known

    # ---- writing --------------------------------------------------------------------------------
    def _write(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        made: Planned,
        known: Told,
        own: Planned | None,
        own_known: Told | None,
        progress: Progress,
    ) -> dict[str, Any]:
        """Write all results; they appear whole or not at all."""
        columns = self._layer
        plan = PlanRows(columns.fields, [columns.lock_field] if columns.lock_field == "lock" else [])
        polygons = Qgis.WkbType.MultiPolygon
        curve = known.curve
        page = Page(made, known, own, self._layer.name, Given(columns.fields))
        with Results() as results:

            def rows(name: str, fields: Any, found: Iterator[Row], *where: Any) -> str | None:
                return results.made(
                    write_rows(self, parameters, name, context, fields, checked(found, progress), *where)
                )

            written: dict[str, Any] = {
                "TABLE": rows("TABLE", plan.fields, plan.rows(made, known.sure, with_land=False)),
                "CURVE": rows("CURVE", fields_of(CURVE_FIELDS), curve_rows(made, curve.points, curve.gains)),
                "MOWING": rows("MOWING", fields_of(MOWING_FIELDS), self._mowing(made)),
                "OWN": rows(
                    "OWN", plan.fields, plan.rows(own, own_known.sure) if own and own_known else iter(()), polygons,
                    self._crs,
                ),
                "OUTPUT": rows("OUTPUT", plan.fields, plan.rows(made, known.sure), polygons, self._crs),
            }  # fmt: skip
            written["HTML"] = results.made(self._page(parameters, context, page))
            written["CHART"] = results.made(self._chart(parameters, context, made, curve))
        return written

    def _mowing(self, made: Planned) -> Iterator[Row]:
        return mowing_rows(made, read_mowing(), read_measures(read_classes()), Given(self._layer.fields))

    def _page(self, parameters: dict[str, Any], context: QgsProcessingContext, page: Page) -> str | None:
        path = self.parameterAsFileOutput(parameters, "HTML", context)
        if not path:
            return None
        write_plan_page(path, page)
        return str(path)

    def _chart(
        self, parameters: dict[str, Any], context: QgsProcessingContext, made: Planned, curve: Curve
    ) -> str | None:
        path = self.parameterAsFileOutput(parameters, "CHART", context)
        if not path:
            return None
        save_png(chart(made, curve), path)
        return str(path)

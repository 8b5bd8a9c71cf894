"""The page of a comparison: in words how far the maps agree, which error to quote, and the tables."""

from __future__ import annotations

from dataclasses import dataclass

from ...core.sitefigures import HA
from ...i18n import translate
from ...report.page import Column, Section, shown, write_page
from . import comparemaps_words as words
from .comparemaps_find import BLOCKS, BNB, CLASSES, SHARE, Finding
from .comparemaps_rows import Namer, language, name_of

LEAST, FEW = 0.001, 12
"""Of more than a few classes, those on at least this share of the land are shown."""


@dataclass(frozen=True)
class Told:
    """What the page is about."""

    names: tuple[str, str]
    cell_m: float
    share: float
    is_classes: bool
    findings: list[Finding]
    namers: dict[str, Namer]

    def whole(self, map: str) -> Finding | None:
        """The finding of one thing on the whole map."""
        return next((one for one in self.findings if not one.region and one.map == map), None)

    @property
    def main(self) -> Finding | None:
        """What the verdict is about: the share of habitat, else the first band, or the weight of classes."""
        figures = [one for one in self.findings if not one.region and one.figures is not None and one.figures.cells]
        return next((one for one in figures if one.map == SHARE), figures[0] if figures else None)

    def ha(self, cells: float) -> float:
        """Cells as hectares."""
        return cells * self.cell_m**2 / HA


def write_comparison(path: str, told: Told) -> None:
    """Write the page."""
    first = next(one for one in told.findings if not one.region)
    land = "{area} ha"
    facts = [
        (translate("Zoemzone", "First map (reference)"), told.names[0]),
        (translate("Zoemzone", "Second map"), told.names[1]),
        (translate("Zoemzone", "Compared"), land.format(area=shown(told.ha(first.cells), 1))),
        (translate("Zoemzone", "Only on the first map"), land.format(area=shown(told.ha(first.first_only), 1))),
        (translate("Zoemzone", "Only on the second map"), land.format(area=shown(told.ha(first.second_only), 1))),
    ]
    sections = [_in_short(told), _quote(told), _figures(told)]
    sections += [
        _confusion(told, one)
        for one in told.findings
        if not one.region and one.confusion is not None and one.map in told.namers
    ]
    sections += [_areas(told), _meaning()]
    title = translate("Zoemzone", "Two maps compared")
    write_page(path, title, facts, [section for section in sections if section is not None])


def _in_short(told: Told) -> Section:
    """The verdict."""
    parts: list[str] = []
    main, classes = told.main, told.whole(CLASSES)
    if classes is not None and classes.confusion is not None and classes.cells:
        names = {int(code): told.namers[CLASSES](int(code), language())[1] for code in classes.confusion.codes}
        parts.append(words.classes(classes.confusion) + " " + words.effective(classes, told.cell_m))
        parts.append(words.on_habitat(classes, told.cell_m))
        parts.append(words.most_confused(classes.confusion, names, told.cell_m))
    elif main is not None and main.figures is not None:
        parts.append(words.level(name_of(main, told.is_classes), main.map, main.figures))
        parts.append(words.order(main.figures, told.share))
    else:
        parts.append(translate("Zoemzone", "No land is known on both maps: nothing could be compared."))
    status = told.whole(BNB)
    if status is not None and status.confusion is not None and status.cells:
        parts.append(words.bnb(status.confusion, told.cell_m))
    return Section(translate("Zoemzone", "In short"), "\n\n".join(part for part in parts if part))


def _quote(told: Told) -> Section | None:
    """The error that belongs to the second map when it stands alone."""
    main, classes = told.main, told.whole(CLASSES)
    if main is None or main.figures is None:
        return None
    parts = [
        translate(
            "Zoemzone",
            "When the second map stands alone, such as where no better data are, quote these errors with it. They were "
            "measured against the first map, which is not faultless either.",
        )
    ]
    if classes is not None and classes.confusion is not None and classes.confusion.agreement is not None:
        text = translate("Zoemzone", "{share} % of the land has another class than on the first map.")
        parts.append(text.format(share=shown(100 * (1 - classes.confusion.agreement), 1)))
    for one in told.findings:
        shows = one is main or one.map == "completeness" or (told.is_classes and one.map == "habitat_weight")
        if not one.region and one.figures is not None and one.figures.cells and shows:
            parts.append(words.quote_values(name_of(one, told.is_classes), one.map, one.figures, told.cell_m))
    if not told.is_classes:
        parts.append(words.advice(main.figures))
    else:
        parts.append(
            translate(
                "Zoemzone",
                "What bees find around a place is smoother than its classes: compare the Food and nest maps made of "
                "both for the error of that.",
            )
        )
    return Section(translate("Zoemzone", "The error to quote"), "\n\n".join(part for part in parts if part))


def _figures(told: Told) -> Section | None:
    """The table of bands."""
    rows = [one for one in told.findings if not one.region and one.figures is not None and one.figures.cells]
    if not rows:
        return None
    figures = [one.figures for one in rows if one.figures is not None]

    def rounded(name: str) -> list[str]:
        return [
            words.rounded(getattr(each, name), words.decimals(one.map, each))
            for one, each in zip(rows, figures, strict=True)
        ]

    overlap = [None if each.ranked.overlap is None else 100 * each.ranked.overlap for each in figures]
    return Section(
        translate("Zoemzone", "Figures"),
        translate(
            "Zoemzone",
            "Difference: second map minus first. RMSE: the typical error of one cell. Rank correlation: 1 is the same "
            "order of places, 0 none. Overlap: how many of the best {best} % of both maps are the same places.",
        ).format(best=shown(100 * told.share)),
        [
            Column(translate("Zoemzone", "What is compared"), [name_of(one, told.is_classes) for one in rows]),
            Column(translate("Zoemzone", "Mean, first map"), rounded("mean_first")),
            Column(translate("Zoemzone", "Mean, second map"), rounded("mean_second")),
            Column(translate("Zoemzone", "Mean difference"), rounded("difference")),
            Column(translate("Zoemzone", "Typical error (RMSE)"), rounded("rmse")),
            Column(translate("Zoemzone", "Rank correlation"), [each.ranked.spearman for each in figures], "", 2),
            Column(translate("Zoemzone", "Overlap of the best"), overlap, "%", 0),
        ],
    )


def _confusion(told: Told, finding: Finding) -> Section:
    """The table of classes."""
    confusion, namer = finding.confusion, told.namers[finding.map]
    rows = confusion.classes() if confusion is not None else []
    large = [one for one in rows if max(one.first, one.second) >= LEAST * finding.cells]
    left_out = len(rows) - len(large) if len(rows) > FEW else 0
    rows = large if left_out else rows
    names = [namer(one.code, language())[1] for one in rows]

    def pct(share: float | None) -> float | None:
        return None if share is None else 100 * share

    taken = [
        f"{namer(one.confused_with, language())[1]} ({shown(told.ha(one.confused), 2)} ha)"
        if one.confused_with is not None
        else ""
        for one in rows
    ]
    text = words.classes(confusion) if confusion is not None else ""
    if finding.map == BLOCKS:
        text += " " + translate("Zoemzone", "Land in no building block counts as a class here.")
    if left_out:
        more = translate(
            "Zoemzone", "{count} classes of less than 0.1 % of the land are in the table of agreement only."
        )
        text += " " + more.format(count=left_out)
    return Section(
        name_of(finding, told.is_classes),
        text.strip(),
        [
            Column(translate("Zoemzone", "Class"), names),
            Column(translate("Zoemzone", "First map"), [told.ha(one.first) for one in rows], "ha", 2),
            Column(translate("Zoemzone", "Second map"), [told.ha(one.second) for one in rows], "ha", 2),
            Column(translate("Zoemzone", "Both"), [told.ha(one.same) for one in rows], "ha", 2),
            Column(
                translate("Zoemzone", "Of the first map, the second agrees"),
                [pct(one.producers) for one in rows],
                "%",
                0,
            ),
            Column(
                translate("Zoemzone", "Of the second map, the first agrees"), [pct(one.users) for one in rows], "%", 0
            ),
            Column(translate("Zoemzone", "On the second map mostly"), taken),
        ],
    )


def _areas(told: Told) -> Section | None:
    """The table of areas."""
    main, classes = told.main, told.whole(CLASSES)
    regions = list(dict.fromkeys(one.region for one in told.findings if one.region))
    if not regions or main is None:
        return None
    of = {(one.region, one.map): one for one in told.findings}
    digits = words.decimals(main.map, main.figures)
    here = [of[region, main.map] for region in regions]
    figures = [one.figures for one in here]
    columns = [
        Column(translate("Zoemzone", "Name of an area"), regions),
        Column(translate("Zoemzone", "Compared"), [told.ha(one.cells) for one in here], "ha", 2),
        Column(translate("Zoemzone", "Mean, first map"), [each and each.mean_first for each in figures], "", digits),
        Column(translate("Zoemzone", "Mean, second map"), [each and each.mean_second for each in figures], "", digits),
        Column(translate("Zoemzone", "Typical error (RMSE)"), [each and each.rmse for each in figures], "", digits),
        Column(translate("Zoemzone", "Rank correlation"), [each and each.ranked.spearman for each in figures], "", 2),
    ]
    if classes is not None:
        land = [of[region, CLASSES] for region in regions]
        agreement = [one.confusion.agreement if one.confusion else None for one in land]
        columns += [
            Column(
                translate("Zoemzone", "Same class"), [None if one is None else 100 * one for one in agreement], "%", 1
            ),
            Column(
                translate("Zoemzone", "Effective habitat, first map"),
                [told.ha(one.effective[0]) if one.effective else None for one in land],
                "ha",
                2,
            ),
            Column(
                translate("Zoemzone", "Effective habitat, second map"),
                [told.ha(one.effective[1]) if one.effective else None for one in land],
                "ha",
                2,
            ),
        ]
    return Section(
        translate("Zoemzone", "By area"),
        translate("Zoemzone", "{what}, for each area.").format(what=name_of(main, told.is_classes)),
        columns,
    )


def _meaning() -> Section:
    return Section(
        translate("Zoemzone", "How to read this"),
        translate(
            "Zoemzone",
            "Agreement does not say which map is right. Between two dates, real change counts as difference; between a "
            "rich and a poor chain of data of one date, the difference is what the poor data miss.\n\n"
            "Kappa is agreement beyond chance: 0 is chance, 1 is full agreement. Land that one map does not know is "
            "left out. A mean over an area is surer than the value of a single cell.",
        ),
    )

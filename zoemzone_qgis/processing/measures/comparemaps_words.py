"""What the figures of a comparison say, in sentences."""

from __future__ import annotations

import math

from ...core.comparison import Confusion, ValueFigures
from ...i18n import translate
from ...report.page import shown
from .comparemaps_find import Finding

ALIKE = 0.05
"""Means that differ by less than this share of the first are called alike (E)."""
GOOD_RANKS, GOOD_BEST = 0.7, 0.5
"""From these on a map is good enough to choose where to look first (E)."""


def decimals(name: str, figures: ValueFigures | None) -> int:
    """Decimals that fit what is compared: three digits that mean something, shares of land in tenths."""
    if name.endswith("_pct"):
        return 1
    scale = max((abs(value) for value in (figures.rmse, figures.mean_first) if value), default=1.0) if figures else 1.0
    return int(min(6, max(0, 2 - math.floor(math.log10(scale)))))


def rounded(value: float | None, digits: int) -> str:
    """A number as text, never a minus before zero."""
    return shown(None if value is None else round(value, digits) + 0.0, digits)


def level(what: str, name: str, figures: ValueFigures) -> str:
    """How the means differ."""
    if figures.difference is None or figures.mean_first is None:
        return ""
    digits = decimals(name, figures)
    if abs(figures.difference) <= ALIKE * abs(figures.mean_first):
        text = translate("Zoemzone", "{what}: on average both maps say about the same ({first} and {second}).")
    elif figures.difference < 0:
        text = translate(
            "Zoemzone", "{what}: the second map is on average {off} lower than the first ({second} against {first})."
        )
    else:
        text = translate(
            "Zoemzone", "{what}: the second map is on average {off} higher than the first ({second} against {first})."
        )
    return text.format(
        what=what,
        off=rounded(abs(figures.difference), digits),
        first=rounded(figures.mean_first, digits),
        second=rounded(figures.mean_second, digits),
    )


def order(figures: ValueFigures, share: float) -> str:
    """Whether the maps rank places alike, and agree on the best."""
    rho, overlap = figures.ranked.spearman, figures.ranked.overlap
    if rho is None or overlap is None:
        return translate("Zoemzone", "One of the maps is the same everywhere, so places cannot be ranked.")
    if rho >= 0.9:
        text = translate("Zoemzone", "Both maps put places in almost the same order (rank correlation {rho}).")
    elif rho >= GOOD_RANKS:
        text = translate("Zoemzone", "Both maps put places in largely the same order (rank correlation {rho}).")
    elif rho >= 0.4:
        text = translate("Zoemzone", "Both maps put places in roughly the same order (rank correlation {rho}).")
    elif rho > -0.1:
        text = translate("Zoemzone", "The maps hardly agree on the order of places (rank correlation {rho}).")
    else:
        text = translate("Zoemzone", "What is rich on one map is poor on the other (rank correlation {rho}).")
    best = translate(
        "Zoemzone",
        "Of the best {best} % of the first map, {overlap} % are among the best of the second; chance would give "
        "{best} %.",
    )
    return f"{text.format(rho=shown(rho, 2))} " + best.format(best=shown(100 * share), overlap=shown(100 * overlap, 0))


def quote_values(what: str, name: str, figures: ValueFigures, cell_m: float) -> str:
    """The error to quote for the second map."""
    if figures.rmse is None or figures.difference is None:
        return ""
    digits = decimals(name, figures)
    least = 0.5 * 10.0**-digits  # what is less than this is written as zero
    if figures.rmse == 0:
        return translate("Zoemzone", "{what}: there is no difference.").format(what=what)
    if figures.rmse < least:
        text = translate("Zoemzone", "{what}: hardly any difference, typically less than {rmse} in a single cell.")
        return text.format(what=what, rmse=shown(10.0**-digits, digits))
    if abs(figures.difference) < least:
        text = translate(
            "Zoemzone", "{what}: right on average, and typically {rmse} off in a single cell of {cell} m (RMSE)."
        )
    elif figures.difference < 0:
        text = translate(
            "Zoemzone",
            "{what}: {off} too low on average, and typically {rmse} off in a single cell of {cell} m (RMSE).",
        )
    else:
        text = translate(
            "Zoemzone",
            "{what}: {off} too high on average, and typically {rmse} off in a single cell of {cell} m (RMSE).",
        )
    return text.format(
        what=what, off=rounded(abs(figures.difference), digits), rmse=rounded(figures.rmse, digits), cell=shown(cell_m)
    )


def advice(figures: ValueFigures) -> str:
    """What the second map can be used for."""
    rho, overlap = figures.ranked.spearman, figures.ranked.overlap
    if rho is None or overlap is None:
        return ""
    if rho >= GOOD_RANKS and overlap >= GOOD_BEST:
        return translate(
            "Zoemzone",
            "Alone, the second map is good enough to choose where to look first. Look in the field before you decide "
            "on a single place.",
        )
    return translate(
        "Zoemzone",
        "Alone, the second map is not good enough to choose places by. Use it for figures of a whole area, and survey "
        "first.",
    )


def kappa_word(kappa: float) -> str:
    """What a kappa is called (Landis & Koch 1977)."""
    if kappa >= 0.8:
        return translate("Zoemzone", "almost perfect agreement")
    if kappa >= 0.6:
        return translate("Zoemzone", "substantial agreement")
    if kappa >= 0.4:
        return translate("Zoemzone", "moderate agreement")
    if kappa >= 0.2:
        return translate("Zoemzone", "fair agreement")
    return translate("Zoemzone", "hardly more than chance")


def classes(confusion: Confusion) -> str:
    """How far the classes agree."""
    if confusion.agreement is None:
        return ""
    if confusion.kappa is None:
        return translate("Zoemzone", "Both maps hold one and the same class only.")
    return translate("Zoemzone", "Both maps give {share} % of the land the same class (kappa {kappa}: {word}).").format(
        share=shown(100 * confusion.agreement, 1), kappa=shown(confusion.kappa, 2), word=kappa_word(confusion.kappa)
    )


def effective(finding: Finding, cell_m: float) -> str:
    """How the effective habitat differs."""
    if finding.effective is None:
        return ""
    first, second = (cells * cell_m**2 / 10_000 for cells in finding.effective)
    off = abs(second - first)
    if off <= ALIKE * first:
        text = translate("Zoemzone", "Effective habitat: {first} ha on the first map, {second} ha on the second.")
    elif second < first:
        text = translate(
            "Zoemzone",
            "Effective habitat: {first} ha on the first map, {second} ha on the second: {off} ha less ({part} %).",
        )
    else:
        text = translate(
            "Zoemzone",
            "Effective habitat: {first} ha on the first map, {second} ha on the second: {off} ha more ({part} %).",
        )
    return text.format(
        first=shown(first, 2),
        second=shown(second, 2),
        off=shown(off, 2),
        part=shown(100 * off / first, 0) if first else "∞",
    )


def on_habitat(finding: Finding, cell_m: float) -> str:
    """How far classes agree on land that counts as habitat on one of the maps: elsewhere agreement is easy."""
    if finding.habitat is None or not finding.habitat[0]:
        return ""
    land, same = finding.habitat
    return translate(
        "Zoemzone", "Of the {area} ha that count as habitat on one of the maps, {share} % have the same class."
    ).format(area=shown(land * cell_m**2 / 10_000, 1), share=shown(100 * same / land, 0))


def most_confused(confusion: Confusion, names: dict[int, str], cell_m: float) -> str:
    """What is taken for what most."""
    some = [one for one in confusion.classes() if one.confused_with is not None]
    if not some:
        return ""
    most = max(some, key=lambda one: (one.confused, -one.code))
    return translate(
        "Zoemzone", "What differs most: {first} on the first map is {second} on the second, on {area} ha."
    ).format(
        first=names.get(most.code, str(most.code)),
        second=names.get(most.confused_with or 0, str(most.confused_with)),
        area=shown(most.confused * cell_m**2 / 10_000, 2),
    )


def bnb(confusion: Confusion, cell_m: float) -> str:
    """Whether the maps agree on Bed & Breakfast areas."""
    both, first, second = (
        cells * cell_m**2 / 10_000
        for cells in (confusion.matrix[0, 0], confusion.matrix[0].sum(), confusion.matrix[:, 0].sum())
    )
    if not first and not second:
        return translate("Zoemzone", "Neither map holds a Bed & Breakfast area.")
    text = translate(
        "Zoemzone",
        "Bed & Breakfast areas: {first} ha on the first map, {second} ha on the second, {both} ha on both.",
    ).format(first=shown(first, 1), second=shown(second, 1), both=shown(both, 1))
    if not both or confusion.kappa is None:
        return text
    kappa = translate("Zoemzone", "Agreement beyond chance (kappa): {kappa}, {word}.")
    return f"{text} " + kappa.format(kappa=shown(confusion.kappa, 2), word=kappa_word(confusion.kappa))

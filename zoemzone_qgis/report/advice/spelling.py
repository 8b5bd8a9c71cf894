"""How a report writes numbers, money and dates: in its own language and not in that of QGIS."""

from __future__ import annotations

import dataclasses
import math
import re
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

from ..page import NOTHING
from .model import Both

NBSP = "\N{NO-BREAK SPACE}"
_EUROS = re.compile(r"(?:\bEUR|€) (?=-?\d)")
_SQUARE = re.compile(r"(?<=[\dk ])m2\b")
_UNIT = re.compile(r"(\d) (%|ha|k?m²?)(?![^\W_])")
_MONTHS = {
    "nl": "januari,februari,maart,april,mei,juni,juli,augustus,september,oktober,november,december",
    "en": "January,February,March,April,May,June,July,August,September,October,November,December",
}


def plain(value: Any, language: str) -> Any:
    """Content for a template: texts in one language, and nothing that a template could call or change.

    >>> plain((Both("berm", "verge"), 3), "nl")
    ('berm', 3)
    """
    if isinstance(value, Both):
        return together(value.of(language))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return SimpleNamespace(
            **{one.name: plain(getattr(value, one.name), language) for one in dataclasses.fields(value)}
        )
    if isinstance(value, (tuple, list)):
        return tuple(plain(one, language) for one in value)
    if isinstance(value, Mapping):
        return {key: plain(one, language) for key, one in value.items()}
    return value


def together(text: str) -> str:
    """A text as it is printed: signs for euros and squares, and numbers on the line of their unit.

    >>> together("EUR 900 voor 1,2 ha of 34 % van 1 km2").replace(NBSP, "_")
    '€_900 voor 1,2_ha of 34_% van 1_km²'
    """
    text = _EUROS.sub(f"€{NBSP}", _SQUARE.sub("m²", text))
    return _UNIT.sub(rf"\1{NBSP}\2", text)


def number(value: Any, decimals: int = 0, language: str = "nl") -> str:
    """A number as the language writes it; a dash where it is not known.

    >>> number(1234.5, 1, "nl"), number(1234.5, 1, "en"), number(None), number(-0.04, 1, "en")
    ('1.234,5', '1,234.5', '–', '0.0')
    """
    if value is None or value == "" or not math.isfinite(value):
        return NOTHING
    text = f"{round(float(value), decimals) + 0.0:,.{decimals}f}"
    return text.translate(str.maketrans(",.", ".,")) if language == "nl" else text


def unit(value: Any, of: str, decimals: int = 0, language: str = "nl") -> str:
    """A number with its unit, which stay on one line.

    >>> unit(12.0, "ha", 1, "en").replace(NBSP, "_")
    '12.0_ha'
    """
    text = number(value, decimals, language)
    return text if text == NOTHING else f"{text}{NBSP}{of}"


def money(value: Any, language: str = "nl") -> str:
    """Euros, rounded to what can be known: to ten above a thousand, to a hundred above ten thousand.

    >>> money(12345.6, "nl").replace(NBSP, "_"), money(789.4, "en").replace(NBSP, "_")
    ('€_12.300', '€_789')
    """
    if value is None or not math.isfinite(value):
        return NOTHING
    step = 100 if abs(value) >= 10_000 else 10 if abs(value) >= 1_000 else 1
    return f"€{NBSP}{number(round(value / step) * step, 0, language)}"


def span(low: Any, high: Any, language: str = "nl") -> str:
    """A range of costs; one amount where the ends are the same.

    >>> span(900, 1800, "nl").replace(NBSP, "_"), span(-90, 5, "nl").replace(NBSP, "_")
    ('€_900–1.800', '€_-90_tot_5')
    """
    known = [one for one in (low, high) if one is not None and math.isfinite(one)]
    if not known:
        return NOTHING
    first, last = money(known[0], language), money(known[-1], language)
    if first == last:
        return first
    between = "–" if known[0] >= 0 else {"nl": " tot ", "en": " to "}[language].replace(" ", NBSP)
    return f"{first}{between}{last.removeprefix('€' + NBSP)}"


def day(value: Any, language: str = "nl") -> str:
    """A date in words; what is no date stands as it is.

    >>> day("2026-11-02T10:00:00", "nl").replace(NBSP, " "), day("2026", "en")
    ('2 november 2026', '2026')
    """
    text = str(value or "")
    pieces = text[:10].split("-")
    if len(pieces) == 3 and all(piece.isdigit() for piece in pieces) and 1 <= int(pieces[1]) <= 12:
        return f"{int(pieces[2])}{NBSP}{_MONTHS[language].split(',')[int(pieces[1]) - 1]}{NBSP}{pieces[0]}"
    return text or NOTHING

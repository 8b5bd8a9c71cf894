"""Figures of the manual's worked examples: ``{{key=figure}}`` in the text of a page."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

MANUAL = Path(__file__).resolve().parents[1] / "docs" / "manual"
LANGUAGES = ("en", "nl")
_FIGURE = re.compile(r"\{\{(?P<key>\w+)=(?P<text>[^{}]*)\}\}")


def shown(language: str, page: str) -> list[tuple[str, str]]:
    """The figures of a page, by their keys."""
    text = (MANUAL / language / f"{page}.md").read_text(encoding="utf-8")
    return [(match["key"], match["text"]) for match in _FIGURE.finditer(text)]


def number(text: str, language: str) -> tuple[float, float]:
    """A figure as it is written, and by how much rounding may change it."""
    mark = "," if language == "nl" else "."
    plain = text.replace("." if language == "nl" else ",", "").replace(mark, ".")
    return float(plain), 0.5 * 10.0 ** -len(plain.partition(".")[2])


def check(page: str, figures: Mapping[str, float], least: int = 9) -> None:
    """What a page says in both languages is what a run gives."""
    wrong = []
    for language in LANGUAGES:
        said = shown(language, page)
        assert {key for key, _ in said} <= figures.keys()
        assert len(said) >= least
        for key, text in said:
            value, slack = number(text, language)
            if abs(figures[key] - value) > slack * (1 + 1e-9):
                wrong.append(f"{language} {key}: {text}, a run gives {figures[key]:.6g}")
    assert not wrong, "the manual says otherwise than a run:\n" + "\n".join(wrong)

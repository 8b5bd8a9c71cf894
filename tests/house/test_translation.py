"""Dutch is complete: every text is a literal, translated, with the same fields, and not simply left in English."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from string import Formatter

import pytest
import update_ts

TEXTS = update_ts.collect()
KNOWN = update_ts.read_ts()
# the same in both languages, on purpose
SAME = {"Budget", "LGN", "Scenario", "Zone"}
# terms.md: words that the officers do not use
NOT_DUTCH = re.compile(r"\b(foerage\w*|gaten?|buffer ?strook)\b", re.IGNORECASE)


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def holds_words(text: str) -> bool:
    """Whether a text has words of its own, beside fields and units."""
    return any(len(word) > 2 for word in re.findall("[A-Za-z]+", re.sub(r"\{[^}]*\}", "", text)))


def test_every_text_can_be_collected() -> None:
    assert TEXTS.faults == []
    assert len(TEXTS.found) > 30


@pytest.mark.parametrize("text", list(TEXTS.found), ids=lambda text: text[:60])
def test_dutch(text: str) -> None:
    assert text in KNOWN, "missing: run scripts/update_ts.py and translate"
    translation = KNOWN[text]
    assert translation.finished
    assert translation.text.strip()
    assert fields(translation.text) == fields(text)
    assert translation.text != text or text in SAME or not holds_words(text)
    assert not NOT_DUTCH.search(translation.text), "see docs/terms.md"
    assert text.endswith(".") == translation.text.endswith(".")


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('translate("Zoemzone", "one " "text")', "one text"),
        ('QCoreApplication.translate("Zoemzone", "a")', "a"),
        ('raise Fault("{layer} is bad.", layer=1)', "{layer} is bad."),
        ('row.fault("{row}", "x")', "{row}"),
        ("Fault(EMPTY)", "is empty"),
        ("Fault(EMPTY if a else EMPTY)", "is empty"),
        ('translate("Zoemzone", f"{a}")', None),
        ('translate("Other", "a")', None),
        ("Fault(words + more)", None),
    ],
)
def test_collecting(code: str, found: str | None) -> None:
    assert [text for _, text in update_ts.texts_of(ast.parse(code), {"EMPTY": "is empty"})][:1] == [found]


def test_merging_keeps_translations(tmp_path: Path) -> None:
    path = tmp_path / "a.ts"
    old = {"kept": update_ts.Translation("gehouden", True), "gone": update_ts.Translation("weg", True)}
    texts = update_ts.Texts({"kept": ["a.py"], "new <&>": ["a.py"]})
    update_ts.write_ts(texts, old, path)
    again = update_ts.read_ts(path)
    assert again["kept"] == update_ts.Translation("gehouden", True)
    assert not again["new <&>"].finished
    assert again["gone"].text == "weg"
    update_ts.write_ts(texts, again, path, clean=True)
    assert "gone" not in update_ts.read_ts(path)

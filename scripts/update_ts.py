#!/usr/bin/env python3
"""Collect the plugin's texts into i18n/zoemzone_nl.ts, keeping what is translated.

A text is the literal of translate("Zoemzone", "..."); the sentence of Fault("...") or row.fault("..."), which may
stand as a constant at the top of a module, because core raises its sentences untranslated; a label with words in
the legend of a shipped style; or a label or tooltip in a shipped model. Qt's own collectors know neither and disagree
about contexts, hence this one.

    python3 scripts/update_ts.py            merge new texts as unfinished; what is gone is kept as vanished
    python3 scripts/update_ts.py --clean    the same, and drop what is gone
    python3 scripts/update_ts.py --check    change nothing; end with 1 when a text is missing or unfinished
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "zoemzone_qgis"
TS = ROOT / "i18n" / "zoemzone_nl.ts"
CONTEXT = "Zoemzone"


@dataclass
class Texts:
    """What the sources hold: each text with the files it stands in, and the calls that no tool can collect."""

    found: dict[str, list[str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Translation:
    """One translated text of the .ts file."""

    text: str
    finished: bool


def called(node: ast.Call) -> str:
    """The last name of what is called: "translate" of QCoreApplication.translate(...)."""
    if isinstance(node.func, ast.Attribute):
        return node.func.attr
    return node.func.id if isinstance(node.func, ast.Name) else ""


def constants(name: str, trees: dict[str, ast.Module]) -> dict[str, str]:
    """The texts that a module holds or imports as upper-case constants, such as EMPTY_CELL = "..."."""
    found = {}
    for node in trees[name].body if name in trees else []:
        target = node.targets[0] if isinstance(node, ast.Assign) else None
        if isinstance(target, ast.Name) and target.id.isupper():
            text = text_of(node.value, {})
            if text is not None:
                found[target.id] = text
        elif isinstance(node, ast.ImportFrom):
            other = "/".join([*name.split("/")[: -node.level or None], *(node.module or "").split(".")]) + ".py"
            wanted = {one.name: one.asname or one.name for one in node.names if one.name.isupper()}
            found |= (
                {wanted[key]: text for key, text in constants(other, trees).items() if key in wanted} if wanted else {}
            )
    return found


def text_of(node: ast.expr, known: dict[str, str]) -> str | None:
    """A literal (neighbouring literals are one) or the constant that holds it, else None."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return known.get(node.id) if isinstance(node, ast.Name) else None


def texts_of(tree: ast.AST, known: dict[str, str]) -> Iterator[tuple[int, str | None]]:
    """Line and text of every call that makes a text; None where no text can be found."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        if called(node) == "translate" and len(node.args) >= 2:
            # the places that translate what is collected elsewhere: a Fault's sentence, labels of a style or model
            given = node.args[1].func if isinstance(node.args[1], ast.Call) else node.args[1]
            if isinstance(given, ast.Attribute) and given.attr in {"text", "label", "description", "help"}:
                continue
            ours = text_of(node.args[0], {}) == CONTEXT
            yield node.lineno, text_of(node.args[1], {}) if ours else None
        elif called(node) in {"Fault", "fault"}:
            # row.fault(text, ...) hands its own argument on to Fault; its callers are looked at instead
            if isinstance(node.args[0], ast.Name) and node.args[0].id == "text":
                continue
            choices = node.args[0]
            either = [choices.body, choices.orelse] if isinstance(choices, ast.IfExp) else [choices]
            for one in either:
                yield node.lineno, text_of(one, known)


def labels_of(style: Path) -> list[str]:
    """The words in the legend of a shipped style; labels of numbers alone are the same in every language."""
    entries = [
        one for one in ET.parse(style).getroot().iter() if one.tag in {"rule", "category", "paletteEntry", "item"}
    ]
    found = {one.get("label", "") for one in entries}
    return sorted(label for label in found if any(len(word) > 2 for word in re.findall("[A-Za-z]+", label)))


def words_of_model(model: Path) -> list[str]:
    """The labels, tooltips and description of a shipped model."""
    options = list(ET.parse(model).getroot().iter("Option"))
    found = {one.get("value", "") for one in options if one.get("name") in {"description", "help", "ALG_DESC"}}
    return sorted(text for text in found if text.strip())


def collect(package: Path = PACKAGE) -> Texts:
    """All texts of a package, in the order of its files."""
    paths = sorted(package.rglob("*.py"))
    trees = {path.relative_to(package.parent).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in paths}
    texts = Texts()
    for path in sorted(package.parent.glob("resources/styles/*.qml")):
        for label in labels_of(path):
            texts.found.setdefault(label, []).append(path.relative_to(package.parent).as_posix())
    for path in sorted(package.parent.glob("resources/models/*.model3")):
        for text in words_of_model(path):
            texts.found.setdefault(text, []).append(path.relative_to(package.parent).as_posix())
    for name, tree in trees.items():
        known = constants(name, trees)
        for line, text in sorted(texts_of(tree, known), key=lambda item: item[0]):
            if text is None:
                texts.faults.append(f'{name}:{line}: not a literal of the context "{CONTEXT}"')
            elif name not in texts.found.setdefault(text, []):
                texts.found[text].append(name)
    return texts


def read_ts(path: Path = TS) -> dict[str, Translation]:
    """Source text to translation, vanished ones too."""
    if not path.is_file():
        return {}
    known = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        state = translation.get("type", "") if translation is not None else "unfinished"
        text = (translation.text or "") if translation is not None else ""
        known[message.findtext("source") or ""] = Translation(text, state != "unfinished" and bool(text))
    return known


def write_ts(texts: Texts, known: dict[str, Translation], path: Path = TS, clean: bool = False) -> None:
    """Write the merged file; without line numbers, so that it only changes when a text does."""
    root = ET.Element("TS", version="2.1", language="nl", sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    gone = [] if clean else [text for text in known if text not in texts.found and known[text].text]
    for text in [*texts.found, *gone]:
        message = ET.SubElement(context, "message")
        for name in texts.found.get(text, []):
            ET.SubElement(message, "location", filename=f"../{name}")
        ET.SubElement(message, "source").text = text
        old = known.get(text, Translation("", False))
        element = ET.SubElement(message, "translation")
        element.text = old.text
        if text not in texts.found:
            element.set("type", "vanished")
        elif not old.finished:
            element.set("type", "unfinished")
    ET.indent(root, space=" ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="change nothing, only tell what is missing")
    parser.add_argument("--clean", action="store_true", help="drop translations of texts that are gone")
    options = parser.parse_args()
    texts, known = collect(), read_ts()
    open_texts = [text for text in texts.found if not known.get(text, Translation("", False)).finished]
    for problem in texts.faults:
        print(problem, file=sys.stderr)
    for text in open_texts:
        print(f"unfinished ({', '.join(texts.found[text])}): {text}")
    if not options.check:
        write_ts(texts, known, clean=options.clean)
    print(f"{len(texts.found)} texts, {len(open_texts)} unfinished", file=sys.stderr)
    return 1 if texts.faults or (options.check and open_texts) else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""Build the manual's pages into resources/help, so that the help buttons work offline.

    scripts/build_manual.py [folder]      (with QGIS and the package markdown; Dutch needs i18n/zoemzone_nl.qm)

docs/manual/<language>/<page>.md is written by hand; ``[[parameters]]`` in the page of an algorithm is replaced by the
tables of its parameters and outputs, read from the algorithm itself, so that they cannot go stale.
"""

from __future__ import annotations

import html
import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import markdown  # noqa: E402
from qgis.core import (  # noqa: E402
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)
from qgis.PyQt.QtCore import QCoreApplication, QTranslator  # noqa: E402

LANGUAGES = ("en", "nl")
MARK = "[[parameters]]"
WORDS = {
    "en": ("Parameter", "Label", "Default", "Meaning", "Output", "Under Advanced parameters", "Numbers"),
    "nl": ("Parameter", "Naam in het venster", "Standaard", "Betekenis", "Uitvoer", "Onder Geavanceerde parameters", "Getallen"),
}
PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
body {{ font: 16px/1.5 sans-serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem; color: #222; }}
h1, h2, h3 {{ line-height: 1.2; color: #1f4d4f; }}
table {{ border-collapse: collapse; margin: 1rem 0; font-size: 0.9rem; }}
th, td {{ border: 1px solid #ccd5d5; padding: 0.3rem 0.6rem; text-align: left; vertical-align: top; }}
th {{ background: #eef4f4; }}
code {{ background: #f2f2f2; padding: 0 0.2rem; }}
nav {{ font-size: 0.9rem; }}
</style>
</head>
<body>
<nav><a href="index.html">{index}</a></nav>
{body}
</body>
</html>
"""


def main(folder: Path = ROOT / "resources" / "help") -> None:
    """Build all pages of both languages into ``folder``/<language>."""
    application = QgsApplication([], False)
    application.initQgis()
    from zoemzone_qgis.processing.provider import ALGORITHMS

    for language in LANGUAGES:
        translator = install(language)
        algorithms = {algorithm.ID: made(algorithm) for algorithm in ALGORITHMS}
        target = folder / language
        target.mkdir(parents=True, exist_ok=True)
        for page in sorted((ROOT / "docs" / "manual" / language).glob("*.md")):
            text = page.read_text(encoding="utf-8")
            if MARK in text:
                text = text.replace(MARK, tables(algorithms[page.stem], language))
            (target / f"{page.stem}.html").write_text(rendered(text, language), encoding="utf-8")
        if translator is not None:
            QCoreApplication.removeTranslator(translator)


def install(language: str) -> QTranslator | None:
    """The translator of a language; English needs none."""
    if language == "en":
        return None
    translator = QTranslator()
    if not translator.load(str(ROOT / "i18n" / f"zoemzone_{language}.qm")):
        raise SystemExit(f"i18n/zoemzone_{language}.qm is missing: run scripts/compile_ts.py first")
    QCoreApplication.installTranslator(translator)
    return translator


def made(algorithm: type) -> QgsProcessingAlgorithm:
    """An algorithm with its parameters in the language that is installed."""
    instance = algorithm()
    instance.initAlgorithm({})
    return instance


def rendered(text: str, language: str) -> str:
    """A page as HTML; links to other pages stay inside the folder."""
    body = markdown.markdown(text.replace(".md)", ".html)"), extensions=["tables", "sane_lists"])
    title = text.lstrip("# ").splitlines()[0]
    return PAGE.format(
        language=language, title=html.escape(title), body=body, index="Handleiding" if language == "nl" else "Manual"
    )


def tables(algorithm: QgsProcessingAlgorithm, language: str) -> str:
    """Tables of parameters, results and numbers as Markdown."""
    name, label, default, meaning, output, advanced, numbers = WORDS[language]

    inputs = [p for p in algorithm.parameterDefinitions() if not p.isDestination()]
    plain = [p for p in inputs if not p.flags() & Qgis.ProcessingParameterFlag.Advanced]
    rest = [p for p in inputs if p.flags() & Qgis.ProcessingParameterFlag.Advanced]
    lines: list[str] = []
    for heading, chosen in (("", plain), (f"### {advanced}", rest)):
        if chosen:
            lines += [heading, "", f"| {name} | {label} | {default} | {meaning} |", "|---|---|---|---|"]
            lines += [f"| `{p.name()}` | {p.description()} | {shown(p)} | {cell(p.help())} |" for p in chosen]
            lines.append("")
    lines += [f"| {output} | {label} | {meaning} |", "|---|---|---|"]
    lines += [
        f"| `{p.name()}` | {p.description()} | {cell(p.help())} |" for p in algorithm.destinationParameterDefinitions()
    ]
    figures = [o for o in algorithm.outputDefinitions() if isinstance(o, QgsProcessingOutputNumber)]
    if figures:
        lines += ["", f"### {numbers}", "", f"| {output} | {meaning} |", "|---|---|"]
        lines += [f"| `{o.name()}` | {o.description()} |" for o in figures]
    return "\n".join(lines)


def shown(parameter: QgsProcessingParameterDefinition) -> str:
    """A default as a reader understands it."""
    value = parameter.defaultValue()
    if isinstance(parameter, QgsProcessingParameterEnum) and isinstance(value, int):
        return cell(parameter.options()[value])
    return "" if value is None else cell(f"{value:g}" if isinstance(value, float) else str(value))


def cell(text: str) -> str:
    """A text that fits in one cell of a table."""
    return text.replace("|", "\\|").replace("\n", " ")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:]))

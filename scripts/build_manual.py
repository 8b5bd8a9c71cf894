#!/usr/bin/env python3
"""Build the manual's pages into resources/help, so that the help buttons work offline.

    scripts/build_manual.py [folder]      (with QGIS and the package markdown; Dutch needs i18n/zoemzone_nl.qm)

docs/manual/<language>/<page>.md is written by hand. In it

* ``[[parameters]]`` becomes the tables of the algorithm's parameters and outputs, read from the algorithm itself,
* ``[[classes]]`` and ``[[profiles]]`` become the shipped tables, and ``[[version]]`` the version of the plugin,
* ``{{key=16.6}}`` is a figure of a worked example: the page shows 16.6, and tests/qgis/test_manual_numbers.py
  asserts that a run on the sample gives it.

The pages of docs/method are built, too, because the manual refers to them, and the pictures that pages show are copied.
"""

from __future__ import annotations

import html
import os
import re
import shutil
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
for folder in (str(ROOT / "scripts"), str(ROOT)):
    if folder not in sys.path:
        sys.path.insert(0, folder)

import manual_tables  # noqa: E402
import markdown  # noqa: E402
from qgis.core import QgsApplication, QgsProcessingAlgorithm  # noqa: E402
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator  # noqa: E402

LANGUAGES = {"en": "English", "nl": "Nederlands"}
MANUAL = {"en": "Manual", "nl": "Handleiding"}
PARAMETERS = "[[parameters]]"
FIGURE = re.compile(r"\{\{(?P<key>\w+)=(?P<text>[^{}]*)\}\}")
PICTURE = re.compile(r"\]\(\.\./\.\./pictures/(?P<name>[\w./-]+\.png)\)")
LINK = re.compile(r"\]\((?P<page>[\w./-]+)\.md(?P<place>#[\w-]+)?\)")
PAGE = """<!DOCTYPE html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{title} · Zoem Zone</title>
<style>
body {{ font: 16px/1.55 sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #222; }}
h1, h2, h3 {{ line-height: 1.25; color: #1f4d4f; }}
h2 {{ margin-top: 2.2rem; border-bottom: 1px solid #dbe5e5; padding-bottom: 0.2rem; }}
a {{ color: #14696c; }}
table {{ border-collapse: collapse; margin: 1rem 0; font-size: 0.9rem; }}
th, td {{ border: 1px solid #ccd5d5; padding: 0.3rem 0.45rem; text-align: left; vertical-align: top; }}
th {{ background: #eef4f4; }}
code {{ background: #f2f2f2; padding: 0 0.2rem; }}
pre {{ background: #f2f2f2; font-size: 0.85rem; padding: 0.6rem 0.8rem; white-space: pre-wrap; }}
pre code {{ padding: 0; }}
nav {{ font-size: 0.9rem; }}
img {{ max-width: 100%; height: auto; border: 1px solid #dbe5e5; }}
</style>
</head>
<body>
<nav>{nav}</nav>
{body}
</body>
</html>
"""


def main(folder: Path = ROOT / "resources" / "help") -> None:
    """Build all pages of both languages into ``folder``/<language>, and the method into ``folder``/method."""
    application = QgsApplication.instance()
    if application is None:
        QCoreApplication.setOrganizationName("zoemzone-manual")  # no settings of a user's QGIS, such as the language
        application = QgsApplication([], False)
        application.initQgis()
    for language in LANGUAGES:
        translator = install(language)
        build(language, folder / language)
        if translator is not None:
            QCoreApplication.removeTranslator(translator)
    build_method(folder / "method")
    copy_pictures(folder / "pictures")


def copy_pictures(target: Path) -> None:
    """Copy the pictures that the manual shows, and drop those that it no longer does."""
    pages = (ROOT / "docs" / "manual").glob("*/*.md")
    shown = {match["name"] for page in pages for match in PICTURE.finditer(page.read_text(encoding="utf-8"))}
    for old in target.rglob("*.png"):
        if old.relative_to(target).as_posix() not in shown:
            old.unlink()
    for name in sorted(shown):
        (target / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / "docs" / "pictures" / name, target / name)


def build(language: str, target: Path) -> None:
    """Build the pages of one language."""
    from zoemzone_qgis.paths import version
    from zoemzone_qgis.processing.provider import ALGORITHMS

    algorithms = {algorithm.ID: algorithm for algorithm in ALGORITHMS}
    pages = sorted((ROOT / "docs" / "manual" / language).glob("*.md"))
    tidy(target, {page.stem for page in pages})
    for page in pages:
        text = page.read_text(encoding="utf-8").replace("[[version]]", version())
        text = FIGURE.sub(lambda match: match["text"], text)
        for mark, table in manual_tables.SHIPPED.items():
            if mark in text:
                text = text.replace(mark, table(language))
        if PARAMETERS in text:
            text = text.replace(PARAMETERS, manual_tables.parameters(made(algorithms[page.stem]), language))
        others = (f'<a href="../{other}/{page.stem}.html">{name}</a>' for other, name in LANGUAGES.items())
        nav = f'<a href="index.html">{MANUAL[language]}</a> · ' + " · ".join(others)
        (target / f"{page.stem}.html").write_text(rendered(text, language, nav), encoding="utf-8")


def build_method(target: Path) -> None:
    """Build the pages of the method, which are in English only."""
    pages = sorted((ROOT / "docs" / "method").glob("*.md"))
    tidy(target, {page.stem for page in pages})
    nav = " · ".join(f'<a href="../{language}/index.html">{name}</a>' for language, name in MANUAL.items())
    nav += ' · <a href="README.html">Method</a>'
    for page in pages:
        text = page.read_text(encoding="utf-8")
        (target / f"{page.stem}.html").write_text(rendered(text, "en", nav), encoding="utf-8")


def tidy(folder: Path, pages: set[str]) -> None:
    """Make the folder, without pages that are no longer there."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.html"):
        if old.stem not in pages:
            old.unlink()


def install(language: str) -> QTranslator | None:
    """The translator of a language, which becomes the language of the user; English needs none."""
    QLocale.setDefault(QLocale(language))
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


def rendered(text: str, language: str, nav: str) -> str:
    """A page as HTML; links to other pages stay inside the folder of help pages."""
    linked = LINK.sub(lambda match: f"]({local(match['page'])}.html{match['place'] or ''})", text)
    linked = PICTURE.sub(r"](../pictures/\g<name>)", linked)
    body = markdown.markdown(linked, extensions=["tables", "sane_lists", "toc"])
    title = text.lstrip("# ").splitlines()[0]
    return PAGE.format(language=language, title=html.escape(title), body=body, nav=nav)


def local(page: str) -> str:
    """Where a page of the repository lies among the built ones.

    >>> local("../../method/classes"), local("limits")
    ('../method/classes', 'limits')
    """
    return page.replace("../../method/", "../method/")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:]))

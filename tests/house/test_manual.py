"""The manual: every algorithm has its page in both languages, links lead somewhere, and the built pages are fresh."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import compile_ts
import pytest
from sources import ROOT

MANUAL, HELP = ROOT / "docs" / "manual", ROOT / "resources" / "help"
LANGUAGES = ("en", "nl")
FIGURE = re.compile(r"\{\{(\w+)=[^{}]*\}\}")
PAGES = sorted(path.stem for path in (MANUAL / "en").glob("*.md"))


def text(language: str, page: str) -> str:
    return (MANUAL / language / f"{page}.md").read_text(encoding="utf-8")


def test_both_languages_have_the_same_pages() -> None:
    assert {path.stem for path in (MANUAL / "nl").glob("*.md")} == set(PAGES)
    assert {"index", "habitatmap", "method", "limits", "own-tables", "classes", "sample-data"} <= set(PAGES)


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_say_the_same(page: str) -> None:
    """The same headings by level, the same figures of worked examples, the same marks."""
    shapes = []
    for language in LANGUAGES:
        lines = text(language, page).splitlines()
        headings = [re.match(r"#+", line)[0] for line in lines if line.startswith("#")]
        marks = sorted(re.findall(r"\[\[\w+\]\]", text(language, page)))
        shapes.append((headings, sorted(set(FIGURE.findall(text(language, page)))), marks))
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_index_leads_to_every_page(language: str) -> None:
    linked = set(re.findall(r"\]\(([\w-]+)\.md", text(language, "index")))
    assert linked >= set(PAGES) - {"index"}


def test_every_algorithm_has_its_page() -> None:
    from zoemzone_qgis.processing.provider import ALGORITHMS

    for algorithm in ALGORITHMS:
        for language in LANGUAGES:
            path = MANUAL / language / f"{algorithm.ID}.md"
            assert path.is_file(), f"{algorithm.ID} has no page in {language}"
            assert "[[parameters]]" in path.read_text(encoding="utf-8")


def test_every_algorithm_button_opens_its_page(qgis_app: object) -> None:
    from zoemzone_qgis.processing.provider import ALGORITHMS

    for algorithm in ALGORITHMS:
        url = algorithm().helpUrl()
        assert url.startswith("file:"), algorithm.ID
        assert url.endswith(f"{algorithm.ID}.html")


def documented(page: str, names: set[str]) -> None:
    """Every name stands in the page of both languages; a season or radius may stand as a placeholder."""
    for language in LANGUAGES:
        said = text(language, page)
        for name in names:
            general = re.sub("early_spring|late_spring|summer|autumn", "<season>", name)
            assert f"`{name}`" in said or f"`{general}`" in said, (language, page, name)


def test_every_field_is_explained(qgis_app: object) -> None:
    from zoemzone_qgis.core.surface import BANDS
    from zoemzone_qgis.layers import nestlayer
    from zoemzone_qgis.layers.landcover.areas import area_fields
    from zoemzone_qgis.layers.landcover.overlay import classified_fields
    from zoemzone_qgis.processing.corridors import corridorgaps_rows, habitatnetwork_rows, steppingstones_rows
    from zoemzone_qgis.processing.habitat import blockrows, sitetable
    from zoemzone_qgis.processing.measures import (
        comparemaps_rows,
        measureoptions_rows,
        measurescenario_figures,
        measurescenario_form,
    )
    from zoemzone_qgis.processing.report import (
        comparemunicipalities_rows,
        opportunitymap_areas,
        opportunitymap_rows,
    )

    documented("habitatmap", {field.name() for fields in (area_fields(), classified_fields()) for field in fields})
    documented("foragesurface", set(BANDS))
    documented("foragebuffer", {name.replace("_77", "_R") for name in sitetable.names([77.0])})
    documented("foragebuffer", {field.name() for field in sitetable.class_fields()})
    documented("buildingblocks", {field.name() for field in blockrows.block_fields()})
    network = habitatnetwork_rows
    tables = (network.NODES, network.LINKS, network.NETWORKS, network.PAIRS, network.TABLE, network.REACH)
    documented("habitatnetwork", {name for table in tables for name in table})
    gaps = (corridorgaps_rows.GAP_COLUMNS, corridorgaps_rows.ROUTE_COLUMNS)
    documented("corridorgaps", {name for columns in gaps for name, *_ in columns})
    chains = (steppingstones_rows.CHAIN_FIELDS, steppingstones_rows.TABLE_FIELDS)
    documented("steppingstones", {name for fields in chains for name, _ in fields})
    documented("measurescenario", {name for name, _ in measurescenario_figures.TABLE_FIELDS})
    documented("measurescenario", set(measurescenario_form.DIFFERENCES))
    compared = (comparemaps_rows.AGREEMENT_FIELDS, comparemaps_rows.TABLE_FIELDS)
    documented("comparemaps", {name for fields in compared for name, _ in fields})
    documented(
        "opportunitymap", {name for name, _ in (*opportunitymap_rows.FIELDS, *opportunitymap_areas.TABLE_FIELDS)}
    )
    compared = (comparemunicipalities_rows.FIELDS, comparemunicipalities_rows.MARK_FIELDS)
    documented("comparemunicipalities", {name for fields in compared for name, _ in fields})
    documented("measureoptions", {*nestlayer.NAMES, *(name for name, _ in measureoptions_rows.OPTION_FIELDS)})


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    compile_ts.compile_all()
    folder = tmp_path_factory.mktemp("help")
    script = ROOT / "scripts" / "build_manual.py"
    subprocess.run([sys.executable, str(script), str(folder)], check=True, capture_output=True, timeout=120)
    return folder


def test_help_is_fresh(built: Path) -> None:
    """resources/help is what the pages, the algorithms and the translation give now."""
    fresh = {path.relative_to(built): path.read_text(encoding="utf-8") for path in built.rglob("*.html")}
    shipped = {path.relative_to(HELP): path.read_text(encoding="utf-8") for path in HELP.rglob("*.html")}
    assert fresh.keys() == shipped.keys(), "run scripts/build_manual.py"
    assert [str(path) for path in fresh if fresh[path] != shipped[path]] == [], "run scripts/build_manual.py"
    pictures = [
        {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*.png")} for folder in (built, HELP)
    ]
    assert pictures[0] == pictures[1], "run scripts/build_manual.py"


def test_built_pages_are_whole(built: Path) -> None:
    """Every link, place and picture of a page exists, and no mark is left over."""
    pages = {path: path.read_text(encoding="utf-8") for path in built.rglob("*.html")}
    for path, html in pages.items():
        assert "[[" not in html, path
        assert not FIGURE.search(html), path
        for picture in re.findall(r'<img [^>]*src="([^"]+)"', html):
            assert (path.parent / picture).resolve().is_file(), f"{path.name}: {picture}"
        for link in re.findall(r'href="([^"]+)"', html):
            if link.startswith("http"):
                continue
            page, _, place = link.partition("#")
            target = (path.parent / page).resolve() if page else path
            assert target in pages, f"{path.name}: {link}"
            assert not place or f'id="{place}"' in pages[target], f"{path.name}: {link}"

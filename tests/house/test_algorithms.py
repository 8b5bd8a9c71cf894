"""What every algorithm owes its user: help, tags, icon, tooltips with units, few parameters in sight, tidy words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterNumber,
)

from zoemzone_qgis.paths import MODELS
from zoemzone_qgis.processing.provider import ALGORITHMS, ZoemzoneProvider

MOST_VISIBLE = 6
ALGORITHM = re.compile(r"^[a-z]+$")
PARAMETER = re.compile(r"^[A-Z][A-Z0-9_]*$")
UNIT = re.compile(
    r"\b(metres?|m|m2|km2?|ha|hectares?|per ?cent|years?|seconds?|degrees?|0 to 1|0\.\.1)\b|%", re.IGNORECASE
)
# numbers of these names are lengths, areas, times or shares
MEASURED = re.compile(r"RADI|DISTANCE|MARGIN|SIZE|WIDTH|LENGTH|AREA|LIMIT|YEARS|TOLERANCE|CUT|SHARE|PCT")
# at the head of a label: words that are written with capitals anywhere
PROPER = ("B&B", "Bed", "BGT", "CRS", "CSV", "NNN", "OSM", "HTML", "EP")


@pytest.fixture(params=ALGORITHMS, ids=lambda kind: kind.ID)
def algorithm(request: pytest.FixtureRequest, qgis_app: Any) -> Any:
    return request.param().create()


def is_sentence_case(text: str) -> bool:
    """A capital first, none after it but in names and abbreviations, and no mark at the end."""
    if not text or text[-1] in ".:;!" or not (text[0].isupper() or text[0].isdigit()):
        return False
    return all(word[:1].islower() or not word[:1].isalpha() or word.isupper() or word.startswith(PROPER)
               for word in text.split()[1:])  # fmt: skip


def is_shown(parameter: QgsProcessingParameterDefinition) -> bool:
    hidden = Qgis.ProcessingParameterFlag.Advanced | Qgis.ProcessingParameterFlag.Hidden
    return not parameter.isDestination() and not parameter.flags() & hidden


def test_there_are_algorithms() -> None:
    assert len(ALGORITHMS) >= 4
    assert len({kind.ID for kind in ALGORITHMS}) == len(ALGORITHMS)


def test_identity(algorithm: Any) -> None:
    assert ALGORITHM.match(algorithm.name())
    assert ALGORITHM.match(algorithm.groupId())
    assert is_sentence_case(algorithm.displayName())
    assert is_sentence_case(algorithm.group())


def test_words(algorithm: Any) -> None:
    assert algorithm.shortHelpString().startswith("This algorithm ")
    assert len(algorithm.shortHelpString()) > 200
    # a sentence that begins with a verb in the third person: Makes, Shows, Calculates
    assert re.match(r"^[A-Z][a-z]+s ", algorithm.shortDescription())
    tags = algorithm.tags()
    assert len(tags) >= 3
    assert all(tag == tag.strip().lower() and tag for tag in tags)


def test_icon_is_its_own(algorithm: Any) -> None:
    path = Path(algorithm.svgIconPath())
    assert path.is_file()
    assert path.stem == algorithm.name()
    assert not algorithm.icon().pixmap(16, 16).isNull()


def test_every_parameter_is_explained(algorithm: Any) -> None:
    for parameter in algorithm.parameterDefinitions():
        name = parameter.name()
        assert PARAMETER.match(name), name
        assert is_sentence_case(parameter.description()), f"{name}: {parameter.description()}"
        assert len(parameter.help()) >= 15, name
        if MEASURED.search(name) and isinstance(
            parameter, (QgsProcessingParameterNumber, QgsProcessingParameterDistance)
        ):
            assert UNIT.search(parameter.help()), f"{name} names no unit: {parameter.help()}"


def test_few_parameters_are_in_sight(algorithm: Any) -> None:
    shown = [parameter.name() for parameter in algorithm.parameterDefinitions() if is_shown(parameter)]
    assert len(shown) <= MOST_VISIBLE, shown


def test_outputs_are_named(algorithm: Any) -> None:
    outputs = algorithm.outputDefinitions()
    assert outputs
    for output in outputs:
        assert PARAMETER.match(output.name())
        assert is_sentence_case(output.description()), f"{output.name()}: {output.description()}"


def test_help_page_when_there_is_one(algorithm: Any) -> None:
    url = algorithm.helpUrl()
    assert not url or Path(url.removeprefix("file://")).is_file()


def test_provider(qgis_app: Any) -> None:
    provider = ZoemzoneProvider()
    assert (provider.id(), provider.name()) == ("zoemzone", "Zoem Zone")
    assert Path(provider.svgIconPath()).is_file()
    provider.refreshAlgorithms()
    models = {path.stem for path in MODELS.glob("*.model3")}
    assert {one.name() for one in provider.algorithms()} == {kind.ID for kind in ALGORITHMS} | models


@pytest.mark.parametrize("text", ["Cell size:", "Cell Size", "cell size", "Cell size.", ""])
def test_a_bad_label_is_seen(text: str) -> None:
    assert not is_sentence_case(text)


@pytest.mark.parametrize("text", ["Cell size", "Map of B&B areas", "Target CRS", "Own CSV (optional)"])
def test_a_good_label_passes(text: str) -> None:
    assert is_sentence_case(text)

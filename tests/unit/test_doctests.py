"""Every example in the docstrings of core is run, under the name that code outside uses (zoemzone_qgis.core...)."""

import doctest
import importlib
import pkgutil

import pytest

import zoemzone_qgis.core

MODULES = [info.name for info in pkgutil.walk_packages(zoemzone_qgis.core.__path__, "zoemzone_qgis.core.")]
EXAMPLES = [
    example
    for name in MODULES
    for example in doctest.DocTestFinder(exclude_empty=True).find(importlib.import_module(name))
    if example.examples
]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_example(example: doctest.DocTest) -> None:
    said: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(example, out=said.append)
    assert not said, "".join(said)


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 10

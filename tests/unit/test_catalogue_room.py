"""The model stands alone: its examples run, and it reads a catalogue where there is no QGIS."""

from __future__ import annotations

import doctest
import importlib
import pkgutil
import subprocess
import sys

import pytest

import zoemzone_qgis.catalogue.model as room
from zoemzone_qgis.paths import ROOT

EXAMPLES = [
    example
    for info in pkgutil.iter_modules(room.__path__, f"{room.__name__}.")
    for example in doctest.DocTestFinder(exclude_empty=True).find(importlib.import_module(info.name))
    if example.examples
]
WITHOUT = """
import importlib, pkgutil, sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"qgis", "osgeo", "PyQt5", "PyQt6", "numpy", "scipy", "jsonschema"}:
            raise ImportError(name + " is blocked")
sys.meta_path.insert(0, Block())
sys.path.insert(0, sys.argv[1])
import zoemzone_qgis.catalogue.model as room
for info in pkgutil.iter_modules(room.__path__, room.__name__ + "."):
    importlib.import_module(info.name)
from zoemzone_qgis.catalogue.model.reading import read_catalogue
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.paths import CATALOGUE
print(len(read_catalogue(CATALOGUE / "zoemzone.json").entries) > 60)
try:
    read_catalogue(CATALOGUE / "catalogue.schema.json")
except Fault as fault:
    print(fault)
"""


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_example(example: doctest.DocTest) -> None:
    said: list[str] = []
    doctest.DocTestRunner(optionflags=doctest.NORMALIZE_WHITESPACE).run(example, out=said.append)
    assert not said, "".join(said)


def test_there_are_examples() -> None:
    assert len(EXAMPLES) > 5


def test_without_qgis_and_numpy() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, str(ROOT)], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.stdout.splitlines()[0] == "True", done.stderr
    assert "catalogue.schema.json: format is null" in done.stdout

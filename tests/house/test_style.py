"""Rules of style that a machine can keep: sizes, what shipped code may not hold, annotations and docstrings."""

from __future__ import annotations

import ast
from collections.abc import Iterator

import pytest
from sources import Source, everything, imports, shipped

LONGEST_FILE, LONGEST_FUNCTION = 400, 60
FORBIDDEN_MODULES = {
    "pickle", "marshal", "shelve", "subprocess", "random", "secrets", "urllib", "requests", "http", "ftplib",
    "telnetlib", "xml", "PyQt5", "PyQt6", "sip",
}  # fmt: skip
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__", "print", "breakpoint"}
FORBIDDEN_METHODS = {"exec_", "system", "popen"}


def long_parts(source: Source) -> Iterator[str]:
    """Files and functions above the limits."""
    lines = source.text.count("\n")
    if lines >= LONGEST_FILE:
        yield f"{source.path}: {lines} lines"
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length >= LONGEST_FUNCTION:
                yield f"{source.path}:{node.lineno}: {node.name} has {length} lines"


def forbidden(source: Source) -> Iterator[str]:
    """What shipped code may not hold: the plugin site blocks most of it."""
    for node in ast.walk(source.tree):
        where = f"{source.path}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Assert):
            yield f"{where}: assert"
        elif isinstance(node, ast.ExceptHandler):
            everything = node.type is None or (isinstance(node.type, ast.Name) and node.type.id == "BaseException")
            # to tidy up and raise again is the one good reason to catch everything
            if everything and not any(isinstance(step, ast.Raise) and step.exc is None for step in node.body):
                yield f"{where}: bare except"
            if all(isinstance(step, (ast.Pass, ast.Continue)) for step in node.body):
                yield f"{where}: silent except"
        elif isinstance(node, ast.Call):
            name = node.func.id if isinstance(node.func, ast.Name) else ""
            method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            if name in FORBIDDEN_CALLS or method in FORBIDDEN_METHODS:
                yield f"{where}: {name or method}"
    for line, module, name in imports(source):
        if module[0] in FORBIDDEN_MODULES:
            yield f"{source.path}:{line}: import of {module[0]}"
        if module == ("numpy",) and name == "random":
            yield f"{source.path}:{line}: import of numpy.random"
        if module[:2] == ("processing", "algs") or (
            module[0] == "qgis" and any(part.startswith("_") for part in module)
        ):
            yield f"{source.path}:{line}: import of {'.'.join(module)}"
        if module == ("gdal",) or module == ("ogr",):
            yield f"{source.path}:{line}: gdal not from osgeo"


def without_types(source: Source) -> Iterator[str]:
    """Functions of shipped code that lack a type."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.FunctionDef):
            continue
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        lacking = [one.arg for one in arguments if one.annotation is None and one.arg not in {"self", "cls"}]
        if node.returns is None or lacking:
            yield f"{source.path}:{node.lineno}: {node.name} lacks types ({', '.join(lacking) or 'return'})"


def without_docstring(source: Source) -> Iterator[str]:
    """Public modules, classes and functions of core without a docstring."""
    if ast.get_docstring(source.tree) is None:
        yield source.path
    waiting: list[ast.Module | ast.ClassDef] = [source.tree]
    while waiting:
        parent = waiting.pop()
        overrides = isinstance(parent, ast.ClassDef) and bool(parent.bases)
        for node in parent.body:
            if not isinstance(node, (ast.ClassDef, ast.FunctionDef)) or node.name.startswith("_"):
                continue
            if isinstance(node, ast.ClassDef):
                waiting.append(node)
            decorators = {one.id for one in node.decorator_list if isinstance(one, ast.Name)}
            if overrides or "property" in decorators or "overload" in decorators:
                continue  # an override says what its base says; a property's name says it
            if ast.get_docstring(node) is None:
                yield f"{source.path}:{node.lineno}: {node.name}"


@pytest.mark.parametrize("source", everything(), ids=lambda source: source.path)
def test_sizes(source: Source) -> None:
    assert list(long_parts(source)) == []


@pytest.mark.parametrize("source", shipped(), ids=lambda source: source.path)
def test_shipped_code(source: Source) -> None:
    assert list(forbidden(source)) == []
    if source.path != "__init__.py":
        assert list(without_types(source)) == []


@pytest.mark.parametrize("source", [one for one in shipped() if "core" in one.module], ids=lambda source: source.path)
def test_docstrings_of_core(source: Source) -> None:
    assert list(without_docstring(source)) == []


@pytest.mark.parametrize(
    "text",
    [
        "assert True",
        "try:\n    f()\nexcept:\n    g()",
        "for x in y:\n    try:\n        f()\n    except ValueError:\n        continue",
        "import pickle",
        "from numpy import random",
        "from qgis._core import Qgis",
        "import gdal",
        "dialog.exec_()",
        "eval('1')",
    ],
)
def test_forbidden_code_is_seen(text: str) -> None:
    assert list(forbidden(Source.of("a.py", text)))


def test_what_is_long_or_bare_is_seen() -> None:
    body = "\n".join("    x = 1" for _ in range(LONGEST_FUNCTION))
    assert len(list(long_parts(Source.of("a.py", f"def f():\n{body}\n" * 7)))) == 8
    assert list(without_types(Source.of("a.py", "def f(a: int, b) -> None: ...")))
    assert len(list(without_docstring(Source.of("a.py", "class A:\n    def f(self): ...")))) == 3

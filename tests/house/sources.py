"""The project's Python files, parsed once, for the tests of the house rules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "zoemzone_qgis"


@dataclass(frozen=True)
class Source:
    """One Python file: its path from the root, its text and its tree."""

    path: str
    text: str
    tree: ast.Module

    @classmethod
    def of(cls, path: str, text: str) -> Source:
        return cls(path, text, ast.parse(text))

    @property
    def module(self) -> tuple[str, ...]:
        """The parts of the module's name: ("zoemzone_qgis", "core", "grid")."""
        parts = Path(self.path).with_suffix("").parts
        return parts[:-1] if parts[-1] == "__init__" else parts


@cache
def sources(*folders: str) -> tuple[Source, ...]:
    """The Python files below folders of the root."""
    paths = sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))
    return tuple(Source.of(path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")) for path in paths)


def shipped() -> tuple[Source, ...]:
    """What runs at the user's."""
    return (Source.of("__init__.py", (ROOT / "__init__.py").read_text(encoding="utf-8")), *sources(PACKAGE))


def everything() -> tuple[Source, ...]:
    """What we maintain."""
    return (*shipped(), *sources("tests", "scripts", "benchmarks"))


def imports(source: Source) -> Iterator[tuple[int, tuple[str, ...], str]]:
    """Line, absolute module and imported name ("" for a plain import) of every import; relative ones resolved."""
    inside = source.path.endswith("/__init__.py")
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Import):
            for name in node.names:
                yield node.lineno, tuple(name.name.split(".")), ""
        elif isinstance(node, ast.ImportFrom):
            base: tuple[str, ...] = ()
            if node.level:
                up = node.level - 1 if inside else node.level
                base = source.module[: len(source.module) - up]
            module = (*base, *(node.module.split(".") if node.module else ()))
            for name in node.names:
                yield node.lineno, module, name.name


def chains(source: Source, roots: tuple[str, ...]) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """Line, module and attribute chain of every use of a name imported from a module that starts with ``roots``.

    ``from qgis.PyQt.QtCore import Qt`` and ``Qt.ItemDataRole.UserRole`` give
    (line, "qgis.PyQt.QtCore", ("Qt", "ItemDataRole", "UserRole")).
    """
    names: dict[str, tuple[str, tuple[str, ...]]] = {}
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            if not any(node.module == root or node.module.startswith(f"{root}.") for root in roots):
                continue
            for name in node.names:
                names[name.asname or name.name] = (node.module, (name.name,))
                yield node.lineno, node.module, (name.name,)
    seen: set[int] = set()
    for node in ast.walk(source.tree):  # outermost attributes come first
        if not isinstance(node, ast.Attribute) or id(node) in seen:
            continue
        tail: list[str] = []
        inner: ast.expr = node
        while isinstance(inner, ast.Attribute):
            seen.add(id(inner))
            tail.append(inner.attr)
            inner = inner.value
        if isinstance(inner, ast.Name) and inner.id in names:
            module, head = names[inner.id]
            yield node.lineno, module, (*head, *reversed(tail))

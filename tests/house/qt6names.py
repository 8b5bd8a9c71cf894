"""Looks names up in the .pyi files of the PyQt6 wheel, which needs no Qt 6 libraries to be read."""

from __future__ import annotations

import ast
import sysconfig
from functools import cache
from pathlib import Path

STUBS = Path(sysconfig.get_paths()["data"]) / "qt6" / "PyQt6"
# sip is a package of its own; these names are the same in both of its generations
SIP = {"cast", "delete", "isdeleted", "unwrapinstance", "voidptr", "wrapinstance"}

Scope = dict[str, ast.stmt]


@cache
def module(name: str) -> Scope:
    """The names that a module of PyQt6 defines."""
    path = STUBS / f"{name}.pyi"
    if not path.is_file():
        return {}
    # the marks of positional-only arguments stand where Python's grammar does not allow them
    return _scope(ast.parse(path.read_text(encoding="utf-8").replace(", /", "")).body)


def _scope(body: list[ast.stmt]) -> Scope:
    names: Scope = {}
    for node in body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            names[node.name] = node
        elif isinstance(node, ast.Assign):
            names |= {target.id: node for target in node.targets if isinstance(target, ast.Name)}
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            names[node.target.id] = node
    return names


def _bases(node: ast.ClassDef, home: str) -> list[tuple[str, str]]:
    """Module and name of the base classes that PyQt6 itself defines."""
    found = []
    for base in node.bases:
        if isinstance(base, ast.Name):
            found.append((home, base.id))
        elif isinstance(base, ast.Attribute) and isinstance(base.value, ast.Name):
            found.append((base.value.id, base.attr))
    return found


def _member(node: ast.ClassDef, home: str, name: str) -> tuple[ast.stmt, str] | None:
    own = _scope(node.body).get(name)
    if own is not None:
        return own, home
    for base_module, base_name in _bases(node, home):
        base = module(base_module).get(base_name)
        if isinstance(base, ast.ClassDef):
            found = _member(base, base_module, name)
            if found:
                return found
    return None


def is_enum(node: ast.ClassDef) -> bool:
    """Whether a class of the stubs is an enumeration: what follows its members (.value) is Python's own."""
    return any(isinstance(base, ast.Attribute) and ast.unparse(base).startswith("enum.") for base in node.bases)


def missing(qt_module: str, chain: tuple[str, ...]) -> str:
    """Empty when PyQt6 knows the chain, else the first part of it that it does not know."""
    if qt_module == "sip":
        return "" if chain[0] in SIP else chain[0]
    node = module(qt_module).get(chain[0])
    if node is None:
        return f"{qt_module}.{chain[0]}"
    home = qt_module
    for depth, name in enumerate(chain[1:], start=1):
        if not isinstance(node, ast.ClassDef) or name.startswith("__"):
            return ""
        found = _member(node, home, name)
        if found is None:
            return ".".join((qt_module, *chain[: depth + 1]))
        if is_enum(node):
            return ""
        node, home = found
    return ""

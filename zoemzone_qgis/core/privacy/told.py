"""Texts as they may be told: personal data, paths of a computer, logins and queries taken out."""

from __future__ import annotations

import re
from typing import Any

from .found import find_personal
from .hidden import Hidden
from .names import PATH
from .removed import MASK, Removed

_PATHS = re.compile(
    r"(?<![\w/:.])(?:file:/{2,3}(?=[A-Za-z]:)|file://)?(?:/vsi\w+/)*"
    r"(?:[A-Za-z]:[\\/]|\\\\[\w.$-]+\\|/(?:home|Users|root|tmp|var|mnt|media|srv|data|opt|work"
    r"|private|Volumes|run|etc|usr|export)/)(?:[^\\/:*?\"'<>|;,\r\n]*[\\/])*[^\s\"'<>|*?;,]*"
)


def masked(text: str) -> tuple[str, list[str]]:
    """A text in which ``MASK`` stands for personal data and paths, and the kinds that were found.

    >>> masked("Bel dhr. Jansen: 0612345678")
    ('Bel […]: […]', ['name', 'phone'])
    """
    found = find_personal(text)
    for one in reversed(found):
        text = text[: one.start] + MASK + text[one.end :]
    kinds = [one.kind for one in found]
    short = without_paths(text)
    return (short, [*kinds, PATH]) if short != text else (text, kinds)


def without_paths(text: str) -> str:
    r"""A text in which paths of a computer are cut to the name of the file: they can hold the name of a user.

    >>> without_paths(r"C:\Users\jan\a.gpkg|layername=b"), without_paths("see /home/jan/x.tif or https://a.nl/home/b")
    ('a.gpkg|layername=b', 'see x.tif or https://a.nl/home/b')
    """

    def last(match: re.Match[str]) -> str:
        path = match[0].rstrip(".):")
        return _file_of(path) + match[0][len(path) :]

    return _PATHS.sub(last, text) if "/" in text or "\\" in text else text


def _file_of(path: str) -> str:
    r"""The name of a file; ``MASK`` for the folder of a user.

    >>> _file_of("/home/jan/x.tif"), _file_of("/home/jan/"), _file_of("C:\\Users\\jan")
    ('x.tif', '[…]', '[…]')
    """
    parts = re.split(r"[\\/]+", path.rstrip("\\/"))
    of_user = len(parts) > 1 and parts[-2].casefold() in _HOMES
    return MASK if of_user or parts[-1].startswith("~") else parts[-1]


_HOMES = ("home", "users", "documents and settings", "profiles")
_WHOLE_PATH = re.compile(r"(?:file:|[A-Za-z]:[\\/]|\\\\|~|\.{0,2}/)[^\r\n]*")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_LOGIN = re.compile(
    r"\b(user(?:name)?|password|passwd|pwd|authcfg|token|api_?key|service|host|hostaddr|port)=('[^']*'|[^\s&|;]+)",
    re.IGNORECASE,
)
_URL = re.compile(r"\b((?!file:)[a-z][a-z0-9+.-]+://)(?:[^/@\s]*@)?([^\s\"'<>?#]+)(?:[?#][^\s\"'<>]*)?", re.IGNORECASE)


def public_source(text: str) -> str:
    r"""Where something came from, as it may be told: files without their folders, addresses without login and query.

    >>> public_source("/home/jan p/kaart a.gpkg|layername=b"), public_source("C:\\Jan\\a.tif")
    ('kaart a.gpkg|layername=b', 'a.tif')
    >>> public_source("dbname=bomen host=db1 user='jan' password='x' table=a")
    'dbname=bomen table=a'
    >>> public_source("https://jan:x@a.nl/wfs?token=1 and more")
    'https://a.nl/wfs and more'
    """
    text = _CONTROL.sub("", text)
    if _WHOLE_PATH.fullmatch(text) and not text.startswith("//"):
        path, bar, rest = text.partition("|")
        return public_text(_file_of(path) + bar + rest)
    return public_text(re.sub(r"\s{2,}", " ", _LOGIN.sub("", _URL.sub(r"\1\2", text))).strip())


def public_text(text: str) -> str:
    """A text without personal data and paths."""
    return masked(text)[0]


def public_facts(value: Any, removed: Removed | None = None, hidden: Hidden | None = None) -> Any:
    """Facts as JSON holds them, each text as ``public_source`` tells it, without the names that were removed and
    without layers that are not public.

    >>> public_facts({"INPUT": ["/a/b.gpkg", 3], "who": "jan@a.nl"})
    {'INPUT': ['b.gpkg', 3], 'who': '[…]'}
    """
    if isinstance(value, dict):
        pairs = value.items()
        return {public_facts(str(key), removed, hidden): public_facts(one, removed, hidden) for key, one in pairs}
    if isinstance(value, (list, tuple)):
        return [public_facts(one, removed, hidden) for one in value]
    if not isinstance(value, str):
        return value
    if hidden is not None and hidden.hides(value):
        return MASK
    text = public_source(value)
    return removed.masked(text)[0] if removed is not None else text

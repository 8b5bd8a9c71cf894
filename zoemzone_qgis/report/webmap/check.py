"""What a map may be made from: keys, colours and addresses that are safe to write into a page."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...core.errors import Fault
from ...core.vectortile import LINE, POINT
from .content import DASHES, MARKS, PATTERNS, WebCategory, WebContent, WebLayer

_KEY = re.compile(r"[a-z0-9][a-z0-9_]{0,39}")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}")
_ORIGIN = re.compile(r"(https://[A-Za-z0-9.-]+(?::\d+)?)/[^\s\"'<>;,]*")
_LINK = re.compile(r"(https?://[^\s\"'<>]+|(?![a-zA-Z][a-zA-Z0-9+.-]*:)(?!//)[^\s\"'<>]+)")
MOST_CATEGORIES = 250


def check(content: WebContent) -> None:
    """Raise ``Fault`` for content that no page can be made from."""
    if not content.layers:
        raise Fault("There is no layer to show on the web map. Give at least one.")
    seen: set[str] = set()
    for layer in content.layers:
        if not _KEY.fullmatch(layer.key) or layer.key in seen or layer.key == "places":
            raise Fault("The key {key} of a layer of the web map is not fit or not its own.", key=layer.key)
        seen.add(layer.key)
        _check_categories(layer)
    if content.background is not None:
        origin(content.background.url)
    for _, address in content.links:
        if not _LINK.fullmatch(address):
            raise Fault("{address} is no address of a file beside the web map.", address=address)


def _check_categories(layer: WebLayer) -> None:
    for category in layer.categories:
        if not _COLOUR.fullmatch(category.colour):
            raise Fault("{colour} is no colour of the web map; write #rrggbb.", colour=category.colour)
    if len(layer.categories) > MOST_CATEGORIES:
        raise Fault(
            "{layer} has more than {count} categories, more than a legend can show.",
            layer=layer.title.nl,
            count=MOST_CATEGORIES,
        )


def origin(url: str) -> str:
    """The server of a background; raises ``Fault`` when the address is none of tiles over https.

    >>> origin("https://tiles.example.org/grey/{z}/{x}/{y}.png")
    'https://tiles.example.org'
    """
    found = _ORIGIN.fullmatch(url)
    if found is None or not all(part in url for part in ("{z}", "{x}", "{y}")):
        raise Fault(
            "{address} is no address of background tiles: it must begin with https and hold z, x and y in braces.",
            address=url,
        )
    return found[1]


def patterns(kind: int, categories: Sequence[WebCategory], used: int = 0) -> list[str]:
    """The hatch, dash or mark of each category: its own, else the first that no other has. ``used`` is how many other
    layers have taken, so that layers above each other differ as long as there are enough."""
    known: Sequence[str] = MARKS if kind == POINT else DASHES if kind == LINE else PATTERNS
    known = [*known[used % len(known) :], *known[: used % len(known)]]
    taken = {category.pattern for category in categories}
    free = [pattern for pattern in known if pattern not in taken]
    out = []
    for number, category in enumerate(categories):
        if category.pattern in known:
            out.append(category.pattern)
        else:
            out.append(free.pop(0) if free else known[number % len(known)])
    return out

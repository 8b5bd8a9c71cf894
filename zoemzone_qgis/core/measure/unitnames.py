"""Names of units, each of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence


def unique_names(names: Sequence[str]) -> list[str]:
    """Names of which those that stand more than once get a number, in their order.

    >>> unique_names(["A", "B", "A"]), unique_names(["A", "A", "A (1)"])
    (['A (1)', 'B', 'A (2)'], ['A (2)', 'A (3)', 'A (1)'])
    """
    many, taken = Counter(names), set(names)
    numbers: Counter[str] = Counter()
    found = []
    for name in names:
        if many[name] > 1:
            given = name
            while given in taken:
                numbers[name] += 1
                given = f"{name} ({numbers[name]})"
            taken.add(given)
            name = given
        found.append(name)
    return found

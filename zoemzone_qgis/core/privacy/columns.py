"""Whether a column of numbers holds numbers of persons: no sign tells it there, but all of the column together do."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from math import exp, lgamma, log, log1p

from .found import is_bsn
from .names import BSN, PHONE

_CHANCE, _LINES = 1 / 11, 0.46
"""The share of all numbers of nine digits that pass the rule of eleven, and that look like telephone numbers."""
_SURE = 1e-4
"""How unlikely it must be that a column passes by chance (E)."""
_ENOUGH = 4
"""Values from which a column named as a key or a measure can hold numbers of persons all the same (E)."""
_FORM, _MOBILE, _SPREAD, _MANY = 0.9, 0.25, 1_000_000, 8
"""Share of the values that look like telephone numbers, and of mobile ones; how far they lie apart at least, which
tells them from keys in a series; and how many of other lines are enough without a mobile one (E)."""
_MOST = 2_000
_DAY = re.compile(r"(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_WHOLE = re.compile(r"\d{1,15}(?:\.0+)?")
_TWO = "10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 70 71 72 73 74 75 76 77 78 79"
_THREE = (
    "111 113 114 115 117 118 161 162 164 165 166 167 168 172 174 180 181 182 183 184 186 187 222 223 224 226 227 228 "
    "229 251 252 255 294 297 299 313 314 315 316 317 318 320 321 341 342 343 344 345 346 347 348 411 412 413 416 418 "
    "475 478 481 485 486 487 488 492 493 495 497 499 511 512 513 514 515 516 517 518 519 521 522 523 524 525 527 528 "
    "529 541 543 544 545 546 547 548 561 562 566 570 571 572 573 575 577 578 591 592 593 594 595 596 597 598 599"
)
_LINE = re.compile(rf"(?:{'|'.join(_TWO.split())})[2-9]\d{{6}}|(?:{'|'.join(_THREE.split())})[2-9]\d{{5}}")
"""Dutch numbers of fixed lines without the leading 0: the area codes in use (Nummerplan telefoon- en ISDN-diensten)."""
_MOBILE_LINE = re.compile(r"6[1-8]\d{7}")


def national(digits: str) -> str:
    """A telephone number as nine digits, without 0 or 31 before it; "" where it cannot be Dutch.

    >>> national("612345678"), national("0612345678"), national("31612345678"), national("1234")
    ('612345678', '612345678', '612345678', '')
    """
    for start, length in (("", 9), ("0", 10), ("31", 11), ("0031", 13)):
        if len(digits) == length and digits.startswith(start):
            rest = digits[len(start) :]
            return rest if _LINE.fullmatch(rest) or _MOBILE_LINE.fullmatch(rest) else ""
    return ""


@dataclass
class NumberColumn:
    """The distinct values of one column, up to ``_MOST``. ``measure``: its name is that of a key or a measure.

    >>> column = NumberColumn(measure=False)
    >>> for one in ("612345678", "318591234", "651239876.0"):
    ...     column.add(one)
    >>> column.kind()
    'phone'
    """

    measure: bool
    values: set[str] = field(default_factory=set)
    others: int = 0
    """Values that are no whole numbers."""
    digits: int = 0
    """Values that are."""
    dialled: int = 0
    """Values written as one dials them, with a 0 first: no chance makes keys look so."""

    def add(self, text: str) -> None:
        """Add a value as text; 0 and nothing do not count."""
        if not _WHOLE.fullmatch(text):
            self.others += bool(text)
            return
        bare = text.partition(".")[0]
        if bare.strip("0"):
            self.digits += 1
            self.dialled += bare.startswith("0") and bool(national(bare))
            if len(self.values) < _MOST:
                self.values.add(bare)

    @property
    def is_numbers(self) -> bool:
        """Whether the column holds numbers and nothing else, so many that each must not be judged alone."""
        return not self.others and not self.dialled and (self.measure or len(self.values) >= _ENOUGH)

    def kind(self) -> str:
        """``bsn``, ``phone``, or "" where the column holds other numbers or not numbers alone."""
        if self.others or not self.values or (self.measure and len(self.values) < _ENOUGH):
            return ""
        return BSN if self._are_bsn() else PHONE if self._are_phones() else ""

    def _are_bsn(self) -> bool:
        count = len(self.values)
        passed = sum(
            is_bsn(one.zfill(9)) for one in self.values if len(one) == 9 or (len(one) == 8 and not _DAY.fullmatch(one))
        )
        if passed < count:
            return passed >= count / 2 and by_chance(count, passed, _CHANCE) < _SURE
        return True

    def _are_phones(self) -> bool:
        if self.measure:
            return False
        lines = [one for one in map(national, self.values) if one]
        count, mobile = len(self.values), sum(_MOBILE_LINE.fullmatch(one) is not None for one in lines)
        if len(lines) < count and (len(lines) < _FORM * count or by_chance(count, len(lines), _LINES) > _SURE / 100):
            return False
        numbers = [int(one) for one in lines]
        if len(numbers) > 1 and max(numbers) - min(numbers) < _SPREAD:
            return False
        return mobile >= _MOBILE * count or count >= _MANY


def by_chance(count: int, passed: int, share: float) -> float:
    """How likely it is that at least so many of so many numbers pass a rule that a share of all numbers passes.

    >>> round(by_chance(1, 1, 1 / 11), 4), by_chance(40, 20, 1 / 11) < 1e-9, by_chance(2000, 1950, 0.46) < 1e-9
    (0.0909, True, True)
    """
    chances = (
        lgamma(count + 1) - lgamma(number + 1) - lgamma(count - number + 1)
        + number * log(share) + (count - number) * log1p(-share)
        for number in range(passed, count + 1)
    )  # fmt: skip
    return sum(exp(one) for one in chances)

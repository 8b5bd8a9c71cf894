"""Checks of single values of a catalogue: each fault names file, layer, key, what was found and the way out."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from ...core.errors import Fault
from .entry import LIVE, NO_WORDS, Words

DAY_PATTERN = r"^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$"
DATE_PATTERN = f"^{LIVE}$|{DAY_PATTERN}"
CRS_PATTERN = r"^[A-Za-z]+:[0-9A-Za-z._-]+$"
STYLE_PATTERN = r"^[^/\\]+\.qml$"
WEB_PATTERN = r"^[hH][tT][tT][pP][sS]?://[^\s/]+"
LOGIN_PATTERN = (
    r"([?&;\s]|^)([a-z0-9_.-]*(password|passwd|pwd|token|secret|signature|(?<!quad)key)|authcfg|user|username|auth|sig)"
    r"\s*="
    r"|//[^/@\s]+@"
)
"""A login or a key in an address: it would be passed on to everybody who gets the catalogue."""
LOGIN_NAME_PATTERN = (
    r"^([a-z0-9_.-]*(password|passwd|pwd|token|secret)|[a-z0-9_.-]*api[_-]?key|authcfg|user|username|key)$"
)
LONGEST_FOUND = 60
_day, _crs = re.compile(DAY_PATTERN), re.compile(CRS_PATTERN)
_style = re.compile(STYLE_PATTERN, re.IGNORECASE)
_web, _secret = re.compile(WEB_PATTERN), re.compile(LOGIN_PATTERN, re.IGNORECASE)
_secret_name = re.compile(LOGIN_NAME_PATTERN, re.IGNORECASE)


def found(value: object) -> str:
    """A value as it stands in the file, cut where it is long."""
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= LONGEST_FOUND else text[: LONGEST_FOUND - 1] + "…"


def holds_login(value: object) -> bool:
    """Whether a login or a key stands anywhere in a part of a catalogue."""
    if isinstance(value, dict):
        return any(_secret_name.match(str(key)) or holds_login(one) for key, one in value.items())
    if isinstance(value, list):
        return any(holds_login(one) for one in value)
    return isinstance(value, str) and bool(_secret.search(value))


@dataclass(frozen=True)
class Place:
    """Where a value stands: the name of the file, and the layer or theme within it."""

    file: str
    entry: str

    def fault(self, text: str, key: str, value: object = None, **facts: object) -> Fault:
        """A fault of the value of a key that stands here."""
        return Fault(text, file=self.file, entry=self.entry, key=key, found=found(value), **facts)

    def text(self, key: str, value: Any) -> str:
        """A text, without white space around it."""
        if not isinstance(value, str):
            raise self.fault(
                "{file}, {entry}: {key} is {found}. It must be a text between quotation marks.",
                key,
                value,
            )
        return value.strip()

    def one_of(self, key: str, value: Any, known: Iterable[str]) -> str:
        """One of the known words."""
        if not isinstance(value, str) or value not in tuple(known):
            raise self.fault(
                "{file}, {entry}: {key} is {found}. Choose one of: {known}.",
                key,
                value,
                known=", ".join(known),
            )
        return value

    def words(self, key: str, value: Any) -> Words:
        """A text in two languages, or one text that serves for both."""
        if isinstance(value, str):
            return Words(value.strip(), value.strip())
        if not isinstance(value, dict) or not all(isinstance(value.get(one, ""), str) for one in ("nl", "en")):
            raise self.fault(
                '{file}, {entry}: {key} is {found}. Write a text, or one a language: {{"nl": "...", "en": "..."}}.',
                key,
                value,
            )
        return Words(value.get("nl", "").strip(), value.get("en", "").strip()) if value else NO_WORDS

    def number(self, key: str, value: Any) -> float:
        """A number that is not below 0."""
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value < 0:
            raise self.fault(
                "{file}, {entry}: {key} is {found}. It must be a number of 0 or more, without quotation marks.",
                key,
                value,
            )
        return float(value)

    def whole(self, key: str, value: Any) -> int:
        """A whole number, which JSON may also write as 30.0."""
        if isinstance(value, float) and value.is_integer():
            return int(value)
        if isinstance(value, bool) or not isinstance(value, int):
            raise self.fault(
                "{file}, {entry}: {key} is {found}. It must be a whole number, without quotation marks.",
                key,
                value,
            )
        return value

    def flag(self, key: str, value: Any) -> bool:
        """True or false."""
        if not isinstance(value, bool):
            raise self.fault(
                "{file}, {entry}: {key} is {found}. It must be true or false, without quotation marks.",
                key,
                value,
            )
        return value

    def texts(self, key: str, value: Any) -> tuple[str, ...]:
        """A list of texts."""
        if not isinstance(value, list) or not all(isinstance(one, str) for one in value):
            raise self.fault(
                '{file}, {entry}: {key} is {found}. It must be a list of texts, such as ["a", "b"].',
                key,
                value,
            )
        return tuple(value)

    def table(self, key: str, value: Any) -> dict[str, Any]:
        """An object, whose keys are texts in JSON."""
        if not isinstance(value, dict):
            raise self.fault(
                "{file}, {entry}: {key} is {found}. It must be an object between braces.",
                key,
                value,
            )
        return value

    def text_table(self, key: str, value: Any) -> Mapping[str, str]:
        """An object of texts; numbers count as what they look like."""
        table = self.table(key, value)
        for name, one in table.items():
            if isinstance(one, bool) or not isinstance(one, (str, int, float)):
                self.text(f"{key}.{name}", one)
        return {name: str(one) for name, one in table.items()}

    def day(self, key: str, value: Any) -> str:
        """A year, a month or a day."""
        text = self.text(key, value)
        if text and not _day.match(text):
            raise self.fault(
                "{file}, {entry}: {key} is {found}. Write a year, a month or a day as 2026, 2026-05 or 2026-05-15.",
                key,
                value,
            )
        return text

    def date(self, key: str, value: Any) -> str:
        """A year, a month or a day; or live, of what its owner keeps up to date."""
        return LIVE if value == LIVE else self.day(key, value)

    def crs(self, key: str, value: Any) -> str:
        """The code of a CRS."""
        text = self.text(key, value)
        if text and not _crs.match(text):
            raise self.fault(
                "{file}, {entry}: {key} is {found}. Write the code of the CRS, such as EPSG:28992.",
                key,
                value,
            )
        return text

    def style(self, key: str, value: Any) -> str:
        """The name of a style file: without a folder, so that a catalogue cannot reach for other files."""
        text = self.text(key, value)
        if text and not _style.match(text):
            raise self.fault(
                "{file}, {entry}: {key} is {found}. Put a .qml file beside the catalogue and give its name "
                "without a folder.",
                key,
                value,
            )
        return text

    def web_address(self, key: str, value: Any) -> str:
        """An address on the web."""
        if not _web.match(self.text(key, value)):
            raise self.fault(
                "{file}, {entry}: {key} is {found}. It must start with https:// or http://.",
                key,
                value,
            )
        return self.text(key, value)

    def without_secrets(self, key: str, value: Any) -> None:
        """Refuse a login, wherever it stands; what was found is not repeated, because faults are logged."""
        if holds_login(dict(value) if isinstance(value, Mapping) else value):
            raise Fault(
                "{file}, {entry}: {key} holds a login or a key. Take it out; everybody keeps the own login in an "
                "authentication configuration of QGIS.",
                file=self.file,
                entry=self.entry,
                key=key,
            )

"""What the pointer tells about a layer of the catalogue: all of it, where the row shows the least."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from html import escape

from qgis.PyQt.QtWidgets import QToolTip

from ...catalogue.model.entry import Entry
from ...catalogue.model.state import GREY, State
from ...i18n import translate, user_locale
from ..widgets import colour
from . import wording

LONGEST = 600
"""Characters of an abstract that are shown."""


def tooltip(entry: Entry, state: State, copied: datetime | None, undraggable: str = "") -> str:
    """The facts as rich text. All that a catalogue says is escaped: it may come from anywhere."""
    parts = [f"<p><b>{escape(wording.title(entry))}</b></p>"]
    abstract = entry.abstract.text(user_locale())
    if abstract:
        short = abstract if len(abstract) <= LONGEST else abstract[:LONGEST].rsplit(" ", 1)[0] + " …"
        parts.append(f"<p>{escape(short)}</p>")
    unstated, red = translate("Zoemzone", "not stated"), colour("red", QToolTip.palette()).name()
    rows = "".join(
        f"<tr><td style='padding-right:8px'>{escape(name)}</td>"
        + (f"<td style='color:{red}'>" if text == unstated else "<td>")
        + f"{escape(text)}</td></tr>"
        for name, text in facts(entry, state, copied)
    )
    parts.append(f"<table>{rows}</table>")
    parts += [f"<p>{escape(text)}</p>" for text in (entry.note, undraggable) if text]
    return "".join(parts)


def facts(entry: Entry, state: State, copied: datetime | None) -> Iterator[tuple[str, str]]:
    """Name and text of each fact, in the order of interest."""
    unstated = translate("Zoemzone", "not stated")
    yield translate("Zoemzone", "Owner"), entry.owner or unstated
    if entry.contact_role:
        yield translate("Zoemzone", "Contact role"), entry.contact_role
    yield translate("Zoemzone", "Licence"), entry.licence or unstated
    yield translate("Zoemzone", "Date"), wording.dated(entry) or unstated
    scales = wording.scales(entry)
    if scales:
        yield translate("Zoemzone", "Scale"), scales
    yield translate("Zoemzone", "State"), state_text(state)
    if copied is not None:
        yield translate("Zoemzone", "Offline copy"), wording.long_age(wording.age_days(copied))
    yield translate("Zoemzone", "Source"), ", ".join(part for part in (wording.kind(entry), entry.layer) if part)
    yield translate("Zoemzone", "From"), wording.origin(entry.origin)
    if not entry.public:
        yield translate("Zoemzone", "Access"), translate("Zoemzone", "not public: keep it within the organisation")


def state_text(state: State) -> str:
    """The state, its day and its reason."""
    if state.light == GREY and not state.reason:
        return wording.light(state)
    first = ", ".join(part for part in (wording.light(state), wording.day(state.when)) if part)
    return f"{first}: {state.reason}" if state.reason else first

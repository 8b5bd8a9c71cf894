"""What a partner's layer lacks, in sentences: what is missing, and what to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ...catalogue.model.entry import Words
from ...catalogue.model.partner import Finding
from ...catalogue.model.state import GREEN, LIGHTS, RED
from ...catalogue.partnerfile import Part
from ...i18n import translate, user_locale
from ..widgets import colour, note, number
from .badges import draw_badge

MARK = 12
SHOWN_SYNONYMS = 3
Facts = Mapping[str, Any]


def more_findings(part: Part) -> list[Finding]:
    """What the file itself tells, besides what its type asks."""
    found = []
    if part.degrees and part.crs and part.crs.upper() == "EPSG:28992":
        found.append(Finding("degrees", RED))
    if part.encoding:
        found.append(Finding("encoding", GREEN, {"encoding": part.encoding}))
    if part.count > part.looked_at:
        found.append(Finding("first_ones", GREEN, {"looked_at": part.looked_at, "of": part.count}))
    return found


def geometry_name(key: str) -> str:
    """A kind of geometry in words."""
    return {
        "point": translate("Zoemzone", "points"),
        "line": translate("Zoemzone", "lines"),
        "polygon": translate("Zoemzone", "polygons"),
        "none": translate("Zoemzone", "a table without places"),
        "raster": translate("Zoemzone", "a raster"),
    }.get(key, key)


def meaning(words: object) -> str:
    """What a field means, in the user's language."""
    return words.text(user_locale()) if isinstance(words, Words) else str(words or "")


def sentence_of(finding: Finding) -> str:
    """The sentence of a finding."""
    make = _sentences().get(finding.key)
    return make(finding.facts) if make is not None else finding.key


def _field_missing(facts: Facts) -> str:
    text = translate(
        "Zoemzone",
        "There is no field {field}: {meaning}. Choose the field that holds it, or ask the partner for it; it may also "
        "be called {names}.",
    )
    names = [str(one) for one in facts.get("synonyms", ())][:SHOWN_SYNONYMS]
    return text.format(field=facts["field"], meaning=meaning(facts.get("meaning")), names=_or(names))


def _one_of_missing(facts: Facts) -> str:
    text = translate(
        "Zoemzone",
        "One of the fields {names} is needed. Choose the field that holds it, or ask the partner for it.",
    )
    return text.format(names=_or(facts["names"]))


def _gone(facts: Facts) -> str:
    text = translate("Zoemzone", "The field {name} that held {field} is no longer there. Choose another field.")
    return text.format(name=facts["name"], field=facts["field"])


def _geometry(facts: Facts) -> str:
    expected = _or([geometry_name(one) for one in facts["expected"]])
    text = translate(
        "Zoemzone", "The layer holds {found}; this type has {expected}. Choose another type, or ask for those."
    )
    return text.format(found=geometry_name(facts["found"]), expected=expected)


def _or(names: Iterable[str]) -> str:
    """Names with commas between, and "or" before the last."""
    *first, last = names
    return translate("Zoemzone", "{first} or {last}").format(first=", ".join(first), last=last) if first else last


def _incomplete(facts: Facts) -> str:
    text = translate(
        "Zoemzone", "{name} is filled in for {pct} % of the objects; {lacking} lack it. Ask the partner to complete it."
    )
    return text.format(name=facts["name"], pct=number(float(facts["pct"])), lacking=number(float(facts["lacking"])))


def _counted(text: str) -> Callable[[Facts], str]:
    """A sentence whose facts are numbers."""
    return lambda facts: text.format(**{key: number(float(value)) for key, value in facts.items()})


def _sentences() -> dict[str, Callable[[Facts], str]]:
    """The sentences as the user's language has them."""
    return {
        "field_missing": _field_missing,
        "one_of_missing": _one_of_missing,
        "mapped_field_gone": _gone,
        "geometry_other": _geometry,
        "incomplete": _incomplete,
        "crs_missing": lambda _: translate(
            "Zoemzone",
            "The layer does not say in which CRS it is. Choose it above; Dutch data are mostly in EPSG:28992.",
        ),
        "crs_other": lambda facts: translate("Zoemzone", "The layer is in {crs}; it is reprojected when used.").format(
            crs=QgsCoordinateReferenceSystem(facts["crs"]).userFriendlyIdentifier()
        ),
        "degrees": lambda _: translate(
            "Zoemzone", "The coordinates are degrees, but the CRS is in metres. Choose EPSG:4326."
        ),
        "empty": lambda _: translate("Zoemzone", "The layer holds no objects. Ask the partner to send it again."),
        "without_geometry": _counted(
            translate("Zoemzone", "{count} of {of} objects have no place and are left out. Ask where they lie.")
        ),
        "licence_missing": lambda _: translate(
            "Zoemzone", "The licence is not known. Ask the owner what others may do with it, and fill it in below."
        ),
        "date_missing": lambda _: translate(
            "Zoemzone", "The date is not known. Fill in below of which day or year the data are."
        ),
        "owner_missing": lambda _: translate("Zoemzone", "Fill in below whose data these are."),
        "contact_role_missing": lambda _: translate(
            "Zoemzone", "Fill in below who can be asked: a function, such as tree manager, and no name of a person."
        ),
        "encoding": lambda facts: translate(
            "Zoemzone", "The file does not say how its letters are written; they are read as {encoding}."
        ).format(encoding=facts["encoding"]),
        "first_ones": _counted(translate("Zoemzone", "Only the first {looked_at} of {of} objects were looked at.")),
        "complete": lambda _: translate("Zoemzone", "All that is needed is there."),
    }


# ---- widgets ------------------------------------------------------------------------------------
def mark(light: str, palette: QPalette, ratio: float = 1.0) -> QPixmap:
    """The mark of the tree as a picture, told apart by its shape too; sharp on screens with small pixels."""
    picture = QPixmap(QSize(round(MARK * ratio), round(MARK * ratio)))
    picture.setDevicePixelRatio(ratio)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    draw_badge(painter, QRectF(0, 0, MARK, MARK), light, colour(light, palette))
    painter.end()
    return picture


class FindingList(QWidget):
    """Findings below each other, each with its mark."""

    def __init__(self) -> None:
        super().__init__()
        # boxes, not a grid: a grid keeps the height that its texts had when it was narrow
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._notes: list[QLabel] = []

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these, the worst first."""
        while self._column.count():
            widget = self._column.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self._notes = []
        worst = {light: -place for place, light in enumerate(LIGHTS)}
        for finding in sorted(findings, key=lambda one: worst[one.light]):
            row, sign, text = QWidget(), QLabel(), note(sentence_of(finding))
            sign.setPixmap(mark(finding.light, self.palette(), self.devicePixelRatioF()))
            sign.setContentsMargins(0, 3, 0, 0)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(text, 1)
            self._column.addWidget(row)
            self._notes.append(text)

    def texts(self) -> list[str]:
        """The sentences that are shown."""
        return [one.text() for one in self._notes]

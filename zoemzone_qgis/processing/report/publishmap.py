"""publishmap: a folder to hand over or to put on a website, with the web map and the data behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeedback,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...core.errors import Fault
from ...core.privacy.removed import Removed
from ...core.progress import Progress
from ...i18n import translate
from ...layers.digest import text_digest
from ...layers.package.cleaning import KNOWN_NAME, MASKED
from ...layers.package.geopackage import add_descriptions, add_metadata, add_styles, unhurried, version_of, write_layer
from ...layers.package.kinds import OPPORTUNITIES, PLAN
from ...layers.package.part import Part
from ...layers.package.spreadsheets import write_csv, write_xlsx
from ...layers.runrecord import place as file_place
from ...report.package import papers
from ...report.package.checks import HARMLESS, Checked, checked, refuse, told, write_checked
from ...report.package.folder import PublishedFolder
from ...report.package.metadata import degrees, iso, layer_metadata, sources
from ...report.package.records import cleaned, record_of, write_record
from ...report.package.webcontent import web_content
from ...report.webmap.content import WebFigures
from ...report.webmap.write import write_webmap
from ..base import NumberLabels, Parameters, ZoemzoneAlgorithm
from . import publishmap_form as form
from .publishmap_input import PublishInput

_LOOKED, _LAYERS, _TABLES, _MAP, _LISTED = 0.1, 0.5, 0.6, 0.95, 1.0  # shares of the work
_TOLD = 20  # of what was left out, in the log; the table has all
TABLES = (OPPORTUNITIES, PLAN)


class PublishMap(ZoemzoneAlgorithm):
    """Makes the folder of a published map."""

    ID = "publishmap"
    GROUP = "report"
    CHOICES: ClassVar[Mapping[str, Sequence[str]]] = {
        "LANGUAGE": form.LANGUAGES,
        "BACKGROUND": form.BACKGROUNDS,
        "PERSONAL": form.PERSONAL,
    }

    def displayName(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Publish the map")

    def tags(self) -> list[str]:
        return translate(
            "Zoemzone", "publish,web map,website,geopackage,package,licence,metadata,privacy,kansenkaart,bees"
        ).split(",")

    def shortDescription(self) -> str:  # noqa: N802
        return translate("Zoemzone", "Makes a folder with a web map and the data behind it, without anything personal.")

    def shortHelpString(self) -> str:  # noqa: N802
        return form.help_text()

    def dialog(self) -> Parameters:
        return (*form.inputs(), form.destination())

    def numbers(self) -> NumberLabels:
        return form.outputs()

    # ---- reading --------------------------------------------------------------------------------
    def prepare(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        self._given = PublishInput(self, parameters, context)
        self._place = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        if not self._place:
            raise Fault("There is no folder for the map. Choose one.")
        self._refusing, self._overwrite = self._given.choice("PERSONAL") == form.REFUSE, self._given.flag("OVERWRITE")
        self._with_map = self._given.flag("WEBMAP")
        self._wgs84 = QgsCoordinateReferenceSystem("EPSG:4326")
        self.record.definition(
            personal=form.PERSONAL[self._given.choice("PERSONAL")],
            licence=self._given.facts.licence,
            language=self._given.facts.language,
        )

    READS_RECORDS = True

    def also_counts(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Mapping[str, Any]:
        """The date, what stays out, and how each layer looks and is described."""
        given = self._given
        told = [
            [part.key, part.nl, part.en, part.about_nl, part.about_en, part.told, part.own_look]
            + [(one.name(), one.alias(), one.comment()) for one in part.cleaner.fields]
            + [(language, style.sld, style.legend) for language, style in part.styles.items()]
            for part in given.parts
        ]
        return {"DATE": given.facts.date, "hidden": text_digest(given.hidden), "layers": text_digest(told)}

    # ---- running --------------------------------------------------------------------------------
    def compute(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        given, progress = self._given, self.progress
        refusing = self._refusing
        self._refuse_inputs_of_its_own()
        if refusing:
            refuse([*given.hidden, *checked(given.parts)])
        with PublishedFolder(Path(self._place), self._overwrite) as folder, unhurried():
            feedback.setProgressText(translate("Zoemzone", "Looking for what may not go out"))
            removed = self._looked(progress.part(0.0, _LOOKED))
            given.facts, named = given.facts.without(removed)
            feedback.setProgressText(translate("Zoemzone", "Writing the layers"))
            self._write_layers(folder.half, removed, progress.part(_LOOKED, _LAYERS))
            left_out = [*given.hidden, *checked(given.parts)]
            if named:
                left_out.append(Checked(given.facts.title, "", KNOWN_NAME, MASKED, named))
            if refusing:
                refuse(left_out)
            self._say(left_out, feedback)
            feedback.setProgressText(translate("Zoemzone", "Writing the tables and papers"))
            facts = replace(given.facts, sources=sources(given.parts))
            given.facts = facts
            self._add_papers_to(folder.half / papers.PACKAGE)
            tables = self._write_tables(folder.half, progress.part(_LAYERS, _TABLES))
            notes = self._write_papers(folder.half, tables, left_out, removed)
            figures = self._web_map(folder.half, notes, feedback, progress.part(_TABLES, _MAP))
            files = folder.write_manifest(
                {"title": facts.title, "licence": facts.licence}, progress.part(_MAP, _LISTED)
            )
            progress.check()
            place = folder.finish()
            self._say_kept(folder, feedback)
        size = sum(int(one["bytes"]) for one in files.values())
        return {"OUTPUT": str(place), **self._numbers(left_out, figures, len(files) + 1, size)}

    def _refuse_inputs_of_its_own(self) -> None:
        """A folder that is read from cannot be replaced."""
        place = Path(self._place).resolve()
        for part in self._given.parts:
            if _lies_in(Path(file_place(part.source)[0]), place):
                raise Fault(
                    "{layer} lies in the folder {folder} that is to be made. Choose another folder.",
                    layer=part.name,
                    folder=place,
                )

    def _looked(self, progress: Progress) -> Removed:
        """The names that may not go out, from a first reading of the layers that hold such."""
        removed, parts = Removed(), self._given.parts
        for number, part in enumerate(parts):
            part.look(removed, progress.part(number / len(parts), (number + 1) / len(parts)))
        taken = {part.key for part in parts}
        for part in parts:
            part.tell_without(removed, taken)
            self.record.source(part.name, parameter=part.kind.parameter, table=part.key, objects=part.count)
        return removed

    def _write_layers(self, folder: Path, removed: Removed, progress: Progress) -> None:
        given, path = self._given, folder / papers.PACKAGE
        for number, part in enumerate(given.parts):
            share = progress.part(number / len(given.parts), (number + 1) / len(given.parts))
            write_layer(path, part, removed, given.transforms, given.facts.language, share)
            part.record = record_of(part, removed, given.not_public)

    def _add_papers_to(self, package: Path) -> None:
        """Styles, metadata and descriptions into the package, and metadata beside it."""
        given, language = self._given, self._given.facts.language
        texts, version = {}, version_of(package)
        for part in given.parts:
            add_styles(package, part.key, part.styles, language, part.title(language))
            add_metadata(package, part.key, layer_metadata(part, given.facts))
            texts[part.key] = iso(part, given.facts, degrees(part, self._wgs84, given.transforms), version)
        add_descriptions(package, given.parts, language, texts)
        folder = package.parent / papers.METADATA
        folder.mkdir()
        for key, text in texts.items():
            (folder / f"{key}.xml").write_text(text, encoding="utf-8")

    def _write_tables(self, folder: Path, progress: Progress) -> list[tuple[str, str, str]]:
        """The plan and the zones for a spreadsheet; names of the files with the titles of their layer."""
        given, made = self._given, []
        language = given.facts.language
        wanted = [part for part in given.parts if part.kind.key in TABLES]
        for number, part in enumerate(wanted):
            first, last = progress.part(number / len(wanted), (number + 0.5) / len(wanted)), (number + 1) / len(wanted)
            package = folder / papers.PACKAGE
            fields, title = part.cleaner.fields, part.title(language)
            write_csv(package, part.key, fields, folder / f"{part.key}.csv", language, first)
            made.append((f"{part.key}.csv", part.nl, part.en))
            half = progress.part((number + 0.5) / len(wanted), last)
            if write_xlsx(package, part.key, fields, folder / f"{part.key}.xlsx", title, language, half):
                made.append((f"{part.key}.xlsx", part.nl, part.en))
        return made

    def _write_papers(
        self, folder: Path, tables: list[tuple[str, str, str]], left_out: Sequence[Checked], removed: Removed
    ) -> list[papers.FileNote]:
        given = self._given
        for part in given.parts:
            if part.record is not None:
                write_record(folder / papers.RECORDS / f"{part.key}.run.json", part.record)
        own = cleaned(self.record.facts, removed, given.not_public)
        write_record(folder / papers.RECORDS / f"{self.ID}.run.json", own)
        notes = papers.notes(tables, self._with_map, True)
        papers.write_papers(folder, given.facts, given.parts, notes, left_out)
        papers.write_fields(folder / papers.FIELDS, given.parts, given.facts.language)
        write_checked(folder / papers.CHECKED, left_out, given.facts.language)
        return notes

    def _web_map(
        self, folder: Path, notes: Sequence[papers.FileNote], feedback: QgsProcessingFeedback, progress: Progress
    ) -> WebFigures | None:
        given = self._given
        if not self._with_map:
            return None
        feedback.setProgressText(translate("Zoemzone", "Writing the web map"))
        package = folder / papers.PACKAGE
        content = web_content(package, given.parts, given.facts, given.words, given.background, notes)
        if not content.layers:
            feedback.pushWarning(translate("Zoemzone", "No layer has shapes to show, so there is no web map."))
            return None
        figures = write_webmap(folder / papers.WEBMAP, content, _Share(progress), given.transforms)
        for layer in content.layers:
            if layer.key in figures.left_out:
                text = translate(
                    "Zoemzone",
                    "{layer}: {count} objects have no shape or lie outside the web map; it does not show them.",
                )
                title = layer.title.nl if given.facts.language == "nl" else layer.title.en
                feedback.pushWarning(text.format(layer=title, count=figures.left_out[layer.key]))
            if layer.key in figures.far:
                text = translate(
                    "Zoemzone",
                    "{layer}: {count} objects lie far from all others. The web map opens without them; a button shows "
                    "the whole map. Check where they are.",
                )
                title = layer.title.nl if given.facts.language == "nl" else layer.title.en
                feedback.pushWarning(text.format(layer=title, count=figures.far[layer.key]))
        return figures

    # ---- what is told ---------------------------------------------------------------------------
    def _say(self, left_out: Sequence[Checked], feedback: QgsProcessingFeedback) -> None:
        """Tell what was left out, and which looks could not be kept."""
        for one in left_out[:_TOLD]:
            say = feedback.pushInfo if one.kind in HARMLESS else feedback.pushWarning
            say(told(one))
        if len(left_out) > _TOLD:
            text = translate("Zoemzone", "... and {count} more: see {file}.")
            feedback.pushInfo(text.format(count=len(left_out) - _TOLD, file=papers.CHECKED))
        for part in self._given.parts:
            if not part.own_look:
                text = translate(
                    "Zoemzone", "{layer} gets a plain style: its own shows a field, a name or a file that stays out."
                )
                feedback.pushWarning(text.format(layer=part.title(self._given.facts.language)))
            if not part.written:
                text = translate("Zoemzone", "{layer} holds no objects; it goes out empty.")
                feedback.pushWarning(text.format(layer=part.title(self._given.facts.language)))

    @staticmethod
    def _say_kept(folder: PublishedFolder, feedback: QgsProcessingFeedback) -> None:
        """Tell where the earlier folder is, when somebody had changed it."""
        if folder.kept is None:
            return
        text = translate(
            "Zoemzone",
            "The earlier map holds files that were changed after it was made: {files}. It is kept as {folder}; take "
            "over what you need from there.",
        )
        few = ", ".join(folder.changed[:5]) + (", ..." if len(folder.changed) > 5 else "")
        feedback.pushWarning(text.format(files=few, folder=folder.kept))

    def _numbers(
        self, left_out: Sequence[Checked], figures: WebFigures | None, files: int, size: int
    ) -> dict[str, Any]:
        parts: list[Part] = self._given.parts
        personal = [one for one in left_out if one.kind not in HARMLESS]
        return {
            "LAYERS": len(parts),
            "FEATURES": sum(part.written for part in parts),
            "LEFT_OUT": sum(1 for one in personal if not one.values),
            "CHANGED": sum(one.values for one in personal),
            "FILES": files,
            "BYTES": size,
            "FIRST_VIEW_BYTES": figures.first_view_bytes if figures is not None else None,
        }


class _Share(QgsFeedback):
    """A share of the progress as feedback of QGIS."""

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress

    def setProgress(self, progress: float) -> None:  # noqa: N802  (as QgsFeedback calls it)
        self._progress.show(progress / 100.0)

    def isCanceled(self) -> bool:  # noqa: N802
        return self._progress.stopped()


def _lies_in(source: Path, place: Path) -> bool:
    """Whether a source is a file within a folder."""
    try:
        return source.exists() and place in source.resolve().parents
    except (OSError, ValueError):  # no file: a layer in memory lists its fields there
        return False

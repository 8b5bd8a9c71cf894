"""A shipped model as the user's own: written without overwriting, loaded by QGIS, with the same figures."""

from __future__ import annotations

import resource
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from scripts import make_models
from zoemzone_qgis.gui.models.action import CopyModel, ModelActions
from zoemzone_qgis.gui.models.owncopy import copied, is_ours
from zoemzone_qgis.paths import I18N, MODELS


def shipped(name: str) -> Any:
    return QgsApplication.processingRegistry().algorithmById(f"zoemzone:{name}")


def read(path: Path) -> QgsProcessingModelAlgorithm:
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    return model


@pytest.mark.parametrize("name", sorted(make_models.MODELS))
def test_a_copy_is_a_model_of_its_own(provider: Any, tmp_path: Path, name: str) -> None:
    path = copied(shipped(name), tmp_path)
    model = read(path)
    assert model.validate()[0]
    assert model.canExecute()[0]
    wanted = shipped(name).create()
    inputs = [one.name() for one in wanted.parameterDefinitions()]
    made = model.create()
    assert [one.name() for one in made.parameterDefinitions()] == inputs
    assert [model.parameterDefinition(one).defaultValue() for one in inputs] == [
        wanted.parameterDefinition(one).defaultValue() for one in inputs
    ]
    assert model.outputGroup() == "Kansenkaart"
    assert model.name() != name


def test_nothing_is_overwritten(provider: Any, tmp_path: Path) -> None:
    before = (MODELS / "kansenkaart.model3").read_bytes()
    first = copied(shipped("kansenkaart"), tmp_path / "a folder, not there yet")
    first.write_text("changed by the user", encoding="utf-8")
    second = copied(shipped("kansenkaart"), first.parent)
    third = copied(
        shipped("kansenkaart"), first.parent, [read(second).name(), "The whole opportunity map (own copy 3)"]
    )
    assert first.read_text(encoding="utf-8") == "changed by the user"
    assert len({first, second, third}) == 3
    assert len({read(one).name() for one in (second, third)}) == 2
    assert read(third).name() not in ("The whole opportunity map (own copy 3)", read(second).name())
    assert (MODELS / "kansenkaart.model3").read_bytes() == before


def test_a_full_disk_leaves_no_half_copy(provider: Any, tmp_path: Path) -> None:
    """Files may not grow, which fails as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, hard))
    try:
        with pytest.raises(OSError, match="large"):
            copied(shipped("kansenkaart"), tmp_path)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert list(tmp_path.iterdir()) == []


def test_a_copy_speaks_the_users_language(provider: Any, tmp_path: Path) -> None:
    translator = QTranslator()
    assert translator.load(str(I18N / "zoemzone_nl.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        model = read(copied(shipped("kansenkaart_forage").create(), tmp_path))
    finally:
        QCoreApplication.removeTranslator(translator)
    assert model.parameterDefinition("LAYERS").description() == "Bodembedekking"
    assert "leefgebiedenkaart" in model.name()
    assert "Leefgebiedenkaart" in {child.description() for child in model.childAlgorithms().values()}


class Bar:
    """The message bar of QGIS: keeps what is said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def messageBar(self) -> Bar:  # noqa: N802
        return self

    def pushMessage(self, title: str, text: str, level: Any) -> None:  # noqa: N802
        self.said.append(text)


@pytest.fixture
def models_folder(qgis_processing: Any, tmp_path: Path) -> Any:
    from processing.core.ProcessingConfig import ProcessingConfig
    from processing.modeler.ModelerUtils import ModelerUtils

    before = ProcessingConfig.getSetting(ModelerUtils.MODELS_FOLDER)
    folder = tmp_path / "models"
    folder.mkdir()
    ProcessingConfig.setSettingValue(ModelerUtils.MODELS_FOLDER, str(folder))
    yield folder
    if folder.is_file():
        folder.unlink()
    ProcessingConfig.setSettingValue(ModelerUtils.MODELS_FOLDER, before)
    QgsApplication.processingRegistry().providerById("model").refreshAlgorithms()


def test_the_menu_of_the_toolbox(provider: Any, qgis_processing: Any) -> None:
    from processing.gui.ProviderActions import ProviderContextMenuActions

    before = list(ProviderContextMenuActions.actions)
    actions = ModelActions(Bar())
    [action] = [one for one in ProviderContextMenuActions.actions if one not in before]
    for item, wanted in ((shipped("kansenkaart"), True), (shipped("habitatmap"), False), (None, False)):
        action.setData(item, None)
        assert action.isEnabled() is wanted
        assert is_ours(item) is wanted
    assert action.name
    assert not action.icon().isNull()
    actions.remove()
    assert ProviderContextMenuActions.actions == before


def test_a_folder_that_cannot_be_written_is_told(provider: Any, models_folder: Path) -> None:
    models_folder.rmdir()
    models_folder.write_text("a file stands in its place", encoding="utf-8")
    bar = Bar()
    action = CopyModel(bar)
    action.setData(shipped("kansenkaart_gaps"), None)
    assert action.copy(shipped("kansenkaart_gaps")) is None
    [said] = bar.said
    assert "Traceback" not in said
    assert str(models_folder) in said or "exists" in said.lower()
    assert models_folder.read_text(encoding="utf-8") == "a file stands in its place"


def test_the_copy_is_opened(provider: Any, models_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from processing.modeler import EditModelAction

    opened: list[Any] = []

    class Window:
        """In place of the designer's window, which needs a desktop (tests/smoke opens the real one)."""

        update_model = type("Signal", (), {"connect": staticmethod(lambda slot: None)})

        @staticmethod
        def create(model: Any) -> Any:
            opened.append(model)
            return Window()

        def show(self) -> None: ...

        def activate(self) -> None: ...

    monkeypatch.setattr(EditModelAction, "ModelerDialog", Window)
    bar = Bar()
    model = CopyModel(bar).copy(shipped("kansenkaart"))
    assert model is not None
    assert opened == [model]
    assert model.provider().id() == "model"
    assert Path(model.sourceFilePath()).parent == models_folder
    assert len(bar.said) == 1

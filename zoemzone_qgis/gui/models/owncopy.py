"""A copy of a shipped model among the user's own models, where it can be changed."""

from __future__ import annotations

from collections.abc import Collection
from itertools import count
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsXmlUtils
from qgis.PyQt.QtXml import QDomDocument

from ...core.errors import Fault
from ...i18n import translate

PROVIDER, USERS = "zoemzone", "model"
SUFFIX = ".model3"


def is_ours(algorithm: object) -> bool:
    """Whether an algorithm is a model that the plugin offers."""
    if not isinstance(algorithm, QgsProcessingModelAlgorithm):
        return False
    provider = algorithm.provider()
    return provider is not None and provider.id() == PROVIDER


def own_model(shipped: QgsProcessingModelAlgorithm, title: str) -> QgsProcessingModelAlgorithm:
    """A model as the user would have made it, called ``title``, with the words of the user's language."""
    model = QgsProcessingModelAlgorithm()
    # labels of parameters are in the user's language already
    if not model.loadVariant(shipped.create().toVariant()):
        raise Fault("The model {name} cannot be copied.", name=shipped.displayName())
    model.setName(title)
    model.setGroup("Zoem Zone")
    model.setHelpContent({**model.helpContent(), "ALG_DESC": shipped.shortHelpString()})
    for child in model.childAlgorithms().values():
        child.setDescription(translate("Zoemzone", child.description()))
        outputs = {}
        for output in child.modelOutputs().values():
            label = translate("Zoemzone", output.description())
            output.setName(label)
            output.setDescription(label)
            outputs[label] = output
        child.setModelOutputs(outputs)
        model.setChildAlgorithm(child)
    return model


def copied(shipped: QgsProcessingModelAlgorithm, folder: Path, taken: Collection[str] = ()) -> Path:
    """Write a copy into a folder of models, under a number that is free there and whose name is not in ``taken``.

    Raises ``Fault`` or ``OSError``; nothing half-written stays and nothing is overwritten.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        path = folder / f"{shipped.name()}_{number}{SUFFIX}"
        title = _title(shipped.displayName(), number)
        if title in taken or path.exists():
            continue
        if _claimed(path, _written(own_model(shipped, title))):
            return path
    raise Fault("The model {name} cannot be copied.", name=shipped.displayName())


def _title(name: str, number: int) -> str:
    if number == 1:
        return translate("Zoemzone", "{name} (own copy)").format(name=name)
    return translate("Zoemzone", "{name} (own copy {number})").format(name=name, number=number)


def _claimed(path: Path, content: bytes) -> bool:
    """Write a new file; False where another was made meanwhile."""
    try:
        file = path.open("xb")
    except FileExistsError:
        return False
    try:
        with file:
            file.write(content)
    except OSError:
        path.unlink(missing_ok=True)
        raise
    return True


def _written(model: QgsProcessingModelAlgorithm) -> bytes:
    """The file of a model as QGIS writes it, made in memory: QGIS says nothing of a disk that is full."""
    document = QDomDocument("model")
    document.appendChild(QgsXmlUtils.writeVariant(model.toVariant(), document))
    return str(document.toString(2)).encode()


def users_models() -> list[str]:
    """The names of the models that the user has."""
    provider = QgsApplication.processingRegistry().providerById(USERS)
    return [model.displayName() for model in provider.algorithms()] if provider is not None else []


def offered_from(path: Path) -> QgsProcessingModelAlgorithm | None:
    """The user's model of a file, once QGIS has read its folder anew; None where it offers none."""
    provider = QgsApplication.processingRegistry().providerById(USERS)
    if provider is None:
        return None
    provider.refreshAlgorithms()
    for model in provider.algorithms():
        if isinstance(model, QgsProcessingModelAlgorithm) and Path(model.sourceFilePath()) == path:
            return model
    return None

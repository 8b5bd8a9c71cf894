"""What the rooms raise when an input cannot be used."""


class Fault(Exception):
    """An input that cannot be used, told as a sentence with named facts.

    The sentence is a literal with named fields and stays untranslated here; the QGIS side
    translates it (``zoemzone_qgis.errors.sentence``) before it fills in the facts.

    >>> str(Fault("{layer} has no {thing}.", layer="Bomen", thing="CRS"))
    'Bomen has no CRS.'
    """

    def __init__(self, text: str, **facts: object) -> None:
        super().__init__(text)
        self.text = text
        self.facts = facts

    def __str__(self) -> str:
        return self.text.format(**self.facts)


class Cancelled(Exception):
    """The user stopped the run."""

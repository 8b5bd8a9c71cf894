"""Units of work: parcels, verges and green objects with what a habitat map and other layers tell of them.

``unitset.units_of`` reads them (``layer``), joins and splits stretches (``stretches``), counts their land
(``counting``), finds their edges and the strips along them (``edges``, ``strips``), and what conditions ask for
(``facts``, ``overlay``, ``terrain``).
"""

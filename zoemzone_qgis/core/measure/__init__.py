"""Measures for bees: the catalogue, where one is allowed, what land becomes, and what it costs."""

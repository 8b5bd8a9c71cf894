"""Nests on cells: what feeds them, which land lies within their reach, and what they lack."""

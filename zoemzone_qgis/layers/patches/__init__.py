"""Patches of habitat and the links between them, as layers."""

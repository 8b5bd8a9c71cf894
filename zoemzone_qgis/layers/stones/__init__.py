"""Parcels that could carry a stepping stone or a piece of strip."""

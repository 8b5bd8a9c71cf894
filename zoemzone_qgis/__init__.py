"""Zoem Zone: where wild bees lack food, nests or connection, and which measure helps most."""

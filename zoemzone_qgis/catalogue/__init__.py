"""Layers of partners and of the government: where they are, how they are doing, and how they come into the project."""

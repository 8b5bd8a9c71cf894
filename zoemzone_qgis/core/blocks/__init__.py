"""The parts of the search for building blocks."""

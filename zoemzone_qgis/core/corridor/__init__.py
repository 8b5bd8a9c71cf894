"""Corridors: the pieces of land along a route, the breaks between them, and what they cross."""

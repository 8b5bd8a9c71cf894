"""The advice report of a municipality: its content, its pictures and its pages."""

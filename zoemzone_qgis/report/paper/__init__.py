"""Printed pages: boxes of text, pictures and lines in millimetres, and the PDF of them."""

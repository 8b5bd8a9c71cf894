"""Land-cover layers of any source to classes of land."""

"""The static web map: a folder that any web server can host and that opens from disk as well."""

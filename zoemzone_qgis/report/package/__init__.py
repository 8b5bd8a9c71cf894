"""The papers of the data package: what each file is, licence, descriptions of fields, metadata, run records."""

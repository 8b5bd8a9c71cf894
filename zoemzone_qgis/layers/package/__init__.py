"""The data package: layers without what may not go out, in one GeoPackage with styles, metadata and descriptions."""

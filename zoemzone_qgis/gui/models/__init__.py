"""Models of the plugin as the user's own."""

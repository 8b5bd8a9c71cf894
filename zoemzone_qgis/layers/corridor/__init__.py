"""Routes between building blocks and the breaks along them, as layers."""

"""A self-check written for other programs, with expressions that work out its scores there."""

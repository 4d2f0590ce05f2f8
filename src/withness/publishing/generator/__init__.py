"""The way in for a site generator, and its live preview."""

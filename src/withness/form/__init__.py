"""A self-check as a page that is complete without script, and the key to score it with a pencil."""

"""A case from work, and what in it could identify somebody: found, explained, and put into neutral words."""

"""What could identify somebody, by one rule for each kind of it."""

"""Everything an author has written, read together into the model."""

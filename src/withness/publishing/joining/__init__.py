"""Tools on a site that stands already: what its settings lack for them, shown and added."""

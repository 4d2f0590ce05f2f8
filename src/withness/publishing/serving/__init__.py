"""The finished site on this machine, served as a good host would."""

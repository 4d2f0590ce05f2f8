"""What a self-check is, and the way from answers to a profile: the only place where sums are done."""

"""What a reader keeps of their results: those of many days, beside one another."""

"""What another program works out from answers, read as plain sums and means."""

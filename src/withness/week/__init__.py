"""What carries a reader from a page into a week: intentions, check-ins, files for the calendar."""

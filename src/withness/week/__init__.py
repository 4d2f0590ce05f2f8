"""What carries a reader from a page into a week: files for the calendar."""

"""An author's files, read into the model; every mistake is told with its line and how to mend it."""

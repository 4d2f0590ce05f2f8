"""From the author's files to the model, or to every problem in them at once; nothing here runs in the browser."""

"""From the model to a finished site: before the build, inside it and after it; nothing here runs in the browser."""

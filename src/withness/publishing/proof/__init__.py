"""An author's pages as they will be: converted with the site's own Markdown, and every link and element looked at."""

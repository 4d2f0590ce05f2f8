"""Before the build: the browser's Python and its snapshot, the fonts and the kit's own files."""

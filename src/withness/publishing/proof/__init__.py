"""What will be wrong with the pages, told in the author's own file and line before they are built."""

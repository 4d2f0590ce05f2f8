"""What can be asked for in a shell: the commands, each in a line or two, and the words for them."""

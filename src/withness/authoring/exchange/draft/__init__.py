"""What another program's file says, before it becomes a self-check, and what of it is left behind."""

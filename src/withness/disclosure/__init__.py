"""What a result gives away when somebody else reads it."""

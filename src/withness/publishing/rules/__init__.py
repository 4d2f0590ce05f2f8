"""What no page may hold and no address may reach, whoever wrote it: for the check, the finished site and the host."""

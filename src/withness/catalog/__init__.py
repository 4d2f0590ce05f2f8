"""Articles, and the lists, accounts and invitations by which readers find their way among the pages."""

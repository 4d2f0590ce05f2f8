"""What a release of the kit brings along, so that a site of one's own needs Python and nothing else."""

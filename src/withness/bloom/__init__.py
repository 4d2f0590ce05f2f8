"""The picture of a profile: a flower with a petal for each subscale."""

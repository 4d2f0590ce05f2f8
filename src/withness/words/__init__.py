"""The kit's own words in the language of the site: each is said in English where it stands, and looked up here."""

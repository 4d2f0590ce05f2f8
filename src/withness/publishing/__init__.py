"""The model as a site: what comes before, within and after the site generator, and a host on this machine."""

"""Makes Porchlight into something to install: a folder that runs by itself, and a Debian package of it."""

"""The world behind the desk's ports: portal, vault, key ring, clock, files."""

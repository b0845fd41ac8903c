"""A month in the life of an office, played through the services."""

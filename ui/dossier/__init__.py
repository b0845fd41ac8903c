"""One dossier's page: where it stands, what was done to it, and how it is put right."""

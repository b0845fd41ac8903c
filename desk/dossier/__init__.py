"""What was received, frozen: the dossier, its people, its receipt and its promise."""

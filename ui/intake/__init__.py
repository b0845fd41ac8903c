"""The centre of the window while a dossier is typed: one form of numbered sections."""

"""Looking into the register: one dossier's life, searches, the receipt as it stands today."""

"""The centre while scanning: the checklist, one page, the tray and the goodbye check."""

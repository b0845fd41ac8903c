"""Every Vietnamese sentence's English source, by what it is about; no widgets in here."""

"""The numbered sections of the form: person, procedure, papers, fees, collection."""

"""The printed forms: values in, PDF out."""

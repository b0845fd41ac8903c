"""Scanned pages are kept, filed under papers and made into the files a portal gets."""

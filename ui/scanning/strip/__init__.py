"""The right zone while scanning: every page, small."""

"""The register as one page: what was found, long lists, drafts, and the columns they show."""

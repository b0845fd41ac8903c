"""The page where paper becomes pages and pages are filed under the papers of the checklist."""

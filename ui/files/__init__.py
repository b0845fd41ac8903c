"""Files by an officer's hand: drafts read from JSON, exports written once; no widgets."""

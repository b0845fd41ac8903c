"""The citizen's card (thẻ căn cước) as a scanner types it: bursts, fields, repair."""

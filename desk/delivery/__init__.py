"""Rounds with the portal: telling, proving, sending again, taking back what is void."""

"""What a one-stop desk is and does; knows no window and no SQL."""

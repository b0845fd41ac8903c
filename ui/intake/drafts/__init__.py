"""What is typed is never lost: kept, parked, taken up again, undone."""

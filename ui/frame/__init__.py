"""What stands around the centre of the window: sign-in, zones, keys, queue, outbox."""

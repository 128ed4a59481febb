"""What people do at a desk: capture, review, decide, hand over.  Storage is behind :mod:`desktop.casework.ports`."""

"""Documents of other people: read and written in processes of their own, within limits."""

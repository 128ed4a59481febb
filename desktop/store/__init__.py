"""The desk file: one SQLite database that keeps everything and shows views of it."""

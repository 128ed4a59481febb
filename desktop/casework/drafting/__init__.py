"""The text of a meeting: drafted from what was said, proposed on, corrected, adopted."""

"""Benches: ratios within one run, interleaved, medians; and the program's test of itself."""

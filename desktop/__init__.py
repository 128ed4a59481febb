"""Stocktake: review meetings on one machine, with or without a network."""

__version__ = "0.1.0"

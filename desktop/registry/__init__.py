"""The central registry: the copy that outlives every laptop.

It receives signed bundles over poor lines, proves what it received, and gives each caller what they may see.
"""

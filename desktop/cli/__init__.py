"""The commands.  Each takes ``--json``; exit codes: 0 done, 1 refused with the reason, 2 wrong usage."""

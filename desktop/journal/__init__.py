"""Operations, time, segments, heads and the state they add up to.  No keys, no files, no database."""

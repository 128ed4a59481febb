"""What passes between a desk and the world by files: bundles on a stick, tables through mapping files."""

"""What a review is made of: record types, audiences and scopes, framework packs, values and their canonical bytes."""

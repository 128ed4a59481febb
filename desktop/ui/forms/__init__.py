"""Forms made from the declarations of the record types."""

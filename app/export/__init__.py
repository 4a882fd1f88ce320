"""A sheet as a file for others: one module a format."""

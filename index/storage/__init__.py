"""What lies on disk: tables, vectors, originals, locks and generations."""

"""Pages of documents: painted and read by a worker process, shown with notes drawn over them."""

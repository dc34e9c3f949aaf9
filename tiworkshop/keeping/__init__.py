"""Everything that one user kept, in one place: found, deleted, restored, changed, erased."""

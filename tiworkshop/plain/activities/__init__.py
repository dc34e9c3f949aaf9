"""Activity items by ear, one module a kind; the registry in the library names them."""

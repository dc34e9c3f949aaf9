"""Views of activity items, one module a kind; the registry in the library names them."""

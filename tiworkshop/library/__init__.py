"""The library: session definitions, readings and the companion's own words."""

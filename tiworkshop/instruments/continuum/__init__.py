"""The continuum in use. It is never computed from an audit, so nothing here knows of one."""

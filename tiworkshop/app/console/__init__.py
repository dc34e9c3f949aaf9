"""The facilitator's view of a run that is open elsewhere."""

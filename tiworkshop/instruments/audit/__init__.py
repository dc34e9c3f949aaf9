"""The audit in use: answers, what they add up to, and what to talk about next."""

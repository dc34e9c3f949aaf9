"""Notes: what is typed in a run, held in memory, and only ever written redacted."""

"""``python -m tiworkshop``."""

from tiworkshop.cli import main

if __name__ == "__main__":
    main()

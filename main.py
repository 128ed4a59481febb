"""The same entry as the command ``stocktake``."""

from desktop.app import main

if __name__ == "__main__":
    main()

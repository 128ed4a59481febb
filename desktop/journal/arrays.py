"""numpy, imported when it is first used: the window shows a desk before anything needs it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy import dtype
else:

    class _Numpy:
        """Stands for the module, and keeps what was used of it."""

        def __getattr__(self, name: str) -> object:
            """Import it."""
            import numpy  # noqa: PLC0415, ICN001 - see above

            setattr(self, name, getattr(numpy, name))
            return getattr(self, name)

    class dtype:  # noqa: N801 - it stands for numpy's
        """Stands for one of numpy's types, made when it is first used: numpy takes whatever has a ``dtype``."""

        def __init__(self, kind: object) -> None:
            """Take what numpy's own takes."""
            self._kind = kind

        def __getattr__(self, name: str) -> object:
            """Make it."""
            made = np.dtype(self._kind)
            self.dtype, self.itemsize, self.names = made, made.itemsize, made.names
            return getattr(made, name) if name != "dtype" else made

    np = _Numpy()

__all__ = ["dtype", "np"]

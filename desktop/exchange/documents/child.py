"""The worker process that reads and writes documents: ``python -m desktop.exchange.documents.child``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from desktop.exchange.documents import reading, word_notes
from desktop.exchange.documents.pdf_notes import annotate, examine, notes
from desktop.exchange.documents.serve import serve

if TYPE_CHECKING:
    from collections.abc import Callable

MEMORY: Final = 1 << 30
HANDLERS: Final[dict[str, Callable[..., object]]] = {
    "words": reading.words,
    "examine_pdf": examine,
    "pdf_notes": notes,
    "annotate_pdf": annotate,
    "word_notes": word_notes.notes,
    "annotate_word": word_notes.annotate,
    "word_of_text": word_notes.of_text,
}


def main() -> None:
    """Answer until nobody asks any more."""
    serve(HANDLERS, memory=MEMORY)


if __name__ == "__main__":
    main()

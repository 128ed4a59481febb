"""The screen of a review: pages, notes on them, the list beside; by mouse and by keyboard."""

from __future__ import annotations

import io
import json
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import docx
import pikepdf
import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas

from desktop.bench import review as bench
from desktop.casework import capture, identity
from desktop.casework.review import anchors, notes, submissions
from desktop.casework.review.text import compose
from desktop.exchange.errors import CannotRead
from desktop.store.desk import DeskFile
from desktop.ui import ask
from desktop.ui.pages.store import PageStore
from desktop.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from desktop.ui.screens.submission import Submission
    from desktop.ui.window import Window

PASSPHRASE = "four words for tests"
LINE = "The Government trained many officers in the past year."


def pdf(pages: int = 6) -> bytes:
    target = io.BytesIO()
    canvas = Canvas(target, pagesize=A4, invariant=True)
    for page in range(pages):
        canvas.bookmarkPage(f"p{page}")
        canvas.addOutlineEntry(f"Part {page + 1}", f"p{page}", 0)
        for at in range(20):
            canvas.drawString(72, 760 - 20 * at, f"{page * 20 + at + 1}. {LINE}")
        canvas.showPage()
    canvas.save()
    return target.getvalue()


@pytest.fixture
def desk(folder: Path) -> Path:
    """Put two submissions on the secretariat's desk: one with pages, one of text, with notes on each."""
    with closing(DeskFile.open(folder / "sec.desk")) as desk:
        sitting = identity.take_seat(desk, PASSPHRASE)
        (actor,) = desk.find("actor", "name", "Velmara")
        given = {"title": "Report", "kind": "statement", "actor": actor.hex()}
        text = f"1. {LINE}\n2. Nothing else.\n3. The end."
        other = submissions.take_in(
            desk, sitting, text.encode(), name="words.txt", values={**given, "title": "Words"}
        ).id
        made = submissions.take_in(desk, sitting, pdf(), name="report.pdf", values=given).id
        words = compose(text.splitlines())
        notes.annotate(
            desk, sitting, other, anchors.select(words, 7, 17), {"text": "Who?", "kind": "question"}, everybody=True
        )
        for number, quote in ((2, "many officers"), (90, "past year"), (1, "not there any more, whatever it was")):
            selector = anchors.Selector(exact=quote, prefix=f"{number}. The Government trained " if number == 2 else "",
                                        paragraph=str(number))  # fmt: skip
            values = {"text": f"Note {number}", "kind": "concern" if number == 2 else "question", "tags": ["tag"]}
            notes.annotate(desk, sitting, made, selector, values, everybody=True)
    return folder / "sec.desk"


def settled(qtbot: QtBot, window: Window, screen: Submission) -> None:
    """Wait until everything is read and drawn."""
    document = screen.document
    qtbot.waitUntil(
        lambda: not (window.office.busy or document.reader_thread.busy or document.painter_thread.busy), timeout=20_000
    )


@pytest.fixture
def screen(qtbot: QtBot, hands: Any, opened: Any, desk: Path) -> Submission:
    del desk
    window = opened("sec")
    made = hands.go(window, "submission")
    qtbot.waitUntil(lambda: made.model.rowCount() > 0, timeout=20_000)
    settled(qtbot, window, made)
    return made


def rows(screen: Submission) -> list[str]:
    return [screen.model.index(at, 0).data() for at in range(screen.model.rowCount())]


def test_pages_are_shown_with_notes_over_them_in_paragraph_order(screen: Submission) -> None:
    assert screen.which.currentText().endswith("Report")
    view = screen.document.pages
    assert len(screen.document.sizes) == 6
    assert view.is_painted()
    assert [row.partition(":")[2] for row in rows(screen)] == [" Note 2", " Note 90", " Note 1"]
    assert "no place" in rows(screen)[2]
    assert (
        "without a place any more: 2" in screen.counted.text() or "without a place any more: 1" in screen.counted.text()
    )
    image = view.viewport().grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}
    assert "#ffc9b3" in colours  # a concern
    assert screen.document.at_page.text() == "Page 1 of 6"
    assert screen.document.outline.item(2).text() == "Part 3"


def test_pages_are_turned_and_zoomed_by_keyboard(qtbot: QtBot, screen: Submission) -> None:
    view = screen.document.pages
    view.setFocus()
    for key, page in (("PageDown", 1), ("PageDown", 2), ("PageUp", 1), ("End", 5), ("Home", 0)):
        qtbot.keyClick(view, getattr(Qt.Key, f"Key_{key}"))
        qtbot.waitUntil(lambda page=page: view.page == page and view.is_painted(), timeout=10_000)
    wide = view.scale
    qtbot.keyClick(view, Qt.Key.Key_Plus)
    assert view.scale > wide
    qtbot.keyClick(view, Qt.Key.Key_0)
    assert view.scale == pytest.approx(wide)
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert view.scale < wide
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert view.verticalScrollBar().value() > 0


def test_thumbnails_and_outline_lead_to_pages(qtbot: QtBot, screen: Submission) -> None:
    document = screen.document
    screen.window().resize(1700, 900)
    qtbot.waitUntil(document.thumbs.isVisible)
    document.thumbs.clicked.emit(document.thumbs.model().index(3, 0))
    assert document.pages.page == 3
    document.outline.itemActivated.emit(document.outline.item(1))
    assert document.pages.page == 1
    qtbot.waitUntil(lambda: document._thumb_model._store.picture(0, 92) is not None, timeout=10_000)


def test_words_are_found_and_gone_to(qtbot: QtBot, screen: Submission) -> None:
    document = screen.document
    document.search.setText("119. The")
    qtbot.waitUntil(lambda: document.told.text() == "1 of 1", timeout=5_000)
    qtbot.waitUntil(lambda: document.pages.page == 5, timeout=5_000)
    document.search.setText("nowhere")
    qtbot.waitUntil(lambda: document.told.text() == "0 found", timeout=5_000)


def test_a_passage_is_marked_and_noted_with_the_mouse(qtbot: QtBot, hands: Any, screen: Submission) -> None:
    view = screen.document.pages
    start = screen._opened.words.text.index(" 7. The Government") + 1
    place = anchors.Place(start=start, end=start + 17, how="exact")
    ((_, (left, top, width, height)),) = screen._opened.paper.boxes(place)
    corner, scale = view._rect(0).topLeft(), view.scale
    y = round(corner.y() + (top + height / 2) * scale)
    at = [QPoint(round(corner.x() + x * scale), y) for x in (left + 16, left + width)]
    for act, point in ((qtbot.mousePress, at[0]), (qtbot.mouseMove, at[1]), (qtbot.mouseRelease, at[1])):
        act(view.viewport(), *(() if act == qtbot.mouseMove else (Qt.MouseButton.LeftButton,)), pos=point)
    composer = screen.pane.composer
    qtbot.waitUntil(lambda: screen.pane.currentWidget() is composer, timeout=5_000)
    assert "Government" in composer.place.text()
    qtbot.keyClicks(composer.text, "Which ones?")
    composer.tags.setText("training, officers")
    hands.click(composer.do)
    qtbot.waitUntil(lambda: any("Which ones?" in row for row in rows(screen)), timeout=10_000)
    (made,) = [one.note for one in screen._placed if one.note.text("text") == "Which ones?"]
    assert "Government" in made.text("quote")
    assert made.text("paragraph") == "7"
    assert sorted(made.several("tags")) == ["officers", "training"]
    assert made.open_to_all  # the secretariat is in no team


def test_a_paragraph_is_noted_without_a_mouse(qtbot: QtBot, screen: Submission) -> None:
    screen.document.pages.setFocus()
    screen.document.next_paragraph(1)
    screen.document.next_paragraph(1)
    composer = screen.pane.composer
    qtbot.waitUntil(lambda: screen.pane.currentWidget() is composer, timeout=5_000)
    composer._write()
    assert composer.text.toPlainText() == ""  # nothing said: nothing is put on record
    composer.proposed.setText("2. Otherwise.")
    composer._write()
    qtbot.waitUntil(lambda: any("2. Otherwise." in row for row in rows(screen)), timeout=10_000)
    screen.document.next_paragraph(-1)
    composer.dropped.emit()
    assert screen.pane.currentWidget() is not composer


def test_an_area_is_noted(qtbot: QtBot, screen: Submission) -> None:
    view = screen.document.pages
    alt = Qt.KeyboardModifier.AltModifier
    view.area_drawn.emit(0, (10.0, 20.0, 30.0, 40.0))
    composer = screen.pane.composer
    assert "area of page 1" in composer.place.text()
    composer.text.setPlainText("The stamp")
    composer._write()
    qtbot.waitUntil(lambda: any("The stamp" in row for row in rows(screen)), timeout=10_000)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, alt, QPoint(60, 60))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, alt, QPoint(60, 60))


def test_a_note_is_chosen_answered_settled_and_recommended(qtbot: QtBot, hands: Any, screen: Submission) -> None:
    window = screen.window()
    screen.list.setFocus()  # the first note is chosen
    screen._step(1)
    thread = screen.pane.thread_pane
    qtbot.waitUntil(lambda: screen.pane.currentWidget() is thread)
    hands.click(thread.settle)  # without a reason nothing happens
    thread.answer.setPlainText("See annex 2.")
    hands.click(thread.settle)
    qtbot.waitUntil(lambda: "Settled" in rows(screen)[1], timeout=10_000)
    qtbot.waitUntil(lambda: thread.reopen.isVisible() and not thread.settle.isVisible())
    thread.answer.setPlainText("No, it is not.")
    hands.click(thread.reopen)
    qtbot.waitUntil(lambda: "Open" in rows(screen)[1], timeout=10_000)
    hands.click(thread.recommend)
    hands.hear(window, "The recommendation is on record as SE-")
    screen._step(1)
    assert screen.chosen == screen._placed[2].note.id
    screen.document.pages.clicked.emit(screen._placed[0].note.id)
    assert screen.chosen == screen._placed[0].note.id


def test_notes_are_narrowed_by_words_kind_and_state(screen: Submission) -> None:
    for editor, words, count in ((screen.words, "note 90", 1), (screen.words, "tag", 3), (screen.words, "", 3)):
        editor.setText(words)
        assert screen.model.rowCount() == count
    screen.kind.setCurrentIndex(screen.kind.findData("concern"))
    assert screen.model.rowCount() == 1
    screen.kind.setCurrentIndex(0)
    screen.state.setCurrentIndex(screen.state.findData("orphan"))
    assert all("no place" in row for row in rows(screen))


def test_a_document_of_words_is_shown_as_text_and_noted(qtbot: QtBot, screen: Submission) -> None:
    screen.which.setCurrentIndex(0)
    screen.which.activated.emit(0)
    words = screen.document.words
    qtbot.waitUntil(lambda: words.isVisible() and screen.model.rowCount() == 1, timeout=20_000)
    assert words.toPlainText().splitlines()[1] == "2. Nothing else."
    assert [one.cursor.selectedText() for one in words.extraSelections()] == ["Government"]
    screen.document.search.setText("nothing")
    qtbot.waitUntil(lambda: len(words.extraSelections()) == 2, timeout=5_000)
    words.setTextCursor(words._cursor(0, 6))
    qtbot.keyRelease(words, Qt.Key.Key_Shift)
    assert screen.pane.composer.place.text() == "“1. The”"
    screen.choose(screen._placed[0].note.id)
    settled(qtbot, screen.window(), screen)


def test_a_document_is_taken_in_and_a_newer_version_put_in_its_place(
    qtbot: QtBot, hands: Any, screen: Submission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "first.txt", tmp_path / "second.txt"
    first.write_text("1. One.\n2. Two and more of it.\n3. Three.")
    second.write_text("1. One.\n2. Inserted.\n3. Two and more of it.\n4. Three.")
    monkeypatch.setattr(ask, "open_file", lambda *_words: first)
    hands.click(screen.take)
    form = screen.taking
    assert form.title.text() == "first"
    hands.click(form.do)  # whose it is, is missing
    form.actor.chosen.emit(screen._on_desk.record.values["submission.actor", ""].decode().strip('"'), "Velmara")
    hands.click(form.do)
    qtbot.waitUntil(lambda: "first.txt" in screen.told.text() and "·" in screen.told.text(), timeout=20_000)
    monkeypatch.setattr(ask, "open_file", lambda *_words: second)
    screen._new_version()
    qtbot.waitUntil(lambda: "second.txt" in screen.told.text() and "·" in screen.told.text(), timeout=20_000)
    monkeypatch.setattr(ask, "open_file", lambda *_words: None)
    screen._new_version()
    screen._take_notes()
    screen._take_in()
    screen.taking.dropped.emit()


def test_notes_are_saved_for_other_programs_and_taken_back(
    hands: Any, screen: Submission, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = screen.window()
    for form in ("pdf", "docx", "jsonld", "csv"):
        monkeypatch.setattr(ask, "save_file", lambda *_words, form=form: tmp_path / f"out.{form}")
        screen._save(form)
        hands.hear(window, f"out.{form} is written")
    with pikepdf.open(tmp_path / "out.pdf") as made:
        assert [str(one.Contents) for page in made.pages[:6] for one in page.get("/Annots", ())] == ["Note 2"]
        assert len(made.pages) > 6  # the dossier
    assert [one.text for one in docx.Document(str(tmp_path / "out.docx")).comments] == ["Note 2"]
    assert len(json.loads((tmp_path / "out.jsonld").read_text())["items"]) == 3
    monkeypatch.setattr(ask, "open_file", lambda *_words: tmp_path / "out.jsonld")
    screen._take_notes()
    hands.hear(window, "here already: 3")
    screen._take_file_notes()
    hands.hear(window, "Notes taken in: 0")
    monkeypatch.setattr(ask, "save_file", lambda *_words: None)
    screen._save("csv")


def test_criteria_are_answered_and_seen_side_by_side(qtbot: QtBot, hands: Any, screen: Submission) -> None:
    window, judged = screen.window(), screen.judged
    judged.parentWidget().parentWidget().setCurrentWidget(judged)
    assert judged.tree.topLevelItemCount() > 3
    assert judged.codes["rating"].currentIndex() < 0  # nobody judges by leaving things as they are
    hands.click(judged.answer)
    for choice in judged.codes.values():
        choice.setCurrentIndex(0)
    judged.codes["mode"].setCurrentIndex(judged.codes["mode"].findData("peer"))
    hands.click(judged.answer)
    hands.hear(window, "declares their interests first")
    judged.interests.setText("None.")
    for rating in ("met", "not-met"):
        judged.codes["rating"].setCurrentIndex(judged.codes["rating"].findData(rating))
        judged.reasons.setPlainText("Because.")
        hands.click(judged.answer)
        qtbot.waitUntil(lambda: judged.reasons.toPlainText() == "", timeout=10_000)
    qtbot.waitUntil(lambda: judged.tree.topLevelItem(0).childCount() == 2, timeout=10_000)
    assert judged.tree.topLevelItem(0).text(1) == "ratings differ"
    hands.click(judged.again)  # nothing chosen: nothing happens
    judged.tree.setCurrentItem(judged.tree.topLevelItem(0).child(0))
    judged.reasons.setPlainText("I read it the same way.")
    hands.click(judged.again)
    hands.hear(window, "The second reader is somebody else")
    judged.tree.setCurrentItem(judged.tree.topLevelItem(0).child(0))
    hands.click(judged.sign)
    hands.hear(window, "Only a joint assessment")


def test_a_document_that_is_locked_is_told_of_and_the_window_goes_on(hands: Any, opened: Any, desk: Path) -> None:
    with closing(DeskFile.open(desk)) as file:
        sitting = identity.take_seat(file, PASSPHRASE)
        given = {"title": "Locked", "kind": "statement"}
        submissions.take_in(file, sitting, b"\xd0\xcf\x11\xe0 locked", name="locked.docx", values=given)
    window = opened("sec")
    screen = hands.go(window, "submission")
    hands.hear(window, "locked with a password")
    assert screen.model.rowCount() == 0
    assert screen.which.count() == 3


def test_a_desk_without_submissions_says_so(hands: Any, opened: Any) -> None:
    screen = hands.go(opened("lead"), "submission")
    assert screen._empty.isVisible()


def test_turning_pages_and_narrowing_notes_are_measured_beside_what_is_bare(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    del qapp
    for name, value in (("PAGES", 14), ("NOTES", 30), ("_TURNS", 9), ("_TYPED", ("water",))):
        monkeypatch.setattr(bench, name, value)

    def run(_place: Path, *words: str) -> str:
        bench.main(Path(words[-1]))
        return capsys.readouterr().out

    monkeypatch.setattr(bench, "_run", run)
    told = bench.review(None)
    assert [one.name for one in told if one.must] == [name for name, *_ in bench._MUSTS]
    assert all(one.value > 0 for one in told)
    monkeypatch.setattr("sys.frozen", True, raising=False)
    assert all(one.note for one in bench.review(None))


class _Broken:
    """A document whose third page ends whatever paints it."""

    def __init__(self) -> None:
        self.asked: list[list[int]] = []

    def render(self, pages: list[int], width: int) -> Iterator[tuple[int, int, bytes]]:
        self.asked.append(list(pages))
        for page in pages:
            if page == 2:
                raise CannotRead("The document is damaged.")
            yield width, 1, bytes(width * 4)


def test_a_page_that_cannot_be_painted_is_told_of_once_and_the_others_are(qtbot: QtBot) -> None:
    holder, paper, faults = QObject(), _Broken(), []
    thread = Worker("pages", holder)
    store = PageStore(paper, thread)
    store.failed.connect(faults.append)

    def want() -> None:
        store.want(range(5), 10)

    store.again.connect(want)
    want()
    qtbot.waitUntil(lambda: all(store.has(page, 10) for page in (0, 1, 3, 4)), timeout=5_000)
    want()
    qtbot.waitUntil(lambda: not thread.busy)
    assert [type(one) for one in faults] == [CannotRead]
    assert sum(2 in asked for asked in paper.asked) == 2
    store.end()
    want()
    thread.stop()


def test_a_submission_without_a_document_shows_none_of_another(
    qtbot: QtBot, hands: Any, opened: Any, desk: Path
) -> None:
    with closing(DeskFile.open(desk)) as opening:
        sitting = identity.take_seat(opening, PASSPHRASE)
        (actor,) = opening.find("actor", "name", "Velmara")
        values = {"title": "Announced", "kind": "statement", "actor": actor.hex()}
        without = capture.record(opening, sitting, "submission", values).id
    window = opened("sec")
    screen = hands.go(window, "submission")
    qtbot.waitUntil(lambda: screen.model.rowCount() > 0, timeout=20_000)  # at first the newest that can be read
    assert screen.which.currentText().endswith("Report")
    shown = screen.record
    screen.show_record(without)
    settled(qtbot, window, screen)
    assert screen.document.reading is None
    assert screen.model.rowCount() == 0
    screen.show_record(shown)
    qtbot.waitUntil(lambda: screen.document.reading is screen.document.pages, timeout=20_000)


def test_document_and_notes_are_shown_one_at_a_time_where_there_is_little_room(
    qtbot: QtBot, screen: Submission
) -> None:
    window = screen.window()
    window.tools.theme.choose(scale=2.0)
    qtbot.waitUntil(lambda: screen._tabs.currentWidget() is screen.document)
    screen._begin_note(anchors.Selector(exact="many officers"), "many officers")
    assert screen._tabs.currentWidget() is screen._listed
    window.tools.theme.choose(scale=1.0)
    qtbot.waitUntil(lambda: screen._tabs.indexOf(screen.document) < 0)
    assert screen.document.isVisible()

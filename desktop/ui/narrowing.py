"""The filters above a list, made from the type's declaration: codes, places, people, yes or no, days between two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.records.declare import Kind
from desktop.records.errors import BadValue
from desktop.records.values import check
from desktop.ui.flow import Flow
from desktop.ui.forms.picker import Picker
from desktop.ui.listing import Filter
from desktop.ui.widgets import Choice, label, restyle, row

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop.records.declare import Field
    from desktop.ui.choices import Choices

_MANY: Final = 60  # codes from which on a list is too long to be chosen from
_DAY: Final = 10  # characters of a day


class Narrowing(QWidget):
    """Filters side by side; those not offered at first are added by name, and go away when they are emptied."""

    changed = Signal()

    def __init__(self, choices: Choices, fields: Sequence[Field], first: Sequence[str]) -> None:
        """Offer filters for the fields named ``first``, and any other one to be added."""
        super().__init__()
        self._choices = choices
        self._fields = {one.id: one for one in fields if _can_narrow(one)}
        self._first = [name for name in first if name in self._fields]
        self.filters: dict[str, _CodeFilter | _PickFilter | _DayFilter] = {}
        self._quiet = False
        self._flow = Flow()
        self.setLayout(self._flow)
        for name in self._first:
            self._add(name)
        self.more: Choice | None = None
        self.standing: Choice | None = None
        self._withdrawn = False

    def extras(self) -> tuple[QWidget, QWidget]:
        """Make and return what adds a filter, and what asks for what is withdrawn."""
        self.more, self.standing = Choice(self.tr("Add a filter")), Choice(self.tr("Standing or withdrawn"))
        self.more.activated.connect(self._add_chosen)
        self.standing.addItem(self.tr("What stands"), "")
        self.standing.addItem(self.tr("What is withdrawn"), "withdrawn")
        self.standing.setCurrentIndex(int(self._withdrawn))
        self.standing.activated.connect(self._choose_standing)
        self._offer()
        return self.more, self.standing

    def _choose_standing(self, at: int) -> None:
        self._withdrawn = bool(at)
        self._tell()

    def _offer(self) -> None:
        """Offer the fields that have no filter yet."""
        if self.more is None:
            return
        self.more.clear()
        self.more.addItem(self.tr("Add a filter…"), "")
        for name, field in self._fields.items():
            if name not in self.filters:
                self.more.addItem(QCoreApplication.translate("records", field.label), name)
        self.more.setEnabled(self.more.count() > 1)

    def _add_chosen(self, _at: int) -> None:
        if self.more and (name := self.more.currentData()):
            self._add(name).setFocus()
            self._offer()

    def _add(self, name: str) -> _CodeFilter | _PickFilter | _DayFilter:
        field = self._fields[name]
        made = self.filters[name] = _filter_for(field, self._choices)
        made.changed.connect(self._tell)
        self._flow.addWidget(made)
        return made

    def _tell(self) -> None:
        if not self._quiet:
            self.changed.emit()

    def filter(self, words: str) -> Filter:
        """Return what the list is narrowed to, with words that are sought."""
        codes = ((name, one.value()) for name, one in self.filters.items() if not isinstance(one, _DayFilter))
        days = ((name, one.value()) for name, one in self.filters.items() if isinstance(one, _DayFilter))
        return Filter(
            words=words,
            codes=tuple((name, code) for name, code in codes if code),
            days=tuple((name, both) for name, both in days if any(both)),
            withdrawn=self._withdrawn,
        )

    def take(self, narrowed: Filter) -> None:
        """Show a filter; fields there are none of are passed over."""
        self._quiet = True
        codes, days = dict(narrowed.codes), dict(narrowed.days)
        for name in [name for name in self.filters if name not in (*self._first, *codes, *days)]:
            gone = self.filters.pop(name)
            self._flow.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        for name in [name for name in (*codes, *days) if name in self._fields and name not in self.filters]:
            self._add(name)
        for name, one in self.filters.items():
            if isinstance(one, _DayFilter):
                one.take(days.get(name, ("", "")))
            else:
                one.take(codes.get(name, ""))
        self._withdrawn = narrowed.withdrawn
        if self.standing:
            self.standing.setCurrentIndex(int(narrowed.withdrawn))
        self._offer()
        self._quiet = False


class _CodeFilter(QWidget):
    """One code of a list, or yes or no."""

    changed = Signal()

    def __init__(self, field: Field, choices: Choices) -> None:
        super().__init__()
        name = QCoreApplication.translate("records", field.label)
        self.box = Choice(name)
        self.box.addItem(self.tr("{field}: any").format(field=name), "")
        flags = [("yes", self.tr("{field}: yes").format(field=name)), ("no", self.tr("{field}: no").format(field=name))]
        for code, words in flags if field.kind is Kind.FLAG else choices.codes(field):
            self.box.addItem(words, code)
        self.box.currentIndexChanged.connect(lambda _at: self.changed.emit())
        self.setLayout(row(self.box))
        self.setFocusProxy(self.box)

    def value(self) -> str:
        return str(self.box.currentData() or "")

    def take(self, code: str) -> None:
        if code and self.box.findData(code) < 0:
            self.box.addItem(code, code)
        self.box.setCurrentIndex(self.box.findData(code))


class _PickFilter(QWidget):
    """A record, or a code of a long list, found by typing."""

    changed = Signal()

    def __init__(self, field: Field, choices: Choices) -> None:
        super().__init__()
        self._field, self._choices, self._kept = field, choices, ""
        name = QCoreApplication.translate("records", field.label)
        self.line = Picker(choices, field)
        self.line.setPlaceholderText(self.tr("{field}: any").format(field=name))
        self.line.setAccessibleName(self.tr("Only this: {field}").format(field=name))
        self.line.setClearButtonEnabled(True)
        self.line.chosen.connect(lambda kept, _shown: self._choose(kept))
        self.line.textChanged.connect(lambda text: self._choose("") if not text else None)
        self.setLayout(row(self.line))
        self.setFocusProxy(self.line)

    def _choose(self, kept: str) -> None:
        if kept != self._kept:
            self._kept = kept
            self.changed.emit()

    def value(self) -> str:
        return self._kept

    def take(self, kept: str) -> None:
        self._kept = kept
        self.line.setText(self._choices.words(self._field, kept) if kept else "")
        self.line.setCursorPosition(0)


class _DayFilter(QWidget):
    """From a day, until a day; either may be left open."""

    changed = Signal()

    def __init__(self, field: Field, _choices: Choices) -> None:
        super().__init__()
        self._field = field
        name = QCoreApplication.translate("records", field.label)
        self.first, self.last = QLineEdit(), QLineEdit()
        for line, words in (
            (self.first, self.tr("{field}: from")),
            (self.last, self.tr("{field}: until")),
        ):
            line.setAccessibleName(words.format(field=name))
            line.setPlaceholderText("2026-11-24")
            line.setClearButtonEnabled(True)
            line.setMaximumWidth(line.fontMetrics().horizontalAdvance("2026-11-24") * 8 // 5)
            line.textChanged.connect(lambda _text: self._typed())
        between = label("\N{EN DASH}", wrap=False)
        self.setLayout(row(label(name, "small", wrap=False), self.first, between, self.last, gap="xs"))
        self.setFocusProxy(self.first)
        self._told = ("", "")

    def _typed(self) -> None:
        """Narrow as soon as what stands there are days."""
        for line in (self.first, self.last):
            restyle(line, "wrong", "" if self._is_day(line.text()) else "true")
        if self.value() != self._told:
            self._told = self.value()
            self.changed.emit()

    def _is_day(self, text: str) -> bool:
        try:
            check(self._field, f"{text}T00:00:00Z" if self._field.kind is Kind.INSTANT and text else text)
        except BadValue:
            return False
        return True

    def value(self) -> tuple[str, str]:
        first, last = (line.text().strip() for line in (self.first, self.last))
        return (first if self._is_day(first) else "", last if self._is_day(last) else "")

    def take(self, days: tuple[str, str]) -> None:
        for line, text in zip((self.first, self.last), days, strict=True):
            line.setText(text)


def _can_narrow(field: Field) -> bool:
    single_day = field.kind in {Kind.DATE, Kind.INSTANT} and not field.many
    return (
        single_day
        or field.kind is Kind.LINK
        or field.kind is Kind.FLAG
        or (field.kind is Kind.CODE and bool(field.codes))
    )


def _filter_for(field: Field, choices: Choices) -> _CodeFilter | _PickFilter | _DayFilter:
    if field.kind in {Kind.DATE, Kind.INSTANT}:
        return _DayFilter(field, choices)
    long = field.kind is Kind.LINK or (field.kind is Kind.CODE and not 0 < len(choices.codes(field)) <= _MANY)
    return _PickFilter(field, choices) if long else _CodeFilter(field, choices)

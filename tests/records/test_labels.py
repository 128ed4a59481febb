"""Audiences, scopes and labels: one text each, read back as it was written."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.records.errors import BadLabel
from desktop.records.labels import REGISTRY, Audience, Label, Scope, ScopeKind

ids = st.builds("{}{}".format, st.sampled_from("az09"), st.text("az09-", max_size=62))
scopes = st.one_of(
    st.just("registry"),
    st.builds("region/{}".format, ids),
    st.builds("review/{}".format, ids),
    st.builds("review/{}/team/{}".format, ids, ids),
)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(Audience), scopes)
def test_a_label_reads_back_as_it_was_written(audience: Audience, scope: str) -> None:
    label = Label.parse(f"{audience}@{scope}")
    assert label == Label(audience, Scope.parse(scope))
    assert str(label) == f"{audience}@{scope}"


@pytest.mark.parametrize(
    ("text", "kind", "id_", "team"),
    [
        ("registry", ScopeKind.REGISTRY, "", ""),
        ("region/se-asia", ScopeKind.REGION, "se-asia", ""),
        ("review/bk-2026", ScopeKind.REVIEW, "bk-2026", ""),
        ("review/bk-2026/team/2", ScopeKind.TEAM, "bk-2026", "2"),
    ],
)
def test_a_scope_has_a_kind_an_id_and_perhaps_a_team(text: str, kind: ScopeKind, id_: str, team: str) -> None:
    scope = Scope.parse(text)
    assert (scope.kind, scope.id, scope.team, str(scope)) == (kind, id_, team, text)


def test_the_registry_is_a_scope() -> None:
    assert Scope.parse("registry") == REGISTRY


@pytest.mark.parametrize(
    "text",
    [
        "",
        "registry/x",
        "region",
        "region/",
        "region/-x",
        "region/X",
        "region/é",
        "region/x\n",
        "region/x/team/1",
        "review/x/team",
        "review/x/team/",
        "review/x/teams/1",
        "region/" + "x" * 64,
        "team/1",
    ],
)
def test_what_is_no_scope_is_refused_with_advice(text: str) -> None:
    with pytest.raises(BadLabel) as refusal:
        Scope.parse(text)
    assert f"“{text}”" in refusal.value.happened
    assert "review/ID/team/ID" in refusal.value.todo
    with pytest.raises(BadLabel):
        Label.parse(f"shared@{text}")


@pytest.mark.parametrize(
    "text", ["", "shared", "registry", "@registry", "public@registry", "SHARED@registry", "shared@@"]
)
def test_what_is_no_label_is_refused(text: str) -> None:
    with pytest.raises(BadLabel):
        Label.parse(text)

"""Every element that the list of mechanisms names is in the pack, and every record type that it names is declared."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from desktop.records.packs import Pack
from desktop.records.types import CATALOGUE

PACKS = Path(__file__).parents[2] / "resources" / "packs"
PAPER = Pack.parse((PACKS / "paper.toml").read_bytes())
GCM = Pack.parse((PACKS / "gcm.toml").read_bytes())
OBJECTIVES = Path(__file__).parents[3] / "shared" / "data" / "codes" / "gcm-objective-titles.csv"
TITLES = {element.id: element.title.casefold() for element in PAPER.elements}

# What each mechanism names: the element that carries it, and a word of its title.
ELEMENTS = {
    "M15": {"1.1": "each especially vulnerable group", "1.2": "regional level", "1.3": "in operation"},
    "M16": {
        "1A.1": "violence, abuse and exploitation", "1A.2": "detention", "1A.3": "education",
        "1A.4": "birth registration", "1A.5": "best-interest", "1A.6": "child-welfare", "1A.7": "across borders",
        "1A.8": "public care", "1A.9": "solution", "1A.10": "regional",
    },
    "M17": {
        "1B.1": "told apart from smuggling", "1B.2": "does not endanger", "1B.3": "border personnel",
        "1B.4": "inspectors", "1B.5": "health care", "1B.6": "judges", "1B.7": "detection",
        "1B.8": "referral", "1B.9": "recovery", "1B.10": "does not depend", "1B.11": "not punished",
        "1B.12": "compensation", "1B.13": "residence", "1B.14": "lasting solutions",
    },
    "M18": {
        "1C.1": "risk reduction", "1C.2": "adaptation", "1C.3": "laws", "1C.4": "legal channels", "1C.5": "admission",
        "1C.6": "no return", "1C.7": "durable solutions", "1C.8": "planned relocation", "1C.9": "consulted",
        "1C.10": "host communities", "1C.11": "livelihoods", "1C.12": "municipal", "1C.13": "pioneers",
    },
    "M19": {
        "2.1": "temporary worker", "2.2": "multiple-entry", "2.3": "long-term", "2.4": "dual citizenship",
        "2.5": "labour needs", "2.6": "certification", "2.7": "recruitment", "2.8": "working conditions",
        "2.9": "organise", "2.10": "remedy", "2.11": "financial services", "2.12": "credentials", "2.13": "portability",
        "2.14": "integration",
    },
    "M20": {
        "3A.1": "entry and exit", "3A.3": "entry procedures", "3A.4": "border personnel", "3A.5": "referred",
        "3A.6": "networks", "3A.7": "judicial", "3A.8": "border communities", "3A.9": "travel documents",
        "3A.10": "vital records",
    },
    "M21": {
        "3B.1": "before", "3B.4": "during", "3B.6": "after", "3B.8": "children", "3B.9": "trafficking",
        "3B.10": "violence",
    },
    "M22": {"3B.11": "mapped", "3B.13": "community to community"},
    "M23": {"4A.1": "dialogue", "4A.2": "harmonised", "4A.3": "facilitated", "4A.4": "free movement"},
    "M24": {"4B.1": "hub countries", "4B.2": "hub cities", "4B.5": "municipal officials"},
    "M25": {"4C.1": "development plans", "4C.2": "cooperation", "4C.3": "financing", "4C.4": "analysed"},
    "M26": {
        "2.15": "pilot", "2.16": "platform", "2.17": "model", "2.18": "joint programme", "4.1": "corridor",
        "4.2": "jointly set",
    },
    "M27": {"1C.3": "reviewed"},
    "M28": {"5A.2": "rules"},
    "M32": {"5A.4": "priorities"},
    "M35": {"5A.3": "indicators"},
    "M44": {"5A.1": "state-led forum"},
    "M45": {"5B.1": "joint accounting"},
    "M46": {"5B.2": "funding gaps"},
    "M47": {"5B.3": "integration", "5B.4": "institutions", "5B.5": "diaspora"},
    "M48": {"5B.6": "unearmarked"},
    "M49": {"5B.7": "accountability"},
    "M50": {"5B.8": "beyond governments"},
    "M52": {"0.1": "safety or rights", "0.2": "deaths in transit", "0.4": "refugees", "0.5": "complemented"},
    "M53": {"1C.14": "global guidance", "3B.14": "regional understanding"},
}  # fmt: skip

# The bold words of the list, each with its type.
TYPES = {
    "Pledge": "pledge", "Target": "target", "Milestone": "milestone", "pledge revisions": "pledge_revision",
    "Meeting": "meeting", "Session": "session", "Actor": "actor", "Instrument": "instrument",
    "ElementStatus": "element_status", "Agreement": "agreement", "Corridor": "corridor", "Initiative": "initiative",
    "ReportingDuty": "reporting_duty", "Cycle": "cycle", "Priority": "priority", "Assessment": "assessment",
    "IndicatorValue": "indicator_value", "ProgressUpdate": "progress", "ProgressReport": "progress_report",
    "Submission": "submission", "Annotation": "annotation", "Mission": "mission", "Recommendation": "recommendation",
    "Practice": "practice", "StakeholderInput": "stakeholder_input", "OutstandingMatter": "outstanding_matter",
    "Gap": "gap", "Body": "body", "Lesson": "lesson", "Expenditure": "expenditure", "SupportRequest": "support_request",
    "Offer": "offer", "Match": "match", "Intervention": "intervention", "Participant": "participant",
    "AgendaItem": "agenda_item", "Decision": "decision", "Attachment": "attachment",
    "MeetingDocument": "meeting_document", "Paragraph": "paragraph", "TextProposal": "text_proposal",
}  # fmt: skip

# What the codes of a mechanism are, whatever else its list has.
CODES = {
    "M2": ("pledge_kind", {"resources", "policy-change", "programme", "project", "initiative"}),
    "M3": ("pledge_form", {"individual", "coalition", "partnership", "corridor", "regional", "matching"}),
    "M3, roles": ("participation_role", {"lead", "partner", "supporter"}),
    "M7": ("constituency", {"state", "regional-body", "united-nations", "city", "parliament", "nhri", "civil-society",
                            "migrant-diaspora", "union", "employer", "private-sector", "foundation", "development-bank",
                            "academia", "youth", "faith-based", "media", "red-cross-red-crescent", "group", "observer",
                            "other"}),
    "M11": ("revision_direction", {"deepened", "unchanged", "weakened"}),
    "M15": ("element_state", {"gap", "draft", "adopted", "operating"}),
    "M25": ("marker", {"none", "significant", "principal"}),
    "M26": ("initiative_kind", {"pilot", "platform", "model-agreement", "joint-programme", "law-review"}),
    "M26, status": ("initiative_status", {"idea", "running", "ended", "scaled"}),
    "M30": ("level", {"national", "regional", "global"}),
    "M33": ("assessment_mode", {"self", "peer", "expert", "joint"}),
    "M38": ("response", {"noted", "pending"}),
    "M41": ("attribution", {"named", "organisation-only", "anonymous", "secretariat-only"}),
    "M43": ("gap_kind", {"normative", "capacity", "finance", "data"}),
    "M45": ("spending_direction", {"domestic", "external"}),
    "M48": ("offer_kind", {"grant", "loan", "concessional-loan", "in-kind"}),
    "M48, marks": ("earmarking", {"earmarked", "pooled"}),
    "M49": ("match_status", {"proposed", "agreed", "disbursed"}),
    "M50": ("support_use", {"local-authorities", "civil-society", "parliaments", "academia", "nhri", "advocacy"}),
    "M54": ("capacity", {"national", "group", "stakeholder", "panellist", "chair"}),
    "M54, kinds": ("intervention_kind",
                   {"statement", "reply", "right-of-reply", "point-of-order", "explanation-of-position"}),
    "M55": ("document_kind", {"procedural-report", "chairs-summary", "agreed-conclusions", "outcome"}),
}  # fmt: skip


@pytest.mark.parametrize("mechanism", ELEMENTS)
def test_the_paper_has_every_element_of_a_mechanism(mechanism: str) -> None:
    named = ELEMENTS[mechanism]
    assert {id_: words for id_, words in named.items() if words not in TITLES.get(id_, "")} == {}


@pytest.mark.parametrize("mechanism", CODES)
def test_both_packs_have_every_code_of_a_mechanism(mechanism: str) -> None:
    name, codes = CODES[mechanism]
    for pack in (PAPER, GCM):
        assert codes <= {one.code for one in pack.codes(name)}


@pytest.mark.parametrize("named", TYPES)
def test_every_record_type_is_declared(named: str) -> None:
    assert TYPES[named] in CATALOGUE.types


def test_the_paper_has_what_its_mechanisms_need_besides() -> None:
    sets = Counter(question.set for question in PAPER.questions)
    assert min(sets["rubric"], sets["safeguard"], sets["accountability"]) >= 7  # M33, M10, M49
    assert {cycle.level for cycle in PAPER.cycles} == {"national", "regional", "global"}  # M30
    assert {cycle.id: cycle.feeds for cycle in PAPER.cycles}["national"] == "regional"  # M31
    assert any(cycle.first == 2023 and cycle.every == 5 for cycle in PAPER.cycles)  # M53: Marrakesh + 5
    assert {"10.7.3", "deaths-in-transit"} <= {one.id for one in PAPER.indicators}  # M52
    assert {"supported", "noted"} <= {one.code for one in PAPER.codes("response")}  # M38
    assert len(PAPER.codes("support_kind")) == 3  # M47
    lengths = {(rule.shortest, rule.longest) for rule in PAPER.rules if rule.field == "description"}
    assert (300, 3000) in lengths  # M29
    assert {code for rule in PAPER.rules for code in rule.when.get("form", ())} >= {"coalition", "corridor"}  # M3


def test_every_personal_value_has_a_term_of_keeping() -> None:
    personal = {f"{kind.id}.{one.id}" for kind in CATALOGUE.types.values() for one in kind.fields if one.personal}
    for pack in (PAPER, GCM):
        assert {f"{one.type}.{one.field}" for one in pack.retention} == personal


def test_the_compact_has_23_objectives_with_their_actions_and_10_principles() -> None:
    counts = Counter(element.node for element in GCM.elements)
    actions = (11, 12, 5, 7, 10, 12, 12, 6, 6, 10, 7, 5, 8, 6, 6, 9, 7, 12, 10, 9, 9, 3, 5)
    assert [node.id for node in GCM.nodes] == [f"G{number}" for number in range(1, 24)]
    assert tuple(counts[node.id] for node in GCM.nodes) == actions
    assert len(GCM.principles) == 10
    assert GCM.nodes[22].title.startswith("Strengthen international cooperation and global partnerships")


def test_the_compact_has_its_review_its_terms_and_its_indicators() -> None:
    cycles = {cycle.id: cycle for cycle in GCM.cycles}
    assert (cycles["imrf"].every, cycles["imrf"].first, cycles["imrf"].outcome) == (4, 2022, "Progress Declaration")
    assert (cycles["regional-review"].level, cycles["regional-review"].feeds) == ("regional", "imrf")
    assert {"imrf", "progress-declaration", "voluntary-review", "champion", "mptf"} <= {one.id for one in GCM.terms}
    named = {"10.7.1", "10.7.2", "10.7.3", "10.7.4", "10.c.1", "8.8.1", "8.8.2", "16.2.2", "17.3.2"}
    assert named <= {one.id for one in GCM.indicators}
    assert "champion" in {one.code for one in GCM.codes("standing")}


@pytest.mark.skipif(not OBJECTIVES.is_file(), reason="the list is not at hand")
def test_the_counts_of_actions_are_those_of_the_resolution() -> None:
    counts = Counter(element.node for element in GCM.elements)
    rows = list(csv.DictReader(OBJECTIVES.read_text("utf-8-sig").splitlines()))
    assert {f"G{row['objective']}": int(row["actions"]) for row in rows} == dict(counts)
    assert sum(counts.values()) == 187
    titles = {node.id: _letters(node.title) for node in GCM.nodes}
    assert {f"G{row['objective']}": _letters(row["title"]) for row in rows} == titles


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))

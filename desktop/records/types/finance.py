"""Money and support: what is spent and needed, what is asked for and offered, and which of them meet."""

from __future__ import annotations

from desktop.records.declare import Field, Kind, RecordType
from desktop.records.labels import Audience, ScopeKind

EXPENDITURE = RecordType(
    id="expenditure", label="Expenditure", plural="Expenditures", scope=ScopeKind.REGION, title="title",
    shares=(("share", "envelope_of"),),
    fields=(
        Field(id="title", kind=Kind.TEXT, label="What for", required=True),
        Field(id="payer", kind=Kind.LINK, to="actor", label="Payer", required=True),
        Field(id="recipient", kind=Kind.LINK, to="actor", label="Recipient"),
        Field(id="direction", kind=Kind.CODE, codes="pack:spending_direction", label="Domestic or external"),
        Field(id="year", kind=Kind.WHOLE, label="Year", required=True),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="amount", kind=Kind.DECIMAL, label="Amount", required=True),
        Field(id="currency", kind=Kind.CODE, codes="iso4217", label="Currency", required=True),
        Field(id="stage", kind=Kind.CODE, codes="pack:spending_stage", label="Stage"),
        Field(id="purpose", kind=Kind.CODE, codes="oecd-dac", label="Purpose code", help="OECD-DAC, five digits."),
        Field(id="share", kind=Kind.DECIMAL, label="Share of the envelope", help="Per cent of a larger sum."),
        Field(id="method", kind=Kind.CODE, codes="pack:spending_method", label="How it was found"),
        Field(id="confidence", kind=Kind.CODE, codes="pack:confidence", label="Confidence"),
        Field(id="counted_in", kind=Kind.LINK, to="expenditure", label="Counted already in"),
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge"),
        Field(id="source", kind=Kind.TEXT, label="Source document"),
        Field(id="place", kind=Kind.LINK, to="actor", label="Where it is spent"),
        Field(id="envelope", kind=Kind.DECIMAL, label="The larger envelope", help="In the same currency."),
        Field(id="envelope_of", kind=Kind.TEXT, label="Which envelope"),
    ),
)  # fmt: skip

EXCHANGE_RATE = RecordType(
    id="exchange_rate", label="Exchange rate", plural="Exchange rates", scope=ScopeKind.REGISTRY, title="source",
    fields=(
        Field(id="currency", kind=Kind.CODE, codes="iso4217", label="Currency", required=True),
        Field(id="into", kind=Kind.CODE, codes="iso4217", label="Into", required=True),
        Field(id="rate", kind=Kind.DECIMAL, label="Rate", required=True, help="What one unit is worth."),
        Field(id="as_of", kind=Kind.DATE, label="As of", required=True),
        Field(id="source", kind=Kind.TEXT, label="Source", required=True),
    ),
)  # fmt: skip

NEED = RecordType(
    id="need", label="Funding need", plural="Funding needs", scope=ScopeKind.REGION, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="What is needed", required=True),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True, required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Where", required=True),
        Field(id="year", kind=Kind.WHOLE, label="Year"),
        Field(id="amount", kind=Kind.DECIMAL, label="Amount", required=True),
        Field(id="currency", kind=Kind.CODE, codes="iso4217", label="Currency", required=True),
        Field(id="method", kind=Kind.CODE, codes="pack:spending_method", label="How it was found"),
        Field(id="confidence", kind=Kind.CODE, codes="pack:confidence", label="Confidence"),
    ),
)  # fmt: skip

SUPPORT_REQUEST = RecordType(
    id="support_request", label="Support request", plural="Support requests", scope=ScopeKind.REGION, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="actor", kind=Kind.LINK, to="actor", label="Who seeks support", required=True),
        Field(id="kind", kind=Kind.CODE, codes="pack:support_kind", label="Kind of support", required=True),
        Field(id="uses", kind=Kind.CODE, codes="pack:support_use", label="For", many=True),
        Field(id="description", kind=Kind.PROSE, label="What is sought"),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="amount", kind=Kind.DECIMAL, label="Amount"),
        Field(id="currency", kind=Kind.CODE, codes="iso4217", label="Currency"),
        Field(id="pledge", kind=Kind.LINK, to="pledge", label="Pledge"),
        Field(id="recommendation", kind=Kind.LINK, to="recommendation", label="Opened by",
              help="The recommendation or assessment that opens this funding."),
        Field(id="by", kind=Kind.DATE, label="Needed by"),
        Field(id="contact", kind=Kind.TEXT, label="Focal point", audience=Audience.SECRETARIAT, personal=True),
    ),
)  # fmt: skip

OFFER = RecordType(
    id="offer", label="Offer", plural="Offers", scope=ScopeKind.REGION, title="title",
    fields=(
        Field(id="title", kind=Kind.TEXT, label="Title", required=True),
        Field(id="funder", kind=Kind.LINK, to="actor", label="Funder", required=True),
        Field(id="kind", kind=Kind.CODE, codes="pack:offer_kind", label="Form", required=True),
        Field(id="earmarking", kind=Kind.CODE, codes="pack:earmarking", label="Earmarking"),
        Field(id="support", kind=Kind.CODE, codes="pack:support_kind", label="Kinds of support", many=True),
        Field(id="goals", kind=Kind.CODE, codes="pack:goal", label="Goals", many=True),
        Field(id="description", kind=Kind.PROSE, label="What is offered"),
        Field(id="amount", kind=Kind.DECIMAL, label="Amount"),
        Field(id="currency", kind=Kind.CODE, codes="iso4217", label="Currency"),
        Field(id="until", kind=Kind.DATE, label="Open until"),
        Field(id="contact", kind=Kind.TEXT, label="Focal point", audience=Audience.SECRETARIAT, personal=True),
    ),
)  # fmt: skip

MATCH = RecordType(
    id="match", label="Match", plural="Matches", scope=ScopeKind.REGION, title="note",
    fields=(
        Field(id="request", kind=Kind.LINK, to="support_request", label="Request", required=True),
        Field(id="offer", kind=Kind.LINK, to="offer", label="Offer", required=True),
        Field(id="status", kind=Kind.CODE, codes="pack:match_status", label="Status", required=True),
        Field(id="amount", kind=Kind.DECIMAL, label="Amount"),
        Field(id="currency", kind=Kind.CODE, codes="iso4217", label="Currency"),
        Field(id="agreed_on", kind=Kind.DATE, label="Agreed on"),
        Field(id="note", kind=Kind.PROSE, label="Note"),
    ),
)  # fmt: skip

ACCOUNTABILITY = RecordType(
    id="accountability", label="Answer on accountability", plural="Answers on accountability", scope=ScopeKind.REGION,
    title="explanation",
    fields=(
        Field(id="request", kind=Kind.LINK, to="support_request", label="Request", required=True),
        Field(id="criterion", kind=Kind.CODE, codes="pack:accountability", label="Criterion", required=True),
        Field(id="answer", kind=Kind.CODE, codes="pack:answer", label="Answer", required=True),
        Field(id="explanation", kind=Kind.PROSE, label="Explanation"),
    ),
)  # fmt: skip

TYPES = (EXPENDITURE, EXCHANGE_RATE, NEED, SUPPORT_REQUEST, OFFER, MATCH, ACCOUNTABILITY)

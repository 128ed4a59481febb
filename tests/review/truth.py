"""Two versions of a made-up submission, and where somebody found each quote of the first again in the second by hand.

The second version has paragraphs moved, edited, joined, split and taken out, and sentences that look like others.
A truth is the text that the passage has become, or None where it is gone.
"""

FIRST = """1. The Government of Velmara submits this review after consulting twelve municipalities and four unions.
2. Velmara ended the detention of children for migration reasons in March 2024 by an amendment of the Aliens Act.
3. Since then 212 families have been placed in community housing, and the average stay is eleven weeks.
4. The Ministry of Justice trained 480 border officers in the identification of victims of trafficking.
5. The Ministry of Labour trained 120 inspectors in the identification of victims of forced labour.
6. A referral mechanism links border posts with child welfare authorities in all nine provinces.
7. The average time between referral and the appointment of a guardian fell from 26 to 9 days.
8. Civil society organisations reported that guardians in the northern provinces carry more than forty cases each.
9. The Government acknowledges this concern and has budgeted for thirty additional guardians in 2027.
10. Seasonal workers may change employers since January 2025 without losing their permit.
11. Recruitment fees charged to workers are prohibited, and 61 agencies lost their licence in 2025.
12. The Government will review the list of countries of safe return every two years.
13. Return procedures for persons with medical needs include a written assessment before any decision is taken.
14. The Government has not yet ratified the optional protocol on a communications procedure.
15. Ratification is before Parliament, which is expected to vote in the autumn session.
16. Birth registration of children born in transit reached 94 per cent, against 71 per cent in the last cycle.
17. The Coastal Authority operates two rescue vessels, and no person died in the strait in 2025.
18. Remittance costs fell to 4.1 per cent on average.
19. Diaspora associations were consulted on the draft national strategy in three languages.
20. Velmara asks for technical support in recognising the qualifications of nurses and teachers.
21. The cost of the guardianship programme is estimated at 3.2 million a year.
22. The cost of the housing programme is estimated at 7.5 million a year.
23. The Government thanks the review team for its questions.
24. An annex lists the laws and decrees adopted since the last review."""

SECOND = """1. The Government of Velmara submits this review after consulting fourteen municipalities, four unions
and the bar.
2. Since then 230 families have been placed in community housing, and the average stay is now nine weeks.
3. Velmara ended the detention of children for migration reasons in March 2024 by an amendment of the Aliens Act.
4. The Ministry of Labour trained 120 inspectors in the identification of victims of forced labour.
5. A referral mechanism links border posts with the child welfare authorities of all nine provinces. The average time
between referral and the appointment of a guardian fell from 26 to 9 days.
6. The Government acknowledges this concern and has budgeted for thirty-five additional guardians in 2027 and 2028.
7. Civil society organisations reported that guardians in the northern provinces carry more than forty cases each.
8. Recruitment fees charged to workers are prohibited by law, and 64 agencies lost their licence in 2025.
9. Seasonal workers may change employers since January 2025.
10. They do not lose their permit when they do.
11. The Government will review the list of countries of safe return every year, after hearing the ombudsperson.
12. The Coastal Authority operates three rescue vessels, and no person died in the strait in 2025.
13. Return procedures for persons with medical needs include a written medical assessment before any decision is taken.
14. Ratification of the optional protocol is before Parliament, which is expected to vote in the spring session.
15. Birth registration of children born in transit reached 96 per cent, against 71 per cent in the last cycle.
16. The Government of Tamrana has not yet ratified the regional convention on maritime labour.
17. Diaspora associations were consulted on the draft national strategy in three languages and by telephone.
18. Velmara asks for technical and financial support in recognising the qualifications of nurses and teachers.
19. The cost of the housing programme is estimated at 7.5 million a year.
20. Remittance costs fell to 4.1 per cent on average.
21. An annex lists the laws and decrees adopted since the last review, with links to their texts.
22. The Government thanks the review team for its questions and visits."""

TRUTH: list[tuple[str, str | None]] = [
    ("consulting twelve municipalities and four unions", "consulting fourteen municipalities, four unions"),
    ("The Government of Velmara submits this review", "The Government of Velmara submits this review"),
    ("Velmara ended the detention of children for migration reasons",
     "Velmara ended the detention of children for migration reasons"),
    ("by an amendment of the Aliens Act", "by an amendment of the Aliens Act"),
    ("212 families have been placed in community housing", "230 families have been placed in community housing"),
    ("the average stay is eleven weeks", "the average stay is now nine weeks"),
    ("The Ministry of Justice trained 480 border officers in the identification of victims of trafficking", None),
    ("480 border officers", None),
    ("The Ministry of Labour trained 120 inspectors in the identification of victims of forced labour",
     "The Ministry of Labour trained 120 inspectors in the identification of victims of forced labour"),
    ("120 inspectors", "120 inspectors"),
    ("links border posts with child welfare authorities in all nine provinces",
     "links border posts with the child welfare authorities of all nine provinces"),
    ("A referral mechanism", "A referral mechanism"),
    ("fell from 26 to 9 days", "fell from 26 to 9 days"),
    ("The average time between referral and the appointment of a guardian",
     "The average time between referral and the appointment of a guardian"),
    ("guardians in the northern provinces carry more than forty cases each",
     "guardians in the northern provinces carry more than forty cases each"),
    ("has budgeted for thirty additional guardians in 2027",
     "has budgeted for thirty-five additional guardians in 2027 and 2028"),
    ("The Government acknowledges this concern", "The Government acknowledges this concern"),
    ("Seasonal workers may change employers since January 2025",
     "Seasonal workers may change employers since January 2025"),
    ("Recruitment fees charged to workers are prohibited", "Recruitment fees charged to workers are prohibited"),
    ("61 agencies lost their licence in 2025", "64 agencies lost their licence in 2025"),
    ("The Government will review the list of countries of safe return every two years",
     "The Government will review the list of countries of safe return every year"),
    ("the list of countries of safe return", "the list of countries of safe return"),
    ("include a written assessment before any decision is taken",
     "include a written medical assessment before any decision is taken"),
    ("The Government has not yet ratified the optional protocol on a communications procedure", None),
    ("has not yet ratified", None),
    ("which is expected to vote in the autumn session", "which is expected to vote in the spring session"),
    ("Ratification is before Parliament", "Ratification of the optional protocol is before Parliament"),
    ("reached 94 per cent, against 71 per cent in the last cycle",
     "reached 96 per cent, against 71 per cent in the last cycle"),
    ("Birth registration of children born in transit", "Birth registration of children born in transit"),
    ("operates two rescue vessels", "operates three rescue vessels"),
    ("no person died in the strait in 2025", "no person died in the strait in 2025"),
    ("Remittance costs fell to 4.1 per cent on average", "Remittance costs fell to 4.1 per cent on average"),
    ("4.1 per cent", "4.1 per cent"),
    ("Diaspora associations were consulted on the draft national strategy in three languages",
     "Diaspora associations were consulted on the draft national strategy in three languages"),
    ("asks for technical support in recognising the qualifications of nurses and teachers",
     "asks for technical and financial support in recognising the qualifications of nurses and teachers"),
    ("The cost of the guardianship programme is estimated at 3.2 million a year", None),
    ("3.2 million a year", None),
    ("The cost of the housing programme is estimated at 7.5 million a year",
     "The cost of the housing programme is estimated at 7.5 million a year"),
    ("7.5 million a year", "7.5 million a year"),
    ("The Government thanks the review team for its questions",
     "The Government thanks the review team for its questions"),
    ("An annex lists the laws and decrees adopted since the last review",
     "An annex lists the laws and decrees adopted since the last review"),
]  # fmt: skip

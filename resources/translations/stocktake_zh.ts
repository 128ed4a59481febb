<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">会议场次</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">议程</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the line, or what is selected, on record (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as a private note (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is: Tab and Shift+Tab in the line change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation: what is said…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>!pledge  what was reported…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what is to be kept…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capture line: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab changes what it is, Escape leaves the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter keeps it privately · Ctrl+Enter puts it on record · Tab changes what it is · @ party  ! pledge  # goal · Esc leaves the line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The table below says the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">是</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">否</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">对象</translation>
    </message>
    <message>
        <source>For the review team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording proposed instead (for a correction)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording proposed instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put note on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <source>Look for duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several people wrote different things of one fact.  Every value stays in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that may be of one thing: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written to after a withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads to what is withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be so together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of a newer release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished">等待</translation>
    </message>
    <message>
        <source>No entries differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What everybody wrote here agrees.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F); next: F3 or Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As wide as the window (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An area of page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a figure&apos;s cell: the records behind it are listed, and open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on record for these figures yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file.  Keep copies of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several words.  It unlocks your key on this computer, and nobody can restore it.  Left empty, the system&apos;s keyring keeps the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">种类</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seals what you put on record and writes one file.  Private notes stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the meeting kit: what every laptop begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Onto which stick or into which folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed over yet: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hand-over: {when}, to {who}: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk of the secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secretariat sees everything you put on record, sealed values too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what is shared goes: no names of speakers, no focal points, nothing of review teams.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are of the secretariat and see everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see what is shared, and what is for the secretariat from the sessions given to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see what is shared, and the notes of: {teams}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They see what is shared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the desk ({folder})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over into this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free there: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}.  That may be too little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared text names people who stand protected: {refs}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the text; or press “Hand over” once more if they may be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed over: {file}, {size}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was read back and proven.  It lies in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>no effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are looking at this desk without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last hand-over: {when}, to {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was handed over from here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that say different things of one fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you can read them, here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not in the roster yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on writing: what you hand over waits until the secretariat enrols you.  Your request goes with it, or save it for them now, and read its fingerprint aloud:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my request…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save my request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segments in quarantine: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are kept and have no effect.  Ask who wrote them, or enrol the writer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of this registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read it aloud to everybody who makes a desk from your kit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Take your place at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has keys here yet: say who you are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw my keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">标准</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">评级</translation>
    </message>
    <message>
        <source>Assessments side by side</source>
        <translation type="unfinished">评估对照</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">理由</translation>
    </message>
    <message>
        <source>Reasons and evidence; to read again: your finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your interests in the matter, or “none”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read again by {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed by {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>Open a meeting kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes your desk on this computer.  You can write at once, before anybody enrols you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file that the secretariat gave you; it ends in .stk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint of the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight groups of five digits: the secretariat reads them aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make my desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.stk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a file on record with the entry that is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a note or an entry: its details open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record as {ref}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogDelegate</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Reason, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was withdrawn by somebody who had not seen what others wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} leads to a record that is withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: what stands here together cannot be so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is of a newer release.  It is kept, handed on and shown as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two may be of one thing.  They are never put together: one of you says what they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">未结</translation>
    </message>
    <message>
        <source>{ref} stands withdrawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref} is restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref}: the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref}: distinct.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>No note chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one in the list, or mark a passage and write one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Nobody has taken a seat at this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your seat: the button is below, left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Keep as private note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on record (Ctrl+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private note: only you can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record as {ref}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The private note was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may write here, and in which role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished">名册</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks to be enrolled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests come with bundles, or as files of their own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their fingerprint, as they read it aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare by voice or face to face: this is what keeps strangers out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two capital letters that begin the new desk&apos;s references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short names, parted by blanks; none for rapporteurs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the root key.  Empty where the keyring keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For this meeting only, as was delegated to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} for {sessions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled {name} for this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over to them, and to the secretariat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not enrolled yet: {count} more root keys must sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give {file}, which lies beside this desk, to their keepers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolled {name}.  Entries admitted: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pledges</name>
    <message>
        <source>New pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">承诺</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the report is on, or another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary of the meeting</source>
        <translation type="unfinished">会议摘要</translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document of the meeting</source>
        <translation type="unfinished">会议文件</translation>
    </message>
    <message>
        <source>Extract for a delegation</source>
        <translation type="unfinished">代表团摘录</translation>
    </message>
    <message>
        <source>Sheet of a pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review of a party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier of a coalition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dossier of a corridor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional report</source>
        <translation type="unfinished">区域报告</translation>
    </message>
    <message>
        <source>Global report</source>
        <translation type="unfinished">全球报告</translation>
    </message>
    <message>
        <source>Ambition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duties and calendar</source>
        <translation type="unfinished">义务与日历</translation>
    </message>
    <message>
        <source>Joint account and funding gap</source>
        <translation type="unfinished">联合账目与资金缺口</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">指标</translation>
    </message>
    <message>
        <source>Digest of stakeholders&apos; statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding matters</source>
        <translation type="unfinished">未决事项</translation>
    </message>
    <message>
        <source>Record of reconciliations</source>
        <translation type="unfinished">核对登记册</translation>
    </message>
    <message>
        <source>Dossier of a submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review dossier</source>
        <translation type="unfinished">审查卷宗</translation>
    </message>
    <message>
        <source>What the report is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">对象</translation>
    </message>
    <message>
        <source>Copy for the public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the review team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy for the secretariat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being typeset…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {number} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your seat, or lock the desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back up this desk…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme, language and size of text, up to {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{language} (unreviewed)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You see what a bundle holds before anything here changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bundles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag bundles (*.stk) onto this window, or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.stk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received: {bundles} bundle(s), {new} new segment(s).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting enrolment: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quarantine, without effect: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing entries: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} from {who}, written {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {review}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New segments: {new} of {all} · entries that change here: {changes} · files: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} asks to be enrolled: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">会议场次</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld from you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Reason for the reconciliation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this value stands, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the answer of the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">理由</translation>
    </message>
    <message>
        <source>Party concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">截止</translation>
    </message>
    <message>
        <source>Until, such as 2026-11-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until a day, with the reason that stands above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its source, such as a letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the answer on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stands (Alt+{number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciled before: somebody wrote since without knowing of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both make of the text before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They changed the same words, in brackets: choose or ask.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of {party} in {ref}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits until {until}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer: {answer} ({source})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the answer of {party} to {ref}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secretariat or the lead rapporteur reconciles them.  Until then, copies for the secretariat show every value, [under verification].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconciled: {field} of {ref}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is on record as {ref}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question is on record as {ref} and saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It waits until {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to {ref} is on record.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{field}, required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On record: {text}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: {type}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{type} ({count})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Room view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text under discussion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Still missing: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} entries; at least {bound} are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} entries; at most {bound} are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} characters; at least {bound} are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} characters; at most {bound} are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window for these is not open on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not asked of this constituency.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN to come back by, if others use this desk too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read without a key: nothing can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key opens by the keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening your key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not answer.  Look for a question of your system, or try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secretariat</name>
    <message>
        <source>Make a secretariat&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founds a registry with you as its secretariat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">区域</translation>
    </message>
    <message>
        <source>A short name in small letters, such as carda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">审查</translation>
    </message>
    <message>
        <source>A short name in small letters, such as carda-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two capital letters that begin this desk&apos;s references.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found the registry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetEditor</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>List of speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks for the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} — has the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} — has spoken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the floor for {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Take in a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">审查</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished">提交文件</translation>
    </message>
    <message>
        <source>No submission yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a document, or receive a bundle that carries one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version of the document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save annotated PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Word with comments…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save notes as JSON-LD…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save notes as a table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the review team&apos;s own notes, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More to do with the submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the notes (Ctrl+Shift+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">评估</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This submission has no document yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has scripts, which are not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has files within it, which are not opened: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes in the file: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes shown: {count} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a place any more: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recommendation is on record as {ref}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from whom it comes, among the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.html *.htm *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json *.pdf *.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes taken in: {new}; here already: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a place: {count}; they stand at the end of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the registry, where there is a network.  Without one everything waits here, and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fast as the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry&apos;s address, as it shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proxy, where the network asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: what has gone and come stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Went: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits here: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry cannot be reached now.  Work on; try again when there is a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry keeps your enrolment request until the secretariat grants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} of what went is kept there in quarantine: ask the secretariat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undo my last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same as {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last change is of another record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last change is taken back; the history keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is withdrawn; the history keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>such as “fr”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put submission on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals on this paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished">提案</translation>
    </message>
    <message>
        <source>Kind of proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words concerned, as they stand; none for all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  [under verification]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ref}: proposals: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paragraph yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafted {ref}: {count} paragraphs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopt it today…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as DOCX to edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an edited DOCX back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted: {title}.  What comes later cites it and never alters it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write as DOCX</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an edited DOCX back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposals made: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Answer or reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer; for a state, the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">回答</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give to everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a recommendation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passage is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its passage was edited</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a meeting kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file (*.stk) that the secretariat prepared.  Makes your desk on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A desk file (*.desk) that is on this computer or on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a secretariat&apos;s desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a review: its registry, its people, its meeting kit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A made-up region with a meeting under way.  Nothing you do there matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a sample desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up pledges at review meetings, with or without a network.  Nothing leaves this computer unless you hand it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample desk: this takes a few seconds…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a sample desk: everything in it is made up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sealed yet: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roster {number}, until {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Found</name>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">承诺</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">审查</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>1 is the highest; none for a paragraph.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A W3C Web Annotation selector, as JSON: a quote with what stands around it, or an area of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision, recommendation or outcome of a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision, recommendation or pledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field that everybody may read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading; it alters no wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A letter, a message, an office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A practice, framework, initiative or review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year, or years such as 2020/2024.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished">通过日期</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">议程</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished">议程项目</translation>
    </message>
    <message>
        <source>Agreed commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed next step</source>
        <translation type="unfinished">商定的下一步</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement or practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreements and practices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">金额</translation>
    </message>
    <message>
        <source>Amount committed</source>
        <translation type="unfinished">承付金额</translation>
    </message>
    <message>
        <source>Amount disbursed</source>
        <translation type="unfinished">已付金额</translation>
    </message>
    <message>
        <source>An office or body, not a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished">批注</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">回答</translation>
    </message>
    <message>
        <source>Answer on accountability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers on accountability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">批准者</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a file names them that it was taken from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As announced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As issued; never made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">截至</translation>
    </message>
    <message>
        <source>As orally amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the document numbers it; never made up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the issuing body gives it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the printed list names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the printed record names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the record names them: a party, team or panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they stand in the paragraph; none for the whole of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for the floor at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">评估</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">附件</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorities and bodies consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished">基线</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished">开始</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">所属</translation>
    </message>
    <message>
        <source>Bindingness</source>
        <translation type="unfinished">约束力</translation>
    </message>
    <message>
        <source>Bindingness after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bindingness before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">机构</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation type="unfinished">分类</translation>
    </message>
    <message>
        <source>Broken at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">期限</translation>
    </message>
    <message>
        <source>By it mandates name the session, such as “safe”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capacities found</source>
        <translation type="unfinished">已查明的能力</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">身份</translation>
    </message>
    <message>
        <source>Carried forward from</source>
        <translation type="unfinished">转自</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">主席</translation>
    </message>
    <message>
        <source>Change in force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concerns refugees too</source>
        <translation type="unfinished">也涉及难民</translation>
    </message>
    <message>
        <source>Concluded at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">同意</translation>
    </message>
    <message>
        <source>Constituencies consulted</source>
        <translation type="unfinished">征询过的群体</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation type="unfinished">群体</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects or adds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">走廊</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation type="unfinished">走廊</translation>
    </message>
    <message>
        <source>Counted already in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country or area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">标准</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">货币</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished">周期</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation type="unfinished">周期</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">决定</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">代表团</translation>
    </message>
    <message>
        <source>Delivers on</source>
        <translation type="unfinished">落实</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desks have it, but nobody outside the secretariat&apos;s copies prints, lists or exports it before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished">目的地</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domestic or external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">到期</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earmarking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished">要素</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished">要素</translation>
    </message>
    <message>
        <source>Empty where it waits and nobody is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished">结束</translation>
    </message>
    <message>
        <source>Enrolment at a venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolments at a venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrusted with finalising it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence attached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation type="unfinished">支出</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert mission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert missions</source>
        <translation type="unfinished">专家访问</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">说明</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished">供给</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">结论</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">结论</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">首日</translation>
    </message>
    <message>
        <source>Floor language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">联络人</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">对象</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">形式</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished">论坛</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">来自</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished">职务</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">出资方</translation>
    </message>
    <message>
        <source>Funding need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished">缺口</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished">缺口</translation>
    </message>
    <message>
        <source>Gaps found</source>
        <translation type="unfinished">查明的缺口</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">目标</translation>
    </message>
    <message>
        <source>Governments and others who prepare return from community to community.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">群体</translation>
    </message>
    <message>
        <source>Handling note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hexadecimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">东道方</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished">得出方式</translation>
    </message>
    <message>
        <source>How those affected were consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hub profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO 3166 alpha-3 code or the actor&apos;s own short form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ids of people in the roster: they reply for the author, and settle nothing alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished">生效日期</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the same currency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">指标</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">倡议</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">倡议</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">文书</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation type="unfinished">发言</translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished">转入</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its SHA-256, hexadecimal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its number: the same in every language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, given out again as it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">种类</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation type="unfinished">评估种类</translation>
    </message>
    <message>
        <source>Kind of occasion</source>
        <translation type="unfinished">场合种类</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished">文本语言</translation>
    </message>
    <message>
        <source>Language version of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">末日</translation>
    </message>
    <message>
        <source>Last segment header that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law or policy reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">牵头方</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished">经验教训</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">经验教训</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">级别</translation>
    </message>
    <message>
        <source>Level of the heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished">作出场合</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished">作出日期</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished">任务</translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished">对接</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished">事项</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">会议</translation>
    </message>
    <message>
        <source>Meeting document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">会议</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration in development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished">里程碑</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished">里程碑</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished">访问</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">姓名</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OECD-DAC, five digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a group that speaks as one, or of a regional body.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a note that came from a file: taken in once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its own statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the clocks where the meeting is held, such as +03:00; printed times are told by them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the document that stands here; notes stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of which entries differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished">提供</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office in the bureau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation type="unfinished">与UTC的时差</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only its author may edit it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the secretariat can ever read it, and no laptop keeps it readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open for others to join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open notes relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">原籍地</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation type="unfinished">原文语言</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">成果</translation>
    </message>
    <message>
        <source>Outstanding matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outstanding matters</source>
        <translation type="unfinished">未决事项</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in a pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">与会者</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished">各方</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">伙伴</translation>
    </message>
    <message>
        <source>Parts in pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished">付款方</translation>
    </message>
    <message>
        <source>Per cent of a larger sum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">时期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pioneer</source>
        <translation type="unfinished">先行者</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">地点</translation>
    </message>
    <message>
        <source>Place in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished">承诺</translation>
    </message>
    <message>
        <source>Pledge or commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">承诺</translation>
    </message>
    <message>
        <source>Pledging party</source>
        <translation type="unfinished">承诺方</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished">立场</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">做法</translation>
    </message>
    <message>
        <source>Practice or text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished">做法</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished">编写者</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished">优先事项</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">优先事项</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation type="unfinished">进展报告</translation>
    </message>
    <message>
        <source>Progress update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress updates</source>
        <translation type="unfinished">进展更新</translation>
    </message>
    <message>
        <source>Proof of consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed as guidance</source>
        <translation type="unfinished">拟作为指导</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection concern</source>
        <translation type="unfinished">保护关切</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">问题</translation>
    </message>
    <message>
        <source>Question, or why it waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">排序</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished">汇率</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">评级</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation type="unfinished">达到日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">理由</translation>
    </message>
    <message>
        <source>Reason of the Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">理由</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished">收到日期</translation>
    </message>
    <message>
        <source>Receiver of sealed values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">建议</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">建议</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">编号</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">区域</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Released on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting duties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting duty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">请求</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished">保留</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished">答复</translation>
    </message>
    <message>
        <source>Response in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response pending until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">结果</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation type="unfinished">审查笔记</translation>
    </message>
    <message>
        <source>Review teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revision of a pledge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revisions of pledges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">会议室</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">规则</translation>
    </message>
    <message>
        <source>Rules it issues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the answer as it was signed: it ends when the answer changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the document that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 of the original as it was then: when the original changes, the translation is outdated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguard answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguard answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation type="unfinished">保障</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in confidence</source>
        <translation type="unfinished">保密说明</translation>
    </message>
    <message>
        <source>Same or distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second reader&apos;s finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segment header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">会议场次</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">会议场次</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the program as the order moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by the program as the text is written and moved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation type="unfinished">解决依据</translation>
    </message>
    <message>
        <source>Share of the envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared goals and priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished">简称</translation>
    </message>
    <message>
        <source>Short, speakable, unique: the desk&apos;s mark and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished">显示为</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed for the party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed for the reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silence procedures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">来源</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation type="unfinished">来源文件</translation>
    </message>
    <message>
        <source>Source of the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished">发言人</translation>
    </message>
    <message>
        <source>Speaker on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholder statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stakeholder statements</source>
        <translation type="unfinished">利益攸关方发言</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">状态</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">发言</translation>
    </message>
    <message>
        <source>Statement for the secretariat only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement on a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements on texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">状况</translation>
    </message>
    <message>
        <source>Status assessed</source>
        <translation type="unfinished">评估状况</translation>
    </message>
    <message>
        <source>Status declared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status declared by the party</source>
        <translation type="unfinished">该方申报状况</translation>
    </message>
    <message>
        <source>Status of an element</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of elements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished">提交文件</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished">提交文件</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation type="unfinished">提交方</translation>
    </message>
    <message>
        <source>Such as the adoption of the report; ends with the day on which it is released.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “advance unedited version”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as “women” or “under 18”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support it gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken into national strategy</source>
        <translation type="unfinished">纳入国家战略</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation type="unfinished">采纳方</translation>
    </message>
    <message>
        <source>Taken up on</source>
        <translation type="unfinished">采纳日期</translation>
    </message>
    <message>
        <source>Takes up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">具体目标</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished">具体目标</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as adopted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text as decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text checked against delivery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text proposal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text proposals</source>
        <translation type="unfinished">案文提案</translation>
    </message>
    <message>
        <source>The larger envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notes that it was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recommendation of an earlier cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recommendation or assessment that opens this funding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The region&apos;s short name; empty for the whole world.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The short id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The submission or update that was handed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The team&apos;s own note before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">致</translation>
    </message>
    <message>
        <source>Took the floor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transit</source>
        <translation type="unfinished">过境</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under embargo until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under embargo until this has happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">单位</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">截止</translation>
    </message>
    <message>
        <source>Updates, decisions, other records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation type="unfinished">采纳情况</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">数值</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value planned</source>
        <translation type="unfinished">计划数值</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">内容</translation>
    </message>
    <message>
        <source>What else came along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">用途</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished">做什么</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished">衡量内容</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation type="unfinished">应交内容</translation>
    </message>
    <message>
        <source>What is pledged</source>
        <translation type="unfinished">承诺内容</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it needs to work elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be known to the secretariat alone stands here, and not in the statement: desks of others never receive it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What one unit is worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">何处</translation>
    </message>
    <message>
        <source>Where an agreed commitment is adjusted, and no pledge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is not counted by its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is not the indicator&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">谁</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished">谁和何处</translation>
    </message>
    <message>
        <source>Who answers for the author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who seeks support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was heard, where and when, and what it changed; host communities too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it draws, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">谁的</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished">措辞</translation>
    </message>
    <message>
        <source>Wording asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording proposed instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation type="unfinished">工作语文</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">年份</translation>
    </message>
    <message>
        <source>Year of the baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admit or reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same or distinct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn, once it was taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“None” where there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries for this record differ</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Instead:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author asks to settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">未结</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">已回答</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">已解决</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something in this program went wrong, and what was asked for was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was kept or put on record before is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.  If it happens again, send the log, which holds none of your entries, to the secretariat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desk {file} is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, and the other window is not disturbed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill it in, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request of “{name}” has another fingerprint than the one that was read aloud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them read theirs once more; enrol nobody whose fingerprint differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished">秘书处</translation>
    </message>
    <message>
        <source>Lead rapporteur</source>
        <translation type="unfinished">首席报告员</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished">报告员</translation>
    </message>
    <message>
        <source>Chair or co-chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">联络人</translation>
    </message>
    <message>
        <source>Peer reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished">专家</translation>
    </message>
    <message>
        <source>Editor or translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root keeper</source>
        <translation type="unfinished">根保管人</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished">观察员</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proven by a receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting enrolment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked, unproven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the mandate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fork</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review team only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secretariat only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sealed for the secretariat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

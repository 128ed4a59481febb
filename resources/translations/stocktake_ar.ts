<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">الجلسة</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">جدول الأعمال</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished">جميع الجلسات</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished">المجموعات</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">الترتيب</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished">دون مجموعات</translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation type="unfinished">حسب {field}</translation>
    </message>
    <message>
        <source>As they were made</source>
        <translation type="unfinished">بترتيب وقوعها</translation>
    </message>
    <message>
        <source>Order: {field}</source>
        <translation type="unfinished">الترتيب: {field}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished">الأعمدة…</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished">تنازلي</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished">تصاعدي</translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message>
        <source>All of the view</source>
        <translation type="unfinished">كل ما في العرض</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">الحقل</translation>
    </message>
    <message>
        <source>What is done with the value</source>
        <translation type="unfinished">ما يُفعل بالقيمة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">إضافة</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">إخراج</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation type="unfinished">عرض ما يتغير</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">تدوين رسمي</translation>
    </message>
    <message>
        <source>Put on record, in one step (Ctrl+Enter)</source>
        <translation type="unfinished">تدوين رسمي في خطوة واحدة (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished">ما يتغير</translation>
    </message>
    <message>
        <source>One value for a field of all of them.  What somebody declared of itself stays.</source>
        <translation type="unfinished">قيمة واحدة لحقل في كل منها.  وما صرّح به أحد عن نفسه يبقى.</translation>
    </message>
    <message>
        <source>The first {count} records</source>
        <translation type="unfinished">أول {count} من السجلات</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">‏{count} من السجلات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">جارٍ البحث…</translation>
    </message>
    <message>
        <source>Changing: {some}.  Staying as they are: {others}.</source>
        <translation type="unfinished">سيتغير: {some}.  ويبقى كما هو: {others}.</translation>
    </message>
    <message>
        <source>Changed in one step: {count}.</source>
        <translation type="unfinished">غُيّر في خطوة واحدة: {count}.</translation>
    </message>
    <message>
        <source>Left, as they have changed meanwhile: {count}.</source>
        <translation type="unfinished">تُركت لأنها تغيرت في هذه الأثناء: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Time</source>
        <translation type="unfinished">الوقت</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished">ثلاثة أشهر</translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished">سنة</translation>
    </message>
    <message>
        <source>Overdue and past year</source>
        <translation type="unfinished">المتأخر والسنة الماضية</translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished">كل الأيام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">كل شيء</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">حفظ…</translation>
    </message>
    <message>
        <source>As a file that other calendars read (.ics)</source>
        <translation type="unfinished">كملف تقرؤه تقاويم أخرى (.ics)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">التقويم</translation>
    </message>
    <message>
        <source>Save as calendar</source>
        <translation type="unfinished">حفظ كتقويم</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished">التقاويم (*.ics)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">حُفظ {file}.</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>On record</source>
        <translation type="unfinished">مدوّن رسمياً</translation>
    </message>
    <message>
        <source>Put the line, or what is selected, on record (Ctrl+Enter)</source>
        <translation type="unfinished">تدوين السطر أو المحدد رسمياً (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Keep as a private note (Enter)</source>
        <translation type="unfinished">حفظ كملاحظة خاصة (Enter)</translation>
    </message>
    <message>
        <source>What it is: Tab and Shift+Tab in the line change it</source>
        <translation type="unfinished">النوع: يتغير بـ Tab وShift+Tab في السطر</translation>
    </message>
    <message>
        <source>What it is: {type}</source>
        <translation type="unfinished">النوع: {type}</translation>
    </message>
    <message>
        <source>Delegation: what is said…</source>
        <translation type="unfinished">الوفد: ما يقال…</translation>
    </message>
    <message>
        <source>!pledge  what was reported…</source>
        <translation type="unfinished">!تعهد  ما أُبلغ عنه…</translation>
    </message>
    <message>
        <source>From &gt; to: what is recommended…</source>
        <translation type="unfinished">من &gt; إلى: ما يوصى به…</translation>
    </message>
    <message>
        <source>Type what is to be kept…</source>
        <translation type="unfinished">اكتبوا ما يُراد حفظه…</translation>
    </message>
    <message>
        <source>Capture line: {type}</source>
        <translation type="unfinished">سطر التدوين: {type}</translation>
    </message>
    <message>
        <source>Tab changes what it is, Escape leaves the line.</source>
        <translation type="unfinished">‏Tab لتغيير النوع، وEscape لمغادرة السطر.</translation>
    </message>
    <message>
        <source>Enter keeps it privately · Ctrl+Enter puts it on record · Tab changes what it is · @ party  ! pledge  # goal · Esc leaves the line</source>
        <translation type="unfinished">‏Enter للحفظ كملاحظة خاصة · Ctrl+Enter للتدوين رسمياً · Tab لتغيير النوع · @ طرف  ! تعهد  # هدف · Esc لمغادرة السطر</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The table below says the same.</source>
        <translation type="unfinished">الجدول أدناه يبيّن الشيء نفسه.</translation>
    </message>
</context>
<context>
    <name>Claiming</name>
    <message>
        <source>{person} is on it since {time}</source>
        <translation type="unfinished">‏{person} يعمل عليه منذ {time}</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished">الأعمدة</translation>
    </message>
    <message>
        <source>Move this column back</source>
        <translation type="unfinished">تأخير هذا العمود</translation>
    </message>
    <message>
        <source>Move this column on</source>
        <translation type="unfinished">تقديم هذا العمود</translation>
    </message>
    <message>
        <source>Make this column wider</source>
        <translation type="unfinished">توسيع هذا العمود</translation>
    </message>
    <message>
        <source>Make this column less wide</source>
        <translation type="unfinished">تضييق هذا العمود</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished">الأعمدة كما كانت أولاً</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">نوع الملاحظة</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">لمن</translation>
    </message>
    <message>
        <source>For the review team</source>
        <translation type="unfinished">لفريق الاستعراض</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation type="unfinished">للجميع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">ماذا تريدون أن تقولوا؟</translation>
    </message>
    <message>
        <source>Wording proposed instead (for a correction)</source>
        <translation type="unfinished">الصيغة البديلة المقترحة (للتصويب)</translation>
    </message>
    <message>
        <source>Wording proposed instead</source>
        <translation type="unfinished">الصيغة البديلة المقترحة</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished">الوسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">الوسوم</translation>
    </message>
    <message>
        <source>Put note on record</source>
        <translation type="unfinished">تدوين الملاحظة رسمياً</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished">ملاحظة جديدة</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <source>Look for duplicates</source>
        <translation type="unfinished">البحث عن المكررات</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">القيود المتباينة</translation>
    </message>
    <message>
        <source>Several people wrote different things of one fact.  Every value stays in the history.</source>
        <translation type="unfinished">كتب عدة أشخاص أشياء مختلفة عن واقعة واحدة. وتبقى كل القيم في التاريخ السابق.</translation>
    </message>
    <message>
        <source>Pairs that may be of one thing: {count}.</source>
        <translation type="unfinished">أزواج قد تكون لشيء واحد: {count}.</translation>
    </message>
    <message>
        <source>written to after a withdrawal</source>
        <translation type="unfinished">كُتب فيه بعد السحب</translation>
    </message>
    <message>
        <source>leads to what is withdrawn</source>
        <translation type="unfinished">يؤدي إلى ما هو مسحوب</translation>
    </message>
    <message>
        <source>cannot be so together</source>
        <translation type="unfinished">لا يمكن أن تجتمع هكذا</translation>
    </message>
    <message>
        <source>of a newer release</source>
        <translation type="unfinished">من إصدار أحدث</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation type="unfinished">ربما متطابق</translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished">ينتظر</translation>
    </message>
    <message>
        <source>No entries differ</source>
        <translation type="unfinished">لا توجد قيود متباينة</translation>
    </message>
    <message>
        <source>What everybody wrote here agrees.</source>
        <translation type="unfinished">ما كتبه الجميع هنا متفق.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished">صفحات الوثيقة</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished">نص الوثيقة</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation type="unfinished">لا وثيقة بعد</translation>
    </message>
    <message>
        <source>“More” takes in the first version of it.</source>
        <translation type="unfinished">«المزيد» يأخذ نسخته الأولى.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished">صور مصغرة</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">المخطط العام</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">الصفحات</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation type="unfinished">البحث في الوثيقة</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F); next: F3 or Enter</source>
        <translation type="unfinished">البحث في الوثيقة (Ctrl+F)؛ التالي: F3 أو Enter</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">تصغير (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">تكبير (+)</translation>
    </message>
    <message>
        <source>As wide as the window (0)</source>
        <translation type="unfinished">بعرض النافذة (0)</translation>
    </message>
    <message>
        <source>An area of page {page}</source>
        <translation type="unfinished">مساحة من الصفحة {page}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">عُثر على: {count}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished">‏{at} من {count}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished">الصفحة {page} من {count}</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Records behind it</source>
        <translation type="unfinished">السجلات المستند إليها</translation>
    </message>
    <message>
        <source>Choose a figure&apos;s cell: the records behind it are listed, and open here.</source>
        <translation type="unfinished">اختاروا خلية رقم: تُدرج السجلات التي يستند إليها وتُفتح هنا.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">الجدول</translation>
    </message>
    <message>
        <source>Nothing is on record for these figures yet.</source>
        <translation type="unfinished">لا شيء مسجل بعد لهذه الأرقام.</translation>
    </message>
    <message>
        <source>The first rows are drawn; in the table there are {count} more.</source>
        <translation type="unfinished">رُسمت الصفوف الأولى؛ وفي الجدول {count} أخرى.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Report</source>
        <translation type="unfinished">التقرير</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">الأرقام</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">المكاتب (*.desk)</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">مكان المكتب</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختيار…</translation>
    </message>
    <message>
        <source>One file.  Keep copies of it.</source>
        <translation type="unfinished">ملف واحد. احتفظوا بنسخ منه.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارة المرور</translation>
    </message>
    <message>
        <source>Several words.  It unlocks your key on this computer, and nobody can restore it.  Left empty, the system&apos;s keyring keeps the key.</source>
        <translation type="unfinished">بضع كلمات. تفتح مفتاحكم على هذا الحاسوب، ولا يستطيع أحد استعادتها. وإذا تُركت فارغة حفظت حافظة مفاتيح النظام المفتاح.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation type="unfinished">عبارة المرور مرة أخرى</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">المرجع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">النص</translation>
    </message>
    <message>
        <source>Withdrawn: {text}</source>
        <translation type="unfinished">مسحوب: {text}</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">تسليم</translation>
    </message>
    <message>
        <source>Seals what you put on record and writes a file.  Private notes stay here.</source>
        <translation type="unfinished">يختم ما تدوّنه رسمياً ويكتب ملفاً.  وتبقى الملاحظات الخاصة هنا.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">إلى من</translation>
    </message>
    <message>
        <source>As the meeting kit: what every laptop begins with</source>
        <translation type="unfinished">كعدّة الاجتماع: ما يبدأ به كل حاسوب محمول</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation type="unfinished">لم يُسلّم بعد</translation>
    </message>
    <message>
        <source>Onto which stick or into which folder</source>
        <translation type="unfinished">إلى أي وحدة USB أو في أي مجلد</translation>
    </message>
    <message>
        <source>Not handed over yet: {count}</source>
        <translation type="unfinished">لم يُسلّم بعد: {count}</translation>
    </message>
    <message>
        <source>Last hand-over: {when}, to {who}: {file}</source>
        <translation type="unfinished">آخر تسليم: {when}، إلى {who}: {file}</translation>
    </message>
    <message>
        <source>The secretariat</source>
        <translation type="unfinished">الأمانة</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished">الجميع</translation>
    </message>
    <message>
        <source>Another desk of the secretariat</source>
        <translation type="unfinished">مكتب آخر للأمانة</translation>
    </message>
    <message>
        <source>The secretariat sees everything you put on record, sealed values too.</source>
        <translation type="unfinished">ترى الأمانة كل ما تدوّنونه رسمياً، بما فيه القيم المختومة.</translation>
    </message>
    <message>
        <source>Only what is shared goes: no names of speakers, no focal points, nothing of review teams.</source>
        <translation type="unfinished">لا يُرسل إلا المشترك: لا أسماء متحدثين ولا جهات اتصال ولا شيء من فرق الاستعراض.</translation>
    </message>
    <message>
        <source>They are of the secretariat and see everything.</source>
        <translation type="unfinished">هم من الأمانة ويرون كل شيء.</translation>
    </message>
    <message>
        <source>They see what is shared, and what is for the secretariat from the sessions given to them.</source>
        <translation type="unfinished">يرون المشترك، وما هو للأمانة من الجلسات المسندة إليهم.</translation>
    </message>
    <message>
        <source>They see what is shared, and the notes of: {teams}.</source>
        <translation type="unfinished">يرون المشترك وملاحظات: {teams}.</translation>
    </message>
    <message>
        <source>They see what is shared.</source>
        <translation type="unfinished">يرون المشترك.</translation>
    </message>
    <message>
        <source>Shared text names people who stand protected: {refs}.</source>
        <translation type="unfinished">النص المشترك يذكر أسماء أشخاص مشمولين بالحماية: {refs}.</translation>
    </message>
    <message>
        <source>Correct the text; or press “Hand over” once more if they may be named.</source>
        <translation type="unfinished">صححوا النص؛ أو اضغطوا «تسليم» مرة أخرى إذا جاز ذكر أسمائهم.</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation type="unfinished">لم يُسلّم شيء.</translation>
    </message>
    <message>
        <source>Handed over: {file}, {size}.</source>
        <translation type="unfinished">سُلّم: {file}، {size}.</translation>
    </message>
    <message>
        <source>It was read back and proven.  It lies in {folder}.</source>
        <translation type="unfinished">أعيدت قراءتها وأُثبتت صحتها. وهي في {folder}.</translation>
    </message>
    <message>
        <source>It was too much for one file: these {count} belong together, and may be received in any order.</source>
        <translation type="unfinished">كان أكثر مما يسعه ملف واحد: هذه الملفات ({count}) مترابطة، ويمكن استلامها بأي ترتيب.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>no effect</source>
        <translation type="unfinished">بلا أثر</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation type="unfinished">السبب: {text}</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">الرئيسية</translation>
    </message>
    <message>
        <source>You are looking at this desk without a key</source>
        <translation type="unfinished">أنتم تطالعون هذا المكتب بلا مفتاح</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation type="unfinished">مرحباً، {name}</translation>
    </message>
    <message>
        <source>Last hand-over: {when}, to {who}</source>
        <translation type="unfinished">آخر تسليم: {when}، إلى {who}</translation>
    </message>
    <message>
        <source>Nothing was handed over from here yet</source>
        <translation type="unfinished">لم يُسلّم شيء من هنا بعد</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">القيود المتباينة</translation>
    </message>
    <message>
        <source>Entries that say different things of one fact</source>
        <translation type="unfinished">قيود تقول أشياء مختلفة عن واقعة واحدة</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">الاطلاع عليها</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation type="unfinished">لم يُسلّم بعد</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">تسليم</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished">الملاحظات الخاصة</translation>
    </message>
    <message>
        <source>Only you can read them, here</source>
        <translation type="unfinished">أنتم وحدكم يمكنكم قراءتها، هنا</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished">فتح سجل الوقائع</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation type="unfinished">القادم</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">متأخر</translation>
    </message>
    <message>
        <source>All in the calendar</source>
        <translation type="unfinished">كل ما في التقويم</translation>
    </message>
    <message>
        <source>You are not in the roster yet</source>
        <translation type="unfinished">لستم في قائمة القيد بعد</translation>
    </message>
    <message>
        <source>Go on writing: what you hand over waits until the secretariat enrols you.  Your request goes with it, or save it for them now, and read its fingerprint aloud:</source>
        <translation type="unfinished">واصلوا الكتابة: ما تسلّمونه ينتظر إلى أن تسجلكم الأمانة. ويُرفق به طلبكم، أو احفظوه لها الآن واقرؤوا بصمته بصوت مسموع:</translation>
    </message>
    <message>
        <source>Save my request…</source>
        <translation type="unfinished">حفظ طلبي…</translation>
    </message>
    <message>
        <source>Save my request</source>
        <translation type="unfinished">حفظ طلبي</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished">الطلبات (*.request)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">حُفظ {file}.</translation>
    </message>
    <message>
        <source>Segments in quarantine: {count}</source>
        <translation type="unfinished">المقاطع في الحجر: {count}</translation>
    </message>
    <message>
        <source>They are kept and have no effect.  Ask who wrote them, or enrol the writer.</source>
        <translation type="unfinished">تُحفظ دون أثر. اسألوا من كتبها، أو سجلوا الكاتب.</translation>
    </message>
    <message>
        <source>Fingerprint of this registry</source>
        <translation type="unfinished">بصمة هذا السجل</translation>
    </message>
    <message>
        <source>Read it aloud to everybody who makes a desk from your kit.</source>
        <translation type="unfinished">اقرؤوها بصوت مسموع لكل من ينشئ مكتباً من عدّتكم.</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Take your place at this desk</source>
        <translation type="unfinished">شغل مكانكم في هذا المكتب</translation>
    </message>
    <message>
        <source>Nobody has keys here yet: say who you are.</source>
        <translation type="unfinished">لا أحد لديه مفاتيح هنا بعد: عرّفوا بأنفسكم.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">اسمكم</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">كما سيظهر في قائمة القيد.</translation>
    </message>
    <message>
        <source>What you are here</source>
        <translation type="unfinished">صفتكم هنا</translation>
    </message>
    <message>
        <source>Draw my keys</source>
        <translation type="unfinished">توليد مفاتيحي</translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">المعيار</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">التقدير</translation>
    </message>
    <message>
        <source>Assessments side by side</source>
        <translation type="unfinished">التقييمات جنباً إلى جنب</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">الأسباب</translation>
    </message>
    <message>
        <source>Reasons and evidence; to read again: your finding</source>
        <translation type="unfinished">الأسباب والأدلة؛ وعند إعادة القراءة: ما خلصتم إليه</translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished">المصالح المعلنة</translation>
    </message>
    <message>
        <source>Your interests in the matter, or “none”</source>
        <translation type="unfinished">مصالحكم في المسألة، أو «لا شيء»</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">تدوين رسمي</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">إعادة القراءة</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">توقيع</translation>
    </message>
    <message>
        <source>ratings differ</source>
        <translation type="unfinished">التقديرات مختلفة</translation>
    </message>
    <message>
        <source>read again by {name}</source>
        <translation type="unfinished">أعاد القراءة: {name}</translation>
    </message>
    <message>
        <source>signed by {names}</source>
        <translation type="unfinished">وقّعه: {names}</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>Open a meeting kit</source>
        <translation type="unfinished">فتح عدّة اجتماع</translation>
    </message>
    <message>
        <source>Makes your desk on this computer.  You can write at once, before anybody enrols you.</source>
        <translation type="unfinished">ينشئ مكتبكم على هذا الحاسوب. ويمكنكم الكتابة فوراً قبل أن يسجلكم أحد.</translation>
    </message>
    <message>
        <source>Meeting kit</source>
        <translation type="unfinished">عدّة الاجتماع</translation>
    </message>
    <message>
        <source>The file that the secretariat gave you; it ends in .stk.</source>
        <translation type="unfinished">الملف الذي أعطتكم إياه الأمانة؛ ينتهي اسمه بـ .stk.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">اختيار…</translation>
    </message>
    <message>
        <source>Fingerprint of the registry</source>
        <translation type="unfinished">بصمة السجل</translation>
    </message>
    <message>
        <source>Eight groups of five digits: the secretariat reads them aloud.</source>
        <translation type="unfinished">ثماني مجموعات من خمسة أرقام: تقرؤها الأمانة بصوت مسموع.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">اسمكم</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">كما سيظهر في قائمة القيد.</translation>
    </message>
    <message>
        <source>What you are here</source>
        <translation type="unfinished">صفتكم هنا</translation>
    </message>
    <message>
        <source>Make my desk</source>
        <translation type="unfinished">إنشاء مكتبي</translation>
    </message>
    <message>
        <source>Bundles (*.stk)</source>
        <translation type="unfinished">الحزم (*.stk)</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">مكان المكتب</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished">إرفاق ملف…</translation>
    </message>
    <message>
        <source>Put a file on record with the entry that is selected</source>
        <translation type="unfinished">تدوين ملف رسمياً مع القيد المحدد</translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation type="unfinished">سجل وقائع الاجتماع</translation>
    </message>
    <message>
        <source>Notes and entries</source>
        <translation type="unfinished">الملاحظات والقيود</translation>
    </message>
    <message>
        <source>Choose a note or an entry: its details open here.</source>
        <translation type="unfinished">اختاروا ملاحظة أو قيداً: تظهر التفاصيل هنا.</translation>
    </message>
    <message>
        <source>On record as {ref}.</source>
        <translation type="unfinished">دُوّن رسمياً بالمرجع {ref}.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">إرفاق ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">جميع الملفات (*)</translation>
    </message>
</context>
<context>
    <name>LogDelegate</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished">ملاحظة خاصة</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">قيود متباينة</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished">ملاحظة خاصة</translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished">مدوّن رسمياً</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Reason, in a sentence</source>
        <translation type="unfinished">السبب، في جملة</translation>
    </message>
    <message>
        <source>It stands withdrawn</source>
        <translation type="unfinished">هو مسحوب</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished">استعادته</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished">هما متطابقان</translation>
    </message>
    <message>
        <source>They are distinct</source>
        <translation type="unfinished">هما متمايزان</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(لا شيء)</translation>
    </message>
    <message>
        <source>It was withdrawn by somebody who had not seen what others wrote.</source>
        <translation type="unfinished">سحبه شخص لم يكن قد اطلع على ما كتبه الآخرون.</translation>
    </message>
    <message>
        <source>{field} leads to a record that is withdrawn.</source>
        <translation type="unfinished">‏{field}: يؤدي إلى سجل مسحوب.</translation>
    </message>
    <message>
        <source>{field}: what stands here together cannot be so.</source>
        <translation type="unfinished">‏{field}: ما يرد هنا معاً لا يمكن أن يجتمع.</translation>
    </message>
    <message>
        <source>This is of a newer release.  It is kept, handed on and shown as it is.</source>
        <translation type="unfinished">هذا من إصدار أحدث. يُحفظ ويُسلّم ويُعرض كما هو.</translation>
    </message>
    <message>
        <source>These two may be of one thing.  They are never put together: one of you says what they are.</source>
        <translation type="unfinished">قد يكون هذان لشيء واحد. ولا يُدمجان أبداً: على أحدكم أن يقول ما هما.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">مفتوح</translation>
    </message>
    <message>
        <source>{ref} stands withdrawn.</source>
        <translation type="unfinished">‏{ref} مسحوب.</translation>
    </message>
    <message>
        <source>{ref} is restored.</source>
        <translation type="unfinished">استُعيد {ref}.</translation>
    </message>
    <message>
        <source>{ref}: the same.</source>
        <translation type="unfinished">‏{ref}: متطابق.</translation>
    </message>
    <message>
        <source>{ref}: distinct.</source>
        <translation type="unfinished">‏{ref}: متمايز.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished">إضافة مرشِّح</translation>
    </message>
    <message>
        <source>Standing or withdrawn</source>
        <translation type="unfinished">قائم أو مسحوب</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation type="unfinished">القائم</translation>
    </message>
    <message>
        <source>What is withdrawn</source>
        <translation type="unfinished">المسحوب</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation type="unfinished">إضافة مرشِّح…</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>No note chosen</source>
        <translation type="unfinished">لم تُختر ملاحظة</translation>
    </message>
    <message>
        <source>Choose one in the list, or mark a passage and write one.</source>
        <translation type="unfinished">اختاروا واحدة من القائمة، أو حددوا مقطعاً واكتبوا ملاحظة.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Nobody has taken a seat at this desk.</source>
        <translation type="unfinished">لم يشغل أحد مقعداً في هذا المكتب.</translation>
    </message>
    <message>
        <source>Take your seat: the button is below, left.</source>
        <translation type="unfinished">اشغلوا مقعدكم: الزر في الأسفل إلى اليمين.</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">العودة إلى القائمة</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Keep as private note</source>
        <translation type="unfinished">حفظ كملاحظة خاصة</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation type="unfinished">حذف هذه الملاحظة</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">تدوين رسمي</translation>
    </message>
    <message>
        <source>Put on record (Ctrl+Enter)</source>
        <translation type="unfinished">تدوين رسمي (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">التفاصيل</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">التاريخ السابق</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished">لم يُحدد شيء</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">قيود متباينة</translation>
    </message>
    <message>
        <source>Private note: only you can read it</source>
        <translation type="unfinished">ملاحظة خاصة: أنتم وحدكم يمكنكم قراءتها</translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation type="unfinished">جديد: {type}</translation>
    </message>
    <message>
        <source>Typed earlier, not on record yet</source>
        <translation type="unfinished">كُتب من قبل، ولم يُدوَّن بعد</translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished">مدوّن رسمياً</translation>
    </message>
    <message>
        <source>On record as {ref}.</source>
        <translation type="unfinished">دُوّن رسمياً بالمرجع {ref}.</translation>
    </message>
    <message>
        <source>The private note was deleted.</source>
        <translation type="unfinished">حُذفت الملاحظة الخاصة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">تراجع</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation type="unfinished">الأفراد</translation>
    </message>
    <message>
        <source>Who may write here, and in which role.</source>
        <translation type="unfinished">من يجوز له الكتابة هنا، وبأي دور.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished">قائمة القيد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">الدور</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished">الفرق</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished">الرموز المميزة</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">من ملف…</translation>
    </message>
    <message>
        <source>Who asks to be enrolled</source>
        <translation type="unfinished">طالب التسجيل</translation>
    </message>
    <message>
        <source>Requests come with bundles, or as files of their own.</source>
        <translation type="unfinished">تأتي الطلبات مع الحزم أو كملفات مستقلة.</translation>
    </message>
    <message>
        <source>Their fingerprint, as they read it aloud</source>
        <translation type="unfinished">بصمتهم كما يقرؤونها بصوت مسموع</translation>
    </message>
    <message>
        <source>Compare by voice or face to face: this is what keeps strangers out.</source>
        <translation type="unfinished">قارنوا صوتياً أو وجهاً لوجه: فهذا ما يمنع دخول الغرباء.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">الرمز المميز</translation>
    </message>
    <message>
        <source>Two capital letters that begin the new desk&apos;s references.</source>
        <translation type="unfinished">حرفان لاتينيان كبيران تبدأ بهما مراجع المكتب الجديد.</translation>
    </message>
    <message>
        <source>Review teams</source>
        <translation type="unfinished">فرق الاستعراض</translation>
    </message>
    <message>
        <source>Short names, parted by blanks; none for rapporteurs.</source>
        <translation type="unfinished">أسماء مختصرة تفصل بينها مسافات؛ ولا شيء للمقررين.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">عبارة مروركم</translation>
    </message>
    <message>
        <source>It opens the root key.  Empty where the keyring keeps it.</source>
        <translation type="unfinished">تفتح المفتاح الجذري. وتُترك فارغة إذا كانت حافظة المفاتيح تحفظه.</translation>
    </message>
    <message>
        <source>For this meeting only, as was delegated to you</source>
        <translation type="unfinished">لهذا الاجتماع فقط، وفق ما فُوّض إليكم</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished">تسجيل</translation>
    </message>
    <message>
        <source>{role} for {sessions}</source>
        <translation type="unfinished">{role}: {sessions}</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation type="unfinished">فتح طلب</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished">الطلبات (*.request)</translation>
    </message>
    <message>
        <source>Enrolled {name} for this meeting.</source>
        <translation type="unfinished">سُجّل {name} لهذا الاجتماع.</translation>
    </message>
    <message>
        <source>Hand over to them, and to the secretariat.</source>
        <translation type="unfinished">تسليم إليهم وإلى الأمانة.</translation>
    </message>
    <message>
        <source>{name} is not enrolled yet: {count} more root keys must sign.</source>
        <translation type="unfinished">لم يُسجّل {name} بعد: يجب أن توقع مفاتيح جذرية أخرى عددها {count}.</translation>
    </message>
    <message>
        <source>Give {file}, which lies beside this desk, to their keepers.</source>
        <translation type="unfinished">أعطوا {file}، الموجود إلى جانب هذا المكتب، لمن يحفظونه.</translation>
    </message>
    <message>
        <source>Enrolled {name}.  Entries admitted: {count}.</source>
        <translation type="unfinished">سُجّل {name}. القيود المقبولة: {count}.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished">اكتبوا للبحث</translation>
    </message>
</context>
<context>
    <name>Pledges</name>
    <message>
        <source>New pledge</source>
        <translation type="unfinished">تعهد جديد</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">التعهدات</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished">ما يُطبع</translation>
    </message>
    <message>
        <source>Choose what the report is on, or another one.</source>
        <translation type="unfinished">اختاروا موضوع التقرير، أو تقريراً آخر.</translation>
    </message>
    <message>
        <source>Summary of the meeting</source>
        <translation type="unfinished">ملخص الاجتماع</translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation type="unfinished">سجل وقائع جلسة</translation>
    </message>
    <message>
        <source>Document of the meeting</source>
        <translation type="unfinished">وثيقة الاجتماع</translation>
    </message>
    <message>
        <source>Extract for a delegation</source>
        <translation type="unfinished">مستخرج لوفد</translation>
    </message>
    <message>
        <source>Sheet of a pledge</source>
        <translation type="unfinished">صحيفة تعهد</translation>
    </message>
    <message>
        <source>Review of a party</source>
        <translation type="unfinished">استعراض طرف</translation>
    </message>
    <message>
        <source>Dossier of a coalition</source>
        <translation type="unfinished">ملف تحالف</translation>
    </message>
    <message>
        <source>Dossier of a corridor</source>
        <translation type="unfinished">ملف ممر</translation>
    </message>
    <message>
        <source>Regional report</source>
        <translation type="unfinished">التقرير الإقليمي</translation>
    </message>
    <message>
        <source>Global report</source>
        <translation type="unfinished">التقرير العالمي</translation>
    </message>
    <message>
        <source>Ambition</source>
        <translation type="unfinished">الطموح</translation>
    </message>
    <message>
        <source>Duties and calendar</source>
        <translation type="unfinished">الواجبات والجدول الزمني</translation>
    </message>
    <message>
        <source>Joint account and funding gap</source>
        <translation type="unfinished">الحساب المشترك وفجوة التمويل</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">المؤشرات</translation>
    </message>
    <message>
        <source>Digest of stakeholders&apos; statements</source>
        <translation type="unfinished">خلاصة بيانات أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Outstanding matters</source>
        <translation type="unfinished">المسائل المعلقة</translation>
    </message>
    <message>
        <source>Record of reconciliations</source>
        <translation type="unfinished">سجل التوفيق بين القيود</translation>
    </message>
    <message>
        <source>Dossier of a submission</source>
        <translation type="unfinished">ملف تقديم</translation>
    </message>
    <message>
        <source>Review dossier</source>
        <translation type="unfinished">ملف الاستعراض</translation>
    </message>
    <message>
        <source>What the report is on</source>
        <translation type="unfinished">موضوع التقرير</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished">أيها؟</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">حفظ التقرير</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">لمن</translation>
    </message>
    <message>
        <source>Copy for the public</source>
        <translation type="unfinished">نسخة للجمهور</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">حفظ باسم…</translation>
    </message>
    <message>
        <source>Copy for the review team</source>
        <translation type="unfinished">نسخة لفريق الاستعراض</translation>
    </message>
    <message>
        <source>Copy for the secretariat</source>
        <translation type="unfinished">نسخة للأمانة</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">لغة التقرير</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">معاينة</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation type="unfinished">لا شيء للطباعة بعد</translation>
    </message>
    <message>
        <source>Being typeset…</source>
        <translation type="unfinished">يجري التنضيد…</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation type="unfinished">الصفحات: {count}</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">حُفظ {file}.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished">الحجر</translation>
    </message>
    <message>
        <source>What is not believed is kept and has no effect.  Ask who wrote it first.</source>
        <translation type="unfinished">ما لا يُصدَّق يُحفظ ولا أثر له.  اسأل من كتبه أولاً.</translation>
    </message>
    <message>
        <source>Segments that wait</source>
        <translation type="unfinished">مقاطع تنتظر</translation>
    </message>
    <message>
        <source>Reason, in a sentence</source>
        <translation type="unfinished">السبب، في جملة</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">قبول</translation>
    </message>
    <message>
        <source>Turn it away</source>
        <translation type="unfinished">رد</translation>
    </message>
    <message>
        <source>Enrol the writer</source>
        <translation type="unfinished">تسجيل الكاتب</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished">لا شيء ينتظر</translation>
    </message>
    <message>
        <source>Everything here is believed.</source>
        <translation type="unfinished">كل ما هنا مصدَّق.</translation>
    </message>
    <message>
        <source>Shown: {count} of {all}</source>
        <translation type="unfinished">المعروض: {count} من {all}</translation>
    </message>
    <message>
        <source>Entries {first} to {last}</source>
        <translation type="unfinished">القيود من {first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished">التنقل</translation>
    </message>
    <message>
        <source>What is on record here and not signed yet: handing over signs it.</source>
        <translation type="unfinished">ما دُوّن هنا ولم يُوقَّع بعد: التسليم يوقّعه.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">أنت هنا</translation>
    </message>
    <message>
        <source>{title}, {number} waiting</source>
        <translation type="unfinished">‏{title}، في الانتظار {number}</translation>
    </message>
    <message>
        <source>Settings: language, theme, size of text, copies (Ctrl+,)</source>
        <translation type="unfinished">الإعدادات: اللغة والمظهر وحجم النص والنسخ (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Take your seat, or lock the desk</source>
        <translation type="unfinished">شغل المقعد أو قفل المكتب</translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>Receive</source>
        <translation type="unfinished">استلام</translation>
    </message>
    <message>
        <source>You see what a bundle holds before anything here changes.</source>
        <translation type="unfinished">ترون ما تحويه الحزمة قبل أن يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>Choose bundles…</source>
        <translation type="unfinished">اختيار الحزم…</translation>
    </message>
    <message>
        <source>Drag bundles (*.stk) onto this window, or</source>
        <translation type="unfinished">اسحبوا الحزم (*.stk) إلى هذه النافذة، أو</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation type="unfinished">اختيار الحزم</translation>
    </message>
    <message>
        <source>Bundles (*.stk)</source>
        <translation type="unfinished">الحزم (*.stk)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished">تجري قراءة {file}…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation type="unfinished">يجري الاستلام…</translation>
    </message>
    <message>
        <source>Received: {bundles} bundle(s), {new} new segment(s).</source>
        <translation type="unfinished">استُلم: الحزم {bundles}، المقاطع الجديدة {new}.</translation>
    </message>
    <message>
        <source>Awaiting enrolment: {count}.</source>
        <translation type="unfinished">في انتظار التسجيل: {count}.</translation>
    </message>
    <message>
        <source>In quarantine, without effect: {count}.</source>
        <translation type="unfinished">في الحجر، دون أثر: {count}.</translation>
    </message>
    <message>
        <source>Differing entries: {count}.</source>
        <translation type="unfinished">القيود المتباينة: {count}.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">الاطلاع عليها</translation>
    </message>
    <message>
        <source>Cancelled: nothing was received.</source>
        <translation type="unfinished">أُلغي: لم يُستلم شيء.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished">يجري الإلغاء…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation type="unfinished">تجري القراءة…</translation>
    </message>
    <message>
        <source>Meeting kit</source>
        <translation type="unfinished">عدّة الاجتماع</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">الحزمة</translation>
    </message>
    <message>
        <source>{kind} from {who}, written {when}</source>
        <translation type="unfinished">‏{kind} من {who}، كُتب في {when}</translation>
    </message>
    <message>
        <source>File {number} of {count}</source>
        <translation type="unfinished">الملف {number} من {count}</translation>
    </message>
    <message>
        <source>Review {review}</source>
        <translation type="unfinished">الاستعراض {review}</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation type="unfinished">كل ما فيها موجود هنا سابقاً.</translation>
    </message>
    <message>
        <source>New segments: {new} of {all} · entries that change here: {changes} · files: {files}</source>
        <translation type="unfinished">المقاطع الجديدة: {new} من {all} · القيود التي تتغير هنا: {changes} · الملفات: {files}</translation>
    </message>
    <message>
        <source>A framework pack of a newer release is kept and not used.  Install that release to use it.</source>
        <translation type="unfinished">حزمة إطار من إصدار أحدث محفوظة ولا تُستعمل.  ثبّت ذلك الإصدار لاستعمالها.</translation>
    </message>
    <message>
        <source>{name} asks to be enrolled: {fingerprint}</source>
        <translation type="unfinished">يطلب {name} التسجيل: {fingerprint}</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">كتبه</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">الجلسة</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished">القيود</translation>
    </message>
    <message>
        <source>Withheld from you</source>
        <translation type="unfinished">محجوب عنكم</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Reason for the reconciliation</source>
        <translation type="unfinished">سبب التوفيق</translation>
    </message>
    <message>
        <source>Why this value stands, in a sentence</source>
        <translation type="unfinished">سبب اعتماد هذه القيمة، في جملة</translation>
    </message>
    <message>
        <source>By the answer of the party</source>
        <translation type="unfinished">بحسب جواب الطرف</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished">توفيق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Party concerned</source>
        <translation type="unfinished">الطرف المعني</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">حتى</translation>
    </message>
    <message>
        <source>Until, such as 2026-11-24</source>
        <translation type="unfinished">حتى، مثل 2026-11-24</translation>
    </message>
    <message>
        <source>Ask them…</source>
        <translation type="unfinished">سؤالهم…</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation type="unfinished">تركه في الانتظار</translation>
    </message>
    <message>
        <source>Until a day, with the reason that stands above</source>
        <translation type="unfinished">حتى يوم محدد، للسبب الوارد أعلاه</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation type="unfinished">إجابتهم</translation>
    </message>
    <message>
        <source>Its source, such as a letter</source>
        <translation type="unfinished">مصدره، كرسالة مثلاً</translation>
    </message>
    <message>
        <source>Put the answer on record</source>
        <translation type="unfinished">تدوين الإجابة رسمياً</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation type="unfinished">لم يُختم بعد</translation>
    </message>
    <message>
        <source>This stands (Alt+{number})</source>
        <translation type="unfinished">هذه هي القيمة المعتمدة (Alt+{number})</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(لا شيء)</translation>
    </message>
    <message>
        <source>Reconciled before: somebody wrote since without knowing of it</source>
        <translation type="unfinished">سبق التوفيق: كتب أحدهم بعد ذلك دون علم به</translation>
    </message>
    <message>
        <source>What both make of the text before</source>
        <translation type="unfinished">ما يفعله كلاهما بالنص السابق</translation>
    </message>
    <message>
        <source>They changed the same words, in brackets: choose or ask.</source>
        <translation type="unfinished">غيّرا الكلمات نفسها، بين أقواس معقوفة: اختاروا أو اسألوا.</translation>
    </message>
    <message>
        <source>Asked of {party} in {ref}: {text}</source>
        <translation type="unfinished">سؤال إلى {party} في {ref}: {text}</translation>
    </message>
    <message>
        <source>Waits until {until}: {text}</source>
        <translation type="unfinished">ينتظر حتى {until}: {text}</translation>
    </message>
    <message>
        <source>Answer: {answer} ({source})</source>
        <translation type="unfinished">الإجابة: {answer} ({source})</translation>
    </message>
    <message>
        <source>By the answer of {party} to {ref}</source>
        <translation type="unfinished">بحسب جواب {party} على {ref}</translation>
    </message>
    <message>
        <source>The secretariat or the lead rapporteur reconciles them.  Until then, copies for the secretariat show every value, [under verification].</source>
        <translation type="unfinished">توفّق بينها الأمانة أو المقرر الرئيسي. وإلى ذلك الحين، تعرض نسخ الأمانة كل القيم، [قيد التحقق].</translation>
    </message>
    <message>
        <source>Reconciled: {field} of {ref}.</source>
        <translation type="unfinished">جرى التوفيق: {field} في {ref}.</translation>
    </message>
    <message>
        <source>The question is on record as {ref}.</source>
        <translation type="unfinished">دُوّن السؤال رسمياً بالمرجع {ref}.</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation type="unfinished">حفظ السؤال</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">نص (*.txt)</translation>
    </message>
    <message>
        <source>The question is on record as {ref} and saved as {file}.</source>
        <translation type="unfinished">دُوّن السؤال رسمياً بالمرجع {ref} وحُفظ باسم {file}.</translation>
    </message>
    <message>
        <source>It waits until {until}.</source>
        <translation type="unfinished">ينتظر حتى {until}.</translation>
    </message>
    <message>
        <source>The answer to {ref} is on record.</source>
        <translation type="unfinished">دُوّنت رسمياً الإجابة على {ref}.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{field}, required</source>
        <translation type="unfinished">‏{field}، مطلوب</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">قيود متباينة</translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished">مطلوب</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">المرجع</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished">بحث…</translation>
    </message>
    <message>
        <source>Search: {type}</source>
        <translation type="unfinished">بحث: {type}</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished">بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation type="unfinished">تغيير الكثير…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished">ترتيب</translation>
    </message>
    <message>
        <source>Filters, groups, order, columns, views</source>
        <translation type="unfinished">المرشِّحات والمجموعات والترتيب والأعمدة والعروض</translation>
    </message>
    <message>
        <source>The order is being prepared…</source>
        <translation type="unfinished">يجري إعداد الترتيب…</translation>
    </message>
    <message>
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished">اختاروا شيئاً من القائمة: تظهر التفاصيل هنا.</translation>
    </message>
    <message>
        <source>Shown: {count}, of which the newest {some} in this order</source>
        <translation type="unfinished">المعروض: {count}، منها أحدث {some} بهذا الترتيب</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished">المعروض: {count}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished">نوع السجل</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">جديد</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">السجلات</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">كل شيء</translation>
    </message>
    <message>
        <source>{type} ({count})</source>
        <translation type="unfinished">{type} ({count})</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>{group}, open</source>
        <translation type="unfinished">‏{group}، مفتوح</translation>
    </message>
    <message>
        <source>{group}, closed</source>
        <translation type="unfinished">‏{group}، مطوي</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Room view</source>
        <translation type="unfinished">العرض للقاعة</translation>
    </message>
    <message>
        <source>Text under discussion</source>
        <translation type="unfinished">النص قيد المناقشة</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Still missing: {fields}.</source>
        <translation type="unfinished">ما زال ناقصاً: {fields}.</translation>
    </message>
    <message>
        <source>{size} entries; at least {bound} are asked for.</source>
        <translation type="unfinished">عدد العناصر {size}؛ والمطلوب {bound} على الأقل.</translation>
    </message>
    <message>
        <source>{size} entries; at most {bound} are asked for.</source>
        <translation type="unfinished">عدد العناصر {size}؛ والمطلوب {bound} على الأكثر.</translation>
    </message>
    <message>
        <source>{size} characters; at least {bound} are asked for.</source>
        <translation type="unfinished">عدد الأحرف {size}؛ والمطلوب {bound} على الأقل.</translation>
    </message>
    <message>
        <source>{size} characters; at most {bound} are asked for.</source>
        <translation type="unfinished">عدد الأحرف {size}؛ والمطلوب {bound} على الأكثر.</translation>
    </message>
    <message>
        <source>The window for these is not open on this day.</source>
        <translation type="unfinished">فترة تقديم هذه ليست مفتوحة في هذا اليوم.</translation>
    </message>
    <message>
        <source>These are not asked of this constituency.</source>
        <translation type="unfinished">لا تُطرح هذه على هذه الفئة.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>View</source>
        <translation type="unfinished">العرض</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished">حفظ العرض</translation>
    </message>
    <message>
        <source>Throw view away</source>
        <translation type="unfinished">حذف العرض</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished">اسم العرض</translation>
    </message>
    <message>
        <source>A name, and Enter</source>
        <translation type="unfinished">اسم، ثم Enter</translation>
    </message>
    <message>
        <source>All: no view</source>
        <translation type="unfinished">الكل: دون عرض</translation>
    </message>
</context>
<context>
    <name>SealedLine</name>
    <message>
        <source>It was read back</source>
        <translation type="unfinished">أُعيدت قراءته</translation>
    </message>
    <message>
        <source>From then on this desk no longer shows it.</source>
        <translation type="unfinished">ومنذ ذلك الحين لا يعرضه هذا المكتب.</translation>
    </message>
    <message>
        <source>Sealed.  You can correct it until you have read it back or leave your seat.</source>
        <translation type="unfinished">مختوم.  يمكنك تصحيحه إلى أن تعيد قراءته أو تغادر مقعدك.</translation>
    </message>
    <message>
        <source>On record: {text}</source>
        <translation type="unfinished">دُوّن رسمياً: {text}</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">شغل المقعد</translation>
    </message>
    <message>
        <source>Who takes this desk</source>
        <translation type="unfinished">من يستخدم هذا المكتب</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">رمز PIN</translation>
    </message>
    <message>
        <source>PIN to come back by, if others use this desk too</source>
        <translation type="unfinished">رمز PIN للعودة، إذا كان آخرون يستخدمون هذا المكتب أيضاً</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">عبارة المرور</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation type="unfinished">اطلاع فقط</translation>
    </message>
    <message>
        <source>Read without a key: nothing can be written</source>
        <translation type="unfinished">قراءة بلا مفتاح: لا يمكن كتابة شيء</translation>
    </message>
    <message>
        <source>Your key opens by the keyring.</source>
        <translation type="unfinished">مفتاحكم يُفتح بحافظة المفاتيح.</translation>
    </message>
    <message>
        <source>Opening your key…</source>
        <translation type="unfinished">يجري فتح مفتاحكم…</translation>
    </message>
    <message>
        <source>The keyring does not answer.  Look for a question of your system, or try again.</source>
        <translation type="unfinished">حافظة المفاتيح لا تستجيب. ابحثوا عن سؤال من نظامكم، أو حاولوا مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Secretariat</name>
    <message>
        <source>Make a secretariat&apos;s desk</source>
        <translation type="unfinished">إنشاء مكتب للأمانة</translation>
    </message>
    <message>
        <source>Founds a registry with you as its secretariat.</source>
        <translation type="unfinished">ينشئ سجلاً تكونون أنتم أمانته.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>A short name in small letters, such as carda.</source>
        <translation type="unfinished">اسم مختصر بأحرف لاتينية صغيرة، مثل carda.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">الاستعراض</translation>
    </message>
    <message>
        <source>A short name in small letters, such as carda-2026.</source>
        <translation type="unfinished">اسم مختصر بأحرف لاتينية صغيرة، مثل carda-2026.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">اسمكم</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">كما سيظهر في قائمة القيد.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">الرمز المميز</translation>
    </message>
    <message>
        <source>Two capital letters that begin this desk&apos;s references.</source>
        <translation type="unfinished">حرفان لاتينيان كبيران تبدأ بهما مراجع هذا المكتب.</translation>
    </message>
    <message>
        <source>Found the registry</source>
        <translation type="unfinished">إنشاء السجل</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">مكان المكتب</translation>
    </message>
</context>
<context>
    <name>SetEditor</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished">إضافة…</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation type="unfinished">إزالة «{what}»</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">رجوع</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">الإعدادات</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">الألوان</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">وفق النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">تباين عالٍ</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished">حجم النص</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Ctrl and + or - make text larger or smaller, Ctrl and 0 plain, wherever you are.</source>
        <translation type="unfinished">‏Ctrl مع + أو - يكبّران النص أو يصغّرانه، وCtrl مع 0 يعيده عادياً، أينما كنت.</translation>
    </message>
    <message>
        <source>Translations that nobody who speaks the language has read yet are marked unreviewed.</source>
        <translation type="unfinished">توضع علامة غير مراجَعة على الترجمات التي لم يقرأها بعد من يتكلم اللغة.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished">اللغة والمظهر</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">الملف</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">الاستعراض</translation>
    </message>
    <message>
        <source>Fingerprint of the registry</source>
        <translation type="unfinished">بصمة السجل</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished">هذا المكتب</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished">عرض مجلده</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation type="unfinished">فتح مكتب آخر…</translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation type="unfinished">إغلاق هذا المكتب</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation type="unfinished">فتح مكتب آخر</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">المكاتب (*.desk)</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">إعداد نسخة الآن</translation>
    </message>
    <message>
        <source>Copies of this desk</source>
        <translation type="unfinished">نسخ هذا المكتب</translation>
    </message>
    <message>
        <source>A copy is a desk of its own: open it as any other where this one is lost.  What was written after it was made comes back with the bundles of those to whom it was handed over.</source>
        <translation type="unfinished">النسخة مكتب قائم بذاته: افتحها كأي مكتب آخر إذا فُقد هذا المكتب.  وما كُتب بعد إعدادها يعود مع حزم من سُلّمت إليهم.</translation>
    </message>
    <message>
        <source>Last copy: {when}, {where}</source>
        <translation type="unfinished">آخر نسخة: {when}، {where}</translation>
    </message>
    <message>
        <source>No copy was made from here yet.</source>
        <translation type="unfinished">لم تُعدّ نسخة من هنا بعد.</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">حُفظ {file}.</translation>
    </message>
    <message>
        <source>It was read back.</source>
        <translation type="unfinished">أُعيدت قراءته.</translation>
    </message>
    <message>
        <source>How long names and contacts are kept</source>
        <translation type="unfinished">مدة حفظ الأسماء وجهات الاتصال</translation>
    </message>
    <message>
        <source>As the framework pack says.  The secretariat erases what is past its time.</source>
        <translation type="unfinished">كما تقول حزمة الإطار.  وتمحو الأمانة ما انقضت مدته.</translation>
    </message>
    <message>
        <source>{what}: {months} months after it was put on record</source>
        <translation type="unfinished">‏{what}: بعد {months} شهراً من تدوينه</translation>
    </message>
    <message>
        <source>{what}: {months} months after the review has ended</source>
        <translation type="unfinished">‏{what}: بعد {months} شهراً من انتهاء الاستعراض</translation>
    </message>
    <message>
        <source>Release {version}</source>
        <translation type="unfinished">الإصدار {version}</translation>
    </message>
    <message>
        <source>Log of faults, without content: {file}</source>
        <translation type="unfinished">سجل الأعطال، دون محتوى: {file}</translation>
    </message>
    <message>
        <source>Save a diagnostics file…</source>
        <translation type="unfinished">حفظ ملف تشخيص…</translation>
    </message>
    <message>
        <source>It holds counts and versions, and nothing that anybody wrote.</source>
        <translation type="unfinished">فيه أعداد وإصدارات، وليس فيه شيء مما كتبه أحد.</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation type="unfinished">عندما يقع خلل</translation>
    </message>
    <message>
        <source>Save a diagnostics file</source>
        <translation type="unfinished">حفظ ملف تشخيص</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished">JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Speakers</name>
    <message>
        <source>List of speakers</source>
        <translation type="unfinished">قائمة المتحدثين</translation>
    </message>
    <message>
        <source>Who asks for the floor</source>
        <translation type="unfinished">طالب الكلمة</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation type="unfinished">إعطاء الكلمة</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">إلى أعلى</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation type="unfinished">انسحب</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished">المتحدثون</translation>
    </message>
    <message>
        <source>{name} — has the floor</source>
        <translation type="unfinished">‏{name} — لديه الكلمة</translation>
    </message>
    <message>
        <source>{name} — has spoken</source>
        <translation type="unfinished">‏{name} — أدلى بكلمته</translation>
    </message>
    <message>
        <source>On the floor for {time}</source>
        <translation type="unfinished">لديه الكلمة منذ {time}</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">المرجع</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">بعد</translation>
    </message>
    <message>
        <source>Stays: {why}</source>
        <translation type="unfinished">يبقى: {why}</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation type="unfinished">هو كذلك أصلاً.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation type="unfinished">هو مسحوب.</translation>
    </message>
    <message>
        <source>Its entries differ: they are reconciled first.</source>
        <translation type="unfinished">قيوده متباينة: يوفَّق بينها أولاً.</translation>
    </message>
    <message>
        <source>It is not here.</source>
        <translation type="unfinished">ليس هنا.</translation>
    </message>
    <message>
        <source>{who} declared it of itself.</source>
        <translation type="unfinished">صرّح به {who} عن نفسه.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Take in a document…</source>
        <translation type="unfinished">إدخال وثيقة…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">الاستعراض</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished">التقديم</translation>
    </message>
    <message>
        <source>No submission yet</source>
        <translation type="unfinished">لا توجد تقديمات بعد</translation>
    </message>
    <message>
        <source>Take in a document, or receive a bundle that carries one.</source>
        <translation type="unfinished">أدخلوا وثيقة، أو استلموا حزمة تتضمن وثيقة.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">الوثيقة</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">المزيد</translation>
    </message>
    <message>
        <source>New version of the document…</source>
        <translation type="unfinished">نسخة جديدة من الوثيقة…</translation>
    </message>
    <message>
        <source>Notes in this file</source>
        <translation type="unfinished">الملاحظات في هذا الملف</translation>
    </message>
    <message>
        <source>Notes from a file…</source>
        <translation type="unfinished">ملاحظات من ملف…</translation>
    </message>
    <message>
        <source>Save annotated PDF…</source>
        <translation type="unfinished">حفظ ملف PDF مع التعليقات…</translation>
    </message>
    <message>
        <source>Save as Word with comments…</source>
        <translation type="unfinished">حفظ بصيغة Word مع التعليقات…</translation>
    </message>
    <message>
        <source>Save notes as JSON-LD…</source>
        <translation type="unfinished">حفظ الملاحظات بصيغة JSON-LD…</translation>
    </message>
    <message>
        <source>Save notes as a table…</source>
        <translation type="unfinished">حفظ الملاحظات في جدول…</translation>
    </message>
    <message>
        <source>Save the review team&apos;s own notes, too</source>
        <translation type="unfinished">حفظ ملاحظات فريق الاستعراض نفسه أيضاً</translation>
    </message>
    <message>
        <source>More to do with the submission</source>
        <translation type="unfinished">إجراءات أخرى بشأن التقديم</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation type="unfinished">البحث في الملاحظات</translation>
    </message>
    <message>
        <source>Search the notes (Ctrl+Shift+F)</source>
        <translation type="unfinished">البحث في الملاحظات (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">نوع الملاحظة</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation type="unfinished">حالة الملاحظة</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished">أي نوع</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished">أي حالة</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished">بلا موضع</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">الملاحظات</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">التقييمات</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished">تجري قراءة {file}…</translation>
    </message>
    <message>
        <source>This submission has no document yet.</source>
        <translation type="unfinished">لا وثيقة لهذا التقديم بعد.</translation>
    </message>
    <message>
        <source>has scripts, which are not run</source>
        <translation type="unfinished">يحوي نصوصاً برمجية لا تُشغَّل</translation>
    </message>
    <message>
        <source>has files within it, which are not opened: {names}</source>
        <translation type="unfinished">يحوي ملفات لا تُفتح: {names}</translation>
    </message>
    <message>
        <source>notes in the file: {count}</source>
        <translation type="unfinished">الملاحظات في الملف: {count}</translation>
    </message>
    <message>
        <source>Notes shown: {count} of {all}</source>
        <translation type="unfinished">الملاحظات المعروضة: {count} من {all}</translation>
    </message>
    <message>
        <source>without a place any more: {count}</source>
        <translation type="unfinished">لم يعد لها موضع: {count}</translation>
    </message>
    <message>
        <source>The recommendation is on record as {ref}.</source>
        <translation type="unfinished">دُوّنت التوصية رسمياً بالمرجع {ref}.</translation>
    </message>
    <message>
        <source>Say from whom it comes, among the records.</source>
        <translation type="unfinished">حددوا ممن ورد، من بين السجلات.</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.html *.htm *.txt)</source>
        <translation type="unfinished">الوثائق (*.pdf *.docx *.odt *.html *.htm *.txt)</translation>
    </message>
    <message>
        <source>Take in a document</source>
        <translation type="unfinished">إدخال وثيقة</translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished">نسخة جديدة</translation>
    </message>
    <message>
        <source>Notes from a file</source>
        <translation type="unfinished">ملاحظات من ملف</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json *.pdf *.docx)</source>
        <translation type="unfinished">الملاحظات (*.jsonld *.json *.pdf *.docx)</translation>
    </message>
    <message>
        <source>Notes taken in: {new}; here already: {known}.</source>
        <translation type="unfinished">الملاحظات التي أُدخلت: {new}؛ الموجودة هنا سابقاً: {known}.</translation>
    </message>
    <message>
        <source>Without a place: {count}; they stand at the end of the list.</source>
        <translation type="unfinished">بلا موضع: {count}؛ ترد في آخر القائمة.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished">كُتب {file}.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished">مزامنة</translation>
    </message>
    <message>
        <source>With the registry, where there is a network.  Without one everything waits here, and nothing is lost.</source>
        <translation type="unfinished">مع السجل، حيث توجد شبكة. وبدونها ينتظر كل شيء هنا ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>The registry&apos;s address</source>
        <translation type="unfinished">عنوان السجل</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished">الخادم الوكيل</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation type="unfinished"> kbit/s</translation>
    </message>
    <message>
        <source>As fast as the line</source>
        <translation type="unfinished">بأقصى سرعة للخط</translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished">الحد الأقصى</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">التقدم</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">إيقاف</translation>
    </message>
    <message>
        <source>The registry&apos;s address, as it shows it</source>
        <translation type="unfinished">عنوان السجل كما يعرضه</translation>
    </message>
    <message>
        <source>Proxy, where the network asks for one</source>
        <translation type="unfinished">الخادم الوكيل، إذا طلبته الشبكة</translation>
    </message>
    <message>
        <source>Stopped: what has gone and come stays.</source>
        <translation type="unfinished">أُوقف: يبقى ما أُرسل وما ورد.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Went: {count}</source>
        <translation type="unfinished">المرسل: {count}</translation>
    </message>
    <message>
        <source>Came: {count}</source>
        <translation type="unfinished">الوارد: {count}</translation>
    </message>
    <message>
        <source>Waits here: {count}</source>
        <translation type="unfinished">ينتظر هنا: {count}</translation>
    </message>
    <message>
        <source>The registry cannot be reached now.  Work on; try again when there is a network.</source>
        <translation type="unfinished">يتعذر الوصول إلى السجل الآن. واصلوا العمل؛ وحاولوا مرة أخرى عند توافر شبكة.</translation>
    </message>
    <message>
        <source>The registry keeps your enrolment request until the secretariat grants it.</source>
        <translation type="unfinished">يحتفظ السجل بطلب تسجيلكم إلى أن توافق عليه الأمانة.</translation>
    </message>
    <message>
        <source>{count} of what went is kept there in quarantine: ask the secretariat.</source>
        <translation type="unfinished">‏{count} مما أُرسل محفوظ هناك في الحجر: اسألوا الأمانة.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undo my last change</source>
        <translation type="unfinished">التراجع عن آخر تغيير لي</translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation type="unfinished">السبب، في جملة</translation>
    </message>
    <message>
        <source>Reason for the withdrawal</source>
        <translation type="unfinished">سبب السحب</translation>
    </message>
    <message>
        <source>The same as {other}</source>
        <translation type="unfinished">هو نفسه {other}</translation>
    </message>
    <message>
        <source>Not the same as {other}</source>
        <translation type="unfinished">ليس هو نفسه {other}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">مسحوب</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation type="unfinished">إعادة الإثبات</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">سحب</translation>
    </message>
    <message>
        <source>Your last change is of another record.</source>
        <translation type="unfinished">آخر تغيير لكم يخص سجلاً آخر.</translation>
    </message>
    <message>
        <source>Look at that one.</source>
        <translation type="unfinished">انظروا ذاك.</translation>
    </message>
    <message>
        <source>Your last change is taken back; the history keeps it.</source>
        <translation type="unfinished">جرى التراجع عن آخر تغيير لكم؛ ويبقى في التاريخ السابق.</translation>
    </message>
    <message>
        <source>It stands again.</source>
        <translation type="unfinished">عاد قائماً.</translation>
    </message>
    <message>
        <source>It is withdrawn; the history keeps it.</source>
        <translation type="unfinished">سُحب؛ ويبقى في التاريخ السابق.</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>such as “fr”</source>
        <translation type="unfinished">مثل «fr»</translation>
    </message>
    <message>
        <source>Take in a document</source>
        <translation type="unfinished">إدخال وثيقة</translation>
    </message>
    <message>
        <source>Put submission on record</source>
        <translation type="unfinished">تدوين التقديم رسمياً</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Text</source>
        <translation type="unfinished">النص</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">الوثيقة</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation type="unfinished">صياغة مسودة…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished">المزيد…</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation type="unfinished">العرض للقاعة</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished">الفقرات</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished">الفقرة</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">تدوين رسمي</translation>
    </message>
    <message>
        <source>New below</source>
        <translation type="unfinished">جديد أدناه</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation type="unfinished">تقسيم عند المؤشر</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">إلى أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">إلى أسفل</translation>
    </message>
    <message>
        <source>Proposals on this paragraph</source>
        <translation type="unfinished">المقترحات بشأن هذه الفقرة</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">قبول</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">غير متفق عليه</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">مسحوب</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished">المقترحات</translation>
    </message>
    <message>
        <source>Kind of proposal</source>
        <translation type="unfinished">نوع المقترح</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished">مقدم الاقتراح</translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation type="unfinished">الكلمات المعنية</translation>
    </message>
    <message>
        <source>Words concerned, as they stand; none for all of it</source>
        <translation type="unfinished">الكلمات المعنية كما ترد؛ ولا شيء إذا كان النص كله</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished">النص المقترح</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished">اقتراح</translation>
    </message>
    <message>
        <source>  [under verification]</source>
        <translation type="unfinished">  [قيد التحقق]</translation>
    </message>
    <message>
        <source>{ref}: proposals: {count}</source>
        <translation type="unfinished">‏{ref}: المقترحات: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation type="unfinished">الكلمات: {count}</translation>
    </message>
    <message>
        <source>No paragraph yet</source>
        <translation type="unfinished">لا توجد فقرات بعد</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation type="unfinished">فقرة جديدة</translation>
    </message>
    <message>
        <source>Drafted {ref}: {count} paragraphs.</source>
        <translation type="unfinished">صيغت مسودة {ref}: عدد الفقرات {count}.</translation>
    </message>
    <message>
        <source>Adopt it today…</source>
        <translation type="unfinished">اعتماده اليوم…</translation>
    </message>
    <message>
        <source>Write it as DOCX to edit…</source>
        <translation type="unfinished">كتابته بصيغة DOCX للتحرير…</translation>
    </message>
    <message>
        <source>Take an edited DOCX back…</source>
        <translation type="unfinished">استرجاع ملف DOCX المحرر…</translation>
    </message>
    <message>
        <source>Adopted: {title}.  What comes later cites it and never alters it.</source>
        <translation type="unfinished">اعتُمد: {title}. وما يأتي لاحقاً يستشهد به ولا يغيّره أبداً.</translation>
    </message>
    <message>
        <source>Write as DOCX</source>
        <translation type="unfinished">كتابة بصيغة DOCX</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished">وثائق Word (*.docx)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">حُفظ {file}.</translation>
    </message>
    <message>
        <source>Take an edited DOCX back</source>
        <translation type="unfinished">استرجاع ملف DOCX المحرر</translation>
    </message>
    <message>
        <source>Proposals made: {count}.</source>
        <translation type="unfinished">المقترحات المقدمة: {count}.</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Answer or reason</source>
        <translation type="unfinished">الإجابة أو السبب</translation>
    </message>
    <message>
        <source>Your answer; for a state, the reason</source>
        <translation type="unfinished">إجابتكم؛ وعند تغيير الحالة، السبب</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الإجابة</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">تسوية</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished">إعادة فتح</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">سحب</translation>
    </message>
    <message>
        <source>Give to everybody</source>
        <translation type="unfinished">إتاحة للجميع</translation>
    </message>
    <message>
        <source>Make a recommendation</source>
        <translation type="unfinished">تقديم توصية</translation>
    </message>
    <message>
        <source>Its passage is gone</source>
        <translation type="unfinished">زال المقطع الخاص بها</translation>
    </message>
    <message>
        <source>Its passage was edited</source>
        <translation type="unfinished">عُدّل المقطع الخاص بها</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Your last change is taken back; the history keeps it.</source>
        <translation type="unfinished">جرى التراجع عن آخر تغيير لكم؛ ويبقى في التاريخ السابق.</translation>
    </message>
    <message>
        <source>Your last change, of {count} records, is taken back; the history keeps it.</source>
        <translation type="unfinished">تُرُوجع عن تغييرك الأخير ({count} من السجلات)؛ والتاريخ يحفظه.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">إعادة</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">مرحباً</translation>
    </message>
    <message>
        <source>Open a meeting kit</source>
        <translation type="unfinished">فتح عدّة اجتماع</translation>
    </message>
    <message>
        <source>The file (*.stk) that the secretariat prepared.  Makes your desk on this computer.</source>
        <translation type="unfinished">الملف (*.stk) الذي أعدته الأمانة. ينشئ مكتبكم على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation type="unfinished">فتح مكتب</translation>
    </message>
    <message>
        <source>A desk file (*.desk) that is on this computer or on a stick.</source>
        <translation type="unfinished">ملف مكتب (*.desk) موجود على هذا الحاسوب أو على وحدة USB.</translation>
    </message>
    <message>
        <source>Make a secretariat&apos;s desk</source>
        <translation type="unfinished">إنشاء مكتب للأمانة</translation>
    </message>
    <message>
        <source>Begin a review: its registry, its people, its meeting kit.</source>
        <translation type="unfinished">بدء استعراض: سجله وأفراده وعدّة اجتماعه.</translation>
    </message>
    <message>
        <source>A made-up region with a meeting under way.  Nothing you do there matters.</source>
        <translation type="unfinished">منطقة متخيَّلة يجري فيها اجتماع. ولا أثر لأي شيء تفعلونه فيها.</translation>
    </message>
    <message>
        <source>Try a sample desk</source>
        <translation type="unfinished">تجربة مكتب نموذجي</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation type="unfinished">Stocktake</translation>
    </message>
    <message>
        <source>Follow up pledges at review meetings, with or without a network.  Nothing leaves this computer unless you hand it over.</source>
        <translation type="unfinished">متابعة التعهدات في اجتماعات الاستعراض، بشبكة أو بدونها. ولا يغادر شيء هذا الحاسوب ما لم تسلّموه.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished">فُتحت أخيراً</translation>
    </message>
    <message>
        <source>Open {desk}</source>
        <translation type="unfinished">فتح {desk}</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">المكاتب (*.desk)</translation>
    </message>
    <message>
        <source>Making the sample desk: this takes a few seconds…</source>
        <translation type="unfinished">يجري إنشاء المكتب النموذجي: يستغرق ذلك بضع ثوانٍ…</translation>
    </message>
    <message>
        <source>This is a sample desk: everything in it is made up.</source>
        <translation type="unfinished">هذا مكتب نموذجي: كل ما فيه متخيَّل.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Stick or folder</source>
        <translation type="unfinished">وحدة USB أو مجلد</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">اختيار مجلد…</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation type="unfinished">إعادة البحث عن وحدات USB</translation>
    </message>
    <message>
        <source>Beside the desk ({folder})</source>
        <translation type="unfinished">إلى جانب المكتب ({folder})</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">اختيار مجلد</translation>
    </message>
    <message>
        <source>Free there: {size}</source>
        <translation type="unfinished">المساحة المتاحة هناك: {size}</translation>
    </message>
    <message>
        <source>{text}.  That may be too little.</source>
        <translation type="unfinished">‏{text}. وقد يكون ذلك أقل من اللازم.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The line that you were typing is here again: “{text}”</source>
        <translation type="unfinished">السطر الذي كنت تكتبه عاد إلى هنا: «{text}»</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">شغل المقعد</translation>
    </message>
    <message>
        <source>Not sealed yet: {number}</source>
        <translation type="unfinished">لم يُختم بعد: {number}</translation>
    </message>
    <message>
        <source>Roster {number}, until {day}</source>
        <translation type="unfinished">قائمة القيد {number}، حتى {day}</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished">إغلاق هذا الإشعار</translation>
    </message>
</context>
<context>
    <name>_CodeFilter</name>
    <message>
        <source>{field}: any</source>
        <translation type="unfinished">‏{field}: أي قيمة</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation type="unfinished">‏{field}: نعم</translation>
    </message>
    <message>
        <source>{field}: no</source>
        <translation type="unfinished">‏{field}: لا</translation>
    </message>
</context>
<context>
    <name>_DayFilter</name>
    <message>
        <source>{field}: from</source>
        <translation type="unfinished">‏{field}: من</translation>
    </message>
    <message>
        <source>{field}: until</source>
        <translation type="unfinished">‏{field}: حتى</translation>
    </message>
</context>
<context>
    <name>_Found</name>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished">البحث في كل شيء…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished">البحث في كل شيء</translation>
    </message>
    <message>
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished">اختاروا شيئاً من القائمة: تظهر التفاصيل هنا.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">ما عُثر عليه</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation type="unfinished">الأولى: {count}</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished">المعروض: {count}</translation>
    </message>
</context>
<context>
    <name>_PickFilter</name>
    <message>
        <source>{field}: any</source>
        <translation type="unfinished">‏{field}: أي قيمة</translation>
    </message>
    <message>
        <source>Only this: {field}</source>
        <translation type="unfinished">هذا فقط: {field}</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">شغل المقعد</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation type="unfinished">متابعة الاستعراض</translation>
    </message>
    <message>
        <source>Read the meeting&apos;s text</source>
        <translation type="unfinished">قراءة نص الاجتماع</translation>
    </message>
    <message>
        <source>Read the pledges</source>
        <translation type="unfinished">قراءة التعهدات</translation>
    </message>
    <message>
        <source>Enrol who asks: {count}</source>
        <translation type="unfinished">تسجيل من يطلب: {count}</translation>
    </message>
    <message>
        <source>Receive bundles</source>
        <translation type="unfinished">استلام الحزم</translation>
    </message>
    <message>
        <source>Hand over what waits: {count}</source>
        <translation type="unfinished">تسليم ما ينتظر: {count}</translation>
    </message>
    <message>
        <source>Record what is said</source>
        <translation type="unfinished">تدوين ما يقال</translation>
    </message>
    <message>
        <source>Reconcile differing entries: {count}</source>
        <translation type="unfinished">توفيق القيود المتباينة: {count}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">الرئيسية</translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation type="unfinished">سجل وقائع الاجتماع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">النص</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">التعهدات</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">السجلات</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">الاستعراض</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">الأرقام</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished">استلام</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">تسليم</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished">مزامنة</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">القيود المتباينة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">التقويم</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">طباعة</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">الأفراد</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>1 is the highest; none for a paragraph.</source>
        <translation type="unfinished">1 هو الأعلى؛ ولا شيء للفقرة.</translation>
    </message>
    <message>
        <source>A W3C Web Annotation selector, as JSON: a quote with what stands around it, or an area of a page.</source>
        <translation type="unfinished">محدِّد W3C Web Annotation بصيغة JSON: اقتباس مع ما يحيط به، أو مساحة من صفحة.</translation>
    </message>
    <message>
        <source>A decision, recommendation or outcome of a review.</source>
        <translation type="unfinished">مقرر أو توصية أو نتيجة لاستعراض.</translation>
    </message>
    <message>
        <source>A decision, recommendation or pledge.</source>
        <translation type="unfinished">مقرر أو توصية أو تعهد.</translation>
    </message>
    <message>
        <source>A field that everybody may read.</source>
        <translation type="unfinished">حقل يجوز للجميع قراءته.</translation>
    </message>
    <message>
        <source>A heading; it alters no wording.</source>
        <translation type="unfinished">عنوان؛ لا يغيّر الصيغة.</translation>
    </message>
    <message>
        <source>A letter, a message, an office.</source>
        <translation type="unfinished">رسالة أو بلاغ أو مكتب إداري.</translation>
    </message>
    <message>
        <source>A practice, framework, initiative or review.</source>
        <translation type="unfinished">ممارسة أو إطار أو مبادرة أو استعراض.</translation>
    </message>
    <message>
        <source>A year, or years such as 2020/2024.</source>
        <translation type="unfinished">سنة، أو سنوات مثل 2020/2024.</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">حول البرنامج</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation type="unfinished">مقبول حتى</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation type="unfinished">الاعتماد</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished">الجهة الفاعلة</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished">الجهات الفاعلة</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished">المرسل إليهم</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation type="unfinished">القبول</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation type="unfinished">عمليات القبول</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished">تاريخ الاعتماد</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">بعد</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">جدول الأعمال</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished">بند جدول الأعمال</translation>
    </message>
    <message>
        <source>Agreed commitment</source>
        <translation type="unfinished">الالتزام المتفق عليه</translation>
    </message>
    <message>
        <source>Agreed next step</source>
        <translation type="unfinished">الخطوة التالية المتفق عليها</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished">تاريخ الاتفاق</translation>
    </message>
    <message>
        <source>Agreement or practice</source>
        <translation type="unfinished">اتفاق أو ممارسة</translation>
    </message>
    <message>
        <source>Agreements and practices</source>
        <translation type="unfinished">الاتفاقات والممارسات</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">المبلغ</translation>
    </message>
    <message>
        <source>Amount committed</source>
        <translation type="unfinished">المبلغ الملتزم به</translation>
    </message>
    <message>
        <source>Amount disbursed</source>
        <translation type="unfinished">المبلغ المصروف</translation>
    </message>
    <message>
        <source>An office or body, not a person.</source>
        <translation type="unfinished">مكتب إداري أو هيئة، لا شخص.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation type="unfinished">تعليق</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished">التعليقات</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الإجابة</translation>
    </message>
    <message>
        <source>Answer on accountability</source>
        <translation type="unfinished">إجابة بشأن المساءلة</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">الإجابات</translation>
    </message>
    <message>
        <source>Answers on accountability</source>
        <translation type="unfinished">إجابات بشأن المساءلة</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">وافق عليه</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished">تاريخ الموافقة</translation>
    </message>
    <message>
        <source>As a file names them that it was taken from.</source>
        <translation type="unfinished">كما يسميهم الملف المأخوذ منه.</translation>
    </message>
    <message>
        <source>As announced.</source>
        <translation type="unfinished">كما أُعلن.</translation>
    </message>
    <message>
        <source>As issued; never made up.</source>
        <translation type="unfinished">كما صدر؛ ولا يُختلق أبداً.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">في تاريخ</translation>
    </message>
    <message>
        <source>As orally amended</source>
        <translation type="unfinished">بصيغته المعدلة شفوياً</translation>
    </message>
    <message>
        <source>As the document numbers it; never made up.</source>
        <translation type="unfinished">كما ترقّمه الوثيقة؛ ولا يُختلق أبداً.</translation>
    </message>
    <message>
        <source>As the issuing body gives it.</source>
        <translation type="unfinished">كما تورده الهيئة المصدرة.</translation>
    </message>
    <message>
        <source>As the printed list names them.</source>
        <translation type="unfinished">كما تسميهم القائمة المطبوعة.</translation>
    </message>
    <message>
        <source>As the printed record names them.</source>
        <translation type="unfinished">كما يسميهم المحضر المطبوع.</translation>
    </message>
    <message>
        <source>As the record names them: a party, team or panel.</source>
        <translation type="unfinished">كما يسميهم السجل: طرف أو فريق أو هيئة خبراء.</translation>
    </message>
    <message>
        <source>As they stand in the paragraph; none for the whole of it.</source>
        <translation type="unfinished">كما ترد في الفقرة؛ ولا شيء إذا كانت الفقرة كلها.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished">السائل</translation>
    </message>
    <message>
        <source>Asked for the floor at</source>
        <translation type="unfinished">وقت طلب الكلمة</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished">المسؤول</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished">تاريخ السؤال</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished">الجهة المقيِّمة</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">التقييم</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">التقييمات</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">المرفق</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">المرفقات</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished">الإسناد</translation>
    </message>
    <message>
        <source>Authorities and bodies consulted</source>
        <translation type="unfinished">السلطات والهيئات التي استُشيرت</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished">خط الأساس</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished">الأساس</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">قبل</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished">يبدأ</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">يتبع</translation>
    </message>
    <message>
        <source>Bindingness</source>
        <translation type="unfinished">درجة الإلزام</translation>
    </message>
    <message>
        <source>Bindingness after</source>
        <translation type="unfinished">درجة الإلزام بعد التنقيح</translation>
    </message>
    <message>
        <source>Bindingness before</source>
        <translation type="unfinished">درجة الإلزام قبل التنقيح</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished">الهيئات</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">الهيئة</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation type="unfinished">التصنيف</translation>
    </message>
    <message>
        <source>Broken at</source>
        <translation type="unfinished">وقت الكسر</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation type="unfinished">كسره</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">بحلول</translation>
    </message>
    <message>
        <source>By it mandates name the session, such as “safe”.</source>
        <translation type="unfinished">الاسم الذي تسمي به الولايات الجلسة، مثل «safe».</translation>
    </message>
    <message>
        <source>Capacities found</source>
        <translation type="unfinished">القدرات الموجودة</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">الصفة</translation>
    </message>
    <message>
        <source>Carried forward from</source>
        <translation type="unfinished">مرحّل من</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation type="unfinished">ينفذ</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">الرئيس</translation>
    </message>
    <message>
        <source>Change in force from</source>
        <translation type="unfinished">تاريخ نفاذ التغيير</translation>
    </message>
    <message>
        <source>Change made</source>
        <translation type="unfinished">التغيير المُدخل</translation>
    </message>
    <message>
        <source>City or country</source>
        <translation type="unfinished">المدينة أو البلد</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished">سدّها</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">المجموعة الفرعية</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">الرمز</translation>
    </message>
    <message>
        <source>Concerns refugees too</source>
        <translation type="unfinished">يخص اللاجئين أيضاً</translation>
    </message>
    <message>
        <source>Concluded at</source>
        <translation type="unfinished">وقت الاختتام</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished">درجة الثقة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">الموافقة</translation>
    </message>
    <message>
        <source>Constituencies consulted</source>
        <translation type="unfinished">الفئات التي جرت استشارتها</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation type="unfinished">الفئة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">جهة الاتصال</translation>
    </message>
    <message>
        <source>Correction request</source>
        <translation type="unfinished">طلب تصويب</translation>
    </message>
    <message>
        <source>Correction requests</source>
        <translation type="unfinished">طلبات التصويب</translation>
    </message>
    <message>
        <source>Corrects or adds to</source>
        <translation type="unfinished">يصوّب أو يضيف إلى</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">الممر</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation type="unfinished">الممرات</translation>
    </message>
    <message>
        <source>Counted already in</source>
        <translation type="unfinished">محسوب سابقاً ضمن</translation>
    </message>
    <message>
        <source>Country or area</source>
        <translation type="unfinished">البلد أو المنطقة</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">المعيار</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">العملة</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished">الدورة</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation type="unfinished">الدورات</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">الموعد النهائي</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">تاريخ اتخاذ المقرر</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">المقرر</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">المقررات</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">الوفد</translation>
    </message>
    <message>
        <source>Delivers on</source>
        <translation type="unfinished">ينفذ</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished">التنفيذ</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished">يتوقف على</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">الوصف</translation>
    </message>
    <message>
        <source>Desks have it, but nobody outside the secretariat&apos;s copies prints, lists or exports it before.</source>
        <translation type="unfinished">هو موجود لدى المكاتب، لكن لا أحد خارج نسخ الأمانة يطبعه أو يدرجه أو يصدّره قبل ذلك.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished">المقصد</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">الجهاز</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">الاتجاه</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished">التوزيع</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">الوثيقة</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation type="unfinished">رمز الوثيقة</translation>
    </message>
    <message>
        <source>Domestic or external</source>
        <translation type="unfinished">محلي أو خارجي</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished">مستمد من</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation type="unfinished">يستحق بعد</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation type="unfinished">يستحق قبل</translation>
    </message>
    <message>
        <source>Earmarking</source>
        <translation type="unfinished">التخصيص</translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished">العنصر</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished">العناصر</translation>
    </message>
    <message>
        <source>Empty where it waits and nobody is asked.</source>
        <translation type="unfinished">يُترك فارغاً إذا كان في الانتظار ولم يُسأل أحد.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished">ينتهي</translation>
    </message>
    <message>
        <source>Enrolment at a venue</source>
        <translation type="unfinished">تسجيل في مكان الانعقاد</translation>
    </message>
    <message>
        <source>Enrolments at a venue</source>
        <translation type="unfinished">عمليات التسجيل في مكان الانعقاد</translation>
    </message>
    <message>
        <source>Entrusted with finalising it</source>
        <translation type="unfinished">المكلف بوضعه في صيغته النهائية</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">الأدلة</translation>
    </message>
    <message>
        <source>Evidence attached</source>
        <translation type="unfinished">الأدلة المرفقة</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished">سعر الصرف</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished">أسعار الصرف</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation type="unfinished">الإنفاق</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation type="unfinished">النفقات</translation>
    </message>
    <message>
        <source>Expert mission</source>
        <translation type="unfinished">بعثة خبراء</translation>
    </message>
    <message>
        <source>Expert missions</source>
        <translation type="unfinished">بعثات الخبراء</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">التوضيح</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation type="unfinished">مُدّدت حتى</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished">يغذي</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">الحقل</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">الملف</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">الاستنتاج</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">الاستنتاجات</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">اليوم الأول</translation>
    </message>
    <message>
        <source>Floor language</source>
        <translation type="unfinished">لغة المتحدث</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">جهة الاتصال</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished">حاشية</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">الغرض</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">لمن</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">الشكل</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished">المحفل</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">وُجد في</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished">الوظيفة</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">الممول</translation>
    </message>
    <message>
        <source>Funding need</source>
        <translation type="unfinished">الاحتياج التمويلي</translation>
    </message>
    <message>
        <source>Funding needs</source>
        <translation type="unfinished">الاحتياجات التمويلية</translation>
    </message>
    <message>
        <source>Further kinds of record</source>
        <translation type="unfinished">أنواع أخرى من السجلات</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished">الثغرة</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished">الثغرات</translation>
    </message>
    <message>
        <source>Gaps found</source>
        <translation type="unfinished">الثغرات الموجودة</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">الأهداف</translation>
    </message>
    <message>
        <source>Governments and others who prepare return from community to community.</source>
        <translation type="unfinished">الحكومات والجهات الأخرى التي تعدّ للعودة من مجتمع إلى مجتمع.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">المجموعة</translation>
    </message>
    <message>
        <source>Handling note</source>
        <translation type="unfinished">ملاحظة بشأن المعالجة</translation>
    </message>
    <message>
        <source>Hexadecimal.</source>
        <translation type="unfinished">بالنظام الست عشري.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">المضيف</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished">طريقة التوصل إليه</translation>
    </message>
    <message>
        <source>How those affected were consulted</source>
        <translation type="unfinished">كيفية استشارة المتأثرين</translation>
    </message>
    <message>
        <source>Hub profile</source>
        <translation type="unfinished">موجز المركز</translation>
    </message>
    <message>
        <source>Hub profiles</source>
        <translation type="unfinished">موجزات المراكز</translation>
    </message>
    <message>
        <source>ISO 3166 alpha-3 code or the actor&apos;s own short form.</source>
        <translation type="unfinished">رمز ISO 3166 ثلاثي الأحرف أو الصيغة المختصرة الخاصة بالجهة الفاعلة.</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation type="unfinished">المعرّف في نظام آخر</translation>
    </message>
    <message>
        <source>Ids of people in the roster: they reply for the author, and settle nothing alone.</source>
        <translation type="unfinished">معرّفات أفراد في قائمة القيد: يردّون نيابة عن صاحب الوثيقة ولا يسوّون شيئاً بمفردهم.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished">نافذ من</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished">نافذ حتى</translation>
    </message>
    <message>
        <source>In paragraph</source>
        <translation type="unfinished">في الفقرة</translation>
    </message>
    <message>
        <source>In the same currency.</source>
        <translation type="unfinished">بالعملة نفسها.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">المؤشر</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation type="unfinished">قيمة المؤشر</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation type="unfinished">قيم المؤشرات</translation>
    </message>
    <message>
        <source>Indicators used</source>
        <translation type="unfinished">المؤشرات المستخدمة</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">المبادرة</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">المبادرات</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">الصك</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">الصكوك</translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished">المصالح المعلنة</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished">مداخلة</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation type="unfinished">المداخلات</translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">جهة الإصدار</translation>
    </message>
    <message>
        <source>Its SHA-256, hexadecimal.</source>
        <translation type="unfinished">قيمة SHA-256 الخاصة به، بالنظام الست عشري.</translation>
    </message>
    <message>
        <source>Its number: the same in every language.</source>
        <translation type="unfinished">رقمه: واحد في كل اللغات.</translation>
    </message>
    <message>
        <source>JSON, given out again as it came.</source>
        <translation type="unfinished">صيغة JSON، تُخرَج كما وردت.</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished">تاريخ الانضمام</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation type="unfinished">نوع التقييم</translation>
    </message>
    <message>
        <source>Kind of occasion</source>
        <translation type="unfinished">نوع المناسبة</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation type="unfinished">نوع الدعم</translation>
    </message>
    <message>
        <source>Kinds of support</source>
        <translation type="unfinished">أنواع الدعم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished">لغة النص</translation>
    </message>
    <message>
        <source>Language version of</source>
        <translation type="unfinished">نسخة لغوية من</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">اليوم الأخير</translation>
    </message>
    <message>
        <source>Last segment header that counts</source>
        <translation type="unfinished">آخر ترويسة مقطع معتد بها</translation>
    </message>
    <message>
        <source>Law or policy reviewed</source>
        <translation type="unfinished">القانون أو السياسة المستعرضة</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">القيادة</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished">مستفاد من</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished">تاريخ المغادرة</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished">الدرس</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">الدروس</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">المستوى</translation>
    </message>
    <message>
        <source>Level of the heading</source>
        <translation type="unfinished">مستوى العنوان</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation type="unfinished">قائمة المتحدثين</translation>
    </message>
    <message>
        <source>Local partners</source>
        <translation type="unfinished">الشركاء المحليون</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished">تاريخ إعادة النظر</translation>
    </message>
    <message>
        <source>Made after</source>
        <translation type="unfinished">قُدّم بعد</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished">قُدّم في</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished">أُعدّ من</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished">قُدّم بتاريخ</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished">الولاية</translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished">مطابقة</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished">المطابقات</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished">المسألة</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">الاجتماع</translation>
    </message>
    <message>
        <source>Meeting document</source>
        <translation type="unfinished">وثيقة الاجتماع</translation>
    </message>
    <message>
        <source>Meeting documents</source>
        <translation type="unfinished">وثائق الاجتماع</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">الاجتماعات</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">الأعضاء</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation type="unfinished">استوفي بـ</translation>
    </message>
    <message>
        <source>Migration in development</source>
        <translation type="unfinished">الهجرة في التنمية</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished">المعلم</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished">المعالم</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished">البعثة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished">مطلوب بحلول</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">ملاحظة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">الرقم</translation>
    </message>
    <message>
        <source>OECD-DAC, five digits.</source>
        <translation type="unfinished">رمز لجنة المساعدة الإنمائية بمنظمة التعاون والتنمية، خمسة أرقام.</translation>
    </message>
    <message>
        <source>Of a group that speaks as one, or of a regional body.</source>
        <translation type="unfinished">لمجموعة تتحدث بصوت واحد، أو لهيئة إقليمية.</translation>
    </message>
    <message>
        <source>Of a note that came from a file: taken in once.</source>
        <translation type="unfinished">لملاحظة وردت من ملف: تُدخل مرة واحدة.</translation>
    </message>
    <message>
        <source>Of its own statement</source>
        <translation type="unfinished">من بيانه هو</translation>
    </message>
    <message>
        <source>Of the clocks where the meeting is held, such as +03:00; printed times are told by them.</source>
        <translation type="unfinished">فارق الساعات في مكان انعقاد الاجتماع، مثل +03:00؛ وتُحسب الأوقات المطبوعة بها.</translation>
    </message>
    <message>
        <source>Of the document</source>
        <translation type="unfinished">من الوثيقة</translation>
    </message>
    <message>
        <source>Of the document that stands here; notes stay.</source>
        <translation type="unfinished">من الوثيقة الموجودة هنا؛ وتبقى الملاحظات.</translation>
    </message>
    <message>
        <source>Of which entries differ.</source>
        <translation type="unfinished">التي تتباين قيودها.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished">العرض</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">العروض</translation>
    </message>
    <message>
        <source>Office in the bureau</source>
        <translation type="unfinished">المنصب في هيئة المكتب</translation>
    </message>
    <message>
        <source>Official number</source>
        <translation type="unfinished">الرقم الرسمي</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation type="unfinished">الفارق عن التوقيت العالمي المنسق</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation type="unfinished">باسم</translation>
    </message>
    <message>
        <source>On which condition</source>
        <translation type="unfinished">بأي شرط</translation>
    </message>
    <message>
        <source>One record</source>
        <translation type="unfinished">سجل واحد</translation>
    </message>
    <message>
        <source>Only its author may edit it.</source>
        <translation type="unfinished">لا يجوز تحريره إلا لكاتبه.</translation>
    </message>
    <message>
        <source>Only the secretariat can ever read it, and no laptop keeps it readable.</source>
        <translation type="unfinished">لا يمكن أن تقرأه إلا الأمانة، ولا يحفظه أي حاسوب محمول بشكل مقروء.</translation>
    </message>
    <message>
        <source>Open for others to join</source>
        <translation type="unfinished">مفتوح لانضمام آخرين</translation>
    </message>
    <message>
        <source>Open note</source>
        <translation type="unfinished">ملاحظة مفتوحة</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation type="unfinished">الملاحظات المفتوحة</translation>
    </message>
    <message>
        <source>Open notes relied on</source>
        <translation type="unfinished">الملاحظات المفتوحة المستند إليها</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation type="unfinished">مفتوح حتى</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation type="unfinished">وقت الافتتاح</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished">فتحه</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation type="unfinished">فُتح استناداً إلى</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">المنظمة</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">المنشأ</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation type="unfinished">اللغة الأصلية</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>Outstanding matter</source>
        <translation type="unfinished">مسألة معلقة</translation>
    </message>
    <message>
        <source>Outstanding matters</source>
        <translation type="unfinished">المسائل المعلقة</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation type="unfinished">الحصة الخاصة</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished">الفقرة</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished">الفقرات</translation>
    </message>
    <message>
        <source>Part in a pledge</source>
        <translation type="unfinished">المشاركة في تعهد</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished">المشارك</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">المشاركون</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished">الأطراف</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">الشركاء</translation>
    </message>
    <message>
        <source>Parts in pledges</source>
        <translation type="unfinished">المشاركات في التعهدات</translation>
    </message>
    <message>
        <source>Party assessed</source>
        <translation type="unfinished">الطرف المُقيَّم</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished">المقطع</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished">الدافع</translation>
    </message>
    <message>
        <source>Per cent of a larger sum.</source>
        <translation type="unfinished">في المائة من مبلغ أكبر.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">الفترة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">الشخص</translation>
    </message>
    <message>
        <source>Pioneer</source>
        <translation type="unfinished">رائد</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Place in the document</source>
        <translation type="unfinished">الموضع في الوثيقة</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished">الموضع في الترتيب</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished">التعهد</translation>
    </message>
    <message>
        <source>Pledge or commitment</source>
        <translation type="unfinished">تعهد أو التزام</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">التعهدات</translation>
    </message>
    <message>
        <source>Pledging party</source>
        <translation type="unfinished">الطرف المتعهد</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">الموقف</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished">المواقف</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">الممارسة</translation>
    </message>
    <message>
        <source>Practice or text</source>
        <translation type="unfinished">الممارسة أو النص</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished">الممارسات</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished">أعدّه</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished">الأولويات</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">الأولوية</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation type="unfinished">تقرير التقدم</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation type="unfinished">تقارير التقدم</translation>
    </message>
    <message>
        <source>Progress update</source>
        <translation type="unfinished">مستجد التقدم</translation>
    </message>
    <message>
        <source>Progress updates</source>
        <translation type="unfinished">مستجدات التقدم</translation>
    </message>
    <message>
        <source>Proof of consultation</source>
        <translation type="unfinished">دليل الاستشارة</translation>
    </message>
    <message>
        <source>Proposed as guidance</source>
        <translation type="unfinished">مقترح كتوجيه</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished">مقدم الاقتراح</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished">النص المقترح</translation>
    </message>
    <message>
        <source>Protection concern</source>
        <translation type="unfinished">شاغل متعلق بالحماية</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished">الحكم</translation>
    </message>
    <message>
        <source>Purpose code</source>
        <translation type="unfinished">رمز الغرض</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">السؤال</translation>
    </message>
    <message>
        <source>Question, or why it waits</source>
        <translation type="unfinished">السؤال، أو سبب الانتظار</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">الأسئلة</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">الترتيب</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished">السعر</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">التقدير</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation type="unfinished">تحقق في</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Reason of the Chair</source>
        <translation type="unfinished">السبب الذي قدمه الرئيس</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">الأسباب</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished">ورد بتاريخ</translation>
    </message>
    <message>
        <source>Receiver of sealed values</source>
        <translation type="unfinished">متلقي القيم المختومة</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">المتلقي</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">التوصية</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">التوصيات</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">السجل</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">المرجع</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">المنطقة</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation type="unfinished">المنطقة أو المكان</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation type="unfinished">تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Reporting duties</source>
        <translation type="unfinished">واجبات الإبلاغ</translation>
    </message>
    <message>
        <source>Reporting duty</source>
        <translation type="unfinished">واجب الإبلاغ</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">الطلب</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished">التحفظات</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished">الموارد</translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished">الرد</translation>
    </message>
    <message>
        <source>Response in words</source>
        <translation type="unfinished">نص الرد</translation>
    </message>
    <message>
        <source>Response pending until</source>
        <translation type="unfinished">الرد معلق حتى</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">يستند إلى</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">النتائج</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation type="unfinished">ملاحظة استعراض</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation type="unfinished">ملاحظات الاستعراض</translation>
    </message>
    <message>
        <source>Review teams</source>
        <translation type="unfinished">فرق الاستعراض</translation>
    </message>
    <message>
        <source>Revision of a pledge</source>
        <translation type="unfinished">تنقيح تعهد</translation>
    </message>
    <message>
        <source>Revisions of pledges</source>
        <translation type="unfinished">تنقيحات التعهدات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">الدور</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">القاعة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">القواعد</translation>
    </message>
    <message>
        <source>Rules it issues</source>
        <translation type="unfinished">القواعد التي تصدرها</translation>
    </message>
    <message>
        <source>SHA-256 of the answer as it was signed: it ends when the answer changes.</source>
        <translation type="unfinished">قيمة SHA-256 للإجابة كما وُقّعت: ينتهي التوقيع متى تغيرت الإجابة.</translation>
    </message>
    <message>
        <source>SHA-256 of the document that was read.</source>
        <translation type="unfinished">قيمة SHA-256 للوثيقة التي قُرئت.</translation>
    </message>
    <message>
        <source>SHA-256 of the original as it was then: when the original changes, the translation is outdated.</source>
        <translation type="unfinished">قيمة SHA-256 للأصل كما كان حينئذ: متى تغيّر الأصل أصبحت الترجمة غير محدّثة.</translation>
    </message>
    <message>
        <source>Safeguard answer</source>
        <translation type="unfinished">إجابة بشأن الضمانات</translation>
    </message>
    <message>
        <source>Safeguard answers</source>
        <translation type="unfinished">إجابات بشأن الضمانات</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation type="unfinished">الضمانات</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation type="unfinished">وقت القول</translation>
    </message>
    <message>
        <source>Said in confidence</source>
        <translation type="unfinished">قيل سراً</translation>
    </message>
    <message>
        <source>Same or distinct</source>
        <translation type="unfinished">متطابق أو متمايز</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">المقعد</translation>
    </message>
    <message>
        <source>Second reader&apos;s finding</source>
        <translation type="unfinished">استنتاج القارئ الثاني</translation>
    </message>
    <message>
        <source>Segment header</source>
        <translation type="unfinished">ترويسة المقطع</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">الجلسة</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">الجلسات</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation type="unfinished">الجلسات التي حُضرت</translation>
    </message>
    <message>
        <source>Set by the program as the order moves.</source>
        <translation type="unfinished">يضبطه البرنامج مع تغيّر الترتيب.</translation>
    </message>
    <message>
        <source>Set by the program as the text is written and moved.</source>
        <translation type="unfinished">يضبطه البرنامج مع كتابة النص ونقله.</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation type="unfinished">سوّي بموجب</translation>
    </message>
    <message>
        <source>Share of the envelope</source>
        <translation type="unfinished">الحصة من الحزمة المالية</translation>
    </message>
    <message>
        <source>Shared goals and priorities</source>
        <translation type="unfinished">الأهداف والأولويات المشتركة</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished">الاسم المختصر</translation>
    </message>
    <message>
        <source>Short, speakable, unique: the desk&apos;s mark and a number.</source>
        <translation type="unfinished">قصير وسهل النطق وفريد: الرمز المميز للمكتب ورقم.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished">يظهر باسم</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">تاريخ التوقيع</translation>
    </message>
    <message>
        <source>Signed for the party</source>
        <translation type="unfinished">التوقيع عن الطرف</translation>
    </message>
    <message>
        <source>Signed for the reviewers</source>
        <translation type="unfinished">التوقيع عن المستعرضين</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished">مفتاح التوقيع</translation>
    </message>
    <message>
        <source>Silence procedure</source>
        <translation type="unfinished">إجراء الموافقة الصامتة</translation>
    </message>
    <message>
        <source>Silence procedures</source>
        <translation type="unfinished">إجراءات الموافقة الصامتة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">المصدر</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation type="unfinished">الوثيقة المصدر</translation>
    </message>
    <message>
        <source>Source of the answer</source>
        <translation type="unfinished">مصدر الإجابة</translation>
    </message>
    <message>
        <source>Source of the mandate</source>
        <translation type="unfinished">مصدر الولاية</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished">المتحدث</translation>
    </message>
    <message>
        <source>Speaker on the list</source>
        <translation type="unfinished">متحدث في القائمة</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation type="unfinished">مقسوم من</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">المرحلة</translation>
    </message>
    <message>
        <source>Stakeholder statement</source>
        <translation type="unfinished">بيان لأصحاب المصلحة</translation>
    </message>
    <message>
        <source>Stakeholder statements</source>
        <translation type="unfinished">بيانات أصحاب المصلحة</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished">الوضع</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation type="unfinished">وارد في</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">البيان</translation>
    </message>
    <message>
        <source>Statement for the secretariat only</source>
        <translation type="unfinished">بيان للأمانة فقط</translation>
    </message>
    <message>
        <source>Statement on a text</source>
        <translation type="unfinished">بيان بشأن نص</translation>
    </message>
    <message>
        <source>Statements on texts</source>
        <translation type="unfinished">بيانات بشأن النصوص</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Status assessed</source>
        <translation type="unfinished">الحالة المُقيَّمة</translation>
    </message>
    <message>
        <source>Status declared</source>
        <translation type="unfinished">الحالة المعلنة</translation>
    </message>
    <message>
        <source>Status declared by the party</source>
        <translation type="unfinished">الحالة التي أعلنها الطرف</translation>
    </message>
    <message>
        <source>Status of an element</source>
        <translation type="unfinished">حالة عنصر</translation>
    </message>
    <message>
        <source>Status of elements</source>
        <translation type="unfinished">حالة العناصر</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished">التقديم</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished">التقديمات</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation type="unfinished">مقدم من</translation>
    </message>
    <message>
        <source>Such as the adoption of the report; ends with the day on which it is released.</source>
        <translation type="unfinished">كاعتماد التقرير؛ وينتهي في يوم إصداره.</translation>
    </message>
    <message>
        <source>Such as “advance unedited version”.</source>
        <translation type="unfinished">مثل «نسخة مسبقة غير محررة».</translation>
    </message>
    <message>
        <source>Such as “women” or “under 18”.</source>
        <translation type="unfinished">مثل «النساء» أو «دون سن 18».</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">الملخص</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation type="unfinished">الدعم المقدم</translation>
    </message>
    <message>
        <source>Support it gives</source>
        <translation type="unfinished">الدعم الذي تقدمه</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation type="unfinished">الدعم اللازم</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation type="unfinished">طلب دعم</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation type="unfinished">طلبات الدعم</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished">المؤيدون</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished">الرمز</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">الوسوم</translation>
    </message>
    <message>
        <source>Taken into national strategy</source>
        <translation type="unfinished">أُدرج في الاستراتيجية الوطنية</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation type="unfinished">تبنّاه</translation>
    </message>
    <message>
        <source>Taken up on</source>
        <translation type="unfinished">تم تبنّيه في</translation>
    </message>
    <message>
        <source>Takes up again</source>
        <translation type="unfinished">يستأنف</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">الغاية</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation type="unfinished">القيمة المستهدفة</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished">الغايات</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">الفريق</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation type="unfinished">الاختصاصات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">النص</translation>
    </message>
    <message>
        <source>Text as adopted</source>
        <translation type="unfinished">النص بصيغته المعتمدة</translation>
    </message>
    <message>
        <source>Text as decided</source>
        <translation type="unfinished">النص بصيغته المقررة</translation>
    </message>
    <message>
        <source>Text checked against delivery</source>
        <translation type="unfinished">النص مراجَع على الإلقاء</translation>
    </message>
    <message>
        <source>Text proposal</source>
        <translation type="unfinished">مقترح نصي</translation>
    </message>
    <message>
        <source>Text proposals</source>
        <translation type="unfinished">المقترحات النصية</translation>
    </message>
    <message>
        <source>The larger envelope</source>
        <translation type="unfinished">الحزمة المالية الأكبر</translation>
    </message>
    <message>
        <source>The notes that it was made from.</source>
        <translation type="unfinished">الملاحظات التي أُعدّ منها.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished">الآخر</translation>
    </message>
    <message>
        <source>The recommendation of an earlier cycle.</source>
        <translation type="unfinished">توصية من دورة سابقة.</translation>
    </message>
    <message>
        <source>The recommendation or assessment that opens this funding.</source>
        <translation type="unfinished">التوصية أو التقييم الذي يتيح هذا التمويل.</translation>
    </message>
    <message>
        <source>The region&apos;s short name; empty for the whole world.</source>
        <translation type="unfinished">الاسم المختصر للمنطقة؛ ويُترك فارغاً للعالم كله.</translation>
    </message>
    <message>
        <source>The short id.</source>
        <translation type="unfinished">المعرّف القصير.</translation>
    </message>
    <message>
        <source>The submission or update that was handed in.</source>
        <translation type="unfinished">التقديم أو المستجد المسلَّم.</translation>
    </message>
    <message>
        <source>The team&apos;s own note before.</source>
        <translation type="unfinished">ملاحظة الفريق نفسه السابقة.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished">الصلات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">إلى</translation>
    </message>
    <message>
        <source>Took the floor</source>
        <translation type="unfinished">أخذ الكلمة</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation type="unfinished">العبور</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished">ترجمة</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished">الترجمات</translation>
    </message>
    <message>
        <source>Under embargo until</source>
        <translation type="unfinished">محظور النشر حتى</translation>
    </message>
    <message>
        <source>Under embargo until this has happened</source>
        <translation type="unfinished">محظور النشر إلى أن يحدث هذا</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">الوحدة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">حتى</translation>
    </message>
    <message>
        <source>Updates, decisions, other records.</source>
        <translation type="unfinished">مستجدات ومقررات وسجلات أخرى.</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation type="unfinished">الأخذ بها</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation type="unfinished">القيمة بعد التنقيح</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation type="unfinished">القيمة قبل التنقيح</translation>
    </message>
    <message>
        <source>Value planned</source>
        <translation type="unfinished">القيمة المخططة</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation type="unfinished">القيمة المحققة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">القرار</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">النسخة</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation type="unfinished">نسخة النص</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>What else came along</source>
        <translation type="unfinished">ما ورد أيضاً</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">لأي غرض</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished">ما يجري عمله</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished">ما يُقاس</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished">ما ينقص</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished">ما يلزم</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation type="unfinished">ما يُعرض</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation type="unfinished">المطلوب تقديمه</translation>
    </message>
    <message>
        <source>What is pledged</source>
        <translation type="unfinished">ما يُتعهد به</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation type="unfinished">ما يُطلب</translation>
    </message>
    <message>
        <source>What it needs to work elsewhere</source>
        <translation type="unfinished">ما يلزم لنجاحه في أماكن أخرى</translation>
    </message>
    <message>
        <source>What may be known to the secretariat alone stands here, and not in the statement: desks of others never receive it.</source>
        <translation type="unfinished">ما لا يجوز أن تعرفه إلا الأمانة يُكتب هنا، لا في البيان: فمكاتب الآخرين لا تستلمه أبداً.</translation>
    </message>
    <message>
        <source>What one unit is worth.</source>
        <translation type="unfinished">ما تساويه وحدة واحدة.</translation>
    </message>
    <message>
        <source>What rapporteurs see and capture beside the six kinds that they begin with.</source>
        <translation type="unfinished">ما يراه المقررون ويدوّنونه إلى جانب الأنواع الستة التي يبدؤون بها.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">ما أُنجز</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished">ما استُفيد</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">ما قيل</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">متى</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">أين</translation>
    </message>
    <message>
        <source>Where an agreed commitment is adjusted, and no pledge.</source>
        <translation type="unfinished">عند تعديل التزام متفق عليه، لا تعهد.</translation>
    </message>
    <message>
        <source>Where it is not counted by its place.</source>
        <translation type="unfinished">إذا لم يُرقّم بحسب موضعه.</translation>
    </message>
    <message>
        <source>Where it is not the indicator&apos;s own.</source>
        <translation type="unfinished">إذا لم تكن وحدة المؤشر نفسه.</translation>
    </message>
    <message>
        <source>Where it is spent</source>
        <translation type="unfinished">مكان الإنفاق</translation>
    </message>
    <message>
        <source>Which envelope</source>
        <translation type="unfinished">أي حزمة مالية</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">من</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished">من وأين</translation>
    </message>
    <message>
        <source>Who answers for the author</source>
        <translation type="unfinished">من يجيب نيابة عن صاحب الوثيقة</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation type="unfinished">من عليه الواجب</translation>
    </message>
    <message>
        <source>Who seeks support</source>
        <translation type="unfinished">طالب الدعم</translation>
    </message>
    <message>
        <source>Who was heard, where and when, and what it changed; host communities too.</source>
        <translation type="unfinished">من استُمع إليه، وأين ومتى، وما تغيّر بذلك؛ والمجتمعات المضيفة أيضاً.</translation>
    </message>
    <message>
        <source>Whom it draws, and why</source>
        <translation type="unfinished">من يجذبهم، ولماذا</translation>
    </message>
    <message>
        <source>Whom it reviews</source>
        <translation type="unfinished">من تستعرضه</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">لمن</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished">الصيغة</translation>
    </message>
    <message>
        <source>Wording asked for</source>
        <translation type="unfinished">الصيغة المطلوبة</translation>
    </message>
    <message>
        <source>Wording proposed instead</source>
        <translation type="unfinished">الصيغة البديلة المقترحة</translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation type="unfinished">الكلمات المعنية</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation type="unfinished">لغات العمل</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">كتبه</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">السنة</translation>
    </message>
    <message>
        <source>Year of the baseline</source>
        <translation type="unfinished">سنة خط الأساس</translation>
    </message>
    <message>
        <source>admit or reject</source>
        <translation type="unfinished">قبول أو رفض</translation>
    </message>
    <message>
        <source>same or distinct</source>
        <translation type="unfinished">متطابق أو متمايز</translation>
    </message>
    <message>
        <source>withdrawn, once it was taken back</source>
        <translation type="unfinished">مسحوب، بعد أن استُرجع مرة</translation>
    </message>
    <message>
        <source>“None” where there are none.</source>
        <translation type="unfinished">«لا شيء» إذا لم يوجد شيء.</translation>
    </message>
    <message>
        <source>Some entries for this record differ</source>
        <translation type="unfinished">بعض قيود هذا السجل متباينة</translation>
    </message>
    <message>
        <source>Without: {field}</source>
        <translation type="unfinished">دون: {field}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Instead:</source>
        <translation type="unfinished">بدلاً من ذلك:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished">الوسوم:</translation>
    </message>
    <message>
        <source>Goals:</source>
        <translation type="unfinished">الأهداف:</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation type="unfinished">الفقرة {number}</translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation type="unfinished">لم يعد له موضع</translation>
    </message>
    <message>
        <source>Author asks to settle</source>
        <translation type="unfinished">صاحب الوثيقة يطلب التسوية</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">مفتوح</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">أُجيب عنه</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">مسوّاة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">مسحوب</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A PIN has {shortest} digits or more.</source>
        <translation type="unfinished">لرمز PIN {shortest} أرقام أو أكثر.</translation>
    </message>
    <message>
        <source>A bundle for everyone cannot be encrypted.</source>
        <translation type="unfinished">لا يمكن تشفير حزمة موجهة إلى الجميع.</translation>
    </message>
    <message>
        <source>A delegation names roles (never the secretariat&apos;s), the meeting&apos;s sessions, and a day that is not over.</source>
        <translation type="unfinished">يذكر التفويض أدواراً (ليس منها أدوار الأمانة) وجلسات الاجتماع ويوماً لم ينقضِ.</translation>
    </message>
    <message>
        <source>A file that goes along is too large to be encrypted: it would have to be opened in memory.</source>
        <translation type="unfinished">ملف مرافق أكبر من أن يُشفَّر: إذ يلزم فتحه في الذاكرة.</translation>
    </message>
    <message>
        <source>A pending response says until when.</source>
        <translation type="unfinished">الرد المعلق يذكر إلى متى.</translation>
    </message>
    <message>
        <source>A personal or sealed value stays behind what stands for it.</source>
        <translation type="unfinished">القيمة الشخصية أو المختومة تبقى وراء ما يقوم مقامها.</translation>
    </message>
    <message>
        <source>A personal value ({commitment}) is not what was committed to.</source>
        <translation type="unfinished">القيمة الشخصية ({commitment}) ليست هي التي جرى الالتزام بها.</translation>
    </message>
    <message>
        <source>A question needs somebody who is asked.</source>
        <translation type="unfinished">السؤال يحتاج إلى من يوجَّه إليه.</translation>
    </message>
    <message>
        <source>A receiver has no proper key to encrypt to.</source>
        <translation type="unfinished">ليس لأحد المستلمين مفتاح صالح للتشفير.</translation>
    </message>
    <message>
        <source>A reconciliation needs a reason.</source>
        <translation type="unfinished">التوفيق يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>A reference stays as it was given: people quote it.</source>
        <translation type="unfinished">يبقى الرقم المرجعي كما أُعطي: فالناس يستشهدون به.</translation>
    </message>
    <message>
        <source>A reference stays: leave it as it was.</source>
        <translation type="unfinished">الرقم المرجعي لا يتغير: اتركه كما كان.</translation>
    </message>
    <message>
        <source>A roster cannot be read ({fault}).</source>
        <translation type="unfinished">تتعذر قراءة قائمة قيد ({fault}).</translation>
    </message>
    <message>
        <source>A segment is damaged: {what}.</source>
        <translation type="unfinished">مقطع تالف: {what}.</translation>
    </message>
    <message>
        <source>A segment is not signed by the key it names.</source>
        <translation type="unfinished">مقطع غير موقّع بالمفتاح الذي يسميه.</translation>
    </message>
    <message>
        <source>A signed part cannot be read ({fault}).</source>
        <translation type="unfinished">تتعذر قراءة جزء موقّع ({fault}).</translation>
    </message>
    <message>
        <source>A signed part is not in its canonical form.</source>
        <translation type="unfinished">جزء موقّع ليس في صيغته المعيارية.</translation>
    </message>
    <message>
        <source>A signed part is not signed by the one key that it names.</source>
        <translation type="unfinished">جزء موقّع غير موقّع بالمفتاح الوحيد الذي يسميه.</translation>
    </message>
    <message>
        <source>A signed part is of the kind {kind}, not {kind2}.</source>
        <translation type="unfinished">جزء موقّع من نوع {kind} لا {kind2}.</translation>
    </message>
    <message>
        <source>A signed text is no proper JSON ({fault}).</source>
        <translation type="unfinished">نص موقّع ليس JSON سليماً ({fault}).</translation>
    </message>
    <message>
        <source>A signed text is not in its canonical form.</source>
        <translation type="unfinished">نص موقّع ليس في صيغته المعيارية.</translation>
    </message>
    <message>
        <source>A state needs a reason.</source>
        <translation type="unfinished">الحالة تحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>A stored value is not in a form this release knows ({fault}).</source>
        <translation type="unfinished">قيمة محفوظة بصيغة لا يعرفها هذا الإصدار ({fault}).</translation>
    </message>
    <message>
        <source>A value of {lower} {line} is longer than a spreadsheet&apos;s cell holds.</source>
        <translation type="unfinished">قيمة في {lower} {line} أطول مما تتسع له خلية جدول.</translation>
    </message>
    <message>
        <source>Accept them, or mark them as not agreed or withdrawn.</source>
        <translation type="unfinished">اقبلها، أو ضع عليها علامة غير متفق عليها أو مسحوبة.</translation>
    </message>
    <message>
        <source>Add to a set, or take out of it.</source>
        <translation type="unfinished">أضف إلى مجموعة، أو أخرج منها.</translation>
    </message>
    <message>
        <source>An answer is kept with its source.</source>
        <translation type="unfinished">يُحفظ الجواب مع مصدره.</translation>
    </message>
    <message>
        <source>An enrolment request cannot be read ({fault}).</source>
        <translation type="unfinished">تتعذر قراءة طلب تسجيل ({fault}).</translation>
    </message>
    <message>
        <source>An erasure needs a reason.</source>
        <translation type="unfinished">المحو يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>An erasure or an admission is not undone.</source>
        <translation type="unfinished">المحو أو القبول لا يُتراجع عنه.</translation>
    </message>
    <message>
        <source>Another row has the same id.</source>
        <translation type="unfinished">لصف آخر المعرّف نفسه.</translation>
    </message>
    <message>
        <source>Answer it, or settle it with a reason.</source>
        <translation type="unfinished">أجب عنه، أو سوّه مع ذكر السبب.</translation>
    </message>
    <message>
        <source>As {role} you may not decide what is believed.</source>
        <translation type="unfinished">بصفتك {role} ليس لك أن تقرر ما يُصدَّق.</translation>
    </message>
    <message>
        <source>As {role} you may not reconcile this.</source>
        <translation type="unfinished">بصفتك {role} ليس لك أن توفّق هذا.</translation>
    </message>
    <message>
        <source>As {role} you may not take this record back.</source>
        <translation type="unfinished">بصفتك {role} ليس لك أن تسترد هذا السجل.</translation>
    </message>
    <message>
        <source>As {role} you may not write {field}.</source>
        <translation type="unfinished">بصفتك {role} ليس لك أن تكتب {field}.</translation>
    </message>
    <message>
        <source>As {role}{where} you may not write {label} of a {lower}.</source>
        <translation type="unfinished">بصفتك {role}{where} ليس لك أن تكتب {label} في {lower}.</translation>
    </message>
    <message>
        <source>Ask a colleague to read it.</source>
        <translation type="unfinished">اطلب من زميل أن يقرأه.</translation>
    </message>
    <message>
        <source>Ask for a PDF or DOCX file.</source>
        <translation type="unfinished">اطلب ملف PDF أو DOCX.</translation>
    </message>
    <message>
        <source>Ask for a bundle with all rosters.</source>
        <translation type="unfinished">اطلب حزمة فيها كل قوائم القيد.</translation>
    </message>
    <message>
        <source>Ask for a copy without one.</source>
        <translation type="unfinished">اطلب نسخة ليس فيها ذلك.</translation>
    </message>
    <message>
        <source>Ask for a new copy.</source>
        <translation type="unfinished">اطلب نسخة جديدة.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation type="unfinished">اطلب جديداً.</translation>
    </message>
    <message>
        <source>Ask for a new request.</source>
        <translation type="unfinished">اطلب طلباً جديداً.</translation>
    </message>
    <message>
        <source>Ask for a new roster.</source>
        <translation type="unfinished">اطلب قائمة قيد جديدة.</translation>
    </message>
    <message>
        <source>Ask for a request under another id.</source>
        <translation type="unfinished">اطلب طلباً بمعرّف آخر.</translation>
    </message>
    <message>
        <source>Ask for a simpler copy.</source>
        <translation type="unfinished">اطلب نسخة أبسط.</translation>
    </message>
    <message>
        <source>Ask for a simpler copy; a document may be made to do this.</source>
        <translation type="unfinished">اطلب نسخة أبسط؛ فقد تُصنع وثيقة عمداً لإحداث هذا.</translation>
    </message>
    <message>
        <source>Ask for a smaller copy.</source>
        <translation type="unfinished">اطلب نسخة أصغر.</translation>
    </message>
    <message>
        <source>Ask for another copy of it.</source>
        <translation type="unfinished">اطلب نسخة أخرى منه.</translation>
    </message>
    <message>
        <source>Ask for another copy.</source>
        <translation type="unfinished">اطلب نسخة أخرى.</translation>
    </message>
    <message>
        <source>Ask for it in parts.</source>
        <translation type="unfinished">اطلبه في أجزاء.</translation>
    </message>
    <message>
        <source>Ask for the document again.</source>
        <translation type="unfinished">اطلب الوثيقة مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask for the notes again.</source>
        <translation type="unfinished">اطلب الملاحظات مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask its operator, or the secretariat, where that is not expected.</source>
        <translation type="unfinished">اسأل مشغّله أو الأمانة إن لم يكن ذلك متوقعاً.</translation>
    </message>
    <message>
        <source>Ask its sender for a new copy.</source>
        <translation type="unfinished">اطلب من مرسله نسخة جديدة.</translation>
    </message>
    <message>
        <source>Ask its sender to write the bundle again; nothing of it was used.</source>
        <translation type="unfinished">اطلب من مرسلها أن يكتب الحزمة من جديد؛ لم يُستعمل منها شيء.</translation>
    </message>
    <message>
        <source>Ask its writer for an enrolment request.</source>
        <translation type="unfinished">اطلب من كاتبه طلب تسجيل.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation type="unfinished">اسأل أحدهم.</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation type="unfinished">اسأل من له ذلك.</translation>
    </message>
    <message>
        <source>Ask the root keepers for a corrected one.</source>
        <translation type="unfinished">اطلب قائمة مصححة من حفظة الجذر.</translation>
    </message>
    <message>
        <source>Ask the root keepers for a properly signed one.</source>
        <translation type="unfinished">اطلب قائمة موقّعة كما ينبغي من حفظة الجذر.</translation>
    </message>
    <message>
        <source>Ask the secretariat to erase it.</source>
        <translation type="unfinished">اطلب من الأمانة محوه.</translation>
    </message>
    <message>
        <source>Ask the secretariat, or ask for a public copy.</source>
        <translation type="unfinished">اسأل الأمانة، أو اطلب نسخة عامة.</translation>
    </message>
    <message>
        <source>Ask the secretariat.</source>
        <translation type="unfinished">اسأل الأمانة.</translation>
    </message>
    <message>
        <source>Ask them, or write one of your own.</source>
        <translation type="unfinished">اسألهم، أو اكتب نسختك.</translation>
    </message>
    <message>
        <source>Ask to be enrolled here first.</source>
        <translation type="unfinished">اطلب أولاً تسجيلك هنا.</translation>
    </message>
    <message>
        <source>Ask to hear it again.</source>
        <translation type="unfinished">اطلب سماعه مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask who wrote it to hand it over to you.</source>
        <translation type="unfinished">اطلب ممن كتبه أن يسلّمه إليك.</translation>
    </message>
    <message>
        <source>Ask who wrote it.</source>
        <translation type="unfinished">اسأل من كتبه.</translation>
    </message>
    <message>
        <source>Attach a smaller copy.</source>
        <translation type="unfinished">أرفق نسخة أصغر.</translation>
    </message>
    <message>
        <source>Attach it as a statement on the text.</source>
        <translation type="unfinished">أرفقه بوصفه بياناً بشأن النص.</translation>
    </message>
    <message>
        <source>Begin another on the new version of the text.</source>
        <translation type="unfinished">ابدأ غيره على النسخة الجديدة من النص.</translation>
    </message>
    <message>
        <source>Change it instead: its history stays.</source>
        <translation type="unfinished">غيّره بدلاً من ذلك: فتاريخه يبقى.</translation>
    </message>
    <message>
        <source>Change its kind first.</source>
        <translation type="unfinished">غيّر نوعه أولاً.</translation>
    </message>
    <message>
        <source>Change the record instead.</source>
        <translation type="unfinished">غيّر السجل بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Change the text itself, or adopt it first.</source>
        <translation type="unfinished">غيّر النص نفسه، أو اعتمده أولاً.</translation>
    </message>
    <message>
        <source>Change them by hand.</source>
        <translation type="unfinished">غيّرها يدوياً.</translation>
    </message>
    <message>
        <source>Change what it says instead.</source>
        <translation type="unfinished">غيّر ما يقوله بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished">تحقق من اسمه.</translation>
    </message>
    <message>
        <source>Check its reference, or receive it first.</source>
        <translation type="unfinished">تحقق من رقمه المرجعي، أو استلمه أولاً.</translation>
    </message>
    <message>
        <source>Check its reference.</source>
        <translation type="unfinished">تحقق من رقمه المرجعي.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and has space, and that no other program holds the file.</source>
        <translation type="unfinished">تحقق من أن المجلد قابل للكتابة وفيه متسع، وأن لا برنامج آخر يمسك بالملف.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and has space.</source>
        <translation type="unfinished">تحقق من أن المجلد قابل للكتابة وفيه متسع.</translation>
    </message>
    <message>
        <source>Check that there is space, that the file may be written and is whole, and that no other program uses it.  Then try again.</source>
        <translation type="unfinished">تحقق من وجود متسع، ومن أن الملف قابل للكتابة وسليم، ومن أن لا برنامج آخر يستعمله.  ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Check the address, and whether the network asks for something in a browser first.</source>
        <translation type="unfinished">تحقق من العنوان، ومما إذا كانت الشبكة تطلب شيئاً في متصفح أولاً.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished">تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Check the address; give its operator&apos;s certificate with --trust where that is expected.</source>
        <translation type="unfinished">تحقق من العنوان؛ وأعطِ شهادة مشغّله بواسطة --trust إن كان ذلك متوقعاً.</translation>
    </message>
    <message>
        <source>Check the address; tell the secretariat where it is right.</source>
        <translation type="unfinished">تحقق من العنوان؛ وأبلغ الأمانة إن كان صحيحاً.</translation>
    </message>
    <message>
        <source>Check the address; where it is right, the secretariat runs “stocktake roster log-key”.</source>
        <translation type="unfinished">تحقق من العنوان؛ فإن كان صحيحاً تشغّل الأمانة «stocktake roster log-key».</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is in.</source>
        <translation type="unfinished">تحقق من الاسم، ومن أن وحدة التخزين موصولة.</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still there and may be read.</source>
        <translation type="unfinished">تحقق من الاسم، ومن أن وحدة التخزين لا تزال موصولة وتُقرأ.</translation>
    </message>
    <message>
        <source>Check the reference, or receive what is missing first.</source>
        <translation type="unfinished">تحقق من الرقم المرجعي، أو استلم الناقص أولاً.</translation>
    </message>
    <message>
        <source>Check the references.</source>
        <translation type="unfinished">تحقق من الأرقام المرجعية.</translation>
    </message>
    <message>
        <source>Check what you received.</source>
        <translation type="unfinished">تحقق مما استلمته.</translation>
    </message>
    <message>
        <source>Check whether it is enrolled.</source>
        <translation type="unfinished">تحقق مما إذا كان مسجلاً.</translation>
    </message>
    <message>
        <source>Choose a rapporteur or a lead.</source>
        <translation type="unfinished">اختر مقرراً أو مقرراً رئيسياً.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished">اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation type="unfinished">اختر اسماً آخر للنسخة.</translation>
    </message>
    <message>
        <source>Choose another name for the new desk.</source>
        <translation type="unfinished">اختر اسماً آخر للمكتب الجديد.</translation>
    </message>
    <message>
        <source>Choose another threshold.</source>
        <translation type="unfinished">اختر عتبة أخرى.</translation>
    </message>
    <message>
        <source>Choose another, or leave without one.</source>
        <translation type="unfinished">اختر غيره، أو اخرج دونه.</translation>
    </message>
    <message>
        <source>Choose one of several words.</source>
        <translation type="unfinished">اختر إحدى كلمات عدة.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished">اختر أحدها.</translation>
    </message>
    <message>
        <source>Choose the file of its recovery key.</source>
        <translation type="unfinished">اختر ملف مفتاح استعادته.</translation>
    </message>
    <message>
        <source>Choose the file that “stocktake desk new” made.</source>
        <translation type="unfinished">اختر الملف الذي أنشأه «stocktake desk new».</translation>
    </message>
    <message>
        <source>Choose the key file of a root key.</source>
        <translation type="unfinished">اختر ملف مفتاح جذري.</translation>
    </message>
    <message>
        <source>Choose the newer one.</source>
        <translation type="unfinished">اختر الأحدث.</translation>
    </message>
    <message>
        <source>Choose the notes again.</source>
        <translation type="unfinished">اختر الملاحظات مرة أخرى.</translation>
    </message>
    <message>
        <source>Choose what “stocktake export” wrote, or give a mapping file.</source>
        <translation type="unfinished">اختر ما كتبه «stocktake export»، أو أعطِ ملف مقابلة.</translation>
    </message>
    <message>
        <source>Compare it, digit by digit.</source>
        <translation type="unfinished">قارنه رقماً رقماً.</translation>
    </message>
    <message>
        <source>Compare the fingerprint by voice with the secretariat.</source>
        <translation type="unfinished">قارن البصمة مع الأمانة بالصوت.</translation>
    </message>
    <message>
        <source>Compare them in words instead.</source>
        <translation type="unfinished">قارنها بالكلمات بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Conclude it after that, or extend it.</source>
        <translation type="unfinished">اختمه بعد ذلك، أو مدّده.</translation>
    </message>
    <message>
        <source>Consent was withdrawn.</source>
        <translation type="unfinished">سُحبت الموافقة.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or ask its sender to write it once more.</source>
        <translation type="unfinished">انسخه من جديد من حيث جاء، أو اطلب من مرسله أن يكتبه مرة أخرى.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished">صححه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Correct it, or bring in what is missing first.</source>
        <translation type="unfinished">صححه، أو أدخل الناقص أولاً.</translation>
    </message>
    <message>
        <source>Correct the mapping file.</source>
        <translation type="unfinished">صحح ملف المقابلة.</translation>
    </message>
    <message>
        <source>Correct the pack&apos;s file, or ask whoever wrote it for a corrected one.</source>
        <translation type="unfinished">صحح ملف الحزمة، أو اطلب ملفاً مصححاً ممن كتبه.</translation>
    </message>
    <message>
        <source>Correct the table&apos;s header or the mapping file.</source>
        <translation type="unfinished">صحح ترويسة الجدول أو ملف المقابلة.</translation>
    </message>
    <message>
        <source>Correct them, or leave them out by saying so.</source>
        <translation type="unfinished">صححها، أو صرّح بتركها.</translation>
    </message>
    <message>
        <source>Corrections were accepted until {deadline}.</source>
        <translation type="unfinished">كانت التصويبات تُقبل حتى {deadline}.</translation>
    </message>
    <message>
        <source>Decline it, or footnote the summary.</source>
        <translation type="unfinished">ارفضه، أو ضع حاشية في الموجز.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read here.</source>
        <translation type="unfinished">لا تُقرأ هنا وثائق من هذا النوع.</translation>
    </message>
    <message>
        <source>Enrol for less, or leave it to the secretariat and root keepers.</source>
        <translation type="unfinished">سجّل لأقل من ذلك، أو اتركه للأمانة وحفظة الجذر.</translation>
    </message>
    <message>
        <source>Enrol its writer instead, with “stocktake roster approve”.</source>
        <translation type="unfinished">سجّل كاتبه بدلاً من ذلك، بواسطة «stocktake roster approve».</translation>
    </message>
    <message>
        <source>Enrol them first, or check the id.</source>
        <translation type="unfinished">سجّلهم أولاً، أو تحقق من المعرّف.</translation>
    </message>
    <message>
        <source>Entries differ in: {differing}.</source>
        <translation type="unfinished">تتباين القيود في: {differing}.</translation>
    </message>
    <message>
        <source>Entries differed there.</source>
        <translation type="unfinished">تباينت القيود هناك.</translation>
    </message>
    <message>
        <source>Entries on this paragraph differ.</source>
        <translation type="unfinished">تتباين القيود بشأن هذه الفقرة.</translation>
    </message>
    <message>
        <source>Everybody may read this note already.</source>
        <translation type="unfinished">هذه المذكرة يقرؤها الجميع أصلاً.</translation>
    </message>
    <message>
        <source>Everything is kept here, and waits.</source>
        <translation type="unfinished">كل شيء محفوظ هنا، وينتظر.</translation>
    </message>
    <message>
        <source>Everything is kept here.</source>
        <translation type="unfinished">كل شيء محفوظ هنا.</translation>
    </message>
    <message>
        <source>Everything is kept here; nothing more was sent to that registry or taken from it.</source>
        <translation type="unfinished">كل شيء محفوظ هنا؛ ولم يُرسل إلى ذلك السجل ولم يؤخذ منه شيء آخر.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation type="unfinished">صدّر من جديد.</translation>
    </message>
    <message>
        <source>Export as CSV or JSON.</source>
        <translation type="unfinished">صدّر بصيغة CSV أو JSON.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished">املأه.</translation>
    </message>
    <message>
        <source>Give --role and --at, each as often as needed, and --until.</source>
        <translation type="unfinished">أعطِ --role و--at، كلاً منهما بقدر الحاجة، و--until.</translation>
    </message>
    <message>
        <source>Give a later one.</source>
        <translation type="unfinished">أعطِ موعداً لاحقاً.</translation>
    </message>
    <message>
        <source>Give a self-assessment.</source>
        <translation type="unfinished">أعطِ تقييماً ذاتياً.</translation>
    </message>
    <message>
        <source>Give another name or folder.</source>
        <translation type="unfinished">أعطِ اسماً أو مجلداً آخر.</translation>
    </message>
    <message>
        <source>Give another one.</source>
        <translation type="unfinished">أعطِ غيره.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation type="unfinished">أعطِ كل عمود اسماً خاصاً به.</translation>
    </message>
    <message>
        <source>Give it in a sentence.</source>
        <translation type="unfinished">قله في جملة.</translation>
    </message>
    <message>
        <source>Give it in the window, or by --passphrase-fd; a root key&apos;s by --root-passphrase-fd.</source>
        <translation type="unfinished">أعطها في النافذة أو بواسطة --passphrase-fd؛ وعبارة المفتاح الجذري بواسطة --root-passphrase-fd.</translation>
    </message>
    <message>
        <source>Give more digits, as “stocktake quarantine list” shows them.</source>
        <translation type="unfinished">أعطِ أرقاماً أكثر، كما يعرضها «stocktake quarantine list».</translation>
    </message>
    <message>
        <source>Give more digits; what is on record is no note any more.</source>
        <translation type="unfinished">أعطِ أرقاماً أكثر؛ فما دُوّن رسمياً لم يعد مذكرة.</translation>
    </message>
    <message>
        <source>Give the cut as the printed copy names it, or a day.</source>
        <translation type="unfinished">أعطِ المقطع الزمني كما تسميه النسخة المطبوعة، أو يوماً.</translation>
    </message>
    <message>
        <source>Give the cycle its template and its end first.</source>
        <translation type="unfinished">أعطِ الدورة قالبها ونهايتها أولاً.</translation>
    </message>
    <message>
        <source>Give the day on which it is due.</source>
        <translation type="unfinished">أعطِ يوم الاستحقاق.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation type="unfinished">أعطِ اليوم.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s fingerprint.</source>
        <translation type="unfinished">أعطِ بصمة السجل.</translation>
    </message>
    <message>
        <source>Give them as a list.</source>
        <translation type="unfinished">أعطها في قائمة.</translation>
    </message>
    <message>
        <source>Give your name and role to make a request.</source>
        <translation type="unfinished">أعطِ اسمك ودورك لإعداد طلب.</translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation type="unfinished">أعطِ عبارة مرورك.</translation>
    </message>
    <message>
        <source>Go on at any time.</source>
        <translation type="unfinished">تابع متى شئت.</translation>
    </message>
    <message>
        <source>Hand it over to a person.</source>
        <translation type="unfinished">سلّمه إلى شخص.</translation>
    </message>
    <message>
        <source>Hand over without encryption, on a stick that is encrypted itself.</source>
        <translation type="unfinished">سلّم دون تشفير على وحدة تخزين مشفرة هي نفسها.</translation>
    </message>
    <message>
        <source>If somebody wrote to it since, reconcile that, or reinstate it.</source>
        <translation type="unfinished">إذا كتب فيه أحد منذ ذلك الحين فوفّق ذلك، أو أعد إثباته.</translation>
    </message>
    <message>
        <source>Import the whole folder.</source>
        <translation type="unfinished">استورد المجلد كله.</translation>
    </message>
    <message>
        <source>Install the newer release and receive it again.</source>
        <translation type="unfinished">ثبّت الإصدار الأحدث واستلمه مرة أخرى.</translation>
    </message>
    <message>
        <source>Issue a corrigendum, an addendum or a revision.</source>
        <translation type="unfinished">أصدر تصويباً أو إضافة أو تنقيحاً.</translation>
    </message>
    <message>
        <source>It changes nothing but its dates.</source>
        <translation type="unfinished">لا يغيّر إلا تواريخه.</translation>
    </message>
    <message>
        <source>It does not verify.</source>
        <translation type="unfinished">لا يثبت عند التحقق.</translation>
    </message>
    <message>
        <source>It has no id of a record.</source>
        <translation type="unfinished">ليس له معرّف سجل.</translation>
    </message>
    <message>
        <source>It has {cells} cells where the header has {header}.</source>
        <translation type="unfinished">فيه {cells} خلية حيث في الترويسة {header}.</translation>
    </message>
    <message>
        <source>It holds a formula, not its result.</source>
        <translation type="unfinished">فيه صيغة حسابية لا نتيجتها.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation type="unfinished">يُحفظ كما هو.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">هو محفوظ.</translation>
    </message>
    <message>
        <source>It is not here.</source>
        <translation type="unfinished">ليس هنا.</translation>
    </message>
    <message>
        <source>It is not what an export keeps of a file.</source>
        <translation type="unfinished">ليس ما يحفظه التصدير من ملف.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation type="unfinished">هو مسحوب.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation type="unfinished">هو كذلك أصلاً.</translation>
    </message>
    <message>
        <source>It was left alone.</source>
        <translation type="unfinished">تُرك كما هو.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">أُوقف.</translation>
    </message>
    <message>
        <source>It was withdrawn by somebody who had not seen what others wrote: {fields}.</source>
        <translation type="unfinished">سحبه من لم يرَ ما كتبه آخرون: {fields}.</translation>
    </message>
    <message>
        <source>Its entries differ: they are reconciled first.</source>
        <translation type="unfinished">قيوده متباينة: يوفَّق بينها أولاً.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished">أبقِ أحدهما.</translation>
    </message>
    <message>
        <source>Keep the file: nothing of it was taken in, and nothing here was changed.</source>
        <translation type="unfinished">احتفظ بالملف: لم يؤخذ منه شيء، ولم يتغير هنا شيء.</translation>
    </message>
    <message>
        <source>Kept for {months} months after the {after}, as the pack says.</source>
        <translation type="unfinished">يُحفظ {months} شهراً بعد {after}، كما تقول الحزمة.</translation>
    </message>
    <message>
        <source>Leave it as it was.</source>
        <translation type="unfinished">اتركه كما كان.</translation>
    </message>
    <message>
        <source>Leave it out, sit in a session of your mandate, or ask somebody who may.</source>
        <translation type="unfinished">اتركه، أو اجلس في جلسة من ولايتك، أو اسأل من له ذلك.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished">اتركه.</translation>
    </message>
    <message>
        <source>Leave it to the secretariat.</source>
        <translation type="unfinished">اتركه للأمانة.</translation>
    </message>
    <message>
        <source>Leave that column as it was.</source>
        <translation type="unfinished">اترك ذلك العمود كما كان.</translation>
    </message>
    <message>
        <source>Line {expected} is not as it was printed.</source>
        <translation type="unfinished">السطر {expected} ليس كما طُبع.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation type="unfinished">انظر فيه مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at its record and field.</source>
        <translation type="unfinished">انظر في سجله وحقله.</translation>
    </message>
    <message>
        <source>Look at the differing entries again.</source>
        <translation type="unfinished">انظر في القيود المتباينة مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished">انظر في القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at the record again.</source>
        <translation type="unfinished">انظر في السجل مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at what it would do now, and decide.</source>
        <translation type="unfinished">انظر فيما سيفعله الآن، ثم قرر.</translation>
    </message>
    <message>
        <source>Look for it among the open notes.</source>
        <translation type="unfinished">ابحث عنها بين الملاحظات المفتوحة.</translation>
    </message>
    <message>
        <source>Look there for a quotation mark that does not close, or is not doubled.</source>
        <translation type="unfinished">ابحث هناك عن علامة اقتباس لا تُغلق أو غير مضاعفة.</translation>
    </message>
    <message>
        <source>Make another desk for another registry.</source>
        <translation type="unfinished">أنشئ مكتباً آخر لسجل آخر.</translation>
    </message>
    <message>
        <source>Make one with “stocktake desk new”, or check the name.</source>
        <translation type="unfinished">أنشئ مكتباً بواسطة «stocktake desk new»، أو تحقق من الاسم.</translation>
    </message>
    <message>
        <source>Make room, or use another stick.</source>
        <translation type="unfinished">أفسح مكاناً، أو استعمل وحدة تخزين أخرى.</translation>
    </message>
    <message>
        <source>Name the key whose last header this is.</source>
        <translation type="unfinished">سمِّ المفتاح الذي هذه آخر ترويسة له.</translation>
    </message>
    <message>
        <source>Name the officer&apos;s key in full.</source>
        <translation type="unfinished">سمِّ مفتاح المسؤول كاملاً.</translation>
    </message>
    <message>
        <source>Name the paragraph in it.</source>
        <translation type="unfinished">سمِّ الفقرة فيه.</translation>
    </message>
    <message>
        <source>Name the party concerned.</source>
        <translation type="unfinished">سمِّ الطرف المعني.</translation>
    </message>
    <message>
        <source>Narrow the list, and do it in several acts.</source>
        <translation type="unfinished">ضيّق القائمة، وافعل ذلك في عدة خطوات.</translation>
    </message>
    <message>
        <source>New records come in by a mapping file.</source>
        <translation type="unfinished">تدخل السجلات الجديدة بملف مقابلة.</translation>
    </message>
    <message>
        <source>No delegation of yours allows that.</source>
        <translation type="unfinished">لا تفويض لك يجيز ذلك.</translation>
    </message>
    <message>
        <source>No entries for {field} differ in which “{person}” wrote one value.</source>
        <translation type="unfinished">لا قيود متباينة في {field} كتب «{person}» قيمة فيها.</translation>
    </message>
    <message>
        <source>No header of that key begins with “{last_header}”.</source>
        <translation type="unfinished">لا ترويسة لذلك المفتاح تبدأ بـ «{last_header}».</translation>
    </message>
    <message>
        <source>No key that is not revoked already is meant by “{whom}”.</source>
        <translation type="unfinished">لا يُقصد بـ «{whom}» مفتاح لم يُلغَ بعد.</translation>
    </message>
    <message>
        <source>No key that is not revoked is meant by “{officer}”.</source>
        <translation type="unfinished">لا يُقصد بـ «{officer}» مفتاح غير ملغى.</translation>
    </message>
    <message>
        <source>No one header here begins with “{word}”.</source>
        <translation type="unfinished">لا ترويسة واحدة هنا تبدأ بـ «{word}».</translation>
    </message>
    <message>
        <source>Nobody has keys on this desk yet.</source>
        <translation type="unfinished">ليس لأحد مفاتيح على هذا المكتب بعد.</translation>
    </message>
    <message>
        <source>Nobody is enrolled at a venue as “{whom}”.</source>
        <translation type="unfinished">لا أحد مسجل في المكان باسم «{whom}».</translation>
    </message>
    <message>
        <source>Nothing here has this reference.</source>
        <translation type="unfinished">لا شيء هنا له هذا الرقم المرجعي.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in, and nothing here was changed.</source>
        <translation type="unfinished">لم يؤخذ منه شيء، ولم يتغير هنا شيء.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation type="unfinished">لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>Nothing of this is left to be done.</source>
        <translation type="unfinished">لم يبقَ من هذا شيء يُفعل.</translation>
    </message>
    <message>
        <source>Nothing stands against this withdrawal any more.</source>
        <translation type="unfinished">لم يعد شيء يعارض هذا السحب.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left there, and this desk still has everything.</source>
        <translation type="unfinished">لم يُترك هناك شيء ناقص، وما زال كل شيء على هذا المكتب.</translation>
    </message>
    <message>
        <source>Nothing was adopted.</source>
        <translation type="unfinished">لم يُعتمد شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed; the document was read in a process of its own, which has been ended.</source>
        <translation type="unfinished">لم يتغير شيء؛ قُرئت الوثيقة في عملية مستقلة أُنهيت.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished">لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished">لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Nothing was written, and this desk still has everything.</source>
        <translation type="unfinished">لم يُكتب شيء، وما زال كل شيء على هذا المكتب.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished">لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Only a PDF takes PDF annotations.</source>
        <translation type="unfinished">لا يقبل تعليقات PDF إلا ملف PDF.</translation>
    </message>
    <message>
        <source>Only a joint assessment is signed by both sides.</source>
        <translation type="unfinished">لا يوقّع الجانبان إلا تقييماً مشتركاً.</translation>
    </message>
    <message>
        <source>Only an adopted document gets a later one.</source>
        <translation type="unfinished">لا تكون وثيقة لاحقة إلا لوثيقة معتمدة.</translation>
    </message>
    <message>
        <source>Only members of the secretariat&apos;s group can open sealed values.</source>
        <translation type="unfinished">لا يفتح القيم المختومة إلا أعضاء مجموعة الأمانة.</translation>
    </message>
    <message>
        <source>Only records of one kind, which everybody may read, are the same or distinct.</source>
        <translation type="unfinished">لا تكون متطابقة أو متمايزة إلا سجلات من نوع واحد يقرؤها الجميع.</translation>
    </message>
    <message>
        <source>Only the desk gives references.</source>
        <translation type="unfinished">المكتب وحده يعطي الأرقام المرجعية.</translation>
    </message>
    <message>
        <source>Only the officer who enrolled them, and the secretariat, may take it back.</source>
        <translation type="unfinished">لا يسترده إلا المسؤول الذي سجّلهم والأمانة.</translation>
    </message>
    <message>
        <source>Only who wrote a note may withdraw it.</source>
        <translation type="unfinished">لا يسحب المذكرة إلا من كتبها.</translation>
    </message>
    <message>
        <source>Only who wrote it may change {label}.</source>
        <translation type="unfinished">لا يغيّر {label} إلا من كتبه.</translation>
    </message>
    <message>
        <source>Open it with that release.</source>
        <translation type="unfinished">افتحه بذلك الإصدار.</translation>
    </message>
    <message>
        <source>Open them one by one.</source>
        <translation type="unfinished">افتحها واحداً واحداً.</translation>
    </message>
    <message>
        <source>Part it into several files with the same header.</source>
        <translation type="unfinished">قسّمه إلى عدة ملفات بالترويسة نفسها.</translation>
    </message>
    <message>
        <source>Part it into several workbooks.</source>
        <translation type="unfinished">قسّمه إلى عدة مصنفات.</translation>
    </message>
    <message>
        <source>Please answer by {until}.</source>
        <translation type="unfinished">يرجى الجواب قبل {until}.</translation>
    </message>
    <message>
        <source>Please answer in writing.</source>
        <translation type="unfinished">يرجى الجواب كتابة.</translation>
    </message>
    <message>
        <source>Proposals are on the table for: {open_}.</source>
        <translation type="unfinished">هناك اقتراحات مطروحة بشأن: {open_}.</translation>
    </message>
    <message>
        <source>Put on record {on}, outside {opens} to {closes}.</source>
        <translation type="unfinished">دُوّن في {on}، خارج المدة من {opens} إلى {closes}.</translation>
    </message>
    <message>
        <source>Put the answer on record first, with its source.</source>
        <translation type="unfinished">دوّن الجواب أولاً مع مصدره.</translation>
    </message>
    <message>
        <source>Put the original on record first.</source>
        <translation type="unfinished">دوّن الأصل أولاً.</translation>
    </message>
    <message>
        <source>Receive a bundle that carries it.</source>
        <translation type="unfinished">استلم حزمة تحمله.</translation>
    </message>
    <message>
        <source>Receive a bundle with the roster first.</source>
        <translation type="unfinished">استلم أولاً حزمة فيها قائمة القيد.</translation>
    </message>
    <message>
        <source>Receive it again from another desk.</source>
        <translation type="unfinished">استلمه مرة أخرى من مكتب آخر.</translation>
    </message>
    <message>
        <source>Receive it first, or say “none”.</source>
        <translation type="unfinished">استلمه أولاً، أو قل «none».</translation>
    </message>
    <message>
        <source>Receive it first.</source>
        <translation type="unfinished">استلمه أولاً.</translation>
    </message>
    <message>
        <source>Receive the kit first.</source>
        <translation type="unfinished">استلم العدّة أولاً.</translation>
    </message>
    <message>
        <source>Receive the meeting kit first.</source>
        <translation type="unfinished">استلم عدّة الاجتماع أولاً.</translation>
    </message>
    <message>
        <source>Receive the meeting kit, or found a registry.</source>
        <translation type="unfinished">استلم عدّة الاجتماع، أو أسّس سجلاً.</translation>
    </message>
    <message>
        <source>Receive the roster first.</source>
        <translation type="unfinished">استلم قائمة القيد أولاً.</translation>
    </message>
    <message>
        <source>Receive what is missing first.</source>
        <translation type="unfinished">استلم الناقص أولاً.</translation>
    </message>
    <message>
        <source>Receive what it signed since; if that is lost, restore without it and run “stocktake keys replace”.</source>
        <translation type="unfinished">استلم ما وقّعه منذ ذلك الحين؛ فإن فُقد فاستعده دونه وشغّل «stocktake keys replace».</translation>
    </message>
    <message>
        <source>Reconcile them before the export, or put one value here.</source>
        <translation type="unfinished">وفّق بينها قبل التصدير، أو ضع قيمة واحدة هنا.</translation>
    </message>
    <message>
        <source>Reconcile them first.</source>
        <translation type="unfinished">وفّق بينها أولاً.</translation>
    </message>
    <message>
        <source>Reconcile these entries one by one.</source>
        <translation type="unfinished">وفّق بين هذه القيود واحداً واحداً.</translation>
    </message>
    <message>
        <source>Records and the packs that are already here stay as they are.</source>
        <translation type="unfinished">السجلات والحزم الموجودة هنا تبقى كما هي.</translation>
    </message>
    <message>
        <source>Records come back with the references that desks once gave them, which only the secretariat may do.</source>
        <translation type="unfinished">تعود السجلات بالأرقام المرجعية التي أعطتها المكاتب من قبل، وليس ذلك إلا للأمانة.</translation>
    </message>
    <message>
        <source>Records of the kind {type_} do not follow from what is kept: run “stocktake desk rebuild”.</source>
        <translation type="unfinished">السجلات من نوع {type_} لا تنتج مما هو محفوظ: شغّل «stocktake desk rebuild».</translation>
    </message>
    <message>
        <source>Reinstate it first, with a reason, if it stands after all.</source>
        <translation type="unfinished">أعد إثباته أولاً مع ذكر السبب إن كان قائماً رغم كل شيء.</translation>
    </message>
    <message>
        <source>Reject the other branch first: “stocktake quarantine list” shows both.</source>
        <translation type="unfinished">ارفض الفرع الآخر أولاً: «stocktake quarantine list» يعرضهما.</translation>
    </message>
    <message>
        <source>Restore it from its backup, or name it whole.</source>
        <translation type="unfinished">استعده من نسخته الاحتياطية، أو سمّه كاملاً.</translation>
    </message>
    <message>
        <source>Restore it from its backup.</source>
        <translation type="unfinished">استعده من نسخته الاحتياطية.</translation>
    </message>
    <message>
        <source>Restore the key from its backup.</source>
        <translation type="unfinished">استعد المفتاح من نسخته الاحتياطية.</translation>
    </message>
    <message>
        <source>Review notes belong to a review team, and you are in none.</source>
        <translation type="unfinished">ملاحظات الاستعراض تخص فريق استعراض، ولست في أي فريق.</translation>
    </message>
    <message>
        <source>Revoke its key instead, with “stocktake roster revoke”.</source>
        <translation type="unfinished">ألغِ مفتاحه بدلاً من ذلك، بواسطة «stocktake roster revoke».</translation>
    </message>
    <message>
        <source>Revoke its key with a lower position in the log instead.</source>
        <translation type="unfinished">ألغِ مفتاحه بدلاً من ذلك عند موضع أسبق في السجل الزمني.</translation>
    </message>
    <message>
        <source>Roster {number} does not follow on {number2}.</source>
        <translation type="unfinished">قائمة القيد {number} لا تلي {number2}.</translation>
    </message>
    <message>
        <source>Roster {number} is not signed by enough root keys.</source>
        <translation type="unfinished">قائمة القيد {number} لم يوقّعها عدد كافٍ من المفاتيح الجذرية.</translation>
    </message>
    <message>
        <source>Roster {number} names another predecessor.</source>
        <translation type="unfinished">قائمة القيد {number} تسمي سابقة أخرى.</translation>
    </message>
    <message>
        <source>Row {number} has the same key and says something else.</source>
        <translation type="unfinished">للصف {number} المفتاح نفسه ويقول شيئاً آخر.</translation>
    </message>
    <message>
        <source>Row {number} of {name}, which begins in line {line}, cannot be read ({fault}).</source>
        <translation type="unfinished">تتعذر قراءة الصف {number} من {name} الذي يبدأ في السطر {line} ({fault}).</translation>
    </message>
    <message>
        <source>Run “stocktake enrol request” first.</source>
        <translation type="unfinished">شغّل «stocktake enrol request» أولاً.</translation>
    </message>
    <message>
        <source>Save it again as XLSX or CSV and import that.</source>
        <translation type="unfinished">احفظه مجدداً بصيغة XLSX أو CSV واستورد ذلك.</translation>
    </message>
    <message>
        <source>Save it again as “CSV UTF-8” (in LibreOffice: character set “Unicode (UTF-8)”) and import that.</source>
        <translation type="unfinished">احفظه مجدداً بصيغة «CSV UTF-8» (في LibreOffice: مجموعة المحارف «Unicode (UTF-8)») واستورد ذلك.</translation>
    </message>
    <message>
        <source>Save the one that is meant as a workbook of its own, or as CSV.</source>
        <translation type="unfinished">احفظ الورقة المقصودة مصنفاً مستقلاً، أو بصيغة CSV.</translation>
    </message>
    <message>
        <source>Save the table with values only.</source>
        <translation type="unfinished">احفظ الجدول بالقيم وحدها.</translation>
    </message>
    <message>
        <source>Say in a sentence how you know; everybody can read it.</source>
        <translation type="unfinished">قل في جملة كيف عرفت؛ ويقرؤها الجميع.</translation>
    </message>
    <message>
        <source>Say in a sentence why it is let in or turned away.</source>
        <translation type="unfinished">قل في جملة لماذا يُقبل أو يُرد.</translation>
    </message>
    <message>
        <source>Say in a sentence why this value stands.</source>
        <translation type="unfinished">قل في جملة لماذا تثبت هذه القيمة.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation type="unfinished">قل السبب في جملة.</translation>
    </message>
    <message>
        <source>Say in a sentence why; do not repeat the value.</source>
        <translation type="unfinished">قل السبب في جملة؛ ولا تكرر القيمة.</translation>
    </message>
    <message>
        <source>Say the other word instead.</source>
        <translation type="unfinished">قل الكلمة الأخرى بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Say what became of that key with --old: retired, lost or compromised.</source>
        <translation type="unfinished">قل بواسطة --old ما آل إليه ذلك المفتاح: retired أو lost أو compromised.</translation>
    </message>
    <message>
        <source>Say what was answered, and in which letter.</source>
        <translation type="unfinished">قل بماذا أُجيب، وفي أي رسالة.</translation>
    </message>
    <message>
        <source>Say which there are, or “none”, in “interests”.</source>
        <translation type="unfinished">قل ما هي، أو «none»، في «interests».</translation>
    </message>
    <message>
        <source>Scopes are registry, region/CODE, review/ID or review/ID/team/ID: small letters, digits, hyphens.</source>
        <translation type="unfinished">النطاقات هي registry أو region/CODE أو review/ID أو review/ID/team/ID: أحرف صغيرة وأرقام وشرطات.</translation>
    </message>
    <message>
        <source>See who wrote them.</source>
        <translation type="unfinished">انظر من كتبها.</translation>
    </message>
    <message>
        <source>See “stocktake conflicts list”.</source>
        <translation type="unfinished">انظر «stocktake conflicts list».</translation>
    </message>
    <message>
        <source>See “stocktake roster show”.</source>
        <translation type="unfinished">انظر «stocktake roster show».</translation>
    </message>
    <message>
        <source>Segment {name}: its header is not the one it is filed under.</source>
        <translation type="unfinished">المقطع {name}: ترويسته ليست التي حُفظ تحتها.</translation>
    </message>
    <message>
        <source>Segment {name}: the segment before it ({previous}) is not here.</source>
        <translation type="unfinished">المقطع {name}: المقطع السابق له ({previous}) ليس هنا.</translation>
    </message>
    <message>
        <source>Several people have withdrawn this record.</source>
        <translation type="unfinished">سحب هذا السجل عدة أشخاص.</translation>
    </message>
    <message>
        <source>Short, speakable, unique: the desk&apos;s mark and a number.</source>
        <translation type="unfinished">قصير وسهل النطق وفريد: الرمز المميز للمكتب ورقم.</translation>
    </message>
    <message>
        <source>Sit in your own role, receive the newest roster, and try again.</source>
        <translation type="unfinished">اجلس في دورك، واستلم أحدث قائمة قيد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Somebody has built on your last change since.</source>
        <translation type="unfinished">بنى أحدهم على تغييرك الأخير منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Something else has written to this desk meanwhile.</source>
        <translation type="unfinished">كتب شيء آخر على هذا المكتب في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Something else was put on record meanwhile.</source>
        <translation type="unfinished">دُوّن شيء آخر في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Split between two words.</source>
        <translation type="unfinished">اقسم بين كلمتين.</translation>
    </message>
    <message>
        <source>Submissions come as {known}.</source>
        <translation type="unfinished">تأتي التقديمات بصيغة {known}.</translation>
    </message>
    <message>
        <source>Take it from “stocktake registry show”: 64 digits.</source>
        <translation type="unfinished">خذها من «stocktake registry show»: 64 رقماً.</translation>
    </message>
    <message>
        <source>Take one of: {known}.</source>
        <translation type="unfinished">خذ واحداً من: {known}.</translation>
    </message>
    <message>
        <source>Take your seat, or give --passphrase-fd, and try again.</source>
        <translation type="unfinished">اشغل مقعدك، أو أعطِ --passphrase-fd، وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Tell the root keepers at once.</source>
        <translation type="unfinished">أبلغ حفظة الجذر فوراً.</translation>
    </message>
    <message>
        <source>Tell the root keepers at once; do not take anything else from this source.</source>
        <translation type="unfinished">أبلغ حفظة الجذر فوراً؛ ولا تأخذ شيئاً آخر من هذا المصدر.</translation>
    </message>
    <message>
        <source>Tell the secretariat and the root keepers at once, and keep this desk as it is: it holds the proof.</source>
        <translation type="unfinished">أبلغ الأمانة وحفظة الجذر فوراً، وأبقِ هذا المكتب كما هو: ففيه الدليل.</translation>
    </message>
    <message>
        <source>Tell the secretariat.</source>
        <translation type="unfinished">أبلغ الأمانة.</translation>
    </message>
    <message>
        <source>Tell the secretariat: it holds far more than it seems, and whoever wrote it may have meant harm.</source>
        <translation type="unfinished">أبلغ الأمانة: فيه أكثر بكثير مما يبدو، وربما قصد كاتبه الضرر.</translation>
    </message>
    <message>
        <source>The PIN is not the right one.</source>
        <translation type="unfinished">رمز PIN ليس الصحيح.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often: your key is locked again.</source>
        <translation type="unfinished">أُدخل رمز PIN خطأً مرات كثيرة: أُقفل مفتاحك من جديد.</translation>
    </message>
    <message>
        <source>The adopted text stays as it is.</source>
        <translation type="unfinished">يبقى النص المعتمد كما هو.</translation>
    </message>
    <message>
        <source>The certificate of the registry is not to be trusted ({verify_message}).</source>
        <translation type="unfinished">شهادة السجل لا يوثق بها ({verify_message}).</translation>
    </message>
    <message>
        <source>The copy could not be written ({fault}).</source>
        <translation type="unfinished">تعذرت كتابة النسخة ({fault}).</translation>
    </message>
    <message>
        <source>The deadline had passed by then.</source>
        <translation type="unfinished">كانت المهلة قد انقضت حينئذ.</translation>
    </message>
    <message>
        <source>The desk at {path} cannot be read ({fault}).</source>
        <translation type="unfinished">تتعذر قراءة المكتب في {path} ({fault}).</translation>
    </message>
    <message>
        <source>The desk at {path} cannot be used ({fault}).</source>
        <translation type="unfinished">يتعذر استعمال المكتب في {path} ({fault}).</translation>
    </message>
    <message>
        <source>The desk has changed since this import was planned.</source>
        <translation type="unfinished">تغير المكتب منذ التخطيط لهذا الاستيراد.</translation>
    </message>
    <message>
        <source>The desk itself is as it was.</source>
        <translation type="unfinished">المكتب نفسه كما كان.</translation>
    </message>
    <message>
        <source>The document has more than {pages} pages.</source>
        <translation type="unfinished">في الوثيقة أكثر من {pages} صفحة.</translation>
    </message>
    <message>
        <source>The document is damaged, or is not what its name says ({fault}).</source>
        <translation type="unfinished">الوثيقة تالفة، أو ليست ما يقوله اسمها ({fault}).</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation type="unfinished">الوثيقة مقفلة بكلمة سر.</translation>
    </message>
    <message>
        <source>The document is no text, whatever its name says.</source>
        <translation type="unfinished">الوثيقة ليست نصاً، أياً كان اسمها.</translation>
    </message>
    <message>
        <source>The document itself is not on this desk.</source>
        <translation type="unfinished">الوثيقة نفسها ليست على هذا المكتب.</translation>
    </message>
    <message>
        <source>The document needs more than a document may, or is damaged.</source>
        <translation type="unfinished">تحتاج الوثيقة إلى أكثر مما يُسمح لوثيقة، أو هي تالفة.</translation>
    </message>
    <message>
        <source>The document took longer than {g} seconds to read.</source>
        <translation type="unfinished">استغرقت قراءة الوثيقة أكثر من {g} ثانية.</translation>
    </message>
    <message>
        <source>The document unpacks to more than a document may.</source>
        <translation type="unfinished">تنفك الوثيقة إلى أكثر مما يُسمح لوثيقة.</translation>
    </message>
    <message>
        <source>The entries for {name} of this record do not differ.</source>
        <translation type="unfinished">القيود في {name} لهذا السجل غير متباينة.</translation>
    </message>
    <message>
        <source>The file holds no sound W3C annotations ({why}).</source>
        <translation type="unfinished">ليس في الملف تعليقات W3C سليمة ({why}).</translation>
    </message>
    <message>
        <source>The file is no JSON ({fault}).</source>
        <translation type="unfinished">الملف ليس JSON ({fault}).</translation>
    </message>
    <message>
        <source>The file of the adopted text is damaged.</source>
        <translation type="unfinished">ملف النص المعتمد تالف.</translation>
    </message>
    <message>
        <source>The file {name} is not what it was.</source>
        <translation type="unfinished">الملف {name} لم يعد كما كان.</translation>
    </message>
    <message>
        <source>The file {sha}… is not beside the table.</source>
        <translation type="unfinished">الملف {sha}… ليس بجانب الجدول.</translation>
    </message>
    <message>
        <source>The first roster is missing.</source>
        <translation type="unfinished">قائمة القيد الأولى ناقصة.</translation>
    </message>
    <message>
        <source>The framework pack cannot be used: {faults}.</source>
        <translation type="unfinished">يتعذر استعمال حزمة الإطار: {faults}.</translation>
    </message>
    <message>
        <source>The group&apos;s key does not open with yours.</source>
        <translation type="unfinished">مفتاح المجموعة لا ينفتح بمفتاحك.</translation>
    </message>
    <message>
        <source>The header of {name} names “{repeated}” more than once.</source>
        <translation type="unfinished">ترويسة {name} تسمي «{repeated}» أكثر من مرة.</translation>
    </message>
    <message>
        <source>The key file asks for more work than is sane.</source>
        <translation type="unfinished">ملف المفتاح يطلب عملاً يفوق المعقول.</translation>
    </message>
    <message>
        <source>The key file does not open.</source>
        <translation type="unfinished">ملف المفتاح لا ينفتح.</translation>
    </message>
    <message>
        <source>The key file holds another key than it says.</source>
        <translation type="unfinished">في ملف المفتاح مفتاح غير الذي يذكره.</translation>
    </message>
    <message>
        <source>The key file is damaged ({fault}).</source>
        <translation type="unfinished">ملف المفتاح تالف ({fault}).</translation>
    </message>
    <message>
        <source>The key is empty, so the record could not be found again.</source>
        <translation type="unfinished">المفتاح فارغ، فلا يمكن العثور على السجل ثانية.</translation>
    </message>
    <message>
        <source>The new deadline is not after the one there is.</source>
        <translation type="unfinished">المهلة الجديدة ليست بعد المهلة القائمة.</translation>
    </message>
    <message>
        <source>The newest header of this key that is here is another one.</source>
        <translation type="unfinished">أحدث ترويسة لهذا المفتاح هنا هي غيرها.</translation>
    </message>
    <message>
        <source>The page did not come whole.</source>
        <translation type="unfinished">لم تصل الصفحة كاملة.</translation>
    </message>
    <message>
        <source>The paragraph of this proposal is not here.</source>
        <translation type="unfinished">فقرة هذا الاقتراح ليست هنا.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">عبارة المرور فارغة.</translation>
    </message>
    <message>
        <source>The passphrase is not the right one.</source>
        <translation type="unfinished">عبارة المرور ليست الصحيحة.</translation>
    </message>
    <message>
        <source>The record has another reference here.</source>
        <translation type="unfinished">للسجل هنا رقم مرجعي آخر.</translation>
    </message>
    <message>
        <source>The registry at this address is another one.</source>
        <translation type="unfinished">السجل في هذا العنوان سجل آخر.</translation>
    </message>
    <message>
        <source>The registry at {address} cannot be reached now.</source>
        <translation type="unfinished">يتعذر الآن بلوغ السجل في {address}.</translation>
    </message>
    <message>
        <source>The registry does not take this device&apos;s signature.</source>
        <translation type="unfinished">لا يقبل السجل توقيع هذا الجهاز.</translation>
    </message>
    <message>
        <source>The registry gave a receipt that proves nothing.</source>
        <translation type="unfinished">أعطى السجل إيصالاً لا يثبت شيئاً.</translation>
    </message>
    <message>
        <source>The registry keeps this device&apos;s enrolment request until the secretariat grants it.</source>
        <translation type="unfinished">يحفظ السجل طلب تسجيل هذا الجهاز إلى أن تمنحه الأمانة.</translation>
    </message>
    <message>
        <source>The registry refused ({status_code}{else}{said}).</source>
        <translation type="unfinished">رفض السجل ({status_code}{else}{said}).</translation>
    </message>
    <message>
        <source>The registry there does not sign its log with the key that the roster names.</source>
        <translation type="unfinished">السجل هناك لا يوقّع سجله الزمني بالمفتاح الذي تسميه قائمة القيد.</translation>
    </message>
    <message>
        <source>The registry was not reached; {waits} segments wait here, and nothing is lost.</source>
        <translation type="unfinished">تعذر بلوغ السجل؛ تنتظر هنا {waits} مقاطع، ولم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The registry&apos;s log is not the one it was: of {size} entries this desk was told another root.</source>
        <translation type="unfinished">السجل الزمني لم يعد كما كان: فقد أُبلغ هذا المكتب بجذر آخر لـ {size} قيداً.</translation>
    </message>
    <message>
        <source>The request does not say which paragraph it is about.</source>
        <translation type="unfinished">لا يذكر الطلب أي فقرة يتعلق بها.</translation>
    </message>
    <message>
        <source>The request is for another registry.</source>
        <translation type="unfinished">الطلب موجه إلى سجل آخر.</translation>
    </message>
    <message>
        <source>The request is not signed as it must be.</source>
        <translation type="unfinished">الطلب غير موقّع كما يجب.</translation>
    </message>
    <message>
        <source>The roster here knows nobody by the id “{receiver}”.</source>
        <translation type="unfinished">لا تعرف قائمة القيد هنا أحداً بالمعرّف «{receiver}».</translation>
    </message>
    <message>
        <source>The roster here knows nobody to encrypt to as “{receiver}”.</source>
        <translation type="unfinished">لا تعرف قائمة القيد هنا أحداً يُشفَّر له باسم «{receiver}».</translation>
    </message>
    <message>
        <source>The second reader is somebody else.</source>
        <translation type="unfinished">القارئ الثاني شخص آخر.</translation>
    </message>
    <message>
        <source>The sheet is not complete.</source>
        <translation type="unfinished">الورقة غير مكتملة.</translation>
    </message>
    <message>
        <source>The silence lasts until {one}.</source>
        <translation type="unfinished">يستمر الصمت حتى {one}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used ({fault}).</source>
        <translation type="unfinished">يتعذر استعمال حافظة مفاتيح النظام ({fault}).</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the key.</source>
        <translation type="unfinished">لم تحفظ حافظة مفاتيح النظام المفتاح.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not hold this key.</source>
        <translation type="unfinished">ليس هذا المفتاح في حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation type="unfinished">حافظة مفاتيح النظام مقفلة.</translation>
    </message>
    <message>
        <source>The values that differ are not for everybody, and are not written here.</source>
        <translation type="unfinished">القيم المتباينة ليست للجميع، ولا تُكتب هنا.</translation>
    </message>
    <message>
        <source>The words that this proposal concerns no longer stand in the paragraph.</source>
        <translation type="unfinished">الكلمات التي يتعلق بها هذا الاقتراح لم تعد في الفقرة.</translation>
    </message>
    <message>
        <source>The {table} {name} is not what it was when it was kept.</source>
        <translation type="unfinished">‏{table} {name} لم يعد كما كان حين حُفظ.</translation>
    </message>
    <message>
        <source>There are no such two records here.</source>
        <translation type="unfinished">ليس هنا سجلان كهذين.</translation>
    </message>
    <message>
        <source>There are two rosters numbered {number}: you are deceived, or a root key was used twice.</source>
        <translation type="unfinished">هناك قائمتا قيد برقم {number}: أنت مخدوع، أو استُعمل مفتاح جذري مرتين.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation type="unfinished">الموجود: {known}.</translation>
    </message>
    <message>
        <source>There is already something at {path}.</source>
        <translation type="unfinished">هناك شيء أصلاً في {path}.</translation>
    </message>
    <message>
        <source>There is no change of yours at this desk to undo.</source>
        <translation type="unfinished">ليس لك على هذا المكتب تغيير يُتراجع عنه.</translation>
    </message>
    <message>
        <source>There is no desk at {path}.</source>
        <translation type="unfinished">لا مكتب في {path}.</translation>
    </message>
    <message>
        <source>There is no folder {folder_or_file}, and a bundle&apos;s name ends in {suffix}.</source>
        <translation type="unfinished">لا مجلد باسم {folder_or_file}، واسم الحزمة ينتهي بـ {suffix}.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation type="unfinished">لا مجلد باسم {parent}.</translation>
    </message>
    <message>
        <source>There is no room for {path}.</source>
        <translation type="unfinished">لا متسع لـ {path}.</translation>
    </message>
    <message>
        <source>There is no session “{name}” here.</source>
        <translation type="unfinished">لا جلسة هنا باسم «{name}».</translation>
    </message>
    <message>
        <source>There is no such assessment here.</source>
        <translation type="unfinished">ليس هنا هذا التقييم.</translation>
    </message>
    <message>
        <source>There is no such document here.</source>
        <translation type="unfinished">ليست هنا هذه الوثيقة.</translation>
    </message>
    <message>
        <source>There is no such note here.</source>
        <translation type="unfinished">ليست هنا هذه المذكرة.</translation>
    </message>
    <message>
        <source>There is no such proposal here.</source>
        <translation type="unfinished">ليس هنا هذا الاقتراح.</translation>
    </message>
    <message>
        <source>There is no such question here.</source>
        <translation type="unfinished">ليس هنا هذا السؤال.</translation>
    </message>
    <message>
        <source>There is no such recommendation here.</source>
        <translation type="unfinished">ليست هنا هذه التوصية.</translation>
    </message>
    <message>
        <source>There is no such record here.</source>
        <translation type="unfinished">ليس هنا هذا السجل.</translation>
    </message>
    <message>
        <source>There is no such request here.</source>
        <translation type="unfinished">ليس هنا هذا الطلب.</translation>
    </message>
    <message>
        <source>There is no such silence procedure here.</source>
        <translation type="unfinished">ليس هنا إجراء الصمت هذا.</translation>
    </message>
    <message>
        <source>There is no such speaker on the list.</source>
        <translation type="unfinished">ليس في القائمة هذا المتحدث.</translation>
    </message>
    <message>
        <source>There is no such submission here.</source>
        <translation type="unfinished">ليس هنا هذا التقديم.</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation type="unfinished">لا نص في أحد جانبي هذا الموضع.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation type="unfinished">لم يبقَ شيء يُفعل.</translation>
    </message>
    <message>
        <source>There is nothing to erase in {label} here.</source>
        <translation type="unfinished">لا شيء يُمحى في {label} هنا.</translation>
    </message>
    <message>
        <source>These are more than {most} records.</source>
        <translation type="unfinished">هذه أكثر من {most} سجلاً.</translation>
    </message>
    <message>
        <source>These entries differ no more.</source>
        <translation type="unfinished">لم تعد هذه القيود متباينة.</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation type="unfinished">هي محفوظة.</translation>
    </message>
    <message>
        <source>This bundle cannot be used: {what}.</source>
        <translation type="unfinished">يتعذر استعمال هذه الحزمة: {what}.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer release of Stocktake (format {format_named}).</source>
        <translation type="unfinished">كتب هذه الحزمة إصدار أحدث من Stocktake (الصيغة {format_named}).</translation>
    </message>
    <message>
        <source>This desk belongs to a registry already.</source>
        <translation type="unfinished">هذا المكتب تابع لسجل أصلاً.</translation>
    </message>
    <message>
        <source>This desk belongs to no registry yet.</source>
        <translation type="unfinished">هذا المكتب لا يتبع أي سجل بعد.</translation>
    </message>
    <message>
        <source>This desk cannot be written now ({fault}).</source>
        <translation type="unfinished">تتعذر الكتابة على هذا المكتب الآن ({fault}).</translation>
    </message>
    <message>
        <source>This desk does not hold all of {other} that it was printed from.</source>
        <translation type="unfinished">ليس في هذا المكتب كل ما في {other} مما طُبع منه.</translation>
    </message>
    <message>
        <source>This desk does not know its {scope} yet.</source>
        <translation type="unfinished">لا يعرف هذا المكتب {scope} بعد.</translation>
    </message>
    <message>
        <source>This desk does not know where the registry is.</source>
        <translation type="unfinished">لا يعرف هذا المكتب أين السجل.</translation>
    </message>
    <message>
        <source>This desk does not know whose key {key} is.</source>
        <translation type="unfinished">لا يعرف هذا المكتب لمن المفتاح {key}.</translation>
    </message>
    <message>
        <source>This desk does not know yet to which registry it belongs.</source>
        <translation type="unfinished">لا يعرف هذا المكتب بعد إلى أي سجل ينتمي.</translation>
    </message>
    <message>
        <source>This desk does not know yet whom to believe.</source>
        <translation type="unfinished">لا يعرف هذا المكتب بعد من يُصدَّق.</translation>
    </message>
    <message>
        <source>This desk has no framework pack yet.</source>
        <translation type="unfinished">ليس لهذا المكتب حزمة إطار بعد.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer release (its form is {version}, this release knows {version2}).</source>
        <translation type="unfinished">آخر من استعمل هذا المكتب إصدار أحدث (صيغته {version}، وهذا الإصدار يعرف {version2}).</translation>
    </message>
    <message>
        <source>This document has no paragraphs.</source>
        <translation type="unfinished">ليس في هذه الوثيقة فقرات.</translation>
    </message>
    <message>
        <source>This document is adopted already.</source>
        <translation type="unfinished">هذه الوثيقة معتمدة أصلاً.</translation>
    </message>
    <message>
        <source>This enrolment has no effect: what you write is not believed under the roster here.</source>
        <translation type="unfinished">لا أثر لهذا التسجيل: فما تكتبه لا يُصدَّق بموجب قائمة القيد هنا.</translation>
    </message>
    <message>
        <source>This file is encrypted to others, or damaged.</source>
        <translation type="unfinished">هذا الملف مشفر لآخرين، أو تالف.</translation>
    </message>
    <message>
        <source>This file is not an edited copy of the document.</source>
        <translation type="unfinished">هذا الملف ليس نسخة محررة من الوثيقة.</translation>
    </message>
    <message>
        <source>This is no cycle that is made after a template of the pack and has a last day.</source>
        <translation type="unfinished">ليست هذه دورة أُعدّت وفق قالب في الحزمة ولها يوم أخير.</translation>
    </message>
    <message>
        <source>This is no record that is withdrawn.</source>
        <translation type="unfinished">ليس هذا سجلاً مسحوباً.</translation>
    </message>
    <message>
        <source>This is the document that stands here already.</source>
        <translation type="unfinished">هذه هي الوثيقة الموجودة هنا أصلاً.</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation type="unfinished">هذا المفتاح مسجل أصلاً.</translation>
    </message>
    <message>
        <source>This key is no root key of this registry.</source>
        <translation type="unfinished">ليس هذا المفتاح مفتاحاً جذرياً لهذا السجل.</translation>
    </message>
    <message>
        <source>This key opens by a passphrase.</source>
        <translation type="unfinished">ينفتح هذا المفتاح بعبارة مرور.</translation>
    </message>
    <message>
        <source>This key opens no group of this registry.</source>
        <translation type="unfinished">لا يفتح هذا المفتاح أي مجموعة في هذا السجل.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation type="unfinished">هذا يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>This paragraph is not one of the document.</source>
        <translation type="unfinished">ليست هذه الفقرة من الوثيقة.</translation>
    </message>
    <message>
        <source>This private note was written under another key.</source>
        <translation type="unfinished">كُتبت هذه المذكرة الخاصة بمفتاح آخر.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <translation type="unfinished">لا جواب لهذا السؤال بعد.</translation>
    </message>
    <message>
        <source>This question is about other entries.</source>
        <translation type="unfinished">هذا السؤال عن قيود أخرى.</translation>
    </message>
    <message>
        <source>This record is not withdrawn.</source>
        <translation type="unfinished">هذا السجل غير مسحوب.</translation>
    </message>
    <message>
        <source>This record is withdrawn already.</source>
        <translation type="unfinished">هذا السجل مسحوب أصلاً.</translation>
    </message>
    <message>
        <source>This record is withdrawn.</source>
        <translation type="unfinished">هذا السجل مسحوب.</translation>
    </message>
    <message>
        <source>This request is to replace a key that is not that person&apos;s.</source>
        <translation type="unfinished">هذا الطلب لاستبدال مفتاح ليس لذلك الشخص.</translation>
    </message>
    <message>
        <source>This request replaces the key {key} of “{person}”.</source>
        <translation type="unfinished">يستبدل هذا الطلب المفتاح {key} لـ «{person}».</translation>
    </message>
    <message>
        <source>This roster is of another registry than the one whose fingerprint this desk was given.</source>
        <translation type="unfinished">قائمة القيد هذه لسجل غير الذي أُعطي هذا المكتب بصمته.</translation>
    </message>
    <message>
        <source>This roster is of another registry.</source>
        <translation type="unfinished">قائمة القيد هذه لسجل آخر.</translation>
    </message>
    <message>
        <source>This sealed value does not open with the key at hand.</source>
        <translation type="unfinished">لا تنفتح هذه القيمة المختومة بالمفتاح المتاح.</translation>
    </message>
    <message>
        <source>This segment stays “{verdict}”{and}{reason}.</source>
        <translation type="unfinished">يبقى هذا المقطع «{verdict}»{and}{reason}.</translation>
    </message>
    <message>
        <source>This silence procedure has ended.</source>
        <translation type="unfinished">انتهى إجراء الصمت هذا.</translation>
    </message>
    <message>
        <source>This submission is under embargo.</source>
        <translation type="unfinished">هذا التقديم تحت حظر النشر.</translation>
    </message>
    <message>
        <source>This system has no keyring within reach.</source>
        <translation type="unfinished">ليس لهذا النظام حافظة مفاتيح في المتناول.</translation>
    </message>
    <message>
        <source>Translate a shared text.</source>
        <translation type="unfinished">ترجم نصاً مشتركاً.</translation>
    </message>
    <message>
        <source>Try again, or give your passphrase.</source>
        <translation type="unfinished">أعد المحاولة، أو أعطِ عبارة مرورك.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">أعد المحاولة.</translation>
    </message>
    <message>
        <source>Type every numbered line.</source>
        <translation type="unfinished">اكتب كل سطر مرقّم.</translation>
    </message>
    <message>
        <source>Type it as its operator says.</source>
        <translation type="unfinished">اكتبه كما يقول مشغّله.</translation>
    </message>
    <message>
        <source>Type the address that it shows.</source>
        <translation type="unfinished">اكتب العنوان الذي يعرضه.</translation>
    </message>
    <message>
        <source>Undone by who wrote it.</source>
        <translation type="unfinished">تراجع عنه من كتبه.</translation>
    </message>
    <message>
        <source>Unlock it with its own password, or use a passphrase.</source>
        <translation type="unfinished">افتحها بكلمة سرها، أو استعمل عبارة مرور.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use a passphrase.</source>
        <translation type="unfinished">افتح حافظة المفاتيح، أو استعمل عبارة مرور.</translation>
    </message>
    <message>
        <source>Use a mapping file: then your desk gives references of its own.</source>
        <translation type="unfinished">استعمل ملف مقابلة: فيعطي مكتبك أرقاماً مرجعية خاصة به.</translation>
    </message>
    <message>
        <source>Use a passphrase: in the window, or by --passphrase-fd.</source>
        <translation type="unfinished">استعمل عبارة مرور: في النافذة أو بواسطة --passphrase-fd.</translation>
    </message>
    <message>
        <source>Use another stick or folder.</source>
        <translation type="unfinished">استعمل وحدة تخزين أخرى أو مجلداً آخر.</translation>
    </message>
    <message>
        <source>Wait until it is released.</source>
        <translation type="unfinished">انتظر إلى أن يُنشر.</translation>
    </message>
    <message>
        <source>What answers at that address is no registry, such as the page that a network shows before it is paid for.</source>
        <translation type="unfinished">ما يجيب في ذلك العنوان ليس سجلاً، كالصفحة التي تعرضها شبكة قبل الدفع.</translation>
    </message>
    <message>
        <source>What belongs to {name} would unpack to more than a bundle may, and cannot be parted.</source>
        <translation type="unfinished">ما يخص {name} ينفك إلى أكثر مما تسعه حزمة، ولا يمكن تقسيمه.</translation>
    </message>
    <message>
        <source>What came cannot be decompressed.</source>
        <translation type="unfinished">ما وصل تتعذر إزالة ضغطه.</translation>
    </message>
    <message>
        <source>What came from there is not proven to be in the registry&apos;s log.</source>
        <translation type="unfinished">ما وصل من هناك لم يثبت أنه في السجل الزمني.</translation>
    </message>
    <message>
        <source>What has gone and come so far stays.</source>
        <translation type="unfinished">ما ذهب وما جاء حتى الآن يبقى.</translation>
    </message>
    <message>
        <source>What is shown of {label} does not follow from what is kept: run “stocktake desk rebuild”.</source>
        <translation type="unfinished">ما يُعرض من {label} لا ينتج مما هو محفوظ: شغّل «stocktake desk rebuild».</translation>
    </message>
    <message>
        <source>What the Chair decides on a summary needs a reason.</source>
        <translation type="unfinished">ما يقرره الرئيس بشأن موجز يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds for this key is damaged.</source>
        <translation type="unfinished">ما تحفظه حافظة مفاتيح النظام لهذا المفتاح تالف.</translation>
    </message>
    <message>
        <source>What waits needs a day on which it is looked at again.</source>
        <translation type="unfinished">ما ينتظر يحتاج إلى يوم يُنظر فيه ثانية.</translation>
    </message>
    <message>
        <source>What was written to {name} reads back as something else, so the medium is not to be trusted.</source>
        <translation type="unfinished">ما كُتب على {name} يُقرأ شيئاً آخر، فلا يوثق بهذا الوسيط.</translation>
    </message>
    <message>
        <source>What your last change replaced is not here.</source>
        <translation type="unfinished">ما حلّ محله تغييرك الأخير ليس هنا.</translation>
    </message>
    <message>
        <source>Which of these is right?</source>
        <translation type="unfinished">أي هذه هو الصحيح؟</translation>
    </message>
    <message>
        <source>Who answers for the author does not judge it as a peer.</source>
        <translation type="unfinished">من يجيب عن صاحب التقديم لا يحكم عليه بوصفه نظيراً.</translation>
    </message>
    <message>
        <source>Who judges others declares their interests first.</source>
        <translation type="unfinished">من يحكم على غيره يصرّح بمصالحه أولاً.</translation>
    </message>
    <message>
        <source>Work on; try again when there is a network.</source>
        <translation type="unfinished">تابع العمل؛ وأعد المحاولة عند وجود شبكة.</translation>
    </message>
    <message>
        <source>Write one with “stocktake text edit”, edit that, and take it back.</source>
        <translation type="unfinished">اكتب واحداً بواسطة «stocktake text edit»، وحرره، ثم استرجعه.</translation>
    </message>
    <message>
        <source>Write or draft it first.</source>
        <translation type="unfinished">اكتبه أو صغه أولاً.</translation>
    </message>
    <message>
        <source>Write the notes into a Word file, or as JSON-LD.</source>
        <translation type="unfinished">اكتب الملاحظات في ملف Word أو بصيغة JSON-LD.</translation>
    </message>
    <message>
        <source>Write the paragraph as it was agreed, and mark the proposal as agreed.</source>
        <translation type="unfinished">اكتب الفقرة كما اتُّفق عليها، وضع على الاقتراح علامة متفق عليه.</translation>
    </message>
    <message>
        <source>Your key is locked.</source>
        <translation type="unfinished">مفتاحك مقفل.</translation>
    </message>
    <message>
        <source>awaiting enrolment</source>
        <translation type="unfinished">في انتظار التسجيل</translation>
    </message>
    <message>
        <source>it names a roster {number} that is not in the registry&apos;s chain</source>
        <translation type="unfinished">يسمي قائمة قيد {number} ليست في سلسلة السجل</translation>
    </message>
    <message>
        <source>it was written for another registry</source>
        <translation type="unfinished">كُتب لسجل آخر</translation>
    </message>
    <message>
        <source>its enrolment at the venue was taken back</source>
        <translation type="unfinished">استُرد تسجيله في المكان</translation>
    </message>
    <message>
        <source>its key has asked to be enrolled</source>
        <translation type="unfinished">طلب مفتاحه التسجيل</translation>
    </message>
    <message>
        <source>its key was revoked</source>
        <translation type="unfinished">أُلغي مفتاحه</translation>
    </message>
    <message>
        <source>no roster lists this key</source>
        <translation type="unfinished">لا قائمة قيد فيها هذا المفتاح</translation>
    </message>
    <message>
        <source>no roster vouches for this key at that number</source>
        <translation type="unfinished">لا قائمة قيد تشهد لهذا المفتاح عند ذلك الرقم</translation>
    </message>
    <message>
        <source>outside the mandate</source>
        <translation type="unfinished">خارج الولاية</translation>
    </message>
    <message>
        <source>proven earlier by a receipt</source>
        <translation type="unfinished">مثبت من قبل بإيصال</translation>
    </message>
    <message>
        <source>revoked, unproven</source>
        <translation type="unfinished">ملغى، غير مثبت</translation>
    </message>
    <message>
        <source>the delegation at the venue has ended</source>
        <translation type="unfinished">انتهى التفويض في المكان</translation>
    </message>
    <message>
        <source>the person no longer has that role</source>
        <translation type="unfinished">لم يعد لهذا الشخص ذلك الدور</translation>
    </message>
    <message>
        <source>this key has written two different things under one number</source>
        <translation type="unfinished">كتب هذا المفتاح شيئين مختلفين تحت رقم واحد</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished">مفتاح غير معروف</translation>
    </message>
    <message>
        <source>{count} rows are refused.</source>
        <translation type="unfinished">رُفضت صفوف: {count}.</translation>
    </message>
    <message>
        <source>{count} rows of {name} are refused.</source>
        <translation type="unfinished">رُفضت صفوف من {name}: {count}.</translation>
    </message>
    <message>
        <source>{folder} is there already and not an empty folder.</source>
        <translation type="unfinished">‏{folder} موجود أصلاً وليس مجلداً فارغاً.</translation>
    </message>
    <message>
        <source>{found} records here have this key.</source>
        <translation type="unfinished">لسجلات هنا هذا المفتاح، وعددها {found}.</translation>
    </message>
    <message>
        <source>{how} in this desk begins with “{beginning}”.</source>
        <translation type="unfinished">‏{how} في هذا المكتب يبدأ بـ «{beginning}».</translation>
    </message>
    <message>
        <source>{how} the reference “{text}”.</source>
        <translation type="unfinished">‏{how} الرقم المرجعي «{text}».</translation>
    </message>
    <message>
        <source>{label} ({other}) lies before {label2} ({one}).</source>
        <translation type="unfinished">‏{label} ({other}) يسبق {label2} ({one}).</translation>
    </message>
    <message>
        <source>{label} can be sealed only once there is a roster.</source>
        <translation type="unfinished">لا يمكن ختم {label} إلا بعد وجود قائمة قيد.</translation>
    </message>
    <message>
        <source>{label} does not take a value that way.</source>
        <translation type="unfinished">‏{label} لا يأخذ قيمة بهذه الطريقة.</translation>
    </message>
    <message>
        <source>{label} has no field “{name}”.</source>
        <translation type="unfinished">ليس في {label} حقل باسم «{name}».</translation>
    </message>
    <message>
        <source>{label} has no text yet.</source>
        <translation type="unfinished">ليس في {label} نص بعد.</translation>
    </message>
    <message>
        <source>{label} is erased already.</source>
        <translation type="unfinished">‏{label} ممحو أصلاً.</translation>
    </message>
    <message>
        <source>{label} is no personal value.</source>
        <translation type="unfinished">‏{label} ليس قيمة شخصية.</translation>
    </message>
    <message>
        <source>{label} is no text that everybody may read.</source>
        <translation type="unfinished">‏{label} ليس نصاً يقرؤه الجميع.</translation>
    </message>
    <message>
        <source>{label} is what a party declares of itself.</source>
        <translation type="unfinished">‏{label} هو ما يصرّح به طرف عن نفسه.</translation>
    </message>
    <message>
        <source>{label} is written record by record.</source>
        <translation type="unfinished">يُكتب {label} سجلاً سجلاً.</translation>
    </message>
    <message>
        <source>{label} leads to a record that is withdrawn.</source>
        <translation type="unfinished">‏{label} يحيل إلى سجل مسحوب.</translation>
    </message>
    <message>
        <source>{label} takes one value.</source>
        <translation type="unfinished">‏{label} يأخذ قيمة واحدة.</translation>
    </message>
    <message>
        <source>{label} takes several values.</source>
        <translation type="unfinished">‏{label} يأخذ عدة قيم.</translation>
    </message>
    <message>
        <source>{label} was written by others.</source>
        <translation type="unfinished">‏{label} كتبه آخرون.</translation>
    </message>
    <message>
        <source>{label}: {f} per cent of “{name}” in {parts} records.</source>
        <translation type="unfinished">‏{label}: {f} في المائة من «{name}» في {parts} من السجلات.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {faults}.</source>
        <translation type="unfinished">يتعذر استعمال {name}: {faults}.</translation>
    </message>
    <message>
        <source>{name} has no column “{missing}”; there are: {there}.</source>
        <translation type="unfinished">ليس في {name} عمود «{missing}»؛ والموجود: {there}.</translation>
    </message>
    <message>
        <source>{name} has no columns for a record&apos;s id and scope.</source>
        <translation type="unfinished">ليس في {name} أعمدة لمعرّف السجل ونطاقه.</translation>
    </message>
    <message>
        <source>{name} has {found} sheets: {found2}.</source>
        <translation type="unfinished">في {name} أوراق عددها {found}: {found2}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most_inside} MiB.</source>
        <translation type="unfinished">في {name} أكثر من {most_inside} ميبيبايت.</translation>
    </message>
    <message>
        <source>{name} is encrypted to whoever it is for.</source>
        <translation type="unfinished">‏{name} مشفر لمن هو موجه إليه.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MiB.</source>
        <translation type="unfinished">‏{name} أكبر من {most} ميبيبايت.</translation>
    </message>
    <message>
        <source>{name} is no export ({fault}).</source>
        <translation type="unfinished">‏{name} ليس تصديراً ({fault}).</translation>
    </message>
    <message>
        <source>{name} is no export that this release reads ({format}).</source>
        <translation type="unfinished">‏{name} ليس تصديراً يقرؤه هذا الإصدار ({format}).</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text ({where}{reason}).</source>
        <translation type="unfinished">‏{name} ليس نص UTF-8 ({where}{reason}).</translation>
    </message>
    <message>
        <source>{name} is not a workbook that can be read ({fault}).</source>
        <translation type="unfinished">‏{name} ليس مصنفاً يمكن قراءته ({fault}).</translation>
    </message>
    <message>
        <source>{name} is not plain text: line {line} holds a character that no text has.</source>
        <translation type="unfinished">‏{name} ليس نصاً بسيطاً: في السطر {line} محرف لا يوجد في نص.</translation>
    </message>
    <message>
        <source>{name} says that it has more cells than a table may.</source>
        <translation type="unfinished">يقول {name} إن فيه خلايا أكثر مما يكون في جدول.</translation>
    </message>
    <message>
        <source>{over} and nothing proves that this is older</source>
        <translation type="unfinished">‏{over} ولا شيء يثبت أن هذا أقدم</translation>
    </message>
    <message>
        <source>{over}, after this was in the registry&apos;s log</source>
        <translation type="unfinished">‏{over}، بعد أن كان هذا في السجل الزمني</translation>
    </message>
    <message>
        <source>{path} cannot be read ({fault}).</source>
        <translation type="unfinished">تتعذر قراءة {path} ({fault}).</translation>
    </message>
    <message>
        <source>{path} could not be written ({fault}).</source>
        <translation type="unfinished">تعذرت كتابة {path} ({fault}).</translation>
    </message>
    <message>
        <source>{path} holds no table.</source>
        <translation type="unfinished">ليس في {path} جدول.</translation>
    </message>
    <message>
        <source>{path} is not a desk.</source>
        <translation type="unfinished">‏{path} ليس مكتباً.</translation>
    </message>
    <message>
        <source>{path} is there already and holds something else.</source>
        <translation type="unfinished">‏{path} موجود أصلاً وفيه شيء آخر.</translation>
    </message>
    <message>
        <source>{path} may not be written: it is protected.</source>
        <translation type="unfinished">لا تجوز الكتابة في {path}: فهو محمي.</translation>
    </message>
    <message>
        <source>{person} is not enrolled as {role} there at the venue</source>
        <translation type="unfinished">‏{person} غير مسجل هناك في المكان بصفة {role}</translation>
    </message>
    <message>
        <source>{plural} do not belong to “{scope}”.</source>
        <translation type="unfinished">‏{plural} لا تنتمي إلى «{scope}».</translation>
    </message>
    <message>
        <source>{threshold} of {keys} root keys can never sign.</source>
        <translation type="unfinished">‏{threshold} من {keys} مفاتيح جذرية لا يمكنها التوقيع أبداً.</translation>
    </message>
    <message>
        <source>{went} segments went, {came} came, {waits} wait.</source>
        <translation type="unfinished">ذهبت {went} مقاطع، وجاءت {came}، وتنتظر {waits}.</translation>
    </message>
    <message>
        <source>{who} may not export: {lower}.</source>
        <translation type="unfinished">ليس لـ {who} أن يصدّر: {lower}.</translation>
    </message>
    <message>
        <source>“{code}” is not a code for {label}.</source>
        <translation type="unfinished">‏«{code}» ليس رمزاً لـ {label}.</translation>
    </message>
    <message>
        <source>“{field}” is of a newer release: it is kept, handed on and shown as it is.</source>
        <translation type="unfinished">‏«{field}» من إصدار أحدث: يُحفظ ويُسلَّم ويُعرض كما هو.</translation>
    </message>
    <message>
        <source>“{id}” is somebody else in the roster.</source>
        <translation type="unfinished">‏«{id}» شخص آخر في قائمة القيد.</translation>
    </message>
    <message>
        <source>“{key}” is no public key.</source>
        <translation type="unfinished">‏«{key}» ليس مفتاحاً عاماً.</translation>
    </message>
    <message>
        <source>“{kind}” is no document that comes later.</source>
        <translation type="unfinished">‏«{kind}» ليست وثيقة لاحقة.</translation>
    </message>
    <message>
        <source>“{name}” is larger than a desk keeps ({max_file} MiB).</source>
        <translation type="unfinished">‏«{name}» أكبر مما يحفظه المكتب ({max_file} ميبيبايت).</translation>
    </message>
    <message>
        <source>“{name}” is no document that can be read here.</source>
        <translation type="unfinished">‏«{name}» ليست وثيقة تُقرأ هنا.</translation>
    </message>
    <message>
        <source>“{officer}” has several keys.</source>
        <translation type="unfinished">لـ «{officer}» عدة مفاتيح.</translation>
    </message>
    <message>
        <source>“{officer}” holds no open delegation.</source>
        <translation type="unfinished">ليس لدى «{officer}» تفويض سارٍ.</translation>
    </message>
    <message>
        <source>“{person}” has no keys on this desk.</source>
        <translation type="unfinished">ليس لـ «{person}» مفاتيح على هذا المكتب.</translation>
    </message>
    <message>
        <source>“{person}” has no role in which one may enrol others.</source>
        <translation type="unfinished">ليس لـ «{person}» دور يجيز تسجيل غيره.</translation>
    </message>
    <message>
        <source>“{person}” is in the roster.</source>
        <translation type="unfinished">‏«{person}» في قائمة القيد.</translation>
    </message>
    <message>
        <source>“{person}” is no {role} in the roster.</source>
        <translation type="unfinished">‏«{person}» ليس {role} في قائمة القيد.</translation>
    </message>
    <message>
        <source>“{pin}” is no fingerprint: one has eight groups of five digits.</source>
        <translation type="unfinished">‏«{pin}» ليست بصمة: ففي البصمة ثماني مجموعات من خمسة أرقام.</translation>
    </message>
    <message>
        <source>“{recipient}” is no age recipient.</source>
        <translation type="unfinished">‏«{recipient}» ليس مستلم age.</translation>
    </message>
    <message>
        <source>“{ref}” is the reference of another record here ({hex}).</source>
        <translation type="unfinished">‏«{ref}» هو هنا الرقم المرجعي لسجل آخر ({hex}).</translation>
    </message>
    <message>
        <source>“{shown}” is not taken for {label}: {want}.</source>
        <translation type="unfinished">لا يُقبل «{shown}» في {label}: {want}.</translation>
    </message>
    <message>
        <source>“{text}” is not a label or scope.</source>
        <translation type="unfinished">‏«{text}» ليس وسماً ولا نطاقاً.</translation>
    </message>
    <message>
        <source>“{title}” is not for this constituency: {constituency}.</source>
        <translation type="unfinished">‏«{title}» ليس لهذه الفئة: {constituency}.</translation>
    </message>
    <message>
        <source>“{type_}” is not a kind of record.</source>
        <translation type="unfinished">‏«{type_}» ليس نوعاً من السجلات.</translation>
    </message>
    <message>
        <source>“{url}” is no address of a registry.</source>
        <translation type="unfinished">‏«{url}» ليس عنوان سجل.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation type="unfinished">تتعذر قراءة {file} ({why}).</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still there.</source>
        <translation type="unfinished">تحققوا من الاسم ومن أن وحدة USB ما زالت موصولة.</translation>
    </message>
    <message>
        <source>Something in this program went wrong, and what was asked for was not done.</source>
        <translation type="unfinished">حدث خطأ في هذا البرنامج، ولم يُنفَّذ ما طُلب.</translation>
    </message>
    <message>
        <source>Everything that was kept or put on record before is safe.</source>
        <translation type="unfinished">كل ما حُفظ أو دُوّن رسمياً من قبل في أمان.</translation>
    </message>
    <message>
        <source>Try again.  If it happens again, send the log, which holds none of your entries, to the secretariat.</source>
        <translation type="unfinished">حاولوا مرة أخرى. وإذا تكرر ذلك، أرسلوا سجل الوقائع، وهو لا يحوي شيئاً من قيودكم، إلى الأمانة.</translation>
    </message>
    <message>
        <source>Stocktake was not closed properly the last time.</source>
        <translation type="unfinished">لم يُغلق Stocktake على الوجه السليم في المرة السابقة.</translation>
    </message>
    <message>
        <source>Everything up to {time} is saved.</source>
        <translation type="unfinished">كل شيء حتى {time} محفوظ.</translation>
    </message>
    <message>
        <source>A line that was being typed comes back once you have taken your seat.</source>
        <translation type="unfinished">السطر الذي كان قيد الكتابة يعود متى شغلت مقعدك.</translation>
    </message>
    <message>
        <source>The desk {file} is open in another window.</source>
        <translation type="unfinished">المكتب {file} مفتوح في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the other window is not disturbed.</source>
        <translation type="unfinished">لم يتغير شيء، ولم تتأثر النافذة الأخرى.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation type="unfinished">واصلوا هناك، أو أغلقوه أولاً.</translation>
    </message>
    <message>
        <source>“{field}” is still missing.</source>
        <translation type="unfinished">ما زال «{field}» ناقصاً.</translation>
    </message>
    <message>
        <source>Fill it in, and try again.</source>
        <translation type="unfinished">املؤوه وحاولوا مرة أخرى.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished">عبارتا المرور مختلفتان.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation type="unfinished">اكتبوا العبارة نفسها مرتين.</translation>
    </message>
    <message>
        <source>The request of “{name}” has another fingerprint than the one that was read aloud.</source>
        <translation type="unfinished">بصمة طلب «{name}» تختلف عن البصمة التي قُرئت بصوت مسموع.</translation>
    </message>
    <message>
        <source>Let them read theirs once more; enrol nobody whose fingerprint differs.</source>
        <translation type="unfinished">اطلبوا منهم قراءة بصمتهم مرة أخرى؛ ولا تسجلوا أحداً تختلف بصمته.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished">الأمانة</translation>
    </message>
    <message>
        <source>Lead rapporteur</source>
        <translation type="unfinished">المقرر الرئيسي</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished">المقرر</translation>
    </message>
    <message>
        <source>Chair or co-chair</source>
        <translation type="unfinished">الرئيس أو الرئيس المشارك</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">جهة الاتصال</translation>
    </message>
    <message>
        <source>Peer reviewer</source>
        <translation type="unfinished">مستعرض نظير</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished">خبير</translation>
    </message>
    <message>
        <source>Editor or translator</source>
        <translation type="unfinished">محرر أو مترجم</translation>
    </message>
    <message>
        <source>Root keeper</source>
        <translation type="unfinished">حافظ الجذر</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished">مراقب</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished">موثوق</translation>
    </message>
    <message>
        <source>Proven by a receipt</source>
        <translation type="unfinished">مثبت بإيصال</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">مقبول</translation>
    </message>
    <message>
        <source>Awaiting enrolment</source>
        <translation type="unfinished">في انتظار التسجيل</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation type="unfinished">مفتاح غير معروف</translation>
    </message>
    <message>
        <source>Revoked, unproven</source>
        <translation type="unfinished">ملغى، غير مثبت</translation>
    </message>
    <message>
        <source>Outside the mandate</source>
        <translation type="unfinished">خارج الولاية</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation type="unfinished">تشعّب</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">مرفوض</translation>
    </message>
    <message>
        <source>Review team only</source>
        <translation type="unfinished">فريق الاستعراض فقط</translation>
    </message>
    <message>
        <source>Secretariat only</source>
        <translation type="unfinished">الأمانة فقط</translation>
    </message>
    <message>
        <source>Sealed for the secretariat</source>
        <translation type="unfinished">مختوم للأمانة</translation>
    </message>
    <message>
        <source>The copy cannot be read back.</source>
        <translation type="unfinished">تتعذر إعادة قراءة النسخة.</translation>
    </message>
    <message>
        <source>The desk itself is as it was.</source>
        <translation type="unfinished">المكتب نفسه كما كان.</translation>
    </message>
    <message>
        <source>Take another stick or folder.</source>
        <translation type="unfinished">خذ وحدة تخزين أخرى أو مجلداً آخر.</translation>
    </message>
    <message>
        <source>{language} (unreviewed)</source>
        <translation type="unfinished">‏{language} (غير مراجَع)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">وفق النظام</translation>
    </message>
</context>
</TS>

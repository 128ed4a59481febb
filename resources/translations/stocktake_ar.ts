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
        <source>Type what is to be kept…</source>
        <translation type="unfinished">اكتبوا ما يُراد حفظه…</translation>
    </message>
    <message>
        <source>Capture line: {type}</source>
        <translation type="unfinished">سطر التدوين: {type}</translation>
    </message>
    <message>
        <source>Tab changes what it is, Escape leaves the line.</source>
        <translation type="unfinished">Tab لتغيير النوع، وEscape لمغادرة السطر.</translation>
    </message>
    <message>
        <source>Enter keeps it privately · Ctrl+Enter puts it on record · Tab changes what it is · @ party  ! pledge  # goal · Esc leaves the line</source>
        <translation type="unfinished">Enter للحفظ كملاحظة خاصة · Ctrl+Enter للتدوين رسمياً · Tab لتغيير النوع · @ طرف  ! تعهد  # هدف · Esc لمغادرة السطر</translation>
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
        <translation type="unfinished">{at} من {count}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished">الصفحة {page} من {count}</translation>
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
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">تسليم</translation>
    </message>
    <message>
        <source>Seals what you put on record and writes one file.  Private notes stay here.</source>
        <translation type="unfinished">يختم ما دوّنتموه رسمياً ويكتب ملفاً واحداً. وتبقى الملاحظات الخاصة هنا.</translation>
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
        <source>Beside the desk ({folder})</source>
        <translation type="unfinished">إلى جانب المكتب ({folder})</translation>
    </message>
    <message>
        <source>Hand over into this folder</source>
        <translation type="unfinished">تسليم في هذا المجلد</translation>
    </message>
    <message>
        <source>Free there: {size}</source>
        <translation type="unfinished">المساحة المتاحة هناك: {size}</translation>
    </message>
    <message>
        <source>{text}.  That may be too little.</source>
        <translation type="unfinished">{text}. وقد يكون ذلك أقل من اللازم.</translation>
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
        <source>Receive bundles</source>
        <translation type="unfinished">استلام الحزم</translation>
    </message>
    <message>
        <source>Read the pledges</source>
        <translation type="unfinished">قراءة التعهدات</translation>
    </message>
    <message>
        <source>Open the meeting log</source>
        <translation type="unfinished">فتح سجل وقائع الاجتماع</translation>
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
        <translation type="unfinished">{field}: يؤدي إلى سجل مسحوب.</translation>
    </message>
    <message>
        <source>{field}: what stands here together cannot be so.</source>
        <translation type="unfinished">{field}: ما يرد هنا معاً لا يمكن أن يجتمع.</translation>
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
        <translation type="unfinished">{ref} مسحوب.</translation>
    </message>
    <message>
        <source>{ref} is restored.</source>
        <translation type="unfinished">استُعيد {ref}.</translation>
    </message>
    <message>
        <source>{ref}: the same.</source>
        <translation type="unfinished">{ref}: متطابق.</translation>
    </message>
    <message>
        <source>{ref}: distinct.</source>
        <translation type="unfinished">{ref}: متمايز.</translation>
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
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished">التنقل</translation>
    </message>
    <message>
        <source>{title}, {number} waiting</source>
        <translation type="unfinished">{title}، في الانتظار {number}</translation>
    </message>
    <message>
        <source>Take your seat, or lock the desk</source>
        <translation type="unfinished">شغل المقعد أو قفل المكتب</translation>
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
        <source>Larger text</source>
        <translation type="unfinished">نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished">نص أصغر</translation>
    </message>
    <message>
        <source>Plain text size</source>
        <translation type="unfinished">حجم النص العادي</translation>
    </message>
    <message>
        <source>Back up this desk…</source>
        <translation type="unfinished">نسخة احتياطية من هذا المكتب…</translation>
    </message>
    <message>
        <source>Diagnostics file…</source>
        <translation type="unfinished">ملف التشخيص…</translation>
    </message>
    <message>
        <source>Theme, language and size of text, up to {percent} %</source>
        <translation type="unfinished">المظهر واللغة وحجم النص، حتى {percent} %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>{language} (unreviewed)</source>
        <translation type="unfinished">{language} (غير مراجَع)</translation>
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
        <translation type="unfinished">{kind} من {who}، كُتب في {when}</translation>
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
        <translation type="unfinished">{field}، مطلوب</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">قيود متباينة</translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished">مطلوب</translation>
    </message>
    <message>
        <source>On record: {text}</source>
        <translation type="unfinished">دُوّن رسمياً: {text}</translation>
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
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished">اختاروا شيئاً من القائمة: تظهر التفاصيل هنا.</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation type="unfinished">{field}: أي قيمة</translation>
    </message>
    <message>
        <source>Only this: {field}</source>
        <translation type="unfinished">هذا فقط: {field}</translation>
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
        <translation type="unfinished">{name} — لديه الكلمة</translation>
    </message>
    <message>
        <source>{name} — has spoken</source>
        <translation type="unfinished">{name} — أدلى بكلمته</translation>
    </message>
    <message>
        <source>On the floor for {time}</source>
        <translation type="unfinished">لديه الكلمة منذ {time}</translation>
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
        <translation type="unfinished">{count} مما أُرسل محفوظ هناك في الحجر: اسألوا الأمانة.</translation>
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
        <translation type="unfinished">{ref}: المقترحات: {count}</translation>
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
        <source>Stocktake</source>
        <translation type="unfinished">Stocktake</translation>
    </message>
    <message>
        <source>Follow up pledges at review meetings, with or without a network.  Nothing leaves this computer unless you hand it over.</source>
        <translation type="unfinished">متابعة التعهدات في اجتماعات الاستعراض، بشبكة أو بدونها. ولا يغادر شيء هذا الحاسوب ما لم تسلّموه.</translation>
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
    <name>Window</name>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">المكاتب (*.desk)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished">JSON (*.json)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">حُفظ {file}.</translation>
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
</context>
</TS>

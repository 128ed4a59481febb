<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message>
        <source>Session</source>
        <translation type="unfinished">Заседание</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Повестка дня</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation type="unfinished">Все заседания</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished">Группы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">Порядок</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished">Без групп</translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation type="unfinished">По полю «{field}»</translation>
    </message>
    <message>
        <source>As they were made</source>
        <translation type="unfinished">В порядке создания</translation>
    </message>
    <message>
        <source>Order: {field}</source>
        <translation type="unfinished">Порядок: {field}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished">Столбцы…</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished">По убыванию</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished">По возрастанию</translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message>
        <source>All of the view</source>
        <translation type="unfinished">Весь вид</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Поле</translation>
    </message>
    <message>
        <source>What is done with the value</source>
        <translation type="unfinished">Что сделать со значением</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">Добавить</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">Убрать</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation type="unfinished">Показать изменения</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">Занести в протокол</translation>
    </message>
    <message>
        <source>Put on record, in one step (Ctrl+Enter)</source>
        <translation type="unfinished">Занести в протокол за один шаг (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished">Что изменится</translation>
    </message>
    <message>
        <source>One value for a field of all of them.  What somebody declared of itself stays.</source>
        <translation type="unfinished">Одно значение для поля всех записей.  То, что кто-то заявил о себе сам, остается.</translation>
    </message>
    <message>
        <source>The first {count} records</source>
        <translation type="unfinished">Первые записи: {count}</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">Записей: {count}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Значение</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">Поиск…</translation>
    </message>
    <message>
        <source>Changing: {some}.  Staying as they are: {others}.</source>
        <translation type="unfinished">Изменится: {some}.  Останется как есть: {others}.</translation>
    </message>
    <message>
        <source>Changed in one step: {count}.</source>
        <translation type="unfinished">Изменено за один шаг: {count}.</translation>
    </message>
    <message>
        <source>Left, as they have changed meanwhile: {count}.</source>
        <translation type="unfinished">Оставлены, так как тем временем изменились: {count}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Отменить</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Time</source>
        <translation type="unfinished">Время</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished">Три месяца</translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished">Год</translation>
    </message>
    <message>
        <source>Overdue and past year</source>
        <translation type="unfinished">Просроченное и прошедший год</translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished">Все дни</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Вид</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Все</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">Сохранить…</translation>
    </message>
    <message>
        <source>As a file that other calendars read (.ics)</source>
        <translation type="unfinished">Файл для других календарей (.ics)</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Календарь</translation>
    </message>
    <message>
        <source>Save as calendar</source>
        <translation type="unfinished">Сохранить как календарь</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished">Календари (*.ics)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">Сохранено: {file}.</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>On record</source>
        <translation type="unfinished">Занесено в протокол</translation>
    </message>
    <message>
        <source>Put the line, or what is selected, on record (Ctrl+Enter)</source>
        <translation type="unfinished">Занести строку или выбранное в протокол (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">Сохранить для себя</translation>
    </message>
    <message>
        <source>Keep as a private note (Enter)</source>
        <translation type="unfinished">Сохранить как личную заметку (Enter)</translation>
    </message>
    <message>
        <source>What it is: Tab and Shift+Tab in the line change it</source>
        <translation type="unfinished">Вид: Tab и Shift+Tab в строке меняют его</translation>
    </message>
    <message>
        <source>What it is: {type}</source>
        <translation type="unfinished">Вид: {type}</translation>
    </message>
    <message>
        <source>Delegation: what is said…</source>
        <translation type="unfinished">Делегация: что говорится…</translation>
    </message>
    <message>
        <source>!pledge  what was reported…</source>
        <translation type="unfinished">!обязательство  что было сообщено…</translation>
    </message>
    <message>
        <source>From &gt; to: what is recommended…</source>
        <translation type="unfinished">От &gt; до: что рекомендуется…</translation>
    </message>
    <message>
        <source>Type what is to be kept…</source>
        <translation type="unfinished">Введите, что сохранить…</translation>
    </message>
    <message>
        <source>Capture line: {type}</source>
        <translation type="unfinished">Строка ввода: {type}</translation>
    </message>
    <message>
        <source>Tab changes what it is, Escape leaves the line.</source>
        <translation type="unfinished">Tab — изменить вид, Escape — выйти из строки.</translation>
    </message>
    <message>
        <source>Enter keeps it privately · Ctrl+Enter puts it on record · Tab changes what it is · @ party  ! pledge  # goal · Esc leaves the line</source>
        <translation type="unfinished">Enter — сохранить для себя · Ctrl+Enter — занести в протокол · Tab — изменить вид · @ сторона  ! обязательство  # цель · Esc — выйти из строки</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The table below says the same.</source>
        <translation type="unfinished">Таблица ниже содержит то же самое.</translation>
    </message>
</context>
<context>
    <name>Claiming</name>
    <message>
        <source>{person} is on it since {time}</source>
        <translation type="unfinished">{person} занимается этим с {time}</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Нет</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished">Столбцы</translation>
    </message>
    <message>
        <source>Move this column back</source>
        <translation type="unfinished">Сдвинуть столбец назад</translation>
    </message>
    <message>
        <source>Move this column on</source>
        <translation type="unfinished">Сдвинуть столбец вперед</translation>
    </message>
    <message>
        <source>Make this column wider</source>
        <translation type="unfinished">Расширить этот столбец</translation>
    </message>
    <message>
        <source>Make this column less wide</source>
        <translation type="unfinished">Сузить этот столбец</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished">Столбцы как вначале</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">Вид заметки</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Для кого</translation>
    </message>
    <message>
        <source>For the review team</source>
        <translation type="unfinished">Для группы обзора</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation type="unfinished">Для всех</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Заметка</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">Что вы хотите сказать?</translation>
    </message>
    <message>
        <source>Wording proposed instead (for a correction)</source>
        <translation type="unfinished">Предлагаемая взамен формулировка (для исправления)</translation>
    </message>
    <message>
        <source>Wording proposed instead</source>
        <translation type="unfinished">Предлагаемая взамен формулировка</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished">Метки через запятую</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Метки</translation>
    </message>
    <message>
        <source>Put note on record</source>
        <translation type="unfinished">Занести заметку в протокол</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Отмена</translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished">Новая заметка</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <source>Look for duplicates</source>
        <translation type="unfinished">Искать повторы</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">Расходящиеся записи</translation>
    </message>
    <message>
        <source>Several people wrote different things of one fact.  Every value stays in the history.</source>
        <translation type="unfinished">Несколько человек по-разному записали один факт. Все значения остаются в истории.</translation>
    </message>
    <message>
        <source>Pairs that may be of one thing: {count}.</source>
        <translation type="unfinished">Пар, которые могут быть об одном и том же: {count}.</translation>
    </message>
    <message>
        <source>written to after a withdrawal</source>
        <translation type="unfinished">изменено после отзыва</translation>
    </message>
    <message>
        <source>leads to what is withdrawn</source>
        <translation type="unfinished">ведет к отозванному</translation>
    </message>
    <message>
        <source>cannot be so together</source>
        <translation type="unfinished">несовместимо</translation>
    </message>
    <message>
        <source>of a newer release</source>
        <translation type="unfinished">из более новой версии</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation type="unfinished">возможно, одно и то же</translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished">ожидает</translation>
    </message>
    <message>
        <source>No entries differ</source>
        <translation type="unfinished">Расходящихся записей нет</translation>
    </message>
    <message>
        <source>What everybody wrote here agrees.</source>
        <translation type="unfinished">Все внесенное здесь совпадает.</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished">Страницы документа</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished">Текст документа</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation type="unfinished">Документа еще нет</translation>
    </message>
    <message>
        <source>“More” takes in the first version of it.</source>
        <translation type="unfinished">«Еще» принимает его первую версию.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished">Миниатюры</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">Структура</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">Страницы</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation type="unfinished">Найти в документе</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F); next: F3 or Enter</source>
        <translation type="unfinished">Найти в документе (Ctrl+F); далее: F3 или Enter</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">Мельче (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">Крупнее (+)</translation>
    </message>
    <message>
        <source>As wide as the window (0)</source>
        <translation type="unfinished">По ширине окна (0)</translation>
    </message>
    <message>
        <source>An area of page {page}</source>
        <translation type="unfinished">Область страницы {page}</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">Найдено: {count}</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished">{at} из {count}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished">Страница {page} из {count}</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Records behind it</source>
        <translation type="unfinished">Лежащие в основе записи</translation>
    </message>
    <message>
        <source>Choose a figure&apos;s cell: the records behind it are listed, and open here.</source>
        <translation type="unfinished">Выберите ячейку: здесь перечисляются и открываются лежащие в основе записи.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Таблица</translation>
    </message>
    <message>
        <source>Nothing is on record for these figures yet.</source>
        <translation type="unfinished">По этим показателям записей пока нет.</translation>
    </message>
    <message>
        <source>The first rows are drawn; in the table there are {count} more.</source>
        <translation type="unfinished">Показаны первые строки; в таблице их еще {count}.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Report</source>
        <translation type="unfinished">Доклад</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Показатели</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">Рабочие места (*.desk)</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">Где находится рабочее место</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Выбрать…</translation>
    </message>
    <message>
        <source>One file.  Keep copies of it.</source>
        <translation type="unfinished">Один файл. Храните его копии.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Парольная фраза</translation>
    </message>
    <message>
        <source>Several words.  It unlocks your key on this computer, and nobody can restore it.  Left empty, the system&apos;s keyring keeps the key.</source>
        <translation type="unfinished">Несколько слов. Она открывает ваш ключ на этом компьютере, и восстановить ее никто не сможет. Если поле пусто, ключ хранит связка ключей системы.</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation type="unfinished">Парольная фраза еще раз</translation>
    </message>
</context>
<context>
    <name>FoundModel</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Вид</translation>
    </message>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">Ссылка</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Текст</translation>
    </message>
    <message>
        <source>Withdrawn: {text}</source>
        <translation type="unfinished">Отозвано: {text}</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Передать</translation>
    </message>
    <message>
        <source>Seals what you put on record and writes a file.  Private notes stay here.</source>
        <translation type="unfinished">Запечатывает занесенное вами в протокол и записывает файл.  Личные заметки остаются здесь.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">Кому</translation>
    </message>
    <message>
        <source>As the meeting kit: what every laptop begins with</source>
        <translation type="unfinished">Как комплект совещания: с него начинает каждый ноутбук</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation type="unfinished">Еще не передано</translation>
    </message>
    <message>
        <source>Onto which stick or into which folder</source>
        <translation type="unfinished">На какой USB-накопитель или в какую папку</translation>
    </message>
    <message>
        <source>Not handed over yet: {count}</source>
        <translation type="unfinished">Еще не передано: {count}</translation>
    </message>
    <message>
        <source>Last hand-over: {when}, to {who}: {file}</source>
        <translation type="unfinished">Последняя передача: {when}, кому: {who}: {file}</translation>
    </message>
    <message>
        <source>The secretariat</source>
        <translation type="unfinished">Секретариат</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished">Все</translation>
    </message>
    <message>
        <source>Another desk of the secretariat</source>
        <translation type="unfinished">Другое рабочее место секретариата</translation>
    </message>
    <message>
        <source>The secretariat sees everything you put on record, sealed values too.</source>
        <translation type="unfinished">Секретариат видит все, что вы заносите в протокол, включая запечатанные значения.</translation>
    </message>
    <message>
        <source>Only what is shared goes: no names of speakers, no focal points, nothing of review teams.</source>
        <translation type="unfinished">Передается только общее: без имен выступающих, контактных лиц и материалов групп обзора.</translation>
    </message>
    <message>
        <source>They are of the secretariat and see everything.</source>
        <translation type="unfinished">Они из секретариата и видят все.</translation>
    </message>
    <message>
        <source>They see what is shared, and what is for the secretariat from the sessions given to them.</source>
        <translation type="unfinished">Они видят общее и предназначенное для секретариата с порученных им заседаний.</translation>
    </message>
    <message>
        <source>They see what is shared, and the notes of: {teams}.</source>
        <translation type="unfinished">Они видят общее и заметки групп: {teams}.</translation>
    </message>
    <message>
        <source>They see what is shared.</source>
        <translation type="unfinished">Они видят общее.</translation>
    </message>
    <message>
        <source>Shared text names people who stand protected: {refs}.</source>
        <translation type="unfinished">Общий текст называет лиц, находящихся под защитой: {refs}.</translation>
    </message>
    <message>
        <source>Correct the text; or press “Hand over” once more if they may be named.</source>
        <translation type="unfinished">Исправьте текст или нажмите «Передать» еще раз, если этих лиц можно называть.</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation type="unfinished">Ничего не передано.</translation>
    </message>
    <message>
        <source>Handed over: {file}, {size}.</source>
        <translation type="unfinished">Передано: {file}, {size}.</translation>
    </message>
    <message>
        <source>It was read back and proven.  It lies in {folder}.</source>
        <translation type="unfinished">Копия перечитана и проверена. Она находится в {folder}.</translation>
    </message>
    <message>
        <source>It was too much for one file: these {count} belong together, and may be received in any order.</source>
        <translation type="unfinished">Для одного файла это слишком много: эти файлы ({count}) составляют одно целое, и принимать их можно в любом порядке.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>no effect</source>
        <translation type="unfinished">без последствий</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation type="unfinished">Причина: {text}</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Главная</translation>
    </message>
    <message>
        <source>You are looking at this desk without a key</source>
        <translation type="unfinished">Вы просматриваете это рабочее место без ключа</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation type="unfinished">Добрый день, {name}</translation>
    </message>
    <message>
        <source>Last hand-over: {when}, to {who}</source>
        <translation type="unfinished">Последняя передача: {when}, кому: {who}</translation>
    </message>
    <message>
        <source>Nothing was handed over from here yet</source>
        <translation type="unfinished">Отсюда пока ничего не передано</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">Расходящиеся записи</translation>
    </message>
    <message>
        <source>Entries that say different things of one fact</source>
        <translation type="unfinished">Записи, по-разному сообщающие об одном факте</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Посмотреть</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation type="unfinished">Еще не передано</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Передать</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished">Личные заметки</translation>
    </message>
    <message>
        <source>Only you can read them, here</source>
        <translation type="unfinished">Читать их можете только вы, здесь</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished">Открыть журнал</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation type="unfinished">Предстоит</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">Просрочено</translation>
    </message>
    <message>
        <source>All in the calendar</source>
        <translation type="unfinished">Весь календарь</translation>
    </message>
    <message>
        <source>You are not in the roster yet</source>
        <translation type="unfinished">Вас пока нет в списке участников</translation>
    </message>
    <message>
        <source>Go on writing: what you hand over waits until the secretariat enrols you.  Your request goes with it, or save it for them now, and read its fingerprint aloud:</source>
        <translation type="unfinished">Продолжайте писать: переданное вами ждет, пока секретариат вас зарегистрирует. Ваш запрос приложен; его можно сохранить и сейчас. Зачитайте его отпечаток вслух:</translation>
    </message>
    <message>
        <source>Save my request…</source>
        <translation type="unfinished">Сохранить мой запрос…</translation>
    </message>
    <message>
        <source>Save my request</source>
        <translation type="unfinished">Сохранить мой запрос</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished">Запросы (*.request)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">Сохранено: {file}.</translation>
    </message>
    <message>
        <source>Segments in quarantine: {count}</source>
        <translation type="unfinished">Сегментов в карантине: {count}</translation>
    </message>
    <message>
        <source>They are kept and have no effect.  Ask who wrote them, or enrol the writer.</source>
        <translation type="unfinished">Они сохранены и не имеют последствий. Спросите, кто их написал, или зарегистрируйте автора.</translation>
    </message>
    <message>
        <source>Fingerprint of this registry</source>
        <translation type="unfinished">Отпечаток этого реестра</translation>
    </message>
    <message>
        <source>Read it aloud to everybody who makes a desk from your kit.</source>
        <translation type="unfinished">Зачитайте его вслух всем, кто создает рабочее место из вашего комплекта.</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Take your place at this desk</source>
        <translation type="unfinished">Занять это рабочее место</translation>
    </message>
    <message>
        <source>Nobody has keys here yet: say who you are.</source>
        <translation type="unfinished">Ни у кого здесь пока нет ключей: укажите, кто вы.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Ваше имя</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">Как будет указано в списке участников.</translation>
    </message>
    <message>
        <source>What you are here</source>
        <translation type="unfinished">Кто вы здесь</translation>
    </message>
    <message>
        <source>Draw my keys</source>
        <translation type="unfinished">Создать мои ключи</translation>
    </message>
</context>
<context>
    <name>Judged</name>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">Критерий</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Оценка</translation>
    </message>
    <message>
        <source>Assessments side by side</source>
        <translation type="unfinished">Оценки рядом</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Причины</translation>
    </message>
    <message>
        <source>Reasons and evidence; to read again: your finding</source>
        <translation type="unfinished">Обоснование и доказательства; для повторного прочтения: ваш вывод</translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished">Заявленные интересы</translation>
    </message>
    <message>
        <source>Your interests in the matter, or “none”</source>
        <translation type="unfinished">Ваша заинтересованность в деле или «нет»</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">Занести в протокол</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">Прочитать ещё раз</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">Подписать</translation>
    </message>
    <message>
        <source>ratings differ</source>
        <translation type="unfinished">оценки расходятся</translation>
    </message>
    <message>
        <source>read again by {name}</source>
        <translation type="unfinished">прочитано ещё раз: {name}</translation>
    </message>
    <message>
        <source>signed by {names}</source>
        <translation type="unfinished">подписано: {names}</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>Open a meeting kit</source>
        <translation type="unfinished">Открыть комплект совещания</translation>
    </message>
    <message>
        <source>Makes your desk on this computer.  You can write at once, before anybody enrols you.</source>
        <translation type="unfinished">Создает ваше рабочее место на этом компьютере. Писать можно сразу, еще до регистрации.</translation>
    </message>
    <message>
        <source>Meeting kit</source>
        <translation type="unfinished">Комплект совещания</translation>
    </message>
    <message>
        <source>The file that the secretariat gave you; it ends in .stk.</source>
        <translation type="unfinished">Файл, который вам дал секретариат; оканчивается на .stk.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Выбрать…</translation>
    </message>
    <message>
        <source>Fingerprint of the registry</source>
        <translation type="unfinished">Отпечаток реестра</translation>
    </message>
    <message>
        <source>Eight groups of five digits: the secretariat reads them aloud.</source>
        <translation type="unfinished">Восемь групп по пять цифр: секретариат зачитывает их вслух.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Ваше имя</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">Как будет указано в списке участников.</translation>
    </message>
    <message>
        <source>What you are here</source>
        <translation type="unfinished">Кто вы здесь</translation>
    </message>
    <message>
        <source>Make my desk</source>
        <translation type="unfinished">Создать мое рабочее место</translation>
    </message>
    <message>
        <source>Bundles (*.stk)</source>
        <translation type="unfinished">Пакеты (*.stk)</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">Где находится рабочее место</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished">Приложить файл…</translation>
    </message>
    <message>
        <source>Put a file on record with the entry that is selected</source>
        <translation type="unfinished">Занести файл в протокол к выбранной записи</translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation type="unfinished">Журнал совещания</translation>
    </message>
    <message>
        <source>Notes and entries</source>
        <translation type="unfinished">Заметки и записи</translation>
    </message>
    <message>
        <source>Choose a note or an entry: its details open here.</source>
        <translation type="unfinished">Выберите заметку или запись: подробности откроются здесь.</translation>
    </message>
    <message>
        <source>On record as {ref}.</source>
        <translation type="unfinished">Занесено в протокол как {ref}.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">Приложить файл</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>LogDelegate</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished">Личная заметка</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">расходящиеся записи</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished">Личная заметка</translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished">Занесено в протокол</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Reason, in a sentence</source>
        <translation type="unfinished">Причина, одной фразой</translation>
    </message>
    <message>
        <source>It stands withdrawn</source>
        <translation type="unfinished">Остается отозванным</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished">Восстановить</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished">Это одно и то же</translation>
    </message>
    <message>
        <source>They are distinct</source>
        <translation type="unfinished">Они разные</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(ничего)</translation>
    </message>
    <message>
        <source>It was withdrawn by somebody who had not seen what others wrote.</source>
        <translation type="unfinished">Отозвано лицом, не видевшим написанного другими.</translation>
    </message>
    <message>
        <source>{field} leads to a record that is withdrawn.</source>
        <translation type="unfinished">{field} ведет к отозванной записи.</translation>
    </message>
    <message>
        <source>{field}: what stands here together cannot be so.</source>
        <translation type="unfinished">{field}: указанные здесь значения несовместимы.</translation>
    </message>
    <message>
        <source>This is of a newer release.  It is kept, handed on and shown as it is.</source>
        <translation type="unfinished">Это из более новой версии программы. Оно хранится, передается и показывается без изменений.</translation>
    </message>
    <message>
        <source>These two may be of one thing.  They are never put together: one of you says what they are.</source>
        <translation type="unfinished">Эти две записи могут быть об одном и том же. Они никогда не объединяются: кто-то из вас указывает, что это.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Открыто</translation>
    </message>
    <message>
        <source>{ref} stands withdrawn.</source>
        <translation type="unfinished">Запись {ref} остается отозванной.</translation>
    </message>
    <message>
        <source>{ref} is restored.</source>
        <translation type="unfinished">Запись {ref} восстановлена.</translation>
    </message>
    <message>
        <source>{ref}: the same.</source>
        <translation type="unfinished">{ref}: одно и то же.</translation>
    </message>
    <message>
        <source>{ref}: distinct.</source>
        <translation type="unfinished">{ref}: разные.</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished">Добавить фильтр</translation>
    </message>
    <message>
        <source>Standing or withdrawn</source>
        <translation type="unfinished">Действующие или отозванные</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation type="unfinished">Действующее</translation>
    </message>
    <message>
        <source>What is withdrawn</source>
        <translation type="unfinished">Отозванное</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation type="unfinished">Добавить фильтр…</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>No note chosen</source>
        <translation type="unfinished">Заметка не выбрана</translation>
    </message>
    <message>
        <source>Choose one in the list, or mark a passage and write one.</source>
        <translation type="unfinished">Выберите в списке или отметьте отрывок и составьте новую.</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Nobody has taken a seat at this desk.</source>
        <translation type="unfinished">Никто не занял это рабочее место.</translation>
    </message>
    <message>
        <source>Take your seat: the button is below, left.</source>
        <translation type="unfinished">Займите место: кнопка внизу слева.</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">Назад к списку</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Keep as private note</source>
        <translation type="unfinished">Сохранить как личную заметку</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation type="unfinished">Удалить эту заметку</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">Занести в протокол</translation>
    </message>
    <message>
        <source>Put on record (Ctrl+Enter)</source>
        <translation type="unfinished">Занести в протокол (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">Подробности</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">История</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished">Ничего не выбрано</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">расходящиеся записи</translation>
    </message>
    <message>
        <source>Private note: only you can read it</source>
        <translation type="unfinished">Личная заметка: читать ее можете только вы</translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation type="unfinished">Создать: {type}</translation>
    </message>
    <message>
        <source>Typed earlier, not on record yet</source>
        <translation type="unfinished">Набрано ранее, еще не в протоколе</translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished">Занесено в протокол</translation>
    </message>
    <message>
        <source>On record as {ref}.</source>
        <translation type="unfinished">Занесено в протокол как {ref}.</translation>
    </message>
    <message>
        <source>The private note was deleted.</source>
        <translation type="unfinished">Личная заметка удалена.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">Отменить</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation type="unfinished">Люди</translation>
    </message>
    <message>
        <source>Who may write here, and in which role.</source>
        <translation type="unfinished">Кто может здесь писать и в какой роли.</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation type="unfinished">Список участников</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Роль</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished">Группы</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished">Обозначения</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">Из файла…</translation>
    </message>
    <message>
        <source>Who asks to be enrolled</source>
        <translation type="unfinished">Кто просит о регистрации</translation>
    </message>
    <message>
        <source>Requests come with bundles, or as files of their own.</source>
        <translation type="unfinished">Запросы поступают с пакетами или отдельными файлами.</translation>
    </message>
    <message>
        <source>Their fingerprint, as they read it aloud</source>
        <translation type="unfinished">Их отпечаток, как они его зачитывают</translation>
    </message>
    <message>
        <source>Compare by voice or face to face: this is what keeps strangers out.</source>
        <translation type="unfinished">Сверьте голосом или лично: это не пускает посторонних.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Обозначение</translation>
    </message>
    <message>
        <source>Two capital letters that begin the new desk&apos;s references.</source>
        <translation type="unfinished">Две заглавные буквы, с которых начинаются ссылки нового рабочего места.</translation>
    </message>
    <message>
        <source>Review teams</source>
        <translation type="unfinished">Группы обзора</translation>
    </message>
    <message>
        <source>Short names, parted by blanks; none for rapporteurs.</source>
        <translation type="unfinished">Краткие имена через пробел; для докладчиков не заполняется.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">Ваша парольная фраза</translation>
    </message>
    <message>
        <source>It opens the root key.  Empty where the keyring keeps it.</source>
        <translation type="unfinished">Она открывает корневой ключ. Пусто, если его хранит связка ключей.</translation>
    </message>
    <message>
        <source>For this meeting only, as was delegated to you</source>
        <translation type="unfinished">Только на это совещание, как вам делегировано</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished">Зарегистрировать</translation>
    </message>
    <message>
        <source>{role} for {sessions}</source>
        <translation type="unfinished">{role}, заседания: {sessions}</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation type="unfinished">Открыть запрос</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished">Запросы (*.request)</translation>
    </message>
    <message>
        <source>Enrolled {name} for this meeting.</source>
        <translation type="unfinished">Участник {name} зарегистрирован на это совещание.</translation>
    </message>
    <message>
        <source>Hand over to them, and to the secretariat.</source>
        <translation type="unfinished">Передать этим лицам и секретариату.</translation>
    </message>
    <message>
        <source>{name} is not enrolled yet: {count} more root keys must sign.</source>
        <translation type="unfinished">{name} пока не в списке участников: требуются подписи корневыми ключами, еще {count}.</translation>
    </message>
    <message>
        <source>Give {file}, which lies beside this desk, to their keepers.</source>
        <translation type="unfinished">Передайте {file}, лежащий рядом с этим рабочим местом, хранителям.</translation>
    </message>
    <message>
        <source>Enrolled {name}.  Entries admitted: {count}.</source>
        <translation type="unfinished">Участник {name} зарегистрирован. Допущено записей: {count}.</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished">Введите для поиска</translation>
    </message>
</context>
<context>
    <name>Pledges</name>
    <message>
        <source>New pledge</source>
        <translation type="unfinished">Новое обязательство</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">Обязательства</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished">Печать</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished">Что печатать</translation>
    </message>
    <message>
        <source>Choose what the report is on, or another one.</source>
        <translation type="unfinished">Выберите предмет доклада или другой доклад.</translation>
    </message>
    <message>
        <source>Summary of the meeting</source>
        <translation type="unfinished">Резюме совещания</translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation type="unfinished">Журнал заседания</translation>
    </message>
    <message>
        <source>Document of the meeting</source>
        <translation type="unfinished">Документ совещания</translation>
    </message>
    <message>
        <source>Extract for a delegation</source>
        <translation type="unfinished">Выписка для делегации</translation>
    </message>
    <message>
        <source>Sheet of a pledge</source>
        <translation type="unfinished">Карточка обязательства</translation>
    </message>
    <message>
        <source>Review of a party</source>
        <translation type="unfinished">Обзор по стороне</translation>
    </message>
    <message>
        <source>Dossier of a coalition</source>
        <translation type="unfinished">Досье коалиции</translation>
    </message>
    <message>
        <source>Dossier of a corridor</source>
        <translation type="unfinished">Досье коридора</translation>
    </message>
    <message>
        <source>Regional report</source>
        <translation type="unfinished">Региональный доклад</translation>
    </message>
    <message>
        <source>Global report</source>
        <translation type="unfinished">Глобальный доклад</translation>
    </message>
    <message>
        <source>Ambition</source>
        <translation type="unfinished">Амбициозность</translation>
    </message>
    <message>
        <source>Duties and calendar</source>
        <translation type="unfinished">Обязанности и календарь</translation>
    </message>
    <message>
        <source>Joint account and funding gap</source>
        <translation type="unfinished">Общий счет и дефицит финансирования</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished">Показатели</translation>
    </message>
    <message>
        <source>Digest of stakeholders&apos; statements</source>
        <translation type="unfinished">Сводка заявлений заинтересованных сторон</translation>
    </message>
    <message>
        <source>Outstanding matters</source>
        <translation type="unfinished">Нерешенные вопросы</translation>
    </message>
    <message>
        <source>Record of reconciliations</source>
        <translation type="unfinished">Реестр согласований записей</translation>
    </message>
    <message>
        <source>Dossier of a submission</source>
        <translation type="unfinished">Досье представления</translation>
    </message>
    <message>
        <source>Review dossier</source>
        <translation type="unfinished">Досье обзора</translation>
    </message>
    <message>
        <source>What the report is on</source>
        <translation type="unfinished">Предмет доклада</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished">Какой?</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">Сохранить доклад</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Для кого</translation>
    </message>
    <message>
        <source>Copy for the public</source>
        <translation type="unfinished">Открытый экземпляр</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">Сохранить как…</translation>
    </message>
    <message>
        <source>Copy for the review team</source>
        <translation type="unfinished">Экземпляр для группы обзора</translation>
    </message>
    <message>
        <source>Copy for the secretariat</source>
        <translation type="unfinished">Экземпляр для секретариата</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">Язык доклада</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">Предварительный просмотр</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation type="unfinished">Печатать пока нечего</translation>
    </message>
    <message>
        <source>Being typeset…</source>
        <translation type="unfinished">Верстка…</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation type="unfinished">Страниц: {count}</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">Сохранено: {file}.</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished">Карантин</translation>
    </message>
    <message>
        <source>What is not believed is kept and has no effect.  Ask who wrote it first.</source>
        <translation type="unfinished">То, чему не верят, хранится и не действует.  Сначала спросите автора.</translation>
    </message>
    <message>
        <source>Segments that wait</source>
        <translation type="unfinished">Ожидающие сегменты</translation>
    </message>
    <message>
        <source>Reason, in a sentence</source>
        <translation type="unfinished">Причина, одной фразой</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">Допустить</translation>
    </message>
    <message>
        <source>Turn it away</source>
        <translation type="unfinished">Отклонить</translation>
    </message>
    <message>
        <source>Enrol the writer</source>
        <translation type="unfinished">Зарегистрировать автора</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished">Ничто не ждет</translation>
    </message>
    <message>
        <source>Everything here is believed.</source>
        <translation type="unfinished">Здесь всему верят.</translation>
    </message>
    <message>
        <source>Shown: {count} of {all}</source>
        <translation type="unfinished">Показано: {count} из {all}</translation>
    </message>
    <message>
        <source>Entries {first} to {last}</source>
        <translation type="unfinished">Записи с {first} по {last}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished">Навигация</translation>
    </message>
    <message>
        <source>What is on record here and not signed yet: handing over signs it.</source>
        <translation type="unfinished">То, что занесено здесь и еще не подписано: при передаче оно подписывается.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">Вы здесь</translation>
    </message>
    <message>
        <source>{title}, {number} waiting</source>
        <translation type="unfinished">{title}, ожидает: {number}</translation>
    </message>
    <message>
        <source>Settings: language, theme, size of text, copies (Ctrl+,)</source>
        <translation type="unfinished">Настройки: язык, тема, размер текста, копии (Ctrl+,)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Настройки</translation>
    </message>
    <message>
        <source>Take your seat, or lock the desk</source>
        <translation type="unfinished">Занять место или заблокировать рабочее место</translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>Receive</source>
        <translation type="unfinished">Принять</translation>
    </message>
    <message>
        <source>You see what a bundle holds before anything here changes.</source>
        <translation type="unfinished">Вы видите содержимое пакета до того, как здесь что-либо изменится.</translation>
    </message>
    <message>
        <source>Choose bundles…</source>
        <translation type="unfinished">Выбрать пакеты…</translation>
    </message>
    <message>
        <source>Drag bundles (*.stk) onto this window, or</source>
        <translation type="unfinished">Перетащите пакеты (*.stk) в это окно или</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Ход выполнения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Отмена</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">Закрыть</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation type="unfinished">Выбрать пакеты</translation>
    </message>
    <message>
        <source>Bundles (*.stk)</source>
        <translation type="unfinished">Пакеты (*.stk)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished">Чтение {file}…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation type="unfinished">Прием…</translation>
    </message>
    <message>
        <source>Received: {bundles} bundle(s), {new} new segment(s).</source>
        <translation type="unfinished">Принято пакетов: {bundles}, новых сегментов: {new}.</translation>
    </message>
    <message>
        <source>Awaiting enrolment: {count}.</source>
        <translation type="unfinished">Ожидают регистрации: {count}.</translation>
    </message>
    <message>
        <source>In quarantine, without effect: {count}.</source>
        <translation type="unfinished">В карантине, без последствий: {count}.</translation>
    </message>
    <message>
        <source>Differing entries: {count}.</source>
        <translation type="unfinished">Расходящиеся записи: {count}.</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">Посмотреть</translation>
    </message>
    <message>
        <source>Cancelled: nothing was received.</source>
        <translation type="unfinished">Отменено: ничего не принято.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished">Отмена…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation type="unfinished">Чтение…</translation>
    </message>
    <message>
        <source>Meeting kit</source>
        <translation type="unfinished">Комплект совещания</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">Пакет</translation>
    </message>
    <message>
        <source>{kind} from {who}, written {when}</source>
        <translation type="unfinished">{kind}, от кого: {who}, составлено {when}</translation>
    </message>
    <message>
        <source>File {number} of {count}</source>
        <translation type="unfinished">Файл {number} из {count}</translation>
    </message>
    <message>
        <source>Review {review}</source>
        <translation type="unfinished">Обзор {review}</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation type="unfinished">Все содержимое здесь уже есть.</translation>
    </message>
    <message>
        <source>New segments: {new} of {all} · entries that change here: {changes} · files: {files}</source>
        <translation type="unfinished">Новых сегментов: {new} из {all} · изменяющихся здесь записей: {changes} · файлов: {files}</translation>
    </message>
    <message>
        <source>A framework pack of a newer release is kept and not used.  Install that release to use it.</source>
        <translation type="unfinished">Рамка более новой версии хранится и не используется.  Установите ту версию, чтобы ее использовать.</translation>
    </message>
    <message>
        <source>{name} asks to be enrolled: {fingerprint}</source>
        <translation type="unfinished">{name} просит о регистрации: {fingerprint}</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Кем написано</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Заседание</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished">Записи</translation>
    </message>
    <message>
        <source>Withheld from you</source>
        <translation type="unfinished">Вам недоступно</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Reason for the reconciliation</source>
        <translation type="unfinished">Причина согласования записей</translation>
    </message>
    <message>
        <source>Why this value stands, in a sentence</source>
        <translation type="unfinished">Почему остается это значение, одной фразой</translation>
    </message>
    <message>
        <source>By the answer of the party</source>
        <translation type="unfinished">По ответу стороны</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished">Согласовать</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Причина</translation>
    </message>
    <message>
        <source>Party concerned</source>
        <translation type="unfinished">Соответствующая сторона</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">До</translation>
    </message>
    <message>
        <source>Until, such as 2026-11-24</source>
        <translation type="unfinished">До, например 2026-11-24</translation>
    </message>
    <message>
        <source>Ask them…</source>
        <translation type="unfinished">Спросить их…</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation type="unfinished">Отложить</translation>
    </message>
    <message>
        <source>Until a day, with the reason that stands above</source>
        <translation type="unfinished">До определенного дня, по указанной выше причине</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation type="unfinished">Их ответ</translation>
    </message>
    <message>
        <source>Its source, such as a letter</source>
        <translation type="unfinished">Источник, например письмо</translation>
    </message>
    <message>
        <source>Put the answer on record</source>
        <translation type="unfinished">Занести ответ в протокол</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation type="unfinished">еще не запечатано</translation>
    </message>
    <message>
        <source>This stands (Alt+{number})</source>
        <translation type="unfinished">Оставить это значение (Alt+{number})</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(ничего)</translation>
    </message>
    <message>
        <source>Reconciled before: somebody wrote since without knowing of it</source>
        <translation type="unfinished">Уже согласовано: затем кто-то внес запись, не зная об этом</translation>
    </message>
    <message>
        <source>What both make of the text before</source>
        <translation type="unfinished">Что оба делают с прежним текстом</translation>
    </message>
    <message>
        <source>They changed the same words, in brackets: choose or ask.</source>
        <translation type="unfinished">Изменены одни и те же слова, в скобках: выберите или спросите.</translation>
    </message>
    <message>
        <source>Asked of {party} in {ref}: {text}</source>
        <translation type="unfinished">Задан вопрос {party} в {ref}: {text}</translation>
    </message>
    <message>
        <source>Waits until {until}: {text}</source>
        <translation type="unfinished">Ожидает до {until}: {text}</translation>
    </message>
    <message>
        <source>Answer: {answer} ({source})</source>
        <translation type="unfinished">Ответ: {answer} ({source})</translation>
    </message>
    <message>
        <source>By the answer of {party} to {ref}</source>
        <translation type="unfinished">По ответу {party} на {ref}</translation>
    </message>
    <message>
        <source>The secretariat or the lead rapporteur reconciles them.  Until then, copies for the secretariat show every value, [under verification].</source>
        <translation type="unfinished">Согласование проводит секретариат или главный докладчик. До этого в экземплярах секретариата показаны все значения с пометкой [на проверке].</translation>
    </message>
    <message>
        <source>Reconciled: {field} of {ref}.</source>
        <translation type="unfinished">Согласовано: {field}, {ref}.</translation>
    </message>
    <message>
        <source>The question is on record as {ref}.</source>
        <translation type="unfinished">Вопрос занесен в протокол как {ref}.</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation type="unfinished">Сохранить вопрос</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">Текст (*.txt)</translation>
    </message>
    <message>
        <source>The question is on record as {ref} and saved as {file}.</source>
        <translation type="unfinished">Вопрос занесен в протокол как {ref} и сохранен в файле {file}.</translation>
    </message>
    <message>
        <source>It waits until {until}.</source>
        <translation type="unfinished">Ожидает до {until}.</translation>
    </message>
    <message>
        <source>The answer to {ref} is on record.</source>
        <translation type="unfinished">Ответ на {ref} занесен в протокол.</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{field}, required</source>
        <translation type="unfinished">{field}, обязательно</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">расходящиеся записи</translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished">обязательно</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">Ссылка</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished">Поиск…</translation>
    </message>
    <message>
        <source>Search: {type}</source>
        <translation type="unfinished">Поиск: {type}</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished">Поиск (Ctrl+F)</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation type="unfinished">Изменить многие…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished">Упорядочить</translation>
    </message>
    <message>
        <source>Filters, groups, order, columns, views</source>
        <translation type="unfinished">Фильтры, группы, порядок, столбцы, виды</translation>
    </message>
    <message>
        <source>The order is being prepared…</source>
        <translation type="unfinished">Порядок готовится…</translation>
    </message>
    <message>
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished">Выберите что-либо в списке: подробности откроются здесь.</translation>
    </message>
    <message>
        <source>Shown: {count}, of which the newest {some} in this order</source>
        <translation type="unfinished">Показано: {count}, из них новейшие {some} в этом порядке</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished">Показано: {count}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished">Вид записи</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">Создать</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Записи</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">Все</translation>
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
        <translation type="unfinished">{group}, развернуто</translation>
    </message>
    <message>
        <source>{group}, closed</source>
        <translation type="unfinished">{group}, свернуто</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Room view</source>
        <translation type="unfinished">Вид для зала</translation>
    </message>
    <message>
        <source>Text under discussion</source>
        <translation type="unfinished">Обсуждаемый текст</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Still missing: {fields}.</source>
        <translation type="unfinished">Еще не хватает: {fields}.</translation>
    </message>
    <message>
        <source>{size} entries; at least {bound} are asked for.</source>
        <translation type="unfinished">Записей: {size}; требуется не менее {bound}.</translation>
    </message>
    <message>
        <source>{size} entries; at most {bound} are asked for.</source>
        <translation type="unfinished">Записей: {size}; допускается не более {bound}.</translation>
    </message>
    <message>
        <source>{size} characters; at least {bound} are asked for.</source>
        <translation type="unfinished">Символов: {size}; требуется не менее {bound}.</translation>
    </message>
    <message>
        <source>{size} characters; at most {bound} are asked for.</source>
        <translation type="unfinished">Символов: {size}; допускается не более {bound}.</translation>
    </message>
    <message>
        <source>The window for these is not open on this day.</source>
        <translation type="unfinished">В этот день срок для этого не открыт.</translation>
    </message>
    <message>
        <source>These are not asked of this constituency.</source>
        <translation type="unfinished">Эта группа на эти вопросы не отвечает.</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>View</source>
        <translation type="unfinished">Вид</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished">Сохранить вид</translation>
    </message>
    <message>
        <source>Throw view away</source>
        <translation type="unfinished">Удалить вид</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished">Название вида</translation>
    </message>
    <message>
        <source>A name, and Enter</source>
        <translation type="unfinished">Имя, затем Enter</translation>
    </message>
    <message>
        <source>All: no view</source>
        <translation type="unfinished">Всё: без вида</translation>
    </message>
</context>
<context>
    <name>SealedLine</name>
    <message>
        <source>It was read back</source>
        <translation type="unfinished">Прочитано обратно</translation>
    </message>
    <message>
        <source>From then on this desk no longer shows it.</source>
        <translation type="unfinished">С этого момента рабочее место его больше не показывает.</translation>
    </message>
    <message>
        <source>Sealed.  You can correct it until you have read it back or leave your seat.</source>
        <translation type="unfinished">Запечатано.  Исправить можно, пока вы не прочитали его обратно или не оставили место.</translation>
    </message>
    <message>
        <source>On record: {text}</source>
        <translation type="unfinished">Занесено в протокол: {text}</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">Занять место</translation>
    </message>
    <message>
        <source>Who takes this desk</source>
        <translation type="unfinished">Кто занимает это рабочее место</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">ПИН-код</translation>
    </message>
    <message>
        <source>PIN to come back by, if others use this desk too</source>
        <translation type="unfinished">ПИН-код для возвращения, если этим рабочим местом пользуются и другие</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">Парольная фраза</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation type="unfinished">Только просмотр</translation>
    </message>
    <message>
        <source>Read without a key: nothing can be written</source>
        <translation type="unfinished">Чтение без ключа: писать нельзя</translation>
    </message>
    <message>
        <source>Your key opens by the keyring.</source>
        <translation type="unfinished">Ваш ключ открывается связкой ключей.</translation>
    </message>
    <message>
        <source>Opening your key…</source>
        <translation type="unfinished">Открывается ваш ключ…</translation>
    </message>
    <message>
        <source>The keyring does not answer.  Look for a question of your system, or try again.</source>
        <translation type="unfinished">Связка ключей не отвечает. Проверьте, не задает ли система вопрос, или повторите попытку.</translation>
    </message>
</context>
<context>
    <name>Secretariat</name>
    <message>
        <source>Make a secretariat&apos;s desk</source>
        <translation type="unfinished">Создать рабочее место секретариата</translation>
    </message>
    <message>
        <source>Founds a registry with you as its secretariat.</source>
        <translation type="unfinished">Основывает реестр, где вы — секретариат.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Регион</translation>
    </message>
    <message>
        <source>A short name in small letters, such as carda.</source>
        <translation type="unfinished">Краткое имя строчными буквами, например carda.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Обзор</translation>
    </message>
    <message>
        <source>A short name in small letters, such as carda-2026.</source>
        <translation type="unfinished">Краткое имя строчными буквами, например carda-2026.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">Ваше имя</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">Как будет указано в списке участников.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">Обозначение</translation>
    </message>
    <message>
        <source>Two capital letters that begin this desk&apos;s references.</source>
        <translation type="unfinished">Две заглавные буквы, с которых начинаются ссылки этого рабочего места.</translation>
    </message>
    <message>
        <source>Found the registry</source>
        <translation type="unfinished">Основать реестр</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">Где находится рабочее место</translation>
    </message>
</context>
<context>
    <name>SetEditor</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished">Добавить…</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation type="unfinished">Убрать «{what}»</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">Назад</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Настройки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">Цвета</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">Темная</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">Высокая контрастность</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished">Размер текста</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Ctrl and + or - make text larger or smaller, Ctrl and 0 plain, wherever you are.</source>
        <translation type="unfinished">Ctrl и + или - увеличивают или уменьшают текст, Ctrl и 0 — обычный размер, где бы вы ни были.</translation>
    </message>
    <message>
        <source>Translations that nobody who speaks the language has read yet are marked unreviewed.</source>
        <translation type="unfinished">Переводы, которых еще не читал носитель языка, отмечены как непроверенные.</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished">Язык и вид</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Файл</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Регион</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Обзор</translation>
    </message>
    <message>
        <source>Fingerprint of the registry</source>
        <translation type="unfinished">Отпечаток реестра</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished">Это рабочее место</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished">Показать ее папку</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation type="unfinished">Открыть другое рабочее место…</translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation type="unfinished">Закрыть это рабочее место</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation type="unfinished">Открыть другое рабочее место</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">Рабочие места (*.desk)</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Copies of this desk</source>
        <translation type="unfinished">Копии этого рабочего места</translation>
    </message>
    <message>
        <source>A copy is a desk of its own: open it as any other where this one is lost.  What was written after it was made comes back with the bundles of those to whom it was handed over.</source>
        <translation type="unfinished">Копия — самостоятельное рабочее место: откройте ее как любое другое, если это утрачено.  Написанное позже вернется с пакетами тех, кому оно было передано.</translation>
    </message>
    <message>
        <source>Last copy: {when}, {where}</source>
        <translation type="unfinished">Последняя копия: {when}, {where}</translation>
    </message>
    <message>
        <source>No copy was made from here yet.</source>
        <translation type="unfinished">Отсюда копий еще не делали.</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">Сохранено: {file}.</translation>
    </message>
    <message>
        <source>It was read back.</source>
        <translation type="unfinished">Прочитано обратно.</translation>
    </message>
    <message>
        <source>How long names and contacts are kept</source>
        <translation type="unfinished">Как долго хранятся имена и контакты</translation>
    </message>
    <message>
        <source>As the framework pack says.  The secretariat erases what is past its time.</source>
        <translation type="unfinished">Как указано в рамке.  Секретариат удаляет то, срок чего истек.</translation>
    </message>
    <message>
        <source>{what}: {months} months after it was put on record</source>
        <translation type="unfinished">{what}: {months} месяцев после занесения в протокол</translation>
    </message>
    <message>
        <source>{what}: {months} months after the review has ended</source>
        <translation type="unfinished">{what}: {months} месяцев после окончания обзора</translation>
    </message>
    <message>
        <source>Release {version}</source>
        <translation type="unfinished">Версия {version}</translation>
    </message>
    <message>
        <source>Log of faults, without content: {file}</source>
        <translation type="unfinished">Журнал сбоев, без содержания: {file}</translation>
    </message>
    <message>
        <source>Save a diagnostics file…</source>
        <translation type="unfinished">Сохранить файл диагностики…</translation>
    </message>
    <message>
        <source>It holds counts and versions, and nothing that anybody wrote.</source>
        <translation type="unfinished">Содержит количества и версии, но ничего из написанного людьми.</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation type="unfinished">Когда что-то не так</translation>
    </message>
    <message>
        <source>Save a diagnostics file</source>
        <translation type="unfinished">Сохранить файл диагностики</translation>
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
        <translation type="unfinished">Список ораторов</translation>
    </message>
    <message>
        <source>Who asks for the floor</source>
        <translation type="unfinished">Кто просит слова</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation type="unfinished">Дать слово</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Вверх</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation type="unfinished">Отказался от слова</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished">Ораторы</translation>
    </message>
    <message>
        <source>{name} — has the floor</source>
        <translation type="unfinished">{name} — имеет слово</translation>
    </message>
    <message>
        <source>{name} — has spoken</source>
        <translation type="unfinished">{name} — выступление завершено</translation>
    </message>
    <message>
        <source>On the floor for {time}</source>
        <translation type="unfinished">Выступает уже {time}</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">Ссылка</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">До</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">После</translation>
    </message>
    <message>
        <source>Stays: {why}</source>
        <translation type="unfinished">Остается: {why}</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation type="unfinished">Так уже и есть.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation type="unfinished">Отозвано.</translation>
    </message>
    <message>
        <source>Its entries differ: they are reconciled first.</source>
        <translation type="unfinished">Записи расходятся: сначала их согласуют.</translation>
    </message>
    <message>
        <source>It is not here.</source>
        <translation type="unfinished">Этого здесь нет.</translation>
    </message>
    <message>
        <source>{who} declared it of itself.</source>
        <translation type="unfinished">{who} заявил это о себе сам.</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Take in a document…</source>
        <translation type="unfinished">Внести документ…</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Обзор</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished">Представление</translation>
    </message>
    <message>
        <source>No submission yet</source>
        <translation type="unfinished">Представлений пока нет</translation>
    </message>
    <message>
        <source>Take in a document, or receive a bundle that carries one.</source>
        <translation type="unfinished">Внесите документ или примите пакет, в котором он есть.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">Еще</translation>
    </message>
    <message>
        <source>New version of the document…</source>
        <translation type="unfinished">Новая версия документа…</translation>
    </message>
    <message>
        <source>Notes in this file</source>
        <translation type="unfinished">Заметки в этом файле</translation>
    </message>
    <message>
        <source>Notes from a file…</source>
        <translation type="unfinished">Заметки из файла…</translation>
    </message>
    <message>
        <source>Save annotated PDF…</source>
        <translation type="unfinished">Сохранить аннотированный PDF…</translation>
    </message>
    <message>
        <source>Save as Word with comments…</source>
        <translation type="unfinished">Сохранить как Word с примечаниями…</translation>
    </message>
    <message>
        <source>Save notes as JSON-LD…</source>
        <translation type="unfinished">Сохранить заметки как JSON-LD…</translation>
    </message>
    <message>
        <source>Save notes as a table…</source>
        <translation type="unfinished">Сохранить заметки как таблицу…</translation>
    </message>
    <message>
        <source>Save the review team&apos;s own notes, too</source>
        <translation type="unfinished">Сохранить и собственные заметки группы обзора</translation>
    </message>
    <message>
        <source>More to do with the submission</source>
        <translation type="unfinished">Другие действия с представлением</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation type="unfinished">Искать в заметках</translation>
    </message>
    <message>
        <source>Search the notes (Ctrl+Shift+F)</source>
        <translation type="unfinished">Искать в заметках (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">Вид заметки</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation type="unfinished">Состояние заметки</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished">Любой вид</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished">Любое состояние</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished">Без места</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">Заметки</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">Оценки</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished">Чтение {file}…</translation>
    </message>
    <message>
        <source>This submission has no document yet.</source>
        <translation type="unfinished">В этом представлении пока нет документа.</translation>
    </message>
    <message>
        <source>has scripts, which are not run</source>
        <translation type="unfinished">содержит сценарии, которые не выполняются</translation>
    </message>
    <message>
        <source>has files within it, which are not opened: {names}</source>
        <translation type="unfinished">содержит файлы, которые не открываются: {names}</translation>
    </message>
    <message>
        <source>notes in the file: {count}</source>
        <translation type="unfinished">заметок в файле: {count}</translation>
    </message>
    <message>
        <source>Notes shown: {count} of {all}</source>
        <translation type="unfinished">Показано заметок: {count} из {all}</translation>
    </message>
    <message>
        <source>without a place any more: {count}</source>
        <translation type="unfinished">больше нет места: {count}</translation>
    </message>
    <message>
        <source>The recommendation is on record as {ref}.</source>
        <translation type="unfinished">Рекомендация занесена в протокол как {ref}.</translation>
    </message>
    <message>
        <source>Say from whom it comes, among the records.</source>
        <translation type="unfinished">Укажите, от кого это, среди записей.</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.html *.htm *.txt)</source>
        <translation type="unfinished">Документы (*.pdf *.docx *.odt *.html *.htm *.txt)</translation>
    </message>
    <message>
        <source>Take in a document</source>
        <translation type="unfinished">Внести документ</translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished">Новая версия</translation>
    </message>
    <message>
        <source>Notes from a file</source>
        <translation type="unfinished">Заметки из файла</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json *.pdf *.docx)</source>
        <translation type="unfinished">Заметки (*.jsonld *.json *.pdf *.docx)</translation>
    </message>
    <message>
        <source>Notes taken in: {new}; here already: {known}.</source>
        <translation type="unfinished">Внесено заметок: {new}; уже были здесь: {known}.</translation>
    </message>
    <message>
        <source>Without a place: {count}; they stand at the end of the list.</source>
        <translation type="unfinished">Без места: {count}; они стоят в конце списка.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Сохранить</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished">Файл {file} записан.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished">Синхронизировать</translation>
    </message>
    <message>
        <source>With the registry, where there is a network.  Without one everything waits here, and nothing is lost.</source>
        <translation type="unfinished">С реестром, если есть сеть. Без нее все ждет здесь, и ничего не теряется.</translation>
    </message>
    <message>
        <source>The registry&apos;s address</source>
        <translation type="unfinished">Адрес реестра</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished">Прокси</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation type="unfinished"> кбит/с</translation>
    </message>
    <message>
        <source>As fast as the line</source>
        <translation type="unfinished">Насколько позволяет канал</translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished">Не более</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">Ход выполнения</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Приостановить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Остановить</translation>
    </message>
    <message>
        <source>The registry&apos;s address, as it shows it</source>
        <translation type="unfinished">Адрес реестра, как он его показывает</translation>
    </message>
    <message>
        <source>Proxy, where the network asks for one</source>
        <translation type="unfinished">Прокси, если его требует сеть</translation>
    </message>
    <message>
        <source>Stopped: what has gone and come stays.</source>
        <translation type="unfinished">Остановлено: отправленное и полученное сохраняется.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">Продолжить</translation>
    </message>
    <message>
        <source>Went: {count}</source>
        <translation type="unfinished">Отправлено: {count}</translation>
    </message>
    <message>
        <source>Came: {count}</source>
        <translation type="unfinished">Получено: {count}</translation>
    </message>
    <message>
        <source>Waits here: {count}</source>
        <translation type="unfinished">Ожидает здесь: {count}</translation>
    </message>
    <message>
        <source>The registry cannot be reached now.  Work on; try again when there is a network.</source>
        <translation type="unfinished">Реестр сейчас недоступен. Продолжайте работу; повторите попытку, когда будет сеть.</translation>
    </message>
    <message>
        <source>The registry keeps your enrolment request until the secretariat grants it.</source>
        <translation type="unfinished">Реестр хранит ваш запрос о регистрации, пока секретариат его не удовлетворит.</translation>
    </message>
    <message>
        <source>{count} of what went is kept there in quarantine: ask the secretariat.</source>
        <translation type="unfinished">Из отправленного там в карантине: {count}; обратитесь в секретариат.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undo my last change</source>
        <translation type="unfinished">Отменить мое последнее изменение</translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation type="unfinished">Почему, одной фразой</translation>
    </message>
    <message>
        <source>Reason for the withdrawal</source>
        <translation type="unfinished">Причина отзыва</translation>
    </message>
    <message>
        <source>The same as {other}</source>
        <translation type="unfinished">То же, что {other}</translation>
    </message>
    <message>
        <source>Not the same as {other}</source>
        <translation type="unfinished">Не то же, что {other}</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Отозвано</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation type="unfinished">Восстановить</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Отозвать</translation>
    </message>
    <message>
        <source>Your last change is of another record.</source>
        <translation type="unfinished">Ваше последнее изменение относится к другой записи.</translation>
    </message>
    <message>
        <source>Look at that one.</source>
        <translation type="unfinished">Посмотрите ту запись.</translation>
    </message>
    <message>
        <source>Your last change is taken back; the history keeps it.</source>
        <translation type="unfinished">Ваше последнее изменение отменено; сохранено в истории.</translation>
    </message>
    <message>
        <source>It stands again.</source>
        <translation type="unfinished">Восстановлено.</translation>
    </message>
    <message>
        <source>It is withdrawn; the history keeps it.</source>
        <translation type="unfinished">Отозвано; сохранено в истории.</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>such as “fr”</source>
        <translation type="unfinished">например, «fr»</translation>
    </message>
    <message>
        <source>Take in a document</source>
        <translation type="unfinished">Внести документ</translation>
    </message>
    <message>
        <source>Put submission on record</source>
        <translation type="unfinished">Занести представление в протокол</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Отмена</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Text</source>
        <translation type="unfinished">Текст</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation type="unfinished">Составить…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished">Еще…</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation type="unfinished">Вид для зала</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished">Пункты</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished">Пункт</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">Занести в протокол</translation>
    </message>
    <message>
        <source>New below</source>
        <translation type="unfinished">Новый ниже</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation type="unfinished">Разделить в месте курсора</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">Вниз</translation>
    </message>
    <message>
        <source>Proposals on this paragraph</source>
        <translation type="unfinished">Предложения по этому пункту</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">Принять</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">Не согласовано</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Отозвано</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished">Предложения</translation>
    </message>
    <message>
        <source>Kind of proposal</source>
        <translation type="unfinished">Вид предложения</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished">Кем предложено</translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation type="unfinished">Затронутые слова</translation>
    </message>
    <message>
        <source>Words concerned, as they stand; none for all of it</source>
        <translation type="unfinished">Затронутые слова как есть; не заполняется, если речь обо всем</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished">Предлагаемый текст</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished">Предложить</translation>
    </message>
    <message>
        <source>  [under verification]</source>
        <translation type="unfinished">  [на проверке]</translation>
    </message>
    <message>
        <source>{ref}: proposals: {count}</source>
        <translation type="unfinished">{ref}: предложений: {count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation type="unfinished">Слов: {count}</translation>
    </message>
    <message>
        <source>No paragraph yet</source>
        <translation type="unfinished">Пунктов пока нет</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation type="unfinished">Новый пункт</translation>
    </message>
    <message>
        <source>Drafted {ref}: {count} paragraphs.</source>
        <translation type="unfinished">Составлен проект {ref}: пунктов — {count}.</translation>
    </message>
    <message>
        <source>Adopt it today…</source>
        <translation type="unfinished">Принять сегодня…</translation>
    </message>
    <message>
        <source>Write it as DOCX to edit…</source>
        <translation type="unfinished">Записать как DOCX для правки…</translation>
    </message>
    <message>
        <source>Take an edited DOCX back…</source>
        <translation type="unfinished">Принять измененный DOCX…</translation>
    </message>
    <message>
        <source>Adopted: {title}.  What comes later cites it and never alters it.</source>
        <translation type="unfinished">Принято: {title}. Последующее ссылается на него и никогда его не меняет.</translation>
    </message>
    <message>
        <source>Write as DOCX</source>
        <translation type="unfinished">Записать как DOCX</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished">Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">Сохранено: {file}.</translation>
    </message>
    <message>
        <source>Take an edited DOCX back</source>
        <translation type="unfinished">Принять измененный DOCX</translation>
    </message>
    <message>
        <source>Proposals made: {count}.</source>
        <translation type="unfinished">Внесено предложений: {count}.</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Answer or reason</source>
        <translation type="unfinished">Ответ или причина</translation>
    </message>
    <message>
        <source>Your answer; for a state, the reason</source>
        <translation type="unfinished">Ваш ответ; для состояния — причина</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ответ</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">Урегулировать</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished">Открыть снова</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">Отозвать</translation>
    </message>
    <message>
        <source>Give to everybody</source>
        <translation type="unfinished">Открыть всем</translation>
    </message>
    <message>
        <source>Make a recommendation</source>
        <translation type="unfinished">Дать рекомендацию</translation>
    </message>
    <message>
        <source>Its passage is gone</source>
        <translation type="unfinished">Отрывка больше нет</translation>
    </message>
    <message>
        <source>Its passage was edited</source>
        <translation type="unfinished">Отрывок изменен</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Your last change is taken back; the history keeps it.</source>
        <translation type="unfinished">Ваше последнее изменение отменено; сохранено в истории.</translation>
    </message>
    <message>
        <source>Your last change, of {count} records, is taken back; the history keeps it.</source>
        <translation type="unfinished">Ваше последнее изменение (записей: {count}) отменено; история его хранит.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">Вернуть</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">Добро пожаловать</translation>
    </message>
    <message>
        <source>Open a meeting kit</source>
        <translation type="unfinished">Открыть комплект совещания</translation>
    </message>
    <message>
        <source>The file (*.stk) that the secretariat prepared.  Makes your desk on this computer.</source>
        <translation type="unfinished">Файл (*.stk), подготовленный секретариатом. Создает ваше рабочее место на этом компьютере.</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation type="unfinished">Открыть рабочее место</translation>
    </message>
    <message>
        <source>A desk file (*.desk) that is on this computer or on a stick.</source>
        <translation type="unfinished">Файл рабочего места (*.desk) на этом компьютере или на USB-накопителе.</translation>
    </message>
    <message>
        <source>Make a secretariat&apos;s desk</source>
        <translation type="unfinished">Создать рабочее место секретариата</translation>
    </message>
    <message>
        <source>Begin a review: its registry, its people, its meeting kit.</source>
        <translation type="unfinished">Начать обзор: реестр, участники, комплект совещания.</translation>
    </message>
    <message>
        <source>A made-up region with a meeting under way.  Nothing you do there matters.</source>
        <translation type="unfinished">Вымышленный регион, где идет совещание. Ваши действия там ни на что не влияют.</translation>
    </message>
    <message>
        <source>Try a sample desk</source>
        <translation type="unfinished">Попробовать учебное рабочее место</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation type="unfinished">Stocktake</translation>
    </message>
    <message>
        <source>Follow up pledges at review meetings, with or without a network.  Nothing leaves this computer unless you hand it over.</source>
        <translation type="unfinished">Следите за обязательствами на обзорных совещаниях, с сетью и без нее. Ничто не покидает этот компьютер, пока вы это не передадите.</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished">Недавно открытые</translation>
    </message>
    <message>
        <source>Open {desk}</source>
        <translation type="unfinished">Открыть {desk}</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">Рабочие места (*.desk)</translation>
    </message>
    <message>
        <source>Making the sample desk: this takes a few seconds…</source>
        <translation type="unfinished">Создается учебное рабочее место: это займет несколько секунд…</translation>
    </message>
    <message>
        <source>This is a sample desk: everything in it is made up.</source>
        <translation type="unfinished">Это учебное рабочее место: все в нем вымышлено.</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Stick or folder</source>
        <translation type="unfinished">USB-накопитель или папка</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">Выбрать папку…</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation type="unfinished">Искать USB-накопители снова</translation>
    </message>
    <message>
        <source>Beside the desk ({folder})</source>
        <translation type="unfinished">Рядом с рабочим местом ({folder})</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">Выбрать папку</translation>
    </message>
    <message>
        <source>Free there: {size}</source>
        <translation type="unfinished">Свободно там: {size}</translation>
    </message>
    <message>
        <source>{text}.  That may be too little.</source>
        <translation type="unfinished">{text}. Этого может не хватить.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The line that you were typing is here again: “{text}”</source>
        <translation type="unfinished">Строка, которую вы набирали, снова здесь: «{text}»</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished">Продолжить</translation>
    </message>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">Занять место</translation>
    </message>
    <message>
        <source>Not sealed yet: {number}</source>
        <translation type="unfinished">Еще не запечатано: {number}</translation>
    </message>
    <message>
        <source>Roster {number}, until {day}</source>
        <translation type="unfinished">Список участников {number}, до {day}</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished">Закрыть это уведомление</translation>
    </message>
</context>
<context>
    <name>_CodeFilter</name>
    <message>
        <source>{field}: any</source>
        <translation type="unfinished">{field}: любое</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation type="unfinished">{field}: да</translation>
    </message>
    <message>
        <source>{field}: no</source>
        <translation type="unfinished">{field}: нет</translation>
    </message>
</context>
<context>
    <name>_DayFilter</name>
    <message>
        <source>{field}: from</source>
        <translation type="unfinished">{field}: с</translation>
    </message>
    <message>
        <source>{field}: until</source>
        <translation type="unfinished">{field}: по</translation>
    </message>
</context>
<context>
    <name>_Found</name>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished">Искать везде…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished">Искать везде</translation>
    </message>
    <message>
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished">Выберите что-либо в списке: подробности откроются здесь.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">Найдено</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation type="unfinished">Первые {count}</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished">Показано: {count}</translation>
    </message>
</context>
<context>
    <name>_PickFilter</name>
    <message>
        <source>{field}: any</source>
        <translation type="unfinished">{field}: любое</translation>
    </message>
    <message>
        <source>Only this: {field}</source>
        <translation type="unfinished">Только это: {field}</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">Занять место</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation type="unfinished">Продолжить обзор</translation>
    </message>
    <message>
        <source>Read the meeting&apos;s text</source>
        <translation type="unfinished">Читать текст совещания</translation>
    </message>
    <message>
        <source>Read the pledges</source>
        <translation type="unfinished">Читать обязательства</translation>
    </message>
    <message>
        <source>Enrol who asks: {count}</source>
        <translation type="unfinished">Зарегистрировать просящих: {count}</translation>
    </message>
    <message>
        <source>Receive bundles</source>
        <translation type="unfinished">Принять пакеты</translation>
    </message>
    <message>
        <source>Hand over what waits: {count}</source>
        <translation type="unfinished">Передать ожидающее: {count}</translation>
    </message>
    <message>
        <source>Record what is said</source>
        <translation type="unfinished">Записать сказанное</translation>
    </message>
    <message>
        <source>Reconcile differing entries: {count}</source>
        <translation type="unfinished">Согласовать расходящиеся записи: {count}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">Главная</translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation type="unfinished">Журнал совещания</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Текст</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">Обязательства</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">Записи</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Обзор</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">Показатели</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished">Принять</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">Передать</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished">Синхронизировать</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">Расходящиеся записи</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">Календарь</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">Печать</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Люди</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>1 is the highest; none for a paragraph.</source>
        <translation type="unfinished">1 — высший; для пункта не заполняется.</translation>
    </message>
    <message>
        <source>A W3C Web Annotation selector, as JSON: a quote with what stands around it, or an area of a page.</source>
        <translation type="unfinished">Селектор W3C Web Annotation в JSON: цитата с окружающим текстом или область страницы.</translation>
    </message>
    <message>
        <source>A decision, recommendation or outcome of a review.</source>
        <translation type="unfinished">Решение, рекомендация или итог обзора.</translation>
    </message>
    <message>
        <source>A decision, recommendation or pledge.</source>
        <translation type="unfinished">Решение, рекомендация или обязательство.</translation>
    </message>
    <message>
        <source>A field that everybody may read.</source>
        <translation type="unfinished">Поле, которое могут читать все.</translation>
    </message>
    <message>
        <source>A heading; it alters no wording.</source>
        <translation type="unfinished">Заголовок; формулировку не меняет.</translation>
    </message>
    <message>
        <source>A letter, a message, an office.</source>
        <translation type="unfinished">Письмо, сообщение, ведомство.</translation>
    </message>
    <message>
        <source>A practice, framework, initiative or review.</source>
        <translation type="unfinished">Практика, рамочная основа, инициатива или обзор.</translation>
    </message>
    <message>
        <source>A year, or years such as 2020/2024.</source>
        <translation type="unfinished">Год или годы, например 2020/2024.</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">Предмет</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation type="unfinished">Принимается до</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation type="unfinished">Аккредитация</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished">Субъект</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished">Субъекты</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished">Адресаты</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation type="unfinished">Допуск</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation type="unfinished">Допуски</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished">Принято</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">После</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Повестка дня</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished">Пункт повестки дня</translation>
    </message>
    <message>
        <source>Agreed commitment</source>
        <translation type="unfinished">Согласованное обязательство</translation>
    </message>
    <message>
        <source>Agreed next step</source>
        <translation type="unfinished">Согласованный следующий шаг</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished">Согласовано</translation>
    </message>
    <message>
        <source>Agreement or practice</source>
        <translation type="unfinished">Соглашение или практика</translation>
    </message>
    <message>
        <source>Agreements and practices</source>
        <translation type="unfinished">Соглашения и практика</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished">Сумма</translation>
    </message>
    <message>
        <source>Amount committed</source>
        <translation type="unfinished">Сумма обязательств</translation>
    </message>
    <message>
        <source>Amount disbursed</source>
        <translation type="unfinished">Выплаченная сумма</translation>
    </message>
    <message>
        <source>An office or body, not a person.</source>
        <translation type="unfinished">Ведомство или орган, не лицо.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation type="unfinished">Аннотация</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation type="unfinished">Аннотации</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ответ</translation>
    </message>
    <message>
        <source>Answer on accountability</source>
        <translation type="unfinished">Ответ о подотчетности</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">Отвечает на</translation>
    </message>
    <message>
        <source>Answers on accountability</source>
        <translation type="unfinished">Ответы о подотчетности</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Утверждено</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished">Утверждено</translation>
    </message>
    <message>
        <source>As a file names them that it was taken from.</source>
        <translation type="unfinished">Как указано в исходном файле.</translation>
    </message>
    <message>
        <source>As announced.</source>
        <translation type="unfinished">Как объявлено.</translation>
    </message>
    <message>
        <source>As issued; never made up.</source>
        <translation type="unfinished">Как издано; никогда не придумывается.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">По состоянию на</translation>
    </message>
    <message>
        <source>As orally amended</source>
        <translation type="unfinished">С устными поправками</translation>
    </message>
    <message>
        <source>As the document numbers it; never made up.</source>
        <translation type="unfinished">По нумерации документа; никогда не придумывается.</translation>
    </message>
    <message>
        <source>As the issuing body gives it.</source>
        <translation type="unfinished">Как указывает издавший орган.</translation>
    </message>
    <message>
        <source>As the printed list names them.</source>
        <translation type="unfinished">Как указано в печатном списке.</translation>
    </message>
    <message>
        <source>As the printed record names them.</source>
        <translation type="unfinished">Как указано в печатном отчете.</translation>
    </message>
    <message>
        <source>As the record names them: a party, team or panel.</source>
        <translation type="unfinished">Как указано в материалах: сторона, группа обзора или группа экспертов.</translation>
    </message>
    <message>
        <source>As they stand in the paragraph; none for the whole of it.</source>
        <translation type="unfinished">Как они стоят в пункте; не заполняется, если речь обо всем пункте.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished">Кем запрошено</translation>
    </message>
    <message>
        <source>Asked for the floor at</source>
        <translation type="unfinished">Время просьбы о слове</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished">Кому задано</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished">Дата запроса</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished">Кем оценено</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">Оценка</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">Оценки</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">Вложение</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">Вложения</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished">Указание авторства</translation>
    </message>
    <message>
        <source>Authorities and bodies consulted</source>
        <translation type="unfinished">Органы и ведомства, с которыми проведены консультации</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished">Исходное значение</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished">Основание</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">До</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation type="unfinished">Начало</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished">Относится к</translation>
    </message>
    <message>
        <source>Bindingness</source>
        <translation type="unfinished">Обязательность</translation>
    </message>
    <message>
        <source>Bindingness after</source>
        <translation type="unfinished">Обязательность после</translation>
    </message>
    <message>
        <source>Bindingness before</source>
        <translation type="unfinished">Обязательность до</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished">Органы</translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished">Орган</translation>
    </message>
    <message>
        <source>Breakdown</source>
        <translation type="unfinished">Разбивка</translation>
    </message>
    <message>
        <source>Broken at</source>
        <translation type="unfinished">Время прерывания</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation type="unfinished">Кем прервано</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">До</translation>
    </message>
    <message>
        <source>By it mandates name the session, such as “safe”.</source>
        <translation type="unfinished">По нему мандаты называют заседание, например «safe».</translation>
    </message>
    <message>
        <source>Capacities found</source>
        <translation type="unfinished">Выявленные возможности</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation type="unfinished">Качество</translation>
    </message>
    <message>
        <source>Carried forward from</source>
        <translation type="unfinished">Перенесено из</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation type="unfinished">Выполняет</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Председатель</translation>
    </message>
    <message>
        <source>Change in force from</source>
        <translation type="unfinished">Изменение действует с</translation>
    </message>
    <message>
        <source>Change made</source>
        <translation type="unfinished">Внесенное изменение</translation>
    </message>
    <message>
        <source>City or country</source>
        <translation type="unfinished">Город или страна</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished">Чем закрыт</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">Группировка</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">Код</translation>
    </message>
    <message>
        <source>Concerns refugees too</source>
        <translation type="unfinished">Касается также беженцев</translation>
    </message>
    <message>
        <source>Concluded at</source>
        <translation type="unfinished">Время завершения</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished">Надежность</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished">Согласие</translation>
    </message>
    <message>
        <source>Constituencies consulted</source>
        <translation type="unfinished">Опрошенные группы</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation type="unfinished">Группа</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">Контакт</translation>
    </message>
    <message>
        <source>Correction request</source>
        <translation type="unfinished">Просьба об исправлении</translation>
    </message>
    <message>
        <source>Correction requests</source>
        <translation type="unfinished">Просьбы об исправлении</translation>
    </message>
    <message>
        <source>Corrects or adds to</source>
        <translation type="unfinished">Исправляет или дополняет</translation>
    </message>
    <message>
        <source>Corridor</source>
        <translation type="unfinished">Коридор</translation>
    </message>
    <message>
        <source>Corridors</source>
        <translation type="unfinished">Коридоры</translation>
    </message>
    <message>
        <source>Counted already in</source>
        <translation type="unfinished">Уже учтено в</translation>
    </message>
    <message>
        <source>Country or area</source>
        <translation type="unfinished">Страна или территория</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished">Критерий</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished">Валюта</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation type="unfinished">Цикл</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation type="unfinished">Циклы</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation type="unfinished">Крайний срок</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">Дата решения</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">Решение</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished">Решения</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished">Делегация</translation>
    </message>
    <message>
        <source>Delivers on</source>
        <translation type="unfinished">Во исполнение</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation type="unfinished">Форма выступления</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished">Зависит от</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">Описание</translation>
    </message>
    <message>
        <source>Desks have it, but nobody outside the secretariat&apos;s copies prints, lists or exports it before.</source>
        <translation type="unfinished">На рабочих местах это есть, но до срока никто, кроме экземпляров секретариата, его не печатает, не включает в списки и не выгружает.</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished">Назначение</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">Устройство</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">Направление</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished">Распространение</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation type="unfinished">Условное обозначение документа</translation>
    </message>
    <message>
        <source>Domestic or external</source>
        <translation type="unfinished">Внутренние или внешние</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished">Взято из</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Срок</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation type="unfinished">Срок после</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation type="unfinished">Срок до</translation>
    </message>
    <message>
        <source>Earmarking</source>
        <translation type="unfinished">Целевое назначение</translation>
    </message>
    <message>
        <source>Element</source>
        <translation type="unfinished">Элемент</translation>
    </message>
    <message>
        <source>Elements</source>
        <translation type="unfinished">Элементы</translation>
    </message>
    <message>
        <source>Empty where it waits and nobody is asked.</source>
        <translation type="unfinished">Пусто, если вопрос ожидает и никому не задан.</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished">Окончание</translation>
    </message>
    <message>
        <source>Enrolment at a venue</source>
        <translation type="unfinished">Регистрация на месте</translation>
    </message>
    <message>
        <source>Enrolments at a venue</source>
        <translation type="unfinished">Регистрации на месте</translation>
    </message>
    <message>
        <source>Entrusted with finalising it</source>
        <translation type="unfinished">Кому поручено доработать</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Доказательства</translation>
    </message>
    <message>
        <source>Evidence attached</source>
        <translation type="unfinished">Приложенные доказательства</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished">Обменный курс</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished">Обменные курсы</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation type="unfinished">Расход</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation type="unfinished">Расходы</translation>
    </message>
    <message>
        <source>Expert mission</source>
        <translation type="unfinished">Экспертная миссия</translation>
    </message>
    <message>
        <source>Expert missions</source>
        <translation type="unfinished">Экспертные миссии</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation type="unfinished">Пояснение</translation>
    </message>
    <message>
        <source>Extended to</source>
        <translation type="unfinished">Продлено до</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished">Питает</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">Поле</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">Файл</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished">Вывод</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished">Выводы</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">Первый день</translation>
    </message>
    <message>
        <source>Floor language</source>
        <translation type="unfinished">Язык выступления</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">Контактное лицо</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished">Сноска</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">Для чего</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">Для кого</translation>
    </message>
    <message>
        <source>Form</source>
        <translation type="unfinished">Форма</translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished">Форум</translation>
    </message>
    <message>
        <source>Found in</source>
        <translation type="unfinished">Где выявлен</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">От</translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished">Должность</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation type="unfinished">Донор</translation>
    </message>
    <message>
        <source>Funding need</source>
        <translation type="unfinished">Потребность в финансировании</translation>
    </message>
    <message>
        <source>Funding needs</source>
        <translation type="unfinished">Потребности в финансировании</translation>
    </message>
    <message>
        <source>Further kinds of record</source>
        <translation type="unfinished">Другие виды записей</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished">Пробел</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished">Пробелы</translation>
    </message>
    <message>
        <source>Gaps found</source>
        <translation type="unfinished">Выявленные пробелы</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished">Цели</translation>
    </message>
    <message>
        <source>Governments and others who prepare return from community to community.</source>
        <translation type="unfinished">Правительства и другие, кто готовит возвращение от общины к общине.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">Группа</translation>
    </message>
    <message>
        <source>Handling note</source>
        <translation type="unfinished">Служебное примечание</translation>
    </message>
    <message>
        <source>Hexadecimal.</source>
        <translation type="unfinished">Шестнадцатеричное значение.</translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished">Принимающая сторона</translation>
    </message>
    <message>
        <source>How it was found</source>
        <translation type="unfinished">Как установлено</translation>
    </message>
    <message>
        <source>How those affected were consulted</source>
        <translation type="unfinished">Как проводились консультации с затронутыми лицами</translation>
    </message>
    <message>
        <source>Hub profile</source>
        <translation type="unfinished">Профиль узла</translation>
    </message>
    <message>
        <source>Hub profiles</source>
        <translation type="unfinished">Профили узлов</translation>
    </message>
    <message>
        <source>ISO 3166 alpha-3 code or the actor&apos;s own short form.</source>
        <translation type="unfinished">Код ISO 3166 alpha-3 или собственное краткое обозначение субъекта.</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation type="unfinished">Внешний идентификатор</translation>
    </message>
    <message>
        <source>Ids of people in the roster: they reply for the author, and settle nothing alone.</source>
        <translation type="unfinished">Идентификаторы лиц из списка участников: они отвечают за автора и ничего не решают в одиночку.</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished">Действует с</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished">Действует до</translation>
    </message>
    <message>
        <source>In paragraph</source>
        <translation type="unfinished">В пункте</translation>
    </message>
    <message>
        <source>In the same currency.</source>
        <translation type="unfinished">В той же валюте.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">Показатель</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation type="unfinished">Значение показателя</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation type="unfinished">Значения показателей</translation>
    </message>
    <message>
        <source>Indicators used</source>
        <translation type="unfinished">Использованные показатели</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished">Инициатива</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished">Инициативы</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished">Документ</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished">Документы</translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished">Заявленные интересы</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished">Выступление</translation>
    </message>
    <message>
        <source>Interventions</source>
        <translation type="unfinished">Выступления</translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished">В</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished">Кем издано</translation>
    </message>
    <message>
        <source>Its SHA-256, hexadecimal.</source>
        <translation type="unfinished">Его SHA-256, шестнадцатеричный.</translation>
    </message>
    <message>
        <source>Its number: the same in every language.</source>
        <translation type="unfinished">Его номер: одинаков на всех языках.</translation>
    </message>
    <message>
        <source>JSON, given out again as it came.</source>
        <translation type="unfinished">JSON, выдается в том виде, в каком поступил.</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished">Дата присоединения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Вид</translation>
    </message>
    <message>
        <source>Kind of assessment</source>
        <translation type="unfinished">Вид оценки</translation>
    </message>
    <message>
        <source>Kind of occasion</source>
        <translation type="unfinished">Вид мероприятия</translation>
    </message>
    <message>
        <source>Kind of support</source>
        <translation type="unfinished">Вид поддержки</translation>
    </message>
    <message>
        <source>Kinds of support</source>
        <translation type="unfinished">Виды поддержки</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">Язык</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished">Язык текста</translation>
    </message>
    <message>
        <source>Language version of</source>
        <translation type="unfinished">Языковая версия</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">Последний день</translation>
    </message>
    <message>
        <source>Last segment header that counts</source>
        <translation type="unfinished">Последний действительный заголовок сегмента</translation>
    </message>
    <message>
        <source>Law or policy reviewed</source>
        <translation type="unfinished">Рассмотренный закон или политика</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished">Ведущий</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation type="unfinished">Извлечено из</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation type="unfinished">Дата выхода</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished">Урок</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished">Уроки</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished">Уровень</translation>
    </message>
    <message>
        <source>Level of the heading</source>
        <translation type="unfinished">Уровень заголовка</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation type="unfinished">Список ораторов</translation>
    </message>
    <message>
        <source>Local partners</source>
        <translation type="unfinished">Местные партнеры</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished">Вернуться к вопросу</translation>
    </message>
    <message>
        <source>Made after</source>
        <translation type="unfinished">Создано по образцу</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished">Где дано</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished">Составлено из</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished">Дата</translation>
    </message>
    <message>
        <source>Mandate</source>
        <translation type="unfinished">Мандат</translation>
    </message>
    <message>
        <source>Match</source>
        <translation type="unfinished">Соответствие</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished">Соответствия</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation type="unfinished">Вопрос</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Совещание</translation>
    </message>
    <message>
        <source>Meeting document</source>
        <translation type="unfinished">Документ совещания</translation>
    </message>
    <message>
        <source>Meeting documents</source>
        <translation type="unfinished">Документы совещания</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Совещания</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">Члены</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation type="unfinished">Чем выполнена</translation>
    </message>
    <message>
        <source>Migration in development</source>
        <translation type="unfinished">Миграция в развитии</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation type="unfinished">Веха</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation type="unfinished">Вехи</translation>
    </message>
    <message>
        <source>Mission</source>
        <translation type="unfinished">Миссия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Имя</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished">Требуется к</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">Заметка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">Номер</translation>
    </message>
    <message>
        <source>OECD-DAC, five digits.</source>
        <translation type="unfinished">КСР ОЭСР, пять цифр.</translation>
    </message>
    <message>
        <source>Of a group that speaks as one, or of a regional body.</source>
        <translation type="unfinished">Группы, выступающей от единого имени, или регионального органа.</translation>
    </message>
    <message>
        <source>Of a note that came from a file: taken in once.</source>
        <translation type="unfinished">Заметки, поступившей из файла: вносится один раз.</translation>
    </message>
    <message>
        <source>Of its own statement</source>
        <translation type="unfinished">К собственному заявлению</translation>
    </message>
    <message>
        <source>Of the clocks where the meeting is held, such as +03:00; printed times are told by them.</source>
        <translation type="unfinished">Часов в месте проведения совещания, например +03:00; по ним указывается время в печати.</translation>
    </message>
    <message>
        <source>Of the document</source>
        <translation type="unfinished">К документу</translation>
    </message>
    <message>
        <source>Of the document that stands here; notes stay.</source>
        <translation type="unfinished">Документа, который здесь находится; заметки остаются.</translation>
    </message>
    <message>
        <source>Of which entries differ.</source>
        <translation type="unfinished">По которому записи расходятся.</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished">Предложение</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">Предложения</translation>
    </message>
    <message>
        <source>Office in the bureau</source>
        <translation type="unfinished">Должность в Бюро</translation>
    </message>
    <message>
        <source>Official number</source>
        <translation type="unfinished">Официальный номер</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation type="unfinished">Смещение от UTC</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation type="unfinished">От имени</translation>
    </message>
    <message>
        <source>On which condition</source>
        <translation type="unfinished">На каком условии</translation>
    </message>
    <message>
        <source>One record</source>
        <translation type="unfinished">Первая запись</translation>
    </message>
    <message>
        <source>Only its author may edit it.</source>
        <translation type="unfinished">Изменять может только автор.</translation>
    </message>
    <message>
        <source>Only the secretariat can ever read it, and no laptop keeps it readable.</source>
        <translation type="unfinished">Прочитать может только секретариат; ни на одном ноутбуке это не хранится в читаемом виде.</translation>
    </message>
    <message>
        <source>Open for others to join</source>
        <translation type="unfinished">Открыто для присоединения других</translation>
    </message>
    <message>
        <source>Open note</source>
        <translation type="unfinished">Открытая заметка</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation type="unfinished">Открытые заметки</translation>
    </message>
    <message>
        <source>Open notes relied on</source>
        <translation type="unfinished">Использованные открытые заметки</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation type="unfinished">Открыто до</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation type="unfinished">Время открытия</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished">Чем открыто</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation type="unfinished">Открыта на основе</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">Организация</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished">Происхождение</translation>
    </message>
    <message>
        <source>Original language</source>
        <translation type="unfinished">Язык оригинала</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Итог</translation>
    </message>
    <message>
        <source>Outstanding matter</source>
        <translation type="unfinished">Нерешенный вопрос</translation>
    </message>
    <message>
        <source>Outstanding matters</source>
        <translation type="unfinished">Нерешенные вопросы</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation type="unfinished">Собственная доля</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished">Пункт</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished">Пункты</translation>
    </message>
    <message>
        <source>Part in a pledge</source>
        <translation type="unfinished">Участие в обязательстве</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished">Участник</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished">Участники</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation type="unfinished">Стороны</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished">Партнеры</translation>
    </message>
    <message>
        <source>Parts in pledges</source>
        <translation type="unfinished">Участие в обязательствах</translation>
    </message>
    <message>
        <source>Party assessed</source>
        <translation type="unfinished">Оцениваемая сторона</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished">Отрывок</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished">Плательщик</translation>
    </message>
    <message>
        <source>Per cent of a larger sum.</source>
        <translation type="unfinished">Процент большей суммы.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">Период</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Лицо</translation>
    </message>
    <message>
        <source>Pioneer</source>
        <translation type="unfinished">Первопроходец</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">Место</translation>
    </message>
    <message>
        <source>Place in the document</source>
        <translation type="unfinished">Место в документе</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished">Место в очереди</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished">Обязательство</translation>
    </message>
    <message>
        <source>Pledge or commitment</source>
        <translation type="unfinished">Объявленное или согласованное обязательство</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">Обязательства</translation>
    </message>
    <message>
        <source>Pledging party</source>
        <translation type="unfinished">Сторона, взявшая обязательство</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">Позиция</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation type="unfinished">Позиции</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished">Практика</translation>
    </message>
    <message>
        <source>Practice or text</source>
        <translation type="unfinished">Практика или текст</translation>
    </message>
    <message>
        <source>Practices</source>
        <translation type="unfinished">Практика</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation type="unfinished">Подготовлено</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation type="unfinished">Приоритеты</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Приоритет</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation type="unfinished">Доклад о ходе работы</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation type="unfinished">Доклады о ходе работы</translation>
    </message>
    <message>
        <source>Progress update</source>
        <translation type="unfinished">Сведения о ходе работы</translation>
    </message>
    <message>
        <source>Progress updates</source>
        <translation type="unfinished">Сведения о ходе работы</translation>
    </message>
    <message>
        <source>Proof of consultation</source>
        <translation type="unfinished">Подтверждение консультаций</translation>
    </message>
    <message>
        <source>Proposed as guidance</source>
        <translation type="unfinished">Предложено как руководство</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished">Кем предложено</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished">Предлагаемый текст</translation>
    </message>
    <message>
        <source>Protection concern</source>
        <translation type="unfinished">Вопрос защиты</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished">Положение</translation>
    </message>
    <message>
        <source>Purpose code</source>
        <translation type="unfinished">Код назначения</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Вопрос</translation>
    </message>
    <message>
        <source>Question, or why it waits</source>
        <translation type="unfinished">Вопрос или причина ожидания</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">Вопросы</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished">Ранг</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished">Курс</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished">Оценка</translation>
    </message>
    <message>
        <source>Reached on</source>
        <translation type="unfinished">Достигнуто</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Причина</translation>
    </message>
    <message>
        <source>Reason of the Chair</source>
        <translation type="unfinished">Причина, указанная Председателем</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished">Причины</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished">Получено</translation>
    </message>
    <message>
        <source>Receiver of sealed values</source>
        <translation type="unfinished">Получатель запечатанных значений</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">Получатель</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation type="unfinished">Рекомендация</translation>
    </message>
    <message>
        <source>Recommendations</source>
        <translation type="unfinished">Рекомендации</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">Запись</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">Ссылка</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">Регион</translation>
    </message>
    <message>
        <source>Region or place</source>
        <translation type="unfinished">Регион или место</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation type="unfinished">Дата выпуска</translation>
    </message>
    <message>
        <source>Reporting duties</source>
        <translation type="unfinished">Обязанности отчитаться</translation>
    </message>
    <message>
        <source>Reporting duty</source>
        <translation type="unfinished">Обязанность отчитаться</translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished">Запрос</translation>
    </message>
    <message>
        <source>Reservations</source>
        <translation type="unfinished">Оговорки</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished">Ресурсы</translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished">Ответ</translation>
    </message>
    <message>
        <source>Response in words</source>
        <translation type="unfinished">Ответ словами</translation>
    </message>
    <message>
        <source>Response pending until</source>
        <translation type="unfinished">Ответ ожидается до</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">Опирается на</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">Результаты</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation type="unfinished">Заметка обзора</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation type="unfinished">Заметки обзора</translation>
    </message>
    <message>
        <source>Review teams</source>
        <translation type="unfinished">Группы обзора</translation>
    </message>
    <message>
        <source>Revision of a pledge</source>
        <translation type="unfinished">Пересмотр обязательства</translation>
    </message>
    <message>
        <source>Revisions of pledges</source>
        <translation type="unfinished">Пересмотры обязательств</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">Роль</translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished">Зал</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">Правила</translation>
    </message>
    <message>
        <source>Rules it issues</source>
        <translation type="unfinished">Издаваемые правила</translation>
    </message>
    <message>
        <source>SHA-256 of the answer as it was signed: it ends when the answer changes.</source>
        <translation type="unfinished">SHA-256 подписанного ответа: подпись теряет силу при изменении ответа.</translation>
    </message>
    <message>
        <source>SHA-256 of the document that was read.</source>
        <translation type="unfinished">SHA-256 прочитанного документа.</translation>
    </message>
    <message>
        <source>SHA-256 of the original as it was then: when the original changes, the translation is outdated.</source>
        <translation type="unfinished">SHA-256 тогдашнего оригинала: при изменении оригинала перевод устаревает.</translation>
    </message>
    <message>
        <source>Safeguard answer</source>
        <translation type="unfinished">Ответ о гарантиях</translation>
    </message>
    <message>
        <source>Safeguard answers</source>
        <translation type="unfinished">Ответы о гарантиях</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation type="unfinished">Гарантии</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation type="unfinished">Время выступления</translation>
    </message>
    <message>
        <source>Said in confidence</source>
        <translation type="unfinished">Сказано конфиденциально</translation>
    </message>
    <message>
        <source>Same or distinct</source>
        <translation type="unfinished">Одно и то же или разное</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">Местопребывание</translation>
    </message>
    <message>
        <source>Second reader&apos;s finding</source>
        <translation type="unfinished">Вывод второго читателя</translation>
    </message>
    <message>
        <source>Segment header</source>
        <translation type="unfinished">Заголовок сегмента</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">Заседание</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished">Заседания</translation>
    </message>
    <message>
        <source>Sessions attended</source>
        <translation type="unfinished">Посещенные заседания</translation>
    </message>
    <message>
        <source>Set by the program as the order moves.</source>
        <translation type="unfinished">Задается программой при изменении очереди.</translation>
    </message>
    <message>
        <source>Set by the program as the text is written and moved.</source>
        <translation type="unfinished">Задается программой при написании и перемещении текста.</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation type="unfinished">Урегулировано</translation>
    </message>
    <message>
        <source>Share of the envelope</source>
        <translation type="unfinished">Доля общего объема</translation>
    </message>
    <message>
        <source>Shared goals and priorities</source>
        <translation type="unfinished">Общие цели и приоритеты</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished">Краткое имя</translation>
    </message>
    <message>
        <source>Short, speakable, unique: the desk&apos;s mark and a number.</source>
        <translation type="unfinished">Краткое, произносимое, единственное: обозначение рабочего места и номер.</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished">Указано как</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Дата подписания</translation>
    </message>
    <message>
        <source>Signed for the party</source>
        <translation type="unfinished">Подписано за сторону</translation>
    </message>
    <message>
        <source>Signed for the reviewers</source>
        <translation type="unfinished">Подписано за рецензентов</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished">Ключ подписи</translation>
    </message>
    <message>
        <source>Silence procedure</source>
        <translation type="unfinished">Процедура отсутствия возражений</translation>
    </message>
    <message>
        <source>Silence procedures</source>
        <translation type="unfinished">Процедуры отсутствия возражений</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">Источник</translation>
    </message>
    <message>
        <source>Source document</source>
        <translation type="unfinished">Исходный документ</translation>
    </message>
    <message>
        <source>Source of the answer</source>
        <translation type="unfinished">Источник ответа</translation>
    </message>
    <message>
        <source>Source of the mandate</source>
        <translation type="unfinished">Источник мандата</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished">Выступающий</translation>
    </message>
    <message>
        <source>Speaker on the list</source>
        <translation type="unfinished">Оратор в списке</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation type="unfinished">Отделено от</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">Этап</translation>
    </message>
    <message>
        <source>Stakeholder statement</source>
        <translation type="unfinished">Заявление заинтересованной стороны</translation>
    </message>
    <message>
        <source>Stakeholder statements</source>
        <translation type="unfinished">Заявления заинтересованных сторон</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished">Статус</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Состояние</translation>
    </message>
    <message>
        <source>Stated in</source>
        <translation type="unfinished">Где изложена</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">Заявление</translation>
    </message>
    <message>
        <source>Statement for the secretariat only</source>
        <translation type="unfinished">Заявление только для секретариата</translation>
    </message>
    <message>
        <source>Statement on a text</source>
        <translation type="unfinished">Заявление по тексту</translation>
    </message>
    <message>
        <source>Statements on texts</source>
        <translation type="unfinished">Заявления по текстам</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Статус</translation>
    </message>
    <message>
        <source>Status assessed</source>
        <translation type="unfinished">Оцененный статус</translation>
    </message>
    <message>
        <source>Status declared</source>
        <translation type="unfinished">Заявленный статус</translation>
    </message>
    <message>
        <source>Status declared by the party</source>
        <translation type="unfinished">Статус, заявленный стороной</translation>
    </message>
    <message>
        <source>Status of an element</source>
        <translation type="unfinished">Статус элемента</translation>
    </message>
    <message>
        <source>Status of elements</source>
        <translation type="unfinished">Статус элементов</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished">Представление</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation type="unfinished">Представления</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation type="unfinished">Представлено</translation>
    </message>
    <message>
        <source>Such as the adoption of the report; ends with the day on which it is released.</source>
        <translation type="unfinished">Например, принятие доклада; истекает в день выпуска.</translation>
    </message>
    <message>
        <source>Such as “advance unedited version”.</source>
        <translation type="unfinished">Например, «предварительный неотредактированный вариант».</translation>
    </message>
    <message>
        <source>Such as “women” or “under 18”.</source>
        <translation type="unfinished">Например, «женщины» или «моложе 18 лет».</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">Резюме</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation type="unfinished">Оказанная поддержка</translation>
    </message>
    <message>
        <source>Support it gives</source>
        <translation type="unfinished">Оказываемая поддержка</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation type="unfinished">Необходимая поддержка</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation type="unfinished">Запрос о поддержке</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation type="unfinished">Запросы о поддержке</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished">Кем поддержано</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished">Условное обозначение</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">Метки</translation>
    </message>
    <message>
        <source>Taken into national strategy</source>
        <translation type="unfinished">Включено в национальную стратегию</translation>
    </message>
    <message>
        <source>Taken up by</source>
        <translation type="unfinished">Подхвачено</translation>
    </message>
    <message>
        <source>Taken up on</source>
        <translation type="unfinished">Дата принятия</translation>
    </message>
    <message>
        <source>Takes up again</source>
        <translation type="unfinished">Возвращается к</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">Целевой показатель</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation type="unfinished">Целевое значение</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished">Целевые показатели</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">Группа</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation type="unfinished">Круг ведения</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">Текст</translation>
    </message>
    <message>
        <source>Text as adopted</source>
        <translation type="unfinished">Принятый текст</translation>
    </message>
    <message>
        <source>Text as decided</source>
        <translation type="unfinished">Текст решения</translation>
    </message>
    <message>
        <source>Text checked against delivery</source>
        <translation type="unfinished">Текст сверен с произнесенным</translation>
    </message>
    <message>
        <source>Text proposal</source>
        <translation type="unfinished">Предложение по тексту</translation>
    </message>
    <message>
        <source>Text proposals</source>
        <translation type="unfinished">Предложения по тексту</translation>
    </message>
    <message>
        <source>The larger envelope</source>
        <translation type="unfinished">Больший общий объем</translation>
    </message>
    <message>
        <source>The notes that it was made from.</source>
        <translation type="unfinished">Заметки, из которых она составлена.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished">Другая запись</translation>
    </message>
    <message>
        <source>The recommendation of an earlier cycle.</source>
        <translation type="unfinished">Рекомендация предыдущего цикла.</translation>
    </message>
    <message>
        <source>The recommendation or assessment that opens this funding.</source>
        <translation type="unfinished">Рекомендация или оценка, открывающая это финансирование.</translation>
    </message>
    <message>
        <source>The region&apos;s short name; empty for the whole world.</source>
        <translation type="unfinished">Краткое имя региона; пусто — для всего мира.</translation>
    </message>
    <message>
        <source>The short id.</source>
        <translation type="unfinished">Краткий идентификатор.</translation>
    </message>
    <message>
        <source>The submission or update that was handed in.</source>
        <translation type="unfinished">Сданное представление или сведения.</translation>
    </message>
    <message>
        <source>The team&apos;s own note before.</source>
        <translation type="unfinished">Прежняя собственная заметка группы.</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished">Связи</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Название</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished">Кому</translation>
    </message>
    <message>
        <source>Took the floor</source>
        <translation type="unfinished">Взял слово</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation type="unfinished">Транзит</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished">Перевод</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished">Переводы</translation>
    </message>
    <message>
        <source>Under embargo until</source>
        <translation type="unfinished">Под эмбарго до</translation>
    </message>
    <message>
        <source>Under embargo until this has happened</source>
        <translation type="unfinished">Под эмбарго до этого события</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">Единица</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">До</translation>
    </message>
    <message>
        <source>Updates, decisions, other records.</source>
        <translation type="unfinished">Сведения, решения, другие записи.</translation>
    </message>
    <message>
        <source>Uptake</source>
        <translation type="unfinished">Выполнение</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">Значение</translation>
    </message>
    <message>
        <source>Value after</source>
        <translation type="unfinished">Значение после</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation type="unfinished">Значение до</translation>
    </message>
    <message>
        <source>Value planned</source>
        <translation type="unfinished">Плановое значение</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation type="unfinished">Достигнутое значение</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">Заключение</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">Версия</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation type="unfinished">Версия текста</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Что</translation>
    </message>
    <message>
        <source>What else came along</source>
        <translation type="unfinished">Что поступило дополнительно</translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished">На что</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished">Что делается</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation type="unfinished">Что измеряется</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished">Чего не хватает</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished">Что требуется</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation type="unfinished">Что предлагается</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation type="unfinished">Что причитается</translation>
    </message>
    <message>
        <source>What is pledged</source>
        <translation type="unfinished">Что обещано</translation>
    </message>
    <message>
        <source>What is sought</source>
        <translation type="unfinished">Что запрашивается</translation>
    </message>
    <message>
        <source>What it needs to work elsewhere</source>
        <translation type="unfinished">Что нужно, чтобы это работало в других местах</translation>
    </message>
    <message>
        <source>What may be known to the secretariat alone stands here, and not in the statement: desks of others never receive it.</source>
        <translation type="unfinished">Здесь, а не в заявлении, указывается то, что может знать только секретариат: на чужие рабочие места это не поступает.</translation>
    </message>
    <message>
        <source>What one unit is worth.</source>
        <translation type="unfinished">Сколько стоит одна единица.</translation>
    </message>
    <message>
        <source>What rapporteurs see and capture beside the six kinds that they begin with.</source>
        <translation type="unfinished">Что докладчики видят и записывают помимо шести начальных видов.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">Что сделано</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished">Что извлечено</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">Что сказано</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Когда</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">Где</translation>
    </message>
    <message>
        <source>Where an agreed commitment is adjusted, and no pledge.</source>
        <translation type="unfinished">Если изменяется согласованное, а не объявленное обязательство.</translation>
    </message>
    <message>
        <source>Where it is not counted by its place.</source>
        <translation type="unfinished">Если он не нумеруется по месту.</translation>
    </message>
    <message>
        <source>Where it is not the indicator&apos;s own.</source>
        <translation type="unfinished">Если она отличается от единицы показателя.</translation>
    </message>
    <message>
        <source>Where it is spent</source>
        <translation type="unfinished">Где расходуется</translation>
    </message>
    <message>
        <source>Which envelope</source>
        <translation type="unfinished">Какой общий объем</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Кто</translation>
    </message>
    <message>
        <source>Who and where</source>
        <translation type="unfinished">Кто и где</translation>
    </message>
    <message>
        <source>Who answers for the author</source>
        <translation type="unfinished">Кто отвечает за автора</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation type="unfinished">Кто отчитывается</translation>
    </message>
    <message>
        <source>Who seeks support</source>
        <translation type="unfinished">Кто обращается за поддержкой</translation>
    </message>
    <message>
        <source>Who was heard, where and when, and what it changed; host communities too.</source>
        <translation type="unfinished">Кого выслушали, где и когда и что это изменило; включая принимающие общины.</translation>
    </message>
    <message>
        <source>Whom it draws, and why</source>
        <translation type="unfinished">Кого привлекает и почему</translation>
    </message>
    <message>
        <source>Whom it reviews</source>
        <translation type="unfinished">Кого рассматривает</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation type="unfinished">Чей</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation type="unfinished">Формулировка</translation>
    </message>
    <message>
        <source>Wording asked for</source>
        <translation type="unfinished">Запрошенная формулировка</translation>
    </message>
    <message>
        <source>Wording proposed instead</source>
        <translation type="unfinished">Предлагаемая взамен формулировка</translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation type="unfinished">Затронутые слова</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation type="unfinished">Рабочие языки</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">Кем написано</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">Год</translation>
    </message>
    <message>
        <source>Year of the baseline</source>
        <translation type="unfinished">Год исходного значения</translation>
    </message>
    <message>
        <source>admit or reject</source>
        <translation type="unfinished">допустить или отклонить</translation>
    </message>
    <message>
        <source>same or distinct</source>
        <translation type="unfinished">одно и то же или разное</translation>
    </message>
    <message>
        <source>withdrawn, once it was taken back</source>
        <translation type="unfinished">отозвана, если ее отменили</translation>
    </message>
    <message>
        <source>“None” where there are none.</source>
        <translation type="unfinished">«Нет», если их нет.</translation>
    </message>
    <message>
        <source>Some entries for this record differ</source>
        <translation type="unfinished">Некоторые внесенные данные этой записи расходятся</translation>
    </message>
    <message>
        <source>Without: {field}</source>
        <translation type="unfinished">Без: {field}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Нет</translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Instead:</source>
        <translation type="unfinished">Вместо этого:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished">Метки:</translation>
    </message>
    <message>
        <source>Goals:</source>
        <translation type="unfinished">Цели:</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation type="unfinished">п. {number}</translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation type="unfinished">места больше нет</translation>
    </message>
    <message>
        <source>Author asks to settle</source>
        <translation type="unfinished">Автор просит урегулировать</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Открыто</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">Отвечено</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished">Урегулировано</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">Отозвано</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A PIN has {shortest} digits or more.</source>
        <translation type="unfinished">В PIN-коде не менее {shortest} цифр.</translation>
    </message>
    <message>
        <source>A bundle for everyone cannot be encrypted.</source>
        <translation type="unfinished">Пакет для всех нельзя зашифровать.</translation>
    </message>
    <message>
        <source>A delegation names roles (never the secretariat&apos;s), the meeting&apos;s sessions, and a day that is not over.</source>
        <translation type="unfinished">В делегировании указаны роли (кроме ролей секретариата), заседания совещания и день, который еще не прошел.</translation>
    </message>
    <message>
        <source>A file that goes along is too large to be encrypted: it would have to be opened in memory.</source>
        <translation type="unfinished">Прилагаемый файл слишком велик для шифрования: его пришлось бы открывать в памяти.</translation>
    </message>
    <message>
        <source>A pending response says until when.</source>
        <translation type="unfinished">В ответе «на рассмотрении» указывается срок.</translation>
    </message>
    <message>
        <source>A personal or sealed value stays behind what stands for it.</source>
        <translation type="unfinished">Личное или запечатанное значение остается за тем, что его заменяет.</translation>
    </message>
    <message>
        <source>A personal value ({commitment}) is not what was committed to.</source>
        <translation type="unfinished">Личное значение ({commitment}) — не то, которое было зафиксировано.</translation>
    </message>
    <message>
        <source>A question needs somebody who is asked.</source>
        <translation type="unfinished">Вопрос должен быть кому-то адресован.</translation>
    </message>
    <message>
        <source>A receiver has no proper key to encrypt to.</source>
        <translation type="unfinished">У получателя нет пригодного ключа для шифрования.</translation>
    </message>
    <message>
        <source>A reconciliation needs a reason.</source>
        <translation type="unfinished">Для согласования нужна причина.</translation>
    </message>
    <message>
        <source>A reference stays as it was given: people quote it.</source>
        <translation type="unfinished">Ссылка остается такой, какой дана: на нее ссылаются.</translation>
    </message>
    <message>
        <source>A reference stays: leave it as it was.</source>
        <translation type="unfinished">Ссылка не меняется: оставьте ее как есть.</translation>
    </message>
    <message>
        <source>A roster cannot be read ({fault}).</source>
        <translation type="unfinished">Список участников не читается ({fault}).</translation>
    </message>
    <message>
        <source>A segment is damaged: {what}.</source>
        <translation type="unfinished">Сегмент поврежден: {what}.</translation>
    </message>
    <message>
        <source>A segment is not signed by the key it names.</source>
        <translation type="unfinished">Сегмент не подписан ключом, который в нем назван.</translation>
    </message>
    <message>
        <source>A signed part cannot be read ({fault}).</source>
        <translation type="unfinished">Подписанная часть не читается ({fault}).</translation>
    </message>
    <message>
        <source>A signed part is not in its canonical form.</source>
        <translation type="unfinished">Подписанная часть не в канонической форме.</translation>
    </message>
    <message>
        <source>A signed part is not signed by the one key that it names.</source>
        <translation type="unfinished">Подписанная часть не подписана единственным названным в ней ключом.</translation>
    </message>
    <message>
        <source>A signed part is of the kind {kind}, not {kind2}.</source>
        <translation type="unfinished">Подписанная часть имеет вид {kind}, а не {kind2}.</translation>
    </message>
    <message>
        <source>A signed text is no proper JSON ({fault}).</source>
        <translation type="unfinished">Подписанный текст — неправильный JSON ({fault}).</translation>
    </message>
    <message>
        <source>A signed text is not in its canonical form.</source>
        <translation type="unfinished">Подписанный текст не в канонической форме.</translation>
    </message>
    <message>
        <source>A state needs a reason.</source>
        <translation type="unfinished">Для состояния нужна причина.</translation>
    </message>
    <message>
        <source>A stored value is not in a form this release knows ({fault}).</source>
        <translation type="unfinished">Форма сохраненного значения этой версии неизвестна ({fault}).</translation>
    </message>
    <message>
        <source>A value of {lower} {line} is longer than a spreadsheet&apos;s cell holds.</source>
        <translation type="unfinished">Значение {lower} {line} длиннее, чем вмещает ячейка таблицы.</translation>
    </message>
    <message>
        <source>Accept them, or mark them as not agreed or withdrawn.</source>
        <translation type="unfinished">Примите их либо отметьте как несогласованные или отозванные.</translation>
    </message>
    <message>
        <source>Add to a set, or take out of it.</source>
        <translation type="unfinished">Добавьте в набор или уберите из него.</translation>
    </message>
    <message>
        <source>An answer is kept with its source.</source>
        <translation type="unfinished">Ответ хранится вместе с источником.</translation>
    </message>
    <message>
        <source>An enrolment request cannot be read ({fault}).</source>
        <translation type="unfinished">Запрос на регистрацию не читается ({fault}).</translation>
    </message>
    <message>
        <source>An erasure needs a reason.</source>
        <translation type="unfinished">Для удаления нужна причина.</translation>
    </message>
    <message>
        <source>An erasure or an admission is not undone.</source>
        <translation type="unfinished">Удаление или допуск не отменяется.</translation>
    </message>
    <message>
        <source>Another row has the same id.</source>
        <translation type="unfinished">У другой строки тот же идентификатор.</translation>
    </message>
    <message>
        <source>Answer it, or settle it with a reason.</source>
        <translation type="unfinished">Ответьте на него или закройте его с указанием причины.</translation>
    </message>
    <message>
        <source>As {role} you may not decide what is believed.</source>
        <translation type="unfinished">В роли «{role}» нельзя решать, чему верить.</translation>
    </message>
    <message>
        <source>As {role} you may not reconcile this.</source>
        <translation type="unfinished">В роли «{role}» нельзя это согласовать.</translation>
    </message>
    <message>
        <source>As {role} you may not take this record back.</source>
        <translation type="unfinished">В роли «{role}» нельзя отозвать эту запись.</translation>
    </message>
    <message>
        <source>As {role} you may not write {field}.</source>
        <translation type="unfinished">В роли «{role}» нельзя заполнять {field}.</translation>
    </message>
    <message>
        <source>As {role}{where} you may not write {label} of a {lower}.</source>
        <translation type="unfinished">В роли «{role}»{where} нельзя заполнять {label} для {lower}.</translation>
    </message>
    <message>
        <source>Ask a colleague to read it.</source>
        <translation type="unfinished">Попросите коллегу прочитать.</translation>
    </message>
    <message>
        <source>Ask for a PDF or DOCX file.</source>
        <translation type="unfinished">Попросите файл PDF или DOCX.</translation>
    </message>
    <message>
        <source>Ask for a bundle with all rosters.</source>
        <translation type="unfinished">Попросите пакет со всеми списками участников.</translation>
    </message>
    <message>
        <source>Ask for a copy without one.</source>
        <translation type="unfinished">Попросите копию без этого.</translation>
    </message>
    <message>
        <source>Ask for a new copy.</source>
        <translation type="unfinished">Попросите новую копию.</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation type="unfinished">Попросите новый.</translation>
    </message>
    <message>
        <source>Ask for a new request.</source>
        <translation type="unfinished">Попросите новый запрос.</translation>
    </message>
    <message>
        <source>Ask for a new roster.</source>
        <translation type="unfinished">Попросите новый список участников.</translation>
    </message>
    <message>
        <source>Ask for a request under another id.</source>
        <translation type="unfinished">Попросите запрос под другим идентификатором.</translation>
    </message>
    <message>
        <source>Ask for a simpler copy.</source>
        <translation type="unfinished">Попросите копию попроще.</translation>
    </message>
    <message>
        <source>Ask for a simpler copy; a document may be made to do this.</source>
        <translation type="unfinished">Попросите копию попроще; документ может быть сделан таким нарочно.</translation>
    </message>
    <message>
        <source>Ask for a smaller copy.</source>
        <translation type="unfinished">Попросите копию поменьше.</translation>
    </message>
    <message>
        <source>Ask for another copy of it.</source>
        <translation type="unfinished">Попросите другую его копию.</translation>
    </message>
    <message>
        <source>Ask for another copy.</source>
        <translation type="unfinished">Попросите другую копию.</translation>
    </message>
    <message>
        <source>Ask for it in parts.</source>
        <translation type="unfinished">Попросите его по частям.</translation>
    </message>
    <message>
        <source>Ask for the document again.</source>
        <translation type="unfinished">Попросите документ еще раз.</translation>
    </message>
    <message>
        <source>Ask for the notes again.</source>
        <translation type="unfinished">Попросите замечания еще раз.</translation>
    </message>
    <message>
        <source>Ask its operator, or the secretariat, where that is not expected.</source>
        <translation type="unfinished">Спросите оператора или секретариат, если это неожиданно.</translation>
    </message>
    <message>
        <source>Ask its sender for a new copy.</source>
        <translation type="unfinished">Попросите у отправителя новую копию.</translation>
    </message>
    <message>
        <source>Ask its sender to write the bundle again; nothing of it was used.</source>
        <translation type="unfinished">Попросите отправителя записать пакет заново; из него ничего не использовано.</translation>
    </message>
    <message>
        <source>Ask its writer for an enrolment request.</source>
        <translation type="unfinished">Попросите у автора запрос на регистрацию.</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation type="unfinished">Спросите одного из них.</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation type="unfinished">Спросите того, кто вправе.</translation>
    </message>
    <message>
        <source>Ask the root keepers for a corrected one.</source>
        <translation type="unfinished">Попросите исправленный у хранителей корневых ключей.</translation>
    </message>
    <message>
        <source>Ask the root keepers for a properly signed one.</source>
        <translation type="unfinished">Попросите должным образом подписанный у хранителей корневых ключей.</translation>
    </message>
    <message>
        <source>Ask the secretariat to erase it.</source>
        <translation type="unfinished">Попросите секретариат удалить это.</translation>
    </message>
    <message>
        <source>Ask the secretariat, or ask for a public copy.</source>
        <translation type="unfinished">Обратитесь в секретариат или попросите открытую копию.</translation>
    </message>
    <message>
        <source>Ask the secretariat.</source>
        <translation type="unfinished">Обратитесь в секретариат.</translation>
    </message>
    <message>
        <source>Ask them, or write one of your own.</source>
        <translation type="unfinished">Обратитесь к ним или напишите свое.</translation>
    </message>
    <message>
        <source>Ask to be enrolled here first.</source>
        <translation type="unfinished">Сначала попросите зарегистрировать вас здесь.</translation>
    </message>
    <message>
        <source>Ask to hear it again.</source>
        <translation type="unfinished">Попросите прочитать еще раз.</translation>
    </message>
    <message>
        <source>Ask who wrote it to hand it over to you.</source>
        <translation type="unfinished">Попросите автора передать это вам.</translation>
    </message>
    <message>
        <source>Ask who wrote it.</source>
        <translation type="unfinished">Узнайте, кто это написал.</translation>
    </message>
    <message>
        <source>Attach a smaller copy.</source>
        <translation type="unfinished">Приложите копию поменьше.</translation>
    </message>
    <message>
        <source>Attach it as a statement on the text.</source>
        <translation type="unfinished">Приложите как заявление по тексту.</translation>
    </message>
    <message>
        <source>Begin another on the new version of the text.</source>
        <translation type="unfinished">Начните другую по новой версии текста.</translation>
    </message>
    <message>
        <source>Change it instead: its history stays.</source>
        <translation type="unfinished">Лучше измените: история сохранится.</translation>
    </message>
    <message>
        <source>Change its kind first.</source>
        <translation type="unfinished">Сначала измените вид.</translation>
    </message>
    <message>
        <source>Change the record instead.</source>
        <translation type="unfinished">Измените саму запись.</translation>
    </message>
    <message>
        <source>Change the text itself, or adopt it first.</source>
        <translation type="unfinished">Измените сам текст или сначала примите его.</translation>
    </message>
    <message>
        <source>Change them by hand.</source>
        <translation type="unfinished">Измените их вручную.</translation>
    </message>
    <message>
        <source>Change what it says instead.</source>
        <translation type="unfinished">Измените то, что в нем сказано.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished">Проверьте имя.</translation>
    </message>
    <message>
        <source>Check its reference, or receive it first.</source>
        <translation type="unfinished">Проверьте ссылку или сначала примите запись.</translation>
    </message>
    <message>
        <source>Check its reference.</source>
        <translation type="unfinished">Проверьте ссылку.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and has space, and that no other program holds the file.</source>
        <translation type="unfinished">Проверьте, что в папку можно записывать, есть место и файл не занят другой программой.</translation>
    </message>
    <message>
        <source>Check that the folder can be written and has space.</source>
        <translation type="unfinished">Проверьте, что в папку можно записывать и есть место.</translation>
    </message>
    <message>
        <source>Check that there is space, that the file may be written and is whole, and that no other program uses it.  Then try again.</source>
        <translation type="unfinished">Проверьте, что есть место, файл цел и доступен для записи и не занят другой программой.  Затем повторите.</translation>
    </message>
    <message>
        <source>Check the address, and whether the network asks for something in a browser first.</source>
        <translation type="unfinished">Проверьте адрес и не требует ли сеть сначала чего-либо в браузере.</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished">Проверьте адрес.</translation>
    </message>
    <message>
        <source>Check the address; give its operator&apos;s certificate with --trust where that is expected.</source>
        <translation type="unfinished">Проверьте адрес; укажите сертификат оператора через --trust, если так и задумано.</translation>
    </message>
    <message>
        <source>Check the address; tell the secretariat where it is right.</source>
        <translation type="unfinished">Проверьте адрес; если он верен, сообщите секретариату.</translation>
    </message>
    <message>
        <source>Check the address; where it is right, the secretariat runs “stocktake roster log-key”.</source>
        <translation type="unfinished">Проверьте адрес; если он верен, секретариат выполняет «stocktake roster log-key».</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is in.</source>
        <translation type="unfinished">Проверьте имя и вставлен ли накопитель.</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still there and may be read.</source>
        <translation type="unfinished">Проверьте имя и что накопитель на месте и читается.</translation>
    </message>
    <message>
        <source>Check the reference, or receive what is missing first.</source>
        <translation type="unfinished">Проверьте ссылку или сначала примите недостающее.</translation>
    </message>
    <message>
        <source>Check the references.</source>
        <translation type="unfinished">Проверьте ссылки.</translation>
    </message>
    <message>
        <source>Check what you received.</source>
        <translation type="unfinished">Проверьте, что вы приняли.</translation>
    </message>
    <message>
        <source>Check whether it is enrolled.</source>
        <translation type="unfinished">Проверьте, зарегистрирован ли он.</translation>
    </message>
    <message>
        <source>Choose a rapporteur or a lead.</source>
        <translation type="unfinished">Выберите докладчика или главного докладчика.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished">Выберите другой файл.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation type="unfinished">Выберите другое имя для копии.</translation>
    </message>
    <message>
        <source>Choose another name for the new desk.</source>
        <translation type="unfinished">Выберите другое имя для нового рабочего места.</translation>
    </message>
    <message>
        <source>Choose another threshold.</source>
        <translation type="unfinished">Выберите другой порог.</translation>
    </message>
    <message>
        <source>Choose another, or leave without one.</source>
        <translation type="unfinished">Выберите другое или обойдитесь без него.</translation>
    </message>
    <message>
        <source>Choose one of several words.</source>
        <translation type="unfinished">Выберите одно из возможных слов.</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished">Выберите одно из них.</translation>
    </message>
    <message>
        <source>Choose the file of its recovery key.</source>
        <translation type="unfinished">Выберите файл ключа восстановления.</translation>
    </message>
    <message>
        <source>Choose the file that “stocktake desk new” made.</source>
        <translation type="unfinished">Выберите файл, созданный командой «stocktake desk new».</translation>
    </message>
    <message>
        <source>Choose the key file of a root key.</source>
        <translation type="unfinished">Выберите файл корневого ключа.</translation>
    </message>
    <message>
        <source>Choose the newer one.</source>
        <translation type="unfinished">Выберите более новый.</translation>
    </message>
    <message>
        <source>Choose the notes again.</source>
        <translation type="unfinished">Выберите замечания еще раз.</translation>
    </message>
    <message>
        <source>Choose what “stocktake export” wrote, or give a mapping file.</source>
        <translation type="unfinished">Выберите то, что записала «stocktake export», или укажите файл соответствий.</translation>
    </message>
    <message>
        <source>Compare it, digit by digit.</source>
        <translation type="unfinished">Сравните цифру за цифрой.</translation>
    </message>
    <message>
        <source>Compare the fingerprint by voice with the secretariat.</source>
        <translation type="unfinished">Сверьте отпечаток с секретариатом голосом.</translation>
    </message>
    <message>
        <source>Compare them in words instead.</source>
        <translation type="unfinished">Сравните их словами.</translation>
    </message>
    <message>
        <source>Conclude it after that, or extend it.</source>
        <translation type="unfinished">Завершите ее после этого или продлите.</translation>
    </message>
    <message>
        <source>Consent was withdrawn.</source>
        <translation type="unfinished">Согласие отозвано.</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or ask its sender to write it once more.</source>
        <translation type="unfinished">Скопируйте заново из источника или попросите отправителя записать еще раз.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished">Исправьте и повторите.</translation>
    </message>
    <message>
        <source>Correct it, or bring in what is missing first.</source>
        <translation type="unfinished">Исправьте или сначала внесите недостающее.</translation>
    </message>
    <message>
        <source>Correct the mapping file.</source>
        <translation type="unfinished">Исправьте файл соответствий.</translation>
    </message>
    <message>
        <source>Correct the pack&apos;s file, or ask whoever wrote it for a corrected one.</source>
        <translation type="unfinished">Исправьте файл рамки или попросите исправленный у его автора.</translation>
    </message>
    <message>
        <source>Correct the table&apos;s header or the mapping file.</source>
        <translation type="unfinished">Исправьте заголовок таблицы или файл соответствий.</translation>
    </message>
    <message>
        <source>Correct them, or leave them out by saying so.</source>
        <translation type="unfinished">Исправьте их или прямо укажите, что пропускаете.</translation>
    </message>
    <message>
        <source>Corrections were accepted until {deadline}.</source>
        <translation type="unfinished">Исправления принимались до {deadline}.</translation>
    </message>
    <message>
        <source>Decline it, or footnote the summary.</source>
        <translation type="unfinished">Отклоните ее или дайте сноску в резюме.</translation>
    </message>
    <message>
        <source>Documents of this kind are not read here.</source>
        <translation type="unfinished">Документы этого вида здесь не читаются.</translation>
    </message>
    <message>
        <source>Enrol for less, or leave it to the secretariat and root keepers.</source>
        <translation type="unfinished">Регистрируйте на меньшее или оставьте это секретариату и хранителям корневых ключей.</translation>
    </message>
    <message>
        <source>Enrol its writer instead, with “stocktake roster approve”.</source>
        <translation type="unfinished">Вместо этого зарегистрируйте автора командой «stocktake roster approve».</translation>
    </message>
    <message>
        <source>Enrol them first, or check the id.</source>
        <translation type="unfinished">Сначала зарегистрируйте их или проверьте идентификатор.</translation>
    </message>
    <message>
        <source>Entries differ in: {differing}.</source>
        <translation type="unfinished">Расходятся записи: {differing}.</translation>
    </message>
    <message>
        <source>Entries differed there.</source>
        <translation type="unfinished">Там записи расходились.</translation>
    </message>
    <message>
        <source>Entries on this paragraph differ.</source>
        <translation type="unfinished">Записи по этому пункту расходятся.</translation>
    </message>
    <message>
        <source>Everybody may read this note already.</source>
        <translation type="unfinished">Эту заметку и так могут читать все.</translation>
    </message>
    <message>
        <source>Everything is kept here, and waits.</source>
        <translation type="unfinished">Все хранится здесь и ждет.</translation>
    </message>
    <message>
        <source>Everything is kept here.</source>
        <translation type="unfinished">Все хранится здесь.</translation>
    </message>
    <message>
        <source>Everything is kept here; nothing more was sent to that registry or taken from it.</source>
        <translation type="unfinished">Все хранится здесь; в этот реестр больше ничего не отправлено и из него не взято.</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation type="unfinished">Экспортируйте заново.</translation>
    </message>
    <message>
        <source>Export as CSV or JSON.</source>
        <translation type="unfinished">Экспортируйте как CSV или JSON.</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished">Заполните это.</translation>
    </message>
    <message>
        <source>Give --role and --at, each as often as needed, and --until.</source>
        <translation type="unfinished">Укажите --role и --at, каждый сколько нужно раз, и --until.</translation>
    </message>
    <message>
        <source>Give a later one.</source>
        <translation type="unfinished">Укажите более поздний.</translation>
    </message>
    <message>
        <source>Give a self-assessment.</source>
        <translation type="unfinished">Дайте самооценку.</translation>
    </message>
    <message>
        <source>Give another name or folder.</source>
        <translation type="unfinished">Укажите другое имя или папку.</translation>
    </message>
    <message>
        <source>Give another one.</source>
        <translation type="unfinished">Укажите другое.</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation type="unfinished">Дайте каждому столбцу свое имя.</translation>
    </message>
    <message>
        <source>Give it in a sentence.</source>
        <translation type="unfinished">Изложите одним предложением.</translation>
    </message>
    <message>
        <source>Give it in the window, or by --passphrase-fd; a root key&apos;s by --root-passphrase-fd.</source>
        <translation type="unfinished">Укажите ее в окне или через --passphrase-fd; для корневого ключа — через --root-passphrase-fd.</translation>
    </message>
    <message>
        <source>Give more digits, as “stocktake quarantine list” shows them.</source>
        <translation type="unfinished">Укажите больше цифр, как их показывает «stocktake quarantine list».</translation>
    </message>
    <message>
        <source>Give more digits; what is on record is no note any more.</source>
        <translation type="unfinished">Укажите больше цифр; занесенное в протокол уже не заметка.</translation>
    </message>
    <message>
        <source>Give the cut as the printed copy names it, or a day.</source>
        <translation type="unfinished">Укажите срез так, как он назван на печатной копии, или день.</translation>
    </message>
    <message>
        <source>Give the cycle its template and its end first.</source>
        <translation type="unfinished">Сначала укажите для цикла шаблон и конец.</translation>
    </message>
    <message>
        <source>Give the day on which it is due.</source>
        <translation type="unfinished">Укажите день, когда наступает срок.</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation type="unfinished">Укажите день.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s fingerprint.</source>
        <translation type="unfinished">Укажите отпечаток реестра.</translation>
    </message>
    <message>
        <source>Give them as a list.</source>
        <translation type="unfinished">Укажите их списком.</translation>
    </message>
    <message>
        <source>Give your name and role to make a request.</source>
        <translation type="unfinished">Укажите имя и роль, чтобы составить запрос.</translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation type="unfinished">Укажите парольную фразу.</translation>
    </message>
    <message>
        <source>Go on at any time.</source>
        <translation type="unfinished">Продолжайте в любое время.</translation>
    </message>
    <message>
        <source>Hand it over to a person.</source>
        <translation type="unfinished">Передайте это лицу.</translation>
    </message>
    <message>
        <source>Hand over without encryption, on a stick that is encrypted itself.</source>
        <translation type="unfinished">Передайте без шифрования на накопителе, который сам зашифрован.</translation>
    </message>
    <message>
        <source>If somebody wrote to it since, reconcile that, or reinstate it.</source>
        <translation type="unfinished">Если с тех пор кто-то в нее писал, согласуйте это или восстановите ее.</translation>
    </message>
    <message>
        <source>Import the whole folder.</source>
        <translation type="unfinished">Импортируйте папку целиком.</translation>
    </message>
    <message>
        <source>Install the newer release and receive it again.</source>
        <translation type="unfinished">Установите более новую версию и примите еще раз.</translation>
    </message>
    <message>
        <source>Issue a corrigendum, an addendum or a revision.</source>
        <translation type="unfinished">Выпустите исправление, добавление или пересмотр.</translation>
    </message>
    <message>
        <source>It changes nothing but its dates.</source>
        <translation type="unfinished">Это меняет только даты.</translation>
    </message>
    <message>
        <source>It does not verify.</source>
        <translation type="unfinished">Проверка не пройдена.</translation>
    </message>
    <message>
        <source>It has no id of a record.</source>
        <translation type="unfinished">Нет идентификатора записи.</translation>
    </message>
    <message>
        <source>It has {cells} cells where the header has {header}.</source>
        <translation type="unfinished">В строке {cells} ячеек, а в заголовке {header}.</translation>
    </message>
    <message>
        <source>It holds a formula, not its result.</source>
        <translation type="unfinished">Содержит формулу, а не ее результат.</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation type="unfinished">Хранится как есть.</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">Сохранено.</translation>
    </message>
    <message>
        <source>It is not here.</source>
        <translation type="unfinished">Этого здесь нет.</translation>
    </message>
    <message>
        <source>It is not what an export keeps of a file.</source>
        <translation type="unfinished">Это не то, что экспорт хранит о файле.</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation type="unfinished">Отозвано.</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation type="unfinished">Так уже и есть.</translation>
    </message>
    <message>
        <source>It was left alone.</source>
        <translation type="unfinished">Оставлено без изменений.</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">Остановлено.</translation>
    </message>
    <message>
        <source>It was withdrawn by somebody who had not seen what others wrote: {fields}.</source>
        <translation type="unfinished">Отозвал тот, кто не видел написанного другими: {fields}.</translation>
    </message>
    <message>
        <source>Its entries differ: they are reconciled first.</source>
        <translation type="unfinished">Записи расходятся: сначала их согласуют.</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished">Оставьте один из них.</translation>
    </message>
    <message>
        <source>Keep the file: nothing of it was taken in, and nothing here was changed.</source>
        <translation type="unfinished">Сохраните файл: из него ничего не взято, и здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>Kept for {months} months after the {after}, as the pack says.</source>
        <translation type="unfinished">Хранится {months} месяцев после события «{after}», как указано в рамке.</translation>
    </message>
    <message>
        <source>Leave it as it was.</source>
        <translation type="unfinished">Оставьте как было.</translation>
    </message>
    <message>
        <source>Leave it out, sit in a session of your mandate, or ask somebody who may.</source>
        <translation type="unfinished">Пропустите это, займите место на заседании вашего мандата или спросите того, кто вправе.</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished">Пропустите это.</translation>
    </message>
    <message>
        <source>Leave it to the secretariat.</source>
        <translation type="unfinished">Оставьте это секретариату.</translation>
    </message>
    <message>
        <source>Leave that column as it was.</source>
        <translation type="unfinished">Оставьте этот столбец как был.</translation>
    </message>
    <message>
        <source>Line {expected} is not as it was printed.</source>
        <translation type="unfinished">Строка {expected} не такая, как напечатана.</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation type="unfinished">Посмотрите еще раз.</translation>
    </message>
    <message>
        <source>Look at its record and field.</source>
        <translation type="unfinished">Посмотрите запись и поле.</translation>
    </message>
    <message>
        <source>Look at the differing entries again.</source>
        <translation type="unfinished">Посмотрите расходящиеся записи еще раз.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished">Посмотрите список еще раз.</translation>
    </message>
    <message>
        <source>Look at the record again.</source>
        <translation type="unfinished">Посмотрите запись еще раз.</translation>
    </message>
    <message>
        <source>Look at what it would do now, and decide.</source>
        <translation type="unfinished">Посмотрите, что это сделает теперь, и решите.</translation>
    </message>
    <message>
        <source>Look for it among the open notes.</source>
        <translation type="unfinished">Поищите среди открытых замечаний.</translation>
    </message>
    <message>
        <source>Look there for a quotation mark that does not close, or is not doubled.</source>
        <translation type="unfinished">Поищите там кавычку, которая не закрыта или не удвоена.</translation>
    </message>
    <message>
        <source>Make another desk for another registry.</source>
        <translation type="unfinished">Создайте другое рабочее место для другого реестра.</translation>
    </message>
    <message>
        <source>Make one with “stocktake desk new”, or check the name.</source>
        <translation type="unfinished">Создайте его командой «stocktake desk new» или проверьте имя.</translation>
    </message>
    <message>
        <source>Make room, or use another stick.</source>
        <translation type="unfinished">Освободите место или возьмите другой накопитель.</translation>
    </message>
    <message>
        <source>Name the key whose last header this is.</source>
        <translation type="unfinished">Назовите ключ, чей это последний заголовок.</translation>
    </message>
    <message>
        <source>Name the officer&apos;s key in full.</source>
        <translation type="unfinished">Назовите ключ уполномоченного полностью.</translation>
    </message>
    <message>
        <source>Name the paragraph in it.</source>
        <translation type="unfinished">Назовите в нем пункт.</translation>
    </message>
    <message>
        <source>Name the party concerned.</source>
        <translation type="unfinished">Назовите заинтересованную сторону.</translation>
    </message>
    <message>
        <source>Narrow the list, and do it in several acts.</source>
        <translation type="unfinished">Сузьте список и сделайте это в несколько действий.</translation>
    </message>
    <message>
        <source>New records come in by a mapping file.</source>
        <translation type="unfinished">Новые записи поступают через файл соответствий.</translation>
    </message>
    <message>
        <source>No delegation of yours allows that.</source>
        <translation type="unfinished">Ваше делегирование этого не позволяет.</translation>
    </message>
    <message>
        <source>No entries for {field} differ in which “{person}” wrote one value.</source>
        <translation type="unfinished">Для поля «{field}» нет расходящихся записей, где одно значение написал «{person}».</translation>
    </message>
    <message>
        <source>No header of that key begins with “{last_header}”.</source>
        <translation type="unfinished">Нет заголовка этого ключа, который начинается с «{last_header}».</translation>
    </message>
    <message>
        <source>No key that is not revoked already is meant by “{whom}”.</source>
        <translation type="unfinished">«{whom}» не обозначает ни одного еще не отозванного ключа.</translation>
    </message>
    <message>
        <source>No key that is not revoked is meant by “{officer}”.</source>
        <translation type="unfinished">«{officer}» не обозначает ни одного неотозванного ключа.</translation>
    </message>
    <message>
        <source>No one header here begins with “{word}”.</source>
        <translation type="unfinished">Здесь нет единственного заголовка, который начинается с «{word}».</translation>
    </message>
    <message>
        <source>Nobody has keys on this desk yet.</source>
        <translation type="unfinished">На этом рабочем месте еще ни у кого нет ключей.</translation>
    </message>
    <message>
        <source>Nobody is enrolled at a venue as “{whom}”.</source>
        <translation type="unfinished">Никто не зарегистрирован на месте как «{whom}».</translation>
    </message>
    <message>
        <source>Nothing here has this reference.</source>
        <translation type="unfinished">Здесь ни у чего нет такой ссылки.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in, and nothing here was changed.</source>
        <translation type="unfinished">Из него ничего не взято, и здесь ничего не изменилось.</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation type="unfinished">Из него ничего не взято.</translation>
    </message>
    <message>
        <source>Nothing of this is left to be done.</source>
        <translation type="unfinished">Здесь больше нечего делать.</translation>
    </message>
    <message>
        <source>Nothing stands against this withdrawal any more.</source>
        <translation type="unfinished">Этому отзыву больше ничто не противоречит.</translation>
    </message>
    <message>
        <source>Nothing unfinished was left there, and this desk still has everything.</source>
        <translation type="unfinished">Ничего незаконченного там не осталось, и на этом рабочем месте все сохранено.</translation>
    </message>
    <message>
        <source>Nothing was adopted.</source>
        <translation type="unfinished">Ничего не принято.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Ничего не изменилось.</translation>
    </message>
    <message>
        <source>Nothing was changed; the document was read in a process of its own, which has been ended.</source>
        <translation type="unfinished">Ничего не изменилось; документ читался в отдельном процессе, который завершен.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished">Ничего не импортировано.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished">Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Nothing was written, and this desk still has everything.</source>
        <translation type="unfinished">Ничего не записано, и на этом рабочем месте все сохранено.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished">Ничего не записано.</translation>
    </message>
    <message>
        <source>Only a PDF takes PDF annotations.</source>
        <translation type="unfinished">Аннотации PDF принимает только PDF.</translation>
    </message>
    <message>
        <source>Only a joint assessment is signed by both sides.</source>
        <translation type="unfinished">Обе стороны подписывают только совместную оценку.</translation>
    </message>
    <message>
        <source>Only an adopted document gets a later one.</source>
        <translation type="unfinished">Последующий документ бывает только у принятого.</translation>
    </message>
    <message>
        <source>Only members of the secretariat&apos;s group can open sealed values.</source>
        <translation type="unfinished">Открыть запечатанные значения могут только члены группы секретариата.</translation>
    </message>
    <message>
        <source>Only records of one kind, which everybody may read, are the same or distinct.</source>
        <translation type="unfinished">Одинаковыми или разными бывают только записи одного вида, доступные всем.</translation>
    </message>
    <message>
        <source>Only the desk gives references.</source>
        <translation type="unfinished">Ссылки дает только рабочее место.</translation>
    </message>
    <message>
        <source>Only the officer who enrolled them, and the secretariat, may take it back.</source>
        <translation type="unfinished">Отменить может только зарегистрировавший уполномоченный или секретариат.</translation>
    </message>
    <message>
        <source>Only who wrote a note may withdraw it.</source>
        <translation type="unfinished">Отозвать заметку может только ее автор.</translation>
    </message>
    <message>
        <source>Only who wrote it may change {label}.</source>
        <translation type="unfinished">Изменить {label} может только автор.</translation>
    </message>
    <message>
        <source>Open it with that release.</source>
        <translation type="unfinished">Откройте его в той версии.</translation>
    </message>
    <message>
        <source>Open them one by one.</source>
        <translation type="unfinished">Открывайте по одному.</translation>
    </message>
    <message>
        <source>Part it into several files with the same header.</source>
        <translation type="unfinished">Разделите на несколько файлов с тем же заголовком.</translation>
    </message>
    <message>
        <source>Part it into several workbooks.</source>
        <translation type="unfinished">Разделите на несколько книг.</translation>
    </message>
    <message>
        <source>Please answer by {until}.</source>
        <translation type="unfinished">Просьба ответить до {until}.</translation>
    </message>
    <message>
        <source>Please answer in writing.</source>
        <translation type="unfinished">Просьба ответить письменно.</translation>
    </message>
    <message>
        <source>Proposals are on the table for: {open_}.</source>
        <translation type="unfinished">На рассмотрении есть предложения к: {open_}.</translation>
    </message>
    <message>
        <source>Put on record {on}, outside {opens} to {closes}.</source>
        <translation type="unfinished">Занесено {on}, вне срока с {opens} по {closes}.</translation>
    </message>
    <message>
        <source>Put the answer on record first, with its source.</source>
        <translation type="unfinished">Сначала занесите ответ с его источником.</translation>
    </message>
    <message>
        <source>Put the original on record first.</source>
        <translation type="unfinished">Сначала занесите оригинал.</translation>
    </message>
    <message>
        <source>Receive a bundle that carries it.</source>
        <translation type="unfinished">Примите пакет, в котором это есть.</translation>
    </message>
    <message>
        <source>Receive a bundle with the roster first.</source>
        <translation type="unfinished">Сначала примите пакет со списком участников.</translation>
    </message>
    <message>
        <source>Receive it again from another desk.</source>
        <translation type="unfinished">Примите еще раз с другого рабочего места.</translation>
    </message>
    <message>
        <source>Receive it first, or say “none”.</source>
        <translation type="unfinished">Сначала примите это или укажите «none».</translation>
    </message>
    <message>
        <source>Receive it first.</source>
        <translation type="unfinished">Сначала примите это.</translation>
    </message>
    <message>
        <source>Receive the kit first.</source>
        <translation type="unfinished">Сначала примите комплект.</translation>
    </message>
    <message>
        <source>Receive the meeting kit first.</source>
        <translation type="unfinished">Сначала примите комплект совещания.</translation>
    </message>
    <message>
        <source>Receive the meeting kit, or found a registry.</source>
        <translation type="unfinished">Примите комплект совещания или создайте реестр.</translation>
    </message>
    <message>
        <source>Receive the roster first.</source>
        <translation type="unfinished">Сначала примите список участников.</translation>
    </message>
    <message>
        <source>Receive what is missing first.</source>
        <translation type="unfinished">Сначала примите недостающее.</translation>
    </message>
    <message>
        <source>Receive what it signed since; if that is lost, restore without it and run “stocktake keys replace”.</source>
        <translation type="unfinished">Примите то, что им подписано с тех пор; если это утрачено, восстановите без него и выполните «stocktake keys replace».</translation>
    </message>
    <message>
        <source>Reconcile them before the export, or put one value here.</source>
        <translation type="unfinished">Согласуйте их до экспорта или поставьте здесь одно значение.</translation>
    </message>
    <message>
        <source>Reconcile them first.</source>
        <translation type="unfinished">Сначала согласуйте их.</translation>
    </message>
    <message>
        <source>Reconcile these entries one by one.</source>
        <translation type="unfinished">Согласуйте эти записи по одной.</translation>
    </message>
    <message>
        <source>Records and the packs that are already here stay as they are.</source>
        <translation type="unfinished">Записи и рамки, которые уже здесь, остаются как есть.</translation>
    </message>
    <message>
        <source>Records come back with the references that desks once gave them, which only the secretariat may do.</source>
        <translation type="unfinished">Записи возвращаются с данными им ссылками, а это вправе делать только секретариат.</translation>
    </message>
    <message>
        <source>Records of the kind {type_} do not follow from what is kept: run “stocktake desk rebuild”.</source>
        <translation type="unfinished">Записи вида {type_} не следуют из того, что хранится: выполните «stocktake desk rebuild».</translation>
    </message>
    <message>
        <source>Reinstate it first, with a reason, if it stands after all.</source>
        <translation type="unfinished">Сначала восстановите ее с указанием причины, если она все же действует.</translation>
    </message>
    <message>
        <source>Reject the other branch first: “stocktake quarantine list” shows both.</source>
        <translation type="unfinished">Сначала отклоните другую ветвь: «stocktake quarantine list» показывает обе.</translation>
    </message>
    <message>
        <source>Restore it from its backup, or name it whole.</source>
        <translation type="unfinished">Восстановите его из резервной копии или назовите полностью.</translation>
    </message>
    <message>
        <source>Restore it from its backup.</source>
        <translation type="unfinished">Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>Restore the key from its backup.</source>
        <translation type="unfinished">Восстановите ключ из резервной копии.</translation>
    </message>
    <message>
        <source>Review notes belong to a review team, and you are in none.</source>
        <translation type="unfinished">Заметки обзора принадлежат группе обзора, а вы ни в одну не входите.</translation>
    </message>
    <message>
        <source>Revoke its key instead, with “stocktake roster revoke”.</source>
        <translation type="unfinished">Вместо этого отзовите его ключ командой «stocktake roster revoke».</translation>
    </message>
    <message>
        <source>Revoke its key with a lower position in the log instead.</source>
        <translation type="unfinished">Вместо этого отзовите его ключ с более ранней позицией в журнале.</translation>
    </message>
    <message>
        <source>Roster {number} does not follow on {number2}.</source>
        <translation type="unfinished">Список участников {number} не следует за {number2}.</translation>
    </message>
    <message>
        <source>Roster {number} is not signed by enough root keys.</source>
        <translation type="unfinished">Список участников {number} подписан недостаточным числом корневых ключей.</translation>
    </message>
    <message>
        <source>Roster {number} names another predecessor.</source>
        <translation type="unfinished">Список участников {number} называет другой предыдущий.</translation>
    </message>
    <message>
        <source>Row {number} has the same key and says something else.</source>
        <translation type="unfinished">У строки {number} тот же ключ, но другое содержание.</translation>
    </message>
    <message>
        <source>Row {number} of {name}, which begins in line {line}, cannot be read ({fault}).</source>
        <translation type="unfinished">Строка {number} файла {name}, начинающаяся со строки {line}, не читается ({fault}).</translation>
    </message>
    <message>
        <source>Run “stocktake enrol request” first.</source>
        <translation type="unfinished">Сначала выполните «stocktake enrol request».</translation>
    </message>
    <message>
        <source>Save it again as XLSX or CSV and import that.</source>
        <translation type="unfinished">Сохраните заново как XLSX или CSV и импортируйте это.</translation>
    </message>
    <message>
        <source>Save it again as “CSV UTF-8” (in LibreOffice: character set “Unicode (UTF-8)”) and import that.</source>
        <translation type="unfinished">Сохраните заново как «CSV UTF-8» (в LibreOffice: кодировка «Юникод (UTF-8)») и импортируйте это.</translation>
    </message>
    <message>
        <source>Save the one that is meant as a workbook of its own, or as CSV.</source>
        <translation type="unfinished">Сохраните нужный лист отдельной книгой или как CSV.</translation>
    </message>
    <message>
        <source>Save the table with values only.</source>
        <translation type="unfinished">Сохраните таблицу только со значениями.</translation>
    </message>
    <message>
        <source>Say in a sentence how you know; everybody can read it.</source>
        <translation type="unfinished">Скажите одним предложением, откуда вы это знаете; прочитать может каждый.</translation>
    </message>
    <message>
        <source>Say in a sentence why it is let in or turned away.</source>
        <translation type="unfinished">Скажите одним предложением, почему это допущено или отклонено.</translation>
    </message>
    <message>
        <source>Say in a sentence why this value stands.</source>
        <translation type="unfinished">Скажите одним предложением, почему верно это значение.</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation type="unfinished">Скажите одним предложением, почему.</translation>
    </message>
    <message>
        <source>Say in a sentence why; do not repeat the value.</source>
        <translation type="unfinished">Скажите одним предложением, почему; значение не повторяйте.</translation>
    </message>
    <message>
        <source>Say the other word instead.</source>
        <translation type="unfinished">Скажите другое слово.</translation>
    </message>
    <message>
        <source>Say what became of that key with --old: retired, lost or compromised.</source>
        <translation type="unfinished">Укажите через --old, что стало с тем ключом: retired, lost или compromised.</translation>
    </message>
    <message>
        <source>Say what was answered, and in which letter.</source>
        <translation type="unfinished">Укажите, что ответили и в каком письме.</translation>
    </message>
    <message>
        <source>Say which there are, or “none”, in “interests”.</source>
        <translation type="unfinished">Укажите, какие есть, или «none», в «interests».</translation>
    </message>
    <message>
        <source>Scopes are registry, region/CODE, review/ID or review/ID/team/ID: small letters, digits, hyphens.</source>
        <translation type="unfinished">Области: registry, region/CODE, review/ID или review/ID/team/ID: строчные буквы, цифры, дефисы.</translation>
    </message>
    <message>
        <source>See who wrote them.</source>
        <translation type="unfinished">Посмотрите, кто их написал.</translation>
    </message>
    <message>
        <source>See “stocktake conflicts list”.</source>
        <translation type="unfinished">См. «stocktake conflicts list».</translation>
    </message>
    <message>
        <source>See “stocktake roster show”.</source>
        <translation type="unfinished">См. «stocktake roster show».</translation>
    </message>
    <message>
        <source>Segment {name}: its header is not the one it is filed under.</source>
        <translation type="unfinished">Сегмент {name}: его заголовок не тот, под которым он хранится.</translation>
    </message>
    <message>
        <source>Segment {name}: the segment before it ({previous}) is not here.</source>
        <translation type="unfinished">Сегмент {name}: предыдущего сегмента ({previous}) здесь нет.</translation>
    </message>
    <message>
        <source>Several people have withdrawn this record.</source>
        <translation type="unfinished">Эту запись отозвали несколько человек.</translation>
    </message>
    <message>
        <source>Short, speakable, unique: the desk&apos;s mark and a number.</source>
        <translation type="unfinished">Краткое, произносимое, единственное: обозначение рабочего места и номер.</translation>
    </message>
    <message>
        <source>Sit in your own role, receive the newest roster, and try again.</source>
        <translation type="unfinished">Займите место в своей роли, примите новейший список участников и повторите.</translation>
    </message>
    <message>
        <source>Somebody has built on your last change since.</source>
        <translation type="unfinished">С тех пор кто-то опирался на ваше последнее изменение.</translation>
    </message>
    <message>
        <source>Something else has written to this desk meanwhile.</source>
        <translation type="unfinished">Тем временем на это рабочее место записало что-то еще.</translation>
    </message>
    <message>
        <source>Something else was put on record meanwhile.</source>
        <translation type="unfinished">Тем временем в протокол занесено другое.</translation>
    </message>
    <message>
        <source>Split between two words.</source>
        <translation type="unfinished">Делите между двумя словами.</translation>
    </message>
    <message>
        <source>Submissions come as {known}.</source>
        <translation type="unfinished">Представления бывают в виде {known}.</translation>
    </message>
    <message>
        <source>Take it from “stocktake registry show”: 64 digits.</source>
        <translation type="unfinished">Возьмите из «stocktake registry show»: 64 цифры.</translation>
    </message>
    <message>
        <source>Take one of: {known}.</source>
        <translation type="unfinished">Возьмите одно из: {known}.</translation>
    </message>
    <message>
        <source>Take your seat, or give --passphrase-fd, and try again.</source>
        <translation type="unfinished">Займите место или укажите --passphrase-fd и повторите.</translation>
    </message>
    <message>
        <source>Tell the root keepers at once.</source>
        <translation type="unfinished">Сразу сообщите хранителям корневых ключей.</translation>
    </message>
    <message>
        <source>Tell the root keepers at once; do not take anything else from this source.</source>
        <translation type="unfinished">Сразу сообщите хранителям корневых ключей; больше ничего не берите из этого источника.</translation>
    </message>
    <message>
        <source>Tell the secretariat and the root keepers at once, and keep this desk as it is: it holds the proof.</source>
        <translation type="unfinished">Сразу сообщите секретариату и хранителям корневых ключей и сохраните это рабочее место как есть: в нем доказательство.</translation>
    </message>
    <message>
        <source>Tell the secretariat.</source>
        <translation type="unfinished">Сообщите секретариату.</translation>
    </message>
    <message>
        <source>Tell the secretariat: it holds far more than it seems, and whoever wrote it may have meant harm.</source>
        <translation type="unfinished">Сообщите секретариату: в нем гораздо больше, чем кажется, и автор мог иметь дурные намерения.</translation>
    </message>
    <message>
        <source>The PIN is not the right one.</source>
        <translation type="unfinished">PIN-код неверен.</translation>
    </message>
    <message>
        <source>The PIN was wrong too often: your key is locked again.</source>
        <translation type="unfinished">PIN-код слишком часто был неверен: ваш ключ снова заблокирован.</translation>
    </message>
    <message>
        <source>The adopted text stays as it is.</source>
        <translation type="unfinished">Принятый текст остается как есть.</translation>
    </message>
    <message>
        <source>The certificate of the registry is not to be trusted ({verify_message}).</source>
        <translation type="unfinished">Сертификату реестра нельзя доверять ({verify_message}).</translation>
    </message>
    <message>
        <source>The copy could not be written ({fault}).</source>
        <translation type="unfinished">Копию не удалось записать ({fault}).</translation>
    </message>
    <message>
        <source>The deadline had passed by then.</source>
        <translation type="unfinished">Срок к тому времени уже прошел.</translation>
    </message>
    <message>
        <source>The desk at {path} cannot be read ({fault}).</source>
        <translation type="unfinished">Рабочее место {path} не читается ({fault}).</translation>
    </message>
    <message>
        <source>The desk at {path} cannot be used ({fault}).</source>
        <translation type="unfinished">Рабочее место {path} нельзя использовать ({fault}).</translation>
    </message>
    <message>
        <source>The desk has changed since this import was planned.</source>
        <translation type="unfinished">Рабочее место изменилось с тех пор, как готовился этот импорт.</translation>
    </message>
    <message>
        <source>The desk itself is as it was.</source>
        <translation type="unfinished">Само рабочее место осталось как было.</translation>
    </message>
    <message>
        <source>The document has more than {pages} pages.</source>
        <translation type="unfinished">В документе больше {pages} страниц.</translation>
    </message>
    <message>
        <source>The document is damaged, or is not what its name says ({fault}).</source>
        <translation type="unfinished">Документ поврежден или не то, что говорит его имя ({fault}).</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation type="unfinished">Документ закрыт паролем.</translation>
    </message>
    <message>
        <source>The document is no text, whatever its name says.</source>
        <translation type="unfinished">Документ — не текст, что бы ни говорило его имя.</translation>
    </message>
    <message>
        <source>The document itself is not on this desk.</source>
        <translation type="unfinished">Самого документа на этом рабочем месте нет.</translation>
    </message>
    <message>
        <source>The document needs more than a document may, or is damaged.</source>
        <translation type="unfinished">Документ требует больше дозволенного или поврежден.</translation>
    </message>
    <message>
        <source>The document took longer than {g} seconds to read.</source>
        <translation type="unfinished">Документ читался дольше {g} секунд.</translation>
    </message>
    <message>
        <source>The document unpacks to more than a document may.</source>
        <translation type="unfinished">В распакованном виде документ больше дозволенного.</translation>
    </message>
    <message>
        <source>The entries for {name} of this record do not differ.</source>
        <translation type="unfinished">Записи поля {name} у этой записи не расходятся.</translation>
    </message>
    <message>
        <source>The file holds no sound W3C annotations ({why}).</source>
        <translation type="unfinished">В файле нет правильных аннотаций W3C ({why}).</translation>
    </message>
    <message>
        <source>The file is no JSON ({fault}).</source>
        <translation type="unfinished">Файл не JSON ({fault}).</translation>
    </message>
    <message>
        <source>The file of the adopted text is damaged.</source>
        <translation type="unfinished">Файл принятого текста поврежден.</translation>
    </message>
    <message>
        <source>The file {name} is not what it was.</source>
        <translation type="unfinished">Файл {name} уже не тот, что был.</translation>
    </message>
    <message>
        <source>The file {sha}… is not beside the table.</source>
        <translation type="unfinished">Файла {sha}… нет рядом с таблицей.</translation>
    </message>
    <message>
        <source>The first roster is missing.</source>
        <translation type="unfinished">Первого списка участников нет.</translation>
    </message>
    <message>
        <source>The framework pack cannot be used: {faults}.</source>
        <translation type="unfinished">Рамку нельзя использовать: {faults}.</translation>
    </message>
    <message>
        <source>The group&apos;s key does not open with yours.</source>
        <translation type="unfinished">Ключ группы вашим ключом не открывается.</translation>
    </message>
    <message>
        <source>The header of {name} names “{repeated}” more than once.</source>
        <translation type="unfinished">В заголовке {name} «{repeated}» названо более одного раза.</translation>
    </message>
    <message>
        <source>The key file asks for more work than is sane.</source>
        <translation type="unfinished">Файл ключа требует больше вычислений, чем разумно.</translation>
    </message>
    <message>
        <source>The key file does not open.</source>
        <translation type="unfinished">Файл ключа не открывается.</translation>
    </message>
    <message>
        <source>The key file holds another key than it says.</source>
        <translation type="unfinished">В файле ключа не тот ключ, который указан.</translation>
    </message>
    <message>
        <source>The key file is damaged ({fault}).</source>
        <translation type="unfinished">Файл ключа поврежден ({fault}).</translation>
    </message>
    <message>
        <source>The key is empty, so the record could not be found again.</source>
        <translation type="unfinished">Ключ пуст, и запись нельзя было бы найти снова.</translation>
    </message>
    <message>
        <source>The new deadline is not after the one there is.</source>
        <translation type="unfinished">Новый срок не позже имеющегося.</translation>
    </message>
    <message>
        <source>The newest header of this key that is here is another one.</source>
        <translation type="unfinished">Новейший здесь заголовок этого ключа — другой.</translation>
    </message>
    <message>
        <source>The page did not come whole.</source>
        <translation type="unfinished">Страница пришла не целиком.</translation>
    </message>
    <message>
        <source>The paragraph of this proposal is not here.</source>
        <translation type="unfinished">Пункта этого предложения здесь нет.</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">Парольная фраза пуста.</translation>
    </message>
    <message>
        <source>The passphrase is not the right one.</source>
        <translation type="unfinished">Парольная фраза неверна.</translation>
    </message>
    <message>
        <source>The record has another reference here.</source>
        <translation type="unfinished">Здесь у записи другая ссылка.</translation>
    </message>
    <message>
        <source>The registry at this address is another one.</source>
        <translation type="unfinished">По этому адресу другой реестр.</translation>
    </message>
    <message>
        <source>The registry at {address} cannot be reached now.</source>
        <translation type="unfinished">Реестр по адресу {address} сейчас недоступен.</translation>
    </message>
    <message>
        <source>The registry does not take this device&apos;s signature.</source>
        <translation type="unfinished">Реестр не принимает подпись этого устройства.</translation>
    </message>
    <message>
        <source>The registry gave a receipt that proves nothing.</source>
        <translation type="unfinished">Реестр дал квитанцию, которая ничего не доказывает.</translation>
    </message>
    <message>
        <source>The registry keeps this device&apos;s enrolment request until the secretariat grants it.</source>
        <translation type="unfinished">Реестр хранит запрос этого устройства на регистрацию, пока секретариат его не удовлетворит.</translation>
    </message>
    <message>
        <source>The registry refused ({status_code}{else}{said}).</source>
        <translation type="unfinished">Реестр отказал ({status_code}{else}{said}).</translation>
    </message>
    <message>
        <source>The registry there does not sign its log with the key that the roster names.</source>
        <translation type="unfinished">Реестр там подписывает журнал не тем ключом, который назван в списке участников.</translation>
    </message>
    <message>
        <source>The registry was not reached; {waits} segments wait here, and nothing is lost.</source>
        <translation type="unfinished">Реестр недоступен; здесь ждут сегменты: {waits}, ничего не потеряно.</translation>
    </message>
    <message>
        <source>The registry&apos;s log is not the one it was: of {size} entries this desk was told another root.</source>
        <translation type="unfinished">Журнал реестра не тот, что был: для {size} записей этому рабочему месту сообщали другой корень.</translation>
    </message>
    <message>
        <source>The request does not say which paragraph it is about.</source>
        <translation type="unfinished">В запросе не сказано, о каком пункте речь.</translation>
    </message>
    <message>
        <source>The request is for another registry.</source>
        <translation type="unfinished">Запрос для другого реестра.</translation>
    </message>
    <message>
        <source>The request is not signed as it must be.</source>
        <translation type="unfinished">Запрос подписан не так, как нужно.</translation>
    </message>
    <message>
        <source>The roster here knows nobody by the id “{receiver}”.</source>
        <translation type="unfinished">В здешнем списке участников никого нет с идентификатором «{receiver}».</translation>
    </message>
    <message>
        <source>The roster here knows nobody to encrypt to as “{receiver}”.</source>
        <translation type="unfinished">В здешнем списке участников нет никого, для кого шифровать как «{receiver}».</translation>
    </message>
    <message>
        <source>The second reader is somebody else.</source>
        <translation type="unfinished">Второй читатель — другое лицо.</translation>
    </message>
    <message>
        <source>The sheet is not complete.</source>
        <translation type="unfinished">Лист неполон.</translation>
    </message>
    <message>
        <source>The silence lasts until {one}.</source>
        <translation type="unfinished">Молчание длится до {one}.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used ({fault}).</source>
        <translation type="unfinished">Связкой ключей системы нельзя воспользоваться ({fault}).</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the key.</source>
        <translation type="unfinished">Связка ключей системы не сохранила ключ.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not hold this key.</source>
        <translation type="unfinished">В связке ключей системы этого ключа нет.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation type="unfinished">Связка ключей системы заблокирована.</translation>
    </message>
    <message>
        <source>The values that differ are not for everybody, and are not written here.</source>
        <translation type="unfinished">Расходящиеся значения не для всех и здесь не записаны.</translation>
    </message>
    <message>
        <source>The words that this proposal concerns no longer stand in the paragraph.</source>
        <translation type="unfinished">Слов, к которым относится предложение, в пункте больше нет.</translation>
    </message>
    <message>
        <source>The {table} {name} is not what it was when it was kept.</source>
        <translation type="unfinished">{table} {name} уже не то, что было при сохранении.</translation>
    </message>
    <message>
        <source>There are no such two records here.</source>
        <translation type="unfinished">Двух таких записей здесь нет.</translation>
    </message>
    <message>
        <source>There are two rosters numbered {number}: you are deceived, or a root key was used twice.</source>
        <translation type="unfinished">Есть два списка участников с номером {number}: вас обманывают или корневой ключ применили дважды.</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation type="unfinished">Имеются: {known}.</translation>
    </message>
    <message>
        <source>There is already something at {path}.</source>
        <translation type="unfinished">По адресу {path} уже что-то есть.</translation>
    </message>
    <message>
        <source>There is no change of yours at this desk to undo.</source>
        <translation type="unfinished">На этом рабочем месте нет вашего изменения, которое можно отменить.</translation>
    </message>
    <message>
        <source>There is no desk at {path}.</source>
        <translation type="unfinished">По адресу {path} нет рабочего места.</translation>
    </message>
    <message>
        <source>There is no folder {folder_or_file}, and a bundle&apos;s name ends in {suffix}.</source>
        <translation type="unfinished">Папки {folder_or_file} нет, а имя пакета оканчивается на {suffix}.</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation type="unfinished">Папки {parent} нет.</translation>
    </message>
    <message>
        <source>There is no room for {path}.</source>
        <translation type="unfinished">Для {path} нет места.</translation>
    </message>
    <message>
        <source>There is no session “{name}” here.</source>
        <translation type="unfinished">Заседания «{name}» здесь нет.</translation>
    </message>
    <message>
        <source>There is no such assessment here.</source>
        <translation type="unfinished">Такой оценки здесь нет.</translation>
    </message>
    <message>
        <source>There is no such document here.</source>
        <translation type="unfinished">Такого документа здесь нет.</translation>
    </message>
    <message>
        <source>There is no such note here.</source>
        <translation type="unfinished">Такой заметки здесь нет.</translation>
    </message>
    <message>
        <source>There is no such proposal here.</source>
        <translation type="unfinished">Такого предложения здесь нет.</translation>
    </message>
    <message>
        <source>There is no such question here.</source>
        <translation type="unfinished">Такого вопроса здесь нет.</translation>
    </message>
    <message>
        <source>There is no such recommendation here.</source>
        <translation type="unfinished">Такой рекомендации здесь нет.</translation>
    </message>
    <message>
        <source>There is no such record here.</source>
        <translation type="unfinished">Такой записи здесь нет.</translation>
    </message>
    <message>
        <source>There is no such request here.</source>
        <translation type="unfinished">Такого запроса здесь нет.</translation>
    </message>
    <message>
        <source>There is no such silence procedure here.</source>
        <translation type="unfinished">Такой процедуры молчания здесь нет.</translation>
    </message>
    <message>
        <source>There is no such speaker on the list.</source>
        <translation type="unfinished">Такого выступающего в списке нет.</translation>
    </message>
    <message>
        <source>There is no such submission here.</source>
        <translation type="unfinished">Такого представления здесь нет.</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation type="unfinished">С одной стороны этого места нет текста.</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation type="unfinished">Делать больше нечего.</translation>
    </message>
    <message>
        <source>There is nothing to erase in {label} here.</source>
        <translation type="unfinished">В поле {label} здесь нечего удалять.</translation>
    </message>
    <message>
        <source>These are more than {most} records.</source>
        <translation type="unfinished">Это больше {most} записей.</translation>
    </message>
    <message>
        <source>These entries differ no more.</source>
        <translation type="unfinished">Эти записи больше не расходятся.</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation type="unfinished">Они сохранены.</translation>
    </message>
    <message>
        <source>This bundle cannot be used: {what}.</source>
        <translation type="unfinished">Этот пакет нельзя использовать: {what}.</translation>
    </message>
    <message>
        <source>This bundle was written by a newer release of Stocktake (format {format_named}).</source>
        <translation type="unfinished">Этот пакет записан более новой версией Stocktake (формат {format_named}).</translation>
    </message>
    <message>
        <source>This desk belongs to a registry already.</source>
        <translation type="unfinished">Это рабочее место уже принадлежит реестру.</translation>
    </message>
    <message>
        <source>This desk belongs to no registry yet.</source>
        <translation type="unfinished">Это рабочее место еще не принадлежит реестру.</translation>
    </message>
    <message>
        <source>This desk cannot be written now ({fault}).</source>
        <translation type="unfinished">На это рабочее место сейчас нельзя записать ({fault}).</translation>
    </message>
    <message>
        <source>This desk does not hold all of {other} that it was printed from.</source>
        <translation type="unfinished">На этом рабочем месте нет всего из {other}, с чего печатали.</translation>
    </message>
    <message>
        <source>This desk does not know its {scope} yet.</source>
        <translation type="unfinished">Это рабочее место еще не знает своего {scope}.</translation>
    </message>
    <message>
        <source>This desk does not know where the registry is.</source>
        <translation type="unfinished">Это рабочее место не знает, где реестр.</translation>
    </message>
    <message>
        <source>This desk does not know whose key {key} is.</source>
        <translation type="unfinished">Это рабочее место не знает, чей ключ {key}.</translation>
    </message>
    <message>
        <source>This desk does not know yet to which registry it belongs.</source>
        <translation type="unfinished">Это рабочее место еще не знает, какому реестру принадлежит.</translation>
    </message>
    <message>
        <source>This desk does not know yet whom to believe.</source>
        <translation type="unfinished">Это рабочее место еще не знает, кому верить.</translation>
    </message>
    <message>
        <source>This desk has no framework pack yet.</source>
        <translation type="unfinished">На этом рабочем месте еще нет рамки.</translation>
    </message>
    <message>
        <source>This desk was last used by a newer release (its form is {version}, this release knows {version2}).</source>
        <translation type="unfinished">Последней это рабочее место использовала более новая версия (его форма {version}, этой версии известна {version2}).</translation>
    </message>
    <message>
        <source>This document has no paragraphs.</source>
        <translation type="unfinished">В этом документе нет пунктов.</translation>
    </message>
    <message>
        <source>This document is adopted already.</source>
        <translation type="unfinished">Этот документ уже принят.</translation>
    </message>
    <message>
        <source>This enrolment has no effect: what you write is not believed under the roster here.</source>
        <translation type="unfinished">Эта регистрация не действует: по здешнему списку участников написанному вами не верят.</translation>
    </message>
    <message>
        <source>This file is encrypted to others, or damaged.</source>
        <translation type="unfinished">Этот файл зашифрован для других или поврежден.</translation>
    </message>
    <message>
        <source>This file is not an edited copy of the document.</source>
        <translation type="unfinished">Этот файл — не отредактированная копия документа.</translation>
    </message>
    <message>
        <source>This is no cycle that is made after a template of the pack and has a last day.</source>
        <translation type="unfinished">Это не цикл по шаблону рамки с последним днем.</translation>
    </message>
    <message>
        <source>This is no record that is withdrawn.</source>
        <translation type="unfinished">Это не отозванная запись.</translation>
    </message>
    <message>
        <source>This is the document that stands here already.</source>
        <translation type="unfinished">Это документ, который здесь уже есть.</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation type="unfinished">Этот ключ уже зарегистрирован.</translation>
    </message>
    <message>
        <source>This key is no root key of this registry.</source>
        <translation type="unfinished">Этот ключ — не корневой ключ этого реестра.</translation>
    </message>
    <message>
        <source>This key opens by a passphrase.</source>
        <translation type="unfinished">Этот ключ открывается парольной фразой.</translation>
    </message>
    <message>
        <source>This key opens no group of this registry.</source>
        <translation type="unfinished">Этот ключ не открывает ни одной группы этого реестра.</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation type="unfinished">Для этого нужна причина.</translation>
    </message>
    <message>
        <source>This paragraph is not one of the document.</source>
        <translation type="unfinished">Этого пункта нет в документе.</translation>
    </message>
    <message>
        <source>This private note was written under another key.</source>
        <translation type="unfinished">Эта личная заметка написана под другим ключом.</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <translation type="unfinished">На этот вопрос еще нет ответа.</translation>
    </message>
    <message>
        <source>This question is about other entries.</source>
        <translation type="unfinished">Этот вопрос о других записях.</translation>
    </message>
    <message>
        <source>This record is not withdrawn.</source>
        <translation type="unfinished">Эта запись не отозвана.</translation>
    </message>
    <message>
        <source>This record is withdrawn already.</source>
        <translation type="unfinished">Эта запись уже отозвана.</translation>
    </message>
    <message>
        <source>This record is withdrawn.</source>
        <translation type="unfinished">Эта запись отозвана.</translation>
    </message>
    <message>
        <source>This request is to replace a key that is not that person&apos;s.</source>
        <translation type="unfinished">Этот запрос — на замену ключа, который принадлежит не этому лицу.</translation>
    </message>
    <message>
        <source>This request replaces the key {key} of “{person}”.</source>
        <translation type="unfinished">Этот запрос заменяет ключ {key} лица «{person}».</translation>
    </message>
    <message>
        <source>This roster is of another registry than the one whose fingerprint this desk was given.</source>
        <translation type="unfinished">Этот список участников другого реестра, а не того, чей отпечаток дан этому рабочему месту.</translation>
    </message>
    <message>
        <source>This roster is of another registry.</source>
        <translation type="unfinished">Этот список участников другого реестра.</translation>
    </message>
    <message>
        <source>This sealed value does not open with the key at hand.</source>
        <translation type="unfinished">Это запечатанное значение имеющимся ключом не открывается.</translation>
    </message>
    <message>
        <source>This segment stays “{verdict}”{and}{reason}.</source>
        <translation type="unfinished">Этот сегмент остается «{verdict}»{and}{reason}.</translation>
    </message>
    <message>
        <source>This silence procedure has ended.</source>
        <translation type="unfinished">Эта процедура молчания завершена.</translation>
    </message>
    <message>
        <source>This submission is under embargo.</source>
        <translation type="unfinished">На это представление наложено эмбарго.</translation>
    </message>
    <message>
        <source>This system has no keyring within reach.</source>
        <translation type="unfinished">У этой системы нет доступной связки ключей.</translation>
    </message>
    <message>
        <source>Translate a shared text.</source>
        <translation type="unfinished">Переведите общий текст.</translation>
    </message>
    <message>
        <source>Try again, or give your passphrase.</source>
        <translation type="unfinished">Повторите или укажите парольную фразу.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">Повторите.</translation>
    </message>
    <message>
        <source>Type every numbered line.</source>
        <translation type="unfinished">Наберите каждую пронумерованную строку.</translation>
    </message>
    <message>
        <source>Type it as its operator says.</source>
        <translation type="unfinished">Наберите так, как говорит оператор.</translation>
    </message>
    <message>
        <source>Type the address that it shows.</source>
        <translation type="unfinished">Наберите адрес, который он показывает.</translation>
    </message>
    <message>
        <source>Undone by who wrote it.</source>
        <translation type="unfinished">Отменено автором.</translation>
    </message>
    <message>
        <source>Unlock it with its own password, or use a passphrase.</source>
        <translation type="unfinished">Откройте ее собственным паролем или используйте парольную фразу.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use a passphrase.</source>
        <translation type="unfinished">Откройте связку ключей или используйте парольную фразу.</translation>
    </message>
    <message>
        <source>Use a mapping file: then your desk gives references of its own.</source>
        <translation type="unfinished">Используйте файл соответствий: тогда ваше рабочее место даст свои ссылки.</translation>
    </message>
    <message>
        <source>Use a passphrase: in the window, or by --passphrase-fd.</source>
        <translation type="unfinished">Используйте парольную фразу: в окне или через --passphrase-fd.</translation>
    </message>
    <message>
        <source>Use another stick or folder.</source>
        <translation type="unfinished">Возьмите другой накопитель или папку.</translation>
    </message>
    <message>
        <source>Wait until it is released.</source>
        <translation type="unfinished">Подождите, пока это обнародуют.</translation>
    </message>
    <message>
        <source>What answers at that address is no registry, such as the page that a network shows before it is paid for.</source>
        <translation type="unfinished">По этому адресу отвечает не реестр, а, например, страница, которую сеть показывает до оплаты.</translation>
    </message>
    <message>
        <source>What belongs to {name} would unpack to more than a bundle may, and cannot be parted.</source>
        <translation type="unfinished">То, что относится к {name}, в распакованном виде больше, чем вмещает пакет, и не делится.</translation>
    </message>
    <message>
        <source>What came cannot be decompressed.</source>
        <translation type="unfinished">Пришедшее не распаковывается.</translation>
    </message>
    <message>
        <source>What came from there is not proven to be in the registry&apos;s log.</source>
        <translation type="unfinished">Не доказано, что пришедшее оттуда есть в журнале реестра.</translation>
    </message>
    <message>
        <source>What has gone and come so far stays.</source>
        <translation type="unfinished">Отправленное и полученное до сих пор остается.</translation>
    </message>
    <message>
        <source>What is shown of {label} does not follow from what is kept: run “stocktake desk rebuild”.</source>
        <translation type="unfinished">Показанное для {label} не следует из того, что хранится: выполните «stocktake desk rebuild».</translation>
    </message>
    <message>
        <source>What the Chair decides on a summary needs a reason.</source>
        <translation type="unfinished">Решение Председателя о резюме требует причины.</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds for this key is damaged.</source>
        <translation type="unfinished">То, что связка ключей системы хранит для этого ключа, повреждено.</translation>
    </message>
    <message>
        <source>What waits needs a day on which it is looked at again.</source>
        <translation type="unfinished">Отложенному нужен день, когда к нему вернутся.</translation>
    </message>
    <message>
        <source>What was written to {name} reads back as something else, so the medium is not to be trusted.</source>
        <translation type="unfinished">Записанное на {name} читается иначе, так что носителю нельзя доверять.</translation>
    </message>
    <message>
        <source>What your last change replaced is not here.</source>
        <translation type="unfinished">Того, что заменило ваше последнее изменение, здесь нет.</translation>
    </message>
    <message>
        <source>Which of these is right?</source>
        <translation type="unfinished">Что из этого верно?</translation>
    </message>
    <message>
        <source>Who answers for the author does not judge it as a peer.</source>
        <translation type="unfinished">Отвечающий за автора не судит его как коллега.</translation>
    </message>
    <message>
        <source>Who judges others declares their interests first.</source>
        <translation type="unfinished">Кто судит других, сначала заявляет о своих интересах.</translation>
    </message>
    <message>
        <source>Work on; try again when there is a network.</source>
        <translation type="unfinished">Работайте дальше; повторите, когда будет сеть.</translation>
    </message>
    <message>
        <source>Write one with “stocktake text edit”, edit that, and take it back.</source>
        <translation type="unfinished">Запишите его командой «stocktake text edit», отредактируйте и примите обратно.</translation>
    </message>
    <message>
        <source>Write or draft it first.</source>
        <translation type="unfinished">Сначала напишите или составьте его.</translation>
    </message>
    <message>
        <source>Write the notes into a Word file, or as JSON-LD.</source>
        <translation type="unfinished">Запишите замечания в файл Word или как JSON-LD.</translation>
    </message>
    <message>
        <source>Write the paragraph as it was agreed, and mark the proposal as agreed.</source>
        <translation type="unfinished">Запишите пункт так, как согласовано, и отметьте предложение как согласованное.</translation>
    </message>
    <message>
        <source>Your key is locked.</source>
        <translation type="unfinished">Ваш ключ заблокирован.</translation>
    </message>
    <message>
        <source>awaiting enrolment</source>
        <translation type="unfinished">ожидает регистрации</translation>
    </message>
    <message>
        <source>it names a roster {number} that is not in the registry&apos;s chain</source>
        <translation type="unfinished">назван список участников {number}, которого нет в цепочке реестра</translation>
    </message>
    <message>
        <source>it was written for another registry</source>
        <translation type="unfinished">написано для другого реестра</translation>
    </message>
    <message>
        <source>its enrolment at the venue was taken back</source>
        <translation type="unfinished">регистрация на месте отменена</translation>
    </message>
    <message>
        <source>its key has asked to be enrolled</source>
        <translation type="unfinished">его ключ просил о регистрации</translation>
    </message>
    <message>
        <source>its key was revoked</source>
        <translation type="unfinished">его ключ отозван</translation>
    </message>
    <message>
        <source>no roster lists this key</source>
        <translation type="unfinished">этого ключа нет ни в одном списке участников</translation>
    </message>
    <message>
        <source>no roster vouches for this key at that number</source>
        <translation type="unfinished">ни один список участников не ручается за этот ключ под этим номером</translation>
    </message>
    <message>
        <source>outside the mandate</source>
        <translation type="unfinished">вне мандата</translation>
    </message>
    <message>
        <source>proven earlier by a receipt</source>
        <translation type="unfinished">доказано ранее квитанцией</translation>
    </message>
    <message>
        <source>revoked, unproven</source>
        <translation type="unfinished">отозвано, не доказано</translation>
    </message>
    <message>
        <source>the delegation at the venue has ended</source>
        <translation type="unfinished">делегирование на месте закончилось</translation>
    </message>
    <message>
        <source>the person no longer has that role</source>
        <translation type="unfinished">у лица больше нет этой роли</translation>
    </message>
    <message>
        <source>this key has written two different things under one number</source>
        <translation type="unfinished">этот ключ написал под одним номером разное</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished">неизвестный ключ</translation>
    </message>
    <message>
        <source>{count} rows are refused.</source>
        <translation type="unfinished">Отклонено строк: {count}.</translation>
    </message>
    <message>
        <source>{count} rows of {name} are refused.</source>
        <translation type="unfinished">Отклонено строк в {name}: {count}.</translation>
    </message>
    <message>
        <source>{folder} is there already and not an empty folder.</source>
        <translation type="unfinished">{folder} уже есть, и это не пустая папка.</translation>
    </message>
    <message>
        <source>{found} records here have this key.</source>
        <translation type="unfinished">С этим ключом здесь записей: {found}.</translation>
    </message>
    <message>
        <source>{how} in this desk begins with “{beginning}”.</source>
        <translation type="unfinished">{how} на этом рабочем месте начинается с «{beginning}».</translation>
    </message>
    <message>
        <source>{how} the reference “{text}”.</source>
        <translation type="unfinished">{how} ссылку «{text}».</translation>
    </message>
    <message>
        <source>{label} ({other}) lies before {label2} ({one}).</source>
        <translation type="unfinished">{label} ({other}) раньше, чем {label2} ({one}).</translation>
    </message>
    <message>
        <source>{label} can be sealed only once there is a roster.</source>
        <translation type="unfinished">{label} можно запечатать, только когда есть список участников.</translation>
    </message>
    <message>
        <source>{label} does not take a value that way.</source>
        <translation type="unfinished">{label} так значение не принимает.</translation>
    </message>
    <message>
        <source>{label} has no field “{name}”.</source>
        <translation type="unfinished">{label}: нет поля «{name}».</translation>
    </message>
    <message>
        <source>{label} has no text yet.</source>
        <translation type="unfinished">{label}: еще нет текста.</translation>
    </message>
    <message>
        <source>{label} is erased already.</source>
        <translation type="unfinished">{label}: уже удалено.</translation>
    </message>
    <message>
        <source>{label} is no personal value.</source>
        <translation type="unfinished">{label} — не личное значение.</translation>
    </message>
    <message>
        <source>{label} is no text that everybody may read.</source>
        <translation type="unfinished">{label} — не текст, доступный всем.</translation>
    </message>
    <message>
        <source>{label} is what a party declares of itself.</source>
        <translation type="unfinished">{label} — то, что сторона заявляет о себе сама.</translation>
    </message>
    <message>
        <source>{label} is written record by record.</source>
        <translation type="unfinished">{label} пишется запись за записью.</translation>
    </message>
    <message>
        <source>{label} leads to a record that is withdrawn.</source>
        <translation type="unfinished">{label} ведет к отозванной записи.</translation>
    </message>
    <message>
        <source>{label} takes one value.</source>
        <translation type="unfinished">{label} принимает одно значение.</translation>
    </message>
    <message>
        <source>{label} takes several values.</source>
        <translation type="unfinished">{label} принимает несколько значений.</translation>
    </message>
    <message>
        <source>{label} was written by others.</source>
        <translation type="unfinished">{label}: написано другими.</translation>
    </message>
    <message>
        <source>{label}: {f} per cent of “{name}” in {parts} records.</source>
        <translation type="unfinished">{label}: {f} процентов от «{name}» в {parts} записях.</translation>
    </message>
    <message>
        <source>{name} cannot be used: {faults}.</source>
        <translation type="unfinished">{name} нельзя использовать: {faults}.</translation>
    </message>
    <message>
        <source>{name} has no column “{missing}”; there are: {there}.</source>
        <translation type="unfinished">В {name} нет столбца «{missing}»; есть: {there}.</translation>
    </message>
    <message>
        <source>{name} has no columns for a record&apos;s id and scope.</source>
        <translation type="unfinished">В {name} нет столбцов для идентификатора и области записи.</translation>
    </message>
    <message>
        <source>{name} has {found} sheets: {found2}.</source>
        <translation type="unfinished">В {name} листов: {found}: {found2}.</translation>
    </message>
    <message>
        <source>{name} holds more than {most_inside} MiB.</source>
        <translation type="unfinished">В {name} больше {most_inside} МиБ.</translation>
    </message>
    <message>
        <source>{name} is encrypted to whoever it is for.</source>
        <translation type="unfinished">Файл {name} зашифрован для его получателя.</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MiB.</source>
        <translation type="unfinished">Файл {name} больше {most} МиБ.</translation>
    </message>
    <message>
        <source>{name} is no export ({fault}).</source>
        <translation type="unfinished">{name} — не экспорт ({fault}).</translation>
    </message>
    <message>
        <source>{name} is no export that this release reads ({format}).</source>
        <translation type="unfinished">{name} — не экспорт, который читает эта версия ({format}).</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text ({where}{reason}).</source>
        <translation type="unfinished">{name} — не текст UTF-8 ({where}{reason}).</translation>
    </message>
    <message>
        <source>{name} is not a workbook that can be read ({fault}).</source>
        <translation type="unfinished">{name} — не книга, которую можно прочитать ({fault}).</translation>
    </message>
    <message>
        <source>{name} is not plain text: line {line} holds a character that no text has.</source>
        <translation type="unfinished">{name} — не простой текст: в строке {line} есть знак, которого в текстах не бывает.</translation>
    </message>
    <message>
        <source>{name} says that it has more cells than a table may.</source>
        <translation type="unfinished">В {name} заявлено больше ячеек, чем бывает в таблице.</translation>
    </message>
    <message>
        <source>{over} and nothing proves that this is older</source>
        <translation type="unfinished">{over}, и ничто не доказывает, что это раньше</translation>
    </message>
    <message>
        <source>{over}, after this was in the registry&apos;s log</source>
        <translation type="unfinished">{over}, после того как это уже было в журнале реестра</translation>
    </message>
    <message>
        <source>{path} cannot be read ({fault}).</source>
        <translation type="unfinished">{path} не читается ({fault}).</translation>
    </message>
    <message>
        <source>{path} could not be written ({fault}).</source>
        <translation type="unfinished">{path} не удалось записать ({fault}).</translation>
    </message>
    <message>
        <source>{path} holds no table.</source>
        <translation type="unfinished">В {path} нет таблицы.</translation>
    </message>
    <message>
        <source>{path} is not a desk.</source>
        <translation type="unfinished">{path} — не рабочее место.</translation>
    </message>
    <message>
        <source>{path} is there already and holds something else.</source>
        <translation type="unfinished">{path} уже есть и содержит другое.</translation>
    </message>
    <message>
        <source>{path} may not be written: it is protected.</source>
        <translation type="unfinished">{path} нельзя записать: защищено.</translation>
    </message>
    <message>
        <source>{person} is not enrolled as {role} there at the venue</source>
        <translation type="unfinished">{person} не зарегистрирован там на месте как {role}</translation>
    </message>
    <message>
        <source>{plural} do not belong to “{scope}”.</source>
        <translation type="unfinished">{plural} не относятся к «{scope}».</translation>
    </message>
    <message>
        <source>{threshold} of {keys} root keys can never sign.</source>
        <translation type="unfinished">{threshold} из {keys} корневых ключей никогда не смогут подписать.</translation>
    </message>
    <message>
        <source>{went} segments went, {came} came, {waits} wait.</source>
        <translation type="unfinished">Сегментов отправлено: {went}, пришло: {came}, ждет: {waits}.</translation>
    </message>
    <message>
        <source>{who} may not export: {lower}.</source>
        <translation type="unfinished">{who} не вправе экспортировать: {lower}.</translation>
    </message>
    <message>
        <source>“{code}” is not a code for {label}.</source>
        <translation type="unfinished">«{code}» — не код для {label}.</translation>
    </message>
    <message>
        <source>“{field}” is of a newer release: it is kept, handed on and shown as it is.</source>
        <translation type="unfinished">«{field}» из более новой версии: хранится, передается и показывается как есть.</translation>
    </message>
    <message>
        <source>“{id}” is somebody else in the roster.</source>
        <translation type="unfinished">«{id}» в списке участников — другое лицо.</translation>
    </message>
    <message>
        <source>“{key}” is no public key.</source>
        <translation type="unfinished">«{key}» — не открытый ключ.</translation>
    </message>
    <message>
        <source>“{kind}” is no document that comes later.</source>
        <translation type="unfinished">«{kind}» — не последующий документ.</translation>
    </message>
    <message>
        <source>“{name}” is larger than a desk keeps ({max_file} MiB).</source>
        <translation type="unfinished">«{name}» больше, чем хранит рабочее место ({max_file} МиБ).</translation>
    </message>
    <message>
        <source>“{name}” is no document that can be read here.</source>
        <translation type="unfinished">«{name}» — не документ, который здесь читается.</translation>
    </message>
    <message>
        <source>“{officer}” has several keys.</source>
        <translation type="unfinished">У «{officer}» несколько ключей.</translation>
    </message>
    <message>
        <source>“{officer}” holds no open delegation.</source>
        <translation type="unfinished">У «{officer}» нет открытого делегирования.</translation>
    </message>
    <message>
        <source>“{person}” has no keys on this desk.</source>
        <translation type="unfinished">У «{person}» нет ключей на этом рабочем месте.</translation>
    </message>
    <message>
        <source>“{person}” has no role in which one may enrol others.</source>
        <translation type="unfinished">У «{person}» нет роли, в которой можно регистрировать других.</translation>
    </message>
    <message>
        <source>“{person}” is in the roster.</source>
        <translation type="unfinished">«{person}» есть в списке участников.</translation>
    </message>
    <message>
        <source>“{person}” is no {role} in the roster.</source>
        <translation type="unfinished">«{person}» в списке участников — не {role}.</translation>
    </message>
    <message>
        <source>“{pin}” is no fingerprint: one has eight groups of five digits.</source>
        <translation type="unfinished">«{pin}» — не отпечаток: в нем восемь групп по пять цифр.</translation>
    </message>
    <message>
        <source>“{recipient}” is no age recipient.</source>
        <translation type="unfinished">«{recipient}» — не получатель age.</translation>
    </message>
    <message>
        <source>“{ref}” is the reference of another record here ({hex}).</source>
        <translation type="unfinished">«{ref}» здесь — ссылка другой записи ({hex}).</translation>
    </message>
    <message>
        <source>“{shown}” is not taken for {label}: {want}.</source>
        <translation type="unfinished">«{shown}» для {label} не принимается: {want}.</translation>
    </message>
    <message>
        <source>“{text}” is not a label or scope.</source>
        <translation type="unfinished">«{text}» — не метка и не область.</translation>
    </message>
    <message>
        <source>“{title}” is not for this constituency: {constituency}.</source>
        <translation type="unfinished">«{title}» не для этой группы: {constituency}.</translation>
    </message>
    <message>
        <source>“{type_}” is not a kind of record.</source>
        <translation type="unfinished">«{type_}» — не вид записи.</translation>
    </message>
    <message>
        <source>“{url}” is no address of a registry.</source>
        <translation type="unfinished">«{url}» — не адрес реестра.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation type="unfinished">Не удается прочитать {file} ({why}).</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still there.</source>
        <translation type="unfinished">Проверьте имя и подключен ли USB-накопитель.</translation>
    </message>
    <message>
        <source>Something in this program went wrong, and what was asked for was not done.</source>
        <translation type="unfinished">В программе произошла ошибка, и запрошенное действие не выполнено.</translation>
    </message>
    <message>
        <source>Everything that was kept or put on record before is safe.</source>
        <translation type="unfinished">Все, что было сохранено или занесено ранее, в безопасности.</translation>
    </message>
    <message>
        <source>Try again.  If it happens again, send the log, which holds none of your entries, to the secretariat.</source>
        <translation type="unfinished">Повторите попытку. Если ошибка повторится, отправьте секретариату журнал ошибок; ваших записей в нем нет.</translation>
    </message>
    <message>
        <source>Stocktake was not closed properly the last time.</source>
        <translation type="unfinished">В прошлый раз Stocktake был закрыт неправильно.</translation>
    </message>
    <message>
        <source>Everything up to {time} is saved.</source>
        <translation type="unfinished">Все до {time} сохранено.</translation>
    </message>
    <message>
        <source>A line that was being typed comes back once you have taken your seat.</source>
        <translation type="unfinished">Недописанная строка вернется, как только вы займете место.</translation>
    </message>
    <message>
        <source>The desk {file} is open in another window.</source>
        <translation type="unfinished">Рабочее место {file} открыто в другом окне.</translation>
    </message>
    <message>
        <source>Nothing was changed, and the other window is not disturbed.</source>
        <translation type="unfinished">Ничего не изменено, другое окно не затронуто.</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation type="unfinished">Продолжите там или сначала закройте его.</translation>
    </message>
    <message>
        <source>“{field}” is still missing.</source>
        <translation type="unfinished">«{field}» еще не заполнено.</translation>
    </message>
    <message>
        <source>Fill it in, and try again.</source>
        <translation type="unfinished">Заполните и повторите попытку.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished">Парольные фразы не совпадают.</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation type="unfinished">Введите одно и то же дважды.</translation>
    </message>
    <message>
        <source>The request of “{name}” has another fingerprint than the one that was read aloud.</source>
        <translation type="unfinished">Отпечаток запроса «{name}» отличается от зачитанного вслух.</translation>
    </message>
    <message>
        <source>Let them read theirs once more; enrol nobody whose fingerprint differs.</source>
        <translation type="unfinished">Попросите их зачитать свой отпечаток еще раз; не регистрируйте никого, чей отпечаток отличается.</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation type="unfinished">Секретариат</translation>
    </message>
    <message>
        <source>Lead rapporteur</source>
        <translation type="unfinished">Главный докладчик</translation>
    </message>
    <message>
        <source>Rapporteur</source>
        <translation type="unfinished">Докладчик</translation>
    </message>
    <message>
        <source>Chair or co-chair</source>
        <translation type="unfinished">Председатель или сопредседатель</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">Контактное лицо</translation>
    </message>
    <message>
        <source>Peer reviewer</source>
        <translation type="unfinished">Коллегиальный рецензент</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished">Эксперт</translation>
    </message>
    <message>
        <source>Editor or translator</source>
        <translation type="unfinished">Редактор или переводчик</translation>
    </message>
    <message>
        <source>Root keeper</source>
        <translation type="unfinished">Хранитель корня</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished">Наблюдатель</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation type="unfinished">Заслуживает доверия</translation>
    </message>
    <message>
        <source>Proven by a receipt</source>
        <translation type="unfinished">Подтверждено квитанцией</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">Допущено</translation>
    </message>
    <message>
        <source>Awaiting enrolment</source>
        <translation type="unfinished">Ожидает регистрации</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation type="unfinished">Неизвестный ключ</translation>
    </message>
    <message>
        <source>Revoked, unproven</source>
        <translation type="unfinished">Аннулировано, не подтверждено</translation>
    </message>
    <message>
        <source>Outside the mandate</source>
        <translation type="unfinished">Вне мандата</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation type="unfinished">Раздвоение</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">Отклонено</translation>
    </message>
    <message>
        <source>Review team only</source>
        <translation type="unfinished">Только группа обзора</translation>
    </message>
    <message>
        <source>Secretariat only</source>
        <translation type="unfinished">Только секретариат</translation>
    </message>
    <message>
        <source>Sealed for the secretariat</source>
        <translation type="unfinished">Запечатано для секретариата</translation>
    </message>
    <message>
        <source>The copy cannot be read back.</source>
        <translation type="unfinished">Копия не читается обратно.</translation>
    </message>
    <message>
        <source>The desk itself is as it was.</source>
        <translation type="unfinished">Само рабочее место осталось как было.</translation>
    </message>
    <message>
        <source>Take another stick or folder.</source>
        <translation type="unfinished">Возьмите другой накопитель или папку.</translation>
    </message>
    <message>
        <source>{language} (unreviewed)</source>
        <translation type="unfinished">{language} (не проверено)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">Как в системе</translation>
    </message>
</context>
</TS>

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
        <translation type="unfinished">所有场次</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished">分组</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">排序</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished">不分组</translation>
    </message>
    <message>
        <source>By {field}</source>
        <translation type="unfinished">按{field}</translation>
    </message>
    <message>
        <source>As they were made</source>
        <translation type="unfinished">按产生的先后</translation>
    </message>
    <message>
        <source>Order: {field}</source>
        <translation type="unfinished">排序：{field}</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished">列…</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation type="unfinished">降序</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation type="unfinished">升序</translation>
    </message>
</context>
<context>
    <name>BulkPane</name>
    <message>
        <source>All of the view</source>
        <translation type="unfinished">视图全部内容</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">字段</translation>
    </message>
    <message>
        <source>What is done with the value</source>
        <translation type="unfinished">如何处理该值</translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished">添加</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation type="unfinished">取出</translation>
    </message>
    <message>
        <source>Show what changes</source>
        <translation type="unfinished">显示将有的改变</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">记录在案</translation>
    </message>
    <message>
        <source>Put on record, in one step (Ctrl+Enter)</source>
        <translation type="unfinished">一步记录在案（Ctrl+回车）</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished">将有的改变</translation>
    </message>
    <message>
        <source>One value for a field of all of them.  What somebody declared of itself stays.</source>
        <translation type="unfinished">为全部记录的一个字段填同一个值。他人就自身所作的声明保持不变。</translation>
    </message>
    <message>
        <source>The first {count} records</source>
        <translation type="unfinished">前{count}条记录</translation>
    </message>
    <message>
        <source>{count} records</source>
        <translation type="unfinished">{count}条记录</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">数值</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished">正在查找…</translation>
    </message>
    <message>
        <source>Changing: {some}.  Staying as they are: {others}.</source>
        <translation type="unfinished">将修改：{some}。保持不变：{others}。</translation>
    </message>
    <message>
        <source>Changed in one step: {count}.</source>
        <translation type="unfinished">一步修改：{count}。</translation>
    </message>
    <message>
        <source>Left, as they have changed meanwhile: {count}.</source>
        <translation type="unfinished">因其间已有变动而保留：{count}。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Time</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>Three months</source>
        <translation type="unfinished">三个月</translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished">年份</translation>
    </message>
    <message>
        <source>Overdue and past year</source>
        <translation type="unfinished">逾期及过去一年</translation>
    </message>
    <message>
        <source>All days</source>
        <translation type="unfinished">所有日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">种类</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished">保存…</translation>
    </message>
    <message>
        <source>As a file that other calendars read (.ics)</source>
        <translation type="unfinished">存为其他日历可读的文件（.ics）</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">日历</translation>
    </message>
    <message>
        <source>Save as calendar</source>
        <translation type="unfinished">存为日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation type="unfinished">日历（*.ics）</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">已保存{file}。</translation>
    </message>
</context>
<context>
    <name>CaptureLine</name>
    <message>
        <source>On record</source>
        <translation type="unfinished">已记录在案</translation>
    </message>
    <message>
        <source>Put the line, or what is selected, on record (Ctrl+Enter)</source>
        <translation type="unfinished">将记录栏内容或所选内容记录在案（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>Keep as a private note (Enter)</source>
        <translation type="unfinished">保存为私人笔记（Enter）</translation>
    </message>
    <message>
        <source>What it is: Tab and Shift+Tab in the line change it</source>
        <translation type="unfinished">类型：在记录栏中按Tab和Shift+Tab更改</translation>
    </message>
    <message>
        <source>What it is: {type}</source>
        <translation type="unfinished">类型：{type}</translation>
    </message>
    <message>
        <source>Delegation: what is said…</source>
        <translation type="unfinished">代表团：发言内容…</translation>
    </message>
    <message>
        <source>!pledge  what was reported…</source>
        <translation type="unfinished">!承诺  报告的内容…</translation>
    </message>
    <message>
        <source>From &gt; to: what is recommended…</source>
        <translation type="unfinished">由 &gt; 致：所建议的内容…</translation>
    </message>
    <message>
        <source>Type what is to be kept…</source>
        <translation type="unfinished">输入要保存的内容…</translation>
    </message>
    <message>
        <source>Capture line: {type}</source>
        <translation type="unfinished">记录栏：{type}</translation>
    </message>
    <message>
        <source>Tab changes what it is, Escape leaves the line.</source>
        <translation type="unfinished">Tab更改类型，Escape离开记录栏。</translation>
    </message>
    <message>
        <source>Enter keeps it privately · Ctrl+Enter puts it on record · Tab changes what it is · @ party  ! pledge  # goal · Esc leaves the line</source>
        <translation type="unfinished">Enter保存为私人笔记 · Ctrl+Enter记录在案 · Tab更改类型 · @ 一方  ! 承诺  # 目标 · Esc离开记录栏</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>The table below says the same.</source>
        <translation type="unfinished">下表内容相同。</translation>
    </message>
</context>
<context>
    <name>Claiming</name>
    <message>
        <source>{person} is on it since {time}</source>
        <translation type="unfinished">{person}自{time}起正在处理</translation>
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
    <name>Columns</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished">列</translation>
    </message>
    <message>
        <source>Move this column back</source>
        <translation type="unfinished">将此列前移</translation>
    </message>
    <message>
        <source>Move this column on</source>
        <translation type="unfinished">将此列后移</translation>
    </message>
    <message>
        <source>Make this column wider</source>
        <translation type="unfinished">加宽此列</translation>
    </message>
    <message>
        <source>Make this column less wide</source>
        <translation type="unfinished">缩窄此列</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation type="unfinished">恢复最初的列</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">笔记种类</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">对象</translation>
    </message>
    <message>
        <source>For the review team</source>
        <translation type="unfinished">供审查组</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation type="unfinished">供所有人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">笔记</translation>
    </message>
    <message>
        <source>What do you want to say?</source>
        <translation type="unfinished">您要说什么？</translation>
    </message>
    <message>
        <source>Wording proposed instead (for a correction)</source>
        <translation type="unfinished">改用的提议措辞（用于更正）</translation>
    </message>
    <message>
        <source>Wording proposed instead</source>
        <translation type="unfinished">改用的提议措辞</translation>
    </message>
    <message>
        <source>Tags, with commas between them</source>
        <translation type="unfinished">标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">标签</translation>
    </message>
    <message>
        <source>Put note on record</source>
        <translation type="unfinished">将笔记记录在案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>New note</source>
        <translation type="unfinished">新笔记</translation>
    </message>
</context>
<context>
    <name>Differing</name>
    <message>
        <source>Look for duplicates</source>
        <translation type="unfinished">查找重复项</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">不一致的条目</translation>
    </message>
    <message>
        <source>Several people wrote different things of one fact.  Every value stays in the history.</source>
        <translation type="unfinished">数人对同一事实写法不同。所有数值均保留在历史中。</translation>
    </message>
    <message>
        <source>Pairs that may be of one thing: {count}.</source>
        <translation type="unfinished">可能为同一事物的记录对：{count}。</translation>
    </message>
    <message>
        <source>written to after a withdrawal</source>
        <translation type="unfinished">撤回后又有撰写</translation>
    </message>
    <message>
        <source>leads to what is withdrawn</source>
        <translation type="unfinished">指向已撤回的内容</translation>
    </message>
    <message>
        <source>cannot be so together</source>
        <translation type="unfinished">不能同时成立</translation>
    </message>
    <message>
        <source>of a newer release</source>
        <translation type="unfinished">来自较新版本</translation>
    </message>
    <message>
        <source>perhaps the same</source>
        <translation type="unfinished">或许相同</translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished">等待</translation>
    </message>
    <message>
        <source>No entries differ</source>
        <translation type="unfinished">没有不一致的条目</translation>
    </message>
    <message>
        <source>What everybody wrote here agrees.</source>
        <translation type="unfinished">各人在此所写一致。</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>Pages of the document</source>
        <translation type="unfinished">文件页面</translation>
    </message>
    <message>
        <source>Text of the document</source>
        <translation type="unfinished">文件文本</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation type="unfinished">尚无文件</translation>
    </message>
    <message>
        <source>“More” takes in the first version of it.</source>
        <translation type="unfinished">“更多”收入其第一个版本。</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation type="unfinished">缩略图</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">大纲</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">页面</translation>
    </message>
    <message>
        <source>Find in the document</source>
        <translation type="unfinished">在文件中查找</translation>
    </message>
    <message>
        <source>Find in the document (Ctrl+F); next: F3 or Enter</source>
        <translation type="unfinished">在文件中查找（Ctrl+F）；下一处：F3或Enter</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation type="unfinished">缩小 (-)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation type="unfinished">放大 (+)</translation>
    </message>
    <message>
        <source>As wide as the window (0)</source>
        <translation type="unfinished">与窗口同宽 (0)</translation>
    </message>
    <message>
        <source>An area of page {page}</source>
        <translation type="unfinished">第{page}页的区域</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation type="unfinished">找到{count}项</translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation type="unfinished">{at}/{count}</translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation type="unfinished">第{page}页，共{count}页</translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message>
        <source>Records behind it</source>
        <translation type="unfinished">所依据的记录</translation>
    </message>
    <message>
        <source>Choose a figure&apos;s cell: the records behind it are listed, and open here.</source>
        <translation type="unfinished">选择数字单元格：其依据的记录将列出，并在此打开。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">表</translation>
    </message>
    <message>
        <source>Nothing is on record for these figures yet.</source>
        <translation type="unfinished">这些数字尚无记录。</translation>
    </message>
    <message>
        <source>The first rows are drawn; in the table there are {count} more.</source>
        <translation type="unfinished">图中只画前几行；表中另有{count}行。</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Report</source>
        <translation type="unfinished">报告</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">数字</translation>
    </message>
</context>
<context>
    <name>FormScreen</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">工作台 (*.desk)</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">工作台的位置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">选择…</translation>
    </message>
    <message>
        <source>One file.  Keep copies of it.</source>
        <translation type="unfinished">单个文件。请保存其副本。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">口令</translation>
    </message>
    <message>
        <source>Several words.  It unlocks your key on this computer, and nobody can restore it.  Left empty, the system&apos;s keyring keeps the key.</source>
        <translation type="unfinished">若干字词。用于在此计算机上解锁您的密钥，任何人都无法恢复。如留空，则由系统密钥环保管密钥。</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation type="unfinished">再次输入口令</translation>
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
        <translation type="unfinished">编号</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">文本</translation>
    </message>
    <message>
        <source>Withdrawn: {text}</source>
        <translation type="unfinished">已撤回：{text}</translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">移交</translation>
    </message>
    <message>
        <source>Seals what you put on record and writes a file.  Private notes stay here.</source>
        <translation type="unfinished">封存您记录在案的内容并写出一个文件。私人草记留在此处。</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished">对象</translation>
    </message>
    <message>
        <source>As the meeting kit: what every laptop begins with</source>
        <translation type="unfinished">作为会议资料包：每台笔记本电脑由此开始</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation type="unfinished">尚未移交</translation>
    </message>
    <message>
        <source>Onto which stick or into which folder</source>
        <translation type="unfinished">移交到哪个U盘或文件夹</translation>
    </message>
    <message>
        <source>Not handed over yet: {count}</source>
        <translation type="unfinished">尚未移交：{count}</translation>
    </message>
    <message>
        <source>Last hand-over: {when}, to {who}: {file}</source>
        <translation type="unfinished">上次移交：{when}，交给{who}：{file}</translation>
    </message>
    <message>
        <source>The secretariat</source>
        <translation type="unfinished">秘书处</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished">所有人</translation>
    </message>
    <message>
        <source>Another desk of the secretariat</source>
        <translation type="unfinished">秘书处的另一工作台</translation>
    </message>
    <message>
        <source>The secretariat sees everything you put on record, sealed values too.</source>
        <translation type="unfinished">秘书处可看到您记录在案的全部内容，包括密封值。</translation>
    </message>
    <message>
        <source>Only what is shared goes: no names of speakers, no focal points, nothing of review teams.</source>
        <translation type="unfinished">只发出共享内容：不含发言人姓名、联络人或审查组的任何内容。</translation>
    </message>
    <message>
        <source>They are of the secretariat and see everything.</source>
        <translation type="unfinished">他们属于秘书处，可看到全部内容。</translation>
    </message>
    <message>
        <source>They see what is shared, and what is for the secretariat from the sessions given to them.</source>
        <translation type="unfinished">他们可看到共享内容，以及所分配场次中供秘书处的内容。</translation>
    </message>
    <message>
        <source>They see what is shared, and the notes of: {teams}.</source>
        <translation type="unfinished">他们可看到共享内容以及以下小组的笔记：{teams}。</translation>
    </message>
    <message>
        <source>They see what is shared.</source>
        <translation type="unfinished">他们可看到共享内容。</translation>
    </message>
    <message>
        <source>Shared text names people who stand protected: {refs}.</source>
        <translation type="unfinished">共享文本中出现了受保护者的姓名：{refs}。</translation>
    </message>
    <message>
        <source>Correct the text; or press “Hand over” once more if they may be named.</source>
        <translation type="unfinished">请更正文本；如可以点名，请再按一次“移交”。</translation>
    </message>
    <message>
        <source>Nothing was handed over.</source>
        <translation type="unfinished">未移交任何内容。</translation>
    </message>
    <message>
        <source>Handed over: {file}, {size}.</source>
        <translation type="unfinished">已移交：{file}，{size}。</translation>
    </message>
    <message>
        <source>It was read back and proven.  It lies in {folder}.</source>
        <translation type="unfinished">已回读并验证。存放于{folder}。</translation>
    </message>
    <message>
        <source>It was too much for one file: these {count} belong together, and may be received in any order.</source>
        <translation type="unfinished">内容超出一个文件所能容纳：这{count}个文件属于一体，可按任意顺序接收。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>no effect</source>
        <translation type="unfinished">不生效</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation type="unfinished">理由：{text}</translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">首页</translation>
    </message>
    <message>
        <source>You are looking at this desk without a key</source>
        <translation type="unfinished">您正在无密钥查看此工作台</translation>
    </message>
    <message>
        <source>Good day, {name}</source>
        <translation type="unfinished">{name}，您好</translation>
    </message>
    <message>
        <source>Last hand-over: {when}, to {who}</source>
        <translation type="unfinished">上次移交：{when}，交给{who}</translation>
    </message>
    <message>
        <source>Nothing was handed over from here yet</source>
        <translation type="unfinished">此处尚未移交任何内容</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">不一致的条目</translation>
    </message>
    <message>
        <source>Entries that say different things of one fact</source>
        <translation type="unfinished">对同一事实说法不同的条目</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">查看</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation type="unfinished">尚未移交</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">移交</translation>
    </message>
    <message>
        <source>Private notes</source>
        <translation type="unfinished">私人笔记</translation>
    </message>
    <message>
        <source>Only you can read them, here</source>
        <translation type="unfinished">只有您能在此读取</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation type="unfinished">打开日志</translation>
    </message>
    <message>
        <source>Comes up</source>
        <translation type="unfinished">即将到来</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">逾期</translation>
    </message>
    <message>
        <source>All in the calendar</source>
        <translation type="unfinished">日历全部内容</translation>
    </message>
    <message>
        <source>You are not in the roster yet</source>
        <translation type="unfinished">您尚未列入名册</translation>
    </message>
    <message>
        <source>Go on writing: what you hand over waits until the secretariat enrols you.  Your request goes with it, or save it for them now, and read its fingerprint aloud:</source>
        <translation type="unfinished">请继续撰写：您移交的内容将等到秘书处为您注册。您的请求会一并附上；也可现在为其保存，并念出其指纹：</translation>
    </message>
    <message>
        <source>Save my request…</source>
        <translation type="unfinished">保存我的请求…</translation>
    </message>
    <message>
        <source>Save my request</source>
        <translation type="unfinished">保存我的请求</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished">请求 (*.request)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">已保存{file}。</translation>
    </message>
    <message>
        <source>Segments in quarantine: {count}</source>
        <translation type="unfinished">已隔离的数据段：{count}</translation>
    </message>
    <message>
        <source>They are kept and have no effect.  Ask who wrote them, or enrol the writer.</source>
        <translation type="unfinished">予以保留，但不生效。请询问撰写者，或为其注册。</translation>
    </message>
    <message>
        <source>Fingerprint of this registry</source>
        <translation type="unfinished">此登记处的指纹</translation>
    </message>
    <message>
        <source>Read it aloud to everybody who makes a desk from your kit.</source>
        <translation type="unfinished">请向每个用您的资料包创建工作台的人念出。</translation>
    </message>
</context>
<context>
    <name>Join</name>
    <message>
        <source>Take your place at this desk</source>
        <translation type="unfinished">在此工作台入席</translation>
    </message>
    <message>
        <source>Nobody has keys here yet: say who you are.</source>
        <translation type="unfinished">此处尚无人持有密钥：请说明您的身份。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">您的姓名</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">按名册中的显示。</translation>
    </message>
    <message>
        <source>What you are here</source>
        <translation type="unfinished">您在此的身份</translation>
    </message>
    <message>
        <source>Draw my keys</source>
        <translation type="unfinished">生成我的密钥</translation>
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
        <translation type="unfinished">理由和证据；复读时填写您的结论</translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished">已申报的利益关系</translation>
    </message>
    <message>
        <source>Your interests in the matter, or “none”</source>
        <translation type="unfinished">您与此事的利益关系，或“无”</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">记录在案</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished">复读</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation type="unfinished">签署</translation>
    </message>
    <message>
        <source>ratings differ</source>
        <translation type="unfinished">评级不一致</translation>
    </message>
    <message>
        <source>read again by {name}</source>
        <translation type="unfinished">复读人：{name}</translation>
    </message>
    <message>
        <source>signed by {names}</source>
        <translation type="unfinished">签署人：{names}</translation>
    </message>
</context>
<context>
    <name>Laptop</name>
    <message>
        <source>Open a meeting kit</source>
        <translation type="unfinished">打开会议资料包</translation>
    </message>
    <message>
        <source>Makes your desk on this computer.  You can write at once, before anybody enrols you.</source>
        <translation type="unfinished">在此计算机上创建您的工作台。您可立即撰写，无须等待注册。</translation>
    </message>
    <message>
        <source>Meeting kit</source>
        <translation type="unfinished">会议资料包</translation>
    </message>
    <message>
        <source>The file that the secretariat gave you; it ends in .stk.</source>
        <translation type="unfinished">秘书处给您的文件；扩展名为.stk。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">选择…</translation>
    </message>
    <message>
        <source>Fingerprint of the registry</source>
        <translation type="unfinished">登记处指纹</translation>
    </message>
    <message>
        <source>Eight groups of five digits: the secretariat reads them aloud.</source>
        <translation type="unfinished">八组五位数字：由秘书处念出。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">您的姓名</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">按名册中的显示。</translation>
    </message>
    <message>
        <source>What you are here</source>
        <translation type="unfinished">您在此的身份</translation>
    </message>
    <message>
        <source>Make my desk</source>
        <translation type="unfinished">创建我的工作台</translation>
    </message>
    <message>
        <source>Bundles (*.stk)</source>
        <translation type="unfinished">数据包 (*.stk)</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">工作台的位置</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished">附加文件…</translation>
    </message>
    <message>
        <source>Put a file on record with the entry that is selected</source>
        <translation type="unfinished">将文件与所选条目一并记录在案</translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation type="unfinished">会议日志</translation>
    </message>
    <message>
        <source>Notes and entries</source>
        <translation type="unfinished">笔记和条目</translation>
    </message>
    <message>
        <source>Choose a note or an entry: its details open here.</source>
        <translation type="unfinished">选择一条笔记或条目：详细内容在此显示。</translation>
    </message>
    <message>
        <source>On record as {ref}.</source>
        <translation type="unfinished">已记录在案，编号{ref}。</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished">附加文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished">所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>LogDelegate</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished">私人笔记</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">不一致的条目</translation>
    </message>
</context>
<context>
    <name>LogModel</name>
    <message>
        <source>Private note</source>
        <translation type="unfinished">私人笔记</translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished">已记录在案</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Reason, in a sentence</source>
        <translation type="unfinished">理由，一句话</translation>
    </message>
    <message>
        <source>It stands withdrawn</source>
        <translation type="unfinished">已撤回</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation type="unfinished">还原</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation type="unfinished">两者相同</translation>
    </message>
    <message>
        <source>They are distinct</source>
        <translation type="unfinished">两者不同</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">（无）</translation>
    </message>
    <message>
        <source>It was withdrawn by somebody who had not seen what others wrote.</source>
        <translation type="unfinished">撤回者未看到他人所写内容。</translation>
    </message>
    <message>
        <source>{field} leads to a record that is withdrawn.</source>
        <translation type="unfinished">{field}指向一条已撤回的记录。</translation>
    </message>
    <message>
        <source>{field}: what stands here together cannot be so.</source>
        <translation type="unfinished">{field}：此处所列内容不能同时成立。</translation>
    </message>
    <message>
        <source>This is of a newer release.  It is kept, handed on and shown as it is.</source>
        <translation type="unfinished">此项来自较新版本。予以保留、转交并按原样显示。</translation>
    </message>
    <message>
        <source>These two may be of one thing.  They are never put together: one of you says what they are.</source>
        <translation type="unfinished">这两项可能为同一事物。程序绝不自行合并：由您们其中一人说明。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">未结</translation>
    </message>
    <message>
        <source>{ref} stands withdrawn.</source>
        <translation type="unfinished">{ref}已撤回。</translation>
    </message>
    <message>
        <source>{ref} is restored.</source>
        <translation type="unfinished">{ref}已还原。</translation>
    </message>
    <message>
        <source>{ref}: the same.</source>
        <translation type="unfinished">{ref}：相同。</translation>
    </message>
    <message>
        <source>{ref}: distinct.</source>
        <translation type="unfinished">{ref}：不同。</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished">添加筛选</translation>
    </message>
    <message>
        <source>Standing or withdrawn</source>
        <translation type="unfinished">有效或已撤回</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation type="unfinished">有效者</translation>
    </message>
    <message>
        <source>What is withdrawn</source>
        <translation type="unfinished">已撤回者</translation>
    </message>
    <message>
        <source>Add a filter…</source>
        <translation type="unfinished">添加筛选…</translation>
    </message>
</context>
<context>
    <name>NotePane</name>
    <message>
        <source>No note chosen</source>
        <translation type="unfinished">未选择笔记</translation>
    </message>
    <message>
        <source>Choose one in the list, or mark a passage and write one.</source>
        <translation type="unfinished">请在列表中选择一条，或标出段落文字并撰写。</translation>
    </message>
</context>
<context>
    <name>Office</name>
    <message>
        <source>Nobody has taken a seat at this desk.</source>
        <translation type="unfinished">此工作台尚无人入席。</translation>
    </message>
    <message>
        <source>Take your seat: the button is below, left.</source>
        <translation type="unfinished">请入席：按钮在左下方。</translation>
    </message>
</context>
<context>
    <name>Pair</name>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished">返回列表</translation>
    </message>
</context>
<context>
    <name>Pane</name>
    <message>
        <source>Keep as private note</source>
        <translation type="unfinished">保存为私人笔记</translation>
    </message>
    <message>
        <source>Delete this note</source>
        <translation type="unfinished">删除此笔记</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">记录在案</translation>
    </message>
    <message>
        <source>Put on record (Ctrl+Enter)</source>
        <translation type="unfinished">记录在案（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished">详细内容</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">历史</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation type="unfinished">未选择任何内容</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">不一致的条目</translation>
    </message>
    <message>
        <source>Private note: only you can read it</source>
        <translation type="unfinished">私人笔记：只有您能读取</translation>
    </message>
    <message>
        <source>New: {type}</source>
        <translation type="unfinished">新建：{type}</translation>
    </message>
    <message>
        <source>Typed earlier, not on record yet</source>
        <translation type="unfinished">先前输入，尚未记录在案</translation>
    </message>
    <message>
        <source>On record</source>
        <translation type="unfinished">已记录在案</translation>
    </message>
    <message>
        <source>On record as {ref}.</source>
        <translation type="unfinished">已记录在案，编号{ref}。</translation>
    </message>
    <message>
        <source>The private note was deleted.</source>
        <translation type="unfinished">私人笔记已删除。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">撤销</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People</source>
        <translation type="unfinished">人员</translation>
    </message>
    <message>
        <source>Who may write here, and in which role.</source>
        <translation type="unfinished">谁可在此撰写及其角色。</translation>
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
        <translation type="unfinished">角色</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation type="unfinished">小组</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation type="unfinished">代号</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation type="unfinished">从文件…</translation>
    </message>
    <message>
        <source>Who asks to be enrolled</source>
        <translation type="unfinished">请求注册者</translation>
    </message>
    <message>
        <source>Requests come with bundles, or as files of their own.</source>
        <translation type="unfinished">请求随数据包而来，或为单独文件。</translation>
    </message>
    <message>
        <source>Their fingerprint, as they read it aloud</source>
        <translation type="unfinished">对方念出的指纹</translation>
    </message>
    <message>
        <source>Compare by voice or face to face: this is what keeps strangers out.</source>
        <translation type="unfinished">请通过语音或当面核对：这样可防止外人进入。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">代号</translation>
    </message>
    <message>
        <source>Two capital letters that begin the new desk&apos;s references.</source>
        <translation type="unfinished">新工作台编号开头的两个大写字母。</translation>
    </message>
    <message>
        <source>Review teams</source>
        <translation type="unfinished">审查组</translation>
    </message>
    <message>
        <source>Short names, parted by blanks; none for rapporteurs.</source>
        <translation type="unfinished">简称，以空格分隔；报告员留空。</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished">您的口令</translation>
    </message>
    <message>
        <source>It opens the root key.  Empty where the keyring keeps it.</source>
        <translation type="unfinished">用于打开根密钥。如由密钥环保管则留空。</translation>
    </message>
    <message>
        <source>For this meeting only, as was delegated to you</source>
        <translation type="unfinished">仅限本次会议，依您所获授权</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation type="unfinished">注册</translation>
    </message>
    <message>
        <source>{role} for {sessions}</source>
        <translation type="unfinished">{role}，负责{sessions}</translation>
    </message>
    <message>
        <source>Open a request</source>
        <translation type="unfinished">打开请求</translation>
    </message>
    <message>
        <source>Requests (*.request)</source>
        <translation type="unfinished">请求 (*.request)</translation>
    </message>
    <message>
        <source>Enrolled {name} for this meeting.</source>
        <translation type="unfinished">已为本次会议注册{name}。</translation>
    </message>
    <message>
        <source>Hand over to them, and to the secretariat.</source>
        <translation type="unfinished">移交给他们和秘书处。</translation>
    </message>
    <message>
        <source>{name} is not enrolled yet: {count} more root keys must sign.</source>
        <translation type="unfinished">{name}尚未注册：还须{count}个根密钥签署。</translation>
    </message>
    <message>
        <source>Give {file}, which lies beside this desk, to their keepers.</source>
        <translation type="unfinished">请将此工作台旁的{file}交给其保管人。</translation>
    </message>
    <message>
        <source>Enrolled {name}.  Entries admitted: {count}.</source>
        <translation type="unfinished">已注册{name}。准入条目：{count}。</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Type to search</source>
        <translation type="unfinished">输入以搜索</translation>
    </message>
</context>
<context>
    <name>Pledges</name>
    <message>
        <source>New pledge</source>
        <translation type="unfinished">新承诺</translation>
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
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation type="unfinished">打印内容</translation>
    </message>
    <message>
        <source>Choose what the report is on, or another one.</source>
        <translation type="unfinished">选择报告的对象，或另选一份报告。</translation>
    </message>
    <message>
        <source>Summary of the meeting</source>
        <translation type="unfinished">会议摘要</translation>
    </message>
    <message>
        <source>Log of a session</source>
        <translation type="unfinished">场次日志</translation>
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
        <translation type="unfinished">承诺单</translation>
    </message>
    <message>
        <source>Review of a party</source>
        <translation type="unfinished">对一方的审查</translation>
    </message>
    <message>
        <source>Dossier of a coalition</source>
        <translation type="unfinished">联盟卷宗</translation>
    </message>
    <message>
        <source>Dossier of a corridor</source>
        <translation type="unfinished">走廊卷宗</translation>
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
        <translation type="unfinished">雄心</translation>
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
        <translation type="unfinished">利益攸关方发言摘要</translation>
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
        <translation type="unfinished">提交文件卷宗</translation>
    </message>
    <message>
        <source>Review dossier</source>
        <translation type="unfinished">审查卷宗</translation>
    </message>
    <message>
        <source>What the report is on</source>
        <translation type="unfinished">报告的对象</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished">哪一个？</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished">保存报告</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation type="unfinished">对象</translation>
    </message>
    <message>
        <source>Copy for the public</source>
        <translation type="unfinished">公开副本</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished">另存为…</translation>
    </message>
    <message>
        <source>Copy for the review team</source>
        <translation type="unfinished">审查组副本</translation>
    </message>
    <message>
        <source>Copy for the secretariat</source>
        <translation type="unfinished">秘书处副本</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished">报告语文</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">预览</translation>
    </message>
    <message>
        <source>Nothing to print yet</source>
        <translation type="unfinished">尚无可打印的内容</translation>
    </message>
    <message>
        <source>Being typeset…</source>
        <translation type="unfinished">正在排版…</translation>
    </message>
    <message>
        <source>Pages: {count}</source>
        <translation type="unfinished">页数：{count}</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">已保存{file}。</translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>Quarantine</source>
        <translation type="unfinished">隔离</translation>
    </message>
    <message>
        <source>What is not believed is kept and has no effect.  Ask who wrote it first.</source>
        <translation type="unfinished">不可信者予以保存但不生效。请先询问作者。</translation>
    </message>
    <message>
        <source>Segments that wait</source>
        <translation type="unfinished">等待中的数据段</translation>
    </message>
    <message>
        <source>Reason, in a sentence</source>
        <translation type="unfinished">理由，一句话</translation>
    </message>
    <message>
        <source>Let it in</source>
        <translation type="unfinished">接纳</translation>
    </message>
    <message>
        <source>Turn it away</source>
        <translation type="unfinished">驳回</translation>
    </message>
    <message>
        <source>Enrol the writer</source>
        <translation type="unfinished">注册作者</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation type="unfinished">没有待办内容</translation>
    </message>
    <message>
        <source>Everything here is believed.</source>
        <translation type="unfinished">此处一切均可信。</translation>
    </message>
    <message>
        <source>Shown: {count} of {all}</source>
        <translation type="unfinished">已显示：{all}中的{count}</translation>
    </message>
    <message>
        <source>Entries {first} to {last}</source>
        <translation type="unfinished">第{first}至{last}条</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation type="unfinished">导航</translation>
    </message>
    <message>
        <source>What is on record here and not signed yet: handing over signs it.</source>
        <translation type="unfinished">已在此记录在案但尚未签名的内容：移交时即签名。</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation type="unfinished">您在此处</translation>
    </message>
    <message>
        <source>{title}, {number} waiting</source>
        <translation type="unfinished">{title}，{number}项等待</translation>
    </message>
    <message>
        <source>Settings: language, theme, size of text, copies (Ctrl+,)</source>
        <translation type="unfinished">设置：语言、主题、文字大小、副本（Ctrl+,）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Take your seat, or lock the desk</source>
        <translation type="unfinished">入席或锁定工作台</translation>
    </message>
</context>
<context>
    <name>Receive</name>
    <message>
        <source>Receive</source>
        <translation type="unfinished">接收</translation>
    </message>
    <message>
        <source>You see what a bundle holds before anything here changes.</source>
        <translation type="unfinished">在此处发生任何变动之前，您可先看到数据包的内容。</translation>
    </message>
    <message>
        <source>Choose bundles…</source>
        <translation type="unfinished">选择数据包…</translation>
    </message>
    <message>
        <source>Drag bundles (*.stk) onto this window, or</source>
        <translation type="unfinished">将数据包 (*.stk) 拖到此窗口，或</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">进展</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
    <message>
        <source>Put away</source>
        <translation type="unfinished">关闭</translation>
    </message>
    <message>
        <source>Choose bundles</source>
        <translation type="unfinished">选择数据包</translation>
    </message>
    <message>
        <source>Bundles (*.stk)</source>
        <translation type="unfinished">数据包 (*.stk)</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished">正在读取{file}…</translation>
    </message>
    <message>
        <source>Receiving…</source>
        <translation type="unfinished">正在接收…</translation>
    </message>
    <message>
        <source>Received: {bundles} bundle(s), {new} new segment(s).</source>
        <translation type="unfinished">已接收：数据包{bundles}个，新数据段{new}个。</translation>
    </message>
    <message>
        <source>Awaiting enrolment: {count}.</source>
        <translation type="unfinished">等待注册：{count}。</translation>
    </message>
    <message>
        <source>In quarantine, without effect: {count}.</source>
        <translation type="unfinished">已隔离、不生效：{count}。</translation>
    </message>
    <message>
        <source>Differing entries: {count}.</source>
        <translation type="unfinished">不一致的条目：{count}。</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished">查看</translation>
    </message>
    <message>
        <source>Cancelled: nothing was received.</source>
        <translation type="unfinished">已取消：未接收任何内容。</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished">正在取消…</translation>
    </message>
    <message>
        <source>Being read…</source>
        <translation type="unfinished">正在读取…</translation>
    </message>
    <message>
        <source>Meeting kit</source>
        <translation type="unfinished">会议资料包</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished">数据包</translation>
    </message>
    <message>
        <source>{kind} from {who}, written {when}</source>
        <translation type="unfinished">{kind}，来自{who}，写于{when}</translation>
    </message>
    <message>
        <source>File {number} of {count}</source>
        <translation type="unfinished">第{number}个文件，共{count}个</translation>
    </message>
    <message>
        <source>Review {review}</source>
        <translation type="unfinished">审查{review}</translation>
    </message>
    <message>
        <source>Everything in it is here already.</source>
        <translation type="unfinished">其中内容此处均已有。</translation>
    </message>
    <message>
        <source>New segments: {new} of {all} · entries that change here: {changes} · files: {files}</source>
        <translation type="unfinished">新数据段：{new}/{all} · 此处有变动的条目：{changes} · 文件：{files}</translation>
    </message>
    <message>
        <source>A framework pack of a newer release is kept and not used.  Install that release to use it.</source>
        <translation type="unfinished">较新版本的框架已保存但不使用。请安装该版本以便使用。</translation>
    </message>
    <message>
        <source>{name} asks to be enrolled: {fingerprint}</source>
        <translation type="unfinished">{name}请求注册：{fingerprint}</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">撰写者</translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished">会议场次</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished">条目</translation>
    </message>
    <message>
        <source>Withheld from you</source>
        <translation type="unfinished">对您不公开</translation>
    </message>
</context>
<context>
    <name>Reconciling</name>
    <message>
        <source>Reason for the reconciliation</source>
        <translation type="unfinished">核对理由</translation>
    </message>
    <message>
        <source>Why this value stands, in a sentence</source>
        <translation type="unfinished">此数值为准的理由，一句话</translation>
    </message>
    <message>
        <source>By the answer of the party</source>
        <translation type="unfinished">按该方的答复</translation>
    </message>
    <message>
        <source>Reconcile</source>
        <translation type="unfinished">核对</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">理由</translation>
    </message>
    <message>
        <source>Party concerned</source>
        <translation type="unfinished">有关方</translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished">截止</translation>
    </message>
    <message>
        <source>Until, such as 2026-11-24</source>
        <translation type="unfinished">截止日期，如2026-11-24</translation>
    </message>
    <message>
        <source>Ask them…</source>
        <translation type="unfinished">询问他们…</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation type="unfinished">暂缓处理</translation>
    </message>
    <message>
        <source>Until a day, with the reason that stands above</source>
        <translation type="unfinished">至某日，理由见上</translation>
    </message>
    <message>
        <source>Their answer</source>
        <translation type="unfinished">他们的回答</translation>
    </message>
    <message>
        <source>Its source, such as a letter</source>
        <translation type="unfinished">其来源，如信函</translation>
    </message>
    <message>
        <source>Put the answer on record</source>
        <translation type="unfinished">将回答记录在案</translation>
    </message>
    <message>
        <source>not sealed yet</source>
        <translation type="unfinished">尚未封存</translation>
    </message>
    <message>
        <source>This stands (Alt+{number})</source>
        <translation type="unfinished">以此为准（Alt+{number}）</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">（无）</translation>
    </message>
    <message>
        <source>Reconciled before: somebody wrote since without knowing of it</source>
        <translation type="unfinished">此前已核对：其后有人在不知情时撰写</translation>
    </message>
    <message>
        <source>What both make of the text before</source>
        <translation type="unfinished">双方对先前案文的改动</translation>
    </message>
    <message>
        <source>They changed the same words, in brackets: choose or ask.</source>
        <translation type="unfinished">他们更改了相同字词，见方括号：请选择或询问。</translation>
    </message>
    <message>
        <source>Asked of {party} in {ref}: {text}</source>
        <translation type="unfinished">在{ref}中询问{party}：{text}</translation>
    </message>
    <message>
        <source>Waits until {until}: {text}</source>
        <translation type="unfinished">等待至{until}：{text}</translation>
    </message>
    <message>
        <source>Answer: {answer} ({source})</source>
        <translation type="unfinished">回答：{answer}（{source}）</translation>
    </message>
    <message>
        <source>By the answer of {party} to {ref}</source>
        <translation type="unfinished">按{party}对{ref}的答复</translation>
    </message>
    <message>
        <source>The secretariat or the lead rapporteur reconciles them.  Until then, copies for the secretariat show every value, [under verification].</source>
        <translation type="unfinished">由秘书处或首席报告员核对。在此之前，秘书处副本显示所有数值，[正在核实]。</translation>
    </message>
    <message>
        <source>Reconciled: {field} of {ref}.</source>
        <translation type="unfinished">已核对：{ref}的{field}。</translation>
    </message>
    <message>
        <source>The question is on record as {ref}.</source>
        <translation type="unfinished">问题已记录在案，编号{ref}。</translation>
    </message>
    <message>
        <source>Save the question</source>
        <translation type="unfinished">保存问题</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished">文本 (*.txt)</translation>
    </message>
    <message>
        <source>The question is on record as {ref} and saved as {file}.</source>
        <translation type="unfinished">问题已记录在案，编号{ref}，并保存为{file}。</translation>
    </message>
    <message>
        <source>It waits until {until}.</source>
        <translation type="unfinished">等待至{until}。</translation>
    </message>
    <message>
        <source>The answer to {ref} is on record.</source>
        <translation type="unfinished">对{ref}的回答已记录在案。</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>{field}, required</source>
        <translation type="unfinished">{field}，必填</translation>
    </message>
    <message>
        <source>differing entries</source>
        <translation type="unfinished">不一致的条目</translation>
    </message>
    <message>
        <source>required</source>
        <translation type="unfinished">必填</translation>
    </message>
</context>
<context>
    <name>RecordList</name>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">编号</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation type="unfinished">搜索…</translation>
    </message>
    <message>
        <source>Search: {type}</source>
        <translation type="unfinished">搜索：{type}</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation type="unfinished">搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Change many…</source>
        <translation type="unfinished">批量修改…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation type="unfinished">排列</translation>
    </message>
    <message>
        <source>Filters, groups, order, columns, views</source>
        <translation type="unfinished">筛选、分组、排序、列、视图</translation>
    </message>
    <message>
        <source>The order is being prepared…</source>
        <translation type="unfinished">正在准备排序…</translation>
    </message>
    <message>
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished">在列表中选择：详细内容在此显示。</translation>
    </message>
    <message>
        <source>Shown: {count}, of which the newest {some} in this order</source>
        <translation type="unfinished">已显示：{count}，其中最新的{some}条按此排序</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished">显示：{count}</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished">记录种类</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">新建</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">记录</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">全部</translation>
    </message>
    <message>
        <source>{type} ({count})</source>
        <translation type="unfinished">{type}（{count}）</translation>
    </message>
</context>
<context>
    <name>RecordsModel</name>
    <message>
        <source>{group}, open</source>
        <translation type="unfinished">{group}，已展开</translation>
    </message>
    <message>
        <source>{group}, closed</source>
        <translation type="unfinished">{group}，已折叠</translation>
    </message>
</context>
<context>
    <name>RoomView</name>
    <message>
        <source>Room view</source>
        <translation type="unfinished">会场视图</translation>
    </message>
    <message>
        <source>Text under discussion</source>
        <translation type="unfinished">讨论中的案文</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Still missing: {fields}.</source>
        <translation type="unfinished">仍缺少：{fields}。</translation>
    </message>
    <message>
        <source>{size} entries; at least {bound} are asked for.</source>
        <translation type="unfinished">{size}项；至少须有{bound}项。</translation>
    </message>
    <message>
        <source>{size} entries; at most {bound} are asked for.</source>
        <translation type="unfinished">{size}项；至多可有{bound}项。</translation>
    </message>
    <message>
        <source>{size} characters; at least {bound} are asked for.</source>
        <translation type="unfinished">{size}个字符；至少须有{bound}个。</translation>
    </message>
    <message>
        <source>{size} characters; at most {bound} are asked for.</source>
        <translation type="unfinished">{size}个字符；至多可有{bound}个。</translation>
    </message>
    <message>
        <source>The window for these is not open on this day.</source>
        <translation type="unfinished">这些内容的受理期不含此日。</translation>
    </message>
    <message>
        <source>These are not asked of this constituency.</source>
        <translation type="unfinished">不向此群体询问这些问题。</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>View</source>
        <translation type="unfinished">视图</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation type="unfinished">保存视图</translation>
    </message>
    <message>
        <source>Throw view away</source>
        <translation type="unfinished">丢弃视图</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation type="unfinished">视图名称</translation>
    </message>
    <message>
        <source>A name, and Enter</source>
        <translation type="unfinished">输入名称，然后按回车键</translation>
    </message>
    <message>
        <source>All: no view</source>
        <translation type="unfinished">全部：不用视图</translation>
    </message>
</context>
<context>
    <name>SealedLine</name>
    <message>
        <source>It was read back</source>
        <translation type="unfinished">已回读</translation>
    </message>
    <message>
        <source>From then on this desk no longer shows it.</source>
        <translation type="unfinished">此后本工作台不再显示它。</translation>
    </message>
    <message>
        <source>Sealed.  You can correct it until you have read it back or leave your seat.</source>
        <translation type="unfinished">已密封。在您回读或离席之前可以更正。</translation>
    </message>
    <message>
        <source>On record: {text}</source>
        <translation type="unfinished">已记录在案：{text}</translation>
    </message>
</context>
<context>
    <name>Seat</name>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">入席</translation>
    </message>
    <message>
        <source>Who takes this desk</source>
        <translation type="unfinished">使用此工作台者</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished">PIN码</translation>
    </message>
    <message>
        <source>PIN to come back by, if others use this desk too</source>
        <translation type="unfinished">如他人也使用此工作台，返回时使用的PIN码</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished">口令</translation>
    </message>
    <message>
        <source>Only look</source>
        <translation type="unfinished">仅查看</translation>
    </message>
    <message>
        <source>Read without a key: nothing can be written</source>
        <translation type="unfinished">无密钥阅读：不能撰写</translation>
    </message>
    <message>
        <source>Your key opens by the keyring.</source>
        <translation type="unfinished">您的密钥由密钥环打开。</translation>
    </message>
    <message>
        <source>Opening your key…</source>
        <translation type="unfinished">正在打开您的密钥…</translation>
    </message>
    <message>
        <source>The keyring does not answer.  Look for a question of your system, or try again.</source>
        <translation type="unfinished">密钥环没有响应。请查看系统是否有提问，或重试。</translation>
    </message>
</context>
<context>
    <name>Secretariat</name>
    <message>
        <source>Make a secretariat&apos;s desk</source>
        <translation type="unfinished">创建秘书处工作台</translation>
    </message>
    <message>
        <source>Founds a registry with you as its secretariat.</source>
        <translation type="unfinished">建立登记处，由您担任其秘书处。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">区域</translation>
    </message>
    <message>
        <source>A short name in small letters, such as carda.</source>
        <translation type="unfinished">小写字母简称，如carda。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">审查</translation>
    </message>
    <message>
        <source>A short name in small letters, such as carda-2026.</source>
        <translation type="unfinished">小写字母简称，如carda-2026。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">您的姓名</translation>
    </message>
    <message>
        <source>As the roster will show it.</source>
        <translation type="unfinished">按名册中的显示。</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation type="unfinished">代号</translation>
    </message>
    <message>
        <source>Two capital letters that begin this desk&apos;s references.</source>
        <translation type="unfinished">此工作台编号开头的两个大写字母。</translation>
    </message>
    <message>
        <source>Found the registry</source>
        <translation type="unfinished">建立登记处</translation>
    </message>
    <message>
        <source>Where the desk lies</source>
        <translation type="unfinished">工作台的位置</translation>
    </message>
</context>
<context>
    <name>SetEditor</name>
    <message>
        <source>Add…</source>
        <translation type="unfinished">添加…</translation>
    </message>
    <message>
        <source>Remove “{what}”</source>
        <translation type="unfinished">移除“{what}”</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Back</source>
        <translation type="unfinished">返回</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">设置</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语文</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished">颜色</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished">浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished">深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished">高对比度</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation type="unfinished">文字大小</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished">{percent} %</translation>
    </message>
    <message>
        <source>Ctrl and + or - make text larger or smaller, Ctrl and 0 plain, wherever you are.</source>
        <translation type="unfinished">Ctrl 加 + 或 - 放大或缩小文字，Ctrl 加 0 恢复原状，随处可用。</translation>
    </message>
    <message>
        <source>Translations that nobody who speaks the language has read yet are marked unreviewed.</source>
        <translation type="unfinished">尚无该语言使用者读过的译文标为未经审校。</translation>
    </message>
    <message>
        <source>Language and looks</source>
        <translation type="unfinished">语言与外观</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished">区域</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">审查</translation>
    </message>
    <message>
        <source>Fingerprint of the registry</source>
        <translation type="unfinished">登记处指纹</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished">此工作台</translation>
    </message>
    <message>
        <source>Show its folder</source>
        <translation type="unfinished">显示其文件夹</translation>
    </message>
    <message>
        <source>Open another desk…</source>
        <translation type="unfinished">打开另一工作台…</translation>
    </message>
    <message>
        <source>Close this desk</source>
        <translation type="unfinished">关闭此工作台</translation>
    </message>
    <message>
        <source>Open another desk</source>
        <translation type="unfinished">打开另一工作台</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">工作台 (*.desk)</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation type="unfinished">立即制作副本</translation>
    </message>
    <message>
        <source>Copies of this desk</source>
        <translation type="unfinished">此工作台的副本</translation>
    </message>
    <message>
        <source>A copy is a desk of its own: open it as any other where this one is lost.  What was written after it was made comes back with the bundles of those to whom it was handed over.</source>
        <translation type="unfinished">副本本身就是一个工作台：如此工作台丢失，可像其他工作台一样打开副本。副本制作之后所写的内容，会随已移交对象的数据包返回。</translation>
    </message>
    <message>
        <source>Last copy: {when}, {where}</source>
        <translation type="unfinished">上次副本：{when}，{where}</translation>
    </message>
    <message>
        <source>No copy was made from here yet.</source>
        <translation type="unfinished">尚未从此处制作副本。</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">已保存{file}。</translation>
    </message>
    <message>
        <source>It was read back.</source>
        <translation type="unfinished">已回读。</translation>
    </message>
    <message>
        <source>How long names and contacts are kept</source>
        <translation type="unfinished">姓名和联系方式保存多久</translation>
    </message>
    <message>
        <source>As the framework pack says.  The secretariat erases what is past its time.</source>
        <translation type="unfinished">按框架规定。秘书处删除已过期限者。</translation>
    </message>
    <message>
        <source>{what}: {months} months after it was put on record</source>
        <translation type="unfinished">{what}：记录在案后{months}个月</translation>
    </message>
    <message>
        <source>{what}: {months} months after the review has ended</source>
        <translation type="unfinished">{what}：审查结束后{months}个月</translation>
    </message>
    <message>
        <source>Release {version}</source>
        <translation type="unfinished">版本 {version}</translation>
    </message>
    <message>
        <source>Log of faults, without content: {file}</source>
        <translation type="unfinished">故障日志（不含内容）：{file}</translation>
    </message>
    <message>
        <source>Save a diagnostics file…</source>
        <translation type="unfinished">保存诊断文件…</translation>
    </message>
    <message>
        <source>It holds counts and versions, and nothing that anybody wrote.</source>
        <translation type="unfinished">其中只有计数和版本，没有任何人所写的内容。</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation type="unfinished">出现问题时</translation>
    </message>
    <message>
        <source>Save a diagnostics file</source>
        <translation type="unfinished">保存诊断文件</translation>
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
        <translation type="unfinished">发言名单</translation>
    </message>
    <message>
        <source>Who asks for the floor</source>
        <translation type="unfinished">请求发言者</translation>
    </message>
    <message>
        <source>Give the floor</source>
        <translation type="unfinished">请其发言</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">上移</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation type="unfinished">退出</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished">发言人</translation>
    </message>
    <message>
        <source>{name} — has the floor</source>
        <translation type="unfinished">{name} — 正在发言</translation>
    </message>
    <message>
        <source>{name} — has spoken</source>
        <translation type="unfinished">{name} — 已发言</translation>
    </message>
    <message>
        <source>On the floor for {time}</source>
        <translation type="unfinished">已发言{time}</translation>
    </message>
</context>
<context>
    <name>StepsModel</name>
    <message>
        <source>Ref.</source>
        <translation type="unfinished">编号</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">之后</translation>
    </message>
    <message>
        <source>Stays: {why}</source>
        <translation type="unfinished">保持不变：{why}</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation type="unfinished">现状已是如此。</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation type="unfinished">已撤回。</translation>
    </message>
    <message>
        <source>Its entries differ: they are reconciled first.</source>
        <translation type="unfinished">其条目不一致：须先核对。</translation>
    </message>
    <message>
        <source>It is not here.</source>
        <translation type="unfinished">不在此处。</translation>
    </message>
    <message>
        <source>{who} declared it of itself.</source>
        <translation type="unfinished">{who}就自身作了此项声明。</translation>
    </message>
</context>
<context>
    <name>Submission</name>
    <message>
        <source>Take in a document…</source>
        <translation type="unfinished">收入文件…</translation>
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
        <translation type="unfinished">尚无提交文件</translation>
    </message>
    <message>
        <source>Take in a document, or receive a bundle that carries one.</source>
        <translation type="unfinished">请收入文件，或接收含有文件的数据包。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">更多</translation>
    </message>
    <message>
        <source>New version of the document…</source>
        <translation type="unfinished">文件的新版本…</translation>
    </message>
    <message>
        <source>Notes in this file</source>
        <translation type="unfinished">此文件中的笔记</translation>
    </message>
    <message>
        <source>Notes from a file…</source>
        <translation type="unfinished">来自文件的笔记…</translation>
    </message>
    <message>
        <source>Save annotated PDF…</source>
        <translation type="unfinished">保存带批注的PDF…</translation>
    </message>
    <message>
        <source>Save as Word with comments…</source>
        <translation type="unfinished">保存为带批注的Word…</translation>
    </message>
    <message>
        <source>Save notes as JSON-LD…</source>
        <translation type="unfinished">将笔记保存为JSON-LD…</translation>
    </message>
    <message>
        <source>Save notes as a table…</source>
        <translation type="unfinished">将笔记保存为表格…</translation>
    </message>
    <message>
        <source>Save the review team&apos;s own notes, too</source>
        <translation type="unfinished">同时保存审查组自己的笔记</translation>
    </message>
    <message>
        <source>More to do with the submission</source>
        <translation type="unfinished">提交文件的更多操作</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation type="unfinished">搜索笔记</translation>
    </message>
    <message>
        <source>Search the notes (Ctrl+Shift+F)</source>
        <translation type="unfinished">搜索笔记（Ctrl+Shift+F）</translation>
    </message>
    <message>
        <source>Kind of note</source>
        <translation type="unfinished">笔记种类</translation>
    </message>
    <message>
        <source>State of the note</source>
        <translation type="unfinished">笔记状态</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation type="unfinished">任何种类</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished">任何状态</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation type="unfinished">无位置</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">笔记</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">评估</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished">正在读取{file}…</translation>
    </message>
    <message>
        <source>This submission has no document yet.</source>
        <translation type="unfinished">此提交文件尚无文件。</translation>
    </message>
    <message>
        <source>has scripts, which are not run</source>
        <translation type="unfinished">含有脚本，不予运行</translation>
    </message>
    <message>
        <source>has files within it, which are not opened: {names}</source>
        <translation type="unfinished">内含文件，不予打开：{names}</translation>
    </message>
    <message>
        <source>notes in the file: {count}</source>
        <translation type="unfinished">文件中的笔记：{count}</translation>
    </message>
    <message>
        <source>Notes shown: {count} of {all}</source>
        <translation type="unfinished">显示的笔记：{count}/{all}</translation>
    </message>
    <message>
        <source>without a place any more: {count}</source>
        <translation type="unfinished">已无位置：{count}</translation>
    </message>
    <message>
        <source>The recommendation is on record as {ref}.</source>
        <translation type="unfinished">建议已记录在案，编号{ref}。</translation>
    </message>
    <message>
        <source>Say from whom it comes, among the records.</source>
        <translation type="unfinished">请在记录中说明其来自何方。</translation>
    </message>
    <message>
        <source>Documents (*.pdf *.docx *.odt *.html *.htm *.txt)</source>
        <translation type="unfinished">文件 (*.pdf *.docx *.odt *.html *.htm *.txt)</translation>
    </message>
    <message>
        <source>Take in a document</source>
        <translation type="unfinished">收入文件</translation>
    </message>
    <message>
        <source>New version</source>
        <translation type="unfinished">新版本</translation>
    </message>
    <message>
        <source>Notes from a file</source>
        <translation type="unfinished">来自文件的笔记</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json *.pdf *.docx)</source>
        <translation type="unfinished">笔记 (*.jsonld *.json *.pdf *.docx)</translation>
    </message>
    <message>
        <source>Notes taken in: {new}; here already: {known}.</source>
        <translation type="unfinished">已收入笔记：{new}；此处已有：{known}。</translation>
    </message>
    <message>
        <source>Without a place: {count}; they stand at the end of the list.</source>
        <translation type="unfinished">无位置：{count}；列于列表末尾。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">保存</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation type="unfinished">{file}已写成。</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished">同步</translation>
    </message>
    <message>
        <source>With the registry, where there is a network.  Without one everything waits here, and nothing is lost.</source>
        <translation type="unfinished">在有网络处与登记处同步。无网络时一切内容在此等待，不会丢失。</translation>
    </message>
    <message>
        <source>The registry&apos;s address</source>
        <translation type="unfinished">登记处地址</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation type="unfinished">代理服务器</translation>
    </message>
    <message>
        <source> kbit/s</source>
        <translation type="unfinished"> kbit/s</translation>
    </message>
    <message>
        <source>As fast as the line</source>
        <translation type="unfinished">不限速</translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished">最多</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">进展</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">停止</translation>
    </message>
    <message>
        <source>The registry&apos;s address, as it shows it</source>
        <translation type="unfinished">登记处地址，按其显示</translation>
    </message>
    <message>
        <source>Proxy, where the network asks for one</source>
        <translation type="unfinished">代理服务器（如网络要求）</translation>
    </message>
    <message>
        <source>Stopped: what has gone and come stays.</source>
        <translation type="unfinished">已停止：已发出和已收到的内容予以保留。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Went: {count}</source>
        <translation type="unfinished">发出：{count}</translation>
    </message>
    <message>
        <source>Came: {count}</source>
        <translation type="unfinished">收到：{count}</translation>
    </message>
    <message>
        <source>Waits here: {count}</source>
        <translation type="unfinished">在此等待：{count}</translation>
    </message>
    <message>
        <source>The registry cannot be reached now.  Work on; try again when there is a network.</source>
        <translation type="unfinished">目前无法连接登记处。请继续工作；有网络时重试。</translation>
    </message>
    <message>
        <source>The registry keeps your enrolment request until the secretariat grants it.</source>
        <translation type="unfinished">登记处保存您的注册请求，直至秘书处批准。</translation>
    </message>
    <message>
        <source>{count} of what went is kept there in quarantine: ask the secretariat.</source>
        <translation type="unfinished">所发出内容中有{count}项在彼处被隔离：请询问秘书处。</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undo my last change</source>
        <translation type="unfinished">撤销我的上次更改</translation>
    </message>
    <message>
        <source>Why, in a sentence</source>
        <translation type="unfinished">理由，一句话</translation>
    </message>
    <message>
        <source>Reason for the withdrawal</source>
        <translation type="unfinished">撤回理由</translation>
    </message>
    <message>
        <source>The same as {other}</source>
        <translation type="unfinished">与{other}相同</translation>
    </message>
    <message>
        <source>Not the same as {other}</source>
        <translation type="unfinished">与{other}不同</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">已撤回</translation>
    </message>
    <message>
        <source>Reinstate</source>
        <translation type="unfinished">恢复效力</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">撤回</translation>
    </message>
    <message>
        <source>Your last change is of another record.</source>
        <translation type="unfinished">您的上次更改属于另一记录。</translation>
    </message>
    <message>
        <source>Look at that one.</source>
        <translation type="unfinished">请查看该项。</translation>
    </message>
    <message>
        <source>Your last change is taken back; the history keeps it.</source>
        <translation type="unfinished">您的上次更改已撤销；历史中予以保留。</translation>
    </message>
    <message>
        <source>It stands again.</source>
        <translation type="unfinished">已恢复有效。</translation>
    </message>
    <message>
        <source>It is withdrawn; the history keeps it.</source>
        <translation type="unfinished">已撤回；历史中予以保留。</translation>
    </message>
</context>
<context>
    <name>TakeIn</name>
    <message>
        <source>such as “fr”</source>
        <translation type="unfinished">如“fr”</translation>
    </message>
    <message>
        <source>Take in a document</source>
        <translation type="unfinished">收入文件</translation>
    </message>
    <message>
        <source>Put submission on record</source>
        <translation type="unfinished">将提交文件记录在案</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">取消</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Text</source>
        <translation type="unfinished">文本</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Draft…</source>
        <translation type="unfinished">起草…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation type="unfinished">更多…</translation>
    </message>
    <message>
        <source>Room view</source>
        <translation type="unfinished">会场视图</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished">段落</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished">段落</translation>
    </message>
    <message>
        <source>Put on record</source>
        <translation type="unfinished">记录在案</translation>
    </message>
    <message>
        <source>New below</source>
        <translation type="unfinished">在下方新建</translation>
    </message>
    <message>
        <source>Split at the cursor</source>
        <translation type="unfinished">在光标处拆分</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished">上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished">下移</translation>
    </message>
    <message>
        <source>Proposals on this paragraph</source>
        <translation type="unfinished">关于此段的提案</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">接受</translation>
    </message>
    <message>
        <source>Not agreed</source>
        <translation type="unfinished">未商定</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished">已撤回</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation type="unfinished">提案</translation>
    </message>
    <message>
        <source>Kind of proposal</source>
        <translation type="unfinished">提案种类</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished">提议者</translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation type="unfinished">有关字词</translation>
    </message>
    <message>
        <source>Words concerned, as they stand; none for all of it</source>
        <translation type="unfinished">有关字词，按原文；涉及全部则留空</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished">提议的案文</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished">提议</translation>
    </message>
    <message>
        <source>  [under verification]</source>
        <translation type="unfinished">  [正在核实]</translation>
    </message>
    <message>
        <source>{ref}: proposals: {count}</source>
        <translation type="unfinished">{ref}：提案：{count}</translation>
    </message>
    <message>
        <source>Words: {count}</source>
        <translation type="unfinished">字词：{count}</translation>
    </message>
    <message>
        <source>No paragraph yet</source>
        <translation type="unfinished">尚无段落</translation>
    </message>
    <message>
        <source>New paragraph</source>
        <translation type="unfinished">新段落</translation>
    </message>
    <message>
        <source>Drafted {ref}: {count} paragraphs.</source>
        <translation type="unfinished">已起草{ref}：{count}段。</translation>
    </message>
    <message>
        <source>Adopt it today…</source>
        <translation type="unfinished">今日通过…</translation>
    </message>
    <message>
        <source>Write it as DOCX to edit…</source>
        <translation type="unfinished">写成DOCX以供编辑…</translation>
    </message>
    <message>
        <source>Take an edited DOCX back…</source>
        <translation type="unfinished">收回编辑过的DOCX…</translation>
    </message>
    <message>
        <source>Adopted: {title}.  What comes later cites it and never alters it.</source>
        <translation type="unfinished">已通过：{title}。后续内容可引用，但绝不改动。</translation>
    </message>
    <message>
        <source>Write as DOCX</source>
        <translation type="unfinished">写成DOCX</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation type="unfinished">Word文件 (*.docx)</translation>
    </message>
    <message>
        <source>Saved {file}.</source>
        <translation type="unfinished">已保存{file}。</translation>
    </message>
    <message>
        <source>Take an edited DOCX back</source>
        <translation type="unfinished">收回编辑过的DOCX</translation>
    </message>
    <message>
        <source>Proposals made: {count}.</source>
        <translation type="unfinished">已提出的提案：{count}。</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Answer or reason</source>
        <translation type="unfinished">回答或理由</translation>
    </message>
    <message>
        <source>Your answer; for a state, the reason</source>
        <translation type="unfinished">您的回答；更改状态则填理由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">回答</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation type="unfinished">解决</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished">重新开启</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">撤回</translation>
    </message>
    <message>
        <source>Give to everybody</source>
        <translation type="unfinished">向所有人开放</translation>
    </message>
    <message>
        <source>Make a recommendation</source>
        <translation type="unfinished">提出建议</translation>
    </message>
    <message>
        <source>Its passage is gone</source>
        <translation type="unfinished">其所标文字已不存在</translation>
    </message>
    <message>
        <source>Its passage was edited</source>
        <translation type="unfinished">其所标文字已被编辑</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Your last change is taken back; the history keeps it.</source>
        <translation type="unfinished">您的上次更改已撤销；历史中予以保留。</translation>
    </message>
    <message>
        <source>Your last change, of {count} records, is taken back; the history keeps it.</source>
        <translation type="unfinished">您的最后一次改动（{count}条记录）已撤销；历史中予以保留。</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished">恢复</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished">欢迎</translation>
    </message>
    <message>
        <source>Open a meeting kit</source>
        <translation type="unfinished">打开会议资料包</translation>
    </message>
    <message>
        <source>The file (*.stk) that the secretariat prepared.  Makes your desk on this computer.</source>
        <translation type="unfinished">秘书处准备的文件 (*.stk)。在此计算机上创建您的工作台。</translation>
    </message>
    <message>
        <source>Open a desk</source>
        <translation type="unfinished">打开工作台</translation>
    </message>
    <message>
        <source>A desk file (*.desk) that is on this computer or on a stick.</source>
        <translation type="unfinished">本计算机或U盘上的工作台文件 (*.desk)。</translation>
    </message>
    <message>
        <source>Make a secretariat&apos;s desk</source>
        <translation type="unfinished">创建秘书处工作台</translation>
    </message>
    <message>
        <source>Begin a review: its registry, its people, its meeting kit.</source>
        <translation type="unfinished">开始一次审查：登记处、人员和会议资料包。</translation>
    </message>
    <message>
        <source>A made-up region with a meeting under way.  Nothing you do there matters.</source>
        <translation type="unfinished">虚构的区域，正在开会。在其中所做的一切均不产生影响。</translation>
    </message>
    <message>
        <source>Try a sample desk</source>
        <translation type="unfinished">试用示例工作台</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语文</translation>
    </message>
    <message>
        <source>Stocktake</source>
        <translation type="unfinished">Stocktake</translation>
    </message>
    <message>
        <source>Follow up pledges at review meetings, with or without a network.  Nothing leaves this computer unless you hand it over.</source>
        <translation type="unfinished">在审查会议上跟踪承诺，有无网络均可。除非您移交，任何内容都不会离开此计算机。</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation type="unfinished">最近打开</translation>
    </message>
    <message>
        <source>Open {desk}</source>
        <translation type="unfinished">打开{desk}</translation>
    </message>
    <message>
        <source>Desks (*.desk)</source>
        <translation type="unfinished">工作台 (*.desk)</translation>
    </message>
    <message>
        <source>Making the sample desk: this takes a few seconds…</source>
        <translation type="unfinished">正在创建示例工作台：需要几秒钟…</translation>
    </message>
    <message>
        <source>This is a sample desk: everything in it is made up.</source>
        <translation type="unfinished">这是示例工作台：其中一切均为虚构。</translation>
    </message>
</context>
<context>
    <name>Where</name>
    <message>
        <source>Stick or folder</source>
        <translation type="unfinished">U盘或文件夹</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished">选择文件夹…</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation type="unfinished">重新查找U盘</translation>
    </message>
    <message>
        <source>Beside the desk ({folder})</source>
        <translation type="unfinished">工作台旁（{folder}）</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished">选择文件夹</translation>
    </message>
    <message>
        <source>Free there: {size}</source>
        <translation type="unfinished">可用空间：{size}</translation>
    </message>
    <message>
        <source>{text}.  That may be too little.</source>
        <translation type="unfinished">{text}。这可能不够。</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The line that you were typing is here again: “{text}”</source>
        <translation type="unfinished">您正在输入的一行已在此恢复：“{text}”</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation type="unfinished">继续</translation>
    </message>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">入席</translation>
    </message>
    <message>
        <source>Not sealed yet: {number}</source>
        <translation type="unfinished">尚未封存：{number}</translation>
    </message>
    <message>
        <source>Roster {number}, until {day}</source>
        <translation type="unfinished">名册{number}，有效至{day}</translation>
    </message>
</context>
<context>
    <name>_Card</name>
    <message>
        <source>Put this notice away</source>
        <translation type="unfinished">关闭此通知</translation>
    </message>
</context>
<context>
    <name>_CodeFilter</name>
    <message>
        <source>{field}: any</source>
        <translation type="unfinished">{field}：任何</translation>
    </message>
    <message>
        <source>{field}: yes</source>
        <translation type="unfinished">{field}：是</translation>
    </message>
    <message>
        <source>{field}: no</source>
        <translation type="unfinished">{field}：否</translation>
    </message>
</context>
<context>
    <name>_DayFilter</name>
    <message>
        <source>{field}: from</source>
        <translation type="unfinished">{field}：自</translation>
    </message>
    <message>
        <source>{field}: until</source>
        <translation type="unfinished">{field}：至</translation>
    </message>
</context>
<context>
    <name>_Found</name>
    <message>
        <source>Search everything…</source>
        <translation type="unfinished">搜索全部…</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation type="unfinished">搜索全部</translation>
    </message>
    <message>
        <source>Choose something in the list: its details open here.</source>
        <translation type="unfinished">在列表中选择：详细内容在此显示。</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">查找结果</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation type="unfinished">前{count}项</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation type="unfinished">显示：{count}</translation>
    </message>
</context>
<context>
    <name>_PickFilter</name>
    <message>
        <source>{field}: any</source>
        <translation type="unfinished">{field}：任何</translation>
    </message>
    <message>
        <source>Only this: {field}</source>
        <translation type="unfinished">仅此项：{field}</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message>
        <source>Take your seat</source>
        <translation type="unfinished">入席</translation>
    </message>
    <message>
        <source>Go on with the review</source>
        <translation type="unfinished">继续审查</translation>
    </message>
    <message>
        <source>Read the meeting&apos;s text</source>
        <translation type="unfinished">阅读会议案文</translation>
    </message>
    <message>
        <source>Read the pledges</source>
        <translation type="unfinished">阅读承诺</translation>
    </message>
    <message>
        <source>Enrol who asks: {count}</source>
        <translation type="unfinished">为申请者注册：{count}</translation>
    </message>
    <message>
        <source>Receive bundles</source>
        <translation type="unfinished">接收数据包</translation>
    </message>
    <message>
        <source>Hand over what waits: {count}</source>
        <translation type="unfinished">移交待办内容：{count}</translation>
    </message>
    <message>
        <source>Record what is said</source>
        <translation type="unfinished">记录发言</translation>
    </message>
    <message>
        <source>Reconcile differing entries: {count}</source>
        <translation type="unfinished">核对不一致的条目：{count}</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Home</source>
        <translation type="unfinished">首页</translation>
    </message>
    <message>
        <source>Meeting log</source>
        <translation type="unfinished">会议日志</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">文本</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation type="unfinished">承诺</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">记录</translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">审查</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished">数字</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished">接收</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation type="unfinished">移交</translation>
    </message>
    <message>
        <source>Synchronise</source>
        <translation type="unfinished">同步</translation>
    </message>
    <message>
        <source>Differing entries</source>
        <translation type="unfinished">不一致的条目</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished">日历</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">打印</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">人员</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>1 is the highest; none for a paragraph.</source>
        <translation type="unfinished">1为最高级；段落则留空。</translation>
    </message>
    <message>
        <source>A W3C Web Annotation selector, as JSON: a quote with what stands around it, or an area of a page.</source>
        <translation type="unfinished">W3C Web Annotation选择器，JSON格式：引文及其上下文，或页面上的一个区域。</translation>
    </message>
    <message>
        <source>A decision, recommendation or outcome of a review.</source>
        <translation type="unfinished">审查的决定、建议或成果。</translation>
    </message>
    <message>
        <source>A decision, recommendation or pledge.</source>
        <translation type="unfinished">决定、建议或承诺。</translation>
    </message>
    <message>
        <source>A field that everybody may read.</source>
        <translation type="unfinished">人人可读的字段。</translation>
    </message>
    <message>
        <source>A heading; it alters no wording.</source>
        <translation type="unfinished">标题；不改变措辞。</translation>
    </message>
    <message>
        <source>A letter, a message, an office.</source>
        <translation type="unfinished">信函、消息或办公室。</translation>
    </message>
    <message>
        <source>A practice, framework, initiative or review.</source>
        <translation type="unfinished">做法、框架、倡议或审查。</translation>
    </message>
    <message>
        <source>A year, or years such as 2020/2024.</source>
        <translation type="unfinished">一个年份，或如2020/2024的多个年份。</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished">关于</translation>
    </message>
    <message>
        <source>Accepted until</source>
        <translation type="unfinished">接受期限</translation>
    </message>
    <message>
        <source>Accreditation</source>
        <translation type="unfinished">资格认可</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation type="unfinished">行为体</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation type="unfinished">行为体</translation>
    </message>
    <message>
        <source>Addressees</source>
        <translation type="unfinished">收文方</translation>
    </message>
    <message>
        <source>Admission</source>
        <translation type="unfinished">准入</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation type="unfinished">准入</translation>
    </message>
    <message>
        <source>Adopted on</source>
        <translation type="unfinished">通过日期</translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished">之后</translation>
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
        <translation type="unfinished">商定承诺</translation>
    </message>
    <message>
        <source>Agreed next step</source>
        <translation type="unfinished">商定的下一步</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation type="unfinished">商定日期</translation>
    </message>
    <message>
        <source>Agreement or practice</source>
        <translation type="unfinished">协定或做法</translation>
    </message>
    <message>
        <source>Agreements and practices</source>
        <translation type="unfinished">协定和做法</translation>
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
        <translation type="unfinished">办公室或机构，而非个人。</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation type="unfinished">批注</translation>
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
        <translation type="unfinished">问责回答</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished">回答</translation>
    </message>
    <message>
        <source>Answers on accountability</source>
        <translation type="unfinished">问责回答</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">批准者</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished">批准日期</translation>
    </message>
    <message>
        <source>As a file names them that it was taken from.</source>
        <translation type="unfinished">按所取自文件中的名称。</translation>
    </message>
    <message>
        <source>As announced.</source>
        <translation type="unfinished">按所宣布的内容。</translation>
    </message>
    <message>
        <source>As issued; never made up.</source>
        <translation type="unfinished">按所颁发者填写；不得自编。</translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished">截至</translation>
    </message>
    <message>
        <source>As orally amended</source>
        <translation type="unfinished">经口头修正</translation>
    </message>
    <message>
        <source>As the document numbers it; never made up.</source>
        <translation type="unfinished">按文件的编号；不得自编。</translation>
    </message>
    <message>
        <source>As the issuing body gives it.</source>
        <translation type="unfinished">按颁布机构的写法。</translation>
    </message>
    <message>
        <source>As the printed list names them.</source>
        <translation type="unfinished">按印发名单中的名称。</translation>
    </message>
    <message>
        <source>As the printed record names them.</source>
        <translation type="unfinished">按印发记录中的名称。</translation>
    </message>
    <message>
        <source>As the record names them: a party, team or panel.</source>
        <translation type="unfinished">按记录中的名称：一方、小组或专家组。</translation>
    </message>
    <message>
        <source>As they stand in the paragraph; none for the whole of it.</source>
        <translation type="unfinished">按段落中的原文；涉及整段则留空。</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished">询问者</translation>
    </message>
    <message>
        <source>Asked for the floor at</source>
        <translation type="unfinished">请求发言时间</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation type="unfinished">询问对象</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation type="unfinished">询问日期</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished">评估者</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished">评估</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished">评估</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation type="unfinished">附件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation type="unfinished">附件</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished">署名方式</translation>
    </message>
    <message>
        <source>Authorities and bodies consulted</source>
        <translation type="unfinished">已征询的主管部门和机构</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished">基线</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation type="unfinished">依据</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">之前</translation>
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
        <translation type="unfinished">之后的约束力</translation>
    </message>
    <message>
        <source>Bindingness before</source>
        <translation type="unfinished">之前的约束力</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation type="unfinished">机构</translation>
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
        <translation type="unfinished">打破时间</translation>
    </message>
    <message>
        <source>Broken by</source>
        <translation type="unfinished">打破者</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">期限</translation>
    </message>
    <message>
        <source>By it mandates name the session, such as “safe”.</source>
        <translation type="unfinished">任务授权以此名称指称该场次，如“safe”。</translation>
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
        <translation type="unfinished">执行</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">主席</translation>
    </message>
    <message>
        <source>Change in force from</source>
        <translation type="unfinished">修改生效日期</translation>
    </message>
    <message>
        <source>Change made</source>
        <translation type="unfinished">所作修改</translation>
    </message>
    <message>
        <source>City or country</source>
        <translation type="unfinished">城市或国家</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation type="unfinished">弥补者</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished">分组</translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished">代码</translation>
    </message>
    <message>
        <source>Concerns refugees too</source>
        <translation type="unfinished">也涉及难民</translation>
    </message>
    <message>
        <source>Concluded at</source>
        <translation type="unfinished">结束时间</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished">可靠程度</translation>
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
        <translation type="unfinished">联系方式</translation>
    </message>
    <message>
        <source>Correction request</source>
        <translation type="unfinished">更正请求</translation>
    </message>
    <message>
        <source>Correction requests</source>
        <translation type="unfinished">更正请求</translation>
    </message>
    <message>
        <source>Corrects or adds to</source>
        <translation type="unfinished">更正或补充</translation>
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
        <translation type="unfinished">已计入</translation>
    </message>
    <message>
        <source>Country or area</source>
        <translation type="unfinished">国家或地区</translation>
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
        <translation type="unfinished">截止日期</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished">决定日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished">决定</translation>
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
        <translation type="unfinished">兑现</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished">取决于</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">说明</translation>
    </message>
    <message>
        <source>Desks have it, but nobody outside the secretariat&apos;s copies prints, lists or exports it before.</source>
        <translation type="unfinished">各工作台均有此内容，但在此之前，秘书处副本之外不得打印、列出或导出。</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation type="unfinished">目的地</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished">设备</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished">方向</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation type="unfinished">分发</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished">文件</translation>
    </message>
    <message>
        <source>Document symbol</source>
        <translation type="unfinished">文件文号</translation>
    </message>
    <message>
        <source>Domestic or external</source>
        <translation type="unfinished">国内或国外</translation>
    </message>
    <message>
        <source>Drawn from</source>
        <translation type="unfinished">取自</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">到期</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation type="unfinished">到期日晚于</translation>
    </message>
    <message>
        <source>Due before</source>
        <translation type="unfinished">到期日早于</translation>
    </message>
    <message>
        <source>Earmarking</source>
        <translation type="unfinished">指定用途</translation>
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
        <translation type="unfinished">如在等待且未询问任何人，则留空。</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished">结束</translation>
    </message>
    <message>
        <source>Enrolment at a venue</source>
        <translation type="unfinished">会场注册</translation>
    </message>
    <message>
        <source>Enrolments at a venue</source>
        <translation type="unfinished">会场注册</translation>
    </message>
    <message>
        <source>Entrusted with finalising it</source>
        <translation type="unfinished">受托定稿者</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">证据</translation>
    </message>
    <message>
        <source>Evidence attached</source>
        <translation type="unfinished">所附证据</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation type="unfinished">汇率</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation type="unfinished">汇率</translation>
    </message>
    <message>
        <source>Expenditure</source>
        <translation type="unfinished">支出</translation>
    </message>
    <message>
        <source>Expenditures</source>
        <translation type="unfinished">支出</translation>
    </message>
    <message>
        <source>Expert mission</source>
        <translation type="unfinished">专家访问</translation>
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
        <translation type="unfinished">延长至</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation type="unfinished">供给</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">字段</translation>
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
        <translation type="unfinished">发言语文</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">联络人</translation>
    </message>
    <message>
        <source>Footnote</source>
        <translation type="unfinished">脚注</translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished">用途</translation>
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
        <translation type="unfinished">发现于</translation>
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
        <translation type="unfinished">资金需求</translation>
    </message>
    <message>
        <source>Funding needs</source>
        <translation type="unfinished">资金需求</translation>
    </message>
    <message>
        <source>Further kinds of record</source>
        <translation type="unfinished">更多记录种类</translation>
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
        <translation type="unfinished">在社区之间筹备返回的政府和其他各方。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished">群体</translation>
    </message>
    <message>
        <source>Handling note</source>
        <translation type="unfinished">处理说明</translation>
    </message>
    <message>
        <source>Hexadecimal.</source>
        <translation type="unfinished">十六进制。</translation>
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
        <translation type="unfinished">如何征询受影响者</translation>
    </message>
    <message>
        <source>Hub profile</source>
        <translation type="unfinished">枢纽简介</translation>
    </message>
    <message>
        <source>Hub profiles</source>
        <translation type="unfinished">枢纽简介</translation>
    </message>
    <message>
        <source>ISO 3166 alpha-3 code or the actor&apos;s own short form.</source>
        <translation type="unfinished">ISO 3166三字母代码，或行为体自用的简称。</translation>
    </message>
    <message>
        <source>Id elsewhere</source>
        <translation type="unfinished">他处标识</translation>
    </message>
    <message>
        <source>Ids of people in the roster: they reply for the author, and settle nothing alone.</source>
        <translation type="unfinished">名册中人员的标识：他们代提交方答复，不得单独解决。</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished">生效日期</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation type="unfinished">有效期至</translation>
    </message>
    <message>
        <source>In paragraph</source>
        <translation type="unfinished">所在段落</translation>
    </message>
    <message>
        <source>In the same currency.</source>
        <translation type="unfinished">以同一货币计。</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished">指标</translation>
    </message>
    <message>
        <source>Indicator value</source>
        <translation type="unfinished">指标数值</translation>
    </message>
    <message>
        <source>Indicator values</source>
        <translation type="unfinished">指标数值</translation>
    </message>
    <message>
        <source>Indicators used</source>
        <translation type="unfinished">所用指标</translation>
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
        <translation type="unfinished">文书</translation>
    </message>
    <message>
        <source>Interests declared</source>
        <translation type="unfinished">已申报的利益关系</translation>
    </message>
    <message>
        <source>Intervention</source>
        <translation type="unfinished">发言</translation>
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
        <translation type="unfinished">颁布者</translation>
    </message>
    <message>
        <source>Its SHA-256, hexadecimal.</source>
        <translation type="unfinished">其SHA-256，十六进制。</translation>
    </message>
    <message>
        <source>Its number: the same in every language.</source>
        <translation type="unfinished">其编号：各语文相同。</translation>
    </message>
    <message>
        <source>JSON, given out again as it came.</source>
        <translation type="unfinished">JSON，原样输出。</translation>
    </message>
    <message>
        <source>Joined on</source>
        <translation type="unfinished">加入日期</translation>
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
        <translation type="unfinished">支持种类</translation>
    </message>
    <message>
        <source>Kinds of support</source>
        <translation type="unfinished">支持种类</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">语文</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation type="unfinished">文本语言</translation>
    </message>
    <message>
        <source>Language version of</source>
        <translation type="unfinished">语文版本，原文为</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">末日</translation>
    </message>
    <message>
        <source>Last segment header that counts</source>
        <translation type="unfinished">最后一个有效的段头</translation>
    </message>
    <message>
        <source>Law or policy reviewed</source>
        <translation type="unfinished">所审查的法律或政策</translation>
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
        <translation type="unfinished">退出日期</translation>
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
        <translation type="unfinished">标题级别</translation>
    </message>
    <message>
        <source>List of speakers</source>
        <translation type="unfinished">发言名单</translation>
    </message>
    <message>
        <source>Local partners</source>
        <translation type="unfinished">地方伙伴</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation type="unfinished">再次查看日期</translation>
    </message>
    <message>
        <source>Made after</source>
        <translation type="unfinished">作出日期晚于</translation>
    </message>
    <message>
        <source>Made at</source>
        <translation type="unfinished">作出场合</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation type="unfinished">编制依据</translation>
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
        <translation type="unfinished">对接</translation>
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
        <translation type="unfinished">会议文件</translation>
    </message>
    <message>
        <source>Meeting documents</source>
        <translation type="unfinished">会议文件</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">会议</translation>
    </message>
    <message>
        <source>Members</source>
        <translation type="unfinished">成员</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation type="unfinished">履行依据</translation>
    </message>
    <message>
        <source>Migration in development</source>
        <translation type="unfinished">发展中的移民</translation>
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
        <translation type="unfinished">需要日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">笔记</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">编号</translation>
    </message>
    <message>
        <source>OECD-DAC, five digits.</source>
        <translation type="unfinished">经合组织发援会代码，五位数字。</translation>
    </message>
    <message>
        <source>Of a group that speaks as one, or of a regional body.</source>
        <translation type="unfinished">以同一声音发言的集团或区域机构的。</translation>
    </message>
    <message>
        <source>Of a note that came from a file: taken in once.</source>
        <translation type="unfinished">来自文件的笔记的标识：只收入一次。</translation>
    </message>
    <message>
        <source>Of its own statement</source>
        <translation type="unfinished">其自身的发言</translation>
    </message>
    <message>
        <source>Of the clocks where the meeting is held, such as +03:00; printed times are told by them.</source>
        <translation type="unfinished">会议举行地的时差，如+03:00；打印的时间以此为准。</translation>
    </message>
    <message>
        <source>Of the document</source>
        <translation type="unfinished">文件的</translation>
    </message>
    <message>
        <source>Of the document that stands here; notes stay.</source>
        <translation type="unfinished">此处现有文件的；笔记保留。</translation>
    </message>
    <message>
        <source>Of which entries differ.</source>
        <translation type="unfinished">其条目不一致者。</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation type="unfinished">提供</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation type="unfinished">提供</translation>
    </message>
    <message>
        <source>Office in the bureau</source>
        <translation type="unfinished">主席团职务</translation>
    </message>
    <message>
        <source>Official number</source>
        <translation type="unfinished">正式编号</translation>
    </message>
    <message>
        <source>Offset from UTC</source>
        <translation type="unfinished">与UTC的时差</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation type="unfinished">代表</translation>
    </message>
    <message>
        <source>On which condition</source>
        <translation type="unfinished">附带条件</translation>
    </message>
    <message>
        <source>One record</source>
        <translation type="unfinished">一条记录</translation>
    </message>
    <message>
        <source>Only its author may edit it.</source>
        <translation type="unfinished">仅其作者可以编辑。</translation>
    </message>
    <message>
        <source>Only the secretariat can ever read it, and no laptop keeps it readable.</source>
        <translation type="unfinished">只有秘书处能够读取，任何笔记本电脑都不以可读形式保存。</translation>
    </message>
    <message>
        <source>Open for others to join</source>
        <translation type="unfinished">开放供其他方加入</translation>
    </message>
    <message>
        <source>Open note</source>
        <translation type="unfinished">未结笔记</translation>
    </message>
    <message>
        <source>Open notes</source>
        <translation type="unfinished">未结笔记</translation>
    </message>
    <message>
        <source>Open notes relied on</source>
        <translation type="unfinished">所依据的未结笔记</translation>
    </message>
    <message>
        <source>Open until</source>
        <translation type="unfinished">开放至</translation>
    </message>
    <message>
        <source>Opened at</source>
        <translation type="unfinished">开始时间</translation>
    </message>
    <message>
        <source>Opened by</source>
        <translation type="unfinished">开启者</translation>
    </message>
    <message>
        <source>Opened from</source>
        <translation type="unfinished">开启依据</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">组织</translation>
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
        <translation type="unfinished">未决事项</translation>
    </message>
    <message>
        <source>Outstanding matters</source>
        <translation type="unfinished">未决事项</translation>
    </message>
    <message>
        <source>Own share</source>
        <translation type="unfinished">自身份额</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished">段落</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished">段落</translation>
    </message>
    <message>
        <source>Part in a pledge</source>
        <translation type="unfinished">对承诺的参与</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished">与会者</translation>
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
        <translation type="unfinished">对承诺的参与</translation>
    </message>
    <message>
        <source>Party assessed</source>
        <translation type="unfinished">受评估方</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation type="unfinished">所标文字</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation type="unfinished">付款方</translation>
    </message>
    <message>
        <source>Per cent of a larger sum.</source>
        <translation type="unfinished">占较大金额的百分比。</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">时期</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">人员</translation>
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
        <translation type="unfinished">在文件中的位置</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished">在次序中的位置</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation type="unfinished">承诺</translation>
    </message>
    <message>
        <source>Pledge or commitment</source>
        <translation type="unfinished">承诺</translation>
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
        <translation type="unfinished">立场</translation>
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
        <translation type="unfinished">做法或文本</translation>
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
        <translation type="unfinished">进展报告</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation type="unfinished">进展报告</translation>
    </message>
    <message>
        <source>Progress update</source>
        <translation type="unfinished">进展更新</translation>
    </message>
    <message>
        <source>Progress updates</source>
        <translation type="unfinished">进展更新</translation>
    </message>
    <message>
        <source>Proof of consultation</source>
        <translation type="unfinished">征询证明</translation>
    </message>
    <message>
        <source>Proposed as guidance</source>
        <translation type="unfinished">拟作为指导</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished">提议者</translation>
    </message>
    <message>
        <source>Proposed text</source>
        <translation type="unfinished">提议的案文</translation>
    </message>
    <message>
        <source>Protection concern</source>
        <translation type="unfinished">保护关切</translation>
    </message>
    <message>
        <source>Provision</source>
        <translation type="unfinished">条款</translation>
    </message>
    <message>
        <source>Purpose code</source>
        <translation type="unfinished">用途代码</translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">问题</translation>
    </message>
    <message>
        <source>Question, or why it waits</source>
        <translation type="unfinished">问题，或等待原因</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished">问题</translation>
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
        <translation type="unfinished">主席的理由</translation>
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
        <translation type="unfinished">密封值接收方</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation type="unfinished">收件人</translation>
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
        <translation type="unfinished">记录</translation>
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
        <translation type="unfinished">区域或地点</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation type="unfinished">发布日期</translation>
    </message>
    <message>
        <source>Reporting duties</source>
        <translation type="unfinished">报告义务</translation>
    </message>
    <message>
        <source>Reporting duty</source>
        <translation type="unfinished">报告义务</translation>
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
        <translation type="unfinished">资源</translation>
    </message>
    <message>
        <source>Response</source>
        <translation type="unfinished">答复</translation>
    </message>
    <message>
        <source>Response in words</source>
        <translation type="unfinished">答复内容</translation>
    </message>
    <message>
        <source>Response pending until</source>
        <translation type="unfinished">待答复期限</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation type="unfinished">依据</translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished">结果</translation>
    </message>
    <message>
        <source>Review note</source>
        <translation type="unfinished">审查笔记</translation>
    </message>
    <message>
        <source>Review notes</source>
        <translation type="unfinished">审查笔记</translation>
    </message>
    <message>
        <source>Review teams</source>
        <translation type="unfinished">审查组</translation>
    </message>
    <message>
        <source>Revision of a pledge</source>
        <translation type="unfinished">承诺的修订</translation>
    </message>
    <message>
        <source>Revisions of pledges</source>
        <translation type="unfinished">承诺的修订</translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished">角色</translation>
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
        <translation type="unfinished">所颁布的规则</translation>
    </message>
    <message>
        <source>SHA-256 of the answer as it was signed: it ends when the answer changes.</source>
        <translation type="unfinished">所签署回答的SHA-256：回答更改后即失效。</translation>
    </message>
    <message>
        <source>SHA-256 of the document that was read.</source>
        <translation type="unfinished">所读文件的SHA-256。</translation>
    </message>
    <message>
        <source>SHA-256 of the original as it was then: when the original changes, the translation is outdated.</source>
        <translation type="unfinished">当时原文的SHA-256：原文更改后译文即过时。</translation>
    </message>
    <message>
        <source>Safeguard answer</source>
        <translation type="unfinished">保障问题回答</translation>
    </message>
    <message>
        <source>Safeguard answers</source>
        <translation type="unfinished">保障问题回答</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation type="unfinished">保障</translation>
    </message>
    <message>
        <source>Said at</source>
        <translation type="unfinished">发言时间</translation>
    </message>
    <message>
        <source>Said in confidence</source>
        <translation type="unfinished">保密说明</translation>
    </message>
    <message>
        <source>Same or distinct</source>
        <translation type="unfinished">相同或不同</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation type="unfinished">席位</translation>
    </message>
    <message>
        <source>Second reader&apos;s finding</source>
        <translation type="unfinished">复读人的结论</translation>
    </message>
    <message>
        <source>Segment header</source>
        <translation type="unfinished">段头</translation>
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
        <translation type="unfinished">出席的场次</translation>
    </message>
    <message>
        <source>Set by the program as the order moves.</source>
        <translation type="unfinished">次序变动时由程序设定。</translation>
    </message>
    <message>
        <source>Set by the program as the text is written and moved.</source>
        <translation type="unfinished">撰写和移动案文时由程序设定。</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation type="unfinished">解决依据</translation>
    </message>
    <message>
        <source>Share of the envelope</source>
        <translation type="unfinished">占总额度的份额</translation>
    </message>
    <message>
        <source>Shared goals and priorities</source>
        <translation type="unfinished">共同目标和优先事项</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished">简称</translation>
    </message>
    <message>
        <source>Short, speakable, unique: the desk&apos;s mark and a number.</source>
        <translation type="unfinished">简短、易念、唯一：工作台代号加编号。</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished">显示为</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">签署日期</translation>
    </message>
    <message>
        <source>Signed for the party</source>
        <translation type="unfinished">代表该方签署</translation>
    </message>
    <message>
        <source>Signed for the reviewers</source>
        <translation type="unfinished">代表审查员签署</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation type="unfinished">签名密钥</translation>
    </message>
    <message>
        <source>Silence procedure</source>
        <translation type="unfinished">默许程序</translation>
    </message>
    <message>
        <source>Silence procedures</source>
        <translation type="unfinished">默许程序</translation>
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
        <translation type="unfinished">回答来源</translation>
    </message>
    <message>
        <source>Source of the mandate</source>
        <translation type="unfinished">任务授权来源</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished">发言人</translation>
    </message>
    <message>
        <source>Speaker on the list</source>
        <translation type="unfinished">名单上的发言人</translation>
    </message>
    <message>
        <source>Split from</source>
        <translation type="unfinished">拆分自</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished">阶段</translation>
    </message>
    <message>
        <source>Stakeholder statement</source>
        <translation type="unfinished">利益攸关方发言</translation>
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
        <translation type="unfinished">载于</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">发言</translation>
    </message>
    <message>
        <source>Statement for the secretariat only</source>
        <translation type="unfinished">仅供秘书处的声明</translation>
    </message>
    <message>
        <source>Statement on a text</source>
        <translation type="unfinished">关于案文的发言</translation>
    </message>
    <message>
        <source>Statements on texts</source>
        <translation type="unfinished">关于案文的发言</translation>
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
        <translation type="unfinished">申报状况</translation>
    </message>
    <message>
        <source>Status declared by the party</source>
        <translation type="unfinished">该方申报状况</translation>
    </message>
    <message>
        <source>Status of an element</source>
        <translation type="unfinished">要素状况</translation>
    </message>
    <message>
        <source>Status of elements</source>
        <translation type="unfinished">要素状况</translation>
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
        <translation type="unfinished">如报告的通过；至发布之日止。</translation>
    </message>
    <message>
        <source>Such as “advance unedited version”.</source>
        <translation type="unfinished">如“未经编辑的预发本”。</translation>
    </message>
    <message>
        <source>Such as “women” or “under 18”.</source>
        <translation type="unfinished">如“妇女”或“未满18岁”。</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">摘要</translation>
    </message>
    <message>
        <source>Support given</source>
        <translation type="unfinished">所提供的支持</translation>
    </message>
    <message>
        <source>Support it gives</source>
        <translation type="unfinished">所提供的支持</translation>
    </message>
    <message>
        <source>Support needed</source>
        <translation type="unfinished">所需支持</translation>
    </message>
    <message>
        <source>Support request</source>
        <translation type="unfinished">支持请求</translation>
    </message>
    <message>
        <source>Support requests</source>
        <translation type="unfinished">支持请求</translation>
    </message>
    <message>
        <source>Supported by</source>
        <translation type="unfinished">支持者</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation type="unfinished">文号</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished">标签</translation>
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
        <translation type="unfinished">重新提起</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished">具体目标</translation>
    </message>
    <message>
        <source>Target value</source>
        <translation type="unfinished">目标值</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation type="unfinished">具体目标</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">小组</translation>
    </message>
    <message>
        <source>Terms of reference</source>
        <translation type="unfinished">职权范围</translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished">文本</translation>
    </message>
    <message>
        <source>Text as adopted</source>
        <translation type="unfinished">通过的案文</translation>
    </message>
    <message>
        <source>Text as decided</source>
        <translation type="unfinished">决定的案文</translation>
    </message>
    <message>
        <source>Text checked against delivery</source>
        <translation type="unfinished">发言稿已与实际发言核对</translation>
    </message>
    <message>
        <source>Text proposal</source>
        <translation type="unfinished">案文提案</translation>
    </message>
    <message>
        <source>Text proposals</source>
        <translation type="unfinished">案文提案</translation>
    </message>
    <message>
        <source>The larger envelope</source>
        <translation type="unfinished">较大额度</translation>
    </message>
    <message>
        <source>The notes that it was made from.</source>
        <translation type="unfinished">作为其依据的笔记。</translation>
    </message>
    <message>
        <source>The other</source>
        <translation type="unfinished">另一项</translation>
    </message>
    <message>
        <source>The recommendation of an earlier cycle.</source>
        <translation type="unfinished">前一周期的建议。</translation>
    </message>
    <message>
        <source>The recommendation or assessment that opens this funding.</source>
        <translation type="unfinished">开启此项资金的建议或评估。</translation>
    </message>
    <message>
        <source>The region&apos;s short name; empty for the whole world.</source>
        <translation type="unfinished">区域的简称；全世界则留空。</translation>
    </message>
    <message>
        <source>The short id.</source>
        <translation type="unfinished">短标识。</translation>
    </message>
    <message>
        <source>The submission or update that was handed in.</source>
        <translation type="unfinished">所递交的提交文件或更新。</translation>
    </message>
    <message>
        <source>The team&apos;s own note before.</source>
        <translation type="unfinished">小组此前自己的笔记。</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation type="unfinished">联系</translation>
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
        <translation type="unfinished">开始发言</translation>
    </message>
    <message>
        <source>Transit</source>
        <translation type="unfinished">过境</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation type="unfinished">翻译</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished">翻译</translation>
    </message>
    <message>
        <source>Under embargo until</source>
        <translation type="unfinished">禁发至</translation>
    </message>
    <message>
        <source>Under embargo until this has happened</source>
        <translation type="unfinished">在此事发生前禁发</translation>
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
        <translation type="unfinished">更新、决定及其他记录。</translation>
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
        <translation type="unfinished">之后的数值</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation type="unfinished">之前的数值</translation>
    </message>
    <message>
        <source>Value planned</source>
        <translation type="unfinished">计划数值</translation>
    </message>
    <message>
        <source>Value reached</source>
        <translation type="unfinished">达到的数值</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished">判定</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">版本</translation>
    </message>
    <message>
        <source>Version of the text</source>
        <translation type="unfinished">案文版本</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">内容</translation>
    </message>
    <message>
        <source>What else came along</source>
        <translation type="unfinished">一并收到的其他内容</translation>
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
        <translation type="unfinished">缺少的内容</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation type="unfinished">所需内容</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation type="unfinished">所提供的内容</translation>
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
        <translation type="unfinished">所寻求的内容</translation>
    </message>
    <message>
        <source>What it needs to work elsewhere</source>
        <translation type="unfinished">在他处实施所需条件</translation>
    </message>
    <message>
        <source>What may be known to the secretariat alone stands here, and not in the statement: desks of others never receive it.</source>
        <translation type="unfinished">只可由秘书处知悉的内容写在此处，而不写入声明：其他人的工作台绝不会收到。</translation>
    </message>
    <message>
        <source>What one unit is worth.</source>
        <translation type="unfinished">一个单位的价值。</translation>
    </message>
    <message>
        <source>What rapporteurs see and capture beside the six kinds that they begin with.</source>
        <translation type="unfinished">报告员除最初六种之外可见和可记录的种类。</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished">所做工作</translation>
    </message>
    <message>
        <source>What was learned</source>
        <translation type="unfinished">所获经验</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation type="unfinished">发言内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">何处</translation>
    </message>
    <message>
        <source>Where an agreed commitment is adjusted, and no pledge.</source>
        <translation type="unfinished">用于调整商定承诺而非已作承诺的情况。</translation>
    </message>
    <message>
        <source>Where it is not counted by its place.</source>
        <translation type="unfinished">不按其位置编号时填写。</translation>
    </message>
    <message>
        <source>Where it is not the indicator&apos;s own.</source>
        <translation type="unfinished">与指标自身不同时填写。</translation>
    </message>
    <message>
        <source>Where it is spent</source>
        <translation type="unfinished">支出地点</translation>
    </message>
    <message>
        <source>Which envelope</source>
        <translation type="unfinished">哪一总额度</translation>
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
        <translation type="unfinished">代提交方答复者</translation>
    </message>
    <message>
        <source>Who owes it</source>
        <translation type="unfinished">义务方</translation>
    </message>
    <message>
        <source>Who seeks support</source>
        <translation type="unfinished">寻求支持者</translation>
    </message>
    <message>
        <source>Who was heard, where and when, and what it changed; host communities too.</source>
        <translation type="unfinished">听取了谁的意见、何时何地及由此产生的改变；也包括收容社区。</translation>
    </message>
    <message>
        <source>Whom it draws, and why</source>
        <translation type="unfinished">吸引何人及原因</translation>
    </message>
    <message>
        <source>Whom it reviews</source>
        <translation type="unfinished">审查对象</translation>
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
        <translation type="unfinished">请求的措辞</translation>
    </message>
    <message>
        <source>Wording proposed instead</source>
        <translation type="unfinished">改用的提议措辞</translation>
    </message>
    <message>
        <source>Words concerned</source>
        <translation type="unfinished">有关字词</translation>
    </message>
    <message>
        <source>Working languages</source>
        <translation type="unfinished">工作语文</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished">撰写者</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished">年份</translation>
    </message>
    <message>
        <source>Year of the baseline</source>
        <translation type="unfinished">基线年份</translation>
    </message>
    <message>
        <source>admit or reject</source>
        <translation type="unfinished">准入或拒绝</translation>
    </message>
    <message>
        <source>same or distinct</source>
        <translation type="unfinished">相同或不同</translation>
    </message>
    <message>
        <source>withdrawn, once it was taken back</source>
        <translation type="unfinished">已撤回，曾被收回</translation>
    </message>
    <message>
        <source>“None” where there are none.</source>
        <translation type="unfinished">如没有则填“无”。</translation>
    </message>
    <message>
        <source>Some entries for this record differ</source>
        <translation type="unfinished">此记录的某些条目不一致</translation>
    </message>
    <message>
        <source>Without: {field}</source>
        <translation type="unfinished">不含：{field}</translation>
    </message>
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
    <name>review</name>
    <message>
        <source>Instead:</source>
        <translation type="unfinished">改为：</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation type="unfinished">标签：</translation>
    </message>
    <message>
        <source>Goals:</source>
        <translation type="unfinished">目标：</translation>
    </message>
    <message>
        <source>para. {number}</source>
        <translation type="unfinished">第{number}段</translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation type="unfinished">已无位置</translation>
    </message>
    <message>
        <source>Author asks to settle</source>
        <translation type="unfinished">提交方请求解决</translation>
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
        <translation type="unfinished">已撤回</translation>
    </message>
</context>
<context>
    <name>said</name>
    <message>
        <source>A PIN has {shortest} digits or more.</source>
        <translation type="unfinished">PIN 至少{shortest}位数字。</translation>
    </message>
    <message>
        <source>A bundle for everyone cannot be encrypted.</source>
        <translation type="unfinished">面向所有人的数据包不能加密。</translation>
    </message>
    <message>
        <source>A delegation names roles (never the secretariat&apos;s), the meeting&apos;s sessions, and a day that is not over.</source>
        <translation type="unfinished">委托须写明职务（秘书处职务除外）、会议的场次和尚未过去的日期。</translation>
    </message>
    <message>
        <source>A file that goes along is too large to be encrypted: it would have to be opened in memory.</source>
        <translation type="unfinished">随附的文件过大，无法加密：那样须在内存中打开它。</translation>
    </message>
    <message>
        <source>A pending response says until when.</source>
        <translation type="unfinished">待定的答复要写明期限。</translation>
    </message>
    <message>
        <source>A personal or sealed value stays behind what stands for it.</source>
        <translation type="unfinished">个人值或密封值保留在代表它的标记之后。</translation>
    </message>
    <message>
        <source>A personal value ({commitment}) is not what was committed to.</source>
        <translation type="unfinished">个人值（{commitment}）与当初承诺的不符。</translation>
    </message>
    <message>
        <source>A question needs somebody who is asked.</source>
        <translation type="unfinished">问题需要有被问的人。</translation>
    </message>
    <message>
        <source>A receiver has no proper key to encrypt to.</source>
        <translation type="unfinished">接收者没有可用于加密的合格密钥。</translation>
    </message>
    <message>
        <source>A reconciliation needs a reason.</source>
        <translation type="unfinished">核对须有理由。</translation>
    </message>
    <message>
        <source>A reference stays as it was given: people quote it.</source>
        <translation type="unfinished">编号保持原样：人们会引用它。</translation>
    </message>
    <message>
        <source>A reference stays: leave it as it was.</source>
        <translation type="unfinished">编号不变：请保持原样。</translation>
    </message>
    <message>
        <source>A roster cannot be read ({fault}).</source>
        <translation type="unfinished">无法读取名册（{fault}）。</translation>
    </message>
    <message>
        <source>A segment is damaged: {what}.</source>
        <translation type="unfinished">数据段已损坏：{what}。</translation>
    </message>
    <message>
        <source>A segment is not signed by the key it names.</source>
        <translation type="unfinished">数据段并非由其所写密钥签名。</translation>
    </message>
    <message>
        <source>A signed part cannot be read ({fault}).</source>
        <translation type="unfinished">无法读取签名部分（{fault}）。</translation>
    </message>
    <message>
        <source>A signed part is not in its canonical form.</source>
        <translation type="unfinished">签名部分不是规范形式。</translation>
    </message>
    <message>
        <source>A signed part is not signed by the one key that it names.</source>
        <translation type="unfinished">签名部分并非由其所写的唯一密钥签名。</translation>
    </message>
    <message>
        <source>A signed part is of the kind {kind}, not {kind2}.</source>
        <translation type="unfinished">签名部分的种类是{kind}，而不是{kind2}。</translation>
    </message>
    <message>
        <source>A signed text is no proper JSON ({fault}).</source>
        <translation type="unfinished">签名文本不是正确的 JSON（{fault}）。</translation>
    </message>
    <message>
        <source>A signed text is not in its canonical form.</source>
        <translation type="unfinished">签名文本不是规范形式。</translation>
    </message>
    <message>
        <source>A state needs a reason.</source>
        <translation type="unfinished">状态须有理由。</translation>
    </message>
    <message>
        <source>A stored value is not in a form this release knows ({fault}).</source>
        <translation type="unfinished">所存的值采用了此版本不认识的形式（{fault}）。</translation>
    </message>
    <message>
        <source>A value of {lower} {line} is longer than a spreadsheet&apos;s cell holds.</source>
        <translation type="unfinished">{lower} {line} 的值超出电子表格单元格的容量。</translation>
    </message>
    <message>
        <source>Accept them, or mark them as not agreed or withdrawn.</source>
        <translation type="unfinished">请予接受，或标为未商定或已撤回。</translation>
    </message>
    <message>
        <source>Add to a set, or take out of it.</source>
        <translation type="unfinished">添加到集合，或从集合中取出。</translation>
    </message>
    <message>
        <source>An answer is kept with its source.</source>
        <translation type="unfinished">答复连同其来源一并保存。</translation>
    </message>
    <message>
        <source>An enrolment request cannot be read ({fault}).</source>
        <translation type="unfinished">无法读取注册申请（{fault}）。</translation>
    </message>
    <message>
        <source>An erasure needs a reason.</source>
        <translation type="unfinished">删除须有理由。</translation>
    </message>
    <message>
        <source>An erasure or an admission is not undone.</source>
        <translation type="unfinished">删除或接纳不可撤销。</translation>
    </message>
    <message>
        <source>Another row has the same id.</source>
        <translation type="unfinished">另一行有相同的标识。</translation>
    </message>
    <message>
        <source>Answer it, or settle it with a reason.</source>
        <translation type="unfinished">请予答复，或附理由了结。</translation>
    </message>
    <message>
        <source>As {role} you may not decide what is believed.</source>
        <translation type="unfinished">以{role}身份不能决定什么可信。</translation>
    </message>
    <message>
        <source>As {role} you may not reconcile this.</source>
        <translation type="unfinished">以{role}身份不能核对此项。</translation>
    </message>
    <message>
        <source>As {role} you may not take this record back.</source>
        <translation type="unfinished">以{role}身份不能收回此记录。</translation>
    </message>
    <message>
        <source>As {role} you may not write {field}.</source>
        <translation type="unfinished">以{role}身份不能填写{field}。</translation>
    </message>
    <message>
        <source>As {role}{where} you may not write {label} of a {lower}.</source>
        <translation type="unfinished">以{role}身份{where}不能填写{lower}的{label}。</translation>
    </message>
    <message>
        <source>Ask a colleague to read it.</source>
        <translation type="unfinished">请同事读一读。</translation>
    </message>
    <message>
        <source>Ask for a PDF or DOCX file.</source>
        <translation type="unfinished">请索取 PDF 或 DOCX 文件。</translation>
    </message>
    <message>
        <source>Ask for a bundle with all rosters.</source>
        <translation type="unfinished">请索取含有全部名册的数据包。</translation>
    </message>
    <message>
        <source>Ask for a copy without one.</source>
        <translation type="unfinished">请索取不含此项的副本。</translation>
    </message>
    <message>
        <source>Ask for a new copy.</source>
        <translation type="unfinished">请索取新的副本。</translation>
    </message>
    <message>
        <source>Ask for a new one.</source>
        <translation type="unfinished">请索取新的。</translation>
    </message>
    <message>
        <source>Ask for a new request.</source>
        <translation type="unfinished">请索取新的申请。</translation>
    </message>
    <message>
        <source>Ask for a new roster.</source>
        <translation type="unfinished">请索取新的名册。</translation>
    </message>
    <message>
        <source>Ask for a request under another id.</source>
        <translation type="unfinished">请索取使用另一标识的申请。</translation>
    </message>
    <message>
        <source>Ask for a simpler copy.</source>
        <translation type="unfinished">请索取较简单的副本。</translation>
    </message>
    <message>
        <source>Ask for a simpler copy; a document may be made to do this.</source>
        <translation type="unfinished">请索取较简单的副本；文件可能被有意做成这样。</translation>
    </message>
    <message>
        <source>Ask for a smaller copy.</source>
        <translation type="unfinished">请索取较小的副本。</translation>
    </message>
    <message>
        <source>Ask for another copy of it.</source>
        <translation type="unfinished">请索取它的另一副本。</translation>
    </message>
    <message>
        <source>Ask for another copy.</source>
        <translation type="unfinished">请索取另一副本。</translation>
    </message>
    <message>
        <source>Ask for it in parts.</source>
        <translation type="unfinished">请索取分成几部分的文件。</translation>
    </message>
    <message>
        <source>Ask for the document again.</source>
        <translation type="unfinished">请再次索取该文件。</translation>
    </message>
    <message>
        <source>Ask for the notes again.</source>
        <translation type="unfinished">请再次索取这些意见。</translation>
    </message>
    <message>
        <source>Ask its operator, or the secretariat, where that is not expected.</source>
        <translation type="unfinished">如非预期，请询问其运营者或秘书处。</translation>
    </message>
    <message>
        <source>Ask its sender for a new copy.</source>
        <translation type="unfinished">请向发送者索取新的副本。</translation>
    </message>
    <message>
        <source>Ask its sender to write the bundle again; nothing of it was used.</source>
        <translation type="unfinished">请发送者重新写出数据包；其中内容均未使用。</translation>
    </message>
    <message>
        <source>Ask its writer for an enrolment request.</source>
        <translation type="unfinished">请其作者提交注册申请。</translation>
    </message>
    <message>
        <source>Ask one of them.</source>
        <translation type="unfinished">请询问其中一人。</translation>
    </message>
    <message>
        <source>Ask somebody who may.</source>
        <translation type="unfinished">请询问有权者。</translation>
    </message>
    <message>
        <source>Ask the root keepers for a corrected one.</source>
        <translation type="unfinished">请向根密钥保管人索取更正后的。</translation>
    </message>
    <message>
        <source>Ask the root keepers for a properly signed one.</source>
        <translation type="unfinished">请向根密钥保管人索取妥善签名的。</translation>
    </message>
    <message>
        <source>Ask the secretariat to erase it.</source>
        <translation type="unfinished">请秘书处删除。</translation>
    </message>
    <message>
        <source>Ask the secretariat, or ask for a public copy.</source>
        <translation type="unfinished">请询问秘书处，或索取公开本。</translation>
    </message>
    <message>
        <source>Ask the secretariat.</source>
        <translation type="unfinished">请询问秘书处。</translation>
    </message>
    <message>
        <source>Ask them, or write one of your own.</source>
        <translation type="unfinished">请询问他们，或自己写一份。</translation>
    </message>
    <message>
        <source>Ask to be enrolled here first.</source>
        <translation type="unfinished">请先申请在此注册。</translation>
    </message>
    <message>
        <source>Ask to hear it again.</source>
        <translation type="unfinished">请要求再读一遍。</translation>
    </message>
    <message>
        <source>Ask who wrote it to hand it over to you.</source>
        <translation type="unfinished">请作者移交给您。</translation>
    </message>
    <message>
        <source>Ask who wrote it.</source>
        <translation type="unfinished">请查问是谁写的。</translation>
    </message>
    <message>
        <source>Attach a smaller copy.</source>
        <translation type="unfinished">请附上较小的副本。</translation>
    </message>
    <message>
        <source>Attach it as a statement on the text.</source>
        <translation type="unfinished">请作为对案文的声明附上。</translation>
    </message>
    <message>
        <source>Begin another on the new version of the text.</source>
        <translation type="unfinished">请在案文的新版本上另行开始。</translation>
    </message>
    <message>
        <source>Change it instead: its history stays.</source>
        <translation type="unfinished">请改为修改：其历史会保留。</translation>
    </message>
    <message>
        <source>Change its kind first.</source>
        <translation type="unfinished">请先更改其种类。</translation>
    </message>
    <message>
        <source>Change the record instead.</source>
        <translation type="unfinished">请改为修改记录。</translation>
    </message>
    <message>
        <source>Change the text itself, or adopt it first.</source>
        <translation type="unfinished">请修改案文本身，或先予通过。</translation>
    </message>
    <message>
        <source>Change them by hand.</source>
        <translation type="unfinished">请逐一手动修改。</translation>
    </message>
    <message>
        <source>Change what it says instead.</source>
        <translation type="unfinished">请改为修改其内容。</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished">请检查其名称。</translation>
    </message>
    <message>
        <source>Check its reference, or receive it first.</source>
        <translation type="unfinished">请检查其编号，或先接收它。</translation>
    </message>
    <message>
        <source>Check its reference.</source>
        <translation type="unfinished">请检查其编号。</translation>
    </message>
    <message>
        <source>Check that the folder can be written and has space, and that no other program holds the file.</source>
        <translation type="unfinished">请检查文件夹可写且有空间，且没有其他程序占用该文件。</translation>
    </message>
    <message>
        <source>Check that the folder can be written and has space.</source>
        <translation type="unfinished">请检查文件夹可写且有空间。</translation>
    </message>
    <message>
        <source>Check that there is space, that the file may be written and is whole, and that no other program uses it.  Then try again.</source>
        <translation type="unfinished">请检查是否有空间、文件可写且完好、没有其他程序使用它。然后重试。</translation>
    </message>
    <message>
        <source>Check the address, and whether the network asks for something in a browser first.</source>
        <translation type="unfinished">请检查地址，以及网络是否要求先在浏览器中操作。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation type="unfinished">请检查地址。</translation>
    </message>
    <message>
        <source>Check the address; give its operator&apos;s certificate with --trust where that is expected.</source>
        <translation type="unfinished">请检查地址；如属预期，请用 --trust 给出运营者的证书。</translation>
    </message>
    <message>
        <source>Check the address; tell the secretariat where it is right.</source>
        <translation type="unfinished">请检查地址；如地址正确，请告知秘书处。</translation>
    </message>
    <message>
        <source>Check the address; where it is right, the secretariat runs “stocktake roster log-key”.</source>
        <translation type="unfinished">请检查地址；如地址正确，由秘书处运行“stocktake roster log-key”。</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is in.</source>
        <translation type="unfinished">请检查名称，以及存储盘是否已插入。</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still there and may be read.</source>
        <translation type="unfinished">请检查名称，以及存储盘是否仍在且可读。</translation>
    </message>
    <message>
        <source>Check the reference, or receive what is missing first.</source>
        <translation type="unfinished">请检查编号，或先接收缺少的内容。</translation>
    </message>
    <message>
        <source>Check the references.</source>
        <translation type="unfinished">请检查编号。</translation>
    </message>
    <message>
        <source>Check what you received.</source>
        <translation type="unfinished">请检查您所接收的内容。</translation>
    </message>
    <message>
        <source>Check whether it is enrolled.</source>
        <translation type="unfinished">请检查其是否已注册。</translation>
    </message>
    <message>
        <source>Choose a rapporteur or a lead.</source>
        <translation type="unfinished">请选择报告员或首席报告员。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished">请选择另一文件。</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation type="unfinished">请为副本另选名称。</translation>
    </message>
    <message>
        <source>Choose another name for the new desk.</source>
        <translation type="unfinished">请为新工作台另选名称。</translation>
    </message>
    <message>
        <source>Choose another threshold.</source>
        <translation type="unfinished">请另选门限。</translation>
    </message>
    <message>
        <source>Choose another, or leave without one.</source>
        <translation type="unfinished">请另选，或不选。</translation>
    </message>
    <message>
        <source>Choose one of several words.</source>
        <translation type="unfinished">请从几个词中选一个。</translation>
    </message>
    <message>
        <source>Choose one of them.</source>
        <translation type="unfinished">请选择其中之一。</translation>
    </message>
    <message>
        <source>Choose the file of its recovery key.</source>
        <translation type="unfinished">请选择其恢复密钥的文件。</translation>
    </message>
    <message>
        <source>Choose the file that “stocktake desk new” made.</source>
        <translation type="unfinished">请选择“stocktake desk new”所建的文件。</translation>
    </message>
    <message>
        <source>Choose the key file of a root key.</source>
        <translation type="unfinished">请选择根密钥的密钥文件。</translation>
    </message>
    <message>
        <source>Choose the newer one.</source>
        <translation type="unfinished">请选择较新者。</translation>
    </message>
    <message>
        <source>Choose the notes again.</source>
        <translation type="unfinished">请再次选择意见。</translation>
    </message>
    <message>
        <source>Choose what “stocktake export” wrote, or give a mapping file.</source>
        <translation type="unfinished">请选择“stocktake export”所写的内容，或给出对应文件。</translation>
    </message>
    <message>
        <source>Compare it, digit by digit.</source>
        <translation type="unfinished">请逐位比较。</translation>
    </message>
    <message>
        <source>Compare the fingerprint by voice with the secretariat.</source>
        <translation type="unfinished">请与秘书处口头核对指纹。</translation>
    </message>
    <message>
        <source>Compare them in words instead.</source>
        <translation type="unfinished">请改用文字比较。</translation>
    </message>
    <message>
        <source>Conclude it after that, or extend it.</source>
        <translation type="unfinished">请在此之后结束，或予延长。</translation>
    </message>
    <message>
        <source>Consent was withdrawn.</source>
        <translation type="unfinished">同意已被撤回。</translation>
    </message>
    <message>
        <source>Copy it again from where it came from, or ask its sender to write it once more.</source>
        <translation type="unfinished">请从来源处重新复制，或请发送者再写一次。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation type="unfinished">请更正后重试。</translation>
    </message>
    <message>
        <source>Correct it, or bring in what is missing first.</source>
        <translation type="unfinished">请更正，或先引入缺少的内容。</translation>
    </message>
    <message>
        <source>Correct the mapping file.</source>
        <translation type="unfinished">请更正对应文件。</translation>
    </message>
    <message>
        <source>Correct the pack&apos;s file, or ask whoever wrote it for a corrected one.</source>
        <translation type="unfinished">请更正框架文件，或向作者索取更正后的文件。</translation>
    </message>
    <message>
        <source>Correct the table&apos;s header or the mapping file.</source>
        <translation type="unfinished">请更正表头或对应文件。</translation>
    </message>
    <message>
        <source>Correct them, or leave them out by saying so.</source>
        <translation type="unfinished">请更正，或明示将其略去。</translation>
    </message>
    <message>
        <source>Corrections were accepted until {deadline}.</source>
        <translation type="unfinished">更正的截止时间为{deadline}。</translation>
    </message>
    <message>
        <source>Decline it, or footnote the summary.</source>
        <translation type="unfinished">请予拒绝，或为摘要加脚注。</translation>
    </message>
    <message>
        <source>Documents of this kind are not read here.</source>
        <translation type="unfinished">此处不读取此类文件。</translation>
    </message>
    <message>
        <source>Enrol for less, or leave it to the secretariat and root keepers.</source>
        <translation type="unfinished">请缩小注册范围，或交由秘书处和根密钥保管人办理。</translation>
    </message>
    <message>
        <source>Enrol its writer instead, with “stocktake roster approve”.</source>
        <translation type="unfinished">请改用“stocktake roster approve”注册其作者。</translation>
    </message>
    <message>
        <source>Enrol them first, or check the id.</source>
        <translation type="unfinished">请先为其注册，或检查标识。</translation>
    </message>
    <message>
        <source>Entries differ in: {differing}.</source>
        <translation type="unfinished">条目不一致：{differing}。</translation>
    </message>
    <message>
        <source>Entries differed there.</source>
        <translation type="unfinished">该处条目曾不一致。</translation>
    </message>
    <message>
        <source>Entries on this paragraph differ.</source>
        <translation type="unfinished">关于此段的条目不一致。</translation>
    </message>
    <message>
        <source>Everybody may read this note already.</source>
        <translation type="unfinished">此意见已是人人可读。</translation>
    </message>
    <message>
        <source>Everything is kept here, and waits.</source>
        <translation type="unfinished">一切都保存在此，等待处理。</translation>
    </message>
    <message>
        <source>Everything is kept here.</source>
        <translation type="unfinished">一切都保存在此。</translation>
    </message>
    <message>
        <source>Everything is kept here; nothing more was sent to that registry or taken from it.</source>
        <translation type="unfinished">一切都保存在此；没有再向该登记处发送，也没有再从中取得任何内容。</translation>
    </message>
    <message>
        <source>Export again.</source>
        <translation type="unfinished">请重新导出。</translation>
    </message>
    <message>
        <source>Export as CSV or JSON.</source>
        <translation type="unfinished">请导出为 CSV 或 JSON。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation type="unfinished">请填写。</translation>
    </message>
    <message>
        <source>Give --role and --at, each as often as needed, and --until.</source>
        <translation type="unfinished">请给出 --role 和 --at（各可多次）以及 --until。</translation>
    </message>
    <message>
        <source>Give a later one.</source>
        <translation type="unfinished">请给出更晚的。</translation>
    </message>
    <message>
        <source>Give a self-assessment.</source>
        <translation type="unfinished">请给出自我评估。</translation>
    </message>
    <message>
        <source>Give another name or folder.</source>
        <translation type="unfinished">请给出另一名称或文件夹。</translation>
    </message>
    <message>
        <source>Give another one.</source>
        <translation type="unfinished">请另给一个。</translation>
    </message>
    <message>
        <source>Give each column a name of its own.</source>
        <translation type="unfinished">请给每列一个自己的名称。</translation>
    </message>
    <message>
        <source>Give it in a sentence.</source>
        <translation type="unfinished">请用一句话说明。</translation>
    </message>
    <message>
        <source>Give it in the window, or by --passphrase-fd; a root key&apos;s by --root-passphrase-fd.</source>
        <translation type="unfinished">请在窗口中或用 --passphrase-fd 给出；根密钥的口令用 --root-passphrase-fd 给出。</translation>
    </message>
    <message>
        <source>Give more digits, as “stocktake quarantine list” shows them.</source>
        <translation type="unfinished">请按“stocktake quarantine list”所示给出更多位数。</translation>
    </message>
    <message>
        <source>Give more digits; what is on record is no note any more.</source>
        <translation type="unfinished">请给出更多位数；已记录在案者不再是草记。</translation>
    </message>
    <message>
        <source>Give the cut as the printed copy names it, or a day.</source>
        <translation type="unfinished">请按打印本所写给出截点，或给出日期。</translation>
    </message>
    <message>
        <source>Give the cycle its template and its end first.</source>
        <translation type="unfinished">请先给出周期的模板和结束日。</translation>
    </message>
    <message>
        <source>Give the day on which it is due.</source>
        <translation type="unfinished">请给出到期日。</translation>
    </message>
    <message>
        <source>Give the day.</source>
        <translation type="unfinished">请给出日期。</translation>
    </message>
    <message>
        <source>Give the registry&apos;s fingerprint.</source>
        <translation type="unfinished">请给出登记处的指纹。</translation>
    </message>
    <message>
        <source>Give them as a list.</source>
        <translation type="unfinished">请以列表给出。</translation>
    </message>
    <message>
        <source>Give your name and role to make a request.</source>
        <translation type="unfinished">请给出您的姓名和职务以便提出申请。</translation>
    </message>
    <message>
        <source>Give your passphrase.</source>
        <translation type="unfinished">请给出您的口令。</translation>
    </message>
    <message>
        <source>Go on at any time.</source>
        <translation type="unfinished">可随时继续。</translation>
    </message>
    <message>
        <source>Hand it over to a person.</source>
        <translation type="unfinished">请移交给某人。</translation>
    </message>
    <message>
        <source>Hand over without encryption, on a stick that is encrypted itself.</source>
        <translation type="unfinished">请不加密移交，并使用本身已加密的存储盘。</translation>
    </message>
    <message>
        <source>If somebody wrote to it since, reconcile that, or reinstate it.</source>
        <translation type="unfinished">如此后有人写入，请核对，或恢复其效力。</translation>
    </message>
    <message>
        <source>Import the whole folder.</source>
        <translation type="unfinished">请导入整个文件夹。</translation>
    </message>
    <message>
        <source>Install the newer release and receive it again.</source>
        <translation type="unfinished">请安装较新版本后再次接收。</translation>
    </message>
    <message>
        <source>Issue a corrigendum, an addendum or a revision.</source>
        <translation type="unfinished">请发布更正、增编或修订。</translation>
    </message>
    <message>
        <source>It changes nothing but its dates.</source>
        <translation type="unfinished">它只改变日期。</translation>
    </message>
    <message>
        <source>It does not verify.</source>
        <translation type="unfinished">验证未通过。</translation>
    </message>
    <message>
        <source>It has no id of a record.</source>
        <translation type="unfinished">没有记录标识。</translation>
    </message>
    <message>
        <source>It has {cells} cells where the header has {header}.</source>
        <translation type="unfinished">该行有{cells}个单元格，而表头有{header}个。</translation>
    </message>
    <message>
        <source>It holds a formula, not its result.</source>
        <translation type="unfinished">它含有公式而非其结果。</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation type="unfinished">保持原样保存。</translation>
    </message>
    <message>
        <source>It is kept.</source>
        <translation type="unfinished">已保存。</translation>
    </message>
    <message>
        <source>It is not here.</source>
        <translation type="unfinished">不在此处。</translation>
    </message>
    <message>
        <source>It is not what an export keeps of a file.</source>
        <translation type="unfinished">这不是导出为文件所保存的内容。</translation>
    </message>
    <message>
        <source>It is withdrawn.</source>
        <translation type="unfinished">已撤回。</translation>
    </message>
    <message>
        <source>It stands so already.</source>
        <translation type="unfinished">现状已是如此。</translation>
    </message>
    <message>
        <source>It was left alone.</source>
        <translation type="unfinished">未作改动。</translation>
    </message>
    <message>
        <source>It was stopped.</source>
        <translation type="unfinished">已停止。</translation>
    </message>
    <message>
        <source>It was withdrawn by somebody who had not seen what others wrote: {fields}.</source>
        <translation type="unfinished">撤回者未见他人所写内容：{fields}。</translation>
    </message>
    <message>
        <source>Its entries differ: they are reconciled first.</source>
        <translation type="unfinished">其条目不一致：须先核对。</translation>
    </message>
    <message>
        <source>Keep one of them.</source>
        <translation type="unfinished">请保留其中之一。</translation>
    </message>
    <message>
        <source>Keep the file: nothing of it was taken in, and nothing here was changed.</source>
        <translation type="unfinished">请保留该文件：未从中取用任何内容，此处也未改变。</translation>
    </message>
    <message>
        <source>Kept for {months} months after the {after}, as the pack says.</source>
        <translation type="unfinished">按框架规定，在{after}之后保存{months}个月。</translation>
    </message>
    <message>
        <source>Leave it as it was.</source>
        <translation type="unfinished">请保持原样。</translation>
    </message>
    <message>
        <source>Leave it out, sit in a session of your mandate, or ask somebody who may.</source>
        <translation type="unfinished">请略去，或在您任务所及的场次入席，或询问有权者。</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation type="unfinished">请略去。</translation>
    </message>
    <message>
        <source>Leave it to the secretariat.</source>
        <translation type="unfinished">请交由秘书处处理。</translation>
    </message>
    <message>
        <source>Leave that column as it was.</source>
        <translation type="unfinished">请保持该列原样。</translation>
    </message>
    <message>
        <source>Line {expected} is not as it was printed.</source>
        <translation type="unfinished">第{expected}行与打印的不同。</translation>
    </message>
    <message>
        <source>Look at it again.</source>
        <translation type="unfinished">请再看一遍。</translation>
    </message>
    <message>
        <source>Look at its record and field.</source>
        <translation type="unfinished">请查看其记录和字段。</translation>
    </message>
    <message>
        <source>Look at the differing entries again.</source>
        <translation type="unfinished">请再看不一致的条目。</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished">请再看列表。</translation>
    </message>
    <message>
        <source>Look at the record again.</source>
        <translation type="unfinished">请再看该记录。</translation>
    </message>
    <message>
        <source>Look at what it would do now, and decide.</source>
        <translation type="unfinished">请看现在会做什么，然后决定。</translation>
    </message>
    <message>
        <source>Look for it among the open notes.</source>
        <translation type="unfinished">请在未结意见中查找。</translation>
    </message>
    <message>
        <source>Look there for a quotation mark that does not close, or is not doubled.</source>
        <translation type="unfinished">请在该处查找未闭合或未成双的引号。</translation>
    </message>
    <message>
        <source>Make another desk for another registry.</source>
        <translation type="unfinished">请为另一登记处另建工作台。</translation>
    </message>
    <message>
        <source>Make one with “stocktake desk new”, or check the name.</source>
        <translation type="unfinished">请用“stocktake desk new”建一个，或检查名称。</translation>
    </message>
    <message>
        <source>Make room, or use another stick.</source>
        <translation type="unfinished">请腾出空间，或使用另一存储盘。</translation>
    </message>
    <message>
        <source>Name the key whose last header this is.</source>
        <translation type="unfinished">请写明这是哪个密钥的最后段头。</translation>
    </message>
    <message>
        <source>Name the officer&apos;s key in full.</source>
        <translation type="unfinished">请写明经办人的完整密钥。</translation>
    </message>
    <message>
        <source>Name the paragraph in it.</source>
        <translation type="unfinished">请写明其中的段落。</translation>
    </message>
    <message>
        <source>Name the party concerned.</source>
        <translation type="unfinished">请写明有关缔约方。</translation>
    </message>
    <message>
        <source>Narrow the list, and do it in several acts.</source>
        <translation type="unfinished">请缩小列表，分几次进行。</translation>
    </message>
    <message>
        <source>New records come in by a mapping file.</source>
        <translation type="unfinished">新记录通过对应文件引入。</translation>
    </message>
    <message>
        <source>No delegation of yours allows that.</source>
        <translation type="unfinished">您所受的委托都不允许如此。</translation>
    </message>
    <message>
        <source>No entries for {field} differ in which “{person}” wrote one value.</source>
        <translation type="unfinished">{field}没有由“{person}”写过一个值的不一致条目。</translation>
    </message>
    <message>
        <source>No header of that key begins with “{last_header}”.</source>
        <translation type="unfinished">该密钥没有以“{last_header}”开头的段头。</translation>
    </message>
    <message>
        <source>No key that is not revoked already is meant by “{whom}”.</source>
        <translation type="unfinished">“{whom}”所指的密钥中没有尚未吊销的。</translation>
    </message>
    <message>
        <source>No key that is not revoked is meant by “{officer}”.</source>
        <translation type="unfinished">“{officer}”所指的密钥中没有未吊销的。</translation>
    </message>
    <message>
        <source>No one header here begins with “{word}”.</source>
        <translation type="unfinished">此处没有唯一以“{word}”开头的段头。</translation>
    </message>
    <message>
        <source>Nobody has keys on this desk yet.</source>
        <translation type="unfinished">此工作台上还没有任何人的密钥。</translation>
    </message>
    <message>
        <source>Nobody is enrolled at a venue as “{whom}”.</source>
        <translation type="unfinished">没有人以“{whom}”在会场注册。</translation>
    </message>
    <message>
        <source>Nothing here has this reference.</source>
        <translation type="unfinished">此处没有任何内容使用此编号。</translation>
    </message>
    <message>
        <source>Nothing of it was taken in, and nothing here was changed.</source>
        <translation type="unfinished">未从中取用任何内容，此处也未改变。</translation>
    </message>
    <message>
        <source>Nothing of it was taken in.</source>
        <translation type="unfinished">未从中取用任何内容。</translation>
    </message>
    <message>
        <source>Nothing of this is left to be done.</source>
        <translation type="unfinished">此处已无事可做。</translation>
    </message>
    <message>
        <source>Nothing stands against this withdrawal any more.</source>
        <translation type="unfinished">此撤回已无异议。</translation>
    </message>
    <message>
        <source>Nothing unfinished was left there, and this desk still has everything.</source>
        <translation type="unfinished">那里没有留下未完成的内容，此工作台仍保有全部内容。</translation>
    </message>
    <message>
        <source>Nothing was adopted.</source>
        <translation type="unfinished">未通过任何内容。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">未作任何改变。</translation>
    </message>
    <message>
        <source>Nothing was changed; the document was read in a process of its own, which has been ended.</source>
        <translation type="unfinished">未作任何改变；文件在单独的进程中读取，该进程已结束。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation type="unfinished">未导入任何内容。</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation type="unfinished">未发送任何内容。</translation>
    </message>
    <message>
        <source>Nothing was written, and this desk still has everything.</source>
        <translation type="unfinished">未写入任何内容，此工作台仍保有全部内容。</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished">未写入任何内容。</translation>
    </message>
    <message>
        <source>Only a PDF takes PDF annotations.</source>
        <translation type="unfinished">只有 PDF 接受 PDF 批注。</translation>
    </message>
    <message>
        <source>Only a joint assessment is signed by both sides.</source>
        <translation type="unfinished">只有联合评估由双方签名。</translation>
    </message>
    <message>
        <source>Only an adopted document gets a later one.</source>
        <translation type="unfinished">只有已通过的文件才有后续文件。</translation>
    </message>
    <message>
        <source>Only members of the secretariat&apos;s group can open sealed values.</source>
        <translation type="unfinished">只有秘书处组的成员可以打开密封值。</translation>
    </message>
    <message>
        <source>Only records of one kind, which everybody may read, are the same or distinct.</source>
        <translation type="unfinished">只有同一种类且人人可读的记录才可定为相同或不同。</translation>
    </message>
    <message>
        <source>Only the desk gives references.</source>
        <translation type="unfinished">编号只由工作台给出。</translation>
    </message>
    <message>
        <source>Only the officer who enrolled them, and the secretariat, may take it back.</source>
        <translation type="unfinished">只有为其注册的经办人和秘书处可以收回。</translation>
    </message>
    <message>
        <source>Only who wrote a note may withdraw it.</source>
        <translation type="unfinished">只有意见的作者可以撤回它。</translation>
    </message>
    <message>
        <source>Only who wrote it may change {label}.</source>
        <translation type="unfinished">只有作者可以更改{label}。</translation>
    </message>
    <message>
        <source>Open it with that release.</source>
        <translation type="unfinished">请用该版本打开。</translation>
    </message>
    <message>
        <source>Open them one by one.</source>
        <translation type="unfinished">请逐一打开。</translation>
    </message>
    <message>
        <source>Part it into several files with the same header.</source>
        <translation type="unfinished">请分成几个表头相同的文件。</translation>
    </message>
    <message>
        <source>Part it into several workbooks.</source>
        <translation type="unfinished">请分成几个工作簿。</translation>
    </message>
    <message>
        <source>Please answer by {until}.</source>
        <translation type="unfinished">请在{until}之前答复。</translation>
    </message>
    <message>
        <source>Please answer in writing.</source>
        <translation type="unfinished">请书面答复。</translation>
    </message>
    <message>
        <source>Proposals are on the table for: {open_}.</source>
        <translation type="unfinished">有待审议的提案：{open_}。</translation>
    </message>
    <message>
        <source>Put on record {on}, outside {opens} to {closes}.</source>
        <translation type="unfinished">于{on}记录在案，超出{opens}至{closes}的期限。</translation>
    </message>
    <message>
        <source>Put the answer on record first, with its source.</source>
        <translation type="unfinished">请先将答复连同来源记录在案。</translation>
    </message>
    <message>
        <source>Put the original on record first.</source>
        <translation type="unfinished">请先将原文记录在案。</translation>
    </message>
    <message>
        <source>Receive a bundle that carries it.</source>
        <translation type="unfinished">请接收含有它的数据包。</translation>
    </message>
    <message>
        <source>Receive a bundle with the roster first.</source>
        <translation type="unfinished">请先接收含有名册的数据包。</translation>
    </message>
    <message>
        <source>Receive it again from another desk.</source>
        <translation type="unfinished">请从另一工作台再次接收。</translation>
    </message>
    <message>
        <source>Receive it first, or say “none”.</source>
        <translation type="unfinished">请先接收，或写“none”。</translation>
    </message>
    <message>
        <source>Receive it first.</source>
        <translation type="unfinished">请先接收它。</translation>
    </message>
    <message>
        <source>Receive the kit first.</source>
        <translation type="unfinished">请先接收资料包。</translation>
    </message>
    <message>
        <source>Receive the meeting kit first.</source>
        <translation type="unfinished">请先接收会议资料包。</translation>
    </message>
    <message>
        <source>Receive the meeting kit, or found a registry.</source>
        <translation type="unfinished">请接收会议资料包，或建立登记处。</translation>
    </message>
    <message>
        <source>Receive the roster first.</source>
        <translation type="unfinished">请先接收名册。</translation>
    </message>
    <message>
        <source>Receive what is missing first.</source>
        <translation type="unfinished">请先接收缺少的内容。</translation>
    </message>
    <message>
        <source>Receive what it signed since; if that is lost, restore without it and run “stocktake keys replace”.</source>
        <translation type="unfinished">请接收其此后所签内容；如已丢失，请不带它恢复，并运行“stocktake keys replace”。</translation>
    </message>
    <message>
        <source>Reconcile them before the export, or put one value here.</source>
        <translation type="unfinished">请在导出前核对，或在此处填一个值。</translation>
    </message>
    <message>
        <source>Reconcile them first.</source>
        <translation type="unfinished">请先核对。</translation>
    </message>
    <message>
        <source>Reconcile these entries one by one.</source>
        <translation type="unfinished">请逐一核对这些条目。</translation>
    </message>
    <message>
        <source>Records and the packs that are already here stay as they are.</source>
        <translation type="unfinished">此处已有的记录和框架保持原样。</translation>
    </message>
    <message>
        <source>Records come back with the references that desks once gave them, which only the secretariat may do.</source>
        <translation type="unfinished">记录带着各工作台当初给的编号返回，这只有秘书处可以做。</translation>
    </message>
    <message>
        <source>Records of the kind {type_} do not follow from what is kept: run “stocktake desk rebuild”.</source>
        <translation type="unfinished">{type_}类的记录与所保存的内容不符：请运行“stocktake desk rebuild”。</translation>
    </message>
    <message>
        <source>Reinstate it first, with a reason, if it stands after all.</source>
        <translation type="unfinished">如其仍然有效，请先附理由恢复其效力。</translation>
    </message>
    <message>
        <source>Reject the other branch first: “stocktake quarantine list” shows both.</source>
        <translation type="unfinished">请先驳回另一分支：“stocktake quarantine list”列出二者。</translation>
    </message>
    <message>
        <source>Restore it from its backup, or name it whole.</source>
        <translation type="unfinished">请从备份恢复，或写出完整名称。</translation>
    </message>
    <message>
        <source>Restore it from its backup.</source>
        <translation type="unfinished">请从备份恢复。</translation>
    </message>
    <message>
        <source>Restore the key from its backup.</source>
        <translation type="unfinished">请从备份恢复密钥。</translation>
    </message>
    <message>
        <source>Review notes belong to a review team, and you are in none.</source>
        <translation type="unfinished">审查意见属于审查组，而您不在任何审查组。</translation>
    </message>
    <message>
        <source>Revoke its key instead, with “stocktake roster revoke”.</source>
        <translation type="unfinished">请改用“stocktake roster revoke”吊销其密钥。</translation>
    </message>
    <message>
        <source>Revoke its key with a lower position in the log instead.</source>
        <translation type="unfinished">请改为以日志中较早的位置吊销其密钥。</translation>
    </message>
    <message>
        <source>Roster {number} does not follow on {number2}.</source>
        <translation type="unfinished">名册{number}并不承接名册{number2}。</translation>
    </message>
    <message>
        <source>Roster {number} is not signed by enough root keys.</source>
        <translation type="unfinished">名册{number}的根密钥签名数不足。</translation>
    </message>
    <message>
        <source>Roster {number} names another predecessor.</source>
        <translation type="unfinished">名册{number}写明的前一名册不同。</translation>
    </message>
    <message>
        <source>Row {number} has the same key and says something else.</source>
        <translation type="unfinished">第{number}行的键相同而内容不同。</translation>
    </message>
    <message>
        <source>Row {number} of {name}, which begins in line {line}, cannot be read ({fault}).</source>
        <translation type="unfinished">无法读取{name}中始于第{line}行的第{number}行（{fault}）。</translation>
    </message>
    <message>
        <source>Run “stocktake enrol request” first.</source>
        <translation type="unfinished">请先运行“stocktake enrol request”。</translation>
    </message>
    <message>
        <source>Save it again as XLSX or CSV and import that.</source>
        <translation type="unfinished">请另存为 XLSX 或 CSV 再导入。</translation>
    </message>
    <message>
        <source>Save it again as “CSV UTF-8” (in LibreOffice: character set “Unicode (UTF-8)”) and import that.</source>
        <translation type="unfinished">请另存为“CSV UTF-8”（在 LibreOffice 中：字符集“Unicode (UTF-8)”）再导入。</translation>
    </message>
    <message>
        <source>Save the one that is meant as a workbook of its own, or as CSV.</source>
        <translation type="unfinished">请将所要的工作表另存为单独的工作簿或 CSV。</translation>
    </message>
    <message>
        <source>Save the table with values only.</source>
        <translation type="unfinished">请只保存表格的值。</translation>
    </message>
    <message>
        <source>Say in a sentence how you know; everybody can read it.</source>
        <translation type="unfinished">请用一句话说明您如何得知；人人可读。</translation>
    </message>
    <message>
        <source>Say in a sentence why it is let in or turned away.</source>
        <translation type="unfinished">请用一句话说明为何接纳或驳回。</translation>
    </message>
    <message>
        <source>Say in a sentence why this value stands.</source>
        <translation type="unfinished">请用一句话说明为何以此值为准。</translation>
    </message>
    <message>
        <source>Say in a sentence why.</source>
        <translation type="unfinished">请用一句话说明理由。</translation>
    </message>
    <message>
        <source>Say in a sentence why; do not repeat the value.</source>
        <translation type="unfinished">请用一句话说明理由；不要重复该值。</translation>
    </message>
    <message>
        <source>Say the other word instead.</source>
        <translation type="unfinished">请改说另一个词。</translation>
    </message>
    <message>
        <source>Say what became of that key with --old: retired, lost or compromised.</source>
        <translation type="unfinished">请用 --old 说明该密钥的情况：retired、lost 或 compromised。</translation>
    </message>
    <message>
        <source>Say what was answered, and in which letter.</source>
        <translation type="unfinished">请说明答复的内容及见于哪封信。</translation>
    </message>
    <message>
        <source>Say which there are, or “none”, in “interests”.</source>
        <translation type="unfinished">请在“interests”中说明有哪些，或写“none”。</translation>
    </message>
    <message>
        <source>Scopes are registry, region/CODE, review/ID or review/ID/team/ID: small letters, digits, hyphens.</source>
        <translation type="unfinished">范围为 registry、region/CODE、review/ID 或 review/ID/team/ID：小写字母、数字、连字符。</translation>
    </message>
    <message>
        <source>See who wrote them.</source>
        <translation type="unfinished">请查看是谁写的。</translation>
    </message>
    <message>
        <source>See “stocktake conflicts list”.</source>
        <translation type="unfinished">请看“stocktake conflicts list”。</translation>
    </message>
    <message>
        <source>See “stocktake roster show”.</source>
        <translation type="unfinished">请看“stocktake roster show”。</translation>
    </message>
    <message>
        <source>Segment {name}: its header is not the one it is filed under.</source>
        <translation type="unfinished">数据段{name}：其段头与归档所用的不同。</translation>
    </message>
    <message>
        <source>Segment {name}: the segment before it ({previous}) is not here.</source>
        <translation type="unfinished">数据段{name}：前一数据段（{previous}）不在此处。</translation>
    </message>
    <message>
        <source>Several people have withdrawn this record.</source>
        <translation type="unfinished">有多人撤回了此记录。</translation>
    </message>
    <message>
        <source>Short, speakable, unique: the desk&apos;s mark and a number.</source>
        <translation type="unfinished">简短、易念、唯一：工作台代号加编号。</translation>
    </message>
    <message>
        <source>Sit in your own role, receive the newest roster, and try again.</source>
        <translation type="unfinished">请以本人职务入席，接收最新名册，然后重试。</translation>
    </message>
    <message>
        <source>Somebody has built on your last change since.</source>
        <translation type="unfinished">此后已有人以您的最后一次改动为基础。</translation>
    </message>
    <message>
        <source>Something else has written to this desk meanwhile.</source>
        <translation type="unfinished">其间另有程序写入此工作台。</translation>
    </message>
    <message>
        <source>Something else was put on record meanwhile.</source>
        <translation type="unfinished">其间另有内容记录在案。</translation>
    </message>
    <message>
        <source>Split between two words.</source>
        <translation type="unfinished">请在两个词之间断开。</translation>
    </message>
    <message>
        <source>Submissions come as {known}.</source>
        <translation type="unfinished">提交文件的格式为{known}。</translation>
    </message>
    <message>
        <source>Take it from “stocktake registry show”: 64 digits.</source>
        <translation type="unfinished">请取自“stocktake registry show”：64位数字。</translation>
    </message>
    <message>
        <source>Take one of: {known}.</source>
        <translation type="unfinished">请从中选取：{known}。</translation>
    </message>
    <message>
        <source>Take your seat, or give --passphrase-fd, and try again.</source>
        <translation type="unfinished">请入席，或给出 --passphrase-fd，然后重试。</translation>
    </message>
    <message>
        <source>Tell the root keepers at once.</source>
        <translation type="unfinished">请立即告知根密钥保管人。</translation>
    </message>
    <message>
        <source>Tell the root keepers at once; do not take anything else from this source.</source>
        <translation type="unfinished">请立即告知根密钥保管人；不要再从此来源取用任何内容。</translation>
    </message>
    <message>
        <source>Tell the secretariat and the root keepers at once, and keep this desk as it is: it holds the proof.</source>
        <translation type="unfinished">请立即告知秘书处和根密钥保管人，并保持此工作台原样：其中存有证据。</translation>
    </message>
    <message>
        <source>Tell the secretariat.</source>
        <translation type="unfinished">请告知秘书处。</translation>
    </message>
    <message>
        <source>Tell the secretariat: it holds far more than it seems, and whoever wrote it may have meant harm.</source>
        <translation type="unfinished">请告知秘书处：其中内容远多于表面所见，作者可能怀有恶意。</translation>
    </message>
    <message>
        <source>The PIN is not the right one.</source>
        <translation type="unfinished">PIN 不正确。</translation>
    </message>
    <message>
        <source>The PIN was wrong too often: your key is locked again.</source>
        <translation type="unfinished">PIN 错误次数过多：您的密钥已重新锁定。</translation>
    </message>
    <message>
        <source>The adopted text stays as it is.</source>
        <translation type="unfinished">已通过的案文保持原样。</translation>
    </message>
    <message>
        <source>The certificate of the registry is not to be trusted ({verify_message}).</source>
        <translation type="unfinished">登记处的证书不可信（{verify_message}）。</translation>
    </message>
    <message>
        <source>The copy could not be written ({fault}).</source>
        <translation type="unfinished">无法写入副本（{fault}）。</translation>
    </message>
    <message>
        <source>The deadline had passed by then.</source>
        <translation type="unfinished">当时期限已过。</translation>
    </message>
    <message>
        <source>The desk at {path} cannot be read ({fault}).</source>
        <translation type="unfinished">无法读取位于{path}的工作台（{fault}）。</translation>
    </message>
    <message>
        <source>The desk at {path} cannot be used ({fault}).</source>
        <translation type="unfinished">无法使用位于{path}的工作台（{fault}）。</translation>
    </message>
    <message>
        <source>The desk has changed since this import was planned.</source>
        <translation type="unfinished">自计划此次导入以来，工作台已有变动。</translation>
    </message>
    <message>
        <source>The desk itself is as it was.</source>
        <translation type="unfinished">工作台本身保持原样。</translation>
    </message>
    <message>
        <source>The document has more than {pages} pages.</source>
        <translation type="unfinished">文件超过{pages}页。</translation>
    </message>
    <message>
        <source>The document is damaged, or is not what its name says ({fault}).</source>
        <translation type="unfinished">文件已损坏，或与其名称不符（{fault}）。</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation type="unfinished">文件由密码锁定。</translation>
    </message>
    <message>
        <source>The document is no text, whatever its name says.</source>
        <translation type="unfinished">无论名称如何，该文件不是文本。</translation>
    </message>
    <message>
        <source>The document itself is not on this desk.</source>
        <translation type="unfinished">文件本身不在此工作台上。</translation>
    </message>
    <message>
        <source>The document needs more than a document may, or is damaged.</source>
        <translation type="unfinished">文件所需超出允许范围，或已损坏。</translation>
    </message>
    <message>
        <source>The document took longer than {g} seconds to read.</source>
        <translation type="unfinished">读取该文件超过{g}秒。</translation>
    </message>
    <message>
        <source>The document unpacks to more than a document may.</source>
        <translation type="unfinished">文件解压后超出允许范围。</translation>
    </message>
    <message>
        <source>The entries for {name} of this record do not differ.</source>
        <translation type="unfinished">此记录的{name}条目并无不一致。</translation>
    </message>
    <message>
        <source>The file holds no sound W3C annotations ({why}).</source>
        <translation type="unfinished">文件中没有正确的 W3C 批注（{why}）。</translation>
    </message>
    <message>
        <source>The file is no JSON ({fault}).</source>
        <translation type="unfinished">文件不是 JSON（{fault}）。</translation>
    </message>
    <message>
        <source>The file of the adopted text is damaged.</source>
        <translation type="unfinished">已通过案文的文件已损坏。</translation>
    </message>
    <message>
        <source>The file {name} is not what it was.</source>
        <translation type="unfinished">文件{name}已非原样。</translation>
    </message>
    <message>
        <source>The file {sha}… is not beside the table.</source>
        <translation type="unfinished">文件{sha}…不在表格旁边。</translation>
    </message>
    <message>
        <source>The first roster is missing.</source>
        <translation type="unfinished">缺少第一份名册。</translation>
    </message>
    <message>
        <source>The framework pack cannot be used: {faults}.</source>
        <translation type="unfinished">无法使用框架：{faults}。</translation>
    </message>
    <message>
        <source>The group&apos;s key does not open with yours.</source>
        <translation type="unfinished">用您的密钥打不开该组的密钥。</translation>
    </message>
    <message>
        <source>The header of {name} names “{repeated}” more than once.</source>
        <translation type="unfinished">{name}的表头不止一次写有“{repeated}”。</translation>
    </message>
    <message>
        <source>The key file asks for more work than is sane.</source>
        <translation type="unfinished">密钥文件所需的计算量超出常理。</translation>
    </message>
    <message>
        <source>The key file does not open.</source>
        <translation type="unfinished">打不开密钥文件。</translation>
    </message>
    <message>
        <source>The key file holds another key than it says.</source>
        <translation type="unfinished">密钥文件所含密钥与其所称不同。</translation>
    </message>
    <message>
        <source>The key file is damaged ({fault}).</source>
        <translation type="unfinished">密钥文件已损坏（{fault}）。</translation>
    </message>
    <message>
        <source>The key is empty, so the record could not be found again.</source>
        <translation type="unfinished">键为空，因此无法再找到该记录。</translation>
    </message>
    <message>
        <source>The new deadline is not after the one there is.</source>
        <translation type="unfinished">新的期限并不晚于现有期限。</translation>
    </message>
    <message>
        <source>The newest header of this key that is here is another one.</source>
        <translation type="unfinished">此处该密钥的最新段头是另一个。</translation>
    </message>
    <message>
        <source>The page did not come whole.</source>
        <translation type="unfinished">页面未完整送达。</translation>
    </message>
    <message>
        <source>The paragraph of this proposal is not here.</source>
        <translation type="unfinished">此提案的段落不在此处。</translation>
    </message>
    <message>
        <source>The passphrase is empty.</source>
        <translation type="unfinished">口令为空。</translation>
    </message>
    <message>
        <source>The passphrase is not the right one.</source>
        <translation type="unfinished">口令不正确。</translation>
    </message>
    <message>
        <source>The record has another reference here.</source>
        <translation type="unfinished">该记录在此处有另一编号。</translation>
    </message>
    <message>
        <source>The registry at this address is another one.</source>
        <translation type="unfinished">此地址的登记处是另一个。</translation>
    </message>
    <message>
        <source>The registry at {address} cannot be reached now.</source>
        <translation type="unfinished">目前无法连接位于{address}的登记处。</translation>
    </message>
    <message>
        <source>The registry does not take this device&apos;s signature.</source>
        <translation type="unfinished">登记处不接受此设备的签名。</translation>
    </message>
    <message>
        <source>The registry gave a receipt that proves nothing.</source>
        <translation type="unfinished">登记处给出的回执不能证明任何内容。</translation>
    </message>
    <message>
        <source>The registry keeps this device&apos;s enrolment request until the secretariat grants it.</source>
        <translation type="unfinished">登记处保存此设备的注册申请，直至秘书处批准。</translation>
    </message>
    <message>
        <source>The registry refused ({status_code}{else}{said}).</source>
        <translation type="unfinished">登记处拒绝了请求（{status_code}{else}{said}）。</translation>
    </message>
    <message>
        <source>The registry there does not sign its log with the key that the roster names.</source>
        <translation type="unfinished">该处的登记处未用名册所写的密钥签署其日志。</translation>
    </message>
    <message>
        <source>The registry was not reached; {waits} segments wait here, and nothing is lost.</source>
        <translation type="unfinished">未能连接登记处；有{waits}个数据段在此等待，没有任何丢失。</translation>
    </message>
    <message>
        <source>The registry&apos;s log is not the one it was: of {size} entries this desk was told another root.</source>
        <translation type="unfinished">登记处的日志已非原样：就{size}个条目，此工作台得到的是另一个根。</translation>
    </message>
    <message>
        <source>The request does not say which paragraph it is about.</source>
        <translation type="unfinished">申请未写明涉及哪一段。</translation>
    </message>
    <message>
        <source>The request is for another registry.</source>
        <translation type="unfinished">该申请是提交给另一登记处的。</translation>
    </message>
    <message>
        <source>The request is not signed as it must be.</source>
        <translation type="unfinished">该申请的签名不合要求。</translation>
    </message>
    <message>
        <source>The roster here knows nobody by the id “{receiver}”.</source>
        <translation type="unfinished">此处的名册中没有标识为“{receiver}”的人。</translation>
    </message>
    <message>
        <source>The roster here knows nobody to encrypt to as “{receiver}”.</source>
        <translation type="unfinished">此处的名册中没有可为其加密的“{receiver}”。</translation>
    </message>
    <message>
        <source>The second reader is somebody else.</source>
        <translation type="unfinished">第二读者须是另一人。</translation>
    </message>
    <message>
        <source>The sheet is not complete.</source>
        <translation type="unfinished">表单不完整。</translation>
    </message>
    <message>
        <source>The silence lasts until {one}.</source>
        <translation type="unfinished">默认期持续到{one}。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring cannot be used ({fault}).</source>
        <translation type="unfinished">无法使用系统的密钥环（{fault}）。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not keep the key.</source>
        <translation type="unfinished">系统的密钥环未保存该密钥。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring does not hold this key.</source>
        <translation type="unfinished">系统的密钥环中没有此密钥。</translation>
    </message>
    <message>
        <source>The system&apos;s keyring is locked.</source>
        <translation type="unfinished">系统的密钥环已锁定。</translation>
    </message>
    <message>
        <source>The values that differ are not for everybody, and are not written here.</source>
        <translation type="unfinished">不一致的值并非人人可读，因此不写在此处。</translation>
    </message>
    <message>
        <source>The words that this proposal concerns no longer stand in the paragraph.</source>
        <translation type="unfinished">此提案所涉词句已不在该段中。</translation>
    </message>
    <message>
        <source>The {table} {name} is not what it was when it was kept.</source>
        <translation type="unfinished">{table} {name} 已非保存时的原样。</translation>
    </message>
    <message>
        <source>There are no such two records here.</source>
        <translation type="unfinished">此处没有这样的两条记录。</translation>
    </message>
    <message>
        <source>There are two rosters numbered {number}: you are deceived, or a root key was used twice.</source>
        <translation type="unfinished">有两份编号为{number}的名册：您受到欺骗，或根密钥被使用了两次。</translation>
    </message>
    <message>
        <source>There are: {known}.</source>
        <translation type="unfinished">现有：{known}。</translation>
    </message>
    <message>
        <source>There is already something at {path}.</source>
        <translation type="unfinished">{path}处已有内容。</translation>
    </message>
    <message>
        <source>There is no change of yours at this desk to undo.</source>
        <translation type="unfinished">您在此工作台上没有可撤销的改动。</translation>
    </message>
    <message>
        <source>There is no desk at {path}.</source>
        <translation type="unfinished">{path}处没有工作台。</translation>
    </message>
    <message>
        <source>There is no folder {folder_or_file}, and a bundle&apos;s name ends in {suffix}.</source>
        <translation type="unfinished">没有文件夹{folder_or_file}，且数据包名称应以{suffix}结尾。</translation>
    </message>
    <message>
        <source>There is no folder {parent}.</source>
        <translation type="unfinished">没有文件夹{parent}。</translation>
    </message>
    <message>
        <source>There is no room for {path}.</source>
        <translation type="unfinished">没有空间存放{path}。</translation>
    </message>
    <message>
        <source>There is no session “{name}” here.</source>
        <translation type="unfinished">此处没有场次“{name}”。</translation>
    </message>
    <message>
        <source>There is no such assessment here.</source>
        <translation type="unfinished">此处没有该评估。</translation>
    </message>
    <message>
        <source>There is no such document here.</source>
        <translation type="unfinished">此处没有该文件。</translation>
    </message>
    <message>
        <source>There is no such note here.</source>
        <translation type="unfinished">此处没有该意见。</translation>
    </message>
    <message>
        <source>There is no such proposal here.</source>
        <translation type="unfinished">此处没有该提案。</translation>
    </message>
    <message>
        <source>There is no such question here.</source>
        <translation type="unfinished">此处没有该问题。</translation>
    </message>
    <message>
        <source>There is no such recommendation here.</source>
        <translation type="unfinished">此处没有该建议。</translation>
    </message>
    <message>
        <source>There is no such record here.</source>
        <translation type="unfinished">此处没有该记录。</translation>
    </message>
    <message>
        <source>There is no such request here.</source>
        <translation type="unfinished">此处没有该申请。</translation>
    </message>
    <message>
        <source>There is no such silence procedure here.</source>
        <translation type="unfinished">此处没有该默认程序。</translation>
    </message>
    <message>
        <source>There is no such speaker on the list.</source>
        <translation type="unfinished">名单上没有该发言者。</translation>
    </message>
    <message>
        <source>There is no such submission here.</source>
        <translation type="unfinished">此处没有该提交文件。</translation>
    </message>
    <message>
        <source>There is no text on one side of this place.</source>
        <translation type="unfinished">此处的一侧没有文本。</translation>
    </message>
    <message>
        <source>There is nothing left to do.</source>
        <translation type="unfinished">已无事可做。</translation>
    </message>
    <message>
        <source>There is nothing to erase in {label} here.</source>
        <translation type="unfinished">此处的{label}中没有可删除的内容。</translation>
    </message>
    <message>
        <source>These are more than {most} records.</source>
        <translation type="unfinished">记录超过{most}条。</translation>
    </message>
    <message>
        <source>These entries differ no more.</source>
        <translation type="unfinished">这些条目已无不一致。</translation>
    </message>
    <message>
        <source>They are kept.</source>
        <translation type="unfinished">均已保存。</translation>
    </message>
    <message>
        <source>This bundle cannot be used: {what}.</source>
        <translation type="unfinished">无法使用此数据包：{what}。</translation>
    </message>
    <message>
        <source>This bundle was written by a newer release of Stocktake (format {format_named}).</source>
        <translation type="unfinished">此数据包由较新版本的 Stocktake 写出（格式{format_named}）。</translation>
    </message>
    <message>
        <source>This desk belongs to a registry already.</source>
        <translation type="unfinished">此工作台已属于一个登记处。</translation>
    </message>
    <message>
        <source>This desk belongs to no registry yet.</source>
        <translation type="unfinished">此工作台尚不属于任何登记处。</translation>
    </message>
    <message>
        <source>This desk cannot be written now ({fault}).</source>
        <translation type="unfinished">目前无法写入此工作台（{fault}）。</translation>
    </message>
    <message>
        <source>This desk does not hold all of {other} that it was printed from.</source>
        <translation type="unfinished">此工作台没有{other}中打印所依据的全部内容。</translation>
    </message>
    <message>
        <source>This desk does not know its {scope} yet.</source>
        <translation type="unfinished">此工作台尚不知其{scope}。</translation>
    </message>
    <message>
        <source>This desk does not know where the registry is.</source>
        <translation type="unfinished">此工作台不知登记处在何处。</translation>
    </message>
    <message>
        <source>This desk does not know whose key {key} is.</source>
        <translation type="unfinished">此工作台不知密钥{key}属于谁。</translation>
    </message>
    <message>
        <source>This desk does not know yet to which registry it belongs.</source>
        <translation type="unfinished">此工作台尚不知自己属于哪个登记处。</translation>
    </message>
    <message>
        <source>This desk does not know yet whom to believe.</source>
        <translation type="unfinished">此工作台尚不知应信任谁。</translation>
    </message>
    <message>
        <source>This desk has no framework pack yet.</source>
        <translation type="unfinished">此工作台尚无框架。</translation>
    </message>
    <message>
        <source>This desk was last used by a newer release (its form is {version}, this release knows {version2}).</source>
        <translation type="unfinished">此工作台上次由较新版本使用（其形式为{version}，此版本认识{version2}）。</translation>
    </message>
    <message>
        <source>This document has no paragraphs.</source>
        <translation type="unfinished">此文件没有段落。</translation>
    </message>
    <message>
        <source>This document is adopted already.</source>
        <translation type="unfinished">此文件已获通过。</translation>
    </message>
    <message>
        <source>This enrolment has no effect: what you write is not believed under the roster here.</source>
        <translation type="unfinished">此注册无效：按此处的名册，您所写内容不可信。</translation>
    </message>
    <message>
        <source>This file is encrypted to others, or damaged.</source>
        <translation type="unfinished">此文件是为他人加密的，或已损坏。</translation>
    </message>
    <message>
        <source>This file is not an edited copy of the document.</source>
        <translation type="unfinished">此文件不是该文件的编辑副本。</translation>
    </message>
    <message>
        <source>This is no cycle that is made after a template of the pack and has a last day.</source>
        <translation type="unfinished">这不是按框架模板设立且有最后一日的周期。</translation>
    </message>
    <message>
        <source>This is no record that is withdrawn.</source>
        <translation type="unfinished">这不是已撤回的记录。</translation>
    </message>
    <message>
        <source>This is the document that stands here already.</source>
        <translation type="unfinished">这就是此处已有的文件。</translation>
    </message>
    <message>
        <source>This key is enrolled already.</source>
        <translation type="unfinished">此密钥已注册。</translation>
    </message>
    <message>
        <source>This key is no root key of this registry.</source>
        <translation type="unfinished">此密钥不是此登记处的根密钥。</translation>
    </message>
    <message>
        <source>This key opens by a passphrase.</source>
        <translation type="unfinished">此密钥用口令打开。</translation>
    </message>
    <message>
        <source>This key opens no group of this registry.</source>
        <translation type="unfinished">此密钥打不开此登记处的任何组。</translation>
    </message>
    <message>
        <source>This needs a reason.</source>
        <translation type="unfinished">此事须有理由。</translation>
    </message>
    <message>
        <source>This paragraph is not one of the document.</source>
        <translation type="unfinished">此段不属于该文件。</translation>
    </message>
    <message>
        <source>This private note was written under another key.</source>
        <translation type="unfinished">此私人草记是用另一密钥写的。</translation>
    </message>
    <message>
        <source>This question has no answer yet.</source>
        <translation type="unfinished">此问题尚无答复。</translation>
    </message>
    <message>
        <source>This question is about other entries.</source>
        <translation type="unfinished">此问题涉及其他条目。</translation>
    </message>
    <message>
        <source>This record is not withdrawn.</source>
        <translation type="unfinished">此记录未被撤回。</translation>
    </message>
    <message>
        <source>This record is withdrawn already.</source>
        <translation type="unfinished">此记录已被撤回。</translation>
    </message>
    <message>
        <source>This record is withdrawn.</source>
        <translation type="unfinished">此记录已撤回。</translation>
    </message>
    <message>
        <source>This request is to replace a key that is not that person&apos;s.</source>
        <translation type="unfinished">此申请要更换的密钥不属于该人。</translation>
    </message>
    <message>
        <source>This request replaces the key {key} of “{person}”.</source>
        <translation type="unfinished">此申请更换“{person}”的密钥{key}。</translation>
    </message>
    <message>
        <source>This roster is of another registry than the one whose fingerprint this desk was given.</source>
        <translation type="unfinished">此名册属于另一登记处，而非已将其指纹交给此工作台的登记处。</translation>
    </message>
    <message>
        <source>This roster is of another registry.</source>
        <translation type="unfinished">此名册属于另一登记处。</translation>
    </message>
    <message>
        <source>This sealed value does not open with the key at hand.</source>
        <translation type="unfinished">用现有密钥打不开此密封值。</translation>
    </message>
    <message>
        <source>This segment stays “{verdict}”{and}{reason}.</source>
        <translation type="unfinished">此数据段仍为“{verdict}”{and}{reason}。</translation>
    </message>
    <message>
        <source>This silence procedure has ended.</source>
        <translation type="unfinished">此默认程序已结束。</translation>
    </message>
    <message>
        <source>This submission is under embargo.</source>
        <translation type="unfinished">此提交文件处于禁发期。</translation>
    </message>
    <message>
        <source>This system has no keyring within reach.</source>
        <translation type="unfinished">此系统没有可用的密钥环。</translation>
    </message>
    <message>
        <source>Translate a shared text.</source>
        <translation type="unfinished">请翻译共享文本。</translation>
    </message>
    <message>
        <source>Try again, or give your passphrase.</source>
        <translation type="unfinished">请重试，或给出您的口令。</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished">请重试。</translation>
    </message>
    <message>
        <source>Type every numbered line.</source>
        <translation type="unfinished">请输入每个编号行。</translation>
    </message>
    <message>
        <source>Type it as its operator says.</source>
        <translation type="unfinished">请按运营者所说输入。</translation>
    </message>
    <message>
        <source>Type the address that it shows.</source>
        <translation type="unfinished">请输入它显示的地址。</translation>
    </message>
    <message>
        <source>Undone by who wrote it.</source>
        <translation type="unfinished">由作者撤销。</translation>
    </message>
    <message>
        <source>Unlock it with its own password, or use a passphrase.</source>
        <translation type="unfinished">请用其自身密码解锁，或使用口令。</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use a passphrase.</source>
        <translation type="unfinished">请解锁密钥环，或使用口令。</translation>
    </message>
    <message>
        <source>Use a mapping file: then your desk gives references of its own.</source>
        <translation type="unfinished">请使用对应文件：这样您的工作台会给出自己的编号。</translation>
    </message>
    <message>
        <source>Use a passphrase: in the window, or by --passphrase-fd.</source>
        <translation type="unfinished">请使用口令：在窗口中，或用 --passphrase-fd。</translation>
    </message>
    <message>
        <source>Use another stick or folder.</source>
        <translation type="unfinished">请使用另一存储盘或文件夹。</translation>
    </message>
    <message>
        <source>Wait until it is released.</source>
        <translation type="unfinished">请等到发布之后。</translation>
    </message>
    <message>
        <source>What answers at that address is no registry, such as the page that a network shows before it is paid for.</source>
        <translation type="unfinished">该地址的应答者不是登记处，例如可能是网络在付费前显示的页面。</translation>
    </message>
    <message>
        <source>What belongs to {name} would unpack to more than a bundle may, and cannot be parted.</source>
        <translation type="unfinished">属于{name}的内容解压后超出一个数据包的容量，且无法分开。</translation>
    </message>
    <message>
        <source>What came cannot be decompressed.</source>
        <translation type="unfinished">收到的内容无法解压。</translation>
    </message>
    <message>
        <source>What came from there is not proven to be in the registry&apos;s log.</source>
        <translation type="unfinished">没有证据表明来自该处的内容在登记处的日志中。</translation>
    </message>
    <message>
        <source>What has gone and come so far stays.</source>
        <translation type="unfinished">至今已发送和收到的内容均保留。</translation>
    </message>
    <message>
        <source>What is shown of {label} does not follow from what is kept: run “stocktake desk rebuild”.</source>
        <translation type="unfinished">{label}所显示的内容与所保存的不符：请运行“stocktake desk rebuild”。</translation>
    </message>
    <message>
        <source>What the Chair decides on a summary needs a reason.</source>
        <translation type="unfinished">主席就摘要所作决定须有理由。</translation>
    </message>
    <message>
        <source>What the system&apos;s keyring holds for this key is damaged.</source>
        <translation type="unfinished">系统密钥环为此密钥保存的内容已损坏。</translation>
    </message>
    <message>
        <source>What waits needs a day on which it is looked at again.</source>
        <translation type="unfinished">暂缓者须定一个再次审看的日期。</translation>
    </message>
    <message>
        <source>What was written to {name} reads back as something else, so the medium is not to be trusted.</source>
        <translation type="unfinished">写入{name}的内容回读不一致，故该介质不可靠。</translation>
    </message>
    <message>
        <source>What your last change replaced is not here.</source>
        <translation type="unfinished">您的最后一次改动所替代的内容不在此处。</translation>
    </message>
    <message>
        <source>Which of these is right?</source>
        <translation type="unfinished">其中哪个正确？</translation>
    </message>
    <message>
        <source>Who answers for the author does not judge it as a peer.</source>
        <translation type="unfinished">代表作者答复者不以同行身份评判它。</translation>
    </message>
    <message>
        <source>Who judges others declares their interests first.</source>
        <translation type="unfinished">评判他人者须先申报利益。</translation>
    </message>
    <message>
        <source>Work on; try again when there is a network.</source>
        <translation type="unfinished">请继续工作；有网络时再试。</translation>
    </message>
    <message>
        <source>Write one with “stocktake text edit”, edit that, and take it back.</source>
        <translation type="unfinished">请用“stocktake text edit”写出一份，编辑后再取回。</translation>
    </message>
    <message>
        <source>Write or draft it first.</source>
        <translation type="unfinished">请先撰写或起草。</translation>
    </message>
    <message>
        <source>Write the notes into a Word file, or as JSON-LD.</source>
        <translation type="unfinished">请将意见写入 Word 文件或存为 JSON-LD。</translation>
    </message>
    <message>
        <source>Write the paragraph as it was agreed, and mark the proposal as agreed.</source>
        <translation type="unfinished">请按商定的写法写出该段，并将提案标为已商定。</translation>
    </message>
    <message>
        <source>Your key is locked.</source>
        <translation type="unfinished">您的密钥已锁定。</translation>
    </message>
    <message>
        <source>awaiting enrolment</source>
        <translation type="unfinished">等待注册</translation>
    </message>
    <message>
        <source>it names a roster {number} that is not in the registry&apos;s chain</source>
        <translation type="unfinished">其写明的名册{number}不在登记处的链中</translation>
    </message>
    <message>
        <source>it was written for another registry</source>
        <translation type="unfinished">它是为另一登记处写的</translation>
    </message>
    <message>
        <source>its enrolment at the venue was taken back</source>
        <translation type="unfinished">其会场注册已被收回</translation>
    </message>
    <message>
        <source>its key has asked to be enrolled</source>
        <translation type="unfinished">其密钥已申请注册</translation>
    </message>
    <message>
        <source>its key was revoked</source>
        <translation type="unfinished">其密钥已被吊销</translation>
    </message>
    <message>
        <source>no roster lists this key</source>
        <translation type="unfinished">没有名册列有此密钥</translation>
    </message>
    <message>
        <source>no roster vouches for this key at that number</source>
        <translation type="unfinished">没有名册以该编号为此密钥作保</translation>
    </message>
    <message>
        <source>outside the mandate</source>
        <translation type="unfinished">超出任务范围</translation>
    </message>
    <message>
        <source>proven earlier by a receipt</source>
        <translation type="unfinished">此前有回执证明</translation>
    </message>
    <message>
        <source>revoked, unproven</source>
        <translation type="unfinished">已吊销，未经证明</translation>
    </message>
    <message>
        <source>the delegation at the venue has ended</source>
        <translation type="unfinished">会场的委托已结束</translation>
    </message>
    <message>
        <source>the person no longer has that role</source>
        <translation type="unfinished">该人已不担任该职务</translation>
    </message>
    <message>
        <source>this key has written two different things under one number</source>
        <translation type="unfinished">此密钥以同一编号写了两份不同的内容</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation type="unfinished">未知密钥</translation>
    </message>
    <message>
        <source>{count} rows are refused.</source>
        <translation type="unfinished">有{count}行被拒。</translation>
    </message>
    <message>
        <source>{count} rows of {name} are refused.</source>
        <translation type="unfinished">{name}中有{count}行被拒。</translation>
    </message>
    <message>
        <source>{folder} is there already and not an empty folder.</source>
        <translation type="unfinished">{folder}已存在且不是空文件夹。</translation>
    </message>
    <message>
        <source>{found} records here have this key.</source>
        <translation type="unfinished">此处有{found}条记录使用此键。</translation>
    </message>
    <message>
        <source>{how} in this desk begins with “{beginning}”.</source>
        <translation type="unfinished">{how}在此工作台上以“{beginning}”开头。</translation>
    </message>
    <message>
        <source>{how} the reference “{text}”.</source>
        <translation type="unfinished">{how}编号“{text}”。</translation>
    </message>
    <message>
        <source>{label} ({other}) lies before {label2} ({one}).</source>
        <translation type="unfinished">{label}（{other}）早于{label2}（{one}）。</translation>
    </message>
    <message>
        <source>{label} can be sealed only once there is a roster.</source>
        <translation type="unfinished">有了名册才能密封{label}。</translation>
    </message>
    <message>
        <source>{label} does not take a value that way.</source>
        <translation type="unfinished">{label}不以这种方式取值。</translation>
    </message>
    <message>
        <source>{label} has no field “{name}”.</source>
        <translation type="unfinished">{label}没有字段“{name}”。</translation>
    </message>
    <message>
        <source>{label} has no text yet.</source>
        <translation type="unfinished">{label}尚无文本。</translation>
    </message>
    <message>
        <source>{label} is erased already.</source>
        <translation type="unfinished">{label}已被删除。</translation>
    </message>
    <message>
        <source>{label} is no personal value.</source>
        <translation type="unfinished">{label}不是个人值。</translation>
    </message>
    <message>
        <source>{label} is no text that everybody may read.</source>
        <translation type="unfinished">{label}不是人人可读的文本。</translation>
    </message>
    <message>
        <source>{label} is what a party declares of itself.</source>
        <translation type="unfinished">{label}是缔约方就自身所作的声明。</translation>
    </message>
    <message>
        <source>{label} is written record by record.</source>
        <translation type="unfinished">{label}须逐条填写。</translation>
    </message>
    <message>
        <source>{label} leads to a record that is withdrawn.</source>
        <translation type="unfinished">{label}指向已撤回的记录。</translation>
    </message>
    <message>
        <source>{label} takes one value.</source>
        <translation type="unfinished">{label}只取一个值。</translation>
    </message>
    <message>
        <source>{label} takes several values.</source>
        <translation type="unfinished">{label}取多个值。</translation>
    </message>
    <message>
        <source>{label} was written by others.</source>
        <translation type="unfinished">{label}由他人所写。</translation>
    </message>
    <message>
        <source>{label}: {f} per cent of “{name}” in {parts} records.</source>
        <translation type="unfinished">{label}：“{name}”的{f}%，见于{parts}条记录。</translation>
    </message>
    <message>
        <source>{name} cannot be used: {faults}.</source>
        <translation type="unfinished">无法使用{name}：{faults}。</translation>
    </message>
    <message>
        <source>{name} has no column “{missing}”; there are: {there}.</source>
        <translation type="unfinished">{name}没有“{missing}”列；现有：{there}。</translation>
    </message>
    <message>
        <source>{name} has no columns for a record&apos;s id and scope.</source>
        <translation type="unfinished">{name}没有记录标识和范围的列。</translation>
    </message>
    <message>
        <source>{name} has {found} sheets: {found2}.</source>
        <translation type="unfinished">{name}有{found}个工作表：{found2}。</translation>
    </message>
    <message>
        <source>{name} holds more than {most_inside} MiB.</source>
        <translation type="unfinished">{name}超过{most_inside} MiB。</translation>
    </message>
    <message>
        <source>{name} is encrypted to whoever it is for.</source>
        <translation type="unfinished">{name}已为其接收者加密。</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MiB.</source>
        <translation type="unfinished">{name}大于{most} MiB。</translation>
    </message>
    <message>
        <source>{name} is no export ({fault}).</source>
        <translation type="unfinished">{name}不是导出文件（{fault}）。</translation>
    </message>
    <message>
        <source>{name} is no export that this release reads ({format}).</source>
        <translation type="unfinished">{name}不是此版本可读的导出文件（{format}）。</translation>
    </message>
    <message>
        <source>{name} is not UTF-8 text ({where}{reason}).</source>
        <translation type="unfinished">{name}不是 UTF-8 文本（{where}{reason}）。</translation>
    </message>
    <message>
        <source>{name} is not a workbook that can be read ({fault}).</source>
        <translation type="unfinished">{name}不是可读的工作簿（{fault}）。</translation>
    </message>
    <message>
        <source>{name} is not plain text: line {line} holds a character that no text has.</source>
        <translation type="unfinished">{name}不是纯文本：第{line}行含有文本中没有的字符。</translation>
    </message>
    <message>
        <source>{name} says that it has more cells than a table may.</source>
        <translation type="unfinished">{name}所称的单元格数超出表格所能有的。</translation>
    </message>
    <message>
        <source>{over} and nothing proves that this is older</source>
        <translation type="unfinished">{over}，且无法证明此项更早</translation>
    </message>
    <message>
        <source>{over}, after this was in the registry&apos;s log</source>
        <translation type="unfinished">{over}，在此项已列入登记处日志之后</translation>
    </message>
    <message>
        <source>{path} cannot be read ({fault}).</source>
        <translation type="unfinished">无法读取{path}（{fault}）。</translation>
    </message>
    <message>
        <source>{path} could not be written ({fault}).</source>
        <translation type="unfinished">无法写入{path}（{fault}）。</translation>
    </message>
    <message>
        <source>{path} holds no table.</source>
        <translation type="unfinished">{path}中没有表格。</translation>
    </message>
    <message>
        <source>{path} is not a desk.</source>
        <translation type="unfinished">{path}不是工作台。</translation>
    </message>
    <message>
        <source>{path} is there already and holds something else.</source>
        <translation type="unfinished">{path}已存在且内容不同。</translation>
    </message>
    <message>
        <source>{path} may not be written: it is protected.</source>
        <translation type="unfinished">无法写入{path}：它受保护。</translation>
    </message>
    <message>
        <source>{person} is not enrolled as {role} there at the venue</source>
        <translation type="unfinished">{person}未在会场注册为{role}</translation>
    </message>
    <message>
        <source>{plural} do not belong to “{scope}”.</source>
        <translation type="unfinished">{plural}不属于“{scope}”。</translation>
    </message>
    <message>
        <source>{threshold} of {keys} root keys can never sign.</source>
        <translation type="unfinished">{keys}个根密钥中的{threshold}个永远无法签名。</translation>
    </message>
    <message>
        <source>{went} segments went, {came} came, {waits} wait.</source>
        <translation type="unfinished">发送{went}个数据段，收到{came}个，等待{waits}个。</translation>
    </message>
    <message>
        <source>{who} may not export: {lower}.</source>
        <translation type="unfinished">{who}不能导出：{lower}。</translation>
    </message>
    <message>
        <source>“{code}” is not a code for {label}.</source>
        <translation type="unfinished">“{code}”不是{label}的代码。</translation>
    </message>
    <message>
        <source>“{field}” is of a newer release: it is kept, handed on and shown as it is.</source>
        <translation type="unfinished">“{field}”属于较新版本：按原样保存、转交和显示。</translation>
    </message>
    <message>
        <source>“{id}” is somebody else in the roster.</source>
        <translation type="unfinished">“{id}”在名册中是另一人。</translation>
    </message>
    <message>
        <source>“{key}” is no public key.</source>
        <translation type="unfinished">“{key}”不是公钥。</translation>
    </message>
    <message>
        <source>“{kind}” is no document that comes later.</source>
        <translation type="unfinished">“{kind}”不是后续文件。</translation>
    </message>
    <message>
        <source>“{name}” is larger than a desk keeps ({max_file} MiB).</source>
        <translation type="unfinished">“{name}”超过工作台所能保存的大小（{max_file} MiB）。</translation>
    </message>
    <message>
        <source>“{name}” is no document that can be read here.</source>
        <translation type="unfinished">“{name}”不是此处可读的文件。</translation>
    </message>
    <message>
        <source>“{officer}” has several keys.</source>
        <translation type="unfinished">“{officer}”有多个密钥。</translation>
    </message>
    <message>
        <source>“{officer}” holds no open delegation.</source>
        <translation type="unfinished">“{officer}”没有有效的委托。</translation>
    </message>
    <message>
        <source>“{person}” has no keys on this desk.</source>
        <translation type="unfinished">“{person}”在此工作台上没有密钥。</translation>
    </message>
    <message>
        <source>“{person}” has no role in which one may enrol others.</source>
        <translation type="unfinished">“{person}”没有可为他人注册的职务。</translation>
    </message>
    <message>
        <source>“{person}” is in the roster.</source>
        <translation type="unfinished">“{person}”在名册中。</translation>
    </message>
    <message>
        <source>“{person}” is no {role} in the roster.</source>
        <translation type="unfinished">“{person}”在名册中不是{role}。</translation>
    </message>
    <message>
        <source>“{pin}” is no fingerprint: one has eight groups of five digits.</source>
        <translation type="unfinished">“{pin}”不是指纹：指纹为八组、每组五位数字。</translation>
    </message>
    <message>
        <source>“{recipient}” is no age recipient.</source>
        <translation type="unfinished">“{recipient}”不是 age 接收者。</translation>
    </message>
    <message>
        <source>“{ref}” is the reference of another record here ({hex}).</source>
        <translation type="unfinished">“{ref}”在此处是另一记录的编号（{hex}）。</translation>
    </message>
    <message>
        <source>“{shown}” is not taken for {label}: {want}.</source>
        <translation type="unfinished">{label}不接受“{shown}”：{want}。</translation>
    </message>
    <message>
        <source>“{text}” is not a label or scope.</source>
        <translation type="unfinished">“{text}”不是标签或范围。</translation>
    </message>
    <message>
        <source>“{title}” is not for this constituency: {constituency}.</source>
        <translation type="unfinished">“{title}”不适用于此群体：{constituency}。</translation>
    </message>
    <message>
        <source>“{type_}” is not a kind of record.</source>
        <translation type="unfinished">“{type_}”不是记录种类。</translation>
    </message>
    <message>
        <source>“{url}” is no address of a registry.</source>
        <translation type="unfinished">“{url}”不是登记处地址。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{file} cannot be read ({why}).</source>
        <translation type="unfinished">无法读取{file}（{why}）。</translation>
    </message>
    <message>
        <source>Check the name, and that the stick is still there.</source>
        <translation type="unfinished">请检查名称，并确认U盘仍已插入。</translation>
    </message>
    <message>
        <source>Something in this program went wrong, and what was asked for was not done.</source>
        <translation type="unfinished">程序出错，所请求的操作未执行。</translation>
    </message>
    <message>
        <source>Everything that was kept or put on record before is safe.</source>
        <translation type="unfinished">此前保存或记录在案的内容均安全。</translation>
    </message>
    <message>
        <source>Try again.  If it happens again, send the log, which holds none of your entries, to the secretariat.</source>
        <translation type="unfinished">请重试。如再次出现，请将日志发给秘书处，日志不含您的任何条目。</translation>
    </message>
    <message>
        <source>Stocktake was not closed properly the last time.</source>
        <translation type="unfinished">上次 Stocktake 没有正常关闭。</translation>
    </message>
    <message>
        <source>Everything up to {time} is saved.</source>
        <translation type="unfinished">{time}之前的一切均已保存。</translation>
    </message>
    <message>
        <source>A line that was being typed comes back once you have taken your seat.</source>
        <translation type="unfinished">正在输入的一行在您入席后会恢复。</translation>
    </message>
    <message>
        <source>The desk {file} is open in another window.</source>
        <translation type="unfinished">工作台{file}已在另一窗口打开。</translation>
    </message>
    <message>
        <source>Nothing was changed, and the other window is not disturbed.</source>
        <translation type="unfinished">未作任何更改，另一窗口不受影响。</translation>
    </message>
    <message>
        <source>Go on there, or close it first.</source>
        <translation type="unfinished">请在该处继续，或先将其关闭。</translation>
    </message>
    <message>
        <source>“{field}” is still missing.</source>
        <translation type="unfinished">仍缺少“{field}”。</translation>
    </message>
    <message>
        <source>Fill it in, and try again.</source>
        <translation type="unfinished">请填写后重试。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation type="unfinished">两次输入的口令不同。</translation>
    </message>
    <message>
        <source>Type the same one twice.</source>
        <translation type="unfinished">请两次输入相同内容。</translation>
    </message>
    <message>
        <source>The request of “{name}” has another fingerprint than the one that was read aloud.</source>
        <translation type="unfinished">“{name}”的请求的指纹与念出的不同。</translation>
    </message>
    <message>
        <source>Let them read theirs once more; enrol nobody whose fingerprint differs.</source>
        <translation type="unfinished">请对方再念一次其指纹；指纹不符者不得注册。</translation>
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
        <translation type="unfinished">主席或共同主席</translation>
    </message>
    <message>
        <source>Focal point</source>
        <translation type="unfinished">联络人</translation>
    </message>
    <message>
        <source>Peer reviewer</source>
        <translation type="unfinished">同行审查员</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation type="unfinished">专家</translation>
    </message>
    <message>
        <source>Editor or translator</source>
        <translation type="unfinished">编辑或翻译</translation>
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
        <translation type="unfinished">可信</translation>
    </message>
    <message>
        <source>Proven by a receipt</source>
        <translation type="unfinished">有回执证明</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation type="unfinished">已准入</translation>
    </message>
    <message>
        <source>Awaiting enrolment</source>
        <translation type="unfinished">等待注册</translation>
    </message>
    <message>
        <source>Unknown key</source>
        <translation type="unfinished">未知密钥</translation>
    </message>
    <message>
        <source>Revoked, unproven</source>
        <translation type="unfinished">已吊销，未经证明</translation>
    </message>
    <message>
        <source>Outside the mandate</source>
        <translation type="unfinished">超出任务授权</translation>
    </message>
    <message>
        <source>Fork</source>
        <translation type="unfinished">分叉</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">已拒绝</translation>
    </message>
    <message>
        <source>Review team only</source>
        <translation type="unfinished">仅限审查组</translation>
    </message>
    <message>
        <source>Secretariat only</source>
        <translation type="unfinished">仅限秘书处</translation>
    </message>
    <message>
        <source>Sealed for the secretariat</source>
        <translation type="unfinished">为秘书处密封</translation>
    </message>
    <message>
        <source>The copy cannot be read back.</source>
        <translation type="unfinished">副本无法回读。</translation>
    </message>
    <message>
        <source>The desk itself is as it was.</source>
        <translation type="unfinished">工作台本身保持原样。</translation>
    </message>
    <message>
        <source>Take another stick or folder.</source>
        <translation type="unfinished">请换另一存储盘或文件夹。</translation>
    </message>
    <message>
        <source>{language} (unreviewed)</source>
        <translation type="unfinished">{language}（未经审校）</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished">跟随系统</translation>
    </message>
</context>
</TS>

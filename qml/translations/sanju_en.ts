<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>ClipStep</name>
    <message>
        <source>片段放到 %1%</source>
        <translation>%1% of the scene</translation>
    </message>
    <message>
        <source>看全文</source>
        <translation>Read it all</translation>
    </message>
    <message>
        <source>从头再看</source>
        <translation>From the start</translation>
    </message>
    <message>
        <source>停一下</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>自动往下放</source>
        <translation>Play on</translation>
    </message>
    <message>
        <source>在上面点一点那一句。</source>
        <translation>Tap the line above.</translation>
    </message>
    <message>
        <source>先不找，往下看</source>
        <translation>Skip this and go on</translation>
    </message>
    <message>
        <source>换个说法，再来一遍</source>
        <translation>Once more, said differently</translation>
    </message>
    <message>
        <source>下一句</source>
        <translation>Next line</translation>
    </message>
    <message>
        <source>看要点</source>
        <translation>To the points</translation>
    </message>
    <message>
        <source>看文字稿</source>
        <translation>Read it instead</translation>
    </message>
    <message>
        <source>好的说法再听一遍</source>
        <translation>The better version again</translation>
    </message>
</context>
<context>
    <name>ClipVideo</name>
    <message>
        <source>停一下</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>播放</source>
        <translation>Play</translation>
    </message>
</context>
<context>
    <name>ClozeGap</name>
    <message>
        <source>空</source>
        <translation>Gap</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>课程</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>搜一句话、一个词</source>
        <translation>A line or a word</translation>
    </message>
    <message>
        <source>学过</source>
        <translation>Learnt</translation>
    </message>
    <message>
        <source>练过</source>
        <translation>Practised</translation>
    </message>
    <message>
        <source>工作里用过</source>
        <translation>Used at work</translation>
    </message>
    <message>
        <source>看全部课程</source>
        <translation>Show the whole course</translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message>
        <source>今天完成</source>
        <translation>Done for today</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>好</source>
        <translation>Good</translation>
    </message>
</context>
<context>
    <name>DebriefCard</name>
    <message>
        <source>记下了</source>
        <translation>Noted</translation>
    </message>
    <message>
        <source>说定的那件事，做了吗？</source>
        <translation>The plan you made: did you do it?</translation>
    </message>
    <message>
        <source>做了</source>
        <translation>I did</translation>
    </message>
    <message>
        <source>没合适机会</source>
        <translation>No good moment</translation>
    </message>
    <message>
        <source>下次再问</source>
        <translation>Ask me later</translation>
    </message>
    <message>
        <source>他说了什么？</source>
        <translation>What did they say?</translation>
    </message>
    <message>
        <source>一句就行</source>
        <translation>One line is enough</translation>
    </message>
    <message>
        <source>可以空着。别写真名，写岗位就行。</source>
        <translation>May stay empty. No real names; a job title will do.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>还没做</source>
        <translation>Not yet</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>回去改</source>
        <translation>Back to the boxes</translation>
    </message>
    <message>
        <source>&lt;b&gt;情景&lt;/b&gt;&#x3000;%1</source>
        <translation>&lt;b&gt;Case&lt;/b&gt;&amp;nbsp; %1</translation>
    </message>
    <message>
        <source>写一件你自己的事，只留在这部手机里。别写真名，写岗位就行。</source>
        <translation>Write about a case of your own. It stays on this phone. No real names; a job title will do.</translation>
    </message>
    <message>
        <source>脱口而出的是</source>
        <translation>What slipped out</translation>
    </message>
    <message>
        <source>用我自己的事</source>
        <translation>Use a case of my own</translation>
    </message>
    <message>
        <source>你写的，连起来读一遍</source>
        <translation>Yours, read it through</translation>
    </message>
    <message>
        <source>别人可以这么说</source>
        <translation>How others might say it</translation>
    </message>
    <message>
        <source>看看别人怎么说</source>
        <translation>See how others say it</translation>
    </message>
    <message>
        <source>写一句再看</source>
        <translation>Write a line first</translation>
    </message>
    <message>
        <source>这次说得顺吗</source>
        <translation>How did it come to you?</translation>
    </message>
    <message>
        <source>连起来读一遍</source>
        <translation>Read it through</translation>
    </message>
</context>
<context>
    <name>ExerciseStep</name>
    <message>
        <source>练习 %1 / %2</source>
        <translation>Exercise %1 of %2</translation>
    </message>
    <message>
        <source>练习</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>带走一句</source>
        <translation>The line to keep</translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>三句的备份 (*.sanju)</source>
        <translation>Sanju backups (*.sanju)</translation>
    </message>
    <message>
        <source>全部文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>文件的位置</source>
        <translation>Where the file is</translation>
    </message>
    <message>
        <source>先写上位置</source>
        <translation>Fill in the place first</translation>
    </message>
    <message>
        <source>换个位置</source>
        <translation>Choose another place</translation>
    </message>
    <message>
        <source>先不弄</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>GuessStep</name>
    <message>
        <source>先猜一猜，不计分</source>
        <translation>A guess first, not scored</translation>
    </message>
    <message>
        <source>记下了。看完片段，回来再比一比。</source>
        <translation>Noted. Compare it after the scene.</translation>
    </message>
    <message>
        <source>看片段&#x3000;%1</source>
        <translation>Watch · %1</translation>
    </message>
    <message>
        <source>选一句再看片段</source>
        <translation>Pick one, then watch</translation>
    </message>
</context>
<context>
    <name>HookStep</name>
    <message>
        <source>先猜一题</source>
        <translation>Guess first</translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>上一步</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>取消收藏</source>
        <translation>Remove the bookmark</translation>
    </message>
    <message>
        <source>收藏这一节</source>
        <translation>Bookmark this lesson</translation>
    </message>
</context>
<context>
    <name>LessonSheet</name>
    <message>
        <source>带走的一句</source>
        <translation>The line to keep</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>课程</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>我</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>三句</source>
        <translation>Sanju</translation>
    </message>
    <message>
        <source>练习</source>
        <translation>Practice</translation>
    </message>
</context>
<context>
    <name>MatchPairsQuestion</name>
    <message>
        <source>哪一句和它是一对</source>
        <translation>Which one goes with it?</translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>再点一次，拆开</source>
        <translation>Tap again to part them</translation>
    </message>
    <message>
        <source>它的另一半：%1</source>
        <translation>Its match: %1</translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>我</source>
        <translation>Me</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>这里记你做过的事</source>
        <translation>What you have done</translation>
    </message>
    <message>
        <source>学完一节，练过几道，在工作里用了几次。只数次数，不打分，也不排名。</source>
        <translation>Lessons learnt, questions practised, times used at work. Counts only: no marks, no rankings.</translation>
    </message>
    <message>
        <source>从今天开始</source>
        <translation>Start with today</translation>
    </message>
    <message>
        <source>到现在</source>
        <translation>So far</translation>
    </message>
    <message>
        <source>我留住了什么</source>
        <translation>What I keep</translation>
    </message>
    <message>
        <source>我定过的任务</source>
        <translation>My missions</translation>
    </message>
    <message>
        <source>手上没有任务。下一节课末尾可以挑一个。</source>
        <translation>Nothing open. Pick one at the end of a lesson.</translation>
    </message>
    <message>
        <source>备份与恢复</source>
        <translation>Backup and restore</translation>
    </message>
</context>
<context>
    <name>MissionCard</name>
    <message>
        <source>手上的任务</source>
        <translation>Open mission</translation>
    </message>
</context>
<context>
    <name>MultipleChoiceQuestion</name>
    <message>
        <source>可以选几个</source>
        <translation>More than one may fit</translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>第 %1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>用 Alt 和上下键移动</source>
        <translation>Move with Alt and the up and down keys</translation>
    </message>
    <message>
        <source>往前一位</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>往后一位</source>
        <translation>Move down</translation>
    </message>
</context>
<context>
    <name>PointsStep</name>
    <message>
        <source>可以说：%1</source>
        <translation>You can say: %1</translation>
    </message>
    <message>
        <source>常说的：%1</source>
        <translation>Often said: %1</translation>
    </message>
    <message numerus="yes">
        <source>记住 %n 点就够</source>
        <translation>
            <numerusform>One point is enough</numerusform>
            <numerusform>%n points are enough</numerusform>
        </translation>
    </message>
    <message>
        <source>你先前猜的</source>
        <translation>Your guess</translation>
    </message>
    <message>
        <source>试一试</source>
        <translation>Try it</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>练习</source>
        <translation>Practice</translation>
    </message>
    <message>
        <source>先学一节，再来练</source>
        <translation>One lesson first, then write</translation>
    </message>
    <message>
        <source>从今天开始</source>
        <translation>Start with today</translation>
    </message>
    <message>
        <source>现在可以练</source>
        <translation>Ready to write now</translation>
    </message>
    <message>
        <source>其他的，到时候会来</source>
        <translation>The others come in time</translation>
    </message>
    <message>
        <source>到时候会来，也可以先练</source>
        <translation>These come in time; you may also start now</translation>
    </message>
    <message>
        <source>手上的任务</source>
        <translation>Open missions</translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <translation>Question %1 of %2</translation>
    </message>
</context>
<context>
    <name>PutInOrderQuestion</name>
    <message>
        <source>拖动，或者点箭头，排出先后。</source>
        <translation>Drag them into order, or use the arrows.</translation>
    </message>
</context>
<context>
    <name>QuestionRemark</name>
    <message>
        <source>换成：%1</source>
        <translation>Instead: %1</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>对一对</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>看答案</source>
        <translation>Show the answer</translation>
    </message>
    <message>
        <source>刚才想起来了吗</source>
        <translation>Did it come to mind?</translation>
    </message>
    <message>
        <source>想不起来，看答案</source>
        <translation>I can’t recall. Show me</translation>
    </message>
</context>
<context>
    <name>RecallQuestion</name>
    <message>
        <source>先在心里说一遍，再对照。</source>
        <translation>Say it in your head first, then compare.</translation>
    </message>
    <message>
        <source>可以这样说</source>
        <translation>You can say</translation>
    </message>
</context>
<context>
    <name>RemarkCard</name>
    <message>
        <source>改一改</source>
        <translation>Rewrite</translation>
    </message>
    <message>
        <source>我不同意</source>
        <translation>I disagree</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>下一题</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>复习</source>
        <translation>Review</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>SentenceBox</name>
    <message>
        <source>%1，有了</source>
        <translation>%1, there</translation>
    </message>
    <message>
        <source>%1，还没有</source>
        <translation>%1, not yet</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>每天</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>每天几分钟</source>
        <translation>Minutes a day</translation>
    </message>
    <message>
        <source>大约。有新课的日子会多一两分钟</source>
        <translation>Roughly. A day with a new lesson takes a minute or two more</translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>少一分钟</source>
        <translation>One minute less</translation>
    </message>
    <message>
        <source>多一分钟</source>
        <translation>One minute more</translation>
    </message>
    <message>
        <source>看和听</source>
        <translation>Looks</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>跟随手机</source>
        <translation>As the phone</translation>
    </message>
    <message>
        <source>明暗</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>标准</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>大</source>
        <translation>Large</translation>
    </message>
    <message>
        <source>特大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>最大</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>减少动画</source>
        <translation>Less motion</translation>
    </message>
    <message>
        <source>数据</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>谁能看到</source>
        <translation>Who can see it</translation>
    </message>
    <message>
        <source>只有这部手机。发出去的每一样，都由你自己点发送。</source>
        <translation>Only this phone. Whatever leaves it, you send yourself.</translation>
    </message>
    <message>
        <source>导出一份备份</source>
        <translation>Export a backup</translation>
    </message>
    <message>
        <source>手机自己也留着：%1</source>
        <translation>The phone keeps copies too: %1</translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation>Restore from a backup</translation>
    </message>
    <message>
        <source>记录放在</source>
        <translation>Your records are in</translation>
    </message>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>课程</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>用到的软件和许可</source>
        <translation>Software used, and licences</translation>
    </message>
    <message>
        <source>备份存到哪里</source>
        <translation>Where should the backup go?</translation>
    </message>
    <message>
        <source>一个文件，装着全部学习记录。存到别处，换手机也能接着学。</source>
        <translation>One file with all your records. Keep it somewhere else, and you can go on with another phone.</translation>
    </message>
    <message>
        <source>存一份</source>
        <translation>Save it</translation>
    </message>
    <message>
        <source>用哪一份备份</source>
        <translation>Which backup?</translation>
    </message>
    <message>
        <source>先看看里面有什么，再决定要不要恢复。</source>
        <translation>See what is in it first, then decide.</translation>
    </message>
    <message>
        <source>看看这份</source>
        <translation>Look into it</translation>
    </message>
    <message>
        <source>用这份备份吗</source>
        <translation>Use this backup?</translation>
    </message>
    <message>
        <source>用这份备份</source>
        <translation>Use this backup</translation>
    </message>
    <message>
        <source>还是用现在的</source>
        <translation>Keep what is here</translation>
    </message>
    <message>
        <source>好</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SortCardsQuestion</name>
    <message>
        <source>上一张拿回来</source>
        <translation>Take the last card back</translation>
    </message>
    <message>
        <source>上一张&#x3000;%1</source>
        <translation>Last card · %1</translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation>Step %1 of %2</translation>
    </message>
</context>
<context>
    <name>TakeawayStep</name>
    <message>
        <source>这几天，找个机会用一次</source>
        <translation>Use it once in the next few days</translation>
    </message>
    <message>
        <source>当</source>
        <translation>The moment</translation>
    </message>
    <message>
        <source>或者自己写：哪个人、哪个会</source>
        <translation>Or in your own words: when …</translation>
    </message>
    <message>
        <source>我就</source>
        <translation>What I’ll do</translation>
    </message>
    <message>
        <source>或者自己写：说哪一句</source>
        <translation>Or in your own words: I …</translation>
    </message>
    <message>
        <source>就这么说定</source>
        <translation>The plan</translation>
    </message>
    <message>
        <source>就这么定</source>
        <translation>That’s the plan</translation>
    </message>
    <message>
        <source>两样都选好再定</source>
        <translation>Pick both parts first</translation>
    </message>
    <message>
        <source>这次跳过</source>
        <translation>Skip this time</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>在课程里找</source>
        <translation>Search the course</translation>
    </message>
    <message>
        <source>为什么是这些</source>
        <translation>Why these</translation>
    </message>
    <message>
        <source>今天带走的一句</source>
        <translation>Today’s line</translation>
    </message>
    <message>
        <source>去课程里翻翻</source>
        <translation>Look through the course</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>先到这里</source>
        <translation>Leave it here</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>把读得出的存一份</source>
        <translation>Save what can be read</translation>
    </message>
    <message>
        <source>从头开始</source>
        <translation>Start afresh</translation>
    </message>
    <message>
        <source>存到哪里</source>
        <translation>Where should it go?</translation>
    </message>
    <message>
        <source>读得出的记录写进一个新文件，以后可以恢复。原来的文件不动。</source>
        <translation>What can be read goes into a new file that can be restored later. The old file stays as it is.</translation>
    </message>
    <message>
        <source>存一份</source>
        <translation>Save it</translation>
    </message>
    <message>
        <source>从头开始吗</source>
        <translation>Start afresh?</translation>
    </message>
    <message>
        <source>原来的文件放到一边，不删。新的记录从零开始。</source>
        <translation>The old files are put aside, not deleted. New records begin at zero.</translation>
    </message>
    <message>
        <source>先不弄</source>
        <translation>Not now</translation>
    </message>
</context>
<context>
    <name>UnitRow</name>
    <message>
        <source>已展开</source>
        <translation>open</translation>
    </message>
    <message>
        <source>已收起</source>
        <translation>folded</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>最近一个月，
哪件事最让你头疼？</source>
        <translation>What has been hardest
this past month?</translation>
    </message>
    <message>
        <source>选一件，课程从它开始。以后能改。</source>
        <translation>Pick one to begin with. You can change it later.</translation>
    </message>
    <message>
        <source>不用注册。你写的、录的，都留在这部手机里。</source>
        <translation>No account. Everything stays on this phone.</translation>
    </message>
    <message>
        <source>从这里开始</source>
        <translation>Start here</translation>
    </message>
    <message>
        <source>选一件再开始</source>
        <translation>Pick one to start</translation>
    </message>
</context>
<context>
    <name>WordPiece</name>
    <message>
        <source>这里也伤人</source>
        <translation>this hurts too</translation>
    </message>
    <message>
        <source>这里不伤人</source>
        <translation>this does not hurt</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::ClipViewModel</name>
    <message>
        <source>错的一版，停在这里</source>
        <translation>The wrong way · paused</translation>
    </message>
    <message>
        <source>错的一版</source>
        <translation>The wrong way</translation>
    </message>
    <message>
        <source>换个说法，再来一遍</source>
        <translation>Once more, said differently</translation>
    </message>
    <message>
        <source>听一段</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>就是这一句。</source>
        <translation>That is the one.</translation>
    </message>
    <message>
        <source>这句是后果。再往前找找。</source>
        <translation>That came of it. Look further up.</translation>
    </message>
    <message>
        <source>到这里还好。再往后找找。</source>
        <translation>Still fine here. Look further down.</translation>
    </message>
    <message numerus="yes">
        <source>%n 秒</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::CourseViewModel</name>
    <message>
        <source>停在第 %1 步</source>
        <translation>Stopped at step %1</translation>
    </message>
    <message>
        <source>学过、练过</source>
        <translation>Learnt and practised</translation>
    </message>
    <message>
        <source>学过</source>
        <translation>Learnt</translation>
    </message>
    <message>
        <source>接在“%1”之后</source>
        <translation>After “%1”</translation>
    </message>
    <message>
        <source>还没有收藏</source>
        <translation>No bookmarks yet</translation>
    </message>
    <message>
        <source>没找到“%1”</source>
        <translation>Nothing for “%1”</translation>
    </message>
    <message>
        <source>上课时点右上角的书签，就会收在这里。</source>
        <translation>Tap the bookmark at the top right of a lesson and it is kept here.</translation>
    </message>
    <message>
        <source>换个说法试试，比如“态度”“请求”“复述”。</source>
        <translation>Try another word: “attitude”, “request”, “restate”.</translation>
    </message>
    <message>
        <source>接着学</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>再看一遍</source>
        <translation>Go through it again</translation>
    </message>
    <message>
        <source>开始这一节</source>
        <translation>Start this lesson</translation>
    </message>
    <message numerus="yes">
        <source>核心线 %n 节</source>
        <translation>
            <numerusform>Core, %n lesson</numerusform>
            <numerusform>Core, %n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>全部 %n 节</source>
        <translation>
            <numerusform>All, %n lesson</numerusform>
            <numerusform>All, %n lessons</numerusform>
        </translation>
    </message>
    <message>
        <source>按困惑找</source>
        <translation>By trouble</translation>
    </message>
    <message>
        <source>收藏</source>
        <translation>Bookmarks</translation>
    </message>
    <message numerus="yes">
        <source>%n 节</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>学完 %n 节</source>
        <translation>
            <numerusform>%n learnt</numerusform>
            <numerusform>%n learnt</numerusform>
        </translation>
    </message>
    <message>
        <source>学过、练过、工作里用过</source>
        <translation>Learnt, practised, used at work</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::DebriefViewModel</name>
    <message numerus="yes">
        <source>记下了。工作里用过 %n 次。</source>
        <translation>
            <numerusform>Noted. Used at work once.</numerusform>
            <numerusform>Noted. Used at work %n times.</numerusform>
        </translation>
    </message>
    <message>
        <source>没关系，机会还会有。%1再问。</source>
        <translation>That’s fine, there will be other chances. Next question: %1.</translation>
    </message>
    <message>
        <source>好，%1再问。</source>
        <translation>All right. Next question: %1.</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::DrillBoxViewModel</name>
    <message>
        <source>我看到</source>
        <translation>I saw</translation>
    </message>
    <message>
        <source>摄像机拍得到吗</source>
        <translation>Would a camera see it?</translation>
    </message>
    <message>
        <source>哪天、哪件事、几次？</source>
        <translation>Which day, which matter, how many times?</translation>
    </message>
    <message>
        <source>这让</source>
        <translation>It caused</translation>
    </message>
    <message>
        <source>对谁，多大</source>
        <translation>To whom, how much?</translation>
    </message>
    <message>
        <source>耽误了谁，耽误多少？</source>
        <translation>Who was held up, and by how much?</translation>
    </message>
    <message>
        <source>我希望</source>
        <translation>I’d like</translation>
    </message>
    <message>
        <source>他明天就能做吗</source>
        <translation>Could he do it tomorrow?</translation>
    </message>
    <message>
        <source>谁、做什么、什么时候？</source>
        <translation>Who does what, by when?</translation>
    </message>
    <message>
        <source>换成你的说法</source>
        <translation>Your way to say it</translation>
    </message>
    <message>
        <source>同一件事，换一种他听得进去的说法</source>
        <translation>The same matter, said so that it can be heard</translation>
    </message>
    <message>
        <source>你想对他说</source>
        <translation>What you’d like to say</translation>
    </message>
    <message>
        <source>他做了什么，帮到了什么，再谢一句</source>
        <translation>What was done, what it helped, and thanks</translation>
    </message>
    <message>
        <source>有时间</source>
        <translation>a time</translation>
    </message>
    <message>
        <source>有数字</source>
        <translation>a figure</translation>
    </message>
    <message>
        <source>有出处</source>
        <translation>a source</translation>
    </message>
    <message>
        <source>有结果</source>
        <translation>a result</translation>
    </message>
    <message>
        <source>有感受</source>
        <translation>a feeling</translation>
    </message>
    <message>
        <source>有动作</source>
        <translation>an action</translation>
    </message>
    <message>
        <source>是请求</source>
        <translation>a request</translation>
    </message>
    <message>
        <source>事</source>
        <translation>what was done</translation>
    </message>
    <message>
        <source>用</source>
        <translation>what it helped</translation>
    </message>
    <message>
        <source>谢</source>
        <translation>thanks</translation>
    </message>
    <message>
        <source>可能在评判</source>
        <translation>may be judging</translation>
    </message>
    <message>
        <source>可能在猜</source>
        <translation>may be guessing</translation>
    </message>
    <message>
        <source>可能像责备</source>
        <translation>may sound like blame</translation>
    </message>
    <message>
        <source>可能带了别的意思</source>
        <translation>may carry something else</translation>
    </message>
    <message>
        <source>可以再具体一点</source>
        <translation>could be more exact</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1”，%2</source>
        <translation>“%1”, %2</translation>
    </message>
    <message>
        <source>有一处%1</source>
        <translation>one spot %1</translation>
    </message>
    <message>
        <source>可以再看一眼</source>
        <translation>may need another look</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::DrillViewModel</name>
    <message>
        <source>好，这几个字不再提。</source>
        <translation>All right, these words won’t come up again.</translation>
    </message>
    <message>
        <source>还没顺</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>可以了</source>
        <translation>All right</translation>
    </message>
    <message>
        <source>很顺</source>
        <translation>With ease</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::LessonViewModel</name>
    <message>
        <source>你先猜的那一句，正是这个意思。</source>
        <translation>The line you guessed says just that.</translation>
    </message>
    <message>
        <source>回头看，换成这句更稳：%1</source>
        <translation>Looking back, this one is safer: %1</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::MeViewModel</name>
    <message>
        <source>练了</source>
        <translation>practised</translation>
    </message>
    <message>
        <source>没练</source>
        <translation>no practice</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>学完 %n 节</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>复习 %n 次</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; 个记牢，&lt;b&gt;%2&lt;/b&gt; 个在记，&lt;b&gt;%3&lt;/b&gt; 个快忘</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; firm, &lt;b&gt;%2&lt;/b&gt; settling, &lt;b&gt;%3&lt;/b&gt; slipping</translation>
    </message>
    <message numerus="yes">
        <source>最近七天，练了 %n 天</source>
        <translation>
            <numerusform>%n of the last seven days</numerusform>
            <numerusform>%n of the last seven days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，用过了</source>
        <translation>%1, used</translation>
    </message>
    <message>
        <source>%1。他说：%2</source>
        <translation>%1. The reply: %2</translation>
    </message>
    <message numerus="yes">
        <source>工作里用过 %n 次</source>
        <translation>
            <numerusform>Used at work once</numerusform>
            <numerusform>Used at work %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::PracticeViewModel</name>
    <message>
        <source>第一次</source>
        <translation>For the first time</translation>
    </message>
    <message>
        <source>昨天练过，今天换个场景</source>
        <translation>Written yesterday; another scene today</translation>
    </message>
    <message numerus="yes">
        <source>%n 天前练过，今天换个场景</source>
        <translation>
            <numerusform>Written %n day ago; another scene today</numerusform>
            <numerusform>Written %n days ago; another scene today</numerusform>
        </translation>
    </message>
    <message>
        <source>学完“%1”</source>
        <translation>after “%1”</translation>
    </message>
    <message>
        <source>问一问</source>
        <translation>May be asked now</translation>
    </message>
    <message>
        <source>%1问一问</source>
        <translation>Asked %1</translation>
    </message>
    <message>
        <source>学完“%1”，第二天这里就有第一个练习：%2。</source>
        <translation>The day after the lesson “%1”, the first one is here: %2.</translation>
    </message>
    <message>
        <source>学完一节课，这里就有可以练的。</source>
        <translation>After one lesson there is something to practise here.</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::QuestionViewModel</name>
    <message>
        <source>你选的</source>
        <translation>Your choice</translation>
    </message>
    <message>
        <source>换成这样说</source>
        <translation>Say this instead</translation>
    </message>
    <message>
        <source>这个也对</source>
        <translation>This one too</translation>
    </message>
    <message>
        <source>在第 %1 步</source>
        <translation>Step %1</translation>
    </message>
    <message>
        <source>没想起</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>费劲</source>
        <translation>Hard</translation>
    </message>
    <message>
        <source>想起了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>脱口而出</source>
        <translation>Easy</translation>
    </message>
    <message>
        <source>是%1。%2</source>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 对没连</source>
        <translation>
            <numerusform>%n pair to go</numerusform>
            <numerusform>%n pairs to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 张</source>
        <translation>
            <numerusform>%n card to go</numerusform>
            <numerusform>%n cards to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 个空</source>
        <translation>
            <numerusform>%n gap to go</numerusform>
            <numerusform>%n gaps to go</numerusform>
        </translation>
    </message>
    <message>
        <source>点出伤人的词</source>
        <translation>Tap the words that hurt</translation>
    </message>
    <message>
        <source>选一个再交</source>
        <translation>Pick one first</translation>
    </message>
    <message>
        <source>看一遍，下次就想得起</source>
        <translation>Read it once, and it will come next time</translation>
    </message>
    <message>
        <source>就是这样</source>
        <translation>Just so</translation>
    </message>
    <message>
        <source>差一点，看看哪里不同</source>
        <translation>Close. See what differs</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::ReviewViewModel</name>
    <message>
        <source>今天再问一次，答对为止</source>
        <translation>Comes back today until it is right once</translation>
    </message>
    <message>
        <source>%1再问一次</source>
        <translation>Comes back %1</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::SettingsViewModel</name>
    <message>
        <source>备份好了：%1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>这份备份里有 %1 条记录，这部手机上有 %2 条。恢复以后以备份为准，现在的先另存一份。</source>
        <translation>The backup holds %1 entries, this phone %2. Afterwards the backup counts; a copy of what is here is kept first.</translation>
    </message>
    <message>
        <source>恢复好了。</source>
        <translation>Restored.</translation>
    </message>
    <message>
        <source>存不下了。腾出一点空间再试，现在的记录都在。</source>
        <translation>There is no room left. Free some space and try again. Your records are all here.</translation>
    </message>
    <message>
        <source>那个文件夹不让写。换一个地方再试。</source>
        <translation>That folder can’t be written to. Try another place.</translation>
    </message>
    <message>
        <source>没找到那个文件。再选一次。</source>
        <translation>That file isn’t there. Choose again.</translation>
    </message>
    <message>
        <source>这份备份是更新的版本做的。先更新三句，再恢复。</source>
        <translation>This backup comes from a newer version. Update Sanju first, then restore.</translation>
    </message>
    <message>
        <source>这不是三句的备份，或者文件坏了。换一份再试，现在的记录没有动。</source>
        <translation>This is not a Sanju backup, or the file is damaged. Try another one. Your records are untouched.</translation>
    </message>
    <message>
        <source>这次没成。稍后再试，现在的记录没有动。</source>
        <translation>It didn’t work this time. Try again later. Your records are untouched.</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::Speech</name>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>后天</source>
        <translation>the day after tomorrow</translation>
    </message>
    <message numerus="yes">
        <source>%n 天后</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个月后</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>上次停在这里</source>
        <translation>Where you stopped</translation>
    </message>
    <message>
        <source>路径的下一课</source>
        <translation>Next on the path</translation>
    </message>
    <message>
        <source>上次答错</source>
        <translation>Missed last time</translation>
    </message>
    <message>
        <source>快要忘了</source>
        <translation>Slipping</translation>
    </message>
    <message>
        <source>学过，还没考过</source>
        <translation>Learnt, not asked yet</translation>
    </message>
    <message>
        <source>今天刚学的</source>
        <translation>Learnt today</translation>
    </message>
    <message>
        <source>%1，%2。</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n 节课</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 道复习</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>当%1，我就%2。</source>
        <translation>%1, %2.</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::TodayViewModel</name>
    <message>
        <source>先学一句，&lt;br&gt;今天就能用</source>
        <translation>One sentence,&lt;br&gt;ready for today</translation>
    </message>
    <message>
        <source>先来 %1，&lt;br&gt;挑最要紧的</source>
        <translation>%1,&lt;br&gt;the ones that matter most</translation>
    </message>
    <message>
        <source>今天，%1</source>
        <translation>%1 today</translation>
    </message>
    <message>
        <source>今天完成</source>
        <translation>Done for today</translation>
    </message>
    <message>
        <source>今天没有要复习的</source>
        <translation>Nothing to review today</translation>
    </message>
    <message>
        <source>你选了“%1”，从这几节开始。</source>
        <translation>You chose “%1”. These lessons come first.</translation>
    </message>
    <message>
        <source>从这几节开始，一天一节。</source>
        <translation>These come first, one a day.</translation>
    </message>
    <message>
        <source>其余的往后排，不着急。</source>
        <translation> The rest can wait.</translation>
    </message>
    <message>
        <source>放下手机吧。</source>
        <translation> Put the phone down.</translation>
    </message>
    <message>
        <source>课都学完了，到期的题会自己回来。想看哪一节，去课程里翻。</source>
        <translation>The lessons are done, and questions come back when they are due. To see one again, look through the course.</translation>
    </message>
    <message>
        <source>课停在半路，接着学完。</source>
        <translation>The lesson is half done; finish it.</translation>
    </message>
    <message>
        <source>这是路径的下一课。</source>
        <translation>The lesson is next on the path.</translation>
    </message>
    <message numerus="yes">
        <source>%n 道上次答错。</source>
        <translation>
            <numerusform>%n review was missed last time.</numerusform>
            <numerusform>%n reviews were missed last time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 道快要忘了。</source>
        <translation>
            <numerusform>%n is slipping.</numerusform>
            <numerusform>%n are slipping.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 道是新学的，还没考过。</source>
        <translation>
            <numerusform>%n is newly learnt and not asked yet.</numerusform>
            <numerusform>%n are newly learnt and not asked yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>开始第一节&#x3000;%1</source>
        <translation>Start the first lesson · %1</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>接着来</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>明天</source>
        <translation>Tomorrow</translation>
    </message>
    <message>
        <source>明天&#x3000;%1</source>
        <translation>Tomorrow · %1</translation>
    </message>
    <message numerus="yes">
        <source>%n 道复习</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message>
        <source>没有安排，休息一天</source>
        <translation>Nothing planned. A day off</translation>
    </message>
    <message>
        <source>学了</source>
        <translation>Learnt</translation>
    </message>
    <message>
        <source>练了</source>
        <translation>Practised</translation>
    </message>
    <message numerus="yes">
        <source>%n 道复习，都答对了</source>
        <translation>
            <numerusform>%n review, right</numerusform>
            <numerusform>%n reviews, all right</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>答对 %n 道</source>
        <translation>
            <numerusform>%n right</numerusform>
            <numerusform>%n right</numerusform>
        </translation>
    </message>
    <message>
        <source>要用</source>
        <translation>To use</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::TroubleViewModel</name>
    <message>
        <source>手机存满了</source>
        <translation>The phone is full</translation>
    </message>
    <message>
        <source>这里写不进去</source>
        <translation>This place can’t be written to</translation>
    </message>
    <message>
        <source>记录来自更新的版本</source>
        <translation>Records from a newer version</translation>
    </message>
    <message>
        <source>学习记录读不完整</source>
        <translation>Your records can’t be read in full</translation>
    </message>
    <message>
        <source>少了一个文件</source>
        <translation>A file is missing</translation>
    </message>
    <message>
        <source>三句已经开着</source>
        <translation>Sanju is already open</translation>
    </message>
    <message>
        <source>这次没打开</source>
        <translation>It didn’t open this time</translation>
    </message>
    <message>
        <source>已经存下的都在。腾出几十兆空间，再点一次，就从刚才那一步接着来。</source>
        <translation>What was saved is safe. Free a few dozen megabytes and try again; you go on from the same step.</translation>
    </message>
    <message>
        <source>已经存下的都在。请检查下面这个文件夹能不能写，再试一次。</source>
        <translation>What was saved is safe. See whether the folder below can be written to, then try again.</translation>
    </message>
    <message>
        <source>为了不弄坏记录，旧版本不动它。更新三句以后就能打开。</source>
        <translation>So as not to damage them, this older version leaves them alone. They open once Sanju is updated.</translation>
    </message>
    <message>
        <source>文件没有删，也没有改。可以先把读得出来的另存一份，再用最近的自动备份开始。</source>
        <translation>Nothing was deleted or changed. You can save what can be read, then start from the latest copy.</translation>
    </message>
    <message>
        <source>找不到的文件写在下面。放回去再试；有自动备份的话，也可以从备份开始。</source>
        <translation>The missing file is named below. Put it back and try again, or start from a copy if there is one.</translation>
    </message>
    <message>
        <source>另一个窗口正在写同一份记录。关掉它，再试一次。</source>
        <translation>Another window is writing the same records. Close it and try again.</translation>
    </message>
    <message>
        <source>记录没有动。再试一次；还是不行，把下面这一行告诉我们。</source>
        <translation>Your records are untouched. Try again; if it still fails, send us the line below.</translation>
    </message>
    <message>
        <source>用%1的备份开始</source>
        <translation>Start from the copy of %1</translation>
    </message>
    <message numerus="yes">
        <source>救出 %n 条记录，存好了。</source>
        <translation>
            <numerusform>%n entry saved.</numerusform>
            <numerusform>%n entries saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>这里存不进去，换个地方再试。</source>
        <translation>It can’t be saved here. Try another place.</translation>
    </message>
    <message>
        <source>这份备份也打不开。原来的文件还在，没有动。</source>
        <translation>This copy won’t open either. The old files are still there, untouched.</translation>
    </message>
    <message>
        <source>这次没成。原来的文件还在，没有动。</source>
        <translation>It didn’t work this time. The old files are still there, untouched.</translation>
    </message>
</context>
</TS>

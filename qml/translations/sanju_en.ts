<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>AskStep</name>
    <message>
        <source>上一题</source>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>跳过这题</source>
        <translation>Skip this one</translation>
    </message>
    <message>
        <source>看看给我的起点</source>
        <translation>See where I could begin</translation>
    </message>
    <message>
        <source>看结果</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>下一题</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>CardStep</name>
    <message>
        <source>%1，写好了</source>
        <translation>%1, written</translation>
    </message>
</context>
<context>
    <name>ClipBar</name>
    <message>
        <source>片段放到 %1%</source>
        <translation>%1% of the scene</translation>
    </message>
</context>
<context>
    <name>ClipControls</name>
    <message>
        <source>双语</source>
        <translation>Both</translation>
    </message>
    <message>
        <source>字幕：中文和英文</source>
        <translation>Captions: Chinese and English</translation>
    </message>
    <message>
        <source>字幕：英文</source>
        <translation>Captions: English</translation>
    </message>
    <message>
        <source>字幕：中文</source>
        <translation>Captions: Chinese</translation>
    </message>
    <message>
        <source>速度 %1</source>
        <translation>Speed %1</translation>
    </message>
    <message>
        <source>退 10 秒</source>
        <translation>Back 10 seconds</translation>
    </message>
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
    <name>ClipPicture</name>
    <message>
        <source>停一下</source>
        <translation>Pause the picture</translation>
    </message>
    <message>
        <source>播放</source>
        <translation>Play the picture</translation>
    </message>
    <message>
        <source>收起整屏</source>
        <translation>Leave full screen</translation>
    </message>
    <message>
        <source>整屏看</source>
        <translation>Full screen</translation>
    </message>
</context>
<context>
    <name>ClipStep</name>
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
        <source>好的说法再听一遍</source>
        <translation>The better version again</translation>
    </message>
    <message>
        <source>不看了，看要点</source>
        <translation>Skip to the points</translation>
    </message>
    <message>
        <source>整屏看片段</source>
        <translation>The scene in full screen</translation>
    </message>
    <message>
        <source>就是这一句</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>接着看</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>去看看</source>
        <translation>Have a look</translation>
    </message>
</context>
<context>
    <name>ClosingChanges</name>
    <message>
        <source>发出去</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>我的三个改变</source>
        <translation>My three changes</translation>
    </message>
    <message>
        <source>第 %1 个</source>
        <translation>Number %1</translation>
    </message>
    <message>
        <source>什么时候回看</source>
        <translation>When to look back</translation>
    </message>
    <message>
        <source>%1回看</source>
        <translation>Look back: %1</translation>
    </message>
    <message>
        <source>看过结果以后，它们会在“今天”里等你，回看那天过了再问一句。</source>
        <translation>Once you have seen the result they wait on Today. After the day to look back you are asked how it went.</translation>
    </message>
    <message>
        <source>存好，回到清单</source>
        <translation>Keep them, back to the list</translation>
    </message>
    <message>
        <source>先写一句</source>
        <translation>Write one first</translation>
    </message>
</context>
<context>
    <name>ClosingDeciding</name>
    <message>
        <source>上一步</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>接着走</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ClosingEnd</name>
    <message>
        <source>这一路，变了什么</source>
        <translation>What has changed on the way</translation>
    </message>
    <message>
        <source>我的三个改变</source>
        <translation>My three changes</translation>
    </message>
    <message>
        <source>发出去</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>这几个情景，你这样走</source>
        <translation>In the situations you went this way</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>别人打的分</source>
        <translation>What others said</translation>
    </message>
    <message>
        <source>还没有。跟他说过那句之后，请他打四个分。</source>
        <translation>Nothing yet. Once they have heard the sentence, ask for four numbers.</translation>
    </message>
    <message>
        <source>请人打分</source>
        <translation>Ask for a rating</translation>
    </message>
    <message>
        <source>再请一次</source>
        <translation>Ask once more</translation>
    </message>
    <message>
        <source>看好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>再做一次</source>
        <translation>Do it again</translation>
    </message>
</context>
<context>
    <name>ClosingMending</name>
    <message>
        <source>情景走完了</source>
        <translation>That was the last one</translation>
    </message>
    <message>
        <source>下一个情景</source>
        <translation>Next situation</translation>
    </message>
    <message>
        <source>回去改</source>
        <translation>Back to the box</translation>
    </message>
    <message>
        <source>上一步</source>
        <translation>One step back</translation>
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
        <source>这句先不改</source>
        <translation>Not this one</translation>
    </message>
</context>
<context>
    <name>ClosingParts</name>
    <message>
        <source>好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>看看变了什么</source>
        <translation>See what has changed</translation>
    </message>
    <message>
        <source>自测先不做，看看变了什么</source>
        <translation>Leave the surveys, see what has changed</translation>
    </message>
</context>
<context>
    <name>ClosingRating</name>
    <message>
        <source>请人打分</source>
        <translation>Ask for a rating</translation>
    </message>
    <message>
        <source>发给他看</source>
        <translation>Send it to them</translation>
    </message>
    <message>
        <source>记成任务</source>
        <translation>Make it a mission</translation>
    </message>
    <message>
        <source>他打的分</source>
        <translation>What they said</translation>
    </message>
    <message>
        <source>存下来</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>他打了再填</source>
        <translation>Fill in what they say</translation>
    </message>
</context>
<context>
    <name>ClosingSharing</name>
    <message>
        <source>先不发</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>发出去的就是这些字</source>
        <translation>This is exactly what goes out</translation>
    </message>
    <message>
        <source>复制这些字</source>
        <translation>Copy this text</translation>
    </message>
    <message>
        <source>发给别人</source>
        <translation>Send to someone</translation>
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
    <message>
        <source>现在就定</source>
        <translation>Set it now</translation>
    </message>
</context>
<context>
    <name>DialogueDrill</name>
    <message>
        <source>对方现在知道</source>
        <translation>What they know now</translation>
    </message>
    <message>
        <source>跟你谈的人</source>
        <translation>Who you&apos;re talking to</translation>
    </message>
    <message>
        <source>你想带走的</source>
        <translation>What you want to leave with</translation>
    </message>
    <message>
        <source>上面自己说的话，点哪句，就能从哪句重来。</source>
        <translation>Tap any line of yours above to start again from there.</translation>
    </message>
    <message>
        <source>你接哪一句</source>
        <translation>What do you say?</translation>
    </message>
    <message>
        <source>开始谈</source>
        <translation>Start talking</translation>
    </message>
    <message>
        <source>换一句再试</source>
        <translation>Try another line</translation>
    </message>
    <message>
        <source>这次谈得顺吗</source>
        <translation>How did the talk go?</translation>
    </message>
    <message>
        <source>情景</source>
        <translation>The scene</translation>
    </message>
</context>
<context>
    <name>DuePromises</name>
    <message>
        <source>答应过的</source>
        <translation>Promised</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>正在看</source>
        <translation>Showing now</translation>
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
    <name>GameDrill</name>
    <message>
        <source>第一轮</source>
        <translation>First round </translation>
    </message>
    <message>
        <source>第二轮</source>
        <translation>Second round </translation>
    </message>
    <message>
        <source>第一轮&#x3000;%1</source>
        <translation>First round: %1</translation>
    </message>
    <message>
        <source>第二轮&#x3000;%1</source>
        <translation>Second round: %1</translation>
    </message>
    <message>
        <source>问自己三句</source>
        <translation>Three questions to yourself</translation>
    </message>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>这一局看清楚了吗</source>
        <translation>Did you see what happened?</translation>
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
    <name>HoldSheet</name>
    <message>
        <source>停几天提醒</source>
        <translation>Pause reminders</translation>
    </message>
    <message>
        <source>停多久</source>
        <translation>For how long</translation>
    </message>
    <message>
        <source>少一天</source>
        <translation>One day less</translation>
    </message>
    <message>
        <source>多一天</source>
        <translation>One day more</translation>
    </message>
    <message>
        <source>就停这几天</source>
        <translation>Pause these days</translation>
    </message>
    <message>
        <source>先不停</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>从哪天</source>
        <translation>From which day</translation>
    </message>
    <message>
        <source>早一天</source>
        <translation>A day earlier</translation>
    </message>
    <message>
        <source>晚一天</source>
        <translation>A day later</translation>
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
    <name>LargeWords</name>
    <message>
        <source>收起</source>
        <translation>Put away</translation>
    </message>
    <message>
        <source>上一段</source>
        <translation>Previous part</translation>
    </message>
    <message>
        <source>下一段</source>
        <translation>Next part</translation>
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
    <name>ListeningDrill</name>
    <message>
        <source>回去改</source>
        <translation>Back to the box</translation>
    </message>
    <message>
        <source>话说过就没了，跟当面听一样。听完，用自己的话说回来。</source>
        <translation>Each line is gone once it&apos;s said, as it is face to face. Then say it back in your own words.</translation>
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
        <source>轮到你了。先不出主意，只把听到的意思说回来。</source>
        <translation>Your turn. No advice yet, just say back what you heard.</translation>
    </message>
    <message>
        <source>再听一遍</source>
        <translation>Listen once more</translation>
    </message>
    <message>
        <source>你说回来的</source>
        <translation>What you said back</translation>
    </message>
    <message>
        <source>话里的几点</source>
        <translation>What was in it</translation>
    </message>
    <message>
        <source>%1，接住了</source>
        <translation>%1, caught</translation>
    </message>
    <message>
        <source>%1，这次没提</source>
        <translation>%1, not mentioned this time</translation>
    </message>
    <message>
        <source>%1（这次没提）</source>
        <translation>%1 (not mentioned this time)</translation>
    </message>
    <message>
        <source>别人可以这么说</source>
        <translation>How others might say it</translation>
    </message>
    <message>
        <source>开始听</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>下一句</source>
        <translation>Next line</translation>
    </message>
    <message>
        <source>跟原话对一对</source>
        <translation>Compare with what was said</translation>
    </message>
    <message>
        <source>写一句再看</source>
        <translation>Write a line first</translation>
    </message>
    <message>
        <source>这次听得全吗</source>
        <translation>How much of it did you hear?</translation>
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
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
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
    <message>
        <source>自测</source>
        <translation>About me</translation>
    </message>
    <message>
        <source>看结果</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>去做</source>
        <translation>Do it</translation>
    </message>
    <message>
        <source>再做一次</source>
        <translation>Do it again</translation>
    </message>
</context>
<context>
    <name>MendedSentence</name>
    <message>
        <source>脱口而出的是</source>
        <translation>What came out was</translation>
    </message>
    <message>
        <source>你写的，念一遍</source>
        <translation>Yours, read it once aloud</translation>
    </message>
    <message>
        <source>别人可以这么说</source>
        <translation>How others might say it</translation>
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
    <name>MissionChoice</name>
    <message>
        <source>这几天，用哪一样？</source>
        <translation>Which one will you use these days?</translation>
    </message>
    <message>
        <source>自己写一个</source>
        <translation>Write your own</translation>
    </message>
</context>
<context>
    <name>MissionDetails</name>
    <message>
        <source>跟谁</source>
        <translation>With whom</translation>
    </message>
    <message>
        <source>跟谁，或者哪个会</source>
        <translation>With whom, or at which meeting</translation>
    </message>
    <message>
        <source>写岗位，或者哪个会；可以空着</source>
        <translation>A role, or a meeting; may stay empty</translation>
    </message>
    <message>
        <source>哪天</source>
        <translation>Which day</translation>
    </message>
</context>
<context>
    <name>MissionPage</name>
    <message>
        <source>选一个任务</source>
        <translation>Pick a mission</translation>
    </message>
</context>
<context>
    <name>MissionPlan</name>
    <message>
        <source>什么时候，说什么，做什么</source>
        <translation>When, and what you’ll say or do</translation>
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
        <source>说哪一句，做哪一步</source>
        <translation>In your own words: I …</translation>
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
        <source>两样都有了再定</source>
        <translation>Fill both in to settle it</translation>
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
    <name>PlacingStep</name>
    <message>
        <source>下一句</source>
        <translation>Next line</translation>
    </message>
    <message>
        <source>放在这里</source>
        <translation>Put it here</translation>
    </message>
    <message>
        <source>先点一格</source>
        <translation>Tap a place first</translation>
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
        <translation>One lesson first, then practice</translation>
    </message>
    <message>
        <source>从今天开始</source>
        <translation>Start with today</translation>
    </message>
    <message>
        <source>现在可以练</source>
        <translation>Ready now</translation>
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
    <message>
        <source>演练</source>
        <translation>Drills</translation>
    </message>
    <message>
        <source>工具卡</source>
        <translation>Tools</translation>
    </message>
    <message>
        <source>自测</source>
        <translation>About me</translation>
    </message>
    <message>
        <source>小游戏</source>
        <translation>Games</translation>
    </message>
    <message>
        <source>带到工作里</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>选一个任务</source>
        <translation>Pick a mission</translation>
    </message>
    <message>
        <source>找一个人、一个会，说好哪一句</source>
        <translation>A person or a meeting, and what you&apos;ll say</translation>
    </message>
    <message>
        <source>说到做到</source>
        <translation>Said and done</translation>
    </message>
    <message>
        <source>答应了别的部门什么，几号前</source>
        <translation>What you promised another department, and by when</translation>
    </message>
    <message>
        <source>只跟自己比，不打分，也没有人看得到。</source>
        <translation>You&apos;re compared with yourself alone. No grades, and nobody else sees it.</translation>
    </message>
    <message>
        <source>一个人，两三分钟。玩完问自己三句，比输赢要紧。</source>
        <translation>Two or three minutes, alone. The three questions afterwards matter more than winning.</translation>
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
    <name>PromiseForm</name>
    <message>
        <source>答应了什么？</source>
        <translation>What did you promise?</translation>
    </message>
    <message>
        <source>答应了什么</source>
        <translation>What you promised</translation>
    </message>
    <message>
        <source>比如：把三月的退货单给过去</source>
        <translation>Say: send over the return slips for March</translation>
    </message>
    <message>
        <source>答应了谁</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>写岗位就行，可以空着</source>
        <translation>A role will do; may stay empty</translation>
    </message>
    <message>
        <source>说好哪天</source>
        <translation>By which day</translation>
    </message>
    <message>
        <source>只放在这台手机里，给你自己看。</source>
        <translation>Stays on this phone, for your eyes only.</translation>
    </message>
    <message>
        <source>记下</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>写上事和日子再记</source>
        <translation>Add what and when first</translation>
    </message>
</context>
<context>
    <name>PromiseList</name>
    <message>
        <source>答应过别的部门什么？</source>
        <translation>Promised another department something?</translation>
    </message>
    <message>
        <source>记一句：什么事，答应了谁，说好哪天。只放在这台手机里，给你自己看。</source>
        <translation>Note a line: what, to whom, by when. It stays on this phone, for your eyes only.</translation>
    </message>
    <message>
        <source>答应了，还没了结</source>
        <translation>Promised, still open</translation>
    </message>
    <message>
        <source>改到哪天？</source>
        <translation>Moved to which day?</translation>
    </message>
    <message>
        <source>后来呢？</source>
        <translation>How did it go?</translation>
    </message>
    <message>
        <source>做到了</source>
        <translation>Kept it</translation>
    </message>
    <message>
        <source>说好改天</source>
        <translation>Agreed a new day</translation>
    </message>
    <message>
        <source>没做到</source>
        <translation>Not kept</translation>
    </message>
    <message>
        <source>改到哪天</source>
        <translation>Moved to which day</translation>
    </message>
    <message>
        <source>就改到这天</source>
        <translation>Move it to this day</translation>
    </message>
    <message>
        <source>选一天</source>
        <translation>Pick a day</translation>
    </message>
    <message>
        <source>最近四周</source>
        <translation>Last four weeks</translation>
    </message>
    <message>
        <source>了结的</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>记一句</source>
        <translation>Note one</translation>
    </message>
</context>
<context>
    <name>PromisesPage</name>
    <message>
        <source>说到做到</source>
        <translation>Said and done</translation>
    </message>
</context>
<context>
    <name>ProposalEnd</name>
    <message>
        <source>给你提个起点</source>
        <translation>A place to begin</translation>
    </message>
    <message>
        <source>不合适就改。现在还没存，点下面才算数。</source>
        <translation>Change what doesn&apos;t suit you. Nothing is kept until you tap below.</translation>
    </message>
    <message>
        <source>从哪件事开始</source>
        <translation>What to begin with</translation>
    </message>
    <message>
        <source>路径的第一节</source>
        <translation>The first lesson on the path</translation>
    </message>
    <message>
        <source>就这件</source>
        <translation>This one</translation>
    </message>
    <message>
        <source>换一件</source>
        <translation>Another one</translation>
    </message>
    <message>
        <source>走哪条线</source>
        <translation>How far to go</translation>
    </message>
    <message>
        <source>一天几分钟，一周几天</source>
        <translation>Minutes a day, days a week</translation>
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
        <source>少一天</source>
        <translation>One day less</translation>
    </message>
    <message>
        <source>多一天</source>
        <translation>One day more</translation>
    </message>
    <message>
        <source>什么时候提醒</source>
        <translation>When to remind you</translation>
    </message>
    <message>
        <source>提醒，%1</source>
        <translation>Reminder, %1</translation>
    </message>
    <message>
        <source>你自己的那件事</source>
        <translation>Your own case</translation>
    </message>
    <message>
        <source>只留在这部手机里，练习的时候可以拿它来练。</source>
        <translation>It stays on this phone. You can practise with it.</translation>
    </message>
    <message>
        <source>就这样定</source>
        <translation>Keep it like this</translation>
    </message>
    <message>
        <source>回去看答案</source>
        <translation>Back to my answers</translation>
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
    <message>
        <source>这次分得清吗</source>
        <translation>Could you tell them apart?</translation>
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
    <name>ReminderHealth</name>
    <message>
        <source>接下来</source>
        <translation>Coming up</translation>
    </message>
    <message>
        <source>来得准吗</source>
        <translation>Do they come?</translation>
    </message>
    <message>
        <source>没有什么挡着提醒。</source>
        <translation>Nothing is in their way.</translation>
    </message>
    <message>
        <source>手机为了省电，会拦下没在用的应用。这样放行：</source>
        <translation>To save power, the phone holds back apps that are not in use. To let this one through:</translation>
    </message>
    <message>
        <source>版本不同，叫法会有出入。</source>
        <translation>Names differ from version to version.</translation>
    </message>
    <message>
        <source>试一次：一分钟后提醒我</source>
        <translation>Try it: remind me in a minute</translation>
    </message>
</context>
<context>
    <name>ReminderMakers</name>
    <message>
        <source>小米、红米：让三句自己启动</source>
        <translation>Xiaomi, Redmi: let Sanju start by itself</translation>
    </message>
    <message>
        <source>设置 → 应用设置 → 应用管理 → 三句，打开自启动。</source>
        <translation>Settings → Apps → Manage apps → Sanju: turn Autostart on.</translation>
    </message>
    <message>
        <source>同一页，省电策略选无限制。</source>
        <translation>On the same page, set Battery saver to No restrictions.</translation>
    </message>
    <message>
        <source>华为、荣耀：让三句自己启动</source>
        <translation>Huawei, Honor: let Sanju start by itself</translation>
    </message>
    <message>
        <source>设置 → 应用和服务 → 应用启动管理，找到三句。</source>
        <translation>Settings → Apps &amp; services → Launch manager: find Sanju.</translation>
    </message>
    <message>
        <source>关掉自动管理，把自启动、关联启动、后台活动都打开。</source>
        <translation>Turn Manage automatically off, then Auto-launch, Secondary launch and Run in background on.</translation>
    </message>
    <message>
        <source>OPPO、一加、真我：让三句自己启动</source>
        <translation>OPPO, OnePlus, realme: let Sanju start by itself</translation>
    </message>
    <message>
        <source>设置 → 应用 → 自启动，打开三句。</source>
        <translation>Settings → Apps → Auto launch: turn Sanju on.</translation>
    </message>
    <message>
        <source>设置 → 电池 → 应用耗电管理 → 三句，允许后台运行。</source>
        <translation>Settings → Battery → App battery management → Sanju: allow background activity.</translation>
    </message>
    <message>
        <source>vivo、iQOO：让三句自己启动</source>
        <translation>vivo, iQOO: let Sanju start by itself</translation>
    </message>
    <message>
        <source>设置 → 应用与权限 → 权限管理 → 自启动，打开三句。</source>
        <translation>Settings → Apps &amp; permissions → Permission management → Autostart: turn Sanju on.</translation>
    </message>
    <message>
        <source>设置 → 电池 → 后台耗电管理 → 三句，选允许后台高耗电。</source>
        <translation>Settings → Battery → Background power consumption → Sanju: don&apos;t restrict it.</translation>
    </message>
    <message>
        <source>三星：别让三句休眠</source>
        <translation>Samsung: keep Sanju from going to sleep</translation>
    </message>
    <message>
        <source>设置 → 电池 → 后台使用限制，把三句移出休眠的应用。</source>
        <translation>Settings → Battery → Background usage limits: take Sanju out of Sleeping apps.</translation>
    </message>
    <message>
        <source>同一页，把三句加进从不休眠的应用。</source>
        <translation>On the same page, add Sanju to Never sleeping apps.</translation>
    </message>
    <message>
        <source>在最近任务里按住三句，点锁。</source>
        <translation>In recent apps, hold Sanju and tap the lock.</translation>
    </message>
</context>
<context>
    <name>ReminderOffer</name>
    <message>
        <source>要不要到点提醒一声？</source>
        <translation>A reminder at your time?</translation>
    </message>
    <message>
        <source>好，提醒我</source>
        <translation>Yes, remind me</translation>
    </message>
    <message>
        <source>以后再说</source>
        <translation>Some other time</translation>
    </message>
</context>
<context>
    <name>RemindersPage</name>
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
    <message>
        <source>提醒什么</source>
        <translation>What about</translation>
    </message>
    <message>
        <source>什么时候</source>
        <translation>When</translation>
    </message>
    <message>
        <source>跟着你的习惯</source>
        <translation>Follow your habit</translation>
    </message>
    <message>
        <source>哪几天</source>
        <translation>Which days</translation>
    </message>
    <message>
        <source>安静时段</source>
        <translation>Quiet hours</translation>
    </message>
    <message>
        <source>从 %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>到 %1</source>
        <translation>Until %1</translation>
    </message>
    <message>
        <source>卡准时间</source>
        <translation>To the minute</translation>
    </message>
    <message>
        <source>关着的话，系统可能晚几分钟，省些电</source>
        <translation>When off, the system may be some minutes late and saves power</translation>
    </message>
    <message>
        <source>先停着</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>停几天提醒</source>
        <translation>Pause for some days</translation>
    </message>
    <message>
        <source>现在就接上</source>
        <translation>Go on now</translation>
    </message>
</context>
<context>
    <name>RepeatCard</name>
    <message>
        <source>再用一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>好，定个时候</source>
        <translation>Yes, pick a time</translation>
    </message>
    <message>
        <source>这次不了</source>
        <translation>Not this time</translation>
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
    <name>RewritingStep</name>
    <message>
        <source>回去改</source>
        <translation>Back to the box</translation>
    </message>
    <message>
        <source>改一句，两头都有：顾到他的难处，也说出自己的。</source>
        <translation>Say it so that both are in it: what he is up against, and what she needs.</translation>
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
        <source>这次不改，看结果</source>
        <translation>Not this time, see the result</translation>
    </message>
    <message>
        <source>看结果</source>
        <translation>See the result</translation>
    </message>
</context>
<context>
    <name>SampleStep</name>
    <message>
        <source>哪一句把他的话全接住了？</source>
        <translation>Which one takes up all that was said?</translation>
    </message>
    <message>
        <source>话只说一遍，跟当面听一样。听完，选最完整的一句。</source>
        <translation>It is said once, as in a real talk. Then pick the line that has all of it.</translation>
    </message>
    <message>
        <source>正在放录音</source>
        <translation>The recording is playing</translation>
    </message>
    <message>
        <source>开始听</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>改成看文字</source>
        <translation>Read it instead</translation>
    </message>
    <message>
        <source>读好了，选一句</source>
        <translation>I&apos;ve read it, pick a line</translation>
    </message>
    <message>
        <source>看结果</source>
        <translation>See the result</translation>
    </message>
    <message>
        <source>下一段</source>
        <translation>Next part</translation>
    </message>
    <message>
        <source>这段先跳过</source>
        <translation>Skip this one for now</translation>
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
    <message>
        <source>提醒</source>
        <translation>Reminders</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>先不发</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>发出去的就是这些字</source>
        <translation>This is exactly what goes out</translation>
    </message>
    <message>
        <source>点一下，选哪几段一起发。</source>
        <translation>Tap the parts that should go along.</translation>
    </message>
    <message>
        <source>先点一段</source>
        <translation>Tap a part first</translation>
    </message>
    <message>
        <source>复制这些字</source>
        <translation>Copy this text</translation>
    </message>
    <message>
        <source>发给别人</source>
        <translation>Send to someone</translation>
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
    <name>SpeakingDrill</name>
    <message>
        <source>录了 %1</source>
        <translation>%1 recorded</translation>
    </message>
    <message>
        <source>回想一下，做到的打个勾</source>
        <translation>Think back, and tick what you did</translation>
    </message>
    <message>
        <source>听一遍，做到的打个勾</source>
        <translation>Listen, and tick what you did</translation>
    </message>
    <message>
        <source>别人可以这么说</source>
        <translation>How others might say it</translation>
    </message>
    <message>
        <source>说完了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>再说一遍</source>
        <translation>Say it again</translation>
    </message>
    <message>
        <source>先说一遍</source>
        <translation>Say it once</translation>
    </message>
    <message>
        <source>不录音，说完了</source>
        <translation>I said it without recording</translation>
    </message>
    <message>
        <source>看看别人怎么说</source>
        <translation>See how others say it</translation>
    </message>
    <message>
        <source>这次说得顺吗</source>
        <translation>How did it come to you?</translation>
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
    <name>SurveyComparison</name>
    <message>
        <source>这次</source>
        <translation>This time</translation>
    </message>
</context>
<context>
    <name>SurveyEnd</name>
    <message>
        <source>这次</source>
        <translation>This time</translation>
    </message>
    <message>
        <source>一项一项看</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>你改的那句</source>
        <translation>Your line</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>自评看习惯，小测看听到多少。两样常对不上。</source>
        <translation>The questions are about habits, this is about how much you caught. The two often differ.</translation>
    </message>
    <message>
        <source>看好了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>再做一次</source>
        <translation>Do it again</translation>
    </message>
</context>
<context>
    <name>SurveyOpening</name>
    <message>
        <source>开始</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>TakeRow</name>
    <message>
        <source>停下</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>听%1</source>
        <translation>Play: %1</translation>
    </message>
    <message>
        <source>不留%1</source>
        <translation>Don&apos;t keep: %1</translation>
    </message>
    <message>
        <source>留着%1</source>
        <translation>Keep: %1</translation>
    </message>
    <message>
        <source>删掉%1</source>
        <translation>Delete: %1</translation>
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
    <message>
        <source>也可以先练一练</source>
        <translation>Or practise it first</translation>
    </message>
</context>
<context>
    <name>TalkLine</name>
    <message>
        <source>可以从这句重来</source>
        <translation>You can start again from here</translation>
    </message>
    <message>
        <source>对方知道了：%1</source>
        <translation>Now known: %1</translation>
    </message>
    <message>
        <source>从这句重来</source>
        <translation>Start again from here</translation>
    </message>
</context>
<context>
    <name>TimeSheet</name>
    <message>
        <source>几点</source>
        <translation>Hour</translation>
    </message>
    <message>
        <source>早一小时</source>
        <translation>An hour earlier</translation>
    </message>
    <message>
        <source>晚一小时</source>
        <translation>An hour later</translation>
    </message>
    <message>
        <source>几分</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>早五分钟</source>
        <translation>Five minutes earlier</translation>
    </message>
    <message>
        <source>晚五分钟</source>
        <translation>Five minutes later</translation>
    </message>
    <message>
        <source>就这个时间</source>
        <translation>Use this time</translation>
    </message>
    <message>
        <source>不改了</source>
        <translation>Leave it as it was</translation>
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
    <message>
        <source>练习，换个场景</source>
        <translation>Drill, in a new scene</translation>
    </message>
</context>
<context>
    <name>ToolChooser</name>
    <message>
        <source>回上一步</source>
        <translation>One step back</translation>
    </message>
    <message>
        <source>从头再问</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>也可以直接看</source>
        <translation>Or look straight at one</translation>
    </message>
</context>
<context>
    <name>ToolList</name>
    <message>
        <source>马上要谈？先看这张</source>
        <translation>Talking in a minute? Take this one</translation>
    </message>
    <message>
        <source>我写过的</source>
        <translation>What I&apos;ve written</translation>
    </message>
</context>
<context>
    <name>ToolLookup</name>
    <message>
        <source>也可以直接看</source>
        <translation>Or look straight at one</translation>
    </message>
</context>
<context>
    <name>ToolPage</name>
    <message>
        <source>发给别人</source>
        <translation>Send to someone</translation>
    </message>
    <message>
        <source>跟谁，什么事</source>
        <translation>With whom, about what</translation>
    </message>
    <message>
        <source>跟谁，什么事？写岗位就行，可以不写</source>
        <translation>With whom, about what? A job title will do; or leave it empty</translation>
    </message>
    <message>
        <source>用我自己那件事</source>
        <translation>Use my own case</translation>
    </message>
    <message>
        <source>删掉这张卡</source>
        <translation>Delete this card</translation>
    </message>
    <message>
        <source>存下</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>已存下</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>大字带去谈</source>
        <translation>Large letters</translation>
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
    <message>
        <source>接着说说我的情况</source>
        <translation>Go on telling where I stand</translation>
    </message>
    <message>
        <source>先花两分钟，说说我的情况</source>
        <translation>Take two minutes to say where I stand</translation>
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
    <name>WritingDrill</name>
    <message>
        <source>回去改</source>
        <translation>Back to the box</translation>
    </message>
    <message>
        <source>%1 秒</source>
        <translation>%1 s</translation>
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
        <translation>What came out was</translation>
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
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::AuctionTable</name>
    <message>
        <source>你</source>
        <translation>You</translation>
    </message>
    <message>
        <source>一号</source>
        <translation>No. 1</translation>
    </message>
    <message>
        <source>二号</source>
        <translation>No. 2</translation>
    </message>
    <message>
        <source>三号</source>
        <translation>No. 3</translation>
    </message>
    <message>
        <source>赚 %1 元</source>
        <translation>%1 yuan won</translation>
    </message>
    <message>
        <source>亏 %1 元</source>
        <translation>%1 yuan lost</translation>
    </message>
    <message>
        <source>不赚不亏</source>
        <translation>nothing won or lost</translation>
    </message>
    <message>
        <source>你%1；四个人加起来%2。</source>
        <translation>You: %1. All four together: %2.</translation>
    </message>
    <message>
        <source>再来一次。开价之前，四个人先说好一个上限。</source>
        <translation>Once more. Before anyone bids, the four of you agree a limit.</translation>
    </message>
    <message>
        <source>一张一百元，价高者得；第二高的也要付自己出的价。你先出。</source>
        <translation>A hundred-yuan note to the highest bidder, and the second highest pays too. You begin.</translation>
    </message>
    <message>
        <source>现在最高 %1 元。你出不出？</source>
        <translation>The highest bid is %1 yuan. Will you bid?</translation>
    </message>
    <message>
        <source>现在最高 %1 元。停在这里，你已经出的 %2 元就没了。</source>
        <translation>The highest bid is %1 yuan. If you stop here, your %2 yuan are gone.</translation>
    </message>
    <message>
        <source>%1不出了</source>
        <translation>%1 stops</translation>
    </message>
    <message>
        <source>%1出 %2 元</source>
        <translation>%1 bids %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>谁也不超过 %1 元</source>
        <translation>Nobody goes beyond %1 yuan</translation>
    </message>
    <message>
        <source>再来一次，先说好规则</source>
        <translation>Once more, with a rule first</translation>
    </message>
    <message>
        <source>出 %1 元</source>
        <translation>Bid %1 yuan</translation>
    </message>
    <message>
        <source>不出了</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>%1没出</source>
        <translation>%1: no bid</translation>
    </message>
    <message>
        <source>%1 %2 元</source>
        <translation>%1: %2 yuan</translation>
    </message>
    <message>
        <source>四个人加起来</source>
        <translation>All four together</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 元</source>
        <translation>%1 yuan</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::BlindWalkTable</name>
    <message>
        <source>到门口了。开灯看看你走的路。</source>
        <translation>You&apos;re at the door. Light on: this was your way.</translation>
    </message>
    <message>
        <source>到了。同样的路，听的话不一样。</source>
        <translation>You&apos;re there. The same floor, other words.</translation>
    </message>
    <message>
        <source>先停在这里，开灯看看。</source>
        <translation>Stop here for now. Light on.</translation>
    </message>
    <message>
        <source>“哎，小心！不是那边！”</source>
        <translation>“Hey, careful! Not that way!”</translation>
    </message>
    <message>
        <source>“往那边拐一点，慢点。”</source>
        <translation>“Over there a bit, slowly.”</translation>
    </message>
    <message>
        <source>“往前走，一直走！”</source>
        <translation>“Straight on, just keep going!”</translation>
    </message>
    <message>
        <source>“再往前一点点，好，差不多。”</source>
        <translation>“A little further, good, that&apos;s about it.”</translation>
    </message>
    <message numerus="yes">
        <source>走 %n 步，停</source>
        <translation>
            <numerusform>%n step, then stop</numerusform>
            <numerusform>%n steps, then stop</numerusform>
        </translation>
    </message>
    <message>
        <source>“左转，%1。”</source>
        <translation>“Turn left, %1.”</translation>
    </message>
    <message>
        <source>“右转，%1。”</source>
        <translation>“Turn right, %1.”</translation>
    </message>
    <message>
        <source>“向后转，%1。”</source>
        <translation>“Turn about, %1.”</translation>
    </message>
    <message>
        <source>“方向对，%1。”</source>
        <translation>“You&apos;re facing right, %1.”</translation>
    </message>
    <message>
        <source>走了一步。</source>
        <translation>One step.</translation>
    </message>
    <message>
        <source>转过来了。</source>
        <translation>You turned.</translation>
    </message>
    <message>
        <source>撞上了，没走成。</source>
        <translation>You bumped into something.</translation>
    </message>
    <message>
        <source>往前一步</source>
        <translation>One step forward</translation>
    </message>
    <message>
        <source>左转</source>
        <translation>Turn left</translation>
    </message>
    <message>
        <source>右转</source>
        <translation>Turn right</translation>
    </message>
    <message>
        <source>不走了，开灯</source>
        <translation>Stop, light on</translation>
    </message>
    <message>
        <source>换一种带法，再走一次</source>
        <translation>Once more, with other guidance</translation>
    </message>
    <message>
        <source>一片黑，只听得见声音</source>
        <translation>All dark, only a voice</translation>
    </message>
    <message>
        <source>灯亮了：%1</source>
        <translation>The light is on: %1</translation>
    </message>
    <message>
        <source>%1 下，撞 %2 次</source>
        <translation>%1 moves, %2 bumps</translation>
    </message>
    <message>
        <source>没到，撞 %1 次</source>
        <translation>not there, %1 bumps</translation>
    </message>
    <message>
        <source>走到门口</source>
        <translation>To the door</translation>
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
    <message>
        <source>错的一版&#x3000;已停住</source>
        <translation>The wrong way · paused</translation>
    </message>
    <message>
        <source>%1：“%2”</source>
        <translation>%1: “%2”</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::ClosingChangeViewModel</name>
    <message>
        <source>%1回看</source>
        <translation>Look back: %1</translation>
    </message>
    <message>
        <source>一周后</source>
        <translation>In a week</translation>
    </message>
    <message>
        <source>两周后</source>
        <translation>In two weeks</translation>
    </message>
    <message>
        <source>一个月后</source>
        <translation>In a month</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::ClosingRatingViewModel</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>说完这一句</source>
        <translation>when I have said this sentence</translation>
    </message>
    <message>
        <source>跟%1说完这一句</source>
        <translation>when I have said this sentence to %1</translation>
    </message>
    <message numerus="yes">
        <source>请他打 %n 个分：%1</source>
        <translation>
            <numerusform>I ask them for %n number: %1</numerusform>
            <numerusform>I ask them for %n numbers: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::ClosingResultViewModel</name>
    <message>
        <source>还没做过</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>%1做过，还没再做</source>
        <translation>%1, not again yet</translation>
    </message>
    <message>
        <source>%1做过，%2又做了</source>
        <translation>%1, and again %2</translation>
    </message>
    <message>
        <source>%1那次</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>对%1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>%1回看</source>
        <translation>Look back: %1</translation>
    </message>
    <message>
        <source>，再</source>
        <translation>, then: </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::ClosingViewModel</name>
    <message>
        <source>去做“%1”</source>
        <translation>Go to “%1”</translation>
    </message>
    <message>
        <source>情景 %1，共 %2 个：%3</source>
        <translation>Situation %1 of %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n 个情景</source>
        <translation>
            <numerusform>%n situation</numerusform>
            <numerusform>%n situations</numerusform>
        </translation>
    </message>
    <message>
        <source>都做完了</source>
        <translation>All done</translation>
    </message>
    <message numerus="yes">
        <source>各选两步，改一句；做了 %n 个</source>
        <translation>
            <numerusform>Two decisions and a sentence each; %n done</numerusform>
            <numerusform>Two decisions and a sentence each; %n done</numerusform>
        </translation>
    </message>
    <message>
        <source>我的三个改变</source>
        <translation>My three changes</translation>
    </message>
    <message>
        <source>对谁、哪句话、什么时候回看</source>
        <translation>To whom, which sentence, when to look back</translation>
    </message>
    <message numerus="yes">
        <source>写了 %n 个</source>
        <translation>
            <numerusform>%n written</numerusform>
            <numerusform>%n written</numerusform>
        </translation>
    </message>
    <message>
        <source>请人打分</source>
        <translation>Ask for a rating</translation>
    </message>
    <message>
        <source>写完三个改变再来</source>
        <translation>After the three changes</translation>
    </message>
    <message>
        <source>打过了</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>挑一句，请听过的人打分；过几天也行</source>
        <translation>Pick a sentence, ask somebody who heard it; some days later is fine</translation>
    </message>
    <message>
        <source>你选的</source>
        <translation>Your choice</translation>
    </message>
    <message>
        <source>接着这样走</source>
        <translation>It goes on from here</translation>
    </message>
    <message>
        <source>下次说到这件事</source>
        <translation>when this comes up again</translation>
    </message>
    <message>
        <source>跟%1说事</source>
        <translation>when I talk with %1</translation>
    </message>
    <message>
        <source>说%1</source>
        <translation>I say %1</translation>
    </message>
    <message>
        <source>他打的分存下了。</source>
        <translation>Kept as they said it.</translation>
    </message>
    <message>
        <source>记成任务了，在“今天”里。</source>
        <translation>It is a mission now, on Today.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>对%1</source>
        <translation>To: %1</translation>
    </message>
    <message>
        <source>%1回看</source>
        <translation>Look back: %1</translation>
    </message>
    <message>
        <source>这次没发出去，字还在这里。</source>
        <translation>It didn’t go out. The words are still here.</translation>
    </message>
    <message>
        <source>复制好了，去要发的地方粘贴。</source>
        <translation>Copied. Paste it where you want to send it.</translation>
    </message>
    <message>
        <source>好，这几个字不再提。</source>
        <translation>All right, these words won’t come up again.</translation>
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
    <name>sanju::viewmodels::DayPickViewModel</name>
    <message>
        <source>挑一天</source>
        <translation>Another day</translation>
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
    <message>
        <source>%1再用一次，换成跟上级？</source>
        <translation>Use it again %1, this time with someone above you?</translation>
    </message>
    <message>
        <source>%1再用一次，换成跟平级的同事？</source>
        <translation>Use it again %1, this time with a colleague at your level?</translation>
    </message>
    <message>
        <source>%1再用一次，换成跟下属？</source>
        <translation>Use it again %1, this time with someone in your team?</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::DialogueDrillViewModel</name>
    <message>
        <source>关上了</source>
        <translation>Closed up</translation>
    </message>
    <message>
        <source>绷着</source>
        <translation>Guarded</translation>
    </message>
    <message>
        <source>在听</source>
        <translation>Listening</translation>
    </message>
    <message>
        <source>松动</source>
        <translation>Coming round</translation>
    </message>
    <message>
        <source>想一起办</source>
        <translation>On board</translation>
    </message>
    <message>
        <source>谈定了</source>
        <translation>Agreed</translation>
    </message>
    <message>
        <source>谈定了一半</source>
        <translation>Half agreed</translation>
    </message>
    <message>
        <source>这次没谈拢</source>
        <translation>No agreement this time</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>你说：%1</source>
        <translation>You: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
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
    <message>
        <source>要带走什么</source>
        <translation>What to take away</translation>
    </message>
    <message>
        <source>谈完以后，手里要有什么？</source>
        <translation>What should be in your hands afterwards?</translation>
    </message>
    <message>
        <source>最少要到什么</source>
        <translation>The least I need</translation>
    </message>
    <message>
        <source>谈不成全部，哪一步也能接受？</source>
        <translation>If not all of it, which step would still do?</translation>
    </message>
    <message>
        <source>他在乎什么</source>
        <translation>What they care about</translation>
    </message>
    <message>
        <source>他的指标、时间、难处；不知道就写“去问”</source>
        <translation>Their targets, time, troubles. If you don&apos;t know, write “ask”</translation>
    </message>
    <message>
        <source>第一句怎么开口</source>
        <translation>How to open</translation>
    </message>
    <message>
        <source>先问他</source>
        <translation>ask first</translation>
    </message>
    <message>
        <source>先问他的目标、时间或难处</source>
        <translation>Ask about their goal, their time or what&apos;s hard</translation>
    </message>
    <message>
        <source>事、用、谢，一句就够</source>
        <translation>Act, use, thanks: one sentence will do</translation>
    </message>
    <message>
        <source>用自己的话说回来</source>
        <translation>In your own words</translation>
    </message>
    <message>
        <source>哪几件事，担心什么，再问一句“对吗？”</source>
        <translation>The facts, the worry, then “is that right?”</translation>
    </message>
    <message>
        <source>有核对</source>
        <translation>checks with them</translation>
    </message>
    <message>
        <source>可能多说了</source>
        <translation>may have been added</translation>
    </message>
    <message>
        <source>可能先给了建议</source>
        <translation>may be advice too soon</translation>
    </message>
    <message>
        <source>比如：%1</source>
        <translation>For example: %1</translation>
    </message>
    <message>
        <source>“%1”，说到了吗？</source>
        <translation>“%1”: have you said that?</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::DrillViewModel</name>
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
    <name>sanju::viewmodels::FoldingTable</name>
    <message>
        <source>把纸对折。</source>
        <translation>Fold the sheet in half.</translation>
    </message>
    <message>
        <source>再对折一次。</source>
        <translation>Fold it in half again.</translation>
    </message>
    <message>
        <source>撕掉右上角。</source>
        <translation>Tear off the upper right corner.</translation>
    </message>
    <message>
        <source>转半圈，再撕掉左上角。</source>
        <translation>Turn it half round and tear off the upper left corner.</translation>
    </message>
    <message>
        <source>左右对折</source>
        <translation>Left onto right</translation>
    </message>
    <message>
        <source>上下对折</source>
        <translation>Top onto bottom</translation>
    </message>
    <message>
        <source>跟刚才一个方向</source>
        <translation>The same way as before</translation>
    </message>
    <message>
        <source>换个方向</source>
        <translation>The other way</translation>
    </message>
    <message>
        <source>撕一小块</source>
        <translation>A small piece</translation>
    </message>
    <message>
        <source>撕一大块</source>
        <translation>A large piece</translation>
    </message>
    <message>
        <source>在桌上转半圈</source>
        <translation>Turn it on the table</translation>
    </message>
    <message>
        <source>翻到背面</source>
        <translation>Turn it over</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>打开看看，六个人听的是同一段话。</source>
        <translation>Unfold them. All six heard the same words.</translation>
    </message>
    <message>
        <source>“对折，换个方向再对折，撕掉右上角，转半圈，再撕掉左上角。”这次你可以问他三句。</source>
        <translation>“Fold it, fold it again the other way, tear off the upper right corner, turn it half round and tear off the upper left.” This time you may ask three questions.</translation>
    </message>
    <message>
        <source>“%1”这一步没问到，你来定。</source>
        <translation>“%1” You didn&apos;t ask about this one, so it&apos;s up to you.</translation>
    </message>
    <message>
        <source>一模一样。多问三句，半分钟。</source>
        <translation>Exactly the same. Three questions, half a minute.</translation>
    </message>
    <message>
        <source>差一点。没问到的那一步，还是各有各的折法。</source>
        <translation>Nearly. What wasn&apos;t asked can still be folded either way.</translation>
    </message>
    <message>
        <source>没有人做错，指令没有说完。</source>
        <translation>Nobody did it wrong. The instruction wasn&apos;t complete.</translation>
    </message>
    <message>
        <source>他说：“差不多就行。”</source>
        <translation>He says: “Roughly will do.”</translation>
    </message>
    <message>
        <source>他说：“不急。”</source>
        <translation>He says: “There&apos;s no hurry.”</translation>
    </message>
    <message>
        <source>他说：“%1。”</source>
        <translation>He says: “%1.”</translation>
    </message>
    <message>
        <source>再来一次，这回可以问</source>
        <translation>Again, and this time you may ask</translation>
    </message>
    <message>
        <source>对折，是左右还是上下？</source>
        <translation>Fold it which way: left to right, or top to bottom?</translation>
    </message>
    <message>
        <source>要折得很齐吗？</source>
        <translation>Does it have to be neat?</translation>
    </message>
    <message>
        <source>角撕多大？</source>
        <translation>How large a corner?</translation>
    </message>
    <message>
        <source>急不急？</source>
        <translation>Is it urgent?</translation>
    </message>
    <message>
        <source>转半圈，是转纸还是翻面？</source>
        <translation>Half round: turn the sheet, or turn it over?</translation>
    </message>
    <message>
        <source>不问，直接折</source>
        <translation>No questions, just fold</translation>
    </message>
    <message>
        <source>够了，开始折</source>
        <translation>That&apos;s enough. Start folding</translation>
    </message>
    <message numerus="yes">
        <source>%1：%2，少了 %n 格</source>
        <translation>
            <numerusform>%1: %2; %n cell gone</numerusform>
            <numerusform>%1: %2; %n cells gone</numerusform>
        </translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>你</source>
        <translation>You</translation>
    </message>
    <message>
        <source>周岚</source>
        <translation>Zhou Lan</translation>
    </message>
    <message>
        <source>韩立</source>
        <translation>Han Li</translation>
    </message>
    <message>
        <source>许静</source>
        <translation>Xu Jing</translation>
    </message>
    <message>
        <source>老魏</source>
        <translation>Lao Wei</translation>
    </message>
    <message>
        <source>小孟</source>
        <translation>Xiao Meng</translation>
    </message>
    <message>
        <source>他心里的</source>
        <translation>What he had in mind</translation>
    </message>
    <message>
        <source>你折的</source>
        <translation>Yours</translation>
    </message>
    <message>
        <source>问了几句</source>
        <translation>Questions asked</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>跟他想的</source>
        <translation>Against what he had in mind</translation>
    </message>
    <message>
        <source>碰巧一样</source>
        <translation>the same, by chance</translation>
    </message>
    <message>
        <source>不一样</source>
        <translation>different</translation>
    </message>
    <message>
        <source>一样</source>
        <translation>the same</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::GameDrillViewModel</name>
    <message>
        <source>还没</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>差不多</source>
        <translation>More or less</translation>
    </message>
    <message>
        <source>很清楚</source>
        <translation>Quite clear</translation>
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
    <name>sanju::viewmodels::ListeningDrillViewModel</name>
    <message>
        <source>听了两遍。</source>
        <translation>Heard twice.</translation>
    </message>
    <message>
        <source>听了一遍。</source>
        <translation>Heard once.</translation>
    </message>
    <message>
        <source>好，这几个字不再提。</source>
        <translation>All right, these words won’t come up again.</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::ListeningSampleViewModel</name>
    <message numerus="yes">
        <source>大约 %n 秒</source>
        <translation>
            <numerusform>About %n second</numerusform>
            <numerusform>About %n seconds</numerusform>
        </translation>
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
    <message>
        <source>做到一半，接着做</source>
        <translation>Half done, go on</translation>
    </message>
    <message>
        <source>还没做过</source>
        <translation>Not done yet</translation>
    </message>
    <message>
        <source>上次 %1</source>
        <translation>Last time %1</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::MissionViewModel</name>
    <message>
        <source>上次用成了。这回换个人：试试跟上级。</source>
        <translation>It worked last time. Try it with someone else now: someone above you.</translation>
    </message>
    <message>
        <source>上次用成了。这回换个人：试试跟平级的同事。</source>
        <translation>It worked last time. Try it with someone else now: a colleague at your level.</translation>
    </message>
    <message>
        <source>上次用成了。这回换个人：试试跟下属。</source>
        <translation>It worked last time. Try it with someone else now: someone in your team.</translation>
    </message>
    <message>
        <source>例会一散</source>
        <translation>when the regular meeting breaks up</translation>
    </message>
    <message>
        <source>他来找我的时候</source>
        <translation>when they come to see me</translation>
    </message>
    <message>
        <source>我要发催办消息之前</source>
        <translation>before I send a reminder</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::NeedsProposalViewModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>不提醒</source>
        <translation>No reminder</translation>
    </message>
    <message>
        <source>没点困惑，就从路径的第一节开始。</source>
        <translation>No trouble picked, so you&apos;d begin with the first lesson on the path.</translation>
    </message>
    <message>
        <source>还是你以前选的那件。</source>
        <translation>The one you chose before.</translation>
    </message>
    <message>
        <source>你换成了这一件。</source>
        <translation>The one you changed to.</translation>
    </message>
    <message>
        <source>你点的就是这件。</source>
        <translation>The one you picked.</translation>
    </message>
    <message numerus="yes">
        <source>你点了 %n 件，从它开始，别的也用得上。</source>
        <translation>
            <numerusform>You picked %n. It is a good place to begin.</numerusform>
            <numerusform>You picked %n. Beginning here helps with the others too.</numerusform>
        </translation>
    </message>
    <message>
        <source>核心线，%1</source>
        <translation>Core path, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n 节</source>
        <translation>
            <numerusform>%n lesson</numerusform>
            <numerusform>%n lessons</numerusform>
        </translation>
    </message>
    <message>
        <source>全程，%1</source>
        <translation>Whole path, %1</translation>
    </message>
    <message numerus="yes">
        <source>一周 %n 分钟左右，先走核心线，主要的都在里面。</source>
        <translation>
            <numerusform>About %n minute a week: the core path first, what matters most is in it.</numerusform>
            <numerusform>About %n minutes a week: the core path first, what matters most is in it.</numerusform>
        </translation>
    </message>
    <message>
        <source>跟别的部门打交道不多，核心线够用。</source>
        <translation>You meet other departments now and then. The core path will do.</translation>
    </message>
    <message numerus="yes">
        <source>一周有 %n 分钟左右，全程走得完。</source>
        <translation>
            <numerusform>About %n minute a week.</numerusform>
            <numerusform>About %n minutes a week are enough for the whole path.</numerusform>
        </translation>
    </message>
    <message>
        <source>没说时间，先照现在这样，以后随时能改。</source>
        <translation>You gave no times, so it stays as it is. You can change it any time.</translation>
    </message>
    <message>
        <source>不提醒也行，想起来就打开。</source>
        <translation>That&apos;s fine too. Open it when you think of it.</translation>
    </message>
    <message>
        <source>你说这个时候合适。到点只说今天几分钟、几道题。</source>
        <translation>You said this time suits you. It just says how many minutes and questions there are today.</translation>
    </message>
    <message>
        <source>到点只说今天几分钟、几道题。</source>
        <translation>It just says how many minutes and questions there are today.</translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 天</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>照你说的来。每天的课和复习排在这几分钟里。</source>
        <translation>As you said. Each day&apos;s lesson and reviews fit into these minutes.</translation>
    </message>
    <message>
        <source>先按常用的来。每天的课和复习排在这几分钟里。</source>
        <translation>The usual, to begin with. Each day&apos;s lesson and reviews fit into these minutes.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
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
        <translation>Done yesterday; another scene today</translation>
    </message>
    <message numerus="yes">
        <source>%n 天前练过，今天换个场景</source>
        <translation>
            <numerusform>Done %n day ago; another scene today</numerusform>
            <numerusform>Done %n days ago; another scene today</numerusform>
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
    <message>
        <source>%1玩过</source>
        <translation>Played %1</translation>
    </message>
    <message>
        <source>今天也可以</source>
        <translation>Today, if you like</translation>
    </message>
    <message>
        <source>%1做过</source>
        <translation>Done %1</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::PromiseViewModel</name>
    <message>
        <source>这周</source>
        <translation>This week</translation>
    </message>
    <message>
        <source>上周</source>
        <translation>Last week</translation>
    </message>
    <message>
        <source>说好%1</source>
        <translation>Agreed for %1</translation>
    </message>
    <message>
        <source>跟%1说好%2</source>
        <translation>Agreed with %1 for %2</translation>
    </message>
    <message>
        <source>%1，做到了</source>
        <translation>%1: kept</translation>
    </message>
    <message>
        <source>%1，没做到</source>
        <translation>%1: not kept</translation>
    </message>
    <message>
        <source>做到 %1</source>
        <translation>kept %1</translation>
    </message>
    <message>
        <source>改期 %1</source>
        <translation>new date %1</translation>
    </message>
    <message>
        <source>没做到 %1</source>
        <translation>not kept %1</translation>
    </message>
    <message>
        <source>没了结 %1</source>
        <translation>open %1</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>none</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>记下了。到日子前，今天页上会提一句。</source>
        <translation>Noted. Today will mention it when the day comes.</translation>
    </message>
    <message>
        <source>记下了：说到，做到。</source>
        <translation>Noted: said and done.</translation>
    </message>
    <message>
        <source>记下了。跟对方说一声，比不说强。</source>
        <translation>Noted. A word to the other side is better than none.</translation>
    </message>
    <message>
        <source>改到了%1。对方知道就行。</source>
        <translation>Moved to %1. As long as they know.</translation>
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
    <name>sanju::viewmodels::ReminderHealthViewModel</name>
    <message>
        <source>眼下没有要提醒的。</source>
        <translation>Nothing to remind you of for now.</translation>
    </message>
    <message>
        <source>提醒都关着。</source>
        <translation>All reminders are off.</translation>
    </message>
    <message>
        <source>准时</source>
        <translation>On time</translation>
    </message>
    <message numerus="yes">
        <source>晚了 %n 分钟</source>
        <translation>
            <numerusform>%n minute late</numerusform>
            <numerusform>%n minutes late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>晚了 %n 个多小时</source>
        <translation>
            <numerusform>Over %n hour late</numerusform>
            <numerusform>Over %n hours late</numerusform>
        </translation>
    </message>
    <message>
        <source>没来：通知没开</source>
        <translation>Did not come: notifications are off</translation>
    </message>
    <message>
        <source>没来：这一类在系统里关着</source>
        <translation>Did not come: this kind is off in the system</translation>
    </message>
    <message>
        <source>没来：手机醒得太晚，过了时候就不打扰</source>
        <translation>Did not come: the phone woke too late, and then it is left out</translation>
    </message>
    <message>
        <source>没来</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>每天几分钟</source>
        <translation>Daily minutes</translation>
    </message>
    <message>
        <source>任务之前提一句</source>
        <translation>Before a mission</translation>
    </message>
    <message>
        <source>任务之后问一句</source>
        <translation>After a mission</translation>
    </message>
    <message>
        <source>轮到的练习</source>
        <translation>A drill that is due</translation>
    </message>
    <message numerus="yes">
        <source>%n 次准时</source>
        <translation>
            <numerusform>%n on time</numerusform>
            <numerusform>%n on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 次晚到</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 次没来</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message>
        <source>还没有到过点的提醒。</source>
        <translation>No reminder has been due yet.</translation>
    </message>
    <message>
        <source>最近 %1 次：%2。</source>
        <translation>Of the last %1: %2.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>打开系统设置</source>
        <translation>Open the system&apos;s settings</translation>
    </message>
    <message>
        <source>还差手机点个头</source>
        <translation>Your phone has to agree</translation>
    </message>
    <message>
        <source>没有通知的许可，到点了也出不来。手机会问一句，选允许就行。</source>
        <translation>Without its permission nothing can come up. The phone will ask: tap Allow.</translation>
    </message>
    <message>
        <source>让手机问我</source>
        <translation>Let the phone ask me</translation>
    </message>
    <message>
        <source>系统里关着三句的通知</source>
        <translation>Notifications of Sanju are off in the system</translation>
    </message>
    <message>
        <source>在手机的设置里找到三句，把通知打开，回来就生效。</source>
        <translation>Find Sanju in your phone&apos;s settings and turn notifications on. It works as soon as you are back.</translation>
    </message>
    <message>
        <source>应用关着的时候不会提醒</source>
        <translation>No reminders while the app is closed</translation>
    </message>
    <message>
        <source>这台设备上，三句开着才能提醒。</source>
        <translation>On this device Sanju has to be open to remind you.</translation>
    </message>
    <message>
        <source>系统里关着“%1”这一类</source>
        <translation>“%1” is off in the system</translation>
    </message>
    <message>
        <source>别的照常。想要它，去系统的通知设置里打开。</source>
        <translation>The others come as usual. To have it too, turn it on in the system&apos;s notification settings.</translation>
    </message>
    <message>
        <source>省电限制着三句</source>
        <translation>Sanju is held back to save power</translation>
    </message>
    <message>
        <source>提醒可能晚来，也可能不来。在系统的电池设置里，把三句改成不限制。</source>
        <translation>Reminders may come late, or not at all. In the system&apos;s battery settings, set Sanju to unrestricted.</translation>
    </message>
    <message>
        <source>这次没能排上提醒</source>
        <translation>Reminders could not be set this time</translation>
    </message>
    <message>
        <source>学的都记着。下次打开三句再排一次。</source>
        <translation>All you learnt is kept. They are set again when you next open Sanju.</translation>
    </message>
    <message>
        <source>没能打开。在手机的设置里找到三句就行。</source>
        <translation>It did not open. Look for Sanju in your phone&apos;s settings.</translation>
    </message>
    <message>
        <source>通知还关着，先在系统设置里打开它。</source>
        <translation>Notifications are still off. Turn them on in the system&apos;s settings first.</translation>
    </message>
    <message>
        <source>一分钟左右会来一条。可以锁上屏等它。</source>
        <translation>One comes in about a minute. You can lock the screen and wait for it.</translation>
    </message>
    <message>
        <source>这台设备上还不能提醒</source>
        <translation>No reminders on this device yet</translation>
    </message>
    <message>
        <source>选的都记着，换到能提醒的手机上就用得上。</source>
        <translation>Your choices are kept for a phone that can remind you.</translation>
    </message>
    <message>
        <source>这台设备上还不能提醒。</source>
        <translation>This device cannot remind you yet.</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::RemindersViewModel</name>
    <message>
        <source>每天几分钟</source>
        <translation>Daily minutes</translation>
    </message>
    <message>
        <source>当天练过就不提醒</source>
        <translation>Not on a day you have practised</translation>
    </message>
    <message>
        <source>任务之前提一句</source>
        <translation>Before a mission</translation>
    </message>
    <message>
        <source>定好的那天，看一眼要说的话</source>
        <translation>On the day you chose: a look at your line</translation>
    </message>
    <message>
        <source>任务之后问一句</source>
        <translation>After a mission</translation>
    </message>
    <message>
        <source>第二天问做了没有，通知上就能答</source>
        <translation>The day after: did you? Answer right there</translation>
    </message>
    <message>
        <source>轮到的练习</source>
        <translation>A drill that is due</translation>
    </message>
    <message>
        <source>当天的计划里本来就有，可以不开</source>
        <translation>The day&apos;s plan has it anyway; this can stay off</translation>
    </message>
    <message>
        <source>%1 在安静时段，会挪到 %2</source>
        <translation>%1 is in quiet hours, so it comes at %2</translation>
    </message>
    <message>
        <source>全天都安静，不会提醒</source>
        <translation>Quiet all day: it will not come</translation>
    </message>
    <message>
        <source>照你的习惯，现在是 %1</source>
        <translation>By your habit, now at %1</translation>
    </message>
    <message>
        <source>从几点开始安静</source>
        <translation>Quiet from</translation>
    </message>
    <message>
        <source>安静到几点</source>
        <translation>Quiet until</translation>
    </message>
    <message>
        <source>你一般 %1 开始练，就在那时提醒</source>
        <translation>You usually begin at %1; it comes then</translation>
    </message>
    <message>
        <source>你一般 %1 开始练。打开就照这个时间</source>
        <translation>You usually begin at %1. Turn on to use that time</translation>
    </message>
    <message>
        <source>再练几次就知道你的习惯了，先用上面的时间</source>
        <translation>A few more sessions will tell. Until then, the time above</translation>
    </message>
    <message>
        <source>看你一般几点开始练，慢慢挪过去</source>
        <translation>Moves bit by bit to when you usually begin</translation>
    </message>
    <message>
        <source>一天都没选，就只提醒定了日子的任务。</source>
        <translation>With no day chosen, only missions with a day of their own are reminded of.</translation>
    </message>
    <message>
        <source>这段时间里不提醒</source>
        <translation>No reminders in these hours</translation>
    </message>
    <message>
        <source>夜里 0 点到 4 点总是安静的</source>
        <translation>0:00 to 4:00 is always quiet</translation>
    </message>
    <message>
        <source>%1到%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1不提醒，过后自己接上</source>
        <translation>%1: none, then they go on</translation>
    </message>
    <message>
        <source>放假、出差，停几天</source>
        <translation>A holiday or a trip, for some days</translation>
    </message>
    <message numerus="yes">
        <source>%n 天</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1不提醒。</source>
        <translation>None %1.</translation>
    </message>
    <message>
        <source>%1 左右提醒你一次，不响第二次。当天练过就不提醒。</source>
        <translation>One reminder at about %1, never a second one. None on a day you have practised.</translation>
    </message>
    <message>
        <source>到点提醒你一次，不响第二次。</source>
        <translation>One reminder at your time, never a second one.</translation>
    </message>
    <message>
        <source>每天 %1</source>
        <translation>Daily at %1</translation>
    </message>
    <message>
        <source>每天的关着</source>
        <translation>The daily one is off</translation>
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
    <name>sanju::viewmodels::SpeakingDrillViewModel</name>
    <message>
        <source>正在录。照平时的声音说。</source>
        <translation>Recording. Speak as you always do.</translation>
    </message>
    <message>
        <source>最长 3 分钟。录音只留在这部手机里，7 天后自动删掉。</source>
        <translation>Up to 3 minutes. The recording stays on this phone and is deleted after 7 days.</translation>
    </message>
    <message>
        <source>这里没有麦克风。就当对方坐在面前，出声说一遍。</source>
        <translation>There is no microphone here. Imagine them in front of you and say it aloud.</translation>
    </message>
    <message>
        <source>不用麦克风也行。就当对方坐在面前，出声说一遍。</source>
        <translation>It works without the microphone. Imagine them in front of you and say it aloud.</translation>
    </message>
    <message>
        <source>这里放不出声音。</source>
        <translation>There is nothing here to play sound on.</translation>
    </message>
    <message>
        <source>这一遍没存下来，不影响练习。</source>
        <translation>That take couldn&apos;t be kept. The drill goes on.</translation>
    </message>
    <message>
        <source>刚说的这一遍</source>
        <translation>The take just now</translation>
    </message>
    <message>
        <source>前一遍</source>
        <translation>The one before</translation>
    </message>
    <message>
        <source>%1录的</source>
        <translation>Recorded %1</translation>
    </message>
    <message>
        <source>留着</source>
        <translation>kept</translation>
    </message>
    <message numerus="yes">
        <source>%n 天后删掉</source>
        <translation>
            <numerusform>deleted in %n day</numerusform>
            <numerusform>deleted in %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
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
    <message>
        <source>昨天</source>
        <translation>yesterday</translation>
    </message>
    <message numerus="yes">
        <source>%n 天前</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个月前</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message>
        <source>今天轮到的练习</source>
        <translation>this drill&apos;s turn today</translation>
    </message>
    <message numerus="yes">
        <source>%n 个练习</source>
        <translation>
            <numerusform>%n drill</numerusform>
            <numerusform>%n drills</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，%2，%3。</source>
        <translation>%1, %2, %3.</translation>
    </message>
    <message>
        <source>上级</source>
        <translation>My boss</translation>
    </message>
    <message>
        <source>平级</source>
        <translation>A peer</translation>
    </message>
    <message>
        <source>下属</source>
        <translation>My team</translation>
    </message>
    <message>
        <source>%1那周</source>
        <translation>Week of %1</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::SurveyResultViewModel</name>
    <message>
        <source>没答</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>%1到%2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>上次：%1</source>
        <translation>Last time: %1</translation>
    </message>
    <message>
        <source>听力小测：%1，%2</source>
        <translation>Listening: %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>听了 %n 段</source>
        <translation>
            <numerusform>%n heard</numerusform>
            <numerusform>%n heard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 段全接住</source>
        <translation>
            <numerusform>%n taken up in full</numerusform>
            <numerusform>%n taken up in full</numerusform>
        </translation>
    </message>
    <message>
        <source>最近的习惯</source>
        <translation>Your habits of late</translation>
    </message>
    <message>
        <source>两边都用</source>
        <translation>both</translation>
    </message>
    <message>
        <source>更常%1</source>
        <translation>more often %1</translation>
    </message>
    <message>
        <source>%1和%2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>这几句，你放在这里</source>
        <translation>Where you put them</translation>
    </message>
    <message>
        <source>没放</source>
        <translation>not placed</translation>
    </message>
    <message>
        <source>我们放在：%1</source>
        <translation>We put it at: %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1那次</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>学“%1”，%2</source>
        <translation>Learn “%1”, %2</translation>
    </message>
    <message>
        <source>最常做到的是“%1”，</source>
        <translation>Most often: “%1”.</translation>
    </message>
    <message>
        <source>先练“%1”</source>
        <translation>Practise first: “%1”</translation>
    </message>
    <message>
        <source>几项差不多，</source>
        <translation>They are much alike.</translation>
    </message>
    <message>
        <source>挑你最想练的一项</source>
        <translation>Pick the one you like</translation>
    </message>
    <message>
        <source>起步时：%1</source>
        <translation>At the start: %1</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::SurveyViewModel</name>
    <message>
        <source>你更常哪样？</source>
        <translation>Which do you do more often?</translation>
    </message>
    <message>
        <source>我们也放在“%1”。</source>
        <translation>We put it at “%1” too.</translation>
    </message>
    <message>
        <source>我们放在“%1”。</source>
        <translation>We put it at “%1”.</translation>
    </message>
    <message>
        <source>%1：%2，%3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>好，这几个字不再提。</source>
        <translation>All right, these words won’t come up again.</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::TimePickViewModel</name>
    <message>
        <source>%1 点</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 分</source>
        <translation>%1 min</translation>
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
    <message>
        <source>轮到练“%1”。</source>
        <translation>“%1” is due for practice.</translation>
    </message>
    <message>
        <source>练“%1”</source>
        <translation>Practise “%1”</translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 件，在“练习”里</source>
        <translation>
            <numerusform>%n more, under Practice</numerusform>
            <numerusform>%n more, under Practice</numerusform>
        </translation>
    </message>
    <message>
        <source>%1，练“%2”</source>
        <translation>%1, and “%2”</translation>
    </message>
    <message>
        <source>演练</source>
        <translation>Drills</translation>
    </message>
    <message numerus="yes">
        <source>%n 个练习</source>
        <translation>
            <numerusform>%n drill</numerusform>
            <numerusform>%n drills</numerusform>
        </translation>
    </message>
    <message>
        <source>做到一半，接着做。</source>
        <translation>Half done. Go on where you were.</translation>
    </message>
    <message>
        <source>核心线走完了，回头看看这一路变了什么。</source>
        <translation>The core is finished. Look back at what has changed on the way.</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::ToolViewModel</name>
    <message>
        <source>好，这几个字不再提。</source>
        <translation>All right, these words won’t come up again.</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>你看到 %n 条，更像“%1”。</source>
        <translation>
            <numerusform>You&apos;ve seen %n sign. It looks more like “%1”.</numerusform>
            <numerusform>You&apos;ve seen %n signs. It looks more like “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>存下了，只在这部手机里。</source>
        <translation>Saved, on this phone only.</translation>
    </message>
    <message>
        <source>这次没发出去，卡还在这里。</source>
        <translation>That didn&apos;t go out. The card is still here.</translation>
    </message>
    <message>
        <source>复制好了，去要发的地方粘贴。</source>
        <translation>Copied. Paste it where you want to send it.</translation>
    </message>
    <message>
        <source>怎么做</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>比如</source>
        <translation>For example</translation>
    </message>
    <message>
        <source>什么时候用</source>
        <translation>When it fits</translation>
    </message>
    <message>
        <source>当心</source>
        <translation>Watch out</translation>
    </message>
    <message>
        <source>怎么开口</source>
        <translation>How to open</translation>
    </message>
    <message>
        <source>可以先说</source>
        <translation>You could start with</translation>
    </message>
    <message>
        <source>别这样</source>
        <translation>What to leave out</translation>
    </message>
    <message>
        <source>他生气时</source>
        <translation>When they&apos;re angry</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::ToolboxViewModel</name>
    <message>
        <source>还没存下</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>删掉了一张卡。</source>
        <translation>Card deleted.</translation>
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
<context>
    <name>sanju::viewmodels::WallTable</name>
    <message>
        <source>合得上，差 %1 厘米</source>
        <translation>fits, %1 cm apart</translation>
    </message>
    <message>
        <source>合不上，差 %1 厘米</source>
        <translation>doesn&apos;t fit, %1 cm apart</translation>
    </message>
    <message>
        <source>合拢了：差 %1 厘米，抹平就好。</source>
        <translation>The ends meet: %1 cm apart, easily smoothed.</translation>
    </message>
    <message>
        <source>合拢了：高低差 %1 厘米，要拆了重砌。</source>
        <translation>The ends meet: %1 cm apart. It has to come down and be laid again.</translation>
    </message>
    <message>
        <source>两个队从两头砌同一堵墙，合同只写各自的块数。你们都快得很。</source>
        <translation>Two teams build one wall from both ends. The contract counts each team&apos;s bricks alone, and you&apos;re both fast.</translation>
    </message>
    <message>
        <source>你这边 %1%，对面 %1%，都达标。</source>
        <translation>Your side %1%, the other side %1%. Both on target.</translation>
    </message>
    <message>
        <source>同一堵墙。这次每砌五十块，可以花两小时跟对面对一次线。</source>
        <translation>The same wall. This time, every fifty bricks, you can take two hours to check the line with the other side.</translation>
    </message>
    <message>
        <source>你这边 %1%，对面 %1%。</source>
        <translation>Your side %1%, the other side %1%.</translation>
    </message>
    <message>
        <source>对了一次线：没偏。</source>
        <translation>Line checked: nothing off.</translation>
    </message>
    <message>
        <source>对了一次线：偏了 %1 厘米，当场拉平。</source>
        <translation>Line checked: %1 cm off, put right at once.</translation>
    </message>
    <message>
        <source>再砌一次，可以对线</source>
        <translation>Once more, with the line</translation>
    </message>
    <message>
        <source>接着砌五十块</source>
        <translation>Lay fifty more</translation>
    </message>
    <message>
        <source>停一下，跟对面对线</source>
        <translation>Stop and check the line</translation>
    </message>
    <message>
        <source>两边各砌了 %1 段，共 %2 段</source>
        <translation>%1 of %2 parts laid on each side</translation>
    </message>
    <message>
        <source>合拢</source>
        <translation>Ends</translation>
    </message>
    <message>
        <source>对线</source>
        <translation>Line checked</translation>
    </message>
    <message>
        <source>0 次</source>
        <translation>never</translation>
    </message>
    <message>
        <source>%1 次</source>
        <translation>%1 times</translation>
    </message>
    <message>
        <source>连返工一共</source>
        <translation>With the rework</translation>
    </message>
    <message>
        <source>%1 小时</source>
        <translation>%1 hours</translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::WritingDrillViewModel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>好，这几个字不再提。</source>
        <translation>All right, these words won’t come up again.</translation>
    </message>
</context>
</TS>

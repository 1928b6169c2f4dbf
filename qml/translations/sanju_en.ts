<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>ClipStep</name>
    <message>
        <source>片段放到 %1%</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看全文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从头再看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>停一下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>自动往下放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在上面点一点那一句。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先不找，往下看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换个说法，再来一遍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一句</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看要点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看文字稿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>好的说法再听一遍</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipVideo</name>
    <message>
        <source>停一下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>播放</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClozeGap</name>
    <message>
        <source>空</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message>
        <source>课程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>搜一句话、一个词</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>练过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>工作里用过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看全部课程</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayEndPage</name>
    <message>
        <source>今天完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>好</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExerciseStep</name>
    <message>
        <source>练习 %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>练习</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>下一题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>带走一句</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileChooser</name>
    <message>
        <source>三句的备份 (*.sanju)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>全部文件 (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileSheet</name>
    <message>
        <source>文件的位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先写上位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换个位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先不弄</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuessStep</name>
    <message>
        <source>先猜一猜，不计分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记下了。看完片段，回来再比一比。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看片段&#x3000;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选一句再看片段</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HookStep</name>
    <message>
        <source>先猜一题</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonPage</name>
    <message>
        <source>上一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>取消收藏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收藏这一节</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonSheet</name>
    <message>
        <source>带走的一句</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>今天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>课程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>我</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三句</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchPairsQuestion</name>
    <message>
        <source>哪一句和它是一对</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchRow</name>
    <message>
        <source>再点一次，拆开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>它的另一半：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MePage</name>
    <message>
        <source>我</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里记你做过的事</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学完一节，练过几道，在工作里用了几次。只数次数，不打分，也不排名。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从今天开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到现在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>我留住了什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>我定过的任务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手上没有任务。下一节课末尾可以挑一个。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份与恢复</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MissionCard</name>
    <message>
        <source>手上的任务</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MultipleChoiceQuestion</name>
    <message>
        <source>可以选几个</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderRow</name>
    <message>
        <source>第 %1：%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用 Alt 和上下键移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>往前一位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>往后一位</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointsStep</name>
    <message>
        <source>可以说：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>常说的：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>记住 %n 点就够</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>你先前猜的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>试一试</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressDots</name>
    <message>
        <source>第 %1 题，共 %2 题</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PutInOrderQuestion</name>
    <message>
        <source>拖动，或者点箭头，排出先后。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionRemark</name>
    <message>
        <source>换成：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>对一对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看答案</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>刚才想起来了吗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>想不起来，看答案</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecallQuestion</name>
    <message>
        <source>先在心里说一遍，再对照。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>可以这样说</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>下一题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>复习</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>清空</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>每天几分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>新课和复习加起来</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>少一分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>多一分钟</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看和听</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>语言</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>跟随手机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>明暗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>浅色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>深色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>字号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>标准</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>特大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>最大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>减少动画</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>数据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>谁能看到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>只有这部手机。发出去的每一样，都由你自己点发送。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>导出一份备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>手机自己也留着：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从备份恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录放在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>关于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>课程</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用到的软件和许可</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>备份存到哪里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>一个文件，装着全部学习记录。存到别处，换手机也能接着学。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存一份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用哪一份备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先看看里面有什么，再决定要不要恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看看这份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用这份备份吗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用这份备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还是用现在的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>好</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SortCardsQuestion</name>
    <message>
        <source>上一张拿回来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上一张&#x3000;%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepBar</name>
    <message>
        <source>第 %1 步，共 %2 步</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeawayStep</name>
    <message>
        <source>这几天，找个机会用一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>或者自己写：哪个人、哪个会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>我就</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>或者自己写：说哪一句</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>就这么说定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>就这么定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>两样都选好再定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这次跳过</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>在课程里找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>为什么是这些</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天带走的一句</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>去课程里翻翻</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>返回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先到这里</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>再试一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>把读得出的存一份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从头开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存到哪里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>读得出的记录写进一个新文件，以后可以恢复。原来的文件不动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存一份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从头开始吗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>原来的文件放到一边，不删。新的记录从零开始。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先不弄</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnitRow</name>
    <message>
        <source>已展开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已收起</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>最近一个月，
哪件事最让你头疼？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选一件，课程从它开始。以后能改。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>不用注册。你写的、录的，都留在这部手机里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从这里开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选一件再开始</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordPiece</name>
    <message>
        <source>这里也伤人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里不伤人</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::ClipViewModel</name>
    <message>
        <source>错的一版，停在这里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>错的一版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换个说法，再来一遍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>听一段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>就是这一句。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这句是后果。再往前找找。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>到这里还好。再往后找找。</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n 秒</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::CourseViewModel</name>
    <message>
        <source>停在第 %1 步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学过、练过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接在“%1”之后</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>还没有收藏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没找到“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上课时点右上角的书签，就会收在这里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换个说法试试，比如“态度”“请求”“复述”。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接着学</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>再看一遍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始这一节</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>核心线 %n 节</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>全部 %n 节</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>按困惑找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>收藏</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n 节</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>学完 %n 节</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::LessonViewModel</name>
    <message>
        <source>你先猜的那一句，正是这个意思。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>回头看，换成这句更稳：%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::MeViewModel</name>
    <message>
        <source>练了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没练</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>学完 %n 节</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>复习 %n 次</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; 个记牢，&lt;b&gt;%2&lt;/b&gt; 个在记，&lt;b&gt;%3&lt;/b&gt; 个快忘</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>最近七天，练了 %n 天</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::QuestionViewModel</name>
    <message>
        <source>你选的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>换成这样说</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这个也对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>在第 %1 步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没想起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>费劲</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>想起了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>脱口而出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>是%1。%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 对没连</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 张</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>还有 %n 个空</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>点出伤人的词</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>选一个再交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>看一遍，下次就想得起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>就是这样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>差一点，看看哪里不同</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::ReviewViewModel</name>
    <message>
        <source>今天再问一次，答对为止</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1再问一次</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::SettingsViewModel</name>
    <message>
        <source>备份好了：%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份备份里有 %1 条记录，这部手机上有 %2 条。恢复以后以备份为准，现在的先另存一份。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>恢复好了。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>存不下了。腾出一点空间再试，现在的记录都在。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>那个文件夹不让写。换一个地方再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>没找到那个文件。再选一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份备份是更新的版本做的。先更新三句，再恢复。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这不是三句的备份，或者文件坏了。换一份再试，现在的记录没有动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这次没成。稍后再试，现在的记录没有动。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::Speech</name>
    <message>
        <source>今天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>明天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>后天</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n 天后</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个月后</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 分钟</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>上次停在这里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>路径的下一课</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>上次答错</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>快要忘了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学过，还没考过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天刚学的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1，%2。</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n 节课</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 道复习</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>当%1，我就%2。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::TodayViewModel</name>
    <message>
        <source>先学一句，&lt;br&gt;今天就能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>先来 %1，&lt;br&gt;挑最要紧的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天，%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>今天没有要复习的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>你选了“%1”，从这几节开始。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>从这几节开始，一天一节。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>其余的往后排，不着急。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>放下手机吧。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>课都学完了，到期的题会自己回来。想看哪一节，去课程里翻。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>课停在半路，接着学完。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这是路径的下一课。</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n 道上次答错。</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 道快要忘了。</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 道是新学的，还没考过。</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>开始第一节&#x3000;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>接着来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>明天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>明天&#x3000;%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n 道复习</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>没有安排，休息一天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>练了</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n 道复习，都答对了</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>答对 %n 道</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>要用</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sanju::viewmodels::TroubleViewModel</name>
    <message>
        <source>手机存满了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这里写不进去</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录来自更新的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>学习记录读不完整</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>少了一个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>三句已经开着</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这次没打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经存下的都在。腾出几十兆空间，再点一次，就从刚才那一步接着来。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>已经存下的都在。请检查下面这个文件夹能不能写，再试一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>为了不弄坏记录，旧版本不动它。更新三句以后就能打开。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>文件没有删，也没有改。可以先把读得出来的另存一份，再用最近的自动备份开始。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>找不到的文件写在下面。放回去再试；有自动备份的话，也可以从备份开始。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>另一个窗口正在写同一份记录。关掉它，再试一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>记录没有动。再试一次；还是不行，把下面这一行告诉我们。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>用%1的备份开始</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>救出 %n 条记录，存好了。</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>这里存不进去，换个地方再试。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这份备份也打不开。原来的文件还在，没有动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>这次没成。原来的文件还在，没有动。</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

// SPDX-License-Identifier: Apache-2.0
// Normalises character by character, so that nothing moves.
#include "practice/reading.h"

#include <QHash>
#include <QRegularExpression>

namespace sanju::practice {

namespace {

// The traditional characters that the word lists are most likely to meet, each before its simplified form. A whole
// table would be ten times as long and find next to nothing more.
constexpr QStringView kTraditional =
    u"總总從从來来麼么沒没個个這这們们態态責责負负擔担專专業业靠靠認认細细積积極极懶懒馬马虧亏"
    u"執执識识會会緩缓過过還还進进遲迟運运達达違违遠远適适選选遺遗鄰邻釋释鍋锅錯错鐘钟長长門门"
    u"開开關关間间聽听聲声職职聯联聞闻腦脑臉脸與与舉举舊旧萬万葉叶處处號号補补裝装裡里複复覺觉"
    u"觀观規规視视親亲計计訂订記记許许訴诉診诊詞词試试話话該该詳详說说請请論论調调談谈證证譯译"
    u"議议護护讀读變变讓让貨货貼贴買买費费資资質质賬账賠赔賣卖賺赚贊赞車车軟软較较載载輕轻輛辆"
    u"輪轮輸输轉转辦办農农邊边郵邮鄉乡醫医釘钉針针銷销錄录錢钱鎖锁鏈链鍵键電电離离難难雙双雖虽"
    u"雜杂雲云項项順顺須须預预領领頭头題题額额顧顾顯显風风飛飞飯饭館馆驗验點点齊齐齡龄龍龙"
    u"經经給给統统絕绝結结網网線线緊紧維维綱纲編编練练縮缩繼继續续罵骂義义習习聖圣聰聪脫脱"
    u"樣样樓楼標标樹树機机檔档檢检權权歡欢歲岁歷历歸归殺杀毀毁氣气決决況况測测準准溝沟滿满漸渐"
    u"潛潜無无為为煩烦熱热爭争爾尔牽牵獎奖獲获現现產产畢毕畫画異异當当療疗發发盜盗盡尽監监盤盘"
    u"眾众礙碍確确禮礼禍祸種种稱称穩稳窮穷競竞筆笔節节範范築筑簡简簽签籤签糧粮約约級级納纳紙纸"
    u"亂乱亞亚產产價价眾众傳传債债傷伤傾倾僅仅僱雇億亿優优償偿儘尽兇凶兩两冊册別别刪删則则剛刚創创"
    u"劃划劇剧劉刘勁劲動动務务勝胜勞劳勢势匯汇區区協协卻却參参員员問问啟启單单喚唤嗎吗嚇吓嚴严"
    u"圍围國国團团圖图執执場场塊块壓压壞坏夠够奪夺學学實实寫写寬宽審审導导將将專专尋寻對对屆届層层屬属"
    u"崗岗帳账帶带幣币幫帮幹干幾几庫库廠厂廢废廣广廳厅張张強强彈弹後后徑径徹彻恆恒惡恶悶闷愛爱慘惨慣惯"
    u"慮虑憂忧憑凭應应懷怀懸悬戰战戶户拋抛掃扫掛挂採采換换損损搖摇搶抢撥拨擇择擊击據据擾扰擴扩擺摆攜携"
    u"敗败敘叙數数斷断於于時时晉晋晝昼暫暂曉晓曆历書书東东條条極极構构槍枪樂乐"
    u"妳你爲为裏里麪面纔才羣群啓启喫吃衆众瞭了臺台鍾钟週周誰谁講讲報报組组見见師师隻只兒儿謝谢體体隊队備备誤误頂顶"
    u"趕赶鬆松獨独頁页願愿設设註注虛虚養养評评罰罚鬧闹貴贵滾滚黃黄衝冲戲戏緻致餘余嚮向誠诚製制隨随討讨墊垫內内誇夸"
    u"醜丑蓋盖賴赖紅红捲卷紀纪擠挤騙骗媽妈術术淺浅棄弃鐵铁閉闭狀状臨临厲厉績绩類类婦妇財财淨净終终託托誌志顆颗閒闲"
    u"陰阴驕骄繞绕連连佔占碼码橫横興兴陳陈頓顿響响溫温潔洁謹谨語语膽胆購购驚惊藝艺攔拦藥药獻献揚扬陣阵辭辞涼凉環环"
    u"漢汉諸诸倉仓佈布諒谅減减輩辈課课寶宝貪贪靜静綁绑屢屡尷尴際际懇恳擱搁滯滞緣缘擋挡嘗尝罷罢恥耻攤摊險险蠻蛮訓训"
    u"遞递勸劝濫滥謊谎撐撑饋馈並并儲储賞赏漲涨艱艰暢畅凍冻爛烂復复乾干陽阳賤贱餓饿謀谋麵面";

const QHash<QChar, QChar> &simplified()
{
    static const QHash<QChar, QChar> table = [] {
        QHash<QChar, QChar> pairs;
        for (qsizetype i = 0; i + 1 < kTraditional.size(); i += 2)
            pairs.insert(kTraditional.at(i), kTraditional.at(i + 1));
        return pairs;
    }();
    return table;
}

QChar plainOf(QChar c)
{
    const char16_t code = c.unicode();
    const bool wide =
        (code >= u'０' && code <= u'９') || (code >= u'Ａ' && code <= u'Ｚ') || (code >= u'ａ' && code <= u'ｚ');
    if (wide)
        return QChar(char16_t(code - 0xFEE0));
    if (code == u'’')
        return u'\'';
    return code < 0x4E00 ? c : simplified().value(c, c);
}

// Half a pair alone would make nonsense of every pattern that looks at the text.
bool isHalfAPair(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isHighSurrogate())
        return at + 1 == text.size() || !text.at(at + 1).isLowSurrogate();
    return c.isLowSurrogate() && (at == 0 || !text.at(at - 1).isHighSurrogate());
}

// A mark without its other half quotes nothing. An apostrophe is no quotation mark, so single ones count only where no
// letter stands before the first and none after the last.
const QRegularExpression &quotation()
{
    static const QRegularExpression form(
        QStringLiteral("「[^」\t]*」|『[^』\t]*』|“[^”\t]*”|〔[^〕\t]*〕|[\"＂][^\"＂\t]*[\"＂]|"
                       "(?<!\\w)['‘][^'’\t]*(?:['’](?=\\w)[^'’\t]*)*['’](?!\\w)"));
    return form;
}

QList<Span> cut(const QString &text, QStringView marks)
{
    QList<Span> spans;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool ends = i == text.size() || marks.contains(text.at(i)) ||
                          (text.at(i) == u'.' && (i + 1 == text.size() || text.at(i + 1).isSpace()));
        if (!ends)
            continue;
        qsizetype end = std::min(i + 1, text.size());
        while (start < end && text.at(start).isSpace())
            ++start;
        while (start < end && text.at(end - 1).isSpace())
            --end;
        if (start < end)
            spans.append({start, end - start});
        start = i + 1;
    }
    return spans;
}

} // namespace

void Reading::mask(const QStringList &phrases)
{
    for (const QString &phrase : phrases) {
        qsizetype at = phrase.isEmpty() ? -1 : plain.indexOf(phrase, 0, Qt::CaseInsensitive);
        for (; at >= 0; at = plain.indexOf(phrase, at + phrase.size(), Qt::CaseInsensitive)) {
            for (qsizetype i = at; i < at + phrase.size(); ++i)
                masked[i] = u'〇';
        }
    }
}

QList<Span> Reading::sentences() const
{
    return cut(masked, u"。！？!?；;\n\t");
}

Span Reading::sentenceAt(qsizetype place) const
{
    for (const Span &sentence : sentences()) {
        if (place < sentence.end())
            return sentence;
    }
    return {0, masked.size()};
}

QList<Span> Reading::clauses() const
{
    return cut(masked, u"。！？!?；;，,：:\n\t");
}

Reading read(const QString &text)
{
    Reading reading;
    reading.plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        reading.plain.append(isHalfAPair(text, i) ? QChar(QChar::ReplacementCharacter) : plainOf(text.at(i)));
    reading.masked = reading.plain;
    auto found = quotation().globalMatch(reading.plain);
    while (found.hasNext()) {
        const auto match = found.next();
        const Span quote{match.capturedStart(), match.capturedLength()};
        reading.quotes.append(quote);
        for (qsizetype i = 0; i < quote.length; ++i)
            reading.masked[quote.start + i] =
                quote.length >= kQuoted.size() && i < kQuoted.size() ? kQuoted.at(i) : u'〇';
    }
    return reading;
}

qsizetype amount(const QString &text)
{
    qsizetype characters = 0;
    qsizetype words = 0;
    bool inWord = false;
    for (const QChar c : text) {
        const bool han = c.script() == QChar::Script_Han;
        characters += han ? 1 : 0;
        const bool letter = !han && c.isLetterOrNumber();
        words += letter && !inWord ? 1 : 0;
        inWord = letter || (inWord && c == u'\'');
    }
    return characters > 0 ? characters + words : words;
}

} // namespace sanju::practice

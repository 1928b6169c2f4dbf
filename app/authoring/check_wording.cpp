// SPDX-License-Identifier: Apache-2.0
// The tables of words and forms that are not written, and how they are looked for.
#include "authoring/check_wording.h"

#include <QRegularExpression>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;
using course::Language;

namespace {

// %1 in a sentence is what was found.
struct Ban
{
    QRegularExpression form;
    QString sentence;
};

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(
        pattern, QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
}

// Words by which a text stands above its reader. People in a scene talk like that, so speech is free of them.
const QList<Ban> &preaching(Language language)
{
    static const QString advice = u"“%1” preaches: say what one can do instead, as in 你可以先说…"_s;
    static const QString promise = u"“%1” promises an effect: write 更容易… or 至少能知道… instead"_s;
    static const QString exam = u"“%1” is the language of exams: ask about the scene, and name the error instead"_s;
    static const QList<Ban> chinese{
        {expression(u"应该|应当|理应|必须|务必|切记|切勿|切忌|牢记|千万(?=别|不|要|记)|一定要|立即|大局观"_s), advice},
        {expression(u"一定会|一定能|保证(?!过|金|书)"_s), promise},
        {expression(u"下列|以下.{0,10}(?:正确|错误)|以上(?:都|皆)|回答(?:错误|正确)"_s), exam},
    };
    // A bank's guarantee is a paper, and "you must feel" is a guess, not an order.
    static const QList<Ban> english{
        {expression(u"\\b(?:you|we|one|managers?|leaders?|everyone|everybody|people) (?:(?:always|never|really) )?"
                    "(?:must(?! feel| have (?:been|felt|had))|should|ought to)\\b|\\bmake sure\\b|\\bbe sure "
                    "to\\b|\\b(?:always|never) forget\\b|"
                    "\\bit(?:'s| is) (?:important|essential|crucial|vital)\\b"_s),
            u"“%1” preaches: say what one can do instead, as in “you could start with …”"_s},
        {expression(
             u"(?<!\\bthe |\\bbank )\\bguarantees?\\b|\\bguaranteed\\b|\\bwill (?:always|certainly|definitely)\\b"_s),
            u"“%1” promises an effect: say what becomes easier instead"_s},
        {expression(u"\\bwhich of the following\\b|\\b(?:all|none) of the above\\b|\\b(?:wrong|correct) answer\\b"_s),
            exam},
    };
    return language == Language::English ? english : chinese;
}

// Claims that nobody has shown, in anybody's mouth.
const QList<Ban> &claims(Language language)
{
    static const QString figure =
        u"“%1” is a figure without a study: leave it out, or count people and things one can picture"_s;
    static const QString study = u"“%1” leans on a study: say only what to do, and put the source into notes"_s;
    static const QString legend = u"“%1” is a legend without a study behind it: take it out"_s;
    static const QList<Ban> chinese{
        {expression(u"[0-9０-９.]*[%％‰]|百分之|[一二三四五六七八九]成(?:以上|的)"_s), figure},
        {expression(u"(?:研究|数据|调查|实验|统计)(?:表明|显示|发现|证明|证实|指出)|科学(?:证明|证实|研究)|最科学|"
                    "心理学家|专家(?:说|指出|认为|建议)|哈佛|大学的?研究"_s),
            study},
        {expression(u"(?:7|七).{0,4}(?:38|三十八).{0,4}(?:55|五十五)|(?<![0-9])(?:21|二十一) ?天|学习金字塔|学习风格|"
                    "沟通漏斗|黎格曼|注意力.{0,6}(?:8|八) ?秒|(?:5|五) ?次(?:表扬|赞美)|千万人|越辩越明|"
                    "冲突.{0,6}(?:有利|有助|促进|激发).{0,4}创新|换位思考.{0,4}[就更].{0,3}(?:懂|理解|明白)"_s),
            legend},
    };
    static const QList<Ban> english{
        {expression(u"[0-9.]*[%％‰]|\\bper ?cent\\b"_s), figure},
        {expression(u"\\b(?:stud(?:y|ies)|research|surveys?|data|science|experts?|psychologists?|experiments?) "
                    "(?:has |have )?(?:shows?|showed|shown|proves?|proved|proven|suggests?|says?|finds?|found|tells?|"
                    "confirms?)\\b|\\bscientifically\\b|\\bmost scientific\\b|\\bHarvard\\b|"
                    "\\buniversity (?:study|studies|research)\\b"_s),
            study},
        {expression(u"\\b7\\b.{0,12}\\b38\\b.{0,12}\\b55\\b|\\b(?:21|twenty-one)[ -]days?\\b|\\blearning "
                    u"(?:pyramid|styles?)\\b|"
                    "\\bcommunication funnel\\b|\\battention span\\b|\\bRingelmann\\b|\\b(?:five|5) "
                    "(?:praises|compliments)\\b|"
                    "\\btens of millions of people\\b|\\bin (?:their|his|her) shoes\\b.{0,12}\\bunderstand\\b|"
                    "\\bconflict (?:drives|breeds|sparks|fuels) (?:innovation|creativity)\\b"_s),
            legend},
    };
    return language == Language::English ? english : chinese;
}

const QList<Ban> &forms(Language language)
{
    static const QList<Ban> both{
        {expression(u"^\\s|\\s$"_s), u"the text begins or ends with a space or a line break: take it out"_s},
        {expression(u"\\S\\s\\s+\\S|\\S[\\n\\t]\\S"_s),
            u"the text holds two spaces or a line break: leave one space"_s},
    };
    static const QList<Ban> chinese =
        both +
        QList<Ban>{
            {expression(u"[\"']"_s), u"straight quotes (%1) in Chinese: write “ ” and ‘ ’"_s},
            {expression(u"\\p{Han}[,;:!?]|\\p{Han}\\.(?![0-9])|[,;:!?]\\p{Han}"_s),
                u"“%1”: write the full-width ，。；：！？ beside Chinese characters"_s},
            {expression(u"\\p{Han}\\(|\\)\\p{Han}|\\(\\p{Han}|\\p{Han}\\)"_s),
                u"“%1”: write the full-width （ ） in Chinese"_s},
            {expression(u"[\\p{Han}，。；：！？、”’] +[\\p{Han}“‘]|\\p{Han} +[，。；：！？、”’]"_s),
                u"“%1”: a space between Chinese characters, take it out (a text broken over two lines gets one)"_s},
            {expression(u"\\.{2,}|。{2,}|(?<!…)…(?!…)|…{3,}"_s), u"“%1”: an ellipsis in Chinese is ……"_s},
            {expression(u"-{2,}|(?<!—)—(?!—)"_s), u"“%1”: a dash in Chinese is ——"_s},
        };
    static const QList<Ban> english =
        both +
        QList<Ban>{
            {expression(u"[\\p{Han}，。；：！？、（）《》「」]"_s), u"“%1” is Chinese: this is the English text"_s},
            {expression(u"\\.{3,}|…{2,}"_s), u"“%1”: an ellipsis in English is …"_s},
            {expression(u"\""_s), u"straight quotes (%1): write “ ”"_s},
        };
    return language == Language::English ? english : chinese;
}

// Quotations give back what somebody said; a box keeps what stands around them apart.
QString withoutQuotations(QString text)
{
    static const QRegularExpression quotation(u"“[^”]*”"_s);
    return text.replace(quotation, u"□"_s);
}

void look(const QList<Ban> &bans, const QString &text, const Passage &passage, Language language, Diagnostics &found)
{
    for (const Ban &ban : bans) {
        if (const auto match = ban.form.match(text); match.hasMatch())
            found.append(passage.at(
                language, ban.sentence.contains("%1"_L1) ? ban.sentence.arg(match.captured()) : ban.sentence));
    }
}

// Each opening mark closed by its own, none left over.
void checkPairs(const Passage &passage, Language language, Diagnostics &found)
{
    const QString opening = language == Language::Chinese ? u"“‘（《「"_s : u"“("_s;
    const QString closing = language == Language::Chinese ? u"”’）》」"_s : u"”)"_s;
    QList<QChar> awaited;
    for (const QChar c : passage.text.in(language)) {
        if (const auto kind = opening.indexOf(c); kind >= 0) {
            awaited.append(closing.at(kind));
        } else if (closing.contains(c)) {
            if (awaited.isEmpty() || awaited.constLast() != c) {
                found.append(passage.at(language,
                    u"%1 closes nothing: write %2 before it or take it out"_s.arg(c, opening.at(closing.indexOf(c)))));
                return;
            }
            awaited.removeLast();
        }
    }
    if (!awaited.isEmpty())
        found.append(passage.at(language, u"%1 is never closed: add %2"_s.arg(
                                              opening.at(closing.indexOf(awaited.constLast())), awaited.constLast())));
}

void checkLength(const Passage &passage, Diagnostics &found)
{
    const int count = characterCount(passage.text.zh);
    const PassageKind &kind = *passage.kind;
    if (kind.most > 0 && count > kind.most)
        found.append(passage.at(
            Language::Chinese, u"this %1 has %2 characters: %3 at most"_s.arg(kind.name).arg(count).arg(kind.most)));
    else if (count < kind.least && !passage.text.zh.isEmpty())
        found.append(passage.at(
            Language::Chinese, u"this %1 has %2 characters: %3 at least"_s.arg(kind.name).arg(count).arg(kind.least)));
}

} // namespace

Diagnostics checkWording(const QList<Passage> &passages)
{
    Diagnostics found;
    for (const Passage &passage : passages) {
        checkLength(passage, found);
        for (const Language language : {Language::Chinese, Language::English}) {
            const QString &text = passage.text.in(language);
            look(claims(language), text, passage, language, found);
            if (passage.voice == Voice::Narrator)
                look(preaching(language), withoutQuotations(text), passage, language, found);
            else if (passage.voice == Voice::Model)
                look(preaching(language), text, passage, language, found);
            look(forms(language), text, passage, language, found);
            checkPairs(passage, language, found);
        }
    }
    return found;
}

} // namespace sanju::authoring

// SPDX-License-Identifier: Apache-2.0
// The table of words, and which of them a reminder takes.
#include "study/reminder_text.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <span>

namespace sanju::study {

namespace {

using namespace Qt::Literals::StringLiterals;

using course::Language;
using course::Text;

constexpr qsizetype kDateLength = 10; // 2026-11-26

struct Wording
{
    Text title;
    Text body;
};

// %1 is the minutes, %2 what there is to do.
const Wording kKnown[] = {
    {{u"%1"_s, u"%1"_s}, {u"%2"_s, u"%2"_s}},
    {{u"今天的 %1"_s, u"Today's %1"_s}, {u"%2"_s, u"%2"_s}},
    {{u"有 %1的时候"_s, u"When you have %1"_s}, {u"今天：%2"_s, u"Today: %2"_s}},
};

const Wording kUnknown[] = {
    {{u"今天的 %1"_s, u"Today's %1"_s}, {u"内容排好了，打开就能开始。"_s, u"It is set out. Open and start."_s}},
    {{u"%1"_s, u"%1"_s}, {u"路上就能做，没网也行。"_s, u"Fits the ride home, and works offline."_s}},
    {{u"有 %1的时候"_s, u"When you have %1"_s}, {u"做完就收，不加量。"_s, u"It ends when it ends. No extras."_s}},
    {{u"今天练 %1"_s, u"%1 of practice"_s},
        {u"等电梯、等会议开始的时候都行。"_s, u"While you wait for a lift, or for a meeting."_s}},
};

const Wording kAway[] = {
    {{u"先来 %1"_s, u"Start with %1"_s},
        {u"挑最要紧的，从今天接上就行。"_s, u"The most useful first. Start from today."_s}},
    {{u"轻一点的 %1"_s, u"A light %1"_s}, {u"挑了最值得看的几道。"_s, u"Just the few that are worth most."_s}},
    {{u"%1就够"_s, u"%1 will do"_s}, {u"内容都在，从哪儿接都行。"_s, u"It is all here. Pick up anywhere."_s}},
    {{u"今天就 %1"_s, u"Just %1 today"_s},
        {u"先捡一两样用得上的。"_s, u"One or two things you can use, to begin with."_s}},
};

const Wording kAwayKnown[] = {
    {{u"先来 %1"_s, u"Start with %1"_s}, {u"挑最要紧的：%2"_s, u"The most useful first: %2"_s}},
    {{u"轻一点的 %1"_s, u"A light %1"_s}, {u"%2，做完就收。"_s, u"%2. Then you are done."_s}},
};

const Wording kLast[] = {
    {{u"提醒先停在这儿"_s, u"Reminders pause here"_s},
        {u"内容都在。想练的时候打开，%1就能接上。"_s, u"It is all here. Open it whenever you like: %1 will do."_s}},
};

const Wording kBefore[] = {
    {{u"今天用一次"_s, u"Use it once today"_s},
        {u"你定的那句话，今天找个机会说。"_s, u"The line you chose: find a moment for it."_s}},
    {{u"就是今天"_s, u"Today is the day"_s},
        {u"你定的那句话，今天用一次。"_s, u"Use the line you chose once today."_s}},
    {{u"进会议室前看一眼"_s, u"A look before you go in"_s},
        {u"看一眼你定的那句话，先想好第一句怎么开口。"_s, u"Read the line you chose and think of your first words."_s}},
};

const Wording kBeforeSome[] = {
    {{u"今天用一次"_s, u"Use them today"_s},
        {u"你定了 %1 件事，都在今天。打开看一眼。"_s, u"You chose %1 things for today. Have a look."_s}},
};

const Wording kDebrief[] = {
    {{u"那句话，用上了吗？"_s, u"Did you get to use it?"_s},
        {u"做了，或者没合适机会，点一下就行。"_s, u"Done, or no good moment: one tap is enough."_s}},
    {{u"对方怎么说？"_s, u"What did they say?"_s},
        {u"你定的那句话，用了就记一笔，30 秒。"_s, u"If you used your line, note it down. 30 seconds."_s}},
    {{u"30 秒，回头看一眼"_s, u"30 seconds, looking back"_s},
        {u"你定的那句话：做了吗？没机会也没关系。"_s, u"The line you chose: did it come up? If not, that is fine."_s}},
};

const Wording kDrill[] = {
    {{u"一个练习，%1"_s, u"One drill, %1"_s}, {u"今天轮到它，做这一个就行。"_s, u"It is due today. Just this one."_s}},
    {{u"%1，练一回"_s, u"%1, one drill"_s},
        {u"今天轮到一个练习，做完就收。"_s, u"One is due today. Then you are done."_s}},
};

// The same on every platform and in every version, unlike qHash. Ids that end in a date take turns by days: with four
// wordings neither the second day, nor Monday after Friday, nor the week after says the same as before.
std::size_t turnOf(const QString &id)
{
    if (const QDate date = QDate::fromString(id.last(std::min(id.size(), kDateLength)), Qt::ISODate); date.isValid())
        return static_cast<std::size_t>(date.toJulianDay());
    const QByteArray utf8 = id.toUtf8();
    return std::accumulate(utf8.begin(), utf8.end(), std::size_t{0},
        [](std::size_t sum, char byte) { return sum + static_cast<unsigned char>(byte); });
}

const Wording &chosen(std::span<const Wording> wordings, const QString &id)
{
    return wordings[turnOf(id) % wordings.size()];
}

QString counted(qsizetype count, const Text &one, const Text &many, Language language)
{
    return (count == 1 ? one : many).in(language).arg(count);
}

QString minutesText(int minutes, Language language)
{
    return counted(minutes, {u"%1 分钟"_s, u"%1 minute"_s}, {u"%1 分钟"_s, u"%1 minutes"_s}, language);
}

QString factsOf(const DayPlan &plan, Language language)
{
    const auto is = [](PlanItem::Kind kind) { return [kind](const PlanItem &item) { return item.kind == kind; }; };
    const auto lesson = std::ranges::find_if(plan.items, is(PlanItem::Kind::Lesson));
    const auto reviews = std::ranges::count_if(plan.items, is(PlanItem::Kind::Review));
    const auto drills = std::ranges::count_if(plan.items, is(PlanItem::Kind::Drill));
    QStringList facts;
    if (lesson != plan.items.cend() && lesson->reason == Reason::Resume)
        facts.append(Text{u"学到一半的那节课"_s, u"the lesson you are in"_s}.in(language));
    else if (lesson != plan.items.cend())
        facts.append(Text{u"1 节新课"_s, u"1 new lesson"_s}.in(language));
    if (reviews > 0)
        facts.append(counted(reviews, {u"%1 道复习"_s, u"%1 review"_s}, {u"%1 道复习"_s, u"%1 reviews"_s}, language));
    if (drills > 0)
        facts.append(counted(drills, {u"%1 个练习"_s, u"%1 drill"_s}, {u"%1 个练习"_s, u"%1 drills"_s}, language));
    return facts.join(Text{u"，"_s, u", "_s}.in(language));
}

// English begins with a capital, whatever comes first.
QString asSentence(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

ReminderWords filled(const Wording &wording, const QString &first, const QString &second, Language language)
{
    const auto fill = [&](const Text &text) {
        QString full = text.in(language);
        return asSentence(full.replace(u"%1"_s, first).replace(u"%2"_s, second));
    };
    return {fill(wording.title), fill(wording.body)};
}

std::span<const Wording> wordingsFor(const Practice &practice)
{
    if (practice.last)
        return kLast;
    if (practice.away)
        return practice.plan ? std::span<const Wording>(kAwayKnown) : kAway;
    return practice.plan ? std::span<const Wording>(kKnown) : kUnknown;
}

} // namespace

ReminderWords dailyWords(const Practice &practice, const QString &id, Language language)
{
    const Wording &wording = chosen(wordingsFor(practice), id);
    return filled(wording, minutesText(practice.minutes, language),
        practice.plan ? factsOf(*practice.plan, language) : QString(), language);
}

ReminderWords beforeWords(int missions, const QString &id, Language language)
{
    if (missions > 1)
        return filled(chosen(kBeforeSome, id), QString::number(missions), {}, language);
    return filled(chosen(kBefore, id), {}, {}, language);
}

ReminderWords debriefWords(const QString &id, Language language)
{
    return filled(chosen(kDebrief, id), {}, {}, language);
}

ReminderWords drillWords(Milliseconds takes, const QString &id, Language language)
{
    return filled(chosen(kDrill, id), minutesText(minutesIn(takes), language), {}, language);
}

int minutesIn(Milliseconds time)
{
    return std::max(1, static_cast<int>((time.count() + 30'000) / 60'000));
}

QString reminderLabel(const QString &action, Language language)
{
    if (action == "done"_L1)
        return Text{u"做了"_s, u"Done"_s}.in(language);
    if (action == "no-chance"_L1)
        return Text{u"没合适机会"_s, u"No good moment"_s}.in(language);
    if (action == "later"_L1)
        return Text{u"稍后"_s, u"Later"_s}.in(language);
    return action == "open"_L1 ? Text{u"现在练"_s, u"Start now"_s}.in(language) : QString();
}

QString channelOf(ReminderKind kind)
{
    switch (kind) {
    case ReminderKind::Daily:
        return u"daily"_s;
    case ReminderKind::MissionBefore:
    case ReminderKind::MissionDebrief:
        return u"mission"_s;
    case ReminderKind::Drill:
        return u"drill"_s;
    }
    return {};
}

QStringList reminderChannels()
{
    return {u"daily"_s, u"mission"_s, u"drill"_s};
}

QString channelName(const QString &channel, Language language)
{
    if (channel == "daily"_L1)
        return Text{u"每日几分钟"_s, u"Daily minutes"_s}.in(language);
    if (channel == "mission"_L1)
        return Text{u"任务"_s, u"Missions"_s}.in(language);
    return channel == "drill"_L1 ? Text{u"练习"_s, u"Drills"_s}.in(language) : QString();
}

} // namespace sanju::study

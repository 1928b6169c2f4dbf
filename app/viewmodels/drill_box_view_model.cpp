// SPDX-License-Identifier: Apache-2.0
// Turns a checker's report into marks, ticks and one remark.
#include "viewmodels/drill_box_view_model.h"

#include <QCoreApplication>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using course::Severity;
using practice::Mode;

namespace {

constexpr int kMostRemarks = 2;
constexpr auto kContext = "sanju::viewmodels::DrillBoxViewModel";

struct PartWords
{
    const char *name;
    const char *question;
    const char *hint;
};

constexpr PartWords kParts[] = {
    {QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "我看到"),
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "摄像机拍得到吗"),
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "哪天、哪件事、几次？")},
    {QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "这让"),
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "对谁，多大"),
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "耽误了谁，耽误多少？")},
    {QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "我希望"),
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "他明天就能做吗"),
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "谁、做什么、什么时候？")},
    {QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "换成你的说法"), "",
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "同一件事，换一种他听得进去的说法")},
    {QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "你想对他说"), "",
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "他做了什么，帮到了什么，再谢一句")},
    {QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "要带走什么"), "",
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "谈完以后，手里要有什么？")},
    {QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "最少要到什么"), "",
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "谈不成全部，哪一步也能接受？")},
    {QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "他在乎什么"), "",
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "他的指标、时间、难处；不知道就写“去问”")},
    {QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "第一句怎么开口"),
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "先问他"),
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "先问他的目标、时间或难处")},
    {QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "你想对他说"), "",
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "事、用、谢，一句就够")},
    {QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "用自己的话说回来"), "",
        QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "哪几件事，担心什么，再问一句“对吗？”")},
    {"", "", ""},
};

struct Tick
{
    const char *cues; // any of them
    const char *text;
};

constexpr Tick kTime{"TIME", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "有时间")};
constexpr Tick kNumber{"NUM", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "有数字")};
constexpr Tick kSource{"PERCEPT", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "有出处")};
constexpr Tick kResult{"IMPACT", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "有结果")};
constexpr Tick kFeeling{"EMO", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "有感受")};
constexpr Tick kAct{"ACT", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "有动作")};
constexpr Tick kRequest{"REQUEST", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "是请求")};
constexpr Tick kAsks{"LEAD", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "有核对")};
// What was done, what it was good for, thanks
constexpr Tick kDeed{"BEH|PERCEPT|TIME", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "事")};
constexpr Tick kUse{"IMPACT", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "用")};
constexpr Tick kThanks{"THANKS", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "谢")};

QList<Tick> ticksFor(DrillBoxViewModel::Part part, Mode mode)
{
    switch (part) {
    case DrillBoxViewModel::Saw:
        return {kTime, kNumber, kSource};
    case DrillBoxViewModel::Caused:
        return {kResult, kNumber, kFeeling};
    case DrillBoxViewModel::Wish:
        return {kAct, kTime, kRequest};
    case DrillBoxViewModel::Better:
        return mode == Mode::Improve ? QList{kTime, kResult, kRequest} : QList{kTime, kNumber, kSource};
    case DrillBoxViewModel::Praise:
    case DrillBoxViewModel::Act:
        return {kDeed, kUse, kThanks};
    case DrillBoxViewModel::Goal:
        return {kTime, kNumber, kAct};
    case DrillBoxViewModel::Least:
        return {kNumber};
    case DrillBoxViewModel::Cares:
    case DrillBoxViewModel::Opening:
        return {};
    case DrillBoxViewModel::SayBack:
        return {kTime, kNumber, kAsks};
    case DrillBoxViewModel::Field:
        return mode == Mode::Request  ? QList{kAct, kTime, kRequest}
               : mode == Mode::Praise ? QList{kDeed, kUse, kThanks}
                                      : QList{kTime, kNumber, kSource};
    }
    return {};
}

struct Flaw
{
    const char *kinds;
    const char *text;
};

constexpr Flaw kFlaws[] = {
    {"ABS|LABEL|EVAL|COMPARE", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "可能在评判")},
    {"MIND|PSEUDO", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "可能在猜")},
    {"RHET|CMD", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "可能像责备")},
    {"NEWFACT", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "可能多说了")},
    {"RBAD", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "可能先给了建议")},
    {"BUT|PRAISEBAD", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "可能带了别的意思")},
    {"VAGUE|VAGUEFREQ", QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "可以再具体一点")},
};

QString spoken(const char *text)
{
    return QCoreApplication::translate(kContext, text);
}

bool isEnded(const QString &text)
{
    static const QString kEnds = QStringLiteral("。？！?.!…”");
    const QString trimmed = text.trimmed();
    return !trimmed.isEmpty() && kEnds.contains(trimmed.back());
}

bool isIn(const QString &word, const char *list)
{
    return QString::fromLatin1(list).split(u'|').contains(word);
}

QString flawOf(const QString &kind)
{
    for (const Flaw &flaw : kFlaws) {
        if (isIn(kind, flaw.kinds))
            return spoken(flaw.text);
    }
    return spoken(QT_TRANSLATE_NOOP("sanju::viewmodels::DrillBoxViewModel", "可以再看一眼"));
}

} // namespace

DrillBoxViewModel::DrillBoxViewModel(Speech &speech, Part part, Mode mode, Read read, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_part(part),
      m_mode(mode),
      m_read(std::move(read)),
      m_marks({"start", "length", "spoken"}),
      m_ticks({"text", "look"})
{
    connect(&speech, &Speech::changed, this, &DrillBoxViewModel::say);
    showTicks();
}

void DrillBoxViewModel::setWords(const course::Text &name, const course::Text &example)
{
    m_name = name;
    m_example = example;
    Q_EMIT said();
}

QString DrillBoxViewModel::name() const
{
    if (m_part == Field)
        return m_speech(m_name);
    return m_part == Act ? m_speech(m_act.to) : spoken(kParts[m_part].name);
}

QString DrillBoxViewModel::question() const
{
    return *kParts[m_part].question ? spoken(kParts[m_part].question) : QString();
}

QString DrillBoxViewModel::hint() const
{
    if (!m_example.isEmpty())
        return tr("比如：%1").arg(m_speech(m_example));
    return spoken(kParts[m_part].hint);
}

QString DrillBoxViewModel::wordsOf(const practice::Remark &remark) const
{
    return m_text.mid(remark.place.start, remark.place.length);
}

void DrillBoxViewModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    const bool blank = text.trimmed().isEmpty();
    for (qsizetype i = m_remarks.size() - 1; i >= 0; --i) {
        if (blank || wordsOf(m_remarks.at(i)) != m_quotes.at(i)) {
            m_remarks.removeAt(i);
            m_quotes.removeAt(i);
        }
    }
    if (blank)
        m_found.clear();
    Q_EMIT textChanged();
    showMarks();
}

void DrillBoxViewModel::check()
{
    const bool blank = m_text.trimmed().isEmpty();
    practice::Report report = blank ? practice::Report() : m_read(m_mode, m_text);
    // Half a sentence is not remarked on, an impact, a first sentence or a field of a card need not be whole, and a
    // note to oneself is nobody's to remark on.
    const bool note = m_part == Goal || m_part == Least || m_part == Cares;
    // What was heard is said back sentence by sentence: what is missing is asked for when one has come to an end.
    const bool whole = m_part == SayBack ? isEnded(m_text) : m_part != Caused && m_part != Opening && m_part != Field;
    report.remarks.removeIf([&](const practice::Remark &remark) {
        const bool missing = remark.severity == Severity::Missing || (m_part == SayBack && remark.place.length == 0);
        return note || remark.kind == "SHORT"_L1 || (!whole && missing);
    });
    m_remarks = report.remarks.mid(0, kMostRemarks);
    m_quotes.clear();
    for (const practice::Remark &remark : std::as_const(m_remarks))
        m_quotes.append(wordsOf(remark));
    m_found = report.found;
    showMarks();
}

void DrillBoxViewModel::disagree()
{
    if (!isRemarked())
        return;
    const practice::Remark &remark = m_remarks.first();
    const QString key = practice::disagreementKey(remark, m_text);
    Q_EMIT declined(remark.kind, key.mid(remark.kind.size() + 1));
}

bool DrillBoxViewModel::hurts() const
{
    return isRemarked() && m_remarks.first().place.length > 0;
}

QString DrillBoxViewModel::advice() const
{
    if (!isRemarked())
        return {};
    // One point at a time, and as a question
    const QStringList &points = m_remarks.first().points;
    return points.isEmpty() ? m_remarks.first().hint : tr("“%1”，说到了吗？").arg(points.constFirst());
}

QString DrillBoxViewModel::quote() const
{
    return hurts() ? tr("“%1”").arg(m_quotes.first().trimmed()) : QString();
}

int DrillBoxViewModel::from() const
{
    return static_cast<int>(hurts() ? m_remarks.first().place.start : m_text.size());
}

int DrillBoxViewModel::to() const
{
    return static_cast<int>(hurts() ? m_remarks.first().place.end() : m_text.size());
}

void DrillBoxViewModel::showMarks()
{
    QList<RowModel::Row> marks;
    for (qsizetype i = 0; i < m_remarks.size(); ++i) {
        const practice::Remark &remark = m_remarks.at(i);
        const practice::Span &first = m_remarks.first().place;
        const bool covered = i > 0 && remark.place.start < first.end() && first.start < remark.place.end();
        if (remark.place.length > 0 && !covered)
            marks.append({static_cast<int>(remark.place.start), static_cast<int>(remark.place.length),
                tr("“%1”，%2").arg(m_quotes.at(i).trimmed(), flawOf(remark.kind))});
    }
    m_marks.setRows(std::move(marks));
    showTicks();
    Q_EMIT marked();
}

void DrillBoxViewModel::showTicks()
{
    QList<RowModel::Row> ticks;
    const QList<Tick> wanted = ticksFor(m_part, m_mode);
    for (const Tick &tick : wanted) {
        const bool found = std::any_of(
            m_found.cbegin(), m_found.cend(), [&](const practice::Found &each) { return isIn(each.cue, tick.cues); });
        if (found || m_part == Praise || m_part == Act)
            ticks.append({spoken(tick.text), found ? u"there"_s : u"open"_s});
    }
    if (hurts())
        ticks.append({tr("有一处%1").arg(flawOf(m_remarks.first().kind)), u"hurts"_s});
    m_ticks.setRows(std::move(ticks));
}

void DrillBoxViewModel::say()
{
    Q_EMIT said();
    check();
}

} // namespace sanju::viewmodels

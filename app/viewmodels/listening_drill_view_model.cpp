// SPDX-License-Identifier: Apache-2.0
// Says the passage line by line, and holds what comes back against the author's points.
#include "viewmodels/listening_drill_view_model.h"

#include <algorithm>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using practice::Mode;

namespace {

// Speaking: about four Chinese characters a second, or 2.6 English words, and a breath after each line.
constexpr double kCharactersASecond = 4;
constexpr double kWordsASecond = 2.6;
constexpr int kBreath = 600; // milliseconds
constexpr int kMostListened = 2;

double seconds(const QString &line, course::Language language)
{
    if (language == course::Language::English)
        return static_cast<double>(line.split(u' ', Qt::SkipEmptyParts).size()) / kWordsASecond;
    const auto said = std::ranges::count_if(line, [](QChar c) { return c.isLetterOrNumber(); });
    return static_cast<double>(said) / kCharactersASecond;
}

practice::Heard heardFrom(const course::Listening &task, const Speech &speech)
{
    practice::Heard heard;
    heard.text = task.source(speech.language());
    for (const course::Listening::Point &point : task.points)
        heard.points.append({speech(point.label), point.must, practice::wordGroups(speech(point.words))});
    return heard;
}

} // namespace

ListeningDrillViewModel::ListeningDrillViewModel(
    Speech &speech, const Clock &clock, SentenceReader &reader, QObject *parent)
    : DrillViewModel(speech, clock, parent),
      m_reader(reader),
      m_box(speech, DrillBoxViewModel::SayBack, Mode::Restate,
          [this](Mode mode, const QString &text) { return read(mode, text); }),
      m_passage({"text"}),
      m_points({"text", "caught"}),
      m_references({"text", "note"})
{
    connect(&m_box, &DrillBoxViewModel::textChanged, this, &ListeningDrillViewModel::writtenChanged);
    connect(&m_box, &DrillBoxViewModel::declined, this, &ListeningDrillViewModel::decline);
    m_stepwise = QAccessible::isActive();
    QAccessible::installActivationObserver(this);
}

ListeningDrillViewModel::~ListeningDrillViewModel()
{
    QAccessible::removeActivationObserver(this);
}

void ListeningDrillViewModel::accessibilityActiveChanged(bool active)
{
    m_stepwise = active;
    Q_EMIT moved();
}

const course::Listening &ListeningDrillViewModel::task() const
{
    static const course::Listening kNothing;
    const auto *task = std::get_if<course::Listening>(&scenario().task);
    return task ? *task : kNothing;
}

practice::Report ListeningDrillViewModel::read(Mode mode, const QString &text)
{
    practice::Report report = isOpen() ? m_reader.read(mode, text, &m_heard) : practice::Report();
    if (m_heard.points.isEmpty()) {
        for (practice::Remark &remark : report.remarks)
            remark.points.clear(); // sentences of the passage: naming them would say it for the learner
    }
    return report;
}

void ListeningDrillViewModel::begin()
{
    const Draft draft = m_drafts.value(drill().id);
    m_heard = heardFrom(task(), speech());
    m_line = 0;
    m_listened = draft.listened;
    m_phase = draft.phase;
    m_box.setText(draft.text);
    m_box.check();
    Q_EMIT moved();
}

bool ListeningDrillViewModel::keep()
{
    Draft draft{m_box.text(), m_phase, m_listened};
    if (m_phase == Listening) { // half of it is not counted
        --draft.listened;
        draft.phase = draft.listened > 0 ? Writing : Before;
    }
    if (draft.listened > 0)
        m_drafts.insert(drill().id, draft);
    else
        m_drafts.remove(drill().id);
    return draft.listened > 0;
}

bool ListeningDrillViewModel::back()
{
    if (m_phase == Comparing || (m_phase == Listening && m_listened > 1)) {
        go(Writing);
        return true;
    }
    return false;
}

QString ListeningDrillViewModel::line() const
{
    return m_phase == Listening && m_line < task().passage.size() ? speech()(task().passage.at(m_line)) : QString();
}

// Recordings are Chinese.
QUrl ListeningDrillViewModel::voice() const
{
    const bool spoken = isOpen() && speech().language() == course::Language::Chinese;
    return spoken ? lessons().voice(scenario().id) : QUrl();
}

int ListeningDrillViewModel::lineTime() const
{
    return static_cast<int>(1000 * seconds(line(), speech().language())) + kBreath;
}

bool ListeningDrillViewModel::isOnceMore() const
{
    return m_phase == Writing && m_listened < kMostListened;
}

QString ListeningDrillViewModel::listened() const
{
    return m_listened > 1 ? tr("听了两遍。") : tr("听了一遍。");
}

QStringList ListeningDrillViewModel::chosen() const
{
    return {u"listened-%1"_s.arg(m_listened)};
}

void ListeningDrillViewModel::listen()
{
    if (m_phase != Before && !isOnceMore())
        return;
    ++m_listened;
    m_line = 0;
    go(Listening);
}

void ListeningDrillViewModel::advance()
{
    if (m_phase != Listening)
        return;
    if (++m_line == task().passage.size())
        go(Writing);
    else
        Q_EMIT moved();
}

void ListeningDrillViewModel::finish()
{
    if (m_phase != Listening)
        return;
    m_line = qMax<qsizetype>(0, task().passage.size() - 1);
    advance();
}

void ListeningDrillViewModel::compare()
{
    if (m_phase != Writing || !isWritten())
        return;
    showPoints();
    go(Comparing);
}

void ListeningDrillViewModel::go(Phase phase)
{
    m_phase = phase;
    setNotice({});
    Q_EMIT moved();
}

void ListeningDrillViewModel::decline(const QString &kind, const QString &phrase)
{
    if (const Result<void> kept = store().append(study::RemarkDeclined{kind, phrase}); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    m_box.check();
    setNotice(tr("好，这几个字不再提。"));
}

void ListeningDrillViewModel::showPoints()
{
    QList<RowModel::Row> points;
    const QStringList missed = practice::missed(m_heard, m_box.text());
    for (const practice::KeyPoint &point : std::as_const(m_heard.points))
        points.append({point.label, !missed.contains(point.label)});
    m_points.setRows(std::move(points));
}

void ListeningDrillViewModel::say()
{
    m_heard = heardFrom(task(), speech());
    QList<RowModel::Row> passage;
    for (const course::Text &line : task().passage)
        passage.append({speech()(line)});
    m_passage.setRows(std::move(passage));
    QList<RowModel::Row> references;
    for (const course::Reference &reference : task().references)
        references.append({speech()(reference.parts.value(0)), speech()(reference.note)});
    m_references.setRows(std::move(references));
    showPoints();
    DrillViewModel::say();
    Q_EMIT moved();
}

} // namespace sanju::viewmodels

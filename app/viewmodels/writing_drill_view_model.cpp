// SPDX-License-Identifier: Apache-2.0
// Keeps drafts, asks the checker, writes down what was done.
#include "viewmodels/writing_drill_view_model.h"

#include "study/papers.h"

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using course::DrillKind;
using practice::Mode;

WritingDrillViewModel::WritingDrillViewModel(
    Speech &speech, const Clock &clock, SentenceReader &reader, QObject *parent)
    : DrillViewModel(speech, clock, parent),
      m_reader(reader),
      m_passage({"line", "name", "text"}),
      m_references({"parts", "note"})
{
}

WritingDrillViewModel::~WritingDrillViewModel() = default;

void WritingDrillViewModel::begin()
{
    const Draft draft = m_drafts.value(drill().id);
    m_ownCase = draft.ownCase;
    m_clockSince.reset();
    m_clockBefore = draft.clock;
    m_active = 0;
    makeBoxes();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setText(draft.written.value(static_cast<qsizetype>(i)));
        m_boxes.at(i)->check();
    }
    m_comparing = draft.comparing && isWritten();
    Q_EMIT activeChanged();
    Q_EMIT comparingChanged();
}

bool WritingDrillViewModel::keep()
{
    const bool begun = isWritten() || m_ownCase;
    if (begun)
        m_drafts.insert(drill().id, {written(), m_ownCase, m_comparing, clockTime()});
    else
        m_drafts.remove(drill().id);
    return begun;
}

bool WritingDrillViewModel::back()
{
    if (!m_comparing)
        return false;
    setComparing(false);
    return true;
}

practice::Report WritingDrillViewModel::read(Mode mode, const QString &text)
{
    return isOpen() ? m_reader.read(mode, text) : practice::Report();
}

// A sentence to say better asks for as much as all of its references have.
Mode WritingDrillViewModel::rewriteMode()
{
    const auto isWhole = [this](const course::Reference &reference) {
        QSet<QString> cues;
        const QList<practice::Found> found = read(Mode::Improve, speech()(reference.parts.value(0))).found;
        for (const practice::Found &each : found)
            cues.insert(each.cue);
        return cues.contains(u"IMPACT"_s) && cues.contains(u"REQUEST"_s);
    };
    const QList<course::Reference> references = course::referencesOf(scenario());
    return std::all_of(references.cbegin(), references.cend(), isWhole) ? Mode::Improve : Mode::Fact;
}

QList<std::pair<DrillBoxViewModel::Part, Mode>> WritingDrillViewModel::parts()
{
    using Box = DrillBoxViewModel;
    switch (drill().kind) {
    case DrillKind::ThreeBoxes:
        return {{Box::Saw, Mode::Fact}, {Box::Caused, Mode::Fact}, {Box::Wish, Mode::Request}};
    case DrillKind::Rewrite:
        return {{Box::Better, rewriteMode()}};
    case DrillKind::Praise:
        return {{Box::Praise, Mode::Praise}};
    case DrillKind::Prepare:
        return {
            {Box::Goal, Mode::Fact}, {Box::Least, Mode::Fact}, {Box::Cares, Mode::Fact}, {Box::Opening, Mode::Request}};
    case DrillKind::PraiseRound:
        return QList<std::pair<Box::Part, Mode>>(
            std::get<course::PraiseRound>(scenario().task).acts.size(), {Box::Act, Mode::Praise});
    case DrillKind::FactOrJudgement:
    case DrillKind::Restate:
    case DrillKind::Speak:
    case DrillKind::Dialogue:
    case DrillKind::Game:
        break;
    }
    return {};
}

void WritingDrillViewModel::makeBoxes()
{
    using Box = DrillBoxViewModel;
    const auto *round = std::get_if<course::PraiseRound>(&scenario().task);
    for (std::unique_ptr<DrillBoxViewModel> &box : m_boxes)
        box.release()->deleteLater(); // a page may still show it
    m_boxes.clear();
    const auto wanted = parts();
    for (const auto &[part, mode] : wanted) {
        // With a parent, so that QML, which asks for it, does not own it.
        const auto reads = [this](Mode asked, const QString &text) { return read(asked, text); };
        m_boxes.push_back(std::make_unique<Box>(speech(), part, mode, reads, this));
        Box *box = m_boxes.back().get();
        if (round)
            box->setAct(round->acts.at(static_cast<qsizetype>(m_boxes.size()) - 1));
        connect(box, &Box::textChanged, this, &WritingDrillViewModel::writtenChanged);
        connect(box, &Box::textChanged, this, &WritingDrillViewModel::showPassage);
        connect(box, &Box::textChanged, this, &WritingDrillViewModel::startClock);
        connect(box, &Box::declined, this, &WritingDrillViewModel::decline);
    }
}

DrillBoxViewModel *WritingDrillViewModel::box(int index) const
{
    return index >= 0 && index < boxCount() ? m_boxes.at(static_cast<std::size_t>(index)).get() : nullptr;
}

QStringList WritingDrillViewModel::written() const
{
    QStringList words;
    for (const auto &box : m_boxes)
        words.append(box->text());
    return words;
}

bool WritingDrillViewModel::isWritten() const
{
    return std::any_of(
        m_boxes.cbegin(), m_boxes.cend(), [](const auto &box) { return !box->text().trimmed().isEmpty(); });
}

QString WritingDrillViewModel::bad() const
{
    const auto *writing = std::get_if<course::Writing>(&scenario().task);
    return m_ownCase || !writing ? QString() : speech()(writing->bad);
}

QString WritingDrillViewModel::ownCaseText() const
{
    const auto own = m_ownCase ? study::ownCase(store().learner()) : std::nullopt;
    if (!own)
        return {};
    return own->who.isEmpty() || own->what.isEmpty() ? QString(own->who + own->what)
                                                     : tr("%1：%2").arg(own->who, own->what);
}

Milliseconds WritingDrillViewModel::clockTime() const
{
    return m_clockBefore + (m_clockSince ? clock().now() - *m_clockSince : Milliseconds(0));
}

int WritingDrillViewModel::timeLeft() const
{
    if (drill().kind != DrillKind::PraiseRound)
        return -1;
    const Milliseconds left = std::max(kRoundTime - clockTime(), Milliseconds(0));
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(left).count());
}

void WritingDrillViewModel::startClock()
{
    if (isOpen() && !m_clockSince)
        m_clockSince = clock().now();
}

void WritingDrillViewModel::setOwnCase(bool own)
{
    if (m_ownCase == own)
        return;
    m_ownCase = own;
    Q_EMIT changed();
}

void WritingDrillViewModel::setActive(int box)
{
    if (m_active == box)
        return;
    m_active = box;
    Q_EMIT activeChanged();
}

void WritingDrillViewModel::decline(const QString &kind, const QString &phrase)
{
    const study::RemarkDeclined act{kind, phrase};
    if (const Result<void> kept = store().append(act); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    for (const auto &box : m_boxes)
        box->check();
    setNotice({}); // the same words again are news too
    m_declined = act;
    setNotice(tr("好，这几个字不再提。"));
}

void WritingDrillViewModel::setNotice(const QString &notice)
{
    if (notice.isEmpty())
        m_declined.reset();
    DrillViewModel::setNotice(notice);
}

void WritingDrillViewModel::undo()
{
    if (!m_declined)
        return;
    const study::RemarkAllowed act{m_declined->kind, m_declined->phrase};
    if (const Result<void> kept = store().append(act); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    for (const auto &box : m_boxes)
        box->check();
    setNotice({});
}

void WritingDrillViewModel::compare()
{
    if (isWritten())
        setComparing(true);
}

void WritingDrillViewModel::rewrite()
{
    setComparing(false);
}

void WritingDrillViewModel::setComparing(bool comparing)
{
    m_comparing = comparing;
    setNotice({});
    say();
    Q_EMIT comparingChanged();
}

void WritingDrillViewModel::showPassage()
{
    QList<RowModel::Row> passage;
    for (const auto &box : m_boxes) {
        if (!box->text().trimmed().isEmpty())
            passage.append({box->line(), box->name(), box->text().trimmed()});
    }
    m_passage.setRows(std::move(passage));
}

void WritingDrillViewModel::say()
{
    showPassage();

    QList<RowModel::Row> references;
    for (const course::Reference &reference : course::referencesOf(scenario())) {
        QStringList parts;
        for (const course::Text &part : reference.parts)
            parts.append(speech()(part));
        references.append({parts, speech()(reference.note)});
    }
    if (const auto *round = std::get_if<course::PraiseRound>(&scenario().task)) {
        for (const course::PraiseRound::Act &act : round->acts)
            references.append({QStringList(speech()(act.say)), tr("%1：%2").arg(speech()(act.to), speech()(act.act))});
    }
    m_references.setRows(std::move(references));
    DrillViewModel::say();
}

} // namespace sanju::viewmodels

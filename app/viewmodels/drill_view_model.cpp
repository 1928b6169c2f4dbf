// SPDX-License-Identifier: Apache-2.0
// Keeps drafts, asks the checker, writes down what was done.
#include "viewmodels/drill_view_model.h"

#include "study/ladder.h"

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using course::DrillKind;
using practice::Mode;

namespace {

bool isWrittenIn(course::Language language, const QString &text)
{
    const auto han =
        std::count_if(text.cbegin(), text.cend(), [](QChar letter) { return letter.script() == QChar::Script_Han; });
    return (4 * han > text.size()) == (language == course::Language::Chinese);
}

} // namespace

DrillViewModel::DrillViewModel(Speech &speech, const Clock &clock, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_clock(clock),
      m_passage({"line", "name", "text"}),
      m_references({"parts", "note"}),
      m_ratings({"targetId", "text", "hint"})
{
    connect(&m_speech, &Speech::changed, this, &DrillViewModel::say);
}

DrillViewModel::~DrillViewModel() = default;

void DrillViewModel::attach(const study::LessonSource *lessons, study::LearnerStore *store)
{
    close();
    m_checkers.clear();
    m_lessons = lessons;
    m_store = store;
}

bool DrillViewModel::open(const course::DrillId &id)
{
    close();
    const QList<course::Drill> &all = m_lessons->drills();
    const auto drill = std::find_if(all.cbegin(), all.cend(), [&](const course::Drill &each) { return each.id == id; });
    const course::Scenario *next = drill == all.cend() ? nullptr : study::nextScenario(*drill, m_store->learner());
    if (!next)
        return false;
    const Draft draft = m_drafts.value(id);
    for (const course::Scenario &scenario : drill->scenarios) {
        if (scenario.id == draft.scenario)
            next = &scenario;
    }
    m_drill = *drill;
    m_scenario = *next;
    m_ownCase = draft.ownCase;
    m_before = draft.spent;
    m_since = m_clock.now();
    m_active = 0;
    m_open = true;
    makeBoxes();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes.at(i)->setText(draft.written.value(static_cast<qsizetype>(i)));
        m_boxes.at(i)->check();
    }
    m_comparing = draft.comparing && isWritten();
    Q_EMIT opened();
    Q_EMIT activeChanged();
    Q_EMIT comparingChanged();
    say();
    return true;
}

void DrillViewModel::close()
{
    if (!m_open)
        return;
    m_open = false;
    if (isWritten() || m_ownCase)
        m_drafts.insert(
            m_drill.id, {m_scenario.id, words(), m_ownCase, m_comparing, m_before + (m_clock.now() - m_since)});
    else
        m_drafts.remove(m_drill.id);
    setNotice({});
}

bool DrillViewModel::back()
{
    if (!m_comparing)
        return false;
    setComparing(false);
    return true;
}

const practice::Checker *DrillViewModel::checker()
{
    const course::Language language = m_speech.language();
    if (const auto known = m_checkers.find(language); known != m_checkers.end())
        return known->second.get();
    const Result<course::Lexicon> lexicon = m_lessons->lexicon(language);
    auto made = lexicon ? std::make_unique<practice::Checker>(*lexicon) : nullptr;
    return m_checkers.emplace(language, std::move(made)).first->second.get();
}

// Without word lists, or in another language, one can still write and compare.
practice::Report DrillViewModel::read(Mode mode, const QString &text)
{
    const bool known = m_open && isWrittenIn(m_speech.language(), text);
    const practice::Checker *reader = known ? checker() : nullptr;
    return reader ? reader->check(mode, text, nullptr, m_store->learner().declined) : practice::Report();
}

// A sentence to say better asks for as much as all of its references have.
Mode DrillViewModel::rewriteMode()
{
    const auto isWhole = [this](const course::Reference &reference) {
        QSet<QString> cues;
        const QList<practice::Found> found = read(Mode::Improve, m_speech(reference.parts.value(0))).found;
        for (const practice::Found &each : found)
            cues.insert(each.cue);
        return cues.contains(u"IMPACT"_s) && cues.contains(u"REQUEST"_s);
    };
    return std::all_of(m_scenario.references.cbegin(), m_scenario.references.cend(), isWhole) ? Mode::Improve
                                                                                              : Mode::Fact;
}

void DrillViewModel::makeBoxes()
{
    using Box = DrillBoxViewModel;
    QList<std::pair<Box::Part, Mode>> parts;
    switch (m_drill.kind) {
    case DrillKind::ThreeBoxes:
        parts = {{Box::Saw, Mode::Fact}, {Box::Caused, Mode::Fact}, {Box::Wish, Mode::Request}};
        break;
    case DrillKind::Rewrite:
        parts = {{Box::Better, rewriteMode()}};
        break;
    case DrillKind::Praise:
        parts = {{Box::Praise, Mode::Praise}};
        break;
    }
    for (std::unique_ptr<DrillBoxViewModel> &box : m_boxes)
        box.release()->deleteLater(); // a page may still show it
    m_boxes.clear();
    for (const auto &[part, mode] : std::as_const(parts)) {
        // With a parent, so that QML, which asks for it, does not own it.
        const auto reads = [this](Mode asked, const QString &text) { return read(asked, text); };
        m_boxes.push_back(std::make_unique<Box>(m_speech, part, mode, reads, this));
        Box *box = m_boxes.back().get();
        connect(box, &Box::textChanged, this, &DrillViewModel::writtenChanged);
        connect(box, &Box::textChanged, this, &DrillViewModel::showPassage);
        connect(box, &Box::declined, this, &DrillViewModel::decline);
    }
}

DrillBoxViewModel *DrillViewModel::box(int index) const
{
    return index >= 0 && index < boxCount() ? m_boxes.at(static_cast<std::size_t>(index)).get() : nullptr;
}

QStringList DrillViewModel::words() const
{
    QStringList words;
    for (const auto &box : m_boxes)
        words.append(box->text());
    return words;
}

bool DrillViewModel::isWritten() const
{
    return std::any_of(
        m_boxes.cbegin(), m_boxes.cend(), [](const auto &box) { return !box->text().trimmed().isEmpty(); });
}

void DrillViewModel::setOwnCase(bool own)
{
    if (m_ownCase == own)
        return;
    m_ownCase = own;
    Q_EMIT changed();
}

void DrillViewModel::setActive(int box)
{
    if (m_active == box)
        return;
    m_active = box;
    Q_EMIT activeChanged();
}

void DrillViewModel::decline(const QString &kind, const QString &phrase)
{
    if (const Result<void> kept = m_store->append(study::RemarkDeclined{kind, phrase}); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    for (const auto &box : m_boxes)
        box->check();
    setNotice(tr("好，这几个字不再提。"));
}

void DrillViewModel::compare()
{
    if (isWritten())
        setComparing(true);
}

void DrillViewModel::rewrite()
{
    setComparing(false);
}

void DrillViewModel::setComparing(bool comparing)
{
    m_comparing = comparing;
    setNotice({});
    say();
    Q_EMIT comparingChanged();
}

void DrillViewModel::rate(const QString &rating)
{
    if (!m_open || !m_comparing)
        return;
    for (const study::Rating each : {study::Rating::NotYet, study::Rating::Fine, study::Rating::Ready}) {
        if (study::ratingName(each) != rating)
            continue;
        const study::DrillDone act{m_drill.id, m_scenario.id, each, words(), m_before + (m_clock.now() - m_since)};
        if (const Result<void> kept = m_store->append(act); !kept) {
            Q_EMIT notKept(kept.error());
            return;
        }
        const course::DrillId id = m_drill.id;
        close();
        m_drafts.remove(id);
        Q_EMIT done();
        return;
    }
}

void DrillViewModel::leave()
{
    Q_EMIT left();
}

void DrillViewModel::setNotice(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void DrillViewModel::showPassage()
{
    QList<RowModel::Row> passage;
    for (const auto &box : m_boxes) {
        if (!box->text().trimmed().isEmpty())
            passage.append({box->line(), box->name(), box->text().trimmed()});
    }
    m_passage.setRows(std::move(passage));
}

void DrillViewModel::say()
{
    if (!m_open)
        return;
    showPassage();

    QList<RowModel::Row> references;
    for (const course::Reference &reference : std::as_const(m_scenario.references)) {
        QStringList parts;
        for (const course::Text &part : reference.parts)
            parts.append(m_speech(part));
        references.append({parts, m_speech(reference.note)});
    }
    m_references.setRows(std::move(references));

    const auto known = m_store->learner().drills.constFind(m_drill.id);
    const study::DrillState *before = known == m_store->learner().drills.constEnd() ? nullptr : &*known;
    QList<RowModel::Row> ratings;
    const auto offer = [&](study::Rating rating, const QString &text) {
        const study::DrillState after = study::afterDrill(before, m_store->today(), m_scenario.id, rating);
        ratings.append({study::ratingName(rating), text, m_speech.when(after.dueDay, m_store->today())});
    };
    offer(study::Rating::NotYet, tr("还没顺"));
    offer(study::Rating::Fine, tr("可以了"));
    offer(study::Rating::Ready, tr("很顺"));
    m_ratings.setRows(std::move(ratings));
    Q_EMIT changed();
}

} // namespace sanju::viewmodels

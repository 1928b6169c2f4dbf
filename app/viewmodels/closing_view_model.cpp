// SPDX-License-Identifier: Apache-2.0
// Goes from part to part, and says when something is worth keeping.
#include "viewmodels/closing_view_model.h"

#include "practice/survey_score.h"

#include <algorithm>
#include <utility>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using course::Closing;

namespace {

// The item under which a draft keeps situations done to their end. No item has such an id.
const QString kPassed = u"/passed"_s;

QString writtenItem(const Closing::Situation &situation)
{
    return situation.id + QString::fromLatin1(course::kRewritten);
}

QString decisionItem(const Closing::Situation &situation, int which)
{
    return situation.id + (which == 0 ? u"/first"_s : u"/second"_s);
}

practice::Mode modeOf(Closing::Check check)
{
    switch (check) {
    case Closing::Check::Fact:
        break;
    case Closing::Check::Improve:
        return practice::Mode::Improve;
    case Closing::Check::Request:
        return practice::Mode::Request;
    }
    return practice::Mode::Fact;
}

} // namespace

ClosingViewModel::ClosingViewModel(Speech &speech, SentenceReader &reader, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_reader(reader),
      m_rating(speech),
      m_result(speech),
      m_parts({"partId", "symbol", "text", "detail", "done", "open"}),
      m_options({"optionId", "text", "look", "note"}),
      m_remarks({"head", "text", "good"}),
      m_references({"text", "note"})
{
    for (auto &change : m_changes) {
        change = std::make_unique<ClosingChangeViewModel>(speech, this); // QML, which asks for it, does not own it
        connect(change.get(), &ClosingChangeViewModel::changed, this, &ClosingViewModel::changed);
    }
    connect(&m_rating, &ClosingRatingViewModel::changed, this, &ClosingViewModel::clearNotice); // it stands in the way
    connect(&m_speech, &Speech::changed, this, [this] {
        if (m_open)
            say();
    });
}

ClosingViewModel::~ClosingViewModel() = default;

void ClosingViewModel::attach(const study::LessonSource *lessons, study::LearnerStore *store, study::TextShare *share)
{
    close();
    m_lessons = lessons;
    m_store = store;
    m_share = share;
    m_result.clear();
}

void ClosingViewModel::open(const course::Survey &survey)
{
    m_survey = survey;
    m_open = true;
    m_picks.clear();
    m_written.clear();
    m_passed.clear();
    m_box.reset();
    m_at = 0;
    m_decision = 0;
    for (const auto &change : m_changes)
        change->reset(m_store->today(), {});
    enter(Parts);
}

void ClosingViewModel::restore(const course::Answer &fields)
{
    for (const Closing::Situation &situation : closing().situations) {
        for (int which = 0; which < 2; ++which) {
            const QString item = decisionItem(situation, which);
            if (const QString option = practice::targetOf(fields, item); !option.isEmpty())
                m_picks.insert(item, option);
        }
        if (const QString text = practice::targetOf(fields, writtenItem(situation)); !text.isEmpty())
            m_written.insert(situation.id, text);
    }
    const QStringList passed = practice::targetsOf(fields, kPassed);
    m_passed = QSet<QString>(passed.cbegin(), passed.cend());
    const QList<study::OwnChange> changes = study::changesIn(fields);
    for (std::size_t i = 0; i < m_changes.size(); ++i)
        m_changes.at(i)->reset(m_store->today(), changes.at(static_cast<qsizetype>(i)));
    say();
}

void ClosingViewModel::close()
{
    if (!m_open)
        return;
    m_open = false;
    setNotice({});
}

course::Answer ClosingViewModel::answers() const
{
    course::Answer all;
    const auto add = [&](const QString &item, const QString &target) {
        if (!target.isEmpty())
            all.append({item, target});
    };
    for (const Closing::Situation &situation : closing().situations) {
        add(decisionItem(situation, 0), m_picks.value(decisionItem(situation, 0)));
        add(decisionItem(situation, 1), m_picks.value(decisionItem(situation, 1)));
        add(writtenItem(situation), m_written.value(situation.id).trimmed());
    }
    return all + study::answerOf(changes());
}

course::Answer ClosingViewModel::draft() const
{
    course::Answer fields = answers();
    for (const Closing::Situation &situation : closing().situations) {
        if (isPassed(situation))
            fields.append({kPassed, situation.id});
    }
    return fields;
}

// Each comes back on its day, and is asked about: a change is a mission.
QList<study::EventBody> ClosingViewModel::acts() const
{
    QList<study::EventBody> acts;
    for (const study::OwnChange &change : changes()) {
        if (!change.isWritten())
            continue;
        QString say = quoted(change.say);
        if (say.endsWith(u"。”"_s))
            say.remove(say.size() - 2, 1); // the plan has its own stop
        acts.append(
            study::MissionChosen{{}, change.who.isEmpty() ? tr("下次说到这件事") : tr("跟%1说事").arg(change.who),
                tr("说%1").arg(say), change.who, {}, change.back});
    }
    return acts;
}

QList<study::OwnChange> ClosingViewModel::changes() const
{
    QList<study::OwnChange> changes;
    for (const auto &change : m_changes)
        changes.append(change->change());
    return changes;
}

QList<study::OwnChange> ClosingViewModel::changesToRate() const
{
    return m_before == End ? m_result.ownChanges() : changes();
}

const Closing::Situation *ClosingViewModel::situation() const
{
    const bool inside = m_stage == Deciding || m_stage == Mending;
    return inside && m_at < closing().situations.size() ? &closing().situations.at(m_at) : nullptr;
}

int ClosingViewModel::passed() const
{
    return static_cast<int>(
        std::ranges::count_if(closing().situations, [this](const Closing::Situation &each) { return isPassed(each); }));
}

bool ClosingViewModel::isSomethingWritten() const
{
    return std::ranges::any_of(m_changes, [](const auto &change) { return change->change().isWritten(); });
}

bool ClosingViewModel::isFinishable() const
{
    return m_open && passed() == closing().situations.size() && isSomethingWritten();
}

bool ClosingViewModel::isTold() const
{
    return situation() && m_stage == Deciding && m_picks.contains(decisionItem(*situation(), m_decision));
}

bool ClosingViewModel::isLastSituation() const
{
    return m_at + 1 >= closing().situations.size();
}

QString ClosingViewModel::written() const
{
    return m_box ? m_box->text().trimmed() : QString();
}

ClosingChangeViewModel *ClosingViewModel::change(int index) const
{
    return index < 0 || index >= course::kChanges ? nullptr : m_changes.at(static_cast<std::size_t>(index)).get();
}

void ClosingViewModel::go(const QString &part)
{
    if (m_stage != Parts)
        return;
    if (part == "situations"_L1) {
        const auto open = std::ranges::find_if_not(
            closing().situations, [this](const Closing::Situation &each) { return isPassed(each); });
        openSituation(open == closing().situations.cend() ? 0 : open - closing().situations.cbegin());
    } else if (part == "changes"_L1) {
        enter(Changes);
    } else if (part == "rating"_L1) {
        rate();
    } else if (closing().again.contains(course::SurveyId(part))) {
        Q_EMIT surveyWanted(part);
    }
}

// At the first decision that is open; one that was gone through begins anew, to be looked at.
void ClosingViewModel::openSituation(qsizetype at)
{
    m_at = at;
    const Closing::Situation &next = closing().situations.at(at);
    const bool first = m_picks.contains(decisionItem(next, 0));
    const bool second = m_picks.contains(decisionItem(next, 1));
    m_decision = first && !isPassed(next) ? 1 : 0;
    makeBox();
    enter(second && !isPassed(next) ? Mending : Deciding);
}

void ClosingViewModel::choose(const QString &option)
{
    if (m_stage != Deciding || isTold())
        return;
    const bool known = std::ranges::count(decision().options, option, &course::Choice::id) > 0;
    if (!known)
        return;
    m_picks.insert(decisionItem(*situation(), m_decision), option);
    say();
    Q_EMIT begun();
}

void ClosingViewModel::next()
{
    if (m_stage == Deciding && isTold()) {
        if (m_decision++ == 0)
            enter(Deciding);
        else
            enter(Mending);
    } else if (m_stage == Mending) {
        m_passed.insert(situation()->id);
        if (isLastSituation())
            enter(Parts);
        else
            openSituation(m_at + 1);
        Q_EMIT begun();
    }
}

void ClosingViewModel::previous()
{
    if (!canGoBack())
        return;
    m_decision = m_stage == Mending ? 1 : 0;
    enter(Deciding);
}

void ClosingViewModel::compare()
{
    if (m_stage != Mending || written().isEmpty())
        return;
    m_comparing = true;
    Q_EMIT changed();
    Q_EMIT begun();
}

void ClosingViewModel::keepChanges()
{
    if (m_stage != Changes)
        return;
    enter(Parts);
    Q_EMIT begun();
}

void ClosingViewModel::finish()
{
    if (m_stage == Parts && isFinishable())
        Q_EMIT finished();
}

void ClosingViewModel::showEnd()
{
    m_result.show(m_survey, *m_lessons, m_store->learner(), m_store->today());
    enter(End);
}

void ClosingViewModel::rate()
{
    if (m_stage != Parts && m_stage != End)
        return;
    m_before = m_stage;
    const auto kept = study::draft(m_store->learner(), study::draftOf(study::ratingsOf(m_survey.id)));
    m_rating.reset(closing(), changesToRate(), kept ? kept->fields : course::Answer());
    enter(Rating);
}

void ClosingViewModel::keepRating()
{
    if (!m_open || (m_stage != Rating && (m_stage != Sharing || m_beforeSharing != Rating)))
        return;
    const study::DraftId id = study::draftOf(study::ratingsOf(m_survey.id));
    const auto kept = study::draft(m_store->learner(), id);
    const course::Answer fields = m_rating.isReady() ? study::answerOf(m_rating.rating()) : course::Answer();
    if (fields != (kept ? kept->fields : course::Answer()))
        (void)m_store->append(study::DraftKept{id, fields}); // nothing of it is lost before the page goes
}

void ClosingViewModel::keepScores()
{
    if (m_stage != Rating || !m_rating.isReady())
        return;
    const course::SurveyId id = study::ratingsOf(m_survey.id);
    QList<study::EventBody> acts{study::SurveyTaken{id, study::answerOf(m_rating.rating()), {}}};
    if (study::draft(m_store->learner(), study::draftOf(id)))
        acts.append(study::DraftKept{study::draftOf(id), {}});
    if (!append(acts))
        return;
    if (m_before == End)
        showEnd();
    else
        enter(Parts);
    setNotice(tr("他打的分存下了。"));
}

void ClosingViewModel::plan()
{
    if (m_stage != Rating || !m_rating.isChosen() || !append({m_rating.mission()}))
        return;
    setNotice({}); // the same words again are news too
    setNotice(tr("记成任务了，在“今天”里。"));
    Q_EMIT kept();
}

bool ClosingViewModel::append(const QList<study::EventBody> &acts)
{
    const Result<void> kept = m_store->append(acts);
    if (!kept)
        Q_EMIT notKept(kept.error());
    return kept.has_value();
}

void ClosingViewModel::showChanges()
{
    if (m_stage != Changes && m_stage != End)
        return;
    m_beforeSharing = m_stage;
    enter(Sharing);
}

QString ClosingViewModel::changesText() const
{
    QStringList lines{tr("我的三个改变")};
    const QList<study::OwnChange> all = m_beforeSharing == End ? m_result.ownChanges() : changes();
    for (const study::OwnChange &change : all) {
        if (!change.isWritten())
            continue;
        QString line = tr("%1. %2").arg(lines.size()).arg(quoted(change.say));
        if (!change.who.isEmpty())
            line += u'\n' + tr("对%1").arg(change.who);
        if (change.back)
            line += u'\n' + tr("%1回看").arg(m_speech.date(*change.back));
        lines.append(line);
    }
    return lines.join(u'\n');
}

QString ClosingViewModel::shareText() const
{
    if (m_stage != Sharing)
        return {};
    return m_beforeSharing == Rating ? m_rating.letter() : changesText();
}

void ClosingViewModel::showLetter()
{
    if (m_stage != Rating || m_rating.letter().isEmpty())
        return;
    m_beforeSharing = Rating;
    enter(Sharing);
}

void ClosingViewModel::share()
{
    if (m_stage != Sharing || !m_share)
        return;
    const Result<void> shared = m_share->share(shareText());
    setNotice({});
    setNotice(!shared ? tr("这次没发出去，字还在这里。") : isCopied() ? tr("复制好了，去要发的地方粘贴。") : QString());
}

bool ClosingViewModel::back()
{
    switch (m_stage) {
    case Parts:
    case End:
        return false;
    case Mending:
        if (m_comparing) {
            m_comparing = false;
            Q_EMIT changed();
            return true;
        }
        [[fallthrough]];
    case Deciding:
    case Changes:
        enter(Parts);
        Q_EMIT begun();
        return true;
    case Rating:
        keepRating();
        enter(m_before);
        return true;
    case Sharing:
        enter(m_beforeSharing);
        return true;
    }
    return false;
}

void ClosingViewModel::takeAgain()
{
    if (m_stage == End)
        Q_EMIT againWanted();
}

void ClosingViewModel::leave()
{
    if (!back())
        Q_EMIT left();
}

void ClosingViewModel::enter(Stage stage)
{
    m_comparing = false;
    m_stage = stage;
    setNotice({});
    say();
    Q_EMIT stageChanged();
}

void ClosingViewModel::makeBox()
{
    if (m_box)
        m_box.release()->deleteLater(); // a page may still show it
    const Closing::Situation &next = closing().situations.at(m_at);
    const auto reads = [this](practice::Mode mode, const QString &text) {
        return m_open ? m_reader.read(mode, text) : practice::Report();
    };
    m_box = std::make_unique<DrillBoxViewModel>(
        m_speech, DrillBoxViewModel::Better, modeOf(next.rewriting.check), reads, this);
    m_box->setText(m_written.value(next.id));
    m_box->check();
    connect(m_box.get(), &DrillBoxViewModel::textChanged, this, [this, id = next.id, box = m_box.get()] {
        m_written.insert(id, box->text());
        Q_EMIT changed();
    });
    connect(m_box.get(), &DrillBoxViewModel::declined, this, &ClosingViewModel::decline);
    Q_EMIT boxChanged();
}

void ClosingViewModel::decline(const QString &kind, const QString &phrase)
{
    if (!append({study::RemarkDeclined{kind, phrase}}))
        return;
    m_box->check();
    setNotice({});
    setNotice(tr("好，这几个字不再提。"));
}

void ClosingViewModel::setNotice(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace sanju::viewmodels

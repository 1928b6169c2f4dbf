// SPDX-License-Identifier: Apache-2.0
// Goes from step to step, and keeps drafts and takings.
#include "viewmodels/survey_view_model.h"

#include "practice/survey_score.h"
#include "study/planner.h"

#include <algorithm>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

// The items under which a draft keeps what is not an answer. No item has such an id.
const QString kAt = u"/at"_s;
const QString kWho = u"/who"_s;
const QString kWhat = u"/what"_s;
const QString kHeard = u"/heard"_s;
const QString kTold = u"/told"_s;
const QString kTook = u"/took"_s;

QString rewrittenItem()
{
    return QString::fromLatin1(course::kRewritten);
}

course::Answer withoutTime(course::Answer fields)
{
    fields.removeIf([](const course::Pick &pick) { return pick.item == kTook; });
    return fields;
}

} // namespace

SurveyViewModel::SurveyViewModel(Speech &speech, const Clock &clock, SentenceReader &reader, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_clock(clock),
      m_reader(reader),
      m_sample(speech),
      m_result(speech),
      m_proposal(speech),
      m_closing(speech, reader),
      m_options({"optionId", "text", "look"}),
      m_places({"placeId", "name", "spoken", "courage", "care", "look"}),
      m_switches({"name", "has", "lacks", "state"}),
      m_references({"text", "note"})
{
    connect(&m_speech, &Speech::changed, this, [this] {
        if (m_open)
            say();
    });
    connect(&m_sample, &ListeningSampleViewModel::begun, this, [this] {
        if (const Step *step = current())
            m_heard.insert(step->item);
    });
    connect(&m_sample, &ListeningSampleViewModel::chosen, this, &SurveyViewModel::pick);
    connect(&m_closing, &ClosingViewModel::begun, this, &SurveyViewModel::keepDraft);
    connect(&m_closing, &ClosingViewModel::finished, this, &SurveyViewModel::finish);
    connect(&m_closing, &ClosingViewModel::againWanted, this, &SurveyViewModel::takeAgain);
    connect(&m_closing, &ClosingViewModel::surveyWanted, this, &SurveyViewModel::openOther);
    connect(&m_closing, &ClosingViewModel::kept, this, &SurveyViewModel::taken);
    connect(&m_closing, &ClosingViewModel::left, this, &SurveyViewModel::left);
    connect(&m_closing, &ClosingViewModel::notKept, this, &SurveyViewModel::notKept);
}

SurveyViewModel::~SurveyViewModel() = default;

void SurveyViewModel::attach(const study::LessonSource *lessons, study::LearnerStore *store, study::TextShare *share)
{
    close();
    if (store != m_store)
        m_unkept.clear();
    m_lessons = lessons;
    m_store = store;
    m_result.clear();
    m_proposal.clear();
    m_closing.attach(lessons, store, share);
}

void SurveyViewModel::open(const course::Survey &survey, bool again)
{
    close();
    m_survey = survey;
    m_open = true;
    makeSteps();
    makeBox();
    restart();
    const study::DraftId id = study::draftOf(m_survey.id);
    const std::optional<study::Draft> kept = study::draft(m_store->learner(), id);
    m_kept = kept ? withoutTime(kept->fields) : course::Answer();
    const course::Answer draft = m_unkept.value(id, kept ? kept->fields : course::Answer());
    if (!draft.isEmpty())
        restore(draft);
    else if (!again && !needs() && !study::takings(m_store->learner(), m_survey.id).isEmpty())
        m_at = m_steps.size();
    Q_EMIT opened();
    enterStep();
}

void SurveyViewModel::close()
{
    if (!m_open)
        return;
    keepDraft();
    m_open = false;
    m_outer.reset();
    m_closing.close();
    setNotice({});
}

void SurveyViewModel::openOther(const QString &survey)
{
    const QList<course::Survey> &all = m_lessons->surveys();
    const auto found = std::ranges::find(all, course::SurveyId(survey), &course::Survey::id);
    if (found == all.cend())
        return;
    course::Survey outer = m_survey;
    open(*found, true);
    m_outer = std::move(outer);
}

void SurveyViewModel::makeSteps()
{
    m_steps.clear();
    const auto add = [this](Stage stage, const auto &list) {
        for (qsizetype i = 0; i < list.size(); ++i)
            m_steps.append({stage, i, list.at(i).id});
    };
    if (frequency()) {
        add(Habit, frequency()->items);
        add(Sample, frequency()->samples);
    } else if (sides()) {
        add(Sides, sides()->items);
    } else if (map()) {
        add(Placing, map()->sentences);
        m_steps.append({Rewriting, 0, rewrittenItem()});
    } else if (needs()) {
        add(Question, needs()->questions);
    }
}

void SurveyViewModel::makeBox()
{
    if (m_box)
        m_box.release()->deleteLater(); // a page may still show it
    if (!map())
        return;
    // With a parent, so that QML, which asks for it, does not own it. What may be missing in it is not asked for: the
    // two things that are wanted are no matter of single words.
    const auto reads = [this](practice::Mode mode, const QString &text) {
        return m_open ? m_reader.read(mode, text) : practice::Report();
    };
    m_box = std::make_unique<DrillBoxViewModel>(m_speech, DrillBoxViewModel::Better, practice::Mode::Fact, reads, this);
    connect(m_box.get(), &DrillBoxViewModel::textChanged, this, &SurveyViewModel::writtenChanged);
    connect(m_box.get(), &DrillBoxViewModel::textChanged, this, &SurveyViewModel::changed);
    connect(m_box.get(), &DrillBoxViewModel::declined, this, &SurveyViewModel::decline);
}

void SurveyViewModel::restart()
{
    m_at = needs() ? 0 : -1;
    m_picks.clear();
    m_heard.clear();
    m_told.clear();
    m_who.clear();
    m_what.clear();
    m_comparing = false;
    if (ending())
        m_closing.open(m_survey);
    if (m_box)
        m_box->setText({});
    m_before = Milliseconds(0);
    m_since = m_clock.now();
    // Each time another order, and the same one after a break.
    const auto times = study::takings(m_store->learner(), m_survey.id).size();
    m_turned = sides() ? practice::sidesTurned(*sides(), static_cast<std::uint64_t>(times) + 1) : QList<bool>();
}

void SurveyViewModel::restore(const course::Answer &fields)
{
    if (ending()) {
        m_closing.restore(fields);
        return;
    }
    for (const course::Pick &pick : fields) {
        if (pick.item == kAt)
            m_at = std::clamp<qsizetype>(pick.target.toLongLong(), 0, m_steps.size() - (needs() ? 0 : 1));
        else if (pick.item == kWho)
            m_who = pick.target;
        else if (pick.item == kWhat)
            m_what = pick.target;
        else if (pick.item == kHeard)
            m_heard.insert(pick.target);
        else if (pick.item == kTold)
            m_told.insert(pick.target);
        else if (pick.item == kTook)
            m_before = Milliseconds(pick.target.toLongLong());
        else if (pick.item == rewrittenItem() && m_box)
            m_box->setText(pick.target);
        else
            m_picks[pick.item].append(pick.target);
    }
    if (m_box)
        m_box->check();
}

course::Answer SurveyViewModel::answers() const
{
    if (ending())
        return m_closing.answers();
    course::Answer all;
    for (const Step &step : m_steps) {
        const QStringList targets = step.stage == Rewriting ? QStringList(written()) : m_picks.value(step.item);
        for (const QString &target : targets) {
            if (!target.isEmpty())
                all.append({step.item, target});
        }
    }
    return all;
}

course::Answer SurveyViewModel::draft() const
{
    if (ending())
        return m_closing.draft();
    course::Answer fields = answers();
    const auto add = [&](const QString &item, const QString &target) {
        if (!target.isEmpty())
            fields.append({item, target});
    };
    add(kWho, m_who.trimmed());
    add(kWhat, m_what.trimmed());
    for (const Step &step : m_steps) {
        if (m_heard.contains(step.item))
            add(kHeard, step.item);
        if (m_told.contains(step.item))
            add(kTold, step.item);
    }
    if (!fields.isEmpty())
        add(kAt, QString::number(m_at));
    return fields;
}

void SurveyViewModel::keepDraft()
{
    if (m_open && ending())
        m_closing.keepRating();
    const bool over = m_at >= m_steps.size() && !needs();
    if (!m_open || over)
        return;
    const study::DraftId id = study::draftOf(m_survey.id);
    course::Answer fields = draft();
    if (fields == m_kept)
        return;
    if (!fields.isEmpty())
        fields.append({kTook, QString::number(took().count())});
    const Result<void> result = m_store->append(study::DraftKept{id, fields});
    if (result) {
        m_kept = withoutTime(fields);
        m_unkept.remove(id);
    } else {
        m_unkept.insert(id, fields);
    }
}

bool SurveyViewModel::back()
{
    if (ending() && m_closing.back())
        return true;
    if (!m_comparing && m_outer) {
        const course::Survey outer = *m_outer;
        open(outer, true);
        return true;
    }
    if (!m_comparing)
        return false;
    m_comparing = false;
    Q_EMIT changed();
    return true;
}

const SurveyViewModel::Step *SurveyViewModel::current() const
{
    return m_at >= 0 && m_at < m_steps.size() ? &m_steps.at(m_at) : nullptr;
}

const course::Needs::Question *SurveyViewModel::question() const
{
    return stage() == Question ? &needs()->questions.at(current()->index) : nullptr;
}

const course::CourageMap::Sentence *SurveyViewModel::laying() const
{
    return stage() == Placing ? &map()->sentences.at(current()->index) : nullptr;
}

QStringList SurveyViewModel::picks() const
{
    return current() ? m_picks.value(current()->item) : QStringList();
}

SurveyViewModel::Stage SurveyViewModel::stage() const
{
    if (m_at < 0)
        return Opening;
    return current() ? current()->stage : End;
}

QString SurveyViewModel::step() const
{
    return current() ? tr("第 %1 题，共 %2 题").arg(m_at + 1).arg(m_steps.size()) : QString();
}

// What was heard or told cannot be unheard.
bool SurveyViewModel::canGoBack() const
{
    if (m_at < 1 || (stage() == End && !needs()))
        return false;
    const Stage before = m_steps.at(m_at - 1).stage;
    return before != Sample && before != Placing;
}

bool SurveyViewModel::isAnswered() const
{
    if (isCaseAsked())
        return !m_who.trimmed().isEmpty() || !m_what.trimmed().isEmpty();
    return stage() == Rewriting ? !written().isEmpty() : !picks().isEmpty();
}

bool SurveyViewModel::isSeveral() const
{
    return question() && question()->several;
}

bool SurveyViewModel::isCaseAsked() const
{
    return question() && question()->use == course::Needs::Use::Case;
}

void SurveyViewModel::setWho(const QString &who)
{
    if (m_who == who)
        return;
    m_who = who;
    Q_EMIT caseChanged();
    Q_EMIT changed();
}

void SurveyViewModel::setWhat(const QString &what)
{
    if (m_what == what)
        return;
    m_what = what;
    Q_EMIT caseChanged();
    Q_EMIT changed();
}

void SurveyViewModel::begin()
{
    if (stage() == Opening && !ending())
        goTo(0);
}

void SurveyViewModel::pick(const QString &option)
{
    if (!current())
        return;
    QStringList &chosen = m_picks[current()->item];
    if (!isSeveral())
        chosen = {option};
    else if (!chosen.removeOne(option))
        chosen.append(option);
    say();
}

void SurveyViewModel::next()
{
    const bool needed = stage() == Habit || stage() == Sides || stage() == Placing;
    if (!current() || (needed && !isAnswered()))
        return;
    if (isLast() && !needs())
        finish();
    else
        goTo(m_at + 1);
}

void SurveyViewModel::previous()
{
    if (canGoBack())
        goTo(m_at - 1);
}

void SurveyViewModel::lay(const QString &place)
{
    if (!laying() || isTold() || !course::mapPlaces().contains(place))
        return;
    m_courage = course::hasCourage(place);
    m_care = course::hasCare(place);
    say();
}

void SurveyViewModel::setSwitch(int line, bool has)
{
    if (!laying() || isTold())
        return;
    (line == 0 ? m_courage : m_care) = has;
    say();
}

void SurveyViewModel::tell()
{
    if (!laying() || isTold() || !isLaid())
        return;
    m_told.insert(laying()->id);
    pick(course::mapPlace(*m_courage, *m_care));
}

void SurveyViewModel::compare()
{
    if (stage() != Rewriting || written().isEmpty())
        return;
    m_comparing = true;
    Q_EMIT changed();
}

void SurveyViewModel::takeAgain()
{
    if (stage() != End)
        return;
    restart();
    enterStep();
}

void SurveyViewModel::finish()
{
    const study::DraftId draft = study::draftOf(m_survey.id);
    QList<study::EventBody> acts{study::SurveyTaken{m_survey.id, answers(), took()}};
    if (ending())
        acts += m_closing.acts();
    if (!m_kept.isEmpty())
        acts.append(study::DraftKept{draft, {}});
    if (const Result<void> kept = m_store->append(acts); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    m_kept.clear();
    m_unkept.remove(draft);
    goTo(m_steps.size());
    Q_EMIT taken();
}

void SurveyViewModel::keepProposal()
{
    if (!needs() || stage() != End)
        return;
    const study::DraftId draft = study::draftOf(m_survey.id);
    QList<study::EventBody> acts{study::SurveyTaken{m_survey.id, answers(), took()}};
    acts += m_proposal.acts();
    if (!m_kept.isEmpty())
        acts.append(study::DraftKept{draft, {}});
    if (const Result<void> kept = m_store->append(acts); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    m_kept.clear();
    m_unkept.remove(draft);
    m_open = false; // nothing is begun any more
    Q_EMIT done();
}

void SurveyViewModel::openLesson()
{
    if (stage() == End && !m_result.lessonId().isEmpty())
        Q_EMIT lessonWanted(m_result.lessonId());
}

void SurveyViewModel::leave()
{
    Q_EMIT left();
}

void SurveyViewModel::goTo(qsizetype step)
{
    m_at = step;
    enterStep();
}

void SurveyViewModel::enterStep()
{
    m_comparing = false;
    m_courage.reset();
    m_care.reset();
    if (laying() && !picks().isEmpty()) {
        m_courage = course::hasCourage(picks().constFirst());
        m_care = course::hasCare(picks().constFirst());
    }
    if (stage() == Sample) {
        const course::Frequency::Sample &heard = frequency()->samples.at(current()->index);
        m_sample.show(heard, m_lessons->sound(heard.id), m_heard.contains(heard.id), picks().value(0));
    }
    showResult();
    say();
    Q_EMIT stepChanged();
}

void SurveyViewModel::showResult()
{
    if (stage() != End)
        return;
    const study::Learner &learner = m_store->learner();
    if (needs()) {
        m_proposal.show(*needs(), m_lessons->course(), learner, answers(), {m_who.trimmed(), m_what.trimmed()});
        return;
    }
    if (ending()) {
        m_closing.showEnd();
        return;
    }
    const course::LessonOutline *here = study::nextLesson(m_lessons->course(), learner);
    m_result.show(m_survey, study::takings(learner, m_survey.id), m_lessons->course(),
        here ? here->id : course::LessonId(), m_store->today());
}

void SurveyViewModel::decline(const QString &kind, const QString &phrase)
{
    if (const Result<void> kept = m_store->append(study::RemarkDeclined{kind, phrase}); !kept) {
        Q_EMIT notKept(kept.error());
        return;
    }
    m_box->check();
    setNotice({}); // the same words again are news too
    setNotice(tr("好，这几个字不再提。"));
}

void SurveyViewModel::setNotice(const QString &notice)
{
    if (m_notice == notice)
        return;
    m_notice = notice;
    Q_EMIT noticeChanged();
}

} // namespace sanju::viewmodels

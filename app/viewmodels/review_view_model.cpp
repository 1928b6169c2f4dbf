// SPDX-License-Identifier: Apache-2.0
// Shows the items of a DaySession one by one.
#include "viewmodels/review_view_model.h"

namespace sanju::viewmodels {

ReviewViewModel::ReviewViewModel(Speech &speech, const Clock &clock, QObject *parent)
    : QObject(parent), m_speech(speech), m_clock(clock), m_question(speech)
{
    connect(&m_speech, &Speech::changed, this, &ReviewViewModel::changed);
    connect(&m_question, &QuestionViewModel::notKept, this, &ReviewViewModel::notKept);
}

void ReviewViewModel::run(study::DaySession &session, const study::LessonSource &lessons, study::LearnerStore &store)
{
    m_session = &session;
    m_lessons = &lessons;
    m_store = &store;
    showCurrent();
}

void ReviewViewModel::close()
{
    m_session = nullptr;
    m_question.letGo();
}

int ReviewViewModel::position() const
{
    return m_session ? qMin(m_session->position() + 1, count()) : 0;
}

int ReviewViewModel::count() const
{
    return m_session ? m_session->count() : 0;
}

QString ReviewViewModel::reason() const
{
    return m_session && m_session->stage() == study::DaySession::Stage::Review
               ? m_speech.reason(m_session->current().reason)
               : QString();
}

void ReviewViewModel::next()
{
    if (!m_session || !m_question.isAnswered())
        return;
    m_session->next();
    showCurrent();
}

void ReviewViewModel::leave()
{
    Q_EMIT left();
}

void ReviewViewModel::showCurrent()
{
    // A question that the pack cannot give (a damaged file) is passed over; the rest of the day goes on.
    while (m_session->stage() == study::DaySession::Stage::Review) {
        const course::QuestionId id = m_session->current().question;
        Result<course::Question> question = m_lessons->question(id);
        if (!question) {
            m_session->pass();
            continue;
        }
        const course::Question asked = course::versionAfter(*question, m_store->learner().memories.value(id).reviews);
        m_shownAt = m_clock.now();
        if (const auto *spoken = std::get_if<course::ChooseRestatement>(&asked.body)) {
            if (const course::Person *person = m_lessons->course().person(spoken->speaker))
                m_question.setCast({{person->id, person->name}});
        }
        const auto submit = [this](const course::Question &answered, const course::Answer &answer) {
            return m_session->answer(answered, answer, m_speech.language(), m_clock.now() - m_shownAt);
        };
        const auto due = [this, id](study::Grade grade) {
            return m_speech.when(study::dueAfter(m_store->learner(), id, m_store->today(), grade), m_store->today());
        };
        const auto comesBack = [this, id] {
            const study::Memory memory = m_store->learner().memories.value(id);
            if (memory.owed)
                return tr("今天再问一次，答对为止");
            return tr("%1再问一次").arg(m_speech.when(memory.dueDay, m_store->today()));
        };
        m_question.show(
            asked, ++m_shown + static_cast<quint64>(m_shownAt.time_since_epoch().count()), submit, {due, comesBack});
        Q_EMIT changed();
        return;
    }
    Q_EMIT changed();
    Q_EMIT done();
}

} // namespace sanju::viewmodels

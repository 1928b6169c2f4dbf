// SPDX-License-Identifier: Apache-2.0
// Where one was in a clip: kept as a draft, so that leaving, or a killed process, costs no line.
#include "study/papers.h"
#include "viewmodels/clip_view_model.h"

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;

void ClipViewModel::keepPlace()
{
    if (!m_store || m_lesson.isEmpty())
        return;
    const study::DraftId id = study::draftOf(m_lesson);
    const course::Beat *beat = m_walk.beat(m_place);
    course::Answer now;
    if (beat && m_place != m_walk.first())
        now = {{m_place.stopped ? u"stop"_s : u"line"_s, beat->id}};
    const std::optional<study::Draft> kept = study::draft(m_store->learner(), id);
    // Where one was is a comfort: what cannot be kept is not worth a page of trouble.
    if ((kept ? kept->fields : course::Answer()) != now)
        (void)m_store->append(study::DraftKept{id, now});
}

void ClipViewModel::forgetPlace()
{
    setPlaying(false);
    if (m_store && study::draft(m_store->learner(), study::draftOf(m_lesson)))
        (void)m_store->append(study::DraftKept{study::draftOf(m_lesson), {}});
}

void ClipViewModel::restorePlace()
{
    if (!m_store || m_lesson.isEmpty())
        return;
    const std::optional<study::Draft> kept = study::draft(m_store->learner(), study::draftOf(m_lesson));
    if (!kept || kept->fields.isEmpty())
        return;
    const course::Pick &pick = kept->fields.constFirst();
    if (const std::optional<ClipPlace> place = m_walk.placeOf(pick.target)) {
        m_place = *place;
        m_place.stopped = pick.item == u"stop"_s && m_walk.asksAfter(*place);
    }
}

} // namespace sanju::viewmodels

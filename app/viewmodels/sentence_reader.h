// SPDX-License-Identifier: Apache-2.0
// Reads what the learner writes with the checker of the language spoken; one for all pages, as checkers are slow to
// make.
#pragma once

#include "practice/checker.h"
#include "study/ports.h"
#include "viewmodels/speech.h"

#include <map>
#include <memory>

namespace sanju::viewmodels {

class SentenceReader
{
public:
    explicit SentenceReader(const Speech &speech) : m_speech(speech) {}

    // Both outlive the use here; nullptr for none.
    void attach(const study::LessonSource *lessons, const study::LearnerStore *store);

    // Without remarks when there are no word lists, or when the text is in another language. Remarks that were declined
    // are left out.
    practice::Report read(practice::Mode mode, const QString &text, const practice::Heard *heard = nullptr);

private:
    const practice::Checker *checker();

    const Speech &m_speech;
    const study::LessonSource *m_lessons = nullptr;
    const study::LearnerStore *m_store = nullptr;
    std::map<course::Language, std::unique_ptr<practice::Checker>> m_checkers; // made when first needed
};

} // namespace sanju::viewmodels

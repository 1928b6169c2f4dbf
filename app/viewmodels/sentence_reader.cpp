// SPDX-License-Identifier: Apache-2.0
// Keeps a checker a language.
#include "viewmodels/sentence_reader.h"

#include <algorithm>

namespace sanju::viewmodels {

namespace {

bool isWrittenIn(course::Language language, const QString &text)
{
    const auto han =
        std::count_if(text.cbegin(), text.cend(), [](QChar letter) { return letter.script() == QChar::Script_Han; });
    return (4 * han > text.size()) == (language == course::Language::Chinese);
}

} // namespace

void SentenceReader::attach(const study::LessonSource *lessons, const study::LearnerStore *store)
{
    m_checkers.clear();
    m_lessons = lessons;
    m_store = store;
}

practice::Report SentenceReader::read(practice::Mode mode, const QString &text, const practice::Heard *heard)
{
    const bool known = m_lessons && m_store && isWrittenIn(m_speech.language(), text);
    const practice::Checker *reader = known ? checker() : nullptr;
    return reader ? reader->check(mode, text, heard, m_store->learner().declined) : practice::Report();
}

const practice::Checker *SentenceReader::checker()
{
    const course::Language language = m_speech.language();
    if (const auto known = m_checkers.find(language); known != m_checkers.end())
        return known->second.get();
    const Result<course::Lexicon> lexicon = m_lessons->lexicon(language);
    auto made = lexicon ? std::make_unique<practice::Checker>(*lexicon) : nullptr;
    return m_checkers.emplace(language, std::move(made)).first->second.get();
}

} // namespace sanju::viewmodels

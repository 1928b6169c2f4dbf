// SPDX-License-Identifier: Apache-2.0
// A voice made by a script of app/authoring/voices: one process for all lines, which are kept once they were said.
#pragma once

#include "authoring/clips/voice.h"

#include <QJsonObject>
#include <QProcess>

namespace sanju::authoring {

struct VoiceScript
{
    QString source;  // "neural" or "syllables"
    QString program; // the interpreter
    QString script;
    QString revision; // of the script and all it reads
    QString missing;  // why it cannot speak, as a sentence that says what to run; empty when it can
};

// kokoro_voice.py with the Python that its install put into `place`, and syllable_voice.py with the system's; both in
// `scripts`.
VoiceScript neuralScript(const QString &scripts, const QString &place);
VoiceScript syllableScript(const QString &scripts);

class ScriptVoice final : public Voice
{
public:
    // `people`: "voices" of voices.yaml; `cache`: a folder for the sounds. Must be used in one thread.
    ScriptVoice(VoiceScript script, QJsonObject people, QString cache);
    ~ScriptVoice() override;

    // Empty where voices.yaml has no voice for the speaker in that language.
    QString revision(const LineToSay &line) const override;
    // Failed with a sentence when the script cannot be had or does not answer.
    Result<SpokenSound> speak(const LineToSay &line) override;

private:
    QJsonObject requestFor(const LineToSay &line) const;
    Result<QJsonObject> ask(const QJsonObject &request);

    VoiceScript m_script;
    QJsonObject m_people;
    QString m_cache;
    std::unique_ptr<QProcess> m_process; // started with the first line that is not kept
};

} // namespace sanju::authoring

// SPDX-License-Identifier: Apache-2.0
// Who says a line: the port behind which recordings and the voices of machines stand.
#pragma once

#include "authoring/clips/mouths.h"
#include "base/error.h"
#include "course/text.h"

#include <QString>

#include <memory>
#include <vector>

namespace sanju::authoring {

struct LineToSay
{
    QString clip;
    QString beat;
    course::Language language = course::Language::Chinese;
    QString speaker; // cast id, or "narrator"
    QString text;
    QString pinyin; // overrules a wrong reading; usually empty
    QString emotion;
    double pace = 1; // of the speaker's own rate
};

struct SpokenSound
{
    QString file;   // any kind that ffmpeg reads
    QString source; // "recorded", "neural" or "syllables"
    QString pinyin; // as it was read; empty when unknown
    QList<Syllable> syllables;
};

class Voice
{
public:
    virtual ~Voice() = default;
    // What the sound depends on beside the line: two equal ones promise the same sound. Empty: this voice does not say
    // the line.
    virtual QString revision(const LineToSay &line) const = 0;
    // NotFound: another voice is to be asked. Any other error ends the clip.
    virtual Result<SpokenSound> speak(const LineToSay &line) = 0;
};

// Asks one after the other.
class FirstVoice final : public Voice
{
public:
    explicit FirstVoice(std::vector<std::unique_ptr<Voice>> voices) : m_voices(std::move(voices)) {}

    QString revision(const LineToSay &line) const override;
    Result<SpokenSound> speak(const LineToSay &line) override;

private:
    std::vector<std::unique_ptr<Voice>> m_voices; // the best first
};

// A person's own voice: FOLDER/<clip>/<beat>.wav, for English <beat>.en.wav; also flac, m4a, mp3, opus.
class RecordedVoice final : public Voice
{
public:
    explicit RecordedVoice(QString folder) : m_folder(std::move(folder)) {}

    QString revision(const LineToSay &line) const override;
    Result<SpokenSound> speak(const LineToSay &line) override;

private:
    QString fileOf(const LineToSay &line) const;

    QString m_folder;
};

} // namespace sanju::authoring

// SPDX-License-Identifier: Apache-2.0
// Recordings, and the order in which voices are asked.
#include "authoring/clips/voice.h"

#include "authoring/clips/digest.h"

#include <QFileInfo>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

QString FirstVoice::revision(const LineToSay &line) const
{
    for (const auto &voice : m_voices) {
        if (QString revision = voice->revision(line); !revision.isEmpty())
            return revision;
    }
    return {};
}

Result<SpokenSound> FirstVoice::speak(const LineToSay &line)
{
    for (const auto &voice : m_voices) {
        Result<SpokenSound> spoken = voice->speak(line);
        if (spoken || spoken.error().kind != ErrorKind::NotFound)
            return spoken;
    }
    return failure(ErrorKind::NotFound, u"no voice says this line"_s);
}

QString RecordedVoice::fileOf(const LineToSay &line) const
{
    const bool isEnglish = line.language == course::Language::English;
    const QString stem = m_folder + u'/' + line.clip + u'/' + line.beat + (isEnglish ? u".en"_s : QString());
    for (const QString &ending : {u"wav"_s, u"flac"_s, u"m4a"_s, u"mp3"_s, u"opus"_s}) {
        QString file = stem + u'.' + ending;
        if (QFileInfo(file).isFile())
            return file;
    }
    return {};
}

QString RecordedVoice::revision(const LineToSay &line) const
{
    const QString file = fileOf(line);
    return file.isEmpty() ? QString() : u"recorded:"_s + digestOfFile(file);
}

Result<SpokenSound> RecordedVoice::speak(const LineToSay &line)
{
    const QString file = fileOf(line);
    if (file.isEmpty())
        return failure(ErrorKind::NotFound, u"no recording"_s);
    return SpokenSound{file, u"recorded"_s, {}, {}};
}

} // namespace sanju::authoring

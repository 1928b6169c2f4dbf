// SPDX-License-Identifier: Apache-2.0
// One JSON line out, one JSON line in.
#include "authoring/clips/script_voice.h"

#include "authoring/clips/digest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStartMilliseconds = 20'000;
constexpr int kLineMilliseconds = 180'000; // the first line waits for the model

QString languageWord(course::Language language)
{
    return language == course::Language::English ? u"en"_s : u"zh"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The script and whatever of its folder it imports.
QStringList closureOf(const QString &folder, const QString &script)
{
    static const QRegularExpression imports(u"^\\s*(?:from|import)\\s+(\\w+)"_s, QRegularExpression::MultilineOption);
    QStringList files{script};
    for (qsizetype i = 0; i < files.size(); ++i) {
        const QString text = QString::fromUtf8(contentOf(folder + u'/' + files.at(i)));
        auto match = imports.globalMatch(text);
        while (match.hasNext()) {
            const QString file = match.next().captured(1) + u".py"_s;
            if (!files.contains(file) && QFileInfo(folder + u'/' + file).isFile())
                files.append(file);
        }
    }
    return files;
}

QString revisionOf(const QString &folder, const QString &script)
{
    QStringList files = closureOf(folder, script);
    files += QDir(folder).entryList({u"*.tsv"_s, u"*.praat"_s, u"requirements.txt"_s}, QDir::Files);
    return digestOfFiles(folder, files);
}

VoiceScript found(const QString &source, const QString &scripts, const QString &name)
{
    VoiceScript voice{source, {}, scripts + u'/' + name, revisionOf(scripts, name), {}};
    if (!QFileInfo(voice.script).isFile())
        voice.missing = u"%1 is not there: name the folder of the voices with --scripts"_s.arg(voice.script);
    return voice;
}

SpokenSound spoken(const QString &source, const QString &wav, const QJsonObject &answer)
{
    SpokenSound sound{wav, source, answer.value("pinyin"_L1).toString(), {}};
    for (const auto &value : answer.value("syllables"_L1).toArray()) {
        const QJsonObject syllable = value.toObject();
        sound.syllables.append({syllable.value("p"_L1).toString(), syllable.value("from"_L1).toDouble(),
            syllable.value("to"_L1).toDouble()});
    }
    return sound;
}

} // namespace

VoiceScript neuralScript(const QString &scripts, const QString &place)
{
    VoiceScript voice = found(u"neural"_s, scripts, u"kokoro_voice.py"_s);
    voice.program = place + u"/environment/bin/python"_s;
    if (voice.missing.isEmpty() && !QFileInfo(voice.program).isExecutable())
        voice.missing = u"the neural voice is not installed: run %1/install"_s.arg(scripts);
    return voice;
}

VoiceScript syllableScript(const QString &scripts)
{
    VoiceScript voice = found(u"syllables"_s, scripts, u"syllable_voice.py"_s);
    voice.program = u"/usr/bin/python3"_s; // the system's own has the packages it needs
    if (voice.missing.isEmpty() && QStandardPaths::findExecutable(u"praat"_s).isEmpty())
        voice.missing = u"the syllable voice needs praat, gcin-voice, python3-numpy, python3-scipy and "
                        "python3-soundfile: install these packages"_s;
    return voice;
}

ScriptVoice::ScriptVoice(VoiceScript script, QJsonObject people, QString cache)
    : m_script(std::move(script)), m_people(std::move(people)), m_cache(std::move(cache))
{
}

ScriptVoice::~ScriptVoice()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(kStartMilliseconds))
        m_process->kill();
}

QJsonObject ScriptVoice::requestFor(const LineToSay &line) const
{
    const QString language = languageWord(line.language);
    const QJsonObject person = m_people.value(line.speaker).toObject();
    const bool isNeural = m_script.source == "neural"_L1;
    if (!isNeural && line.language != course::Language::Chinese)
        return {}; // its syllables are Mandarin alone
    const QJsonValue voice = person.value(isNeural ? language : m_script.source);
    if (voice.isUndefined() || voice.isNull())
        return {};
    QJsonObject request{{u"language"_s, language}, {u"text"_s, line.text}, {u"pinyin"_s, line.pinyin},
        {u"voice"_s, voice}, {u"emotion"_s, line.emotion}};
    request.insert(u"rate"_s, person.value("rate"_L1).toDouble(1) * line.pace);
    return request;
}

QString ScriptVoice::revision(const LineToSay &line) const
{
    const QJsonObject request = requestFor(line);
    return request.isEmpty()
               ? QString()
               : u"%1:%2:%3"_s.arg(m_script.source, m_script.revision, digestOf(request.value("voice"_L1)));
}

Result<SpokenSound> ScriptVoice::speak(const LineToSay &line)
{
    QJsonObject request = requestFor(line);
    if (request.isEmpty())
        return failure(ErrorKind::NotFound,
            u"voices.yaml has no voice for %1 in \"%2\""_s.arg(line.speaker, languageWord(line.language)));
    const QString key = digestOf(QJsonArray{request, m_script.source, m_script.revision});
    const QString wav = m_cache + u'/' + key + u".wav"_s;
    const QString kept = m_cache + u'/' + key + u".json"_s;
    if (QFileInfo(wav).isFile() && QFileInfo(kept).isFile())
        return spoken(m_script.source, wav, QJsonDocument::fromJson(contentOf(kept)).object());

    if (!QDir().mkpath(m_cache))
        return failure(ErrorKind::NotWritable, u"%1 cannot be made"_s.arg(m_cache));
    const QString part = m_cache + u'/' + key + u".part.wav"_s;
    request.insert(u"out"_s, part);
    const Result<QJsonObject> answer = ask(request);
    if (!answer)
        return tl::unexpected(answer.error());
    QFile::remove(wav);
    QSaveFile file(kept);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(*answer).toJson()) < 0 || !file.commit() ||
        !QFile::rename(part, wav))
        return failure(ErrorKind::NotWritable, u"%1 cannot be kept"_s.arg(wav));
    return spoken(m_script.source, wav, *answer);
}

Result<QJsonObject> ScriptVoice::ask(const QJsonObject &request)
{
    if (!m_script.missing.isEmpty())
        return failure(ErrorKind::Failed, m_script.missing);
    if (!m_process) {
        m_process = std::make_unique<QProcess>();
        m_process->setProcessChannelMode(QProcess::SeparateChannels);
        m_process->start(m_script.program, {u"-B"_s, m_script.script});
        if (!m_process->waitForStarted(kStartMilliseconds))
            return failure(
                ErrorKind::Failed, u"%1 does not start: %2"_s.arg(m_script.program, m_process->errorString()));
    }
    m_process->write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    while (!m_process->canReadLine()) {
        if (m_process->state() == QProcess::NotRunning || !m_process->waitForReadyRead(kLineMilliseconds)) {
            const QString said = QString::fromUtf8(m_process->readAllStandardError()).trimmed();
            m_process->kill();
            m_process->waitForFinished();
            m_process.reset();
            return failure(
                ErrorKind::Failed, u"%1 does not answer: %2"_s.arg(m_script.script, said.section(u'\n', -1)));
        }
    }
    const QJsonObject answer = QJsonDocument::fromJson(m_process->readLine()).object();
    if (answer.isEmpty() || answer.contains("error"_L1))
        return failure(ErrorKind::Failed, answer.value("error"_L1).toString(u"the voice answers nothing readable"_s));
    return answer;
}

} // namespace sanju::authoring

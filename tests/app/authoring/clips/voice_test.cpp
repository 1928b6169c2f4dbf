// SPDX-License-Identifier: Apache-2.0
// Recordings come first; scripts are asked once for a line and say plainly what is missing.
#include "authoring/clips/script_voice.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sanju;
using namespace sanju::authoring;
using namespace Qt::Literals::StringLiterals;

namespace {

// Writes what it was asked into the "sound", counts its starts, and dies when told to.
const QByteArray kScript =
    "import json, os, sys\n"
    "here = os.path.dirname(os.path.abspath(__file__))\n"
    "with open(os.path.join(here, \"starts\"), \"a\") as starts:\n"
    "    starts.write(\"x\")\n"
    "for line in sys.stdin:\n"
    "    request = json.loads(line)\n"
    "    if request[\"text\"] == \"die\":\n"
    "        print(\"Traceback\\nI died.\", file=sys.stderr)\n"
    "        sys.exit(1)\n"
    "    if request[\"text\"] == \"fail\":\n"
    "        print(json.dumps({\"out\": request[\"out\"], \"error\": \"I cannot say that.\"}), flush=True)\n"
    "        continue\n"
    "    with open(request[\"out\"], \"w\") as out:\n"
    "        json.dump(request, out)\n"
    "    print(json.dumps({\"out\": request[\"out\"], \"seconds\": 1, \"pinyin\": \"hao3\",\n"
    "                      \"syllables\": [{\"p\": \"hao3\", \"from\": 0.1, \"to\": 0.9}]}), flush=True)\n";

LineToSay line(const QString &text, const QString &beat = u"w1"_s)
{
    return {u"scene"_s, beat, course::Language::Chinese, u"wei"_s, text, {}, u"angry"_s, 1};
}

class Place
{
public:
    Place()
    {
        write(u"kokoro_voice.py"_s, kScript);
        script = {u"neural"_s, u"python3"_s, path(u"kokoro_voice.py"_s), u"r1"_s, {}};
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }
    QByteArray read(const QString &file) const
    {
        QFile content(file);
        return content.open(QIODevice::ReadOnly) ? content.readAll() : QByteArray();
    }
    ScriptVoice voice() const { return ScriptVoice(script, people, path(u"cache"_s)); }

    VoiceScript script;
    QJsonObject people{{u"wei"_s,
        QJsonObject{{u"zh"_s, u"deep"_s}, {u"en"_s, u"gruff"_s}, {u"rate"_s, 0.9}, {u"syllables"_s, u"m1"_s}}}};

private:
    QTemporaryDir m_folder;
};

} // namespace

class VoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScriptIsAskedAsTheCastSpeaks()
    {
        const Place place;
        ScriptVoice voice = place.voice();
        const auto spoken = voice.speak(line(u"好"_s));
        QVERIFY2(spoken, spoken ? "" : qPrintable(spoken.error().detail));
        QCOMPARE(spoken->pinyin, u"hao3"_s);
        QCOMPARE(spoken->source, u"neural"_s);
        QCOMPARE(spoken->syllables.size(), 1);
        const QByteArray asked = place.read(spoken->file);
        for (const char *part : {"\"deep\"", "\"rate\": 0.9", "\"zh\"", "\"angry\""})
            QVERIFY2(asked.contains(part), part);
    }

    void oneProcessSpeaksAllLinesAndNoneTwice()
    {
        const Place place;
        ScriptVoice voice = place.voice();
        const auto first = voice.speak(line(u"一"_s));
        QVERIFY(voice.speak(line(u"二"_s)).has_value());
        const auto again = voice.speak(line(u"一"_s, u"r1"_s));
        QCOMPARE(again->file, first->file);
        QCOMPARE(place.read(place.path(u"starts"_s)), QByteArray("x"));
        ScriptVoice tomorrow = place.voice();
        QCOMPARE(tomorrow.speak(line(u"二"_s))->pinyin, u"hao3"_s);
        QCOMPARE(place.read(place.path(u"starts"_s)), QByteArray("x"));
    }

    void anotherScriptSaysTheLineAnew()
    {
        Place place;
        const QString before = place.voice().speak(line(u"一"_s))->file;
        place.script.revision = u"r2"_s;
        QVERIFY(place.voice().speak(line(u"一"_s))->file != before);
        QVERIFY(place.voice().revision(line(u"一"_s)).contains(u"r2"_s));
    }

    void aLineThatCannotBeSaidIsSaidToBeSo()
    {
        const Place place;
        ScriptVoice voice = place.voice();
        QCOMPARE(voice.speak(line(u"fail"_s)).error().detail, u"I cannot say that."_s);
        QVERIFY(voice.speak(line(u"好"_s)).has_value());
    }

    void aScriptThatDiesIsStartedAgain()
    {
        const Place place;
        ScriptVoice voice = place.voice();
        QVERIFY(voice.speak(line(u"die"_s)).error().detail.endsWith(u"does not answer: I died."_s));
        QVERIFY(voice.speak(line(u"好"_s)).has_value());
    }

    void somebodyWithoutAVoiceIsLeftToTheNextOne()
    {
        const Place place;
        ScriptVoice voice = place.voice();
        LineToSay stranger = line(u"好"_s);
        stranger.speaker = u"nobody"_s;
        QCOMPARE(voice.speak(stranger).error().kind, ErrorKind::NotFound);
        QVERIFY(voice.revision(stranger).isEmpty());
    }

    void syllablesSpeakChineseAlone()
    {
        Place place;
        place.script.source = u"syllables"_s;
        ScriptVoice voice = place.voice();
        QVERIFY(place.read(voice.speak(line(u"好"_s))->file).contains("\"m1\""));
        LineToSay english = line(u"good"_s);
        english.language = course::Language::English;
        QVERIFY(voice.revision(english).isEmpty());
    }

    void whatIsMissingIsSaidWithWhatToRun()
    {
        const Place place;
        const VoiceScript script = neuralScript(QFileInfo(place.script.script).path(), place.path(u"none"_s));
        QVERIFY2(script.missing.contains(u"/install"_s), qPrintable(script.missing));
        QVERIFY(neuralScript(place.path(u"none"_s), {}).missing.contains(u"--scripts"_s));
        ScriptVoice voice(script, place.people, place.path(u"cache"_s));
        QCOMPARE(voice.speak(line(u"好"_s)).error().detail, script.missing);
    }

    void theRevisionFollowsTheScriptAndWhatItImports()
    {
        const Place place;
        const QString folder = QFileInfo(place.script.script).path();
        place.write(u"kokoro_voice.py"_s, "import reading\n");
        place.write(u"reading.py"_s, "a = 1\n");
        place.write(u"check.py"_s, "a = 1\n");
        const QString before = neuralScript(folder, {}).revision;
        place.write(u"check.py"_s, "a = 2\n");
        QCOMPARE(neuralScript(folder, {}).revision, before);
        place.write(u"reading.py"_s, "a = 2\n");
        QVERIFY(neuralScript(folder, {}).revision != before);
    }

    void aRecordingByTheNameOfTheBeatComesFirst()
    {
        const Place place;
        place.write(u"recordings/scene/w1.m4a"_s, "a person");
        std::vector<std::unique_ptr<Voice>> voices;
        voices.push_back(std::make_unique<RecordedVoice>(place.path(u"recordings"_s)));
        voices.push_back(std::make_unique<ScriptVoice>(place.script, place.people, place.path(u"cache"_s)));
        FirstVoice voice(std::move(voices));
        QCOMPARE(voice.speak(line(u"好"_s))->source, u"recorded"_s);
        QCOMPARE(voice.speak(line(u"好"_s))->file, place.path(u"recordings/scene/w1.m4a"_s));
        QVERIFY(voice.revision(line(u"好"_s)).startsWith(u"recorded:"_s));
        QCOMPARE(voice.speak(line(u"好"_s, u"w2"_s))->source, u"neural"_s);
        LineToSay english = line(u"good"_s);
        english.language = course::Language::English;
        QCOMPARE(voice.speak(english)->source, u"neural"_s);
        place.write(u"recordings/scene/w1.en.wav"_s, "a person");
        QCOMPARE(voice.speak(english)->source, u"recorded"_s);
    }

    void anotherTakeIsAnotherRevision()
    {
        const Place place;
        place.write(u"recordings/scene/w1.wav"_s, "one");
        const RecordedVoice voice(place.path(u"recordings"_s));
        const QString before = voice.revision(line(u"好"_s));
        place.write(u"recordings/scene/w1.wav"_s, "two");
        QVERIFY(voice.revision(line(u"好"_s)) != before);
        QVERIFY(voice.revision(line(u"好"_s, u"w2"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(VoiceTest)
#include "voice_test.moc"

// SPDX-License-Identifier: Apache-2.0
// Only what changed is made; a clip that fails stops no other; what is interrupted leaves no half of a file. Somebody
// who hums stands for the voices.
#include "../small_course.h"

#include "authoring/clips/ffmpeg.h"
#include "authoring/clips/make_clips.h"

#include <QJsonDocument>

#include <cmath>

using namespace sanju;
using namespace sanju::authoring;
using namespace sanju::authoring_test;

namespace {

// Hums for a tenth of a second a character, in stretches as syllables are.
class Humming final : public Voice
{
public:
    QString revision(const LineToSay &line) const override
    {
        return line.language == course::Language::English && isMuteInEnglish ? QString() : u"hum:"_s + tune;
    }

    Result<SpokenSound> speak(const LineToSay &line) override
    {
        ++said;
        if (line.text.contains(hoarse) && !hoarse.isEmpty())
            return failure(ErrorKind::Failed, u"the voice is hoarse"_s);
        const auto length = static_cast<std::size_t>(line.text.size()) * kSampleRate / 10;
        Samples samples(length + kSampleRate / 10, 0.0F);
        for (std::size_t i = 0; i < length; ++i) {
            const double at = static_cast<double>(i) / kSampleRate;
            samples[i] = static_cast<float>(0.4 * std::sin(at * 1500) * std::abs(std::sin(at * 12)));
        }
        const QString file = m_folder.filePath(QString::number(said) + u".wav"_s);
        const auto run = ffmpeg(QStringList{u"-v"_s, u"error"_s} + rawInput() + QStringList{file}, toBytes(samples));
        if (!run)
            return tl::unexpected(run.error());
        return SpokenSound{file, u"recorded"_s, u"hm1"_s, {}};
    }

    QString tune = u"a"_s;
    QString hoarse;
    int said = 0;
    bool isMuteInEnglish = false;

private:
    QTemporaryDir m_folder;
};

struct Listening final : ClipsProgress
{
    void step(const QString &clip, const QString &what) override { steps.append(clip + u": "_s + what); }
    void done(const MadeClip &clip) override
    {
        if (!clip.result)
            errors.append(clip.clip + u": "_s + clip.result.error().detail);
    }
    QStringList steps;
    QStringList errors;
};

struct Studio
{
    SmallCourse course;
    QTemporaryDir scratch;
    Humming voice;
    Listening progress;
    ClipsOrder order{{u"talk-ask"_s}, {kChinesePart}, 2};
    Workshop workshop{course.path(u"media"_s), scratch.path(), {}, {}, [] { return false; }};

    QList<Clip> clips() const { return clipsOf(course.read()); }
    Manifest manifest() const { return readManifest(workshop.media).value_or(Manifest()); }
    QStringList stale() const
    {
        QStringList names;
        for (const StalePart &part : staleParts(clips(), manifest(), order, voice, workshop))
            names.append(u"%1 %2: %3"_s.arg(part.clip, part.part, part.why));
        return names;
    }
    QStringList make()
    {
        const QList<Clip> all = clips();
        const auto failed = makeClips(
            all, staleParts(all, manifest(), order, voice, workshop), manifest(), order, voice, workshop, progress);
        return failed ? *failed : QStringList{failed.error().detail};
    }
    QStringList media() const { return QDir(workshop.media).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
};

} // namespace

class MakeClipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSceneGetsItsFilesAndAnEntry()
    {
        Studio studio;
        studio.order = {{u"talk-date"_s}, {kChinesePart, kEnglishPart}, 1};
        QCOMPARE(studio.stale(), (QStringList{u"talk-date zh: never made"_s, u"talk-date en: never made"_s}));
        QCOMPARE(studio.make(), QStringList());
        QCOMPARE(studio.media(), (QStringList{u"manifest.json"_s, u"showroom.svg"_s, u"talk-date.en.m4a"_s,
                                     u"talk-date.en.scene.json"_s, u"talk-date.en.vtt"_s, u"talk-date.light.m4a"_s,
                                     u"talk-date.m4a"_s, u"talk-date.scene.json"_s, u"talk-date.zh.vtt"_s}));
        const MadePart made = studio.manifest().value(u"talk-date"_s).value(kChinesePart);
        QCOMPARE(made.files.size(), 5);
        QCOMPARE(made.lines.size(), 8);
        QCOMPARE(made.lines.constFirst().beat, u"w1"_s);
        QCOMPARE(made.lines.constFirst().pinyin, u"hm1"_s);
        QVERIFY(std::abs(made.lufs - kLoudness) <= kLoudnessTolerance);
        QVERIFY(made.peak <= kPeak);
        QCOMPARE(filesAmiss(made, studio.workshop.media), QStringList());
        QVERIFY(QDir(studio.scratch.path()).isEmpty());

        const auto storyboard = *studio.course.read().storyboard(u"talk-date"_s)->storyboard;
        course::Problems problems;
        const auto scene =
            course::parseScene(QJsonDocument::fromJson(studio.course.bytes(u"media/talk-date.scene.json"_s)).object(),
                storyboard, problems);
        QVERIFY(scene.has_value());
        const auto sound = decoded(studio.course.path(u"media/talk-date.m4a"_s));
        QVERIFY(std::abs(secondsOf(*sound) - scene->seconds) < 0.1);
        QVERIFY(scene->lines.constFirst().mouths.contains(u'3'));

        studio.course.change({kDateScene, u"Tang, the sample, as soon as you can."_s, u"Tang, the sample, please."_s});
        QCOMPARE(studio.stale(), (QStringList{u"talk-date zh: text changed"_s, u"talk-date en: text changed"_s}));
        studio.course.change({kDateScene, u"Tang, the sample, please."_s, u"Tang, the sample, as soon as you can."_s});
        studio.course.change({kDateScene, u"唐工，样机尽快给我。"_s, u"唐工，样机快点给我。"_s});
        QCOMPARE(studio.stale(), QStringList{u"talk-date zh: text changed"_s}); // English says what it said
    }

    void whatWasMadeIsNotMadeAgain()
    {
        Studio studio;
        studio.make();
        QCOMPARE(studio.stale(), QStringList());
        const int said = studio.voice.said;
        studio.make();
        QCOMPARE(studio.voice.said, said);
    }

    void theSameIsMadeInTheSameBytes()
    {
        Studio one;
        Studio other;
        one.make();
        other.make();
        QCOMPARE(one.media(), other.media());
        for (const QString &name : one.media())
            QVERIFY2(one.course.bytes(u"media/"_s + name) == other.course.bytes(u"media/"_s + name), qPrintable(name));
    }

    void notesChangeNothing()
    {
        Studio studio;
        studio.order.only = {u"talk-date"_s};
        studio.make();
        QCOMPARE(studio.stale(), QStringList());
        studio.course.change({kDateScene, u"EDITORS-ONLY"_s, u"FOR EDITORS"_s});
        QCOMPARE(studio.stale(), QStringList());
    }

    void aLostFileAChangedOneAndAnotherVoiceAreNoticed()
    {
        Studio studio;
        studio.make();
        studio.course.remove(u"media/talk-ask.m4a"_s);
        studio.course.write(u"media/talk-ask.zh.vtt"_s, "another");
        QCOMPARE(studio.stale(),
            QStringList{u"talk-ask zh: talk-ask.m4a is missing, talk-ask.zh.vtt is another file than was made"_s});
        studio.voice.tune = u"b"_s;
        QCOMPARE(studio.stale(), QStringList{u"talk-ask zh: speech changed"_s});
    }

    void aClipThatFailsStopsNoOther()
    {
        Studio studio;
        studio.order.only = {};
        studio.voice.hoarse = u"样机尽快给我"_s;
        QCOMPARE(studio.make(), QStringList{u"talk-date"_s});
        QCOMPARE(studio.progress.errors, QStringList{u"talk-date: w1: the voice is hoarse"_s});
        QCOMPARE(studio.manifest().keys(), (QStringList{u"talk-ask"_s, u"work-thanks"_s}));
        QVERIFY(!studio.media().contains(u"talk-date.m4a"_s));
    }

    void interruptedItLeavesWholeFilesOnly()
    {
        Studio studio;
        studio.workshop.isCancelled = [&] { return studio.voice.said > 0; };
        QVERIFY(!studio.make().isEmpty());
        for (const QString &name : studio.media())
            QVERIFY2(!name.contains(u"part"_s), qPrintable(name));
        QVERIFY(QDir(studio.scratch.path()).isEmpty());
    }

    void whereNoVoiceSpeaksEnglishTheCaptionsDo()
    {
        Studio studio;
        studio.voice.isMuteInEnglish = true;
        studio.order.parts = {kChinesePart, kEnglishPart};
        QCOMPARE(studio.stale(), QStringList{u"talk-ask zh: never made"_s});
    }

    void clipsThatTheCourseNoLongerHasAreTakenAway()
    {
        Studio studio;
        studio.order.only = {u"work-thanks"_s};
        studio.make();
        studio.course.remove(kThanksScene);
        Manifest manifest = studio.manifest();
        const auto left = leftOver(studio.clips(), manifest, studio.voice);
        QCOMPARE(left.size(), 1);
        QVERIFY(removeParts(left, manifest, studio.workshop.media).has_value());
        QVERIFY(!studio.media().contains(u"work-thanks.m4a"_s));
        QVERIFY(studio.media().contains(u"showroom.svg"_s));
        QVERIFY(!studio.manifest().contains(u"work-thanks"_s));
    }

    void aManifestReadsBackAsItWasWritten()
    {
        Studio studio;
        studio.make();
        const Manifest manifest = studio.manifest();
        QVERIFY(writeManifest(manifest, studio.workshop.media).has_value());
        QVERIFY(studio.manifest() == manifest);
        studio.course.write(u"media/manifest.json"_s, "{");
        QVERIFY(!readManifest(studio.workshop.media).has_value());
    }
};

QTEST_GUILESS_MAIN(MakeClipsTest)
#include "make_clips_test.moc"

// SPDX-License-Identifier: Apache-2.0
// The clips that are kept belong to the text that is kept: nothing changed, missing or left over, sound as loud as it
// should be, lips that move with it, and pictures as they would be drawn today.
#include "authoring/clips/captions.h"
#include "authoring/clips/digest.h"
#include "authoring/clips/ffmpeg.h"
#include "authoring/clips/film.h"
#include "authoring/clips/make_clips.h"
#include "authoring/pack_writer.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace sanju;
using namespace sanju::authoring;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDrawnAgain = 3; // clips
constexpr int kStills = 5;     // of each
constexpr double kLeastSimilar = 0.98;
constexpr int kLessons = 60;
constexpr double kLightestPack = 10e6; // bytes

// Says nothing: what authors write is all that is asked about here.
class Nobody final : public Voice
{
public:
    QString revision(const LineToSay &) const override { return {}; }
    Result<SpokenSound> speak(const LineToSay &) override { return failure(ErrorKind::NotFound, {}); }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

double mean(const std::vector<float> &values)
{
    double sum = 0;
    for (const float value : values)
        sum += static_cast<double>(value);
    return values.empty() ? 0 : sum / static_cast<double>(values.size());
}

// Of a drawn picture and the film at that moment, as films are compared: in the colours that they keep.
double similarity(const QString &picture, const QString &film, double at)
{
    static const QRegularExpression all(u"All:([\\d.]+)"_s);
    // A little earlier, so that the next frame is that of the moment.
    const auto run = ffmpeg(
        {u"-i"_s, picture, u"-ss"_s, QString::number(std::max(0.0, at - 0.01), 'f', 3), u"-i"_s, film, u"-lavfi"_s,
            u"[0:v]scale=out_color_matrix=bt709:out_range=tv,format=yuv420p,setpts=0[a];"
            "[1:v]trim=end_frame=1,setpts=0[b];[a][b]ssim"_s,
            u"-frames:v"_s, u"1"_s, u"-f"_s, u"null"_s, u"-"_s});
    return run ? all.match(run->said).captured(1).toDouble() : 0;
}

} // namespace

class ClipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder = readCourseFolder(QStringLiteral(SANJU_SOURCE_DIR "/content/internal-customer"));
        m_media = m_folder.directory + u"/media"_s;
        m_clips = clipsOf(m_folder);
        const auto manifest = readManifest(m_media);
        QVERIFY2(manifest, manifest ? "" : qPrintable(manifest.error().detail));
        m_manifest = *manifest;
        QVERIFY(!m_clips.isEmpty());
    }

    void everyClipSaysWhatItsTextSays()
    {
        QStringList missing;
        QStringList changed;
        for (const Clip &clip : m_clips) {
            for (const QString &part : partsOf(clip)) {
                if (!m_manifest.value(clip.id).contains(part)) {
                    missing.append(clip.id + u' ' + part);
                    continue;
                }
                const MadePart made = m_manifest.value(clip.id).value(part);
                const auto wanted = inputsOf(clip, part, Nobody(), {});
                for (const QString &input : authoredInputs()) {
                    if (wanted.contains(input) && made.inputs.value(input) != wanted.value(input))
                        changed.append(u"%1 %2: its %3 changed"_s.arg(clip.id, part, input));
                }
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n') + u"\nnever made: run sanju-cli clips"_s));
        QVERIFY2(changed.isEmpty(), qPrintable(changed.join(u'\n') + u"\nrun sanju-cli clips"_s));
    }

    void everyFileIsThereAndIsTheOneThatWasMade()
    {
        QStringList amiss;
        for (const auto &parts : m_manifest) {
            for (const MadePart &part : parts)
                amiss += filesAmiss(part, m_media);
        }
        QVERIFY2(amiss.isEmpty(), qPrintable(amiss.join(u'\n')));
    }

    void nothingLiesThereThatNoClipNeeds()
    {
        QStringList known{QLatin1StringView(kManifestName)};
        for (const auto &parts : m_manifest) {
            for (const MadePart &part : parts)
                known += part.files.keys();
        }
        for (const StoryboardSource &source : m_folder.storyboards) {
            if (source.storyboard)
                known.append(source.storyboard->film);
        }
        for (const MediaSource &media : m_folder.media)
            QVERIFY2(known.contains(media.name), qPrintable(media.name));
        for (auto it = m_manifest.begin(); it != m_manifest.end(); ++it)
            QVERIFY2(clip(it.key()) != nullptr, qPrintable(it.key() + u": the course has no such clip"_s));
    }

    void everySceneFitsItsStoryboardAndItsSound()
    {
        for (const Clip &clip : m_clips) {
            for (const QString &part : {kChinesePart, kEnglishPart}) {
                if (clip.isPassage() || !isMade(clip, part))
                    continue;
                const auto scene = sceneOf(clip, part);
                QVERIFY2(scene.has_value(), qPrintable(clip.id + u' ' + part));
                const auto sound = decoded(m_media + u'/' + filesOf(clip, part).constFirst());
                QVERIFY(sound.has_value());
                QVERIFY2(std::abs(secondsOf(*sound) - scene->seconds) < 0.1,
                    qPrintable(u"%1 %2: %3 s of sound, %4 s of scene"_s.arg(clip.id, part)
                                   .arg(secondsOf(*sound))
                                   .arg(scene->seconds)));
            }
        }
    }

    void everyTrackIsAsLoudAsItShouldBeAndNoFilmTooLarge()
    {
        for (auto parts = m_manifest.begin(); parts != m_manifest.end(); ++parts) {
            for (auto part = parts->begin(); part != parts->end(); ++part) {
                const QByteArray name = (parts.key() + u' ' + part.key()).toUtf8();
                QVERIFY2(std::abs(part->lufs - kLoudness) <= kLoudnessTolerance, name.constData());
                QVERIFY2(part->peak <= kPeak, name.constData());
                qint64 bytes = 0;
                for (const MadeFile &file : part->files)
                    bytes += file.bytes;
                if (part.key() == kFilmPart)
                    QVERIFY2(static_cast<double>(bytes) * 60 / part->seconds <= kMostBytesAMinute, name.constData());
            }
        }
    }

    // One file is measured anew, so that the figures of the manifest are not taken on trust alone.
    void theLoudnessThatIsWrittenIsTheLoudnessThatIsHeard()
    {
        const Clip *clip = firstMade(kChinesePart);
        if (clip == nullptr)
            QSKIP("no clip is made yet");
        const auto heard = loudnessOf(m_media + u'/' + filesOf(*clip, kChinesePart).constFirst());
        QVERIFY(heard.has_value());
        const MadePart made = m_manifest.value(clip->id).value(kChinesePart);
        QVERIFY(std::abs(heard->lufs - made.lufs) < 0.2);
        QVERIFY(std::abs(heard->peak - made.peak) < 0.5);
    }

    void captionsAreShortAndHoldEveryLine()
    {
        for (const Clip &clip : m_clips) {
            if (clip.isPassage() || !isMade(clip, kChinesePart))
                continue;
            const QString vtt = QString::fromUtf8(contentOf(m_media + u'/' + clip.id + u".zh.vtt"_s));
            for (const QString &line : vtt.split(u'\n')) {
                if (line.startsWith(u"<v "_s))
                    QVERIFY2(
                        line.section(u'>', 1).size() <= kCaptionCharactersZh, qPrintable(clip.id + u": "_s + line));
            }
            for (const LineToSay &line : clip.lines)
                QVERIFY2(vtt.contains(u'\n' + line.beat + u'\n'), qPrintable(clip.id + u' ' + line.beat));
        }
    }

    void mouthsAreOpenWhereTheSoundIsLoud()
    {
        int looked = 0;
        for (const Clip &clip : m_clips) {
            if (clip.isPassage() || !isMade(clip, kChinesePart) || looked == kDrawnAgain)
                continue;
            ++looked;
            const auto scene = sceneOf(clip, kChinesePart);
            QVERIFY(scene.has_value());
            const auto sound = decoded(m_media + u'/' + clip.id + u".m4a"_s);
            QVERIFY(sound.has_value());
            const std::vector<float> levels = envelope(*sound, course::kMouthSeconds / 2);
            std::vector<float> open;
            std::vector<float> shut;
            std::vector<float> between;
            for (std::size_t i = 0; i < levels.size(); ++i) {
                const double at = (static_cast<double>(i) + 0.5) * course::kMouthSeconds / 2;
                const course::SpokenLine *line = scene->lineAt(at);
                if (line == nullptr) {
                    between.push_back(levels[i]);
                    continue;
                }
                const auto mouth = static_cast<qsizetype>((at - line->time.from) / course::kMouthSeconds);
                const QChar sign = mouth < line->mouths.size() ? line->mouths.at(mouth) : u'0';
                (sign == u'2' || sign == u'3' || sign == u'o' ? open : shut).push_back(levels[i]);
            }
            QVERIFY2(!open.empty() && mean(open) > 1.5 * mean(shut), qPrintable(clip.id));
            QVERIFY2(mean(open) > 10 * mean(between), qPrintable(clip.id));
        }
        if (looked == 0)
            QSKIP("no clip is made yet");
    }

    void filmsLookAsTheyWouldBeDrawnToday()
    {
        int looked = 0;
        for (const Clip &clip : m_clips) {
            if (clip.isPassage() || !isMade(clip, kFilmPart) || looked == kDrawnAgain)
                continue;
            ++looked;
            const auto scene = sceneOf(clip, kChinesePart);
            QVERIFY(scene.has_value());
            QVERIFY2(isDrawnAlike(clip, *scene), qPrintable(clip.id));
        }
        if (looked == 0)
            QSKIP("no film is made yet");
    }

    // From what there is of it: a lesson's scene as large as the mean of those that are made. Of the files that were
    // made only those count that the pack takes.
    void theLightPackOfSixtyLessonsStaysSmall()
    {
        qint64 scenes = 0;
        qint64 passages = 0;
        int sceneCount = 0;
        int passageCount = 0;
        QStringList all;
        for (const MediaSource &media : m_folder.media)
            all.append(media.name);
        for (const Clip &clip : m_clips) {
            if (!isMade(clip, kChinesePart))
                continue;
            qint64 bytes = 0;
            const auto &files = m_manifest.value(clip.id).value(kChinesePart).files;
            for (auto file = files.begin(); file != files.end(); ++file)
                bytes += packedName(file.key(), PackKind::Light, all).isEmpty() ? 0 : file->bytes;
            (clip.isPassage() ? passages : scenes) += bytes;
            ++(clip.isPassage() ? passageCount : sceneCount);
        }
        if (sceneCount == 0 || passageCount == 0)
            QSKIP("no clip is made yet");
        const qint64 light = QFileInfo(QStringLiteral(SANJU_LIGHT_PACK)).size();
        QVERIFY(light > 0);
        qint64 lessons = 0;
        for (const LessonSource &lesson : m_folder.lessons)
            lessons += QFileInfo(lesson.file.name).size();
        const auto allPassages =
            std::count_if(m_clips.begin(), m_clips.end(), [](const Clip &c) { return c.isPassage(); });
        const double perLesson = static_cast<double>(scenes) / sceneCount +
                                 static_cast<double>(lessons) / static_cast<double>(m_folder.lessons.size());
        const double rest = static_cast<double>(light - scenes - passages - lessons);
        const double whole = std::max(0.0, rest) + kLessons * perLesson +
                             static_cast<double>(allPassages) * static_cast<double>(passages) / passageCount;
        qInfo("%d lessons in the light pack: %.2f MB, %.0f kB a lesson", kLessons, whole / 1e6, perLesson / 1000);
        QVERIFY2(whole < kLightestPack, qPrintable(u"%1 bytes"_s.arg(whole)));
    }

private:
    const Clip *clip(const QString &id) const
    {
        const auto it =
            std::find_if(m_clips.begin(), m_clips.end(), [&](const Clip &candidate) { return candidate.id == id; });
        return it == m_clips.end() ? nullptr : &*it;
    }

    bool isMade(const Clip &clip, const QString &part) const { return m_manifest.value(clip.id).contains(part); }

    const Clip *firstMade(const QString &part) const
    {
        const auto it = std::find_if(
            m_clips.begin(), m_clips.end(), [&](const Clip &candidate) { return isMade(candidate, part); });
        return it == m_clips.end() ? nullptr : &*it;
    }

    std::optional<course::Scene> sceneOf(const Clip &clip, const QString &part) const
    {
        course::Problems problems;
        const QByteArray json = contentOf(m_media + u'/' + filesOf(clip, part).value(1));
        return course::parseScene(QJsonDocument::fromJson(json).object(), *clip.storyboard, problems);
    }

    bool isDrawnAlike(const Clip &clip, const course::Scene &scene) const
    {
        const QTemporaryDir scratch;
        const FilmInput input{QStringLiteral(SANJU_FILM), scratch.filePath(u"storyboard.json"_s),
            scratch.filePath(u"scene.json"_s), scratch.filePath(u"cast.json"_s)};
        const QList<QPair<QString, QJsonDocument>> files{{input.storyboard, QJsonDocument(clip.source)},
            {input.scene, QJsonDocument(toJson(scene))}, {input.cast, QJsonDocument(clip.cast)}};
        for (const auto &[path, json] : files) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(json.toJson()) < 0)
                return false;
        }
        QList<double> moments;
        for (int i = 0; i < kStills; ++i)
            moments.append(std::floor(scene.seconds * (i + 0.5) / kStills * 25) / 25);
        const auto drawn = drawFrames(input, moments, scratch.filePath(u"drawn"_s));
        if (!drawn) {
            qWarning("%s", qPrintable(drawn.error().detail));
            return false;
        }
        bool alike = true;
        for (qsizetype i = 0; i < moments.size(); ++i) {
            const double found = similarity(drawn->at(i), m_media + u'/' + clip.id + u".mp4"_s, moments.at(i));
            if (found < kLeastSimilar)
                qWarning("%s at %.2f s: similarity %.4f", qPrintable(clip.id), moments.at(i), found);
            alike = alike && found >= kLeastSimilar;
        }
        return alike;
    }

    CourseFolder m_folder;
    QString m_media;
    QList<Clip> m_clips;
    Manifest m_manifest;
};

QTEST_GUILESS_MAIN(ClipsTest)
#include "clips_test.moc"

// SPDX-License-Identifier: Apache-2.0
// Gathers clips from the sources of a course.
#include "authoring/clips/clip.h"

#include "authoring/clips/digest.h"
#include "authoring/clips/film.h"

#include <algorithm>

namespace sanju::authoring {

using namespace Qt::Literals::StringLiterals;
using course::Language;

namespace {

const QString kNarrator = u"narrator"_s;
constexpr double kPassagePace = 0.82; // what is to be remembered is said calmly: about five characters a second

// The same value without one of its languages, wherever that stands.
QJsonValue without(const QJsonValue &value, const QString &language)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const auto &entry : value.toArray())
            list.append(without(entry, language));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject all = value.toObject();
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (it.key() != language)
            object.insert(it.key(), without(it.value(), language));
    }
    return object;
}

QList<LineToSay> linesOf(const course::Storyboard &storyboard, Language language)
{
    QList<LineToSay> lines;
    for (const course::Act &act : storyboard.acts) {
        for (const course::Beat &beat : act.beats) {
            if (!beat.isSilent())
                lines.append({storyboard.id, beat.id, language, beat.speaker, beat.line.in(language),
                    language == Language::Chinese ? beat.pinyin : QString(), beat.emotion, 1});
        }
    }
    return lines;
}

QJsonArray castOf(const CourseFolder &folder, const QStringList &ids)
{
    QJsonArray cast;
    for (const auto &person : folder.course.json().value("cast"_L1).toArray()) {
        if (ids.contains(person["id"_L1].toString()))
            cast.append(person);
    }
    return cast;
}

Clip sceneClip(const CourseFolder &folder, const StoryboardSource &source)
{
    QJsonObject json = source.file.json();
    json.remove("notes"_L1);
    return {source.id, source.storyboard, json, linesOf(*source.storyboard, Language::Chinese),
        linesOf(*source.storyboard, Language::English), castOf(folder, source.storyboard->cast)};
}

// "林姐，仓储主管" is Lin of the cast; anybody else is read by the narrator.
QString speakerNamed(const CourseFolder &folder, const QString &named)
{
    for (const course::Person &person : folder.parts ? folder.parts->cast : QList<course::Person>()) {
        if (named.startsWith(person.name.zh))
            return person.id;
    }
    return kNarrator;
}

// Lines of a passage are cut for reading; they are said sentence by sentence.
QStringList sentencesOf(const QList<course::Text> &passage)
{
    static const QString kEnds = u"。！？…"_s;
    QStringList sentences;
    QString open;
    for (const course::Text &line : passage) {
        open += line.zh;
        if (!open.isEmpty() && kEnds.contains(open.back())) {
            sentences.append(open);
            open.clear();
        }
    }
    if (!open.isEmpty())
        sentences.append(open);
    return sentences;
}

Clip passageClip(
    const CourseFolder &folder, const QString &id, const course::Text &named, const QList<course::Text> &passage)
{
    const QString speaker = speakerNamed(folder, named.zh);
    Clip clip{id, std::nullopt, {}, {}, {}, {}};
    QJsonArray sentences;
    for (const QString &sentence : sentencesOf(passage)) {
        const QString beat = u"s%1"_s.arg(clip.lines.size() + 1);
        clip.lines.append({id, beat, Language::Chinese, speaker, sentence, {}, u"neutral"_s, kPassagePace});
        sentences.append(sentence);
    }
    clip.source = {{u"passage"_s, sentences}, {u"speaker"_s, speaker}, {u"pace"_s, kPassagePace}};
    return clip;
}

QString speechOf(const QList<LineToSay> &lines, const Voice &voice)
{
    QJsonArray revisions;
    for (const LineToSay &line : lines)
        revisions.append(voice.revision(line));
    return digestOf(revisions);
}

QJsonArray looksOf(const QJsonArray &cast)
{
    QJsonArray looks;
    for (const auto &person : cast)
        looks.append(QJsonArray{person["id"_L1], person["look"_L1]});
    return looks;
}

QJsonArray namesIn(const QJsonArray &cast)
{
    QJsonArray names;
    for (const auto &person : cast)
        names.append(QJsonArray{person["id"_L1], person["name"_L1]});
    return names;
}

} // namespace

QList<Clip> clipsOf(const CourseFolder &folder)
{
    QList<Clip> clips;
    for (const StoryboardSource &source : folder.storyboards) {
        if (source.storyboard && source.storyboard->film.isEmpty())
            clips.append(sceneClip(folder, source));
    }
    for (const DrillSource &source : folder.drills) {
        for (const course::Scenario &scenario : source.drill ? source.drill->scenarios : QList<course::Scenario>()) {
            if (const auto *heard = std::get_if<course::Listening>(&scenario.task))
                clips.append(passageClip(
                    folder, QString(scenario.id.text()).replace(u'/', u'-'), heard->speaker, heard->passage));
        }
    }
    for (const SurveySource &source : folder.surveys) {
        const auto *survey = source.survey ? std::get_if<course::Frequency>(&source.survey->body) : nullptr;
        for (const auto &sample : survey != nullptr ? survey->samples : QList<course::Frequency::Sample>())
            clips.append(passageClip(folder, sample.id, sample.speaker, sample.passage));
    }
    return clips;
}

QStringList partsOf(const Clip &clip)
{
    return clip.isPassage() ? QStringList{kChinesePart} : QStringList{kChinesePart, kEnglishPart, kFilmPart};
}

QMap<QString, QString> inputsOf(const Clip &clip, const QString &part, const Voice &voice, const QString &picture)
{
    QMap<QString, QString> inputs;
    const bool isEnglish = part == kEnglishPart;
    inputs.insert(u"sound"_s, soundRevision());
    inputs.insert(u"speech"_s, speechOf(isEnglish ? clip.englishLines : clip.lines, voice));
    if (isEnglish) {
        inputs.insert(u"text"_s, digestOf(without(clip.source, u"zh"_s)));
    } else if (part == kFilmPart) {
        inputs.insert(u"text"_s, digestOf(without(clip.source, u"en"_s)));
        inputs.insert(u"looks"_s, digestOf(looksOf(clip.cast)));
        inputs.insert(u"picture"_s, picture);
        inputs.insert(u"encoding"_s, filmRevision());
    } else {
        inputs.insert(u"text"_s, digestOf(QJsonValue(clip.source)));
        if (!clip.isPassage())
            inputs.insert(u"names"_s, digestOf(namesIn(clip.cast)));
    }
    return inputs;
}

QStringList authoredInputs()
{
    return {u"text"_s, u"names"_s};
}

QMap<QString, QString> namesOf(const Clip &clip, Language language)
{
    const QString key = language == Language::English ? u"en"_s : u"zh"_s;
    QMap<QString, QString> names;
    for (const auto &person : clip.cast)
        names.insert(person["id"_L1].toString(), person["name"_L1][key].toString());
    return names;
}

} // namespace sanju::authoring

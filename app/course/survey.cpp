// SPDX-License-Identifier: Apache-2.0
// Reads surveys.
#include "course/survey.h"

#include "course/json_cursor.h"

#include <QSet>

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Value> const Value *find(const QList<Value> &values, const QString &id)
{
    const auto found = std::ranges::find(values, id, &Value::id);
    return found == values.cend() ? nullptr : &*found;
}

Frequency::Sample parseSample(JsonCursor &json)
{
    Frequency::Sample sample;
    sample.id = json.idPart("id"_L1);
    sample.speaker = json.text("speaker"_L1);
    sample.passage = json.texts("passage"_L1, {4, 12});
    sample.options = json.list<Frequency::Option>("options"_L1, {4, 4}, [](JsonCursor &entry) {
        const QString id = entry.idPart("id"_L1);
        const Text text = entry.text("text"_L1);
        const bool right = entry.optionalFlag("right"_L1);
        return Frequency::Option{id, text, right, entry.text("why"_L1)};
    });
    if (!sample.options.isEmpty() && std::ranges::count_if(sample.options, &Frequency::Option::right) != 1)
        json.problem("options"_L1, u"one option gives back all of it: mark just that one with \"right: true\""_s);
    return sample;
}

Frequency parseFrequency(JsonCursor &json)
{
    Frequency frequency;
    frequency.ask = json.text("ask"_L1);
    frequency.scale = json.texts("scale"_L1, {kScaleWords, kScaleWords});
    frequency.skills = json.list<Frequency::Skill>("skills"_L1, {3, 8}, [](JsonCursor &entry) {
        Frequency::Skill skill;
        skill.id = entry.idPart("id"_L1);
        skill.mark = entry.text("mark"_L1);
        skill.name = entry.text("name"_L1);
        skill.advice = entry.text("advice"_L1);
        entry.ignore("lesson"_L1);
        if (entry.has("lesson"_L1))
            skill.lesson = LessonId(entry.id("lesson"_L1));
        return skill;
    });
    frequency.items = json.list<Frequency::Item>("items"_L1, {6, 16}, [](JsonCursor &entry) {
        const QString id = entry.idPart("id"_L1);
        const Text text = entry.text("text"_L1);
        const QString skill = entry.idPart("skill"_L1);
        return Frequency::Item{id, text, skill, entry.optionalFlag("reversed"_L1)};
    });
    frequency.samples = json.list<Frequency::Sample>("samples"_L1, {0, 4}, parseSample);
    frequency.others = json.text("others"_L1);
    for (qsizetype i = 0; i < frequency.items.size(); ++i) {
        const Frequency::Item &item = frequency.items.at(i);
        if (!item.skill.isEmpty() && !frequency.skill(item.skill))
            json.problem("items"_L1, i, u"\"%1\" is not one of the skills"_s.arg(item.skill));
    }
    for (qsizetype i = 0; i < frequency.skills.size(); ++i) {
        const auto items = std::ranges::count(frequency.items, frequency.skills.at(i).id, &Frequency::Item::skill);
        if (items != kItemsPerSkill)
            json.problem("skills"_L1, i,
                u"%1 items ask for this skill: give each %2, or they cannot be drawn on one scale"_s.arg(items).arg(
                    kItemsPerSkill));
    }
    return frequency;
}

EitherOr::Pole parsePole(JsonCursor &json, QLatin1StringView key)
{
    EitherOr::Pole pole;
    json.object(key, [&](JsonCursor &entry) {
        pole.name = entry.text("name"_L1);
        pole.often = entry.text("often"_L1);
    });
    return pole;
}

EitherOr parseEitherOr(JsonCursor &json)
{
    constexpr qsizetype kItems = qsizetype{2} * kItemsPerAxis;
    EitherOr body;
    body.axes = json.list<EitherOr::Axis>("axes"_L1, {2, 2}, [](JsonCursor &entry) {
        const QString id = entry.idPart("id"_L1);
        const EitherOr::Pole first = parsePole(entry, "first"_L1);
        const EitherOr::Pole second = parsePole(entry, "second"_L1);
        return EitherOr::Axis{id, first, second, entry.text("both"_L1)};
    });
    body.items = json.list<EitherOr::Item>("items"_L1, {kItems, kItems}, [](JsonCursor &entry) {
        const QString id = entry.idPart("id"_L1);
        const QString axis = entry.idPart("axis"_L1);
        const Text when = entry.text("when"_L1);
        const Text first = entry.text("first"_L1);
        return EitherOr::Item{id, axis, when, first, entry.text("second"_L1)};
    });
    for (qsizetype i = 0; i < body.items.size(); ++i) {
        const EitherOr::Item &item = body.items.at(i);
        if (!item.axis.isEmpty() && !find(body.axes, item.axis))
            json.problem("items"_L1, i, u"\"%1\" is not one of the axes"_s.arg(item.axis));
    }
    for (qsizetype i = 0; i < body.axes.size(); ++i) {
        const auto items = std::ranges::count(body.items, body.axes.at(i).id, &EitherOr::Item::axis);
        if (items != kItemsPerAxis)
            json.problem("axes"_L1, i,
                u"%1 items ask for this axis: give each %2, the bands are made for that"_s.arg(items).arg(
                    kItemsPerAxis));
    }
    return body;
}

CourageMap::Line parseLine(JsonCursor &json, QLatin1StringView key)
{
    CourageMap::Line line;
    json.object(key, [&](JsonCursor &entry) {
        line.name = entry.text("name"_L1);
        line.has = entry.text("has"_L1);
        line.lacks = entry.text("lacks"_L1);
    });
    return line;
}

QList<Reference> parseReferences(JsonCursor &json)
{
    return json.list<Reference>("references"_L1, {2, 3}, [](JsonCursor &reference) {
        const Text say = reference.text("say"_L1);
        return Reference{{say}, reference.text("note"_L1)};
    });
}

CourageMap parseMap(JsonCursor &json)
{
    CourageMap map;
    map.courage = parseLine(json, "courage"_L1);
    map.care = parseLine(json, "care"_L1);
    map.places = json.list<CourageMap::Place>("places"_L1, {4, 4}, [](JsonCursor &entry) {
        const QString id = entry.word("id"_L1, mapPlaces());
        return CourageMap::Place{id, entry.text("name"_L1)};
    });
    map.sentences = json.list<CourageMap::Sentence>("sentences"_L1, {4, 12}, [](JsonCursor &entry) {
        CourageMap::Sentence sentence;
        sentence.id = entry.idPart("id"_L1);
        sentence.scene = entry.text("scene"_L1);
        sentence.say = entry.text("say"_L1);
        sentence.place = entry.word("place"_L1, mapPlaces());
        sentence.why = entry.text("why"_L1);
        return sentence;
    });
    json.object("rewriting"_L1, [&](JsonCursor &entry) {
        map.scene = entry.text("scene"_L1);
        map.bad = entry.text("bad"_L1);
        map.references = parseReferences(entry);
    });
    const QStringList places = mapPlaces();
    for (const QString &place : places) {
        if (map.sentences.size() >= 4 && !std::ranges::count(map.sentences, place, &CourageMap::Sentence::place))
            json.problem("sentences"_L1, u"no sentence lies at \"%1\": one can guess by what is left"_s.arg(place));
    }
    return map;
}

Needs::Field parseField(JsonCursor &json, QLatin1StringView key)
{
    Needs::Field field;
    json.object(key, [&](JsonCursor &entry) {
        field.name = entry.text("name"_L1);
        field.example = entry.text("example"_L1);
    });
    return field;
}

Needs::Option parseOption(JsonCursor &json, Needs::Use use)
{
    Needs::Option option;
    option.id = json.idPart("id"_L1);
    option.text = json.text("text"_L1);
    switch (use) {
    case Needs::Use::Time: {
        const int hour = json.wholeNumber("hour"_L1, 0, 23);
        option.count = 60 * hour + json.wholeNumber("minute"_L1, 0, 59);
        break;
    }
    case Needs::Use::Minutes:
        option.count = json.wholeNumber("count"_L1, 2, 15);
        break;
    case Needs::Use::Days:
        option.count = json.wholeNumber("count"_L1, 1, 7);
        break;
    case Needs::Use::Contact:
        option.seldom = json.optionalFlag("seldom"_L1);
        break;
    case Needs::Use::Trouble:
    case Needs::Use::Case:
    case Needs::Use::About:
        break;
    }
    return option;
}

Needs::Question parseQuestion(JsonCursor &json)
{
    using Use = Needs::Use;
    Needs::Question question;
    question.id = json.idPart("id"_L1);
    const auto use = needUses().indexOf(json.word("use"_L1, needUses()));
    question.use = use < 0 ? Use::About : static_cast<Use>(use);
    question.ask = json.text("ask"_L1);
    question.hint = json.optionalText("hint"_L1);
    question.several = question.use == Use::Trouble;
    if (question.use == Use::About)
        question.several = json.optionalFlag("several"_L1);
    if (question.use == Use::Case) {
        question.who = parseField(json, "who"_L1);
        question.what = parseField(json, "what"_L1);
    } else if (question.use != Use::Trouble) {
        question.options = json.list<Needs::Option>(
            "options"_L1, {2, 7}, [&](JsonCursor &entry) { return parseOption(entry, question.use); });
    }
    return question;
}

Needs parseNeeds(JsonCursor &json)
{
    Needs needs{json.list<Needs::Question>("questions"_L1, {6, 10}, parseQuestion)};
    const QStringList uses = needUses();
    for (qsizetype i = 0; i < uses.size(); ++i) {
        const auto use = static_cast<Needs::Use>(i);
        const auto asked = std::ranges::count(needs.questions, use, &Needs::Question::use);
        if (!needs.questions.isEmpty() && use != Needs::Use::About && asked != 1)
            json.problem("questions"_L1,
                u"%1 questions have \"use: %2\": what is proposed is made from just one"_s.arg(asked).arg(uses.at(i)));
    }
    return needs;
}

Closing::Decision parseDecision(JsonCursor &json, QLatin1StringView key)
{
    Closing::Decision decision;
    json.object(key, [&](JsonCursor &entry) {
        decision.scene = entry.text("scene"_L1);
        decision.ask = entry.text("ask"_L1);
        decision.options = entry.list<Choice>("options"_L1, {3, 3}, [](JsonCursor &option) {
            Choice choice = parseChoice(option);
            choice.right = option.optionalFlag("right"_L1);
            choice.head = option.text("head"_L1);
            parseWhy(option, choice);
            return choice;
        });
        if (!decision.options.isEmpty() && std::ranges::count_if(decision.options, &Choice::right) != 1)
            entry.problem(
                "options"_L1, u"the scene goes on from one option: mark just that one with \"right: true\""_s);
    });
    return decision;
}

Closing::Situation parseSituation(JsonCursor &json)
{
    Closing::Situation situation;
    situation.id = json.idPart("id"_L1);
    situation.title = json.text("title"_L1);
    situation.first = parseDecision(json, "first"_L1);
    situation.second = parseDecision(json, "second"_L1);
    json.object("rewriting"_L1, [&](JsonCursor &entry) {
        situation.rewriting.scene = entry.text("scene"_L1);
        situation.rewriting.bad = entry.text("bad"_L1);
        const auto check = closingChecks().indexOf(entry.word("check"_L1, closingChecks()));
        situation.rewriting.check = check < 0 ? Closing::Check::Fact : static_cast<Closing::Check>(check);
        situation.rewriting.references = parseReferences(entry);
    });
    return situation;
}

Closing parseClosing(JsonCursor &json)
{
    constexpr qsizetype kQualities = 4;
    Closing closing;
    const QStringList again = json.ids("again"_L1, {1, 3});
    for (const QString &id : again)
        closing.again.append(SurveyId(id));
    closing.situations = json.list<Closing::Situation>("situations"_L1, {2, 8}, parseSituation);
    json.object("changes"_L1, [&](JsonCursor &entry) {
        closing.changesHint = entry.text("hint"_L1);
        closing.who = parseField(entry, "who"_L1);
        closing.say = parseField(entry, "say"_L1);
    });
    json.object("rating"_L1, [&](JsonCursor &entry) {
        closing.ratingHint = entry.text("hint"_L1);
        closing.letter = entry.text("letter"_L1);
        closing.qualities =
            entry.list<Closing::Quality>("qualities"_L1, {kQualities, kQualities}, [](JsonCursor &quality) {
                const QString id = quality.idPart("id"_L1);
                const Text name = quality.text("name"_L1);
                return Closing::Quality{id, name, quality.text("about"_L1)};
            });
    });
    return closing;
}

} // namespace

const Closing::Situation *Closing::situation(const QString &id) const
{
    return find(situations, id);
}

const Frequency::Skill *Frequency::skill(const QString &id) const
{
    return find(skills, id);
}

const CourageMap::Place *CourageMap::place(const QString &id) const
{
    return find(places, id);
}

const Needs::Question *Needs::question(Use use) const
{
    const auto found = std::ranges::find(questions, use, &Question::use);
    return found == questions.cend() ? nullptr : &*found;
}

QStringList mapPlaces()
{
    return {u"both"_s, u"courage"_s, u"care"_s, u"neither"_s};
}

bool hasCourage(const QString &place)
{
    return place == "both"_L1 || place == "courage"_L1;
}

bool hasCare(const QString &place)
{
    return place == "both"_L1 || place == "care"_L1;
}

QString mapPlace(bool courage, bool care)
{
    return courage ? (care ? u"both"_s : u"courage"_s) : care ? u"care"_s : u"neither"_s;
}

QStringList surveyKinds()
{
    return {u"frequency"_s, u"either-or"_s, u"map"_s, u"needs"_s, u"closing"_s};
}

QStringList needUses()
{
    return {u"trouble"_s, u"case"_s, u"about"_s, u"contact"_s, u"time"_s, u"minutes"_s, u"days"_s};
}

QStringList closingChecks()
{
    return {u"fact"_s, u"improve"_s, u"request"_s};
}

QStringList idsIn(const Survey &survey)
{
    QStringList ids;
    const auto add = [&](const QString &id, const auto &options) {
        ids.append(id);
        for (const auto &option : options)
            ids.append(id + u'/' + option.id);
    };
    if (const auto *frequency = std::get_if<Frequency>(&survey.body)) {
        for (const Frequency::Item &item : frequency->items)
            ids.append(item.id);
        for (const Frequency::Sample &sample : frequency->samples)
            add(sample.id, sample.options);
    } else if (const auto *sides = std::get_if<EitherOr>(&survey.body)) {
        for (const EitherOr::Item &item : sides->items)
            ids.append(item.id);
    } else if (const auto *map = std::get_if<CourageMap>(&survey.body)) {
        for (const CourageMap::Sentence &sentence : map->sentences)
            ids.append(sentence.id);
    } else if (const auto *needs = std::get_if<Needs>(&survey.body)) {
        for (const Needs::Question &question : needs->questions)
            add(question.id, question.options);
    } else if (const auto *closing = std::get_if<Closing>(&survey.body)) {
        for (const Closing::Situation &situation : closing->situations) {
            ids.append(situation.id);
            add(situation.id + u"/first"_s, situation.first.options);
            add(situation.id + u"/second"_s, situation.second.options);
        }
        for (const Closing::Quality &quality : closing->qualities)
            ids.append(quality.id);
    }
    return ids;
}

std::optional<Survey> parseSurvey(const QJsonObject &json, Problems &problems)
{
    const auto before = problems.size();
    JsonCursor cursor(json, {}, problems);
    Survey survey;
    survey.id = SurveyId(cursor.idPart("id"_L1));
    const QString kind = cursor.word("kind"_L1, surveyKinds());
    survey.title = cursor.text("title"_L1);
    survey.about = cursor.text("about"_L1);
    survey.opening = cursor.text("opening"_L1);
    survey.note = cursor.text("note"_L1);
    cursor.ignore("lesson"_L1);
    if (cursor.has("lesson"_L1))
        survey.lesson = LessonId(cursor.id("lesson"_L1));
    if (kind == "either-or"_L1)
        survey.body = parseEitherOr(cursor);
    else if (kind == "map"_L1)
        survey.body = parseMap(cursor);
    else if (kind == "needs"_L1)
        survey.body = parseNeeds(cursor);
    else if (kind == "closing"_L1)
        survey.body = parseClosing(cursor);
    else
        survey.body = parseFrequency(cursor);
    QSet<QString> known;
    const QStringList ids = idsIn(survey);
    for (const QString &id : ids) {
        if (!id.isEmpty() && !id.endsWith(u'/') && known.contains(id))
            cursor.problem(u"the id \"%1\" is used twice in the survey: answers could not tell them apart"_s.arg(id));
        known.insert(id);
    }
    cursor.ignore("notes"_L1);
    cursor.finish();
    if (problems.size() != before)
        return std::nullopt;
    return survey;
}

} // namespace sanju::course

// SPDX-License-Identifier: Apache-2.0
// Says what the answers add up to, and lays it out to be drawn.
#include "viewmodels/survey_result_view_model.h"

#include "practice/survey_score.h"

#include <QPointF>

#include <algorithm>

namespace sanju::viewmodels {

using namespace Qt::Literals::StringLiterals;
using course::CourageMap;
using course::EitherOr;
using course::Frequency;
using practice::Band;

namespace {

qreal onChart(int score)
{
    return score == 0
               ? 0
               : static_cast<qreal>(score - practice::kLeastSkill) / (practice::kMostSkill - practice::kLeastSkill);
}

QList<qreal> onChart(const QList<int> &scores)
{
    QList<qreal> values;
    for (const int score : scores)
        values.append(onChart(score));
    return values;
}

qreal along(int firsts)
{
    return static_cast<qreal>(firsts) / course::kItemsPerAxis;
}

const course::Text &wordsOf(const EitherOr::Axis &axis, int firsts)
{
    switch (practice::bandOf(firsts)) {
    case Band::First:
        return axis.first.often;
    case Band::Second:
        return axis.second.often;
    case Band::Both:
        break;
    }
    return axis.both;
}

// Sentences that lie in one place stand beside each other there, in rows of three.
QPointF placeOf(const QString &place, int nth)
{
    constexpr int kInARow = 3;
    constexpr qreal kMiddle = 0.25;
    constexpr qreal kApart = 0.14;
    const int row = nth / kInARow;
    const qreal x = (course::hasCourage(place) ? 0.5 : 0) + kMiddle + kApart * (nth % kInARow - 1);
    const qreal y = (course::hasCare(place) ? 0.5 : 0) + kMiddle + kApart * (0.5 - row);
    return {x, y};
}

} // namespace

SurveyResultViewModel::SurveyResultViewModel(Speech &speech, QObject *parent)
    : QObject(parent),
      m_speech(speech),
      m_points({"across", "upward", "text", "past"}),
      m_rows({"name", "now", "before"})
{
    connect(&m_speech, &Speech::changed, this, &SurveyResultViewModel::say);
}

void SurveyResultViewModel::show(const course::Survey &survey, const QList<study::Taking> &takings,
    const course::Course &course, const course::LessonId &here, StudyDay today, bool fromStart)
{
    m_survey = survey;
    m_takings = fromStart && takings.size() > 2 ? QList{takings.constFirst(), takings.constLast()} : takings;
    m_fromStart = fromStart;
    m_course = &course;
    m_here = here;
    m_today = today;
    say();
}

void SurveyResultViewModel::clear()
{
    m_takings.clear();
    m_course = nullptr;
    say();
}

void SurveyResultViewModel::say()
{
    m_lesson = m_survey.lesson;
    for (QString *text : {&m_headline, &m_adviceTitle, &m_advice, &m_heard, &m_left, &m_right, &m_down, &m_up})
        text->clear();
    m_labels.clear();
    m_values.clear();
    m_valuesBefore.clear();
    m_points.setRows({});
    m_rows.setRows({});
    if (now()) {
        if (const auto *frequency = std::get_if<Frequency>(&m_survey.body))
            sayHabits(*frequency);
        else if (const auto *sides = std::get_if<EitherOr>(&m_survey.body))
            saySides(*sides);
        else if (const auto *map = std::get_if<CourageMap>(&m_survey.body))
            sayMap(*map);
    }
    Q_EMIT changed();
}

QString SurveyResultViewModel::past(const QString &words) const
{
    return m_fromStart ? tr("起步时：%1").arg(words) : tr("上次：%1").arg(words);
}

// In the words of the scale; between two of them when the items of a skill lie apart.
QString SurveyResultViewModel::often(const Frequency &frequency, int score) const
{
    if (score == 0)
        return tr("没答");
    const int half = score - practice::kLeastSkill; // two halves a word
    const QString lower = m_speech(frequency.scale.at(half / 2));
    return half % 2 == 0 ? lower : tr("%1到%2").arg(lower, m_speech(frequency.scale.at(half / 2 + 1)));
}

void SurveyResultViewModel::sayHabits(const Frequency &frequency)
{
    const QList<int> scores = practice::skillScores(frequency, now()->answers);
    const QList<int> past = before() ? practice::skillScores(frequency, before()->answers) : QList<int>();
    m_values = onChart(scores);
    m_valuesBefore = onChart(past);
    QList<RowModel::Row> rows;
    for (qsizetype i = 0; i < frequency.skills.size(); ++i) {
        const Frequency::Skill &skill = frequency.skills.at(i);
        m_labels.append(m_speech(skill.mark));
        rows.append({tr("%1：%2").arg(m_speech(skill.mark), m_speech(skill.name)), often(frequency, scores.at(i)),
            past.isEmpty() ? QString() : this->past(often(frequency, past.at(i)))});
    }
    m_rows.setRows(std::move(rows));

    const practice::Habits habits = practice::habitsOf(frequency, scores, *m_course, m_here);
    const Frequency::Skill *most = frequency.skill(habits.most);
    const Frequency::Skill *train = frequency.skill(habits.train);
    if (most && train) {
        m_headline =
            tr("最常做到的是“%1”，").arg(m_speech(most->mark)) + u'\n' + tr("先练“%1”").arg(m_speech(train->mark));
        m_adviceTitle = tr("%1：%2").arg(m_speech(train->mark), m_speech(train->name));
        m_advice = m_speech(train->advice);
        if (!train->lesson.isEmpty())
            m_lesson = train->lesson;
    } else {
        m_headline = tr("几项差不多，") + u'\n' + tr("挑你最想练的一项");
    }
    if (const practice::Listened count = practice::listened(frequency, now()->answers); count.heard > 0)
        m_heard = tr("听力小测：%1，%2").arg(tr("听了 %n 段", "", count.heard), tr("%n 段全接住", "", count.right));
}

void SurveyResultViewModel::saySides(const EitherOr &body)
{
    const QList<int> scores = practice::axisScores(body, now()->answers);
    const QList<int> past = before() ? practice::axisScores(body, before()->answers) : QList<int>();
    m_headline = tr("最近的习惯");
    QList<RowModel::Row> rows;
    for (qsizetype i = 0; i < body.axes.size(); ++i) {
        const EitherOr::Axis &axis = body.axes.at(i);
        const auto shortly = [&](int firsts) {
            const Band band = practice::bandOf(firsts);
            return band == Band::Both
                       ? tr("两边都用")
                       : tr("更常%1").arg(m_speech(band == Band::First ? axis.first.name : axis.second.name));
        };
        rows.append({tr("%1和%2").arg(m_speech(axis.first.name), m_speech(axis.second.name)),
            m_speech(wordsOf(axis, scores.at(i))), past.isEmpty() ? QString() : this->past(shortly(past.at(i)))});
    }
    m_rows.setRows(std::move(rows));

    QList<RowModel::Row> points;
    if (!past.isEmpty() && past != scores)
        points.append({along(past.at(0)), along(past.at(1)), QString(), true});
    points.append({along(scores.at(0)), along(scores.at(1)), QString(), false});
    m_points.setRows(std::move(points));
    m_left = m_speech(body.axes.at(0).second.name);
    m_right = m_speech(body.axes.at(0).first.name);
    m_down = m_speech(body.axes.at(1).second.name);
    m_up = m_speech(body.axes.at(1).first.name);
}

void SurveyResultViewModel::sayMap(const CourageMap &map)
{
    m_headline = tr("这几句，你放在这里");
    const QList<practice::Laid> all = practice::laid(map, now()->answers);
    const QList<practice::Laid> past = before() ? practice::laid(map, before()->answers) : QList<practice::Laid>();
    const auto nameOf = [&](const QString &id) {
        const CourageMap::Place *place = map.place(id);
        return place ? m_speech(place->name) : tr("没放");
    };
    QList<RowModel::Row> rows;
    QList<RowModel::Row> points;
    QHash<QString, int> there;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const practice::Laid &laid = all.at(i);
        QStringList told;
        if (laid.by != laid.place)
            told.append(tr("我们放在：%1").arg(nameOf(laid.place)));
        if (i < past.size() && past.at(i).by != laid.by)
            told.append(this->past(nameOf(past.at(i).by)));
        rows.append(
            {tr("%1　%2").arg(i + 1).arg(m_speech(map.sentences.at(i).say)), nameOf(laid.by), told.join(tr("，"))});
        if (!laid.by.isEmpty()) {
            const QPointF at = placeOf(laid.by, there[laid.by]++);
            points.append({at.x(), at.y(), QString::number(i + 1), false});
        }
    }
    m_rows.setRows(std::move(rows));
    m_points.setRows(std::move(points));
    m_left = m_speech(map.courage.lacks);
    m_right = m_speech(map.courage.has);
    m_down = m_speech(map.care.lacks);
    m_up = m_speech(map.care.has);
}

QString SurveyResultViewModel::others() const
{
    const auto *frequency = std::get_if<Frequency>(&m_survey.body);
    return frequency ? m_speech(frequency->others) : QString();
}

QString SurveyResultViewModel::beforeLabel() const
{
    return before() ? tr("%1那次").arg(m_speech.day(before()->day, m_today)) : QString();
}

QString SurveyResultViewModel::spoken() const
{
    QStringList parts;
    for (const RowModel::Row &row : m_rows.rows()) {
        QString part = tr("%1，%2").arg(row.at(0).toString(), row.at(1).toString());
        if (!row.at(2).toString().isEmpty())
            part = tr("%1，%2").arg(part, row.at(2).toString());
        parts.append(part);
    }
    return parts.join(tr("；"));
}

QString SurveyResultViewModel::rewritten() const
{
    return now() ? practice::targetOf(now()->answers, QString::fromLatin1(course::kRewritten)) : QString();
}

QString SurveyResultViewModel::rewrittenBefore() const
{
    return before() ? practice::targetOf(before()->answers, QString::fromLatin1(course::kRewritten)) : QString();
}

const course::LessonOutline *SurveyResultViewModel::lesson() const
{
    return m_course ? m_course->lesson(m_lesson) : nullptr;
}

QString SurveyResultViewModel::lessonId() const
{
    return lesson() ? lesson()->id.text() : QString();
}

QString SurveyResultViewModel::lessonLabel() const
{
    const course::LessonOutline *next = lesson();
    return next ? tr("学“%1”，%2").arg(m_speech(next->title), m_speech.minutes(std::chrono::seconds(next->seconds)))
                : QString();
}

} // namespace sanju::viewmodels

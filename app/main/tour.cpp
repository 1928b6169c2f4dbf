// SPDX-License-Identifier: Apache-2.0
// The learner of the tour: reads every page, guesses, answers one question wrong, takes a mission.
#include "main/tour.h"

#include "course/question.h"

#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

namespace sanju {

using namespace viewmodels;

namespace {

// Long enough for a page to come in (200 ms) and be drawn.
constexpr int kSettleMilliseconds = 450;
constexpr int kMostSteps = 200;

void tell(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

Tour::Tour(AppViewModel &app, QQuickWindow &window, QString folder)
    : m_app(app), m_window(&window), m_folder(std::move(folder))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &Tour::step);
}

void Tour::start()
{
    m_done = QStringLiteral("opened the app");
    m_settle.start();
}

void Tour::step()
{
    if (!picture()) {
        QTextStream(stderr) << "cannot write pictures into " << m_folder << Qt::endl;
        QCoreApplication::exit(1);
        return;
    }
    if (m_ended || m_number >= kMostSteps) {
        tell(m_ended ? QStringLiteral("The first day is done.") : QStringLiteral("The day did not come to its end."));
        QCoreApplication::exit(m_ended ? 0 : 1);
        return;
    }
    m_done = act();
    m_settle.start();
}

bool Tour::picture()
{
    ++m_number;
    const QString name = QStringLiteral("%1.png").arg(m_number, 2, 10, QLatin1Char('0'));
    const QString path = QDir(m_folder).filePath(name);
    if (!QDir().mkpath(m_folder) || !m_window || !m_window->grabWindow().save(path))
        return false;
    tell(QStringLiteral("%1  %2").arg(name, m_done));
    return true;
}

QString Tour::act()
{
    switch (m_app.page()) {
    case AppViewModel::Welcome: {
        WelcomeViewModel *welcome = m_app.welcome();
        if (!welcome->isReady()) {
            const int last = welcome->entries()->count() - 1;
            welcome->pick(welcome->entries()->value(last, "entryId").toString());
            return QStringLiteral("picked a trouble: ") + welcome->entries()->value(last, "text").toString();
        }
        welcome->begin();
        return QStringLiteral("began");
    }
    case AppViewModel::Today:
        m_app.startToday();
        return QStringLiteral("started today's session");
    case AppViewModel::Lesson:
        return actInLesson();
    case AppViewModel::Review: {
        QuestionViewModel *question = m_app.review()->question();
        if (!question->isAnswered())
            return actInQuestion(*question);
        m_app.review()->next();
        return QStringLiteral("went on");
    }
    case AppViewModel::DayEnd:
        m_app.closeDay();
        m_ended = true;
        return QStringLiteral("closed the day");
    case AppViewModel::Course:
    case AppViewModel::Practice:
    case AppViewModel::Drill:
    case AppViewModel::Tool:
    case AppViewModel::Mission:
    case AppViewModel::Promises:
    case AppViewModel::Survey:
    case AppViewModel::Me:
    case AppViewModel::Settings:
        m_app.show(AppViewModel::Today);
        return QStringLiteral("went back to today");
    case AppViewModel::Trouble:
        tell(m_app.trouble()->title() + QLatin1Char('\n') + m_app.trouble()->detail());
        m_number = kMostSteps;
        return QStringLiteral("met trouble: ") + m_app.trouble()->title();
    }
    return {};
}

QString Tour::actInLesson()
{
    LessonViewModel *lesson = m_app.lesson();
    switch (lesson->step()) {
    case LessonViewModel::Guess:
        if (!lesson->isGuessed()) {
            lesson->chooseGuess(lesson->guessOptions()->value(0, "optionId").toString());
            return QStringLiteral("guessed");
        }
        break;
    case LessonViewModel::Clip:
        if (lesson->clip()->isPaused() && !lesson->clip()->isMomentFound()) {
            for (int row = 0; row < lesson->clip()->lines()->count(); ++row)
                lesson->clip()->tapLine(lesson->clip()->lines()->value(row, "beatId").toString());
            return QStringLiteral("found the sentence that hurt");
        }
        if (!lesson->clip()->isAtEnd()) {
            lesson->clip()->advance();
            return QStringLiteral("listened to the next line");
        }
        break;
    case LessonViewModel::Exercise:
        if (!lesson->exercise()->isAnswered())
            return actInQuestion(*lesson->exercise());
        break;
    case LessonViewModel::Takeaway:
        if (lesson->plan().isEmpty()) {
            lesson->setWhen(lesson->whenChoices()->value(0, "text").toString());
            lesson->setThen(lesson->thenChoices()->value(0, "text").toString());
            return QStringLiteral("composed a mission: ") + lesson->plan();
        }
        lesson->takeMission();
        return QStringLiteral("took the mission");
    case LessonViewModel::Hook:
    case LessonViewModel::Points:
        break;
    }
    lesson->next();
    return QStringLiteral("lesson, step %1 of %2").arg(static_cast<int>(lesson->step()) + 1).arg(lesson->stepCount());
}

QString Tour::actInQuestion(QuestionViewModel &question)
{
    if (question.kind() == QStringLiteral("recall")) {
        if (!question.isRevealed()) {
            question.reveal();
            return QStringLiteral("thought of an answer and compared");
        }
        question.gradeRecall(QStringLiteral("good"));
        return QStringLiteral("graded the own answer");
    }
    const auto language = m_app.speech().language();
    const bool wrong = !m_wrongOnce && m_app.page() == AppViewModel::Review;
    const course::Answer answer =
        wrong ? course::wrongAnswer(question.question(), language) : course::rightAnswer(question.question(), language);
    m_wrongOnce = m_wrongOnce || wrong;
    question.fill(answer);
    question.submit();
    return QStringLiteral("answered a %1 question %2")
        .arg(question.kind(), question.isRight() ? QStringLiteral("right") : QStringLiteral("wrong"));
}

} // namespace sanju

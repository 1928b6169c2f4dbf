// SPDX-License-Identifier: Apache-2.0
// One way to answer for each kind of question.
#include "answering.h"

#include "page_test.h"

namespace sanju::stage {

using namespace viewmodels;

namespace {

struct Given
{
    const Screen &screen;
    Hand hand;
    QuestionViewModel &question;
    const course::Answer &answer;

    bool press(const QString &name, QAccessible::Role role = QAccessible::NoRole) const
    {
        return act(screen, hand, name, role);
    }
    bool press(QQuickItem *item) const
    {
        if (hand == Hand::Finger)
            return screen.tap(item);
        if (!screen.tabTo(item))
            return false;
        screen.key(Qt::Key_Space);
        return true;
    }
    bool handIn() const { return press(words("QuestionView", "对一对")); }
};

int rowOf(RowModel *rows, const QByteArray &role, const QString &id)
{
    for (int row = 0; row < rows->count(); ++row) {
        if (rows->value(row, role).toString() == id)
            return row;
    }
    return -1;
}

QString textOf(RowModel *rows, const QByteArray &role, const QString &id)
{
    return rows->value(rowOf(rows, role, id), "text").toString();
}

// Name of a pile or of a grade: with its hint.
QString nameOf(RowModel *rows, const QString &target)
{
    const int row = rowOf(rows, "targetId", target);
    const QString hint = rows->value(row, "hint").toString();
    const QString text = rows->value(row, "text").toString();
    return hint.isEmpty() ? text : QString(text + QStringLiteral("，") + hint);
}

bool chooseOne(const Given &given)
{
    return given.press(textOf(given.question.items(), "itemId", given.answer.value(0).item), QAccessible::RadioButton);
}

bool chooseSeveral(const Given &given)
{
    for (const course::Pick &pick : given.answer) {
        if (!given.press(textOf(given.question.items(), "itemId", pick.item), QAccessible::CheckBox))
            return false;
    }
    return given.handIn();
}

bool putInOrder(const Given &given)
{
    RowModel *rows = given.question.items();
    for (int place = 0; place < given.answer.size(); ++place) {
        for (int at = rowOf(rows, "itemId", given.answer.at(place).item); at > place; --at) {
            const QString text = rows->value(at, "text").toString();
            const QString name = words("OrderRow", "第 %1：%2").arg(at + 1).arg(text);
            if (given.hand == Hand::Finger) {
                if (!given.screen.tap(words("OrderRow", "往前一位"), given.screen.find(name)))
                    return false;
            } else {
                if (!given.screen.tabTo(name))
                    return false;
                given.screen.key(Qt::Key_Up, Qt::AltModifier);
            }
        }
    }
    return given.handIn();
}

bool matchPairs(const Given &given)
{
    RowModel *lefts = given.question.items();
    for (const course::Pick &pick : given.answer) {
        if (given.question.at() != rowOf(lefts, "itemId", pick.item) &&
            !given.press(textOf(lefts, "itemId", pick.item), QAccessible::Button))
            return false;
        if (!given.press(textOf(given.question.targets(), "targetId", pick.target), QAccessible::RadioButton))
            return false;
    }
    return given.handIn();
}

bool sortCards(const Given &given)
{
    for (qsizetype card = 0; card < given.answer.size(); ++card) {
        const QString id = given.question.items()->value(given.question.at(), "itemId").toString();
        const auto pick = std::find_if(
            given.answer.cbegin(), given.answer.cend(), [&](const course::Pick &each) { return each.item == id; });
        if (pick == given.answer.cend() || !given.press(nameOf(given.question.targets(), pick->target)))
            return false;
    }
    return given.handIn();
}

bool tapWords(const Given &given)
{
    for (const course::Pick &pick : given.answer) {
        if (!given.press(given.screen.findBy("itemId", pick.item)))
            return false;
    }
    return given.handIn();
}

// The next empty gap comes to hand by itself.
bool fillGaps(const Given &given)
{
    for (const course::Pick &pick : given.answer) {
        if (!given.press(textOf(given.question.targets(), "targetId", pick.target), QAccessible::RadioButton))
            return false;
    }
    return given.handIn();
}

bool recall(const Given &given)
{
    return given.press(words("QuestionView", "看答案")) && given.screen.comes(given.question.modelAnswer()) &&
           given.press(nameOf(given.question.targets(), given.answer.value(0).item));
}

} // namespace

bool act(const Screen &screen, Hand hand, const QString &name, QAccessible::Role role)
{
    if (hand == Hand::Finger)
        return screen.tap(name, nullptr, role);
    screen.settle();
    QQuickItem *item = screen.find(name, nullptr, role);
    if (!(item ? screen.tabTo(item) : screen.tabTo(name)))
        return false;
    screen.key(Qt::Key_Space);
    return true;
}

bool give(const Screen &screen, Hand hand, QuestionViewModel &question, const course::Answer &answer)
{
    using Way = bool (*)(const Given &);
    static const QHash<QString, Way> ways{
        {QStringLiteral("single-choice"), chooseOne},
        {QStringLiteral("choose-restatement"), chooseOne},
        {QStringLiteral("multiple-choice"), chooseSeveral},
        {QStringLiteral("put-in-order"), putInOrder},
        {QStringLiteral("match-pairs"), matchPairs},
        {QStringLiteral("sort-cards"), sortCards},
        {QStringLiteral("tap-words"), tapWords},
        {QStringLiteral("cloze"), fillGaps},
        {QStringLiteral("recall"), recall},
    };
    const Way way = ways.value(question.kind());
    return way && way({screen, hand, question, answer});
}

course::Answer rightAnswer(const Screen &screen, const QuestionViewModel &question)
{
    return course::rightAnswer(question.question(), screen.app().speech().language());
}

course::Answer wrongAnswer(const Screen &screen, const QuestionViewModel &question)
{
    return course::wrongAnswer(question.question(), screen.app().speech().language());
}

} // namespace sanju::stage

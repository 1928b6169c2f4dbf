// SPDX-License-Identifier: Apache-2.0
// Each kind of question, answered right and wrong by finger and by keys; what is said then; a wrong one comes back.
#include "answering.h"
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

// The only question of the day, on the screen.
struct Asked
{
    explicit Asked(const QString &kind, const Look &look = {})
    {
        stage.welcomed();
        stage.ask(stage.questionOfKind(kind));
        stage.begin();
        screen.emplace(stage, look);
    }
    QuestionViewModel &question() { return *stage.app().review()->question(); }
    bool start(Hand hand)
    {
        return act(*screen, hand, stage.app().today()->startLabel()) && screen->goesTo(AppViewModel::Review) &&
               screen->comes(question().stem());
    }

    Stage stage;
    std::optional<Screen> screen;
};

// The reason that the learner is to read: of the option that was chosen, or of the first thing that was not right.
QString reason(QuestionViewModel &question)
{
    for (int row = 0; row < question.remarks()->count(); ++row) {
        const QString why = question.remarks()->value(row, "why").toString();
        if (!question.remarks()->value(row, "right").toBool() && !why.isEmpty())
            return why;
    }
    return question.explanation();
}

} // namespace

class QuestionsTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsAnswered_data();
    void everyKindIsAnswered();
    void theSentenceOfAClozeStandsInItsOrder_data();
    void theSentenceOfAClozeStandsInItsOrder();
    void aFilledGapIsFilledAnew();
    void aJoinedPairIsTakenApart();
    void aSortedCardIsTakenBack();
    void aCardIsDraggedToItsPile();
    void aRowIsDraggedToItsPlace();
    void theArrowsOfARowWorkByKeys();
    void givingUpShowsTheAnswer_data();
    void givingUpShowsTheAnswer();
    void anAnswerCannotBeChangedAfterwards();
    void aMouseAnswersToo();
};

void QuestionsTest::everyKindIsAnswered_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("right");
    QTest::addColumn<bool>("keys");
    for (const QString &kind : course::questionKinds()) {
        for (const bool right : {true, false}) {
            for (const bool keys : {false, true}) {
                const QString name = QStringLiteral("%1 %2 by %3")
                                         .arg(kind, right ? QStringLiteral("right") : QStringLiteral("wrong"),
                                             keys ? QStringLiteral("keys") : QStringLiteral("finger"));
                QTest::newRow(qPrintable(name)) << kind << right << keys;
            }
        }
    }
}

void QuestionsTest::everyKindIsAnswered()
{
    QFETCH(QString, kind);
    QFETCH(bool, right);
    QFETCH(bool, keys);
    const Hand hand = keys ? Hand::Keys : Hand::Finger;
    Asked asked(kind);
    const Screen &screen = *asked.screen;
    QuestionViewModel &question = asked.question();
    QVERIFY(asked.start(hand));
    const QString next = words("ReviewPage", "下一题");
    const bool graded = kind == QStringLiteral("recall"); // by the learner: nothing is remarked on

    if (!right) {
        QVERIFY(give(screen, hand, question, wrongAnswer(screen, question)));
        QTRY_VERIFY(question.isAnswered());
        QVERIFY(!question.isRight());
        if (!graded) {
            QVERIFY(!reason(question).isEmpty());
            QTRY_VERIFY(screen.inSight(question.headline()));
            QVERIFY(screen.comes(reason(question)));
            QTRY_VERIFY(screen.inSight(next));
            // The focus is on what was said; its ring is for those who use keys.
            QQuickItem *said = screen.window().activeFocusItem();
            QVERIFY(Screen::nameOf(said).contains(question.headline()));
            QCOMPARE(said->property("keyboard").toBool(), keys);
        }
        // It comes back in the same session, to be answered afresh.
        QVERIFY(keys && !graded ? (screen.key(Qt::Key_Return), true) : act(screen, hand, next));
        QTRY_VERIFY(!question.isAnswered());
        QCOMPARE(asked.stage.app().page(), AppViewModel::Review);
        screen.settle();
    }
    QVERIFY(give(screen, hand, question, rightAnswer(screen, question)));
    QTRY_VERIFY(question.isAnswered());
    QVERIFY(question.isRight());
    QVERIFY(question.headline().isEmpty() || screen.comes(question.headline()));
    QVERIFY(act(screen, hand, next));
    QVERIFY(screen.goesTo(AppViewModel::DayEnd));
}

void QuestionsTest::theSentenceOfAClozeStandsInItsOrder_data()
{
    QTest::addColumn<bool>("english");
    QTest::newRow("zh") << false;
    QTest::newRow("en") << true;
}

void QuestionsTest::theSentenceOfAClozeStandsInItsOrder()
{
    QFETCH(bool, english);
    Asked asked(QStringLiteral("cloze"), {.english = english});
    const Screen &screen = *asked.screen;
    QVERIFY(asked.start(Hand::Finger));
    QuestionViewModel &question = asked.question();
    QVERIFY(give(screen, Hand::Finger, question, rightAnswer(screen, question)));
    screen.settle();
    QString sentence;
    for (int row = 0; row < question.items()->count(); ++row)
        sentence.append(question.items()->value(row, "text").toString());

    // As the eye reads it: line by line.
    QMap<std::pair<int, int>, QString> pieces;
    visit(screen.window().contentItem(), [&](QQuickItem *item) {
        const bool inSentence = item->parentItem() && item->parentItem()->parentItem() &&
                                (item->parentItem()->inherits("QQuickRow") ||
                                    Screen::roleOf(item->parentItem()->parentItem()) == QAccessible::Button);
        const QPointF middle = item->mapToScene(item->boundingRect().center());
        if (Screen::isText(item) && Screen::isSeen(item) && inSentence &&
            sentence.contains(item->property("text").toString()))
            pieces.insert({qRound(middle.y() / 20), qRound(middle.x())}, item->property("text").toString());
    });
    QCOMPARE(QStringList(pieces.values()).join(QString()).simplified(), sentence.simplified());
}

void QuestionsTest::aFilledGapIsFilledAnew()
{
    Asked asked(QStringLiteral("cloze"));
    const Screen &screen = *asked.screen;
    QVERIFY(asked.start(Hand::Finger));
    QuestionViewModel &question = asked.question();
    const QString first = question.targets()->value(0, "text").toString();
    const QString second = question.targets()->value(1, "text").toString();
    QVERIFY(screen.tap(first, nullptr, QAccessible::RadioButton));
    QVERIFY(screen.tap(first, nullptr, QAccessible::Button));
    QVERIFY(screen.tap(second, nullptr, QAccessible::RadioButton));
    QTRY_VERIFY(screen.find(second, nullptr, QAccessible::Button));
    QVERIFY(!screen.find(first, nullptr, QAccessible::Button));
}

void QuestionsTest::aJoinedPairIsTakenApart()
{
    Asked asked(QStringLiteral("match-pairs"));
    const Screen &screen = *asked.screen;
    QVERIFY(asked.start(Hand::Finger));
    QuestionViewModel &question = asked.question();
    const QString left = question.items()->value(0, "text").toString();
    const QString right = question.targets()->value(0, "text").toString();
    QVERIFY(screen.tap(right));
    QVERIFY(screen.tap(QString(left + QStringLiteral("，") + right)));
    QTRY_VERIFY(question.items()->value(0, "target").toString().isEmpty());
    QVERIFY(screen.find(right, nullptr, QAccessible::RadioButton));
}

void QuestionsTest::aSortedCardIsTakenBack()
{
    Asked asked(QStringLiteral("sort-cards"));
    const Screen &screen = *asked.screen;
    QVERIFY(asked.start(Hand::Finger));
    QuestionViewModel &question = asked.question();
    const QString card = question.items()->value(0, "text").toString();
    QVERIFY(screen.tap(screen.findBy("targetId", question.targets()->value(0, "targetId"))));
    QTRY_COMPARE(question.at(), 1);
    QVERIFY(screen.comes(question.lastWhy()));
    QVERIFY(screen.tap(words("SortCardsQuestion", "上一张拿回来")));
    QTRY_COMPARE(question.at(), 0);
    QVERIFY(screen.find(card));
}

void QuestionsTest::aCardIsDraggedToItsPile()
{
    Asked asked(QStringLiteral("sort-cards"));
    const Screen &screen = *asked.screen;
    QVERIFY(asked.start(Hand::Finger));
    QuestionViewModel &question = asked.question();
    QQuickItem *card = screen.find(question.items()->value(0, "text").toString());
    QVERIFY(card);
    const QPoint from = card->mapToScene(card->boundingRect().center()).toPoint();
    QTest::mousePress(&screen.window(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i)
        QTest::mouseMove(&screen.window(), from + QPoint(20 * i, 0));
    QTest::mouseRelease(&screen.window(), Qt::LeftButton, {}, from + QPoint(160, 0));
    QTRY_COMPARE(question.at(), 1);
    const int last = question.targets()->count() - 1;
    QCOMPARE(question.items()->value(0, "target"), question.targets()->value(last, "targetId"));
}

void QuestionsTest::aRowIsDraggedToItsPlace()
{
    Asked asked(QStringLiteral("put-in-order"));
    const Screen &screen = *asked.screen;
    QVERIFY(asked.start(Hand::Finger));
    QuestionViewModel &question = asked.question();
    const QString first = question.items()->value(0, "text").toString();
    QQuickItem *row = screen.find(words("OrderRow", "第 %1：%2").arg(1).arg(first));
    QVERIFY(row);
    const QPoint from = row->mapToScene(QPointF(60, row->height() / 2)).toPoint();
    const int step = static_cast<int>(row->height()) + 8;
    QTest::mousePress(&screen.window(), Qt::LeftButton, {}, from);
    for (int i = 1; i <= 8; ++i)
        QTest::mouseMove(&screen.window(), from + QPoint(0, step * i / 8));
    QTest::mouseRelease(&screen.window(), Qt::LeftButton, {}, from + QPoint(0, step));
    QTRY_COMPARE(question.items()->value(1, "text").toString(), first);
}

void QuestionsTest::theArrowsOfARowWorkByKeys()
{
    Asked asked(QStringLiteral("put-in-order"));
    const Screen &screen = *asked.screen;
    QVERIFY(asked.start(Hand::Keys));
    QuestionViewModel &question = asked.question();
    const QString first = question.items()->value(0, "text").toString();
    QQuickItem *row = screen.find(words("OrderRow", "第 %1：%2").arg(1).arg(first));
    QVERIFY(screen.tabTo(screen.find(words("OrderRow", "往后一位"), row)));
    screen.key(Qt::Key_Return);
    QTRY_COMPARE(question.items()->value(1, "text").toString(), first);
}

void QuestionsTest::givingUpShowsTheAnswer_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"single-choice", "choose-restatement", "tap-words", "cloze"})
        QTest::newRow(kind) << kind;
}

void QuestionsTest::givingUpShowsTheAnswer()
{
    QFETCH(QString, kind);
    Asked asked(kind);
    const Screen &screen = *asked.screen;
    QVERIFY(asked.start(Hand::Finger));
    QVERIFY(screen.tap(words("QuestionView", "想不起来，看答案")));
    QTRY_VERIFY(asked.question().isAnswered());
    QVERIFY(screen.comes(asked.question().headline()));
    QVERIFY(!screen.find(words("QuestionView", "想不起来，看答案")));
    QVERIFY(screen.tap(words("ReviewPage", "下一题")));
    QTRY_VERIFY(!asked.question().isAnswered());
}

void QuestionsTest::anAnswerCannotBeChangedAfterwards()
{
    Asked asked(QStringLiteral("single-choice"));
    const Screen &screen = *asked.screen;
    QVERIFY(asked.start(Hand::Finger));
    QuestionViewModel &question = asked.question();
    QVERIFY(give(screen, Hand::Finger, question, wrongAnswer(screen, question)));
    QTRY_VERIFY(question.isAnswered());
    const auto answers = asked.stage.store().events().size();
    const QString right = course::rightAnswer(question.question(), course::Language::Chinese).first().item;
    QVERIFY(screen.tap(screen.findBy("itemId", right)));
    screen.settle();
    QVERIFY(!question.isRight());
    QCOMPARE(asked.stage.store().events().size(), answers);
}

void QuestionsTest::aMouseAnswersToo()
{
    Asked asked(QStringLiteral("single-choice"));
    const Screen &screen = *asked.screen;
    QVERIFY(screen.click(asked.stage.app().today()->startLabel()));
    QVERIFY(screen.goesTo(AppViewModel::Review));
    QuestionViewModel &question = asked.question();
    const QString right = course::rightAnswer(question.question(), course::Language::Chinese).first().item;
    for (int row = 0; row < question.items()->count(); ++row) {
        if (question.items()->value(row, "itemId").toString() == right)
            QVERIFY(screen.click(question.items()->value(row, "text").toString()));
    }
    QTRY_VERIFY(question.isRight());
}

QTEST_MAIN(QuestionsTest)
#include "questions_test.moc"

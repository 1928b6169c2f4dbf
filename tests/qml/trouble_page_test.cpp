// SPDX-License-Identifier: Apache-2.0
// When something cannot be opened or kept: what still works is said first, and each way out is a tap that works.
#include "answering.h"
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

QString retry()
{
    return words("TroublePage", "再试一次");
}

} // namespace

class TroublePageTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatIsThereAndAWayOut_data();
    void itSaysWhatIsThereAndAWayOut();
    void troubleInALessonIsOverWhereItBegan_data();
    void troubleInALessonIsOverWhereItBegan();
    void anAnswerThatWasNotKeptIsStillThere();
    void aDamagedFileIsSavedElsewhereFirst();
    void aDamagedFileGivesWayToACopy();
    void aNewBeginningAsksFirst();
    void itWorksByKeysAlone();
};

void TroublePageTest::itSaysWhatIsThereAndAWayOut_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("full disk") << int(ErrorKind::NoSpace);
    QTest::newRow("read-only") << int(ErrorKind::NotWritable);
    QTest::newRow("damaged") << int(ErrorKind::Damaged);
    QTest::newRow("newer") << int(ErrorKind::NewerFormat);
    QTest::newRow("missing") << int(ErrorKind::NotFound);
    QTest::newRow("busy") << int(ErrorKind::Busy);
    QTest::newRow("failed") << int(ErrorKind::Failed);
}

void TroublePageTest::itSaysWhatIsThereAndAWayOut()
{
    QFETCH(int, kind);
    const Error error{static_cast<ErrorKind>(kind), QStringLiteral("learner.sqlite: no")};
    Stage stage;
    stage.welcomed();
    stage.begin(error);
    const Screen screen(stage, {});
    QVERIFY(screen.goesTo(AppViewModel::Trouble));
    TroubleViewModel *trouble = stage.app().trouble();
    QVERIFY(screen.shows(trouble->title()));
    QVERIFY(screen.shows(trouble->text()));
    QVERIFY(screen.shows(error.detail));
    QVERIFY(screen.inSight(retry()));

    // Not yet mended: the page stays. Then it is.
    QVERIFY(screen.tap(retry()));
    QVERIFY(screen.goesTo(AppViewModel::Trouble));
    QVERIFY(screen.shows(trouble->title()));
    stage.openingFails({});
    QVERIFY(screen.tap(retry()));
    QVERIFY(screen.goesTo(AppViewModel::Today));
    QVERIFY(screen.tap(stage.app().today()->startLabel()));
    QVERIFY(screen.goesTo(AppViewModel::Lesson));
}

void TroublePageTest::troubleInALessonIsOverWhereItBegan_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("full disk") << int(ErrorKind::NoSpace);
    QTest::newRow("read-only") << int(ErrorKind::NotWritable);
}

void TroublePageTest::troubleInALessonIsOverWhereItBegan()
{
    QFETCH(int, kind);
    Stage stage;
    stage.welcomed();
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.tap(stage.app().today()->startLabel()));
    QVERIFY(screen.comes(stage.app().lesson()->hookLine()));
    stage.store().failWith(static_cast<ErrorKind>(kind));
    QVERIFY(screen.tap(words("HookStep", "先猜一题")));
    QVERIFY(screen.goesTo(AppViewModel::Trouble));
    QVERIFY(screen.shows(stage.app().trouble()->title()));

    stage.store().failWith({});
    QVERIFY(screen.tap(retry()));
    QVERIFY(screen.goesTo(AppViewModel::Lesson));
    QCOMPARE(stage.app().lesson()->step(), LessonViewModel::Hook);
    QVERIFY(screen.comes(stage.app().lesson()->hookLine()));
    QVERIFY(screen.tap(words("HookStep", "先猜一题")));
    QVERIFY(screen.comes(stage.app().lesson()->guessAsk()));
}

void TroublePageTest::anAnswerThatWasNotKeptIsStillThere()
{
    Stage stage;
    stage.welcomed();
    stage.ask(stage.questionOfKind(QStringLiteral("multiple-choice")));
    stage.begin();
    const Screen screen(stage, {});
    QVERIFY(screen.tap(stage.app().today()->startLabel()));
    QVERIFY(screen.goesTo(AppViewModel::Review));
    QuestionViewModel &question = *stage.app().review()->question();
    stage.store().failWith(ErrorKind::NoSpace);
    QVERIFY(give(screen, Hand::Finger, question, rightAnswer(screen, question)));
    QVERIFY(screen.goesTo(AppViewModel::Trouble));
    stage.store().failWith({});
    QVERIFY(screen.tap(retry()));
    QVERIFY(screen.goesTo(AppViewModel::Review));
    QVERIFY(!question.isAnswered());
    QVERIFY(screen.tap(words("QuestionView", "对一对")));
    QTRY_VERIFY(question.isAnswered());
    QVERIFY(question.isRight());
}

void TroublePageTest::aDamagedFileIsSavedElsewhereFirst()
{
    Stage stage;
    stage.begin(Error{ErrorKind::Damaged, QStringLiteral("no")});
    const Screen screen(stage, {});
    QVERIFY(screen.tap(words("TroublePage", "把读得出的存一份")));
    QVERIFY(screen.tap(words("TroublePage", "存一份")));
    QTRY_VERIFY(!stage.app().trouble()->notice().isEmpty());
    QVERIFY(screen.comes(stage.app().trouble()->notice()));
    QCOMPARE(stage.app().page(), AppViewModel::Trouble);
}

void TroublePageTest::aDamagedFileGivesWayToACopy()
{
    Stage stage;
    stage.welcomed();
    stage.begin(Error{ErrorKind::Damaged, QStringLiteral("no")});
    const Screen screen(stage, {});
    stage.openingFails({});
    QVERIFY(screen.tap(stage.app().trouble()->copyLabel()));
    QVERIFY(screen.goesTo(AppViewModel::Today));
}

void TroublePageTest::aNewBeginningAsksFirst()
{
    Stage stage;
    stage.begin(Error{ErrorKind::Damaged, QStringLiteral("no")});
    const Screen screen(stage, {});
    const QString anew = words("TroublePage", "从头开始");
    QVERIFY(screen.tap(anew));
    QVERIFY(screen.comes(words("TroublePage", "从头开始吗")));
    QVERIFY(screen.tap(words("TroublePage", "先不弄")));
    QTRY_VERIFY(!screen.shows(words("TroublePage", "从头开始吗")));
    QCOMPARE(stage.app().page(), AppViewModel::Trouble);

    QVERIFY(screen.tap(anew));
    QVERIFY(screen.comes(words("TroublePage", "从头开始吗")));
    stage.openingFails({});
    QVERIFY(screen.tap(anew, nullptr, QAccessible::Button));
    QVERIFY(screen.goesTo(AppViewModel::Welcome));
}

void TroublePageTest::itWorksByKeysAlone()
{
    Stage stage;
    stage.begin(Error{ErrorKind::Damaged, QStringLiteral("no")});
    const Screen screen(stage, {});
    stage.openingFails({});
    QVERIFY(screen.press(words("TroublePage", "从头开始"), Qt::Key_Return));
    QVERIFY(screen.comes(words("TroublePage", "从头开始吗")));
    QVERIFY(screen.press(words("TroublePage", "从头开始"), Qt::Key_Return));
    QVERIFY(screen.goesTo(AppViewModel::Welcome));
}

QTEST_MAIN(TroublePageTest)
#include "trouble_page_test.moc"

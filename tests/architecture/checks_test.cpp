// SPDX-License-Identifier: Apache-2.0
// Do the checks see what they are there for? Runs each on a small house with planted faults and compares the places.
#include "checks.h"

#include <QTest>

using namespace sanju::architecture;

namespace {

QStringList places(const Findings &findings)
{
    QStringList result;
    for (const Finding &finding : findings)
        result += finding.place();
    return result;
}

} // namespace

class ChecksTest : public QObject
{
    Q_OBJECT

private:
    const SourceTree m_house = SourceTree::read(QStringLiteral(SANJU_FIXTURES "/house"), {});
    Rules m_rules;

private Q_SLOTS:
    // The house's rules without its exceptions, which are about the real tree.
    void init()
    {
        m_rules = houseRules();
        m_rules.otherLicences.clear();
        m_rules.longFiles.clear();
    }

    void anIncludeOrLinkThatTheLayersDoNotAllowIsFound()
    {
        QCOMPARE(places(checkLayers(m_house, m_rules)),
            (QStringList{
                "app/course/CMakeLists.txt:3", // links the store
                "app/course/lesson.h:8",       // the store
                "app/course/lesson.h:9",       // Qt Quick
                "app/course/lesson.h:10",      // YAML
                "app/course/lesson.h:11",      // not as "layer/file.h"
                "app/course/lesson.h:12",      // Qt Gui by its module's name
                "app/course/lesson.h:13",      // POSIX
                "app/fsrs/model.h:4",          // Qt Core
                "app/fsrs/model.h:5",          // base
                "app/viewmodels/today_view_model.h:6",
                "app/viewmodels/today_view_model.h:7",
                "platform/linux/reminders.cpp:7",
                "tests/app/study/planner_test.cpp:7",
                "tests/app/viewmodels/today_view_model_test.cpp:4",
            }));
    }

    void aFindingNamesThePlaceAndSaysWhatIsWrong()
    {
        const Findings findings = checkLayers(m_house, m_rules);
        QCOMPARE(findings.at(1).text(),
            QStringLiteral("app/course/lesson.h:8: app/course must not include store (it may: base)"));
    }

    void aForeignQmlImportIsFound()
    {
        QCOMPARE(places(checkQmlImports(m_house, m_rules)),
            (QStringList{"qml/pages/TodayPage.qml:8", "qml/pages/TodayPage.qml:9", "qml/pages/TodayPage.qml:10"}));
    }

    void aQmlModuleWhosePackageIsNotListedIsFound()
    {
        const QStringList found = places(checkQmlPackages(m_house, m_rules));
        QVERIFY(found.contains("qml/pages/FilesPage.qml:5"));  // Dialogs
        QVERIFY(!found.contains("qml/pages/FilesPage.qml:3")); // QtQuick
        QVERIFY(!found.contains("qml/pages/FilesPage.qml:4")); // Controls.Basic comes with Controls
    }

    void aSourceWithoutItsLicenceIsFound()
    {
        QCOMPARE(places(checkLicences(m_house, m_rules)),
            (QStringList{"app/main/main.cpp:1", "platform/linux/run:1", "qml/components/icons.js:1"}));

        m_rules.otherLicences = {{"qml/components/icons.js", "ISC", "icons"}};
        QCOMPARE(places(checkLicences(m_house, m_rules)), (QStringList{"app/main/main.cpp:1", "platform/linux/run:1"}));
        m_rules.otherLicences = {{"qml/components/icons.js", "MIT", "icons"}};
        QVERIFY(places(checkLicences(m_house, m_rules)).contains("qml/components/icons.js:1"));
    }

    void forbiddenTextIsFoundInCodeButNotInCommentsStringsOrWhereItIsAllowed()
    {
        QStringList found = places(checkForbiddenText(m_house, m_rules));
        found.removeDuplicates();
        QCOMPARE(found,
            (QStringList{
                "CMakeLists.txt:2",           // a GPL-only module
                "app/main/main.cpp:6",        // a context property
                "app/study/planner.cpp:4",    // the header of a timer
                "app/study/planner.cpp:8",    // behind a raw string and a number with apostrophes
                "app/study/planner.cpp:10",   // behind a comment that ends on its line
                "app/study/planner.cpp:11",   // a timer
                "app/study/planner.cpp:12",   // chance
                "app/study/planner.cpp:13",   // an id
                "app/study/planner.cpp:14",   // a platform
                "app/study/planner.cpp:16",   // left to do
                "app/study/planner.cpp:17",   // a singleton used
                "app/study/planner.cpp:19",   // a singleton declared
                "app/study/planner.cpp:20",   // format, jthread, debugging output
                "platform/linux/run:3",       // a path of one machine
                "platform/linux/run:4",       // a fixed temporary path, a package server
                "qml/pages/TodayPage.qml:3",  // a second singleton
                "qml/pages/TodayPage.qml:12", // a colour by number
                "qml/pages/TodayPage.qml:13", // a colour by name
                "qml/pages/TodayPage.qml:14", // a size of type
                "qml/pages/TodayPage.qml:15", // the time
                "qml/pages/TodayPage.qml:16", // JSON
                "qml/pages/TodayPage.qml:17", // chance
                "qml/pages/TodayPage.qml:19", // debugging output
                "qml/pages/TodayPage.qml:20", // a colour by parts
                "tests/app/study/planner_test.cpp:8",
            }));
    }

    void eachRuleOfTheTableOnForbiddenTextHasAFaultInTheHouse()
    {
        // Rules without one: what they forbid is a spelling of what a neighbour forbids.
        const QStringList without{"gettimeofday", "QML_SINGLETON", "std::expected", "zoned_time", "wait"};
        for (const ForbiddenText &rule : std::as_const(m_rules.forbidden)) {
            Rules one = m_rules;
            one.forbidden = {rule};
            const bool excused = std::any_of(
                without.begin(), without.end(), [&](const QString &word) { return rule.pattern.contains(word); });
            QVERIFY2(excused || !checkForbiddenText(m_house, one).isEmpty(), qPrintable(rule.pattern));
        }
    }

    void theTopLevelHoldsNothingElseAndLacksNothing()
    {
        QCOMPARE(places(checkTopLevel(m_house, m_rules)), (QStringList{"notes.txt:1", "tools:1", "LICENSE:1"}));
    }

    void aFileThatIsTooLongIsFound()
    {
        m_rules.maxLines = 18;
        QCOMPARE(places(checkLength(m_house, m_rules)),
            (QStringList{"app/study/planner.cpp:19", "qml/pages/TodayPage.qml:19"}));
        m_rules.longFiles = {{"app/study/planner.cpp", "for this test"}};
        QCOMPARE(places(checkLength(m_house, m_rules)), (QStringList{"qml/pages/TodayPage.qml:19"}));
    }

    void anExceptionForAFileThatIsGoneIsFound()
    {
        m_rules.longFiles = {{"app/study/planner.cpp", "there"}, {"app/study/gone.cpp", "not there"}};
        QCOMPARE(places(checkExceptions(m_house, m_rules)), (QStringList{"app/study/gone.cpp:1"}));
    }

    void ignoredPathsAreNotRead()
    {
        const SourceTree tree = SourceTree::read(m_house.root, {"app/", "qml/"});
        QVERIFY(std::none_of(tree.files.begin(), tree.files.end(),
            [](const SourceFile &file) { return file.path.startsWith("app/") || file.path.startsWith("qml/"); }));
        QVERIFY(!tree.files.isEmpty());
    }
};

QTEST_APPLESS_MAIN(ChecksTest)
#include "checks_test.moc"

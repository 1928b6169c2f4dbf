// SPDX-License-Identifier: Apache-2.0
// Every page in both languages, three sizes of window and three of text: all can be read, reached, touched and heard.
#include "faults.h"
#include "page_test.h"
#include "scenes.h"

using namespace sanju;
using namespace sanju::stage;

namespace {

// Which scenes this program looks at; the lists run beside each other.
#if defined(SANJU_LOOK_AT_QUESTIONS)
const auto scenes = questionScenes;
#elif defined(SANJU_LOOK_AT_LESSONS)
const auto scenes = lessonScenes;
#else
const auto scenes = pageScenes;
#endif

constexpr QSize kSmallest(360, 640);

} // namespace

class LooksTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void everyLookIsWhole_data();
    void everyLookIsWhole();
};

void LooksTest::everyLookIsWhole_data()
{
    QTest::addColumn<int>("scene");
    const QList<Scene> all = scenes();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all.at(i).name)) << i;
}

void LooksTest::everyLookIsWhole()
{
    QFETCH(int, scene);
    const Scene shown = scenes().at(scene);
    Stage stage;
    shown.arrange(stage);
    Screen screen(stage, {.size = kSmallest});
    QVERIFY(shown.tap.isEmpty() || screen.tap(shown.tap));
    const auto choices = [&](const Look &look) {
        const bool small = look.size == kSmallest && look.textScale == 1.0;
        const bool asks =
            QStringList(course::questionKinds() + QStringList{QStringLiteral("guess"), QStringLiteral("welcome")})
                .contains(shown.name) &&
            shown.name != QStringLiteral("recall");
        return small && asks && !seesAChoice(screen) ? QStringList{QStringLiteral("nothing to choose is in sight")}
                                                     : QStringList();
    };
    QCOMPARE(faultsInEveryLook(screen, choices), 0);
}

QTEST_MAIN(LooksTest)
#include "looks_test.moc"

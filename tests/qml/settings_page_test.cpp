// SPDX-License-Identifier: Apache-2.0
// Settings act at once and everywhere: language, theme, size of text, minutes, motion; and copies of the data.
#include "page_test.h"

using namespace sanju;
using namespace sanju::stage;
using namespace sanju::viewmodels;

namespace {

struct Settings
{
    explicit Settings(const Look &look = {})
    {
        stage.welcomed();
        stage.finishLessons(4, 12);
        stage.answerAll(7, study::Grade::Good);
        stage.begin();
        screen.emplace(stage, look);
        open();
    }
    void open()
    {
        stage.app().show(AppViewModel::Settings);
        (void)screen->goesTo(AppViewModel::Settings);
    }
    bool choose(const char *setting, const QString &value)
    {
        return screen->tap(QString(words("SettingsPage", setting) % QStringLiteral("，") % value));
    }
    QString kept(const char *key) { return stage.store().learner().settings.value(QString::fromLatin1(key)); }
    QQuickItem *stepper() { return screen->findBy("moreName", words("SettingsPage", "多一分钟")); }
    // All texts of the page that hold a Chinese character; of languages' own names only the present one.
    QStringList chinese()
    {
        static const QRegularExpression han(QStringLiteral("\\p{Han}"));
        return screen->words().filter(han).filter(QRegularExpression(QStringLiteral("^(?!简体中文$)")));
    }

    Stage stage;
    std::optional<Screen> screen;
};

} // namespace

class SettingsPageTest : public PageTest
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguageChangesEveryTextAtOnce();
    void theLanguageChangesEveryPage_data();
    void theLanguageChangesEveryPage();
    void theLanguageChangesThereAndBack();
    void theThemeChangesAtOnce();
    void textGrowsAtOnceAndTheChoiceStaysInSight_data();
    void textGrowsAtOnceAndTheChoiceStaysInSight();
    void minutesGoStepByStepWithinTheirBounds();
    void minutesChangeTheDay();
    void reducedMotionTakesNoTime();
    void allIsKeptOverAKill();
    void aBackupIsExported();
    void aBackupThatCannotBeWrittenSaysSo();
    void aRestoreAsksFirst();
    void itWorksByKeysAlone();
};

void SettingsPageTest::theLanguageChangesEveryTextAtOnce()
{
    Settings settings;
    QVERIFY(settings.chinese().size() > 15);
    QVERIFY(settings.choose("语言", QStringLiteral("English")));
    QTRY_COMPARE(settings.chinese(), QStringList());
    QCOMPARE(settings.kept("language"), QStringLiteral("en"));
    QVERIFY(settings.screen->theme("english").toBool());
    QCOMPARE(settings.screen->window().title(), QStringLiteral("Sanju"));
}

void SettingsPageTest::theLanguageChangesEveryPage_data()
{
    QTest::addColumn<int>("page");
    QTest::newRow("today") << int(AppViewModel::Today);
    QTest::newRow("course") << int(AppViewModel::Course);
    QTest::newRow("me") << int(AppViewModel::Me);
    QTest::newRow("welcome") << int(AppViewModel::Welcome);
    QTest::newRow("trouble") << int(AppViewModel::Trouble);
    QTest::newRow("lesson") << int(AppViewModel::Lesson);
    QTest::newRow("review") << int(AppViewModel::Review);
    QTest::newRow("end of the day") << int(AppViewModel::DayEnd);
}

// The page is open while the language changes: nothing of it is made anew.
void SettingsPageTest::theLanguageChangesEveryPage()
{
    QFETCH(int, page);
    Settings settings;
    AppViewModel &app = settings.stage.app();
    const Screen &screen = *settings.screen;
    const auto change = [&] {
        app.settings()->setLanguage(QStringLiteral("en"));
        screen.settle();
    };
    if (page == AppViewModel::Trouble) {
        settings.stage.store().failWith(ErrorKind::NoSpace);
        app.settings()->setMinutes(9);
        settings.stage.store().failWith({});
    } else if (page == AppViewModel::Review || page == AppViewModel::DayEnd) {
        app.startToday();
        if (app.page() == AppViewModel::Lesson) {
            settings.stage.walkTo(LessonViewModel::Takeaway);
            app.lesson()->skipMission();
        }
        while (page == AppViewModel::DayEnd && app.page() == AppViewModel::Review) {
            settings.stage.answer(true);
            app.review()->next();
        }
    } else if (page == AppViewModel::Lesson) {
        app.openLesson(QStringLiteral("feedback/camera-test"));
        for (const auto step : {LessonViewModel::Hook, LessonViewModel::Guess, LessonViewModel::Clip,
                 LessonViewModel::Points, LessonViewModel::Exercise}) {
            settings.stage.walkTo(step);
            screen.settle();
            QVERIFY(!settings.chinese().isEmpty());
            change();
            QCOMPARE(settings.chinese(), QStringList());
            app.settings()->setLanguage(QStringLiteral("zh"));
        }
        settings.stage.walkTo(LessonViewModel::Takeaway);
    } else {
        app.show(static_cast<AppViewModel::Page>(page));
    }
    QVERIFY(screen.goesTo(static_cast<AppViewModel::Page>(page)));
    screen.settle();
    QVERIFY(!settings.chinese().isEmpty());
    change();
    QCOMPARE(settings.chinese(), QStringList());
}

void SettingsPageTest::theLanguageChangesThereAndBack()
{
    Settings settings;
    const QStringList before = settings.screen->words();
    QVERIFY(settings.choose("语言", QStringLiteral("English")));
    QTRY_COMPARE(settings.chinese(), QStringList());
    QVERIFY(settings.choose("语言", QStringLiteral("简体中文")));
    QTRY_COMPARE(settings.screen->words(), before);
}

void SettingsPageTest::theThemeChangesAtOnce()
{
    Settings settings;
    const Screen &screen = *settings.screen;
    const QColor paper = screen.window().color();
    const QColor ink = screen.theme("ink").value<QColor>();
    QVERIFY(settings.choose("明暗", words("SettingsPage", "深色")));
    QTRY_VERIFY(screen.theme("dark").toBool());
    QVERIFY(screen.window().color().lightnessF() < 0.2);
    QVERIFY(screen.theme("ink").value<QColor>().lightnessF() > 0.8);
    screen.settle();
    const QColor seen = screen.window().grabWindow().pixelColor(3, 300);
    QCOMPARE(seen, screen.window().color());
    QVERIFY(settings.choose("明暗", words("SettingsPage", "浅色")));
    QTRY_COMPARE(screen.window().color(), paper);
    QCOMPARE(screen.theme("ink").value<QColor>(), ink);
}

void SettingsPageTest::textGrowsAtOnceAndTheChoiceStaysInSight_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<double>("scale");
    QTest::newRow("large") << "大" << 1.25;
    QTest::newRow("larger") << "特大" << 1.5;
    QTest::newRow("largest") << "最大" << 2.0;
}

void SettingsPageTest::textGrowsAtOnceAndTheChoiceStaysInSight()
{
    QFETCH(QString, label);
    QFETCH(double, scale);
    Settings settings({.size = {360, 640}});
    const Screen &screen = *settings.screen;
    const auto size = [&] {
        return screen.findBy("text", words("SettingsPage", "字号"))
            ->childItems()
            .value(1)
            ->childItems()
            .value(0)
            ->property("font")
            .value<QFont>()
            .pixelSize();
    };
    const int before = size();
    QVERIFY(settings.choose("字号", label));
    QTRY_COMPARE(screen.theme("textScale").toDouble(), scale);
    screen.settle();
    QCOMPARE(size(), qRound(before * scale));
    QVERIFY(screen.inSight(label));
}

void SettingsPageTest::minutesGoStepByStepWithinTheirBounds()
{
    Settings settings;
    const Screen &screen = *settings.screen;
    const QString more = words("SettingsPage", "多一分钟");
    const QString less = words("SettingsPage", "少一分钟");
    QCOMPARE(settings.stage.app().settings()->minutes(), 4);
    QVERIFY(screen.tap(more));
    QVERIFY(screen.comes(words("SettingsPage", "%n 分钟", 5)));
    QCOMPARE(settings.kept("minutes"), QStringLiteral("5"));
    for (int minutes = 6; minutes <= 15; ++minutes)
        QVERIFY(screen.tap(more));
    QTRY_COMPARE(settings.stage.app().settings()->minutes(), 15);
    QTRY_VERIFY(!screen.find(more)->isEnabled());
    for (int minutes = 14; minutes >= 2; --minutes)
        QVERIFY(screen.tap(less));
    QTRY_COMPARE(settings.stage.app().settings()->minutes(), 2);
    QTRY_VERIFY(!screen.find(less)->isEnabled());
    QVERIFY(screen.find(more)->isEnabled());
}

void SettingsPageTest::minutesChangeTheDay()
{
    Stage stage;
    stage.welcomed();
    stage.finishLessons(12, 20);
    stage.answerAll(9, study::Grade::Good); // more is due than there is time for
    stage.begin();
    const Screen screen(stage, {});
    const QString before = stage.app().today()->headline();
    stage.app().show(AppViewModel::Settings);
    for (int i = 0; i < 6; ++i)
        QVERIFY(screen.tap(words("SettingsPage", "多一分钟")));
    stage.app().show(AppViewModel::Today);
    QVERIFY(screen.goesTo(AppViewModel::Today));
    QVERIFY(stage.app().today()->headline() != before);
    QVERIFY(screen.comes(stage.app().today()->headline()));
}

void SettingsPageTest::reducedMotionTakesNoTime()
{
    Settings settings;
    const Screen &screen = *settings.screen;
    const QString name = words("SettingsPage", "减少动画");
    QCOMPARE(screen.theme("page").toInt(), 0);
    QVERIFY(screen.tap(name, nullptr, QAccessible::CheckBox)); // put on by the screen; off
    QTRY_VERIFY(!screen.theme("reducedMotion").toBool());
    for (const char *duration : {"fast", "page", "flight"})
        QVERIFY(screen.theme(duration).toInt() > 0);
    QVERIFY(screen.tap(name, nullptr, QAccessible::Button)); // the whole row
    QTRY_VERIFY(screen.theme("reducedMotion").toBool());
    for (const char *duration : {"fast", "page", "flight"})
        QCOMPARE(screen.theme(duration).toInt(), 0);
}

void SettingsPageTest::allIsKeptOverAKill()
{
    Stage stage;
    stage.welcomed();
    stage.begin();
    {
        const Screen screen(stage, {});
        stage.app().show(AppViewModel::Settings);
        const auto choose = [&](const char *setting, const QString &value) {
            return screen.tap(QString(words("SettingsPage", setting) % QStringLiteral("，") % value));
        };
        QVERIFY(choose("明暗", words("SettingsPage", "深色")));
        QVERIFY(choose("字号", words("SettingsPage", "特大")));
        QVERIFY(choose("语言", QStringLiteral("English")));
    }
    stage.begin();
    const Screen screen(stage); // as it opens by itself
    QVERIFY(screen.theme("dark").toBool());
    QVERIFY(screen.theme("english").toBool());
    QVERIFY(screen.theme("reducedMotion").toBool());
    QCOMPARE(screen.theme("textScale").toDouble(), 1.5);
    QVERIFY(screen.comes(QStringLiteral("Today")));
}

void SettingsPageTest::aBackupIsExported()
{
    Settings settings;
    const Screen &screen = *settings.screen;
    QVERIFY(screen.tap(words("SettingsPage", "导出一份备份")));
    QVERIFY(screen.tap(words("SettingsPage", "存一份")));
    QTRY_COMPARE(settings.stage.copies().exported,
        QStringList{settings.stage.app().settings()->exportSuggestion().toLocalFile()});
    const QString notice = settings.stage.app().settings()->notice();
    QVERIFY(!notice.isEmpty());
    QVERIFY(screen.comes(notice));
    QVERIFY(screen.tap(notice)); // a tap puts it away
    QTRY_VERIFY(!screen.shows(notice));
}

void SettingsPageTest::aBackupThatCannotBeWrittenSaysSo()
{
    Settings settings;
    settings.stage.copies().fails = ErrorKind::NotWritable;
    QVERIFY(settings.screen->tap(words("SettingsPage", "导出一份备份")));
    QVERIFY(settings.screen->tap(words("SettingsPage", "存一份")));
    QVERIFY(
        settings.screen->comes(words("sanju::viewmodels::SettingsViewModel", "那个文件夹不让写。换一个地方再试。")));
}

void SettingsPageTest::aRestoreAsksFirst()
{
    Settings settings;
    const Screen &screen = *settings.screen;
    const auto choose = [&] {
        return screen.tap(words("SettingsPage", "从备份恢复")) && screen.tap(words("SettingsPage", "看看这份")) &&
               screen.comes(settings.stage.app().settings()->restoreQuestion());
    };
    QVERIFY(choose());
    QVERIFY(!settings.stage.app().settings()->restoreQuestion().isEmpty());
    QVERIFY(screen.tap(words("SettingsPage", "还是用现在的")));
    QTRY_VERIFY(settings.stage.app().settings()->restoreQuestion().isEmpty());
    QVERIFY(settings.stage.copies().restored.isEmpty());

    QVERIFY(choose());
    QVERIFY(screen.tap(words("SettingsPage", "用这份备份"), nullptr, QAccessible::Button));
    QTRY_COMPARE(settings.stage.copies().restored.size(), 1);
    QVERIFY(screen.comes(words("sanju::viewmodels::SettingsViewModel", "恢复好了。")));
}

void SettingsPageTest::itWorksByKeysAlone()
{
    Settings settings;
    const Screen &screen = *settings.screen;
    QVERIFY(
        screen.press(QString(words("SettingsPage", "明暗") % QStringLiteral("，") % words("SettingsPage", "深色"))));
    QTRY_VERIFY(screen.theme("dark").toBool());
    QVERIFY(screen.press(words("SettingsPage", "多一分钟"), Qt::Key_Return));
    QTRY_COMPARE(settings.stage.app().settings()->minutes(), 5);
    QVERIFY(screen.tabTo(screen.find(words("SettingsPage", "减少动画"), nullptr, QAccessible::CheckBox)));
    QVERIFY(screen.inSight(words("SettingsPage", "减少动画"))); // scrolled to where the focus is
    screen.key(Qt::Key_Space);
    QTRY_VERIFY(!screen.theme("reducedMotion").toBool());
    QVERIFY(screen.press(words("SettingsPage", "用到的软件和许可"), Qt::Key_Return));
    QVERIFY(screen.press(words("SettingsPage", "好"), Qt::Key_Return));
    QTRY_VERIFY(Screen::roleOf(screen.spoken().value(0)) != QAccessible::Dialog);
}

QTEST_MAIN(SettingsPageTest)
#include "settings_page_test.moc"

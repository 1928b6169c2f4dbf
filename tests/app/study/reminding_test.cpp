// SPDX-License-Identifier: Apache-2.0
// Tests that the system's set follows the plan, and that answers given while the app was closed are taken in once.
#include "samples.h"
#include "study/plan_file.h"
#include "study/reminding.h"

using namespace sanju;
using namespace sanju::study;
using namespace sanju::study::samples;
using namespace Qt::Literals::StringLiterals;

namespace {

const QTimeZone kZone("Asia/Shanghai");

// Holds the set as a platform does: as plan.json.
class System final : public ReminderBackend, public ReminderFiles
{
public:
    Result<void> replaceAll(const ReminderSet &set) override
    {
        if (failing)
            return failure(ErrorKind::NoSpace, u"full"_s);
        last = set;
        file = planFile(set);
        ++calls;
        return {};
    }
    ReminderPermission permission() const override { return ReminderPermission::Granted; }
    void requestPermission(const PermissionHandler &done) override { done(ReminderPermission::Granted); }
    void onLaunch(const LaunchHandler &) override {}
    ReminderHealth health() const override { return {}; }

    QByteArray plan() const override { return file; }
    QByteArray inbox() const override { return lines; }
    Result<void> clearInbox() override
    {
        lines.clear();
        return {};
    }
    QByteArray history() const override { return kept; }
    Result<void> setHistory(const QByteArray &outcomes) override
    {
        kept = outcomes;
        return {};
    }

    ReminderSet last;
    QByteArray file;
    QByteArray lines;
    QByteArray kept;
    int calls = 0;
    bool failing = false;
};

} // namespace

class RemindingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(*parseInstant(u"2026-11-25T08:10:00+08:00"_s)); // a Wednesday
        m_store = std::make_unique<MemoryStore>(m_clock, kZone);
        m_system = std::make_unique<System>();
        m_reminding =
            std::make_unique<Reminding>(m_lessons, *m_store, *m_system, *m_system, m_clock, [] { return kZone; });
    }

    void theSystemHoldsWhatIsPlanned()
    {
        QVERIFY(m_reminding->replan(kLanguage));
        QCOMPARE(m_system->calls, 1);
        QVERIFY(!m_system->last.reminders.isEmpty());
        QCOMPARE(m_system->last.reminders[0].id, u"daily/2026-11-25"_s);
        QCOMPARE(m_system->last.reminders.first(3), m_reminding->coming(kLanguage, 3));
        QCOMPARE(m_system->last.language, kLanguage);
    }

    void aSettingMovesThem()
    {
        ReminderSettings settings = m_reminding->settings();
        settings.daily = 7 * 60 + 45;
        QVERIFY(m_reminding->set(settings));
        QCOMPARE(m_reminding->settings(), settings);
        QVERIFY(m_reminding->replan(kLanguage));
        QCOMPARE(m_system->last.reminders[0].at, (CivilTime{QDate(2026, 11, 26), 7 * 60 + 45}));
        const auto before = m_store->events().size();
        QVERIFY(m_reminding->set(settings));
        QCOMPARE(m_store->events().size(), before); // nothing changed, nothing kept
    }

    void anAnswerGivenWhileTheAppWasClosedIsTakenInOnce()
    {
        QVERIFY(m_store->append(MissionChosen{lessonId(1), u"周会前"_s, u"先问一句"_s}));
        const MissionId mission = m_store->learner().missions.constFirst().id;
        m_clock.advance(std::chrono::hours(30));
        const QString id = reminderId(ReminderKind::MissionDebrief, mission, m_store->today());
        m_system->lines = inboxLine({id, InboxEntry::What::Done, m_clock.now()});
        QVERIFY(m_reminding->takeIn());
        QVERIFY(m_system->lines.isEmpty());
        QCOMPARE(m_store->learner().missions.constFirst().outcome, Outcome::Done);
        const auto before = m_store->events().size();
        m_system->lines = inboxLine({id, InboxEntry::What::Done, m_clock.now()}); // the file could not be removed
        QVERIFY(m_reminding->takeIn());
        QCOMPARE(m_store->events().size(), before);
    }

    void whatCannotBeKeptStaysInTheInbox()
    {
        QVERIFY(m_store->append(MissionChosen{lessonId(1), u"周会前"_s, u"先问一句"_s}));
        const MissionId mission = m_store->learner().missions.constFirst().id;
        const QByteArray line = inboxLine({reminderId(ReminderKind::MissionDebrief, mission, m_store->today()),
            InboxEntry::What::Done, m_clock.now()});
        m_system->lines = line;
        m_store->failWith(ErrorKind::NoSpace);
        QCOMPARE(m_reminding->takeIn().error().kind, ErrorKind::NoSpace);
        QCOMPARE(m_system->lines, line);
        m_store->failWith({});
        QVERIFY(m_reminding->takeIn());
        QCOMPARE(m_store->learner().missions.constFirst().outcome, Outcome::Done);
    }

    void whatStoodAndDidNotComeIsKnownLater()
    {
        QVERIFY(m_reminding->replan(kLanguage));
        QVERIFY(m_reminding->takeIn());
        QVERIFY(m_reminding->outcomes().isEmpty());
        m_clock.advance(std::chrono::hours(24));
        m_system->lines = inboxLine({{}, InboxEntry::What::Blocked, m_clock.now(), {}, u"permission"_s});
        QVERIFY(m_reminding->takeIn());
        QCOMPARE(m_reminding->outcomes().size(), 1);
        QCOMPARE(m_reminding->outcomes()[0].id, u"daily/2026-11-25"_s);
        QVERIFY(!m_reminding->outcomes()[0].shown);
    }

    void aBrokenPlanFileTellsOfNoMisses()
    {
        m_system->file = "{\"version\": 1, \"reminders\": [";
        m_clock.advance(std::chrono::hours(24));
        QVERIFY(m_reminding->takeIn());
        QVERIFY(m_reminding->outcomes().isEmpty());
    }

    void aTrialComesInAMinuteAlsoAtNightAndIsGoneAfterwards()
    {
        m_clock.set(*parseInstant(u"2026-11-25T22:15:40+08:00"_s));
        QVERIFY(m_reminding->test(kLanguage));
        const Reminder &trial = m_system->last.reminders.constFirst();
        QVERIFY(trial.id.startsWith(kTrial));
        QCOMPARE(trial.at, (CivilTime{QDate(2026, 11, 25), 22 * 60 + 17}));
        QVERIFY(!m_system->last.quiet);
        QVERIFY(trial.exact);
        m_clock.advance(std::chrono::minutes(20));
        QVERIFY(m_reminding->replan(kLanguage));
        QVERIFY(!m_system->last.reminders.constFirst().id.startsWith(kTrial));
        QVERIFY(m_system->last.quiet);
        QVERIFY(m_reminding->takeIn());
        QVERIFY(m_reminding->outcomes().isEmpty());
    }

    void aSystemThatCannotTakeThemSaysSo()
    {
        m_system->failing = true;
        QCOMPARE(m_reminding->replan(kLanguage).error().kind, ErrorKind::NoSpace);
    }

private:
    FixedClock m_clock{Instant{}};
    samples::Lessons m_lessons{plainCourse(3, 4)};
    std::unique_ptr<MemoryStore> m_store;
    std::unique_ptr<System> m_system;
    std::unique_ptr<Reminding> m_reminding;
};

QTEST_GUILESS_MAIN(RemindingTest)
#include "reminding_test.moc"

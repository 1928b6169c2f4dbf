// SPDX-License-Identifier: Apache-2.0
// The needs survey, at the first start and later: all can be passed over, what is proposed can be changed, and it is
// kept in one act or not at all.
#include "stage.h"

#include "study/papers.h"

#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;
using stage::Stage;

namespace {

SurveyViewModel &open(Stage &stage, const QString &survey, bool again = false)
{
    stage.app().openSurvey(survey, again);
    return *stage.app().survey();
}

QStringList column(RowModel *rows, const QByteArray &role)
{
    QStringList values;
    for (int row = 0; row < rows->count(); ++row)
        values.append(rows->value(row, role).toString());
    return values;
}

void pickAll(SurveyViewModel &survey, const QStringList &picks)
{
    for (const QString &pick : picks) {
        survey.pick(pick);
        survey.next();
    }
}

const QStringList kHabits{u"4"_s, u"2"_s, u"1"_s, u"2"_s, u"5"_s, u"5"_s}; // wait 9, ask 4, close 10

QList<study::Taking> takings(Stage &stage, const QString &survey)
{
    return study::takings(stage.store().learner(), course::SurveyId(survey));
}

// Counts the transactions.
class Counted final : public study::LearnerStore
{
public:
    explicit Counted(study::MemoryStore &store) : m_store(store) {}

    using LearnerStore::append;
    Result<void> append(std::span<const study::EventBody> acts) override
    {
        sizes.append(static_cast<int>(acts.size()));
        return m_store.append(acts);
    }
    const study::Learner &learner() const override { return m_store.learner(); }
    StudyDay today() const override { return m_store.today(); }

    QList<int> sizes;

private:
    study::MemoryStore &m_store;
};

} // namespace

class NeedsSurveyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNeedMayBePassedOver();
    void theProposalHasItsReasonsAndIsChanged();
    void theProposalIsKeptInOneAct();
    void whatCannotBeKeptIsToldAndNotLost();
    void theCoreLeadsThePath();
    void theFirstStartHasTwoDoors();
};

void NeedsSurveyTest::everyNeedMayBePassedOver()
{
    Stage stage;
    stage.begin();
    QCOMPARE(stage.app().page(), AppViewModel::Welcome);
    SurveyViewModel &survey = open(stage, u"needs"_s);
    QCOMPARE(survey.stage(), SurveyViewModel::Question); // no opening: the first question is there at once
    for (int i = 0; i < 7; ++i)
        survey.next();
    QCOMPARE(survey.stage(), SurveyViewModel::End);
    QCOMPARE(survey.proposal()->entryText(), QString());
    QVERIFY(!survey.proposal()->isCore());
    survey.keepProposal();
    QCOMPARE(stage.app().page(), AppViewModel::Today);
    QCOMPARE(stage.store().events().size(), 1);
    QVERIFY(stage.store().learner().settings.isEmpty());
}

void NeedsSurveyTest::theProposalHasItsReasonsAndIsChanged()
{
    Stage stage;
    stage.begin();
    SurveyViewModel &survey = open(stage, u"needs"_s);
    QCOMPARE(survey.options()->count(), stage.lessons().course().entries().size());
    survey.pick(u"cold"_s);
    survey.pick(u"no-help"_s);
    survey.pick(u"cold"_s); // not that one after all
    survey.next();
    QVERIFY(survey.isCaseAsked());
    QCOMPARE(survey.hint(), u"写岗位就行。"_s);
    survey.setWho(u" 仓储主管 "_s);
    survey.setWhat(u"十二箱挪了地方"_s);
    survey.next();
    pickAll(survey, {u"phone"_s, u"daily"_s, u"noon"_s, u"three"_s, u"five"_s});
    NeedsProposalViewModel &proposal = *survey.proposal();
    QCOMPARE(proposal.entryText(), u"别的部门不配合"_s);
    QCOMPARE(proposal.entryWhy(), u"你点的就是这件。"_s);
    QVERIFY(proposal.isCore());
    QCOMPARE(proposal.pathWhy(), u"一周 15 分钟左右，先走核心线，主要的都在里面。"_s);
    QCOMPARE(proposal.ownCase(), u"仓储主管：十二箱挪了地方"_s);
    QCOMPARE(column(proposal.times(), "timeId"), (QStringList{u"08:00"_s, u"12:30"_s, u"off"_s}));
    QCOMPARE(column(proposal.times(), "chosen"), (QStringList{u"false"_s, u"true"_s, u"false"_s}));
    QCOMPARE(proposal.minutes(), 3);
    QCOMPARE(proposal.days(), 5);

    proposal.pickEntry(u"tempers"_s);
    QCOMPARE(proposal.entryWhy(), u"你换成了这一件。"_s);
    proposal.setCore(false);
    proposal.pickTime(u"08:00"_s);
    proposal.setMinutes(99);
    proposal.setDays(6);
    stage.app().speech().setLanguage(course::Language::English); // and it stays changed
    survey.keepProposal();
    const study::Learner &learner = stage.store().learner();
    QCOMPARE(learner.entry.text(), u"tempers"_s);
    QCOMPARE(learner.settings.value(u"minutes"_s), u"15"_s);
    QCOMPARE(learner.settings.value(u"days"_s), u"6"_s);
    QCOMPARE(learner.settings.value(u"reminder-time"_s), u"08:00"_s);
    QVERIFY(learner.settings.value(u"path"_s) != u"core"_s);
    QCOMPARE(study::ownCase(learner), (std::optional<study::CaseWritten>({u"仓储主管"_s, u"十二箱挪了地方"_s})));
}

void NeedsSurveyTest::theProposalIsKeptInOneAct()
{
    Stage stage;
    stage.begin();
    Counted store(stage.store());
    Speech speech;
    SentenceReader reader(speech);
    SurveyViewModel survey(speech, stage.clock(), reader);
    survey.attach(&stage.lessons(), &store);
    const auto needs = std::ranges::find(stage.lessons().surveys(), course::SurveyId(u"needs"_s), &course::Survey::id);
    QVERIFY(needs != stage.lessons().surveys().cend());
    survey.open(*needs);
    survey.pick(u"no-help"_s);
    survey.next();
    survey.setWhat(u"十二箱挪了地方"_s);
    survey.next();
    pickAll(survey, {u"phone"_s, u"monthly"_s, u"morning"_s, u"eight"_s, u"three"_s});
    survey.keepDraft();
    store.sizes.clear();
    survey.keepProposal();
    // The taking, the case, the entry, path, minutes, time and days, and the draft that goes.
    QCOMPARE(store.sizes, QList<int>{8});
    QVERIFY(study::cards(stage.store().learner()).isEmpty());
    survey.close();
    QCOMPARE(store.sizes.size(), 1);
}

void NeedsSurveyTest::whatCannotBeKeptIsToldAndNotLost()
{
    Stage stage;
    stage.begin();
    SurveyViewModel &survey = open(stage, u"needs"_s);
    survey.pick(u"no-help"_s);
    for (int i = 0; i < 7; ++i)
        survey.next();
    stage.store().failWith(ErrorKind::NoSpace);
    survey.keepProposal();
    QCOMPARE(stage.app().page(), AppViewModel::Trouble);
    QVERIFY(stage.store().events().isEmpty());
    stage.store().failWith({});
    survey.keepProposal();
    QCOMPARE(stage.store().learner().entry.text(), u"no-help"_s);

    SurveyViewModel &habits = open(stage, u"frequency"_s);
    habits.begin();
    pickAll(habits, kHabits);
    stage.store().failWith(ErrorKind::NoSpace);
    habits.next();
    QCOMPARE(habits.stage(), SurveyViewModel::Sample);
    habits.close();
    stage.store().failWith({});
    habits.open(stage.lessons().surveys().first());
    QCOMPARE(habits.stage(), SurveyViewModel::Sample); // even without a draft in the store
    habits.next();
    QCOMPARE(takings(stage, u"frequency"_s).size(), 1);
}

void NeedsSurveyTest::theCoreLeadsThePath()
{
    Stage stage;
    stage.begin();
    SurveyViewModel &survey = open(stage, u"needs"_s);
    for (int i = 0; i < 3; ++i)
        survey.next();
    survey.pick(u"monthly"_s);
    for (int i = 0; i < 4; ++i)
        survey.next();
    QCOMPARE(survey.proposal()->pathWhy(), u"跟别的部门打交道不多，核心线够用。"_s);
    survey.keepProposal();
    QCOMPARE(stage.store().learner().settings.value(study::kPathSetting), QString(study::kCorePath));
    QVERIFY(study::nextLesson(stage.lessons().course(), stage.store().learner())->core);
}

void NeedsSurveyTest::theFirstStartHasTwoDoors()
{
    Stage stage;
    stage.begin();
    WelcomeViewModel *welcome = stage.app().welcome();
    QVERIFY(welcome->isSurveyOffered() && !welcome->isSurveyBegun());
    welcome->openSurvey();
    QCOMPARE(stage.app().page(), AppViewModel::Survey);
    SurveyViewModel &survey = *stage.app().survey();
    survey.pick(u"no-help"_s);
    survey.next();
    QVERIFY(stage.app().back());
    QCOMPARE(stage.app().page(), AppViewModel::Welcome);
    QVERIFY(welcome->isSurveyBegun());

    stage.begin(); // the questions half-way are not a first start
    QCOMPARE(stage.app().page(), AppViewModel::Welcome);
    stage.app().welcome()->openSurvey();
    QCOMPARE(stage.app().survey()->step(), u"第 2 题，共 7 题"_s);
    for (int i = 0; i < 6; ++i)
        stage.app().survey()->next();
    stage.app().survey()->keepProposal();
    QCOMPARE(stage.app().page(), AppViewModel::Today);
    stage.begin();
    QCOMPARE(stage.app().page(), AppViewModel::Today);

    Stage without;
    without.lessons().noSurveys();
    without.begin();
    QVERIFY(!without.app().welcome()->isSurveyOffered());
}

QTEST_GUILESS_MAIN(NeedsSurveyTest)
#include "needs_survey_test.moc"

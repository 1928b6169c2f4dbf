// SPDX-License-Identifier: Apache-2.0
// What the app shows as a good way to say it, its own checkers accept.
#include "course/pack_reader.h"
#include "practice/checker.h"

#include <QtTest>

#include <optional>

using namespace sanju;
using namespace Qt::Literals::StringLiterals;
using course::DrillKind;
using course::Language;
using practice::Checker;
using practice::Mode;

namespace {

Checker checkerFor(const course::PackReader &pack, Language language)
{
    auto lexicon = pack.lexicon(language);
    if (!lexicon)
        qFatal("%s", qPrintable(lexicon.error().detail));
    return Checker(*std::move(lexicon));
}

// As the drill asks for it: a sentence said better has to have as much as all of its references have.
Mode rewriteMode(const Checker &checker, const QList<course::Reference> &references, Language language)
{
    const auto isWhole = [&](const course::Reference &reference) {
        QSet<QString> cues;
        for (const practice::Found &found : checker.check(Mode::Improve, reference.parts.value(0).in(language)).found)
            cues.insert(found.cue);
        return cues.contains(u"IMPACT"_s) && cues.contains(u"REQUEST"_s);
    };
    return std::all_of(references.begin(), references.end(), isWhole) ? Mode::Improve : Mode::Fact;
}

practice::Heard heardFrom(const course::Listening &task, Language language)
{
    practice::Heard heard{task.source(language), {}};
    for (const course::Listening::Point &point : task.points)
        heard.points.append({point.label.in(language), point.must, practice::wordGroups(point.words.in(language))});
    return heard;
}

QList<Mode> modesOf(
    DrillKind kind, const Checker &checker, const QList<course::Reference> &references, Language language)
{
    switch (kind) {
    case DrillKind::ThreeBoxes:
        return {Mode::Fact, Mode::Fact, Mode::Request};
    case DrillKind::Rewrite:
        return {rewriteMode(checker, references, language)};
    case DrillKind::Praise:
        return {Mode::Praise};
    case DrillKind::Restate:
        return {Mode::Restate};
    default:
        return {};
    }
}

} // namespace

class ReferencesTest : public QObject
{
    Q_OBJECT

private:
    std::optional<course::PackReader> m_pack;

private Q_SLOTS:
    void initTestCase()
    {
        auto pack = course::PackReader::open(QStringLiteral(SANJU_PACK));
        QVERIFY(pack.has_value());
        m_pack.emplace(*std::move(pack));
    }

    void everyReferenceIsAccepted_data()
    {
        QTest::addColumn<Language>("language");
        QTest::newRow("Chinese") << Language::Chinese;
        QTest::newRow("English") << Language::English;
    }

    void everyReferenceIsAccepted()
    {
        QFETCH(const Language, language);
        const Checker checker = checkerFor(*m_pack, language);
        QStringList refused;
        int read = 0;
        practice::Heard heard;
        const auto check = [&](Mode mode, const QString &text, const QString &where) {
            const practice::Report report = checker.check(mode, text, &heard);
            ++read;
            if (report.ok)
                return;
            QStringList kinds;
            for (const practice::Remark &remark : report.remarks) {
                if (remark.severity <= course::Severity::Missing)
                    kinds.append(remark.kind + u' ' + practice::phraseOf(remark, text));
            }
            refused.append(where + u": "_s + text + u" <- "_s + kinds.join(u", "_s));
        };
        const auto drills = m_pack->drills();
        QVERIFY(drills.has_value());
        for (const course::Drill &drill : *drills) {
            for (const course::Scenario &scenario : drill.scenarios) {
                const QList<course::Reference> references = course::referencesOf(scenario);
                const auto *listening = std::get_if<course::Listening>(&scenario.task);
                heard = listening ? heardFrom(*listening, language) : practice::Heard();
                const QList<Mode> modes = modesOf(drill.kind, checker, references, language);
                for (const course::Reference &reference : references) {
                    QStringList texts;
                    for (qsizetype i = 0; i < modes.size(); ++i) {
                        texts.append(reference.parts.value(i).in(language));
                        check(modes.at(i), texts.constLast(), scenario.id.text());
                    }
                    if (modes.size() > 1)
                        check(Mode::Improve, texts.join(u'\t'), scenario.id.text());
                }
            }
        }
        QVERIFY(read > 200);
        QVERIFY2(refused.isEmpty(), qPrintable(u'\n' + refused.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(ReferencesTest)
#include "references_test.moc"

// SPDX-License-Identifier: Apache-2.0
// Identifiers of different things do not mix; those of one thing compare, sort and hash by their text.
#include "base/id.h"

#include <QHash>
#include <QTest>

#include <type_traits>
#include <unordered_set>

using namespace sanju;

using LessonLike = Id<struct LessonLikeTag>;
using QuestionLike = Id<struct QuestionLikeTag>;

static_assert(!std::is_convertible_v<LessonLike, QuestionLike>);
static_assert(!std::is_constructible_v<LessonLike, QuestionLike>);
static_assert(!std::is_convertible_v<QString, LessonLike>);

class IdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsCompareAndSortByText()
    {
        const LessonLike a(QStringLiteral("a/1"));
        const LessonLike b(QStringLiteral("a/2"));
        QVERIFY(a == LessonLike(QStringLiteral("a/1")));
        QVERIFY(a != b);
        QVERIFY(a < b);
        QVERIFY(b > a);
        QCOMPARE(a.text(), QStringLiteral("a/1"));
    }

    void anIdWithoutTextIsEmpty()
    {
        QVERIFY(LessonLike().isEmpty());
        QVERIFY(!LessonLike(QStringLiteral("x")).isEmpty());
    }

    void idsAreKeysOfBothKindsOfHash()
    {
        QHash<LessonLike, int> hash{{LessonLike(QStringLiteral("x")), 1}};
        hash.insert(LessonLike(QStringLiteral("x")), 2);
        QCOMPARE(hash.size(), 1);
        QCOMPARE(hash.value(LessonLike(QStringLiteral("x"))), 2);
        const std::unordered_set<LessonLike> set{LessonLike(QStringLiteral("x")), LessonLike(QStringLiteral("x"))};
        QCOMPARE(set.size(), 1U);
    }
};

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"

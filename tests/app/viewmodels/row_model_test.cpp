// SPDX-License-Identifier: Apache-2.0
// Rows come, go and change; views are told of just that.
#include "viewmodels/row_model.h"

#include "base/random.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace sanju;
using namespace sanju::viewmodels;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<RowModel::Row> rows(const QStringList &names)
{
    QList<RowModel::Row> rows;
    for (const QString &name : names)
        rows.append({name, name.size()});
    return rows;
}

} // namespace

class RowModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesAreNamedInTheirOrder();
    void whatDoesNotExistHasNoValue();
    void aViewIsToldOfWhatChangedAndOfNothingElse_data();
    void aViewIsToldOfWhatChangedAndOfNothingElse();
    void anySequenceOfRowsKeepsTheRulesOfModels();
};

void RowModelTest::rolesAreNamedInTheirOrder()
{
    RowModel model({"name", "length"});
    model.setRows(rows({u"甲"_s, u"乙乙"_s}));

    const QHash<int, QByteArray> names = model.roleNames();
    QCOMPARE(names.size(), 2);
    QCOMPARE(model.data(model.index(1), names.key("name")), QVariant(u"乙乙"_s));
    QCOMPARE(model.data(model.index(1), names.key("length")).toInt(), 2);
    QCOMPARE(model.value(0, "name"), QVariant(u"甲"_s));
    QCOMPARE(model.count(), 2);
    QCOMPARE(model.rowCount(model.index(0)), 0);
}

void RowModelTest::whatDoesNotExistHasNoValue()
{
    RowModel model({"name", "length"});
    model.setRows(rows({u"甲"_s}));

    QVERIFY(!model.value(-1, "name").isValid());
    QVERIFY(!model.value(1, "name").isValid());
    QVERIFY(!model.value(0, "colour").isValid());
    QVERIFY(!model.data(model.index(0), Qt::DisplayRole).isValid());
    QVERIFY(!model.data(QModelIndex(), Qt::UserRole).isValid());
}

void RowModelTest::aViewIsToldOfWhatChangedAndOfNothingElse_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QStringList>("after");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("changed");

    QTest::newRow("nothing") << QStringList{u"a"_s, u"b"_s} << QStringList{u"a"_s, u"b"_s} << 0 << 0 << 0;
    QTest::newRow("one text") << QStringList{u"a"_s, u"b"_s} << QStringList{u"a"_s, u"x"_s} << 0 << 0 << 1;
    QTest::newRow("more at the end") << QStringList{u"a"_s} << QStringList{u"a"_s, u"b"_s, u"c"_s} << 2 << 0 << 0;
    QTest::newRow("a unit unfolds") << QStringList{u"a"_s, u"b"_s, u"z"_s}
                                    << QStringList{u"a"_s, u"B"_s, u"1"_s, u"2"_s, u"z"_s} << 2 << 0 << 1;
    QTest::newRow("and folds") << QStringList{u"a"_s, u"B"_s, u"1"_s, u"2"_s, u"z"_s}
                               << QStringList{u"a"_s, u"b"_s, u"z"_s} << 0 << 2 << 1;
    QTest::newRow("all go") << QStringList{u"a"_s, u"b"_s} << QStringList() << 0 << 2 << 0;
    QTest::newRow("the first goes") << QStringList{u"a"_s, u"b"_s} << QStringList{u"b"_s} << 0 << 1 << 0;
    QTest::newRow("the same twice") << QStringList{u"a"_s, u"a"_s} << QStringList{u"a"_s, u"a"_s, u"a"_s} << 1 << 0
                                    << 0;
}

void RowModelTest::aViewIsToldOfWhatChangedAndOfNothingElse()
{
    QFETCH(const QStringList, before);
    QFETCH(const QStringList, after);
    QFETCH(const int, inserted);
    QFETCH(const int, removed);
    QFETCH(const int, changed);

    RowModel model({"name", "length"});
    model.setRows(rows(before));
    int in = 0;
    int out = 0;
    QObject::connect(&model, &RowModel::rowsInserted, this,
        [&](const QModelIndex &, int first, int last) { in += last - first + 1; });
    QObject::connect(&model, &RowModel::rowsRemoved, this,
        [&](const QModelIndex &, int first, int last) { out += last - first + 1; });
    QSignalSpy data(&model, &RowModel::dataChanged);
    QSignalSpy reset(&model, &RowModel::modelReset);
    QSignalSpy count(&model, &RowModel::countChanged);
    model.setRows(rows(after));

    QCOMPARE(model.rows(), rows(after));
    QCOMPARE(in, inserted);
    QCOMPARE(out, removed);
    QCOMPARE(data.count(), changed);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(count.count(), before.size() == after.size() ? 0 : 1);
}

void RowModelTest::anySequenceOfRowsKeepsTheRulesOfModels()
{
    RowModel model({"name", "length"});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Random random(7);
    const QStringList letters{u"a"_s, u"b"_s, u"c"_s, u"dd"_s};
    for (int step = 0; step < 500; ++step) {
        QStringList names;
        for (auto left = random.below(7); left > 0; --left)
            names.append(letters.at(static_cast<qsizetype>(random.below(4))));
        model.setRows(rows(names));
        QCOMPARE(model.rows(), rows(names));
    }
}

QTEST_GUILESS_MAIN(RowModelTest)
#include "row_model_test.moc"

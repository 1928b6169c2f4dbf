// SPDX-License-Identifier: Apache-2.0
// Colours worked out from a look and from the light of a scene.
#include "stage/paint.h"

#include <QRegularExpression>
#include <QTest>

using namespace sanju;
using namespace sanju::stage;
using namespace Qt::Literals::StringLiterals;

namespace {

int saturation(const QString &color)
{
    QList<int> channels;
    for (int at = 1; at < 7; at += 2)
        channels.append(QStringView(color).mid(at, 2).toInt(nullptr, 16));
    std::sort(channels.begin(), channels.end());
    return channels.constLast() - channels.constFirst();
}

} // namespace

class PaintTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aColourIsMixedChannelByChannel()
    {
        QCOMPARE(mixed(u"#000000"_s, u"#FF8001"_s, 0), u"#000000"_s);
        QCOMPARE(mixed(u"#000000"_s, u"#FF8001"_s, 1), u"#ff8001"_s);
        QCOMPARE(mixed(u"#102030"_s, u"#304050"_s, 0.5), u"#203040"_s);
    }

    void everyColourOfALookIsAColour()
    {
        const Paint paint = paintOf({});
        const QRegularExpression color(u"^#[0-9A-Fa-f]{6}$"_s);
        QVERIFY(paint.size() > 20);
        for (auto it = paint.begin(); it != paint.end(); ++it)
            QVERIFY2(color.match(it.value()).hasMatch(), qPrintable(it.key() + it.value()));
    }

    void greyHairHasDarkerBrowsAndStrands()
    {
        course::Look look;
        look.hairColor = u"#D0CDC6"_s;
        const Paint paint = paintOf(look);
        QVERIFY(paint.value(u"strand"_s) < look.hairColor.toLower());
        QVERIFY(paint.value(u"brow"_s) < paint.value(u"strand"_s));
    }

    void aWrongRoomIsGreyerThanANeutralAndThatThanARightOne()
    {
        const Paint wrong = paintOfSet(course::Act::Kind::Wrong);
        const Paint neutral = paintOfSet(course::Act::Kind::Neutral);
        const Paint right = paintOfSet(course::Act::Kind::Right);
        QCOMPARE(wrong.keys(), right.keys());
        for (const QString &name : {u"wood"_s, u"pine"_s, u"gold"_s, u"clay"_s, u"leaf"_s}) {
            QVERIFY(saturation(wrong.value(name)) < saturation(neutral.value(name)));
            QVERIFY(saturation(neutral.value(name)) < saturation(right.value(name)));
        }
    }
};

QTEST_APPLESS_MAIN(PaintTest)
#include "paint_test.moc"

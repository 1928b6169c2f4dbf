// SPDX-License-Identifier: Apache-2.0
// Shades are worked out from few colours, so that a look stays a handful of words.
#include "stage/paint.h"

#include <array>
#include <cmath>

namespace sanju::stage {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kChannels{1, 3, 5}; // where red, green and blue begin in #RRGGBB
constexpr int kHexadecimal = 16;

int channel(const QString &color, int at)
{
    return QStringView(color).mid(at, 2).toInt(nullptr, kHexadecimal);
}

// A warm black, so that shadows on skin do not turn grey.
QString shaded(const QString &color, double share)
{
    return mixed(color, u"#241812"_s, share);
}

QString lit(const QString &color, double share)
{
    return mixed(color, u"#FFFFFF"_s, share);
}

double lightness(const QString &color)
{
    return (0.3 * channel(color, kChannels[0]) + 0.59 * channel(color, kChannels[1]) +
               0.11 * channel(color, kChannels[2])) /
           255;
}

void addShades(Paint &paint, const QString &name, const QString &color)
{
    paint.insert(name, color);
    paint.insert(name + "-dark"_L1, shaded(color, 0.13));
    paint.insert(name + "-line"_L1, shaded(color, 0.32));
    paint.insert(name + "-light"_L1, lit(color, 0.13));
}

// What the sets are made of, in the light of a right scene.
Paint brightSet()
{
    return {{u"wall"_s, u"#F3ECDE"_s}, {u"wall-low"_s, u"#E6DCC8"_s}, {u"trim"_s, u"#FFFDF8"_s},
        {u"floor"_s, u"#D9CBB2"_s}, {u"sky"_s, u"#D5E7EA"_s}, {u"sun"_s, u"#F6E3B4"_s}, {u"hill"_s, u"#A9C7B2"_s},
        {u"hill-far"_s, u"#E6CF9A"_s}, {u"wood"_s, u"#C7965F"_s}, {u"wood-light"_s, u"#DAAE7B"_s},
        {u"wood-dark"_s, u"#9F7243"_s}, {u"metal"_s, u"#A8B3B3"_s}, {u"metal-light"_s, u"#CBD3D1"_s},
        {u"metal-dark"_s, u"#717E7F"_s}, {u"pine"_s, u"#2F7671"_s}, {u"pine-dark"_s, u"#1F5E5B"_s},
        {u"gold"_s, u"#D9A03A"_s}, {u"gold-dark"_s, u"#B67C16"_s}, {u"clay"_s, u"#C4694F"_s},
        {u"indigo"_s, u"#5567A6"_s}, {u"leaf"_s, u"#4F9472"_s}, {u"leaf-dark"_s, u"#387558"_s},
        {u"card"_s, u"#D3AC78"_s}, {u"card-dark"_s, u"#B98E58"_s}, {u"card-light"_s, u"#E4C598"_s},
        {u"white"_s, u"#FFFEFB"_s}, {u"shade"_s, u"#CFC3AC"_s}, {u"dark"_s, u"#3B4648"_s}};
}

} // namespace

QString mixed(const QString &color, const QString &other, double share)
{
    QString result = u"#"_s;
    for (const int at : kChannels) {
        const auto value = static_cast<int>(std::lround(channel(color, at) * (1 - share) + channel(other, at) * share));
        result += u"%1"_s.arg(value, 2, kHexadecimal, QLatin1Char('0'));
    }
    return result;
}

Paint paintOf(const course::Look &look)
{
    Paint paint;
    addShades(paint, u"skin"_s, look.skinColor);
    addShades(paint, u"hair"_s, look.hairColor);
    addShades(paint, u"coat"_s, look.coatColor);
    addShades(paint, u"shirt"_s, look.shirtColor);
    addShades(paint, u"accent"_s, look.accentColor);
    // Locks that catch the light, and on light hair the ones in the shade.
    const bool isLight = lightness(look.hairColor) > 0.6;
    paint.insert(u"strand"_s, isLight ? shaded(look.hairColor, 0.14) : lit(look.hairColor, 0.16));
    paint.insert(u"brow"_s, isLight ? shaded(look.hairColor, 0.38) : shaded(look.hairColor, 0.25));
    paint.insert(u"blush"_s, mixed(look.skinColor, u"#E0604F"_s, 0.42));
    paint.insert(u"lip"_s, mixed(look.skinColor, u"#8E2F2C"_s, look.lashes ? 0.72 : 0.55));
    return paint;
}

Paint paintOfSet(course::Act::Kind kind)
{
    struct Light
    {
        QString veil;
        double share;
    };
    const Light light = kind == course::Act::Kind::Wrong   ? Light{u"#7F8886"_s, 0.5}
                        : kind == course::Act::Kind::Right ? Light{u"#FFF6E2"_s, 0.1}
                                                           : Light{u"#C9CFCB"_s, 0.28};
    Paint paint = brightSet();
    for (QString &color : paint)
        color = mixed(color, light.veil, light.share);
    return paint;
}

} // namespace sanju::stage

// SPDX-License-Identifier: Apache-2.0
// Reads looks.
#include "course/look.h"

#include "course/json_cursor.h"

#include <algorithm>

namespace sanju::course {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostLines = 2;

bool isColor(const QString &text)
{
    constexpr qsizetype kLength = 7;
    return text.size() == kLength && text.at(0) == u'#' && std::all_of(text.begin() + 1, text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F');
    });
}

QString color(JsonCursor &json, QLatin1StringView key)
{
    QString text = json.string(key);
    if (!text.isEmpty() && !isColor(text))
        json.problem(key, u"\"%1\" is no colour: write six hexadecimal capitals, \"#1F5E5B\""_s.arg(text));
    return text;
}

QString optionalWord(JsonCursor &json, QLatin1StringView key, const QStringList &allowed)
{
    if (json.has(key))
        return json.word(key, allowed);
    json.ignore(key);
    return allowed.constFirst();
}

} // namespace

QStringList builds()
{
    return {u"slim"_s, u"medium"_s, u"broad"_s};
}

QStringList faces()
{
    return {u"oval"_s, u"round"_s, u"square"_s, u"long"_s};
}

QStringList hairStyles()
{
    return {u"short"_s, u"bob"_s, u"bun"_s, u"waves"_s, u"cropped"_s, u"spiky"_s, u"receding"_s};
}

QStringList outfits()
{
    return {u"shirt"_s, u"blazer"_s, u"tailored"_s, u"suit"_s, u"cardigan"_s, u"polo"_s, u"jacket"_s};
}

QStringList glassesShapes()
{
    return {u"none"_s, u"round"_s, u"square"_s};
}

QStringList beards()
{
    return {u"none"_s, u"moustache"_s, u"stubble"_s};
}

Look parseLook(JsonCursor &json)
{
    Look look;
    look.build = json.word("build"_L1, builds());
    look.face = json.word("face"_L1, faces());
    look.hair = json.word("hair"_L1, hairStyles());
    look.outfit = json.word("outfit"_L1, outfits());
    look.glasses = optionalWord(json, "glasses"_L1, glassesShapes());
    look.beard = optionalWord(json, "beard"_L1, beards());
    look.lashes = json.optionalFlag("lashes"_L1);
    if (json.has("lines"_L1))
        look.lines = json.wholeNumber("lines"_L1, 0, kMostLines);
    else
        json.ignore("lines"_L1);
    json.object("colors"_L1, [&](JsonCursor &colors) {
        look.skinColor = color(colors, "skin"_L1);
        look.hairColor = color(colors, "hair"_L1);
        look.coatColor = color(colors, "coat"_L1);
        look.shirtColor = color(colors, "shirt"_L1);
        look.accentColor = color(colors, "accent"_L1);
    });
    return look;
}

} // namespace sanju::course

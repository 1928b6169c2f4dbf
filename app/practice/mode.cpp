// SPDX-License-Identifier: Apache-2.0
// The table of modes.
#include "practice/mode.h"

#include <array>

namespace sanju::practice {

using namespace Qt::Literals::StringLiterals;

const Rules &rulesOf(Mode mode)
{
    static const QStringList wording{
        u"ABS"_s, u"LABEL"_s, u"MIND"_s, u"PSEUDO"_s, u"EVAL"_s, u"RHET"_s, u"CMD"_s, u"BUT"_s, u"COMPARE"_s};
    static const std::array<Rules, 5> rules{
        Rules{wording, {u"VAGUEFREQ"_s}, {u"NOFACT"_s}},
        Rules{wording + QStringList{u"VAGUE"_s}, {u"VAGUEFREQ"_s}, {u"NOFACT"_s, u"NOIMPACT"_s, u"NOREQ"_s}},
        Rules{{u"PRAISEBAD"_s, u"BUT"_s, u"COMPARE"_s, u"LABEL"_s, u"MIND"_s, u"RHET"_s, u"CMD"_s, u"EVAL"_s},
            {u"ABS"_s, u"NOTHANKS"_s}, {u"EMPTY"_s, u"NOBEH"_s, u"NOIMPACT"_s}},
        Rules{wording + QStringList{u"VAGUE"_s}, {}, {u"NOREQ"_s}},
        Rules{{u"RBAD"_s, u"LABEL"_s, u"ABS"_s, u"MIND"_s, u"LOWCOV"_s, u"NEWFACT"_s}, {u"PARROT"_s, u"NOLEAD"_s}, {}},
    };
    return rules.at(static_cast<std::size_t>(mode));
}

QStringList modeNames()
{
    return {u"fact"_s, u"improve"_s, u"praise"_s, u"request"_s, u"restate"_s};
}

QString nameOf(Mode mode)
{
    return modeNames().at(static_cast<qsizetype>(mode));
}

std::optional<Mode> modeNamed(const QString &name)
{
    const auto at = modeNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(static_cast<Mode>(at));
}

} // namespace sanju::practice

// SPDX-License-Identifier: Apache-2.0
// Opens packs on behalf of the verbs.
#include "cli/open_pack.h"

#include "cli/arguments.h"
#include "cli/words.h"

namespace sanju::cli {

std::optional<course::PackReader> openPack(const QString &path, QTextStream &err)
{
    auto pack = course::PackReader::open(path);
    if (pack)
        return std::move(*pack);
    complain(err, u"the pack %1 %2."_s.arg(path, inWords(pack.error())));
    return std::nullopt;
}

} // namespace sanju::cli

// SPDX-License-Identifier: Apache-2.0
// Films and voices of a pack as files, since players want files.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace sanju {

// A cache: whoever empties it loses nothing. Each pack has a folder of its own in it.
class MediaFolder
{
public:
    // `pack` is the file the media come from; `cache` need not be there yet.
    MediaFolder(const QString &cache, const QString &pack);

    // The local file with these bytes, written when it is not there or holds something else. Empty when it cannot be
    // written: a full disk, no right to write.
    QUrl fileOf(const QString &name, const QByteArray &bytes) const;
    // The folders of other packs, and of this one before it was replaced, go.
    void removeOthers() const;

private:
    QString m_cache;
    QString m_own;
};

} // namespace sanju

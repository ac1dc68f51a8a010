// SPDX-License-Identifier: GPL-3.0-or-later
// The content of a project file as text: every entity table and the search index, ordered by id.
#pragma once

#include "core/model/catalogue.h"
#include "tests/core/store/rawfile.h"

namespace forlop::test {

inline QStringList contentOf(const QString& path) {
    RawFile file(path);
    QStringList lines = file.rows("SELECT 'object', id, kind FROM object ORDER BY id");
    forEachEntity([&]<class T>() {
        lines += file.rows("SELECT '" + QByteArray(T::kTable) + "', * FROM " + QByteArray(T::kTable) +
                           " ORDER BY id");
    });
    return lines + file.rows("SELECT 'search', rowid, title, body FROM search ORDER BY rowid");
}

} // namespace forlop::test

// SPDX-License-Identifier: GPL-3.0-or-later
// One row of the edit log, which is the audit trail and the undo history at once.
#pragma once

#include "core/edit/edit.h"

namespace forlop {

struct LogEntry {
    enum class Kind { Edit, Undo, Redo };
    qint64 number = 0;
    Kind kind = Kind::Edit;
    qint64 refersTo = 0; ///< the row that an undo or redo takes back
    qint64 gesture = 0;  ///< rows of one gesture share it
    QString who;
    qint64 at = 0; ///< ms since 1970 UTC
    QString sentence;
    QString reason;
    QList<RowChange> changes;
    bool undone = false; ///< as things stand now
};

} // namespace forlop

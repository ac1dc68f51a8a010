// SPDX-License-Identifier: GPL-3.0-or-later
// What a commit changed, told once to everybody who shows something.
#pragma once

#include "core/edit/edit.h"

namespace forlop {

struct ChangeSet {
    QList<RowChange> changes;
    bool everything = false; ///< another file, or so much that asking row by row does not pay

    [[nodiscard]] bool touches(Entity entity) const {
        if (everything) return true;
        for (const RowChange& change : changes)
            if (change.entity == entity) return true;
        return false;
    }
};

} // namespace forlop

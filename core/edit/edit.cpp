// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit.h"

namespace forlop {

Edit inverse(const Edit& edit) {
    Edit back{edit.sentence, edit.reason, {}, {}, {}};
    back.changes.reserve(edit.changes.size());
    for (auto it = edit.changes.crbegin(); it != edit.changes.crend(); ++it) {
        RowChange change = *it;
        if (it->op == RowOp::Insert) change.op = RowOp::Remove;
        if (it->op == RowOp::Remove) change.op = RowOp::Insert;
        for (FieldChange& field : change.fields) std::swap(field.before, field.after);
        back.changes.append(std::move(change));
    }
    return back;
}

} // namespace forlop

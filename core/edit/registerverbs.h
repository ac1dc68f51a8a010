// SPDX-License-Identifier: GPL-3.0-or-later
// New rows of what is kept in lists and named by others: units, actors, respondents, interview waves, coding
// schemes, codes, plans; as edits.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"

namespace forlop {

/// Whether addNamed() makes such rows.
[[nodiscard]] bool isNamedEntity(Entity entity);
/// A new row of that name (of a respondent: the role group) with the next free key; of the case where it has
/// one. A code may be named with its scheme, "Themes: trust". A name that is there already is refused. `made`
/// receives the id.
[[nodiscard]] Result<Edit> addNamed(EditBuilder& builder, Entity entity, CaseId caseId, const QString& name,
                                    qint64* made = nullptr);

} // namespace forlop

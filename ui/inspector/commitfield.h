// SPDX-License-Identifier: GPL-3.0-or-later
// The edit behind a committed field: the verb that knows the field's rules where there is one (dates of
// events, frontiers and outer ends), else the plain setting of a field.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"

namespace forlop {

[[nodiscard]] Result<Edit> editOfField(EditBuilder& builder, Entity entity, const std::vector<qint64>& ids,
                                       int field, const QVariant& value);

} // namespace forlop

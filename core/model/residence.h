// SPDX-License-Identifier: GPL-3.0-or-later
// Where an open project keeps the rows of an entity: small tables whole in memory, events and influences as
// hot columns, the many and the long in the file, read by id.
#pragma once

#include "core/model/entity.h"

namespace forlop {

enum class Residence { Memory, Columns, File };

[[nodiscard]] constexpr Residence residenceOf(Entity entity) {
    switch (entity) {
    case Entity::Event:
    case Entity::Influence:
        return Residence::Columns;
    case Entity::Excerpt:
    case Entity::Evidence:
    case Entity::EventActor:
    case Entity::EventUnit:
    case Entity::CodeAssignment:
    case Entity::Memo:
        return Residence::File;
    default:
        return Residence::Memory;
    }
}

} // namespace forlop

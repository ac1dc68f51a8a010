// SPDX-License-Identifier: GPL-3.0-or-later
// One find of a full-text search.
#pragma once

#include "core/model/entity.h"

#include <QString>

namespace forlop {

struct SearchHit {
    Entity entity = Entity::Project;
    qint64 id = 0;
    QString title;
    QString snippet; ///< plain text around the first hit
};

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/caseverbs.h"

#include "core/edit/edittext.h"
#include "core/edit/keys.h"

namespace forlop {

CaseId firstCase(EditBuilder& builder) {
    const std::vector<qint64> there = builder.rows().all(Entity::Case);
    if (!there.empty()) return CaseId(there.front());
    for (const Case& made : builder.written<Case>()) return made.id;
    Case made;
    made.key = keysOf(builder, Entity::Case).next();
    const std::vector<ProjectInfo> projects = builder.rows().everyRow<ProjectInfo>();
    made.name =
        projects.empty() || projects.front().title.isEmpty() ? EditText::tr("Case") : projects.front().title;
    return builder.insert(made);
}

} // namespace forlop

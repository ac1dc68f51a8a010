// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what the model stores: names of fields and choices in the window's language. Stored words are
// data and stay English in the file.
#pragma once

#include "core/model/entity.h"
#include "core/time/phrase.h"

#include <QString>

namespace forlop {

/// The window's language as far as dates are concerned.
[[nodiscard]] DateLanguage windowLanguage();
/// A stored choice ("front line") as it is shown. Unknown words are the analyst's own and come back as they
/// are.
[[nodiscard]] QString choiceWord(const QString& stored);
/// The label above a field: "When", "What breaks". A field without a label of its own shows its stored name.
[[nodiscard]] QString fieldLabel(Entity entity, const QString& field);
/// A stored kind of influence as it is shown.
[[nodiscard]] QString influenceKindWord(const QString& stored);

} // namespace forlop

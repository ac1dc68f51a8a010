// SPDX-License-Identifier: GPL-3.0-or-later
// How the sentences of findings call things: by key where an analyst knows them by key, else by name.
#pragma once

#include "core/model/rules/casefacts.h"

#include <QStringList>

namespace forlop {

/// "A13", or the title in quotation marks.
[[nodiscard]] QString nameOf(const Event& event);
[[nodiscard]] QString nameOf(const Bracket& bracket);
[[nodiscard]] QString nameOf(const Unit& unit);
[[nodiscard]] QString nameOf(const Excerpt& excerpt);
[[nodiscard]] QString nameOf(const Respondent& respondent);
/// "“Chapter sections”".
[[nodiscard]] QString nameOf(const Bracketing& bracketing);
[[nodiscard]] QString nameOf(const Case& theCase);
[[nodiscard]] QString nameOf(const Source& source);
/// "P1|P2 of “Chapter sections”".
[[nodiscard]] QString nameOf(const FrontierPlace& place);

/// "A13", "A13 and A14", "A13, A14, A15, A16, A17 and 4 more".
[[nodiscard]] QString listed(const QStringList& names);

/// Nothing but white space.
[[nodiscard]] bool isBlank(const QString& text);

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// What can be named in a list of codes, units or actors: what is there and fits the words that are typed,
// then what would be made of them. The inspector's boxes and the cells of the event table ask alike.
#pragma once

#include "ui/parts/entrylist.h"
#include "ui/session/session.h"

namespace forlop {

enum class NameList { Codes, Units, Actors };

struct NameEntry {
    /// Its id is the row's; for what would be made it is negative: of the scheme a new code would belong to,
    /// kNewOne for anything else.
    ChooserEntry shown;
    QString name; ///< as it is written in a list
};
inline constexpr qint64 kNewOne = -1;

[[nodiscard]] QList<NameEntry> nameEntries(const Session& session, NameList list, const QString& words);
/// The same for a box to choose from.
[[nodiscard]] QList<ChooserEntry> nameChoices(const Session& session, NameList list, const QString& words);

} // namespace forlop

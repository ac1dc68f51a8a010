// SPDX-License-Identifier: GPL-3.0-or-later
// A project told again in the columns of the data files of the worked cases (resources/examples/README.md).
#pragma once

#include "core/model/tables.h"

#include <functional>
#include <vector>

namespace forlop::test {

/// What the project knows of one cell.
struct Told {
    enum class As {
        Whole,       ///< just this
        Part,        ///< the cell is a part of it
        WholeIfSaid, ///< just this, but a row need not repeat it
        FileOnly,    ///< names rows inside the files, and is no fact
    };
    QString text;
    As as = As::Whole;

    [[nodiscard]] bool tells(const QString& cell) const;
};

using ToldRow = std::map<QString, Told>;
using ToldRows = std::vector<ToldRow>;
using Teller = std::function<ToldRows(const Snapshot&)>;

/// What tells the rows of a file (its name without ".csv"); none for a file that is not known.
[[nodiscard]] Teller tellerOf(const QString& file);

} // namespace forlop::test

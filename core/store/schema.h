// SPDX-License-Identifier: GPL-3.0-or-later
// The numbered steps that make a project's tables, compiled in from resources/schema/NNN.sql, and their
// carrying out, each in one transaction. A file's number stands in its user_version.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <vector>

struct sqlite3;

namespace forlop {

/// "FRLP", in the header of every project file.
inline constexpr qint32 kApplicationId = 0x46524C50;

struct SchemaStep {
    int number = 0;
    QByteArray sql;
};
using SchemaSteps = std::vector<SchemaStep>;

/// The steps of this version of the program, ascending from 1 without gaps.
[[nodiscard]] const SchemaSteps& schemaSteps();
[[nodiscard]] int newestSchema(const SchemaSteps& steps);
/// Carries out the steps above the file's own number. A step that fails is taken back whole, the ones before
/// it stay.
[[nodiscard]] Result<void> applySteps(sqlite3* db, const SchemaSteps& steps, const QString& file);

} // namespace forlop

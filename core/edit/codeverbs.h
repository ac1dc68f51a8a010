// SPDX-License-Identifier: GPL-3.0-or-later
// Giving codes to events, brackets and whatever else is coded, as edits. In an exclusive scheme a coder's new
// code takes the place of the one the same coder gave before.
#pragma once

#include "core/base/result.h"
#include "core/edit/editbuilder.h"

namespace forlop {

/// Who codes, and when (ms since 1970 UTC).
struct Coding {
    QString coder;
    qint64 at = 0;
};
/// Puts the code on one target, as a part of a larger edit.
void giveCode(EditBuilder& builder, const Code& code, ObjectId target, const Coding& coding);
/// The code of that name in the scheme, made where there is none. Without a scheme it is the project's first
/// free one ("Codes"), which is made too where there is none.
[[nodiscard]] Code codeCalled(EditBuilder& builder, CodingSchemeId scheme, const QString& name);

/// Targets that have the code from this coder already stay as they are.
[[nodiscard]] Result<Edit> attachCode(EditBuilder& builder, CodeId code, const std::vector<ObjectId>& targets,
                                      const Coding& coding);
/// A new code of that name, attached in the same step; a name the scheme has already is that code. Without a
/// scheme the project's first free one ("Codes") is taken or made.
[[nodiscard]] Result<Edit> attachNewCode(EditBuilder& builder, CodingSchemeId scheme, const QString& name,
                                         const std::vector<ObjectId>& targets, const Coding& coding);
/// Takes the code off these targets, whoever gave it.
[[nodiscard]] Result<Edit> detachCode(EditBuilder& builder, CodeId code,
                                      const std::vector<ObjectId>& targets);

} // namespace forlop

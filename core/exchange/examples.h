// SPDX-License-Identifier: GPL-3.0-or-later
// The two worked cases that come with the program, made into projects from their data files
// (resources/examples). Their history begins after their creation.
#pragma once

#include "core/edit/editbuilder.h"
#include "core/project/project.h"

namespace forlop {

/// "municipality", "city".
[[nodiscard]] QStringList exampleNames();

/// Makes a new project at `path` holding the worked case of that name; fails when there is a file already.
Result<void> createExample(const QString& path, const QString& name, const ProjectOptions& options = {});

/// The first content of a worked case from the data files in `folder`; `now` is when its notes were written.
/// An error holds one sentence for each thing wrong with a file.
[[nodiscard]] Result<Edit> exampleContent(const QString& folder, EditBuilder& builder, qint64 now);
/// Only what a picture of the case needs: case, lanes, events, influences, brackets, units.
[[nodiscard]] Result<Edit> exampleOutline(const QString& folder, EditBuilder& builder);

/// Takes away a project of one's own making that could not be finished, with the journal that a full disk
/// leaves.
void removeUnfinished(const QString& path);

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// Importing a table into the open project: plan, preview, one edit. The same for a file and for pasted rows.
#pragma once

#include "core/base/result.h"
#include "ui/window/windowparts.h"

namespace forlop {

/// Rows whose every column is named, that are all new and that nothing is wrong with, need no preview.
enum class ImportPreview { Always, WhenUnclear };
/// Opens the preview; nothing is changed before its button is pressed. A table that nobody can read is told.
void openTableImport(WindowParts& parts, const QString& text, const QString& name,
                     ImportPreview preview = ImportPreview::Always);
void openFileImport(WindowParts& parts, const QString& path);
/// Imports texts as sources at once (nothing to decide), shows the first in the reader, tells what went
/// wrong.
void importDocuments(WindowParts& parts, const QStringList& paths);
/// Files dropped on the window, each where it belongs: projects open, tables and texts are imported.
struct DroppedFiles {
    QString project;
    QStringList tables;
    QStringList documents;
};
[[nodiscard]] DroppedFiles sorted(const QStringList& paths);
/// The case that new rows go to; a project without one gets one. None when that failed.
[[nodiscard]] CaseId caseForNewRows(WindowParts& parts);

} // namespace forlop

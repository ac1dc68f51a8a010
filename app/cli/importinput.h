// SPDX-License-Identifier: GPL-3.0-or-later
// One file given to `forlop import`: read, planned against the project as it stands, told as words or JSON.
#pragma once

#include "core/exchange/importplan.h"
#include "core/project/project.h"

#include <QJsonObject>

namespace forlop {

enum class InputKind { Source, Table };

struct ImportInput {
    QString path;
    InputKind kind = InputKind::Source;
    ImportOptions options;
    QByteArray bytes;
};

/// What importing one file would do.
struct InputPlan {
    InputKind kind = InputKind::Source;
    QString name;     ///< of the file, without its folder
    ImportPlan table; ///< for tables
    Edit edit;
    QString sourceKey;    ///< for texts
    bool isThere = false; ///< a text that is a source of the project already
    qint64 length = 0;    ///< of a text, in code points
    QString warning;

    [[nodiscard]] bool hasFindings() const;
};

/// Reads the bytes; a sentence names the file and what is wrong with it.
[[nodiscard]] Result<ImportInput> readInput(const QString& path, const QString& as,
                                            const ImportOptions& options);
[[nodiscard]] Result<InputPlan> planInput(Project& project, const ImportInput& input, CaseId caseId);

/// One line for what comes in, one for each issue.
[[nodiscard]] QStringList wordsOf(const InputPlan& plan);
enum class Rows { Counted, Listed };
[[nodiscard]] QJsonObject jsonOf(const InputPlan& plan, Rows rows);

} // namespace forlop

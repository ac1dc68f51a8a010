// SPDX-License-Identifier: GPL-3.0-or-later
// `.name.forlop.lock` beside a project: who may write. A lock whose program has ended is taken over.
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <memory>

namespace forlop {

class ProjectLock {
public:
    enum class Outcome { Held, Refused, NoFolder };

    explicit ProjectLock(const QString& projectPath);

    /// Takes the lock and writes `analyst` into it. NoFolder: the folder cannot be written.
    [[nodiscard]] Outcome take(const QString& analyst);
    /// After Refused: a sentence that says who has it.
    [[nodiscard]] QString holder() const;

private:
    QString m_path;
    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace forlop

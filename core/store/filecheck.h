// SPDX-License-Identifier: GPL-3.0-or-later
// What a file is, told from its first hundred bytes and its length without opening it as a database, so that
// what is not ours or newer than we are is not touched.
#pragma once

#include "core/base/result.h"

namespace forlop {

struct FileCheck {
    int schema = 0;          ///< user_version
    bool unfinished = false; ///< a change was under way; what the header says holds once it is taken back
    bool truncated = false;  ///< shorter than its header says
};

/// Whether a change of the file was begun and neither ended nor taken back. A journal that is kept between
/// changes starts with zeros.
[[nodiscard]] bool hasUnfinishedChange(const QString& path);

/// Fails for what cannot be read, is no project, or is newer than `newest`.
[[nodiscard]] Result<FileCheck> checkFile(const QString& path, int newest);

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// Puts a new project where another file may stand already. The new one is made whole beside its place and
// then changes places with the old one in one step, so that the old one is there until the new one is.
#pragma once

#include "core/base/result.h"

#include <functional>

namespace forlop {

struct Replacement {
    /// Makes the new file under a name of its own in the same folder, and lets go of it.
    std::function<Result<void>(const QString& beside)> make;
    /// The new file is whole; whoever has the old one open closes it now. May be empty.
    std::function<void()> letGo;
    QString analyst; ///< who holds the place meanwhile
};

/// After an error, what stood at `path` stands there as before and nothing lies beside it. A file that
/// another program has open, or that is write-protected, is not replaced.
[[nodiscard]] Result<void> putInPlace(const QString& path, const Replacement& replacement);

} // namespace forlop

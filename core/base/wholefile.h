// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a file as a whole or not at all: a reader never sees half of it, and a failure leaves what was
// there.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace forlop {

Result<void> writeWholeFile(const QString& path, const QByteArray& bytes);

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// One reading as the JSON object that `forlop edtf --json` prints on a line.
#pragma once

#include "core/time/phrase.h"

#include <QJsonObject>

namespace forlop {

/// Keys: input, ok, reader, edtf, level, startFrom, startUntil, endFrom, endUntil, from, until, paddedFrom,
/// paddedUntil, warning, error, offset, readings; all are there always. Bounds are whole days, half-open: a
/// time of day widens to its day. An unknown bound is null, an open one "-inf" or "inf". `offset` counts code
/// points of the input.
[[nodiscard]] QJsonObject edtfJson(const QString& input, const DateReading& reading);

} // namespace forlop

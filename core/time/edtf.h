// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as text: EDTF (ISO 8601-2:2019, Annex A, levels 0, 1 and 2 complete) and nothing else. Phrases of
// ordinary language are phrase.h. Written from the standard.
#pragma once

#include "core/base/result.h"
#include "core/time/temporalextent.h"

#include <QString>

#include <variant>

namespace forlop {

enum class EdtfMode {
    Strict, ///< what the standard rejects is rejected
    /// Also, with a warning, what is near the standard and clear: a season in an interval, with a qualifier
    /// or in a year with X; X in a negative year; spaces in a set; short years written with E; leap seconds
    /// and offsets that no clock shows.
    Tolerant
};

/// What one text says. `canonical` reads back to the same value.
struct EdtfValue {
    QString canonical;
    int level = 0; ///< 0, 1 or 2
    Bounds bounds;
    Bounds padded;
    quint32 flags = 0; ///< extentflag
    QString warning;   ///< a sentence, or empty
};

struct EdtfError {
    qsizetype offset = 0; ///< UTF-16 index into the text where reading stopped making sense
    QString reason;       ///< a sentence
};

using EdtfResult = std::variant<EdtfValue, EdtfError>;

[[nodiscard]] EdtfResult readEdtf(QStringView text, EdtfMode mode = EdtfMode::Tolerant);

} // namespace forlop

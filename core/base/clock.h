// SPDX-License-Identifier: GPL-3.0-or-later
// The time of day, as something a test can replace. Milliseconds since 1970-01-01T00:00:00Z.
#pragma once

#include <QtGlobal>

namespace forlop {

class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock&) = delete;
    Clock& operator=(const Clock&) = delete;

    [[nodiscard]] virtual qint64 now() const = 0;
};

/// The machine's own clock; shared and stateless.
const Clock& systemClock();

} // namespace forlop

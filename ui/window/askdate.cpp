// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/askdate.h"

#include "core/time/phrase.h"
#include "ui/window/dialogs.h"
#include "ui/window/windowparts.h"

#include <QMainWindow>

namespace forlop {

std::optional<TemporalExtent> askDate(WindowParts& parts, const QString& title, const QString& label) {
    const auto typed = parts.dialogs->text(parts.window, {title, label, {}});
    if (!typed || typed->isEmpty()) return std::nullopt;
    const DateReading reading = readDate(*typed);
    if (reading.ok) return extentFrom(reading, *typed);
    parts.session->say(reading.error);
    return std::nullopt;
}

} // namespace forlop

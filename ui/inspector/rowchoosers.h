// SPDX-License-Identifier: GPL-3.0-or-later
// Choosers of rows: an event of the case, a quote of the project.
#pragma once

#include "ui/parts/chooser.h"
#include "ui/session/session.h"

namespace forlop {

[[nodiscard]] Chooser* makeEventChooser(Session& session, QWidget* parent);
[[nodiscard]] Chooser* makeQuoteChooser(Session& session, QWidget* parent);

} // namespace forlop

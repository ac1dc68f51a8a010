// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences that making a worked case says.
#pragma once

#include <QCoreApplication>

namespace forlop {

/// `ExampleText::tr("…")`, in a class of its own so that translations find their sentences.
class ExampleText {
    Q_DECLARE_TR_FUNCTIONS(examples)
};

} // namespace forlop

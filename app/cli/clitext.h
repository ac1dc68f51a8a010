// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of the command line.
#pragma once

#include <QCoreApplication>

namespace forlop {

/// `CliText::tr("…")`, in a class of its own so that translations find their sentences.
class CliText {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences that the file says of itself.
#pragma once

#include <QCoreApplication>

namespace forlop {

/// `StoreText::tr("…")`, in a class of its own so that translations find their sentences.
class StoreText {
    Q_DECLARE_TR_FUNCTIONS(store)
};

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences that making a figure says.
#pragma once

#include <QCoreApplication>

namespace forlop {

/// `FigureText::tr("…")`, in a class of its own so that translations find their sentences.
class FigureText {
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

} // namespace forlop

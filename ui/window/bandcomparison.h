// SPDX-License-Identifier: GPL-3.0-or-later
// How a rival bracketing agrees with the main one, in numbers: frontiers shared, adjusted Rand index,
// variation of information, on how many events, and what was left out. Follows every change while it is open.
#pragma once

#include "core/layout/bandagreement.h"

#include <QDialog>

class QFormLayout;
class QLabel;

namespace forlop {

class TimelineCanvas;

class BandComparison final : public QDialog {
    Q_OBJECT
public:
    BandComparison(TimelineCanvas& canvas, BracketingId rival, QWidget* parent);

private:
    QLabel* addLine(QFormLayout& form, const QString& head, const QString& name);
    void fill();

    TimelineCanvas& m_canvas;
    BracketingId m_rival;
    QLabel* m_frontiers = nullptr;
    QLabel* m_rand = nullptr;
    QLabel* m_variation = nullptr;
    QLabel* m_compared = nullptr;
    QLabel* m_leftOut = nullptr;
};

/// "0.38"; a dash where there is nothing to agree on.
[[nodiscard]] QString adjustedRandInWords(const BandAgreement& agreement);

} // namespace forlop

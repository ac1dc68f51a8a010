// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/banddifference.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace forlop {
namespace {

// As doubles: two places may be further apart than an instant can count.
double apart(const FrontierFact& a, const FrontierFact& b) {
    return std::abs(static_cast<double>(a.at) - static_cast<double>(b.at));
}

bool mayBeOne(const Bounds& a, const Bounds& b) {
    return a.startFrom < b.endUntil && b.startFrom < a.endUntil;
}

} // namespace

int BandDifference::shared() const {
    return static_cast<int>(
        std::count_if(matches.begin(), matches.end(), [](const FrontierMatch& each) { return each.shared; }));
}

QString BandDifference::inWords() const {
    if (matches.empty()) return {};
    return QCoreApplication::translate("Timeline", "%1 of %2 frontiers shared")
        .arg(shared())
        .arg(matches.size());
}

BandDifference differenceOf(const BandFact& main, const BandFact& rival) {
    BandDifference difference;
    for (const FrontierFact& frontier : rival.frontiers) {
        FrontierMatch match{frontier.id, {}, frontier.at, frontier.at, false};
        const auto nearest = std::min_element(main.frontiers.begin(), main.frontiers.end(),
                                              [&](const FrontierFact& a, const FrontierFact& b) {
                                                  return apart(a, frontier) < apart(b, frontier);
                                              });
        if (nearest != main.frontiers.end()) {
            match.main = nearest->id;
            match.mainAt = nearest->at;
            match.shared = mayBeOne(nearest->padded, frontier.padded);
        }
        difference.matches.push_back(match);
    }
    return difference;
}

} // namespace forlop

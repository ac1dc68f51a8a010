// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/influencetime.h"

#include "core/model/influencekinds.h"

#include <QCoreApplication>

namespace forlop {

CauseOrder orderOfInfluence(const EventColumns& events, const InfluenceColumns& influences,
                            const HotInfluence& influence) {
    const auto from = events.rowOf(EventId(influence.from.value()));
    const auto to = events.rowOf(EventId(influence.to.value()));
    if (!from || !to || !events.hasDate(*from) || !events.hasDate(*to)) return CauseOrder::Fits;
    const CauseOrder order = causeOrder(eventSpanOf(events.kind(*from), events.padded(*from)),
                                        eventSpanOf(events.kind(*to), events.padded(*to)));
    const bool back = mayEndEarlierState(influenceKindOf(influences.kindName(influence.kind)));
    return back && order == CauseOrder::Open ? CauseOrder::Fits : order;
}

QString timeLogicInWords(const EventColumns& events, const InfluenceColumns& influences,
                         const HotInfluence& influence) {
    const CauseOrder order = orderOfInfluence(events, influences, influence);
    if (order == CauseOrder::Fits) return {};
    const QString cause = events.key(*events.rowOf(EventId(influence.from.value())));
    const QString target = events.key(*events.rowOf(EventId(influence.to.value())));
    return order == CauseOrder::Reversed
               ? QCoreApplication::translate("Timeline", "%1 was over before %2 began: impossible as dated")
                     .arg(target, cause)
               : QCoreApplication::translate("Timeline", "The dates leave open whether %1 came before %2")
                     .arg(cause, target);
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/influencesections.h"

#include "core/model/entitywords.h"
#include "ui/inspector/chip.h"
#include "ui/parts/labels.h"
#include "ui/session/naming.h"

#include <QCoreApplication>
#include <QGridLayout>

#include <cmath>

namespace forlop {

namespace {
class LagText {
    Q_DECLARE_TR_FUNCTIONS(EndsOfInfluenceSection)
};

constexpr double kDay = 86400;
constexpr double kMonth = 30.4375 * kDay;
constexpr double kYear = 365.25 * kDay;
/// Up to so many of a unit are counted in it.
constexpr double kMostDays = 60 * kDay;
constexpr double kMostMonths = 24 * kMonth;

struct LagUnit {
    double seconds;
    QString (*word)(int);
};
QString days(int count) { return LagText::tr("%n day(s)", nullptr, count); }
QString months(int count) { return LagText::tr("%n month(s)", nullptr, count); }
QString years(int count) { return LagText::tr("%n year(s)", nullptr, count); }

LagUnit unitFor(double seconds) {
    if (seconds <= kMostDays) return {kDay, days};
    if (seconds <= kMostMonths) return {kMonth, months};
    return {kYear, years};
}

int whole(double seconds, const LagUnit& unit) {
    return static_cast<int>(std::lround(std::min(seconds / unit.seconds, 2e9)));
}
} // namespace

QString lagInWords(StartRange cause, StartRange effect) {
    const bool leastKnown = isFinite(cause.until) && isFinite(effect.from);
    const bool mostKnown = isFinite(cause.from) && isFinite(effect.until);
    const double least = leastKnown ? static_cast<double>(effect.from) - static_cast<double>(cause.until) : 0;
    const double most = mostKnown ? static_cast<double>(effect.until) - static_cast<double>(cause.from) : 0;
    if (mostKnown && most <= 0) return LagText::tr("impossible: the effect lies before the cause");
    const bool certain = leastKnown && least >= 0;
    if (!mostKnown) {
        if (!certain || least == 0) return LagText::tr("not known");
        const LagUnit unit = unitFor(least);
        return LagText::tr("at least %1").arg(unit.word(whole(least, unit)));
    }
    const LagUnit unit = unitFor(most);
    if (!certain)
        return LagText::tr("at most %1, if the cause came first").arg(unit.word(qMax(1, whole(most, unit))));
    const int from = whole(least, unit);
    const int until = qMax(from, whole(most, unit));
    if (from == until) return unit.word(until);
    return LagText::tr("%1 to %2").arg(QString::number(from), unit.word(until));
}

EndsOfInfluenceSection::EndsOfInfluenceSection(Session& session, QWidget* parent) : Section(session, parent) {
    setObjectName(QStringLiteral("endsOfInfluenceSection"));
}

void EndsOfInfluenceSection::refresh(const Selection& selection) {
    const HotInfluence* influence = selection.isOne(Entity::Influence)
                                        ? project().influences().find(InfluenceId(selection.ids.front()))
                                        : nullptr;
    setVisible(influence != nullptr);
    if (!influence) return;
    clearBody();
    addEnd(tr("from"), influence->from);
    addEnd(tr("to"), influence->to);
    const QString words = lag(influence->from, influence->to);
    if (!words.isEmpty()) body()->addWidget(makeLabel(tr("Lag: %1").arg(words), Look::Second));
}

void EndsOfInfluenceSection::addEnd(const QString& word, ObjectId end) {
    const ObjectRef object{project().rows().entityOf(end.value()).value_or(Entity::Event), end.value()};
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    QLabel* label = makeLabel(word, Look::Second, line);
    label->setWordWrap(false);
    label->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
    label->setMinimumWidth(qMax(line->fontMetrics().horizontalAdvance(tr("from")),
                                line->fontMetrics().horizontalAdvance(tr("to"))));
    row->addWidget(label);
    auto* chip = new Chip(project(), object, nameOf(project(), object), ChipEnd::Plain, line);
    connect(chip, &Chip::activated, this, [this, object] { emit session().objectWanted(object); });
    chip->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(chip, 1);
    body()->addWidget(line);
}

QString EndsOfInfluenceSection::lag(ObjectId from, ObjectId to) const {
    const EventColumns& events = project().events();
    const auto cause = events.rowOf(EventId(from.value()));
    const auto effect = events.rowOf(EventId(to.value()));
    if (!cause || !effect) return {};
    if (!events.hasDate(*cause) || !events.hasDate(*effect)) return tr("not known");
    return lagInWords(startRangeOf(events.kind(*cause), events.padded(*cause)),
                      startRangeOf(events.kind(*effect), events.padded(*effect)));
}

} // namespace forlop

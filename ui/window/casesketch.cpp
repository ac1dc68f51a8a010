// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/casesketch.h"

#include "core/exchange/examples.h"
#include "core/time/calendarticks.h"
#include "core/time/timescale.h"
#include "ui/paint/signpainter.h"
#include "ui/session/naming.h"
#include "ui/session/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace forlop {

namespace {
constexpr double kAxisHeight = 20;
constexpr double kBandHeight = 18;
constexpr double kBandTop = kAxisHeight;
constexpr double kMarkScale = 0.7;
constexpr double kLeastTickDistance = 110;

/// Nothing is there before a worked case is read.
class NoRows final : public RowReader {
public:
    [[nodiscard]] std::optional<RowValues> read(Entity, qint64) const override { return std::nullopt; }
    [[nodiscard]] std::vector<qint64> linking(Entity, int, qint64) const override { return {}; }
    [[nodiscard]] std::vector<qint64> all(Entity) const override { return {}; }
    [[nodiscard]] std::optional<Entity> entityOf(qint64) const override { return std::nullopt; }
};

Tables tablesOf(const Edit& edit) {
    Tables tables;
    for (const RowChange& change : edit.changes) {
        RowValues values(infoOf(change.entity).fields.size());
        for (const FieldChange& field : change.fields) values[field.field] = field.after;
        forEachEntity([&]<class T>() {
            if (T::kEntity == change.entity) tables.put(rowFrom<T>(change.id, values));
        });
    }
    return tables;
}

QString firstSentence(const QString& text) {
    const qsizetype end = text.indexOf(u". ");
    return end < 0 ? text : text.left(end + 1);
}

std::vector<LaneId> lanesInOrder(const Tables& tables) {
    std::vector<const Lane*> lanes;
    for (const auto& [_, lane] : tables.of<Lane>()) lanes.push_back(&lane);
    std::sort(lanes.begin(), lanes.end(), [](const Lane* a, const Lane* b) { return a->order < b->order; });
    std::vector<LaneId> ids;
    for (const Lane* lane : lanes) ids.push_back(lane->id);
    return ids;
}

void addBands(const Tables& tables, CaseId caseId, SketchedCase& sketched) {
    const BracketingId bracketing = preferredBracketing(tables, caseId);
    const auto orderOf = [&](EventId id) -> std::optional<double> {
        const Event* event = tables.find(id);
        return event ? std::optional(event->order) : std::nullopt;
    };
    const std::vector<ResolvedBracket> brackets = resolveBrackets(tables, bracketing, {}, orderOf);
    for (const ResolvedBracket& resolved : brackets) {
        const Bracket* bracket = tables.find(resolved.id);
        const QString name = bracket->key.isEmpty() ? bracket->name : bracket->key + u' ' + bracket->name;
        const auto middle = [](Instant a, Instant b) {
            return isFinite(a) && isFinite(b) ? a + (b - a) / 2 : (isFinite(a) ? a : b);
        };
        sketched.bands.push_back(
            {name,
             {middle(resolved.startFrom, resolved.startUntil), middle(resolved.endFrom, resolved.endUntil)},
             bracket->colour});
    }
}

/// What the picture spans: the study window with a tenth at each side, so that roots and what followed are
/// hinted at.
SketchedCase::Span rangeOf(const Case& study) {
    const Bounds& window = study.window.padded();
    const qint64 tenth = (window.endUntil - window.startFrom) / 10;
    return {window.startFrom - tenth, window.endUntil + tenth};
}

void addMarks(const Tables& tables, SketchedCase& sketched) {
    const std::vector<LaneId> lanes = lanesInOrder(tables);
    sketched.lanes = static_cast<int>(lanes.size());
    std::vector<std::vector<Instant>> rowEnds(lanes.size());
    std::vector<const Event*> events;
    for (const auto& [_, event] : tables.of<Event>())
        if (event.status == EventStatus::Observed) events.push_back(&event);
    std::sort(events.begin(), events.end(),
              [](const Event* a, const Event* b) { return a->order < b->order; });
    sketched.events = static_cast<int>(events.size());
    const qint64 gap = (sketched.range.until - sketched.range.from) / 30;
    for (const Event* event : events) {
        const auto lane = std::find(lanes.begin(), lanes.end(), event->lane);
        if (lane == lanes.end() || event->when.isEmpty()) continue;
        const Bounds& bounds = event->when.padded();
        const Instant from = qMax(bounds.startFrom, sketched.range.from);
        const Instant until = qMin(bounds.endUntil, sketched.range.until);
        if (from >= until) continue;
        const auto place = static_cast<size_t>(lane - lanes.begin());
        std::vector<Instant>& ends = rowEnds[place];
        size_t row = 0;
        while (row < ends.size() && ends[row] > from) ++row;
        if (row == ends.size()) ends.push_back(0);
        ends[row] = qMax(until, from + gap);
        const Instant at = qBound(from, event->when.bestEstimate(), until);
        sketched.marks.push_back(
            {static_cast<int>(place), static_cast<int>(row), {from, until}, at, event->kind, event->outside});
    }
}
} // namespace

SketchedCase sketchOf(const QString& exampleName) {
    NoRows rows;
    IdSource ids(1);
    EditBuilder builder(rows, ids);
    const Result<Edit> content = exampleOutline(QStringLiteral(":/examples/") + exampleName, builder);
    if (!content) return {};
    const Tables tables = tablesOf(*content);
    if (tables.of<Case>().empty()) return {};
    const Case& study = tables.of<Case>().begin()->second;
    SketchedCase sketched;
    sketched.key = exampleName;
    sketched.name = study.name;
    sketched.question = firstSentence(study.notes);
    sketched.citation = study.citation;
    sketched.influences = static_cast<int>(tables.of<Influence>().size());
    sketched.units = static_cast<int>(tables.of<Unit>().size());
    sketched.range = rangeOf(study);
    addBands(tables, study.id, sketched);
    addMarks(tables, sketched);
    return sketched;
}

CaseSketch::CaseSketch(const SketchedCase& sketched, QWidget* parent) : QWidget(parent), m_case(sketched) {
    setMinimumHeight(160);
    setAccessibleName(tr("Picture of %1: %2 events in %3 brackets")
                          .arg(sketched.name)
                          .arg(sketched.events)
                          .arg(sketched.bands.size()));
}

double CaseSketch::x(Instant t) const {
    return TimeScale::over(m_case.range.from, m_case.range.until, width()).x(t);
}

void CaseSketch::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), themeColour(Ink::Canvas));
    QFont font = painter.font();
    font.setPixelSize(themePixels(11));
    painter.setFont(font);
    paintBands(painter);
    paintAxis(painter);
    paintMarks(painter);
}

void CaseSketch::paintAxis(QPainter& painter) const {
    painter.fillRect(QRectF(0, 0, width(), kAxisHeight), themeColour(Ink::Panel));
    painter.setPen(themeColour(Ink::Text2));
    const double secondsPerPixel =
        static_cast<double>(m_case.range.until - m_case.range.from) / qMax(1, width());
    const TickUnit unit = finestUnit(secondsPerPixel, kLeastTickDistance);
    for (const Tick& tick : ticksIn(m_case.range.from, m_case.range.until, unit)) {
        const double at = x(tick.at);
        if (at < 0) continue;
        painter.fillRect(QRectF(at, 4, 1, kAxisHeight - 4), themeColour(Ink::Strong));
        painter.drawText(QPointF(at + 3, 15), tickLabel(tick.at, unit, windowLanguage()));
    }
}

void CaseSketch::paintBands(QPainter& painter) const {
    for (const SketchedCase::Band& band : m_case.bands) {
        const double left = isFinite(band.extent.from) ? qMax(0.0, x(band.extent.from)) : 0;
        const double right =
            isFinite(band.extent.until) ? qMin<double>(width(), x(band.extent.until)) : width();
        if (right <= left) continue;
        painter.fillRect(QRectF(left, kBandTop, right - left, height() - kBandTop),
                         themeColour(Tone(bracketLine(band.colour), 7)));
        painter.fillRect(QRectF(left, kBandTop, right - left, kBandHeight),
                         themeColour(bracketFill(band.colour)));
        painter.fillRect(QRectF(left, kBandTop, right - left, 2), themeColour(bracketLine(band.colour)));
        painter.setPen(themeColour(Ink::Text));
        const int room = static_cast<int>(right - left) - 10;
        const QString name = painter.fontMetrics().elidedText(band.name, Qt::ElideRight, room);
        if (room > 20) painter.drawText(QPointF(left + 6, kBandTop + 14), name);
        if (left > 0)
            painter.fillRect(QRectF(left, kBandTop, 1, height() - kBandTop), themeColour(Ink::Text2));
    }
}

void CaseSketch::paintMarks(QPainter& painter) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const double top = kBandTop + kBandHeight + 4;
    const double laneHeight = (height() - top) / qMax(1, m_case.lanes);
    std::vector<int> rows(static_cast<size_t>(m_case.lanes), 1);
    for (const SketchedCase::Mark& mark : m_case.marks)
        rows[static_cast<size_t>(mark.lane)] = qMax(rows[static_cast<size_t>(mark.lane)], mark.row + 1);
    for (int lane = 1; lane < m_case.lanes; ++lane)
        painter.fillRect(QRectF(0, top + lane * laneHeight, width(), 1), themeColour(Ink::Line));
    for (const SketchedCase::Mark& mark : m_case.marks) {
        const double rowHeight = (laneHeight - 4) / rows[static_cast<size_t>(mark.lane)];
        const double y = top + mark.lane * laneHeight + 2 + (mark.row + 0.5) * rowHeight;
        painter.fillRect(QRectF(x(mark.extent.from), y - 2.5, x(mark.extent.until) - x(mark.extent.from), 5),
                         themeColour(Tone(inkOf(mark.kind), 28)));
        drawMark(painter, themePalette(),
                 {badgeOf(mark.kind, mark.outside), MarkFill::Usual, inkOf(mark.kind)}, {x(mark.at), y},
                 kMarkScale);
    }
}

} // namespace forlop

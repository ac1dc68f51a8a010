// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasaccessible.h"

#include "ui/canvas/canvascore.h"

#include <algorithm>

namespace forlop {
namespace {

std::vector<ObjectId> drawnMarks(TimelineCanvas& canvas) {
    std::vector<ObjectId> ids;
    const TimelineFrame& frame = canvas.core().frame();
    for (const PlacedBracket& bracket : frame.brackets) ids.push_back(objectId(bracket.id));
    for (const PlacedFrontier& frontier : frame.frontiers) ids.push_back(objectId(frontier.id));
    for (const PlacedEvent& event : frame.events) ids.push_back(objectId(event.id));
    return ids;
}

class MarkAccessible final : public QAccessibleInterface {
public:
    MarkAccessible(TimelineCanvas& canvas, ObjectId id) : m_canvas(&canvas), m_id(id) {}

    [[nodiscard]] ObjectId id() const { return m_id; }
    [[nodiscard]] bool isValid() const override { return m_canvas && m_canvas->core().content.exists(m_id); }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override {
        return m_canvas ? QAccessible::queryAccessibleInterface(m_canvas.data()) : nullptr;
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override {
        return kind == QAccessible::Name && isValid() ? spokenName(*m_canvas, m_id) : QString();
    }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override {}
    [[nodiscard]] QRect rect() const override {
        if (!isValid()) return {};
        const QRect box = m_canvas->rectOf(m_id).toAlignedRect();
        return {m_canvas->viewport()->mapToGlobal(box.topLeft()), box.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        const TimelineState& shown = m_canvas->core().state;
        state.selectable = true;
        state.focusable = true;
        state.selected = shown.isSelected(m_id.value());
        state.focused = m_canvas->hasFocus() && shown.focus == m_id;
        return state;
    }

private:
    QPointer<TimelineCanvas> m_canvas;
    ObjectId m_id;
};

QAccessibleInterface* makeInterface(const QString& /*className*/, QObject* object) {
    auto* canvas = qobject_cast<TimelineCanvas*>(object);
    return canvas != nullptr ? new CanvasAccessible(*canvas) : nullptr; // Qt's cache owns it
}

QString spokenEvent(CanvasCore& core, EventId id, size_t row) {
    QStringList parts;
    const auto event = core.project()->rows().get(id);
    parts.append(event ? event->title : core.project()->events().label(row));
    if (event) {
        const QString date = describe(event->when, core.state.language);
        parts.append(date.isEmpty() ? TimelineCanvas::tr("no date") : date);
    }
    if (const Lane* lane = core.project()->tables().find(core.project()->events().lane(row)))
        parts.append(lane->name);
    if (const BracketFact* bracket =
            core.content.facts().bracket(core.content.facts().counts().bracketOf(row)))
        parts.append(bracket->title);
    return parts.join(QStringLiteral(", "));
}

// Of a bracketing that belongs to one lane, which.
QString ofItsLane(const CanvasCore& core, ObjectId id, const QString& name) {
    const BandFact* band = core.content.facts().laneBandWith(id);
    const Lane* lane = band == nullptr ? nullptr : core.project()->tables().find(band->lane);
    return lane == nullptr ? name : TimelineCanvas::tr("%1 of lane %2").arg(name, lane->name);
}

} // namespace

QString spokenName(TimelineCanvas& canvas, ObjectId id) {
    CanvasCore& core = canvas.core();
    if (core.project() == nullptr) return {};
    if (const auto row = core.project()->events().rowOf(EventId(id.value())))
        return spokenEvent(core, EventId(id.value()), *row);
    const TimelineFacts& facts = core.content.facts();
    if (const BracketFact* bracket = facts.bracket(BracketId(id.value()))) {
        const QString name = ofItsLane(core, id, TimelineCanvas::tr("Bracket %1").arg(bracket->title));
        if (!bracket->share) return name;
        return TimelineCanvas::tr("%1, %2 events").arg(name).arg(bracket->share->counted());
    }
    if (const FrontierFact* frontier = facts.frontier(FrontierId(id.value()))) {
        const Frontier* row = core.project()->tables().find(frontier->id);
        const QString date = row != nullptr ? describe(row->when, core.state.language) : QString();
        const QString reason =
            frontier->reason.isEmpty() ? TimelineCanvas::tr("no reason yet") : frontier->reason;
        const QString name = ofItsLane(core, id, TimelineCanvas::tr("Frontier %1").arg(frontier->name));
        return QStringList{name, date, reason}.join(QStringLiteral(", "));
    }
    return {};
}

void installCanvasAccessibility() {
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    static_cast<void>(installed);
}

CanvasAccessible::CanvasAccessible(TimelineCanvas& canvas)
    : QAccessibleWidget(&canvas, QAccessible::List, TimelineCanvas::tr("Timeline")), m_canvas(&canvas) {
    QObject::connect(&canvas, &TimelineCanvas::focusMoved, &canvas, [&canvas](ObjectId id) {
        const std::vector<ObjectId> ids = drawnMarks(canvas);
        const auto at = std::find(ids.begin(), ids.end(), id);
        if (at == ids.end()) return;
        QAccessibleEvent event(&canvas, QAccessible::Focus);
        event.setChild(static_cast<int>(at - ids.begin()));
        QAccessible::updateAccessibility(&event);
    });
}

CanvasAccessible::~CanvasAccessible() {
    for (const auto& [id, made] : m_made) QAccessible::deleteAccessibleInterface(made);
}

int CanvasAccessible::childCount() const {
    return m_canvas ? static_cast<int>(drawnMarks(*m_canvas).size()) : 0;
}

QAccessibleInterface* CanvasAccessible::childFor(ObjectId id) const {
    if (!m_canvas || id.isNull()) return nullptr;
    const auto known = m_made.find(id.value());
    if (known != m_made.end()) return QAccessible::accessibleInterface(known->second);
    auto* made = new MarkAccessible(*m_canvas, id); // Qt's cache owns it from the next line on
    m_made[id.value()] = QAccessible::registerAccessibleInterface(made);
    return made;
}

QAccessibleInterface* CanvasAccessible::child(int index) const {
    if (!m_canvas) return nullptr;
    const std::vector<ObjectId> ids = drawnMarks(*m_canvas);
    if (index < 0 || index >= static_cast<int>(ids.size())) return nullptr;
    return childFor(ids[static_cast<size_t>(index)]);
}

QAccessibleInterface* CanvasAccessible::childAt(int x, int y) const {
    if (!m_canvas) return nullptr;
    const QPoint at = m_canvas->viewport()->mapFromGlobal(QPoint(x, y));
    const auto hit = m_canvas->core().hit({static_cast<double>(at.x()), static_cast<double>(at.y())});
    if (!hit) return nullptr;
    const std::vector<ObjectId> ids = drawnMarks(*m_canvas);
    return std::find(ids.begin(), ids.end(), ObjectId(hit->object)) == ids.end()
               ? nullptr
               : childFor(ObjectId(hit->object));
}

int CanvasAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto* mark = dynamic_cast<const MarkAccessible*>(child);
    if (mark == nullptr || !m_canvas) return -1;
    const std::vector<ObjectId> ids = drawnMarks(*m_canvas);
    const auto at = std::find(ids.begin(), ids.end(), mark->id());
    return at == ids.end() ? -1 : static_cast<int>(at - ids.begin());
}

QAccessibleInterface* CanvasAccessible::focusChild() const {
    return m_canvas && m_canvas->hasFocus() ? childFor(m_canvas->core().state.focus) : nullptr;
}

} // namespace forlop

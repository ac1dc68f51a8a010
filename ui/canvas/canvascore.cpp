// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvascore.h"

#include "core/time/extentshift.h"
#include "ui/theme/theme.h"

#include <QDateTime>
#include <QScrollBar>

#include <algorithm>

namespace forlop {
namespace {

constexpr Strengths kLight{16, 30, 12};
constexpr Strengths kDark{20, 36, 11};

bool isDark() {
    const quint32 canvas = themePalette()[Ink::Canvas];
    return (canvas & 0xFFU) + ((canvas >> 8U) & 0xFFU) + ((canvas >> 16U) & 0xFFU) < 3 * 128;
}

} // namespace

CanvasCore::CanvasCore(TimelineCanvas& widget)
    : canvas(widget), m_measure(screenShaper()), m_picture(screenShaper()) {
    QObject::connect(&content, &CanvasContent::replaced, &canvas, [this] {
        m_layout.forgetAll();
        state.selection.clear();
        state.hover = {};
        state.focus = {};
        openCase();
        emit canvas.selectionChanged(state.selection);
    });
    QObject::connect(&content, &CanvasContent::updated, &canvas, [this](const std::vector<EventId>& events) {
        for (const EventId id : events) m_layout.forget(id);
        followDates();
        std::vector<ObjectId> kept;
        for (const ObjectId id : state.selection)
            if (content.exists(id)) kept.push_back(id);
        if (!content.exists(state.focus)) state.focus = {};
        if (!content.exists(state.hover)) state.hover = {};
        select(std::move(kept));
        touch();
    });
    QObject::connect(&view, &TimelineViewport::changed, &canvas, [this] {
        touch();
        emit canvas.visibleRangeChanged();
    });
    followTheme();
}

void CanvasCore::followTheme() {
    state.strengths = isDark() ? kDark : kLight;
    state.textScale = themeOptions().textPercent / 100.0;
    m_layout.forgetAll();
    touch();
}

void CanvasCore::followFilter() {
    state.faint.reset();
    if (content.filteredLook() == FilteredLook::Faint && content.filter() != EventFilter())
        state.faint = content.filter();
    touch();
}

void CanvasCore::openCase() {
    state.readOnly = content.isReadOnly();
    state.scrollY = 0;
    state.rivalOffset = 0;
    clearPreview();
    m_hadDates = content.facts().hasDates();
    view.setFull(wholeRange());
    view.show(m_hadDates ? content.facts().openingRange() : wholeRange());
    touch();
}

TimeRange CanvasCore::wholeRange() const {
    if (content.facts().hasDates()) return content.facts().fullRange();
    constexpr Instant years = 10;
    const Instant until = extentAt(QDateTime::currentSecsSinceEpoch(), Precision::Year).padded().endUntil;
    return {until - years * 365 * kSecondsPerDay, until};
}

// The first dates of a case are shown whole, wherever they lie; what is drawn by hand is in view already.
void CanvasCore::followDates() {
    const TimeRange whole = wholeRange();
    view.setFull(whole);
    const bool first = content.facts().hasDates() && !m_hadDates;
    m_hadDates = content.facts().hasDates();
    const TimeRange seen = view.range();
    if (first && (whole.from < seen.from || whole.until > seen.until))
        view.show(content.facts().openingRange());
}

void CanvasCore::touch() {
    m_stale = true;
    canvas.viewport()->update();
}

void CanvasCore::touchHand() {
    if (m_stale) {
        canvas.viewport()->update();
        return;
    }
    const HandStep step = m_layout.followHand(content.model(), content.facts(), state, m_measure, m_frame);
    m_inPieces = true;
    m_listStale = true;
    m_picture.changedBelow(step);
    if (step.anew)
        canvas.viewport()->update();
    else
        canvas.viewport()->update(regionOf(step.below) + regionOf(step.inHand));
}

const TimelineFrame& CanvasCore::frame() {
    if (!m_stale) return m_frame;
    m_inPieces = false;
    const QSizeF size = canvas.viewport()->size();
    const Size whole{size.width(), size.height()};
    const double head = TimelineMetrics::at(state, whole).head;
    view.setWidth(std::max(1.0, whole.width - head));
    m_stale = false;
    state.scale = view.scale();
    state.full = view.full();
    m_layout.build(content.model(), content.facts(), state, whole, m_measure, m_list, m_frame);
    updateScrollBar();
    return m_frame;
}

const DisplayList& CanvasCore::list() {
    frame();
    if (m_inPieces && m_listStale) m_layout.pieces().joinInto(m_list);
    m_listStale = false;
    return m_list;
}

void CanvasCore::paint(QPainter& painter, const QRegion& exposed) {
    frame();
    if (m_inPieces)
        m_picture.paint(painter, exposed, m_layout.pieces(), themePalette());
    else
        m_picture.paint(painter, exposed, m_list, themePalette());
}

void CanvasCore::updateScrollBar() {
    QScrollBar& bar = *canvas.verticalScrollBar();
    const int page = static_cast<int>(m_frame.lanesView.height);
    const int most = std::max(0, static_cast<int>(std::ceil(m_frame.lanesHeight)) - page);
    if (bar.maximum() == most && bar.pageStep() == page) return;
    bar.setPageStep(page);
    bar.setSingleStep(28);
    bar.setRange(0, most);
}

Instant CanvasCore::instantAt(double x) { return view.scale().instantAt(x - frame().head); }

std::optional<Hit> CanvasCore::hit(Point at) {
    // Small signs first: what lies under them can be reached beside them.
    constexpr double reach = 6;
    static constexpr RoleSet small{Role::Grip,      Role::Handle,   Role::InfluenceLabel,
                                   Role::OutOfView, Role::LaneFold, Role::UnitSign};
    if (auto found = list().hitTest(at, 2, small)) return found;
    static constexpr RoleSet marks{
        Role::EventBadge, Role::EventLabel,   Role::EventPlate,   Role::EventIssue,     Role::FoldBar,
        Role::FoldCount,  Role::FrontierMark, Role::FrontierName, Role::FrontierReason, Role::EventEvidence};
    if (auto found = list().hitTest(at, 1, marks)) return found;
    static constexpr RoleSet lines{Role::Frontier};
    if (tool != CanvasTool::Event)
        if (auto found = list().hitTest(at, reach, lines)) return found;
    static constexpr RoleSet extents{Role::EventExtent, Role::EventEnd, Role::Planned, Role::PlanBar,
                                     Role::UnitLife};
    if (auto found = list().hitTest(at, 0, extents)) return found;
    static constexpr RoleSet curves{Role::Influence, Role::InfluenceHead};
    if (auto found = list().hitTest(at, 4, curves)) return found;
    static constexpr RoleSet ground{
        Role::NestedBand, Role::BracketBand, Role::BracketName, Role::BracketDetail, Role::BracketCount,
        Role::RivalBand,  Role::LaneHead,    Role::Lane,        Role::MinimapWindow, Role::Minimap,
        Role::Axis,       Role::EmptyText,   Role::Strip};
    return list().hitTest(at, 0, ground);
}

std::optional<Box> CanvasCore::boxOf(ObjectId id) {
    const TimelineFrame& now = frame();
    if (const PlacedEvent* event = now.event(EventId(id.value())))
        return event->mark().intersected(now.lanesView);
    for (const PlacedBracket& bracket : now.brackets)
        if (bracket.id.value() == id.value()) return bracket.box;
    for (const PlacedFrontier& frontier : now.frontiers)
        if (frontier.id.value() == id.value())
            return frontier.main ? frontier.line : frontier.line.intersected(now.lanesView);
    for (const PlacedLane& lane : now.lanes)
        if (lane.id.value() == id.value()) return lane.box.intersected(now.lanesView);
    return std::nullopt;
}

void CanvasCore::select(std::vector<ObjectId> ids) {
    if (ids == state.selection) return;
    state.selection = std::move(ids);
    touch();
    emit canvas.selectionChanged(state.selection);
}

std::vector<EventId> CanvasCore::selectedEvents() const {
    std::vector<EventId> events;
    if (content.project() == nullptr) return events;
    for (const ObjectId id : state.selection)
        if (content.project()->events().rowOf(EventId(id.value()))) events.push_back(EventId(id.value()));
    return events;
}

void CanvasCore::say(const QString& text) {
    // The same sentence again may have been wiped where it is shown.
    if (text.isEmpty() && m_said.isEmpty()) return;
    m_said = text;
    emit canvas.statusChanged(text);
}

bool CanvasCore::commit(const Result<Edit>& edit) {
    if (!edit) {
        say(edit.error().text);
        return false;
    }
    if (project() == nullptr) return false;
    if (content.isReadOnly()) {
        say(project()->readOnlyReason());
        return false;
    }
    if (edit->isEmpty()) return true;
    const Result<void> done = project()->commit(*edit);
    if (!done) say(done.error().text);
    return done.ok();
}

void CanvasCore::showFrontier(FrontierPreview preview) {
    state.movingFrontier = std::move(preview);
    emit canvas.frontierPreviewChanged(state.movingFrontier);
}

void CanvasCore::clearPreview() {
    state.moving.clear();
    if (state.movingFrontier) {
        state.movingFrontier.reset();
        emit canvas.frontierPreviewChanged(std::nullopt);
    }
    state.movingEnd.reset();
    state.laneDrag.reset();
    state.bracketDraft.reset();
    state.eventDraft.reset();
    state.influenceDraft.reset();
    state.rubberBand.reset();
    state.drop.reset();
    state.readOut.reset();
    state.caught.reset();
    touch();
}

} // namespace forlop

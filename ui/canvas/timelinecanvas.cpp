// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/timelinecanvas.h"

#include "core/time/extentshift.h"
#include "ui/canvas/canvasaccessible.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/canvasevents.h"
#include "ui/canvas/placeeditor.h"

#include <QDragLeaveEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

namespace forlop {

TimelineCanvas::TimelineCanvas(QWidget* parent)
    : QAbstractScrollArea(parent), d(std::make_unique<CanvasCore>(*this)),
      m_events(std::make_unique<CanvasEvents>(*d)) {
    installCanvasAccessibility();
    setObjectName(QStringLiteral("timeline"));
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    setMinimumSize(360, 240);
    viewport()->setMouseTracking(true);
    // Every pixel comes from the display list.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    d->state.language = ownDateLanguage();
}

TimelineCanvas::~TimelineCanvas() {
    // It holds the core.
    qDeleteAll(viewport()->findChildren<PlaceEditor*>());
}

CanvasCore& TimelineCanvas::core() const { return *d; }

void TimelineCanvas::setProject(Project* project) {
    finishPlaceEditor(*d);
    m_events->abort();
    if (project != d->project()) {
        d->state.laneView = {};
        setInfluenceFilter({});
        setShownInfluences(ShownInfluences::All);
        setLaneChoice({});
    }
    d->content.setProject(project);
}
void TimelineCanvas::setCase(CaseId id) {
    finishPlaceEditor(*d);
    m_events->abort();
    d->content.setCase(id);
}
CaseId TimelineCanvas::caseId() const { return d->content.caseId(); }

const std::vector<ObjectId>& TimelineCanvas::selection() const { return d->state.selection; }
void TimelineCanvas::setSelection(std::vector<ObjectId> ids) { d->select(std::move(ids)); }

CanvasTool TimelineCanvas::tool() const { return d->tool; }
void TimelineCanvas::setTool(CanvasTool tool) {
    if (tool == d->tool) return;
    m_events->abort();
    d->tool = tool;
    m_events->updateCursor();
    emit toolChanged(tool);
}

TimeRange TimelineCanvas::visibleRange() const {
    d->frame();
    return d->view.range();
}
TimeRange TimelineCanvas::fullRange() const { return d->view.full(); }
void TimelineCanvas::zoomTo(TimeRange range) { d->view.show(range); }
double TimelineCanvas::zoomFraction() const { return d->view.zoomFraction(); }
void TimelineCanvas::setZoomFraction(double fraction) { d->view.setZoomFraction(fraction); }
void TimelineCanvas::goTo(ObjectId id) {
    CanvasActions(*d).focusOn(id, CanvasActions::Reveal::ScrollAndSelect);
    setFocus(Qt::OtherFocusReason);
}

bool TimelineCanvas::editInPlace(ObjectId id) { return forlop::editInPlace(*d, id); }

std::optional<TemporalExtent> TimelineCanvas::pointedDate() const {
    if (!d->pointed || d->pointed->x < d->frame().head) return std::nullopt;
    return extentAt(d->instantAt(d->pointed->x), CanvasActions(*d).handPrecision());
}

QRectF TimelineCanvas::rectOf(ObjectId id) const {
    const auto box = d->boxOf(id);
    return box ? QRectF(box->x, box->y, box->width, box->height) : QRectF();
}

Snapping TimelineCanvas::snapping() const { return d->snapping; }
void TimelineCanvas::setSnapping(Snapping snapping) {
    if (snapping == d->snapping) return;
    d->snapping = snapping;
    emit snappingChanged(snapping);
}
Crowding TimelineCanvas::crowding() const { return d->state.crowding; }
void TimelineCanvas::setCrowding(Crowding crowding) {
    d->state.crowding = crowding;
    d->touch();
}
RowDensity TimelineCanvas::rowDensity() const { return d->state.density; }
void TimelineCanvas::setRowDensity(RowDensity density) {
    d->state.density = density;
    d->touch();
}
ShownInfluences TimelineCanvas::shownInfluences() const { return d->state.influences; }
void TimelineCanvas::setShownInfluences(ShownInfluences shown) {
    if (shown == d->state.influences) return;
    d->state.influences = shown;
    d->touch();
    emit shownInfluencesChanged(shown);
}
const InfluenceFilter& TimelineCanvas::influenceFilter() const { return d->state.influenceFilter; }
void TimelineCanvas::setInfluenceFilter(const InfluenceFilter& filter) {
    if (filter == d->state.influenceFilter) return;
    d->state.influenceFilter = filter;
    d->touch();
    CanvasActions(*d).sayPaths();
    emit influenceFilterChanged();
}
ShownPaths TimelineCanvas::shownPaths() const { return d->state.paths; }
void TimelineCanvas::setShownPaths(ShownPaths shown) {
    if (shown == d->state.paths) return;
    d->state.paths = shown;
    d->touch();
    CanvasActions(*d).sayPaths();
    emit shownPathsChanged(shown);
}
const LaneView& TimelineCanvas::laneView() const { return d->state.laneView; }
void TimelineCanvas::setLaneView(LaneView view) {
    if (view == d->state.laneView) return;
    d->state.laneView = std::move(view);
    d->touch();
    emit laneViewChanged();
}
const std::optional<LaneChoice>& TimelineCanvas::laneChoice() const { return d->content.laneChoice(); }
void TimelineCanvas::setLaneChoice(std::optional<LaneChoice> choice) {
    if (choice == laneChoice()) return;
    m_events->abort();
    d->content.setLaneChoice(choice);
    emit laneChoiceChanged();
}
void TimelineCanvas::setMotion(Motion motion) { d->view.setMotion(motion); }
void TimelineCanvas::setEventsWithIssues(QSet<qint64> ids) {
    if (ids == d->state.issues) return;
    d->state.issues = std::move(ids);
    d->touch();
}
void TimelineCanvas::setEventFilter(EventFilter filter) {
    d->content.setFilter(filter, filteredLook());
    d->followFilter();
}
EventFilter TimelineCanvas::eventFilter() const { return d->content.filter(); }
void TimelineCanvas::setFilteredLook(FilteredLook look) {
    d->content.setFilter(eventFilter(), look);
    d->followFilter();
}
FilteredLook TimelineCanvas::filteredLook() const { return d->content.filteredLook(); }
int TimelineCanvas::eventsFilteredOut() const {
    if (d->project() == nullptr || d->content.filter() == EventFilter()) return 0;
    return d->content.eventsInAll() - eventsOnTimeline();
}
int TimelineCanvas::eventsOnTimeline() const { return d->content.eventsLetThrough(); }

const std::optional<FrontierPreview>& TimelineCanvas::frontierPreview() const {
    return d->state.movingFrontier;
}

void TimelineCanvas::zoomIn() { d->view.zoomAt(d->view.width() / 2, 1.4); }
void TimelineCanvas::zoomOut() { d->view.zoomAt(d->view.width() / 2, 1 / 1.4); }
void TimelineCanvas::fitAll() { d->view.show(d->view.full(), TimelineViewport::Change::Gliding); }
void TimelineCanvas::zoomToSelection() { CanvasActions(*d).zoomToSelection(); }
void TimelineCanvas::selectAllEvents() { CanvasActions(*d).selectAllEvents(); }
void TimelineCanvas::showNextRival() { CanvasActions(*d).showNextRival(); }
void TimelineCanvas::showRival(BracketingId id) { CanvasActions(*d).showRival(id); }
void TimelineCanvas::showHiddenRivals() { CanvasActions(*d).showHiddenRivals(); }
void TimelineCanvas::hideShownRival() { CanvasActions(*d).hideShownRival(); }
void TimelineCanvas::toggleLane(LaneId id) {
    LaneView view = d->state.laneView;
    if (!view.collapsed.remove(id.value())) view.collapsed.insert(id.value());
    setLaneView(std::move(view));
}
void TimelineCanvas::toggleSelectedLanes() { CanvasActions(*d).toggleSelectedLanes(); }
void TimelineCanvas::nestSelectedLane() { CanvasActions(*d).nestSelectedLane(); }
void TimelineCanvas::moveSelectedLaneOut() { CanvasActions(*d).moveSelectedLaneOut(); }
void TimelineCanvas::setColourOfLanes(LaneColour colour) {
    CanvasActions(*d).setLaneField(fieldOf(&Lane::colour), wordOf(colour));
}
void TimelineCanvas::setPatternOfLanes(LanePattern pattern) {
    CanvasActions(*d).setLaneField(fieldOf(&Lane::pattern), wordOf(pattern));
}
void TimelineCanvas::drawInfluenceBetweenSelected() { CanvasActions(*d).drawInfluenceBetweenSelected(); }

void TimelineCanvas::moveSelectionEarlier() { CanvasActions(*d).moveInTime(CanvasActions::Way::Back); }
void TimelineCanvas::moveSelectionLater() { CanvasActions(*d).moveInTime(CanvasActions::Way::Forth); }
void TimelineCanvas::startEarlier() {
    CanvasActions(*d).stretch(CanvasActions::End::Start, CanvasActions::Way::Back);
}
void TimelineCanvas::startLater() {
    CanvasActions(*d).stretch(CanvasActions::End::Start, CanvasActions::Way::Forth);
}
void TimelineCanvas::endEarlier() {
    CanvasActions(*d).stretch(CanvasActions::End::End, CanvasActions::Way::Back);
}
void TimelineCanvas::endLater() {
    CanvasActions(*d).stretch(CanvasActions::End::End, CanvasActions::Way::Forth);
}
void TimelineCanvas::moveSelectionUp() { CanvasActions(*d).moveToNeighbourLane(CanvasActions::Way::Back); }
void TimelineCanvas::moveSelectionDown() { CanvasActions(*d).moveToNeighbourLane(CanvasActions::Way::Forth); }
void TimelineCanvas::splitBracketAtPointer() { m_events->splitAtPointer(); }
void TimelineCanvas::removeSelection() { CanvasActions(*d).removeSelection(); }
void TimelineCanvas::goToNextFrontier() { CanvasActions(*d).walkFrontiers(CanvasActions::Way::Forth); }
void TimelineCanvas::goToPreviousFrontier() { CanvasActions(*d).walkFrontiers(CanvasActions::Way::Back); }

bool TimelineCanvas::event(QEvent* event) {
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
        d->followTheme();
        break;
    case QEvent::FocusIn:
    case QEvent::FocusOut:
        m_events->focusChanged(static_cast<QFocusEvent&>(*event));
        break;
    case QEvent::ShortcutOverride:
        if (m_events->wantsKey(static_cast<QKeyEvent&>(*event))) {
            event->accept();
            return true;
        }
        break;
    case QEvent::KeyPress:
        // Tab walks the bands here before it leaves the canvas.
        if (m_events->tab(static_cast<QKeyEvent&>(*event))) return true;
        break;
    default:
        break;
    }
    return QAbstractScrollArea::event(event);
}

bool TimelineCanvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        m_events->toolTip(static_cast<QHelpEvent&>(*event));
        return true;
    }
    if (event->type() == QEvent::Leave) m_events->left();
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineCanvas::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    d->paint(painter, event->region());
}
void TimelineCanvas::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    d->touch();
}
void TimelineCanvas::mousePressEvent(QMouseEvent* event) { m_events->press(*event); }
void TimelineCanvas::mouseMoveEvent(QMouseEvent* event) { m_events->move(*event); }
void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event) { m_events->release(*event); }
void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent* event) { m_events->doubleClick(*event); }
void TimelineCanvas::wheelEvent(QWheelEvent* event) { m_events->wheel(*event); }
void TimelineCanvas::keyPressEvent(QKeyEvent* event) {
    if (!m_events->key(*event)) QAbstractScrollArea::keyPressEvent(event);
}
void TimelineCanvas::contextMenuEvent(QContextMenuEvent* event) { m_events->contextMenu(*event); }
void TimelineCanvas::dragEnterEvent(QDragEnterEvent* event) { m_events->dragEnter(*event); }
void TimelineCanvas::dragMoveEvent(QDragMoveEvent* event) { m_events->dragMove(*event); }
void TimelineCanvas::dragLeaveEvent(QDragLeaveEvent* event) {
    m_events->dragLeave();
    event->accept();
}
void TimelineCanvas::dropEvent(QDropEvent* event) { m_events->drop(*event); }

void TimelineCanvas::scrollContentsBy(int /*dx*/, int /*dy*/) {
    d->state.scrollY = verticalScrollBar()->value();
    d->touch();
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: axis, bracket bands, lanes of events, influences, minimap, and everything a hand does to
// them. Painted from one display list; every change goes through the verbs and Project::commit, once, on
// release. Remembers ids only. What it shows of the project follows Project::changed by itself; colours and
// text size follow the theme.
#pragma once

#include "core/layout/timelinestate.h"
#include "core/model/eventindex.h"
#include "core/model/eventlaning.h"

#include <QAbstractScrollArea>
#include <QSet>
#include <QStringList>

#include <memory>
#include <vector>

namespace forlop {

class CanvasCore;
class CanvasEvents;
class Project;

enum class CanvasTool { Select, Pan, Event, Bracket, Frontier, Influence };
enum class Snapping { On, Off };
enum class Motion { Full, Reduced };
/// What becomes of events that the filter does not let through.
enum class FilteredLook { Hidden, Faint };

class TimelineCanvas : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TimelineCanvas(QWidget* parent = nullptr);
    ~TimelineCanvas() override;

    /// Null shows nothing. The project must outlive the canvas or be taken away first. Shows its first case.
    void setProject(Project* project);
    void setCase(CaseId id);
    [[nodiscard]] CaseId caseId() const;

    /// Events, brackets, frontiers, influences, lanes, bracketings: anything drawn, in the order selected.
    [[nodiscard]] const std::vector<ObjectId>& selection() const;
    void setSelection(std::vector<ObjectId> ids);
    [[nodiscard]] CanvasTool tool() const;
    void setTool(CanvasTool tool);

    [[nodiscard]] TimeRange visibleRange() const;
    /// What "fit all" shows: everything dated in the case, its brackets and its window.
    [[nodiscard]] TimeRange fullRange() const;
    void zoomTo(TimeRange range);
    /// 0 shows the full range, 1 one day across: what the zoom slider of the tool bar moves.
    [[nodiscard]] double zoomFraction() const;
    void setZoomFraction(double fraction);
    /// Scrolls the object into view, selects it and gives it the keyboard focus.
    void goTo(ObjectId id);

    /// Opens an editor over the words of that row where they stand: a reason, a title, a name. False when
    /// they are not drawn or may not be changed.
    bool editInPlace(ObjectId id);
    /// While a context menu is open: the date it was asked for at.
    [[nodiscard]] std::optional<TemporalExtent> pointedDate() const;

    /// Where the object's mark stands on the viewport; null when it is not drawn.
    [[nodiscard]] QRectF rectOf(ObjectId id) const;

    [[nodiscard]] Snapping snapping() const;
    void setSnapping(Snapping snapping);
    [[nodiscard]] Crowding crowding() const;
    void setCrowding(Crowding crowding);
    [[nodiscard]] RowDensity rowDensity() const;
    void setRowDensity(RowDensity density);
    [[nodiscard]] ShownInfluences shownInfluences() const;
    void setShownInfluences(ShownInfluences shown);
    /// Which influences are shown by kind, sign, basis and bracket; all of them unless said otherwise.
    [[nodiscard]] const InfluenceFilter& influenceFilter() const;
    void setInfluenceFilter(const InfluenceFilter& filter);
    /// Brings what led to the selected events and what they led to before everything else.
    [[nodiscard]] ShownPaths shownPaths() const;
    void setShownPaths(ShownPaths shown);
    /// How tall lanes are and which are collapsed; a view, kept by the window and never in the file.
    [[nodiscard]] const LaneView& laneView() const;
    void setLaneView(LaneView view);
    /// By what the lanes are laid; nothing: the lanes of the data.
    [[nodiscard]] const std::optional<LaneChoice>& laneChoice() const;
    void setLaneChoice(std::optional<LaneChoice> choice);
    void setMotion(Motion motion);
    /// Events that carry a finding of the rules; they show a warning sign.
    void setEventsWithIssues(QSet<qint64> ids);

    /// Which events are shown by status; all of them unless said otherwise. The others are hidden, or faint.
    void setEventFilter(EventFilter filter);
    [[nodiscard]] EventFilter eventFilter() const;
    void setFilteredLook(FilteredLook look);
    [[nodiscard]] FilteredLook filteredLook() const;
    [[nodiscard]] int eventsOnTimeline() const;  ///< dated or placed, on a lane, in this case, let through
    [[nodiscard]] int eventsFilteredOut() const; ///< the same, not let through

    /// The frontier that the hand holds, with what its brackets would hold; nothing while none moves.
    [[nodiscard]] const std::optional<FrontierPreview>& frontierPreview() const;

    /// For the screen reader, which reads the drawn marks.
    [[nodiscard]] CanvasCore& core() const;

public slots:
    void zoomIn();
    void zoomOut();
    void fitAll();
    void zoomToSelection();
    void selectAllEvents();
    void showNextRival();
    /// Shows this bracketing as the rival, hidden or not, and says how it differs.
    void showRival(forlop::BracketingId id);
    /// Brings all hidden rivals back.
    void showHiddenRivals();
    void hideShownRival();
    /// Collapses the lane to one row of badges and counts, or opens it again.
    void toggleLane(forlop::LaneId id);
    /// The lanes that are selected, or those of the selected events.
    void toggleSelectedLanes();
    /// The selected lane, or that of the selected events: into the lane above, or out of the one it is in.
    void nestSelectedLane();
    void moveSelectedLaneOut();
    void setColourOfLanes(forlop::LaneColour colour);
    void setPatternOfLanes(forlop::LanePattern pattern);
    /// Asks for kind and sign of an influence from the first of two selected events to the second.
    void drawInfluenceBetweenSelected();
    /// Moves the selected events by one unit of their own precision; repeated presses are one gesture.
    void moveSelectionEarlier();
    void moveSelectionLater();
    void startEarlier();
    void startLater();
    void endEarlier();
    void endLater();
    /// Selected lanes change places with their neighbours; otherwise selected events change lanes.
    void moveSelectionUp();
    void moveSelectionDown();
    /// Cuts the bracket under the pointer (or under the middle of the view) in two there.
    void splitBracketAtPointer();
    /// Removes the selected rows with what cannot stand without them.
    void removeSelection();
    void goToNextFrontier();
    void goToPreviousFrontier();

signals:
    void selectionChanged(const std::vector<forlop::ObjectId>& ids);
    void toolChanged(forlop::CanvasTool tool);
    void visibleRangeChanged();
    /// A frontier moves under the hand: with every step, and nothing once it is let go or given back.
    void frontierPreviewChanged(const std::optional<forlop::FrontierPreview>& preview);
    void laneViewChanged();
    void influenceFilterChanged();
    void shownInfluencesChanged(forlop::ShownInfluences shown);
    void laneChoiceChanged();
    void shownPathsChanged(forlop::ShownPaths shown);
    void snappingChanged(forlop::Snapping snapping);
    /// A read-out while something moves, a refusal, or empty when there is nothing to say.
    void statusChanged(const QString& text);
    /// The keyboard focus stands on this object now; screen readers are told.
    void focusMoved(forlop::ObjectId id);
    /// Return, double click on an event, or a click on a reason that waits to be written.
    void activated(forlop::ObjectId id);
    void renameRequested(forlop::ObjectId id);
    void contextMenuRequested(forlop::ObjectId id, const QPoint& globalPos);
    void filesDropped(const QStringList& paths);

protected:
    using QAbstractScrollArea::eventFilter; // the filter of events shown has the same name
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    friend class CanvasCore;
    friend class CanvasEvents;
    std::unique_ptr<CanvasCore> d;
    std::unique_ptr<CanvasEvents> m_events;
};

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the canvas share: content, view state, the display list of the frame, and the one road
// from a finished gesture to a commit. Gestures and keys work on this; the widget only passes events on.
#pragma once

#include "core/edit/edit.h"
#include "core/layout/timelinelayout.h"
#include "ui/canvas/canvascontent.h"
#include "ui/canvas/canvaspicture.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/canvas/viewport.h"
#include "ui/paint/fontmeasure.h"

namespace forlop {

class CanvasCore {
public:
    explicit CanvasCore(TimelineCanvas& canvas);

    TimelineCanvas& canvas;
    CanvasContent content;
    TimelineViewport view;
    TimelineState state;
    CanvasTool tool = CanvasTool::Select;
    Snapping snapping = Snapping::On;
    std::optional<Point> pointed; ///< where a context menu is open

    /// The frame as it is painted next; laid out anew only when something it shows has changed.
    const TimelineFrame& frame();
    [[nodiscard]] const DisplayList& list();
    void paint(QPainter& painter, const QRegion& exposed);
    /// The next frame is laid out anew.
    void touch();
    /// Only what the hand holds has moved: that alone is laid out and painted again.
    void touchHand();

    [[nodiscard]] Project* project() const { return content.project(); }
    [[nodiscard]] bool canEdit() const { return !content.isReadOnly(); }
    [[nodiscard]] Instant instantAt(double x);
    [[nodiscard]] std::optional<Hit> hit(Point at);
    /// Where the object's mark stands, clipped to what is seen; nothing when it is not drawn.
    [[nodiscard]] std::optional<Box> boxOf(ObjectId id);
    void select(std::vector<ObjectId> ids);
    [[nodiscard]] std::vector<EventId> selectedEvents() const;
    void say(const QString& text);
    /// Carries the edit out, or says why it cannot be.
    bool commit(const Result<Edit>& edit);
    /// A frontier stands there while the hand holds it; others are told. Seen with the next touchHand().
    void showFrontier(FrontierPreview preview);
    /// Takes away everything a gesture shows.
    void clearPreview();
    void openCase();
    /// The full range of what is dated; while nothing is, the last ten years.
    void followDates();
    void followTheme();
    void followFilter();
    void updateScrollBar();

private:
    [[nodiscard]] TimeRange wholeRange() const;

    TimelineLayout m_layout;
    FontTextMeasure m_measure;
    CanvasPicture m_picture;
    DisplayList m_list;
    TimelineFrame m_frame;
    bool m_stale = true;
    bool m_hadDates = false;
    bool m_inPieces = false;  ///< the frame is that of the layout's pieces
    bool m_listStale = false; ///< the pieces have not been joined
    QString m_said;
};

} // namespace forlop

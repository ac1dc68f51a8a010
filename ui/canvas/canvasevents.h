// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse, wheel, keys, drops and tooltips of the canvas: finds what is meant and starts a gesture or an
// action.
#pragma once

#include "ui/canvas/canvasdrop.h"
#include "ui/canvas/gesture.h"

class QContextMenuEvent;
class QDragEnterEvent;
class QDragMoveEvent;
class QDropEvent;
class QFocusEvent;
class QHelpEvent;
class QKeyEvent;
class QMouseEvent;
class QMimeData;
class QWheelEvent;

namespace forlop {

class CanvasEvents {
public:
    explicit CanvasEvents(CanvasCore& core);
    ~CanvasEvents();

    void press(const QMouseEvent& event);
    void move(const QMouseEvent& event);
    void release(const QMouseEvent& event);
    void doubleClick(const QMouseEvent& event);
    void wheel(QWheelEvent& event);
    void left();
    void contextMenu(const QContextMenuEvent& event);
    void toolTip(const QHelpEvent& event);

    /// True when the key meant something.
    bool key(const QKeyEvent& event);
    bool tab(const QKeyEvent& event);
    /// Keys that the canvas takes before any shortcut of the window.
    [[nodiscard]] bool wantsKey(const QKeyEvent& event) const;
    void focusChanged(const QFocusEvent& event);

    void dragEnter(QDragEnterEvent& event);
    void dragMove(QDragMoveEvent& event);
    void dragLeave();
    void drop(QDropEvent& event);

    void splitAtPointer();
    void abort();
    void updateCursor();

private:
    [[nodiscard]] DropTarget targetAt(Point at);
    /// Shows what a drop at the pointer would do; false when it would be refused.
    bool showDrop(const QMimeData& mime);
    /// The view moved under what is held.
    void scrolled();
    [[nodiscard]] QString wordsOnInfluence(const HotInfluence& influence) const;
    [[nodiscard]] QString wordsOnHead(const Hit& hit) const;
    void hover(Point at);
    void toolReadOut(Point at);
    void activateFocus();
    bool walkKey(const QKeyEvent& event);
    bool toolKey(const QKeyEvent& event);
    bool shiftKey(const QKeyEvent& event);
    bool editKey(const QKeyEvent& event);

    CanvasCore& m_core;
    std::unique_ptr<Gesture> m_gesture;
    std::unique_ptr<QMimeData> m_dragged; ///< a copy: the event's own lives only as long as the event
    EdgeScroll m_scroll;
    Point m_pointer;
    Qt::KeyboardModifiers m_modifiers;
};

} // namespace forlop

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
class QWheelEvent;

namespace forlop {

class CanvasEvents {
public:
    explicit CanvasEvents(CanvasCore& core) : m_core(core) {}

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
    void drop(QDropEvent& event);

    void splitAtPointer();
    void abort();
    void updateCursor();

private:
    [[nodiscard]] DropTarget targetAt(Point at);
    void hover(Point at);
    void toolReadOut(Point at);
    bool walkKey(const QKeyEvent& event);
    bool toolKey(const QKeyEvent& event);
    bool editKey(const QKeyEvent& event);

    CanvasCore& m_core;
    std::unique_ptr<Gesture> m_gesture;
    Point m_pointer;
};

} // namespace forlop

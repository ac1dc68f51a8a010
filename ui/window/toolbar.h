// SPDX-License-Identifier: GPL-3.0-or-later
// The tool bar: files, undo, tools, zoom, snapping, the three arrangements, and the box that finds anything.
// Where the figures are, the ways out of them stand in the place of the timeline's tools.
#pragma once

#include "ui/window/actiontable.h"
#include "ui/window/windowparts.h"

#include <QToolBar>

class QSlider;

namespace forlop {

class FindBox;
class SegmentedChoice;

class ToolBar final : public QToolBar {
    Q_OBJECT
public:
    ToolBar(WindowParts& parts, QWidget* parent);
    enum class ProjectOpen { No, Yes };
    void setProjectOpen(ProjectOpen open);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    using Tools = QList<QAction*>;
    [[nodiscard]] Tools tools(std::initializer_list<ActionId> actions) const;
    [[nodiscard]] QAction* separator();
    [[nodiscard]] QAction* zoomSlider();
    void makeTools();
    void addRight();
    void addGap(int width);
    /// Puts these between undo and what stands at the right.
    void showTools(const Tools& tools);
    /// The button of an action is made anew with every insertion.
    void dressButtons();

    WindowParts& m_parts;
    Tools m_timelineTools;
    Tools m_writingTools;
    Tools m_shown;
    Tools m_worded;               ///< their words go when there is little room
    QAction* m_rightOf = nullptr; ///< the room before the arrangements
    QSlider* m_zoom = nullptr;
    SegmentedChoice* m_arrangement = nullptr;
    FindBox* m_find = nullptr;
};

} // namespace forlop

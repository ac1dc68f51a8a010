// SPDX-License-Identifier: GPL-3.0-or-later
// The tool bar: files, undo, tools, zoom, snapping, the three arrangements, and the box that finds anything.
#pragma once

#include "ui/window/actiontable.h"
#include "ui/window/windowparts.h"

#include <QToolBar>

class QSlider;
class QToolButton;

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
    enum class Words { Hidden, WhereRoom };
    void addAll(std::initializer_list<ActionId> actions, Words words);
    void addZoom();
    void addRight();

    WindowParts& m_parts;
    QList<QToolButton*> m_worded; ///< their words go when there is little room
    QSlider* m_zoom = nullptr;
    SegmentedChoice* m_arrangement = nullptr;
    FindBox* m_find = nullptr;
};

} // namespace forlop

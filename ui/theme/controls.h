// SPDX-License-Identifier: GPL-3.0-or-later
// The two controls of the window that the style sheet draws from tool buttons: chips and segmented choices.
#pragma once

#include <QStringList>
#include <QToolButton>
#include <QWidget>

class QButtonGroup;

namespace forlop {

/// A round filter button of the filter bar, checkable; Empty is the dashed one that adds a filter.
enum class ChipKind : quint8 { Filled, Empty };
QToolButton* makeChip(const QString& text, ChipKind kind, QWidget* parent);

/// One of a few words, side by side; arrow keys move, exactly one is checked (none only before the first
/// choice).
class SegmentedChoice : public QWidget {
    Q_OBJECT

public:
    enum class Place : quint8 { ToolBar, Form };
    SegmentedChoice(const QStringList& words, Place place, QWidget* parent = nullptr);

    /// -1: none.
    [[nodiscard]] int current() const;
    void setCurrent(int index);
    [[nodiscard]] QToolButton* button(int index) const;

signals:
    /// By hand only.
    void chosen(int index);

private:
    QButtonGroup* m_group; // child
};

} // namespace forlop

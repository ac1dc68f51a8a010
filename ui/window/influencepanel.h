// SPDX-License-Identifier: GPL-3.0-or-later
// A small window to choose which influences the timeline shows: kinds with their counts, signs, what they
// rest on, from which bracket to which, of the main band or the rival that is shown, nested ones too. What is
// ticked is shown at once.
#pragma once

#include "core/model/bracket.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;

namespace forlop {

class TimelineCanvas;
struct BandFact;

class InfluencePanel final : public QFrame {
    Q_OBJECT
public:
    InfluencePanel(TimelineCanvas& canvas, QWidget* parent);

    /// With its lower right corner there, or as near as the screen lets it; deletes itself when it closes.
    void openAt(QPoint bottomRight);

private:
    void addKinds(QGridLayout& grid);
    void addSigns(QGridLayout& grid);
    void addBases(QGridLayout& grid);
    void addBrackets(QGridLayout& grid);
    void addFoot(QGridLayout& grid);
    /// A box for one bit of a part of the filter.
    QCheckBox* addBox(const QString& text, quint32 bit, quint32 part);
    QComboBox* addBracketBox(QGridLayout& grid, const QString& text, BracketId current);
    void addBracketsOf(QComboBox& box, const BandFact& band, const QString& before) const;
    void apply();
    void showAll();
    void tell();

    TimelineCanvas& m_canvas;
    QList<QCheckBox*> m_boxes;
    QComboBox* m_from = nullptr;
    QComboBox* m_to = nullptr;
    QLabel* m_count = nullptr;
    bool m_filling = false;
};

} // namespace forlop

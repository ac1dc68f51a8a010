// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a display list: the one painter of the screen, the preview, paper, PDF and PNG. On screen edges
// stand on device pixels and signs come from kept pixmaps; on paper everything is drawn where it is, as
// outlines and text.
#pragma once

#include "core/layout/displaylist.h"
#include "ui/paint/signpainter.h"
#include "ui/paint/textshaper.h"

#include <QList>
#include <QPainter>
#include <QRect>

#include <optional>

namespace forlop {

struct PaintPlace {
    double scale = 1;           ///< painter units per unit of the list
    Point offset;               ///< of the list's origin, in painter units
    std::optional<Box> exposed; ///< in list units: what lies outside need not be painted
};

class ListPainter {
public:
    ListPainter(TextShaper& shaper, TextTarget target) : m_shaper(shaper), m_target(target) {}

    void paint(QPainter& painter, const DisplayList& list, const Palette& palette,
               const PaintPlace& place = {});

private:
    struct Job;
    void rect(const Job& job, const Item& item);
    [[nodiscard]] static bool joins(const Job& job, const Item& item);
    void join(const Job& job, const Item& item);
    void drawJoined(const Job& job);
    void fade(const Job& job, const Item& item);
    void line(const Job& job, const Item& item);
    void path(const Job& job, const Item& item);
    void text(const Job& job, const Item& item);
    void sign(const Job& job, const Item& item);
    enum class Edge : quint8 { Sharp, Smooth };
    void setEdge(QPainter& painter, Edge edge);

    TextShaper& m_shaper; // not owned
    TextTarget m_target;
    SignPixmaps m_signs;
    Edge m_edge = Edge::Smooth;
    QList<QRect> m_joined; ///< boxes of one fill that wait to be drawn, in device pixels
    Tone m_joinedFill;
};

} // namespace forlop

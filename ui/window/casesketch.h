// SPDX-License-Identifier: GPL-3.0-or-later
// A worked case as a small picture for the welcome page: axis, brackets, lanes, events. Made from the case's
// data, so that it never tells something else than the case does.
#pragma once

#include "core/model/membership.h"
#include "core/model/tables.h"

#include <QWidget>

namespace forlop {

struct SketchedCase {
    QString key; ///< "city"
    QString name;
    QString question; ///< first sentence of the notes
    QString citation;
    int events = 0;
    int influences = 0;
    int units = 0;

    struct Span {
        Instant from = 0;
        Instant until = 0;
    };
    struct Mark {
        int lane = 0;
        int row = 0; ///< inside the lane
        Span extent;
        Instant at = 0;
        EventKind kind = EventKind::Event;
        bool outside = false;
    };
    struct Band {
        QString name;
        Span extent;
        int colour = 0;
    };
    Span range;
    int lanes = 0;
    std::vector<Band> bands;
    std::vector<Mark> marks;
};

/// Reads the case's data files. An empty key when they cannot be read.
[[nodiscard]] SketchedCase sketchOf(const QString& exampleName);

class CaseSketch final : public QWidget {
    Q_OBJECT
public:
    explicit CaseSketch(const SketchedCase& sketched, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override { return {820, 210}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBands(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    [[nodiscard]] double x(Instant t) const;

    SketchedCase m_case;
};

} // namespace forlop

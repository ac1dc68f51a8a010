// SPDX-License-Identifier: GPL-3.0-or-later
// Paints marks and icons: as paths on paper, as kept pixmaps on screen (a pixmap costs a tenth of its
// outline).
#pragma once

#include "core/layout/ink.h"
#include "core/layout/marks.h"

#include <QColor>
#include <QHash>
#include <QPainter>
#include <QPixmap>

namespace forlop {

/// The colour of a tone in a palette.
QColor colourOf(const Palette& palette, Tone tone);

struct MarkSign {
    MarkShape shape = MarkShape::Event;
    MarkFill fill = MarkFill::Usual;
    Tone tone;
};
struct IconSign {
    Icon icon = Icon::Warn;
    IconFill fill = IconFill::Line;
    Tone tone;
};

void drawMark(QPainter& painter, const Palette& palette, MarkSign sign, QPointF centre, double scale);
void drawIcon(QPainter& painter, const Palette& palette, IconSign sign, const QRectF& box);

/// Pixmaps of signs already drawn, per palette and device ratio.
class SignPixmaps {
public:
    void drawMark(QPainter& painter, const Palette& palette, MarkSign sign, QPointF centre, double scale);
    void drawIcon(QPainter& painter, const Palette& palette, IconSign sign, const QRectF& box);

private:
    struct Key {
        quint64 sign = 0; ///< kind, shape, fill, strength, canvas
        quint64 colours = 0;
        int size = 0; ///< in 1/64 device pixel
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed) noexcept {
            return qHashMulti(seed, key.sign, key.colours, key.size);
        }
    };
    template <class Draw> void drawKept(QPainter& painter, const Key& key, const QRectF& box, Draw draw);

    QHash<Key, QPixmap> m_pixmaps;
};

} // namespace forlop

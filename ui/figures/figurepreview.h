// SPDX-License-Identifier: GPL-3.0-or-later
// A figure on its page, painted from its display list by the painter of print and PDF: what it shows is what
// prints.
#pragma once

#include "core/layout/displaylist.h"

#include <QScrollArea>

namespace forlop {

class FigurePreview : public QScrollArea {
    Q_OBJECT
public:
    explicit FigurePreview(QWidget* parent = nullptr);

    void show(const DisplayList& list);
    /// Instead of a figure: why there is none.
    void showSentence(const QString& sentence);
    /// Whole width of the page in view, or true size on this screen.
    enum class Fit { Width, TrueSize };
    void setFit(Fit fit);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    class Page;
    void place();

    Page* m_page; // child
    Fit m_fit = Fit::Width;
};

} // namespace forlop

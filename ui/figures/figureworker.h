// SPDX-License-Identifier: GPL-3.0-or-later
// Draws figures on a thread of its own, from snapshots, so that the window never waits for a layout. Only the
// newest request counts: an older one is stopped and never answered. Fonts are measured by a shaper that
// lives on that thread.
#pragma once

#include "ui/figures/figureoutput.h"

#include <QObject>

#include <functional>
#include <memory>

namespace forlop {

struct FigureRequest {
    Snapshot snapshot;
    QString type = QStringLiteral("F1");
    FigureOptions options;
};

using FigureDrawing = std::function<Result<FigureSheet>(const FigureRequest&, const StopFlag&)>;
/// Called once, on the worker's thread; what it returns is used and destroyed there.
using FigureDrawingMaker = std::function<FigureDrawing()>;

/// Draws with the fonts of paper.
[[nodiscard]] FigureDrawingMaker paperDrawing();

class FigureWorker : public QObject {
    Q_OBJECT
public:
    explicit FigureWorker(QObject* parent = nullptr, FigureDrawingMaker maker = paperDrawing());
    /// Stops what is being drawn and waits for the thread.
    ~FigureWorker() override;

    /// In place of what was asked for before.
    void draw(FigureRequest request);
    /// Nothing more will come of what was asked for.
    void stop();
    [[nodiscard]] bool isBusy() const;

signals:
    /// The newest request was carried out; told on the thread that the worker belongs to.
    void drawn(const forlop::Result<forlop::FigureSheet>& sheet, const forlop::FigureOptions& options);

private:
    class Thread;
    void take(quint64 ticket, const Result<FigureSheet>& sheet, const FigureOptions& options);

    std::unique_ptr<Thread> m_thread;
    quint64 m_ticket = 0;
    bool m_busy = false;
};

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// A drawing that stops at a gate until the test opens it, and keeps who was there on what thread.
#pragma once

#include "ui/figures/figureworker.h"

#include <QThread>

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace forlop {

class FigureGate {
public:
    /// Opens by itself when the drawing is stopped.
    [[nodiscard]] static FigureDrawingMaker maker(const std::shared_ptr<FigureGate>& gate) {
        return [gate]() -> FigureDrawing {
            return [gate](const FigureRequest& request, const StopFlag& stop) {
                return gate->pass(request, stop);
            };
        };
    }
    void open() {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    [[nodiscard]] std::vector<double> begun() const {
        const std::lock_guard lock(m_mutex);
        return m_begun;
    }
    [[nodiscard]] int stopped() const {
        const std::lock_guard lock(m_mutex);
        return m_stopped;
    }
    [[nodiscard]] bool wasOn(const QThread* thread) const {
        const std::lock_guard lock(m_mutex);
        return std::find(m_threads.begin(), m_threads.end(), thread) != m_threads.end();
    }

private:
    Result<FigureSheet> pass(const FigureRequest& request, const StopFlag& stop) {
        std::unique_lock lock(m_mutex);
        m_begun.push_back(request.options.widthMm);
        m_threads.push_back(QThread::currentThread());
        while (!m_open && !stop) m_changed.wait_for(lock, std::chrono::milliseconds(5));
        if (stop) {
            ++m_stopped;
            return Error{ErrorCode::Cancelled, QStringLiteral("Stopped."), {}};
        }
        FigureSheet sheet;
        sheet.list = DisplayList({request.options.widthMm, 20}, ListUnit::Millimetre);
        sheet.title = QString::number(request.options.widthMm);
        return sheet;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<double> m_begun;
    std::vector<const QThread*> m_threads;
    int m_stopped = 0;
    bool m_open = false;
};

} // namespace forlop

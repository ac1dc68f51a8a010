// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figureworker.h"

#include "ui/paint/fontmeasure.h"

#include <QThread>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace forlop {

FigureDrawingMaker paperDrawing() {
    // Named here, because the application's font is asked for on the window's thread.
    return [family = figureFamily()]() -> FigureDrawing {
        const auto shaper = std::make_shared<TextShaper>(family, TextTarget::Paper);
        return [shaper](const FigureRequest& request, const StopFlag& stop) {
            return drawFigure(request.snapshot, request.type, request.options, {*shaper, &stop});
        };
    };
}

class FigureWorker::Thread : public QThread {
public:
    Thread(FigureWorker& owner, FigureDrawingMaker maker) : m_owner(owner), m_maker(std::move(maker)) {
        start();
    }
    ~Thread() override {
        {
            const std::lock_guard lock(m_mutex);
            m_next.reset();
            m_ending = true;
            stopCurrent();
        }
        m_wake.notify_one();
        wait();
    }
    void post(quint64 ticket, FigureRequest request) {
        {
            const std::lock_guard lock(m_mutex);
            stopCurrent();
            m_next.emplace(ticket, std::move(request));
        }
        m_wake.notify_one();
    }
    void drop() {
        const std::lock_guard lock(m_mutex);
        stopCurrent();
        m_next.reset();
    }

private:
    using Job = std::pair<quint64, FigureRequest>;

    void stopCurrent() {
        if (m_stop) *m_stop = true;
    }
    void run() override {
        const FigureDrawing draw = m_maker();
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ending || m_next; });
            if (m_ending) return;
            const Job job = std::move(*m_next);
            m_next.reset();
            const auto stop = m_stop = std::make_shared<StopFlag>(false);
            lock.unlock();
            const auto sheet = std::make_shared<const Result<FigureSheet>>(draw(job.second, *stop));
            QMetaObject::invokeMethod(
                &m_owner,
                [owner = &m_owner, ticket = job.first, options = job.second.options, sheet] {
                    owner->take(ticket, *sheet, options);
                },
                Qt::QueuedConnection);
        }
    }

    FigureWorker& m_owner;
    FigureDrawingMaker m_maker;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Job> m_next;
    std::shared_ptr<StopFlag> m_stop; // of the drawing under way
    bool m_ending = false;
};

FigureWorker::FigureWorker(QObject* parent, FigureDrawingMaker maker)
    : QObject(parent), m_thread(std::make_unique<Thread>(*this, std::move(maker))) {}

FigureWorker::~FigureWorker() = default;

void FigureWorker::draw(FigureRequest request) {
    m_busy = true;
    m_thread->post(++m_ticket, std::move(request));
}

void FigureWorker::stop() {
    m_busy = false;
    ++m_ticket;
    m_thread->drop();
}

bool FigureWorker::isBusy() const { return m_busy; }

void FigureWorker::take(quint64 ticket, const Result<FigureSheet>& sheet, const FigureOptions& options) {
    if (ticket != m_ticket || !m_busy) return;
    m_busy = false;
    emit drawn(sheet, options);
}

} // namespace forlop

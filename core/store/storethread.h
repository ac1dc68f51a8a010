// SPDX-License-Identifier: GPL-3.0-or-later
// The thread that the one database connection lives on. `call` runs a task there and waits for its answer;
// it needs no event loop on the caller's side.
#pragma once

#include "core/store/store.h"

#include <QThread>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <future>
#include <mutex>

namespace forlop {

class StoreThread : private QThread {
public:
    StoreThread() { start(); }
    ~StoreThread() override;
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    /// Opens the file on the thread, closing what was open there.
    [[nodiscard]] Result<void> open(const QString& path, const StoreOptions& options);

    [[nodiscard]] Result<void> create(const QString& path, const QList<RowChange>& firstRows);

    /// Runs `task(Store&)` on the thread and returns its answer. Only after open() went well.
    template <class Task> auto call(const Task& task) {
        return post([&] { return task(*m_store); }).get();
    }
    /// The same, telling the callback (on the caller's thread) now and then; it may stop the task.
    template <class Task> auto call(const Task& task, TaskProgress& progress, const ProgressCallback& told) {
        auto future = post([&] { return task(*m_store); });
        constexpr std::chrono::milliseconds kBetween{50};
        while (future.wait_for(kBetween) != std::future_status::ready)
            if (told && told(progress.done, progress.total) == Continue::Stop) progress.cancelled = true;
        return future.get();
    }

private:
    template <class Task> auto post(Task task) {
        using Answer = std::invoke_result_t<Task>;
        auto packed = std::make_shared<std::packaged_task<Answer()>>(std::move(task));
        auto future = packed->get_future();
        enqueue([packed] { (*packed)(); });
        return future;
    }
    void enqueue(std::function<void()> task);
    void run() override;

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    bool m_ending = false;
    std::unique_ptr<Store> m_store; ///< touched on the thread only
};

} // namespace forlop

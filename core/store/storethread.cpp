// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storethread.h"

namespace forlop {

StoreThread::~StoreThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_one();
    wait();
}

Result<void> StoreThread::open(const QString& path, const StoreOptions& options) {
    return post([&]() -> Result<void> {
               m_store.reset();
               auto opened = Store::open(path, options);
               if (!opened.ok()) return opened.error();
               m_store = std::move(*opened);
               return {};
           })
        .get();
}

Result<void> StoreThread::create(const QString& path, const QList<RowChange>& firstRows) {
    return post([&] { return Store::create(path, firstRows); }).get();
}

void StoreThread::enqueue(std::function<void()> task) {
    {
        const std::lock_guard lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wake.notify_one();
}

void StoreThread::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
        if (m_tasks.empty()) break;
        const std::function<void()> task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
    // The connection belongs to this thread and ends here.
    m_store.reset();
}

} // namespace forlop

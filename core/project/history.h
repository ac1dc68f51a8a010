// SPDX-License-Identifier: GPL-3.0-or-later
// What can be undone and redone, told from the rows of the edit log alone, in their order: so it is the same
// after closing and opening. A step is a gesture: one row or several that are taken back together.
#pragma once

#include "core/store/logentry.h"

#include <QHash>

#include <vector>

namespace forlop {

class History {
public:
    struct Step {
        qint64 gesture = 0;
        QString sentence;
        std::vector<qint64> rows; ///< of the log, oldest first
    };

    /// Takes the next row of the log in.
    void record(const LogEntry& entry);

    [[nodiscard]] const Step* undoStep() const { return m_undo.empty() ? nullptr : &m_undo.back(); }
    [[nodiscard]] const Step* redoStep() const { return m_redo.empty() ? nullptr : &m_redo.back(); }
    /// Whether a row of the log is taken back as things stand now.
    [[nodiscard]] bool isUndone(qint64 number) const;
    [[nodiscard]] bool isEmpty() const { return m_last == 0; }
    /// The newest row of the log, 0 for none.
    [[nodiscard]] qint64 lastNumber() const { return m_last; }

private:
    static void add(std::vector<Step>& steps, const LogEntry& entry);
    static void take(std::vector<Step>& steps, qint64 number);

    std::vector<Step> m_undo;
    std::vector<Step> m_redo;
    QHash<qint64, qint64> m_takenBackBy;
    qint64 m_last = 0;
};

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/history.h"

namespace forlop {

void History::add(std::vector<Step>& steps, const LogEntry& entry) {
    if (steps.empty() || steps.back().gesture != entry.gesture) steps.push_back({entry.gesture, {}, {}});
    steps.back().sentence = entry.sentence;
    steps.back().rows.push_back(entry.number);
}

void History::take(std::vector<Step>& steps, qint64 number) {
    if (steps.empty() || steps.back().rows.back() != number) return;
    steps.back().rows.pop_back();
    if (steps.back().rows.empty()) steps.pop_back();
}

void History::record(const LogEntry& entry) {
    m_last = entry.number;
    if (entry.kind != LogEntry::Kind::Edit) m_takenBackBy.insert(entry.refersTo, entry.number);
    switch (entry.kind) {
    case LogEntry::Kind::Edit:
        add(m_undo, entry);
        m_redo.clear();
        break;
    case LogEntry::Kind::Undo:
        take(m_undo, entry.refersTo);
        add(m_redo, entry);
        break;
    case LogEntry::Kind::Redo:
        take(m_redo, entry.refersTo);
        add(m_undo, entry);
        break;
    }
}

bool History::isUndone(qint64 number) const {
    bool undone = false;
    for (auto it = m_takenBackBy.constFind(number); it != m_takenBackBy.constEnd();
         it = m_takenBackBy.constFind(it.value()))
        undone = !undone;
    return undone;
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/influencecolumns.h"

#include <algorithm>

namespace forlop {

void InfluenceColumns::clear() { *this = InfluenceColumns(); }

const HotInfluence* InfluenceColumns::find(InfluenceId id) const {
    const auto it = m_rows.find(id.value());
    return it == m_rows.end() ? nullptr : &it->second;
}

const std::vector<InfluenceId>& InfluenceColumns::touching(ObjectId object) const {
    static const std::vector<InfluenceId> none;
    const auto it = m_touching.constFind(object.value());
    return it == m_touching.constEnd() ? none : *it;
}

void InfluenceColumns::put(const Influence& influence) {
    // In a load ids ascend: then nothing is looked for.
    const bool isLast = m_rows.empty() || m_rows.rbegin()->first < influence.id.value();
    if (!isLast) remove(influence.id);
    auto kind = std::find(m_kinds.begin(), m_kinds.end(), influence.kind);
    if (kind == m_kinds.end()) kind = m_kinds.insert(m_kinds.end(), influence.kind);
    const HotInfluence hot{influence.id,
                           influence.caseId,
                           influence.from,
                           influence.to,
                           static_cast<quint16>(kind - m_kinds.begin()),
                           influence.sign,
                           influence.basis};
    m_rows.emplace_hint(m_rows.end(), influence.id.value(), hot);
    m_touching[hot.from.value()].push_back(hot.id);
    if (hot.to != hot.from) m_touching[hot.to.value()].push_back(hot.id);
}

void InfluenceColumns::remove(InfluenceId id) {
    const auto it = m_rows.find(id.value());
    if (it == m_rows.end()) return;
    unlink(it->second);
    m_rows.erase(it);
}

void InfluenceColumns::unlink(const HotInfluence& influence) {
    for (const ObjectId end : {influence.from, influence.to}) {
        const auto it = m_touching.find(end.value());
        if (it == m_touching.end()) continue;
        it->erase(std::remove(it->begin(), it->end(), influence.id), it->end());
        if (it->empty()) m_touching.erase(it);
    }
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// The hot columns of influences: ends, kind, sign and basis of each, and which touch an event.
#pragma once

#include "core/model/event.h"

#include <QHash>

#include <map>
#include <vector>

namespace forlop {

struct HotInfluence {
    InfluenceId id;
    CaseId caseId;
    ObjectId from;
    ObjectId to;
    quint16 kind = 0; ///< place in kinds()
    Sign sign = Sign::Plus;
    InfluenceBasis basis = InfluenceBasis::Analyst;
};

class InfluenceColumns {
public:
    void clear();
    [[nodiscard]] size_t size() const { return m_rows.size(); }
    /// All of them, by id.
    [[nodiscard]] const std::map<qint64, HotInfluence>& rows() const { return m_rows; }
    [[nodiscard]] const HotInfluence* find(InfluenceId id) const;
    /// Ids of the influences that start or end at `object`, in the order they came.
    [[nodiscard]] const std::vector<InfluenceId>& touching(ObjectId object) const;
    [[nodiscard]] const QString& kindName(quint16 kind) const { return m_kinds[kind]; }

    void put(const Influence& influence);
    void remove(InfluenceId id);

private:
    void unlink(const HotInfluence& influence);
    std::map<qint64, HotInfluence> m_rows;
    QHash<qint64, std::vector<InfluenceId>> m_touching;
    std::vector<QString> m_kinds;
};

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// The influences part of planImport: pairs of keys with kind and sign; a pair that is there is updated.
#pragma once

#include "core/edit/editbuilder.h"
#include "core/exchange/rowcells.h"

#include <map>
#include <set>

namespace forlop {

class InfluencesImport {
public:
    InfluencesImport(EditBuilder& builder, CaseId caseId, ImportPlan& plan);
    void addRow(const QStringList& cells, int row);
    void finish();

private:
    using Pair = std::pair<qint64, qint64>;
    [[nodiscard]] ObjectId end(const RowCells& cells, const QString& field);
    [[nodiscard]] bool readEnds(const RowCells& cells, InfluenceDraft& draft);
    void readWords(const RowCells& cells, Influence& influence);
    void matchExisting();

    EditBuilder& m_builder;
    CaseId m_case;
    ImportPlan& m_plan;
    FieldPlaces m_places;
    QHash<QString, qint64> m_ends; ///< events and conditions by key
    std::set<qint64> m_conditions;
    std::map<Pair, std::vector<Influence>> m_there;
    std::vector<QStringList> m_cells; ///< of the drafts, for those that turn out to be updates
};

} // namespace forlop

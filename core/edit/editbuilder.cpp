// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/editbuilder.h"

#include <algorithm>

namespace forlop {

std::optional<RowValues> EditBuilder::current(Entity entity, qint64 id) const {
    const auto it = m_noted.find({entity, id});
    return it == m_noted.end() ? m_rows.read(entity, id) : it->second.after;
}

void EditBuilder::note(Entity entity, qint64 id, const std::optional<RowValues>& before,
                       const std::optional<RowValues>& after) {
    const auto it = m_noted.find({entity, id});
    if (it == m_noted.end())
        m_noted.insert({{entity, id}, {before, after, m_count++}});
    else
        it->second.after = after;
}

void EditBuilder::remove(Entity entity, qint64 id) {
    if (const auto was = current(entity, id)) note(entity, id, was, std::nullopt);
}

void EditBuilder::set(Entity entity, qint64 id, int field, const QVariant& value) {
    const auto was = current(entity, id);
    if (!was || field < 0 || field >= was->size()) return;
    RowValues is = *was;
    is[field] = value;
    note(entity, id, was, is);
}

std::vector<qint64> EditBuilder::linking(Entity entity, int field, qint64 target) const {
    std::vector<qint64> ids;
    for (const qint64 id : m_rows.linking(entity, field, target))
        if (!m_noted.contains({entity, id})) ids.push_back(id);
    for (const auto& [place, noted] : m_noted)
        if (place.first == entity && noted.after && noted.after->value(field).toLongLong() == target)
            ids.push_back(place.second);
    std::sort(ids.begin(), ids.end());
    return ids;
}

Edit EditBuilder::build(const QString& sentence, const QString& mergeKey, const QString& reason) const {
    std::vector<std::pair<int, RowChange>> ordered;
    for (const auto& [place, noted] : m_noted) {
        const auto& [entity, id] = place;
        if (!noted.before && !noted.after) continue;
        const RowOp op = !noted.before ? RowOp::Insert : !noted.after ? RowOp::Remove : RowOp::Update;
        RowChange change{entity, id, op, {}};
        for (qsizetype i = 0; i < infoOf(entity).fields.size(); ++i) {
            const QVariant was = noted.before ? noted.before->value(i) : QVariant();
            const QVariant is = noted.after ? noted.after->value(i) : QVariant();
            if (op != RowOp::Update || was != is) change.fields.append({static_cast<int>(i), was, is});
        }
        if (!change.fields.isEmpty()) ordered.emplace_back(noted.order, std::move(change));
    }
    std::sort(ordered.begin(), ordered.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    Edit edit{sentence, reason, mergeKey, {}, m_blobs};
    for (auto& [order, change] : ordered) edit.changes.append(std::move(change));
    return edit;
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/keys.h"

namespace forlop {

namespace {
QString prefixOfFirst(Entity entity) {
    switch (entity) {
    case Entity::Event:
        return QStringLiteral("E");
    case Entity::Bracket:
        return QStringLiteral("P");
    case Entity::Bracketing:
        return QStringLiteral("B");
    case Entity::Source:
        return QStringLiteral("S");
    case Entity::Lane:
        return QStringLiteral("L");
    case Entity::Actor:
        return QStringLiteral("AC");
    case Entity::Unit:
        return QStringLiteral("U");
    case Entity::Case:
        return QStringLiteral("C");
    case Entity::Respondent:
        return QStringLiteral("R.");
    case Entity::Wave:
        return QStringLiteral("W");
    case Entity::Code:
        return QStringLiteral("C");
    default:
        return QStringLiteral("K");
    }
}

/// Calls `visit(id, key)` for each key as it will be after the edit.
template <class F> void visitKeysAfter(const EditBuilder& builder, Entity entity, CaseId caseId, F&& visit) {
    builder.rows().visitKeys(entity, caseId, [&](qint64 id, const QString& key) {
        if (!builder.hasNoted(entity, id)) visit(id, key);
    });
    forEachEntity([&]<class T>() {
        if constexpr (requires(T row) { row.key; }) {
            if (T::kEntity != entity) return;
            for (const T& row : builder.template written<T>()) {
                if constexpr (requires { row.caseId; })
                    if (!caseId.isNull() && row.caseId != caseId) continue;
                visit(row.id.value(), row.key);
            }
        }
    });
}
} // namespace

void KeySeries::add(const QString& key) {
    m_keys.insert(key);
    qsizetype digits = 0;
    while (digits < key.size() && key.at(key.size() - 1 - digits).isDigit()) ++digits;
    if (digits == 0 || digits > 15) return;
    Series& series = m_series[key.left(key.size() - digits)];
    ++series.count;
    const qint64 number = key.right(digits).toLongLong();
    if (number < series.highest) return;
    series.highest = number;
    series.width = static_cast<int>(digits);
}

QString KeySeries::next() {
    QString prefix = m_first;
    int best = 0;
    for (auto it = m_series.cbegin(); it != m_series.cend(); ++it) {
        if (it->count < best || (it->count == best && it.key() > prefix)) continue;
        best = it->count;
        prefix = it.key();
    }
    const Series series = m_series.value(prefix);
    for (qint64 number = series.highest + 1;; ++number) {
        const QString key = prefix + QStringLiteral("%1").arg(number, series.width, 10, QChar(u'0'));
        if (m_keys.contains(key)) continue;
        add(key);
        return key;
    }
}

KeySeries keysOf(const EditBuilder& builder, Entity entity, CaseId caseId) {
    KeySeries series(prefixOfFirst(entity));
    visitKeysAfter(builder, entity, caseId, [&](qint64, const QString& key) { series.add(key); });
    return series;
}

qint64 holderOfKey(const EditBuilder& builder, Entity entity, CaseId caseId, const QString& key) {
    qint64 holder = 0;
    visitKeysAfter(builder, entity, caseId, [&](qint64 id, const QString& each) {
        if (each == key) holder = id;
    });
    return holder;
}

} // namespace forlop

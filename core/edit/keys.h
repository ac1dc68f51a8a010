// SPDX-License-Identifier: GPL-3.0-or-later
// Keys are what an analyst sees (A13, P2): unique in their case. A new row continues the series that is
// there.
#pragma once

#include "core/edit/editbuilder.h"

#include <QHash>
#include <QSet>

namespace forlop {

/// Hands out the next keys of a series: the most used prefix, one above its highest number, as wide as that
/// one.
class KeySeries {
public:
    explicit KeySeries(QString prefixOfFirst) : m_first(std::move(prefixOfFirst)) {}
    void add(const QString& key);
    [[nodiscard]] bool has(const QString& key) const { return m_keys.contains(key); }
    /// A key nobody has; it is taken from then on.
    [[nodiscard]] QString next();

private:
    struct Series {
        int count = 0;
        qint64 highest = 0;
        int width = 0;
    };
    QString m_first;
    QSet<QString> m_keys;
    QHash<QString, Series> m_series;
};

/// The keys of an entity in a case (all of them where it has no case), with what the edit at hand already
/// wrote.
[[nodiscard]] KeySeries keysOf(const EditBuilder& builder, Entity entity, CaseId caseId = {});
/// The row of the same entity (and case) that has the key already; 0 for none.
[[nodiscard]] qint64 holderOfKey(const EditBuilder& builder, Entity entity, CaseId caseId,
                                 const QString& key);

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exampleload.h"

#include "core/exchange/exampletext.h"

using namespace Qt::StringLiterals;

namespace forlop {

namespace {} // namespace

void ExampleLoad::keep(const CaseRow& row, const QString& kind, const QString& key, qint64 id) {
    QHash<QString, qint64>& ids = m_ids[kind];
    if (ids.contains(key))
        row.refuse("key"_L1, ExampleText::tr("there are two rows with the key “%1”.").arg(key));
    ids.insert(key, id);
}

qint64 ExampleLoad::idOf(const CaseRow& row, QLatin1StringView column, const QString& kind,
                         const QString& key) const {
    if (key.isEmpty()) return 0;
    const qint64 id = m_ids.value(kind).value(key);
    if (id == 0) row.refuse(column, ExampleText::tr("“%1” is no key of %2.").arg(key, kind));
    return id;
}

void ExampleLoad::keepNote(const CaseRow& row, qint64 target, const QString& title) const {
    Memo memo;
    memo.target = ObjectId(target);
    memo.title = title;
    memo.text = row.text("note"_L1);
    memo.writtenAt = now;
    if (!memo.text.isEmpty()) builder.insert(memo);
}

QString joined(const QStringList& sentences) {
    QString text;
    for (const QString& sentence : sentences) {
        if (sentence.isEmpty()) continue;
        if (!text.isEmpty()) text += u' ';
        text += sentence;
        if (!sentence.endsWith(u'.')) text += u'.';
    }
    return text;
}

} // namespace forlop

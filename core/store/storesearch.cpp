// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeprivate.h"

#include <QRegularExpression>

#include <algorithm>

namespace forlop {

namespace {
constexpr int kWordsAround = 14;
/// Beyond this many characters SQLite takes minutes to choose the best passage; the first one has to do.
constexpr qint64 kLongText = 200'000;
constexpr qsizetype kLettersAround = 45;
constexpr qsizetype kTitleLength = 80;

bool hasLetterOrDigit(const QString& word) {
    return std::any_of(word.begin(), word.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

/// Each word a phrase in quotation marks, so that nothing typed is search syntax; the last may go on.
QString matchText(const QString& words) {
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QStringList phrases;
    for (QString word : words.split(spaces, Qt::SkipEmptyParts)) {
        if (!hasLetterOrDigit(word)) continue;
        word.remove(QChar(u'\0')).replace(QLatin1Char('"'), QLatin1String("\"\""));
        phrases.append(QLatin1Char('"') + word + QLatin1Char('"'));
    }
    if (phrases.isEmpty()) return {};
    return phrases.join(QLatin1Char(' ')) + QLatin1Char('*');
}

/// Up to `most` characters of `text` from `from` on, in whole words.
QString wholeWords(QStringView text, qsizetype from, qsizetype until) {
    while (from > 0 && from < until && !text.at(from - 1).isSpace()) ++from;
    while (until < text.size() && until > from && !text.at(until).isSpace()) --until;
    return text.sliced(from, std::max<qsizetype>(0, until - from)).toString();
}

/// The first place where one of the words stands, with some words around it.
QString firstPassage(const QString& text, const QString& words) {
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    QStringList patterns;
    for (const QString& word : words.split(spaces, Qt::SkipEmptyParts))
        if (hasLetterOrDigit(word)) patterns.append(QRegularExpression::escape(word));
    const QRegularExpression any(QStringLiteral("\\b(?:%1)").arg(patterns.join(QLatin1Char('|'))),
                                 QRegularExpression::CaseInsensitiveOption |
                                     QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match = any.match(text);
    const qsizetype at = match.hasMatch() ? match.capturedStart() : 0;
    const qsizetype end = match.hasMatch() ? match.capturedEnd() : 0;
    const qsizetype from = std::max<qsizetype>(0, at - kLettersAround);
    const qsizetype until = std::min(text.size(), end + kLettersAround);
    return (from > 0 ? QStringLiteral("…") : QString()) + wholeWords(text, from, until) +
           (until < text.size() ? QStringLiteral("…") : QString());
}

/// What stands for a row: its title, else its key, else its first words.
QString titleOf(const EntityInfo& info, const RowValues& values) {
    for (const FieldKind kind : {FieldKind::Title, FieldKind::Key, FieldKind::Text, FieldKind::Long})
        for (qsizetype i = 0; i < info.fields.size(); ++i)
            if (info.fields.at(i).kind == kind && !values.at(i).toString().isEmpty())
                return values.at(i).toString().left(kTitleLength).simplified();
    return {};
}
} // namespace

Result<QList<SearchHit>> Store::search(const QString& words, int limit) {
    QList<SearchHit> hits;
    const QString match = matchText(words);
    if (match.isEmpty()) return hits;
    {
        const Running query = d->connection->prepared(
            "SELECT search.rowid, object.kind, CASE WHEN length(search.body) <= ? THEN "
            "snippet(search, -1, '', '', '…', ?) END, search.body FROM search JOIN "
            "object ON object.id = search.rowid WHERE search MATCH ? LIMIT ?");
        if (!query->isValid()) return d->error();
        query->bind(1, kLongText)
            .bind(2, qint64{kWordsAround})
            .bind(3, match)
            .bind(4, static_cast<qint64>(limit));
        Statement::Step step = query->step();
        for (; step == Statement::Step::Row; step = query->step()) {
            const QString passage = query->isNull(2) ? firstPassage(query->text(3), words) : query->text(2);
            hits.append(
                {static_cast<Entity>(query->integer(1)), query->integer(0), {}, passage.simplified()});
        }
        if (step == Statement::Step::Failed) return d->error();
    }
    for (SearchHit& hit : hits) {
        const auto row = read(hit.entity, hit.id);
        if (!row.ok()) return row.error();
        if (*row) hit.title = titleOf(infoOf(hit.entity), **row);
    }
    return hits;
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/phrase.h"

#include "core/time/phrasegrammar.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {

DateReading readAs(const EdtfValue& value, DateReader reader, const QString& warning) {
    DateReading reading;
    reading.ok = true;
    reading.reader = reader;
    reading.value = value;
    reading.warning = warning.isEmpty() ? value.warning : warning;
    return reading;
}

DateReading refused(DateReader reader, qsizetype offset, const QString& error) {
    DateReading reading;
    reading.reader = reader;
    reading.offset = offset;
    reading.error = error;
    return reading;
}

// What one reading of a phrase came to.
struct PhraseOutcome {
    std::optional<EdtfValue> value;
    bool ambiguous = false;
    QString warning;
    QString error;
    qsizetype errorAt = 0;
};

PhraseOutcome readPhraseAs(const QList<Term>& terms, int which) {
    PhraseCursor cursor;
    cursor.terms = terms;
    cursor.reading = which;
    const auto expression = readPhrase(cursor);
    PhraseOutcome outcome;
    outcome.ambiguous = cursor.ambiguous;
    outcome.warning = cursor.warning;
    outcome.error = cursor.error;
    outcome.errorAt = cursor.errorAt;
    if (!expression) {
        if (outcome.error.isEmpty()) outcome.errorAt = cursor.peek().start;
        return outcome;
    }
    EdtfResult result = readEdtf(textOf(*expression));
    if (auto* value = std::get_if<EdtfValue>(&result))
        outcome.value = std::move(*value);
    else
        outcome.error = std::get<EdtfError>(result).reason;
    return outcome;
}

DateReading ambiguous(const QStringList& readings, qsizetype offset) {
    DateReading reading =
        refused(DateReader::Phrase, offset,
                PhraseCursor::tr("This can be read in two ways: %1 or %2.").arg(readings[0], readings[1]));
    reading.readings = readings;
    return reading;
}

qsizetype firstUnknown(const QList<Term>& terms) {
    for (const Term& term : terms)
        if (term.sense == Sense::Unknown) return term.start;
    return terms.isEmpty() ? 0 : terms.first().start;
}

DateReading readPhraseText(QStringView text) {
    const QList<Term> terms = termsOf(text);
    const PhraseOutcome first = readPhraseAs(terms, 0);
    if (!first.ambiguous) {
        if (first.value) return readAs(*first.value, DateReader::Phrase, first.warning);
        return refused(DateReader::Phrase, first.error.isEmpty() ? firstUnknown(terms) : first.errorAt,
                       first.error);
    }
    const PhraseOutcome second = readPhraseAs(terms, 1);
    if (first.value && second.value) {
        if (first.value->canonical == second.value->canonical)
            return readAs(*first.value, DateReader::Phrase, first.warning);
        QStringList readings{first.value->canonical, second.value->canonical};
        return ambiguous(readings, terms.first().start);
    }
    if (first.value) return readAs(*first.value, DateReader::Phrase, first.warning);
    if (second.value) return readAs(*second.value, DateReader::Phrase, second.warning);
    return refused(DateReader::Phrase, first.errorAt, first.error);
}

// Whoever wrote this meant EDTF, so the error is explained as such.
bool looksLikeEdtf(QStringView text) {
    constexpr QStringView kSigns = u"-/.,:~?%+[]{} ";
    constexpr QStringView kLetters = u"XYESTZ";
    return std::all_of(text.begin(), text.end(), [&](QChar c) {
        return (c >= u'0' && c <= u'9') || kSigns.contains(c) || kLetters.contains(c);
    });
}

} // namespace

DateReading readDate(QStringView text) {
    qsizetype start = 0;
    while (start < text.size() && text[start].isSpace()) ++start;
    const QStringView trimmed = text.sliced(start).trimmed();
    const EdtfResult edtf = readEdtf(trimmed);
    if (const auto* value = std::get_if<EdtfValue>(&edtf)) return readAs(*value, DateReader::Edtf, {});
    DateReading phrase = readPhraseText(trimmed);
    const auto& error = std::get<EdtfError>(edtf);
    if (!phrase.ok && phrase.error.isEmpty()) {
        if (looksLikeEdtf(trimmed))
            phrase = refused(DateReader::Edtf, error.offset, error.reason);
        else
            phrase.error = PhraseCursor::tr(
                "This is not a date. A date is written like 2019, June 2019, 3 June 2019 or 2019-06-03.");
    }
    phrase.offset += start;
    return phrase;
}

DateReading readDateStrict(QStringView text) {
    const EdtfResult edtf = readEdtf(text, EdtfMode::Strict);
    if (const auto* value = std::get_if<EdtfValue>(&edtf)) return readAs(*value, DateReader::Edtf, {});
    const auto& error = std::get<EdtfError>(edtf);
    return refused(DateReader::Edtf, error.offset, error.reason);
}

TemporalExtent extentFrom(const DateReading& reading, const QString& typed, Basis basis) {
    if (!reading.ok) return {};
    const QString words = typed.trimmed() == reading.value.canonical ? QString() : typed;
    return TemporalExtent(reading.value.canonical, words, basis, reading.value.padded, reading.value.flags);
}

} // namespace forlop

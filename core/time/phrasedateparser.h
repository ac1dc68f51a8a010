// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one date of a phrase: "1. mai 2003", "early June 2019", "the 1990s", "uke 14 2019". For core/time
// alone.
#pragma once

#include "core/time/phrasedate.h"
#include "core/time/phraselexer.h"

#include <QCoreApplication>

namespace forlop {

/// The terms of a phrase, the place reached in them, and what was noticed on the way. The phrase is read once
/// for each reading that an ambiguous date in it allows.
struct PhraseCursor {
    Q_DECLARE_TR_FUNCTIONS(forlop::Phrase)

public:
    QList<Term> terms;
    qsizetype at = 0;
    int reading = 0; ///< 0 or 1: which of two readings to take
    bool ambiguous = false;
    QString warning;
    QString error; ///< of a date that was understood and cannot be
    qsizetype errorAt = 0;

    [[nodiscard]] bool atEnd() const { return at >= terms.size(); }
    [[nodiscard]] const Term& peek(qsizetype ahead = 0) const {
        static const Term none;
        return at + ahead < terms.size() ? terms[at + ahead] : none;
    }
    [[nodiscard]] bool is(Sense sense, qsizetype ahead = 0) const {
        return at + ahead < terms.size() && terms[at + ahead].sense == sense;
    }
    [[nodiscard]] bool isSign(char16_t sign, qsizetype ahead = 0) const {
        return is(Sense::Sign, ahead) && peek(ahead).sign == sign;
    }
    bool take(Sense sense) { return is(sense) && (++at, true); }
    bool takeSign(char16_t sign) { return isSign(sign) && (++at, true); }
    void skipNoise() {
        while (is(Sense::Noise)) ++at;
    }
    /// A date that cannot be, at the term `ahead` from here.
    std::nullopt_t refuse(const QString& reason, qsizetype ahead = 0) {
        if (error.isEmpty()) {
            error = reason;
            errorAt = peek(ahead).start;
        }
        return std::nullopt;
    }
    /// The second reading where there are two.
    bool second() {
        ambiguous = true;
        return reading == 1;
    }
};

/// Nothing where no date stands at the cursor; the cursor is then anywhere.
[[nodiscard]] std::optional<PhraseDate> readPhraseDate(PhraseCursor& cursor);

/// A date of numbers only at the cursor: "1.5.2003", "13/04/2019", "5/2003". Nothing, and the cursor unmoved,
/// where there is none.
[[nodiscard]] std::optional<PhraseDate> readNumericDate(PhraseCursor& cursor);

/// "1990s", "1990-tallet", "90-årene" at the cursor; nothing, and the cursor unmoved, where there is none.
[[nodiscard]] std::optional<PhraseDate> readDecade(PhraseCursor& cursor);
/// A decade by its tens alone: which century is not said.
[[nodiscard]] std::optional<PhraseDate> shortDecade(PhraseCursor& cursor, qint64 tens);
/// The nth century, with the era that may follow.
[[nodiscard]] std::optional<PhraseDate> phraseCenturyNumber(PhraseCursor& cursor, qint64 number);
/// "64 BC", at its number.
[[nodiscard]] std::optional<PhraseDate> readEra(PhraseCursor& cursor);

} // namespace forlop

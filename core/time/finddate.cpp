// SPDX-License-Identifier: GPL-3.0-or-later
// Dates in running text. Only years of our times count as such: "3500 posts" is no date.
#include "core/time/phrase.h"
#include "core/time/phraselexer.h"

#include <algorithm>

namespace forlop {

namespace {

constexpr qsizetype kLongest = 14; // terms of one date

bool isYear(const Term& term) {
    return term.sense == Sense::Number && term.digits == 4 && term.number >= 1700 && term.number < 2100;
}

bool canBegin(const Term& term) {
    switch (term.sense) {
    case Sense::Number:
        return isYear(term) || term.digits <= 2;
    case Sense::Unknown:
    case Sense::Noise:
    case Sense::Sign:
    case Sense::To:
    case Sense::And:
    case Sense::Or:
    case Sense::OrEarlier:
    case Sense::OrLater:
    case Sense::Onwards:
    case Sense::Ongoing:
    case Sense::OrdinalEnding:
    case Sense::PluralEnding:
    case Sense::DecadeSuffix:
    case Sense::YearsSuffix:
    case Sense::BeforeChrist:
    case Sense::AfterChrist:
        return false;
    default:
        return true;
    }
}

bool joins(const Term& term) {
    return term.sense == Sense::Sign && term.glued &&
           (term.sign == u'-' || term.sign == u'/' || term.sign == u'.');
}

// Cut out of a longer number, word or code?
bool isTorn(const QList<Term>& terms, qsizetype first, qsizetype last) {
    const qsizetype next = last + 1;
    if (first > 0 && terms[first].glued && (terms[first - 1].sense != Sense::Sign || joins(terms[first - 1])))
        return true;
    if (next >= terms.size() || !terms[next].glued) return false;
    if (terms[next].sense != Sense::Sign) return true;
    return joins(terms[next]) && next + 1 < terms.size() && terms[next + 1].glued &&
           terms[next + 1].sense == Sense::Number;
}

// The last term that a date from `first` on can reach: words that say nothing of time stop it.
qsizetype reach(const QList<Term>& terms, qsizetype first) {
    qsizetype last = first;
    while (last + 1 < terms.size() && last + 1 < first + kLongest) {
        const Term& next = terms[last + 1];
        if (next.sense == Sense::Unknown) break;
        ++last;
    }
    return last;
}

bool namesYear(const QList<Term>& terms, qsizetype first, qsizetype last) {
    return std::any_of(terms.begin() + first, terms.begin() + last + 1, [](const Term& term) {
        return isYear(term) || term.sense == Sense::CenturyWord || term.sense == Sense::BeforeChrist;
    });
}

std::optional<FoundDate> dateFrom(QStringView passage, const QList<Term>& terms, qsizetype first) {
    for (qsizetype last = reach(terms, first); last >= first; --last) {
        if (terms[last].sense == Sense::Sign || terms[last].sense == Sense::Noise) continue;
        if (!namesYear(terms, first, last) || isTorn(terms, first, last)) continue;
        FoundDate found;
        found.start = terms[first].start;
        found.length = terms[last].start + terms[last].length - found.start;
        found.reading = readDate(passage.sliced(found.start, found.length));
        if (found.reading.ok || !found.reading.readings.isEmpty()) return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<FoundDate> findDate(QStringView passage) {
    const QList<Term> terms = termsOf(passage);
    for (qsizetype first = 0; first < terms.size(); ++first) {
        if (!canBegin(terms[first])) continue;
        if (auto found = dateFrom(passage, terms, first)) return found;
    }
    return std::nullopt;
}

} // namespace forlop

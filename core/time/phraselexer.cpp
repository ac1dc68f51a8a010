// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/phraselexer.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {

struct Idiom {
    QStringList words;
    Sense sense = Sense::Unknown;
    int value = 0;
};

// By first word, longest first.
using Idioms = QHash<QString, QList<Idiom>>;

Idioms buildIdioms() {
    Idioms idioms;
    for (const VocabularyEntry& entry : englishVocabulary() + bokmalVocabulary()) {
        const QStringList words = QString::fromUtf16(entry.words).split(u' ');
        idioms[words.first()].append({words, entry.sense, entry.value});
    }
    for (QList<Idiom>& list : idioms)
        std::stable_sort(list.begin(), list.end(),
                         [](const Idiom& a, const Idiom& b) { return a.words.size() > b.words.size(); });
    return idioms;
}

const Idioms& idioms() {
    static const Idioms all = buildIdioms();
    return all;
}

struct Token {
    Term term;
    QString word; ///< lower case, of words
};

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

bool isDash(char16_t c) { return c == u'-' || (c >= u'\u2010' && c <= u'\u2015') || c == u'\u2212'; }

bool isInvisible(char16_t c) { return c == u'\u00ad' || c == u'\u200b' || c == u'\ufeff'; }

qsizetype runEnd(QStringView text, qsizetype from, bool digits) {
    qsizetype end = from;
    while (end < text.size() && (digits ? isAsciiDigit(text[end]) : text[end].isLetter())) ++end;
    return end;
}

Token numberToken(QStringView digits) {
    Token token;
    token.term.sense = Sense::Number;
    token.term.digits = static_cast<int>(std::min<qsizetype>(digits.size(), 99));
    for (const QChar c : digits.first(std::min<qsizetype>(digits.size(), 12)))
        token.term.number = token.term.number * 10 + (c.unicode() - u'0');
    return token;
}

Token signToken(char16_t c) {
    Token token;
    token.term.sense = Sense::Sign;
    token.term.sign = isDash(c) ? u'-' : c == u'\u2019' || c == u'\u2018' ? u'\'' : c;
    token.term.longDash = isDash(c) && c != u'-';
    return token;
}

QList<Token> tokensOf(QStringView text) {
    QList<Token> tokens;
    bool glued = false;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace() || isInvisible(c.unicode())) {
            glued = glued && !c.isSpace();
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        Token token;
        if (isAsciiDigit(c)) {
            end = runEnd(text, at, true);
            token = numberToken(text.sliced(at, end - at));
        } else if (c.isLetter()) {
            end = runEnd(text, at, false);
            token.word = text.sliced(at, end - at).toString().toLower();
        } else {
            token = signToken(c.unicode());
        }
        token.term.glued = glued;
        token.term.start = at;
        token.term.length = end - at;
        tokens.append(token);
        glued = true;
        at = end;
    }
    return tokens;
}

bool isDot(const QList<Token>& tokens, qsizetype at) {
    return at < tokens.size() && tokens[at].term.sign == u'.' && tokens[at].term.glued;
}

// How many tokens the idiom covers from `at` on, abbreviation dots included; 0 where it does not stand there.
qsizetype covered(const QList<Token>& tokens, qsizetype at, const QStringList& words) {
    qsizetype next = at;
    for (const QString& word : words) {
        if (next >= tokens.size() || tokens[next].word != word) return 0;
        ++next;
        if (isDot(tokens, next)) ++next;
    }
    return next - at;
}

} // namespace

QList<Term> termsOf(QStringView text) {
    const QList<Token> tokens = tokensOf(text);
    QList<Term> terms;
    for (qsizetype at = 0; at < tokens.size();) {
        Term term = tokens[at].term;
        qsizetype count = 1;
        if (!tokens[at].word.isEmpty()) {
            for (const Idiom& idiom : idioms().value(tokens[at].word)) {
                const qsizetype covers = covered(tokens, at, idiom.words);
                if (covers == 0) continue;
                term.sense = idiom.sense;
                term.value = idiom.value;
                count = covers;
                break;
            }
        }
        const Term& last = tokens[at + count - 1].term;
        term.length = last.start + last.length - term.start;
        terms.append(term);
        at += count;
    }
    return terms;
}

} // namespace forlop

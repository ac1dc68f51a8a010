// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/textmeasure.h"

namespace forlop {
namespace {

// A cut never falls inside a surrogate pair.
qsizetype wholeCut(QStringView text, qsizetype cut) {
    return cut > 0 && cut < text.size() && text[cut].isLowSurrogate() ? cut - 1 : cut;
}

// Where a line may end: the positions after a space, a hyphen, a dash or a slash.
std::vector<qsizetype> breaksOf(const QString& text) {
    std::vector<qsizetype> breaks;
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        const QChar c = text[i];
        const bool joint = (c == u'-' || c == u'/' || c == u'–' || c == u'—') && text[i + 1].isLetter();
        if (c == u' ' || joint) breaks.push_back(i + 1);
    }
    breaks.push_back(text.size());
    return breaks;
}

QStringView withoutEndSpaces(QStringView line) {
    while (line.endsWith(u' ')) line.chop(1);
    return line;
}

} // namespace

QString TextMeasure::elided(const QString& text, double size, double width, TextStyle style,
                            int leastLetters) const {
    if (this->width(text, size, style) <= width) return text;
    qsizetype fits = 0;
    qsizetype tooLong = text.size();
    const auto cutTo = [&text](qsizetype length) {
        return QString(withoutEndSpaces(QStringView(text).left(wholeCut(text, length))) + u'…');
    };
    while (tooLong - fits > 1) {
        const qsizetype middle = (fits + tooLong) / 2;
        (this->width(cutTo(middle), size, style) <= width ? fits : tooLong) = middle;
    }
    const QString result = cutTo(fits);
    return result.size() - 1 < std::max(1, leastLetters) ? QString() : result;
}

QStringList TextMeasure::wrapped(const QString& text, double size, double width, TextStyle style) const {
    QStringList lines;
    qsizetype start = 0;
    qsizetype end = 0;
    for (const qsizetype next : breaksOf(text)) {
        const QStringView candidate = withoutEndSpaces(QStringView(text).mid(start, next - start));
        if (end > start && this->width(candidate, size, style) > width) {
            lines.append(withoutEndSpaces(QStringView(text).mid(start, end - start)).toString());
            start = end;
        }
        end = next;
    }
    const QStringView rest = withoutEndSpaces(QStringView(text).mid(start));
    if (!rest.isEmpty()) lines.append(rest.toString());
    return lines;
}

double FixedTextMeasure::width(QStringView text, double size, TextStyle style) const {
    return static_cast<double>(text.size()) * size * (isBold(style) ? 0.56 : 0.5);
}

} // namespace forlop

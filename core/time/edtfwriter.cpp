// SPDX-License-Identifier: GPL-3.0-or-later
// Writes dates in their canonical form and says which level of the standard they need.
#include "core/time/edtfsyntax.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {

QChar signOf(quint8 qualifier) {
    if (qualifier == EdtfDate::Doubtful) return u'?';
    return qualifier == EdtfDate::Approximate ? u'~' : u'%';
}

void appendDigits(QString& text, qint64 value, int width, quint8 mask) {
    qint64 place = 1;
    for (int i = 1; i < width; ++i) place *= 10;
    for (int i = width - 1; i >= 0; --i, place /= 10)
        text += (mask >> i & 1) != 0 ? u'X' : QChar(static_cast<char16_t>(u'0' + value / place % 10));
}

void appendYear(QString& text, const EdtfDate& date) {
    if (date.yearForm != EdtfDate::YearForm::FourDigits) text += u'Y';
    if (date.yearForm == EdtfDate::YearForm::Exponential) {
        text += QString::number(date.significand) + u'E' + QString::number(date.exponent);
    } else if (date.yearForm == EdtfDate::YearForm::Long) {
        text += QString::number(date.year);
    } else {
        if (date.negative) text += u'-';
        appendDigits(text, qAbs(date.year), 4, date.yearMask);
    }
    if (date.significantDigits != 0) text += u'S' + QString::number(date.significantDigits);
}

void appendTime(QString& text, const EdtfDate& date) {
    text += u'T';
    appendDigits(text, date.hour, 2, 0);
    text += u':';
    appendDigits(text, date.minute, 2, 0);
    text += u':';
    appendDigits(text, date.second, 2, 0);
    if (date.zone == EdtfDate::Zone::Utc) text += u'Z';
    if (date.zone < EdtfDate::Zone::Hours) return;
    text += date.zoneMinutes < 0 ? u'-' : u'+';
    appendDigits(text, qAbs(date.zoneMinutes) / 60, 2, 0);
    if (date.zone != EdtfDate::Zone::HoursMinutes) return;
    text += u':';
    appendDigits(text, qAbs(date.zoneMinutes) % 60, 2, 0);
}

void appendDate(QString& text, const EdtfDate& date) {
    // One sign after the last of the leading parts that are marked alike, one before each other part that is
    // marked.
    const size_t parts = std::min<size_t>(date.finest, EdtfDate::Day) + 1;
    size_t group = 0;
    while (group < parts && date.qualifiers[group] != 0 && date.qualifiers[group] == date.qualifiers[0])
        ++group;
    for (size_t part = 0; part < parts; ++part) {
        if (part > 0) text += u'-';
        if (part >= group && date.qualifiers[part] != 0) text += signOf(date.qualifiers[part]);
        if (part == EdtfDate::Year) appendYear(text, date);
        if (part == EdtfDate::Month) appendDigits(text, date.month, 2, date.monthMask);
        if (part == EdtfDate::Day) appendDigits(text, date.day, 2, date.dayMask);
        if (part + 1 == group) text += signOf(date.qualifiers[part]);
    }
    if (date.finest == EdtfDate::Time) appendTime(text, date);
}

void appendMember(QString& text, const EdtfMember& member) {
    if (member.kind == EdtfMember::Kind::Unknown) return;
    if (member.kind == EdtfMember::Kind::Open || member.orEarlier) text += u".."_s;
    if (member.kind == EdtfMember::Kind::Open) return;
    appendDate(text, member.first);
    if (member.kind == EdtfMember::Kind::Range || member.orLater) text += u".."_s;
    if (member.kind == EdtfMember::Kind::Range) appendDate(text, member.last);
}

// Level 1 has X only as the last one or two digits of a year, as a whole month, or as a whole day.
bool isLevelOneMask(const EdtfDate& date) {
    if (date.finest == EdtfDate::Year) return date.yearMask == 1 || date.yearMask == 3;
    if (date.yearMask != 0) return false;
    if (date.finest == EdtfDate::Month) return date.monthMask == 3;
    return date.dayMask == 3 && (date.monthMask == 0 || date.monthMask == 3);
}

int levelOf(const EdtfDate& date) {
    if (date.yearForm == EdtfDate::YearForm::Exponential || date.significantDigits != 0) return 2;
    if (date.isMasked() && !isLevelOneMask(date)) return 2;
    if (date.isQualified() && !date.isQualifiedAlike()) return 2;
    if (date.isGrouping() && date.month > 24) return 2;
    const bool one = date.negative || date.yearForm == EdtfDate::YearForm::Long || date.isMasked() ||
                     date.isQualified() || date.isGrouping();
    return one ? 1 : 0;
}

} // namespace

bool EdtfDate::isQualifiedAlike() const {
    const size_t parts = std::min<size_t>(finest, Day) + 1;
    return std::all_of(qualifiers.begin(), qualifiers.begin() + static_cast<std::ptrdiff_t>(parts),
                       [this](quint8 qualifier) { return qualifier == qualifiers[0]; });
}

QString textOf(const EdtfDate& date) {
    QString text;
    appendDate(text, date);
    return text;
}

QString textOf(const EdtfExpression& expression) {
    QString text;
    text.reserve(24);
    using Shape = EdtfExpression::Shape;
    if (expression.shape == Shape::OneOf) text += u'[';
    if (expression.shape == Shape::AllOf) text += u'{';
    const QChar separator = expression.shape == Shape::Interval ? u'/' : u',';
    for (qsizetype i = 0; i < expression.members.size(); ++i) {
        if (i > 0) text += separator;
        appendMember(text, expression.members[i]);
    }
    if (expression.shape == Shape::OneOf) text += u']';
    if (expression.shape == Shape::AllOf) text += u'}';
    return text;
}

int levelOf(const EdtfExpression& expression) {
    using Shape = EdtfExpression::Shape;
    if (expression.shape == Shape::OneOf || expression.shape == Shape::AllOf) return 2;
    int level = 0;
    for (const EdtfMember& member : expression.members) {
        if (!member.hasDate()) {
            level = std::max(level, 1);
            continue;
        }
        if (member.orEarlier || member.orLater) return 2;
        if (expression.shape == Shape::Interval && member.first.isMasked()) return 2;
        level = std::max(level, levelOf(member.first));
    }
    return level;
}

} // namespace forlop

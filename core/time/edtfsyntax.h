// SPDX-License-Identifier: GPL-3.0-or-later
// What an EDTF text is made of, between reading and meaning: dates with their masks and qualifiers, and how
// they stand together. For core/time alone; everybody else uses edtf.h and TemporalExtent.
#pragma once

#include "core/time/edtf.h"

#include <QVarLengthArray>

#include <array>
#include <optional>

namespace forlop {

/// One date. Digits written X count as zero in the numbers and are named by the masks (bit n: the place of
/// 10^n).
struct EdtfDate {
    enum class YearForm : quint8 { FourDigits, Long, Exponential };
    enum class Zone : quint8 { None, Utc, Hours, HoursMinutes };
    enum Part : quint8 { Year, Month, Day, Time };
    enum Qualifier : quint8 { Doubtful = 1, Approximate = 2 };

    qint64 year = 0;        ///< the value, sign included
    qint64 significand = 0; ///< of an exponential year
    YearForm yearForm = YearForm::FourDigits;
    bool negative = false; ///< also where all digits are X
    quint8 yearMask = 0;
    quint8 exponent = 0;
    quint8 significantDigits = 0; ///< 0: none written
    Part finest = Year;           ///< the last part written
    quint8 month = 0;             ///< 1-12, or 21-41 for a season or part of a year
    quint8 monthMask = 0;
    quint8 day = 0;
    quint8 dayMask = 0;
    quint8 hour = 0;
    quint8 minute = 0;
    quint8 second = 0;
    Zone zone = Zone::None;
    qint16 zoneMinutes = 0;
    std::array<quint8, 3> qualifiers{}; ///< by part: Doubtful, Approximate, both

    [[nodiscard]] bool isGrouping() const { return finest == Month && monthMask == 0 && month >= 21; }
    [[nodiscard]] bool isMasked() const { return yearMask != 0 || monthMask != 0 || dayMask != 0; }
    [[nodiscard]] bool has(Qualifier qualifier) const {
        return ((qualifiers[0] | qualifiers[1] | qualifiers[2]) & qualifier) != 0;
    }
    [[nodiscard]] bool isQualified() const { return has(Doubtful) || has(Approximate); }
    /// One qualifier for the whole, as at the end of a text.
    [[nodiscard]] bool isQualifiedAlike() const;
};

/// One end of an interval, or one element of a set, or the single date.
struct EdtfMember {
    enum class Kind : quint8 { Date, Range, Open, Unknown };
    Kind kind = Kind::Date;
    bool orEarlier = false; ///< `..x`
    bool orLater = false;   ///< `x..`
    EdtfDate first;
    EdtfDate last; ///< of a Range

    [[nodiscard]] bool hasDate() const { return kind == Kind::Date || kind == Kind::Range; }
};

struct EdtfExpression {
    enum class Shape : quint8 { Single, Interval, OneOf, AllOf };
    Shape shape = Shape::Single;
    QVarLengthArray<EdtfMember, 2> members; ///< one, two, or at least one
    QString warning;
};

/// The step by which a date moves and by which `~` widens it.
struct EdtfUnit {
    enum class Step : quint8 { Years, Months, Days, Seconds };
    Step step = Step::Years;
    qint64 count = 1;
};

/// A half-open stretch of time.
struct Span {
    Instant from = kMinusInfinity;
    Instant until = kInfinity;
};

using EdtfParse = std::variant<EdtfExpression, EdtfError>;

[[nodiscard]] EdtfParse parseEdtf(QStringView text, EdtfMode mode);

[[nodiscard]] QString textOf(const EdtfDate& date);
[[nodiscard]] QString textOf(const EdtfExpression& expression);
[[nodiscard]] int levelOf(const EdtfExpression& expression);

/// First and last possible moment; nothing when no calendar date fits the digits.
[[nodiscard]] std::optional<Span> spanOf(const EdtfDate& date);
[[nodiscard]] EdtfUnit unitOf(const EdtfDate& date);
[[nodiscard]] Precision precisionOf(const EdtfDate& date);
/// The unit of the finest part marked `~`.
[[nodiscard]] EdtfUnit approximateUnitOf(const EdtfDate& date);
/// `t` moved on the calendar; a day that the month lacks becomes its last; stays within the years that can be
/// held.
[[nodiscard]] Instant moved(Instant t, EdtfUnit unit, qint64 times);

enum class Padding { None, Approximate };
[[nodiscard]] Bounds boundsOf(const EdtfExpression& expression, Padding padding);
[[nodiscard]] quint32 flagsOf(const EdtfExpression& expression);

} // namespace forlop

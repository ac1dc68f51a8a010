// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/readingjson.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {

enum class Side { From, Until };

// A day begins at or before the moment, or ends at or after it.
QJsonValue dayText(Instant t, Side side) {
    if (!isFinite(t)) return isoText(t);
    const Instant day = instantFromCivil(civilFromInstant(t));
    return isoText(side == Side::Until && day != t ? day + kSecondsPerDay : day);
}

QJsonValue known(quint32 flags, quint32 unknown, const QJsonValue& value) {
    return (flags & unknown) != 0 ? QJsonValue(QJsonValue::Null) : value;
}

void putBounds(QJsonObject& json, const EdtfValue& value) {
    using namespace extentflag;
    const Bounds& bounds = value.bounds;
    const Bounds& padded = value.padded;
    json[u"startFrom"] = known(value.flags, UnknownStart, dayText(bounds.startFrom, Side::From));
    json[u"startUntil"] = known(value.flags, UnknownStart, dayText(bounds.startUntil, Side::Until));
    json[u"endFrom"] = known(value.flags, UnknownEnd, dayText(bounds.endFrom, Side::From));
    json[u"endUntil"] = known(value.flags, UnknownEnd, dayText(bounds.endUntil, Side::Until));
    json[u"from"] =
        known(value.flags, UnknownStart, dayText(std::min(bounds.startFrom, bounds.endFrom), Side::From));
    json[u"until"] =
        known(value.flags, UnknownEnd, dayText(std::max(bounds.startUntil, bounds.endUntil), Side::Until));
    json[u"paddedFrom"] =
        known(value.flags, UnknownStart, dayText(std::min(padded.startFrom, padded.endFrom), Side::From));
    json[u"paddedUntil"] =
        known(value.flags, UnknownEnd, dayText(std::max(padded.startUntil, padded.endUntil), Side::Until));
}

qsizetype codePoints(const QString& text, qsizetype utf16) {
    return text.first(std::clamp<qsizetype>(utf16, 0, text.size())).toUcs4().size();
}

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QJsonObject edtfJson(const QString& input, const DateReading& reading) {
    QJsonObject json;
    for (const auto& key :
         {u"edtf"_s, u"level"_s, u"startFrom"_s, u"startUntil"_s, u"endFrom"_s, u"endUntil"_s, u"from"_s,
          u"until"_s, u"paddedFrom"_s, u"paddedUntil"_s, u"offset"_s})
        json[key] = QJsonValue(QJsonValue::Null);
    json[u"input"] = input;
    json[u"ok"] = reading.ok;
    json[u"reader"] = reading.reader == DateReader::Edtf ? u"edtf"_s : u"phrase"_s;
    json[u"warning"] = textOrNull(reading.warning);
    json[u"error"] = textOrNull(reading.error);
    json[u"readings"] = QJsonArray::fromStringList(reading.readings);
    if (!reading.ok) {
        json[u"offset"] = static_cast<qint64>(codePoints(input, reading.offset));
        return json;
    }
    json[u"edtf"] = reading.value.canonical;
    json[u"level"] = reading.value.level;
    putBounds(json, reading.value);
    return json;
}

} // namespace forlop

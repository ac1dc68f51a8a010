// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csvtext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace forlop {

namespace {
// 0x80 to 0x9F; the five places that Windows-1252 leaves empty stay control characters.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(const QByteArray& bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) c = QChar(kWindows1252[c.unicode() - 0x80U]);
    return text;
}

bool hasUtf16Mark(const QByteArray& bytes) {
    return bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
}
} // namespace

CsvText decodeCsv(const QByteArray& bytes) {
    if (hasUtf16Mark(bytes)) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        return {decoder.decode(bytes), {}};
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (!decoder.hasError()) return {text, {}};
    return {fromWindows1252(bytes),
            QCoreApplication::translate("csv", "The file is not UTF-8; it was read as Windows-1252.")};
}

} // namespace forlop

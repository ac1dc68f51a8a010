// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/plaintext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <array>

namespace forlop {

namespace {

/// What windows-1252 has at 0x80 to 0x9F; the five it leaves open stay what they are in Latin-1.
constexpr std::array<char16_t, 32> kWindowsRow{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes) {
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text)
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) c = QChar(kWindowsRow[c.unicode() - 0x80U]);
    return text;
}

QString withLineFeeds(QString text) {
    if (!text.contains(u'\r')) return text;
    qsizetype out = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QChar c = text.at(i);
        if (c == u'\r') {
            if (i + 1 < text.size() && text.at(i + 1) == u'\n') continue;
            c = u'\n';
        }
        text[out++] = c;
    }
    text.truncate(out);
    return text;
}

/// Length of the sequence that starts with `lead`, and the range its second byte must lie in.
struct Sequence {
    int length = 0;
    uchar low = 0x80;
    uchar high = 0xBF;
};
Sequence sequenceOf(uchar lead) {
    if (lead >= 0xC2 && lead <= 0xDF) return {2, 0x80, 0xBF};
    if (lead == 0xE0) return {3, 0xA0, 0xBF};
    if (lead == 0xED) return {3, 0x80, 0x9F}; // halves of pairs are no characters
    if (lead >= 0xE1 && lead <= 0xEF) return {3, 0x80, 0xBF};
    if (lead == 0xF0) return {4, 0x90, 0xBF};
    if (lead >= 0xF1 && lead <= 0xF3) return {4, 0x80, 0xBF};
    if (lead == 0xF4) return {4, 0x80, 0x8F};
    return {};
}

Error noText(const QString& sentence) { return {ErrorCode::Invalid, sentence, {}}; }

} // namespace

qsizetype validUtf8Length(QByteArrayView bytes) {
    const qsizetype size = bytes.size();
    for (qsizetype i = 0; i < size;) {
        const auto lead = static_cast<uchar>(bytes[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const Sequence sequence = sequenceOf(lead);
        if (sequence.length == 0 || i + sequence.length > size) return i;
        const auto second = static_cast<uchar>(bytes[i + 1]);
        if (second < sequence.low || second > sequence.high) return i;
        for (int k = 2; k < sequence.length; ++k)
            if ((static_cast<uchar>(bytes[i + k]) & 0xC0U) != 0x80U) return i;
        i += sequence.length;
    }
    return size;
}

Result<PlainText> readPlainText(const QByteArray& bytes) {
    PlainText read;
    const bool littleEndian = bytes.startsWith("\xFF\xFE");
    if (littleEndian || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(littleEndian ? QStringDecoder::Utf16LE : QStringDecoder::Utf16BE);
        const QString text = decoder.decode(QByteArrayView(bytes).sliced(2));
        if (decoder.hasError())
            return noText(
                QCoreApplication::translate("Documents", "This file says it is UTF-16, but it is not."));
        read.encoding = TextEncoding::Utf16;
        read.text = withLineFeeds(text);
        return read;
    }
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return noText(QCoreApplication::translate(
                          "Documents", "This is not a text file: it has a byte of zero at offset %1.")
                          .arg(zero));
    const QByteArrayView content = QByteArrayView(bytes).sliced(bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0);
    const qsizetype valid = validUtf8Length(content);
    if (valid == content.size()) {
        read.text = withLineFeeds(QString::fromUtf8(content));
        return read;
    }
    read.encoding = TextEncoding::Windows1252;
    read.text = withLineFeeds(fromWindows1252(content));
    read.warning = QCoreApplication::translate(
                       "Documents", "Not UTF-8 from offset %1 on: the text is read as windows-1252. "
                                    "Look at its letters before you quote from it.")
                       .arg(valid + (bytes.size() - content.size()));
    return read;
}

} // namespace forlop

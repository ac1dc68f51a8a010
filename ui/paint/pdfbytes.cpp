// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/pdfbytes.h"

#include <QCoreApplication>

#include <algorithm>

namespace forlop {
namespace {

Error unreadable(const char* detail) {
    return {ErrorCode::Internal, QCoreApplication::translate("figures", "The PDF could not be finished."),
            QString::fromLatin1(detail)};
}

// A PDF text string: UTF-16 with a mark, in hexadecimal so that nothing needs escaping.
QByteArray pdfText(const QString& text) {
    QByteArray hex = "<FEFF";
    for (const QChar c : text) hex += QByteArray::number(c.unicode() | 0x10000, 16).mid(1).toUpper();
    return hex + '>';
}

QByteArray number(double value) { return QByteArray::number(value, 'f', 4); }

QByteArray infoOf(const QByteArray& old, const FigureMeta& meta) {
    QByteArray info = "<<\n";
    const auto add = [&info](const char* key, const QString& text) {
        if (!text.isEmpty()) info += QByteArray(key) + ' ' + pdfText(text) + '\n';
    };
    add("/Title", meta.title);
    add("/Author", meta.author);
    add("/Subject", meta.subject);
    add("/Keywords", meta.keywords);
    add("/Creator", QStringLiteral("Forløp"));
    const qsizetype producer = old.indexOf("/Producer");
    if (producer >= 0) info += old.mid(producer, old.indexOf('\n', producer) - producer) + '\n';
    return info + ">>\n";
}

} // namespace

Result<PdfBytes> PdfBytes::read(const QByteArray& bytes) {
    const qsizetype start = bytes.lastIndexOf("startxref\n");
    const qsizetype table = start < 0 ? -1 : bytes.mid(start + 10).trimmed().split('\n').first().toLongLong();
    if (table <= 0 || !bytes.mid(table).startsWith("xref\n0 ")) return unreadable("no cross-reference table");
    const qsizetype firstEntry = bytes.indexOf('\n', table + 5) + 1;
    const int count = bytes.mid(table + 7, firstEntry - table - 8).toInt();
    PdfBytes pdf;
    pdf.m_objects.resize(static_cast<size_t>(std::max(0, count)));
    std::vector<std::pair<qsizetype, int>> places; // where each object begins
    for (int i = 1; i < count; ++i) {
        const QByteArray entry = bytes.mid(firstEntry + 20 * i, 20);
        if (entry.size() != 20) return unreadable("short cross-reference table");
        if (entry[17] == 'n') places.emplace_back(entry.left(10).toLongLong(), i);
    }
    if (places.empty()) return unreadable("no objects");
    std::sort(places.begin(), places.end());
    pdf.m_head = bytes.left(places.front().first);
    // An object ends where the next begins: its stream may hold any bytes at all.
    for (size_t k = 0; k < places.size(); ++k) {
        const auto [offset, i] = places[k];
        const qsizetype next = k + 1 < places.size() ? places[k + 1].first : table;
        const QByteArray whole = bytes.mid(offset, next - offset);
        const QByteArray head = QByteArray::number(i) + " 0 obj\n";
        if (!whole.startsWith(head) || !whole.endsWith("endobj\n"))
            return unreadable("object without its frame");
        pdf.m_objects[static_cast<size_t>(i)] = whole.mid(head.size(), whole.size() - head.size() - 7);
    }
    const qsizetype trailer = bytes.indexOf("trailer\n", table);
    if (trailer < 0) return unreadable("no trailer");
    pdf.m_trailer = bytes.mid(trailer, start - trailer);
    return pdf;
}

int PdfBytes::trailerObject(const QByteArray& key) const {
    const qsizetype at = m_trailer.indexOf(QByteArray(key + ' '));
    if (at < 0) return 0;
    const int number = m_trailer.mid(at + key.size() + 1).split(' ').first().toInt();
    return number < objectCount() ? number : 0;
}

QByteArray PdfBytes::written() const {
    QByteArray bytes = m_head;
    QByteArray table = "xref\n0 " + QByteArray::number(objectCount()) + "\n0000000000 65535 f \n";
    for (size_t i = 1; i < m_objects.size(); ++i) {
        const bool used = !m_objects[i].isEmpty();
        table += QByteArray::number(used ? bytes.size() : 0).rightJustified(10, '0');
        table += used ? " 00000 n \n" : " 00000 f \n";
        if (used)
            bytes += QByteArray::number(static_cast<qulonglong>(i)) + " 0 obj\n" + m_objects[i] + "endobj\n";
    }
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + table + m_trailer + "startxref\n" + start + "\n%%EOF\n";
}

Result<QByteArray> settledPdf(const QByteArray& bytes, Size points, const FigureMeta& meta) {
    Result<PdfBytes> read = PdfBytes::read(bytes);
    if (!read) return read.error();
    PdfBytes& pdf = *read;
    bool sized = false;
    for (int i = 1; i < pdf.objectCount(); ++i) {
        QByteArray object = pdf.object(i);
        const qsizetype box = object.indexOf("/MediaBox [");
        if (box < 0 || !object.contains("/Type /Page\n")) continue;
        const qsizetype end = object.indexOf(']', box);
        const QList<QByteArray> numbers = object.mid(box + 11, end - box - 11).simplified().split(' ');
        if (numbers.size() != 4) return unreadable("page without a size");
        // The drawing hangs from the top of the page, so the bottom edge moves.
        const double top = numbers[3].toDouble();
        const QByteArray exact = "/MediaBox [0 " + number(top - points.height) + ' ' + number(points.width) +
                                 ' ' + number(top) + ']';
        object.replace(box, end - box + 1, exact);
        pdf.setObject(i, object);
        sized = true;
    }
    const int info = pdf.trailerObject("/Info");
    const int root = pdf.trailerObject("/Root");
    if (!sized || info == 0 || root == 0) return unreadable("no page, information or catalogue");
    pdf.setObject(info, infoOf(pdf.object(info), meta));
    QByteArray catalogue = pdf.object(root);
    QByteArray entries = "/ViewerPreferences << /DisplayDocTitle true >>\n";
    if (!meta.language.isEmpty()) entries += "/Lang " + pdfText(meta.language) + '\n';
    catalogue.insert(catalogue.lastIndexOf(">>"), entries);
    pdf.setObject(root, catalogue);
    return pdf.written();
}

} // namespace forlop

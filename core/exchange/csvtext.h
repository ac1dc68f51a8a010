// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of a table to text: UTF-8, UTF-16 with its mark, else Windows-1252, which is what an older
// spreadsheet writes.
#pragma once

#include <QByteArray>
#include <QString>

namespace forlop {

struct CsvText {
    QString text;
    QString warning; ///< a sentence when the encoding had to be guessed, or empty
};

[[nodiscard]] CsvText decodeCsv(const QByteArray& bytes);

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// A text file's bytes as canonical text: no BOM, LF line ends, otherwise untouched. Read as UTF-8 where it is
// valid UTF-8, as UTF-16 where a BOM says so, else as windows-1252 with a warning that says so.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace forlop {

enum class TextEncoding { Utf8, Utf16, Windows1252 };

struct PlainText {
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
    QString warning; ///< a sentence, or empty
};

/// Fails for what is no text: bytes of zero in something that is not UTF-16.
[[nodiscard]] Result<PlainText> readPlainText(const QByteArray& bytes);

/// Where valid UTF-8 ends: the offset of the first byte that cannot be, or the size when all is well.
[[nodiscard]] qsizetype validUtf8Length(QByteArrayView bytes);

} // namespace forlop

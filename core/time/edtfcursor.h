// SPDX-License-Identifier: GPL-3.0-or-later
// The place reached in an EDTF text, with the error or the warning found on the way. For core/time alone.
#pragma once

#include "core/time/edtfsyntax.h"

#include <QCoreApplication>

namespace forlop {

struct EdtfCursor {
    Q_DECLARE_TR_FUNCTIONS(forlop::Edtf)

public:
    QStringView text;
    qsizetype at = 0;
    EdtfMode mode = EdtfMode::Tolerant;
    EdtfError error;
    QString warning;

    [[nodiscard]] bool atEnd() const { return at >= text.size(); }
    /// The character `ahead` places on; a null character past the end.
    [[nodiscard]] char16_t peek(qsizetype ahead = 0) const {
        return at + ahead < text.size() ? text[at + ahead].unicode() : u'\0';
    }
    bool take(char16_t c) {
        if (peek() != c || atEnd()) return false;
        ++at;
        return true;
    }
    bool takeDots() {
        if (peek() != u'.' || peek(1) != u'.') return false;
        at += 2;
        return true;
    }
    /// Notes the error and is false, so that a reading function can return it.
    bool fail(qsizetype offset, const QString& reason) {
        error = {offset, reason};
        return false;
    }
    /// What is outside levels 0 to 2: an error in strict mode, a warning in tolerant mode.
    bool tolerate(qsizetype offset, const QString& reason) {
        if (mode == EdtfMode::Strict) return fail(offset, reason);
        if (warning.isEmpty()) warning = reason;
        return true;
    }
};

/// Reads one date at the cursor; false with the cursor's error set when there is none.
[[nodiscard]] bool readEdtfDate(EdtfCursor& cursor, EdtfDate& date);

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// Changes to a finished PDF of Qt's writer that the writer itself cannot make: the exact page size, the
// author, the language, and no date of writing, so that the same figure gives the same bytes.
#pragma once

#include "core/base/result.h"
#include "core/layout/geometry.h"

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace forlop {

struct FigureMeta {
    QString title;
    QString author;
    QString subject;
    QString keywords;
    QString language; ///< as in "en" or "nb"
};

/// A PDF with a classic cross-reference table, object by object.
class PdfBytes {
public:
    static Result<PdfBytes> read(const QByteArray& bytes);

    [[nodiscard]] int objectCount() const { return static_cast<int>(m_objects.size()); }
    /// From after "N 0 obj" to before "endobj"; empty if there is none.
    [[nodiscard]] const QByteArray& object(int number) const {
        return m_objects[static_cast<size_t>(number)];
    }
    void setObject(int number, const QByteArray& content) {
        m_objects[static_cast<size_t>(number)] = content;
    }
    /// The object that the trailer names under this key, 0 if none.
    [[nodiscard]] int trailerObject(const QByteArray& key) const;
    [[nodiscard]] QByteArray written() const;

private:
    QByteArray m_head;
    std::vector<QByteArray> m_objects;
    QByteArray m_trailer;
};

/// The page made exactly `points` large (its top stays), the information dictionary and language set, no
/// dates.
Result<QByteArray> settledPdf(const QByteArray& bytes, Size points, const FigureMeta& meta);

} // namespace forlop

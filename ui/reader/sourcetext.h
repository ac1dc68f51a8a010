// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a source as the reader shows it: whole when it is short, in parts cut between lines when it is
// long, so that a source of 20 MB opens at once. Speaks code points outwards and UTF-16 inside a part.
#pragma once

#include "core/documents/codepoints.h"

#include <QString>

#include <vector>

namespace forlop {

class SourceText {
public:
    /// UTF-16 units after which a part ends at the next line end.
    static constexpr qsizetype kPartLength = 300'000;

    SourceText() = default;
    explicit SourceText(QString text, qsizetype partLength = kPartLength);

    [[nodiscard]] int parts() const { return static_cast<int>(m_starts.size()); }
    [[nodiscard]] QString part(int index) const;
    [[nodiscard]] int partAt(qint64 codePoint) const;
    /// Position inside a part of a code point of the source, held to the part's ends.
    [[nodiscard]] int positionIn(int index, qint64 codePoint) const;
    [[nodiscard]] qint64 codePointAt(int index, int position) const;
    [[nodiscard]] QString between(qint64 start, qint64 end) const;
    [[nodiscard]] qint64 length() const { return m_points.count(); }

private:
    [[nodiscard]] qsizetype endOf(int index) const;

    QString m_text;
    CodePoints m_points;
    std::vector<qsizetype> m_starts;
};

} // namespace forlop

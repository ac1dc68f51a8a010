// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sourcetext.h"

#include <algorithm>

namespace forlop {

SourceText::SourceText(QString text, qsizetype partLength) : m_text(std::move(text)), m_points(m_text) {
    qsizetype start = 0;
    while (true) {
        m_starts.push_back(start);
        if (m_text.size() - start <= partLength) break;
        const qsizetype lineEnd = m_text.indexOf(u'\n', start + partLength);
        if (lineEnd < 0 || lineEnd + 1 >= m_text.size()) break;
        start = lineEnd + 1;
    }
}

qsizetype SourceText::endOf(int index) const {
    const auto next = static_cast<size_t>(index) + 1;
    return next < m_starts.size() ? m_starts[next] - 1 : m_text.size();
}

QString SourceText::part(int index) const {
    if (index < 0 || index >= parts()) return {};
    const qsizetype start = m_starts[static_cast<size_t>(index)];
    return m_text.mid(start, endOf(index) - start);
}

int SourceText::partAt(qint64 codePoint) const {
    const qint64 unit = m_points.toUtf16(codePoint);
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), unit);
    return after == m_starts.begin() ? 0 : static_cast<int>(after - m_starts.begin()) - 1;
}

int SourceText::positionIn(int index, qint64 codePoint) const {
    if (index < 0 || index >= parts()) return 0;
    const qint64 start = m_starts[static_cast<size_t>(index)];
    const qint64 unit = qBound(start, m_points.toUtf16(codePoint), static_cast<qint64>(endOf(index)));
    return static_cast<int>(unit - start);
}

qint64 SourceText::codePointAt(int index, int position) const {
    if (index < 0 || index >= parts()) return 0;
    return m_points.fromUtf16(m_starts[static_cast<size_t>(index)] + position);
}

QString SourceText::between(qint64 start, qint64 end) const {
    const qint64 from = m_points.toUtf16(start);
    return m_text.mid(from, m_points.toUtf16(end) - from);
}

} // namespace forlop

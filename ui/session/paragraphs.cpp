// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/paragraphs.h"

#include <algorithm>

namespace forlop {

Paragraphs::Paragraphs(QStringView text) {
    qint64 codePoint = 0;
    qint64 lineStart = 0;
    bool blank = true;
    for (const QChar c : text) {
        if (c == u'\n') {
            lineStart = codePoint + 1;
            blank = true;
        } else if (blank && !c.isSpace()) {
            m_starts.push_back(lineStart);
            blank = false;
        }
        if (!c.isLowSurrogate()) ++codePoint;
    }
}

int Paragraphs::numberAt(qint64 codePoint) const {
    return static_cast<int>(std::upper_bound(m_starts.begin(), m_starts.end(), codePoint) - m_starts.begin());
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/codepoints.h"

#include <algorithm>

namespace forlop {

CodePoints::CodePoints(QStringView text) : m_units(text.size()) {
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (!text.at(i).isHighSurrogate() || !text.at(i + 1).isLowSurrogate()) continue;
        m_pairs.push_back(i);
        ++i;
    }
}

qint64 CodePoints::toUtf16(qint64 codePoint) const {
    const qint64 wanted = std::clamp<qint64>(codePoint, 0, count());
    // The k-th pair stands at code point m_pairs[k] - k: find how many stand before the wanted one.
    size_t low = 0;
    size_t high = m_pairs.size();
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (m_pairs[middle] - static_cast<qint64>(middle) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    return wanted + static_cast<qint64>(low);
}

qint64 CodePoints::fromUtf16(qint64 unit) const {
    const qint64 wanted = std::clamp<qint64>(unit, 0, m_units);
    const auto before = std::lower_bound(m_pairs.begin(), m_pairs.end(), wanted);
    const auto pairs = static_cast<qint64>(before - m_pairs.begin());
    const bool insidePair = before != m_pairs.begin() && *(before - 1) + 1 == wanted;
    return insidePair ? wanted - 1 - (pairs - 1) : wanted - pairs;
}

} // namespace forlop

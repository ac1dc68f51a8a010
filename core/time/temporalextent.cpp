// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/temporalextent.h"

#include "core/time/edtf.h"

#include <numeric>

namespace forlop {

TemporalExtent::TemporalExtent(QString edtf, QString words, Basis basis)
    : m_edtf(std::move(edtf)), m_words(std::move(words)), m_basis(basis) {
    if (m_edtf.isEmpty()) return;
    if (m_edtf == QLatin1String("..")) {
        m_flags = extentflag::OpenStart | extentflag::OpenEnd;
        return;
    }
    const EdtfResult result = readEdtf(m_edtf);
    if (const auto* value = std::get_if<EdtfValue>(&result)) {
        m_padded = value->padded;
        m_flags = value->flags;
    }
}

TemporalExtent::TemporalExtent(QString edtf, QString words, Basis basis, Bounds padded, quint32 flags)
    : m_edtf(std::move(edtf)), m_words(std::move(words)), m_padded(padded), m_flags(flags), m_basis(basis) {}

Bounds TemporalExtent::bounds() const {
    if (m_edtf.isEmpty()) return {};
    // Only `~` makes the two differ.
    if (!has(extentflag::ApproxStart | extentflag::ApproxEnd)) return m_padded;
    const EdtfResult result = readEdtf(m_edtf);
    const auto* value = std::get_if<EdtfValue>(&result);
    return value != nullptr ? value->bounds : m_padded;
}

Precision TemporalExtent::precision() const {
    return static_cast<Precision>(m_flags >> extentflag::PrecisionShift & 0xFU);
}

Instant TemporalExtent::bestEstimate() const {
    const Instant from = m_padded.startFrom;
    const Instant until = m_padded.endUntil;
    if (isFinite(from) && isFinite(until)) return std::midpoint(from, until);
    if (isFinite(from)) return from;
    return isFinite(until) ? until : 0;
}

TemporalExtent TemporalExtent::withBasis(Basis basis) const {
    TemporalExtent copy = *this;
    copy.m_basis = basis;
    return copy;
}

} // namespace forlop

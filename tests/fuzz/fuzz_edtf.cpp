// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as EDTF: read or refused with a place inside it; what is read is written, moved and said without
// harm.
#include "core/time/extentshift.h"
#include "core/time/phrase.h"

#include "claim.h"

#include <cstdint>

using namespace forlop;
using forlop::fuzz::claim;

namespace {

void checkValue(const EdtfValue& value, const QString& text) {
    const EdtfResult again = readEdtf(value.canonical);
    const auto* same = std::get_if<EdtfValue>(&again);
    claim(same != nullptr, "canonical text is read", text);
    claim(same->canonical == value.canonical, "canonical text is canonical", text);
    claim(same->bounds == value.bounds && same->padded == value.padded, "canonical text has the same bounds",
          text);
    claim(same->flags == value.flags && same->level == value.level,
          "canonical text has the same flags and level", text);
    claim(value.bounds.startFrom < value.bounds.endUntil, "bounds are in order", text);
    claim(value.padded.startFrom <= value.bounds.startFrom && value.padded.endUntil >= value.bounds.endUntil,
          "padding only widens", text);
}

void checkExtent(const TemporalExtent& extent, const QString& text) {
    for (const qint64 units : {qint64{1}, qint64{-7}, qint64{100'000}, std::numeric_limits<qint64>::min()})
        claim(std::holds_alternative<EdtfValue>(readEdtf(shifted(extent, units).edtf())), "a move is read",
              text);
    const Instant t = extent.bestEstimate();
    for (const TemporalExtent& stretched :
         {withStartAt(extent, t), withEndAt(extent, t), withEndAt(extent, 0)})
        claim(std::holds_alternative<EdtfValue>(readEdtf(stretched.edtf())), "a stretch is read", text);
    claim(!describe(extent, DateLanguage::English).isEmpty(), "a date can be said", text);
    claim(!describe(extent, DateLanguage::Bokmal).isEmpty(), "a date can be said in Bokmål", text);
    claim(qAbs(unitsFor(extent, 86'400)) <= 86'400, "a day is at most as many units as it has seconds", text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size > 400) return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const EdtfResult strict = readEdtf(text, EdtfMode::Strict);
    const EdtfResult tolerant = readEdtf(text, EdtfMode::Tolerant);
    for (const EdtfResult* result : {&strict, &tolerant}) {
        if (const auto* error = std::get_if<EdtfError>(result)) {
            claim(error->offset >= 0 && error->offset <= text.size(), "the offset lies in the text", text);
            claim(!error->reason.isEmpty(), "a refusal has a reason", text);
        } else {
            checkValue(std::get<EdtfValue>(*result), text);
        }
    }
    claim(!std::holds_alternative<EdtfValue>(strict) || std::holds_alternative<EdtfValue>(tolerant),
          "tolerant mode reads what strict mode reads", text);
    if (std::holds_alternative<EdtfValue>(tolerant)) checkExtent(TemporalExtent(text), text);
    return 0;
}

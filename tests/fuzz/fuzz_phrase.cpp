// SPDX-License-Identifier: GPL-3.0-or-later
// Any text as a date in words and as running text: read as EDTF that holds, or refused with a place inside
// it.
#include "core/time/phrase.h"
#include "core/time/readingjson.h"

#include "claim.h"

#include <cstdint>

using namespace forlop;
using forlop::fuzz::claim;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
    if (size > 400) return 0;
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const DateReading reading = readDate(text);
    if (reading.ok) {
        const EdtfResult again = readEdtf(reading.value.canonical);
        const auto* same = std::get_if<EdtfValue>(&again);
        claim(same != nullptr && same->bounds == reading.value.bounds, "what a phrase gives is EDTF", text);
        claim(reading.error.isEmpty() && reading.readings.isEmpty(), "what is read is not refused", text);
    } else {
        claim(!reading.error.isEmpty(), "a refusal has a reason", text);
        claim(reading.offset >= 0 && reading.offset <= text.size(), "the offset lies in the text", text);
        claim(reading.readings.isEmpty() || reading.readings.size() >= 2, "an ambiguity has two readings",
              text);
    }
    claim(edtfJson(text, reading).size() == 17, "the JSON is whole", text);
    const auto found = findDate(text);
    if (!found) return 0;
    claim(found->start >= 0 && found->length > 0 && found->start + found->length <= text.size(),
          "what is found lies in the text", text);
    claim(found->reading.ok || !found->reading.readings.isEmpty(), "what is found is a date", text);
    return 0;
}

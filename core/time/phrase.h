// SPDX-License-Identifier: GPL-3.0-or-later
// Dates as people write them, in English and Norwegian Bokmål, turned into EDTF with what was understood read
// back. Never guesses: "03/04/2019" is ambiguous and comes back with both readings; "the workshop" is no
// date.
#pragma once

#include "core/time/edtf.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace forlop {

enum class DateReader { Edtf, Phrase };
enum class DateLanguage { English, Bokmal };
/// The language of the default locale: that of the window, and of the sentences in the log.
[[nodiscard]] DateLanguage ownDateLanguage();

/// What came of one text that should be a date.
struct DateReading {
    bool ok = false;
    DateReader reader = DateReader::Edtf;
    EdtfValue value;      ///< when ok
    QString warning;      ///< a sentence, or empty
    QString error;        ///< when not ok: a sentence
    qsizetype offset = 0; ///< when not ok: UTF-16 index into the text
    QStringList readings; ///< when ambiguous: the EDTF of each reading, at least two
};

/// Reads EDTF first, then phrases. This is what every date field and every import column uses.
[[nodiscard]] DateReading readDate(QStringView text);
/// EDTF only, as the standard says.
[[nodiscard]] DateReading readDateStrict(QStringView text);

/// The extent of a reading that is ok: words are kept verbatim unless they are the EDTF itself.
[[nodiscard]] TemporalExtent extentFrom(const DateReading& reading, const QString& typed,
                                        Basis basis = Basis::Stated);

/// Finds the first date in running text (a passage of a source); nothing if there is none. An ambiguous one
/// ("03/04/2019") is found too: its reading is not ok and names the readings.
struct FoundDate {
    qsizetype start = 0; ///< UTF-16
    qsizetype length = 0;
    DateReading reading;
};
[[nodiscard]] std::optional<FoundDate> findDate(QStringView passage);

/// A date said in words at its own precision: "June 2019", "at the latest 2002", "about 2003", "from June
/// 2019, still going on"; what the read-back under a date field and the flag in the axis show.
[[nodiscard]] QString describe(const TemporalExtent& extent, DateLanguage language);
/// The same for one instant at a precision ("3 June 2019", "June 2019", "2019").
[[nodiscard]] QString describeInstant(Instant t, Precision precision, DateLanguage language);

} // namespace forlop

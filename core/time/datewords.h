// SPDX-License-Identifier: GPL-3.0-or-later
// The words of the calendar in the languages dates are said in. They follow the language of the text, not
// that of the window, so they are no translations of each other.
#pragma once

#include "core/time/phrase.h"

namespace forlop {

/// "June", "juni"; `month` is 1 to 12.
[[nodiscard]] QString monthName(int month, DateLanguage language);
/// "Jun", "jun".
[[nodiscard]] QString shortMonthName(int month, DateLanguage language);
/// "June 2019", "3 June 2019", "juni 2019", "3. juni 2019".
[[nodiscard]] QString monthInWords(qint64 year, int month, DateLanguage language);
[[nodiscard]] QString dayInWords(CivilDate date, DateLanguage language);
/// The year as people count: "2019", "170000002", "1986 BC", "1986 f.Kr.".
[[nodiscard]] QString yearInWords(qint64 year, DateLanguage language);
/// "spring", "vår"; 0 to 3 from spring.
[[nodiscard]] QString seasonName(int season, DateLanguage language);

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// The language of the program's own words: asked for in the settings, else the desktop's. Data keeps its own
// language; a figure has its own choice.
#pragma once

#include "core/time/phrase.h"

#include <QStringList>

namespace forlop {

/// What is asked for; System follows the desktop (LANGUAGE, LC_ALL, LC_MESSAGES, LANG).
enum class LanguageChoice { System, English, Bokmal };
[[nodiscard]] QString storedName(LanguageChoice choice);
[[nodiscard]] LanguageChoice languageChoiceNamed(const QString& stored);

/// The first of the languages wanted ("nn_NO", "nb", "en-GB") that the program speaks; English when it speaks
/// none. Whoever wants Nynorsk is better served with Bokmål than with English.
[[nodiscard]] DateLanguage languageAmong(const QStringList& wanted);

/// From here on the application speaks the language: its words, Qt's, dates and numbers. What already stands
/// in a window stays as it is.
void useLanguage(LanguageChoice choice);

} // namespace forlop

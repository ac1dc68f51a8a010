// SPDX-License-Identifier: GPL-3.0-or-later
// The fourteen kinds of influence of the method, with the word the file stores and the words that are shown.
// An analyst may use kinds of their own: those are shown as they are written.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>

namespace forlop {

enum class InfluenceKind : quint8 {
    Triggers,
    Enables,
    Supplies,
    Shapes,
    Legitimises,
    Constrains,
    Hinders,
    Hastens,
    Delays,
    Escalates,
    Institutionalises,
    Removes,
    Resolves,
    RespondsTo,
    Own, ///< the analyst's own word
};
inline constexpr int kInfluenceKindCount = 14;

struct InfluenceKindWords {
    InfluenceKind kind;
    QLatin1StringView stored; ///< in the file and in CSV
    const char16_t* english;
    const char16_t* bokmal;
};

/// All but Own, in the order in which lists and legends show them.
[[nodiscard]] const std::array<InfluenceKindWords, kInfluenceKindCount>& influenceKinds();
/// Own for a word that is none of the fourteen.
[[nodiscard]] InfluenceKind influenceKindOf(const QString& stored);
/// The stored word for anything a table may hold: the stored, English or Bokmål word in any case, with a
/// hyphen or a space; what is none of them comes back trimmed.
[[nodiscard]] QString storedInfluenceKind(const QString& word);
enum class WordLanguage { English, Bokmal };
/// The language of the default locale.
[[nodiscard]] WordLanguage ownWordLanguage();
/// The word to show; the analyst's own word as it is.
[[nodiscard]] QString influenceWord(const QString& stored, WordLanguage language);
/// Kinds that may point at an earlier, still ongoing state.
[[nodiscard]] bool mayEndEarlierState(InfluenceKind kind);

} // namespace forlop

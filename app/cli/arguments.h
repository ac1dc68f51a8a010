// SPDX-License-Identifier: GPL-3.0-or-later
// The words after a command, sorted into options and the rest. `--name VALUE` and `--name=VALUE` are the
// same; what stands after `--` is taken as it is, however it begins; a single `-` is a word.
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace forlop {

struct OptionSpec {
    QString name;  ///< with its dashes: "--json", "-o"
    QString value; ///< what follows it ("WORDS"); empty for one that stands alone
    QString help;  ///< one line
};

class Arguments {
public:
    struct Word {
        QString text;
        bool literal = false; ///< stood after `--`
    };

    [[nodiscard]] static Result<Arguments> parse(const QStringList& words, const QList<OptionSpec>& specs);

    [[nodiscard]] const QList<Word>& words() const { return m_words; }
    /// The word at a place, empty when there is none.
    [[nodiscard]] QString word(qsizetype at) const { return m_words.value(at).text; }
    /// The words from a place on.
    [[nodiscard]] QStringList wordsFrom(qsizetype at) const;
    [[nodiscard]] bool has(const QString& option) const { return m_options.contains(option); }
    [[nodiscard]] std::optional<QString> value(const QString& option) const;

private:
    QList<Word> m_words;
    QHash<QString, QString> m_options;
};

} // namespace forlop

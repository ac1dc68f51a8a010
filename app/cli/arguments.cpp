// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/clitext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
Error unusable(const QString& sentence) { return {ErrorCode::Invalid, sentence, {}}; }
} // namespace

Result<Arguments> Arguments::parse(const QStringList& words, const QList<OptionSpec>& specs) {
    Arguments arguments;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words.at(i);
        if (word == "--"_L1) {
            for (const QString& literal : words.mid(i + 1)) arguments.m_words.append({literal, true});
            break;
        }
        if (!word.startsWith(u'-') || word == "-"_L1) {
            arguments.m_words.append({word, false});
            continue;
        }
        const qsizetype equals = word.startsWith("--"_L1) ? word.indexOf(u'=') : -1;
        const QString name = equals < 0 ? word : word.left(equals);
        const auto spec =
            std::find_if(specs.begin(), specs.end(), [&](const auto& each) { return each.name == name; });
        if (spec == specs.end())
            return unusable(
                CliText::tr("There is no option %1 here; words that begin with a dash stand after “--”.")
                    .arg(name));
        if (arguments.has(name)) return unusable(CliText::tr("%1 is given twice.").arg(name));
        if (spec->value.isEmpty() && equals >= 0)
            return unusable(CliText::tr("%1 takes no value.").arg(name));
        if (!spec->value.isEmpty() && equals < 0 && i + 1 == words.size())
            return unusable(CliText::tr("%1 needs a value: %1 %2.").arg(name, spec->value));
        QString value;
        if (!spec->value.isEmpty()) value = equals >= 0 ? word.mid(equals + 1) : words.at(++i);
        arguments.m_options.insert(name, value);
    }
    return arguments;
}

QStringList Arguments::wordsFrom(qsizetype at) const {
    QStringList texts;
    for (const Word& word : m_words.mid(at)) texts.append(word.text);
    return texts;
}

std::optional<QString> Arguments::value(const QString& option) const {
    const auto it = m_options.find(option);
    return it == m_options.end() ? std::nullopt : std::optional(*it);
}

} // namespace forlop

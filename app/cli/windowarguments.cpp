// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/windowarguments.h"

#include "app/cli/arguments.h"
#include "app/cli/clitext.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
QList<OptionSpec> specs() {
    return {{u"--theme"_s, u"light|dark|contrast"_s,
             CliText::tr("system, light, dark, contrast or contrast-light")},
            {u"--settings"_s, u"DIR"_s, CliText::tr("where settings are kept")},
            {u"--size"_s, u"WxH"_s, CliText::tr("size of the window")}};
}

std::optional<QSize> sizeIn(const QString& text) {
    const QStringList sides = text.split(u'x');
    bool wide = false;
    bool high = false;
    const QSize size(sides.value(0).toInt(&wide), sides.value(1).toInt(&high));
    return sides.size() == 2 && wide && high && size.width() > 0 && size.height() > 0 ? std::optional(size)
                                                                                      : std::nullopt;
}
} // namespace

bool asksForWindow(const QStringList& words) {
    if (words.isEmpty()) return true;
    const QString& first = words.first();
    for (const OptionSpec& spec : specs())
        if (first == spec.name || first.startsWith(spec.name + u'=')) return true;
    return first.endsWith(u".forlop"_s) || first.contains(u'/') || QFileInfo::exists(first);
}

Result<WindowOptions> windowOptionsFrom(const QStringList& words) {
    const auto arguments = Arguments::parse(words, specs());
    if (!arguments.ok()) return arguments.error();
    WindowOptions options;
    if (const auto name = arguments->value(u"--theme"_s)) {
        options.theme = themeNamed(*name);
        if (!options.theme)
            return Error{ErrorCode::Invalid, CliText::tr("There is no theme “%1”.").arg(*name), {}};
    }
    if (const auto size = arguments->value(u"--size"_s)) {
        options.size = sizeIn(*size);
        if (!options.size)
            return Error{
                ErrorCode::Invalid, CliText::tr("“%1” is no size; 1280x800 would be one.").arg(*size), {}};
    }
    options.settingsFolder = arguments->value(u"--settings"_s).value_or(QString());
    if (arguments->words().size() > 1)
        return Error{
            ErrorCode::Invalid,
            CliText::tr("The window opens one project; %1 were named.").arg(arguments->words().size()),
            {}};
    options.file = arguments->word(0);
    return options;
}

QString windowUsage() {
    return u"forlop [--theme light|dark|contrast] [--settings DIR] [--size WxH] [FILE]"_s;
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylesheet.h"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

// In high contrast a row is inverted and a checked button is told by its frame; elsewhere both are tinted.
struct Inverted {
    QLatin1StringView name;
    Ink tinted;
    Ink contrast;
};
constexpr Inverted kInverted[] = {
    {QLatin1StringView("rowtext"), Ink::Text, Ink::OnAccent},
    {QLatin1StringView("checkedfill"), Ink::AccentTint, Ink::Canvas},
    {QLatin1StringView("checkedtext"), Ink::Text, Ink::Accent},
};

QHash<QString, Ink> inksByName(const Palette& palette) {
    QHash<QString, Ink> all;
    const bool inverted = palette[Ink::AccentTint] == palette[Ink::Text];
    for (const Inverted& pair : kInverted) all.insert(pair.name, inverted ? pair.contrast : pair.tinted);
    for (int i = 1; i < kInkCount; ++i) all.insert(inkName(static_cast<Ink>(i)), static_cast<Ink>(i));
    return all;
}
QColor colour(const Palette& palette, Ink ink) { return QColor::fromRgb(palette[ink]); }

} // namespace

QString filledStyleSheet(const QString& source, const Palette& palette, int textPercent) {
    static const QRegularExpression place(u"@(?:px\\(([0-9.]+)\\)|([a-z]+(?:-[a-z0-9]+)*[0-9]*))"_s);
    const QHash<QString, Ink> inks = inksByName(palette);
    QString result;
    qsizetype done = 0;
    auto matches = place.globalMatch(source);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(source).mid(done, match.capturedStart() - done);
        if (match.hasCaptured(1)) {
            const double size = match.capturedView(1).toDouble() * textPercent / 100;
            result += QString::number(std::lround(size)) + u"px"_s;
        } else {
            const auto ink = inks.constFind(match.captured(2));
            result += ink == inks.cend() ? match.captured() : colour(palette, *ink).name();
        }
        done = match.capturedEnd();
    }
    return result + QStringView(source).mid(done);
}

QString windowStyleSheet(const Palette& palette, int textPercent) {
    QFile file(u":/theme/forlop.qss"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return filledStyleSheet(QString::fromUtf8(file.readAll()), palette, textPercent);
}

QPalette widgetPalette(const Palette& palette) {
    QPalette result;
    const std::pair<QPalette::ColorRole, Ink> roles[] = {
        {QPalette::Window, Ink::Window},
        {QPalette::WindowText, Ink::Text},
        {QPalette::Base, Ink::Field},
        {QPalette::AlternateBase, Ink::LaneAlt},
        {QPalette::Text, Ink::Text},
        {QPalette::PlaceholderText, Ink::Text3},
        {QPalette::Button, Ink::Panel},
        {QPalette::ButtonText, Ink::Text},
        {QPalette::BrightText, Ink::Error},
        {QPalette::Highlight, Ink::Accent},
        {QPalette::HighlightedText, Ink::OnAccent},
        {QPalette::Link, Ink::Accent},
        {QPalette::LinkVisited, Ink::Accent},
        {QPalette::ToolTipBase, Ink::Panel},
        {QPalette::ToolTipText, Ink::Text},
        {QPalette::Light, Ink::Panel},
        {QPalette::Midlight, Ink::Line},
        {QPalette::Mid, Ink::Border},
        {QPalette::Dark, Ink::Strong},
        {QPalette::Shadow, Ink::Strong},
    };
    for (const auto& [role, ink] : roles) result.setColor(role, colour(palette, ink));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        result.setColor(QPalette::Disabled, role, colour(palette, Ink::Disabled));
    }
    result.setColor(QPalette::Disabled, QPalette::Highlight, colour(palette, Ink::Border));
    result.setColor(QPalette::Disabled, QPalette::HighlightedText, colour(palette, Ink::Text2));
    return result;
}

} // namespace forlop

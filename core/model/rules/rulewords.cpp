// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules/rulewords.h"

#include "core/model/entitywords.h"
#include "core/model/rules/rule.h"

#include <algorithm>

namespace forlop {

namespace {
constexpr qsizetype kNamed = 5; // of a list; the rest is counted

QString quoted(const QString& text, Entity entity) {
    const QString plain = text.simplified();
    if (plain.isEmpty()) return RuleText::tr("a nameless %1").arg(nounOf(entity));
    return QStringLiteral("“%1”").arg(plain.size() > 40 ? plain.left(39) + QChar(0x2026) : plain);
}
QString keyOr(const QString& key, const QString& title, Entity entity) {
    return key.isEmpty() ? quoted(title, entity) : key;
}
} // namespace

QString nameOf(const Event& event) {
    return keyOr(event.key, event.shortTitle.isEmpty() ? event.title : event.shortTitle, Entity::Event);
}
QString nameOf(const Bracket& bracket) { return keyOr(bracket.key, bracket.name, Entity::Bracket); }
QString nameOf(const Unit& unit) { return keyOr(unit.key, unit.name, Entity::Unit); }
QString nameOf(const Excerpt& excerpt) { return keyOr(excerpt.key, excerpt.locator, Entity::Excerpt); }
QString nameOf(const Respondent& respondent) {
    return keyOr(respondent.key, respondent.roleGroup, Entity::Respondent);
}
QString nameOf(const Bracketing& bracketing) {
    return quoted(bracketing.name.isEmpty() ? bracketing.key : bracketing.name, Entity::Bracketing);
}
QString nameOf(const Case& theCase) {
    return quoted(theCase.name.isEmpty() ? theCase.key : theCase.name, Entity::Case);
}
QString nameOf(const Source& source) {
    return quoted(source.title.isEmpty() ? source.key : source.title, Entity::Source);
}

QString nameOf(const FrontierPlace& place) {
    const auto side = [](const Bracket* bracket) {
        return bracket == nullptr ? QString() : nameOf(*bracket);
    };
    return RuleText::tr("%1|%2 of %3").arg(side(place.before), side(place.after), nameOf(*place.bracketing));
}

QString listed(const QStringList& names) {
    if (names.size() <= 1) return names.value(0);
    if (names.size() <= kNamed + 1)
        return RuleText::tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(u", "), names.last());
    return RuleText::tr("%1 and %2 more")
        .arg(names.mid(0, kNamed).join(u", "), QString::number(names.size() - kNamed));
}

bool isBlank(const QString& text) {
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/signlabel.h"

#include "core/project/project.h"
#include "ui/session/naming.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace forlop {

SignLabel::SignLabel(QIcon icon, int size, QWidget* parent)
    : QWidget(parent), m_icon(std::move(icon)), m_size(size) {
    setFixedSize(size, size);
}

void SignLabel::setIcon(const QIcon& icon) {
    m_icon = icon;
    update();
}

void SignLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

Icon iconOfEntity(Entity entity) {
    switch (entity) {
    case Entity::Bracket:
    case Entity::Bracketing:
        return Icon::Bracket;
    case Entity::Frontier:
        return Icon::Frontier;
    case Entity::Event:
        return Icon::Event;
    case Entity::Influence:
        return Icon::Influence;
    case Entity::Source:
        return Icon::Doc;
    case Entity::Excerpt:
        return Icon::Quote;
    case Entity::Lane:
        return Icon::Lane;
    case Entity::Unit:
        return Icon::Unit;
    case Entity::Memo:
        return Icon::Memo;
    case Entity::Wave:
        return Icon::Wave;
    case Entity::Respondent:
    case Entity::Interview:
        return Icon::People;
    case Entity::Figure:
        return Icon::Figure;
    default:
        return Icon::Table;
    }
}

QIcon signOf(const Project& project, ObjectRef object) {
    if (object.entity != Entity::Event)
        return themeIcon(iconOfEntity(object.entity), {Ink::Accent, Ink::Accent});
    const auto row = project.events().rowOf(EventId(object.id));
    if (!row) return themeIcon(Icon::Event);
    return markIcon(badgeOf(project.events().kind(*row), project.events().outside(*row)),
                    inkOf(project.events().kind(*row)));
}

} // namespace forlop

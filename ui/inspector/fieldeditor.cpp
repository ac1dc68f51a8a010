// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fieldeditor.h"

#include "core/model/catalogue.h"
#include "core/model/influencekinds.h"
#include "ui/inspector/choiceeditors.h"
#include "ui/inspector/dateeditor.h"
#include "ui/inspector/texteditors.h"
#include "ui/session/words.h"

namespace forlop {

FieldEditor* makeFieldEditor(Session& session, Entity entity, int field, QWidget* parent) {
    const FieldInfo& info = infoOf(entity).fields.at(field);
    switch (info.kind) {
    case FieldKind::Long:
        return new LongEditor(parent);
    case FieldKind::Number:
        return new LineEditor(LineContent::WholeNumber, parent);
    case FieldKind::Real:
        return new LineEditor(LineContent::Real, parent);
    case FieldKind::Flag:
        return new FlagEditor(fieldLabel(entity, info.name), parent);
    case FieldKind::Choice:
        return new ChoiceEditor(entity, field, parent);
    case FieldKind::Link:
        if (info.target) return new LinkEditor(session, entity, *info.target, parent);
        break;
    case FieldKind::Date: {
        auto* date = new DateEditor(parent);
        if (info.name == u"ends") date->allowOpenEnd();
        return date;
    }
    case FieldKind::Key:
    case FieldKind::Title:
    case FieldKind::Text:
    case FieldKind::Hash:
        break;
    }
    auto* line = new LineEditor(LineContent::Text, parent);
    if (entity == Entity::Influence && info.name == u"kind") {
        QStringList kinds;
        for (const InfluenceKindWords& kind : influenceKinds()) kinds.append(kind.stored);
        line->offer(kinds);
    }
    return line;
}

} // namespace forlop

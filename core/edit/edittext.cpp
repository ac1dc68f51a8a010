// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edittext.h"

#include "core/model/entitywords.h"
#include "core/time/phrase.h"

namespace forlop {

namespace {
// Sentences name a field by its stored name; these are the names that translations know.
[[maybe_unused]] constexpr const char* kFieldNames[] = {
    QT_TRANSLATE_NOOP("Field", "key"),
    QT_TRANSLATE_NOOP("Field", "title"),
    QT_TRANSLATE_NOOP("Field", "short title"),
    QT_TRANSLATE_NOOP("Field", "name"),
    QT_TRANSLATE_NOOP("Field", "other name"),
    QT_TRANSLATE_NOOP("Field", "label"),
    QT_TRANSLATE_NOOP("Field", "kind"),
    QT_TRANSLATE_NOOP("Field", "status"),
    QT_TRANSLATE_NOOP("Field", "level"),
    QT_TRANSLATE_NOOP("Field", "lane"),
    QT_TRANSLATE_NOOP("Field", "certainty"),
    QT_TRANSLATE_NOOP("Field", "outside"),
    QT_TRANSLATE_NOOP("Field", "starred"),
    QT_TRANSLATE_NOOP("Field", "placed by hand"),
    QT_TRANSLATE_NOOP("Field", "counterfactual"),
    QT_TRANSLATE_NOOP("Field", "evidence note"),
    QT_TRANSLATE_NOOP("Field", "locator"),
    QT_TRANSLATE_NOOP("Field", "expected phase"),
    QT_TRANSLATE_NOOP("Field", "notes"),
    QT_TRANSLATE_NOOP("Field", "note"),
    QT_TRANSLATE_NOOP("Field", "parent"),
    QT_TRANSLATE_NOOP("Field", "purpose"),
    QT_TRANSLATE_NOOP("Field", "author"),
    QT_TRANSLATE_NOOP("Field", "why"),
    QT_TRANSLATE_NOOP("Field", "hidden"),
    QT_TRANSLATE_NOOP("Field", "reason"),
    QT_TRANSLATE_NOOP("Field", "discontinuous"),
    QT_TRANSLATE_NOOP("Field", "gradual"),
    QT_TRANSLATE_NOOP("Field", "placed by order"),
    QT_TRANSLATE_NOOP("Field", "theme"),
    QT_TRANSLATE_NOOP("Field", "start reason"),
    QT_TRANSLATE_NOOP("Field", "continuity"),
    QT_TRANSLATE_NOOP("Field", "context at start"),
    QT_TRANSLATE_NOOP("Field", "actions"),
    QT_TRANSLATE_NOOP("Field", "consequences"),
    QT_TRANSLATE_NOOP("Field", "gap note"),
    QT_TRANSLATE_NOOP("Field", "colour"),
    QT_TRANSLATE_NOOP("Field", "sign"),
    QT_TRANSLATE_NOOP("Field", "basis"),
    QT_TRANSLATE_NOOP("Field", "strength"),
    QT_TRANSLATE_NOOP("Field", "mechanism"),
    QT_TRANSLATE_NOOP("Field", "rival"),
    QT_TRANSLATE_NOOP("Field", "citation"),
    QT_TRANSLATE_NOOP("Field", "access"),
    QT_TRANSLATE_NOOP("Field", "wave"),
    QT_TRANSLATE_NOOP("Field", "original name"),
    QT_TRANSLATE_NOOP("Field", "department"),
    QT_TRANSLATE_NOOP("Field", "born from"),
    QT_TRANSLATE_NOOP("Field", "fate"),
    QT_TRANSLATE_NOOP("Field", "counted"),
    QT_TRANSLATE_NOOP("Field", "text"),
    QT_TRANSLATE_NOOP("Field", "respondent"),
    QT_TRANSLATE_NOOP("Field", "paraphrase"),
    QT_TRANSLATE_NOOP("Field", "language"),
    QT_TRANSLATE_NOOP("Field", "translation"),
    QT_TRANSLATE_NOOP("Field", "consent"),
    QT_TRANSLATE_NOOP("Field", "privacy"),
    QT_TRANSLATE_NOOP("Field", "about"),
    QT_TRANSLATE_NOOP("Field", "seasons"),
    QT_TRANSLATE_NOOP("Field", "definition"),
    QT_TRANSLATE_NOOP("Field", "said"),
    QT_TRANSLATE_NOOP("Field", "life"),
    QT_TRANSLATE_NOOP("Field", "window"),
    QT_TRANSLATE_NOOP("Field", "case"),
    QT_TRANSLATE_NOOP("Field", "pattern"),
    QT_TRANSLATE_NOOP("Field", "role group"),
    QT_TRANSLATE_NOOP("Field", "person unknown"),
    QT_TRANSLATE_NOOP("Field", "unit"),
    QT_TRANSLATE_NOOP("Field", "interviews"),
    QT_TRANSLATE_NOOP("Field", "scheme"),
    QT_TRANSLATE_NOOP("Field", "include"),
    QT_TRANSLATE_NOOP("Field", "exclude"),
    QT_TRANSLATE_NOOP("Field", "example"),
    QT_TRANSLATE_NOOP("Field", "exclusive"),
    QT_TRANSLATE_NOOP("Field", "demonstration"),
};

QString nameOfEnd(const EditBuilder& builder, ObjectId end) {
    const bool isEvent = builder.values(Entity::Event, end.value()).has_value();
    return nameOfRow(builder, isEvent ? Entity::Event : Entity::Condition, end.value());
}
} // namespace

QString nameOfRow(const EditBuilder& builder, Entity entity, qint64 id) {
    const auto values = builder.values(entity, id);
    if (!values) return nounOf(entity);
    const EntityInfo& info = infoOf(entity);
    if (entity == Entity::Frontier) {
        if (const auto frontier = builder.get(FrontierId(id)); frontier && !frontier->when.isEmpty())
            return EditText::tr("the frontier at %1").arg(inWords(frontier->when));
        return EditText::tr("the frontier");
    }
    if (const auto influence = entity == Entity::Influence ? builder.get(InfluenceId(id)) : std::nullopt)
        return QStringLiteral("%1 → %2").arg(nameOfEnd(builder, influence->from),
                                             nameOfEnd(builder, influence->to));
    QString title;
    for (qsizetype i = 0; i < info.fields.size(); ++i) {
        const QString text = values->at(i).toString();
        // A key says which row it is, except where names are what an analyst knows it by.
        if (info.fields.at(i).kind == FieldKind::Key && !text.isEmpty() && entity != Entity::Lane &&
            entity != Entity::Bracketing && entity != Entity::Case)
            return text;
        if (info.fields.at(i).kind == FieldKind::Title && title.isEmpty()) title = text;
    }
    return title.isEmpty() ? nounOf(entity) : inShort(title, 40);
}

QString nameOfRows(const EditBuilder& builder, Entity entity, const std::vector<qint64>& ids) {
    if (ids.size() == 1) return nameOfRow(builder, entity, ids.front());
    return countedNoun(entity, static_cast<qint64>(ids.size()));
}

QString nameOfField(Entity entity, int field) {
    const EntityInfo& info = infoOf(entity);
    if (field < 0 || field >= info.fields.size()) return {};
    QString name = info.fields.at(field).name;
    if (name == u"ord") return EditText::tr("order");
    if (name == u"occurred") return EditText::tr("date");
    if (name == u"begins") return EditText::tr("start");
    if (name == u"ends") return EditText::tr("end");
    if (name.endsWith(QLatin1StringView("_id"))) name.chop(3);
    name.replace(u'_', u' ');
    return QCoreApplication::translate("Field", name.toUtf8().constData());
}

QString inShort(const QString& text, qsizetype length) {
    const QString plain = text.simplified();
    if (plain.size() <= length) return plain;
    const qsizetype space = plain.lastIndexOf(u' ', length - 1);
    qsizetype cut = space > length / 2 ? space : length - 1;
    if (cut > 0 && plain.at(cut - 1).isHighSurrogate()) --cut;
    return plain.left(cut) + QChar(0x2026);
}

QString inWords(const TemporalExtent& extent) {
    return extent.isEmpty() ? EditText::tr("no date") : describe(extent, ownDateLanguage());
}

Error notThere(Entity entity) {
    return {
        ErrorCode::NotFound, EditText::tr("This %1 is no longer in the project.").arg(nounOf(entity)), {}};
}

Error refused(const QString& sentence, ErrorCode code) { return {code, sentence, {}}; }

} // namespace forlop

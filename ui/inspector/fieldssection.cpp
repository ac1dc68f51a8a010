// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/fieldssection.h"

#include "core/model/catalogue.h"
#include "ui/inspector/commitfield.h"
#include "ui/inspector/fieldeditor.h"
#include "ui/parts/labels.h"
#include "ui/session/words.h"

#include <QVBoxLayout>

namespace forlop {

namespace {
/// More rows than this are not compared one by one: their fields show as differing.
constexpr size_t kMostCompared = 2000;

struct CommonValues {
    RowValues values;
    std::vector<bool> mixed;
};

CommonValues commonValues(const RowReader& rows, Entity entity, const std::vector<qint64>& ids) {
    const auto count = static_cast<size_t>(infoOf(entity).fields.size());
    CommonValues common{{}, std::vector<bool>(count, ids.size() > kMostCompared)};
    if (ids.size() > kMostCompared) return common;
    for (const qint64 id : ids) {
        const auto values = rows.read(entity, id);
        if (!values) continue;
        if (common.values.isEmpty()) {
            common.values = *values;
            continue;
        }
        for (size_t i = 0; i < count; ++i)
            if (values->at(static_cast<qsizetype>(i)) != common.values.at(static_cast<qsizetype>(i)))
                common.mixed[i] = true;
    }
    return common;
}
} // namespace

FieldsSection::FieldsSection(Session& session, Entity entity, const QList<int>& fields, Folding folding,
                             QWidget* parent)
    : Section(session, parent), m_entity(entity), m_fields(new QWidget(this)) {
    auto* list = new QVBoxLayout(m_fields);
    list->setContentsMargins({});
    list->setSpacing(4);
    body()->addWidget(m_fields);
    for (const int field : fields) addField(field);
    if (folding == Folding::Folded) {
        m_fields->hide();
        auto* link = new LinkLabel(tr("More fields"), this);
        connect(link, &LinkLabel::activated, this, &FieldsSection::unfold);
        m_fold = link;
        column()->insertWidget(0, link);
    }
}

void FieldsSection::unfold() {
    m_fields->show();
    if (m_fold) m_fold->hide();
}

void FieldsSection::addField(int field) {
    const FieldInfo& info = infoOf(m_entity).fields.at(field);
    auto* list = static_cast<QVBoxLayout*>(m_fields->layout());
    FieldEditor* editor = makeFieldEditor(session(), m_entity, field, m_fields);
    const QString text = fieldLabel(m_entity, info.name);
    editor->setObjectName(QStringLiteral("field.") + info.name);
    editor->setAccessibleName(text);
    if (editor->focusProxy()) editor->focusProxy()->setAccessibleName(text);
    if (list->count() > 0) list->addSpacing(4);
    if (info.kind != FieldKind::Flag) {
        QLabel* label = makeLabel(text, Look::Second, m_fields);
        label->setBuddy(editor);
        list->addWidget(label);
    }
    list->addWidget(editor);
    connect(editor, &FieldEditor::committed, this,
            [this, field](const QVariant& value) { commit(field, value); });
    m_editors[field] = editor;
}

void FieldsSection::refresh(const Selection& selection) {
    const bool sameRows = selection.ids == m_ids;
    m_ids = selection.ids;
    const CommonValues common = commonValues(project().rows(), m_entity, m_ids);
    for (const auto& [field, editor] : m_editors) {
        editor->setEditable(!session().isReadOnly());
        // What somebody is typing is not overwritten by a change elsewhere.
        if (sameRows && editor->isPending()) continue;
        if (common.mixed[static_cast<size_t>(field)])
            editor->setMixed();
        else if (field < common.values.size())
            editor->setValue(common.values.at(field));
    }
}

bool FieldsSection::focusField(const QString& name) {
    const auto it = m_editors.find(infoOf(m_entity).indexOf(name));
    if (it == m_editors.end()) return false;
    unfold();
    it->second->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FieldsSection::commit(int field, const QVariant& value) {
    if (m_ids.empty()) return;
    EditBuilder builder = project().edit();
    if (session().carryOut(editOfField(builder, m_entity, m_ids, field, value))) return;
    refresh({m_entity, m_ids});
}

} // namespace forlop

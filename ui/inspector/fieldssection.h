// SPDX-License-Identifier: GPL-3.0-or-later
// A group of fields of the selected rows, one under the other, labels above. Made from the entity's
// description alone.
#pragma once

#include "ui/inspector/section.h"

#include <QHash>

#include <map>

namespace forlop {

class FieldEditor;

/// Folded groups open with one click and stay as they are while the program runs.
enum class Folding { Open, Folded };

class FieldsSection final : public Section {
    Q_OBJECT
public:
    FieldsSection(Session& session, Entity entity, const QList<int>& fields, Folding folding,
                  QWidget* parent = nullptr);

    void refresh(const Selection& selection) override;
    bool focusField(const QString& name) override;

private:
    void addField(int field);
    void commit(int field, const QVariant& value);
    void unfold();

    Entity m_entity;
    std::vector<qint64> m_ids;
    std::map<int, FieldEditor*> m_editors;
    QWidget* m_fields;
    QWidget* m_fold = nullptr;
};

} // namespace forlop

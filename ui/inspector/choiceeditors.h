// SPDX-License-Identifier: GPL-3.0-or-later
// Editors that pick instead of typing: a choice, a link to another row, yes or no.
#pragma once

#include "core/model/entity.h"
#include "ui/inspector/fieldeditor.h"

class QCheckBox;
class QComboBox;

namespace forlop {

/// A list whose entries carry the value that is committed.
class PickEditor : public FieldEditor {
    Q_OBJECT
public:
    explicit PickEditor(QWidget* parent = nullptr);

    void setValue(const QVariant& value) override;
    void setMixed() override;
    void setEditable(bool editable) override;

protected:
    void addEntry(const QString& text, const QVariant& value);
    void clearEntries();
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* m_list;
};

class ChoiceEditor final : public PickEditor {
    Q_OBJECT
public:
    ChoiceEditor(Entity entity, int field, QWidget* parent = nullptr);
};

/// Rows of the case that is shown (or of the project), named; an empty link is the first entry.
class LinkEditor final : public PickEditor {
    Q_OBJECT
public:
    LinkEditor(Session& session, Entity owner, Entity target, QWidget* parent = nullptr);
    void setValue(const QVariant& value) override;

private:
    void fill();
    Session& m_session;
    Entity m_owner;
    Entity m_target;
};

class FlagEditor final : public FieldEditor {
    Q_OBJECT
public:
    explicit FlagEditor(const QString& text, QWidget* parent = nullptr);

    void setValue(const QVariant& value) override;
    void setMixed() override;
    void setEditable(bool editable) override;

private:
    QCheckBox* m_box;
};

} // namespace forlop

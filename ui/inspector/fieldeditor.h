// SPDX-License-Identifier: GPL-3.0-or-later
// One field as something to edit: shows a value (or "several"), gives a new one with committed(). Enter
// commits, Escape gives back, leaving the field commits what was typed.
#pragma once

#include "core/model/entity.h"

#include <QVariant>
#include <QWidget>

namespace forlop {

class Session;

class FieldEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void setValue(const QVariant& value) = 0;
    /// The selection differs: shows "several"; what is typed is for all of them.
    virtual void setMixed() = 0;
    virtual void setEditable(bool editable) = 0;
    /// Typed into and not committed yet.
    [[nodiscard]] virtual bool isPending() const { return false; }
    [[nodiscard]] static QString severalText();

signals:
    void committed(const QVariant& value);
};

/// The editor for a field of an entity, chosen by the field's kind. Its label is not part of it.
[[nodiscard]] FieldEditor* makeFieldEditor(Session& session, Entity entity, int field, QWidget* parent);

} // namespace forlop

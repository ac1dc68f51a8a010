// SPDX-License-Identifier: GPL-3.0-or-later
// A part of the inspector: shows what is selected, and follows. Sections are made once per kind of selection
// and refreshed.
#pragma once

#include "core/layout/timelinestate.h"
#include "ui/session/session.h"

#include <QWidget>

class QVBoxLayout;

namespace forlop {

class Section : public QWidget {
    Q_OBJECT
public:
    explicit Section(Session& session, QWidget* parent = nullptr);

    /// Shows these rows; called on every selection and after every change.
    virtual void refresh(const Selection& selection) = 0;
    /// Hands the keyboard to a field of that stored name, if this section has it.
    virtual bool focusField(const QString& name);

    /// A frontier moves under the hand; nothing once it is let go.
    virtual void follow(const std::optional<FrontierPreview>& /*preview*/) {}

protected:
    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] Project& project() const { return m_session.project(); }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// A bold head with a count beside it and a link at the right; parts may be empty.
    void setHead(const QString& title, const QString& aside, const QString& link);
    virtual void activateLink() {}
    /// Scrolls the column so far that the section is seen, for what opens beside it.
    void bringIntoView();
    /// Removes everything below the head.
    void clearBody();
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

private:
    Session& m_session;
    QVBoxLayout* m_column;
    QWidget* m_head = nullptr;
    QVBoxLayout* m_body;
};

} // namespace forlop

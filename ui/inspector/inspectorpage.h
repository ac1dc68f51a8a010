// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's column for one entity: head, then sections divided by lines.
#pragma once

#include "core/layout/timelinestate.h"
#include "ui/inspector/section.h"

class QLabel;

namespace forlop {

class SignLabel;

class InspectorPage final : public QWidget {
    Q_OBJECT
public:
    InspectorPage(Session& session, Entity entity, QWidget* parent = nullptr);

    void refresh(const Selection& selection);
    bool focusField(const QString& name);
    void follow(const std::optional<FrontierPreview>& preview);

private:
    void addHead();
    void addSections(Entity entity);
    void add(Section* section);
    void refreshHead(const Selection& selection);

    Session& m_session;
    SignLabel* m_sign = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_second = nullptr;
    struct Part {
        Section* section;
        QWidget* line;
    };
    std::vector<Part> m_parts;
};

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// The quotes that support or contradict what is selected, each with a way to its passage.
#pragma once

#include "core/edit/sourceverbs.h"
#include "ui/inspector/section.h"

namespace forlop {

class SupportSection final : public Section {
    Q_OBJECT
public:
    SupportSection(Session& session, const QString& title, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;

protected:
    void activateLink() override;

private:
    void addQuote(const Support& support);
    void attach(ExcerptId excerpt);

    QString m_title;
    ObjectRef m_target;
};

} // namespace forlop

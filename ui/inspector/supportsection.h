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
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void addQuote(const Support& support);
    void attach(ExcerptId excerpt, Stance stance);
    void setDropping(bool dropping);

    QString m_title;
    ObjectRef m_target;
    bool m_dropping = false; ///< a passage is held over it
};

} // namespace forlop

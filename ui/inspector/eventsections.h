// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector shows of an event beside its fields: its bracket, its influences, its actors; and the
// memos that any row may carry.
#pragma once

#include "ui/inspector/section.h"

namespace forlop {

class LineEditor;

/// The bracket in the preferred bracketing, and how certain that is.
class MembershipSection final : public Section {
    Q_OBJECT
public:
    explicit MembershipSection(Session& session, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;
};

class InfluencesSection final : public Section {
    Q_OBJECT
public:
    explicit InfluencesSection(Session& session, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;

private:
    void addLine(InfluenceId id, ObjectId self);
};

class ActorsSection final : public Section {
    Q_OBJECT
public:
    explicit ActorsSection(Session& session, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;
    bool focusField(const QString& name) override;

private:
    void commit(const QString& names);
    std::vector<EventId> m_events;
    LineEditor* m_line;
};

class MemosSection final : public Section {
    Q_OBJECT
public:
    explicit MemosSection(Session& session, QWidget* parent = nullptr);
    void refresh(const Selection& selection) override;

protected:
    void activateLink() override;

private:
    ObjectRef m_target;
};

/// Names of the actors of an event, sorted as they were added.
[[nodiscard]] QStringList actorsOf(const Project& project, EventId id);
/// Makes an empty memo about the object (or about nothing in particular) and selects it, ready to be written.
void startMemo(Session& session, ObjectRef about);

} // namespace forlop

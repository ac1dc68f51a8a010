// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchproject.h"

using namespace forlop;
using namespace forlop::test;

namespace {
class AProject : public ScratchProject {
protected:
    EventId addEvent(const QString& title) {
        EditBuilder builder = project().edit();
        Event event;
        event.title = title;
        const EventId id = builder.insert(event);
        commit(builder.build(QStringLiteral("Add event")));
        return id;
    }
    void retitle(EventId id, const QString& title, const QString& mergeKey = {}) {
        EditBuilder builder = project().edit();
        builder.set(Entity::Event, id.value(), fieldOf<Event>(&Event::title), title);
        commit(builder.build(QStringLiteral("Rename event"), mergeKey));
    }
    [[nodiscard]] QString titleOf(EventId id) {
        const auto event = project().rows().get(id);
        return event ? event->title : QString();
    }
};
} // namespace

TEST_F(AProject, IsMadeWithItsTitleAndInEnglish) {
    reopen();
    EXPECT_EQ(project().title(), QStringLiteral("Prøve"));
    EXPECT_EQ(project().tables().of<ProjectInfo>().begin()->second.language, QStringLiteral("en"));
    EXPECT_FALSE(project().isReadOnly());
    EXPECT_FALSE(project().canUndo());
    EXPECT_GE(project().schemaVersion(), 1);
}

TEST_F(AProject, KeepsAnEditAcrossReopening) {
    const EventId id = addEvent(QStringLiteral("Første møte"));
    reopen();
    EXPECT_EQ(titleOf(id), QStringLiteral("Første møte"));
    ASSERT_TRUE(project().events().rowOf(id).has_value());
    EXPECT_EQ(project().events().label(*project().events().rowOf(id)), QStringLiteral("Første møte"));
}

TEST_F(AProject, UndoesAndRedoesAfterReopening) {
    const EventId id = addEvent(QStringLiteral("One"));
    m_clock.advance(10'000);
    retitle(id, QStringLiteral("Two"));
    reopen();
    EXPECT_EQ(project().undoSentence(), QStringLiteral("Rename event"));
    ASSERT_TRUE(project().undo().ok());
    EXPECT_EQ(titleOf(id), QStringLiteral("One"));
    reopen();
    ASSERT_TRUE(project().canRedo());
    ASSERT_TRUE(project().redo().ok());
    EXPECT_EQ(titleOf(id), QStringLiteral("Two"));
    ASSERT_TRUE(project().undo().ok());
    ASSERT_TRUE(project().undo().ok());
    EXPECT_FALSE(project().rows().get(id).has_value());
    EXPECT_FALSE(project().canUndo());
    EXPECT_EQ(project().events().size(), 0U);
    expectMemoryIsFile();
}

TEST_F(AProject, TakesAGestureBackWhole) {
    const EventId id = addEvent(QStringLiteral("a"));
    m_clock.advance(10'000);
    for (const char* title : {"ab", "abc", "abcd"}) {
        retitle(id, QString::fromLatin1(title), QStringLiteral("typing"));
        m_clock.advance(300);
    }
    EXPECT_EQ(project().log()->size(), 4);
    ASSERT_TRUE(project().undo().ok());
    EXPECT_EQ(titleOf(id), QStringLiteral("a"));
    EXPECT_EQ(project().log()->size(), 7);
    ASSERT_TRUE(project().redo().ok());
    EXPECT_EQ(titleOf(id), QStringLiteral("abcd"));
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/eventverbs.h"
#include "tests/ui/opencase.h"
#include "ui/session/language.h"
#include "ui/session/naming.h"
#include "ui/session/words.h"

#include <QSignalSpy>

using namespace forlop;

class SessionTest : public OpenCase {};

TEST_F(SessionTest, showsTheFirstCase) { EXPECT_FALSE(session->caseId().isNull()); }

TEST_F(SessionTest, selectingTellsOnceAndDropsWhatIsNotThere) {
    const QSignalSpy spy(session.get(), &Session::selectionChanged);
    const EventId id = eventOfKey(QStringLiteral("B06"));
    session->select({Entity::Event, {id.value(), 12345}});
    EXPECT_EQ(session->selection().ids, std::vector<qint64>{id.value()});
    session->select(Selection(id));
    EXPECT_EQ(spy.count(), 1);
}

TEST_F(SessionTest, whatIsRemovedLeavesTheSelection) {
    const EventId id = eventOfKey(QStringLiteral("B06"));
    session->select(Selection(id));
    EditBuilder builder = session->project().edit();
    ASSERT_TRUE(session->carryOut(removeRows(builder, Entity::Event, {id.value()})));
    EXPECT_TRUE(session->selection().isEmpty());
}

TEST_F(SessionTest, aRefusalIsSaid) {
    EditBuilder builder = session->project().edit();
    EXPECT_FALSE(session->carryOut(dateEvent(builder, EventId(4), {})));
    ASSERT_EQ(said.size(), 1);
    EXPECT_FALSE(said.first().isEmpty());
}

TEST_F(SessionTest, rowsHaveNamesForPeople) {
    const Project& project = session->project();
    const EventId id = eventOfKey(QStringLiteral("B17"));
    EXPECT_TRUE(nameOf(project, {Entity::Event, id.value()}).startsWith(QStringLiteral("B17 ")));
    const QString frontier = nameOf(project, {Entity::Frontier, markedFrontier().value()});
    EXPECT_TRUE(frontier.contains(QStringLiteral(" | "))) << frontier.toStdString();
    EXPECT_EQ(fieldLabel(Entity::Frontier, QStringLiteral("discontinuous")), QStringLiteral("What breaks"));
    EXPECT_EQ(fieldLabel(Entity::Influence, QStringLiteral("rival")), QStringLiteral("Rival explanation"));
}

TEST(Paragraphs, blankLinesDoNotCount) {
    const Paragraphs paragraphs(u"one\n\n  \ntwo\nthree");
    EXPECT_EQ(paragraphs.count(), 3);
    EXPECT_EQ(paragraphs.numberAt(0), 1);
    EXPECT_EQ(paragraphs.numberAt(8), 2);
    EXPECT_EQ(paragraphs.numberAt(13), 3);
}

TEST(Paragraphs, offsetsAreCodePoints) {
    const Paragraphs paragraphs(u"\U0001F600\U0001F600\nafter");
    EXPECT_EQ(paragraphs.numberAt(2), 1);
    EXPECT_EQ(paragraphs.numberAt(3), 2);
}

TEST(LanguageWanted, theFirstThatTheProgramSpeaksWins) {
    EXPECT_EQ(languageAmong({QStringLiteral("nb-NO"), QStringLiteral("en")}), DateLanguage::Bokmal);
    EXPECT_EQ(languageAmong({QStringLiteral("no_NO")}), DateLanguage::Bokmal);
    EXPECT_EQ(languageAmong({QStringLiteral("nn_NO.UTF-8")}), DateLanguage::Bokmal);
    EXPECT_EQ(languageAmong({QStringLiteral("de"), QStringLiteral("nb"), QStringLiteral("en")}),
              DateLanguage::Bokmal);
    EXPECT_EQ(languageAmong({QStringLiteral("en_GB"), QStringLiteral("nb")}), DateLanguage::English);
    EXPECT_EQ(languageAmong({QStringLiteral("de_DE")}), DateLanguage::English);
    EXPECT_EQ(languageAmong({}), DateLanguage::English);
}

TEST(LanguageWanted, aChoiceIsReadAsItWasStored) {
    for (const LanguageChoice choice :
         {LanguageChoice::System, LanguageChoice::English, LanguageChoice::Bokmal})
        EXPECT_EQ(languageChoiceNamed(storedName(choice)), choice);
    EXPECT_EQ(languageChoiceNamed(QStringLiteral("tlh")), LanguageChoice::System);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/sourceverbs.h"
#include "tests/core/edit/smallcase.h"

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

Edit done(SmallCase& c, const Result<Edit>& edit) {
    EXPECT_TRUE(edit.ok()) << (edit.ok() ? "" : edit.error().text.toStdString());
    if (!edit.ok()) return {};
    c.rows.apply(*edit);
    return *edit;
}

TEST(AddSource, KeepsBothTextsByHashAndCountsCodePoints) {
    SmallCase c;
    EditBuilder builder = c.edit();
    Source draft;
    draft.originalName = u"notes.txt"_s;
    const Edit edit = done(c, addSource(builder, draft, u"a😀b"_s,
                                        QByteArrayLiteral("\xEF\xBB\xBF"
                                                          "a\xF0\x9F\x98\x80"
                                                          "b")));
    const Source source = c.rows.everyRow<Source>().back();
    EXPECT_EQ(source.key, u"S2"_s);
    EXPECT_EQ(source.title, u"notes.txt"_s);
    EXPECT_EQ(source.textLength, 3);
    EXPECT_NE(source.textHash, source.originalHash);
    EXPECT_EQ(edit.blobs.size(), 2);
}

TEST(AddExcerpt, UsesAPassageThatIsMarkedAlready) {
    SmallCase c;
    EditBuilder builder = c.edit();
    ExcerptId made;
    const auto edit = addExcerpt(builder, {c.source, 10, 20, u"ten signs."_s}, &made);
    ASSERT_TRUE(edit.ok());
    EXPECT_TRUE(edit->isEmpty());
    EXPECT_EQ(made, c.excerpt);
}

TEST(AddExcerpt, RemembersTheSourceItWasMarkedIn) {
    SmallCase c;
    EditBuilder builder = c.edit();
    ExcerptId made;
    done(c, addExcerpt(builder, {c.source, 30, 35, u"words"_s}, &made));
    const Excerpt excerpt = *c.rows.get(made);
    EXPECT_EQ(excerpt.sourceHash, u"00"_s);
    EXPECT_EQ(excerpt.key, u"S1.2"_s);
    EXPECT_EQ(excerpt.text, u"words"_s);
}

TEST(AddExcerpt, OutsideTheTextIsRefused) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_FALSE(addExcerpt(builder, {c.source, 90, 101, u"x"_s}).ok());
    EXPECT_FALSE(addExcerpt(builder, {c.source, 20, 20, {}}).ok());
}

TEST(AttachExcerpt, AgainChangesTheStanceAndDoublesNothing) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const Edit edit = done(c, attachExcerpt(builder, c.excerpt, objectId(c.workshop), Stance::Contradicts));
    EXPECT_EQ(edit.sentence, u"Attach quote against A3"_s);
    ASSERT_EQ(c.rows.all(Entity::Evidence).size(), 1U);
    EXPECT_EQ(c.rows.get(c.evidence)->stance, Stance::Contradicts);
}

TEST(AttachExcerpt, ToALaneIsRefused) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EXPECT_FALSE(attachExcerpt(builder, c.excerpt, objectId(c.unit), Stance::Supports).ok());
}

TEST(AttachPassage, IsOneStep) {
    SmallCase c;
    EditBuilder builder = c.edit();
    const Edit edit =
        done(c, attachPassage(builder, {c.source, 40, 50, u"a passage"_s}, objectId(c.p2), Stance::Supports));
    EXPECT_EQ(edit.sentence, u"Attach quote to P2"_s);
    EXPECT_EQ(c.rows.all(Entity::Excerpt).size(), 2U);
    ASSERT_EQ(supportOf(c.rows, objectId(c.p2)).size(), 1U);
    EXPECT_EQ(supportOf(c.rows, objectId(c.p2)).front().excerpt.text, u"a passage"_s);
}

TEST(EventFromPassage, TakesTheDateWordsOfThePassage) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EventId made;
    done(c, eventFromPassage(builder, c.caseId,
                             {c.source, 30, 60, u"In May 2019 the group was asked to hurry."_s},
                             {c.unit, instantFromCivil({2025, 1, 1})}, &made));
    const Event event = c.event(made);
    EXPECT_EQ(event.when.edtf(), u"2019-05"_s);
    EXPECT_FALSE(event.placedByHand);
    EXPECT_EQ(event.lane, c.unit);
    EXPECT_EQ(event.level, Level::Unit);
    EXPECT_GT(event.order, c.event(c.plan).order);
    EXPECT_LT(event.order, c.event(c.workshop).order);
    EXPECT_EQ(supportOf(c.rows, objectId(made)).size(), 1U);
}

TEST(EventFromPassage, WithoutDateWordsIsNotLaterThanTheSource) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EventId made;
    done(c, eventFromPassage(builder, c.caseId, {c.source, 30, 60, u"The group was asked to hurry."_s},
                             {c.unit, instantFromCivil({2019, 3, 1})}, &made));
    const Event event = c.event(made);
    EXPECT_EQ(event.when.edtf(), u"[..2019-08]"_s);
    EXPECT_EQ(event.when.basis(), Basis::WaveDated);
    EXPECT_TRUE(event.placedByHand);
    EXPECT_GT(event.order, c.event(c.mandate).order);
    EXPECT_LT(event.order, c.event(c.plan).order);
}

TEST(EventFromPassage, KeepsTitlesWithinTheirLengths) {
    SmallCase c;
    EditBuilder builder = c.edit();
    EventId made;
    const QString text =
        u"A long passage that goes on and on about what happened when the two units met "_s.repeated(5);
    done(c, eventFromPassage(builder, c.caseId, {c.source, 1, 99, text}, {}, &made));
    EXPECT_LE(c.event(made).shortTitle.size(), 36);
    EXPECT_LE(c.event(made).title.size(), 160);
    EXPECT_TRUE(c.event(made).lane.isNull());
}

TEST(AddMemo, TakesItsTitleFromItsFirstLine) {
    SmallCase c;
    EditBuilder builder = c.edit();
    Memo draft;
    draft.text = u"First line\nsecond"_s;
    done(c, addMemo(builder, draft));
    EXPECT_EQ(c.rows.everyRow<Memo>().back().title, u"First line"_s);
    EditBuilder empty = c.edit();
    EXPECT_FALSE(addMemo(empty, {}).ok());
}

} // namespace

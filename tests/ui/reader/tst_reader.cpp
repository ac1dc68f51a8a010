// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/sourceverbs.h"
#include "tests/ui/opencase.h"
#include "ui/parts/labels.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/readerview.h"
#include "ui/reader/sourcespanel.h"
#include "ui/reader/sourcetext.h"
#include "ui/reader/sourcetree.h"

#include <QMimeData>
#include <QSignalSpy>

using namespace forlop;

TEST(SourceText, aShortTextIsOnePart) {
    const SourceText text(QStringLiteral("one\ntwo"));
    EXPECT_EQ(text.parts(), 1);
    EXPECT_EQ(text.part(0), QStringLiteral("one\ntwo"));
    EXPECT_EQ(text.between(4, 7), QStringLiteral("two"));
}

TEST(SourceText, partsAreCutBetweenLinesAndLoseNothing) {
    const QString whole = QStringLiteral("aaaa\nbbbb\ncccc\ndd");
    const SourceText text(whole, 6);
    ASSERT_GT(text.parts(), 1);
    QStringList parts;
    for (int i = 0; i < text.parts(); ++i) parts.append(text.part(i));
    EXPECT_EQ(parts.join(u'\n'), whole);
    for (qint64 at = 0; at < whole.size(); ++at) {
        const int part = text.partAt(at);
        EXPECT_EQ(text.codePointAt(part, text.positionIn(part, at)), at);
    }
}

TEST(SourceText, offsetsOutsideTheFirstPlaneAreCodePoints) {
    const SourceText text(QStringLiteral("\U0001F600a\U0001F600b"));
    EXPECT_EQ(text.length(), 4);
    EXPECT_EQ(text.between(1, 2), QStringLiteral("a"));
    EXPECT_EQ(text.positionIn(0, 3), 5);
    EXPECT_EQ(text.codePointAt(0, 5), 3);
}

class ReaderTest : public OpenCase {
protected:
    void SetUp() override {
        OpenCase::SetUp();
        panel.resize(900, 700);
        panel.setSession(session.get());
        panel.show();
    }
    void TearDown() override { panel.setSession(nullptr); }
    ReaderView& view() const { return panel.reader().view(); }
    void selectText(int from, int until) {
        QTextCursor cursor(view().document());
        cursor.setPosition(from);
        cursor.setPosition(until, QTextCursor::KeepAnchor);
        view().setTextCursor(cursor);
    }
    SourcesPanel panel;
};

TEST_F(ReaderTest, theTreeHoldsEverySourceOnce) {
    EXPECT_EQ(panel.tree().sources().size(), session->project().tables().of<Source>().size());
}

TEST_F(ReaderTest, theTextIsTheSourcesOwn) {
    const SourceId id = panel.tree().sources().back();
    panel.reader().open(id);
    EXPECT_EQ(view().source(), id);
    EXPECT_EQ(view().toPlainText(), session->project().sourceText(id).valueOr({}));
}

TEST_F(ReaderTest, aPassageLeavesOutWhiteSpaceAtItsEnds) {
    panel.reader().open(firstSource());
    const QString text = view().toPlainText();
    const auto blank = text.indexOf(u' ');
    ASSERT_GT(blank, 0);
    selectText(0, static_cast<int>(blank) + 1);
    const auto passage = view().passage();
    ASSERT_TRUE(passage.has_value());
    EXPECT_EQ(passage->text, text.left(blank));
    EXPECT_EQ(passage->end - passage->start, blank);
    selectText(static_cast<int>(blank), static_cast<int>(blank) + 1);
    EXPECT_FALSE(view().passage().has_value());
}

TEST_F(ReaderTest, aPassageKnowsItsParagraphs) {
    panel.reader().open(firstSource());
    const QString text = view().toPlainText();
    const auto first = static_cast<int>(text.indexOf(u'\n'));
    ASSERT_GT(first, 0);
    selectText(0, first);
    ASSERT_TRUE(view().passage().has_value());
    EXPECT_EQ(view().passage()->locator, QStringLiteral("¶ 1"));
    selectText(2, static_cast<int>(text.trimmed().size()));
    EXPECT_TRUE(view().passage()->locator.startsWith(QStringLiteral("¶ 1–")))
        << view().passage()->locator.toStdString();
}

TEST_F(ReaderTest, everyQuoteOfTheCaseIsMarkedWhereItStands) {
    int marks = 0;
    for (const SourceId id : panel.tree().sources()) {
        panel.reader().open(id);
        EXPECT_EQ(static_cast<size_t>(view().extraSelections().size()), view().marks().size());
        for (const PassageMark& mark : view().marks()) {
            view().goTo(mark.start, mark.end);
            const auto passage = view().passage();
            ASSERT_TRUE(passage.has_value());
            EXPECT_EQ(passage->text, mark.text.trimmed());
            ++marks;
        }
    }
    EXPECT_GT(marks, 10);
}

TEST_F(ReaderTest, aNewQuoteIsMarkedAtOnceAndUndone) {
    panel.reader().open(firstSource());
    const size_t before = view().marks().size();
    const QString text = view().toPlainText();
    EditBuilder builder = session->project().edit();
    const Passage passage{firstSource(), 0, text.indexOf(u' '), text.left(text.indexOf(u' '))};
    ASSERT_TRUE(session->carryOut(addExcerpt(builder, passage)));
    EXPECT_EQ(view().marks().size(), before + 1);
    session->undo();
    EXPECT_EQ(view().marks().size(), before);
}

TEST_F(ReaderTest, goingToAPassageOpensItsSource) {
    const std::vector<SourceId> sources = panel.tree().sources();
    panel.reader().open(sources.front());
    panel.goTo(sources.back(), 0, 5);
    EXPECT_EQ(view().source(), sources.back());
    ASSERT_TRUE(view().passage().has_value());
    EXPECT_EQ(view().passage()->start, 0);
}

TEST_F(ReaderTest, theFilterHidesWhatDoesNotFit) {
    panel.tree().setFilter(QStringLiteral("no source is called so"));
    for (int i = 0; i < panel.tree().topLevelItemCount(); ++i)
        EXPECT_TRUE(panel.tree().topLevelItem(i)->isHidden());
    panel.tree().setFilter({});
    EXPECT_FALSE(panel.tree().topLevelItem(0)->isHidden());
}

TEST_F(ReaderTest, paragraphsAreNumberedAsTheyAreCited) {
    panel.reader().open(firstSource());
    const auto visible = view().visibleParagraphs();
    ASSERT_FALSE(visible.empty());
    EXPECT_EQ(visible.front().number, 1);
    EXPECT_EQ(session->paragraphAt(firstSource(), 0), 1);
}

TEST_F(ReaderTest, whatTheHeadSaysOfASourceIsNeverCutInAWord) {
    panel.reader().open(firstSource());
    for (const int width : {420, 560, 900}) {
        panel.resize(width, 600);
        QCoreApplication::processEvents();
        const auto* line = panel.findChild<LineLabel*>();
        ASSERT_NE(line, nullptr);
        EXPECT_LE(line->fontMetrics().horizontalAdvance(line->text()), line->width()) << width;
    }
    EXPECT_FALSE(panel.findChild<LineLabel*>()->text().isEmpty());
}

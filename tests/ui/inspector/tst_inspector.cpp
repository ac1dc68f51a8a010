// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/bracketverbs.h"
#include "tests/ui/opencase.h"
#include "ui/inspector/chip.h"
#include "ui/inspector/dateeditor.h"
#include "ui/inspector/fieldplan.h"
#include "ui/inspector/inspector.h"
#include "ui/parts/labels.h"
#include "ui/theme/controls.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace forlop;

class InspectorTest : public OpenCase {
protected:
    void SetUp() override {
        OpenCase::SetUp();
        inspector.resize(340, 900);
        inspector.setSession(session.get());
        inspector.show();
    }
    void TearDown() override { inspector.setSession(nullptr); }

    QWidget* field(const char* name) const {
        for (QWidget* each :
             inspector.findChildren<QWidget*>(QStringLiteral("field.") + QString::fromLatin1(name)))
            if (each->isVisibleTo(&inspector) || each->parentWidget()->isVisibleTo(&inspector)) return each;
        return nullptr;
    }
    QLineEdit* line(const char* name) const {
        QWidget* editor = field(name);
        return editor ? editor->findChild<QLineEdit*>() : nullptr;
    }
    QStringList texts() const {
        QStringList all;
        for (const QLabel* label : inspector.findChildren<QLabel*>())
            if (label->isVisibleTo(&inspector)) all.append(label->text());
        return all;
    }
    qsizetype logged() const { return session->project().log().valueOr({}).size(); }

    Inspector inspector;
};

TEST_F(InspectorTest, withoutASelectionItSaysWhatToDo) {
    EXPECT_TRUE(texts().contains(QStringLiteral("Select an event, a bracket, a frontier or an influence.")));
}

TEST_F(InspectorTest, enterCommitsATitleAsOneStep) {
    const EventId id = eventOfKey(QStringLiteral("B06"));
    session->select(Selection(id));
    QLineEdit* title = line("title");
    ASSERT_NE(title, nullptr);
    title->setText(QStringLiteral("Another title"));
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_EQ(event(id).title, QStringLiteral("Another title"));
    EXPECT_EQ(logged(), 1);
}

TEST_F(InspectorTest, escapeGivesBack) {
    const EventId id = eventOfKey(QStringLiteral("B06"));
    const QString before = event(id).title;
    session->select(Selection(id));
    QLineEdit* title = line("title");
    ASSERT_NE(title, nullptr);
    title->setText(QStringLiteral("Thought better of"));
    QTest::keyClick(title, Qt::Key_Escape);
    EXPECT_EQ(title->text(), before);
    QTest::keyClick(title, Qt::Key_Return);
    EXPECT_EQ(event(id).title, before);
    EXPECT_EQ(logged(), 0);
}

TEST_F(InspectorTest, aDateIsTypedInWordsAndKeptWithThem) {
    const EventId id = eventOfKey(QStringLiteral("B06"));
    session->select(Selection(id));
    QLineEdit* when = line("occurred");
    ASSERT_NE(when, nullptr);
    when->setText(QStringLiteral("before 2005"));
    QTest::keyClick(when, Qt::Key_Return);
    EXPECT_EQ(event(id).when.edtf(), QStringLiteral("[..2004]"));
    EXPECT_EQ(event(id).when.words(), QStringLiteral("before 2005"));
}

TEST_F(InspectorTest, whatIsNoDateIsNotCommitted) {
    const EventId id = eventOfKey(QStringLiteral("B06"));
    const TemporalExtent before = event(id).when;
    session->select(Selection(id));
    QLineEdit* when = line("occurred");
    when->setText(QStringLiteral("the workshop"));
    QTest::keyClick(when, Qt::Key_Return);
    EXPECT_EQ(event(id).when, before);
    EXPECT_EQ(when->text(), QStringLiteral("the workshop"));
    EXPECT_EQ(logged(), 0);
}

TEST_F(InspectorTest, howItIsKnownIsAStepOfItsOwn) {
    const EventId id = eventOfKey(QStringLiteral("B06"));
    session->select(Selection(id));
    auto* basis = field("occurred")->findChild<SegmentedChoice*>();
    ASSERT_NE(basis, nullptr);
    const QString edtf = event(id).when.edtf();
    basis->button(2)->click();
    EXPECT_EQ(event(id).when.basis(), Basis::Inferred);
    EXPECT_EQ(event(id).when.edtf(), edtf);
}

TEST_F(InspectorTest, severalEventsShowWhatDiffersAndTakeOneValue) {
    const std::vector<qint64> ids{eventOfKey(QStringLiteral("B06")).value(),
                                  eventOfKey(QStringLiteral("B10")).value()};
    session->select({Entity::Event, ids});
    QLineEdit* title = line("title");
    ASSERT_NE(title, nullptr);
    EXPECT_TRUE(title->text().isEmpty());
    EXPECT_EQ(title->placeholderText(), QStringLiteral("several"));
    auto* kind = field("kind")->findChild<QComboBox*>();
    ASSERT_NE(kind, nullptr);
    kind->setCurrentIndex(3);
    emit kind->activated(3);
    for (const qint64 id : ids) EXPECT_EQ(event(EventId(id)).kind, EventKind::State);
    EXPECT_EQ(logged(), 1);
}

TEST_F(InspectorTest, aFrontierNamesItsEventsAndCountsBothSides) {
    session->select(Selection(markedFrontier()));
    auto* marked = inspector.findChild<QWidget*>(QStringLiteral("markedBySection"));
    ASSERT_NE(marked, nullptr);
    EXPECT_FALSE(marked->findChildren<Chip*>().isEmpty());
    EXPECT_TRUE(waitUntil([&] { return texts().contains(QStringLiteral("Events on each side")); }));
    EXPECT_NE(field("reason"), nullptr);
    EXPECT_NE(field("discontinuous"), nullptr);
}

TEST_F(InspectorTest, takingTheEventOffAFrontierIsUndone) {
    const FrontierId id = markedFrontier();
    session->select(Selection(id));
    auto* marked = inspector.findChild<QWidget*>(QStringLiteral("markedBySection"));
    const auto chips = [&] {
        qsizetype shown = 0;
        for (const Chip* chip : marked->findChildren<Chip*>()) shown += chip->isHidden() ? 0 : 1;
        return shown;
    };
    ASSERT_TRUE(waitUntil([&] { return chips() > 0; }));
    const qsizetype before = chips();
    emit marked->findChildren<Chip*>().first()->removed();
    EXPECT_TRUE(waitUntil([&] { return chips() == before - 1; }));
    session->undo();
    EXPECT_TRUE(waitUntil([&] { return chips() == before; }));
}

TEST_F(InspectorTest, aReasonIsWrittenInABoxThatEnterKeeps) {
    const FrontierId id = markedFrontier();
    session->select(Selection(id));
    ASSERT_TRUE(inspector.focusField(QStringLiteral("reason")));
    auto* box = field("reason")->findChild<QPlainTextEdit*>();
    box->setPlainText(QStringLiteral("Because the mandate came."));
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_EQ(session->project().tables().find(id)->reason, QStringLiteral("Because the mandate came."));
}

TEST_F(InspectorTest, aChangeElsewhereIsShown) {
    const EventId id = eventOfKey(QStringLiteral("B06"));
    session->select(Selection(id));
    Event changed = event(id);
    changed.title = QStringLiteral("Changed elsewhere");
    EditBuilder builder = session->project().edit();
    builder.replace(changed);
    ASSERT_TRUE(session->carryOut(builder.build(QStringLiteral("Change"))));
    EXPECT_TRUE(waitUntil([&] { return line("title")->text() == changed.title; }));
}

TEST_F(InspectorTest, noWordIsCutAtAnyWidth) {
    const auto settle = [] {
        for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
    };
    std::vector<Selection> selections;
    for (const char* key : {"B10", "B17", "B06"})
        selections.emplace_back(eventOfKey(QString::fromLatin1(key)));
    for (const auto& [_, bracket] : session->project().tables().of<Bracket>())
        selections.emplace_back(bracket.id);
    for (const auto& [_, frontier] : session->project().tables().of<Frontier>())
        selections.emplace_back(frontier.id);
    for (const Selection& selection : selections)
        for (const int width : {284, 340, 470}) {
            inspector.resize(width, 700);
            session->select(selection);
            settle();
            for (const QLabel* label : inspector.findChildren<QLabel*>()) {
                if (!label->isVisible() || !label->wordWrap() || label->text().isEmpty()) continue;
                EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                    << width << ": " << label->text().toStdString();
            }
        }
}

TEST_F(InspectorTest, anEndOfABracketStandsBesideItsWord) {
    const auto& brackets = session->project().tables().of<Bracket>();
    session->select(Selection(brackets.begin()->second.id));
    for (int i = 0; i < 4; ++i) QCoreApplication::processEvents();
    const QLabel* word = nullptr;
    for (const QLabel* label : inspector.findChildren<QLabel*>())
        if (label->isVisible() && label->text() == QStringLiteral("closes")) word = label;
    ASSERT_NE(word, nullptr);
    EXPECT_GE(word->width(), word->fontMetrics().horizontalAdvance(word->text()));
    for (const QLabel* label : word->parentWidget()->findChildren<QLabel*>()) {
        if (label == word) continue;
        EXPECT_FALSE(label->geometry().intersects(word->geometry())) << label->text().toStdString();
    }
}

TEST_F(InspectorTest, everyEntityHasAPage) {
    const Snapshot all = session->project().snapshot().valueOr({});
    int pages = 0;
    forEachEntity([&]<class T>() {
        if (all.of<T>().empty()) return;
        session->select({T::kEntity, {all.of<T>().begin()->first}});
        ++pages;
        EXPECT_FALSE(inspector.findChildren<QLabel*>().isEmpty());
    });
    EXPECT_GT(pages, 20);
}

TEST(FieldPlan, noFieldIsShownTwiceAndBookkeepingNotAtAll) {
    forEachEntity([]<class T>() {
        const FieldPlan plan = fieldPlanOf(T::kEntity);
        QList<int> shown = plan.more;
        for (const QList<int>& group : plan.groups) shown += group;
        const QSet<int> once(shown.begin(), shown.end());
        EXPECT_EQ(once.size(), shown.size()) << T::kTable;
        for (const int field : shown) {
            const FieldInfo& info = infoOf(T::kEntity).fields.at(field);
            EXPECT_NE(info.kind, FieldKind::Hash) << T::kTable;
            EXPECT_NE(info.name, QStringLiteral("case_id")) << T::kTable;
        }
    });
}

TEST(ReadBack, saysWhatWasUnderstoodOrWhatIsWrong) {
    EXPECT_TRUE(readBackOf(QStringLiteral("2019-06"), DateLanguage::English)
                    .text.contains(QStringLiteral("June 2019")));
    EXPECT_TRUE(readBackOf(QStringLiteral("before 2005"), DateLanguage::English)
                    .text.contains(QStringLiteral("[..2004]")));
    const ReadBack ambiguous = readBackOf(QStringLiteral("03/04/2019"), DateLanguage::English);
    EXPECT_TRUE(ambiguous.problem);
    EXPECT_TRUE(ambiguous.text.contains(QStringLiteral("2019-04-03"))) << ambiguous.text.toStdString();
    EXPECT_TRUE(readBackOf(QStringLiteral("the workshop"), DateLanguage::English).problem);
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Codes, reasons, the ends of influences, quotes that are dropped: parts of the inspector by mouse and keys.
#include "core/edit/eventverbs.h"
#include "core/edit/sourceverbs.h"
#include "core/edit/unitverbs.h"
#include "tests/ui/opencase.h"
#include "ui/canvas/canvasmime.h"
#include "ui/inspector/chip.h"
#include "ui/inspector/influencesections.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/nameentries.h"
#include "ui/parts/chooser.h"
#include "ui/reader/sourcetree.h"

#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace forlop;
using namespace Qt::StringLiterals;

class InspectorPartsTest : public OpenCase {
protected:
    void SetUp() override {
        OpenCase::SetUp();
        inspector.resize(340, 900);
        inspector.setSession(session.get());
        inspector.show();
    }
    void TearDown() override { inspector.setSession(nullptr); }

    [[nodiscard]] qsizetype logged() const { return session->project().log().valueOr({}).size(); }
    [[nodiscard]] QStringList codesOf(EventId id) const {
        QStringList names;
        for (const CodeAssignment& each :
             session->project().rows().where(&CodeAssignment::target, ObjectId(id.value())))
            names.append(session->project().tables().find(each.code)->name);
        return names;
    }
    /// Opens the box of codes, types and takes what stands first.
    void typeCode(const QString& words) {
        ASSERT_TRUE(inspector.focusField(u"codes"_s));
        auto* chooser = inspector.findChild<Chooser*>();
        ASSERT_NE(chooser, nullptr);
        auto* line = chooser->findChild<QLineEdit*>();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] const Code& someCode() const {
        return session->project().tables().of<Code>().begin()->second;
    }
    [[nodiscard]] BracketId openedBracket() const {
        for (const auto& [_, bracket] : session->project().tables().of<Bracket>())
            if (!bracket.opens.isNull() && !bracket.closes.isNull()) return bracket.id;
        return {};
    }
    [[nodiscard]] QPlainTextEdit* reasonBox(const char* name) const {
        auto* editor = inspector.findChild<QWidget*>(u"field."_s + QString::fromLatin1(name));
        return editor ? editor->findChild<QPlainTextEdit*>() : nullptr;
    }

    Inspector inspector;
};

TEST_F(InspectorPartsTest, aNewCodeIsMadeAndGivenInOneStep) {
    const EventId id = eventOfKey(u"B10"_s);
    const size_t codes = session->project().tables().of<Code>().size();
    session->select(Selection(id));
    const QStringList before = codesOf(id);
    typeCode(u"quiet resistance"_s);
    EXPECT_TRUE(codesOf(id).contains(u"quiet resistance"_s));
    EXPECT_EQ(session->project().tables().of<Code>().size(), codes + 1);
    EXPECT_EQ(logged(), 1);
    session->undo();
    EXPECT_EQ(codesOf(id), before);
    EXPECT_EQ(session->project().tables().of<Code>().size(), codes);
}

TEST_F(InspectorPartsTest, aKnownCodeIsFoundByTypingAndTakenOffByItsChip) {
    const EventId id = eventOfKey(u"B10"_s);
    session->select(Selection(id));
    typeCode(u"quiet resistance"_s);
    const EventId other = eventOfKey(u"B12"_s);
    session->select(Selection(other));
    const size_t codes = session->project().tables().of<Code>().size();
    typeCode(u"quiet res"_s);
    ASSERT_TRUE(codesOf(other).contains(u"quiet resistance"_s));
    EXPECT_EQ(session->project().tables().of<Code>().size(), codes) << "found, not made again";
    QCoreApplication::processEvents();
    Chip* mine = nullptr;
    for (Chip* chip : inspector.findChildren<Chip*>(u"codeChip"_s))
        if (!chip->isHidden() && chip->accessibleName().contains(u"quiet resistance"_s)) mine = chip;
    ASSERT_NE(mine, nullptr);
    QTest::keyClick(mine, Qt::Key_Delete);
    EXPECT_FALSE(codesOf(other).contains(u"quiet resistance"_s));
    EXPECT_TRUE(codesOf(id).contains(u"quiet resistance"_s));
}

TEST_F(InspectorPartsTest, severalEventsAreCodedTogether) {
    const std::vector<EventId> ids{eventOfKey(u"B06"_s), eventOfKey(u"B10"_s)};
    session->select({Entity::Event, {ids[0].value(), ids[1].value()}});
    typeCode(u"quiet resistance"_s);
    EXPECT_EQ(logged(), 1);
    for (const EventId id : ids) EXPECT_TRUE(codesOf(id).contains(u"quiet resistance"_s));
}

TEST_F(InspectorPartsTest, bracketsAreCodedToo) {
    session->select(Selection(openedBracket()));
    typeCode(u"quiet resistance"_s);
    EXPECT_EQ(
        session->project().rows().where(&CodeAssignment::target, ObjectId(openedBracket().value())).size(),
        1U);
}

TEST_F(InspectorPartsTest, theBoxOfCodesOpensWhereItIsSeen) {
    inspector.resize(340, 300);
    session->select(Selection(openedBracket()));
    QCoreApplication::processEvents();
    auto* section = inspector.findChild<QWidget*>(u"codesSection"_s);
    ASSERT_NE(section, nullptr);
    ASSERT_FALSE(inspector.viewport()->rect().contains(section->mapTo(inspector.viewport(), QPoint(5, 5))));
    ASSERT_TRUE(inspector.focusField(u"codes"_s));
    EXPECT_TRUE(inspector.viewport()->rect().contains(section->mapTo(inspector.viewport(), QPoint(5, 5))));
}

TEST_F(InspectorPartsTest, nothingIsOfferedAsNewThatIsThereAlready) {
    const QString name = someCode().name;
    const QList<NameEntry> entries = nameEntries(*session, NameList::Codes, name);
    EXPECT_FALSE(entries.isEmpty());
    for (const NameEntry& entry : entries) EXPECT_GT(entry.shown.id, 0) << entry.name.toStdString();
    for (const NameEntry& entry : nameEntries(*session, NameList::Codes, u"zzz unheard of"_s))
        EXPECT_LT(entry.shown.id, 0);
}

TEST_F(InspectorPartsTest, actorsOfSeveralAreSetInOneStep) {
    const std::vector<EventId> ids{eventOfKey(u"B06"_s), eventOfKey(u"B10"_s)};
    session->select({Entity::Event, {ids[0].value(), ids[1].value()}});
    auto* line = inspector.findChild<QWidget*>(u"field.actors"_s)->findChild<QLineEdit*>();
    EXPECT_EQ(line->placeholderText(), u"several"_s);
    line->setText(u"The board; The mayor"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(logged(), 1);
    for (const EventId id : ids)
        EXPECT_EQ(session->project().rows().where(&EventActor::event, id).size(), 2U);
}

TEST_F(InspectorPartsTest, actorsAreFoundWhileOneTypes) {
    QString known;
    for (const auto& [_, actor] : session->project().tables().of<Actor>())
        if (actor.caseId == session->caseId() && !actor.name.contains(u';')) known = actor.name;
    ASSERT_FALSE(known.isEmpty());
    const EventId id = eventOfKey(u"B10"_s);
    session->select(Selection(id));
    auto* line = inspector.findChild<QWidget*>(u"field.actors"_s)->findChild<QLineEdit*>();
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, known.left(known.size() - 1));
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_EQ(line->text(), known.left(known.size() - 1)) << "the list goes first";
    line->selectAll();
    QTest::keyClicks(line, known.left(known.size() - 1));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(line->text(), known);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(logged(), 1);
    const auto links = session->project().rows().where(&EventActor::event, id);
    ASSERT_EQ(links.size(), 1U);
    EXPECT_EQ(session->project().tables().find(links.front().actor)->name, known);
}

TEST_F(InspectorPartsTest, theReasonsOfItsFrontiersAreWrittenInTheBracket) {
    const Bracket bracket = *session->project().tables().find(openedBracket());
    session->select(Selection(bracket.id));
    for (const auto& [name, frontier] :
         {std::pair("openingReason", bracket.opens), std::pair("closingReason", bracket.closes)}) {
        QPlainTextEdit* box = reasonBox(name);
        ASSERT_NE(box, nullptr);
        const QString before = session->project().tables().find(frontier)->reason;
        EXPECT_EQ(box->toPlainText(), before);
        box->setFocus();
        box->setPlainText(u"half a thought"_s);
        QTest::keyClick(box, Qt::Key_Escape);
        EXPECT_EQ(box->toPlainText(), before) << "Esc gives back";
        box->setPlainText(u"The council voted."_s);
        QTest::keyClick(box, Qt::Key_Return);
        EXPECT_EQ(session->project().tables().find(frontier)->reason, u"The council voted."_s);
        session->undo();
        EXPECT_EQ(session->project().tables().find(frontier)->reason, before);
    }
    EXPECT_EQ(logged(), 4) << "one step each, and its undoing";
}

TEST_F(InspectorPartsTest, theEventsThatMarkAFrontierStandInTheBracket) {
    const FrontierId frontier = markedFrontier();
    BracketId opened;
    for (const auto& [_, bracket] : session->project().tables().of<Bracket>())
        if (bracket.opens == frontier) opened = bracket.id;
    ASSERT_FALSE(opened.isNull());
    session->select(Selection(opened));
    QCoreApplication::processEvents();
    const auto* why = inspector.findChild<QWidget*>(u"whyOpens"_s);
    ASSERT_NE(why, nullptr);
    size_t marks = 0;
    for (const auto& [_, row] : session->project().tables().of<FrontierEvent>())
        if (row.frontier == frontier) ++marks;
    const auto chips = why->findChildren<Chip*>();
    EXPECT_EQ(static_cast<size_t>(std::count_if(chips.begin(), chips.end(),
                                                [](const Chip* chip) { return chip->isVisible(); })),
              marks);
    QSignalSpy wanted(session.get(), &Session::objectWanted);
    QTest::mouseClick(chips.back(), Qt::LeftButton);
    EXPECT_EQ(wanted.size(), 1);
}

TEST_F(InspectorPartsTest, aPassageDroppedOnTheQuotesSupportsAndWithShiftContradicts) {
    const BracketId bracket = openedBracket();
    session->select(Selection(bracket));
    auto* quotes = inspector.findChild<QWidget*>(u"supportSection"_s);
    const size_t before = supportOf(session->project().rows(), ObjectId(bracket.value())).size();
    const auto drop = [&](qint64 start, Qt::KeyboardModifiers modifiers) {
        const auto mime = mimeOfPassage({firstSource(), start, start + 6, u"a word"_s});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, mime.get(), Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(quotes, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(20, 20), Qt::CopyAction, mime.get(), Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(quotes, &event);
    };
    drop(0, Qt::NoModifier);
    drop(10, Qt::ShiftModifier);
    const auto all = supportOf(session->project().rows(), ObjectId(bracket.value()));
    ASSERT_EQ(all.size(), before + 2);
    EXPECT_EQ(std::count_if(all.begin(), all.end(),
                            [](const Support& s) {
                                return s.excerpt.text == u"a word"_s &&
                                       s.evidence.stance == Stance::Contradicts;
                            }),
              1);
    QMimeData words;
    words.setText(u"only text"_s);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &words, Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(quotes, &enter);
    EXPECT_FALSE(enter.isAccepted());
}

TEST_F(InspectorPartsTest, unitsAreFoundByTypingLeadToTheirPageAndAreTakenOff) {
    EditBuilder builder = session->project().edit();
    Unit home;
    home.caseId = session->caseId();
    home.key = u"HC"_s;
    home.name = u"Home care west"_s;
    const UnitId unit = builder.insert(home);
    ASSERT_TRUE(session->carryOut(builder.build(u"Add a unit"_s)));
    const EventId id = eventOfKey(u"B10"_s);
    session->select(Selection(id));
    ASSERT_TRUE(inspector.focusField(u"units"_s));
    auto* line = inspector.findChild<Chooser*>()->findChild<QLineEdit*>();
    QTest::keyClicks(line, u"home"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    ASSERT_EQ(session->project().rows().where(&EventUnit::event, id).size(), 1U);
    QCoreApplication::processEvents();
    Chip* chip = nullptr;
    for (Chip* each : inspector.findChildren<Chip*>(u"unitChip"_s))
        if (!each->isHidden()) chip = each;
    ASSERT_NE(chip, nullptr);
    QSignalSpy wanted(session.get(), &Session::objectWanted);
    QTest::keyClick(chip, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().value<ObjectRef>(), (ObjectRef{Entity::Unit, unit.value()}));
    QTest::keyClick(chip, Qt::Key_Delete);
    EXPECT_TRUE(session->project().rows().where(&EventUnit::event, id).empty());
}

TEST_F(InspectorPartsTest, aBracketSaysHowManyMoreMayLieInIt) {
    const auto possible = [&] {
        QCoreApplication::processEvents();
        const auto labels = inspector.findChildren<QLabel*>(u"possibleMembers"_s);
        return labels.isEmpty() ? QString() : labels.back()->text();
    };
    session->select(Selection(openedBracket()));
    const QString before = possible();
    EditBuilder builder = session->project().edit();
    Event wide;
    wide.caseId = session->caseId();
    wide.title = u"Some time"_s;
    wide.when = TemporalExtent(u"[2018..2020]"_s);
    ASSERT_TRUE(session->carryOut(addEvent(builder, wide)));
    const QString after = possible();
    EXPECT_NE(after, before);
    session->undo();
    EXPECT_EQ(possible(), before);
}

TEST_F(InspectorPartsTest, unitsOfSeveralEventsAreGivenTogetherAndNewOnesAreMade) {
    const std::vector<EventId> ids{eventOfKey(u"B06"_s), eventOfKey(u"B10"_s)};
    const size_t units = session->project().tables().of<Unit>().size();
    session->select({Entity::Event, {ids[0].value(), ids[1].value()}});
    ASSERT_TRUE(inspector.focusField(u"units"_s));
    auto* line = inspector.findChild<Chooser*>()->findChild<QLineEdit*>();
    QTest::keyClicks(line, u"Night team"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(session->project().tables().of<Unit>().size(), units + 1);
    EXPECT_EQ(logged(), 1);
    for (const EventId id : ids) {
        const auto links = session->project().rows().where(&EventUnit::event, id);
        EXPECT_TRUE(std::any_of(links.begin(), links.end(), [&](const EventUnit& each) {
            return session->project().tables().find(each.unit)->name == u"Night team";
        }));
    }
}

TEST_F(InspectorPartsTest, theEndOfAUnitMayBeThatItGoesOn) {
    const UnitId unit = session->project().tables().of<Unit>().begin()->second.id;
    session->select(Selection(unit));
    QCoreApplication::processEvents();
    auto* editor = inspector.findChild<QWidget*>(u"field.ends"_s);
    ASSERT_NE(editor, nullptr);
    auto* line = editor->findChild<QLineEdit*>();
    const auto end = [&] { return session->project().tables().find(unit)->end.edtf(); };
    const auto type = [&](const QString& text) {
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        QCoreApplication::processEvents();
    };
    type(u"2020"_s);
    EXPECT_EQ(end(), u"2020"_s);
    type(u"goes on"_s);
    EXPECT_EQ(end(), u".."_s);
    const auto labels = editor->findChildren<QLabel*>();
    EXPECT_TRUE(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->text() == u"It goes on";
    })) << "and it is no fault";
    session->undo();
    EXPECT_EQ(end(), u"2020"_s);
    auto* start = inspector.findChild<QWidget*>(u"field.begins"_s)->findChild<QLineEdit*>();
    const QString before = session->project().tables().find(unit)->start.edtf();
    start->setFocus();
    start->selectAll();
    QTest::keyClicks(start, u".."_s);
    QTest::keyClick(start, Qt::Key_Return);
    EXPECT_EQ(session->project().tables().find(unit)->start.edtf(), before) << "a start is never so";
}

TEST_F(InspectorPartsTest, aUnitNamesTheEventsThatNameIt) {
    EditBuilder builder = session->project().edit();
    const EventId event = eventOfKey(u"B10"_s);
    const UnitId unit = session->project().tables().of<Unit>().begin()->second.id;
    ASSERT_TRUE(session->carryOut(attachUnit(builder, unit, {event})));
    session->select(Selection(unit));
    QCoreApplication::processEvents();
    QSignalSpy wanted(session.get(), &Session::objectWanted);
    QCoreApplication::processEvents();
    for (Chip* chip : inspector.findChildren<Chip*>(u"namedByChip"_s))
        if (!chip->isHidden() && chip->accessibleName().contains(u"B10"_s))
            QTest::keyClick(chip, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.front().front().value<ObjectRef>(), (ObjectRef{Entity::Event, event.value()}));
}

TEST_F(InspectorPartsTest, anInfluenceNamesItsEndsAndTheTimeBetween) {
    const EventColumns& events = session->project().events();
    std::vector<InfluenceId> touching;
    for (size_t row = 0; row < events.rows() && touching.empty(); ++row)
        if (events.alive(row))
            touching = session->project().influences().touching(ObjectId(events.id(row).value()));
    ASSERT_FALSE(touching.empty());
    session->select(Selection(touching.front()));
    const auto* ends = inspector.findChild<QWidget*>(u"endsOfInfluenceSection"_s);
    ASSERT_NE(ends, nullptr);
    EXPECT_TRUE(ends->isVisible());
    EXPECT_EQ(ends->findChildren<Chip*>().size(), 2);
}

TEST_F(InspectorPartsTest, returnOnASourceShowsWhatIsKnownAboutIt) {
    SourceTree tree;
    tree.setSession(session.get());
    tree.show();
    tree.setCurrentSource(firstSource());
    QSignalSpy wanted(session.get(), &Session::objectWanted);
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Return);
    ASSERT_EQ(wanted.size(), 1);
    const auto object = wanted.front().front().value<ObjectRef>();
    EXPECT_EQ(object, (ObjectRef{Entity::Source, firstSource().value()}));
    session->select({Entity::Source, {object.id}});
    EXPECT_NE(inspector.findChild<QWidget*>(u"field.citation"_s), nullptr);
    tree.setSession(nullptr);
}

// Without a translation a plural stands as the sources have it.
TEST(Lag, IsSaidAsFarAsTheDatesAllow) {
    constexpr qint64 day = 86400;
    EXPECT_EQ(lagInWords({0, day}, {11 * day, 12 * day}), u"10 to 12 day(s)"_s);
    EXPECT_EQ(lagInWords({0, 0}, {5 * day, 5 * day}), u"5 day(s)"_s);
    EXPECT_EQ(lagInWords({0, 30 * day}, {90 * day, 120 * day}), u"2 to 4 month(s)"_s);
    EXPECT_EQ(lagInWords({0, 30 * day}, {0, 30 * day}), u"at most 30 day(s), if the cause came first"_s);
    EXPECT_EQ(lagInWords({10 * day, 11 * day}, {0, day}), u"impossible: the effect lies before the cause"_s);
    EXPECT_EQ(lagInWords({kMinusInfinity, 0}, {365 * 5 * day, kInfinity}), u"at least 5 year(s)"_s);
    EXPECT_EQ(lagInWords({kMinusInfinity, kInfinity}, {0, day}), u"not known"_s);
}

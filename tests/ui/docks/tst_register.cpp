// SPDX-License-Identifier: GPL-3.0-or-later
// The register: units, actors, respondents, codes … found, renamed and named with what hangs on them.
#include "core/edit/eventverbs.h"
#include "tests/ui/opencase.h"
#include "ui/docks/registermodel.h"
#include "ui/docks/registerpanel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace forlop;
using namespace Qt::StringLiterals;

class RegisterTest : public OpenCase {
protected:
    void SetUp() override {
        OpenCase::SetUp();
        panel.resize(1000, 300);
        panel.setSession(session.get());
        panel.show();
        panel.table().setFocus();
        QCoreApplication::processEvents();
    }
    void TearDown() override { panel.setSession(nullptr); }

    [[nodiscard]] RegisterModel& list() const { return panel.entries(); }
    [[nodiscard]] QString cell(qint64 id, RegisterModel::Column column) const {
        return list().index(list().rowOf(id), column).data().toString();
    }
    [[nodiscard]] const Unit& someUnit() const {
        return session->project().tables().of<Unit>().begin()->second;
    }

    RegisterPanel panel;
};

TEST_F(RegisterTest, everyKindIsListedWholeWithNames) {
    const QAbstractItemModelTester tester(&list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    auto* kinds = panel.findChild<QComboBox*>(u"registerKinds"_s);
    ASSERT_EQ(static_cast<size_t>(kinds->count()), registerKinds().size());
    int filled = 0;
    for (int i = 0; i < kinds->count(); ++i) {
        kinds->setCurrentIndex(i);
        const Entity kind = registerKinds()[static_cast<size_t>(i)];
        EXPECT_EQ(list().kind(), kind);
        EXPECT_EQ(static_cast<size_t>(list().rowCount()), session->project().rows().all(kind).size());
        for (int row = 0; row < list().rowCount(); ++row) {
            EXPECT_FALSE(list().index(row, RegisterModel::Name).data().toString().isEmpty()) << i;
            ++filled;
        }
    }
    EXPECT_GT(filled, 20);
}

TEST_F(RegisterTest, wordsNarrowTheListAndDownGoesIntoIt) {
    const Unit unit = someUnit();
    const int all = list().rowCount();
    auto* filter = panel.findChild<QLineEdit*>();
    filter->setFocus();
    QTest::keyClicks(filter, unit.key);
    EXPECT_LT(list().rowCount(), all);
    EXPECT_GE(list().rowOf(unit.id.value()), 0);
    QTest::keyClick(filter, Qt::Key_Down);
    EXPECT_TRUE(panel.table().hasFocus());
    EXPECT_EQ(session->selection(), Selection(Entity::Unit, {list().idAt(0)}));
}

TEST_F(RegisterTest, aNameIsTypedAnewWhereItStands) {
    const UnitId id = someUnit().id;
    panel.showRow(Entity::Unit, id.value());
    panel.rename();
    auto* line = panel.table().viewport()->findChild<QLineEdit*>();
    ASSERT_NE(line, nullptr);
    line->selectAll();
    QTest::keyClicks(line, u"The new office"_s);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return someUnit().name == u"The new office"_s; }));
    EXPECT_EQ(cell(id.value(), RegisterModel::Name), u"The new office"_s);
    session->undo();
    EXPECT_NE(cell(id.value(), RegisterModel::Name), u"The new office"_s);
}

TEST_F(RegisterTest, whatGoesWithARowIsNamedBeforeItIsDeleted) {
    for (const auto& [id, unit] : session->project().tables().of<Unit>())
        EXPECT_EQ(cell(id, RegisterModel::Along),
                  dependentsOf(session->project().rows(), Entity::Unit, {id}).join(u", "_s));
    const qint64 event = eventOfKey(u"B10"_s).value();
    EditBuilder builder = session->project().edit();
    EventUnit link;
    link.event = EventId(event);
    link.unit = someUnit().id;
    builder.insert(link);
    const QString before = cell(someUnit().id.value(), RegisterModel::Along);
    ASSERT_TRUE(session->carryOut(builder.build(u"Link"_s)));
    EXPECT_NE(cell(someUnit().id.value(), RegisterModel::Along), before) << "and follows";
}

TEST_F(RegisterTest, returnOpensTheRowAndADeletedRowHandsOnToTheNext) {
    ASSERT_GT(list().rowCount(), 2);
    panel.table().selectRow(1);
    ObjectRef asked;
    QObject::connect(session.get(), &Session::objectWanted, [&](const ObjectRef& object) { asked = object; });
    QTest::keyClick(&panel.table(), Qt::Key_Return);
    EXPECT_EQ(asked, (ObjectRef{Entity::Unit, list().idAt(1)}));
    const qint64 next = list().idAt(2);
    EditBuilder builder = session->project().edit();
    ASSERT_TRUE(session->carryOut(removeRows(builder, Entity::Unit, {list().idAt(1)})));
    EXPECT_EQ(list().idAt(panel.table().currentIndex().row()), next);
}

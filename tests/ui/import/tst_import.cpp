// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableimport.h"
#include "tests/ui/opencase.h"
#include "ui/import/documentimport.h"
#include "ui/import/importdialog.h"
#include "ui/import/importpreviewmodel.h"
#include "ui/theme/controls.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

using namespace forlop;

class ImportTest : public OpenCase {
protected:
    Result<ImportPlan> plan(const QString& table, const ImportOptions& options = {}) {
        Project& project = session->project();
        return planImport(table, project.rows(), project.ids(), session->caseId(), options);
    }
    QString write(const char* name, const QByteArray& bytes) {
        const QString place = folder.filePath(QString::fromLatin1(name));
        QFile file(place);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return place;
    }
    static QString cell(const QAbstractItemModel& model, int row, ImportPreviewModel::Column column) {
        return model.index(row, column).data().toString();
    }
};

TEST_F(ImportTest, thePreviewReadsDatesBackAndShowsProblemsByRow) {
    const auto planned =
        plan(QStringLiteral("date\ttitle\nbefore 2005\tFirst thing\nthe workshop\tSecond thing\n"));
    ASSERT_TRUE(planned.ok()) << planned.error().text.toStdString();
    ImportPreviewModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPlan(*planned);
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(cell(model, 0, ImportPreviewModel::Row), QStringLiteral("2"));
    EXPECT_EQ(cell(model, 0, ImportPreviewModel::Typed), QStringLiteral("before 2005"));
    EXPECT_TRUE(cell(model, 0, ImportPreviewModel::Understood).contains(QStringLiteral("2004")));
    EXPECT_TRUE(cell(model, 0, ImportPreviewModel::Problem).isEmpty());
    EXPECT_FALSE(cell(model, 1, ImportPreviewModel::Problem).isEmpty());
}

TEST_F(ImportTest, theNoteOfTheChosenRowStandsWhole) {
    const QString table = QStringLiteral("date\ttitle\n2005\tFirst thing\nthe workshop\tSecond thing\n");
    const auto planned = plan(table);
    ASSERT_TRUE(planned.ok());
    const ImportDialog dialog([&](const ImportOptions& options) { return plan(table, options); }, *planned,
                              nullptr);
    const auto* note = dialog.findChild<QLabel*>(QStringLiteral("importNote"));
    const auto* rows = dialog.findChild<QTableView*>(QStringLiteral("importPreview"));
    ASSERT_NE(note, nullptr);
    ASSERT_NE(rows, nullptr);
    EXPECT_EQ(rows->currentIndex().row(), 1);
    EXPECT_TRUE(note->text().contains(QStringLiteral("the workshop"))) << note->text().toStdString();
}

TEST_F(ImportTest, ambiguousDatesAreAskedAndPlannedAnew) {
    const QString table = QStringLiteral("date\ttitle\n03/04/2019\tOne\n");
    const auto planned = plan(table);
    ASSERT_TRUE(planned.ok());
    ImportDialog dialog([&](const ImportOptions& options) { return plan(table, options); }, *planned,
                        nullptr);
    dialog.show();
    auto* reading = dialog.findChild<SegmentedChoice*>();
    ASSERT_NE(reading, nullptr);
    EXPECT_TRUE(reading->isVisible());
    reading->button(0)->click();
    ASSERT_EQ(dialog.plan().events.size(), 1);
    EXPECT_EQ(dialog.plan().events.first().event.when.edtf(), QStringLiteral("2019-04-03"));
    reading->button(1)->click();
    EXPECT_EQ(dialog.plan().events.first().event.when.edtf(), QStringLiteral("2019-03-04"));
}

TEST_F(ImportTest, theEditIsOneStepOfUndo) {
    const size_t before = session->project().events().size();
    const auto planned = plan(QStringLiteral("date\ttitle\n2019-05\tOne\n2019-06\tTwo\n"));
    ASSERT_TRUE(planned.ok());
    ASSERT_TRUE(session->carryOut(planned->edit));
    EXPECT_EQ(session->project().events().size(), before + 2);
    session->undo();
    EXPECT_EQ(session->project().events().size(), before);
}

TEST_F(ImportTest, severalTextsAreOneEditAndABadOneIsTold) {
    const QString good = write("interview.txt", "Said in May.\r\nMore.\n");
    const QString other = write("minutes.txt", "\xEF\xBB\xBFMinutes.\n");
    const QString bad = write("picture.txt", QByteArray("\x89PNG\0\0\0\0", 8));
    const size_t before = session->project().tables().of<Source>().size();
    const DocumentImport import = planDocuments(session->project(), {good, bad, other});
    ASSERT_EQ(import.sources.size(), 2U);
    ASSERT_EQ(import.problems.size(), 1);
    EXPECT_TRUE(import.problems.first().contains(QStringLiteral("picture.txt")));
    ASSERT_TRUE(session->carryOut(import.edit));
    EXPECT_EQ(session->project().tables().of<Source>().size(), before + 2);
    EXPECT_EQ(session->project().sourceText(import.sources.front()).valueOr({}),
              QStringLiteral("Said in May.\nMore.\n"));
    EXPECT_EQ(session->project().tables().find(import.sources.front())->title, QStringLiteral("interview"));
    session->undo();
    EXPECT_EQ(session->project().tables().of<Source>().size(), before);
}

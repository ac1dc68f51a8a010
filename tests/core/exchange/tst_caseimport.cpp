// SPDX-License-Identifier: GPL-3.0-or-later
// A worked case's own tables imported into it again: nothing changes, but what was changed in a copy follows.
#include "core/exchange/examples.h"
#include "core/exchange/tableimport.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

int main(int argc, char** argv) {
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}

namespace {

class CaseImport : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override {
        const QString path = m_folder.filePath(u"case.forlop"_s);
        const auto made = createExample(path, name());
        ASSERT_TRUE(made.ok()) << made.error().text.toStdString();
        auto opened = Project::open(path);
        ASSERT_TRUE(opened.ok()) << opened.error().text.toStdString();
        m_project = std::move(*opened);
        m_case = CaseId(m_project->tables().of<Case>().begin()->first);
    }
    static QString name() { return QString::fromLatin1(GetParam()); }
    static QString table(const QString& file) {
        QFile source(u"%1/resources/examples/%2/%3"_s.arg(QStringLiteral(FORLOP_SOURCE_DIR), name(), file));
        EXPECT_TRUE(source.open(QIODevice::ReadOnly));
        return QString::fromUtf8(source.readAll());
    }
    ImportPlan plan(const QString& text) {
        const auto planned = planImport(text, m_project->rows(), m_project->ids(), m_case);
        EXPECT_TRUE(planned.ok()) << (planned.ok() ? "" : planned.error().text.toStdString());
        return planned.valueOr({});
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Project> m_project;
    CaseId m_case;
};

TEST_P(CaseImport, ItsOwnTablesChangeNothing) {
    for (const QString& file : {u"events.csv"_s, u"influences.csv"_s}) {
        const ImportPlan made = plan(table(file));
        EXPECT_FALSE(made.hasProblems());
        for (const EventDraft& draft : made.events)
            EXPECT_EQ(draft.action, DraftAction::Unchanged) << draft.event.key.toStdString();
        EXPECT_EQ(made.count(DraftAction::Unchanged),
                  static_cast<int>(made.events.size() + made.influences.size()));
        EXPECT_TRUE(made.edit.isEmpty()) << file.toStdString();
    }
}

TEST_P(CaseImport, AChangedDateAndAChangedInfluenceFollow) {
    QString events = table(u"events.csv"_s);
    const bool city = name() == u"city";
    events.replace(city ? u"2019-05,stated"_s : u"2010,stated"_s,
                   city ? u"2019-04-30,stated"_s : u"2011,stated"_s);
    const ImportPlan dates = plan(events);
    EXPECT_EQ(dates.count(DraftAction::Update), 1);
    ASSERT_TRUE(m_project->commit(dates.edit).ok());
    QString influences = table(u"influences.csv"_s);
    influences.replace(city ? u"B14,B18,hastens,+"_s : u"A34,A23,removes,-"_s,
                       city ? u"B14,B18,delays,-"_s : u"A34,A23,hinders,-"_s);
    const ImportPlan changed = plan(influences);
    EXPECT_EQ(changed.count(DraftAction::Update), 1);
    const size_t count = m_project->influences().size();
    ASSERT_TRUE(m_project->commit(changed.edit).ok());
    EXPECT_EQ(m_project->influences().size(), count);
    EXPECT_EQ(m_project->undoSentence(), u"Update 1 influence"_s);
    ASSERT_TRUE(m_project->undo().ok());
    ASSERT_TRUE(m_project->undo().ok());
    EXPECT_TRUE(plan(table(u"events.csv"_s)).edit.isEmpty());
    EXPECT_TRUE(plan(table(u"influences.csv"_s)).edit.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Worked, CaseImport, testing::Values("municipality", "city"),
                         [](const auto& each) { return std::string(each.param); });

} // namespace

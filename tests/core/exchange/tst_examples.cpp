// SPDX-License-Identifier: GPL-3.0-or-later
// Both worked cases, made into projects and read back, against the data files and the numbers of the cases.
#include "core/exchange/csvreader.h"
#include "core/exchange/examples.h"
#include "core/model/membership.h"
#include "tests/core/workedcase.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <map>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
struct Expected {
    const char* name;
    size_t events;
    size_t influences;
    std::map<QString, int> phases; ///< cases/README 1.3
};

/// One project per case, made once.
class Examples : public testing::TestWithParam<Expected> {
protected:
    static Project& project(const char* name) { return workedCase(QString::fromLatin1(name)); }
    Project& theProject() const { return project(GetParam().name); }
    Snapshot snapshot() const { return *theProject().snapshot(); }
    CsvTable table(const char* file) const {
        QFile csv(
            u":/examples/%1/%2.csv"_s.arg(QString::fromLatin1(GetParam().name), QString::fromLatin1(file)));
        EXPECT_TRUE(csv.open(QIODevice::ReadOnly)) << file;
        return readCsv(csv.readAll());
    }
};

template <class T> size_t countOf(const Snapshot& all) { return all.of<T>().size(); }

const Event* eventOfKey(const Snapshot& all, const QString& key) {
    for (const auto& [id, event] : all.of<Event>())
        if (event.key == key) return &event;
    return nullptr;
}
const Bracket* bracketOf(const Snapshot& all, const QString& bracketing, const QString& key) {
    for (const auto& [id, bracket] : all.of<Bracket>())
        if (bracket.key == key && all.find(bracket.bracketing)->key == bracketing) return &bracket;
    return nullptr;
}
QStringList marksOf(const Snapshot& all, FrontierId frontier) {
    QStringList keys;
    for (const auto& [id, mark] : all.of<FrontierEvent>())
        if (mark.frontier == frontier) keys.append(all.find(mark.event)->key);
    keys.sort();
    return keys;
}
} // namespace

TEST_P(Examples, everyRowOfTheFilesIsThere) {
    const Snapshot all = snapshot();
    size_t observed = 0;
    for (const auto& [id, event] : all.of<Event>()) observed += event.status == EventStatus::Observed ? 1 : 0;
    EXPECT_EQ(observed, GetParam().events);
    EXPECT_EQ(countOf<Influence>(all), GetParam().influences);
    const auto rows = [&](const char* file) { return static_cast<size_t>(table(file).rows.size()); };
    EXPECT_EQ(observed, rows("events"));
    EXPECT_EQ(countOf<Event>(all), rows("events") + rows("counterfactual_events"));
    EXPECT_EQ(countOf<Bracket>(all), rows("brackets"));
    EXPECT_EQ(countOf<Bracketing>(all), rows("bracketings"));
    EXPECT_EQ(countOf<Source>(all), rows("sources"));
    EXPECT_EQ(countOf<Excerpt>(all), rows("excerpts"));
    EXPECT_EQ(countOf<Evidence>(all), rows("evidence"));
    EXPECT_EQ(countOf<Unit>(all), rows("units"));
    EXPECT_EQ(countOf<UnitTransition>(all), rows("transitions"));
    EXPECT_EQ(countOf<CodeAssignment>(all), rows("assignments"));
    EXPECT_EQ(countOf<Observation>(all), rows("observations"));
    EXPECT_EQ(countOf<TurningPoint>(all), rows("turning_points"));
    EXPECT_EQ(countOf<Respondent>(all), rows("respondents"));
    EXPECT_EQ(countOf<Interview>(all), rows("interviews"));
    EXPECT_EQ(countOf<ConditionValue>(all), rows("condition_values"));
    EXPECT_EQ(countOf<Lane>(all), 4U);
    EXPECT_EQ(countOf<Case>(all), 1U);
    EXPECT_EQ(countOf<Figure>(all), 1U);
}

TEST_P(Examples, membershipInThePreferredBracketingIsTheExpectedPhase) {
    const Project& project = theProject();
    const CaseId caseId(project.tables().of<Case>().begin()->first);
    const OrderOf orderOf = [&](EventId id) -> std::optional<double> {
        const auto row = project.events().rowOf(id);
        return row ? std::optional(project.events().order(*row)) : std::nullopt;
    };
    const auto brackets =
        resolveBrackets(project.tables(), preferredBracketing(project.tables(), caseId), {}, orderOf);
    std::map<QString, int> found;
    for (const Event& event : project.rows().everyRow<Event>()) {
        if (event.status != EventStatus::Observed) continue;
        const Membership membership = memberOf(brackets, EventColumns::hotOf(event));
        const Bracket* bracket = project.tables().find(membership.bracket);
        ASSERT_NE(bracket, nullptr) << qPrintable(event.key);
        EXPECT_EQ(bracket->key, event.expectedPhase) << qPrintable(event.key);
        ++found[bracket->key];
    }
    EXPECT_EQ(found, GetParam().phases);
}

TEST_P(Examples, everyExcerptIsItsPassage) {
    const Snapshot all = snapshot();
    for (const auto& [id, excerpt] : all.of<Excerpt>()) {
        const auto text = theProject().sourceText(excerpt.source);
        ASSERT_TRUE(text.ok());
        const QList<uint> points = text->toUcs4();
        const auto length = excerpt.end - excerpt.start;
        ASSERT_GT(length, 0) << qPrintable(excerpt.key);
        ASSERT_LE(excerpt.end, points.size());
        const auto* from = reinterpret_cast<const char32_t*>(points.constData()) + excerpt.start;
        EXPECT_EQ(QString::fromUcs4(from, length), excerpt.text) << qPrintable(excerpt.key);
        EXPECT_EQ(excerpt.sourceHash, all.find(excerpt.source)->textHash);
        EXPECT_TRUE(excerpt.paraphrase);
    }
}

TEST_P(Examples, everyPieceOfEvidenceAndEveryMemoPointsAtSomething) {
    const Project& project = theProject();
    const Snapshot all = snapshot();
    for (const auto& [id, evidence] : all.of<Evidence>()) {
        EXPECT_NE(all.find(evidence.excerpt), nullptr);
        EXPECT_TRUE(project.rows().entityOf(evidence.target.value()).has_value());
    }
    for (const auto& [id, memo] : all.of<Memo>())
        EXPECT_TRUE(project.rows().entityOf(memo.target.value()).has_value()) << qPrintable(memo.title);
}

TEST_P(Examples, neighboursShareTheirFrontierAndOuterEndsArePlainExtents) {
    const Snapshot all = snapshot();
    std::map<qint64, std::pair<int, int>> uses;
    for (const auto& [id, bracket] : all.of<Bracket>()) {
        if (bracket.opens) ++uses[bracket.opens.value()].first;
        if (bracket.closes) ++uses[bracket.closes.value()].second;
        EXPECT_TRUE(bracket.opens.isNull() || bracket.start.isEmpty()) << qPrintable(bracket.key);
        EXPECT_NE(bracket.closes.isNull(), bracket.end.isEmpty()) << qPrintable(bracket.key);
    }
    for (const auto& [id, frontier] : all.of<Frontier>()) {
        EXPECT_GE(uses[id].first, 1);
        EXPECT_GE(uses[id].second, 1);
        EXPECT_FALSE(frontier.when.isEmpty());
    }
}

TEST_P(Examples, theFileIsSoundAndHistoryBeginsAfterTheCreation) {
    EXPECT_EQ(*theProject().integrityProblems(), QStringList());
    EXPECT_TRUE(theProject().log()->isEmpty());
    EXPECT_FALSE(theProject().canUndo());
    EXPECT_EQ(theProject().title(),
              table("case").rows.at(0).cells.at(table("case").column(u"project_title")));
}

TEST_P(Examples, theDemonstrationCodingSaysSoAndAgreesWithTheEventTable) {
    const Snapshot all = snapshot();
    for (const auto& [id, scheme] : all.of<CodingScheme>()) EXPECT_TRUE(scheme.demonstration);
    std::map<std::pair<QString, QString>, QString> coded;
    for (const auto& [id, assignment] : all.of<CodeAssignment>()) {
        const Code* code = all.find(assignment.code);
        coded[{all.find(EventId(assignment.target.value()))->key, all.find(code->scheme)->key}] = code->name;
    }
    const CsvTable events = table("events");
    for (const CsvRow& row : events.rows)
        for (const QString& scheme : {u"paradigm"_s, u"theme"_s, u"track"_s})
            EXPECT_EQ((coded[{row.cells.at(events.column(u"key")), scheme}]),
                      row.cells.at(events.column(scheme)));
}

INSTANTIATE_TEST_SUITE_P(
    Worked, Examples,
    testing::Values(Expected{"municipality", 41, 34, {{u"P1"_s, 12}, {u"P2"_s, 11}, {u"P3"_s, 18}}},
                    Expected{"city", 23, 18, {{u"P0"_s, 5}, {u"P1"_s, 4}, {u"P2"_s, 7}, {u"P3"_s, 7}}}),
    [](const auto& each) { return std::string(each.param.name); });

class Municipality : public Examples {};
TEST_P(Municipality, respondentsAreElevenIdsThatMayBeTheSamePerson) {
    const Snapshot all = snapshot();
    EXPECT_EQ(countOf<Respondent>(all), 11U);
    for (const auto& [id, respondent] : all.of<Respondent>()) EXPECT_TRUE(respondent.personUnknown);
    std::map<QString, int> cited;
    for (const auto& [id, excerpt] : all.of<Excerpt>())
        if (excerpt.respondent) ++cited[all.find(excerpt.respondent)->key];
    EXPECT_EQ(cited.size(), 11U);
    int citations = 0;
    for (const auto& [key, count] : cited) citations += count;
    EXPECT_EQ(citations, 19);
}

TEST_P(Municipality, nestedBracketsStandInsideTheirParentsFrontiers) {
    const Snapshot all = snapshot();
    const Bracket* parent = bracketOf(all, u"sections"_s, u"P3"_s);
    const Bracket* first = bracketOf(all, u"sections"_s, u"P3a"_s);
    const Bracket* second = bracketOf(all, u"sections"_s, u"P3b"_s);
    const Bracket* last = bracketOf(all, u"sections"_s, u"P3c"_s);
    ASSERT_TRUE(parent && first && second && last);
    EXPECT_EQ(first->opens, parent->opens);
    EXPECT_EQ(first->parent, parent->id);
    EXPECT_EQ(first->closes, second->opens);
    EXPECT_EQ(second->closes, last->opens);
    EXPECT_EQ(last->end.edtf(), u"2013"_s);
    EXPECT_EQ(parent->end.edtf(), u"2013"_s);
    EXPECT_EQ(marksOf(all, parent->opens), QStringList({u"A24"_s, u"A25"_s}));
    EXPECT_TRUE(all.find(parent->opens)->placedByOrder);
    EXPECT_EQ(all.find(parent->opens)->when.edtf(), u"2006~"_s);
}

TEST_P(Municipality, aTurningPointKnowsTheFrontierThatItsEventMarks) {
    const Snapshot all = snapshot();
    int marked = 0;
    for (const auto& [id, point] : all.of<TurningPoint>()) {
        if (point.frontier.isNull()) continue;
        ++marked;
        EXPECT_TRUE(marksOf(all, point.frontier).contains(all.find(point.event)->key));
    }
    EXPECT_EQ(marked, 3); // A13, A34, A35
}

TEST_P(Municipality, anOpenEndIsNotAnUnknownOne) {
    const Snapshot all = snapshot();
    std::map<QString, const Unit*> units;
    for (const auto& [id, unit] : all.of<Unit>()) units[unit.key] = &unit;
    EXPECT_TRUE(units.at(u"UA6"_s)->end.has(extentflag::OpenEnd));
    EXPECT_TRUE(units.at(u"UA14"_s)->end.isEmpty());
    EXPECT_EQ(units.at(u"UA5"_s)->end.edtf(), u"2004"_s);
}
INSTANTIATE_TEST_SUITE_P(Worked, Municipality, testing::Values(Expected{"municipality", 41, 34, {}}));

TEST_P(Examples, counterfactualEventsFollowTheEventAtWhichTheyBranch) {
    const Snapshot all = snapshot();
    int seen = 0;
    for (const auto& [id, event] : all.of<Event>()) {
        if (event.status != EventStatus::Counterfactual) continue;
        ++seen;
        EXPECT_NE(all.find(event.counterfactual), nullptr);
        EXPECT_NE(event.order, std::floor(event.order));
        const auto count =
            std::count_if(all.of<Event>().begin(), all.of<Event>().end(), [&](const auto& other) {
                return other.second.order == std::floor(event.order) &&
                       other.second.status == EventStatus::Observed;
            });
        EXPECT_EQ(count, 1) << qPrintable(event.key);
    }
    EXPECT_GT(seen, 0);
    EXPECT_NE(eventOfKey(all, GetParam().events == 41 ? u"A13"_s : u"B20"_s), nullptr);
}

TEST(ExampleProjects, aFileThatIsThereIsLeftAlone) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.forlop"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    const auto made = createExample(path, u"city"_s);
    EXPECT_FALSE(made.ok());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), "mine");
}

TEST(ExampleProjects, anUnknownCaseIsRefusedWithTheNamesThereAre) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.forlop"_s);
    const auto made = createExample(path, u"village"_s);
    ASSERT_FALSE(made.ok());
    EXPECT_TRUE(made.error().text.contains(u"municipality"_s));
    EXPECT_FALSE(QFile::exists(path));
}

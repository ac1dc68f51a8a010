// SPDX-License-Identifier: GPL-3.0-or-later
// `forlop figure`, run as a program: what a reader of the page's text finds, and that it follows the data.
#include "core/project/project.h"
#include "core/time/phrase.h"
#include "tests/cli/program.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

struct Page {
    const char* example;
    int width;
    DateLanguage language = DateLanguage::English;
};

void PrintTo(const Page& page, std::ostream* out) { *out << page.example << " " << page.width; }

/// What a tool for PDFs says of the file, on standard output.
QString said(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << tool.toStdString() << " is needed (poppler-utils)";
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// All white space of the page's text joined to single blanks.
QString textOfPage(const QString& pdf, const QStringList& how = {}) {
    return said(u"pdftotext"_s, how + QStringList{pdf, u"-"_s}).simplified();
}

class FigureCommand : public ::testing::Test {
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString make(const QString& example) const {
        const QString file = path(example + u".forlop"_s);
        EXPECT_EQ(runForlop({u"new"_s, file, u"--example"_s, example}).code, 0);
        return file;
    }
    QString draw(const QString& project, const QStringList& more = {}) const {
        const QString file = path(u"f.pdf"_s);
        const Outcome outcome =
            runForlop(QStringList{u"figure"_s, project, u"--type"_s, u"F1"_s, u"-o"_s, file} + more);
        EXPECT_EQ(outcome.code, 0) << outcome.err.constData();
        return file;
    }
    /// The city case with changed tables.
    struct Change {
        QString table;
        QByteArray from;
        QByteArray to;
    };
    void import(const QString& project, const QList<Change>& changes) const {
        QStringList files;
        for (const Change& change : changes) {
            QByteArray table =
                contentOf(QStringLiteral(FORLOP_SOURCE_DIR) + u"/resources/examples/city/"_s + change.table);
            ASSERT_TRUE(table.contains(change.from)) << change.from.constData();
            table.replace(change.from, change.to);
            files.append(path(change.table));
            writeFile(files.last(), table);
        }
        const Outcome outcome = runForlop(QStringList{u"import"_s, project} + files);
        ASSERT_EQ(outcome.code, 0) << outcome.err.constData();
    }

    QTemporaryDir m_folder;
};

class FigureText : public FigureCommand, public ::testing::WithParamInterface<Page> {};

/// Left edge of the mark of that key: the topmost of the page's words that say it.
double leftOfMark(const QString& pdf, const QString& key) {
    static const QRegularExpression word(
        u"<word xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\"[^>]*>([^<]*)</word>"_s);
    double top = 1e9;
    double left = -1;
    for (const auto& match : word.globalMatch(said(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}))) {
        if (match.captured(3) != key || match.captured(2).toDouble() >= top) continue;
        top = match.captured(2).toDouble();
        left = match.captured(1).toDouble();
    }
    return left;
}

} // namespace

TEST_P(FigureText, holdsEveryBracketAndEveryFrontierEvent) {
    const QString file = make(QString::fromUtf8(GetParam().example));
    const bool english = GetParam().language == DateLanguage::English;
    const QString text = textOfPage(draw(
        file, {u"--width"_s, u"%1mm"_s.arg(GetParam().width), u"--language"_s, english ? u"en"_s : u"nb"_s}));
    const auto project = Project::open(file);
    ASSERT_TRUE(project.ok()) << project.error().text.toStdString();
    const auto rows = (*project)->snapshot();
    ASSERT_TRUE(rows.ok());
    const auto says = [&text](const QString& words) {
        EXPECT_TRUE(text.contains(words)) << words.toStdString();
    };
    const auto isDrawn = [&rows](BracketingId id) {
        return rows->find(id)->status == BracketingStatus::Preferred;
    };
    int brackets = 0;
    for (const auto& [_, bracket] : rows->of<Bracket>()) {
        if (!isDrawn(bracket.bracketing)) continue;
        ++brackets;
        says(english ? bracket.name : bracket.otherName);
    }
    EXPECT_EQ(brackets, 6);
    int opening = 0;
    for (const auto& [_, mark] : rows->of<FrontierEvent>()) {
        if (!isDrawn(rows->find(mark.frontier)->bracketing)) continue;
        ++opening;
        const Event* event = rows->find(mark.event);
        says(event->key + u' ' + event->shortTitle);
    }
    EXPECT_GE(opening, 5);
}

INSTANTIATE_TEST_SUITE_P(Pages, FigureText,
                         ::testing::Values(Page{"city", 130}, Page{"city", 175}, Page{"city", 267},
                                           Page{"municipality", 130}, Page{"municipality", 175},
                                           Page{"municipality", 267}, Page{"city", 175, DateLanguage::Bokmal},
                                           Page{"municipality", 175, DateLanguage::Bokmal}));

TEST_F(FigureCommand, followsADateThatAnImportChanged) {
    const QString file = make(u"city"_s);
    const double before = leftOfMark(draw(file), u"B14"_s);
    ASSERT_GT(before, 0);
    import(file, {{ u"events.csv"_s, "B14,14,2019-05,", "B14,14,2019-06," }});
    EXPECT_GT(leftOfMark(draw(file), u"B14"_s), before + 10);
}

TEST_F(FigureCommand, followsAnInfluenceThatAnImportChanged) {
    const QString file = make(u"city"_s);
    EXPECT_TRUE(textOfPage(draw(file)).contains(u"B14 hastens B18 +"_s));
    import(file, {{ u"influences.csv"_s, "B14,B18,hastens,+", "B14,B18,delays,-" }});
    const QString text = textOfPage(draw(file));
    EXPECT_TRUE(text.contains(u"B14 delays B18 −"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"hastens"_s));
}

TEST_F(FigureCommand, countsAnEventThatAnImportAdded) {
    const QString file = make(u"city"_s);
    EXPECT_TRUE(textOfPage(draw(file)).contains(u"23 events (5, 4, 7 and 7 in brackets 0–3)"_s));
    writeFile(path(u"more.csv"_s), "key,date,type,title,short_title,level\n"
                                   "B24,2019-03,event,A visit to another city,A visit,unit\n");
    ASSERT_EQ(runForlop({u"import"_s, file, path(u"more.csv"_s)}).code, 0);
    const QString text = textOfPage(draw(file));
    EXPECT_TRUE(text.contains(u"24 events (5, 5, 7 and 7 in brackets 0–3)"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"B24"_s));
}

TEST_F(FigureCommand, writesTheSameBytesTwice) {
    const QString file = make(u"city"_s);
    for (const QString& ending : {u"pdf"_s, u"svg"_s, u"png"_s, u"tiff"_s}) {
        QByteArrayList written;
        for (const int round : {1, 2}) {
            const QString out = path(u"%1.%2"_s.arg(round).arg(ending));
            const Outcome outcome =
                runForlop({u"figure"_s, file, u"--type"_s, u"F1"_s, u"-o"_s, out, u"--dpi"_s, u"150"_s});
            EXPECT_EQ(outcome.code, 0) << outcome.err.constData();
            written.append(contentOf(out));
        }
        EXPECT_FALSE(written.first().isEmpty()) << ending.toStdString();
        EXPECT_TRUE(written.first() == written.last()) << ending.toStdString();
    }
}

TEST_F(FigureCommand, writesSavedFiguresByNameAndAllOfThem) {
    const QString file = make(u"city"_s);
    {
        const auto project = Project::open(file);
        ASSERT_TRUE(project.ok());
        EditBuilder builder = (*project)->edit();
        for (const auto& [name, width] : {std::pair{u"Narrow"_s, 130.0}, std::pair{u"Across"_s, 267.0}}) {
            Figure figure;
            figure.caseId = CaseId((*project)->tables().of<Case>().begin()->first);
            figure.name = name;
            figure.widthMm = width;
            figure.language = u"nb"_s;
            figure.number = 7;
            builder.insert(figure);
        }
        ASSERT_TRUE((*project)->commit(builder.build(u"Save figures"_s)).ok());
    }
    const Outcome list = runForlop({u"figure"_s, file, u"--list"_s, u"--json"_s});
    ASSERT_TRUE(list.json().has_value()) << list.out.constData();
    // The worked case comes with one.
    EXPECT_EQ(list.json()->value("figures"_L1).toArray().size(), 3);
    EXPECT_TRUE(runForlop({u"figure"_s, file, u"--list"_s}).out.contains("Narrow"));

    const QString one = path(u"one.pdf"_s);
    ASSERT_EQ(runForlop({u"figure"_s, file, u"--name"_s, u"Narrow"_s, u"-o"_s, one}).code, 0);
    EXPECT_TRUE(textOfPage(one).contains(u"Figur 7."_s));
    // 130 mm in points.
    EXPECT_TRUE(said(u"pdfinfo"_s, {one}).contains(u"368.5"_s)) << said(u"pdfinfo"_s, {one}).toStdString();
    const QString folder = path(u"all"_s);
    ASSERT_EQ(runForlop({u"figure"_s, file, u"--all"_s, u"-o"_s, folder}).code, 0);
    EXPECT_EQ(QDir(folder).entryList(QDir::Files),
              (QStringList{u"Across.pdf"_s, u"Figure-1.pdf"_s, u"Narrow.pdf"_s}));
    EXPECT_TRUE(contentOf(folder + u"/Narrow.pdf"_s) == contentOf(one));
    EXPECT_EQ(runForlop({u"figure"_s, file, u"--name"_s, u"Wide"_s, u"-o"_s, one}).code, 2);
}

TEST_F(FigureCommand, drawsTheBracketingAskedForInTheLanguageAskedFor) {
    const QString file = make(u"city"_s);
    const QString text =
        textOfPage(draw(file, {u"--bracketing"_s, u"project-life"_s, u"--language"_s, u"nb"_s}));
    EXPECT_TRUE(text.contains(u"etter prosjektet"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"Initiering"_s));
    EXPECT_TRUE(
        textOfPage(draw(file, {u"--bracketing"_s, u"Project life"_s})).contains(u"after the project"_s));
}

TEST_F(FigureCommand, refusesWhatItCannotDoAndWritesNothing) {
    const QString file = make(u"city"_s);
    const QString out = path(u"never.pdf"_s);
    const QList<QStringList> wrong{{u"--width"_s, u"wide"_s},      {u"--width"_s, u"5mm"_s},
                                   {u"--dpi"_s, u"5"_s},           {u"--language"_s, u"fr"_s},
                                   {u"--bracketing"_s, u"none"_s}, {u"--type"_s, u"F99"_s},
                                   {u"--style"_s, u"greys"_s}};
    for (const QStringList& more : wrong) {
        const Outcome outcome = runForlop(QStringList{u"figure"_s, file, u"-o"_s, out} + more);
        EXPECT_EQ(outcome.code, 2) << more.join(u' ').toStdString();
        EXPECT_FALSE(outcome.err.isEmpty());
    }
    EXPECT_EQ(runForlop({u"figure"_s, file}).code, 2);
    EXPECT_EQ(runForlop({u"figure"_s, file, u"-o"_s, path(u"never.doc"_s)}).code, 2);
    EXPECT_FALSE(QFile::exists(out));
}

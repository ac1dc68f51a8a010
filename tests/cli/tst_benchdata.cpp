// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "tests/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <gtest/gtest.h>

#include <map>
#include <set>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {
constexpr int kEvents = 6000;

Snapshot benchData(const QString& path, const QString& seed) {
    const Outcome outcome = runForlop({u"bench-data"_s, path, QString::number(kEvents), u"--seed"_s, seed});
    EXPECT_EQ(outcome.code, 0) << outcome.err.constData();
    EXPECT_TRUE(outcome.out.isEmpty());
    EXPECT_TRUE(outcome.err.contains("6000 of 6000"));
    auto project = Project::open(path);
    EXPECT_TRUE(project.ok());
    return *(*project)->snapshot();
}

QStringList tellingOf(const Snapshot& all) {
    QStringList lines;
    for (const auto& [id, event] : all.of<Event>())
        lines.append(event.key + u' ' + event.when.edtf() + u' ' + event.title + u' ' +
                     QString::number(event.order) + u' ' + all.find(event.lane)->key);
    for (const auto& [id, influence] : all.of<Influence>())
        lines.append(all.find(EventId(influence.from.value()))->key + u'>' +
                     all.find(EventId(influence.to.value()))->key + influence.kind);
    for (const auto& [id, excerpt] : all.of<Excerpt>()) lines.append(excerpt.text);
    return lines;
}
} // namespace

TEST(BenchData, holdsWhatItSays) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.forlop"_s);
    const Snapshot all = benchData(path, u"1"_s);
    EXPECT_EQ(all.of<Event>().size(), 6000U);
    EXPECT_EQ(all.of<Influence>().size(), 1200U);
    EXPECT_EQ(all.of<Lane>().size(), 12U);
    EXPECT_EQ(all.of<Bracketing>().size(), 2U);
    EXPECT_EQ(all.of<Frontier>().size(), 6U);
    EXPECT_EQ(all.of<FrontierEvent>().size(), 6U);
    EXPECT_EQ(all.of<CodeAssignment>().size(), 3000U);
    EXPECT_EQ(all.of<Evidence>().size(), 600U);
    size_t ranges = 0;
    std::set<double> orders;
    std::set<Precision> precisions;
    for (const auto& [id, event] : all.of<Event>()) {
        EXPECT_GE(event.shortTitle.size(), 20) << qPrintable(event.shortTitle);
        EXPECT_LE(event.shortTitle.size(), 28) << qPrintable(event.shortTitle);
        EXPECT_TRUE(isFinite(event.when.padded().startFrom)) << qPrintable(event.when.edtf());
        ranges += event.when.has(extentflag::Interval) ? 1U : 0U;
        orders.insert(event.order);
        precisions.insert(event.when.precision());
    }
    EXPECT_NEAR(static_cast<double>(ranges) / kEvents, 0.3, 0.03);
    EXPECT_EQ(orders.size(), all.of<Event>().size());
    EXPECT_GE(precisions.size(), 4U);
    EXPECT_EQ(runForlop({u"check"_s, path}).code, 0);
    const auto log = runForlop({u"log"_s, path, u"--json"_s}).json();
    ASSERT_TRUE(log);
    EXPECT_TRUE((*log)[u"entries"_s].toArray().isEmpty());
}

TEST(BenchData, excerptsAreTheirPassages) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.forlop"_s);
    const Snapshot all = benchData(path, u"3"_s);
    auto project = Project::open(path);
    ASSERT_TRUE(project.ok());
    std::map<qint64, QString> texts;
    for (const auto& [id, source] : all.of<Source>()) texts[id] = *(*project)->sourceText(source.id);
    for (const auto& [id, excerpt] : all.of<Excerpt>())
        ASSERT_EQ(texts[excerpt.source.value()].mid(excerpt.start, excerpt.end - excerpt.start),
                  excerpt.text);
}

TEST(BenchData, theSameSeedTellsTheSame) {
    QTemporaryDir folder;
    const QStringList first = tellingOf(benchData(folder.filePath(u"a.forlop"_s), u"7"_s));
    EXPECT_EQ(first, tellingOf(benchData(folder.filePath(u"b.forlop"_s), u"7"_s)));
    EXPECT_NE(first, tellingOf(benchData(folder.filePath(u"c.forlop"_s), u"8"_s)));
}

TEST(BenchData, oneEventIsEnough) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.forlop"_s);
    EXPECT_EQ(runForlop({u"bench-data"_s, path, u"1"_s}).code, 0);
    EXPECT_EQ((*runForlop({u"info"_s, path, u"--json"_s}).json())[u"events"_s].toInt(), 1);
}

TEST(BenchData, numbersThatAreNoneAreRefused) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a.forlop"_s);
    for (const QString& number : {u"0"_s, u"many"_s, u"1.5"_s}) {
        EXPECT_EQ(runForlop({u"bench-data"_s, path, number}).code, 2) << qPrintable(number);
        EXPECT_FALSE(QFile::exists(path));
    }
    EXPECT_EQ(runForlop({u"bench-data"_s, path, u"10"_s, u"--seed"_s, u"x"_s}).code, 2);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storerows.h"

#include "core/exchange/benchdata.h"
#include "core/project/project.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <sqlite3.h>
#include <string>
#include <unistd.h>

namespace forlop::bench {

namespace {
constexpr int kRounds = 5;
constexpr int kEdits = 60;

class RawReader {
public:
    RawReader(const QString& path, const char* sql) {
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_db, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_prepare_v2(m_db, sql, -1, &m_query, nullptr);
    }
    ~RawReader() {
        sqlite3_finalize(m_query);
        sqlite3_close(m_db);
    }
    RawReader(const RawReader&) = delete;
    RawReader& operator=(const RawReader&) = delete;
    [[nodiscard]] bool next() { return sqlite3_step(m_query) == SQLITE_ROW; }
    [[nodiscard]] sqlite3_stmt* query() const { return m_query; }

private:
    sqlite3* m_db = nullptr;
    sqlite3_stmt* m_query = nullptr;
};

/// The struct that a program without Qt would read a row into: every column in its own member.
struct PlainEvent {
    qint64 numbers[12];
    double order;
    std::string texts[14];
};

std::vector<PlainEvent> readPlain(const QString& path, size_t count) {
    RawReader reader(path, "SELECT * FROM event");
    std::vector<PlainEvent> rows;
    rows.reserve(count);
    const int columns = sqlite3_column_count(reader.query());
    while (reader.next()) {
        PlainEvent& row = rows.emplace_back();
        size_t numbers = 0;
        size_t texts = 0;
        for (int c = 0; c < columns; ++c) {
            switch (sqlite3_column_type(reader.query(), c)) {
            case SQLITE_TEXT:
                if (texts < std::size(row.texts))
                    row.texts[texts++].assign(
                        reinterpret_cast<const char*>(sqlite3_column_text(reader.query(), c)),
                        static_cast<size_t>(sqlite3_column_bytes(reader.query(), c)));
                break;
            case SQLITE_FLOAT:
                row.order = sqlite3_column_double(reader.query(), c);
                break;
            default:
                if (numbers < std::size(row.numbers))
                    row.numbers[numbers++] = sqlite3_column_int64(reader.query(), c);
            }
        }
    }
    return rows;
}

std::unique_ptr<Project> opened(const QString& path) {
    auto project = Project::open(path);
    if (!project.ok()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(project.error().text));
        std::exit(2);
    }
    return std::move(*project);
}

BenchRow openingRow(const QString& path, const QString& number, double yardstick, const QString& unit,
                    double target, double limit) {
    const double took = median(cpuOf(kRounds, [&] { opened(path); }));
    return {number,
            QStringLiteral("open %1 events, the file's part").arg(opened(path)->events().size()),
            took / yardstick,
            target,
            limit,
            unit,
            QStringLiteral("%1 ms of %2 ms").arg(took, 0, 'f', 1).arg(yardstick, 0, 'f', 1)};
}

/// One event renamed and moved in time: a row, the search index and the log.
void editOnce(Project& project, qint64 id, int round) {
    EditBuilder builder = project.edit();
    builder.set(Entity::Event, id, fieldOf<Event>(&Event::title),
                QStringLiteral("Renamed for the %1th time").arg(round));
    const auto when =
        TemporalExtent(QStringLiteral("2004-05-%1").arg(1 + round % 28, 2, 10, QLatin1Char('0')));
    builder.set(Entity::Event, id, fieldOf<Event>(&Event::when), QVariant::fromValue(when));
    const auto committed = project.commit(builder.build(QStringLiteral("Rename event")));
    if (!committed.ok()) std::fprintf(stderr, "%s\n", qUtf8Printable(committed.error().text));
}

struct CommitTimes {
    double cpu = 0;
    double tail = 0;
    double program = 0; ///< CPU outside the system's calls
    double wall = 0;
};

CommitTimes commitRound(Project& project, int round) {
    std::vector<double> cpu;
    std::vector<double> program;
    std::vector<double> wall;
    for (int edit = 0; edit <= kEdits; ++edit) {
        const size_t row = static_cast<size_t>(edit) * project.events().rows() / (kEdits + 1);
        const double cpuBefore = cpuMs();
        const double programBefore = programMs();
        const double wallBefore = wallMs();
        editOnce(project, project.events().id(row).value(), edit + round);
        if (edit == 0) continue; // statements are prepared on the way
        cpu.push_back(cpuMs() - cpuBefore);
        program.push_back(programMs() - programBefore);
        wall.push_back(wallMs() - wallBefore);
    }
    return {median(cpu), percentile(cpu, 0.95), median(program), median(wall)};
}

std::vector<BenchRow> commitsOf(const QString& path, const QString& folder) {
    constexpr int rounds = 3;
    const auto project = opened(path);
    std::vector<double> cpu;
    std::vector<double> tail;
    std::vector<double> program;
    std::vector<double> inF;
    for (int round = 0; round < rounds; ++round) {
        // The disk's own pace changes from second to second.
        const double before = yardstickF(folder);
        const CommitTimes times = commitRound(*project, round);
        cpu.push_back(times.cpu);
        tail.push_back(times.tail);
        program.push_back(times.program);
        inF.push_back(times.wall / ((before + yardstickF(folder)) / 2));
    }
    return {{QStringLiteral("9"), QStringLiteral("edit commit with log row and search, CPU median"),
             median(cpu), 0.3, 1.0, QStringLiteral("ms"),
             QStringLiteral("p95 %1 ms; %2 ms without the system's calls")
                 .arg(median(tail), 0, 'f', 2)
                 .arg(median(program), 0, 'f', 2)},
            {QStringLiteral("10"),
             QStringLiteral("the same, wall median"),
             median(inF),
             9,
             16,
             QStringLiteral("F"),
             {}}};
}

BenchRow memoryRow(const QString& path) {
    const double before = residentBytes();
    const auto project = opened(path);
    const double each = (residentBytes() - before) / static_cast<double>(project->events().size());
    return {QStringLiteral("13"),
            QStringLiteral("memory an event at 1M, the file's part"),
            each,
            160,
            300,
            QStringLiteral("B"),
            QStringLiteral("columns alone %1 B")
                .arg(static_cast<double>(project->events().bytes()) /
                         static_cast<double>(project->events().size()),
                     0, 'f', 0)};
}
} // namespace

double yardstickR(const QString& project) {
    const size_t count = readPlain(project, 0).size();
    return median(cpuOf(kRounds, [&] { (void)readPlain(project, count); }));
}

double rawIntegerRead(const QString& project) {
    return median(cpuOf(kRounds, [&] {
        RawReader reader(project, "SELECT id, lane_id, occurred_sf, occurred_eu, outside FROM event");
        std::vector<std::array<qint64, 5>> rows;
        while (reader.next()) {
            auto& row = rows.emplace_back();
            for (int c = 0; c < 5; ++c) row[static_cast<size_t>(c)] = sqlite3_column_int64(reader.query(), c);
        }
    }));
}

double yardstickF(const QString& folder) {
    const QByteArray name = QFile::encodeName(folder + QStringLiteral("/fsync"));
    const int file = ::open(name.constData(), O_RDWR | O_CREAT, 0600);
    std::vector<double> took;
    const std::vector<char> page(4096, 'x');
    for (int i = 0; i < 60; ++i) {
        const double before = wallMs();
        if (::pwrite(file, page.data(), page.size(), static_cast<off_t>(page.size()) * i) < 0 ||
            ::fsync(file) != 0)
            break;
        took.push_back(wallMs() - before);
    }
    ::close(file);
    QFile::remove(folder + QStringLiteral("/fsync"));
    return median(took);
}

QString benchProject(const QString& folder, qint64 events) {
    const QString path = QStringLiteral("%1/bench-%2.forlop").arg(folder).arg(events);
    if (QFileInfo::exists(path)) return path;
    std::fprintf(stderr, "making %s\n", qUtf8Printable(path));
    const auto made = createBenchData(path, {events, 1});
    if (!made.ok()) std::fprintf(stderr, "%s\n", qUtf8Printable(made.error().text));
    return path;
}

std::vector<BenchRow> storeRows(const QString& folder) {
    const QString small = benchProject(folder, 100'000);
    const QString large = benchProject(folder, 1'000'000);
    std::vector<BenchRow> rows{memoryRow(large)};
    rows.push_back(openingRow(small, QStringLiteral("7"), yardstickR(small), QStringLiteral("R"), 2.0, 3.5));
    rows.push_back(openingRow(large, QStringLiteral("8"), rawIntegerRead(large),
                              QStringLiteral("raw integer reads"), 2.0, 4.0));
    return rows;
}

std::vector<BenchRow> commitRows(const QString& folder) {
    const QString edited = folder + QStringLiteral("/edited.forlop");
    QFile::remove(edited);
    QFile::copy(benchProject(folder, 100'000), edited);
    // What copying left to be written would be written by the first edits.
    const int file = ::open(QFile::encodeName(edited).constData(), O_RDONLY);
    ::fsync(file);
    ::close(file);
    const std::vector<BenchRow> rows = commitsOf(edited, folder);
    QFile::remove(edited);
    return rows;
}

} // namespace forlop::bench

// SPDX-License-Identifier: GPL-3.0-or-later
// ./dev bench: measures against the targets and limits of performance.md C and prints them, as words or JSON.
#include "canvasrows.h"
#include "storerows.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace forlop::bench;

namespace {
constexpr const char* kUsage = "forlop_bench [--json] [--rows 1,5,9]\n"
                               "Measures against the targets and limits of performance.md C; exits with 1 "
                               "when one is beyond its limit.\n"
                               "--rows  only these rows of the table\n"
                               "--json  numbers alone\n";

struct Group {
    QStringList numbers; ///< rows it answers
    std::vector<BenchRow> (*run)(const QString& folder);
};

// Rows that need the same files and are measured together.
const std::vector<Group>& groups() {
    static const std::vector<Group> all{
        {{QStringLiteral("9"), QStringLiteral("10")}, commitRows},
        {{QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("13")}, storeRows},
        {{QStringLiteral("1"), QStringLiteral("3"), QStringLiteral("5")}, drawRows},
        {{QStringLiteral("6")}, handRows},
        {{QStringLiteral("7"), QStringLiteral("8"), QStringLiteral("13")}, openRows},
        {{QStringLiteral("14")}, startRows}};
    return all;
}

std::vector<BenchRow> measured(const QStringList& wanted, const QString& folder) {
    const auto asked = [&](const QString& number) { return wanted.isEmpty() || wanted.contains(number); };
    std::vector<BenchRow> rows;
    for (const Group& group : groups()) {
        if (!std::any_of(group.numbers.begin(), group.numbers.end(), asked)) continue;
        for (BenchRow& row : group.run(folder))
            if (asked(row.number)) rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const BenchRow& a, const BenchRow& b) {
        return a.number.toInt() < b.number.toInt();
    });
    return rows;
}

QJsonObject jsonOf(const BenchRow& row) {
    return {{QStringLiteral("row"), row.number},
            {QStringLiteral("what"), row.what},
            {QStringLiteral("measured"), row.measured},
            {QStringLiteral("unit"), row.unit},
            {QStringLiteral("target"), row.target},
            {QStringLiteral("limit"), row.limit},
            {QStringLiteral("meetsTarget"), row.meetsTarget()},
            {QStringLiteral("withinLimit"), row.withinLimit()},
            {QStringLiteral("note"), row.note}};
}

void print(const BenchRow& row) {
    std::printf("%-4s %-52s %8.2f %-4s target %6.2f  limit %6.2f  %-12s %s\n", qUtf8Printable(row.number),
                qUtf8Printable(row.what), row.measured, qUtf8Printable(row.unit), row.target, row.limit,
                row.meetsTarget()   ? "target met"
                : row.withinLimit() ? "within limit"
                                    : "BEYOND LIMIT",
                qUtf8Printable(row.note));
}
} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (const int child = runChild(arguments); child >= 0) return child;
    if (arguments.contains(QStringLiteral("--help"))) {
        std::fputs(kUsage, stdout);
        return 0;
    }
    // Kept between runs: a million events take a minute to make.
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/bench-data");
    QDir().mkpath(folder);
    const qsizetype chosen = arguments.indexOf(QStringLiteral("--rows"));
    const QStringList wanted =
        chosen < 0 ? QStringList() : arguments.value(chosen + 1).split(QLatin1Char(','));
    const std::vector<BenchRow> rows = measured(wanted, folder);
    bool within = true;
    QJsonArray json;
    for (const BenchRow& row : rows) {
        within = within && row.withinLimit();
        json.append(jsonOf(row));
    }
    if (arguments.contains(QStringLiteral("--json")))
        std::fputs(QJsonDocument(json).toJson().constData(), stdout);
    else
        for (const BenchRow& row : rows) print(row);
    return within && !rows.empty() ? 0 : 1;
}

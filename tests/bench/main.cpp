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
    // Kept between runs: a million events take a minute to make.
    const QString folder = QCoreApplication::applicationDirPath() + QStringLiteral("/bench-data");
    QDir().mkpath(folder);
    std::vector<BenchRow> rows = storeRows(folder);
    for (const auto& more : {drawRows(folder), openRows(folder), std::vector<BenchRow>{startRow()}})
        rows.insert(rows.end(), more.begin(), more.end());
    std::stable_sort(rows.begin(), rows.end(), [](const BenchRow& a, const BenchRow& b) {
        return a.number.toInt() < b.number.toInt();
    });
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
    return within ? 0 : 1;
}

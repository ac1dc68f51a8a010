// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of cases beside these tests, read whole; a table that cannot be read fails the test that asked.
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace forlop::timetest {

inline QJsonArray cases(const QString& file) {
    QFile input(QString::fromUtf8(FORLOP_SOURCE_DIR) + QStringLiteral("/tests/core/time/data/") + file);
    EXPECT_TRUE(input.open(QIODevice::ReadOnly)) << file.toStdString();
    const QJsonArray all =
        QJsonDocument::fromJson(input.readAll()).object()[QStringLiteral("cases")].toArray();
    EXPECT_FALSE(all.isEmpty()) << file.toStdString();
    return all;
}

} // namespace forlop::timetest

// SPDX-License-Identifier: GPL-3.0-or-later
// Runs tests on the platform that carries drags without a screen: "offscreen" gives every drag back at once.
#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "minimal:fontconfig");
    ::testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}

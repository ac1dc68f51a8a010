// SPDX-License-Identifier: GPL-3.0-or-later
// Runs tests on the platform that carries drags without a screen: "offscreen" gives every drag back at once.
// With QT_QPA_PLATFORM=xcb they run on a screen, through its own protocol of dragging.
#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv) {
    if (qgetenv("QT_QPA_PLATFORM") != "xcb") qputenv("QT_QPA_PLATFORM", "minimal:fontconfig");
    ::testing::InitGoogleTest(&argc, argv);
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/history.h"

#include <gtest/gtest.h>

using namespace forlop;

namespace {
using Kind = LogEntry::Kind;

LogEntry row(qint64 number, Kind kind, qint64 refersTo, qint64 gesture, const char* sentence) {
    LogEntry entry;
    entry.number = number;
    entry.kind = kind;
    entry.refersTo = refersTo;
    entry.gesture = gesture;
    entry.sentence = QString::fromLatin1(sentence);
    return entry;
}
} // namespace

TEST(TheHistory, IsEmptyWithoutALog) {
    const History history;
    EXPECT_TRUE(history.isEmpty());
    EXPECT_EQ(history.undoStep(), nullptr);
    EXPECT_EQ(history.redoStep(), nullptr);
}

TEST(TheHistory, MovesAGestureWholeBetweenUndoAndRedo) {
    History history;
    history.record(row(1, Kind::Edit, 0, 1, "a"));
    history.record(row(2, Kind::Edit, 0, 2, "b"));
    history.record(row(3, Kind::Edit, 0, 2, "b"));
    EXPECT_EQ(history.undoStep()->rows, (std::vector<qint64>{2, 3}));
    history.record(row(4, Kind::Undo, 3, 4, "b"));
    history.record(row(5, Kind::Undo, 2, 4, "b"));
    EXPECT_EQ(history.undoStep()->sentence, QStringLiteral("a"));
    EXPECT_EQ(history.redoStep()->rows, (std::vector<qint64>{4, 5}));
    EXPECT_TRUE(history.isUndone(2));
    EXPECT_TRUE(history.isUndone(3));
    EXPECT_FALSE(history.isUndone(1));
    history.record(row(6, Kind::Redo, 5, 6, "b"));
    history.record(row(7, Kind::Redo, 4, 6, "b"));
    EXPECT_EQ(history.redoStep(), nullptr);
    EXPECT_EQ(history.undoStep()->rows, (std::vector<qint64>{6, 7}));
    EXPECT_FALSE(history.isUndone(2));
    EXPECT_TRUE(history.isUndone(4));
    history.record(row(8, Kind::Undo, 7, 8, "b"));
    history.record(row(9, Kind::Undo, 6, 8, "b"));
    EXPECT_TRUE(history.isUndone(2));
    EXPECT_EQ(history.undoStep()->rows, std::vector<qint64>{1});
}

TEST(TheHistory, ForgetsRedoAfterANewEdit) {
    History history;
    history.record(row(1, Kind::Edit, 0, 1, "a"));
    history.record(row(2, Kind::Undo, 1, 2, "a"));
    ASSERT_NE(history.redoStep(), nullptr);
    history.record(row(3, Kind::Edit, 0, 3, "c"));
    EXPECT_EQ(history.redoStep(), nullptr);
    EXPECT_TRUE(history.isUndone(1));
    EXPECT_EQ(history.undoStep()->rows, std::vector<qint64>{3});
}

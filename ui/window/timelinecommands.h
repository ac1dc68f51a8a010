// SPDX-License-Identifier: GPL-3.0-or-later
// Timeline and Brackets menus: tools, new event, lane, order, kind, moves by key; bracketings, frontiers,
// reasons.
#pragma once

#include "ui/window/windowparts.h"

#include <functional>

namespace forlop {

struct TimeRange;

class TimelineCommands final : public QObject {
    Q_OBJECT
public:
    TimelineCommands(WindowParts& parts, QObject* parent);

private:
    void connectTools();
    void connectMoves();
    void newEvent();
    void setKind(EventKind kind);
    void moveToLane();
    void orderBeside();
    void link();
    void newLane();
    void goToDate();
    void focusField(const QString& name);

    WindowParts& m_parts;
};

class BracketCommands final : public QObject {
    Q_OBJECT
public:
    BracketCommands(WindowParts& parts, QObject* parent);
    /// The bracketing of what is selected.
    [[nodiscard]] static BracketingId bracketingOf(const Session& session);

private:
    void newBracketing();
    void makeItPreferred();
    void join();
    void bracketLane();
    /// These ask for a stretch of time: inside the selected bracket, or anywhere.
    void nest();
    void newBracket();
    /// Of the bracket that lies there in the bracketing of the selection, or else in the preferred one.
    void cutAtDate();
    [[nodiscard]] BracketingId bracketingHere() const;
    enum class BracketDepth { Outermost, Innermost };
    /// The bracket that holds the whole range; null where none does.
    [[nodiscard]] BracketId bracketAround(const TimeRange& range, BracketDepth depth) const;
    void drawOver(EditBuilder& builder, const TemporalExtent& when, BracketingId bracketing,
                  BracketId parent);
    [[nodiscard]] static QString stretchLabel();
    /// Lists the other bracketings with how each differs; the chosen one is shown as the rival.
    void compare();

    WindowParts& m_parts;
};

} // namespace forlop

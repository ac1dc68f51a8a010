// SPDX-License-Identifier: GPL-3.0-or-later
// Words edited where they stand on the timeline: the reason of a frontier, the label of an event, the name of
// a bracket, a lane or a bracketing. Grows from one line to several; Enter or leaving it commits one step of
// undo, Esc gives back.
#pragma once

#include "ui/canvas/canvascore.h"

#include <QPlainTextEdit>

namespace forlop {

/// Which field stands on the canvas for a row, and what it holds.
struct PlacedWords {
    Entity entity = Entity::Event;
    int field = 0;
    QString text;
};
/// Nothing for rows that have no words of their own there.
[[nodiscard]] std::optional<PlacedWords> placedWords(const Project& project, ObjectId id);

class PlaceEditor final : public QPlainTextEdit {
    Q_OBJECT
public:
    PlaceEditor(CanvasCore& core, ObjectId id, PlacedWords words);

    [[nodiscard]] ObjectId object() const { return m_id; }
    /// Stands over its words again; commits when they are no longer seen.
    void follow();
    /// Commits what was typed and goes; with a refusal it goes too, after saying why.
    void finish();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    enum class Keyboard { BackToCanvas, Elsewhere };
    bool commit();
    void leave(Keyboard keyboard);
    void fit();
    [[nodiscard]] bool takesLines() const;

    CanvasCore& m_core;
    ObjectId m_id;
    PlacedWords m_words;
    bool m_left = false;
};

/// Opens the editor over the words of that row, scrolling them into view; false when they are not drawn or
/// nothing may be changed.
bool editInPlace(CanvasCore& core, ObjectId id);
/// Commits what an open editor holds.
void finishPlaceEditor(CanvasCore& core);

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
// Edit menu: undo and redo by name, the clipboard, deleting with what hangs on it named, selecting, finding.
#pragma once

#include "ui/window/windowparts.h"

class QMimeData;

namespace forlop {

class EditCommands final : public QObject {
    Q_OBJECT
public:
    EditCommands(WindowParts& parts, QObject* parent);
    /// Puts the sentences of the next undo and redo into the actions.
    void nameUndo();

private:
    void copy();
    /// What is being typed is a step before the one that is taken back, and not one in the middle of it.
    void commitTyping();
    void undo();
    void redo();
    void copyTable();
    void paste();
    void pasteRows(const QMimeData& mime);
    void duplicate();
    void pasteTable(const QString& text);
    void remove();
    void selectAll();
    void selectSameKind();
    void invert();
    void find();
    void openPalette();

    WindowParts& m_parts;
};

/// Every action that is possible now, for the command palette.
class Chooser;
[[nodiscard]] Chooser* makePalette(const Actions& actions, QWidget* parent);
/// A search over events, quotes, sources and memos that jumps.
[[nodiscard]] Chooser* makeSearch(Session& session, QWidget* parent);

} // namespace forlop

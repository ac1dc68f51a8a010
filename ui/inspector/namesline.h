// SPDX-License-Identifier: GPL-3.0-or-later
// A line for several names, "trust; the board": what fits the name under the cursor is listed below while one
// types, and what would be made anew in plain words. Down and Up choose, Return or Tab takes, Escape leaves
// the list; only then is the line itself done or given back.
#pragma once

#include "ui/inspector/nameentries.h"

#include <QLineEdit>

#include <functional>

class QKeyEvent;

namespace forlop {

class NamesLine final : public QLineEdit {
    Q_OBJECT
public:
    using Source = std::function<QList<NameEntry>(const QString& words)>;

    explicit NamesLine(Source source, QWidget* parent = nullptr);
    /// Whether the list below took the key; whoever filters the line's keys asks first.
    bool takeKey(const QKeyEvent& key);
    [[nodiscard]] const EntryList& list() const { return *m_list; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// The name under the cursor: where it stands between its semicolons, without the spaces around it.
    struct Piece {
        int from = 0;
        int length = 0;
        QString text;
    };
    [[nodiscard]] Piece piece() const;
    enum class When { Typed, Asked };
    void offer(When when);
    void takeCurrent();

    Source m_source;
    EntryList* m_list;
    QStringList m_names; ///< of the entries that are listed
};

/// One that offers the codes, units or actors of the session.
[[nodiscard]] NamesLine* makeNamesLine(const Session& session, NameList list, QWidget* parent = nullptr);

} // namespace forlop

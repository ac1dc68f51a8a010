// SPDX-License-Identifier: GPL-3.0-or-later
// A list of things to choose from while one types: what each is at the left, what tells it apart in quiet
// type at the right. The keyboard stays with the line that is typed in.
#pragma once

#include <QIcon>
#include <QListWidget>

namespace forlop {

struct ChooserEntry {
    qint64 id = 0;
    QString text;
    QString aside; ///< at the right: a shortcut, a kind, a place
    QIcon icon;
};

class EntryList final : public QListWidget {
    Q_OBJECT
public:
    explicit EntryList(QWidget* parent = nullptr);
    /// The first one is the current one; the list is as high as it takes.
    void setEntries(const QList<ChooserEntry>& entries);
    /// Up, Down and their pages move the current one; true when the key did.
    bool moveBy(int key);
    /// 0 where there is none.
    [[nodiscard]] qint64 currentId() const;
};

} // namespace forlop

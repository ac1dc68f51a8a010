// SPDX-License-Identifier: GPL-3.0-or-later
// A small window with a line to type in and what fits below it: picks an event, a quote, a command, a search
// hit. Asks its source anew after every key; Return or a click chooses, Escape closes.
#pragma once

#include "ui/parts/entrylist.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace forlop {

class Chooser final : public QFrame {
    Q_OBJECT
public:
    using Source = std::function<QList<ChooserEntry>(const QString& words)>;

    struct Words {
        QString prompt;  ///< in the empty line
        QString nothing; ///< "Nothing found for “%1”."
    };
    Chooser(Words words, Source source, QWidget* parent);

    /// Opens below `anchor`, as wide as asked; deletes itself when it closes.
    void openBelow(QWidget* anchor, int width);
    void openCentred(QWidget* window, int width);
    /// At a place on the screen, moved as far as it takes to be seen whole.
    void openAt(QPoint topLeft, int width);
    void setText(const QString& text);

signals:
    void chosen(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void choose();

    Words m_words;
    Source m_source;
    QLineEdit* m_line;
    EntryList* m_list;
    QLabel* m_nothing;
};

/// Whether every word of `words` begins a word of `text`.
[[nodiscard]] bool fitsWords(const QString& text, const QString& words);

} // namespace forlop

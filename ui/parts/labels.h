// SPDX-License-Identifier: GPL-3.0-or-later
// Labels by their place in the type scale, links, separators and empty notes. Text from outside is never read
// as rich text: every label made here is plain.
#pragma once

#include <QLabel>

namespace forlop {

enum class Look {
    Body,
    Strong,  ///< 12 bold
    Title,   ///< 14 bold
    Second,  ///< 11, text2: labels above fields, second lines
    Faint,   ///< 11, text3
    Warning, ///< 11, warn
};

[[nodiscard]] QLabel* makeLabel(const QString& text, Look look, QWidget* parent = nullptr);
void setLook(QWidget* widget, Look look);
/// One pixel, `line`.
[[nodiscard]] QWidget* makeSeparator(QWidget* parent = nullptr);

/// A word that is clicked or chosen with the keyboard.
class LinkLabel final : public QLabel {
    Q_OBJECT
public:
    explicit LinkLabel(const QString& text, QWidget* parent = nullptr);

    /// Of the whole text; where there is less room it ends in an ellipsis.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void activated();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QString m_whole;
};

/// One line that ends in an ellipsis where there is less room, and is nothing where there is next to none.
class LineLabel final : public QLabel {
    Q_OBJECT
public:
    LineLabel(Look look, QWidget* parent);
    void setLine(const QString& text);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    QString m_whole;
};

/// What a view shows while it has nothing: one sentence what it is or what to do, over the middle of `host`.
class EmptyNote final : public QLabel {
    Q_OBJECT
public:
    EmptyNote(const QString& text, QWidget* host);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
};

} // namespace forlop

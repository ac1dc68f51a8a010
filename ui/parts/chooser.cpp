// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chooser.h"

#include "ui/parts/labels.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace forlop {

bool fitsWords(const QString& text, const QString& words) {
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
            if (at == 0 || !text.at(at - 1).isLetterOrNumber()) return true;
        return false;
    });
}

Chooser::Chooser(Words words, Source source, QWidget* parent)
    : QFrame(parent, Qt::Popup), m_words(std::move(words)), m_source(std::move(source)),
      m_line(new QLineEdit(this)), m_list(new EntryList(this)), m_nothing(makeLabel({}, Look::Second, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("chooser"));
    setProperty("part", QStringLiteral("popup"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(m_line);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_line->setPlaceholderText(m_words.prompt);
    m_line->setAccessibleName(m_words.prompt);
    m_line->setMinimumHeight(28);
    m_line->installEventFilter(this);
    m_nothing->setContentsMargins(4, 4, 4, 4);
    connect(m_line, &QLineEdit::textChanged, this, &Chooser::fill);
    connect(m_list, &QListWidget::itemClicked, this, &Chooser::choose);
}

void Chooser::setText(const QString& text) { m_line->setText(text); }

void Chooser::openBelow(QWidget* anchor, int width) {
    openAt(anchor->mapToGlobal(QPoint(0, anchor->height() + 2)), width);
}

void Chooser::openCentred(QWidget* window, int width) {
    const QPoint corner = window->mapToGlobal(QPoint((window->width() - width) / 2, window->height() / 6));
    openAt(corner, width);
}

void Chooser::openAt(QPoint topLeft, int width) {
    setFixedWidth(width);
    fill();
    if (const QScreen* screen = QGuiApplication::screenAt(topLeft)) {
        const QRect area = screen->availableGeometry();
        topLeft.setX(qBound(area.left(), topLeft.x(), qMax(area.left(), area.right() - width)));
        topLeft.setY(qBound(area.top(), topLeft.y(), qMax(area.top(), area.bottom() - height())));
    }
    move(topLeft);
    show();
    m_line->setFocus();
}

void Chooser::fill() {
    m_list->setEntries(m_source(m_line->text().trimmed()));
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setText(m_words.nothing.contains(u"%1") ? m_words.nothing.arg(m_line->text())
                                                       : m_words.nothing);
    m_nothing->setVisible(m_list->count() == 0 && !m_line->text().isEmpty());
    adjustSize();
}

bool Chooser::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (m_list->moveBy(key->key())) return true;
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QFrame::eventFilter(watched, event);
    choose();
    return true;
}

void Chooser::choose() {
    if (!m_list->currentItem()) return;
    const qint64 id = m_list->currentId();
    close();
    emit chosen(id);
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/namesline.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>

namespace forlop {

namespace {
constexpr int kLeastWidth = 360;
} // namespace

NamesLine::NamesLine(Source source, QWidget* parent)
    : QLineEdit(parent), m_source(std::move(source)), m_list(new EntryList(this)) {
    // A window that never takes the keyboard from the line.
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setProperty("part", QStringLiteral("popup"));
    m_list->setObjectName(QStringLiteral("namesOffered"));
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, [this] { offer(When::Typed); });
    connect(m_list, &QListWidget::itemClicked, this, &NamesLine::takeCurrent);
}

NamesLine::Piece NamesLine::piece() const {
    const QString all = text();
    const qsizetype cursor = cursorPosition();
    qsizetype from = cursor == 0 ? 0 : all.lastIndexOf(u';', cursor - 1) + 1;
    const qsizetype next = all.indexOf(u';', cursor);
    qsizetype until = next < 0 ? all.size() : next;
    while (from < until && all.at(from).isSpace()) ++from;
    while (until > from && all.at(until - 1).isSpace()) --until;
    return {static_cast<int>(from), static_cast<int>(until - from), all.mid(from, until - from)};
}

void NamesLine::offer(When when) {
    const Piece here = piece();
    QList<ChooserEntry> shown;
    m_names.clear();
    bool isThere = false;
    for (const NameEntry& each : m_source(here.text)) {
        shown.append(each.shown);
        m_names.append(each.name);
        isThere = isThere || (each.shown.id > 0 && each.name.compare(here.text, Qt::CaseInsensitive) == 0);
    }
    // A whole name needs no more than the Return that commits the line.
    if (shown.isEmpty() || (when == When::Typed && (here.text.isEmpty() || isThere))) {
        m_list->hide();
        return;
    }
    m_list->setEntries(shown);
    m_list->setFixedWidth(qMax(width(), kLeastWidth));
    QPoint corner = mapToGlobal(QPoint(0, height() + 2));
    if (const QScreen* screen = QGuiApplication::screenAt(corner)) {
        const QRect area = screen->availableGeometry();
        corner.setX(qBound(area.left(), corner.x(), qMax(area.left(), area.right() - m_list->width())));
        if (corner.y() + m_list->height() > area.bottom())
            corner.setY(mapToGlobal(QPoint(0, -2)).y() - m_list->height());
    }
    m_list->move(corner);
    m_list->show();
}

void NamesLine::takeCurrent() {
    const QString name = m_names.value(m_list->currentRow());
    m_list->hide();
    if (name.isEmpty()) return;
    const Piece here = piece();
    setSelection(here.from, here.length);
    // As if it had been typed: it can be taken back, and the line counts as changed.
    insert(name);
    m_list->hide();
}

bool NamesLine::takeKey(const QKeyEvent& key) {
    if (!m_list->isVisible()) {
        if (key.key() != Qt::Key_Down || key.modifiers() != Qt::NoModifier) return false;
        offer(When::Asked);
        return m_list->isVisible();
    }
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        takeCurrent();
        return true;
    case Qt::Key_Escape:
        m_list->hide();
        return true;
    default:
        return m_list->moveBy(key.key());
    }
}

void NamesLine::keyPressEvent(QKeyEvent* event) {
    if (!takeKey(*event)) QLineEdit::keyPressEvent(event);
}

void NamesLine::focusOutEvent(QFocusEvent* event) {
    m_list->hide();
    QLineEdit::focusOutEvent(event);
}

void NamesLine::hideEvent(QHideEvent* event) {
    m_list->hide();
    QLineEdit::hideEvent(event);
}

NamesLine* makeNamesLine(const Session& session, NameList list, QWidget* parent) {
    return new NamesLine([&session, list](const QString& words) { return nameEntries(session, list, words); },
                         parent);
}

} // namespace forlop

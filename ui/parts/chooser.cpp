// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chooser.h"

#include "ui/parts/labels.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace forlop {

namespace {
constexpr int kAsideRole = Qt::UserRole + 1;
constexpr int kRowHeight = 26;
constexpr int kMostRows = 14;
constexpr qsizetype kMostEntries = 300;

/// The entry at the left, its aside in quiet type at the right.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override {
        QStyleOptionViewItem left(option);
        const QString aside = index.data(kAsideRole).toString();
        const int asideWidth =
            qMin(option.fontMetrics.horizontalAdvance(aside) + 12, option.rect.width() / 2);
        initStyleOption(&left, index);
        const QString text = left.text;
        left.text = left.fontMetrics.elidedText(text, Qt::ElideRight, option.rect.width() - asideWidth - 40);
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &left, painter, left.widget);
        painter->save();
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        const QRect place = option.rect.adjusted(option.rect.width() - asideWidth, 0, -8, 0);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignRight,
                          option.fontMetrics.elidedText(aside, Qt::ElideRight, place.width()));
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {100, kRowHeight};
    }
};
} // namespace

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
      m_line(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_nothing(makeLabel({}, Look::Second, this)) {
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
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    m_list->clear();
    const QList<ChooserEntry> entries = m_source(m_line->text().trimmed());
    for (const ChooserEntry& entry : entries.first(qMin(entries.size(), kMostEntries))) {
        auto* item = new QListWidgetItem(entry.icon, entry.text, m_list);
        item->setData(Qt::UserRole, entry.id);
        item->setData(kAsideRole, entry.aside);
    }
    m_list->setCurrentRow(0);
    const int rows = qBound(1, m_list->count(), kMostRows);
    m_list->setFixedHeight(rows * kRowHeight + 4);
    m_list->setVisible(m_list->count() > 0);
    m_nothing->setText(m_words.nothing.contains(u"%1") ? m_words.nothing.arg(m_line->text())
                                                       : m_words.nothing);
    m_nothing->setVisible(m_list->count() == 0 && !m_line->text().isEmpty());
    adjustSize();
}

bool Chooser::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int last = m_list->count() - 1;
    switch (key->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(qMin(m_list->currentRow() + 1, last));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(qMax(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(qMin(m_list->currentRow() + kMostRows, last));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(qMax(m_list->currentRow() - kMostRows, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void Chooser::choose() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item) return;
    const qint64 id = item->data(Qt::UserRole).toLongLong();
    close();
    emit chosen(id);
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/eventcelldelegate.h"

#include "ui/docks/eventsmodel.h"
#include "ui/inspector/choicelist.h"
#include "ui/inspector/dateeditor.h"
#include "ui/inspector/fieldeditor.h"
#include "ui/inspector/namesline.h"
#include "ui/session/words.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolTip>

namespace forlop {

namespace {
constexpr int kReadBackDelay = 200;

void showReadBack(QLineEdit* line) {
    const ReadBack back = readBackOf(line->text(), windowLanguage());
    const QPoint below = line->mapToGlobal(QPoint(0, line->height()));
    if (back.text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(below, back.text.toHtmlEscaped(), line);
}

EventColumn columnOf(const QModelIndex& index) { return static_cast<EventColumn>(index.column()); }

struct Choice {
    QString text;
    QVariant value;
};

QList<Choice> lanesOf(const Session& session) {
    std::vector<const Lane*> lanes;
    for (const auto& [_, lane] : session.project().tables().of<Lane>())
        if (lane.caseId == session.caseId()) lanes.push_back(&lane);
    std::sort(lanes.begin(), lanes.end(), [](const Lane* a, const Lane* b) { return a->order < b->order; });
    QList<Choice> choices{{EventCellDelegate::tr("none, in the inbox"), {}}};
    for (const Lane* lane : lanes)
        choices.append({lane->name, QVariant(static_cast<qlonglong>(lane->id.value()))});
    return choices;
}

QList<Choice> choicesFor(const Session& session, EventColumn column) {
    if (column == EventColumn::Lane) return lanesOf(session);
    QStringList words;
    if (column == EventColumn::Known)
        for (const char* word : Words<Basis>::list) words.append(QString::fromUtf8(word));
    else
        words = choicesOf(Entity::Event, *eventFieldOf(column));
    QList<Choice> choices;
    for (const QString& word : words)
        choices.append({word.isEmpty() ? EventCellDelegate::tr("none") : choiceWord(word), word});
    return choices;
}

QLineEdit* plain(QLineEdit* line) {
    line->setFrame(false);
    line->setAutoFillBackground(true);
    return line;
}

/// An empty link is null in one place and nothing in another.
bool sameValue(const QVariant& a, const QVariant& b) { return a == b || (a.isNull() && b.isNull()); }
} // namespace

EventCellDelegate::EventCellDelegate(EventsModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {}

QWidget* EventCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                         const QModelIndex& index) const {
    QWidget* editor = nullptr;
    switch (infoOf(columnOf(index)).editor) {
    case CellEditor::Line:
        editor = makeLine(parent);
        break;
    case CellEditor::Date:
        editor = makeDateLine(parent);
        break;
    case CellEditor::Names:
        editor = makeNames(parent, columnOf(index));
        break;
    case CellEditor::List:
        editor = makeList(parent, index);
        break;
    case CellEditor::None:
        return nullptr;
    }
    editor->setObjectName(QStringLiteral("cellEditor"));
    editor->setAccessibleName(headOf(columnOf(index)));
    return editor;
}

QLineEdit* EventCellDelegate::makeLine(QWidget* parent) const { return plain(new QLineEdit(parent)); }

QLineEdit* EventCellDelegate::makeNames(QWidget* parent, EventColumn column) const {
    const NameList list = column == EventColumn::Codes   ? NameList::Codes
                          : column == EventColumn::Units ? NameList::Units
                                                         : NameList::Actors;
    return plain(makeNamesLine(*m_model.session(), list, parent));
}

QLineEdit* EventCellDelegate::makeDateLine(QWidget* parent) const {
    QLineEdit* line = makeLine(parent);
    auto* wait = new QTimer(line);
    wait->setSingleShot(true);
    wait->setInterval(kReadBackDelay);
    connect(line, &QLineEdit::textEdited, wait, qOverload<>(&QTimer::start));
    connect(wait, &QTimer::timeout, line, [line] { showReadBack(line); });
    return line;
}

QWidget* EventCellDelegate::makeList(QWidget* parent, const QModelIndex& index) const {
    auto* list = new QComboBox(parent);
    for (const Choice& choice : choicesFor(*m_model.session(), columnOf(index)))
        list->addItem(choice.text, choice.value);
    list->setPlaceholderText(FieldEditor::severalText());
    auto* self = const_cast<EventCellDelegate*>(this);
    connect(list, &QComboBox::activated, self, [self, list] {
        emit self->commitData(list);
        // The row may have gone into a group that is closed, and the editor with it.
        if (list->isVisible()) emit self->closeEditor(list);
    });
    QTimer::singleShot(0, list, &QComboBox::showPopup);
    return list;
}

void EventCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const bool mixed = m_model.isMixed(columnOf(index));
    const QVariant value = index.data(Qt::EditRole);
    // What somebody is choosing or typing is not overwritten by a change elsewhere.
    if (auto* list = qobject_cast<QComboBox*>(editor)) {
        if (list->view()->isVisible()) return;
        int at = -1;
        for (int i = 0; i < list->count() && !mixed; ++i)
            if (sameValue(list->itemData(i), value)) at = i;
        list->setCurrentIndex(at);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        if (line->isModified()) return;
        if (mixed) line->setPlaceholderText(FieldEditor::severalText());
        line->setText(mixed ? QString() : value.toString());
    }
}

void EventCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                     const QModelIndex& index) const {
    if (const auto* list = qobject_cast<QComboBox*>(editor)) {
        if (list->currentIndex() >= 0) model->setData(index, list->currentData());
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        // Several events keep what differs until somebody has typed.
        if (line->isModified()) model->setData(index, line->text());
        line->setModified(false);
    }
}

bool EventCellDelegate::eventFilter(QObject* editor, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        auto* names = qobject_cast<NamesLine*>(editor);
        if (names && names->takeKey(*static_cast<QKeyEvent*>(event))) return true;
        const int key = static_cast<QKeyEvent*>(event)->key();
        auto* line = qobject_cast<QLineEdit*>(editor);
        const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
        const bool isDate = line && line->findChild<QTimer*>(QString(), Qt::FindDirectChildrenOnly);
        if (isDate && enter && readBackOf(line->text(), windowLanguage()).problem) {
            showReadBack(line);
            return true;
        }
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace forlop

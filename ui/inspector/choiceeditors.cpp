// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/choiceeditors.h"

#include "core/model/catalogue.h"
#include "ui/inspector/choicelist.h"
#include "ui/session/naming.h"
#include "ui/session/session.h"
#include "ui/session/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

namespace forlop {

namespace {
void fillWith(QWidget* outer, QWidget* inner) {
    auto* layout = new QVBoxLayout(outer);
    layout->setContentsMargins({});
    layout->addWidget(inner);
    outer->setFocusProxy(inner);
}

struct LinkEntry {
    double order = 0;
    QString name;
    qint64 id = 0;
};

/// Rows of the target that the shown case owns; of entities without a case, all.
std::vector<LinkEntry> entriesOf(const Session& session, Entity target) {
    const Project& project = session.project();
    const EntityInfo& info = infoOf(target);
    const int caseField = info.indexOf(QStringLiteral("case_id"));
    const int orderField = info.indexOf(QStringLiteral("ord"));
    std::vector<LinkEntry> entries;
    for (const qint64 id : project.rows().all(target)) {
        const auto values = project.rows().read(target, id);
        if (!values) continue;
        if (caseField >= 0 && values->at(caseField).toLongLong() != session.caseId().value()) continue;
        const QString name = target == Entity::Lane
                                 ? values->at(info.indexOf(QStringLiteral("name"))).toString()
                                 : nameOf(project, {target, id});
        entries.push_back({orderField < 0 ? 0 : values->at(orderField).toDouble(), name, id});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const LinkEntry& a, const LinkEntry& b) { return a.order < b.order; });
    return entries;
}
} // namespace

PickEditor::PickEditor(QWidget* parent) : FieldEditor(parent), m_list(new QComboBox(this)) {
    fillWith(this, m_list);
    m_list->setMinimumHeight(26);
    m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_list->setMinimumContentsLength(8);
    m_list->setFocusPolicy(Qt::StrongFocus);
    m_list->installEventFilter(this);
    connect(m_list, &QComboBox::activated, this, [this](int index) {
        m_list->setPlaceholderText({});
        emit committed(m_list->itemData(index));
    });
}

void PickEditor::setValue(const QVariant& value) {
    int found = m_list->findData(value);
    if (found < 0 && value.isNull())
        for (int i = 0; i < m_list->count() && found < 0; ++i)
            if (m_list->itemData(i).isNull()) found = i;
    m_list->setCurrentIndex(found);
}

void PickEditor::setMixed() {
    m_list->setPlaceholderText(severalText());
    m_list->setCurrentIndex(-1);
}

void PickEditor::setEditable(bool editable) { m_list->setEnabled(editable); }
void PickEditor::addEntry(const QString& text, const QVariant& value) { m_list->addItem(text, value); }
void PickEditor::clearEntries() { m_list->clear(); }

bool PickEditor::eventFilter(QObject* watched, QEvent* event) {
    // The wheel scrolls the inspector; it never changes a value in passing.
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

ChoiceEditor::ChoiceEditor(Entity entity, int field, QWidget* parent) : PickEditor(parent) {
    const QStringList words = choicesOf(entity, field);
    for (const QString& word : words) addEntry(word.isEmpty() ? tr("none") : choiceWord(word), word);
}

LinkEditor::LinkEditor(Session& session, Entity owner, Entity target, QWidget* parent)
    : PickEditor(parent), m_session(session), m_owner(owner), m_target(target) {}

void LinkEditor::setValue(const QVariant& value) {
    fill();
    PickEditor::setValue(value);
}

void LinkEditor::fill() {
    clearEntries();
    const bool eventLane = m_owner == Entity::Event && m_target == Entity::Lane;
    addEntry(eventLane ? tr("none, in the inbox") : tr("none"), {});
    for (const LinkEntry& entry : entriesOf(m_session, m_target))
        addEntry(entry.name, QVariant(static_cast<qlonglong>(entry.id)));
}

FlagEditor::FlagEditor(const QString& text, QWidget* parent)
    : FieldEditor(parent), m_box(new QCheckBox(text, this)) {
    fillWith(this, m_box);
    connect(m_box, &QCheckBox::clicked, this, [this](bool on) {
        m_box->setTristate(false);
        emit committed(on);
    });
}

void FlagEditor::setValue(const QVariant& value) {
    m_box->setTristate(false);
    m_box->setChecked(value.toBool());
}

void FlagEditor::setMixed() {
    m_box->setTristate(true);
    m_box->setCheckState(Qt::PartiallyChecked);
}

void FlagEditor::setEditable(bool editable) { m_box->setEnabled(editable); }

} // namespace forlop

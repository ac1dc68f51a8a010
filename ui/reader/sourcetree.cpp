// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sourcetree.h"

#include "ui/parts/chooser.h"
#include "ui/reader/passagemarks.h"
#include "ui/session/naming.h"
#include "ui/session/words.h"
#include "ui/theme/icons.h"

#include <QCollator>
#include <QHeaderView>
#include <QSignalBlocker>

namespace forlop {

namespace {
constexpr int kIdRole = Qt::UserRole;

bool isInterview(SourceKind kind) { return kind == SourceKind::Interview; }

Icon iconOfKind(SourceKind kind) {
    if (isInterview(kind)) return Icon::People;
    return kind == SourceKind::Research ? Icon::Source : Icon::Doc;
}

int rankOf(SourceKind kind) {
    if (isInterview(kind)) return 1;
    return kind == SourceKind::Research ? 2 : 0;
}

std::vector<const Source*> inTreeOrder(const Tables& tables) {
    std::vector<const Source*> sources;
    for (const auto& [_, source] : tables.of<Source>()) sources.push_back(&source);
    QCollator collator;
    collator.setNumericMode(true);
    const auto waveStart = [&](const Source* source) {
        const Wave* wave = tables.find(source->wave);
        return wave ? wave->when.padded().startFrom : kInfinity;
    };
    std::sort(sources.begin(), sources.end(), [&](const Source* a, const Source* b) {
        if (rankOf(a->kind) != rankOf(b->kind)) return rankOf(a->kind) < rankOf(b->kind);
        if (isInterview(a->kind) && waveStart(a) != waveStart(b)) return waveStart(a) < waveStart(b);
        const Instant x = a->when.padded().startFrom;
        const Instant y = b->when.padded().startFrom;
        if (x != y && !a->when.isEmpty() && !b->when.isEmpty()) return x < y;
        return collator.compare(titleOf(*a), titleOf(*b)) < 0;
    });
    return sources;
}
} // namespace

QString groupNameOf(SourceKind kind) {
    switch (rankOf(kind)) {
    case 1:
        return SourceTree::tr("Interviews");
    case 2:
        return SourceTree::tr("Published");
    default:
        return SourceTree::tr("Documents");
    }
}

SourceTree::SourceTree(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(QStringLiteral("sourceTree"));
    setAccessibleName(tr("Sources"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(true);
    setIndentation(14);
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    // Return or a double click shows what is known about the source; choosing it only opens its text, so that
    // what is selected on the timeline stays selected.
    connect(this, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem* item) {
        const qint64 id = item->data(0, kIdRole).toLongLong();
        if (id != 0 && m_session) emit m_session->objectWanted({Entity::Source, id});
    });
    connect(this, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        const SourceId id(item ? item->data(0, kIdRole).toLongLong() : 0);
        if (!id.isNull()) emit sourceChosen(id);
    });
}

void SourceTree::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    if (session)
        connect(session, &Session::changed, this, [this](const ChangeSet& changes) {
            if (changes.touches(Entity::Source) || changes.touches(Entity::Wave))
                refill();
            else if (changes.touches(Entity::Excerpt))
                refreshCounts();
        });
    refill();
}

QTreeWidgetItem* SourceTree::groupFor(const Source& source) {
    const auto named = [this](const QString& path, const QString& name, QTreeWidgetItem* parent) {
        QTreeWidgetItem*& group = m_groups[path];
        if (!group) {
            group = parent ? new QTreeWidgetItem(parent, {name}) : new QTreeWidgetItem(this, {name});
            group->setFlags(Qt::ItemIsEnabled);
            group->setIcon(0, themeIcon(parent ? Icon::Wave : Icon::Folder));
            group->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            group->setExpanded(true);
        }
        return group;
    };
    const QString kind = groupNameOf(source.kind);
    QTreeWidgetItem* group = named(kind, kind, nullptr);
    const Wave* wave = m_session->project().tables().find(source.wave);
    if (!isInterview(source.kind) || !wave) return group;
    const QString name = wave->label.isEmpty() ? wave->key : wave->label;
    return named(kind + u'/' + name, name, group);
}

void SourceTree::refill() {
    const QSignalBlocker quiet(this);
    const SourceId current(currentItem() ? currentItem()->data(0, kIdRole).toLongLong() : 0);
    clear();
    m_groups.clear();
    if (m_session) {
        for (const Source* source : inTreeOrder(m_session->project().tables())) {
            auto* item = new QTreeWidgetItem(groupFor(*source), {titleOf(*source)});
            item->setData(0, kIdRole, static_cast<qlonglong>(source->id.value()));
            item->setIcon(0, themeIcon(iconOfKind(source->kind)));
            item->setToolTip(0, titleOf(*source).toHtmlEscaped());
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        }
        refreshCounts();
    }
    setCurrentSource(current);
    applyFilter();
    emit refilled();
}

void SourceTree::refreshCounts() {
    if (!m_session) return;
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const SourceId id((*it)->data(0, kIdRole).toLongLong());
        if (id.isNull()) continue;
        const qsizetype count = countMarks(m_session->project(), id);
        (*it)->setText(1, count == 0 ? QStringLiteral("–") : QString::number(count));
        (*it)->setToolTip(1, tr("%n passage(s) marked", nullptr, static_cast<int>(count)));
    }
}

void SourceTree::setCurrentSource(SourceId id) {
    const QSignalBlocker quiet(this);
    for (QTreeWidgetItemIterator it(this); *it; ++it)
        if (!id.isNull() && (*it)->data(0, kIdRole).toLongLong() == id.value()) {
            setCurrentItem(*it);
            return;
        }
    setCurrentItem(nullptr);
}

std::vector<SourceId> SourceTree::sources() const {
    std::vector<SourceId> ids;
    for (QTreeWidgetItemIterator it(const_cast<SourceTree*>(this)); *it; ++it)
        if (const SourceId id((*it)->data(0, kIdRole).toLongLong()); !id.isNull()) ids.push_back(id);
    return ids;
}

void SourceTree::setFilter(const QString& words) {
    m_filter = words;
    applyFilter();
}

void SourceTree::applyFilter() {
    for (QTreeWidgetItem* group : std::as_const(m_groups)) group->setHidden(true);
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        if ((*it)->data(0, kIdRole).toLongLong() == 0) continue;
        const bool fits = fitsWords((*it)->text(0), m_filter);
        (*it)->setHidden(!fits);
        for (QTreeWidgetItem* up = (*it)->parent(); fits && up; up = up->parent()) up->setHidden(false);
    }
}

} // namespace forlop

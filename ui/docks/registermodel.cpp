// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/registermodel.h"

#include "core/edit/eventverbs.h"
#include "core/time/phrase.h"
#include "ui/parts/chooser.h"
#include "ui/parts/signlabel.h"
#include "ui/session/words.h"

#include <QCollator>

#include <algorithm>

namespace forlop {

namespace {
QString inWindowWords(const TemporalExtent& when) {
    return when.isEmpty() ? QString() : describe(when, windowLanguage());
}

QString span(const TemporalExtent& from, const TemporalExtent& until) {
    const QString begins = inWindowWords(from);
    const QString ends =
        until.edtf() == QLatin1StringView("..") ? RegisterModel::tr("goes on") : inWindowWords(until);
    return begins.isEmpty() && ends.isEmpty() ? QString() : QStringLiteral("%1 – %2").arg(begins, ends);
}

QString joined(std::initializer_list<QString> parts) {
    QStringList said;
    for (const QString& part : parts)
        if (!part.isEmpty()) said.append(part);
    return said.join(QStringLiteral(" · "));
}

QString aboutOf(const Tables&, const Unit& unit) {
    return joined({unit.kind, unit.department, span(unit.start, unit.end)});
}
QString aboutOf(const Tables&, const Actor& actor) {
    return joined({actor.kind, choiceWord(wordOf(actor.level)), inWindowWords(actor.life)});
}
QString aboutOf(const Tables&, const Respondent& respondent) {
    return joined({respondent.unit, choiceWord(wordOf(respondent.level))});
}
QString aboutOf(const Tables&, const Wave& wave) { return inWindowWords(wave.when); }
QString aboutOf(const Tables&, const Source& source) {
    return joined({choiceWord(wordOf(source.kind)), inWindowWords(source.when)});
}
QString aboutOf(const Tables&, const CodingScheme& scheme) {
    return joined({scheme.exclusive ? RegisterModel::tr("one code an event") : QString(),
                   scheme.definition.simplified()});
}
QString aboutOf(const Tables& tables, const Code& code) {
    const CodingScheme* scheme = tables.find(code.scheme);
    const QString of = scheme == nullptr ? QString() : scheme->name.isEmpty() ? scheme->key : scheme->name;
    return joined({of, code.definition.simplified()});
}
QString aboutOf(const Tables&, const Plan& plan) { return inWindowWords(plan.when); }

int titleField(Entity entity) {
    const EntityInfo& info = infoOf(entity);
    for (qsizetype i = 0; i < info.fields.size(); ++i)
        if (info.fields.at(i).kind == FieldKind::Title) return static_cast<int>(i);
    return -1;
}
} // namespace

const std::vector<Entity>& registerKinds() {
    static const std::vector<Entity> kinds{Entity::Unit, Entity::Actor,  Entity::Respondent,
                                           Entity::Wave, Entity::Source, Entity::CodingScheme,
                                           Entity::Code, Entity::Plan};
    return kinds;
}

RegisterModel::RegisterModel(QObject* parent) : QAbstractTableModel(parent) {}

void RegisterModel::setSession(Session* session) {
    if (m_session) m_session->disconnect(this);
    m_session = session;
    if (session) {
        connect(session, &Session::changed, this, &RegisterModel::follow);
        connect(session, &Session::caseChanged, this, &RegisterModel::reload);
    }
    reload();
}

void RegisterModel::setKind(Entity kind) {
    m_kind = kind;
    reload();
}

void RegisterModel::setFilter(const QString& words) {
    m_filter = words;
    reload();
}

std::vector<RegisterModel::Row> RegisterModel::rows() const {
    std::vector<Row> all;
    if (!m_session) return all;
    const Tables& tables = m_session->project().tables();
    const int title = titleField(m_kind);
    const auto add = [&]<class T>(const Table<T>& table) {
        if (T::kEntity != m_kind) return;
        for (const auto& entry : table) {
            const T& row = entry.second;
            if constexpr (requires { row.caseId; })
                if (row.caseId != m_session->caseId()) continue;
            Row listed{entry.first, row.key, valuesOf(row).at(title).toString(), aboutOf(tables, row)};
            if (fitsWords(listed.key + u' ' + listed.name + u' ' + listed.about, m_filter))
                all.push_back(std::move(listed));
        }
    };
    add(tables.of<Unit>());
    add(tables.of<Actor>());
    add(tables.of<Respondent>());
    add(tables.of<Wave>());
    add(tables.of<Source>());
    add(tables.of<CodingScheme>());
    add(tables.of<Code>());
    add(tables.of<Plan>());
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(all.begin(), all.end(),
                     [&](const Row& a, const Row& b) { return collator.compare(a.key, b.key) < 0; });
    return all;
}

void RegisterModel::reload() {
    beginResetModel();
    m_along.clear();
    m_rows = rows();
    endResetModel();
}

void RegisterModel::follow(const ChangeSet& changes) {
    m_along.clear();
    const bool listed = changes.touches(m_kind) || changes.touches(Entity::CodingScheme);
    std::vector<Row> now = listed ? rows() : m_rows;
    const bool sameRows = std::equal(now.begin(), now.end(), m_rows.begin(), m_rows.end(),
                                     [](const Row& a, const Row& b) { return a.id == b.id; });
    if (!sameRows) {
        reload();
        return;
    }
    m_rows = std::move(now);
    if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

qint64 RegisterModel::idAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].id : 0;
}

int RegisterModel::rowOf(qint64 id) const {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.id == id; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

QString RegisterModel::along(qint64 id) const {
    const auto known = m_along.constFind(id);
    if (known != m_along.constEnd()) return *known;
    const QString words = dependentsOf(m_session->project().rows(), m_kind, {id}).join(QStringLiteral(", "));
    m_along.insert(id, words);
    return words;
}

int RegisterModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}
int RegisterModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RegisterModel::data(const QModelIndex& index, int role) const {
    if (idAt(index.row()) == 0) return {};
    const Row& row = m_rows[static_cast<size_t>(index.row())];
    if (role == Qt::DecorationRole && index.column() == Key)
        return signOf(m_session->project(), {m_kind, row.id});
    if (role != Qt::DisplayRole && role != Qt::EditRole && role != Qt::ToolTipRole) return {};
    QString text;
    switch (index.column()) {
    case Key:
        text = row.key;
        break;
    case Name:
        text = row.name;
        break;
    case About:
        text = row.about;
        break;
    default:
        text = along(row.id);
        break;
    }
    return role == Qt::ToolTipRole ? text.toHtmlEscaped() : text;
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Key:
        return fieldLabel(m_kind, QStringLiteral("key"));
    case Name:
        return fieldLabel(m_kind, infoOf(m_kind).fields.at(titleField(m_kind)).name);
    case About:
        return tr("Known of it");
    default:
        return tr("Goes with it when it is deleted");
    }
}

Qt::ItemFlags RegisterModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == Name && m_session && !m_session->isReadOnly()) flags |= Qt::ItemIsEditable;
    return flags;
}

bool RegisterModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const qint64 id = idAt(index.row());
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || index.column() != Name || id == 0 || name.isEmpty()) return false;
    if (name == m_rows[static_cast<size_t>(index.row())].name) return false;
    EditBuilder builder = m_session->project().edit();
    return m_session->carryOut(setField(builder, m_kind, id, titleField(m_kind), name));
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/docks/eventfields.h"

#include "core/model/catalogue.h"
#include "ui/session/words.h"

#include <QCoreApplication>

#include <array>

namespace forlop {

namespace {
class ColumnText {
    Q_DECLARE_TR_FUNCTIONS(EventsModel)
};

using enum EventColumn;
constexpr std::array<EventColumnInfo, kEventColumnCount> kColumns{{
    {Key, "key", 48, true, CellEditor::Line},
    {Date, "occurred", 146, true, CellEditor::Date},
    {Extent, nullptr, 104, true, CellEditor::None},
    {Title, "title", 380, true, CellEditor::Line},
    {Kind, "kind", 112, true, CellEditor::List},
    {Lane, "lane_id", 96, true, CellEditor::List},
    {Bracket, nullptr, 62, true, CellEditor::None},
    {Actors, nullptr, 150, true, CellEditor::Names},
    {Quotes, nullptr, 58, true, CellEditor::None},
    {When, nullptr, 150, false, CellEditor::None},
    {ShortTitle, "short_title", 190, false, CellEditor::Line},
    {Known, nullptr, 96, false, CellEditor::List},
    {Status, "status", 96, false, CellEditor::List},
    {Level, "level", 96, false, CellEditor::List},
    {Certainty, "certainty", 84, false, CellEditor::List},
    {Units, nullptr, 130, false, CellEditor::Names},
    {Codes, nullptr, 150, false, CellEditor::Names},
    {ToldIn, "evidence_note", 150, false, CellEditor::Line},
    {Locator, "locator", 110, false, CellEditor::Line},
    {Notes, "notes", 190, false, CellEditor::Line},
    {Memos, nullptr, 62, false, CellEditor::None},
}};
} // namespace

const EventColumnInfo& infoOf(EventColumn column) { return kColumns[static_cast<size_t>(column)]; }

std::optional<int> eventFieldOf(EventColumn column) {
    const char* field = infoOf(column).field;
    if (field == nullptr) return std::nullopt;
    return infoOf(Entity::Event).indexOf(QString::fromLatin1(field));
}

QString headOf(EventColumn column) {
    using enum EventColumn;
    switch (column) {
    case Date:
        return ColumnText::tr("Date as typed");
    case Extent:
        return ColumnText::tr("Extent");
    case Bracket:
        return ColumnText::tr("Bracket");
    case Actors:
        return ColumnText::tr("Actors");
    case Quotes:
        return ColumnText::tr("Quotes");
    case When:
        return ColumnText::tr("When");
    case Known:
        return ColumnText::tr("How known");
    case Units:
        return ColumnText::tr("Units");
    case Codes:
        return ColumnText::tr("Codes");
    case Memos:
        return ColumnText::tr("Memos");
    default:
        return fieldLabel(Entity::Event, QString::fromLatin1(infoOf(column).field));
    }
}

} // namespace forlop

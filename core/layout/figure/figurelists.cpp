// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figurelists.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

constexpr double kAbove = 2.9; ///< from the top to the first baseline
constexpr double kBelow = 0.8;
constexpr double kLeastColumnGap = 2.2;
constexpr double kMostColumnGap = 12;
constexpr double kListLeft = 15.5; ///< behind the longest head
constexpr int kMostColumns = 6;

QString signText(Sign sign) {
    switch (sign) {
    case Sign::Plus:
        return u"+"_s;
    case Sign::Minus:
        return u"−"_s;
    case Sign::Zero:
        return u"0"_s;
    case Sign::Both:
        break;
    }
    return u"±"_s;
}

using Texts = std::vector<std::vector<StyledText>>;

struct ListRoom {
    double left = 0;
    double width = 0;
    int mostColumns = 1;
};

// Entries run down columns of `rows` lines, each column as wide as its entries; nothing if that is too wide.
std::optional<ColumnList> inRows(const Texts& texts, const std::vector<double>& widths, const ListRoom& room,
                                 size_t rows, const TextMeasure& measure) {
    ColumnList list;
    list.lines = static_cast<int>(std::min(rows, texts.size()));
    double needed = 0;
    std::vector<double> columnWidths;
    for (size_t i = 0; i < texts.size(); ++i) {
        if (i % rows == 0) columnWidths.push_back(0);
        columnWidths.back() = std::max(columnWidths.back(), widths[i]);
        list.columnOf.push_back(i / rows);
    }
    for (const double width : columnWidths) needed += width;
    const double gaps = static_cast<double>(columnWidths.size() - 1);
    const double spare = room.width - room.left - needed;
    if (columnWidths.size() > static_cast<size_t>(room.mostColumns) || spare < gaps * kLeastColumnGap)
        return std::nullopt;
    const double gap = gaps > 0 ? std::min(spare / gaps, kMostColumnGap) : 0;
    for (size_t i = 0; i < texts.size(); ++i)
        list.entries.push_back(flow(texts[i], sheet::kType, widths[i] + 0.1, measure));
    double x = room.left;
    for (const double width : columnWidths) {
        list.columns.push_back(x);
        x += width + gap;
    }
    return list;
}

// One column of the whole width, entries wrapped.
ColumnList wrappedList(const Texts& texts, const ListRoom& room, const TextMeasure& measure) {
    ColumnList list;
    list.columns = {room.left};
    for (const std::vector<StyledText>& text : texts) {
        list.entries.push_back(flow(text, sheet::kType, room.width - room.left, measure));
        list.columnOf.push_back(0);
        list.lines += static_cast<int>(list.entries.back().size());
    }
    return list;
}

ColumnList inColumns(const Texts& texts, const ListRoom& room, const TextMeasure& measure) {
    std::vector<double> widths;
    for (const std::vector<StyledText>& text : texts)
        widths.push_back(widthForLines(text, sheet::kType, 1, measure));
    for (size_t rows = 1; rows <= texts.size(); ++rows)
        if (std::optional<ColumnList> list = inRows(texts, widths, room, rows, measure)) return *list;
    return texts.empty() ? ColumnList{} : wrappedList(texts, room, measure);
}

} // namespace

double ColumnList::height() const { return isEmpty() ? 0 : kAbove + (lines - 1) * sheet::kLeading + kBelow; }

ColumnList influenceList(const FigureContent& content, double width, const TextMeasure& measure) {
    std::vector<std::vector<StyledText>> texts;
    for (const FigureInfluence& influence : content.influences) {
        const QString from = content.events[static_cast<size_t>(influence.from)].mark;
        const QString to = content.events[static_cast<size_t>(influence.to)].mark;
        std::vector<StyledText> text{
            {QString::number(influence.number) + u' ', TextStyle::Bold, Ink::FigureAccent},
            {from + u' ', TextStyle::Bold, Ink::FigureText},
            {influence.kind + u' ', TextStyle::Regular, Ink::FigureText},
            {to + u' ', TextStyle::Bold, Ink::FigureText},
            {signText(influence.sign), TextStyle::Bold, Ink::FigureAccent}};
        if (influence.basis == InfluenceBasis::Analyst)
            text.push_back({u"*"_s, TextStyle::Bold, Ink::FigureAccent});
        texts.push_back(std::move(text));
    }
    return inColumns(texts, {kListLeft, width, kMostColumns}, measure);
}

std::map<int, QString> namedBelow(const FigureContent& content, HeaderText headerText) {
    std::map<int, QString> events;
    if (headerText == HeaderText::Full) return events;
    for (const FigureBracket& bracket : content.brackets) {
        if (headerText == HeaderText::Numbers)
            for (const int marker : bracket.markers) events[marker];
        for (const FigureBracket& nested : bracket.nested)
            if (nested.frontier >= 0)
                for (const int marker : nested.markers) events[marker] = nested.number;
    }
    return events;
}

ColumnList keyList(const FigureContent& content, const std::vector<PackedLane>& lanes, const KeyTask& task,
                   const TextMeasure& measure) {
    const std::map<int, QString> named = namedBelow(content, task.headerText);
    const bool inBrackets = task.headerText == HeaderText::Numbers;
    std::map<int, QString> events;
    if (!inBrackets) events = named;
    for (const PackedLane& lane : lanes)
        for (const PackedMark& mark : lane.marks)
            if (mark.needsKey && mark.folded.empty() && !(inBrackets && named.contains(mark.event)))
                events.try_emplace(mark.event);
    std::vector<std::vector<StyledText>> texts;
    for (const auto& [index, opens] : events) {
        const FigureEvent& event = content.events[static_cast<size_t>(index)];
        texts.push_back({{event.mark + u' ', TextStyle::Bold, Ink::FigureText},
                         {event.label, TextStyle::Regular, Ink::FigureText}});
        if (opens.isEmpty()) continue;
        texts.back().push_back({u' ' + figureWord(FigureWord::Opens, task.language).arg(opens),
                                TextStyle::Italic, Ink::FigureText2});
    }
    return inColumns(texts, {kListLeft, task.width, kMostColumns}, measure);
}

ColumnList bracketList(const FigureContent& content, double width, const TextMeasure& measure) {
    return wrappedList(bracketsInWords(content), {kListLeft, width, 1}, measure);
}

void drawList(FigureDraft& draft, const ColumnList& list, const ListHead& head, double top) {
    if (list.isEmpty()) return;
    if (head.word == FigureWord::Influences) draft.used.insert(FigureWord::SignOfEffect);
    draft.text(Role::RowHead, {0, top + kAbove}, draft.word(head.word), TextStyle::Bold);
    if (head.count > 0 && list.lines > 1)
        draft.text(Role::RowHead, {0, top + kAbove + sheet::kLeading}, u"n = %1"_s.arg(head.count),
                   TextStyle::Regular, Ink::FigureText2);
    size_t column = 0;
    double y = top + kAbove;
    for (size_t i = 0; i < list.entries.size(); ++i) {
        if (list.columnOf[i] != column) {
            column = list.columnOf[i];
            y = top + kAbove;
        }
        const double x = list.columns[column];
        draft.lines(head.role, {x, y}, list.entries[i], sheet::kLeading);
        y += sheet::kLeading * static_cast<double>(list.entries[i].size());
    }
}

} // namespace forlop

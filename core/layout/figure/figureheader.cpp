// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/figure/figureheader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace forlop {
namespace {

constexpr double kFirstBaseline = 3.4;
constexpr double kNameToDates = 3.6;
constexpr double kDatesToTheme = 3.1;
constexpr double kThemeToBar = 2.5;
constexpr double kBarToReason = 3.7;
constexpr double kReasonLeading = 2.95;
constexpr double kBarStop = 1.2; ///< a bar stops before the next
constexpr double kNestedIndent = 0.9;
constexpr double kNestedMargin = 1.6; ///< between the text and the next bracket
constexpr double kNestedStop = 0.6;
constexpr double kReasonToNestedBar = 1.2;
constexpr double kNestedBarToName = 2.9;
constexpr double kHeaderToLabels = 3.2;
constexpr double kLabelsToAxis = 1.8;
constexpr double kAxisToRule = 1.8;
constexpr double kTickHeight = 1.2;

std::vector<StyledText> italic(const QString& text) { return {{text, TextStyle::Italic, Ink::FigureText}}; }
std::vector<StyledText> regular(const QString& text) { return {{text, TextStyle::Regular, Ink::FigureText}}; }

std::vector<StyledText> nameOf(const FigureBracket& bracket, HeaderText text) {
    const TextStyle style = bracket.isRoots() ? TextStyle::Regular : TextStyle::Bold;
    if (text == HeaderText::Numbers) return {{bracket.number, style, Ink::FigureText}};
    return {{bracket.number + u' ' + bracket.name, style, Ink::FigureText}};
}

// What a header that says numbers only leaves to the list under the lanes.
QString unlessNumbers(const QString& words, HeaderText text) {
    return text == HeaderText::Numbers ? QString() : words;
}

std::vector<StyledText> eventsOf(const FigureContent& content, const FigureBracket& bracket,
                                 HeaderText text) {
    if (text != HeaderText::Numbers) return eventsInWords(content, bracket.markers);
    QStringList marks;
    for (const int marker : bracket.markers) marks.append(content.events[static_cast<size_t>(marker)].mark);
    if (marks.isEmpty()) return {};
    return {{marks.join(u", "_s), TextStyle::Bold, Ink::FigureText}};
}

std::vector<StyledText> reasonOf(const FigureContent& content, const FigureBracket& bracket,
                                 HeaderText text) {
    std::vector<StyledText> texts = eventsOf(content, bracket, text);
    if (const QString reason = unlessNumbers(bracket.reason, text); !reason.isEmpty())
        texts.push_back({(texts.empty() ? QString() : u" "_s) + reason, TextStyle::Italic, Ink::FigureText});
    return texts;
}

// The first nested bracket opens with its parent's frontier, whose event the parent names.
std::vector<StyledText> nestedOf(const FigureContent& content, const FigureBracket& bracket,
                                 HeaderText text) {
    if (text == HeaderText::Numbers) return regular(bracket.number);
    std::vector<StyledText> texts = regular(bracket.number + u' ' + bracket.name);
    if (text == HeaderText::Full && bracket.frontier >= 0 && !bracket.markers.empty()) {
        texts.front().text += u": "_s;
        const std::vector<StyledText> named = eventsInWords(content, bracket.markers);
        texts.insert(texts.end(), named.begin(), named.end());
    }
    return texts;
}

// "A13 NPM-type reorganisation," and so on: all but the last with a comma.
std::vector<std::vector<StyledText>> eventsOneByOne(const FigureContent& content,
                                                    const std::vector<int>& events) {
    std::vector<std::vector<StyledText>> each;
    for (size_t i = 0; i < events.size(); ++i) {
        const FigureEvent& event = content.events[static_cast<size_t>(events[i])];
        const bool last = i + 1 == events.size();
        each.push_back(
            {{event.mark, TextStyle::Bold, Ink::FigureText},
             {u' ' + event.label + (last ? QString() : u","_s), TextStyle::Regular, Ink::FigureText}});
    }
    return each;
}

// As many lines as the width asks for, but even ones: they leave white between neighbours, which readers of
// the page's text need as well.
std::vector<FlowLine> evenly(const std::vector<StyledText>& texts, double width, const TextMeasure& measure) {
    const auto count = static_cast<int>(flow(texts, sheet::kType, width, measure).size());
    return flow(texts, sheet::kType, std::min(width, widthForLines(texts, sheet::kType, count, measure)),
                measure);
}

// Events and reason. Each begins a line of its own where that costs no line more; otherwise the reason alone
// does, or all of it runs on.
std::vector<FlowLine> reasonLines(const FigureContent& content, const FigureBracket& bracket, HeaderText text,
                                  double width, const TextMeasure& measure) {
    const std::vector<FlowLine> running = evenly(reasonOf(content, bracket, text), width, measure);
    const std::vector<FlowLine> reason = evenly(italic(unlessNumbers(bracket.reason, text)), width, measure);
    const auto under = [&reason](std::vector<FlowLine> events) {
        events.insert(events.end(), reason.begin(), reason.end());
        return events;
    };
    // Four lines are there in any case, but what is nested stands right under the last.
    const size_t most = std::max<size_t>(running.size(), bracket.nested.empty() ? 4 : 0);
    if (text != HeaderText::Numbers) {
        std::vector<FlowLine> each;
        for (const std::vector<StyledText>& event : eventsOneByOne(content, bracket.markers)) {
            const std::vector<FlowLine> lines = evenly(event, width, measure);
            each.insert(each.end(), lines.begin(), lines.end());
        }
        if (each.size() + reason.size() <= most) return under(std::move(each));
    }
    std::vector<FlowLine> apart = under(evenly(eventsOf(content, bracket, text), width, measure));
    return apart.size() <= most ? apart : running;
}

class HeaderDrawing {
public:
    HeaderDrawing(FigureDraft& draft, const FigureContent& content, const FigureScale& scale, TickUnit finest,
                  HeaderText headerText)
        : m_draft(draft), m_content(content), m_scale(scale), m_finest(finest), m_text(headerText) {}

    DrawnHeader run() {
        prepare();
        drawHeads();
        for (size_t i = 0; i < m_columns.size(); ++i) drawBracket(i);
        drawNested();
        drawAxis();
        return m_drawn;
    }

private:
    struct Column {
        const FigureBracket* bracket = nullptr;
        double left = 0;
        double right = 0;
        std::vector<FlowLine> name, dates, theme, reason;
        double reasonEnd = 0;
    };

    [[nodiscard]] std::vector<FlowLine> wrap(const std::vector<StyledText>& texts, double width,
                                             double size = sheet::kType) const {
        return flow(texts, size, width, m_draft.measure);
    }

    void prepare() {
        size_t names = 1;
        size_t dates = 0;
        size_t themes = 0;
        for (const FigureBracket& bracket : m_content.brackets) {
            Column column;
            column.bracket = &bracket;
            column.left = m_scale.x(bracket.from);
            const bool last = &bracket == &m_content.brackets.back();
            column.right = last ? m_scale.right() : m_scale.x((&bracket)[1].from);
            const double width = column.right - column.left - sheet::kHeaderMargin;
            column.name = wrap(nameOf(bracket, m_text), width, sheet::kNameType);
            column.dates = wrap(regular(unlessNumbers(bracket.dates, m_text)), width);
            column.theme = wrap(italic(unlessNumbers(bracket.theme, m_text)), width);
            column.reason = reasonLines(m_content, bracket, m_text, width, m_draft.measure);
            names = std::max(names, column.name.size());
            dates = std::max(dates, column.dates.size());
            themes = std::max(themes, column.theme.size());
            m_columns.push_back(std::move(column));
        }
        m_datesAt = kFirstBaseline + sheet::kNameLeading * static_cast<double>(names - 1) + kNameToDates;
        const double lastDates = dates == 0 ? m_datesAt - kNameToDates
                                            : m_datesAt + sheet::kLeading * static_cast<double>(dates - 1);
        m_themeAt = lastDates + kDatesToTheme;
        const double lastTheme =
            themes == 0 ? lastDates : m_themeAt + sheet::kLeading * static_cast<double>(themes - 1);
        m_drawn.bar = lastTheme + kThemeToBar;
        m_hasDates = dates > 0;
        m_reasonAt = m_drawn.bar + kBarToReason;
        m_hasThemes = themes > 0;
        m_end = m_reasonAt;
    }

    void head(double y, FigureWord word, TextStyle style, Ink ink) {
        m_draft.text(Role::RowHead, {0, y}, m_draft.word(word), style, ink);
    }
    void drawHeads() {
        head(kFirstBaseline, FigureWord::Bracket, TextStyle::Bold, Ink::FigureText);
        if (m_hasDates) head(m_datesAt, FigureWord::BracketDates, TextStyle::Regular, Ink::FigureText2);
        if (m_hasThemes) head(m_themeAt, FigureWord::BracketTheme, TextStyle::Italic, Ink::FigureText2);
        head(m_reasonAt, FigureWord::FrontierHead, TextStyle::Bold, Ink::FigureText);
        if (m_text == HeaderText::Numbers) return;
        head(m_reasonAt + kReasonLeading, FigureWord::FrontierEvent, TextStyle::Regular, Ink::FigureText2);
        m_end = m_reasonAt + kReasonLeading;
        const bool reasons = std::any_of(m_columns.begin(), m_columns.end(), [](const Column& column) {
            return !column.bracket->reason.isEmpty();
        });
        if (!reasons) return;
        head(m_reasonAt + 2 * kReasonLeading, FigureWord::FrontierReason, TextStyle::Italic,
             Ink::FigureText2);
        m_end = m_reasonAt + 2 * kReasonLeading;
    }

    void drawBracket(size_t index) {
        Column& column = m_columns[index];
        const FigureBracket& bracket = *column.bracket;
        const qint64 id = bracket.id.value();
        const double x = column.left + sheet::kTextIndent;
        m_draft.lines({Role::BracketName, id}, {x, kFirstBaseline}, column.name, sheet::kNameLeading,
                      sheet::kNameType);
        m_draft.lines({Role::BracketDetail, id}, {x, m_datesAt}, column.dates, sheet::kLeading);
        m_draft.lines({Role::BracketDetail, id}, {x, m_themeAt}, column.theme, sheet::kLeading);
        drawBar(index);
        drawRange(bracket);
        column.reasonEnd = m_reasonAt - kReasonLeading;
        if (column.reason.empty()) return;
        column.reasonEnd =
            m_draft.lines({Role::FrontierReason, id}, {x, m_reasonAt}, column.reason, kReasonLeading);
        m_end = std::max(m_end, column.reasonEnd);
    }

    void drawBar(size_t index) {
        const Column& column = m_columns[index];
        const FigureBracket& bracket = *column.bracket;
        const Tag tag{Role::BracketBand, bracket.id.value()};
        const bool last = index + 1 == m_columns.size();
        double left = column.left;
        double right = last ? std::min(m_scale.x(bracket.until), m_scale.right() - sheet::kEdge)
                            : column.right - kBarStop;
        // An outer end that is not stated breaks up; so does one that is only about there.
        const auto loose = [](const BracketEnd& end) {
            return end.footing == EndFooting::Unknown || end.footing == EndFooting::About;
        };
        const double weight = bracket.isRoots() ? sheet::kThin : sheet::kHeavy;
        const double room = (right - left) / 2;
        const double part = std::min(sheet::kBreakingLength, room);
        if (index == 0 && loose(bracket.start)) {
            m_draft.breaking(tag, {left + part, m_drawn.bar}, left + sheet::kEdge, weight);
            left += part;
        }
        if (last && (bracket.end.footing == EndFooting::Unknown || bracket.end.footing == EndFooting::Open)) {
            const double edge = m_scale.right() - sheet::kEdge;
            m_draft.breaking(tag, {edge - part, m_drawn.bar}, edge, weight);
            right = edge - part;
        }
        m_draft.stroke(tag, {left, m_drawn.bar}, {right, m_drawn.bar}, weight);
    }

    // A frontier that may lie anywhere in a range has a date line of its own under the bar.
    void drawRange(const FigureBracket& bracket) {
        if (bracket.frontier < 0) return;
        const FigureFrontier& frontier = m_content.frontiers[static_cast<size_t>(bracket.frontier)];
        if (!frontier.ranges) return;
        const Bounds stated = frontier.when.bounds();
        const Bounds padded = frontier.when.padded();
        const double y = m_drawn.bar + 1.25;
        const Tag tag{Role::DateLine, frontier.id.value()};
        const auto line = [&](Instant from, Instant until, Dash dash) {
            const double left = std::max(m_scale.x(from) + sheet::kLineInset, m_scale.left());
            const double right =
                std::min(m_scale.x(until) - sheet::kLineInset, m_scale.right() - sheet::kEdge);
            if (right > left)
                m_draft.stroke(tag, {left, y}, {right, y}, sheet::kHair, Ink::FigureText2, dash);
        };
        line(stated.startFrom, stated.endUntil, {});
        if (padded.startFrom < stated.startFrom) line(padded.startFrom, stated.startFrom, sheet::kAboutDash);
        if (padded.endUntil > stated.endUntil) line(stated.endUntil, padded.endUntil, sheet::kAboutDash);
    }

    void drawNested() {
        double above = 0;
        for (const Column& column : m_columns)
            if (!column.bracket->nested.empty()) above = std::max(above, column.reasonEnd);
        if (above <= 0) return;
        m_drawn.nestedBar = above + kReasonToNestedBar;
        for (const Column& column : m_columns) {
            const std::vector<FigureBracket>& nested = column.bracket->nested;
            for (size_t i = 0; i < nested.size(); ++i) {
                const double left = m_scale.x(nested[i].from);
                const bool last = i + 1 == nested.size();
                const double right =
                    last ? std::min(column.right, m_scale.x(nested[i].until)) : m_scale.x(nested[i + 1].from);
                drawNestedBracket(nested[i], left, last ? column.right : right,
                                  std::min(right, m_scale.right() - sheet::kEdge));
            }
        }
    }
    void drawNestedBracket(const FigureBracket& bracket, double left, double right, double barEnd) {
        const Tag tag{Role::NestedBand, bracket.id.value()};
        m_draft.stroke(tag, {left + kNestedIndent, m_drawn.nestedBar},
                       {barEnd - kNestedStop, m_drawn.nestedBar}, sheet::kThin);
        const std::vector<FlowLine> lines =
            evenly(nestedOf(m_content, bracket, m_text), right - left - kNestedIndent - kNestedMargin,
                   m_draft.measure);
        const double end = m_draft.lines({Role::BracketName, bracket.id.value()},
                                         {left + kNestedIndent + 0.2, m_drawn.nestedBar + kNestedBarToName},
                                         lines, sheet::kLeading);
        m_end = std::max(m_end, end);
    }

    void drawAxis() {
        const double labels = m_end + kHeaderToLabels;
        const double axis = labels + kLabelsToAxis;
        m_drawn.bottom = axis + kAxisToRule;
        head(labels, m_finest <= TickUnit::Year ? FigureWord::Year : FigureWord::Date, TextStyle::Bold,
             Ink::FigureText);
        AxisWords words{m_draft.language, m_finest, sheet::kType, {}};
        for (const FigureFrontier& frontier : m_content.frontiers)
            words.barriers.push_back(m_scale.x(frontier.at));
        for (const AxisTick& tick : axisTicks(m_scale, words, m_draft.measure)) {
            m_draft.stroke(Role::Tick, {tick.x, axis}, {tick.x, axis - kTickHeight}, sheet::kHair);
            m_draft.text(Role::AxisLabel, {tick.x + kTickLabelIndent, labels}, tick.label);
        }
        drawAxisLine(axis, labels);
        m_draft.stroke(Role::Rule, {0, m_drawn.bottom}, {m_draft.width(), m_drawn.bottom}, sheet::kHair);
    }
    void drawAxisLine(double axis, double labels) {
        std::vector<double> breaks;
        for (const size_t part : m_scale.changes()) breaks.push_back(m_scale.parts()[part].left - 2.0);
        if (m_scale.hasLater()) {
            const double at = m_scale.laterAt();
            breaks.push_back(at - 2.0);
            m_draft.stroke(Role::Tick, {at, axis}, {at, axis - kTickHeight}, sheet::kHair);
            m_draft.text(Role::AxisLabel, {at + kTickLabelIndent, labels}, m_draft.word(FigureWord::Later));
        }
        double from = m_scale.left();
        for (const double at : breaks) {
            m_draft.stroke(Role::Axis, {from, axis}, {at - 0.6, axis}, sheet::kHair);
            for (const double x : {at - 0.6, at + 0.6})
                m_draft.stroke(Role::Squeeze, {x - 0.45, axis + 1.1}, {x + 0.45, axis - 1.1}, sheet::kHair);
            from = at + 0.6;
        }
        m_draft.stroke(Role::Axis, {from, axis}, {m_scale.right() - sheet::kEdge, axis}, sheet::kHair);
    }

    FigureDraft& m_draft;
    const FigureContent& m_content;
    const FigureScale& m_scale;
    TickUnit m_finest;
    HeaderText m_text;
    std::vector<Column> m_columns;
    double m_datesAt = 0;
    double m_themeAt = 0;
    double m_reasonAt = 0;
    double m_end = 0;
    bool m_hasDates = false;
    bool m_hasThemes = false;
    DrawnHeader m_drawn;
};

} // namespace

std::vector<StyledText> eventsInWords(const FigureContent& content, const std::vector<int>& events) {
    std::vector<StyledText> texts;
    for (std::vector<StyledText>& event : eventsOneByOne(content, events)) {
        if (!texts.empty()) event.front().text.prepend(u' ');
        texts.insert(texts.end(), event.begin(), event.end());
    }
    return texts;
}

std::vector<std::vector<StyledText>> bracketsInWords(const FigureContent& content) {
    std::vector<std::vector<StyledText>> paragraphs;
    // A nested bracket that opens with its parent does not say the parent's reason again.
    const auto add = [&](const FigureBracket& bracket, bool opensItself) {
        std::vector<StyledText> texts{
            {bracket.number + u' ' + bracket.name, TextStyle::Bold, Ink::FigureText}};
        texts.push_back({u", "_s + bracket.dates + u' ', TextStyle::Regular, Ink::FigureText});
        if (!bracket.theme.isEmpty())
            texts.push_back(
                {bracket.theme + (opensItself ? u". "_s : QString()), TextStyle::Italic, Ink::FigureText});
        if (opensItself) {
            const std::vector<StyledText> events = eventsInWords(content, bracket.markers);
            texts.insert(texts.end(), events.begin(), events.end());
            if (!bracket.reason.isEmpty())
                texts.push_back({u' ' + bracket.reason, TextStyle::Italic, Ink::FigureText});
        }
        paragraphs.push_back(std::move(texts));
    };
    for (const FigureBracket& bracket : content.brackets) {
        add(bracket, true);
        for (const FigureBracket& nested : bracket.nested) add(nested, nested.frontier >= 0);
    }
    return paragraphs;
}

double headerWidth(const FigureContent& content, const FigureBracket& bracket, const HeaderLines& lines,
                   const TextMeasure& measure) {
    double width = widthForLines(nameOf(bracket, lines.headerText), sheet::kNameType, lines.name, measure);
    width = std::max(width, widthForLines(regular(unlessNumbers(bracket.dates, lines.headerText)),
                                          sheet::kType, lines.theme, measure));
    width = std::max(width, widthForLines(italic(unlessNumbers(bracket.theme, lines.headerText)),
                                          sheet::kType, lines.theme, measure));
    width = std::max(width, widthForLines(reasonOf(content, bracket, lines.headerText), sheet::kType,
                                          lines.reason, measure));
    return width + sheet::kHeaderMargin;
}

double nestedWidth(const FigureContent& content, const FigureBracket& bracket, const HeaderLines& lines,
                   const TextMeasure& measure) {
    return widthForLines(nestedOf(content, bracket, lines.headerText), sheet::kType, lines.nested, measure) +
           kNestedIndent + kNestedMargin + 0.2;
}

DrawnHeader drawHeader(FigureDraft& draft, const FigureContent& content, const FigureScale& scale,
                       TickUnit finest, HeaderText headerText) {
    return HeaderDrawing(draft, content, scale, finest, headerText).run();
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/lanecommands.h"

#include "core/edit/laneverbs.h"
#include "ui/canvas/canvascore.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/parts/chooser.h"
#include "ui/theme/icons.h"
#include "ui/window/actions.h"
#include "ui/window/dialogs.h"
#include "ui/window/statusline.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>

#include <algorithm>

namespace forlop {

namespace {
constexpr int kChooserWidth = 420;

constexpr std::pair<ActionId, LaneGrouping> kGroupings[] = {
    {ActionId::LanesByLevel, LaneGrouping::Level},   {ActionId::LanesByActor, LaneGrouping::Actor},
    {ActionId::LanesByUnit, LaneGrouping::Unit},     {ActionId::LanesByKind, LaneGrouping::Kind},
    {ActionId::LanesBySource, LaneGrouping::Source}, {ActionId::LanesByPlan, LaneGrouping::Plan},
    {ActionId::LanesByCase, LaneGrouping::Case},
};
} // namespace

LaneCommands::LaneCommands(WindowParts& parts, QMenu* menu, QObject* parent)
    : QObject(parent), m_parts(parts), m_menu(menu) {
    connectLooks();
    connectChoices();
    connect(menu, &QMenu::aboutToShow, this, &LaneCommands::fillSchemes);
    connect(parts.canvas, &TimelineCanvas::laneChoiceChanged, this, &LaneCommands::showChoice);
    showChoice();
}

void LaneCommands::connectLooks() {
    Actions& actions = *m_parts.actions;
    TimelineCanvas* canvas = m_parts.canvas;
    actions.on(ActionId::NestLane, this, [canvas] { canvas->nestSelectedLane(); });
    actions.on(ActionId::MoveLaneOut, this, [canvas] { canvas->moveSelectedLaneOut(); });
    const std::pair<ActionId, LaneColour> colours[] = {
        {ActionId::LaneColourNone, LaneColour::None},     {ActionId::LaneColourGrey, LaneColour::Grey},
        {ActionId::LaneColourBlue, LaneColour::Blue},     {ActionId::LaneColourGreen, LaneColour::Green},
        {ActionId::LaneColourYellow, LaneColour::Yellow}, {ActionId::LaneColourRed, LaneColour::Red},
    };
    for (const auto& [action, colour] : colours)
        actions.on(action, this, [canvas, colour = colour] { canvas->setColourOfLanes(colour); });
    const std::pair<ActionId, LanePattern> patterns[] = {
        {ActionId::LanePatternNone, LanePattern::None},
        {ActionId::LanePatternHatched, LanePattern::Hatched},
        {ActionId::LanePatternDotted, LanePattern::Dotted},
    };
    for (const auto& [action, pattern] : patterns)
        actions.on(action, this, [canvas, pattern = pattern] { canvas->setPatternOfLanes(pattern); });
}

void LaneCommands::connectChoices() {
    Actions& actions = *m_parts.actions;
    actions.on(ActionId::LanesOwn, this, [this] { choose(std::nullopt); });
    for (const auto& [action, grouping] : kGroupings)
        actions.on(action, this, [this, grouping = grouping] { choose(LaneChoice{grouping, {}}); });
    actions.on(ActionId::LanesByCode, this, [this] { chooseCodes(); });
    actions.on(ActionId::KeepLaneScheme, this, [this] { keepScheme(); });
    actions.on(ActionId::RemoveLaneScheme, this, [this] { removeScheme(); });
}

void LaneCommands::refresh() {
    const bool several = m_parts.session && m_parts.session->project().tables().of<Case>().size() > 1;
    m_parts.actions->at(ActionId::LanesByCase)->setVisible(several);
    fillSchemes();
}

void LaneCommands::choose(std::optional<LaneChoice> choice) {
    m_parts.canvas->setLaneChoice(choice);
    showChoice();
    say();
}

void LaneCommands::chooseCodes() {
    showChoice();
    std::vector<CodingScheme> all;
    for (const auto& [_, scheme] : m_parts.session->project().tables().of<CodingScheme>())
        all.push_back(scheme);
    if (all.empty()) {
        m_parts.session->say(tr("There is no coding scheme yet."));
        return;
    }
    if (all.size() == 1) {
        choose(LaneChoice{LaneGrouping::Code, all.front().id});
        return;
    }
    const auto find = [all](const QString& words) {
        QList<ChooserEntry> entries;
        for (const CodingScheme& scheme : all)
            if (fitsWords(scheme.name, words))
                entries.append({scheme.id.value(), scheme.name, {}, themeIcon(Icon::Code)});
        return entries;
    };
    auto* chooser =
        new Chooser({tr("Lanes by the codes of which scheme"), tr("No coding scheme is called “%1”.")}, find,
                    m_parts.window);
    connect(chooser, &Chooser::chosen, this, [this](qint64 id) {
        choose(LaneChoice{LaneGrouping::Code, CodingSchemeId(id)});
    });
    chooser->openCentred(m_parts.window, kChooserWidth);
}

std::vector<LaneScheme> LaneCommands::schemes() const {
    std::vector<LaneScheme> found;
    if (!m_parts.session) return found;
    for (const auto& [_, scheme] : m_parts.session->project().tables().of<LaneScheme>())
        if (scheme.caseId == m_parts.session->caseId()) found.push_back(scheme);
    std::stable_sort(found.begin(), found.end(),
                     [](const LaneScheme& a, const LaneScheme& b) { return a.order < b.order; });
    return found;
}

void LaneCommands::fillSchemes() {
    qDeleteAll(m_saved);
    m_saved.clear();
    const std::vector<LaneScheme> saved = schemes();
    if (!saved.empty()) m_saved.append(m_menu->addSeparator());
    for (const LaneScheme& scheme : saved) {
        QAction* action = m_menu->addAction(QString(scheme.name).replace(u'&', QStringLiteral("&&")));
        const std::optional<LaneChoice>& now = m_parts.canvas->laneChoice();
        action->setCheckable(true);
        action->setChecked(now && *now == LaneChoice{scheme.grouping, scheme.codes});
        connect(action, &QAction::triggered, this,
                [this, choice = LaneChoice{scheme.grouping, scheme.codes}] { choose(choice); });
        m_saved.append(action);
    }
}

void LaneCommands::keepScheme() {
    const std::optional<LaneChoice> now = m_parts.canvas->laneChoice();
    if (!now) {
        m_parts.session->say(tr("These are the own lanes of the case. Lay them by something else first."));
        return;
    }
    const auto name =
        m_parts.dialogs->text(m_parts.window, {tr("Keep lanes"), tr("Name of the scheme:"), {}});
    if (!name || name->isEmpty()) return;
    LaneScheme scheme;
    scheme.caseId = m_parts.session->caseId();
    scheme.name = *name;
    scheme.grouping = now->grouping;
    scheme.codes = now->codes;
    EditBuilder builder = m_parts.edit();
    m_parts.session->carryOut(addLaneScheme(builder, scheme));
}

void LaneCommands::removeScheme() {
    const std::vector<LaneScheme> saved = schemes();
    if (saved.empty()) {
        m_parts.session->say(tr("No lane scheme is kept yet."));
        return;
    }
    const auto find = [saved](const QString& words) {
        QList<ChooserEntry> entries;
        for (const LaneScheme& scheme : saved)
            if (fitsWords(scheme.name, words))
                entries.append({scheme.id.value(), scheme.name, {}, themeIcon(Icon::Lane)});
        return entries;
    };
    auto* chooser = new Chooser({tr("Remove which lane scheme"), tr("No lane scheme is called “%1”.")}, find,
                                m_parts.window);
    connect(chooser, &Chooser::chosen, this, [this](qint64 id) {
        EditBuilder builder = m_parts.edit();
        m_parts.session->carryOut(removeLaneScheme(builder, LaneSchemeId(id)));
    });
    chooser->openCentred(m_parts.window, kChooserWidth);
}

void LaneCommands::showChoice() {
    const std::optional<LaneChoice>& now = m_parts.canvas->laneChoice();
    Actions& actions = *m_parts.actions;
    ActionId shown = ActionId::LanesOwn;
    if (now && now->grouping == LaneGrouping::Code) shown = ActionId::LanesByCode;
    for (const auto& [action, grouping] : kGroupings)
        if (now && now->grouping == grouping) shown = action;
    actions.at(shown)->setChecked(true);
}

void LaneCommands::say() const {
    const EventLaning* laning = m_parts.canvas->core().content.laning();
    if (!m_parts.session) return;
    if (laning == nullptr) {
        m_parts.session->say(tr("The case’s own lanes."));
        return;
    }
    const auto several = static_cast<int>(laning->inSeveral());
    if (several == 0)
        m_parts.session->say(tr("The lanes are laid anew; the data stay as they are."));
    else if (several == 1)
        m_parts.session->say(tr("1 event belongs to several of these lanes and stands in the first."));
    else
        m_parts.session->say(
            tr("%1 events belong to several of these lanes and stand in the first.").arg(several));
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/menus.h"

#include "ui/window/menuletters.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace forlop {

namespace {
using enum ActionId;

struct MenuFiller {
    const Actions& actions;

    void add(QMenu* menu, std::initializer_list<ActionId> ids) const {
        for (const ActionId id : ids) menu->addAction(actions.at(id));
    }
    void addGroup(QMenu* menu, std::initializer_list<ActionId> ids) const {
        if (!menu->isEmpty()) menu->addSeparator();
        add(menu, ids);
    }
    QMenu* sub(QMenu* menu, const QString& title, std::initializer_list<ActionId> ids) const {
        QMenu* inner = menu->addMenu(title);
        add(inner, ids);
        return inner;
    }
};

void fillFile(const MenuFiller& fill, QMenu* menu, OpenMenus& open) {
    fill.add(menu, {New, Open});
    open.recent = menu->addMenu(QCoreApplication::translate("Menus", "Open &recent"));
    fill.sub(menu, QCoreApplication::translate("Menus", "&Worked cases"), {ExampleCity, ExampleMunicipality});
    menu->addSeparator();
    fill.sub(menu, QCoreApplication::translate("Menus", "&Import"), {ImportTable, ImportDocuments});
    menu->addSeparator();
    fill.add(menu, {SaveCopy});
    fill.addGroup(menu, {Print});
    fill.addGroup(menu, {CloseProject, Quit});
}

void fillEdit(const MenuFiller& fill, QMenu* menu) {
    fill.add(menu, {Undo, Redo});
    fill.addGroup(menu, {Cut, Copy, Paste, Duplicate, CopyTable, Delete});
    fill.addGroup(menu, {SelectAll, SelectSameKind, InvertSelection});
    fill.addGroup(menu, {SetForSelected, FillDown});
    fill.addGroup(menu, {Find, CommandPalette});
    fill.addGroup(menu, {Preferences});
}

void fillView(const MenuFiller& fill, QMenu* menu, OpenMenus& open) {
    QMenu* arrangement = fill.sub(menu, QCoreApplication::translate("Menus", "&Arrangement"),
                                  {ArrangeCode, ArrangeBracket, ArrangeWriteUp});
    fill.addGroup(arrangement, {ArrangeReset});
    fill.sub(menu, QCoreApplication::translate("Menus", "&Docks"),
             {DockSources, DockInbox, DockInspector, DockEvents, DockEvidence, DockMemos, DockHistory,
              DockIssues, DockRegister});
    open.cases = menu->addMenu(QCoreApplication::translate("Menus", "&Case"));
    fill.addGroup(menu, {ZoomIn, ZoomOut, ZoomAll, ZoomSelection, GoToDate});
    menu->addSeparator();
    open.lanes = fill.sub(menu, QCoreApplication::translate("Menus", "Lanes b&y"),
                          {LanesOwn, LanesByLevel, LanesByActor, LanesByUnit, LanesByKind, LanesByCode,
                           LanesBySource, LanesByPlan, LanesByCase});
    fill.addGroup(open.lanes, {KeepLaneScheme, RemoveLaneScheme});
    fill.sub(menu, QCoreApplication::translate("Menus", "D&ensity"), {DensityComfortable, DensityDense});
    fill.add(menu, {FoldCrowded});
    QMenu* influences = fill.sub(menu, QCoreApplication::translate("Menus", "&Influences"),
                                 {InfluencesAll, InfluencesOfSelection, InfluencesNone});
    fill.addGroup(influences, {InfluencePaths});
    fill.addGroup(influences, {FilterInfluences, AllInfluenceKinds});
    fill.sub(menu, QCoreApplication::translate("Menus", "E&vents shown"),
             {ShowObserved, ShowPlanned, ShowCounterfactual, FilteredFaint});
    fill.sub(menu, QCoreApplication::translate("Menus", "Event ta&ble"),
             {TableColumns, GroupNothing, GroupByLane, GroupByKind, GroupByBracket});
    open.textSize = menu->addMenu(QCoreApplication::translate("Menus", "Te&xt size"));
    open.theme = menu->addMenu(QCoreApplication::translate("Menus", "&Theme"));
    open.language = menu->addMenu(QCoreApplication::translate("Menus", "&Language"));
    fill.addGroup(menu, {FullScreen});
}

void fillTimeline(const MenuFiller& fill, QMenu* menu) {
    fill.add(menu, {ToolSelect, ToolEvent, ToolInfluence, ToolPan});
    fill.addGroup(menu, {NewEvent, DateEvent, Rename});
    fill.sub(menu, QCoreApplication::translate("Menus", "&Kind"),
             {KindDecision, KindActivity, KindEvent, KindState});
    fill.add(menu, {MoveToLane, OrderBeside, LinkEvents});
    fill.addGroup(menu,
                  {Earlier, Later, StartEarlier, StartLater, EndEarlier, EndLater, LaneUp, LaneDown, Snap});
    fill.addGroup(menu, {NewLane, ToggleLane});
    fillLaneMenu(*menu, fill.actions);
}

void fillBrackets(const MenuFiller& fill, QMenu* menu) {
    fill.add(menu, {ToolBracket, ToolFrontier, NewBracket, NewBracketing, LaneBracketing, MakePreferred});
    fill.addGroup(menu, {NextRival, HideRival, ShowRivals, CompareBracketings});
    fill.addGroup(menu, {MarkFrontier, WriteReason, NestBracket, CutAtDate, SplitBracket, JoinBrackets});
    fill.addGroup(menu, {NextFrontier, PreviousFrontier});
}

void fillEvidence(const MenuFiller& fill, QMenu* menu) {
    fill.add(menu, {EventFromPassage, QuotePassage, AddSupport, AddContradiction});
    fill.addGroup(menu, {GoToPassage, WhoUsesPassage});
    fill.addGroup(menu, {AddCode, NewMemo, AboutSource});
    menu->addSeparator();
    fill.sub(menu, QCoreApplication::translate("Menus", "&New in the register"),
             {NewUnit, NewActor, NewRespondent, NewWave, NewScheme, NewCode, NewPlan});
}
} // namespace

OpenMenus fillMenuBar(QMenuBar& bar, const Actions& actions) {
    OpenMenus open{};
    const MenuFiller fill{actions};
    fillFile(fill, bar.addMenu(QCoreApplication::translate("Menus", "&File")), open);
    fillEdit(fill, bar.addMenu(QCoreApplication::translate("Menus", "&Edit")));
    fillView(fill, bar.addMenu(QCoreApplication::translate("Menus", "&View")), open);
    fillTimeline(fill, bar.addMenu(QCoreApplication::translate("Menus", "&Timeline")));
    fillBrackets(fill, bar.addMenu(QCoreApplication::translate("Menus", "&Brackets")));
    fillEvidence(fill, bar.addMenu(QCoreApplication::translate("Menus", "Evi&dence")));
    fill.add(bar.addMenu(QCoreApplication::translate("Menus", "F&igures")),
             {FigureExport, FigureCopy, Print});
    open.window = bar.addMenu(QCoreApplication::translate("Menus", "&Window"));
    fill.add(bar.addMenu(QCoreApplication::translate("Menus", "&Help")), {MethodGuide, KeyboardMap, About});
    auto* letters = new MenuLetters(&bar);
    for (const QAction* top : bar.actions()) letters->guard(*top->menu());
    return open;
}

namespace {
/// What is possible now, groups divided by lines.
void addPossible(QMenu& menu, const Actions& actions, std::initializer_list<ActionId> ids) {
    bool first = true;
    for (const ActionId id : ids) {
        if (!actions.at(id)->isEnabled()) continue;
        if (first && !menu.isEmpty()) menu.addSeparator();
        first = false;
        menu.addAction(actions.at(id));
    }
}
} // namespace

void fillLaneMenu(QMenu& menu, const Actions& actions) {
    const MenuFiller fill{actions};
    fill.add(&menu, {NestLane, MoveLaneOut});
    fill.sub(
        &menu, QCoreApplication::translate("Menus", "Lane &colour"),
        {LaneColourNone, LaneColourGrey, LaneColourBlue, LaneColourGreen, LaneColourYellow, LaneColourRed});
    fill.sub(&menu, QCoreApplication::translate("Menus", "Lane &pattern"),
             {LanePatternNone, LanePatternHatched, LanePatternDotted});
}

namespace {
void addEvidence(QMenu& menu, const Actions& actions) {
    addPossible(menu, actions, {AddSupport, AddContradiction, GoToPassage, AddCode, NewMemo});
}

void fillForEvents(QMenu& menu, const Actions& actions) {
    addPossible(menu, actions, {DateEvent, Rename});
    if (actions.at(KindEvent)->isEnabled())
        MenuFiller{actions}.sub(&menu, QCoreApplication::translate("Menus", "&Kind"),
                                {KindDecision, KindActivity, KindEvent, KindState});
    for (const ActionId id : {MoveToLane, OrderBeside, LinkEvents, InfluencePaths})
        if (actions.at(id)->isEnabled()) menu.addAction(actions.at(id));
    addEvidence(menu, actions);
    addPossible(menu, actions, {Cut, Copy, Paste, Duplicate, Delete});
    addPossible(menu, actions, {SelectSameKind, ZoomSelection, ZoomAll});
}

void fillForBracket(QMenu& menu, const Actions& actions) {
    addPossible(menu, actions, {Rename, SplitBracket, CutAtDate, NestBracket, JoinBrackets, MakePreferred});
    addEvidence(menu, actions);
    addPossible(menu, actions, {Delete});
    addPossible(menu, actions, {NewBracket, ZoomSelection, ZoomAll});
}

void fillForLane(QMenu& menu, const Actions& actions) {
    addPossible(menu, actions, {NewEvent, Paste});
    addPossible(menu, actions, {Rename, ToggleLane, LaneBracketing});
    if (actions.at(NestLane)->isEnabled()) fillLaneMenu(menu, actions);
    addPossible(menu, actions, {LaneUp, LaneDown, NewLane});
    addPossible(menu, actions, {NewMemo, Delete});
    addPossible(menu, actions, {ZoomAll});
}
} // namespace

void fillContextMenu(QMenu& menu, const Actions& actions, std::optional<Entity> on) {
    if (on == Entity::Event) {
        fillForEvents(menu, actions);
    } else if (on == Entity::Bracket) {
        fillForBracket(menu, actions);
    } else if (on == Entity::Lane) {
        fillForLane(menu, actions);
    } else if (on == Entity::Frontier) {
        addPossible(menu, actions, {MarkFrontier, WriteReason});
        addEvidence(menu, actions);
        addPossible(menu, actions, {Delete});
        addPossible(menu, actions, {PreviousFrontier, NextFrontier, ZoomSelection, ZoomAll});
    } else if (on == Entity::Bracketing) {
        addPossible(menu, actions, {Rename, MakePreferred, NextRival, ShowRivals, CompareBracketings});
        addPossible(menu, actions, {NewBracket, NewBracketing});
        addPossible(menu, actions, {NewMemo, Delete});
    } else if (on) {
        addPossible(menu, actions, {Rename});
        addEvidence(menu, actions);
        addPossible(menu, actions, {Delete});
        addPossible(menu, actions, {FilterInfluences, ZoomSelection, ZoomAll});
    } else {
        addPossible(menu, actions, {NewEvent, NewLane, NewBracket, NewBracketing});
        addPossible(menu, actions, {Paste, SelectAll});
        addPossible(menu, actions, {GoToDate, ZoomAll});
    }
}

void fillTableMenu(QMenu& menu, const Actions& actions) {
    addPossible(menu, actions, {SetForSelected, FillDown});
    addPossible(menu, actions,
                {MoveToLane, OrderBeside, LinkEvents, AddSupport, GoToPassage, AddCode, NewMemo});
    addPossible(menu, actions, {Cut, Copy, CopyTable, Paste, Delete});
    addPossible(menu, actions, {SelectSameKind, InvertSelection, ZoomSelection});
    addPossible(menu, actions, {TableColumns, GroupNothing, GroupByLane, GroupByKind, GroupByBracket});
}

} // namespace forlop

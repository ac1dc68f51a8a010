// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/newproject.h"

#include <QCoreApplication>

namespace forlop {

namespace {
QString firstLaneName() { return QCoreApplication::translate("NewProject", "Events"); }
} // namespace

LaneId untouchedLane(const Project& project, CaseId caseId) {
    const auto& lanes = project.tables().of<Lane>();
    if (lanes.size() != 1 || project.events().size() != 0) return {};
    const Lane& only = lanes.begin()->second;
    Lane asMade;
    asMade.id = only.id;
    asMade.caseId = caseId;
    asMade.name = firstLaneName();
    asMade.kind = LaneKind::Other;
    asMade.order = 1;
    return valuesOf(only) == valuesOf(asMade) ? only.id : LaneId();
}

Edit firstContent(Project& project) {
    EditBuilder builder = project.edit();
    if (!project.tables().of<Case>().empty()) return {};
    Case study;
    study.key = QStringLiteral("A");
    study.name = project.title();
    study.id = builder.insert(study);

    Lane lane;
    lane.caseId = study.id;
    lane.name = firstLaneName();
    lane.kind = LaneKind::Other;
    lane.order = 1;
    builder.insert(lane);

    Bracketing bracketing;
    bracketing.caseId = study.id;
    bracketing.name = QCoreApplication::translate("NewProject", "Brackets");
    bracketing.status = BracketingStatus::Preferred;
    bracketing.order = 1;
    builder.insert(bracketing);
    return builder.build(QCoreApplication::translate("NewProject", "Begin the case %1").arg(study.name));
}

Result<void> beginCase(Project& project) {
    if (project.isReadOnly()) return {};
    const Edit first = firstContent(project);
    if (first.isEmpty()) return {};
    const Result<QList<LogEntry>> log = project.log(1);
    if (!log) return log.error();
    return log->isEmpty() ? project.commitCreation(first) : project.commit(first);
}

} // namespace forlop

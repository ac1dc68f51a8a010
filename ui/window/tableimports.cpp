// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tableimports.h"

#include "core/base/clock.h"
#include "core/exchange/tableimport.h"
#include "core/model/entitywords.h"
#include "ui/canvas/timelinecanvas.h"
#include "ui/import/documentimport.h"
#include "ui/import/importdialog.h"
#include "ui/reader/readerpanel.h"
#include "ui/reader/sourcespanel.h"
#include "ui/window/arrangement.h"
#include "ui/window/dialogs.h"
#include "ui/window/longwait.h"
#include "ui/window/newproject.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QMainWindow>
#include <QTimer>

#include <algorithm>

namespace forlop {

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(TableImports)
};

// When none of what came in is in view, the timeline goes there.
void showUnseen(const WindowParts& parts, const Selection& made) {
    const std::vector<EventId> events = made.of<Event>();
    if (events.empty()) return;
    const TimeRange seen = parts.canvas->visibleRange();
    const EventColumns& columns = parts.session->project().events();
    const bool anySeen = std::any_of(events.begin(), events.end(), [&](EventId id) {
        const auto row = columns.rowOf(id);
        return row && columns.from(*row) < seen.until && columns.until(*row) > seen.from;
    });
    if (!anySeen) parts.canvas->zoomToSelection();
}

// Events without a date or a lane are not on the timeline yet.
int inInbox(const WindowParts& parts, const Selection& made) {
    const EventColumns& columns = parts.session->project().events();
    int waiting = 0;
    for (const EventId id : made.of<Event>())
        if (const auto row = columns.rowOf(id))
            waiting += columns.lane(*row).isNull() || !columns.hasDate(*row) ? 1 : 0;
    return waiting;
}

void carryOutImport(WindowParts& parts, const ImportPlan& plan) {
    if (!carryOutLong(parts, plan.edit)) return;
    Selection made(plan.kind == TableKind::Influences ? Entity::Influence : Entity::Event, {});
    for (const RowChange& change : plan.edit.changes)
        if (change.entity == made.entity && change.op == RowOp::Insert) made.ids.push_back(change.id);
    if (!made.isEmpty()) parts.session->select(made);
    showUnseen(parts, made);
    QString said = Tr::tr("Imported: %1").arg(summaryOf(plan));
    if (const int waiting = inInbox(parts, made); waiting > 0) {
        said += Tr::tr("; %n wait(s) in the inbox", nullptr, waiting);
        // An empty timeline does not say where they are.
        if (parts.canvas->eventsOnTimeline() == 0) parts.arrangement->raise(DockName::Inbox);
    }
    parts.session->say(said);
}

void openImport(WindowParts& parts, ImportDialog::Planner planner, const QString& name,
                ImportPreview preview = ImportPreview::Always) {
    const Coding coding{parts.session->project().analyst(), systemClock().now()};
    const LaneId spare = untouchedLane(parts.session->project(), parts.session->caseId());
    const auto named = [plan = std::move(planner), name, coding, spare, &parts](const ImportOptions& asked) {
        LongWait wait(parts.window, Tr::tr("Reading %1…").arg(name), parts.dialogs->patience());
        ImportOptions with(asked);
        with.goOn = [&wait](qint64 done, qint64 total) { return wait.tell(done, total) == Continue::Yes; };
        with.name = name;
        with.coding = coding;
        with.spare = spare;
        return plan(with);
    };
    Result<ImportPlan> plan = named({});
    if (!plan && plan.error().code == ErrorCode::Cancelled) {
        parts.session->say(plan.error().text);
        return;
    }
    if (!plan) {
        parts.dialogs->tell(parts.window, plan.error().text);
        return;
    }
    if (preview == ImportPreview::WhenUnclear && plan->isPlain()) {
        carryOutImport(parts, *plan);
        return;
    }
    auto* dialog = new ImportDialog(named, std::move(*plan), parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Tr::tr("Import from %1").arg(name));
    // Once the dialog is gone: the import may take long and show how far it is.
    QObject::connect(dialog, &QDialog::accepted, parts.session, [&parts, dialog] {
        QTimer::singleShot(0, parts.session,
                           [&parts, plan = dialog->plan()] { carryOutImport(parts, plan); });
    });
    dialog->open();
}

bool isTable(const QFileInfo& file) {
    const QString suffix = file.suffix().toLower();
    return suffix == u"csv" || suffix == u"tsv";
}
} // namespace

CaseId caseForNewRows(WindowParts& parts) {
    if (const CaseId id = parts.session->caseId(); !id.isNull()) return id;
    if (!parts.session->carryOut(firstContent(parts.session->project()))) return {};
    return parts.session->caseId();
}

void openTableImport(WindowParts& parts, const QString& text, const QString& name, ImportPreview preview) {
    const CaseId caseId = parts.session->caseId();
    Project& project = parts.session->project();
    openImport(
        parts,
        [&project, caseId, text](const ImportOptions& options) {
            return planImport(text, project.rows(), project.ids(), caseId, options);
        },
        name, preview);
}

void openFileImport(WindowParts& parts, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        parts.dialogs->tell(
            parts.window,
            Tr::tr("%1 cannot be read: %2").arg(QFileInfo(path).fileName(), file.errorString()));
        return;
    }
    const CaseId caseId = parts.session->caseId();
    Project& project = parts.session->project();
    openImport(
        parts,
        [&project, caseId, bytes = file.readAll()](const ImportOptions& options) {
            return planFileImport(bytes, project.rows(), project.ids(), caseId, options);
        },
        QFileInfo(path).fileName());
}

void importDocuments(WindowParts& parts, const QStringList& paths) {
    const DocumentImport import = planDocuments(parts.session->project(), paths);
    if (!import.sources.empty() && parts.session->carryOut(import.edit)) {
        parts.arrangement->raise(DockName::Sources);
        parts.sources->reader().open(import.sources.front());
        Selection made(Entity::Source, {});
        for (const SourceId id : import.sources) made.ids.push_back(id.value());
        parts.session->select(made);
        parts.session->say(Tr::tr("%1 imported")
                               .arg(countedNoun(Entity::Source, static_cast<qint64>(import.sources.size()))));
    }
    if (!import.problems.isEmpty()) parts.dialogs->tell(parts.window, import.problems.join(u'\n'));
}

DroppedFiles sorted(const QStringList& paths) {
    DroppedFiles files;
    for (const QString& path : paths) {
        const QFileInfo file(path);
        if (file.suffix().compare(QStringLiteral("forlop"), Qt::CaseInsensitive) == 0)
            files.project = path;
        else if (isTable(file))
            files.tables.append(path);
        else
            files.documents.append(path);
    }
    return files;
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/canvasdrop.h"

#include "core/edit/eventverbs.h"
#include "core/edit/sourceverbs.h"
#include "ui/canvas/canvasmime.h"

#include <QCoreApplication>
#include <QMimeData>

namespace forlop {
namespace {

Error refusal(const char* sentence) {
    return {ErrorCode::Invalid, QCoreApplication::translate("CanvasDrop", sentence), {}};
}

std::optional<Passage> passageOf(const EditBuilder& builder, const QMimeData& mime) {
    if (const auto dragged = passageIn(mime))
        return Passage{dragged->source, dragged->start, dragged->end, dragged->text, dragged->locator};
    const auto id = excerptIn(mime);
    if (!id) return std::nullopt;
    const auto excerpt = builder.get(*id);
    if (!excerpt) return std::nullopt;
    return Passage{excerpt->source, excerpt->start, excerpt->end, excerpt->text, excerpt->locator};
}

Result<DropResult> dropOnMark(EditBuilder& builder, const QMimeData& mime, const DropTarget& target,
                              Stance stance) {
    const auto attach = [&]() -> Result<Edit> {
        if (const auto id = excerptIn(mime)) return attachExcerpt(builder, *id, target.mark, stance);
        if (const auto passage = passageOf(builder, mime))
            return attachPassage(builder, *passage, target.mark, stance);
        return refusal(QT_TRANSLATE_NOOP("CanvasDrop", "Only words of a source can be dropped on a mark."));
    };
    Result<Edit> edit = attach();
    if (!edit) return edit.error();
    return DropResult{std::move(*edit), {target.mark}};
}

Result<DropResult> dropEvents(EditBuilder& builder, const std::vector<EventId>& ids,
                              const DropTarget& target) {
    DropResult result;
    for (const EventId id : ids) {
        Result<Edit> edit = placeEvent(builder, id, target.lane, target.at);
        if (!edit) return edit.error();
        // One builder: the last edit holds all of them.
        result.edit = std::move(*edit);
        result.touched.push_back(objectId(id));
    }
    return result;
}

Result<DropResult> dropPassage(EditBuilder& builder, CaseId caseId, const Passage& passage,
                               const DropTarget& target) {
    EventId made;
    Result<Edit> edit = eventFromPassage(builder, caseId, passage, {target.lane, target.at}, &made);
    if (!edit) return edit.error();
    return DropResult{std::move(*edit), {objectId(made)}};
}

} // namespace

bool canDrop(const QMimeData& mime) {
    return mime.hasFormat(QString::fromLatin1(kEventsMime)) ||
           mime.hasFormat(QString::fromLatin1(kPassageMime)) ||
           mime.hasFormat(QString::fromLatin1(kExcerptMime));
}

Result<DropResult> dropEdit(EditBuilder& builder, CaseId caseId, const QMimeData& mime,
                            const DropTarget& target, Stance stance) {
    const std::vector<EventId> events = eventsIn(mime);
    if (!target.mark.isNull() && events.empty()) return dropOnMark(builder, mime, target, stance);
    if (target.lane.isNull())
        return refusal(
            QT_TRANSLATE_NOOP("CanvasDrop", "Drop it on a lane, or a quote on the mark it supports."));
    if (!events.empty()) return dropEvents(builder, events, target);
    const auto passage = passageOf(builder, mime);
    if (!passage) return refusal(QT_TRANSLATE_NOOP("CanvasDrop", "This cannot be dropped on the timeline."));
    return dropPassage(builder, caseId, *passage, target);
}

TemporalExtent dateOfDrop(EditBuilder& builder, CaseId caseId, const QMimeData& mime,
                          const DropTarget& target) {
    const std::vector<EventId> events = eventsIn(mime);
    if (!events.empty()) {
        const auto event = builder.get(events.front());
        return event ? event->when : TemporalExtent();
    }
    const auto passage = passageOf(builder, mime);
    if (!passage) return {};
    EventId made;
    if (!eventFromPassage(builder, caseId, *passage, {target.lane, target.at}, &made)) return {};
    const auto event = builder.get(made);
    return event ? event->when : TemporalExtent();
}

} // namespace forlop

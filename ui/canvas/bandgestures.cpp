// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/bandgestures.h"

#include "core/edit/bracketverbs.h"
#include "core/time/extentshift.h"
#include "ui/canvas/canvasactions.h"
#include "ui/canvas/snapping.h"

#include <algorithm>

namespace forlop {
namespace {

// The boundary of a unit nearest to `at`.
Instant roundedTo(Instant at, Precision precision) {
    const Bounds unit = extentAt(at, precision).padded();
    if (!isFinite(unit.startFrom) || !isFinite(unit.endUntil)) return at;
    return at - unit.startFrom < unit.endUntil - at ? unit.startFrom : unit.endUntil;
}

} // namespace

Instant DrawBracketGesture::edgeAt(double x, const Hand& hand) {
    const Instant at = core.instantAt(x);
    if (!isFree(hand))
        if (const auto caught = catchNear(core, at, {})) return caught->at;
    return roundedTo(at, CanvasActions(core).handPrecision());
}

TimeRange DrawBracketGesture::stretch(const Hand& hand) {
    const Instant a = edgeAt(start().x, hand);
    const Instant b = edgeAt(hand.at.x, hand);
    return {std::min(a, b), std::max(a, b)};
}

void DrawBracketGesture::drag(const Hand& hand) {
    if (!core.canEdit()) return;
    const TimeRange range = stretch(hand);
    core.state.bracketDraft = range;
    const Precision precision = CanvasActions(core).handPrecision();
    core.state.readOut = ReadOut{
        core.instantAt(hand.at.x),
        QStringLiteral("%1 – %2").arg(describeInstant(range.from, precision, core.state.language),
                                      describeInstant(range.until - 1, precision, core.state.language)),
        range};
    core.touch();
}

void DrawBracketGesture::drop(const Hand& hand) {
    const TimeRange range = stretch(hand);
    core.clearPreview();
    if (range.isEmpty() || !core.canEdit()) return;
    EditBuilder builder = core.project()->edit();
    const BandFact* band = core.content.facts().mainBand();
    BracketingId bracketing;
    BracketId parent;
    if (band == nullptr) {
        const Result<Edit> made =
            addBracketing(builder, core.content.caseId(), TimelineCanvas::tr("Brackets"));
        if (!made) {
            core.say(made.error().text);
            return;
        }
        for (const RowChange& change : made->changes)
            if (change.entity == Entity::Bracketing) bracketing = BracketingId(change.id);
    } else {
        bracketing = band->id;
        for (const BracketFact& bracket : band->brackets)
            if (range.from >= bracket.from && range.until <= bracket.until) parent = bracket.id;
    }
    const Precision precision = CanvasActions(core).handPrecision();
    const Result<Edit> edit = drawBracket(builder, bracketing, extentAt(range.from, precision),
                                          extentAt(range.until, precision), {}, parent);
    if (!core.commit(edit)) return;
    for (const RowChange& change : edit->changes)
        if (change.entity == Entity::Bracket && change.op == RowOp::Insert)
            core.select({ObjectId(change.id)});
}

FrontierGesture::FrontierGesture(CanvasCore& canvasCore, const Hand& hand, FrontierId id)
    : Gesture(canvasCore, hand), m_id(id) {
    core.select({objectId(id)});
    const Frontier* frontier = core.project()->tables().find(id);
    const FrontierFact* fact = core.content.facts().frontier(id);
    if (frontier == nullptr || fact == nullptr) return;
    m_origin = frontier->when;
    m_from = fact->at;
}

void FrontierGesture::drag(const Hand& hand) {
    if (m_origin.isEmpty() || !core.canEdit()) return;
    const auto raw = static_cast<qint64>((hand.at.x - start().x) * core.view.scale().secondsPerPixel);
    Instant at = m_from + raw;
    core.state.caught.reset();
    QString name;
    if (!isFree(hand))
        if (const auto caught = catchNear(core, at, {}, m_id)) {
            at = caught->at;
            name = caught->name;
            core.state.caught = at;
        }
    const qint64 units = unitsFor(m_origin, at - m_origin.padded().startFrom);
    const TemporalExtent when = shifted(m_origin, units);
    EditBuilder builder = core.project()->edit();
    const Result<Edit> edit = moveFrontier(builder, m_id, when);
    m_refused = !edit;
    if (!edit) {
        core.say(edit.error().text);
        return;
    }
    m_when = when;
    const Bounds& bounds = when.padded();
    const bool stays = when == m_origin;
    FrontierPreview preview{m_id, bounds, stays ? m_from : bounds.startFrom, {}};
    preview.moved = core.content.facts().sharesWith(core.content.model(), preview);
    core.showFrontier(std::move(preview));
    QString text = describe(when, core.state.language);
    if (!name.isEmpty()) text += QStringLiteral(" · ") + name;
    core.state.readOut = ReadOut{core.state.movingFrontier->at, text, {bounds.startFrom, bounds.endUntil}};
    if (core.state.caught && *core.state.caught != core.state.movingFrontier->at) core.state.caught.reset();
    core.say(text);
    core.touch();
}

void FrontierGesture::drop(const Hand& /*hand*/) {
    core.clearPreview();
    if (!m_when || m_refused) return;
    EditBuilder builder = core.project()->edit();
    core.commit(moveFrontier(builder, m_id, *m_when));
}

void CutGesture::click(const Hand& hand) {
    Instant at = core.instantAt(hand.at.x);
    if (!isFree(hand))
        if (const auto caught = catchNear(core, at, {})) at = caught->at;
    core.clearPreview();
    CanvasActions(core).splitAt(roundedTo(at, CanvasActions(core).handPrecision()));
}

} // namespace forlop

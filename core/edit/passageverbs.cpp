// SPDX-License-Identifier: GPL-3.0-or-later
// A passage becomes an event: dated by its own words, else by when it was said, never by where it was
// dropped.
#include "core/edit/caseorder.h"
#include "core/edit/edittext.h"
#include "core/edit/keys.h"
#include "core/edit/sourceverbs.h"
#include "core/time/phrase.h"

#include <QRegularExpression>

namespace forlop {

namespace {

constexpr qsizetype kTitleLength = 160;
constexpr qsizetype kShortTitleLength = 36;

/// `[..2006]` for something told in 2006; no date when it is not known when it was told.
TemporalExtent notLaterThan(const TemporalExtent& said) {
    static const QRegularExpression plain(QStringLiteral("^\\d{4}(-\\d{2}(-\\d{2})?)?$"));
    if (said.isEmpty()) return {};
    QString last = said.edtf();
    if (!plain.match(last).hasMatch()) {
        const Instant until = said.bounds().endUntil;
        if (!isFinite(until)) return {};
        const CivilDate day = civilFromInstant(until - 1);
        if (day.year < 0 || day.year > 9999) return {};
        last = QStringLiteral("%1").arg(day.year, 4, 10, QChar(u'0'));
        if (said.precision() >= Precision::Quarter)
            last += QStringLiteral("-%1").arg(day.month, 2, 10, QChar(u'0'));
        if (said.precision() >= Precision::Day)
            last += QStringLiteral("-%1").arg(day.day, 2, 10, QChar(u'0'));
    }
    return TemporalExtent(QStringLiteral("[..%1]").arg(last), {}, Basis::WaveDated);
}

/// When the source speaks: its own date, else that of its interview, else that of its wave.
TemporalExtent saidWhen(const EditBuilder& builder, const Source& source) {
    if (!source.when.isEmpty()) return source.when;
    for (const Interview& interview : builder.where(&Interview::source, source.id))
        if (!interview.when.isEmpty()) return interview.when;
    const auto wave = builder.get(source.wave);
    return wave ? wave->when : TemporalExtent();
}

/// At most `length` characters, cut at a word.
QString cutTo(const QString& text, qsizetype length) {
    const QString plain = text.simplified();
    return plain.size() <= length ? plain : inShort(plain, length);
}

struct PassageDate {
    TemporalExtent when;
    bool fromWords = false;
};

PassageDate dateOf(const EditBuilder& builder, const Passage& passage, const Source& source) {
    if (const auto found = findDate(passage.text); found && found->reading.ok)
        return {extentFrom(found->reading, passage.text.mid(found->start, found->length)), true};
    return {notLaterThan(saidWhen(builder, source)), false};
}

} // namespace

Result<Edit> eventFromPassage(EditBuilder& builder, CaseId caseId, const Passage& passage,
                              const DropPlace& place, EventId* made) {
    if (!builder.get(caseId)) return notThere(Entity::Case);
    const auto source = need(builder, passage.source);
    if (!source) return source.error();
    ExcerptId excerpt;
    if (auto marked = addExcerpt(builder, passage, &excerpt); !marked) return marked.error();
    const PassageDate date = dateOf(builder, passage, *source);

    Event event;
    event.id = builder.ids().nextId<Event>();
    event.caseId = caseId;
    event.lane = place.lane;
    event.key = keysOf(builder, Entity::Event, caseId).next();
    event.title = cutTo(passage.text, kTitleLength);
    event.shortTitle = cutTo(passage.text, kShortTitleLength);
    event.when = date.when;
    if (const auto lane = builder.get(place.lane)) event.level = lane->level;
    CaseOrder order(builder, caseId);
    std::optional<StartRange> range;
    if (date.fromWords) {
        range = startRangeOf(event.kind, date.when.padded());
    } else if (place.at) {
        range = StartRange{*place.at, *place.at + 1};
        event.placedByHand = true;
    } else if (!date.when.isEmpty()) {
        range = startRangeOf(event.kind, date.when.padded());
    }
    event.order = order.placeFor(event.id, range);
    builder.insert(event);
    order.writeRespread(builder);
    Evidence evidence;
    evidence.excerpt = excerpt;
    evidence.target = objectId(event.id);
    builder.insert(evidence);
    if (made != nullptr) *made = event.id;
    return builder.build(EditText::tr("Make event %1 from a passage").arg(event.key));
}

} // namespace forlop

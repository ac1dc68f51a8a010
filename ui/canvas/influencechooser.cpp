// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/influencechooser.h"

#include "core/edit/eventverbs.h"
#include "core/layout/influencetime.h"
#include "core/model/influencekinds.h"
#include "ui/canvas/canvascore.h"
#include "ui/parts/chooser.h"

namespace forlop {
namespace {

constexpr int kWidth = 240;
constexpr std::array kSigns{Sign::Plus, Sign::Minus, Sign::Zero, Sign::Both};

// What a kind means most often; the other signs follow below.
Sign usualSign(InfluenceKind kind) {
    switch (kind) {
    case InfluenceKind::Constrains:
    case InfluenceKind::Hinders:
    case InfluenceKind::Delays:
    case InfluenceKind::Removes:
        return Sign::Minus;
    default:
        return Sign::Plus;
    }
}

QString shownSign(Sign sign) {
    return sign == Sign::Minus ? QStringLiteral("−")
                               : QString::fromUtf8(Words<Sign>::list[static_cast<size_t>(sign)]);
}

// All that can be meant, numbered kind by kind and sign by sign.
qint64 numberOf(size_t kind, size_t sign) { return static_cast<qint64>(kind * kSigns.size() + sign) + 1; }

QList<ChooserEntry> entriesFor(const QString& words, WordLanguage language) {
    const QString typed = QString(words).replace(u'-', QChar(0x2212));
    QList<ChooserEntry> usual;
    QList<ChooserEntry> others;
    const auto& kinds = influenceKinds();
    for (size_t kind = 0; kind < kinds.size(); ++kind)
        for (size_t sign = 0; sign < kSigns.size(); ++sign) {
            const QString text = influenceWord(kinds[kind].stored, language);
            const QString shown = shownSign(kSigns[sign]);
            if (!fitsWords(text + u' ' + shown, typed)) continue;
            const bool first = kSigns[sign] == usualSign(kinds[kind].kind);
            (first ? usual : others).append({numberOf(kind, sign), text, shown, {}});
        }
    return usual + others;
}

void makeInfluence(CanvasCore& core, EventId from, EventId to, qint64 number) {
    if (core.project() == nullptr || !core.content.exists(objectId(from)) ||
        !core.content.exists(objectId(to)))
        return;
    EditBuilder builder = core.project()->edit();
    Influence draft;
    draft.id = builder.ids().nextId<Influence>();
    draft.caseId = core.content.caseId();
    draft.from = objectId(from);
    draft.to = objectId(to);
    const auto place = static_cast<size_t>(number - 1);
    draft.kind = influenceKinds()[place / kSigns.size()].stored;
    draft.sign = kSigns[place % kSigns.size()];
    const InfluenceId id = draft.id;
    if (!core.commit(addInfluence(builder, std::move(draft)))) return;
    core.select({objectId(id)});
    // One that runs into the past is a finding, and is kept.
    const Project& project = *core.project();
    if (const HotInfluence* made = project.influences().find(id))
        core.say(timeLogicInWords(project.events(), project.influences(), *made));
}

} // namespace

void askForInfluence(CanvasCore& core, EventId from, EventId to, Point at) {
    const auto language =
        core.state.language == DateLanguage::Bokmal ? WordLanguage::Bokmal : WordLanguage::English;
    auto* chooser = new Chooser(
        {TimelineCanvas::tr("Kind and sign"), TimelineCanvas::tr("No kind is called “%1”.")},
        [language](const QString& words) { return entriesFor(words, language); }, &core.canvas);
    chooser->setObjectName(QStringLiteral("influenceChooser"));
    QObject::connect(chooser, &Chooser::chosen, &core.content,
                     [&core, from, to](qint64 number) { makeInfluence(core, from, to, number); });
    QObject::connect(chooser, &QObject::destroyed, &core.content, [&core] { core.clearPreview(); });
    const QPoint beside(static_cast<int>(at.x) + 12, static_cast<int>(at.y) + 12);
    chooser->openAt(core.canvas.viewport()->mapToGlobal(beside), kWidth);
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/sourceverbs.h"

#include "core/edit/edittext.h"
#include "core/edit/keys.h"

#include <QCryptographicHash>

#include <algorithm>

namespace forlop {

namespace {

QString hashOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

qint64 codePointsIn(const QString& text) {
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

/// S3.4: the source's key and a number, so that a quote says where it is from.
QString nextExcerptKey(const EditBuilder& builder, const Source& source) {
    const std::vector<Excerpt> others = builder.where(&Excerpt::source, source.id);
    for (size_t number = others.size() + 1;; ++number) {
        const QString key = QStringLiteral("%1.%2").arg(source.key).arg(number);
        if (std::none_of(others.begin(), others.end(), [&](const Excerpt& each) { return each.key == key; }))
            return key;
    }
}

Result<ExcerptId> excerptOf(EditBuilder& builder, const Passage& passage) {
    const auto source = need(builder, passage.source);
    if (!source) return source.error();
    if (passage.start < 0 || passage.end > source->textLength || passage.start >= passage.end)
        return refused(EditText::tr("The passage does not lie inside %1.").arg(source->title),
                       ErrorCode::Invalid);
    for (const Excerpt& each : builder.where(&Excerpt::source, passage.source))
        if (each.start == passage.start && each.end == passage.end) return each.id;
    Excerpt excerpt;
    excerpt.source = passage.source;
    excerpt.key = nextExcerptKey(builder, *source);
    excerpt.start = passage.start;
    excerpt.end = passage.end;
    excerpt.text = passage.text;
    excerpt.locator = passage.locator;
    excerpt.sourceHash = source->textHash;
    excerpt.saidWhen = source->when;
    return builder.insert(excerpt);
}

Result<void> attach(EditBuilder& builder, ExcerptId excerpt, ObjectId target, Stance stance) {
    if (!builder.get(excerpt)) return notThere(Entity::Excerpt);
    const bool fits = builder.get(EventId(target.value())) || builder.get(InfluenceId(target.value())) ||
                      builder.get(FrontierId(target.value())) || builder.get(BracketId(target.value())) ||
                      builder.get(UnitTransitionId(target.value()));
    if (!fits)
        return refused(EditText::tr(
            "A quote is attached to an event, an influence, a frontier, a bracket or a unit transition."));
    for (Evidence evidence : builder.where(&Evidence::target, target)) {
        if (evidence.excerpt != excerpt) continue;
        evidence.stance = stance;
        builder.replace(evidence);
        return {};
    }
    Evidence evidence;
    evidence.excerpt = excerpt;
    evidence.target = target;
    evidence.stance = stance;
    builder.insert(evidence);
    return {};
}

QString nameOfTarget(const EditBuilder& builder, ObjectId target) {
    for (const Entity entity :
         {Entity::Event, Entity::Influence, Entity::Frontier, Entity::Bracket, Entity::UnitTransition})
        if (builder.values(entity, target.value())) return nameOfRow(builder, entity, target.value());
    return {};
}

QString sentenceOfAttaching(const EditBuilder& builder, ObjectId target, Stance stance) {
    const QString name = nameOfTarget(builder, target);
    return stance == Stance::Supports ? EditText::tr("Attach quote to %1").arg(name)
                                      : EditText::tr("Attach quote against %1").arg(name);
}

} // namespace

Result<Edit> addSource(EditBuilder& builder, Source draft, const QString& text, const QByteArray& original) {
    KeySeries keys = keysOf(builder, Entity::Source);
    if (draft.key.isEmpty())
        draft.key = keys.next();
    else if (keys.has(draft.key))
        return refused(EditText::tr("%1 is already the key of another source.").arg(draft.key));
    if (draft.title.trimmed().isEmpty())
        draft.title = draft.originalName.isEmpty() ? draft.key : draft.originalName;
    const QByteArray canonical = text.toUtf8();
    draft.textHash = hashOf(canonical);
    draft.textLength = codePointsIn(text);
    builder.addBlob({draft.textHash, canonical});
    if (!original.isEmpty()) {
        draft.originalHash = hashOf(original);
        if (draft.originalHash != draft.textHash) builder.addBlob({draft.originalHash, original});
    }
    builder.insert(draft);
    return builder.build(EditText::tr("Add source %1").arg(inShort(draft.title, 40)));
}

Result<Edit> addExcerpt(EditBuilder& builder, const Passage& passage, ExcerptId* made) {
    const auto excerpt = excerptOf(builder, passage);
    if (!excerpt) return excerpt.error();
    if (made != nullptr) *made = *excerpt;
    return builder.build(EditText::tr("Mark quote “%1”").arg(inShort(passage.text, 30)));
}

Result<Edit> attachExcerpt(EditBuilder& builder, ExcerptId excerpt, ObjectId target, Stance stance) {
    if (auto done = attach(builder, excerpt, target, stance); !done) return done.error();
    return builder.build(sentenceOfAttaching(builder, target, stance));
}

Result<Edit> attachPassage(EditBuilder& builder, const Passage& passage, ObjectId target, Stance stance) {
    const auto excerpt = excerptOf(builder, passage);
    if (!excerpt) return excerpt.error();
    return attachExcerpt(builder, *excerpt, target, stance);
}

Result<Edit> detachEvidence(EditBuilder& builder, EvidenceId id) {
    const auto evidence = need(builder, id);
    if (!evidence) return evidence.error();
    builder.remove(id);
    return builder.build(EditText::tr("Detach quote from %1").arg(nameOfTarget(builder, evidence->target)));
}

Result<Edit> addMemo(EditBuilder& builder, Memo draft) {
    if (draft.title.trimmed().isEmpty() && draft.text.trimmed().isEmpty())
        return refused(EditText::tr("A memo needs a title or a text."), ErrorCode::Invalid);
    if (!draft.target.isNull() && !builder.rows().entityOf(draft.target.value()))
        return refused(EditText::tr("What the memo is about is no longer in the project."),
                       ErrorCode::NotFound);
    if (draft.title.trimmed().isEmpty()) draft.title = inShort(draft.text.section(u'\n', 0, 0), 60);
    builder.insert(draft);
    return builder.build(EditText::tr("Add memo “%1”").arg(inShort(draft.title, 30)));
}

std::vector<Support> supportOf(const RowReader& rows, ObjectId target) {
    std::vector<Support> supports;
    for (const Evidence& evidence : rows.where(&Evidence::target, target)) {
        auto excerpt = rows.get(evidence.excerpt);
        if (!excerpt) continue;
        auto source = rows.get(excerpt->source);
        if (!source) continue;
        supports.push_back({evidence, std::move(*excerpt), std::move(*source)});
    }
    std::stable_sort(supports.begin(), supports.end(), [](const Support& a, const Support& b) {
        return a.source.id != b.source.id ? a.source.id < b.source.id : a.excerpt.start < b.excerpt.start;
    });
    return supports;
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/codessection.h"

#include "core/base/clock.h"
#include "core/edit/codeverbs.h"
#include "ui/inspector/chip.h"
#include "ui/inspector/nameentries.h"
#include "ui/parts/chooser.h"
#include "ui/parts/labels.h"

#include <QVBoxLayout>

#include <memory>

namespace forlop {

namespace {
/// Codes of more rows than this are not collected one by one.
constexpr size_t kMostRows = 500;
constexpr int kChooserWidth = 340;

QString nameOfScheme(const CodingScheme& scheme) { return scheme.name.isEmpty() ? scheme.key : scheme.name; }
QString nameOfCode(const Code& code) { return code.name.isEmpty() ? code.key : code.name; }
} // namespace

CodesSection::CodesSection(Session& session, QWidget* parent) : Section(session, parent) {
    setObjectName(QStringLiteral("codesSection"));
}

std::vector<CodesSection::Given> CodesSection::given() const {
    std::vector<Given> all;
    for (const ObjectId target : m_targets) {
        std::vector<CodeId> ofThis;
        for (const CodeAssignment& each : project().rows().where(&CodeAssignment::target, target)) {
            auto at = std::find_if(all.begin(), all.end(),
                                   [&](const Given& known) { return known.code == each.code; });
            if (at == all.end()) at = all.insert(all.end(), Given{each.code, 0, {}});
            if (!each.coder.isEmpty() && !at->coders.contains(each.coder)) at->coders.append(each.coder);
            if (std::find(ofThis.begin(), ofThis.end(), each.code) != ofThis.end()) continue;
            ofThis.push_back(each.code);
            ++at->rows;
        }
    }
    return all;
}

void CodesSection::refresh(const Selection& selection) {
    m_targets.clear();
    for (const qint64 id : selection.ids) m_targets.emplace_back(id);
    setVisible(!m_targets.empty());
    clearBody();
    if (m_targets.size() > kMostRows) {
        setHead(tr("Codes"), {}, tr("Add code"));
        return;
    }
    const std::vector<Given> codes = given();
    setHead(tr("Codes"), codes.empty() ? QString() : QString::number(codes.size()), tr("Add code"));
    if (codes.empty()) body()->addWidget(makeLabel(tr("No codes."), Look::Second));
    for (const Given& each : codes) addChip(each);
}

void CodesSection::addChip(const Given& given) {
    const Code* code = project().tables().find(given.code);
    if (!code) return;
    const CodingScheme* scheme = project().tables().find(code->scheme);
    QString text =
        scheme ? QStringLiteral("%1: %2").arg(nameOfScheme(*scheme), nameOfCode(*code)) : nameOfCode(*code);
    if (m_targets.size() > 1) text += tr(", %1 of %2").arg(given.rows).arg(m_targets.size());
    const ObjectRef object{Entity::Code, code->id.value()};
    auto* chip =
        new Chip(project(), object, text, session().isReadOnly() ? ChipEnd::Plain : ChipEnd::Removable, this);
    chip->setObjectName(QStringLiteral("codeChip"));
    if (!given.coders.isEmpty()) chip->setToolTip(tr("Coded by %1").arg(given.coders.join(tr(", "))));
    connect(chip, &Chip::activated, this, [this, object] { emit session().objectWanted(object); });
    connect(chip, &Chip::removed, this, [this, id = code->id] {
        EditBuilder builder = project().edit();
        session().carryOut(detachCode(builder, id, m_targets));
    });
    body()->addWidget(chip);
}

bool CodesSection::focusField(const QString& name) {
    if (name != u"codes" || m_targets.empty() || session().isReadOnly()) return false;
    bringIntoView();
    activateLink();
    return true;
}

void CodesSection::activateLink() {
    auto typed = std::make_shared<QString>();
    auto* chooser = new Chooser(
        {tr("Find or make a code"), tr("Type the name of a code.")},
        [this, typed](const QString& words) {
            *typed = words;
            return nameChoices(session(), NameList::Codes, words);
        },
        this);
    chooser->setAccessibleName(tr("Codes"));
    connect(chooser, &Chooser::chosen, this, [this, typed](qint64 id) { attach(id, *typed); });
    chooser->openBelow(this, qMax(width(), kChooserWidth));
}

void CodesSection::attach(qint64 chosen, const QString& typed) {
    const Coding coding{project().analyst(), systemClock().now()};
    EditBuilder builder = project().edit();
    if (chosen > 0) {
        session().carryOut(attachCode(builder, CodeId(chosen), m_targets, coding));
        return;
    }
    const CodingSchemeId scheme = chosen == kNewOne ? CodingSchemeId() : CodingSchemeId(-chosen);
    session().carryOut(attachNewCode(builder, scheme, typed, m_targets, coding));
}

} // namespace forlop

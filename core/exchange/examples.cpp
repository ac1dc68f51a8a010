// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/examples.h"

#include "core/exchange/exampleload.h"
#include "core/exchange/exampletext.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {} // namespace

void removeUnfinished(const QString& path) {
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
}

QStringList exampleNames() { return {u"municipality"_s, u"city"_s}; }

namespace {
using Part = void (*)(ExampleLoad&);

Result<Edit> contentOf(const QString& folder, EditBuilder& builder, qint64 now,
                       std::initializer_list<Part> parts) {
    CaseTables tables(folder);
    ExampleLoad load(tables, builder, now);
    for (const Part part : parts) part(load);
    if (!tables.problems().isEmpty()) return Error{ErrorCode::Invalid, tables.problems().join(u'\n'), folder};
    return builder.build(ExampleText::tr("Create the worked case"));
}
} // namespace

Result<Edit> exampleContent(const QString& folder, EditBuilder& builder, qint64 now) {
    return contentOf(folder, builder, now,
                     {loadCase, loadEvents, loadBrackets, loadUnits, loadSources, loadCoding, loadIndicators,
                      loadPlans, loadStory, loadEvidence});
}

Result<Edit> exampleOutline(const QString& folder, EditBuilder& builder) {
    return contentOf(folder, builder, 0, {loadCase, loadEvents, loadBrackets, loadUnits});
}

Result<void> createExample(const QString& path, const QString& name, const ProjectOptions& options) {
    if (!exampleNames().contains(name))
        return Error{ErrorCode::NotFound,
                     ExampleText::tr("There is no worked case “%1”; there are %2.")
                         .arg(name, exampleNames().join(ExampleText::tr(" and "))),
                     {}};
    auto project = Project::create(path, name, options);
    if (!project.ok()) return project.error();
    EditBuilder builder = (*project)->edit();
    const Clock& clock = options.clock == nullptr ? systemClock() : *options.clock;
    const auto content = exampleContent(u":/examples/"_s + name, builder, clock.now());
    Result<void> made = content.ok() ? (*project)->commitCreation(*content) : Result<void>(content.error());
    if (made.ok()) return made;
    // Half a worked case is of no use to anybody, and the file was not there before.
    project->reset();
    removeUnfinished(path);
    return made;
}

} // namespace forlop

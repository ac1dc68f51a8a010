// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clitext.h"
#include "app/cli/commands.h"
#include "app/cli/openproject.h"
#include "app/cli/output.h"
#include "ui/figures/figureoutput.h"
#include "ui/paint/figurefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace forlop {

namespace {
Error invalid(const QString& text) { return {ErrorCode::Invalid, text, {}}; }

/// "175mm", "17.5cm" or a bare number of millimetres.
std::optional<double> millimetres(QString text) {
    text = text.trimmed().toLower();
    double factor = 1;
    if (text.endsWith("cm"_L1)) factor = 10;
    if (text.endsWith("cm"_L1) || text.endsWith("mm"_L1)) text.chop(2);
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok) * factor;
    if (!ok || value < 40 || value > 1200) return std::nullopt;
    return value;
}

Result<BracketingId> bracketingNamed(const Snapshot& snapshot, const QString& name) {
    QStringList known;
    for (const auto& [id, bracketing] : snapshot.of<Bracketing>()) {
        if (bracketing.key == name || bracketing.name.compare(name, Qt::CaseInsensitive) == 0)
            return bracketing.id;
        known.append(bracketing.key);
    }
    return invalid(CliText::tr("There is no bracketing “%1”. There are: %2.").arg(name, known.join(u", "_s)));
}

/// What the options ask of every figure that is written.
struct Wishes {
    std::optional<double> width;
    std::optional<DateLanguage> language;
    std::optional<BracketingId> bracketing;
    double dpi = kFigureDpi;

    void applyTo(FigureOptions& options) const {
        if (width) options.widthMm = *width;
        if (language) options.language = *language;
        if (bracketing) options.bracketing = *bracketing;
    }
};

Result<Wishes> wishesOf(const Arguments& arguments, const Snapshot& snapshot) {
    Wishes wishes;
    if (const auto width = arguments.value(u"--width"_s)) {
        wishes.width = millimetres(*width);
        if (!wishes.width)
            return invalid(CliText::tr("“%1” is no width; write it like 175mm (40 to 1200).").arg(*width));
    }
    if (const auto dpi = arguments.value(u"--dpi"_s)) {
        bool ok = false;
        wishes.dpi = dpi->toDouble(&ok);
        if (!ok || wishes.dpi < kLeastDpi || wishes.dpi > kMostDpi)
            return invalid(CliText::tr("“%1” is no resolution; it is a number from %2 to %3.")
                               .arg(*dpi)
                               .arg(kLeastDpi)
                               .arg(kMostDpi));
    }
    if (const auto language = arguments.value(u"--language"_s)) {
        if (*language != "en"_L1 && *language != "nb"_L1)
            return invalid(CliText::tr("“%1” is no language of figures; they are en and nb.").arg(*language));
        wishes.language = *language == "nb"_L1 ? DateLanguage::Bokmal : DateLanguage::English;
    }
    if (const auto name = arguments.value(u"--bracketing"_s)) {
        const auto found = bracketingNamed(snapshot, *name);
        if (!found.ok()) return found.error();
        wishes.bracketing = *found;
    }
    return wishes;
}

ExitCode list(const Snapshot& snapshot, bool json) {
    QJsonArray rows;
    for (const auto& [id, figure] : snapshot.of<Figure>()) {
        if (json)
            rows.append(QJsonObject{{u"name"_s, figure.name},
                                    {u"type"_s, figure.type},
                                    {u"widthMm"_s, figure.widthMm},
                                    {u"language"_s, figure.language}});
        else
            printLine(CliText::tr("%1: %2, %3 mm wide").arg(figure.name, figure.type).arg(figure.widthMm));
    }
    if (json) printJson({{u"figures"_s, rows}});
    if (!json && snapshot.of<Figure>().empty())
        tell(CliText::tr("The project holds no saved figure; --type F1 draws one."));
    return ExitCode::Well;
}

Result<void> write(const Snapshot& snapshot, const QString& type, const FigureOptions& options,
                   const QString& path, double dpi) {
    if (!figureFormatOf(path))
        return invalid(CliText::tr("%1 names no format. A figure is written as .pdf, .svg, .png or .tiff.")
                           .arg(QFileInfo(path).fileName()));
    const auto sheet = drawFigure(snapshot, type, options);
    if (!sheet.ok()) return sheet.error();
    if (const auto written = writeFigure(*sheet, options.language, path, dpi); !written.ok())
        return written.error();
    for (const QString& sentence : sheet->fitting) tell(sentence);
    return {};
}

/// A file name of a figure's name: what a file system or a reader could take amiss becomes a dash.
QString fileNameOf(const Figure& figure) {
    QString name = figure.name.simplified();
    for (QChar& c : name)
        if (!c.isLetterOrNumber() && c != u'-' && c != u'.' && c != u' ') c = u'-';
    if (name.isEmpty()) name = figure.type;
    return name.replace(u' ', u'-') + u".pdf"_s;
}

Result<void> writeAll(const Snapshot& snapshot, const Wishes& wishes, const QString& folder) {
    if (snapshot.of<Figure>().empty())
        return invalid(CliText::tr("The project holds no saved figure; --type F1 draws one."));
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::Io, CliText::tr("The folder %1 cannot be made.").arg(folder), {}};
    QStringList taken;
    for (const auto& [id, figure] : snapshot.of<Figure>()) {
        FigureOptions options = optionsOf(figure);
        wishes.applyTo(options);
        QString name = fileNameOf(figure);
        for (int n = 2; taken.contains(name); ++n) name = QString::number(n) + u'-' + fileNameOf(figure);
        taken.append(name);
        const QString path = QDir(folder).filePath(name);
        if (const auto written = write(snapshot, figure.type, options, path, wishes.dpi); !written.ok())
            return written.error();
    }
    return {};
}

Result<void> writeOne(const Snapshot& snapshot, const Arguments& arguments, const Wishes& wishes,
                      const QString& path) {
    FigureOptions options;
    QString type = arguments.value(u"--type"_s).value_or(u"F1"_s);
    if (const auto name = arguments.value(u"--name"_s)) {
        const Figure* found = nullptr;
        for (const auto& [id, figure] : snapshot.of<Figure>())
            if (figure.name == *name) found = &figure;
        if (found == nullptr)
            return invalid(CliText::tr("There is no saved figure “%1”; --list names them.").arg(*name));
        options = optionsOf(*found);
        type = found->type;
    }
    wishes.applyTo(options);
    return write(snapshot, type, options, path, wishes.dpi);
}

ExitCode draw(const Arguments& arguments) {
    const auto project = openForReading(arguments.word(0));
    if (!project.ok()) return fail(project.error());
    const auto snapshot = (*project)->snapshot();
    if (!snapshot.ok()) return fail(snapshot.error());
    if (arguments.has(u"--list"_s)) return list(*snapshot, arguments.has(u"--json"_s));
    const auto out = arguments.value(u"-o"_s);
    if (!out) return fail(invalid(CliText::tr("Where to? Name the file with -o, as in -o figure.pdf.")));
    const auto wishes = wishesOf(arguments, *snapshot);
    if (!wishes.ok()) return fail(wishes.error());
    const auto written = arguments.has(u"--all"_s) ? writeAll(*snapshot, *wishes, *out)
                                                   : writeOne(*snapshot, arguments, *wishes, *out);
    return written.ok() ? ExitCode::Well : fail(written.error());
}
} // namespace

Command figureCommand() {
    Command command;
    command.name = u"figure"_s;
    command.arguments =
        u"FILE (--list | --name NAME | --type F1 | --all) -o OUT.pdf|svg|png|tiff|DIR [--width 175mm] [--dpi 600] [--bracketing B] [--language en|nb]"_s;
    command.summary = CliText::tr("write a figure");
    command.help =
        CliText::tr("F1 is the temporal-bracketing figure. The same data give the same bytes. What was "
                    "done for want of room is said\n"
                    "in words. Without --bracketing the preferred one is drawn.");
    command.options = {
        {u"--list"_s, {}, CliText::tr("the saved figures of the project")},
        {u"--json"_s, {}, CliText::tr("with --list: as JSON")},
        {u"--name"_s, u"NAME"_s, CliText::tr("a saved figure, with its own settings")},
        {u"--type"_s, u"TYPE"_s, CliText::tr("F1")},
        {u"--all"_s, {}, CliText::tr("every saved figure, as PDF into the folder that -o names")},
        {u"-o"_s, u"OUT"_s, CliText::tr("the file to write; its ending names the format")},
        {u"--width"_s, u"WIDTH"_s, CliText::tr("in millimetres: 85, 130, 175 (the default) or another")},
        {u"--dpi"_s, u"DPI"_s, CliText::tr("of PNG and TIFF, 600 by default")},
        {u"--bracketing"_s, u"B"_s, CliText::tr("its key or name")},
        {u"--language"_s, u"LANG"_s, CliText::tr("of the figure's own words: en or nb")}};
    command.least = 1;
    command.most = 1;
    command.run = draw;
    command.needs = Command::Needs::Gui;
    return command;
}

} // namespace forlop

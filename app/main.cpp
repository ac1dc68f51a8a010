// SPDX-License-Identifier: GPL-3.0-or-later
// One program: a command of the command line, or the window. Commands need no display.
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/windowarguments.h"
#include "ui/session/language.h"

#include <QApplication>

#include <clocale>
#include <csignal>
#include <langinfo.h>
#include <variant>

using namespace Qt::StringLiterals;

namespace {

/// The locale that the environment asks for messages in.
QByteArray askedLocale() {
    for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"})
        if (const QByteArray locale = qgetenv(name); !locale.isEmpty()) return locale;
    return {};
}

/// Words of the command line are UTF-8; a locale that is not would garble them on the way in. The language
/// that it asked for stays, and LC_ALL=C still means the plain words that scripts know.
void useUtf8() {
    const QByteArray asked = askedLocale();
    if (const QByteArray all = qgetenv("LC_ALL"); all == "C" || all == "POSIX") qputenv("LANGUAGE", "C");
    std::setlocale(LC_CTYPE, "");
    if (QByteArray(nl_langinfo(CODESET)).toUpper() == "UTF-8") return;
    if (qEnvironmentVariableIsEmpty("LANGUAGE")) qputenv("LANGUAGE", asked);
    qputenv("LC_ALL", "C.UTF-8");
}

QtMessageHandler usualHandler = nullptr;

/// Drawing needs no runtime folder; a script's output shall not complain that there is none.
void hearWithoutRuntimeFolder(QtMsgType type, const QMessageLogContext& context, const QString& message) {
    if (!message.startsWith("QStandardPaths: XDG_RUNTIME_DIR"_L1)) usualHandler(type, context, message);
}

void nameProgram() {
    QCoreApplication::setApplicationName(u"forlop"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(FORLOP_VERSION));
    QCoreApplication::setOrganizationDomain(u"forlop.no"_s);
}

QStringList wordsOf(int argc, char** argv) {
    QStringList words;
    for (int i = 1; i < argc; ++i) words.append(QString::fromLocal8Bit(argv[i]));
    return words;
}

int exitWith(forlop::ExitCode code) { return static_cast<int>(code); }

int say(const QString& text) {
    forlop::printLine(text);
    return exitWith(forlop::flushOutput() ? forlop::ExitCode::Well : forlop::ExitCode::Unusable);
}

int run(const QStringList& asked) {
    forlop::useLanguage(forlop::LanguageChoice::System);
    const forlop::Command command = forlop::findCommand(asked.first()).value();
    const QStringList words = asked.mid(1);
    const qsizetype literal = words.indexOf(u"--"_s);
    const QStringList open = literal < 0 ? words : words.first(literal);
    if (open.contains(u"--help"_s) || open.contains(u"-h"_s)) return say(forlop::helpOf(command).trimmed());
    return exitWith(forlop::runCommand(command, words));
}

bool hasDisplay() {
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name)) return true;
    return false;
}

/// What the words ask for, or the exit code when there is no window to open.
std::variant<forlop::WindowOptions, int> windowAsked(int& argc, char** argv, const QStringList& words) {
    const QCoreApplication application(argc, argv);
    forlop::useLanguage(forlop::LanguageChoice::System);
    forlop::Result<forlop::WindowOptions> options = forlop::windowOptionsFrom(words);
    if (!options.ok()) return exitWith(forlop::fail(options.error()));
    if (hasDisplay()) return *std::move(options);
    forlop::tell(QCoreApplication::translate(
        "cli", "There is no display to open the window on; forlop --help lists the commands."));
    return exitWith(forlop::ExitCode::Unusable);
}

int openWindow(int& argc, char** argv, const QStringList& words) {
    const auto asked = windowAsked(argc, argv, words);
    if (const int* code = std::get_if<int>(&asked)) return *code;
    QApplication application(argc, argv);
    return forlop::runWindow(application, std::get<forlop::WindowOptions>(asked));
}

} // namespace

int main(int argc, char** argv) {
    // A file that may grow no further is a write that fails, with a sentence, and no reason to end here.
    std::signal(SIGXFSZ, SIG_IGN);
    useUtf8();
    nameProgram();
    // Taken before the application is made, which would keep words like --style for itself.
    const QStringList words = wordsOf(argc, argv);
    const QString first = words.value(0);
    const auto command = forlop::findCommand(first);
    if (command && command->needs == forlop::Command::Needs::Gui) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        usualHandler = qInstallMessageHandler(hearWithoutRuntimeFolder);
        const QGuiApplication application(argc, argv);
        return run(words);
    }
    const bool asksForHelp = first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1;
    if (!command && !asksForHelp && first != "--version"_L1 && forlop::asksForWindow(words))
        return openWindow(argc, argv, words);
    const QCoreApplication application(argc, argv);
    if (command) return run(words);
    forlop::useLanguage(forlop::LanguageChoice::System);
    if (asksForHelp) return say(forlop::generalHelp().trimmed());
    if (first == "--version"_L1) return say(u"forlop "_s + QCoreApplication::applicationVersion());
    forlop::tell(
        QCoreApplication::translate("cli", "There is no command “%1”; forlop --help lists them.").arg(first));
    return exitWith(forlop::ExitCode::Unusable);
}

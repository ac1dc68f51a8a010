// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/helpviewer.h"

#include "ui/session/words.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace forlop {

namespace {
constexpr qsizetype kKeyColumn = 30;
constexpr int kAround = 64; ///< margins, frame and scroll bar
constexpr int kLeastWidth = 560;

QString readHelp(const QString& name) {
    QFile file(QStringLiteral(":/help/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString helpName(const QString& english, const QString& bokmal) {
    return windowLanguage() == DateLanguage::Bokmal ? bokmal : english;
}

/// As wide as the longest line, where the screen is.
int widthFor(const QString& text, const QFont& font, const QWidget& dialog) {
    const QFontMetrics metrics(font);
    int widest = 0;
    for (const QStringView line : QStringView(text).split(u'\n'))
        widest = qMax(widest, metrics.horizontalAdvance(line.toString()));
    const int wanted = qMax(themePixels(kLeastWidth), widest + themePixels(kAround));
    return qMin(wanted, dialog.screen()->availableGeometry().width() * 9 / 10);
}

QString keyLine(const QString& keys, const QString& text) {
    return QStringLiteral("  %1 %2\n").arg(keys.leftJustified(kKeyColumn), text);
}
} // namespace

HelpViewer::HelpViewer(const QString& title, const QString& text, QWidget* parent) : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("helpViewer"));
    setWindowTitle(title);
    auto* view = new QPlainTextEdit(this);
    view->setReadOnly(true);
    view->setPlainText(text);
    view->setFrameShape(QFrame::NoFrame);
    view->setAccessibleName(title);
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(themePixels(12));
    view->setFont(font);
    resize(widthFor(text, font, *this), themePixels(620));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->addWidget(view);
}

QString methodGuide() {
    return readHelp(helpName(QStringLiteral("method-en.txt"), QStringLiteral("method-nb.txt")));
}

QString keyboardMap(const Actions& actions) {
    struct Part {
        ActionScope scope;
        QString title;
    };
    const Part parts[] = {
        {ActionScope::Window, QCoreApplication::translate("KeyboardMap", "Anywhere")},
        {ActionScope::Timeline, QCoreApplication::translate("KeyboardMap", "On the timeline")},
        {ActionScope::Reader, QCoreApplication::translate("KeyboardMap", "In the reader")},
        {ActionScope::Table, QCoreApplication::translate("KeyboardMap", "In the event table")},
    };
    QString text;
    for (const Part& part : parts) {
        text += part.title + u'\n';
        for (const ActionRow& row : actionTable()) {
            const QAction* action = actions.at(row.id);
            if (row.scope != part.scope || action->shortcuts().isEmpty()) continue;
            text += keyLine(QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText),
                            Actions::textOf(row));
        }
        if (part.scope == ActionScope::Timeline)
            text += readHelp(
                helpName(QStringLiteral("timeline-keys.txt"), QStringLiteral("timeline-keys-nb.txt")));
        text += u'\n';
    }
    return text;
}

QString aboutText() {
    return QCoreApplication::translate(
               "About",
               "Forløp %1\n\nProcess-timeline analysis: from the passage to the figure, and back.\n\n"
               "Free software under the GNU General Public License, version 3 or later.\n"
               "Made with Qt %2. The icons are drawn for this program.\n\n"
               "The program never opens a network connection.")
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()));
}

} // namespace forlop

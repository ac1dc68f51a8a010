// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/rowchoosers.h"

#include "ui/parts/signlabel.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>

namespace forlop {

namespace {
QString text(const char* source) { return QCoreApplication::translate("RowChooser", source); }

QList<ChooserEntry> eventEntries(const Session& session, const QString& words) {
    const EventColumns& events = session.project().events();
    std::vector<size_t> rows;
    for (size_t row = 0; row < events.rows(); ++row)
        if (events.alive(row) && events.caseId(row) == session.caseId()) rows.push_back(row);
    std::sort(rows.begin(), rows.end(),
              [&](size_t a, size_t b) { return events.order(a) < events.order(b); });
    QList<ChooserEntry> entries;
    for (const size_t row : rows) {
        const QString name = events.key(row) + u' ' + events.label(row);
        if (!fitsWords(name, words)) continue;
        const Lane* lane = session.project().tables().find(events.lane(row));
        entries.append({events.id(row).value(), name, lane ? lane->name : QString(),
                        signOf(session.project(), {Entity::Event, events.id(row).value()})});
    }
    return entries;
}

struct QuoteLine {
    qint64 id = 0;
    QString words;
    QString place;
};

std::vector<QuoteLine> quoteLines(const Session& session) {
    std::vector<QuoteLine> lines;
    for (const Excerpt& excerpt : session.project().rows().everyRow<Excerpt>())
        lines.push_back({excerpt.id.value(), excerpt.text.simplified(), session.placeOf(excerpt)});
    return lines;
}
} // namespace

Chooser* makeEventChooser(Session& session, QWidget* parent) {
    auto* chooser = new Chooser(
        {text(QT_TRANSLATE_NOOP("RowChooser", "Find an event")),
         text(QT_TRANSLATE_NOOP("RowChooser", "No event is called “%1”."))},
        [&session](const QString& words) { return eventEntries(session, words); }, parent);
    chooser->setAccessibleName(text(QT_TRANSLATE_NOOP("RowChooser", "Events")));
    return chooser;
}

Chooser* makeQuoteChooser(Session& session, QWidget* parent) {
    const auto find = [lines = quoteLines(session)](const QString& words) {
        QList<ChooserEntry> entries;
        for (const QuoteLine& line : lines)
            if (fitsWords(line.words + u' ' + line.place, words))
                entries.append({line.id, line.words.left(160), line.place, themeIcon(Icon::Quote)});
        return entries;
    };
    auto* chooser = new Chooser(
        {text(QT_TRANSLATE_NOOP("RowChooser", "Find a quote")),
         text(QT_TRANSLATE_NOOP("RowChooser",
                                "No quote has “%1”. Select words in a source and press Ctrl+Return."))},
        find, parent);
    chooser->setAccessibleName(text(QT_TRANSLATE_NOOP("RowChooser", "Quotes")));
    return chooser;
}

} // namespace forlop

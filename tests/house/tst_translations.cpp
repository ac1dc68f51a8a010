// SPDX-License-Identifier: GPL-3.0-or-later
// Every sentence of the program has its Norwegian, and the Norwegian keeps what the English holds: place
// markers, accelerators, ellipses. `./dev translate` brings the files up to the sources.
#include "sourcetree.h"
#include "translations.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

using namespace forlop::test;

namespace {
QString fileOf(const char* name) {
    return QStringLiteral(FORLOP_SOURCE_DIR "/resources/translations/") + QString::fromLatin1(name);
}
QStringList layers() { return {QStringLiteral("core"), QStringLiteral("ui"), QStringLiteral("app")}; }

QString listOf(const QSet<QString>& keys) {
    QStringList lines;
    for (const QString& key : keys)
        lines.append(QString(key).replace(QLatin1Char('\n'), QStringLiteral(" | ")));
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

QSet<QString> keysOf(const Messages& messages) { return {messages.keyBegin(), messages.keyEnd()}; }

QSet<QString> unfinished(const Messages& messages) {
    QSet<QString> keys;
    for (auto it = messages.begin(); it != messages.end(); ++it)
        if (!it->finished || it->words.isEmpty() || it->words.contains(QString())) keys.insert(it.key());
    return keys;
}

QStringList placesIn(const QString& text) {
    static const QRegularExpression place(QStringLiteral("%(?:L?\\d|n)"));
    QStringList places;
    for (auto it = place.globalMatch(text); it.hasNext();) places.append(it.next().captured());
    places.sort();
    places.removeDuplicates();
    return places;
}

/// Qt still writes an ellipsis as three dots.
QString withEllipsis(const QString& text) {
    return QString(text).replace(QStringLiteral("..."), QStringLiteral("…"));
}

/// What differs between a sentence and its translation that must not.
QString difference(const QString& source, const QString& words) {
    static const QRegularExpression accelerator(QStringLiteral("&[^&\\s]"));
    if (placesIn(source) != placesIn(words)) return QStringLiteral("place markers");
    if (source.count(accelerator) != words.count(accelerator)) return QStringLiteral("accelerator");
    for (const QString& end :
         {QStringLiteral("…"), QStringLiteral(":"), QStringLiteral(" "), QStringLiteral(".")})
        if (withEllipsis(source).endsWith(end) != words.endsWith(end))
            return QStringLiteral("end “%1”").arg(end);
    if (source.startsWith(QLatin1Char(' ')) != words.startsWith(QLatin1Char(' ')))
        return QStringLiteral("blank at the beginning");
    if (source.count(QLatin1String(";;")) != words.count(QLatin1String(";;")))
        return QStringLiteral("kinds of file");
    return {};
}

QStringList differences(const Messages& messages) {
    QStringList found;
    for (const Message& message : messages)
        for (const QString& words : message.words)
            if (const QString what = difference(message.source, words); !what.isEmpty())
                found.append(QStringLiteral("%1: %2 | %3").arg(what, message.source, words));
    return found;
}
} // namespace

TEST(Translations, everySentenceOfTheSourcesHasItsNorwegian) {
    const Messages stored = messagesIn(fileOf("forlop_nb.ts"));
    const Scan scan = scanSources(QStringLiteral(FORLOP_SOURCE_DIR), layers(), fileOf("forlop_nb.ts"));
    ASSERT_GT(scan.messages.size(), 1000);
    EXPECT_EQ(listOf(keysOf(scan.messages) - keysOf(stored)).toStdString(), "")
        << "./dev translate takes these into the file";
    EXPECT_EQ(listOf(keysOf(stored) - keysOf(scan.messages)).toStdString(), "")
        << "./dev translate drops these from the file";
    EXPECT_EQ(listOf(unfinished(scan.messages)).toStdString(), "") << "these have no Norwegian yet";
}

TEST(Translations, lupdateKnowsTheContextOfEverySentence) {
    const Scan scan = scanSources(QStringLiteral(FORLOP_SOURCE_DIR), layers(), fileOf("forlop_nb.ts"));
    EXPECT_EQ(scan.complaints.join(QLatin1Char('\n')).toStdString(), "")
        << "give free functions a class with Q_DECLARE_TR_FUNCTIONS, as core/edit/edittext.h does";
}

TEST(Translations, everyEnglishPluralHasBothForms) {
    const Messages stored = messagesIn(fileOf("forlop_en.ts"));
    const Scan scan = scanSources(QStringLiteral(FORLOP_SOURCE_DIR), layers(), fileOf("forlop_en.ts"),
                                  {QStringLiteral("-pluralonly")});
    EXPECT_EQ(listOf(keysOf(scan.messages)).toStdString(), listOf(keysOf(stored)).toStdString())
        << "./dev translate brings the file up to the sources";
    EXPECT_EQ(listOf(unfinished(scan.messages)).toStdString(), "");
    for (const Message& message : stored) EXPECT_EQ(message.words.size(), 2) << message.source.toStdString();
}

TEST(Translations, pluralsHaveTwoFormsInNorwegian) {
    for (const Message& message : messagesIn(fileOf("forlop_nb.ts"))) {
        EXPECT_EQ(message.words.size(), message.plural ? 2 : 1) << message.source.toStdString();
    }
}

TEST(Translations, placeMarkersAcceleratorsAndEndsAgree) {
    for (const char* file : {"forlop_nb.ts", "forlop_en.ts", "qt_nb.ts"}) {
        const Messages messages = messagesIn(fileOf(file));
        EXPECT_FALSE(messages.isEmpty()) << file;
        EXPECT_EQ(differences(messages).join(QLatin1Char('\n')).toStdString(), "") << file;
    }
}

TEST(Translations, norwegianHasNorwegianQuotationMarks) {
    for (const Message& message : messagesIn(fileOf("forlop_nb.ts")))
        for (const QString& words : message.words)
            EXPECT_FALSE(words.contains(QChar(0x201C)) || words.contains(QChar(0x201D)))
                << words.toStdString();
}

TEST(Translations, aNewSentenceAndAFreeTrAreFound) {
    const QTemporaryDir folder;
    ASSERT_TRUE(plant(folder.path(), QStringLiteral("ui/new.cpp"),
                      "namespace forlop {\n"
                      "QString one() { return QCoreApplication::translate(\"New\", \"A new sentence\"); }\n"
                      "QString two() { return tr(\"A sentence of nobody\"); }\n}\n"));
    ASSERT_TRUE(plant(folder.path(), QStringLiteral("resources/words.ts"),
                      "<?xml version=\"1.0\"?><!DOCTYPE TS><TS version=\"2.1\" language=\"nb_NO\"></TS>"));
    const Scan scan = scanSources(folder.path(), {QStringLiteral("ui")},
                                  folder.filePath(QStringLiteral("resources/words.ts")));
    EXPECT_TRUE(unfinished(scan.messages).contains(QStringLiteral("New\nA new sentence\n")));
    EXPECT_EQ(scan.complaints.size(), 1);
}

TEST(Translations, aLostPlaceMarkerOrAcceleratorIsFound) {
    EXPECT_FALSE(difference(QStringLiteral("%1 to %2"), QStringLiteral("%1 til")).isEmpty());
    EXPECT_FALSE(difference(QStringLiteral("&File"), QStringLiteral("Fil")).isEmpty());
    EXPECT_FALSE(difference(QStringLiteral("Open…"), QStringLiteral("Åpne")).isEmpty());
    EXPECT_TRUE(difference(QStringLiteral("%1 && %2"), QStringLiteral("%2 og %1")).isEmpty());
}

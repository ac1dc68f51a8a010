// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace forlop {

namespace {
DateLanguage languageOf(LanguageChoice choice) {
    if (choice == LanguageChoice::System) return languageAmong(QLocale::system().uiLanguages());
    return choice == LanguageChoice::Bokmal ? DateLanguage::Bokmal : DateLanguage::English;
}

/// The desktop's own locale where it speaks the language: a reader in Ireland keeps Irish dates.
QLocale localeFor(DateLanguage language) {
    const QLocale system = QLocale::system();
    if (language == DateLanguage::Bokmal)
        return system.language() == QLocale::NorwegianBokmal
                   ? system
                   : QLocale(QLocale::NorwegianBokmal, QLocale::Norway);
    const bool norwegian =
        system.language() == QLocale::NorwegianBokmal || system.language() == QLocale::NorwegianNynorsk;
    return norwegian ? QLocale(QLocale::English, QLocale::UnitedKingdom) : system;
}
} // namespace

QString storedName(LanguageChoice choice) {
    switch (choice) {
    case LanguageChoice::English:
        return QStringLiteral("en");
    case LanguageChoice::Bokmal:
        return QStringLiteral("nb");
    case LanguageChoice::System:
        break;
    }
    return QStringLiteral("system");
}

LanguageChoice languageChoiceNamed(const QString& stored) {
    for (const LanguageChoice choice : {LanguageChoice::English, LanguageChoice::Bokmal})
        if (stored == storedName(choice)) return choice;
    return LanguageChoice::System;
}

DateLanguage languageAmong(const QStringList& wanted) {
    for (const QString& name : wanted) {
        const QLocale::Language language = QLocale(name).language();
        if (language == QLocale::NorwegianBokmal || language == QLocale::NorwegianNynorsk)
            return DateLanguage::Bokmal;
        if (language == QLocale::English) return DateLanguage::English;
    }
    return DateLanguage::English;
}

void useLanguage(LanguageChoice choice) {
    QCoreApplication* application = QCoreApplication::instance();
    const QString name = QStringLiteral("words");
    // Taken away by its destructor.
    delete application->findChild<QTranslator*>(name, Qt::FindDirectChildrenOnly);
    const DateLanguage language = languageOf(choice);
    QLocale::setDefault(localeFor(language));
    auto* words = new QTranslator(application);
    words->setObjectName(name);
    // English has a file too: that of its plurals.
    if (words->load(language == DateLanguage::Bokmal ? QStringLiteral(":/translations/forlop_nb.qm")
                                                     : QStringLiteral(":/translations/forlop_en.qm")))
        QCoreApplication::installTranslator(words);
}

} // namespace forlop

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importmapping.h"

#include "core/exchange/tablecolumns.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace forlop {

using namespace Qt::StringLiterals;

namespace {

class ImportText {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Error unusable(const QString& sentence) { return {ErrorCode::Invalid, sentence, {}}; }

QStringList fieldNames() {
    QStringList names;
    for (const TableKind kind : {TableKind::Events, TableKind::Influences})
        for (const ColumnName& column : columnNames(kind)) names.append(QString::fromLatin1(column.field));
    names.removeDuplicates();
    return names;
}

Result<void> takeColumns(const QJsonObject& columns, ImportOptions& options) {
    const QStringList fields = fieldNames();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const QString field = it.value().toString();
        if (!it.value().isString() || (!field.isEmpty() && !fields.contains(field)))
            return unusable(
                ImportText::tr("The mapping gives column “%1” the field “%2”; fields are %3, and \"\" to "
                               "leave a column out.")
                    .arg(it.key(), it.value().toVariant().toString(), fields.join(u", "_s)));
        options.columns.insert(it.key(), field);
    }
    return {};
}

} // namespace

Result<ImportOptions> withMapping(ImportOptions options, const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return unusable(error.error == QJsonParseError::NoError
                            ? ImportText::tr("The mapping is no JSON object.")
                            : ImportText::tr("The mapping is no JSON (offset %1: %2).")
                                  .arg(error.offset)
                                  .arg(error.errorString()));
    const QJsonObject object = document.object();
    const bool whole = object.value(u"columns"_s).isObject() || object.contains(u"dates"_s);
    if (const auto taken = takeColumns(whole ? object.value(u"columns"_s).toObject() : object, options);
        !taken.ok())
        return taken.error();
    if (!whole) return options;
    const QString dates = object.value(u"dates"_s).toString();
    if (dates == u"day-first")
        options.numericDates = NumericDates::DayFirst;
    else if (dates == u"month-first")
        options.numericDates = NumericDates::MonthFirst;
    else if (!dates.isEmpty())
        return unusable(ImportText::tr("“dates” is “day-first” or “month-first”, not “%1”.").arg(dates));
    const QString delimiter = object.value(u"delimiter"_s).toString();
    if (delimiter.size() > 1)
        return unusable(ImportText::tr("A delimiter is one sign, not “%1”.").arg(delimiter));
    if (!delimiter.isEmpty()) options.delimiter = delimiter.front();
    return options;
}

} // namespace forlop

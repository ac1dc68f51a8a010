// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tablecolumns.h"

#include <QRegularExpression>

#include <algorithm>

namespace forlop {

using namespace Qt::StringLiterals;

namespace {

/// Heads are compared without case, spaces, hyphens and underscores.
QString plainHead(const QString& head) {
    QString plain = head.toLower();
    plain.remove(QRegularExpression(u"[\\s_\\-:.()/]+"_s));
    return plain;
}

template <class E> struct WordFor {
    E value;
    const char16_t* word;
};
template <class E, size_t N> std::optional<E> findWord(const WordFor<E> (&words)[N], const QString& cell) {
    QString plain = cell.simplified().toLower();
    plain.replace(u'-', u' ');
    for (const WordFor<E>& each : words)
        if (plain == QString::fromUtf16(each.word)) return each.value;
    return std::nullopt;
}

bool isDate(const QString& cell) {
    const DateReading reading = readDate(cell);
    return reading.ok || !reading.readings.isEmpty();
}

/// What the cells of one column look like, over the first rows.
struct ColumnLook {
    int filled = 0;
    int dates = 0;
    int kinds = 0;
    int levels = 0;
    int keys = 0;
    qint64 letters = 0;
};
ColumnLook lookOf(const CsvTable& table, int column) {
    static const QRegularExpression key(u"^[A-Za-zÆØÅæøå]{0,4}[.\\-]?\\d{1,5}$"_s);
    ColumnLook look;
    for (const CsvRow& row : table.rows.mid(0, 50)) {
        const QString cell = row.cells.value(column).trimmed();
        if (cell.isEmpty()) continue;
        ++look.filled;
        look.letters += cell.size();
        if (isDate(cell))
            ++look.dates;
        else if (key.match(cell).hasMatch())
            ++look.keys;
        if (eventKindFrom(cell)) ++look.kinds;
        if (levelFrom(cell).value_or(Level::None) != Level::None) ++look.levels;
    }
    return look;
}

bool mostly(int part, int whole) { return whole > 0 && part * 4 >= whole * 3; }

/// Fields by the look of the cells: pasted rows without a head.
QList<ImportColumn> columnsByLook(const CsvTable& table) {
    const qsizetype width = table.rows.isEmpty() ? 0 : table.rows.front().cells.size();
    QList<ImportColumn> columns(width);
    QList<ColumnLook> looks;
    for (int i = 0; i < static_cast<int>(width); ++i) looks.append(lookOf(table, i));
    const auto take = [&](const QString& field, auto&& fits) {
        for (qsizetype i = 0; i < width; ++i) {
            if (!columns.at(i).field.isEmpty() || !fits(looks.at(i))) continue;
            columns[i].field = field;
            return;
        }
    };
    take(u"date"_s, [](const ColumnLook& look) { return mostly(look.dates, look.filled); });
    take(u"type"_s, [](const ColumnLook& look) { return mostly(look.kinds, look.filled); });
    take(u"level"_s, [](const ColumnLook& look) { return mostly(look.levels, look.filled); });
    take(u"key"_s, [](const ColumnLook& look) { return mostly(look.keys, look.filled); });
    // What is left: the one with most letters is the title.
    qsizetype title = -1;
    for (qsizetype i = 0; i < width; ++i)
        if (columns.at(i).field.isEmpty() && looks.at(i).filled > 0 &&
            (title < 0 || looks.at(i).letters > looks.at(title).letters))
            title = i;
    if (title >= 0) columns[title].field = u"title"_s;
    return columns;
}

} // namespace

const QList<ColumnName>& columnNames(TableKind kind) {
    static const QList<ColumnName> events{
        {"key", {u"key"_s, u"id"_s, u"eventid"_s, u"nr"_s, u"no"_s, u"nummer"_s, u"nøkkel"_s}},
        {"order", {u"order"_s, u"orderkey"_s, u"rekkefølge"_s}},
        {"date",
         {u"date"_s, u"dateedtf"_s, u"edtf"_s, u"when"_s, u"dato"_s, u"tid"_s, u"tidspunkt"_s, u"når"_s,
          u"year"_s, u"år"_s}},
        {"start", {u"start"_s, u"startdate"_s, u"from"_s, u"begins"_s, u"startdato"_s, u"fra"_s}},
        {"end", {u"end"_s, u"enddate"_s, u"to"_s, u"ends"_s, u"slutt"_s, u"sluttdato"_s, u"til"_s}},
        {"date_basis", {u"datebasis"_s, u"basis"_s, u"datering"_s, u"datogrunnlag"_s}},
        {"type", {u"type"_s, u"kind"_s, u"eventtype"_s, u"hendelsestype"_s, u"slag"_s}},
        {"short_title", {u"shorttitle"_s, u"short"_s, u"label"_s, u"korttittel"_s, u"etikett"_s}},
        {"title",
         {u"title"_s, u"event"_s, u"what"_s, u"description"_s, u"name"_s, u"text"_s, u"tittel"_s,
          u"hendelse"_s, u"hva"_s, u"beskrivelse"_s, u"navn"_s, u"tekst"_s}},
        {"actors", {u"actors"_s, u"actor"_s, u"who"_s, u"aktører"_s, u"aktør"_s, u"hvem"_s}},
        {"units", {u"units"_s, u"orgunits"_s, u"enheter"_s}},
        {"codes", {u"codes"_s, u"code"_s, u"coding"_s, u"koder"_s, u"kode"_s}},
        {"level", {u"level"_s, u"nivå"_s}},
        {"lane", {u"lane"_s, u"band"_s, u"bane"_s}},
        {"phase", {u"phase"_s, u"bracket"_s, u"period"_s, u"fase"_s, u"periode"_s}},
        {"evidence", {u"evidence"_s, u"source"_s, u"sources"_s, u"belegg"_s, u"kilde"_s, u"kilder"_s}},
        {"chapter_section",
         {u"chaptersection"_s, u"section"_s, u"locator"_s, u"page"_s, u"kapittel"_s, u"side"_s}},
        {"outside", {u"outside"_s, u"ytre"_s, u"ytrehendelse"_s}},
        {"starred", {u"starred"_s, u"star"_s, u"important"_s, u"stjerne"_s, u"viktig"_s}},
        {"status", {u"status"_s}},
        {"notes", {u"notes"_s, u"note"_s, u"comment"_s, u"comments"_s, u"memo"_s, u"notat"_s, u"merknad"_s}},
    };
    static const QList<ColumnName> influences{
        {"from", {u"from"_s, u"fromkey"_s, u"cause"_s, u"fra"_s, u"årsak"_s}},
        {"to", {u"to"_s, u"tokey"_s, u"effect"_s, u"target"_s, u"til"_s, u"virkning"_s}},
        {"kind", {u"kind"_s, u"type"_s, u"influence"_s, u"slag"_s, u"påvirkning"_s}},
        {"sign", {u"sign"_s, u"fortegn"_s}},
        {"basis", {u"basis"_s, u"grunnlag"_s}},
        {"reason", {u"reason"_s, u"mechanism"_s, u"why"_s, u"note"_s, u"begrunnelse"_s, u"mekanisme"_s}},
        {"strength", {u"strength"_s, u"styrke"_s}},
        {"rival", {u"rival"_s, u"rivalexplanation"_s, u"konkurrerende"_s}},
    };
    return kind == TableKind::Influences ? influences : events;
}

QString fieldOfHead(TableKind kind, const QString& head) {
    const QString plain = plainHead(head);
    for (const ColumnName& name : columnNames(kind))
        if (name.heads.contains(plain)) return QString::fromLatin1(name.field);
    return {};
}

bool namesColumns(const QStringList& row, TableKind kind, const ImportOptions& options) {
    int known = 0;
    bool namesTitle = false;
    for (const QString& head : row) {
        const QString field = fieldOfHead(kind, head);
        if (!field.isEmpty() || options.columns.contains(head.trimmed())) ++known;
        namesTitle = namesTitle || field == u"title" || field == u"short_title";
    }
    return known >= 2 || (known == 1 && (namesTitle || row.size() == 1));
}

QList<ImportColumn> columnsOf(const CsvTable& table, TableKind kind, const ImportOptions& options) {
    QList<ImportColumn> columns;
    QStringList taken;
    for (const QString& head : table.header) {
        QString field = fieldOfHead(kind, head);
        // The first column of a name is the one that is meant.
        if (taken.contains(field)) field.clear();
        taken.append(field);
        columns.append({head, field});
    }
    if (table.header.isEmpty() && kind == TableKind::Events) columns = columnsByLook(table);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        for (const QString& name : {columns.at(i).head, QString::number(i + 1)})
            if (!name.isEmpty() && options.columns.contains(name))
                columns[i].field = options.columns.value(name);
    }
    return columns;
}

std::optional<EventKind> eventKindFrom(const QString& word) {
    static constexpr WordFor<EventKind> words[] = {
        {EventKind::Decision, u"decision"}, {EventKind::Decision, u"beslutning"},
        {EventKind::Decision, u"vedtak"},   {EventKind::Decision, u"d"},
        {EventKind::Activity, u"activity"}, {EventKind::Activity, u"aktivitet"},
        {EventKind::Activity, u"a"},        {EventKind::Event, u"event"},
        {EventKind::Event, u"hendelse"},    {EventKind::Event, u"e"},
        {EventKind::State, u"state"},       {EventKind::State, u"ongoing state"},
        {EventKind::State, u"tilstand"},    {EventKind::State, u"vedvarende tilstand"},
        {EventKind::State, u"s"},
    };
    return findWord(words, word);
}

std::optional<EventStatus> eventStatusFrom(const QString& word) {
    static constexpr WordFor<EventStatus> words[] = {
        {EventStatus::Observed, u"observed"},
        {EventStatus::Observed, u"observert"},
        {EventStatus::Observed, u"actual"},
        {EventStatus::Observed, u"faktisk"},
        {EventStatus::Planned, u"planned"},
        {EventStatus::Planned, u"planlagt"},
        {EventStatus::Counterfactual, u"counterfactual"},
        {EventStatus::Counterfactual, u"kontrafaktisk"},
    };
    return findWord(words, word);
}

std::optional<Basis> basisFrom(const QString& word) {
    static constexpr WordFor<Basis> words[] = {
        {Basis::Stated, u"stated"},        {Basis::Stated, u"oppgitt"},
        {Basis::WaveDated, u"wave dated"}, {Basis::WaveDated, u"datert etter intervjurunde"},
        {Basis::Inferred, u"inferred"},    {Basis::Inferred, u"utledet"},
    };
    return findWord(words, word);
}

std::optional<Level> levelFrom(const QString& word) {
    static constexpr WordFor<Level> words[] = {
        {Level::None, u""},
        {Level::National, u"national"},
        {Level::National, u"nasjonalt"},
        {Level::National, u"nasjonal"},
        {Level::Leadership, u"leadership"},
        {Level::Leadership, u"ledelse"},
        {Level::Unit, u"unit"},
        {Level::Unit, u"enhet"},
        {Level::FrontLine, u"front line"},
        {Level::FrontLine, u"frontline"},
        {Level::FrontLine, u"førstelinje"},
        {Level::FrontLine, u"førstelinjen"},
    };
    return findWord(words, word);
}

std::optional<bool> yesOrNoFrom(const QString& word) {
    static constexpr WordFor<bool> words[] = {
        {true, u"yes"}, {true, u"ja"},   {true, u"true"},   {true, u"1"},  {true, u"x"}, {true, u"y"},
        {false, u"no"}, {false, u"nei"}, {false, u"false"}, {false, u"0"}, {false, u""}, {false, u"n"},
    };
    return findWord(words, word);
}

std::optional<Sign> signFrom(const QString& word) {
    static constexpr WordFor<Sign> words[] = {
        {Sign::Plus, u"+"},    {Sign::Plus, u"plus"},  {Sign::Plus, u"pluss"},  {Sign::Plus, u"positive"},
        {Sign::Minus, u"−"},   {Sign::Minus, u"–"},    {Sign::Minus, u"minus"}, {Sign::Minus, u"negative"},
        {Sign::Zero, u"0"},    {Sign::Zero, u"zero"},  {Sign::Zero, u"null"},   {Sign::Both, u"±"},
        {Sign::Both, u"both"}, {Sign::Both, u"begge"}, {Sign::Both, u"+/−"},
    };
    const QString plain = word.simplified();
    if (plain == u"-") return Sign::Minus;
    if (plain == u"+/-") return Sign::Both;
    return findWord(words, plain);
}

std::optional<InfluenceBasis> influenceBasisFrom(const QString& word) {
    static constexpr WordFor<InfluenceBasis> words[] = {
        {InfluenceBasis::Source, u"source"},
        {InfluenceBasis::Source, u"kilde"},
        {InfluenceBasis::Analyst, u"analyst"},
        {InfluenceBasis::Analyst, u"forsker"},
        {InfluenceBasis::Analyst, u"inferred by analyst"},
        {InfluenceBasis::Analyst, u"utledet av forsker"},
    };
    return findWord(words, word);
}

} // namespace forlop

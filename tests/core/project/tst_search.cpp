// SPDX-License-Identifier: GPL-3.0-or-later
#include "scratchproject.h"

#include <QCryptographicHash>

using namespace forlop;
using namespace forlop::test;

namespace {
class Searching : public ScratchProject {
protected:
    [[nodiscard]] QList<qint64> found(const QString& words) {
        QList<qint64> ids;
        const auto hits = project().search(words);
        EXPECT_TRUE(hits.ok()) << words.toStdString() << ": " << hits.error().detail.toStdString();
        if (hits.ok())
            for (const SearchHit& hit : *hits) ids.append(hit.id);
        return ids;
    }
    template <class T> qint64 put(const T& row, const QList<Blob>& blobs = {}) {
        EditBuilder builder = project().edit();
        for (const Blob& blob : blobs) builder.addBlob(blob);
        const auto id = builder.insert(row);
        commit(builder.build(QStringLiteral("Add")));
        return id.value();
    }
    qint64 event(const QString& title) {
        Event row;
        row.title = title;
        return put(row);
    }
    static Blob blobOf(const QString& text) {
        const QByteArray bytes = text.toUtf8();
        return {QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()),
                bytes};
    }
};
} // namespace

TEST_F(Searching, FindsWhatIsWrittenWithItsOwnLetters) {
    const qint64 event1 = event(QStringLiteral("Årsmøte på Ås"));
    EXPECT_EQ(found(QStringLiteral("årsmøte")), QList{event1});
    EXPECT_EQ(found(QStringLiteral("ÅRSMØTE")), QList{event1});
    EXPECT_EQ(found(QStringLiteral("arsmote")), QList<qint64>()) << "å and ø are letters of their own";
    EXPECT_EQ(found(QStringLiteral("på ås")), QList{event1});
}

TEST_F(Searching, TakesTheLastWordAsABeginning) {
    const qint64 event1 = event(QStringLiteral("Reorganisation of the water works"));
    EXPECT_EQ(found(QStringLiteral("wat")), QList{event1});
    EXPECT_EQ(found(QStringLiteral("r")), QList{event1});
    EXPECT_EQ(found(QStringLiteral("water reorg")), QList{event1});
    EXPECT_EQ(found(QStringLiteral("wat reorganisation")), QList<qint64>()) << "only the last";
}

TEST_F(Searching, FindsEventsExcerptsMemosAndSources) {
    Event anEvent;
    anEvent.key = QStringLiteral("A13");
    anEvent.shortTitle = QStringLiteral("kortnavn");
    anEvent.notes = QStringLiteral("eventnotes");
    const qint64 eventId = put(anEvent);
    EXPECT_EQ(found(QStringLiteral("a13")), QList{eventId});
    EXPECT_EQ(found(QStringLiteral("kortnavn")), QList{eventId});
    EXPECT_EQ(found(QStringLiteral("eventnotes")), QList{eventId});
    Memo memo;
    memo.text = QStringLiteral("memotext");
    const qint64 memoId = put(memo);
    EXPECT_EQ(found(QStringLiteral("memotext")), QList{memoId});
    Source source;
    source.title = QStringLiteral("sourcetitle");
    const Blob text = blobOf(QStringLiteral("Et langt dokument.\nHer står kildeteksten."));
    source.textHash = text.sha256;
    const qint64 sourceId = put(source, {text});
    EXPECT_EQ(found(QStringLiteral("sourcetitle")), QList{sourceId});
    EXPECT_EQ(found(QStringLiteral("kildeteksten")), QList{sourceId});
    Excerpt excerpt;
    excerpt.text = QStringLiteral("excerpttext");
    const qint64 excerptId = put(excerpt);
    EXPECT_EQ(found(QStringLiteral("excerpttext")), QList{excerptId});
}

TEST_F(Searching, ShowsTitleAndTheWordsAroundTheHit) {
    Memo memo;
    memo.title = QStringLiteral("Caution");
    memo.text = QStringLiteral("word ").repeated(100) + QStringLiteral("needle") +
                QStringLiteral(" after").repeated(100);
    put(memo);
    const auto hits = project().search(QStringLiteral("needle"));
    ASSERT_EQ(hits->size(), 1);
    EXPECT_EQ(hits->first().title, QStringLiteral("Caution"));
    EXPECT_EQ(hits->first().entity, Entity::Memo);
    EXPECT_TRUE(hits->first().snippet.contains(QStringLiteral("needle")));
    EXPECT_LT(hits->first().snippet.size(), 200);
}

TEST_F(Searching, FollowsEditsAndUndo) {
    const qint64 id = event(QStringLiteral("before"));
    EditBuilder builder = project().edit();
    builder.set(Entity::Event, id, fieldOf<Event>(&Event::title), QStringLiteral("later"));
    commit(builder.build(QStringLiteral("Rename")));
    EXPECT_TRUE(found(QStringLiteral("before")).isEmpty());
    EXPECT_EQ(found(QStringLiteral("later")), QList{id});
    ASSERT_TRUE(project().undo().ok());
    EXPECT_EQ(found(QStringLiteral("before")), QList{id});
    ASSERT_TRUE(project().undo().ok());
    EXPECT_TRUE(found(QStringLiteral("before")).isEmpty());
}

TEST_F(Searching, FindsTheTextOfASourceAgainWhenItsRemovalIsUndone) {
    Source source;
    const Blob text = blobOf(QStringLiteral("gjenfunnet"));
    source.textHash = text.sha256;
    const qint64 id = put(source, {text});
    EditBuilder builder = project().edit();
    builder.remove(SourceId(id));
    commit(builder.build(QStringLiteral("Remove")));
    EXPECT_TRUE(found(QStringLiteral("gjenfunnet")).isEmpty());
    reopen();
    ASSERT_TRUE(project().undo().ok());
    EXPECT_EQ(found(QStringLiteral("gjenfunnet")), QList{id});
    EXPECT_EQ(project().sourceText(SourceId(id)).valueOr({}), QStringLiteral("gjenfunnet"));
}

TEST_F(Searching, TakesEverythingTypedAsWords) {
    event(QStringLiteral("alpha beta"));
    for (const char* typed : {"\"",
                              "\"\"",
                              "alpha\"",
                              "(",
                              "alpha)",
                              "alpha OR gamma",
                              "NOT alpha",
                              "alpha AND",
                              "NEAR(",
                              "title:alpha",
                              "alpha^2",
                              "*",
                              "a*b",
                              "-alpha",
                              "+",
                              "{title}: x",
                              "';--",
                              "\\",
                              "%",
                              "_",
                              "\xF0\x9F\x98\x80",
                              "^alpha",
                              "alpha + beta",
                              "",
                              "   ",
                              "\n\t"}) {
        const auto hits = project().search(QString::fromUtf8(typed));
        EXPECT_TRUE(hits.ok()) << typed << ": " << hits.error().detail.toStdString();
    }
    EXPECT_TRUE(found(QStringLiteral("alpha OR gamma")).isEmpty()) << "OR is a word like any other";
    EXPECT_EQ(found(QStringLiteral("alpha + beta")).size(), 1) << "signs alone are passed over";
    EXPECT_EQ(found(QStringLiteral("title:alpha")).size(), 0);
}

TEST_F(Searching, GivesNoMoreThanAsked) {
    EditBuilder builder = project().edit();
    for (int i = 0; i < 30; ++i) {
        Event row;
        row.title = QStringLiteral("same words");
        builder.insert(row);
    }
    commit(builder.build(QStringLiteral("Add")));
    EXPECT_EQ(project().search(QStringLiteral("same"), 7)->size(), 7);
}

TEST_F(Searching, ShowsTheFirstPassageOfATextThatIsVeryLong) {
    Source source;
    source.title = QStringLiteral("long");
    const Blob text = blobOf(QStringLiteral("first some words about Bestillerenheten here\n") +
                             QStringLiteral("bestiller og utfører\n").repeated(200'000));
    source.textHash = text.sha256;
    const qint64 sourceId = put(source, {text});
    const auto hits = project().search(QStringLiteral("bestill"));
    ASSERT_TRUE(hits.ok());
    ASSERT_EQ(hits->size(), 1);
    EXPECT_EQ(hits->first().id, sourceId);
    EXPECT_TRUE(
        hits->first().snippet.startsWith(QStringLiteral("first some words about Bestillerenheten here")))
        << hits->first().snippet.toStdString();
    EXPECT_LT(hits->first().snippet.size(), 200);
}

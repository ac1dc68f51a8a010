// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/svgwriter.h"

#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <array>

using namespace forlop;
using namespace Qt::StringLiterals;

namespace {

struct Element {
    QString name;
    QXmlStreamAttributes attributes;
    QString text;
};

std::vector<Element> elements(const QByteArray& svg) {
    std::vector<Element> result;
    std::vector<size_t> open;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            open.push_back(result.size());
            result.push_back({reader.name().toString(), reader.attributes(), {}});
        } else if (reader.isCharacters() && !open.empty()) {
            result[open.back()].text += reader.text();
        } else if (reader.isEndElement()) {
            open.pop_back();
        }
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return result;
}

std::vector<Element> named(const std::vector<Element>& all, QStringView name) {
    std::vector<Element> result;
    for (const Element& element : all) {
        if (element.name == name) result.push_back(element);
    }
    return result;
}

DisplayList sample() {
    DisplayList list({175, 222}, ListUnit::Millimetre);
    list.beginGroup({Role::Lane, 7}, {u"Front line & <users>"_s});
    list.pushClip({10, 10, 50, 50});
    list.rect({Role::EventBadge, 3}, {11, 12, 6.7, 4.2}, Ink::FigureActivity, {Ink::FigureText, 0.265}, 1.7);
    const std::array<FadeStop, 2> stops{FadeStop{0, 0}, FadeStop{1, 1}};
    list.fade({Role::EventExtent, 3}, {11, 12, 20, 4}, {Ink::FigureAccent, 50}, stops);
    list.fade({Role::EventExtent, 4}, {11, 22, 20, 4}, {Ink::FigureAccent, 50}, stops);
    list.line({Role::Frontier, 5}, {30, 10}, {30, 60}, {Ink::FigureText, 0.353, {2.2F, 0.8F}});
    list.text({Role::EventLabel, 3}, {20, 15},
              TextRun{u"måten <b>\u0001 & \"så\""_s, 2.469, 10, TextStyle::Bold, Anchor::End},
              Ink::FigureText);
    list.popClip();
    list.endGroup();
    list.beginGroup({Role::Lane, 7});
    list.mark({Role::EventBadge, 8}, {40, 15}, MarkShape::Decision, Ink::Decision);
    list.icon(Role::EventIssue, {1, 1, 14, 14}, Icon::Warn, Ink::Warn);
    list.endGroup();
    return list;
}

QByteArray written(const DisplayList& list) {
    return svgOf(list, paletteOf(PaletteName::Light),
                 {u"Figure 1"_s, u"Bracketing of a city & its services"_s, {}});
}

TEST(SvgWriter, IsWellFormedAndTrueSize) {
    const auto all = elements(written(sample()));
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(all[0].name, u"svg"_s);
    EXPECT_EQ(all[0].attributes.value(u"width"_s), u"175mm"_s);
    EXPECT_EQ(all[0].attributes.value(u"height"_s), u"222mm"_s);
    EXPECT_EQ(all[0].attributes.value(u"viewBox"_s), u"0 0 175 222"_s);
    EXPECT_TRUE(all[0].attributes.value(u"font-family"_s).startsWith(u"'Liberation Sans'"_s));
    EXPECT_EQ(named(all, u"title")[0].text, u"Figure 1"_s);
    EXPECT_EQ(named(all, u"desc")[0].text, u"Bracketing of a city & its services"_s);
}

TEST(SvgWriter, TextStaysTextWithItsAnchorAndIsNeverMarkup) {
    const auto texts = named(elements(written(sample())), u"text");
    ASSERT_EQ(texts.size(), 1U);
    EXPECT_EQ(texts[0].text, u"måten <b> & \"så\""_s);
    EXPECT_EQ(texts[0].attributes.value(u"text-anchor"_s), u"end"_s);
    EXPECT_EQ(texts[0].attributes.value(u"font-weight"_s), u"bold"_s);
    EXPECT_EQ(texts[0].attributes.value(u"font-size"_s), u"2.469"_s);
    EXPECT_EQ(texts[0].attributes.value(u"fill"_s), u"#111111"_s);
}

TEST(SvgWriter, BlanksThatCountAreKept) {
    DisplayList list({20, 20}, ListUnit::Millimetre);
    list.text(Role::Caption, {1, 5}, TextRun{u"a  b"_s, 3, 6}, Ink::FigureText);
    list.text(Role::Caption, {1, 9}, TextRun{u"a b"_s, 3, 6}, Ink::FigureText);
    const auto texts = named(elements(written(list)), u"text");
    EXPECT_EQ(texts[0].attributes.value(u"xml:space"_s), u"preserve"_s);
    EXPECT_FALSE(texts[1].attributes.hasAttribute(u"xml:space"_s));
    EXPECT_EQ(texts[0].text, u"a  b"_s);
}

TEST(SvgWriter, GroupsHaveUniqueIdsAndTitles) {
    std::vector<Element> groups;
    for (const Element& element : named(elements(written(sample())), u"g")) {
        if (element.attributes.hasAttribute(u"id"_s)) groups.push_back(element);
    }
    ASSERT_EQ(groups.size(), 2U);
    EXPECT_EQ(groups[0].attributes.value(u"id"_s), u"lane-7"_s);
    EXPECT_NE(groups[1].attributes.value(u"id"_s), u"lane-7"_s);
    EXPECT_EQ(named(elements(written(sample())), u"title")[1].text, u"Front line & <users>"_s);
}

TEST(SvgWriter, ClipsDashesAndFadesAreKept) {
    const auto all = elements(written(sample()));
    ASSERT_EQ(named(all, u"clipPath").size(), 1U);
    EXPECT_EQ(named(all, u"linearGradient").size(), 1U) << "equal fades share one gradient";
    EXPECT_EQ(named(all, u"line")[0].attributes.value(u"stroke-dasharray"_s), u"2.2 0.8"_s);
    EXPECT_GE(named(all, u"path").size(), 4U) << "the mark's parts and the icon";
}

TEST(SvgWriter, TheSameListGivesTheSameBytes) { EXPECT_EQ(written(sample()), written(sample())); }

TEST(SvgWriter, WritesTheFileOrSaysWhyNot) {
    QTemporaryDir folder;
    const QString path = folder.filePath(u"figure.svg"_s);
    ASSERT_TRUE(writeSvg(sample(), paletteOf(PaletteName::Light), {u"Figure 1"_s, {}, {}}, path).ok());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_FALSE(elements(file.readAll()).empty());
    const auto failed =
        writeSvg(sample(), paletteOf(PaletteName::Light), {}, folder.filePath(u"no/such/folder.svg"_s));
    ASSERT_FALSE(failed.ok());
    EXPECT_TRUE(failed.error().text.contains(u"folder.svg"_s));
}

} // namespace

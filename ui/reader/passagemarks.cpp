// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/passagemarks.h"

namespace forlop {

std::vector<PassageMark> marksOf(const Project& project, SourceId source) {
    std::vector<PassageMark> marks;
    for (const Excerpt& excerpt : project.rows().where(&Excerpt::source, source)) {
        PassageMark mark{excerpt.id, excerpt.start, excerpt.end, excerpt.text, {}};
        for (const Evidence& evidence : project.rows().where(&Evidence::excerpt, excerpt.id))
            if (const auto entity = project.rows().entityOf(evidence.target.value()))
                mark.uses.push_back({{*entity, evidence.target.value()}, evidence.stance});
        marks.push_back(std::move(mark));
    }
    std::sort(marks.begin(), marks.end(), [](const PassageMark& a, const PassageMark& b) {
        return std::tuple(a.start, a.end, a.id) < std::tuple(b.start, b.end, b.id);
    });
    return marks;
}

qsizetype countMarks(const Project& project, SourceId source) {
    return static_cast<qsizetype>(
        project.rows().linking(Entity::Excerpt, fieldOf<Excerpt>(&Excerpt::source), source.value()).size());
}

} // namespace forlop

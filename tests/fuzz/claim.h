// SPDX-License-Identifier: GPL-3.0-or-later
// What a fuzz target claims of every input; a false claim stops the program, in every build.
#pragma once

#include <QString>

#include <cstdio>
#include <cstdlib>

namespace forlop::fuzz {

inline void claim(bool holds, const char* what, const QString& input) {
    if (holds) return;
    std::fprintf(stderr, "False: %s\nInput: %s\n", what, input.toUtf8().constData());
    std::abort();
}

} // namespace forlop::fuzz

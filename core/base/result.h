// SPDX-License-Identifier: GPL-3.0-or-later
// A value, or an error that a user can act on. Expected failures are returned, never thrown.
// `text` is one plain sentence that names the thing and what was expected; `detail` is for a log.
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace forlop {

enum class ErrorCode {
    Invalid,   ///< the input is not what was expected
    NotFound,  ///< no such row, file or name
    ReadOnly,  ///< the project or its folder cannot be written
    Locked,    ///< somebody else holds the project
    NotOurs,   ///< a file, but not a Forløp project
    Newer,     ///< written by a newer version
    Damaged,   ///< a project whose content is broken
    Io,        ///< reading or writing failed
    Conflict,  ///< the change does not fit what is there
    Cancelled, ///< the user stopped it
    Internal,  ///< a rule of the program itself was broken
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString text;
    QString detail;
};

template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    // Only when ok().
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }
    [[nodiscard]] T valueOr(T fallback) const { return ok() ? value() : std::move(fallback); }

    // Only when not ok().
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <> class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    [[nodiscard]] bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    [[nodiscard]] const Error& error() const { return m_error; }

private:
    Error m_error;
    bool m_ok = true;
};

} // namespace forlop

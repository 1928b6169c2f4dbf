// SPDX-License-Identifier: Apache-2.0
// Tests as sentences, for programs that link neither Qt nor anything else.
#pragma once

#include <cstdio>
#include <sstream>
#include <string>
#include <vector>

struct Test
{
    const char *sentence;
    void (*body)();

    Test(const char *says, void (*does)());
};

// A folder of this run, which is empty when a test begins.
std::string testFolder();
// The test that runs has failed.
void reportFailure(const char *file, int line, const std::string &what);

template <typename T> std::string shown(const T &value)
{
    std::ostringstream text;
    text << std::boolalpha << value;
    return text.str();
}

template <typename T> std::string shown(const std::vector<T> &values)
{
    std::string text;
    for (const T &value : values)
        text += "\n        " + shown(value);
    return text.empty() ? "nothing" : text;
}

template <typename A, typename B>
void compare(const A &actual, const B &expected, const char *expression, const char *file, int line)
{
    if (!(actual == expected)) {
        reportFailure(file, line,
            std::string(expression) + "\n      is:       " + shown(actual) + "\n      expected: " + shown(expected));
    }
}

#define JOIN_AGAIN(a, b) a##b
#define JOIN(a, b) JOIN_AGAIN(a, b)
#define TEST(sentence)                                                                                                 \
    static void JOIN(test, __LINE__)();                                                                                \
    static const Test JOIN(registered, __LINE__)(sentence, JOIN(test, __LINE__));                                      \
    static void JOIN(test, __LINE__)()
#define VERIFY(condition)                                                                                              \
    do {                                                                                                               \
        if (!(condition))                                                                                              \
            reportFailure(__FILE__, __LINE__, #condition);                                                             \
    } while (false)
#define COMPARE(actual, ...) compare(actual, __VA_ARGS__, #actual, __FILE__, __LINE__)

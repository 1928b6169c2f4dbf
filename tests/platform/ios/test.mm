// SPDX-License-Identifier: Apache-2.0
// Runs the tests of a program one after the other and says which failed.
#import "test.h"

#import <Foundation/Foundation.h>

#include <filesystem>

extern "C" void installBlocks();

namespace {

struct Run
{
    std::vector<const Test *> tests;
    std::string folder;
    bool failing = false;
};

Run &run()
{
    static Run one;
    return one;
}

} // namespace

Test::Test(const char *says, void (*does)()) : sentence(says), body(does)
{
    run().tests.push_back(this);
}

std::string testFolder()
{
    return run().folder;
}

void reportFailure(const char *file, int line, const std::string &what)
{
    run().failing = true;
    std::printf("    %s:%d: %s\n", file, line, what.c_str());
}

int main(int count, char **arguments)
{
    installBlocks();
    int passed = 0;
    int failed = 0;
    const std::string base = count > 1 ? arguments[1] : "";
    if (base.empty()) {
        std::fprintf(stderr, "The program needs a folder to work in.\n");
        return 2;
    }
    for (const Test *test : run().tests) {
        run().failing = false;
        run().folder = base + "/test";
        std::filesystem::remove_all(run().folder);
        std::filesystem::create_directories(run().folder);
        @autoreleasepool {
            @try {
                test->body();
            } @catch (NSException *exception) {
                reportFailure(__FILE__, __LINE__, [[exception description] UTF8String]);
            }
        }
        (run().failing ? failed : passed) += 1;
        std::printf("%s %s\n", run().failing ? "FAILED" : "ok    ", test->sentence);
        std::fflush(stdout);
    }
    std::printf("%d passed, %d failed\n", passed, failed);
    return failed != 0 || passed == 0;
}

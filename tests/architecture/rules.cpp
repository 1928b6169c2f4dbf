// SPDX-License-Identifier: Apache-2.0
// The tables: who may include whom, what must not be written where, and what the top level holds.
#include "rules.h"

namespace sanju::architecture {

namespace {

const QStringList kCpp{".h", ".cpp"};
const QStringList kQml{".qml", ".js", ".mjs"};

// Only these may ask the machine for the time or for chance: they hand both on as Clock and Random.
const QStringList kMachine{"app/main/", "app/cli/", "app/base/clock.cpp", "app/base/system_clock", "platform/"};

QStringList machineAndTests()
{
    return kMachine + QStringList{"tests/"};
}

QList<Layer> layers()
{
    return {
        {"app/base", "base", {}, {"std", "expected", "QtCore"}},
        {"app/fsrs", "fsrs", {}, {"std"}},
        {"app/course", "course", {"base"}, {"std", "expected", "QtCore", "sqlite"}},
        {"app/practice", "practice", {"base", "course"}, {"std", "expected", "QtCore"}},
        {"app/study", "study", {"base", "course", "fsrs", "practice"}, {"std", "expected", "QtCore"}},
        {"app/store", "store", {"base", "course", "study", "fsrs"}, {"std", "expected", "QtCore", "sqlite"}},
        {"app/exchange", "exchange", {"base", "course", "study"}, {"std", "expected", "QtCore"}},
        {"app/authoring", "authoring", {"base", "course", "practice"},
            {"std", "expected", "QtCore", "sqlite", "yaml", "liblinear"}},
        {"app/recorder", "recorder", {"base", "study"}, {"std", "expected", "QtCore", "QtMultimedia"}},
        {"platform", "platform", {"base", "study"}, {"std", "expected", "QtCore", "QtGui", "QtDBus", "posix"}},
        {"app/stage", "stage", {"base", "course"}, {"std", "expected", "QtCore"}},
        {"app/viewmodels", "viewmodels", {"base", "course", "practice", "stage", "study"},
            {"std", "expected", "QtCore", "QtGui", "QtQml", "QtQmlIntegration"}},
        {"app/main", "main",
            {"base", "fsrs", "course", "practice", "stage", "study", "store", "exchange", "authoring", "recorder",
                "platform", "viewmodels"},
            {"*"}},
        {"app/cli", "cli",
            {"base", "fsrs", "course", "practice", "study", "store", "exchange", "authoring", "platform"}, {"*"}},
        {"app/film", "film", {"base", "course", "stage", "viewmodels"}, {"*"}},
    };
}

QList<HeaderGroup> headerGroups()
{
    return {
        {"std",
            "algorithm|any|array|atomic|barrier|bit|bitset|cassert|cctype|cerrno|cfenv|cfloat|charconv|chrono|"
            "cinttypes|"
            "climits|clocale|cmath|codecvt|compare|complex|concepts|condition_variable|coroutine|csetjmp|csignal|"
            "cstdarg|"
            "cstddef|cstdint|cstdio|cstdlib|cstring|ctime|cuchar|cwchar|cwctype|deque|exception|execution|filesystem|"
            "forward_list|fstream|functional|future|initializer_list|iomanip|ios|iosfwd|iostream|istream|iterator|"
            "latch|"
            "limits|list|locale|map|memory|memory_resource|mutex|new|numbers|numeric|optional|ostream|queue|random|"
            "ranges|"
            "ratio|regex|scoped_allocator|semaphore|set|shared_mutex|source_location|span|sstream|stack|stdexcept|"
            "stop_token|streambuf|string|string_view|strstream|syncstream|system_error|thread|tuple|type_traits|"
            "typeindex|"
            "typeinfo|unordered_map|unordered_set|utility|valarray|variant|vector|version"},
        {"expected", "tl/expected\\.hpp"},
        {"sqlite", "SQLiteCpp/.+|sqlite3\\.h"},
        {"yaml", "yaml-cpp/.+"},
        {"liblinear", "linear\\.h"},
        {"posix", "(unistd|fcntl|signal|poll|dirent|pwd|dlfcn|errno)\\.h|sys/.+\\.h"},
    };
}

QList<ForbiddenText> forbidden()
{
    using In = ForbiddenText::In;
    return {
        // The machine's clock
        {"\\bcurrent(DateTime|DateTimeUtc|MSecsSinceEpoch|SecsSinceEpoch)\\b|\\bQ(Date|Time)::current(Date|Time)\\b",
            In::Code, kCpp, {}, machineAndTests(), "the time comes from an injected Clock"},
        {"\\b(system_clock|steady_clock|high_resolution_clock|utc_clock)::now\\b", In::Code, kCpp, {},
            machineAndTests(), "the time comes from an injected Clock"},
        {"\\bQElapsedTimer\\b|\\bQDeadlineTimer\\b", In::Code, kCpp, {}, machineAndTests(),
            "measure time between two instants of an injected Clock"},
        {"\\b(gettimeofday|clock_gettime|localtime|gmtime)\\s*\\(|\\bstd::time\\s*\\(", In::Code, kCpp, {},
            machineAndTests(), "the time comes from an injected Clock"},
        {"\\bnew\\s+Date\\b|\\bDate\\.now\\b|\\bDate\\s*\\(", In::Code, kQml, {}, {},
            "dates are made in C++, from an injected Clock"},

        // Chance and ids
        {"\\brandom_device\\b|\\bs?rand\\s*\\(|\\bQRandomGenerator\\b|\\bstd::(mt19937|shuffle|uniform_\\w+)", In::Code,
            kCpp, {}, machineAndTests(), "chance comes from an injected base Random, equal on every platform"},
        {"\\bQUuid::createUuid", In::Code, kCpp, {}, machineAndTests(),
            "ids are made by uuidV7 from an injected Clock and Random"},
        {"\\bMath\\.random\\b", In::Code, kQml, {}, {}, "chance belongs into C++, from an injected Random"},

        // Platforms
        {"^\\s*#\\s*(if|ifdef|ifndef|elif)\\b.*\\b(Q_OS_\\w+|__ANDROID__|__APPLE__|_WIN32|__linux__|TARGET_OS_\\w+)",
            In::Code, kCpp, {}, {"platform/"}, "what differs between systems belongs into platform/"},

        // Hidden state
        {"\\b(?!Q[A-Z])[A-Za-z_]\\w*::instance\\s*\\(|\\bstatic\\b[^;{}()=]*\\binstance\\s*\\(", In::Code, kCpp, {}, {},
            "no singletons: main makes each object once and hands it on"},
        {"\\bQML_SINGLETON\\b|\\bqmlRegisterSingleton\\w*", In::Code, kCpp, {}, {},
            "no singletons towards QML: pages get their view model as a required property"},
        {"\\bsetContext(Property|Object|Properties)\\b", In::Code, kCpp, {}, {},
            "no context properties: pages get their view model as a required property"},
        {"^\\s*pragma\\s+Singleton\\b", In::Code, {".qml"}, {"qml/"}, {"qml/Theme.qml", "qml/components/Theme.qml"},
            "Theme is the only singleton"},

        // Not in every library we build with
        {"\\bstd::format\\b|^\\s*#\\s*include\\s*<format>", In::Code, kCpp, {}, {},
            "std::format is missing from GCC 12; use QString::arg"},
        {"\\bstd::jthread\\b", In::Code, kCpp, {}, {},
            "std::jthread is missing from libc++; use QThread or std::thread"},
        {"\\bstd::expected\\b|^\\s*#\\s*include\\s*<expected>", In::Code, kCpp, {}, {}, "use Result of base/error.h"},
        {"\\bchrono::(zoned_time|locate_zone|current_zone|get_tzdb|time_zone)\\b", In::Code, kCpp, {}, {},
            "time zones are QTimeZone's: those of chrono are not in every library"},
        {"\\bCharts\\b|\\bDataVisualization\\b|\\bVirtualKeyboard\\b", In::Code, {"CMakeLists.txt", ".cmake"}, {}, {},
            "this module of Qt is GPL-only, which app stores do not take"},

        // Waiting by the clock
        {"\\bQThread::(m|u)?sleep\\b|\\bQTest::q(Sleep|Wait)\\s*\\(|\\bsleep_(for|until)\\b|\\b(u|nano)?sleep\\s*\\(",
            In::Code, kCpp, {}, {}, "nothing sleeps: wait for the event (QTRY_COMPARE, QSignalSpy, QTest::qWaitFor)"},
        {"(^|[^\\w.])wait\\s*\\(\\s*[1-9]", In::Code, {".qml"}, {"tests/"}, {},
            "nothing sleeps: wait for the change (tryCompare, tryVerify, SignalSpy)"},

        // Left behind
        {"\\bqDebug\\b", In::Code, kCpp, {}, {}, "remove the debugging output"},
        {"\\bconsole\\.\\w+\\s*\\(", In::Code, kQml, {"qml/"}, {}, "remove the debugging output"},
        {"\\bTO[D]O\\b|\\bFIX[M]E\\b|\\bX[X]X\\b", In::Everything, {}, {}, {"LICENSE"}, "finish it or write an issue"},

        // Rules and looks in QML
        {"\\bJSON\\.(parse|stringify)\\b|\\bXMLHttpRequest\\b|\\bLocalStorage\\b", In::Code, kQml, {}, {"tests/"},
            "QML gets values from its view model"},
        {"[\"']#[0-9A-Fa-f]{3,8}[\"']|\\bQt\\.(rgba|hsla|hsva)\\(\\s*[0-9.]", In::CodeAndStrings, kQml, {"qml/"},
            {"qml/Theme.qml", "qml/components/Theme.qml"}, "colours are named in Theme"},
        {"\\b[A-Za-z.]*[cC]olor\\s*:\\s*[\"'](?!transparent[\"'])[a-z]+[\"']", In::CodeAndStrings, kQml, {"qml/"},
            {"qml/Theme.qml", "qml/components/Theme.qml"}, "colours are named in Theme"},
        {"\\b(pixelSize|pointSize)\\s*:\\s*[0-9]", In::Code, kQml, {"qml/"},
            {"qml/Theme.qml", "qml/components/Theme.qml", "qml/components/T.qml"}, "sizes of type are named in Theme"},

        // Places outside the repository
        {"(^|[^\\w.$}])/(work|workspace|farm|builds?)/\\w|(^|[^\\w$}])/tmp/\\w", In::Everything, {}, {}, {"LICENSE"},
            "a path of one machine: take it from an argument, the environment or QTemporaryDir"},
        {"(^|[^\\w.$}])/(home|Users)/\\w|\\b[A-Z]:\\\\\\\\?Users\\b", In::Everything, {}, {}, {"LICENSE", "tests/"},
            "somebody's folder: take it from QStandardPaths or an argument"},
        {"\\b(registry|artifactory|nexus|proxy)\\.[\\w-]+\\.\\w+|\\b[\\w-]+\\.pkg\\.dev\\b|\\b(deb|ftp|security|"
         "archive)\\.(debian|ubuntu)\\.\\w+|"
         "\\b(pypi|crates|rubygems)\\.(org|io)\\b",
            In::Everything, {}, {}, {"LICENSE"}, "a package server: packages come from wherever the system takes them"},
    };
}

} // namespace

Rules houseRules()
{
    Rules rules;
    rules.ignored = {".git/", ".build/", "build/", "CMakeUserPresets.json", "tests/architecture/fixtures/"};

    rules.layers = layers();
    rules.headerGroups = headerGroups();
    rules.testLayers = {
        // A page test uses a real view model over a real store in memory.
        {"tests/app/viewmodels", "viewmodels", {"store"}, {"*"}},
        // The people who are drawn are those of the shipped course.
        {"tests/app/film", "film", {"authoring"}, {"*"}},
    };
    rules.qmlImports = {"\"icon_paths\\.js\"", // the one file of data
        "Sanju\\.(App|Ui)(\\.\\w+)*",
        "Qt(Core|Qml|Quick|Multimedia)(\\.(Models|WorkerScript|Window|"
        "Controls|Controls\\.Basic|Templates|Layouts|Shapes|Dialogs))?"};
    rules.testQmlImports = {"QtTest"};
    rules.packageList = "platform/linux/packages.txt";

    rules.licence = "Apache-2.0";
    rules.licensedFiles = {".h", ".cpp", ".qml", ".sql", ".sh", ".mjs", ".js", ".cmake", "CMakeLists.txt"};
    rules.otherLicences = {{"qml/components/icon_paths.js", "ISC", "the outlines of the Lucide icons"}};

    rules.forbidden = forbidden();

    rules.topLevel = {
        "CMakeLists.txt", "CMakePresets.json", "README.md", "LICENSE", "app", "qml", "content", "platform", "tests"};
    rules.topLevelOptional = {"NOTICE", "build", "CMakeUserPresets.json"};

    rules.maxLines = 600;
    rules.countedFiles = kCpp + kQml;
    rules.longFiles = {};
    return rules;
}

} // namespace sanju::architecture

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <memory>

class QgsApplication;

namespace madang::test {

// QGIS made ready for one test program, with settings, caches and home of its own, so that a test neither sees nor
// leaves anything on the machine. Make one before QTest::qExec (MADANG_TEST_MAIN does).
class QgisFixture {
public:
    QgisFixture(int &argc, char **argv);
    ~QgisFixture();

private:
    QTemporaryDir m_home;
    std::unique_ptr<QgsApplication> m_application;
};

// Fails the test program when Qt or QGIS warned while `run` ran, unless the warning was expected.
int runWatchingWarnings(const std::function<int()> &run);
// A warning that contains `part` is expected until the end of the program; say why where you call it.
void expectWarning(const QString &part);

} // namespace madang::test

// As QTEST_MAIN, with QGIS started and warnings watched.
#define MADANG_TEST_MAIN(TestClass) \
    int main(int argc, char **argv) \
    { \
        madang::test::QgisFixture qgis(argc, argv); \
        return madang::test::runWatchingWarnings([&] { \
            TestClass test; \
            return QTest::qExec(&test, argc, argv); \
        }); \
    }

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

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

// Runs a test object and fails when Qt or QGIS warned meanwhile, unless the warning was expected: a warning that
// QTest::ignoreMessage was told of, or one that contains a part given to expectWarning.
int runTest(QObject &test, int argc, char **argv);
void expectWarning(const QString &part);

} // namespace madang::test

// As QTEST_MAIN, with QGIS started and warnings watched.
#define MADANG_TEST_MAIN(TestClass) \
    int main(int argc, char **argv) \
    { \
        madang::test::QgisFixture qgis(argc, argv); \
        TestClass test; \
        return madang::test::runTest(test, argc, argv); \
    }

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/findings/findings_model.h"
#include "support/qgis_fixture.h"

#include <qgsapplication.h>

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace madang;

namespace {
Finding finding(Finding::Severity severity, const QString &title, const QString &detail = {})
{
    Finding made;
    made.severity = severity;
    made.rule = QStringLiteral("test.rule");
    made.title = title;
    made.detail = detail;
    made.uids = QStringList{QStringLiteral("a"), QStringLiteral("b")};
    return made;
}
} // namespace

class TestFindingsModel : public QObject {
    Q_OBJECT
private slots:
    void theWorstComesFirst()
    {
        FindingsModel model;
        const QAbstractItemModelTester tester(&model);
        model.replace("check", {finding(Finding::Severity::Note, "n"), finding(Finding::Severity::Error, "e")});
        model.replace("import", {finding(Finding::Severity::Warning, "w")});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.at(0).title, QStringLiteral("e"));
        QCOMPARE(model.at(1).title, QStringLiteral("w"));
        QCOMPARE(model.sourceAt(1), QStringLiteral("import"));
        QCOMPARE(model.count(Finding::Severity::Error), 1);
    }

    void aSourceReplacesItsOwn()
    {
        FindingsModel model;
        QSignalSpy counts(&model, &FindingsModel::countsChanged);
        model.replace("check", {finding(Finding::Severity::Error, "old")});
        model.replace("map", {finding(Finding::Severity::Error, "other")});
        model.replace("check", {});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.at(0).title, QStringLiteral("other"));
        QCOMPARE(counts.count(), 3);
        model.replace("check", {}); // nothing was there, nothing comes
        QCOMPARE(counts.count(), 3);
    }

    void csvKeepsCommasQuotesAndLines()
    {
        FindingsModel model;
        model.replace("check", {finding(Finding::Severity::Warning, "a \"title\", so", "line 1\nline 2")});
        const QString csv = model.toCsv();
        QVERIFY(csv.startsWith("Severity,Finding,Detail,From,Rule,Rows\n"));
        QVERIFY(csv.contains("\"a \"\"title\"\", so\",\"line 1\nline 2\""));
        QVERIFY(csv.contains("\"a b\""));
        QCOMPARE(model.toText({0}).count('\n'), 1);
    }
};

MADANG_TEST_MAIN(TestFindingsModel)
#include "test_findings_model.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/report/report_dialog.h"

#include "api/panel_plugin.h"
#include "api/report_builder.h"
#include "core/plan/plan.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <qgsfeedback.h>

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace madang;
using namespace madang::test;

namespace {

class Chapter : public PanelPlugin {
public:
    bool waitForCancel = false;
    QString title() const override { return QStringLiteral("Chapter"); }
    void writeReport(ReportBuilder &report) const override
    {
        report.heading({"TestReportDialog", "A chapter", {}});
        while (waitForCancel && !report.feedback()->isCanceled())
            QThread::msleep(5);
    }
};

} // namespace

class TestReportDialog : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Plan> m_plan;
    Chapter m_chapter;

    static QPushButton *button(const ReportDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text().remove(QLatin1Char('&')) == text)
                return button;
        return nullptr;
    }
    static bool says(const ReportDialog &dialog, const QString &part)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(part))
                return true;
        return false;
    }
    void type(ReportDialog &dialog, const QString &file) const
    {
        dialog.findChild<QLineEdit *>()->setText(m_folder.filePath(file));
    }

private slots:
    void initTestCase() { m_plan = Plan::create(m_folder.filePath(QStringLiteral("plan.gpkg")), battambang()); }
    void init()
    {
        QSettings().clear();
        m_chapter.waitForCancel = false;
    }

    void beginsWithThePlansLanguagesAndAFileBesideIt()
    {
        ReportDialog dialog(*m_plan, QStringLiteral("base"), {&m_chapter});
        const QStringList languages = {QStringLiteral("ko"), QStringLiteral("km")};
        QCOMPARE(dialog.request().languages, languages);
        QCOMPARE(dialog.request().scenario, QStringLiteral("base"));
        QCOMPARE(dialog.request().output, m_folder.filePath(QStringLiteral("plan.pdf")));
    }

    void writesInTheBackgroundAndOffersToOpen()
    {
        ReportDialog dialog(*m_plan, QStringLiteral("base"), {&m_chapter});
        dialog.show();
        QVERIFY(!button(dialog, QStringLiteral("Open"))->isVisible());
        type(dialog, QStringLiteral("written.html"));
        QSignalSpy finished(&dialog, &ReportDialog::finishedWriting);
        QTest::mouseClick(button(dialog, QStringLiteral("Write report")), Qt::LeftButton);
        QVERIFY(dialog.isWriting());
        QVERIFY(!button(dialog, QStringLiteral("Write report"))->isEnabled());
        QVERIFY(finished.wait(30000));
        QCOMPARE(finished.first().first().toBool(), true);
        QVERIFY(QFileInfo(m_folder.filePath(QStringLiteral("written.html"))).size() > 1000);
        QVERIFY(button(dialog, QStringLiteral("Open"))->isVisible());
        QVERIFY(button(dialog, QStringLiteral("Show in folder"))->isVisible());
        QVERIFY(says(dialog, QStringLiteral("written.html")));
    }

    void cancelStopsItAndLeavesNoFile()
    {
        m_chapter.waitForCancel = true;
        ReportDialog dialog(*m_plan, QStringLiteral("base"), {&m_chapter});
        dialog.show();
        type(dialog, QStringLiteral("cancelled.html"));
        QSignalSpy finished(&dialog, &ReportDialog::finishedWriting);
        dialog.write();
        QTest::qWait(300);
        QVERIFY(dialog.isWriting());
        QTest::mouseClick(button(dialog, QStringLiteral("Cancel")), Qt::LeftButton);
        QVERIFY(finished.wait(30000));
        QCOMPARE(finished.first().first().toBool(), false);
        QVERIFY(dialog.isVisible());
        QVERIFY(says(dialog, QStringLiteral("Cancelled. No file was written.")));
        QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("cancelled.html"))));
    }

    void closingTheWindowCancelsAndThenCloses()
    {
        m_chapter.waitForCancel = true;
        ReportDialog dialog(*m_plan, QStringLiteral("base"), {&m_chapter});
        dialog.show();
        type(dialog, QStringLiteral("closed.html"));
        dialog.write();
        QTest::qWait(300);
        dialog.close();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.isVisible(), 30000);
        QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("closed.html"))));
    }

    void saysWhatItCannotWrite()
    {
        ReportDialog dialog(*m_plan, QStringLiteral("base"), {&m_chapter});
        dialog.show();
        type(dialog, QStringLiteral("report.docx"));
        dialog.write();
        QVERIFY(!dialog.isWriting());
        QVERIFY(says(dialog, QStringLiteral("does not write Word files")));
    }

    void remembersLanguagesFormatAndFolder()
    {
        {
            ReportDialog dialog(*m_plan, QStringLiteral("base"), {&m_chapter});
            const QList<QComboBox *> boxes = dialog.findChildren<QComboBox *>();
            boxes[0]->setCurrentIndex(boxes[0]->findData(QStringLiteral("en")));
            boxes[3]->setCurrentIndex(boxes[3]->findData(QStringLiteral("html")));
            QVERIFY(dialog.request().output.endsWith(QLatin1String("plan.html")));
            QDir(m_folder.path()).mkdir(QStringLiteral("elsewhere"));
            type(dialog, QStringLiteral("elsewhere/plan.html"));
            QSignalSpy finished(&dialog, &ReportDialog::finishedWriting);
            dialog.write();
            QVERIFY(finished.wait(30000));
        }
        const ReportDialog again(*m_plan, QStringLiteral("base"), {&m_chapter});
        const QStringList languages = {QStringLiteral("en"), QStringLiteral("km")};
        QCOMPARE(again.request().languages, languages);
        QCOMPARE(again.request().output, m_folder.filePath(QStringLiteral("elsewhere/plan.html")));
    }
};

MADANG_TEST_MAIN(TestReportDialog)
#include "test_report_dialog.moc"

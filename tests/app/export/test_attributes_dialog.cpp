// SPDX-License-Identifier: GPL-2.0-or-later
#include "gui/export/attributes_dialog.h"

#include "core/plan/plan.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace madang;
using namespace madang::test;

class TestAttributesDialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Plan> m_plan;

    QString table(const QByteArray &content) const
    {
        QFile file(m_folder->filePath(QStringLiteral("parcels.csv")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the table cannot be written");
        return file.fileName();
    }
    static QPushButton *button(const AttributesDialog &dialog, const QString &text)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->text().remove(QLatin1Char('&')) == text)
                return button;
        return nullptr;
    }
    static bool says(const AttributesDialog &dialog, const QString &part)
    {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            if (!label->isHidden() && label->text().contains(part))
                return true;
        return false;
    }
    static QString cell(const AttributesDialog &dialog, int row, int column)
    {
        const QAbstractItemModel *model = dialog.findChild<QTableView *>()->model();
        return model->index(row, column).data().toString();
    }
    static void waitFor(AttributesDialog &dialog)
    {
        QSignalSpy compared(&dialog, &AttributesDialog::compared);
        QVERIFY(compared.wait(30000));
    }
    QString note(const char *uid) const { return m_plan->row(QStringLiteral("parcel"), QString::fromLatin1(uid))->fields.value(QStringLiteral("note")).toString(); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_plan = freshPlan(*m_folder);
        PlanEdit edit;
        edit.name.source = QStringLiteral("rows");
        edit.add(QStringLiteral("parcel"), square(300000, 1450000, 10, {{"scenario", "base"}, {"number", "007"}, {"note", "old"}}), QStringLiteral("p1"));
        edit.add(QStringLiteral("parcel"), square(300010, 1450000, 10, {{"scenario", "base"}, {"number", "008"}}), QStringLiteral("p2"));
        m_plan->apply(edit);
    }

    void showsWhatChangesAndAppliesItAsOneStep()
    {
        AttributesDialog dialog(*m_plan, table("uid,number,note\r\np1,007,학교\r\np2,008,\r\n"), QStringLiteral("base"));
        dialog.show();
        waitFor(dialog);
        QVERIFY(says(dialog, QStringLiteral("1 row(s) of the plan will change.")));
        QCOMPARE(cell(dialog, 0, 2), QStringLiteral("007"));
        QCOMPARE(cell(dialog, 0, 4), QStringLiteral("old"));
        QCOMPARE(cell(dialog, 0, 5), QStringLiteral("학교"));
        QCOMPARE(note("p1"), QStringLiteral("old"));
        QTest::mouseClick(button(dialog, QStringLiteral("Apply")), Qt::LeftButton);
        QCOMPARE(note("p1"), QStringLiteral("학교"));
        QVERIFY(!button(dialog, QStringLiteral("Apply"))->isEnabled());
        m_plan->undo();
        QCOMPARE(note("p1"), QStringLiteral("old"));
    }

    void linesThatCannotBeTakenHoldItUpUntilTheyAreLeftOut()
    {
        AttributesDialog dialog(*m_plan, table("uid,note\r\nnobody,x\r\np2,new\r\n"), QStringLiteral("base"));
        dialog.show();
        waitFor(dialog);
        QVERIFY(!button(dialog, QStringLiteral("Apply"))->isEnabled());
        QVERIFY(cell(dialog, 0, 5).contains(QStringLiteral("nobody")));
        dialog.findChild<QCheckBox *>()->setChecked(true);
        QVERIFY(button(dialog, QStringLiteral("Apply"))->isEnabled());
        dialog.apply();
        QCOMPARE(note("p2"), QStringLiteral("new"));
    }

    void aFileOfSomethingElseIsSaid()
    {
        AttributesDialog dialog(*m_plan, table("a,b\r\n1,2\r\n"), QStringLiteral("base"));
        dialog.show();
        waitFor(dialog);
        QVERIFY(says(dialog, QStringLiteral("The file cannot be read back.")));
        QVERIFY(!button(dialog, QStringLiteral("Apply"))->isEnabled());
    }

    void nothingToDoIsSaid()
    {
        AttributesDialog dialog(*m_plan, table("uid,number\r\np1,007\r\n"), QStringLiteral("base"));
        dialog.show();
        waitFor(dialog);
        QVERIFY(says(dialog, QStringLiteral("There is nothing to change.")));
        QVERIFY(!button(dialog, QStringLiteral("Apply"))->isEnabled());
    }
};

MADANG_TEST_MAIN(TestAttributesDialog)
#include "test_attributes_dialog.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/plan/code_lists.h"
#include "core/text/script_fonts.h"
#include "gui/plan/country_defaults.h"
#include "gui/plan/new_plan_dialog.h"
#include "support/qgis_fixture.h"

#include <qgsapplication.h>

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace madang;

class TestNewPlanDialog : public QObject {
    Q_OBJECT
private slots:
    void everyCountryWithACodeListIsOffered()
    {
        QStringList offered;
        for (const CountryDefaults &country : countryDefaults())
            offered << country.country;
        for (const QString &country : codeListCountries())
            QVERIFY2(offered.contains(country), qPrintable(country));
    }

    void whatACountrySuggestsMakesAPlan_data()
    {
        QTest::addColumn<int>("place");
        for (size_t i = 0; i < countryDefaults().size(); ++i)
            QTest::newRow(qPrintable(countryDefaults()[i].country)) << int(i);
    }

    void whatACountrySuggestsMakesAPlan()
    {
        QFETCH(int, place);
        const CountryDefaults country = countryDefaults()[place];
        NewPlanDialog dialog(m_folder.path());
        dialog.findChild<QLineEdit *>()->setText("A plan");
        for (QComboBox *box : dialog.findChildren<QComboBox *>())
            if (box->findData(country.country) >= 0)
                box->setCurrentIndex(box->findData(country.country));
        const PlanMeta meta = dialog.meta();
        QCOMPARE(meta.country, country.country);
        QCOMPARE(meta.crs, country.crs.first());
        QCOMPARE(meta.currency, country.currency);
        QCOMPARE(meta.languages.size(), 2);
        QVERIFY(meta.languages[0] != meta.languages[1]);
        QCOMPARE(whatIsWrongWith(meta), QString());
        for (const QString &crs : country.crs) {
            PlanMeta other = meta;
            other.crs = crs;
            QCOMPARE(whatIsWrongWith(other), QString());
        }
    }

    // Imports tell by it which of a plan's languages a name is in.
    void theScriptOfEveryLanguageIsKnown()
    {
        NewPlanDialog dialog(m_folder.path());
        int languages = 0;
        for (const QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->findData(QStringLiteral("km")) < 0)
                continue;
            for (int i = 0; i < box->count(); ++i, ++languages)
                QVERIFY2(scriptOfLanguage(box->itemData(i).toString()) != QChar::Script_Unknown, qPrintable(box->itemText(i)));
        }
        QVERIFY(languages >= 2 * 12);
    }

    void theTitleNamesTheFileAndIsNeeded()
    {
        NewPlanDialog dialog(m_folder.path());
        QPushButton *create = nullptr;
        for (QPushButton *button : dialog.findChildren<QPushButton *>())
            if (button->isDefault())
                create = button;
        QVERIFY(create);
        QVERIFY(!create->isEnabled());
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("프놈펜 2040: a/b"));
        QVERIFY(create->isEnabled());
        QCOMPARE(QFileInfo(dialog.path()).fileName(), QStringLiteral("프놈펜 2040- a-b.gpkg"));
        // A file that is there is not written over.
        QFile there(dialog.path());
        QVERIFY(there.open(QIODevice::WriteOnly));
        there.close();
        dialog.findChild<QLineEdit *>()->setText(QString());
        dialog.findChild<QLineEdit *>()->setText(QStringLiteral("프놈펜 2040: a/b"));
        QCOMPARE(QFileInfo(dialog.path()).fileName(), QStringLiteral("프놈펜 2040- a-b-2.gpkg"));
    }

private:
    QTemporaryDir m_folder;
};

MADANG_TEST_MAIN(TestNewPlanDialog)
#include "test_new_plan_dialog.moc"

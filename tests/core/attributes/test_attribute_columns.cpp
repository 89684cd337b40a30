// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/attributes/attribute_text.h"
#include "core/attributes/copied_table.h"
#include "core/attributes/folded_text.h"
#include "core/failure.h"
#include "support/qgis_fixture.h"
#include "support/throws.h"

#include <QTest>

using namespace madang;
using namespace madang::test;

// What columns mean, and what typed texts mean in them.
class TestAttributeColumns : public QObject {
    Q_OBJECT
private slots:
    void columnsAreThoseOfTheSchemaForPeople()
    {
        QStringList names;
        for (const AttributeColumn &column : attributeColumns("zone"))
            names << column.name;
        QCOMPARE(names, (QStringList{"name", "name_2", "code", "measure", "regulation_set", "phase_uid", "overlay", "priority", "note", "uid"}));
        QVERIFY(throws<Failure>([] { attributeColumns("phase"); }));
        QVERIFY(throws<Failure>([] { attributeColumns("none"); }));
        QCOMPARE(columnIndex(attributeColumns("facility"), measureColumn), -1); // a point has no size
    }

    void bookkeepingIsNotWritten()
    {
        QVERIFY(!column("zone", "uid").isEditable);
        QVERIFY(!column("zone", measureColumn).isEditable);
        QVERIFY(!column("parcel", "block_uid").isEditable);
        QVERIFY(column("zone", "code").isEditable);
    }

    void limitsComeFromTheSchema()
    {
        QCOMPARE(column("building", "floors").least, std::optional(0.0));
        const AttributeColumn share = column("catchment", "imperviousness");
        QCOMPARE(share.least, std::optional(0.0));
        QCOMPARE(share.most, std::optional(1.0));
        const AttributeColumn status = column("drain_link", "status");
        QVERIFY(status.isClosed && status.isRequired);
        QVERIFY(status.choice("proposed") && status.choice("existing") && !status.choice("planned"));
        QVERIFY(column("zone", "overlay").isRequired);
        QVERIFY(!column("zone", "code").isRequired);
    }

    void typedNumbers_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QVariant>("value"); // invalid: refused
        QTest::newRow("metres") << "building" << "height" << "12.5" << QVariant(12.5);
        QTest::newRow("centimetres") << "building" << "height" << "140 cm" << QVariant(1.4);
        QTest::newRow("Khmer digits") << "building" << "height" << QStringLiteral("១២") << QVariant(12.0);
        QTest::newRow("below zero") << "building" << "height" << "-1" << QVariant();
        QTest::newRow("no number") << "building" << "height" << "tall" << QVariant();
        QTest::newRow("whole") << "road" << "lanes" << "4" << QVariant(qlonglong(4));
        QTest::newRow("not whole") << "road" << "lanes" << "2.5" << QVariant();
        QTest::newRow("km/h unsaid") << "road" << "speed" << "72" << QVariant(20.0);
        QTest::newRow("km/h") << "road" << "speed" << "72 km/h" << QVariant(20.0);
        QTest::newRow("m/s") << "road" << "speed" << "10 m/s" << QVariant(10.0);
        QTest::newRow("per cent unsaid") << "catchment" << "imperviousness" << "35" << QVariant(0.35);
        QTest::newRow("per cent") << "catchment" << "imperviousness" << "35 %" << QVariant(0.35);
        QTest::newRow("over the whole") << "catchment" << "imperviousness" << "135 %" << QVariant();
        QTest::newRow("curve number") << "catchment" << "curve_number" << "101" << QVariant();
    }

    void typedNumbers()
    {
        QFETCH(QString, table);
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QFETCH(QVariant, value);
        const ReadAttribute read = m_text.read(column(table, name), typed);
        QCOMPARE(read.isGood(), value.isValid());
        if (value.isValid())
            QVERIFY2(qAbs(read.value.toDouble() - value.toDouble()) < 1e-12, qPrintable(read.value.toString()));
        else
            QVERIFY(!read.value.isValid());
    }

    void whatIsTypedComesBack()
    {
        const AttributeColumn speed = column("road", "speed"), share = column("catchment", "imperviousness");
        QCOMPARE(m_text.shown(speed, 60 / 3.6), QStringLiteral("60 km/h"));
        QCOMPARE(m_text.typed(speed, 60 / 3.6), QStringLiteral("60 km/h"));
        QCOMPARE(m_text.shown(share, 0.355), QStringLiteral("35.50 %"));
        QCOMPARE(m_text.typed(share, 0.355), QStringLiteral("35.5 %"));
        QCOMPARE(m_text.read(share, m_text.typed(share, 0.355)).value.toDouble(), 0.355);
        const AttributeColumn roughness = column("drain_link", "roughness");
        QCOMPARE(m_text.shown(roughness, 0.013), QStringLiteral("0.013"));
        QCOMPARE(m_text.shown(roughness, QVariant()), QString());
        QCOMPARE(AttributeText("vi", "VN").shown(column("facility", "capacity"), 1234.5), QStringLiteral("1.234,50"));
    }

    void anEmptyTextIsNoValue()
    {
        QVERIFY(m_text.read(column("zone", "name"), "  ").isGood());
        QVERIFY(!m_text.read(column("zone", "name"), "  ").value.isValid());
        QVERIFY(!m_text.read(column("drain_link", "status"), "").isGood());
    }

    void textsAreStoredComposed()
    {
        const QString composed = QStringLiteral("구역");
        const ReadAttribute read = m_text.read(column("zone", "name"), composed.normalized(QString::NormalizationForm_D) + ' ');
        QCOMPARE(read.value.toString(), composed);
    }

    void choicesAreFoundByAnyOfTheirNames()
    {
        AttributeColumn code = column("zone", "code");
        code.choices = {{"1a", QStringLiteral("1a · Low density"), {"Low density", QStringLiteral("저밀도"), QStringLiteral("ដង់ស៊ីតេទាប")}, "#ffeeaa"},
                        {"1b", QStringLiteral("1b · Mixed"), {"Mixed"}, "#ffaa00"},
                        {"2a", QStringLiteral("2a · Mixed"), {"Mixed"}, "#aa0000"}};
        code.isClosed = true;
        QCOMPARE(m_text.read(code, "1A").value.toString(), QStringLiteral("1a"));
        QCOMPARE(m_text.read(code, QStringLiteral("저밀도")).value.toString(), QStringLiteral("1a"));
        QCOMPARE(m_text.read(code, QStringLiteral("1b · mixed")).value.toString(), QStringLiteral("1b"));
        QVERIFY(!m_text.read(code, "mixed").isGood()); // two have this name
        QVERIFY(!m_text.read(code, "9z").isGood());
        code.isClosed = false;
        QCOMPARE(m_text.read(code, "9z").value.toString(), QStringLiteral("9z"));
        QCOMPARE(m_text.shown(code, "1a"), QStringLiteral("1a · Low density"));
        QCOMPARE(m_text.shown(code, "old"), QStringLiteral("old"));
        AttributeColumn phase = column("zone", "phase_uid");
        phase.isClosed = true; // of a plan without phases
        QVERIFY(!m_text.read(phase, "soon").isGood());
        QVERIFY(m_text.read(phase, "").isGood());
        QVERIFY(m_text.sought(code, "1a").contains(QStringLiteral("ដង់ស៊ីតេទាប")));
    }

    void yesAndNoAreStoredAsNumbers()
    {
        const ReadAttribute read = m_text.read(column("road", "oneway"), "1");
        QCOMPARE(read.value, QVariant(qlonglong(1)));
        QVERIFY(!m_text.read(column("road", "oneway"), "2").isGood());
    }

    void foldingFindsAnyScript()
    {
        QCOMPARE(foldedText("  Main  ROAD "), QStringLiteral("main road"));
        QCOMPARE(foldedText(QStringLiteral("Straße")), QStringLiteral("strasse"));
        QCOMPARE(foldedText(QStringLiteral("구역").normalized(QString::NormalizationForm_D)), QStringLiteral("구역"));
        QCOMPARE(foldedText(QStringLiteral("Đà Nẵng").normalized(QString::NormalizationForm_D)), foldedText(QStringLiteral("đà nẵng")));
        // A zero-width space between Khmer words is not there for those who look.
        QCOMPARE(foldedText(QStringLiteral("ផ្សារ\u200bចាស់")), QStringLiteral("ផ្សារចាស់"));
        QCOMPARE(foldedText(QStringLiteral("តំបន់ ១២")), QStringLiteral("តំបន់ 12"));
        QCOMPARE(foldedText(QStringLiteral("ＡＢ１")), QStringLiteral("ab1")); // full width, as a Korean keyboard writes it
        QVERIFY(foldedText(QStringLiteral("ตลาดน้ำ")).contains(foldedText(QStringLiteral("น้ำ"))));
    }

    void tablesAreCopiedAsSpreadsheetsDo()
    {
        const QVector<QStringList> cells = {{"a", "say \"b\""}, {"two\nlines", ""}, {"tab\there", QStringLiteral("구역")}};
        QCOMPARE(copiedTable(cells), QStringLiteral("a\t\"say \"\"b\"\"\"\n\"two\nlines\"\t\n\"tab\there\"\t구역"));
        QCOMPARE(pastedTable(copiedTable(cells)), cells);
        QCOMPARE(pastedTable("1\t2\r\n3\t4\r\n"), (QVector<QStringList>{{"1", "2"}, {"3", "4"}}));
        QCOMPARE(pastedTable("a\n\nb"), (QVector<QStringList>{{"a"}, {""}, {"b"}}));
        QVERIFY(pastedTable("").isEmpty());
    }

private:
    static AttributeColumn column(const QString &table, const QString &name)
    {
        const auto columns = attributeColumns(table);
        return columns.at(size_t(columnIndex(columns, name)));
    }

    AttributeText m_text{"en", "KH"};
};

MADANG_TEST_MAIN(TestAttributeColumns)
#include "test_attribute_columns.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
// What madang-cli says and does about handing rows of a plan over to other programs, and having them back.
#include "support/content_hash.h"
#include "support/plan_fixture.h"
#include "support/qgis_fixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace madang;
using namespace madang::test;

namespace {

struct Answer {
    int status = -1;
    QString out, err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

} // namespace

class TestExchangeCommands : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto plan = freshPlan(*m_folder);
        m_path = plan->path();
        PlanEdit edit;
        edit.name.source = QStringLiteral("rows");
        edit.add(QStringLiteral("zone"), square(300000, 1450000, 100, {{"scenario", "base"}, {"code", "1a"}, {"name", "교동"}}), QStringLiteral("z"));
        edit.add(QStringLiteral("parcel"), square(300000, 1450000, 10, {{"scenario", "base"}, {"number", "007"}}), QStringLiteral("p"));
        plan->apply(edit);
    }

    void aDrawingGoesOutAndIsLookedAt()
    {
        const QString drawing = m_folder->filePath(QStringLiteral("도면 ១.dxf"));
        const Answer written = run({"export", m_path, "--tables", "zone,parcel", "--scenario", "base", "--output", drawing, "--encoding", "CP949", "--json"});
        QVERIFY2(written.status == 0, qPrintable(written.err));
        QCOMPARE(written.json().value("encoding").toString(), "CP949");
        QCOMPARE(written.json().value("tables").toArray().size(), 2);
        QFile file(drawing);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\xb1\xb3\xb5\xbf")); // 교동

        const QByteArray before = contentHash(m_path);
        const Answer looked = run({"import", m_path, "zone", drawing, "--look", "--json"});
        QVERIFY2(looked.status == 0, qPrintable(looked.err));
        QCOMPARE(looked.json().value("questions").toArray().size(), 1); // its coordinate system
        int areas = 0, texts = 0;
        for (const QJsonValue &layer : looked.json().value("drawing_layers").toArray()) {
            areas += layer.toObject().value("areas").toInt();
            texts += layer.toObject().value("texts").toInt();
        }
        QCOMPARE(areas, 2);
        QCOMPARE(texts, 2);
        QVERIFY(run({"import", m_path, "zone", drawing, "--look"}).out.contains("zone-text"));
        QCOMPARE(contentHash(m_path), before);
    }

    void wrongWordsOfAnExport()
    {
        const QString out = m_folder->filePath(QStringLiteral("a.gpkg"));
        QCOMPARE(run({"export", m_path, "--output", out}).status, 0);
        const Answer again = run({"export", m_path, "--output", out});
        QCOMPARE(again.status, 2);
        QVERIFY2(again.err.contains("there already"), qPrintable(again.err));
        QCOMPARE(run({"export", m_path, "--output", out, "--replace"}).status, 0);
        QCOMPARE(run({"export", m_path, "--output", m_folder->filePath(QStringLiteral("a.doc"))}).status, 2);
        QCOMPARE(run({"export", m_path}).status, 2);
        QCOMPARE(run({"export", m_path, "--output", out, "--tables", "nothing", "--replace"}).status, 2);
        QCOMPARE(run({"export", m_path, "--output", out, "--layers", "both", "--replace"}).status, 2);
        QCOMPARE(run({"export", m_path, "--output", out, "--places", "here", "--replace"}).status, 2);
        QCOMPARE(run({"export", m_folder->filePath(QStringLiteral("no.gpkg")), "--output", out, "--replace"}).status, 2);
        QVERIFY(run({"export", "--help"}).out.contains("--tables"));
    }

    void attributesComeBackAsOneStep()
    {
        const QString table = m_folder->filePath(QStringLiteral("p.csv"));
        write(table, "uid,number,note\r\np,007,학교\r\n");
        const QByteArray before = contentHash(m_path);
        const Answer tried = run({"attributes", m_path, table, "--dry-run", "--json"});
        QVERIFY2(tried.status == 0, qPrintable(tried.err));
        QCOMPARE(tried.json().value("changed").toArray().size(), 1);
        QCOMPARE(tried.json().value("applied").toBool(), false);
        QCOMPARE(contentHash(m_path), before);
        const Answer done = run({"attributes", m_path, table, "--table", "parcel"});
        QVERIFY2(done.status == 0, qPrintable(done.err));
        QVERIFY(done.out.contains(QStringLiteral("학교")));
        QVERIFY2(done.out.contains(QStringLiteral("of the plan changed")), qPrintable(done.out));
        QCOMPARE(Plan::open(m_path)->row(QStringLiteral("parcel"), QStringLiteral("p"))->fields.value(QStringLiteral("note")).toString(), QStringLiteral("학교"));
        QCOMPARE(run({"undo", m_path}).status, 0);
        QVERIFY(Plan::open(m_path)->row(QStringLiteral("parcel"), QStringLiteral("p"))->fields.value(QStringLiteral("note")).isNull());
    }

    void linesThatCannotBeTakenAreRefusedOrLeftOut()
    {
        const QString table = m_folder->filePath(QStringLiteral("p.csv"));
        write(table, "uid,note\r\nnobody,x\r\np,new\r\n");
        const QByteArray before = contentHash(m_path);
        const Answer refused = run({"attributes", m_path, table});
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.err.contains("nobody"), qPrintable(refused.err));
        QCOMPARE(contentHash(m_path), before);
        QCOMPARE(run({"attributes", m_path, table, "--skip-problems"}).status, 0);
        QCOMPARE(Plan::open(m_path)->row(QStringLiteral("parcel"), QStringLiteral("p"))->fields.value(QStringLiteral("note")).toString(), QStringLiteral("new"));
        QCOMPARE(run({"attributes", m_path, m_folder->filePath(QStringLiteral("no.csv"))}).status, 2);
    }

private:
    Answer run(const QStringList &words) const
    {
        QProcess process;
        process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/madang-cli"), words);
        process.waitForFinished(60000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the table cannot be written");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

MADANG_TEST_MAIN(TestExchangeCommands)
#include "test_exchange_commands.moc"

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "api/report_builder.h"
#include "report/report_document.h"
#include "report/report_texts.h"

#include <vector>

class QgsFeedback;

namespace madang {
class PanelPlugin;
struct MapPicture;
}

namespace madang::report {

// What the sections at the end list.
struct SourceLine {
    Texts what;
    QString citation;
};

// Collects what plugins write into a document, numbering sections, tables and figures as they come.
class ReportComposer : public ReportBuilder {
public:
    ReportComposer(const PlanReader &plan, const QString &scenario, ReportTexts &texts, const QString &scratchFolder,
                   const std::vector<PanelPlugin *> &plugins, QgsFeedback *feedback);

    const PlanReader &plan() const override { return m_plan; }
    QString scenario() const override { return m_scenario; }
    QStringList languages() const override { return m_texts.languages(); }
    QgsFeedback *feedback() const override { return m_feedback; }
    QString scratchFolder() const override { return m_scratchFolder; }
    QVariantMap run(const QString &algorithm, const QVariantMap &parameters) override;
    void heading(const Phrase &text) override;
    void paragraph(const Phrase &text, const Values &values = {}) override;
    void table(const ReportTable &table) override;
    void map(const QString &theme, const Phrase &caption) override;
    void figure(const Phrase &caption, double widthToHeight, const Paint &paint) override;
    void missing(const Phrase &text, const Values &values = {}) override;
    void keyFigure(const Phrase &label, const ReportCell &value) override;
    void assumption(const Phrase &text, const Values &values = {}) override;
    void source(const Phrase &what, const QString &citation) override;

    // The next heading opens a chapter; those after it are within it.
    void beginPart() { m_partBegun = false; }
    bool partHasBegun() const { return m_partBegun; }
    void setFeedback(QgsFeedback *feedback) { m_feedback = feedback; }
    void picture(const QImage &image, const Phrase &caption, const QVector<LegendGroup> &legend = {});
    void notice(const Phrase &text, const Values &values = {});
    void add(const Block &block) { m_blocks << block; }

    QVector<Block> blocks() const { return m_blocks; }
    const QVector<KeyFigure> &keyFigures() const { return m_keyFigures; }
    const QVector<Texts> &missingTexts() const { return m_missing; }
    const QVector<Texts> &assumptions() const { return m_assumptions; }
    const QVector<SourceLine> &sources() const { return m_sources; }
    ReportTexts &texts() { return m_texts; }

private:
    void throwIfCancelled() const;
    QVector<LegendGroup> legendOf(const MapPicture &map) const;
    QVector<Value> row(const QVector<ReportCell> &cells, int columns);

    const PlanReader &m_plan;
    QString m_scenario;
    ReportTexts &m_texts;
    QString m_scratchFolder;
    const std::vector<PanelPlugin *> &m_plugins;
    QgsFeedback *m_feedback;
    QVector<Block> m_blocks;
    QVector<KeyFigure> m_keyFigures;
    QVector<Texts> m_missing, m_assumptions;
    QVector<SourceLine> m_sources;
    int m_chapter = 0, m_subchapter = 0, m_table = 0, m_figure = 0;
    bool m_partBegun = false;
};

} // namespace madang::report

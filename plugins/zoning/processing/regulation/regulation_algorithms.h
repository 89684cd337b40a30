// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::zoning {

// madang:exportregulations. Classes and regulations of a scenario as a table (regulation_csv.h).
//
// Results: file (its path), classes, rules (how many)
class ExportRegulationsAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(ExportRegulationsAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString group() const override;
    QString groupId() const override;
    QString shortHelpString() const override;
    ExportRegulationsAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;
};

// madang:importregulations. What a table of regulations says otherwise than a scenario. Writes nothing: the Rules page applies what it
// returns, as one edit that can be undone.
//
// Results:
//   read, same, kept  rows of the file; rules and classes that are the same; rules of the scenario that the file does not have
//   rules     [{row, uid, before, after, written, note}] by columns of `regulation`; without before: a new rule
//   classes   [{row, uid, before, after, note}] by columns of `code_value`
//   refused   [{row, column, text, reason, remedy}]
//   unread    names of columns that are not read
//   wide      whether the table has a row for each class; encoding, file, set: as it was read
//   findings  the same for people
class ImportRegulationsAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(ImportRegulationsAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString group() const override;
    QString groupId() const override;
    QString shortHelpString() const override;
    ImportRegulationsAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context, QgsProcessingFeedback *feedback) override;
};

} // namespace madang::zoning

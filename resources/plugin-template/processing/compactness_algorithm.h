// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::example {

// madang:example. Results: blocks (count), mean_compactness (0 to 1).
class CompactnessAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(CompactnessAlgorithm)
public:
    QString name() const override { return QStringLiteral("example"); }
    QString displayName() const override { return tr("Compactness of blocks"); }
    QString group() const override { return tr("Example"); }
    QString groupId() const override { return QStringLiteral("example"); }
    QString shortHelpString() const override;
    CompactnessAlgorithm *createInstance() const override { return new CompactnessAlgorithm; }
    void initAlgorithm(const QVariantMap &configuration = {}) override;

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                 QgsProcessingFeedback *feedback) override;
};

} // namespace madang::example

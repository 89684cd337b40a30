// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <qgsprocessingalgorithm.h>

#include <QCoreApplication>

namespace madang::drainage {

// madang:flowaccumulation: how many cells of a terrain drain through each.
class FlowAccumulationAlgorithm : public QgsProcessingAlgorithm {
    Q_DECLARE_TR_FUNCTIONS(FlowAccumulationAlgorithm)
public:
    QString name() const override;
    QString displayName() const override;
    QString group() const override;
    QString groupId() const override;
    QString shortHelpString() const override;
    FlowAccumulationAlgorithm *createInstance() const override;
    void initAlgorithm(const QVariantMap &configuration = {}) override;
    bool checkParameterValues(const QVariantMap &parameters, QgsProcessingContext &context,
                              QString *message = nullptr) const override;

protected:
    QVariantMap processAlgorithm(const QVariantMap &parameters, QgsProcessingContext &context,
                                 QgsProcessingFeedback *feedback) override;
};

} // namespace madang::drainage

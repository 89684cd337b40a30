// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include <QHash>
#include <QTreeWidget>

#include <vector>

namespace madang::zoning {

struct PlanClass;

// The land-use classes of a plan: colour, code, name in two languages and how much land of the scenario each has. What is not
// verified is hatched and says so.
class ClassList : public QTreeWidget {
    Q_OBJECT
public:
    explicit ClassList(QWidget *parent);

    // Names are in the first two of `languages` that differ; `local` is the language of the country's lists. The current class
    // stays, by its code.
    void setClasses(const std::vector<PlanClass> &classes, const QStringList &languages, const QString &local);
    // Land in ha, formatted, by code; a class without any has none.
    void setLand(const QHash<QString, QString> &hectares);
    // Shows those only whose code or name contains the text.
    void setFilter(const QString &text);

    QString currentCode() const; // empty where there is none
    void setCurrentCode(const QString &code);
    void retranslate();

    QSize sizeHint() const override;

signals:
    void picked(const QString &code);

private:
    void showLand();

    QHash<QString, QString> m_land;
    QString m_filter;
};

} // namespace madang::zoning

// SPDX-License-Identifier: GPL-2.0-or-later
#include "core/sheets/sheet_paper.h"

#include <array>
#include <cmath>

namespace madang {

namespace {

struct Paper {
    const char *name;
    double width, height;
};
constexpr std::array<Paper, 5> papers = {{{"A4", 297, 210}, {"A3", 420, 297}, {"A2", 594, 420}, {"A1", 841, 594}, {"A0", 1189, 841}}};

} // namespace

QStringList sheetPapers()
{
    QStringList names;
    for (const Paper &paper : papers)
        names << QLatin1String(paper.name);
    return names;
}

QSizeF landscapePaper(const QString &name)
{
    for (const Paper &paper : papers)
        if (name.compare(QLatin1String(paper.name), Qt::CaseInsensitive) == 0)
            return {paper.width, paper.height};
    return {};
}

QString paperName(const QSizeF &size)
{
    for (const Paper &paper : papers)
        if (std::abs(std::max(size.width(), size.height()) - paper.width) < 1 && std::abs(std::min(size.width(), size.height()) - paper.height) < 1)
            return QLatin1String(paper.name);
    return QStringLiteral("%1 × %2 mm").arg(std::lround(size.width())).arg(std::lround(size.height()));
}

double paperFactor(const QSizeF &size)
{
    return std::pow(std::max(size.width(), size.height()) / papers.front().width, 0.62);
}

} // namespace madang

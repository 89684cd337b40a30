// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/map_sheet.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace madang {

class Session;

// What a map sheet is to be: which plan, scenario, languages, paper, scale, part of the plan, title and fields of the
// title block. Paper, way up, resolution and the people named are remembered.
class SheetForm : public QWidget {
    Q_OBJECT
public:
    // `view`: what the map of the window shows, in the plan's CRS.
    SheetForm(const Session &session, const QgsRectangle &view, QWidget *parent);

    // Without places, a layout and layers that are not the plan's. Throws nothing.
    MapSheetRequest request() const;
    // The table whose rows are a sheet each; empty for one sheet.
    QString districts() const;
    // A template file instead of the arrangement of the paper; empty for none.
    void setTemplate(const QString &file);
    // The titles that stand on the sheet where none are typed.
    void showUsualTitle(const QStringList &title);

signals:
    void sheetChanged();  // another sheet has to be made
    void frameChanged();  // the sheet stays, the map shows another part or scale
    void textsChanged();  // words of the title block

private:
    void retranslate();
    void fillChoices();
    QComboBox *addChoice(const char *name, void (SheetForm::*changed)());
    QLabel *addRow(QWidget *field);
    QStringList typedTitle() const;
    void remember() const;

    const Session &m_session;
    QgsRectangle m_view;
    QString m_template;
    QFormLayout *m_rows = nullptr;
    QComboBox *m_kind = nullptr, *m_scenario = nullptr, *m_first = nullptr, *m_second = nullptr, *m_paper = nullptr, *m_way = nullptr, *m_scale = nullptr,
              *m_part = nullptr, *m_dpi = nullptr;
    QLineEdit *m_titles[2] = {};
    QHash<QString, QLineEdit *> m_fields;
    QHash<QWidget *, QLabel *> m_labels;
    QTimer m_typing;
};

} // namespace madang

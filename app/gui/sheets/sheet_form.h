// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/sheets/kept_sheet.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace madang {

class Session;

// What a map sheet is to be: a new one of its kind or one that the plan keeps, scenario, languages, paper, scale, part of the plan, title and fields of the
// title block. Paper, way up, resolution and the people named are remembered.
class SheetForm : public QWidget {
    Q_OBJECT
public:
    // `view`: what the map of the window shows, in the plan's CRS.
    SheetForm(const Session &session, const QgsRectangle &view, QWidget *parent);

    // Without places, a layout and layers that are not the plan's. Throws nothing.
    MapSheetRequest request() const;
    // What is chosen at the top: the uid of a kept sheet, or a new sheet's kind.
    QString choice() const;
    void choose(const QString &uidOrKind);
    bool isKept(const QString &uidOrKind) const;
    // Everything as that sheet has it, or as a new sheet of that kind begins. Nothing is announced.
    void restore(const KeptSheet &sheet);
    void begin(const QString &kind);
    // The paper that is chosen stands; and back to the one that stood.
    void rememberPaper();
    void restorePaper();

    // "whole", "view", or the table whose rows are a sheet each.
    QString shows() const;
    // That table; empty for one sheet.
    QString districts() const;
    // What stands on the sheet first.
    QString title() const;
    // Whether a title or a number was typed, which belong to this sheet alone.
    bool hasOwnWords() const;
    // The sheets of the plan below the kinds. `uid`: the one that is shown; empty for a new one. `refusal`: why nothing can be
    // kept; empty where it can.
    void listKept(const std::vector<KeptSheetName> &sheets, const QString &uid, const QString &refusal);
    // A template file instead of the arrangement of the paper; empty for none.
    void setTemplate(const QString &file);
    // The titles that stand on the sheet where none are typed.
    void showUsualTitle(const QStringList &title);

signals:
    void sheetChosen();   // another kind, or a kept one
    void paperChanged();  // the sheet has to be arranged anew
    void contentChanged(); // scenario or languages: the sheet stays, and says something else
    void partChanged();   // the sheet stays, and shows another part of the plan, or a page for each district
    void scaleChanged();
    void textsChanged();  // words of the title block, or the resolution
    void keepAsked();
    void renameAsked();
    void removeAsked();

private:
    void retranslate();
    void fillChoices();
    QWidget *makeKeeping();
    void showKept();
    void showMissingTexts();
    int scaleIndex(double scale);
    void select(QComboBox *choice, const QVariant &value);
    QComboBox *addChoice(const char *name, void (SheetForm::*changed)());
    QLabel *addRow(QWidget *field);
    QStringList typedTitle() const;
    QStringList languages() const;
    void remember() const;

    const Session &m_session;
    const QgsRectangle m_mapView;
    QgsRectangle m_view;       // that of the map, or the kept sheet's
    QString m_theme, m_template;
    QString m_uid, m_refusal;  // of the kept sheet that is shown
    QVariant m_paperBefore, m_wayBefore;
    QPushButton *m_keep = nullptr;
    QToolButton *m_rename = nullptr, *m_remove = nullptr;
    QLabel *m_state = nullptr, *m_missingTexts = nullptr;
    QFormLayout *m_rows = nullptr;
    QComboBox *m_kind = nullptr, *m_scenario = nullptr, *m_first = nullptr, *m_second = nullptr, *m_paper = nullptr, *m_way = nullptr, *m_scale = nullptr,
              *m_part = nullptr, *m_dpi = nullptr;
    QLineEdit *m_titles[2] = {};
    QHash<QString, QLineEdit *> m_fields;
    QHash<QWidget *, QLabel *> m_labels;
    QTimer m_typing;
};

} // namespace madang

// SPDX-License-Identifier: GPL-2.0-or-later
#pragma once

#include "core/import/importer.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QListWidgetItem;
class QTableWidget;
class QgsProjectionSelectionWidget;

namespace madang {

class MappingTable;
class OriginFields;

// How a file is to be imported: layer, table, coordinate system, encoding, fields; with its first rows beside, so that
// one sees whether the text reads right.
class ImportSettings : public QWidget {
    Q_OBJECT
public:
    ImportSettings(const PlanMeta &meta, const QString &file, QWidget *parent);

    ImportRequest request() const;
    // Fills the page with what a look at the file has found.
    void show(const ImportPreview &preview);
    void showFailure(const QString &text);

signals:
    void changed(); // something that needs another look
    void completed(bool complete);

private:
    void fillLayers(const ImportPreview &preview);
    void fillPlaceColumns(const ImportPreview &preview);
    void showRows(const ImportPreview &preview);
    void say(const QString &text, const char *kind);
    void showNotes(const ImportPreview &preview);
    void suggestTable(const ImportPreview &preview);
    QString shownNow() const; // table, layer and encoding: what the fields depend on
    void setRowVisible(QWidget *field, bool visible);
    void fillDrawing(const ImportPreview &preview);
    void followDrawingLayer(const QListWidgetItem *item);
    QStringList checkedDrawingLayers() const;

    PlanMeta m_meta;
    QString m_file;
    bool m_complete = false;
    bool m_tableIsChosen = false;
    bool m_layerIsTheirs = false;
    bool m_crsIsTheirs = false;
    QString m_shownFor; // what the mapping was filled for

    QLabel *m_summary = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_layer = nullptr;
    QComboBox *m_table = nullptr;
    QgsProjectionSelectionWidget *m_crs = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_places = nullptr; // which columns hold the places of a table of text
    QComboBox *m_x = nullptr, *m_y = nullptr;
    QListWidget *m_drawingLayers = nullptr; // of a drawing: those to take, under one for all of them
    QCheckBox *m_holes = nullptr;           // of a drawing of areas
    bool m_hasOtherLayers = false;          // some of them are of other tables, and unchecked to begin with
    bool m_layersAreTheirs = false;         // some were checked or unchecked by hand
    QComboBox *m_unit = nullptr;            // of a drawing's numbers
    QCheckBox *m_only = nullptr;
    QString m_onlyField;
    OriginFields *m_origin = nullptr;
    QLabel *m_notes = nullptr;
    MappingTable *m_mapping = nullptr;
    QTableWidget *m_rows = nullptr;
};

} // namespace madang

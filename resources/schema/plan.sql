-- The tables of a plan (format 3), beside those that the GeoPackage standard and the stored QGIS project bring.
-- Every drawn table has the columns of the first block: uid (UUID), scenario, origin_uid (the row of the parent scenario
-- that this row replaces), tombstone (1: this row only removes origin_uid). Values are SI; ratios have no unit;
-- money is in the plan's currency at its price year; dates are ISO 8601, years CE.
-- One statement ends at a semicolon at the end of a line.

CREATE TABLE madang_meta (
  key TEXT PRIMARY KEY NOT NULL,
  value TEXT NOT NULL
);

CREATE TABLE scenario (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
  uid TEXT NOT NULL UNIQUE,
  parent TEXT REFERENCES scenario(uid),
  name TEXT NOT NULL,
  status TEXT NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'proposed', 'adopted', 'rejected')),
  CHECK (uid = 'base' OR parent IS NOT NULL)
);
INSERT INTO scenario (uid, parent, name) VALUES ('base', NULL, 'base');

CREATE TABLE zone (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON,
  uid TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1)),
  code TEXT, name TEXT, name_2 TEXT, regulation_set TEXT, phase_uid TEXT, overlay INTEGER NOT NULL DEFAULT 0, priority INTEGER,
  note TEXT
);

CREATE TABLE block (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON,
  uid TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1)),
  name TEXT, name_2 TEXT, code TEXT, phase_uid TEXT, note TEXT
);

CREATE TABLE parcel (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON,
  uid TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1)),
  number TEXT, block_uid TEXT, code TEXT, regulation_set TEXT, phase_uid TEXT, note TEXT
);

CREATE TABLE building (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON,
  uid TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1)),
  name TEXT, name_2 TEXT, use TEXT, floors REAL CHECK (floors IS NULL OR floors >= 0),
  height REAL CHECK (height IS NULL OR height >= 0), note TEXT
);

CREATE TABLE road (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom LINESTRING,
  uid TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1)),
  name TEXT, name_2 TEXT, class TEXT, lanes INTEGER, width REAL CHECK (width IS NULL OR width >= 0),
  oneway INTEGER, speed REAL, section TEXT, phase_uid TEXT, note TEXT
);

CREATE TABLE facility (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT,
  uid TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1)),
  name TEXT, name_2 TEXT, kind TEXT, capacity REAL, phase_uid TEXT, note TEXT
);

CREATE TABLE constraint_area (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON,
  uid TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1)),
  name TEXT, name_2 TEXT, kind TEXT, severity TEXT, citation TEXT, note TEXT
);

CREATE TABLE catchment (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON,
  uid TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1)),
  name TEXT, name_2 TEXT, outlet_uid TEXT, imperviousness REAL CHECK (imperviousness IS NULL OR imperviousness BETWEEN 0 AND 1),
  curve_number REAL, note TEXT
);

CREATE TABLE drain_node (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT,
  uid TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1)),
  name TEXT, kind TEXT NOT NULL DEFAULT 'junction', status TEXT NOT NULL DEFAULT 'existing' CHECK (status IN ('existing', 'proposed')),
  invert REAL, ground REAL, note TEXT
);

CREATE TABLE drain_link (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom LINESTRING,
  uid TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1)),
  name TEXT, name_2 TEXT, kind TEXT NOT NULL DEFAULT 'canal', status TEXT NOT NULL DEFAULT 'existing' CHECK (status IN ('existing', 'proposed')),
  from_node_uid TEXT, to_node_uid TEXT, section TEXT, width REAL, depth REAL, diameter REAL, roughness REAL,
  invert_from REAL, invert_to REAL, phase_uid TEXT, note TEXT
);

CREATE TABLE transit_line (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom LINESTRING,
  uid TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1)),
  name TEXT, name_2 TEXT, mode TEXT NOT NULL DEFAULT 'bus', colour TEXT, speed REAL, headways TEXT, phase_uid TEXT, note TEXT
);

CREATE TABLE transit_stop (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT,
  uid TEXT NOT NULL UNIQUE, scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0 CHECK (tombstone IN (0, 1)),
  name TEXT, name_2 TEXT, line_uid TEXT, sequence INTEGER, note TEXT
);

CREATE TABLE code_list (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  country TEXT NOT NULL, scheme TEXT NOT NULL, title TEXT, UNIQUE (country, scheme)
);

CREATE TABLE code_value (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  list_uid TEXT NOT NULL REFERENCES code_list(uid), code TEXT NOT NULL, sort INTEGER NOT NULL DEFAULT 0,
  label_en TEXT NOT NULL, label_local TEXT, label_ko TEXT, hilucs TEXT, colour TEXT NOT NULL, colour_source TEXT,
  verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)), confidence TEXT, source TEXT, valid_from TEXT, valid_to TEXT,
  UNIQUE (list_uid, code)
);

-- What a land-use code allows (operator <= or >=) and what is reckoned with (operator =), a row for each parameter; the
-- parameters and their units are in plugins/zoning/engine/regulation. regulation_set: empty for the national rule, "municipal" for
-- the ordinance that holds in the whole plan, otherwise the set that a zone or parcel names; the nearer one overrides.
-- condition: "lot_area >= 500 and road_width < 12"; the row holds where it is true.
CREATE TABLE regulation (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid), origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0,
  regulation_set TEXT, code TEXT NOT NULL, parameter TEXT NOT NULL, operator TEXT NOT NULL, value REAL, unit TEXT,
  condition TEXT, citation TEXT, confidence TEXT, verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)),
  valid_from TEXT, valid_to TEXT
);

-- What is entered for an indicator because no map says it, and what it should come to. acceptable: of a target, what is still
-- amber; the better side of value is green.
CREATE TABLE indicator_value (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid), origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0,
  indicator TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('entered', 'target')), value REAL NOT NULL, acceptable REAL, source TEXT
);

CREATE TABLE phase (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, name_2 TEXT, year_from INTEGER, year_to INTEGER, CHECK (year_to IS NULL OR year_from IS NULL OR year_to >= year_from)
);

CREATE TABLE cost_item (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid), origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL, category TEXT, quantity REAL, unit TEXT, unit_cost REAL, currency TEXT, phase_uid TEXT, year INTEGER,
  study_uid TEXT, source TEXT
);

CREATE TABLE benefit_item (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid), origin_uid TEXT, tombstone INTEGER NOT NULL DEFAULT 0,
  name TEXT NOT NULL, category TEXT, amount REAL, currency TEXT, year INTEGER, study_uid TEXT, source TEXT
);

CREATE TABLE funding (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL, kind TEXT NOT NULL CHECK (kind IN ('grant', 'loan', 'equity', 'budget')), currency TEXT NOT NULL, amount REAL NOT NULL,
  rate REAL, grace_years INTEGER, tenor_years INTEGER, drawdown TEXT, source TEXT
);

CREATE TABLE fx_rate (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  currency TEXT NOT NULL, per_plan_currency REAL NOT NULL CHECK (per_plan_currency > 0), date TEXT NOT NULL, source TEXT NOT NULL,
  UNIQUE (currency, date)
);

CREATE TABLE projection (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL, variant TEXT NOT NULL, year INTEGER NOT NULL, value REAL NOT NULL, method TEXT, source TEXT,
  UNIQUE (subject, variant, year)
);

-- A file beside the plan, by its role for computations. The role "imported" is a file whose rows were copied into other
-- tables: the plan needs it no more, but goes on naming its source and licence.
CREATE TABLE dataset (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL, title TEXT, licence TEXT, source TEXT,
  added_at TEXT NOT NULL
);

CREATE TABLE study (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid), algorithm TEXT NOT NULL, parameters TEXT NOT NULL,
  input_hash TEXT NOT NULL, version TEXT NOT NULL, made_at TEXT NOT NULL
);

CREATE TABLE study_value (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  study_uid TEXT NOT NULL REFERENCES study(uid) ON DELETE CASCADE, key TEXT NOT NULL, row_uid TEXT, number REAL, text TEXT, unit TEXT
);

CREATE TABLE comment (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  table_name TEXT, row_uid TEXT, parent_uid TEXT, author TEXT, language TEXT, text TEXT NOT NULL, at TEXT NOT NULL, resolved INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE attachment (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  table_name TEXT, row_uid TEXT, path TEXT NOT NULL, sha256 TEXT NOT NULL, media_type TEXT, title TEXT
);

CREATE TABLE i18n_text (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  table_name TEXT NOT NULL, row_uid TEXT NOT NULL, field TEXT NOT NULL, language TEXT NOT NULL, text TEXT NOT NULL,
  verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)), UNIQUE (row_uid, field, language)
);

-- A map sheet under a name. settings is a JSON object: languages, paper (mm), dpi, shows ("whole", "view" or the table whose
-- rows are a page each), extent (of the map, in the plan's CRS), scale (its denominator), fits (whether the scale was chosen
-- to fit), title, fields. layout is QGIS's XML of the layout, deflated (qCompress) and in base64, as each change of a sheet
-- is in edit_log twice; its files are relative to the plan, its layers have nothing but their ids.
CREATE TABLE map_sheet (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  scenario TEXT NOT NULL DEFAULT 'base' REFERENCES scenario(uid),
  name TEXT NOT NULL CHECK (trim(name) <> ''), theme TEXT NOT NULL CHECK (trim(theme) <> ''),
  settings TEXT NOT NULL CHECK (json_valid(settings)), layout TEXT NOT NULL
);

-- name is a translatable source text with %1, %2 for the members of name_arguments (a JSON list), so that the history
-- reads in the user's language. undoes / redoes hold the uid of the entry that this one turns back or repeats.
-- changes is a JSON list: {"table","uid","before","after"} with geometry as base64 WKB; or one
-- {"bulk","table","batch","count","uids"}: rows whose uid is UUIDv5(batch, "0"), UUIDv5(batch, "1") … were added, but for
-- those for which the list "uids" (left out where it would be empty) has one, and after it what else the edit did.
CREATE TABLE edit_log (
  fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE,
  at TEXT NOT NULL, author TEXT NOT NULL, scenario TEXT NOT NULL, name TEXT NOT NULL, name_arguments TEXT NOT NULL,
  undoes TEXT, redoes TEXT, changes TEXT NOT NULL
);

CREATE INDEX zone_effective ON zone (scenario, origin_uid);
CREATE INDEX block_effective ON block (scenario, origin_uid);
CREATE INDEX parcel_effective ON parcel (scenario, origin_uid);
CREATE INDEX building_effective ON building (scenario, origin_uid);
CREATE INDEX road_effective ON road (scenario, origin_uid);
CREATE INDEX facility_effective ON facility (scenario, origin_uid);
CREATE INDEX constraint_area_effective ON constraint_area (scenario, origin_uid);
CREATE INDEX catchment_effective ON catchment (scenario, origin_uid);
CREATE INDEX drain_node_effective ON drain_node (scenario, origin_uid);
CREATE INDEX drain_link_effective ON drain_link (scenario, origin_uid);
CREATE INDEX transit_line_effective ON transit_line (scenario, origin_uid);
CREATE INDEX transit_stop_effective ON transit_stop (scenario, origin_uid);
CREATE INDEX regulation_effective ON regulation (scenario, origin_uid);
CREATE INDEX study_value_study ON study_value (study_uid);
CREATE INDEX i18n_text_row ON i18n_text (row_uid);

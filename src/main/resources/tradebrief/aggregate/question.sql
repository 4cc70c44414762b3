-- The question that every engine answers, unchanged: what was declared, by period, province, zone, mode and flow, with
-- roll-ups; and which rows were not counted, and why.
--
-- Given, each as a view or a table:
--   declarations(file, line, row_fault, row_found, and the nine columns): a row a declaration, every cell as the text that
--     stands in it, never null; row_fault is empty, or says why the cells of the row cannot be told
--   provinces(province_code), zones(zone_id, province_code), modes(mode_code, flow): what there is
--   limits(area, last_period): the province whose declarations these are, or CN; the last month that may be declared
--
-- A sum is a DECIMAL: exact. Texts are compared byte by byte.

-- What a row adds: nothing when one of its own cells is wrong. The four are looked at in one go, because this is asked of
-- every row; which of them is wrong is asked further down, of the wrong ones only. Zeros at the end of a number are those of
-- a column with more digits than money has: as many as a decimal of Parquet can bring.
CREATE OR REPLACE TEMPORARY VIEW weighed AS
SELECT period, province_code, zone_id, flow, mode_code,
  CASE
    WHEN row_fault = ''
      AND regexp_like(
        concat(value_cny, ' ', quantity, ' ', hs4, ' ', partner),
        '^[0-9]{1,16}(\.[0-9]{1,2}0{0,36})? ([0-9]{1,16}(\.[0-9]{1,9}0{0,36})?)? [0-9]{4} ([A-Z]{2,3}|[0-9]{3})\z')
    THEN TRY_CAST(value_cny AS DECIMAL(18, 2))
  END AS amount
FROM declarations;

CREATE OR REPLACE TEMPORARY VIEW cells AS
SELECT period, province_code, zone_id, flow, mode_code,
  count(*) AS row_count, count(amount) AS weighed_count, sum(amount) AS amount
FROM weighed
GROUP BY period, province_code, zone_id, flow, mode_code;

-- What is wrong with a key; an unknown code gives one fault, not another one for each rule that needs to know it.
CREATE OR REPLACE TEMPORARY VIEW judged AS
SELECT cells.period, cells.province_code, cells.zone_id, cells.flow, cells.mode_code,
  row_count, weighed_count, amount,
  CASE
    WHEN NOT regexp_like(cells.period, '^(19|20)[0-9]{2}-(0[1-9]|1[0-2])\z') THEN 'period'
    WHEN cells.period > last_period THEN 'period-after-release'
    ELSE ''
  END AS period_fault,
  CASE
    WHEN provinces.province_code IS NULL THEN 'unknown-province'
    WHEN area <> 'CN' AND area <> cells.province_code THEN 'outside-area'
    ELSE ''
  END AS province_fault,
  CASE
    WHEN cells.zone_id = '' THEN ''
    WHEN zones.zone_id IS NULL THEN 'unknown-zone'
    WHEN provinces.province_code IS NOT NULL AND zones.province_code <> cells.province_code THEN 'zone-outside-province'
    ELSE ''
  END AS zone_fault,
  CASE WHEN cells.flow IN ('export', 'import') THEN '' ELSE 'unknown-flow' END AS flow_fault,
  CASE
    WHEN modes.mode_code IS NULL THEN 'unknown-mode'
    WHEN cells.flow IN ('export', 'import') AND modes.flow NOT IN ('total', cells.flow) THEN 'mode-of-other-flow'
    ELSE ''
  END AS mode_fault
FROM cells
CROSS JOIN limits
LEFT JOIN provinces ON provinces.province_code = cells.province_code
LEFT JOIN zones ON zones.zone_id = cells.zone_id
LEFT JOIN modes ON modes.mode_code = cells.mode_code;

CREATE OR REPLACE TEMPORARY VIEW sound AS
SELECT *, period_fault = '' AND province_fault = '' AND zone_fault = '' AND flow_fault = '' AND mode_fault = '' AS is_sound
FROM judged;

-- The answer: the nation, its provinces and its zones, of each mode and of all, of each flow and of both. The one row of
-- level 'all' counts the rows that came in; the other levels count those that are in their sum.
CREATE OR REPLACE TEMPORARY VIEW answer AS
SELECT
  CASE
    WHEN grouping(period) = 1 THEN 'all'
    WHEN grouping(zone_id) = 0 THEN 'zone'
    WHEN grouping(province_code) = 0 THEN 'province'
    ELSE 'nation'
  END AS level,
  period,
  CASE
    WHEN grouping(zone_id) = 0 THEN zone_id
    WHEN grouping(province_code) = 0 THEN province_code
    ELSE 'CN'
  END AS place,
  CASE WHEN grouping(flow) = 0 THEN flow ELSE 'total' END AS flow,
  CASE WHEN grouping(mode_code) = 0 THEN mode_code ELSE '_T' END AS mode,
  sum(CASE WHEN is_sound THEN amount END) AS amount,
  sum(CASE WHEN is_sound THEN weighed_count ELSE 0 END) AS summed_count,
  sum(row_count) AS row_count
FROM sound
GROUP BY GROUPING SETS (
  (),
  (period, flow, mode_code), (period, flow), (period, mode_code), (period),
  (period, province_code, flow, mode_code), (period, province_code, flow),
  (period, province_code, mode_code), (period, province_code),
  (period, zone_id, flow, mode_code), (period, zone_id, flow), (period, zone_id, mode_code), (period, zone_id))
HAVING grouping(period) = 1 OR sum(CASE WHEN is_sound THEN weighed_count ELSE 0 END) > 0;

-- Every fault of every row that is not in the sums, with the cell as it stands, cut where it is long.
CREATE OR REPLACE TEMPORARY VIEW faults AS
SELECT d.file, d.line, d.row_fault, d.row_found,
  d.period, d.province_code, d.zone_id, d.flow, d.mode_code, d.partner, d.hs4, d.value_cny, d.quantity,
  period_fault, province_fault, zone_fault, flow_fault, mode_fault,
  CASE WHEN regexp_like(d.partner, '^([A-Z]{2,3}|[0-9]{3})\z') THEN '' ELSE 'partner' END AS partner_fault,
  CASE WHEN regexp_like(d.hs4, '^[0-9]{4}\z') THEN '' ELSE 'hs4' END AS hs4_fault,
  CASE
    WHEN regexp_like(d.value_cny, '^[0-9]{1,16}(\.[0-9]{1,2}0{0,36})?\z') THEN ''
    WHEN d.value_cny = '' THEN 'no-value'
    WHEN regexp_like(d.value_cny, '^-[0-9]+(\.[0-9]+)?\z') THEN 'negative-value'
    WHEN regexp_like(d.value_cny, '^[0-9]+\.[0-9]{3,}\z') THEN 'value-below-cent'
    WHEN regexp_like(d.value_cny, '^[0-9]{17,}(\.[0-9]*)?\z') THEN 'value-too-large'
    ELSE 'value'
  END AS value_fault,
  CASE WHEN regexp_like(d.quantity, '^([0-9]{1,16}(\.[0-9]{1,9}0{0,36})?)?\z') THEN '' ELSE 'quantity' END AS quantity_fault
FROM declarations AS d
JOIN sound AS s
  ON s.period = d.period AND s.province_code = d.province_code AND s.zone_id = d.zone_id
  AND s.flow = d.flow AND s.mode_code = d.mode_code
WHERE NOT is_sound OR weighed_count < row_count;

CREATE OR REPLACE TEMPORARY VIEW rejects AS
SELECT file, line, ordinal, name, reason, substring(found, 1, 100) AS found
FROM (
  SELECT file, line, ordinal, name,
    CASE
      WHEN row_fault <> '' THEN CASE WHEN ordinal = 0 THEN row_fault ELSE '' END
      WHEN ordinal = 1 THEN period_fault
      WHEN ordinal = 2 THEN province_fault
      WHEN ordinal = 3 THEN zone_fault
      WHEN ordinal = 4 THEN flow_fault
      WHEN ordinal = 5 THEN mode_fault
      WHEN ordinal = 6 THEN partner_fault
      WHEN ordinal = 7 THEN hs4_fault
      WHEN ordinal = 8 THEN value_fault
      WHEN ordinal = 9 THEN quantity_fault
      ELSE ''
    END AS reason,
    CASE ordinal
      WHEN 0 THEN row_found
      WHEN 1 THEN period
      WHEN 2 THEN province_code
      WHEN 3 THEN zone_id
      WHEN 4 THEN flow
      WHEN 5 THEN mode_code
      WHEN 6 THEN partner
      WHEN 7 THEN hs4
      WHEN 8 THEN value_cny
      ELSE quantity
    END AS found
  FROM faults
  CROSS JOIN (VALUES
    (0, ''), (1, 'period'), (2, 'province_code'), (3, 'zone_id'), (4, 'flow'), (5, 'mode_code'), (6, 'partner'),
    (7, 'hs4'), (8, 'value_cny'), (9, 'quantity')) AS columns_of(ordinal, name)
) AS by_column
WHERE reason <> '';
